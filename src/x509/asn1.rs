//! Any DER as the tree that it is (X.690), for reading by eye.
//!
//! Comes in: DER of any kind. Goes out: its elements, from the outside in, each with where
//! it stands. What holds DER again (an OCTET STRING of an extension, a BIT STRING of a key)
//! is opened. So many elements and so many levels are shown, and no more.

use crate::ground::shown;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::public_key::hexadecimal;

/// The most elements of one tree.
pub const MAX_ELEMENTS: usize = 2_000;
/// The most levels: a certificate has nine.
pub const MAX_DEPTH: usize = 24;
/// Of a value more than this is not written out.
const MAX_VALUE_BYTES: usize = 8 * 1024;
const CONSTRUCTED: u8 = 0x20;

/// The elements of some DER.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    pub elements: Vec<Element>,
    /// There is more than is shown.
    pub is_cut: bool,
    /// Where it stops being DER, from 0.
    pub broken_at: Option<usize>,
}

/// One element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its level, from 0.
    pub depth: usize,
    /// Where its tag stands, from 0.
    pub at: usize,
    /// `SEQUENCE`, `[0]`.
    pub tag: String,
    /// Octets of its content.
    pub length: usize,
    /// Of what holds no other element.
    pub value: Option<String>,
}

/// Tag, octets of the header, octets of the content.
pub(super) struct Header {
    pub tag: u8,
    pub octets: usize,
    pub length: usize,
}

impl Tree {
    pub fn of(der: &[u8]) -> Self {
        let mut tree = Self::default();
        tree.add(der, 0, 0);
        tree
    }

    /// The elements one behind the other in `content`, which begins at `at`.
    fn add(&mut self, mut content: &[u8], mut at: usize, depth: usize) {
        while !content.is_empty() {
            if self.elements.len() >= MAX_ELEMENTS || depth >= MAX_DEPTH {
                self.is_cut = true;
                return;
            }
            let found = header(content).and_then(|header| {
                let (element, rest) = content.split_at_checked(header.octets.checked_add(header.length)?)?;
                Some((element.get(header.octets..)?, rest, header))
            });
            let Some((inside, rest, header)) = found else {
                self.broken_at = self.broken_at.or(Some(at));
                return;
            };
            let (start, is_constructed) = (at + header.octets, header.tag & CONSTRUCTED != 0);
            let opened = if is_constructed { Some((inside, start)) } else { wrapped(header.tag, inside, start) };
            let value = opened.is_none().then(|| value(header.tag, inside));
            self.elements.push(Element { depth, at, tag: tag_name(header.tag), length: header.length, value });
            if let Some((inside, start)) = opened {
                self.add(inside, start, depth + 1);
            }
            at += header.octets + header.length;
            content = rest;
        }
    }
}

pub(super) fn header(der: &[u8]) -> Option<Header> {
    let (tag, rest) = der.split_first()?;
    // Of tags with more than one octet nothing here makes use.
    let (first, rest) = rest.split_first().filter(|_| tag & 0x1F != 0x1F)?;
    match first {
        0..=0x7F => Some(Header { tag: *tag, octets: 2, length: usize::from(*first) }),
        0x81..=0x84 => {
            let count = usize::from(first & 0x7F);
            let octets = rest.get(..count)?;
            let length = octets.iter().fold(0_u64, |sum, octet| sum << 8 | u64::from(*octet));
            Some(Header { tag: *tag, octets: 2 + count, length: usize::try_from(length).ok()? })
        }
        _ => None,
    }
}

/// DER inside an OCTET STRING, or inside a BIT STRING without unused bits.
fn wrapped(tag: u8, inside: &[u8], start: usize) -> Option<(&[u8], usize)> {
    let (inside, start) = match tag {
        0x04 => (inside, start),
        0x03 => (inside.strip_prefix(&[0])?, start + 1),
        _ => return None,
    };
    let is_whole = |header: &Header| header.octets.checked_add(header.length) == Some(inside.len());
    // A key identifier may look like DER by chance; what holds something does not.
    let header = header(inside).filter(is_whole)?;
    let is_known = header.tag == 0x30 || (header.length > 0 && matches!(header.tag, 0x01..=0x06 | 0x0C | 0x13 | 0x16));
    is_known.then_some((inside, start))
}

