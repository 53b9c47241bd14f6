//! Any bytes → what is in there.
//!
//! Comes in: a file or a paste of any kind, and a passphrase if there is one.
//! Goes out: its [`Item`]s, at least one: what cannot be read is an item that
//! says why. PEM, DER, bare base64, JSON (JWK, JWKS, the directory API's
//! shape), PKCS#7, PKCS#12, JWS and JWE. Deliberately not here: what belongs
//! to what ([`crate::heap::matching`]).

mod block;
mod item;
mod json;
mod token;

use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::secret::Secret;
use crate::ground::shown;
use crate::x509::pem::{self, BEGIN, MAX_INPUT_BYTES, PemError, Repair};

pub use item::{Fact, HeldKey, Item, ItemKind, Location};

/// The most files that are looked at together.
pub const MAX_FILES: usize = 200;
/// The most bytes that they may have together.
pub const MAX_TOTAL_BYTES: usize = 64 * 1024 * 1024;

/// A file to be looked at.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// Empty for a paste.
    pub name: &'a str,
    pub bytes: &'a [u8],
    pub passphrase: Option<&'a Secret<String>>,
}

/// Why a heap of files is not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeapError {
    #[error("{count} files")]
    TooManyFiles { count: usize, limit: usize },
    #[error("{size_bytes} bytes in all")]
    TooLarge { size_bytes: usize },
}

impl HeapError {
    pub fn message(self) -> Message {
        match self {
            Self::TooManyFiles { count, limit } => {
                Message::new("err-heap-too-many-files").with("count", count).with("limit", limit)
            }
            Self::TooLarge { size_bytes } => {
                Message::new("err-heap-too-large").with("size", size_bytes.div_ceil(1024 * 1024))
            }
        }
    }
}

/// Refuses a heap before any of it is read.
///
/// # Errors
/// If there are more than `limit` files, or more than 64 MiB in all.
pub fn accept(sizes_bytes: impl IntoIterator<Item = usize>, limit: usize) -> Result<(), HeapError> {
    let (mut count, mut size_bytes) = (0_usize, 0_usize);
    for size in sizes_bytes {
        count += 1;
        size_bytes = size_bytes.saturating_add(size);
    }
    if count > limit {
        return Err(HeapError::TooManyFiles { count, limit });
    }
    if size_bytes > MAX_TOTAL_BYTES {
        return Err(HeapError::TooLarge { size_bytes });
    }
    Ok(())
}

/// Everything in one file, in the order of the file; at least one item.
pub fn identify(input: &Input<'_>, now: Moment) -> Vec<Item> {
    let mut items = read(input, now);
    if items.is_empty() {
        items.push(unreadable(None, &Message::new("err-file-nothing")));
    }
    let of = items.len();
    for (position, item) in items.iter_mut().enumerate() {
        item.file = shown::written_out(input.name).into_owned();
        item.place = Location { number: position + 1, of, ..item.place };
    }
    items
}

fn read(input: &Input<'_>, now: Moment) -> Vec<Item> {
    if input.bytes.len() > MAX_INPUT_BYTES {
        return vec![unreadable(None, &PemError::TooLarge { size_bytes: input.bytes.len() }.message())];
    }
    if let Some(message) = by_first_bytes(input.bytes) {
        return vec![unreadable(None, &message)];
    }
    let mut repairs = Vec::new();
    let text = match input.bytes.first() {
        // DER: a SEQUENCE. As text it would be a digit at the very beginning.
        Some(0x30) if input.bytes.get(1).is_some_and(|byte| !byte.is_ascii_graphic()) => None,
        _ => pem::clean::decode_text(input.bytes, &mut repairs),
    };
    if let Some(text) = &text {
        if let Some(items) = json::read(text.trim(), &repairs, now) {
            return items;
        }
        // What has a block in it is read for the block.
        if text.trim_start().starts_with('<') && !text.contains(BEGIN) {
            return vec![unreadable(None, &Message::new("err-file-html"))];
        }
        if let Some(token) = token::read(text) {
            return vec![Item { repairs, ..token }];
        }
    }
    match pem::scan(input.bytes) {
        Ok(scan) => block::read_all(&scan, input.passphrase, now),
        Err(error) => vec![unreadable(None, &error.message())],
    }
}

/// Formats that people drop by mistake and that say by their first bytes what
/// they are.
fn by_first_bytes(bytes: &[u8]) -> Option<Message> {
    let known: [(&[u8], Message); 8] = [
        (&[0xFE, 0xED, 0xFE, 0xED], Message::new("err-file-java-keystore")),
        (&[0xCE, 0xCE, 0xCE, 0xCE], Message::new("err-file-java-keystore")),
        (b"PK\x03\x04", Message::new("err-file-archive")),
        (&[0x1F, 0x8B], Message::new("err-file-archive")),
        (b"%PDF", Message::new("err-file-document")),
        (&[0xD0, 0xCF, 0x11, 0xE0], Message::new("err-file-document")),
        (&[0x89, b'P', b'N', b'G'], Message::new("err-file-picture")),
        (&[0xFF, 0xD8, 0xFF], Message::new("err-file-picture")),
    ];
    known.into_iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, message)| message)
}

/// An item of which nothing is known yet.
fn empty(kind: ItemKind) -> Item {
    Item {
        file: String::new(),
        place: Location::default(),
        kind,
        keys: Vec::new(),
        facts: Vec::new(),
        repairs: Vec::new(),
        report: Report::default(),
        content: String::new(),
        waits_for_passphrase: false,
    }
}

fn unreadable(line: Option<usize>, reason: &Message) -> Item {
    let report = Report::new(vec![Finding::refused(Check::FileRead, reason)]);
    Item { report, place: Location { line, ..Location::default() }, ..empty(ItemKind::Unreadable) }
}

/// The repairs of a whole file stand with its first item.
fn with_repairs(mut items: Vec<Item>, repairs: &[Repair]) -> Vec<Item> {
    if let Some(first) = items.first_mut() {
        first.repairs = repairs.to_vec();
    }
    items
}
