//! Base 85 with the alphabet of RFC 1924, as Python's `base64.b85decode` reads it:
//! five characters are four octets, the highest first. A quarter more than what it
//! stands for, where base64 is a third more.

/// The eighty-five characters, the one of zero first.
pub const ALPHABET: [u8; 85] =
    *b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";

/// No character of the alphabet.
const NONE: u8 = 85;
const VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut values = [NONE; 256];
    let mut value = 0;
    while value < NONE {
        values[ALPHABET[value as usize] as usize] = value;
        value += 1;
    }
    values
}

/// Puts what `text` stands for in its own place and gives the number of octets, or
/// `None` if it is none. A last group of two to four characters is one to three octets.
pub fn decode(text: &mut [u8]) -> Option<usize> {
    let (groups, rest) = (text.len() / 5, text.len() % 5);
    for group in 0..groups {
        let octets = read(&text[group * 5..][..5])?.to_be_bytes();
        text[group * 4..][..4].copy_from_slice(&octets);
    }
    match rest {
        0 => Some(groups * 4),
        1 => None,
        _ => {
            let mut last = [b'~'; 5];
            last[..rest].copy_from_slice(&text[groups * 5..]);
            let octets = read(&last)?.to_be_bytes();
            text[groups * 4..][..rest - 1].copy_from_slice(&octets[..rest - 1]);
            Some(groups * 4 + rest - 1)
        }
    }
}

fn read(characters: &[u8]) -> Option<u32> {
    let mut number: u64 = 0;
    for character in characters {
        let value = VALUES[usize::from(*character)];
        if value == NONE {
            return None;
        }
        number = number * 85 + u64::from(value);
    }
    u32::try_from(number).ok()
}
