//! Any bytes → what is in there.
//!
//! Comes in: a file or a paste of any kind, and a passphrase if there is one.
//! Goes out: its [`Item`]s, at least one: what cannot be read is an item that
//! says why. PEM, DER, bare base64, JSON (JWK, JWKS, the directory API's
//! shape), PKCS#7, PKCS#12, JWS and JWE, in whatever they are wrapped
//! ([`crate::unwrap`]). Deliberately not here: what belongs to what
//! ([`crate::heap::matching`]).

mod allowance;
mod answer;
mod block;
mod candidate;
mod foreign;
mod item;
mod json;
mod token;

use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::order::sort;
use crate::ground::report::{Finding, Report};
use crate::ground::secret::Secret;
use crate::ground::shown;
use crate::unwrap::{self, Content, Foreign, Net, PemError, Piece};
use crate::x509::kind::Kind;

pub use allowance::{Allowance, HeapError, MAX_FILES, MAX_ITEMS, MAX_TOTAL_BYTES, accept};
pub use answer::SeenCertificate;
pub use item::{Fact, HeldKey, Item, ItemKind, Location};

/// What is in the files is kept from being counted until it is read, up to so much
/// memory; what is more is unwrapped once more.
const MAX_KEPT_BYTES: usize = 64 * 1024 * 1024;

/// A file to be looked at.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// Empty for a paste.
    pub name: &'a str,
    pub bytes: &'a [u8],
    pub passphrase: Option<&'a Secret<String>>,
}

/// Everything in each file, in their order. It is counted before any of it is read.
///
/// # Errors
/// If there is more in them than `allowance` has left.
pub fn identify_all(inputs: &[Input<'_>], allowance: &mut Allowance, now: Moment) -> Result<Vec<Vec<Item>>, HeapError> {
    let (mut counted, mut left) = (Vec::with_capacity(inputs.len()), MAX_KEPT_BYTES);
    for input in inputs {
        let pieces = unwrap::unwrap(input.bytes);
        let found = pieces.as_deref().unwrap_or_default();
        allowance.take_pieces(found)?;
        let rest = left.checked_sub(found.iter().map(Piece::memory_bytes).sum());
        left = rest.unwrap_or(left);
        counted.push(rest.map(|_| pieces));
    }
    let files = inputs.iter().zip(counted);
    files
        .map(|(input, pieces)| {
            let pieces = pieces.unwrap_or_else(|| unwrap::unwrap(input.bytes));
            in_file(input, pieces, allowance, now)
        })
        .collect()
}

/// Everything in one file; at least one item. One that holds too much is an item that
/// says so.
pub fn identify(input: &Input<'_>, now: Moment) -> Vec<Item> {
    let found = identify_all(std::slice::from_ref(input), &mut Allowance::of_heap(), now);
    let refused = |error: HeapError| placed(vec![unreadable(None, &error.message())], input);
    found.map_or_else(refused, |files| files.into_iter().flatten().collect())
}

fn in_file(
    input: &Input<'_>,
    pieces: Result<Vec<Piece>, PemError>,
    allowance: &mut Allowance,
    now: Moment,
) -> Result<Vec<Item>, HeapError> {
    allowance.begin_file();
    let mut items = match pieces {
        Ok(pieces) => {
            let items = of_pieces(&pieces, input, allowance, now)?;
            let is_unread = items.iter().all(|item| item.kind == ItemKind::Unreadable);
            let text = is_unread.then(|| unwrap::decode_text(input.bytes)).flatten();
            // On a page, or beside other words.
            text.and_then(|text| answer::of_text(&text)).map_or(items, |answer| vec![answer])
        }
        Err(error @ (PemError::Empty | PemError::TooLarge { .. })) => vec![unreadable(None, &error.message())],
        Err(error) => match std::str::from_utf8(input.bytes).ok().and_then(answer::of_text) {
            Some(answer) => vec![answer],
            None => vec![cast_net(unreadable(None, &error.message()), &[input.bytes])],
        },
    };
    if items.is_empty() {
        items.push(unreadable(None, &Message::new("err-file-nothing")));
    }
    Ok(placed(items, input))
}

fn placed(mut items: Vec<Item>, input: &Input<'_>) -> Vec<Item> {
    let of = items.len();
    for (position, item) in items.iter_mut().enumerate() {
        item.file = shown::written_out(input.name).into_owned();
        item.place = Location { number: position + 1, of, ..item.place };
    }
    items
}

fn of_pieces(
    pieces: &[Piece],
    input: &Input<'_>,
    allowance: &mut Allowance,
    now: Moment,
) -> Result<Vec<Item>, HeapError> {
    // COMPAT: `openssl ecparam -genkey` writes the curve above the key, which
    // names it again.
    let is_said_twice =
        |piece: &&Piece| matches!(&piece.content, Content::Block(block) if block.label == "EC PARAMETERS");
    let pieces: Vec<&Piece> = pieces.iter().filter(|piece| !is_said_twice(piece)).collect();
    let company = block::Company::of(&pieces);
    let mut items = Vec::new();
    for piece in &pieces {
        let mut found = match &piece.content {
            Content::Block(block) => match Foreign::of_bytes(&block.der) {
                Some(foreign) => vec![foreign::item(foreign, &block.der, company)],
                None => block::Reader { company, passphrase: input.passphrase, now }.read(block, allowance)?,
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
            sort(&mut first.repairs);
            first.repairs.dedup();
        }
        items.append(&mut found);
    }
    if items.iter().any(Item::speaks_of_private_key) {
        return Ok(items);
    }
    if items.iter().all(|item| item.kind == ItemKind::Unreadable)
        && let Some(last) = items.pop()
    {
        let blocks = pieces.iter().filter_map(|piece| match &piece.content {
            Content::Block(block) => Some(block.der.as_slice()),
            _ => None,
        });
        items.push(cast_net(last, &[input.bytes].into_iter().chain(blocks).collect::<Vec<_>>()));
    } else if !pieces.iter().any(|piece| is_container(piece)) && unwrap::may_hold_private_key(input.bytes, Net::Narrow)
    {
        let rest = Finding::fail(Check::FilePrivateKey, "file-rest-may-hold-private-key");
        items.push(Item { report: Report::new(vec![rest]), ..empty(ItemKind::Unreadable) });
    }
    Ok(items)
}

/// Its passphrase opened it, so that what is in it is known.
fn is_container(piece: &Piece) -> bool {
    matches!(&piece.content, Content::Block(block) if Kind::of(block) == Kind::Pkcs12)
}

/// Says beside the reason why a file was not read that it may be a private key.
fn cast_net(mut item: Item, bytes: &[&[u8]]) -> Item {
    let may_hold = bytes.iter().any(|bytes| unwrap::may_hold_private_key(bytes, Net::Wide));
    if !item.speaks_of_private_key() && may_hold {
        item.report.findings.push(Finding::warn(Check::FilePrivateKey, "file-may-hold-private-key"));
    }
    item
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
