//! When nothing could be read: does it look as if a private key were in it? It is said
//! once too often rather than not at all.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode;
use zeroize::Zeroizing;

use super::Item;
use crate::ground::check::Check;
use crate::ground::report::Finding;

const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Words of files that hold one.
const WORDS: [&[u8]; 7] = [
    b"PRIVATE KEY",
    b"PRIVATEKEY",
    b"RIVATE KEY-",
    b"PuTTY-User-Key-File",
    b"openssh-key-v1",
    b"SSH PRIVATE KEY FILE",
    b"<InverseQ>",
];

/// How the DER begins behind its length: PKCS#8 and PKCS#1 (version 0), SEC1 (version
/// 1 and 32, 48 or 66 octets), PKCS#12 (version 3), encrypted PKCS#8 (PBES2).
const OPENINGS: [&[u8]; 8] = [
    &[0x02, 0x01, 0x00, 0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48],
    &[0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48],
    &[0x02, 0x01, 0x00, 0x02, 0x82, 0x01],
    &[0x02, 0x01, 0x00, 0x02, 0x82, 0x02],
    &[0x02, 0x01, 0x01, 0x04, 0x20],
    &[0x02, 0x01, 0x01, 0x04, 0x30],
    &[0x02, 0x01, 0x03, 0x30, 0x82],
    &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D],
];

/// Letters of the shortest opening.
const SHORTEST: usize = 16;

/// Says it beside the reason why the file was not read.
pub(super) fn cast(mut item: Item, bytes: &[u8]) -> Item {
    let is_said = item.report.findings.iter().any(|finding| finding.check == Check::FilePrivateKey);
    if !is_said && may_hold_private_key(bytes) {
        item.report.findings.push(Finding::warn(Check::FilePrivateKey, "file-may-hold-private-key"));
    }
    item
}

fn may_hold_private_key(bytes: &[u8]) -> bool {
    if holds_mark(bytes) {
        return true;
    }
    if !bytes.iter().any(|byte| matches!(byte, b'%' | 0)) {
        return holds_encoded_mark(bytes);
    }
    // SECRET: no longer than what it is made of, so that nothing is left by growing.
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    // UTF-16 has a zero beside each letter.
    plain.extend(percent_decode(bytes).filter(|byte| *byte != 0));
    holds_mark(&plain) || holds_encoded_mark(&plain)
}

fn holds_encoded_mark(plain: &[u8]) -> bool {
    let mut letters = Zeroizing::new(Vec::with_capacity(plain.len()));
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let words = plain.split(|byte| !is_letter(byte) && !byte.is_ascii_whitespace());
    let mut words = words.filter(|word| word.len() >= SHORTEST);
    words.any(|word| {
        letters.clear();
        letters.extend(word.iter().copied().filter(is_letter));
        // A word before it may have taken the place of its first letters.
        letters.len() >= SHORTEST
            && (0..4).any(|start| {
                let part = letters.get(start..).unwrap_or_default();
                // One letter alone in the last group is none.
                let whole = part.get(..part.len() - usize::from(part.len() % 4 == 1)).unwrap_or_default();
                TOLERANT.decode(whole).map(Zeroizing::new).is_ok_and(|decoded| holds_mark(&decoded))
            })
    })
}

fn holds_mark(bytes: &[u8]) -> bool {
    let marks = || WORDS.iter().chain(&OPENINGS);
    let mut leads = [false; 256];
    for mark in marks() {
        if let Some(lead) = mark.first().and_then(|first| leads.get_mut(usize::from(*first))) {
            *lead = true;
        }
    }
    let is_lead = |byte: &u8| leads.get(usize::from(*byte)).is_some_and(|lead| *lead);
    let mut positions = bytes.iter().enumerate().filter(|(_, byte)| is_lead(byte));
    positions.any(|(at, _)| bytes.get(at..).is_some_and(|rest| marks().any(|mark| rest.starts_with(mark))))
}
