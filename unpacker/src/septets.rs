//! Octets as text: seven bits a character, a seventh more than what it stands for,
//! where base64 is a third more and base 85 a quarter. In the document's UTF-8 a
//! character below U+0080 is one octet. Fourteen of them cannot stand in a string of a
//! script in a document, or are lost on the way of a text; such a septet is written
//! together with the following one, as a character of two octets, U+0100 to U+07FF, so
//! that it costs nothing: four bits say which, and seven are the following septet.

/// The septets that do not stand for themselves: what ends a string, a line or a script,
/// and what systems take for an end of text, for white space or for their own.
pub const ESCAPED: [u8; 14] = *b"\0\x08\t\n\x0B\x0C\r\x1A\x1B\"&<\\\x7F";
/// Of a character of two octets, in front of the following septet. One less is the mark of a
/// last septet that none follows.
pub const FIRST_MARK: u32 = 2;
pub const ALONE_MARK: u32 = 1;
/// The highest bit of each octet, set in the characters of two octets.
const NOT_CLEAR: u64 = 0x8080_8080_8080_8080;

/// Puts what `text` stands for in its own place and gives the number of octets, or
/// `None` if it is none.
pub fn decode(text: &mut [u8]) -> Option<usize> {
    let (mut read, mut written) = (0, 0);
    // Fewer than 8 bits wait for the next ones.
    let (mut bits, mut waiting) = (0_u64, 0);
    while read < text.len() {
        match text[read..].first_chunk() {
            // What is written takes no more room than what was read.
            Some(&eight) if written + 8 <= read => {
                let eight = u64::from_be_bytes(eight);
                let clear = (eight & NOT_CLEAR).leading_zeros() / 8;
                bits = bits << (7 * clear) | joined(eight) >> (7 * (8 - clear));
                waiting += 7 * clear;
                read += clear as usize;
                if clear < 7 {
                    add_pair(text, &mut read, &mut bits, &mut waiting)?;
                }
                // Some septets were read, so that nothing is shifted by 64.
                text[written..written + 8].copy_from_slice(&(bits << (64 - waiting)).to_be_bytes());
                written += waiting as usize / 8;
                waiting %= 8;
                continue;
            }
            _ if text[read] < 0x80 => {
                bits = bits << 7 | u64::from(text[read]);
                waiting += 7;
                read += 1;
            }
            _ => add_pair(text, &mut read, &mut bits, &mut waiting)?,
        }
        while waiting >= 8 {
            waiting -= 8;
            text[written] = (bits >> waiting) as u8;
            written += 1;
        }
    }
    Some(written)
}

/// The septets of eight octets, side by side.
fn joined(eight: u64) -> u64 {
    let by_two = (eight & 0x7F00_7F00_7F00_7F00) >> 1 | eight & 0x007F_007F_007F_007F;
    let by_four = (by_two & 0x3FFF_0000_3FFF_0000) >> 2 | by_two & 0x0000_3FFF_0000_3FFF;
    (by_four >> 4 & 0x0FFF_FFFF << 28) | by_four & 0x0FFF_FFFF
}

fn add_pair(text: &[u8], read: &mut usize, bits: &mut u64, waiting: &mut u32) -> Option<()> {
    let (value, length) = pair(text[*read], *text.get(*read + 1)?)?;
    *read += 2;
    *bits = *bits << length | u64::from(value);
    *waiting += length;
    Some(())
}

/// One or two septets, and the number of their bits.
fn pair(first: u8, second: u8) -> Option<(u32, u32)> {
    if first & 0b1110_0000 != 0b1100_0000 || second & 0b1100_0000 != 0b1000_0000 {
        return None;
    }
    let character = u32::from(first & 0b1_1111) << 6 | u32::from(second & 0b11_1111);
    let (mark, septet) = (character >> 7, character & 0x7F);
    if mark == ALONE_MARK {
        return Some((septet, 7));
    }
    let escaped = ESCAPED.get(mark.checked_sub(FIRST_MARK)? as usize)?;
    Some((u32::from(*escaped) << 7 | septet, 14))
}
