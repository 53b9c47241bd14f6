//! Does it look as if a private key were in it? Under everything that reads: for a file
//! of which nothing could be read, and for what stands beside that which was.
//!
//! Comes in: the bytes as they came. Goes out: whether they, percent-decoded, without the
//! zeros of UTF-16, or their base64 decoded once, have the marks of a private key. Of what
//! could not be read it is said once too often rather than not at all.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode;
use zeroize::Zeroizing;

use super::{Foreign, private_member};

const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// What nothing but a file with a private key has.
const MARKS: [&[u8]; 14] = [
    b"ENCRYPTED PRIVATE KEY --",
    b"PuTTY-User-Key-File",
    b"openssh-key-v1",
    b"SSH PRIVATE KEY FILE",
    b"<InverseQ>",
    b":InverseQ>",
    b"Private-key-format:",
    b"privateExponent:",
    b"private exponent:",
    b"\nPrivate-Lines:",
    b"AGE-SECRET-KEY-1",
    b"RIVATE KEY-----",
    b"RIVATEKEY-----",
    b"RIVATE KEY BLOCK--",
];

/// Words that such a file has, and others may.
const WORDS: [&[u8]; 5] = [b"PRIVATE KEY", b"PRIVATEKEY", b"RIVATE KEY-", b"private key-", b"Private Key-"];

/// What any of them begins with, INTEGER, with which the DER of all keys begins, and
/// OBJECT IDENTIFIER.
#[expect(
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "INVARIANT: a byte is an index of 256, no mark is empty, and a constant that is wrong does not compile"
)]
const LEADS: [bool; 256] = {
    let mut leads = [false; 256];
    leads[0x02] = true;
    leads[0x06] = true;
    let mut at = 0;
    while at < MARKS.len() + WORDS.len() {
        let mark = if at < MARKS.len() { MARKS[at] } else { WORDS[at - MARKS.len()] };
        leads[mark[0] as usize] = true;
        at += 1;
    }
    leads
};

/// Encryption by a passphrase: PBES1 and PBES2 (RFC 8018), and PKCS#12's (RFC 7292 appendix C).
const BY_PASSPHRASE: [&[u8]; 2] = [
    &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05],
    &[0x06, 0x0A, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x0C, 0x01],
];

/// Letters of the shortest opening.
const SHORTEST: usize = 16;

/// Whether nothing else was read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Net {
    /// Words are enough.
    Wide,
    /// Prose that speaks of private keys stands beside certificates.
    Narrow,
}

pub fn may_hold_private_key(bytes: &[u8], net: Net) -> bool {
    if holds_mark(bytes, net) || private_member::are_in(bytes) || is_text_of_one(bytes) {
        return true;
    }
    if !bytes.iter().any(|byte| matches!(byte, b'%' | 0)) {
        return holds_encoded_mark(bytes);
    }
    // SECRET: no longer than what it is made of, so that nothing is left by growing.
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    // UTF-16 has a zero beside each letter.
    plain.extend(percent_decode(bytes).filter(|byte| *byte != 0));
    holds_mark(&plain, net) || private_member::are_in(&plain) || holds_encoded_mark(&plain)
}

/// A format that says what it is, or a JWK on a web page.
fn is_text_of_one(bytes: &[u8]) -> bool {
    const QUOTE: &str = "&quot;";
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let is_key = Foreign::of_text(text).is_some_and(Foreign::is_private_key);
    is_key || (text.contains(QUOTE) && private_member::are_in(Zeroizing::new(text.replace(QUOTE, "\"")).as_bytes()))
}

