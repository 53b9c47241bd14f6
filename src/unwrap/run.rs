//! Base64 and tokens in any text, without a label: DER says how long it is, so that
//! its letters can be counted; of everything else the first bytes say what it is.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::MAX_TOKEN_HEADER_BYTES;
use super::armour::decode_base64;
use super::foreign::Foreign;
use super::length::stated_length;

/// Shorter words are no key and no certificate.
const SHORTEST: usize = 32;
/// Letters by which a word is judged before it is read: of many, the layers below show.
const LEADS: [usize; 2] = [128, 24];
/// In the first letters of a text that is wrapped.
const LINE_ENDS: usize = 4;
/// A line is not wrapped before it.
const WRAPPED_AT: usize = 40;
/// Between two lines of base64: indentation, quotes.
const LONGEST_GAP: usize = 64;

/// Something that stands in a text.
pub(super) struct Run {
    pub found: Found,
    /// From 1, in the text that was searched.
    pub line: usize,
    /// What stands before it: `NAME=` or `name:`.
    pub name: Option<String>,
    /// Nothing else is in the text.
    pub is_all: bool,
    pub is_wrapped: bool,
}

pub(super) enum Found {
    Der(Zeroizing<Vec<u8>>),
    Encoded(Zeroizing<Vec<u8>>),
    Token(Zeroizing<String>),
}

/// Everything of the kind, in its order. No more letters are collected than a few times
/// those of the text, however often something seems to begin.
pub(super) fn find(text: &str) -> Vec<Run> {
    const TIMES: usize = 4;
    let bytes = text.as_bytes();
    let mut left = bytes.len().saturating_mul(TIMES);
    let mut runs = Vec::new();
    let (mut position, mut line) = (0, 1);
    while let Some(byte) = bytes.get(position) {
        if !is_letter(*byte) {
            line += usize::from(*byte == b'\n');
            position += 1;
            continue;
        }
        let word = length_while(bytes, position, is_letter);
        let mut end = position + word;
        let is_long = word >= SHORTEST / 2 || bytes.get(position..).is_some_and(|from| from.starts_with(b"eyJ"));
        if is_long && let Some((found, length, is_wrapped)) = at(bytes, position, &mut left) {
            let is_all = |part: Option<&[u8]>| part.is_some_and(|part| part.trim_ascii().is_empty());
            runs.push(Run {
                found,
                line,
                name: name_before(bytes.get(..position).unwrap_or_default()),
                is_all: is_all(bytes.get(..position)) && is_all(bytes.get(position + length..)),
                is_wrapped,
            });
            end = position + length;
        }
        line += bytes.get(position..end).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        position = end;
    }
    runs
}

/// What begins here, how many bytes of the text it takes, and whether it is wrapped.
fn at(bytes: &[u8], start: usize, left: &mut usize) -> Option<(Found, usize, bool)> {
    let from = bytes.get(start..)?;
    if from.starts_with(b"ey")
        && let Some((token, length, is_wrapped)) = token(from, left)
    {
        return Some((Found::Token(token), length, is_wrapped));
    }
    let (letters_of_lead, _) = LEADS.into_iter().find_map(|lead| letters(from, lead))?;
    let lead = decode_base64(&letters_of_lead)?;
    if let Some(stated) = stated_length(&lead).filter(|_| is_like_der(&lead)) {
        let needed = stated.checked_mul(4)?.div_ceil(3);
        *left = left.checked_sub(needed.min(from.len()))?;
        let (text, length) = letters(from, needed).filter(|(text, _)| text.len() == needed)?;
        let mut der = decode_base64(&text)?;
        der.truncate(stated);
        return Some((Found::Der(der), length, false));
    }
    if !is_promising(&lead) {
        return None;
    }
    let (text, length) = lines(from, is_letter);
    *left = left.checked_sub(text.len())?;
    Some((Found::Encoded(decode_base64(&text)?), length, false))
}

/// A SEQUENCE of something that keys, certificates and containers begin with.
fn is_like_der(lead: &[u8]) -> bool {
    let header = match lead.get(1) {
        Some(0x81) => 3,
        Some(0x82) => 4,
        Some(0x83) => 5,
        Some(0x1E..=0x7F) => 2,
        _ => return false,
    };
    matches!(lead.get(header), Some(0x02 | 0x06 | 0x30))
}

/// PEM, JSON, a PuTTY key, XML, another format, or base64 of one of them.
fn is_promising(lead: &[u8]) -> bool {
    const FEWEST: usize = 8;
    // What is no text has other bytes among so many: settings, a mail, words before BEGIN.
    const FEWEST_OF_TEXT: usize = 16;
    let is_of_text = |letter: char| !letter.is_control() || letter.is_whitespace();
    // The last letter may be cut.
    let is_text = match std::str::from_utf8(lead) {
        Ok(text) => text.chars().all(is_of_text),
        Err(error) => {
            let whole = lead.get(..error.valid_up_to()).and_then(|whole| std::str::from_utf8(whole).ok());
            error.error_len().is_none() && whole.is_some_and(|text| text.chars().all(is_of_text))
        }
    };
    // UTF-16, as PowerShell encodes texts.
    let is_utf16 = matches!(lead, [first, 0, second, 0, ..] if first.is_ascii_graphic() && second.is_ascii_graphic())
        || lead.starts_with(&[0xFF, 0xFE]);
    if is_utf16
        || [&b"-----BEGIN"[..], b"PuTTY-User-Key", b"<?xml"].iter().any(|mark| lead.starts_with(mark))
        || (is_text && (lead.len() >= FEWEST_OF_TEXT || matches!(lead.first(), Some(b'{' | b'[' | b'<'))))
        || Foreign::of_bytes(lead).is_some()
        || stated_length(lead).is_some_and(|_| is_like_der(lead))
    {
        return true;
    }
    let letters = lead.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take_while(|byte| is_letter(*byte));
    let letters: Zeroizing<Vec<u8>> = Zeroizing::new(letters.collect());
    let whole = letters.get(..letters.len() / 4 * 4).and_then(|letters| std::str::from_utf8(letters).ok());
    let is_all = letters.len() >= FEWEST && letters.len() + LINE_ENDS >= lead.len();
    is_all && whole.and_then(decode_base64).is_some_and(|inner| is_promising(&inner))
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

fn is_token_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')
}

