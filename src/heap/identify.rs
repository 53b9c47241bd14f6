//! Any bytes → what is in there.
//!
//! Comes in: a file or a paste of any kind, and a passphrase if there is one.
//! Goes out: its [`Item`]s, at least one: what cannot be read is an item that
//! says why. PEM, DER, bare base64, JSON (JWK, JWKS, the directory API's
//! shape), PKCS#7, PKCS#12, JWS and JWE, in whatever they are wrapped
//! ([`crate::unwrap`]). Deliberately not here: what belongs to what
//! ([`crate::heap::matching`]).

mod block;
mod foreign;
mod item;
mod json;
mod last_net;
mod token;

use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::secret::Secret;
use crate::ground::shown;
use crate::unwrap::{self, Content, Foreign, PemError, Piece};

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
    match unwrap::unwrap(input.bytes) {
        Ok(pieces) => of_pieces(&pieces, input, now),
        Err(error @ (PemError::Empty | PemError::TooLarge { .. })) => vec![unreadable(None, &error.message())],
        Err(error) => vec![last_net::cast(unreadable(None, &error.message()), input.bytes)],
    }
}

fn of_pieces(pieces: &[Piece], input: &Input<'_>, now: Moment) -> Vec<Item> {
    // COMPAT: `openssl ecparam -genkey` writes the curve above the key, which
    // names it again.
    let is_said_twice =
        |piece: &&Piece| matches!(&piece.content, Content::Block(block) if block.label == "EC PARAMETERS");
    let pieces: Vec<&Piece> = pieces.iter().filter(|piece| !is_said_twice(piece)).collect();
    let company = block::Company::of(&pieces);
    let mut items = Vec::new();
    for piece in pieces {
        let mut found = match &piece.content {
            Content::Block(block) => match Foreign::of_bytes(&block.der) {
                Some(foreign) => vec![foreign::item(foreign, &block.der, company)],
                None => block::read(block, company, input.passphrase, now),
            },
            Content::Damaged(error) => vec![block::damaged(error)],
            Content::Json(document) => vec![json::read(document, now)],
            Content::Token(token) => vec![token::item(token)],
            Content::Foreign(foreign, bytes) => vec![foreign::item(*foreign, bytes, company)],
        };
        for item in &mut found {
            item.place.line = item.place.line.or(piece.line());
            item.facts.extend(piece.name.clone().map(|name| Fact::new(Message::new("fact-name-in-file"), name)));
        }
        if let Some(first) = found.first_mut() {
            first.repairs.extend(&piece.repairs);
            first.repairs.sort_unstable();
            first.repairs.dedup();
        }
        items.append(&mut found);
    }
    if items.iter().all(|item| item.kind == ItemKind::Unreadable)
        && let Some(first) = items.pop()
    {
        items.push(last_net::cast(first, input.bytes));
    }
    items
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
