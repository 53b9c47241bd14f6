//! What stands before and behind each line of a block: `+` of a diff, line numbers,
//! comment signs, frames of a table, the quotes of a program's source text.

use zeroize::Zeroizing;

use super::marker;
use super::{Layer, Repair};

/// How the lines of a block are marked, as its first line tells.
enum Mark<'a> {
    /// The same on each.
    Same(&'a str),
    /// A number, and the same behind it.
    Number(&'a str),
    /// The same but for its numbers: what a log or a search says.
    Numbered(&'a str),
}

/// The marks before the first BEGIN are taken off every line that has them.
pub(super) fn marks(text: &str) -> Option<Layer> {
    let mut lines = text.lines().skip_while(|line| !marker::is_in(line));
    let first = lines.next()?;
    let second = lines.next()?;
    let prefix = first.get(..marker::start(first)?)?;
    let is_deletion = prefix.is_empty() && first.starts_with("------") && second.starts_with('-');
    let mark = if is_deletion { Mark::Same("-") } else { Mark::of(prefix, second)? };
    let frame = first.trim_end().chars().next_back().filter(|letter| matches!(letter, '|' | '│' | '║' | '*'));
    let unmarked = text.split_inclusive('\n').map(|line| {
        let content = line.trim_end_matches(['\n', '\r']);
        let inner = mark.taken_off(content).unwrap_or(content);
        let inner = frame.map_or(inner, |frame| inner.trim_end().trim_end_matches(frame).trim_end());
        (inner, line.get(content.len()..).unwrap_or_default())
    });
    Some(joined(text, unmarked, Repair::LineMarks))
}

impl<'a> Mark<'a> {
    fn of(prefix: &'a str, second: &str) -> Option<Self> {
        let unnumbered = without_number(prefix);
        let mark = match unnumbered {
            Some(behind) => Self::Number(behind.trim()),
            None => Self::Same(prefix.trim_end()),
        };
        if matches!(mark, Self::Same("")) {
            return None;
        }
        if mark.taken_off(second).is_some() {
            return Some(mark);
        }
        let numbered = Self::Numbered(prefix);
        let is_apart = prefix.ends_with(|letter: char| !letter.is_ascii_alphanumeric());
        numbered.taken_off(second).filter(|_| is_apart).map(|_| numbered)
    }

    fn taken_off<'b>(&self, line: &'b str) -> Option<&'b str> {
        match self {
            Self::Same(mark) => line.strip_prefix(mark).or_else(|| line.trim_start().strip_prefix(mark.trim_start())),
            Self::Number(behind) => without_number(line)?.trim_start().strip_prefix(behind),
            Self::Numbered(mark) => without_numbered(line, mark),
        }
    }
}

/// What follows a mark that is the same but for its numbers.
fn without_numbered<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    let digit = |letter: char| letter.is_ascii_digit();
    let (mut rest, mut mark) = (line, mark);
    while let Some(letter) = mark.chars().next() {
        if digit(letter) {
            rest = rest.strip_prefix(digit)?.trim_start_matches(digit);
            mark = mark.trim_start_matches(digit);
        } else {
            rest = rest.strip_prefix(letter)?;
            mark = mark.get(letter.len_utf8()..)?;
        }
    }
    Some(rest)
}

/// `$` and `^M`, by which programs show where a line ends, and RTF's `\par`.
pub(super) fn ends(text: &str) -> Option<Layer> {
    const ENDS: [&str; 4] = ["^M$", "^M", "$", "\\par"];
    let first = text.lines().find(|line| marker::is_in(line))?;
    let end = ENDS.iter().find(|end| first.trim_end().ends_with(*end))?;
    let unmarked = text.split_inclusive('\n').map(|line| {
        let content = line.trim_end_matches(['\n', '\r']);
        (content.strip_suffix(end).unwrap_or(content), line.get(content.len()..).unwrap_or_default())
    });
    Some(joined(text, unmarked, Repair::LineMarks))
}

/// Commas, semicolons or bars between the lines of a block, which became one line.
pub(super) fn separators(text: &str) -> Option<Layer> {
    let line = text.lines().find(|line| marker::is_in(line))?;
    let (_, body) = line.get(marker::start(line)?..)?.split_once("-----BEGIN ")?.1.split_once("-----")?;
    let separator = body.chars().next().filter(|letter| matches!(letter, ',' | ';' | '|' | '~' | '_'))?;
    let mended = Zeroizing::new(text.replace(separator, "\n"));
    Some(Layer { text: mended, repair: Repair::Separators, keeps_lines: false })
}

/// What follows a number of up to six digits that stands alone.
fn without_number(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = line.len() - rest.len();
    let is_alone = rest.is_empty() || !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '/');
    ((1..=6).contains(&digits) && is_alone).then_some(rest)
}

/// Quotes, what joins texts, and a written line end at the end of each.
pub(super) fn literals(text: &str) -> Option<Layer> {
    const QUOTES: [char; 7] = ['"', '\'', '`', '\u{201C}', '\u{201D}', '\u{2018}', '\u{2019}'];
    let mut lines = text.lines().skip_while(|line| !marker::is_in(line));
    if !lines.next()?.contains(QUOTES) || !lines.next()?.contains(QUOTES) {
        return None;
    }
    let bare = text.split_inclusive('\n').map(|line| {
        let content = line.trim_end_matches(['\n', '\r']);
        let first = content.find(QUOTES);
        let last = content.rfind(QUOTES);
        let quoted =
            first.zip(last).filter(|(first, last)| first < last).and_then(|(first, last)| content.get(first..last));
        let inner = quoted.map_or(content, |quoted| quoted.trim_matches(QUOTES));
        let inner = ["\\r\\n", "\\n", "\\r"].iter().find_map(|end| inner.strip_suffix(end)).unwrap_or(inner);
        (inner, line.get(content.len()..).unwrap_or_default())
    });
    Some(joined(text, bare, Repair::StringLiteral))
}

fn joined<'a>(text: &str, lines: impl Iterator<Item = (&'a str, &'a str)>, repair: Repair) -> Layer {
    let mut mended = Zeroizing::new(String::with_capacity(text.len()));
    for (line, end) in lines {
        mended.push_str(line);
        mended.push_str(end);
    }
    Layer { text: mended, repair, keeps_lines: true }
}