fn tag_name(tag: u8) -> String {
    let name = match tag {
        0x01 => "BOOLEAN",
        0x02 => "INTEGER",
        0x03 => "BIT STRING",
        0x04 => "OCTET STRING",
        0x05 => "NULL",
        0x06 => "OBJECT IDENTIFIER",
        0x0A => "ENUMERATED",
        0x0C => "UTF8String",
        0x12 => "NumericString",
        0x13 => "PrintableString",
        0x14 => "TeletexString",
        0x16 => "IA5String",
        0x17 => "UTCTime",
        0x18 => "GeneralizedTime",
        0x1A => "VisibleString",
        0x1C => "UniversalString",
        0x1E => "BMPString",
        0x30 => "SEQUENCE",
        0x31 => "SET",
        _ => {
            let class = match tag >> 6 {
                0 => "UNIVERSAL ",
                1 => "APPLICATION ",
                2 => "",
                _ => "PRIVATE ",
            };
            return format!("[{class}{}]", tag & 0x1F);
        }
    };
    name.to_owned()
}

fn value(tag: u8, content: &[u8]) -> String {
    let (cut, more) = match content.get(..MAX_VALUE_BYTES) {
        Some(cut) if cut.len() < content.len() => (cut, "…"),
        _ => (content, ""),
    };
    let text = match tag {
        0x01 => match content {
            [0] => "FALSE".to_owned(),
            [_] => "TRUE".to_owned(),
            _ => hexadecimal(cut),
        },
        0x02 | 0x0A => number(content).unwrap_or_else(|| hexadecimal(cut)),
        0x05 => String::new(),
        0x06 => match ObjectIdentifier::from_bytes(content) {
            Ok(found) if oid::name(&found) != found.to_string() => format!("{} ({found})", oid::name(&found)),
            Ok(found) => found.to_string(),
            Err(_) => hexadecimal(cut),
        },
        0x0C | 0x12..=0x14 | 0x16..=0x18 | 0x1A => letters(cut),
        0x1E => char::decode_utf16(
            cut.chunks_exact(2).map(|pair| pair.iter().fold(0, |sum, octet| sum << 8 | u16::from(*octet))),
        )
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect(),
        // Names and addresses of extensions are [1], [2] and [6].
        0x81 | 0x82 | 0x86 if content.iter().all(|octet| (0x20..0x7F).contains(octet)) => letters(cut),
        _ => hexadecimal(cut),
    };
    format!("{}{more}", shown::written_out(&text))
}

fn letters(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

/// A number of up to eight octets.
fn number(content: &[u8]) -> Option<String> {
    let first = content.first().filter(|_| content.len() <= 8)?;
    let sign: i64 = if first & 0x80 == 0 { 0 } else { -1 };
    Some(content.iter().fold(sign, |sum, octet| sum << 8 | i64::from(*octet)).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(der: &[u8]) -> Vec<String> {
        let tree = Tree::of(der);
        let line = |each: &Element| {
            format!("{} {} {} {}", each.depth, each.at, each.tag, each.value.as_deref().unwrap_or("-"))
        };
        tree.elements.iter().map(line).collect()
    }

    #[test]
    fn what_der_holds_is_named_and_opened() {
        let der = [
            0x30, 21, 0x02, 1, 0xFF, 0x06, 3, 0x55, 0x04, 0x03, 0x04, 3, 0x02, 1, 5, 0x0C, 2, b'a', b'b', 0x82, 1,
            b'x', 0x05, 0,
        ];
        let der = [&der[..1], &[22], &der[2..]].concat();
        let expected = [
            "0 0 SEQUENCE -",
            "1 2 INTEGER -1",
            "1 5 OBJECT IDENTIFIER CN (2.5.4.3)",
            "1 10 OCTET STRING -",
            "2 12 INTEGER 5",
            "1 15 UTF8String ab",
            "1 19 [2] x",
            "1 22 NULL ",
        ];
        assert_eq!(lines(&der), expected);
        assert!(lines(&[0x30, 5, 0x02, 1, 1]).is_empty());
        assert_eq!(Tree::of(&[0x05, 0, 0x30, 5, 1]).broken_at, Some(2));
    }

    #[test]
    fn neither_depth_nor_number_nor_length_is_without_end() {
        let mut deep = vec![0x05, 0];
        for _ in 0..60 {
            let length = u8::try_from(deep.len()).unwrap_or(0);
            deep = [&[0x30, length][..], &deep].concat();
        }
        let tree = Tree::of(&deep);
        assert!(tree.is_cut && tree.elements.len() == MAX_DEPTH);
        let many = [0x05, 0].repeat(3_000);
        let tree = Tree::of(&many);
        assert!(tree.is_cut && tree.elements.len() == MAX_ELEMENTS);
        let long = [&[0x04, 0x83, 1, 0, 0][..], &vec![0xAA; 65_536]].concat();
        let tree = Tree::of(&long);
        assert_eq!(
            tree.elements.first().and_then(|each| each.value.as_ref()).map(String::len),
            Some(2 * MAX_VALUE_BYTES + 3)
        );
        assert_eq!(Tree::of(&[]), Tree::default());
    }
}
