//! The other half of `unpacker/src/base85.rs`, which the page has.

#[path = "../../../unpacker/src/base85.rs"]
mod decoding;

use decoding::ALPHABET;

/// Five characters for four octets, one more than octets for what is left of them.
pub fn encode(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len().div_ceil(4) * 5);
    for group in octets.chunks(4) {
        let mut padded = [0; 4];
        padded[..group.len()].copy_from_slice(group);
        let mut number = u32::from_be_bytes(padded);
        let mut characters = ['0'; 5];
        for character in characters.iter_mut().rev() {
            *character = char::from(ALPHABET[(number % 85) as usize]);
            number /= 85;
        }
        text.extend(&characters[..=group.len()]);
    }
    text
}

/// As the page decodes it; `None` if it is no base 85.
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
    fn what_is_encoded_is_decode() {
        let octets: Vec<u8> = (0..=255_u8).rev().cycle().step_by(7).take(1_003).collect();
        for length in 0..octets.len() {
            assert_eq!(decode(&encode(&octets[..length])).as_deref(), Some(&octets[..length]), "{length}");
        }
        assert_eq!(decode(&encode(&[0xff; 8])), Some(vec![0xff; 8]));
    }

    /// By Python's `base64.b85encode`.
    #[test]
    fn others_write_the_same() {
        assert_eq!(encode(b"LZIP\x01\x17"), "Oj=1$0T%");
        assert_eq!(encode(b"Key Desk"), "OJ#W=L}hbp");
    }

    #[test]
    fn what_is_no_base_85_is_refused() {
        // A character, the length, and more than four octets can hold.
        for text in ["0000\"", "000000", "~~~~~"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
