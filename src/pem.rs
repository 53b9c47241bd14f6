//! Text and bytes as people hand them over, down to DER.
//!
//! Comes in: a file or a paste. Goes out: its blocks, each with its label and
//! its bytes. PEM is RFC 7468, read tolerantly: a byte order mark, UTF-16,
//! CRLF, indentation, no-break spaces, one long line and text around the
//! blocks do no harm. Bytes that are DER already, and bare base64, are one
//! block without a label. What is inside the blocks is for the stages.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use crate::message::Message;

/// The most that one file or paste may hold.
pub const MAX_INPUT_BYTES: usize = 16 * 1024 * 1024;
/// The most blocks that one file may hold.
const MAX_BLOCKS: usize = 1_000;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";
const PRIVATE_KEY: &str = "PRIVATE KEY";

/// Standard alphabet (RFC 4648 section 4), padding as it comes.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// One thing in a file. The bytes may be a private key, so they are wiped.
#[derive(Clone)]
pub struct Block {
    /// The words between `BEGIN` and the dashes; empty for DER and bare base64.
    pub label: String,
    pub der: Zeroizing<Vec<u8>>,
    /// RFC 1421 headers were present: OpenSSL's old way to encrypt a key.
    pub has_headers: bool,
}

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PemError {
    #[error("empty input")]
    Empty,
    #[error("{size_bytes} bytes are more than the limit")]
    TooLarge { size_bytes: usize },
    #[error("more than {MAX_BLOCKS} blocks")]
    TooManyBlocks,
    #[error("block {label} has no END line")]
    NoEnd { label: String, line: usize },
    #[error("block {label} is not base64")]
    NotBase64 { label: String, line: usize },
    #[error("neither PEM, DER nor base64")]
    Unreadable,
}

impl PemError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-input-empty"),
            Self::TooLarge { size_bytes } => {
                Message::new("err-input-too-large").with("size", size_bytes.div_ceil(1024 * 1024))
            }
            Self::TooManyBlocks => Message::new("err-input-too-many-blocks"),
            Self::NoEnd { label, line } => Message::new("err-input-no-end").with("label", label).with("line", *line),
            Self::NotBase64 { label, line } => {
                Message::new("err-input-not-base64").with("label", label).with("line", *line)
            }
            Self::Unreadable => Message::new("err-input-unreadable"),
        }
    }
}

impl PemError {
    /// A block that could not be read was labelled as a private key.
    pub fn is_about_private_key(&self) -> bool {
        match self {
            Self::NoEnd { label, .. } | Self::NotBase64 { label, .. } => label.ends_with(PRIVATE_KEY),
            Self::Empty | Self::TooLarge { .. } | Self::TooManyBlocks | Self::Unreadable => false,
        }
    }
}

impl Block {
    /// The label says that a private key is inside.
    pub fn is_private_key(&self) -> bool {
        self.label.ends_with(PRIVATE_KEY)
    }
}

/// Reads every block of a file or a paste.
///
/// # Errors
/// If there is nothing that could be a block, or a block is damaged: the
/// position is the line on which the block begins, counted from 1.
pub fn read(input: &[u8]) -> Result<Vec<Block>, PemError> {
    if input.len() > MAX_INPUT_BYTES {
        return Err(PemError::TooLarge { size_bytes: input.len() });
    }
    if is_der(input) {
        return Ok(vec![Block { label: String::new(), der: Zeroizing::new(input.to_vec()), has_headers: false }]);
    }
    let text = Zeroizing::new(decode_text(input).ok_or(PemError::Unreadable)?);
    if text.trim().is_empty() {
        return Err(PemError::Empty);
    }
    if text.contains(BEGIN) { read_armoured(&text) } else { read_bare(&text).map(|block| vec![block]) }
}

/// The text of a file: UTF-8 or UTF-16 with a byte order mark, without it.
/// `None` if it is no text.
pub fn decode_text(input: &[u8]) -> Option<String> {
    match input {
        [0xFF, 0xFE, rest @ ..] => decode_utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => decode_utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(input.to_vec()).ok(),
    }
}

/// Writes one block with lines of 64 characters (RFC 7468 section 2).
pub fn write(label: &str, der: &[u8]) -> String {
    let body = base64::engine::general_purpose::STANDARD.encode(der);
    let mut text = format!("{BEGIN}{label}{DASHES}\n");
    for line in body.as_bytes().chunks(64) {
        text.extend(line.iter().map(|byte| char::from(*byte)));
        text.push('\n');
    }
    text.push_str(&format!("{END}{label}{DASHES}\n"));
    text
}

