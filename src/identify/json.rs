//! JSON: key sets, single keys, the directory API's shape, a workspace.
//!
//! What goes out is public: private members are named in the report and left
//! out of the content.

use serde_json::Value;

use super::{Fact, HeldKey, Item, ItemKind, empty, unreadable};
use crate::clock::Moment;
use crate::jwks::{self, Jwk, Jwks, JwksError, PRIVATE_MEMBERS};
use crate::message::Message;
use crate::pem::{BEGIN, Repair};
use crate::workspace;

/// A document of more is not taken apart: a value of one letter takes thirty
/// bytes of memory and an object of seven letters six hundred. A key set of
/// 20,000 keys has a third of it.
const MAX_VALUES: usize = 1_000_000;
const MAX_OBJECTS: usize = 100_000;

/// `None` if the text does not begin as JSON, or is something else that holds
/// a PEM block: settings and service accounts carry private keys so.
pub(super) fn read(text: &str, repairs: &[Repair], now: Moment) -> Option<Vec<Item>> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let count = |letters: &[u8]| text.bytes().filter(|letter| letters.contains(letter)).count();
    if count(b"{") > MAX_OBJECTS || count(b"[{,") > MAX_VALUES {
        return Some(vec![unreadable(None, &Message::new("err-file-json-too-many"))]);
    }
    let repairs = repairs.to_vec();
    let item = match Jwks::read(text.as_bytes()) {
        Ok(jwks) => Item { repairs, ..key_set(&jwks, text, now) },
        Err(JwksError::NotKeySet) if is_workspace(text) => empty(ItemKind::Workspace),
        Err(_) if text.contains(BEGIN) => return None,
        Err(error) => unreadable(None, &error.message()),
    };
    Some(vec![item])
}

fn key_set(jwks: &Jwks, text: &str, now: Moment) -> Item {
    let kind = if text.starts_with('{') && is_single(text) { ItemKind::Jwk } else { ItemKind::Jwks };
    let comparison = jwks::Comparison::default();
    let count = jwks.keys.len();
    Item {
        keys: jwks.keys.iter().filter_map(held_key).collect(),
        facts: vec![Fact::new(Message::new("fact-keys"), count.to_string())],
        report: jwks::check(jwks, &comparison, now).report,
        content: public_content(text),
        ..empty(kind)
    }
}

fn held_key(jwk: &Jwk) -> Option<HeldKey> {
    let key = jwk.public_key()?;
    let certificate = jwk.certificate().and_then(Result::ok).map(|published| published.certificate);
    // The certificate counts only if it is this key's.
    let certificate = certificate.filter(|certificate| certificate.public_key == key);
    let held = certificate.as_ref().map_or_else(|| HeldKey::of(&key), HeldKey::of_certificate);
    Some(HeldKey { kid: jwk.kid.clone(), ..held })
}

fn is_single(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|document| document.get("keys").is_none())
}

fn is_workspace(text: &str) -> bool {
    let document = serde_json::from_str::<Value>(text).ok();
    document.is_some_and(|document| document.get("format").and_then(Value::as_str) == Some(workspace::FORMAT))
}

fn public_content(text: &str) -> String {
    let Ok(mut document) = serde_json::from_str::<Value>(text) else { return String::new() };
    strip_private(&mut document);
    document.to_string()
}

/// Leaves out private members and PEM of private keys, wherever they stand.
pub(super) fn strip_private(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| !PRIVATE_MEMBERS.contains(&name.as_str()));
            members.values_mut().for_each(strip_private);
        }
        Value::Array(elements) => elements.iter_mut().for_each(strip_private),
        Value::String(text) if text.contains("PRIVATE KEY") => text.clear(),
        _ => {}
    }
}
