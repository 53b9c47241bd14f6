//! JSON: key sets, single keys, the directory API's shape, a workspace.
//!
//! What goes out is public: private members are named in the report and left
//! out of the content.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{Fact, HeldKey, Item, ItemKind, empty, unreadable};
use crate::check::jwks::{self, Jwks, JwksError, PRIVATE_MEMBERS, ReadKey};
use crate::ground::clock::Moment;
use crate::ground::json::{self, Document};
use crate::ground::message::Message;
use crate::ground::shown;
use crate::workspace;
use crate::x509::pem::{BEGIN, Repair};

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
    let item = match jwks::parse(text).and_then(|document| of_document(document, repairs, now)) {
        Ok(item) => item,
        Err(_) if text.contains(BEGIN) => return None,
        Err(error) => unreadable(None, &error.message()),
    };
    Some(vec![item])
}

fn of_document(document: Document, repairs: &[Repair], now: Moment) -> Result<Item, JwksError> {
    let is_workspace = document.value.get("format").and_then(Value::as_str) == Some(workspace::FORMAT);
    match key_set(document, repairs, now) {
        Err(JwksError::NotKeySet) if is_workspace => Ok(empty(ItemKind::Workspace)),
        read => read,
    }
}

/// A set of many keys is large: it is parsed once, and each certificate is read once.
fn key_set(document: Document, repairs: &[Repair], now: Moment) -> Result<Item, JwksError> {
    let is_single = document.value.is_object() && document.value.get("keys").is_none();
    let content = public_content(&document.value);
    let jwks = Jwks::from_document(document)?;
    let keys = ReadKey::all(&jwks);
    Ok(Item {
        keys: keys.iter().filter_map(held_key).collect(),
        facts: vec![Fact::new(Message::new("fact-keys"), keys.len().to_string())],
        repairs: repairs.to_vec(),
        report: jwks::check_read(&jwks, &keys, &jwks::Comparison::default(), now).report,
        content,
        ..empty(if is_single { ItemKind::Jwk } else { ItemKind::Jwks })
    })
}

fn held_key(key: &ReadKey<'_>) -> Option<HeldKey> {
    let public_key = key.jwk.public_key()?;
    // The certificate counts only if it is this key's.
    let certificate = key.certificate().filter(|certificate| certificate.public_key == public_key);
    let held = certificate.map_or_else(|| HeldKey::of(&public_key), HeldKey::of_certificate);
    Some(HeldKey { kid: key.jwk.kid.clone(), ..held })
}

/// The document without private members, wherever they stand.
fn public_content(document: &Value) -> String {
    shown::json_escaped(&serde_json::to_string(&Public(document)).unwrap_or_default()).into_owned()
}

/// JSON without private members and PEM of private keys, wherever they stand.
pub(super) struct Public<'a>(pub &'a Value);

impl Serialize for Public<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(members) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in
                    members.iter().filter(|(name, _)| !PRIVATE_MEMBERS.contains(&json::fold(name).as_str()))
                {
                    map.serialize_entry(name, &Self(value))?;
                }
                map.end()
            }
            Value::Array(elements) => serializer.collect_seq(elements.iter().map(Self)),
            Value::String(text) if text.contains("PRIVATE KEY") => serializer.serialize_str(""),
            other => other.serialize(serializer),
        }
    }
}
