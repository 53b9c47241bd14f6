//! Blocks between BEGIN and END lines (RFC 7468), and base64 without them.
//!
//! Comes in: a text that was [`clean`](super::clean)ed. Goes out: its blocks, or why
//! one is none.

#![expect(
    clippy::string_slice,
    reason = "INVARIANT: positions are those that `find` gave in the same text, so they are boundaries of characters"
)]

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use super::canonical::Form;
use super::clean::{self, is_label};
use super::length::{is_der, stated_length};
use super::{MAX_BLOCKS, PRIVATE_KEY, PemError, Repair};

pub(super) const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

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

impl Block {
    pub(super) fn bare(der: Zeroizing<Vec<u8>>, line: Option<usize>) -> Self {
        Self { label: String::new(), der, has_headers: false, line }
    }

    /// The label says that a private key is inside.
    pub fn is_private_key(&self) -> bool {
        self.label.contains(PRIVATE_KEY)
    }
}

/// Bytes that are no text: a DER file that was cut or got something behind it
/// says so by its length.
pub(super) fn unreadable(input: &[u8]) -> PemError {
    match stated_length(input) {
        Some(stated) => PemError::OtherLength { stated, found: input.len() },
        None => PemError::Unreadable,
    }
}

/// What [`read`] found.
#[derive(Default)]
pub(super) struct Armoured<'a> {
    pub blocks: Vec<Result<Block, PemError>>,
    /// What stands before, between and behind them, with its first line.
    pub around: Vec<(&'a str, usize)>,
    pub repairs: Vec<Repair>,
}

/// Every block of a text.
pub(super) fn read(text: &str) -> Result<Armoured<'_>, PemError> {
    let mut found = Armoured::default();
    let mut position = 0;
    // Where the text begins that is in no block so far, and its line.
    let mut outside = (0, 1);
    let (mut line, mut begins) = (1, 0);
    while let Some(start) = text[position..].find(BEGIN).map(|start| position + start) {
        // Every BEGIN counts, so that the time stays bounded whatever follows it.
        begins += 1;
        if begins > MAX_BLOCKS {
            return Err(PemError::TooManyBlocks);
        }
        line += text[position..start].matches('\n').count();
        let after = start + BEGIN.len();
        // A block ends before the next begins.
        let limit = text[after..].find(BEGIN).map_or(text.len(), |next| after + next);
        let Some((label, body)) = text[after..limit].split_once(DASHES).filter(|(label, _)| is_label(label)) else {
            line += text[start..after].matches('\n').count();
            position = after;
            continue;
        };
        found.around.push((&text[outside.0..start], outside.1));
        match split_end(label, body, &mut found.repairs) {
            None => {
                found.blocks.push(Err(PemError::NoEnd { label: label.to_owned(), line }));
                position = limit;
            }
            Some((body, following)) => {
                note_lines(body, &mut found.repairs);
                found.blocks.push(read_block(label, body, line, &mut found.repairs));
                position = limit - following.len();
            }
        }
        line += text[start..position].matches('\n').count();
        outside = (position, line);
    }
    let rest = &text[outside.0..];
    if rest.is_empty() && !found.blocks.is_empty() {
        found.repairs.push(Repair::NoFinalLineEnd);
    }
    found.around.push((rest, outside.1));
    found.around.retain(|(text, _)| !text.trim().is_empty());
    if !found.around.is_empty() {
        found.repairs.push(Repair::TextAround);
    }
    Ok(found)
}

/// The body, and what follows the END line. COMPAT: people rename one of the two labels.
fn split_end<'a>(label: &str, body: &'a str, repairs: &mut Vec<Repair>) -> Option<(&'a str, &'a str)> {
    let (content, ending) = body.split_once(END)?;
    let (end, following) = ending.split_once(DASHES).filter(|(end, _)| is_label(end))?;
    if end != label {
        repairs.push(Repair::OtherEnd);
    }
    Some((content, following))
}

fn read_block(label: &str, body: &str, line: usize, repairs: &mut Vec<Repair>) -> Result<Block, PemError> {
    let (has_headers, content) = split_headers(body);
    let der = decode_base64(content).ok_or_else(|| {
        let before = body.len() - content.len();
        let wrong = content.find(|letter| !is_base64(letter)).unwrap_or(0);
        let line = line + body[..before + wrong].matches('\n').count();
        PemError::NotBase64 { label: label.to_owned(), line }
    })?;
    let form = Form::of(content);
    if !form.is_padded() || form.has_loose_bits() {
        repairs.push(Repair::Base64Form);
    }
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

/// Base64 and nothing else.
pub(super) fn read_bare(text: &str) -> Result<Block, PemError> {
    let der = decode_base64(text).ok_or(PemError::Unreadable)?;
    if is_der(&der) { Ok(Block::bare(der, Some(1))) } else { Err(unreadable(&der)) }
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

pub(super) fn decode_base64(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    // A long text is told from base64 by its first sentence.
    let is_other = |byte: u8| byte.is_ascii_graphic() && !is_base64(char::from(byte));
    if body.bytes().any(is_other) {
        return None;
    }
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut letters = Zeroizing::new(String::with_capacity(body.len()));
    letters.extend(body.chars().filter(|letter| !letter.is_whitespace() && !clean::is_invisible(*letter)));
    if letters.is_empty() {
        return None;
    }
    BASE64.decode(letters.as_bytes()).ok().map(Zeroizing::new)
}

/// RFC 7515 section 2.
pub(super) fn decode_base64url(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(text).ok().map(Zeroizing::new)
}