/// The whole input is one DER SEQUENCE (X.690 section 8.9), to the byte.
fn is_der(input: &[u8]) -> bool {
    let [0x30, length, rest @ ..] = input else { return false };
    if *length < 0x80 {
        return rest.len() == usize::from(*length);
    }
    let octets = usize::from(*length & 0x7F);
    if octets == 0 || octets > 4 || rest.len() < octets {
        return false;
    }
    let (length, body) = rest.split_at(octets);
    body.len() == length.iter().fold(0_usize, |sum, octet| sum << 8 | usize::from(*octet))
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let units: Zeroizing<Vec<u16>> =
        Zeroizing::new(bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect());
    String::from_utf16(&units).ok()
}

fn read_armoured(text: &str) -> Result<Vec<Block>, PemError> {
    let mut blocks = Vec::new();
    let mut rest = text;
    let (mut line, mut counted, mut begins) = (1, 0, 0);
    while let Some(start) = rest.find(BEGIN) {
        // Every BEGIN counts, so that the time stays bounded whatever follows it.
        begins += 1;
        if begins > MAX_BLOCKS {
            return Err(PemError::TooManyBlocks);
        }
        let position = text.len() - rest.len() + start;
        line += text[counted..position].matches('\n').count();
        counted = position;
        let after = &rest[start + BEGIN.len()..];
        let Some((label, body)) = after.split_once(DASHES).filter(|(label, _)| is_label(label)) else {
            rest = after;
            continue;
        };
        let closing = format!("{END}{label}{DASHES}");
        let Some((body, following)) = body.split_once(&closing) else {
            return Err(PemError::NoEnd { label: label.to_owned(), line });
        };
        let (headers, body) = split_headers(body);
        let der = decode_base64(body).ok_or_else(|| PemError::NotBase64 { label: label.to_owned(), line })?;
        blocks.push(Block { label: label.to_owned(), der, has_headers: headers });
        rest = following;
    }
    if blocks.is_empty() { Err(PemError::Unreadable) } else { Ok(blocks) }
}

fn read_bare(text: &str) -> Result<Block, PemError> {
    let der = decode_base64(text).filter(|der| is_der(der)).ok_or(PemError::Unreadable)?;
    Ok(Block { label: String::new(), der, has_headers: false })
}

fn is_label(label: &str) -> bool {
    label.len() <= 64
        && label
            .chars()
            .all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || matches!(letter, ' ' | '#'))
}

/// RFC 1421 headers end with an empty line; they say how a key is encrypted.
fn split_headers(body: &str) -> (bool, &str) {
    if !body.contains(':') {
        return (false, body);
    }
    let unix = body.find("\n\n").map(|at| at + 2);
    let windows = body.find("\r\n\r\n").map(|at| at + 4);
    match unix.or(windows) {
        Some(at) => (true, &body[at..]),
        None => (true, body),
    }
}

fn decode_base64(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut letters = Zeroizing::new(String::with_capacity(body.len()));
    letters.extend(body.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{FEFF}'));
    if letters.is_empty() {
        return None;
    }
    BASE64.decode(letters.as_bytes()).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DER: &[u8] = &[0x30, 0x03, 0x02, 0x01, 0x05];

    fn check(input: &[u8], labels: &[&str]) {
        let blocks = read(input).expect("readable");
        let found: Vec<&str> = blocks.iter().map(|block| block.label.as_str()).collect();
        assert_eq!(found, labels);
        assert!(blocks.iter().all(|block| block.der.as_slice() == DER));
    }

    #[test]
    fn what_is_written_is_read() {
        check(write("CERTIFICATE", DER).as_bytes(), &["CERTIFICATE"]);
    }

    #[test]
    fn der_and_bare_base64_have_no_label() {
        check(DER, &[""]);
        check(b"MAMCAQU=\n", &[""]);
    }

    #[test]
    fn slips_of_paste_do_no_harm() {
        check(
            b"\xEF\xBB\xBFhello\r\n-----BEGIN X509 CRL-----\r\n  MAMC\r\nAQU=\r\n-----END X509 CRL-----",
            &["X509 CRL"],
        );
        check("-----BEGIN A----- MAMC\u{A0}AQU -----END A-----".as_bytes(), &["A"]);
        let utf16: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain(write("A", DER).encode_utf16().flat_map(u16::to_le_bytes)).collect();
        check(&utf16, &["A"]);
    }

    #[test]
    fn two_blocks_are_two_things() {
        check((write("A", DER) + &write("B", DER)).as_bytes(), &["A", "B"]);
    }

    #[test]
    fn damage_is_named_with_its_line() {
        let no_end = read(b"\n\n-----BEGIN A-----\nMAMC").err();
        assert_eq!(no_end, Some(PemError::NoEnd { label: "A".into(), line: 3 }));
        let not_base64 = read(b"-----BEGIN A-----\n!!!\n-----END A-----").err();
        assert_eq!(not_base64, Some(PemError::NotBase64 { label: "A".into(), line: 1 }));
        assert_eq!(read(b" ").err(), Some(PemError::Empty));
        assert_eq!(read(b"hello").err(), Some(PemError::Unreadable));
    }
}
