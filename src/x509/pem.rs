//! Text and bytes as people hand them over, down to DER.
//!
//! Comes in: a file or a paste. Goes out: its blocks, each with its label and
//! its bytes, and what had to be repaired. PEM is RFC 7468, read tolerantly
//! ([`clean`]). Bytes that are DER already, and bare base64, are one block
//! without a label. What is inside the blocks is for the stages.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "INVARIANT: positions are those that `find` gave in the same text, so they are boundaries of characters"
)]

pub mod clean;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use crate::ground::message::Message;
pub use clean::Repair;

/// The most that one file or paste may hold.
pub const MAX_INPUT_BYTES: usize = 16 * 1024 * 1024;
/// The most blocks that one file may hold.
const MAX_BLOCKS: usize = 1_000;

pub(crate) const BEGIN: &str = "-----BEGIN ";
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
    /// The line on which it begins, counted from 1; `None` for DER.
    pub line: Option<usize>,
}

/// Everything in a file, whether it could be read or not.
pub struct Scan {
    pub blocks: Vec<Result<Block, PemError>>,
    /// In the order of [`Repair`], each once.
    pub repairs: Vec<Repair>,
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
    #[error("DER of {stated} bytes in {found} bytes")]
    OtherLength { stated: usize, found: usize },
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
            Self::OtherLength { stated, found } => {
                Message::new("err-input-other-length").with("stated", *stated).with("found", *found)
            }
            Self::Unreadable => Message::new("err-input-unreadable"),
        }
    }

    /// A block that could not be read was labelled as a private key.
    pub fn is_about_private_key(&self) -> bool {
        match self {
            Self::NoEnd { label, .. } | Self::NotBase64 { label, .. } => label.contains(PRIVATE_KEY),
            _ => false,
        }
    }
}

impl Block {
    fn bare(der: Vec<u8>, line: Option<usize>) -> Self {
        Self { label: String::new(), der: Zeroizing::new(der), has_headers: false, line }
    }

    /// The label says that a private key is inside.
    pub fn is_private_key(&self) -> bool {
        self.label.contains(PRIVATE_KEY)
    }
}

/// Reads every block of a file or a paste.
///
/// # Errors
/// If there is nothing that could be a block, or any block is damaged: the
/// position is the line on which the block begins, counted from 1; if base64
/// is damaged, the line of the first character that does not belong there.
pub fn read(input: &[u8]) -> Result<Vec<Block>, PemError> {
    scan(input)?.blocks.into_iter().collect()
}

/// Reads what can be read: a damaged block does not hide the others.
///
/// # Errors
/// If there is nothing that could be a block.
pub fn scan(input: &[u8]) -> Result<Scan, PemError> {
    if input.len() > MAX_INPUT_BYTES {
        return Err(PemError::TooLarge { size_bytes: input.len() });
    }
    if is_der(input) {
        return Ok(Scan { blocks: vec![Ok(Block::bare(input.to_vec(), None))], repairs: Vec::new() });
    }
    let mut repairs = Vec::new();
    let text = clean::decode_text(input, &mut repairs).ok_or_else(|| unreadable(input))?;
    let text = clean::clean(&text, &mut repairs);
    if text.trim().is_empty() {
        return Err(PemError::Empty);
    }
    let blocks = if text.contains(BEGIN) {
        read_armoured(&text, &mut repairs)?
    } else {
        repairs.push(Repair::BareBase64);
        vec![Ok(read_bare(&text)?)]
    };
    repairs.sort_unstable();
    repairs.dedup();
    Ok(Scan { blocks, repairs })
}

