//! JSON as JavaScript and Python write it, and as mail programs wrap it: single or
//! typographic quotes, comments, names without quotes, `True`, `None`, texts joined
//! by `+`, line breaks inside texts. Goes out: JSON.

use zeroize::Zeroizing;

use super::Repair;

/// Far more than anybody writes into a program.
const MAX_BYTES: usize = 1024 * 1024;

struct Writer<'a> {
    rest: &'a str,
    json: Zeroizing<String>,
    is_loose: bool,
    is_wrapped: bool,
}

/// The JSON of the literal with which `text` begins. `None` if it has no end. A comma
/// too many alone is no literal but a slip, which has a place.
pub(super) fn to_json(text: &str) -> Option<(Zeroizing<String>, Vec<Repair>)> {
    if text.len() > MAX_BYTES {
        return None;
    }
    // SECRET: `null` for a name of one letter is the most that is added; no growing.
    let json = Zeroizing::new(String::with_capacity(4 * text.len()));
    let mut writer = Writer { rest: text, json, is_loose: false, is_wrapped: false };
    writer.write()?;
    let found = [(writer.is_loose, Repair::LooseJson), (writer.is_wrapped, Repair::WrappedLines)];
    let repairs: Vec<Repair> = found.into_iter().filter(|(is, _)| *is).map(|(_, repair)| repair).collect();
    (!repairs.is_empty()).then_some((writer.json, repairs))
}

fn is_quote(letter: char) -> bool {
    ['"', '\'', '`'].contains(&letter) || TYPOGRAPHIC.iter().any(|quotes| quotes.contains(&letter))
}

/// Double and single, as word processors set them before and behind a text.
const TYPOGRAPHIC: [&[char]; 2] = [&['\u{201C}', '\u{201D}', '\u{201E}'], &['\u{2018}', '\u{2019}', '\u{201A}']];

/// `letter` ends a text that `opening` begins.
fn closes(opening: char, letter: char) -> bool {
    letter == opening || TYPOGRAPHIC.iter().any(|quotes| quotes.contains(&opening) && quotes.contains(&letter))
}

impl Writer<'_> {
    fn write(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            self.skip_comments();
            let letter = self.rest.chars().next()?;
            match letter {
                '{' | '[' => depth += 1,
                '}' | ']' => depth = depth.checked_sub(1)?,
                ',' => {
                    self.take(1);
                    self.skip_comments();
                    if !self.rest.starts_with(['}', ']']) {
                        self.json.push(',');
                    }
                    continue;
                }
                _ if is_quote(letter) => {
                    self.text(letter)?;
                    continue;
                }
                '-' | '0'..='9' => {
                    self.number();
                    continue;
                }
                _ if letter.is_alphabetic() || letter == '_' || letter == '$' => {
                    self.word();
                    continue;
                }
                _ => {}
            }
            self.json.push(letter);
            self.take(letter.len_utf8());
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn take(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Space is kept out: JSON needs none.
    fn skip_comments(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            let end = if self.rest.starts_with("//") || self.rest.starts_with('#') {
                self.rest.find('\n')
            } else if self.rest.starts_with("/*") {
                self.rest.find("*/").map(|at| at + 2)
            } else {
                return;
            };
            self.is_loose = true;
            self.take(end.unwrap_or(self.rest.len()));
        }
    }

    fn text(&mut self, quote: char) -> Option<()> {
        let mut opening = quote;
        self.is_loose |= quote != '"';
        self.take(quote.len_utf8());
        self.json.push('"');
        loop {
            let letter = self.rest.chars().next()?;
            self.take(letter.len_utf8());
            match letter {
                _ if closes(opening, letter) => match self.joined() {
                    Some(next) => opening = next,
                    None => break,
                },
                '\\' => self.escape()?,
                '\n' | '\r' => {
                    self.is_wrapped = true;
                    self.rest = self.rest.trim_start();
                }
                '"' => self.json.push_str("\\\""),
                _ if letter.is_control() => {}
                _ => self.json.push(letter),
            }
        }
        self.json.push('"');
        Some(())
    }

    fn escape(&mut self) -> Option<()> {
        let letter = self.rest.chars().next()?;
        self.take(letter.len_utf8());
        match letter {
            // The line goes on.
            '\n' => {}
            'x' => {
                let digits = self.rest.get(..2)?;
                self.json.push_str("\\u00");
                self.json.push_str(digits);
                self.take(2);
            }
            '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u' => {
                self.json.push('\\');
                self.json.push(letter);
            }
            _ => self.json.push(letter),
        }
        Some(())
    }

    /// Another text follows that belongs to this one: the quote that opens it.
    fn joined(&mut self) -> Option<char> {
        let after = self.rest.trim_start();
        let after = after.strip_prefix('+').map_or(after, str::trim_start);
        let quote = after.chars().next()?;
        if !is_quote(quote) {
            return None;
        }
        self.is_loose = true;
        self.rest = after.get(quote.len_utf8()..).unwrap_or_default();
        Some(quote)
    }

    fn number(&mut self) {
        let is_of_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-' | '.' | 'e' | 'E');
        let length = self.rest.find(|letter| !is_of_number(letter)).unwrap_or(self.rest.len());
        self.json.push_str(self.rest.get(..length).unwrap_or_default());
        self.take(length);
    }

    fn word(&mut self) {
        let is_of_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$' | '.');
        let length = self.rest.find(|letter| !is_of_word(letter)).unwrap_or(self.rest.len());
        let word = self.rest.get(..length).unwrap_or_default();
        self.take(length);
        match word {
            "true" | "false" | "null" => return self.json.push_str(word),
            _ => self.is_loose = true,
        }
        match word {
            "True" => self.json.push_str("true"),
            "False" => self.json.push_str("false"),
            // `b'…'` of Python.
            "b" | "u" | "r" if self.rest.starts_with(['\'', '"']) => {}
            _ if self.rest.trim_start().starts_with(':') => {
                self.json.push('"');
                self.json.push_str(word);
                self.json.push('"');
            }
            _ => self.json.push_str("null"),
        }
    }
}