fn length_while(bytes: &[u8], start: usize, is: impl Fn(u8) -> bool) -> usize {
    bytes.iter().skip(start).take_while(|byte| is(**byte)).count()
}

/// As many base64 letters, in the standard alphabet, whatever parts their lines, and
/// how many bytes they take with their padding.
fn letters(from: &[u8], needed: usize) -> Option<(Zeroizing<String>, usize)> {
    let mut text = Zeroizing::new(String::with_capacity(needed.min(from.len())));
    let (mut position, mut gap) = (0, 0);
    while text.len() < needed {
        let byte = *from.get(position)?;
        position += 1;
        match byte {
            b'-' => text.push('+'),
            b'_' => text.push('/'),
            _ if is_letter(byte) => text.push(char::from(byte)),
            // `\n` as two letters.
            b'\\' if matches!(from.get(position), Some(b'n' | b'r')) => position += 1,
            b'\n' | b'\r' | b' ' | b'\t' | b'"' | b'\'' | b'\\' if gap < LONGEST_GAP => {
                gap += 1;
                continue;
            }
            _ => return None,
        }
        gap = 0;
    }
    let padding = length_while(from, position, |byte| byte == b'=');
    Some((text, position + padding.min(2)))
}

/// The letters of a word that goes on over full lines of nothing else.
fn lines(from: &[u8], is: fn(u8) -> bool) -> (Zeroizing<String>, usize) {
    let mut text = Zeroizing::new(String::with_capacity(from.len().min(length_of_lines(from, is))));
    let total = length_of_lines(from, is);
    for byte in from.iter().take(total).filter(|byte| is(**byte)) {
        text.push(match byte {
            b'-' if is(b'+') => '+',
            b'_' if is(b'+') => '/',
            other => char::from(*other),
        });
    }
    let padding = length_while(from, total, |byte| byte == b'=');
    (text, total + padding.min(2))
}

fn length_of_lines(from: &[u8], is: fn(u8) -> bool) -> usize {
    let mut end = length_while(from, 0, is);
    let mut width = end;
    loop {
        let gap = length_while(from, end, |byte| byte.is_ascii_whitespace());
        let has_break = from.iter().skip(end).take(gap).any(|byte| matches!(byte, b'\n' | b'\r'));
        let word = length_while(from, end + gap, is);
        let after = length_while(from, end + gap + word, |byte| byte == b'=');
        let follows = from.get(end + gap + word + after);
        let is_line = follows.is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\''));
        if !has_break || gap > LONGEST_GAP || word == 0 || !is_line || width < WRAPPED_AT {
            return end;
        }
        // A boundary of a mail is none of its lines.
        if from.get(end + gap..).is_some_and(|line| line.starts_with(b"--")) {
            return end;
        }
        end += gap + word;
        width = word;
    }
}

/// A compact token (RFC 7515 section 7.1, RFC 7516 section 7.1).
fn token(from: &[u8], left: &mut usize) -> Option<(Zeroizing<String>, usize, bool)> {
    let word = length_while(from, 0, is_token_letter);
    let whole = length_of_lines(from, is_token_letter);
    for length in [whole, word] {
        *left = left.checked_sub(length)?;
        let mut text = Zeroizing::new(String::with_capacity(length));
        text.extend(from.iter().take(length).filter(|byte| is_token_letter(**byte)).map(|byte| char::from(*byte)));
        let trimmed = text.trim_end_matches('.').len();
        if is_token(&text) {
            return Some((text, length, length > word));
        }
        text.truncate(trimmed);
        if is_token(&text) {
            return Some((text, length, length > word));
        }
    }
    None
}

fn is_token(text: &str) -> bool {
    let header = text.split('.').next().unwrap_or_default();
    let is_object = |json: Vec<u8>| serde_json::from_slice::<Map<String, Value>>(&json).is_ok();
    // A longer one is refused by name, and not parsed for that.
    let is_header =
        || header.len() / 4 * 3 > MAX_TOKEN_HEADER_BYTES || URL_SAFE_NO_PAD.decode(header).is_ok_and(is_object);
    matches!(text.split('.').count(), 3 | 5) && is_header()
}

/// `NAME=`, `name: `, `"name": "` before it on its line.
fn name_before(before: &[u8]) -> Option<String> {
    const LONGEST_NAME: usize = 64;
    let line = before.rsplit(|byte| *byte == b'\n').next()?;
    let line = std::str::from_utf8(line).ok()?.trim_end_matches([' ', '"', '\'', '>', '|', ':', '=']);
    let start = line.rfind(|letter: char| !(letter.is_ascii_alphanumeric() || "._-#".contains(letter)));
    let name = line.get(start.map_or(0, |at| at + 1)..)?;
    (!name.is_empty() && name.len() <= LONGEST_NAME && !before.ends_with(name.as_bytes())).then(|| name.to_owned())
}
