//! The other half of `unpacker/src/septets.rs`, which the page has.

#[path = "../../../unpacker/src/septets.rs"]
mod decoding;

use decoding::{ALONE_MARK, ESCAPED, FIRST_MARK};

/// Text that stands for these octets, in the document as in a string of a script.
pub fn encode(octets: &[u8]) -> String {
    let mut septets = septets(octets).into_iter();
    let mut text = String::with_capacity(octets.len() / 7 * 8);
    while let Some(septet) = septets.next() {
        let Some(mark) = ESCAPED.iter().position(|escaped| *escaped == septet) else {
            text.push(char::from(septet));
            continue;
        };
        let (mark, second) = match septets.next() {
            Some(following) => (FIRST_MARK + mark as u32, following),
            None => (ALONE_MARK, septet),
        };
        text.push(char::from_u32(mark << 7 | u32::from(second)).expect("INVARIANT: below U+0800"));
    }
    text
}

/// The bits from the highest of the first octet on; the last septet is filled with zeros.
fn septets(octets: &[u8]) -> Vec<u8> {
    let bit = |at: usize| octets.get(at / 8).map_or(0, |octet| octet >> (7 - at % 8) & 1);
    let count = (octets.len() * 8).div_ceil(7);
    (0..count).map(|septet| (0..7).fold(0, |value, at| value << 1 | bit(septet * 7 + at))).collect()
}

/// As the page decodes it; `None` if it is no such text.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut octets = text.as_bytes().to_vec();
    let length = decoding::decode(&mut octets)?;
    octets.truncate(length);
    Some(octets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded() {
        let octets: Vec<u8> = (0..=255_u8).rev().cycle().step_by(7).take(1_003).collect();
        for length in 0..octets.len() {
            assert_eq!(decode(&encode(&octets[..length])).as_deref(), Some(&octets[..length]), "{length}");
        }
        // Every pair of octets, so that every septet is the last one, too.
        for pair in 0..=u16::MAX {
            let pair = pair.to_be_bytes();
            assert_eq!(decode(&encode(&pair)).as_deref(), Some(&pair[..]));
        }
    }

    /// A seventh more, whatever the octets are.
    #[test]
    fn nothing_costs_more_and_nothing_ends_a_string() {
        let noise: Vec<u8> = (0_u32..70_000).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for octets in [noise, vec![0; 7_000], b"<!--</script>\"\\\r\n".repeat(70)] {
            let text = encode(&octets);
            assert!(text.len() <= (octets.len() * 8).div_ceil(7) + 1);
            let forbidden = |character: char| u8::try_from(character).is_ok_and(|octet| ESCAPED.contains(&octet));
            assert!(!text.contains(forbidden) && !text.contains(['\u{2028}', '\u{2029}', '\u{FEFF}']));
            assert_eq!(decode(&text), Some(octets));
        }
    }

    #[test]
    fn what_is_no_such_text_is_refused() {
        // Three octets, half a character, and a mark that none has.
        assert_eq!(decode("\u{0800}"), None);
        assert_eq!(decoding::decode(&mut [0xC4]), None);
        assert_eq!(decoding::decode(&mut [0xC4, b'a']), None);
        assert_eq!(decoding::decode(&mut [0xC0, 0x80]), None);
        for before in 0..100 {
            for (bad, after) in [([0xE0, 0xA0], 90), ([0xC4, b'a'], 90), ([0xC0, 0x80], 90), ([b'a', 0xC4], 0)] {
                let mut text = [vec![b'a'; before].as_slice(), &bad, &vec![b'b'; after]].concat();
                assert_eq!(decoding::decode(&mut text), None, "{before} {bad:x?}");
            }
        }
    }
}