fn holds_encoded_mark(plain: &[u8]) -> bool {
    let mut letters = Zeroizing::new(Vec::with_capacity(plain.len()));
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    let standard = |byte: u8| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other,
    };
    let words = plain.split(|byte| !is_letter(byte) && !byte.is_ascii_whitespace());
    // Base64 has lines; sentences have words.
    let is_line = |line: &[u8]| line.len() >= SHORTEST;
    let mut words = words.filter(|word| word.len() >= SHORTEST && word.split(u8::is_ascii_whitespace).any(is_line));
    words.any(|word| {
        letters.clear();
        letters.extend(word.iter().copied().filter(is_letter).map(standard));
        // A word before it may have taken the place of its first letters.
        letters.len() >= SHORTEST
            && (0..4).any(|start| {
                let part = letters.get(start..).unwrap_or_default();
                // One letter alone in the last group is none.
                let whole = part.get(..part.len() - usize::from(part.len() % 4 == 1)).unwrap_or_default();
                TOLERANT.decode(whole).map(Zeroizing::new).is_ok_and(|decoded| {
                    // PGP's first octets are those of many things.
                    let foreign = Foreign::of_bytes(&decoded).filter(|foreign| *foreign != Foreign::PgpPrivateKey);
                    foreign.is_some_and(Foreign::may_hold_private_key)
                        || holds_mark(&decoded, Net::Narrow)
                        || private_member::are_in(&decoded)
                })
            })
    })
}

fn holds_mark(bytes: &[u8], net: Net) -> bool {
    let words: &[&[u8]] = if net == Net::Wide { &WORDS } else { &[] };
    let marks = || MARKS.iter().chain(words);
    let is_lead = |byte: &u8| LEADS.get(usize::from(*byte)).is_some_and(|lead| *lead);
    let mut positions = bytes.iter().enumerate().filter(|(_, byte)| is_lead(byte));
    positions.any(|(at, _)| {
        let (before, rest) = bytes.split_at_checked(at).unwrap_or_default();
        marks().any(|mark| rest.starts_with(mark)) || opens_key(before, rest) || encrypts_key(before, rest)
    })
}

/// An algorithm of [`BY_PASSPHRASE`] with its parameters, and behind it what it encrypted:
/// octets (RFC 5958 section 3) or the content of PKCS#7 (RFC 2315 section 10.1).
fn encrypts_key(before: &[u8], rest: &[u8]) -> bool {
    if !BY_PASSPHRASE.iter().any(|identifier| rest.starts_with(identifier)) {
        return false;
    }
    let length = match before {
        // It has no length: BER.
        [.., 0x30, 0x80] => return true,
        [.., 0x30, 0x81, length] | [.., 0x30, length @ 0x0B..=0x7F] => usize::from(*length),
        _ => return false,
    };
    rest.get(length).is_none_or(|tag| matches!(tag, 0x04 | 0x80 | 0xA0))
}

/// What stands behind the header of the outermost SEQUENCE: the version, and what
/// follows it in PKCS#8 (RFC 5958 section 2), PKCS#1 (RFC 8017 appendix A.1.2) and DSA's
/// keys, SEC1 (RFC 5915 section 3) and PKCS#12 (RFC 7292 section 4).
fn opens_key(before: &[u8], rest: &[u8]) -> bool {
    let [0x02, 0x01, version, fields @ ..] = rest else { return false };
    let is_sequence =
        matches!(before, [.., 0x30, _] | [.., 0x30, 0x81, _] | [.., 0x30, 0x82, _, _] | [.., 0x30, 0x83, _, _, _]);
    match (version, fields) {
        // An algorithm, and the key as octets: a CRL has an algorithm there, and then a name.
        (0 | 1, [0x30, length @ 0x05..=0x7F, 0x06, ..]) => {
            fields.get(usize::from(*length) + 2).is_none_or(|tag| *tag == 0x04)
        }
        (0 | 1, [0x30, 0x81, length, 0x06, ..]) => fields.get(usize::from(*length) + 3).is_none_or(|tag| *tag == 0x04),
        (0 | 1, [0x30, 0x82, high, low, 0x06, ..]) => {
            let length = usize::from(*high) << 8 | usize::from(*low);
            fields.get(length + 4).is_none_or(|tag| *tag == 0x04)
        }
        (0, [0x02, 0x81, 0x40..=0xFF, ..] | [0x02, 0x82, 0x01..=0x08, ..]) => is_sequence,
        (1, [0x04, 0x1C | 0x20 | 0x30 | 0x42, ..]) => is_sequence,
        (3, [0x30, 0x80 | 0x82, ..]) => {
            matches!(before, [.., 0x30, 0x80] | [.., 0x30, 0x82, _, _])
        }
        _ => false,
    }
}
