//! BER to DER, as far as programs write it: lengths that are not counted (X.690
//! section 8.1.3.6) and strings in parts (section 8.7.3).
//!
//! certsrv, Java, and NSS, so Firefox and Thunderbird, write PKCS#7 and PKCS#12 so
//! (RFC 7292 section 4 takes BER). What is DER already is not touched: signatures
//! stand on it.

use zeroize::Zeroizing;

/// Deeper than any certificate in a container in a container.
const MAX_DEPTH: usize = 32;
const CONSTRUCTED: u8 = 0x20;
const SEQUENCE: u8 = 0x30;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;

/// More than any file has that is worth it.
const MAX_ELEMENTS: usize = 100_000;

/// The same in DER. `None` if it is DER already, or no BER.
pub fn to_der(ber: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut left = MAX_ELEMENTS;
    let (element, rest) = read(ber, 0, &mut left)?;
    let is_der = matches!(element, Element::Der(_));
    (!is_der && rest.is_empty()).then(|| element.to_der())
}

/// One element, with what is in it.
enum Element<'a> {
    /// As it was written.
    Der(&'a [u8]),
    Primitive(u8, Zeroizing<Vec<u8>>),
    Constructed(u8, Vec<Element<'a>>),
}

/// The element with which `ber` begins, and what follows it.
fn read<'a>(ber: &'a [u8], depth: usize, left: &mut usize) -> Option<(Element<'a>, &'a [u8])> {
    *left = left.checked_sub(1).filter(|_| depth < MAX_DEPTH)?;
    let (tag, length, header) = header(ber)?;
    let is_constructed = tag & CONSTRUCTED != 0;
    let content = ber.get(header..)?;
    let Some(length) = length else {
        let (elements, rest) = read_to_mark(content, depth, left).filter(|_| is_constructed)?;
        return Some((constructed(tag, elements)?, rest));
    };
    let (mut inner, rest) = content.split_at_checked(length)?;
    let whole = ber.get(..header + length)?;
    if !is_constructed {
        return Some((Element::Der(whole), rest));
    }
    let mut elements = Vec::new();
    while !inner.is_empty() {
        let (element, following) = read(inner, depth + 1, left)?;
        elements.push(element);
        inner = following;
    }
    let is_der = !is_string(tag) && elements.iter().all(|element| matches!(element, Element::Der(_)));
    Some((if is_der { Element::Der(whole) } else { constructed(tag, elements)? }, rest))
}

/// Up to the two zeros that end what is not counted.
fn read_to_mark<'a>(content: &'a [u8], depth: usize, left: &mut usize) -> Option<(Vec<Element<'a>>, &'a [u8])> {
    let mut elements = Vec::new();
    let mut rest = content;
    loop {
        if let Some(following) = rest.strip_prefix(&[0, 0]) {
            return Some((elements, following));
        }
        let (element, following) = read(rest, depth + 1, left)?;
        elements.push(element);
        rest = following;
    }
}

/// A string in parts becomes one.
fn constructed(tag: u8, elements: Vec<Element<'_>>) -> Option<Element<'_>> {
    if is_string(tag) {
        return Some(Element::Primitive(tag & !CONSTRUCTED, joined(&elements)?));
    }
    let mut elements = elements;
    // `SEQUENCE { contentType, contentEncryptionAlgorithm, encryptedContent [0] IMPLICIT
    // OCTET STRING }` (RFC 5652 section 6.1): the tag alone does not say that it is one.
    if let [first, second, Element::Constructed(0xA0, parts)] = elements.as_slice()
        && tag == SEQUENCE
        && first.is_object_identifier()
        && second.tag() == Some(SEQUENCE)
        && let Some(joined) = joined(parts)
    {
        elements.pop();
        elements.push(Element::Primitive(0x80, joined));
    }
    Some(Element::Constructed(tag, elements))
}

/// The parts of an OCTET STRING. (BIT STRINGs in parts are not in use.)
fn joined(parts: &[Element<'_>]) -> Option<Zeroizing<Vec<u8>>> {
    let parts: Option<Vec<&[u8]>> = parts.iter().map(Element::octets).collect();
    let parts = parts?;
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut octets = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len()).sum()));
    parts.iter().for_each(|part| octets.extend_from_slice(part));
    Some(octets)
}

fn is_string(tag: u8) -> bool {
    tag == OCTET_STRING | CONSTRUCTED
}

impl Element<'_> {
    fn tag(&self) -> Option<u8> {
        match self {
            Self::Der(der) => der.first().copied(),
            Self::Primitive(tag, _) | Self::Constructed(tag, _) => Some(*tag),
        }
    }

    fn is_object_identifier(&self) -> bool {
        matches!(self, Self::Der([OBJECT_IDENTIFIER, ..]))
    }

    /// What is in an OCTET STRING.
    fn octets(&self) -> Option<&[u8]> {
        match self {
            Self::Der(der) if der.first() == Some(&OCTET_STRING) => der.get(header(der)?.2..),
            Self::Primitive(OCTET_STRING, octets) => Some(octets),
            _ => None,
        }
    }

    fn to_der(&self) -> Zeroizing<Vec<u8>> {
        let mut der = Zeroizing::new(Vec::with_capacity(self.length()));
        self.write(&mut der);
        der
    }

    /// Of all of it, in DER.
    fn length(&self) -> usize {
        match self {
            Self::Der(der) => der.len(),
            Self::Primitive(_, octets) => octets.len() + length_octets(octets.len()).len() + 1,
            Self::Constructed(..) => {
                let content = self.content_length();
                content + length_octets(content).len() + 1
            }
        }
    }

    fn content_length(&self) -> usize {
        match self {
            Self::Constructed(_, elements) => elements.iter().map(Element::length).sum(),
            Self::Primitive(_, octets) => octets.len(),
            Self::Der(der) => der.len(),
        }
    }

    fn write(&self, der: &mut Vec<u8>) {
        match self {
            Self::Der(written) => der.extend_from_slice(written),
            Self::Primitive(tag, octets) => {
                der.push(*tag);
                der.extend(length_octets(octets.len()));
                der.extend_from_slice(octets);
            }
            Self::Constructed(tag, elements) => {
                der.push(*tag);
                der.extend(length_octets(self.content_length()));
                elements.iter().for_each(|element| element.write(der));
            }
        }
    }
}

/// Tag, length if it is counted, and how many octets both take. Tags above 30 are not
/// in use here.
fn header(ber: &[u8]) -> Option<(u8, Option<usize>, usize)> {
    let [tag, length, rest @ ..] = ber else { return None };
    if tag & 0x1F == 0x1F {
        return None;
    }
    if *length < 0x80 {
        return Some((*tag, Some(usize::from(*length)), 2));
    }
    let octets = usize::from(*length & 0x7F);
    if octets == 0 {
        return Some((*tag, None, 2));
    }
    if octets > 4 {
        return None;
    }
    let length = rest.get(..octets)?.iter().fold(0_usize, |sum, octet| sum << 8 | usize::from(*octet));
    Some((*tag, Some(length), octets + 2))
}

/// X.690 section 10.1: as few as possible.
fn length_octets(length: usize) -> Vec<u8> {
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => vec![short],
        _ => {
            let octets = length.to_be_bytes();
            let first = octets.iter().position(|octet| *octet != 0).unwrap_or(octets.len());
            let octets = octets.get(first..).unwrap_or_default();
            let count = u8::try_from(octets.len()).unwrap_or_default();
            std::iter::once(0x80 | count).chain(octets.iter().copied()).collect()
        }
    }
}
