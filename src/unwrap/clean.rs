//! What happens to files on their way through mails, editors and documents,
//! and how it is undone: the text comes out as RFC 7468 wants it, and every
//! repair is named, because a person may have to mend the file for others.
//!
//! Line numbers stay those of the original.

#![expect(
    clippy::string_slice,
    reason = "INVARIANT: positions are those that `find` gave in the same text, so they are boundaries of characters"
)]

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::marker::{self, is_dash};
use super::{Layer, Repair};

/// NEXT LINE (U+0085): what `\n` as two letters becomes. It parts lines and is
/// no line of the original.
pub(super) const ESCAPED_LINE_END: char = '\u{85}';

/// The same text with its armour as it should be and without what is no part
/// of it. What stands inside base64 is left to the decoder, which skips space.
pub fn clean(text: &str, repairs: &mut Vec<Repair>) -> Zeroizing<String> {
    // SECRET: the whole size at once, so that no unwiped copy is left by
    // growing: one hyphen between two markers becomes ten, and a label gets its spaces.
    let mut cleaned = Zeroizing::new(String::with_capacity(text.len() + 13 * dash_runs_in(text)));
    let is_bare = !text.lines().any(marker::is_in);
    let mut seen = Seen::default();
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        let body = content.trim_start_matches(|letter: char| letter.is_whitespace() || is_invisible(letter));
        let unquoted = body.trim_start_matches(|letter: char| letter == '>' || letter.is_whitespace());
        let is_block_line = seen.in_block || marker::leads(unquoted);
        if is_block_line {
            seen.note(Repair::QuotationMarks, unquoted.len() < body.len());
            seen.note(Repair::Indentation, body.len() < content.len() && !body.is_empty());
        }
        // What stands around the blocks needs no repair.
        let is_read = is_block_line || is_bare || marker::is_in(content);
        if is_read {
            seen.note(Repair::WindowsLineEnds, line.contains('\r'));
            seen.note(Repair::NoBreakSpaces, line.contains(is_strange_space));
            seen.note(Repair::InvisibleLetters, line.contains(is_invisible));
        }
        let is_escaped = is_read && content.contains("\\n");
        seen.note(Repair::EscapedLineEnds, is_escaped);
        push_line(if is_block_line { unquoted } else { content }, is_escaped, &mut cleaned, &mut seen);
        cleaned.push_str(&line[content.len()..]);
    }
    repairs.extend(seen.repairs);
    cleaned
}

/// Invisible letters and the colours of a terminal inside the words BEGIN and END or
/// inside JSON, where no reader skips them; spaces of word processors.
pub(super) fn unseen(text: &str) -> Option<Layer> {
    const ESCAPE: &str = "\u{1B}[";
    let is_strange = |letter| is_invisible(letter) || is_strange_space(letter);
    if (text.is_ascii() || !text.contains(is_strange)) && !text.contains(ESCAPE) {
        return None;
    }
    let mut seen = Zeroizing::new(String::with_capacity(text.len()));
    let mut parts = text.split(ESCAPE);
    let mut push = |part: &str| {
        let letters = part.chars().filter(|letter| !is_invisible(*letter));
        seen.extend(letters.map(|letter| if is_strange_space(letter) { ' ' } else { letter }));
    };
    push(parts.next()?);
    for part in parts {
        // ECMA-48 section 5.4: numbers, and the letter that ends them.
        let end = part.find(|letter: char| letter.is_ascii_alphabetic()).map_or(0, |at| at + 1);
        push(&part[end..]);
    }
    Some(Layer { text: seen, repair: Repair::InvisibleLetters, keeps_lines: true })
}

#[derive(Default)]
struct Seen {
    repairs: BTreeSet<Repair>,
    in_block: bool,
}

impl Seen {
    fn note(&mut self, repair: Repair, is_there: bool) {
        if is_there {
            self.repairs.insert(repair);
        }
    }
}

/// Writes a line with each run of dashes beside `BEGIN` or after a label as
/// five hyphens.
fn push_line(line: &str, is_escaped: bool, cleaned: &mut Zeroizing<String>, seen: &mut Seen) {
    let mut rest = line;
    while let Some(start) = rest.find(|letter: char| is_dash(letter) || (is_escaped && letter == '\\')) {
        cleaned.push_str(&rest[..start]);
        rest = &rest[start..];
        if rest.starts_with('\\') {
            // A slash may be escaped too, and all of it twice.
            rest = rest.trim_start_matches('\\');
            if let Some(after) = rest.strip_prefix('n') {
                cleaned.push(ESCAPED_LINE_END);
                rest = after;
            } else if let Some(after) = rest.strip_prefix('r') {
                rest = after;
            }
            continue;
        }
        let end = rest.find(|letter| !is_dash(letter)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let found = marker::at(after);
        let ends_label = ends_with_label(cleaned);
        rest = after;
        let Some(marker) = found else {
            let is_misspelled = ends_label && run != "-----";
            seen.note(Repair::Dashes, is_misspelled);
            cleaned.push_str(if ends_label { "-----" } else { run });
            continue;
        };
        seen.note(Repair::Dashes, run != "-----" && run != "----------");
        // Two markers that stand together share no dash.
        cleaned.push_str(if ends_label { "----------" } else { "-----" });
        seen.in_block = marker.opens;
        if let Some((text, length)) = marker.mended {
            seen.note(Repair::Label, true);
            cleaned.push_str(&text);
            rest = &rest[length..];
        }
    }
    cleaned.push_str(rest);
}

/// What was written so far ends with `-----BEGIN <label>` or `-----END <label>`.
fn ends_with_label(cleaned: &str) -> bool {
    // A label has at most 64 letters: a long line without an end stays cheap.
    let start = cleaned.len().saturating_sub(80);
    let tail = (start..cleaned.len()).find(|at| cleaned.is_char_boundary(*at)).map_or("", |at| &cleaned[at..]);
    let tail = tail.rsplit('\n').next().unwrap_or_default();
    let marker = tail.rfind("-----").map(|at| &tail[at + 5..]);
    let label = marker.and_then(|text| text.strip_prefix("BEGIN ").or_else(|| text.strip_prefix("END ")));
    label.is_some_and(|label| !label.is_empty() && is_label(label))
}

/// RFC 7468 section 2, as far as labels are in use.
pub(super) fn is_label(label: &str) -> bool {
    label.len() <= 64
        && label
            .chars()
            .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || matches!(letter, ' ' | '#'))
}

fn dash_runs_in(text: &str) -> usize {
    text.split(is_dash).filter(|between| !between.is_empty()).count() + 1
}

fn is_strange_space(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// Letters that take no room; none of them belongs into PEM or base64.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
