//! JSON: key sets, single keys, the directory API's shape, a workspace.
//!
//! What goes out is public: private members are named in the report and left
//! out of the content.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{Fact, HeldKey, Item, ItemKind, answer, empty, unreadable};
use crate::check::jwks::{self, Jwks, JwksError, ReadKey};
use crate::ground::clock::Moment;
use crate::ground::json::{self, Document};
use crate::ground::message::Message;
use crate::ground::shown;
use crate::unwrap::PRIVATE_MEMBERS;
use crate::workspace;

/// A longer kid names nothing: it is told of in the report, cut, and not kept once more.
const MAX_KID_BYTES: usize = 1024;

/// A key set, a key, a workspace; or why it is none.
pub(super) fn read(document: &Document, now: Moment) -> Item {
    let is_workspace = document.value.get("format").and_then(Value::as_str) == Some(workspace::FORMAT);
    match key_set(document, now) {
        Ok(item) => item,
        Err(JwksError::NotKeySet) if is_workspace => empty(ItemKind::Workspace),
        Err(error) => answer::read(&document.value).unwrap_or_else(|| unreadable(None, &error.message())),
    }
}

/// A set of many keys is large: it is parsed once, and each certificate is read once.
fn key_set(document: &Document, now: Moment) -> Result<Item, JwksError> {
    let is_single = document.value.is_object() && document.value.get("keys").is_none();
    let content = public_content(&document.value);
    // Of the rotation tool's file, and of the directory API's.
    let stated = [("fact-key-type", "keyType"), ("fact-status", "Status"), ("fact-description", "Description")];
    let mut facts = answer::facts(&document.value, &stated);
    let jwks = Jwks::from_document(document.clone())?;
    let keys = ReadKey::all(&jwks);
    facts.insert(0, Fact::new(Message::new("fact-keys"), keys.len().to_string()));
    Ok(Item {
        keys: keys.iter().filter_map(held_key).collect(),
        facts,
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
    let kid = key.jwk.kid.clone().filter(|kid| kid.len() <= MAX_KID_BYTES);
    Some(HeldKey { kid, ..held })
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
