//! Where DER is damaged, and what a sound file would have there.
//!
//! Comes in: DER that no reader takes, as it came out of its base64. Goes out: the
//! [`Damage`]. DER says of everything how long it is (X.690 section 8.1.3), so that a line
//! that is missing or stands twice shows by its length, and another one by the element
//! that does not fit into what it stands in.

use super::asn1;
use super::certificate::Certificate;

/// RFC 7468 section 2: 64 letters a line.
const LINE_BYTES: usize = 48;
const CONSTRUCTED: u8 = 0x20;
const MAX_DEPTH: usize = 16;

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// So many bytes are missing; the first element that does not fit begins at `byte`.
    Short { missing: usize, byte: usize },
    /// So many are too many; if a line stands twice, the second begins at `twice`.
    Long { surplus: usize, twice: Option<usize> },
    /// An element does not fit into what it stands in, or is another one than is due.
    At { byte: usize },
}

impl Damage {
    /// `None` if it is no SEQUENCE, or nothing can be said of it.
    pub fn of(der: &[u8]) -> Option<Self> {
        let (0x30, header, stated) = header(der)? else { return None };
        let whole = header.checked_add(stated)?;
        if whole > der.len() {
            let missing = whole - der.len();
            let byte = misfit(der.get(header..)?, header, 0).unwrap_or(der.len());
            return Some(Self::Short { missing, byte });
        }
        if whole < der.len() {
            return Some(Self::Long { surplus: der.len() - whole, twice: twice(der) });
        }
        let byte = misfit(der.get(header..)?, header, 0).or_else(|| {
            let position = Certificate::parse(der).err()?.position()?;
            usize::try_from(position).ok()
        });
        byte.map(|byte| Self::At { byte })
    }

    /// The byte at which it shows, from 0.
    pub fn byte(self) -> Option<usize> {
        match self {
            Self::Short { byte, .. } | Self::At { byte } => Some(byte),
            Self::Long { twice, .. } => twice,
        }
    }

    /// Its line in PEM whose BEGIN stands on this one.
    pub fn line(self, begin: usize) -> Option<usize> {
        self.byte().map(|byte| begin + 1 + byte / LINE_BYTES)
    }
}

/// The line that is that before it.
fn twice(der: &[u8]) -> Option<usize> {
    let (lines, _) = der.as_chunks::<LINE_BYTES>();
    let found = lines.windows(2).position(|pair| matches!(pair, [one, other] if one == other))?;
    Some((found + 1) * LINE_BYTES)
}

/// Where the first element begins that does not fit, from the outside in.
fn misfit(mut content: &[u8], mut at: usize, depth: usize) -> Option<usize> {
    while !content.is_empty() {
        let Some((tag, header, length)) = header(content) else { return Some(at) };
        let Some((element, rest)) = content.split_at_checked(header.saturating_add(length)) else {
            let inner = content.get(header..).filter(|_| tag & CONSTRUCTED != 0 && depth < MAX_DEPTH);
            return inner.and_then(|inner| misfit(inner, at + header, depth + 1)).or(Some(at));
        };
        // X.690 section 8.3.2: the first nine bits of a number are neither all 0 nor all 1.
        if let (0x02, [0, 0..0x80, ..] | [0xFF, 0x80..=0xFF, ..]) = (tag, element.get(header..)?) {
            return Some(at);
        }
        if tag & CONSTRUCTED != 0 && depth < MAX_DEPTH {
            let inner = misfit(element.get(header..)?, at + header, depth + 1);
            if inner.is_some() {
                return inner;
            }
        }
        at += element.len();
        content = rest;
    }
    None
}

/// Tag, length of the header, and what it states as length of the content.
fn header(der: &[u8]) -> Option<(u8, usize, usize)> {
    let header = asn1::header(der).filter(|header| header.tag != 0)?;
    Some((header.tag, header.octets, header.length))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A SEQUENCE of numbers of two bytes each.
    fn numbers(count: u8) -> Vec<u8> {
        let content: Vec<u8> = (0..count).flat_map(|number| [0x02, 0x01, number]).collect();
        [vec![0x30, 0x82, 0, u8::try_from(content.len()).unwrap_or(u8::MAX)], content].concat()
    }

    #[test]
    fn what_is_missing_or_too_much_is_counted() {
        let whole = numbers(80);
        let mut short = whole.clone();
        short.drain(48..96);
        assert!(matches!(Damage::of(&short), Some(Damage::Short { missing: 48, .. })));
        let mut long = whole.clone();
        let line: Vec<u8> = whole.iter().skip(48).take(48).copied().collect();
        long.splice(96..96, line);
        assert_eq!(Damage::of(&long), Some(Damage::Long { surplus: 48, twice: Some(96) }));
        assert_eq!(Damage::of(&long).and_then(|damage| damage.line(1)), Some(4));
    }

    #[test]
    fn what_does_not_fit_is_found_inside() {
        let broken = [0x30, 6, 0x30, 4, 0x02, 9, 1, 2];
        assert_eq!(Damage::of(&broken), Some(Damage::At { byte: 4 }));
        assert_eq!(Damage::of(b"no DER"), None);
        assert_eq!(Damage::of(&[]), None);
    }
}
