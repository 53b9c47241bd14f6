//! Values of others as they may be shown and handed on: no longer than a sentence
//! bears, and of letters that can be seen.
//!
//! INVARIANT: every value from outside goes through [`written_out`] before it leaves,
//! whichever way it goes. So it can neither hide a part of itself nor turn the rest of
//! its line, begin another one or command a terminal.

mod apart;

use std::borrow::Cow;

use serde_json::Value;

use crate::ground::letters::{UnseenLetter, code_point, unseen};

pub use apart::apart;

/// Characters of a value that the page shows at first.
pub const MOST_SHOWN_CHARACTERS: usize = 256;
/// Of a value that a sentence bears: a few names, each shorter than that.
pub const MOST_IN_SENTENCE_CHARACTERS: usize = 2 * MOST_SHOWN_CHARACTERS;

/// The text, cut to so many characters, with an ellipsis where it was cut.
pub fn cut(text: &str, most_characters: usize) -> String {
    split(text, most_characters).map_or_else(|| text.to_owned(), |(beginning, _)| format!("{beginning}…"))
}

/// So many characters of a longer text, and all that follow them.
pub fn split(text: &str, most_characters: usize) -> Option<(&str, &str)> {
    let (end, _) = text.char_indices().nth(most_characters)?;
    text.split_at_checked(end)
}

/// The text with every letter that cannot be seen as `⟨U+202E⟩`.
pub fn written_out(text: &str) -> Cow<'_, str> {
    replaced(text, |_| false, marked)
}

/// As [`written_out`], for a text of several lines.
pub fn lines_written_out(text: &str) -> Cow<'_, str> {
    replaced(text, |each| each.letter == '\n', marked)
}

/// JSON of the same values, whose letters can be seen: in a string a letter may be
/// written by its code (RFC 8259 section 7), outside of it there is white space only.
pub fn json_escaped(json: &str) -> Cow<'_, str> {
    replaced(
        json,
        |each| matches!(each.letter, '\n' | '\r' | '\t'),
        |letter| letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
    )
}

/// Every text in it as [`lines_written_out`], wherever it stands; the lines of a whole
/// file may end as those of mails and calendars do.
pub fn values_written_out(value: &mut Value) {
    let is_line_end = |each: &UnseenLetter<'_>| match each.letter {
        '\r' => each.after.starts_with('\n'),
        letter => letter == '\n',
    };
    match value {
        Value::String(text) => {
            if let Cow::Owned(written) = replaced(text, is_line_end, marked) {
                *text = written;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(values_written_out),
        Value::Object(members) => members.values_mut().for_each(values_written_out),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// `⟨U+202E⟩`.
fn marked(letter: char) -> String {
    format!("⟨{}⟩", code_point(letter))
}

fn replaced(text: &str, is_kept: impl Fn(&UnseenLetter<'_>) -> bool, written: impl Fn(char) -> String) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let mut replaced = String::new();
    let mut rest = text;
    for UnseenLetter { letter, after, .. } in unseen(text).filter(|each| !is_kept(each)) {
        let seen = rest.len().saturating_sub(letter.len_utf8() + after.len());
        replaced.push_str(rest.get(..seen).unwrap_or_default());
        replaced.push_str(&written(letter));
        rest = after;
    }
    if replaced.is_empty() {
        return Cow::Borrowed(text);
    }
    replaced.push_str(rest);
    Cow::Owned(replaced)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_cut_says_so_and_is_cut_between_characters() {
        assert_eq!(cut("بنك", 3), "بنك");
        assert_eq!(cut("بنك الإمارات", 3), "بنك…");
        assert_eq!(cut("", 0), "");
    }

    #[test]
    fn what_cannot_be_seen_is_written_out_once() {
        let hostile = "Al\u{202E}Noor\u{0}\u{1b}[31m\u{2028}\u{A0}\u{E0041}ب";
        let written = "Al⟨U+202E⟩Noor⟨U+0000⟩⟨U+001B⟩[31m⟨U+2028⟩⟨U+00A0⟩⟨U+E0041⟩ب";
        assert_eq!(written_out(hostile), written);
        assert_eq!(written_out(written), written);
        assert!(matches!(written_out("بنك – Société"), Cow::Borrowed(_)));
        assert_eq!(written_out("one\ntwo"), "one⟨U+000A⟩two");
        assert_eq!(lines_written_out("one\r\ntwo"), "one⟨U+000D⟩\ntwo");
        let mut file = json!(["one\r\ntwo\rthree\n"]);
        values_written_out(&mut file);
        assert_eq!(file, json!(["one\r\ntwo⟨U+000D⟩three\n"]), "a calendar's lines end in two octets");
    }

    #[test]
    fn escaped_json_has_the_same_values() {
        let value = json!({ "a\u{202E}": ["\u{200B}b\u{1B}", "می\u{200C}خواهم", "\u{E0041}"] });
        let text = serde_json::to_string_pretty(&value).expect("encodable");
        let escaped = json_escaped(&text);
        assert!(unseen(&escaped).all(|each| each.letter == '\n'), "{escaped}");
        assert_eq!(serde_json::from_str::<Value>(&escaped).ok(), Some(value));
    }
}
