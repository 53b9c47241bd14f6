//! What happens to files on their way through mails, editors and documents,
//! and how it is undone: the text comes out as RFC 7468 wants it, and every
//! repair is named, because a person may have to mend the file for others.
//!
//! Line numbers stay those of the original.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "INVARIANT: positions are those that `find` gave in the same text, so they are boundaries of characters"
)]

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// NEXT LINE (U+0085): what `\n` as two letters becomes. It parts lines and is
/// no line of the original.
pub(super) const ESCAPED_LINE_END: char = '\u{85}';

/// One thing that had to be undone before a text could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    ByteOrderMark,
    Utf16,
    WindowsLineEnds,
    NoBreakSpaces,
    /// Zero-width spaces, joiners and the like.
    InvisibleLetters,
    /// Typographic dashes, or another number of hyphens than five.
    Dashes,
    Indentation,
    /// Mail marks (`>`) at the beginning of lines.
    QuotationMarks,
    /// `\n` as two letters, as in JSON and in environment variables.
    EscapedLineEnds,
    OneLine,
    TextAround,
    NoFinalLineEnd,
    BareBase64,
}

impl Repair {
    /// The id of its sentence.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "repair-byte-order-mark",
            Self::Utf16 => "repair-utf-16",
            Self::WindowsLineEnds => "repair-windows-line-ends",
            Self::NoBreakSpaces => "repair-no-break-spaces",
            Self::InvisibleLetters => "repair-invisible-letters",
            Self::Dashes => "repair-dashes",
            Self::Indentation => "repair-indentation",
            Self::QuotationMarks => "repair-quotation-marks",
            Self::EscapedLineEnds => "repair-escaped-line-ends",
            Self::OneLine => "repair-one-line",
            Self::TextAround => "repair-text-around",
            Self::NoFinalLineEnd => "repair-no-final-line-end",
            Self::BareBase64 => "repair-bare-base64",
        }
    }
}

/// The text of a file: UTF-8 or UTF-16 with a byte order mark, without it.
/// COMPAT: what is no UTF-8 and has armour in it is Windows-1252, as in the
/// names that some programs write above a block. `None` if it is no text.
pub fn decode_text(input: &[u8], repairs: &mut Vec<Repair>) -> Option<Zeroizing<String>> {
    let (text, repair) = match input {
        [0xFF, 0xFE, rest @ ..] => (decode_utf16(rest, u16::from_le_bytes)?, Some(Repair::Utf16)),
        [0xFE, 0xFF, rest @ ..] => (decode_utf16(rest, u16::from_be_bytes)?, Some(Repair::Utf16)),
        [0xEF, 0xBB, 0xBF, rest @ ..] => (decode_utf8(rest)?, Some(Repair::ByteOrderMark)),
        _ => (decode_utf8(input).or_else(|| decode_windows_1252(input))?, None),
    };
    repairs.extend(repair);
    Some(text)
}

/// The same text with its armour as it should be and without what is no part
/// of it. What stands inside base64 is left to the decoder, which skips space.
pub fn clean(text: &str, repairs: &mut Vec<Repair>) -> Zeroizing<String> {
    // SECRET: the whole size at once, so that no unwiped copy is left by
    // growing: one hyphen between two markers becomes ten.
    let mut cleaned = Zeroizing::new(String::with_capacity(text.len() + 9 * dash_runs_in(text)));
    let is_bare = !text.lines().any(has_marker);
    let mut seen = Seen::default();
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\r', '\n']);
        let body = content.trim_start_matches(|letter: char| letter.is_whitespace() || is_invisible(letter));
        let unquoted = body.trim_start_matches(|letter: char| letter == '>' || letter.is_whitespace());
        let is_block_line = seen.in_block || is_marker(unquoted);
        if is_block_line {
            seen.note(Repair::QuotationMarks, unquoted.len() < body.len());
            seen.note(Repair::Indentation, body.len() < content.len() && !body.is_empty());
        }
        // What stands around the blocks needs no repair.
        let is_read = is_block_line || is_bare || has_marker(content);
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
        let opens = after.starts_with("BEGIN ");
        let closes = after.starts_with("END ");
        let ends_label = ends_with_label(cleaned);
        if opens || closes || ends_label {
            seen.note(Repair::Dashes, run != "-----" && run != "----------");
            // Two markers that stand together share no dash.
            cleaned.push_str(if ends_label && (opens || closes) { "----------" } else { "-----" });
            seen.in_block = if opens || closes { opens } else { seen.in_block };
        } else {
            cleaned.push_str(run);
        }
        rest = after;
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
    label.is_some_and(|label| !label.is_empty() && super::is_label(label))
}

fn is_marker(line: &str) -> bool {
    let after = line.trim_start_matches(is_dash);
    after.len() < line.len() && (after.starts_with("BEGIN ") || after.starts_with("END "))
}

fn has_marker(line: &str) -> bool {
    ["BEGIN ", "END "].into_iter().any(|word| line.match_indices(word).any(|(at, _)| line[..at].ends_with(is_dash)))
}

/// Hyphens and what word processors make of them.
fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
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

fn decode_utf8(bytes: &[u8]) -> Option<Zeroizing<String>> {
    std::str::from_utf8(bytes).ok().map(|text| Zeroizing::new(text.to_owned()))
}

/// Latin-1 with the two dashes that matter here; other letters of the page
/// stand outside the blocks.
fn decode_windows_1252(bytes: &[u8]) -> Option<Zeroizing<String>> {
    const ARMOUR: &[u8] = b"BEGIN ";
    if bytes.contains(&0) || !bytes.windows(ARMOUR.len()).any(|window| window == ARMOUR) {
        return None;
    }
    // SECRET: three bytes are the most that a letter takes; no growing.
    let mut text = Zeroizing::new(String::with_capacity(3 * bytes.len()));
    text.extend(bytes.iter().map(|byte| match byte {
        0x96 => '\u{2013}',
        0x97 => '\u{2014}',
        other => char::from(*other),
    }));
    Some(text)
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Zeroizing<String>> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let units = || bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    // SECRET: three bytes a unit is the most that UTF-8 needs; no growing.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() / 2 * 3));
    for letter in char::decode_utf16(units()) {
        text.push(letter.ok()?);
    }
    Some(text)
}
