//! Bytes to text: UTF-8, UTF-16 with a byte order mark, Windows-1252.

use zeroize::Zeroizing;

use super::Repair;

/// The text of a file: UTF-8 or UTF-16 with a byte order mark, without it.
/// COMPAT: what is no UTF-8 and has armour in it is Windows-1252, as in the
/// names that some programs write above a block. `None` if it is no text.
pub fn decode_text(input: &[u8], repairs: &mut Vec<Repair>) -> Option<Zeroizing<String>> {
    let (text, repair) = match input {
        [0xFF, 0xFE, 0, 0, rest @ ..] => (decode_utf32(rest, u32::from_le_bytes)?, Some(Repair::Utf16)),
        [0, 0, 0xFE, 0xFF, rest @ ..] => (decode_utf32(rest, u32::from_be_bytes)?, Some(Repair::Utf16)),
        [0xFF, 0xFE, rest @ ..] => (decode_utf16(rest, u16::from_le_bytes)?, Some(Repair::Utf16)),
        [0xFE, 0xFF, rest @ ..] => (decode_utf16(rest, u16::from_be_bytes)?, Some(Repair::Utf16)),
        // COMPAT: programs write it without the mark as well.
        [first, 0, second, 0, ..] if first.is_ascii() && second.is_ascii() && *first != 0 => {
            (decode_utf16(input, u16::from_le_bytes)?, Some(Repair::Utf16))
        }
        [0, first, 0, second, ..] if first.is_ascii() && second.is_ascii() && *first != 0 => {
            (decode_utf16(input, u16::from_be_bytes)?, Some(Repair::Utf16))
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => (decode_utf8(rest)?, Some(Repair::ByteOrderMark)),
        _ => (decode_utf8(input).or_else(|| decode_windows_1252(input))?, None),
    };
    repairs.extend(repair);
    Some(text)
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

fn decode_utf32(bytes: &[u8], unit: fn([u8; 4]) -> u32) -> Option<Zeroizing<String>> {
    // SECRET: four bytes a letter is the most that UTF-8 needs; no growing.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len()));
    for letter in bytes.as_chunks().0 {
        text.push(char::from_u32(unit(*letter))?);
    }
    Some(text)
}

/// COMPAT: a line end of one byte, added behind it, is no letter.
fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<Zeroizing<String>> {
    let odd = bytes.len() % 2;
    if odd == 1 && !bytes.ends_with(b"\n") {
        return None;
    }
    let units = || bytes.as_chunks().0.iter().map(|pair| unit(*pair));
    // SECRET: three bytes a unit is the most that UTF-8 needs; no growing.
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() / 2 * 3));
    for letter in char::decode_utf16(units()) {
        text.push(letter.ok()?);
    }
    Some(text)
}
