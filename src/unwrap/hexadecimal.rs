//! Bytes as hexadecimal digits: plain, with colons, as constants of a program, and as
//! xxd, hexdump, od, certutil and openssl print them, with offsets and letters beside.

use zeroize::Zeroizing;

use super::foreign::Foreign;
use super::length::stated_length;

/// Less is no key and no certificate.
const FEWEST_BYTES: usize = 32;
/// Of a line that begins with its offset.
const BYTES_A_LINE: usize = 16;

/// What stands in consecutive lines of digits, and the line on which it begins.
pub(super) fn undo(text: &str) -> Vec<(Zeroizing<Vec<u8>>, usize)> {
    let mut found = Vec::new();
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    let (mut first, mut has_offsets) = (1, false);
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        if bytes.is_empty() {
            first = number + 1;
            has_offsets = without_offset(line.trim()).is_some();
        } else if has_offsets && is_offset_alone(line) {
            // hexdump ends with how long it was.
            continue;
        }
        let start = bytes.len();
        let is_read = read_line(line, &mut bytes);
        // PowerShell's Format-Hex numbers the columns.
        if is_read && bytes.get(start..).is_some_and(|row| row.iter().copied().eq(0..16)) {
            bytes.truncate(start);
            continue;
        }
        if !is_read {
            found.extend(settled(&bytes).map(|bytes| (bytes, first)));
            bytes.clear();
        }
    }
    found.extend(settled(&bytes).map(|bytes| (bytes, first)));
    found
}

/// DER to its end, or something else that says what it is.
pub(super) fn settled(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if bytes.len() < FEWEST_BYTES {
        return None;
    }
    if let Some(der) = stated_length(bytes).filter(|length| *length >= FEWEST_BYTES).and_then(|end| bytes.get(..end)) {
        return Some(Zeroizing::new(der.to_vec()));
    }
    let is_of_text = |letter: char| !letter.is_control() || letter.is_whitespace();
    let is_text = || std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(is_of_text));
    let is_known = Foreign::of_bytes(bytes).is_some() || is_text();
    is_known.then(|| Zeroizing::new(bytes.to_vec()))
}

/// Adds the bytes of a line; `false` if it has none.
fn read_line(line: &str, bytes: &mut Vec<u8>) -> bool {
    let before = bytes.len();
    let (mut rest, limit) = match without_offset(line.trim()) {
        Some(digits) => (digits, BYTES_A_LINE),
        None => (constants(line.trim()), usize::MAX),
    };
    while bytes.len() - before < limit {
        rest = rest.trim_start_matches([' ', '\t', ':', '-', ',', '\'', '"', '{', '}', ';', '\\', ')']);
        rest = ["0x", "0X", "x"].iter().find_map(|prefix| rest.strip_prefix(prefix)).unwrap_or(rest);
        let Some(byte) = rest.get(..2).and_then(byte) else { break };
        bytes.push(byte);
        rest = rest.get(2..).unwrap_or_default();
    }
    let is_read = limit == BYTES_A_LINE || rest.is_empty();
    if !is_read {
        bytes.truncate(before);
    }
    bytes.len() > before
}

fn byte(digits: &str) -> Option<u8> {
    // A sign is no digit, though `from_str_radix` takes one.
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u8::from_str_radix(digits, 16).ok())?
}

fn is_offset_alone(line: &str) -> bool {
    let line = line.trim();
    matches!(line.len(), 7 | 8 | 16) && line.bytes().all(|digit| digit.is_ascii_hexdigit())
}

/// `0010  `, `00000010: `, `0010 - `, `0000020 ` and what follows.
fn without_offset(line: &str) -> Option<&str> {
    let end = line.find(|letter: char| !letter.is_ascii_hexdigit())?;
    let (offset, rest) = line.split_at(end);
    let is_offset = match offset.len() {
        4..=16
            if rest.starts_with(": ")
                || rest.starts_with("  ")
                || rest.starts_with(" - ")
                || rest.starts_with('\t') =>
        {
            true
        }
        16 if rest.starts_with(' ') => true,
        6..=8 => rest.get(3..4).is_none_or(|letter| letter == " "),
        _ => false,
    };
    is_offset.then(|| rest.trim_start_matches([':', ' ', '-', '\t']))
}

/// What a line of a program, of SQL or of Windows' registry says before its first
/// constant is left out.
fn constants(line: &str) -> &str {
    let first = line.find("\\x").or_else(|| line.find("0x"));
    let named = || ["=hex:", "x'", "X'"].iter().find_map(|start| Some(line.find(start)? + start.len()));
    first.or_else(named).and_then(|at| line.get(at..)).unwrap_or(line)
}
