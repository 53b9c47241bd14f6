//! Text and bytes as people hand them over, down to DER.
//!
//! Comes in: a file or a paste, in whatever it is wrapped ([`crate::unwrap`]). Goes
//! out: its blocks, each with its label and its bytes, and what had to be
//! repaired. Bytes that are DER already, and bare base64, are blocks without a
//! label. What is inside the blocks is for the stages.

use base64::Engine as _;

use crate::ground::order::sort;
use crate::unwrap::{self, Content};

pub use crate::unwrap::{Block, MAX_INPUT_BYTES, PemError, Repair, decode_text};

/// Everything in a file, whether it could be read or not.
pub struct Scan {
    pub blocks: Vec<Result<Block, PemError>>,
    /// In the order of [`Repair`], each once.
    pub repairs: Vec<Repair>,
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
    let mut scan = Scan { blocks: Vec::new(), repairs: Vec::new() };
    for piece in unwrap::unwrap(input)? {
        match piece.content {
            Content::Block(block) => scan.blocks.push(Ok(block)),
            Content::Damaged(error) => scan.blocks.push(Err(error)),
            Content::Json(_) | Content::Token(_) | Content::Foreign(..) => continue,
        }
        scan.repairs.extend(piece.repairs);
    }
    if scan.blocks.is_empty() {
        return Err(PemError::Unreadable);
    }
    sort(&mut scan.repairs);
    scan.repairs.dedup();
    Ok(scan)
}

/// Writes one block with lines of 64 characters (RFC 7468 section 2).
pub fn write(label: &str, der: &[u8]) -> String {
    let body = base64::engine::general_purpose::STANDARD.encode(der);
    let mut text = format!("-----BEGIN {label}-----\n");
    for line in body.as_bytes().chunks(64) {
        text.extend(line.iter().map(|byte| char::from(*byte)));
        text.push('\n');
    }
    text.push_str(&format!("-----END {label}-----\n"));
    text
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
        repaired(&with("AQU=", "AQU"), &[Repair::Base64Form]);
        repaired(&with("AQU=", "AQV="), &[Repair::Base64Form]);
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