/// The text of a file, whatever it is encoded in. `None` if it is no text.
pub fn decode_text(input: &[u8]) -> Option<String> {
    clean::decode_text(input, &mut Vec::new()).map(|text| text.to_string())
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

/// The whole input is one DER SEQUENCE (X.690 section 8.9), to the byte, or
/// begins as BER of indefinite length and ends as that does (section 8.1.3.6):
/// COMPAT: some programs write PKCS#7 and PKCS#12 so.
fn is_der(input: &[u8]) -> bool {
    stated_length(input) == Some(input.len()) || (input.starts_with(&[0x30, 0x80]) && input.ends_with(&[0, 0]))
}

/// How many bytes the outermost SEQUENCE says that it has, header included.
fn stated_length(input: &[u8]) -> Option<usize> {
    let [0x30, length, rest @ ..] = input else { return None };
    if *length < 0x80 {
        return Some(usize::from(*length) + 2);
    }
    let octets = usize::from(*length & 0x7F);
    if octets == 0 || octets > 4 || rest.len() < octets {
        return None;
    }
    let length = rest[..octets].iter().fold(0_u64, |sum, octet| sum << 8 | u64::from(*octet));
    usize::try_from(length).ok()?.checked_add(octets + 2)
}

/// Bytes that are no text: a DER file that was cut or got something behind it
/// says so by its length.
fn unreadable(input: &[u8]) -> PemError {
    match stated_length(input) {
        Some(stated) => PemError::OtherLength { stated, found: input.len() },
        None => PemError::Unreadable,
    }
}

fn read_armoured(text: &str, repairs: &mut Vec<Repair>) -> Result<Vec<Result<Block, PemError>>, PemError> {
    let mut blocks = Vec::new();
    let mut position = 0;
    let (mut line, mut begins) = (1, 0);
    let mut has_text_around = false;
    while let Some(start) = text[position..].find(BEGIN).map(|start| position + start) {
        // Every BEGIN counts, so that the time stays bounded whatever follows it.
        begins += 1;
        if begins > MAX_BLOCKS {
            return Err(PemError::TooManyBlocks);
        }
        has_text_around |= !text[position..start].trim().is_empty();
        line += text[position..start].matches('\n').count();
        let after = start + BEGIN.len();
        // A block ends before the next begins.
        let limit = text[after..].find(BEGIN).map_or(text.len(), |next| after + next);
        let Some((label, body)) = text[after..limit].split_once(DASHES).filter(|(label, _)| is_label(label)) else {
            has_text_around = true;
            line += text[start..after].matches('\n').count();
            position = after;
            continue;
        };
        let closing = format!("{END}{label}{DASHES}");
        match body.split_once(&closing) {
            None => {
                blocks.push(Err(PemError::NoEnd { label: label.to_owned(), line }));
                position = limit;
            }
            Some((body, following)) => {
                note_lines(body, repairs);
                blocks.push(read_block(label, body, line));
                position = limit - following.len();
            }
        }
        line += text[start..position].matches('\n').count();
    }
    if blocks.is_empty() {
        return Err(PemError::Unreadable);
    }
    let rest = &text[position..];
    if has_text_around || !rest.trim().is_empty() {
        repairs.push(Repair::TextAround);
    }
    if rest.is_empty() {
        repairs.push(Repair::NoFinalLineEnd);
    }
    Ok(blocks)
}

fn read_block(label: &str, body: &str, line: usize) -> Result<Block, PemError> {
    let (has_headers, content) = split_headers(body);
    let der = decode_base64(content).ok_or_else(|| {
        let before = body.len() - content.len();
        let wrong = content.find(|letter| !is_base64(letter)).unwrap_or(0);
        let line = line + body[..before + wrong].matches('\n').count();
        PemError::NotBase64 { label: label.to_owned(), line }
    })?;
    Ok(Block { label: label.to_owned(), der, has_headers, line: Some(line) })
}

/// RFC 7468 section 2 has lines of 64 characters; one long line is common.
fn note_lines(body: &str, repairs: &mut Vec<Repair>) {
    const USUAL_CHARACTERS: usize = 76;
    let content = body.trim_matches(|letter: char| letter.is_whitespace());
    if content.len() > USUAL_CHARACTERS && !content.contains(['\n', '\r', clean::ESCAPED_LINE_END]) {
        repairs.push(Repair::OneLine);
    }
}

fn read_bare(text: &str) -> Result<Block, PemError> {
    let der = decode_base64(text).ok_or(PemError::Unreadable)?;
    if is_der(&der) { Ok(Block::bare(der.to_vec(), Some(1))) } else { Err(unreadable(&der)) }
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
    let blank_lines = ["\n\n", "\r\n\r\n", "\u{85}\u{85}"];
    match blank_lines.into_iter().filter_map(|blank| Some(body.find(blank)? + blank.len())).min() {
        Some(at) => (true, &body[at..]),
        None => (true, body),
    }
}

fn is_base64(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || matches!(letter, '+' | '/' | '=')
        || letter.is_whitespace()
        || clean::is_invisible(letter)
}

fn decode_base64(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut letters = Zeroizing::new(String::with_capacity(body.len()));
    letters.extend(body.chars().filter(|letter| !letter.is_whitespace() && !clean::is_invisible(*letter)));
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

    #[track_caller]
    fn repaired(input: &[u8], expected: &[Repair]) {
        let scan = scan(input).expect("readable");
        assert!(scan.blocks.iter().all(|block| block.as_ref().is_ok_and(|block| block.der.as_slice() == DER)));
        assert_eq!(scan.repairs, expected);
    }

    #[test]
    fn each_repair_is_said_and_no_other() {
        let good = write("PUBLIC KEY", DER);
        let with = |from: &str, to: &str| good.replace(from, to).into_bytes();
        repaired(good.as_bytes(), &[]);
        repaired(DER, &[]);
        repaired(&[b"\xEF\xBB\xBF", good.as_bytes()].concat(), &[Repair::ByteOrderMark]);
        let utf16: Vec<u8> = [0xFE, 0xFF].into_iter().chain(good.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        repaired(&utf16, &[Repair::Utf16]);
        repaired(&with("\n", "\r\n"), &[Repair::WindowsLineEnds]);
        repaired(&with("MAMC", "MAMC\u{A0}"), &[Repair::NoBreakSpaces]);
        repaired(&with("MAMC", "MAMC\u{200B}"), &[Repair::InvisibleLetters]);
        repaired(&with("-----BEGIN", "\u{2014}\u{2014}-BEGIN"), &[Repair::Dashes]);
        repaired(&with("KEY-----\nMAMC", "KEY\u{2013}\u{2013}\nMAMC"), &[Repair::Dashes]);
        repaired(&with("-----END", "----END"), &[Repair::Dashes]);
        repaired(&with("MAMC", "  MAMC"), &[Repair::Indentation]);
        repaired(&with("MAMC", "> MAMC"), &[Repair::QuotationMarks]);
        repaired(&with("\n", "\\n"), &[Repair::EscapedLineEnds]);
        repaired(format!("Hello\n{good}").as_bytes(), &[Repair::TextAround]);
        repaired(format!("{good}Goodbye\n").as_bytes(), &[Repair::TextAround]);
        repaired(good.trim_end().as_bytes(), &[Repair::NoFinalLineEnd]);
        repaired(b"MAMCAQU=\n", &[Repair::BareBase64]);
        let long = [&[0x30, 0x81, 0x80, 0x04, 0x7E][..], &[7; 126]].concat();
        let text = write("A", &long);
        let body: String = text.lines().filter(|line| !line.starts_with('-')).collect();
        let scan = scan(format!("-----BEGIN A-----\n{body}\n-----END A-----\n").as_bytes()).expect("readable");
        assert_eq!(scan.repairs, [Repair::OneLine]);
    }

    #[test]
    fn a_damaged_block_does_not_hide_the_others() {
        let text = format!("-----BEGIN A-----\nMAMC\n{}-----BEGIN B-----\n%\n-----END B-----\n", write("C", DER));
        let found: Vec<String> = scan(text.as_bytes())
            .expect("there are blocks")
            .blocks
            .into_iter()
            .map(|block| block.map_or_else(|error| error.to_string(), |block| block.label))
            .collect();
        assert_eq!(found, ["block A has no END line", "C", "block B is not base64"]);
    }

    #[test]
    fn damage_is_named_with_its_line() {
        let no_end = read(b"\n\n-----BEGIN A-----\nMAMC").err();
        assert_eq!(no_end, Some(PemError::NoEnd { label: "A".into(), line: 3 }));
        let not_base64 = read(b"-----BEGIN A-----\nMAMC\n!!!\n-----END A-----").err();
        assert_eq!(not_base64, Some(PemError::NotBase64 { label: "A".into(), line: 3 }));
        assert_eq!(read(b" ").err(), Some(PemError::Empty));
        assert_eq!(read(b"hello").err(), Some(PemError::Unreadable));
        assert_eq!(read(&[0x30, 0x82, 1, 0, 0xFF]).err(), Some(PemError::OtherLength { stated: 260, found: 5 }));
    }
}
