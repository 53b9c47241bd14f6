//! JSON documents: where in one keys stand, and texts that may hold some.
//!
//! Comes in: a text. Goes out: its value, counted before it is parsed, and the parts of
//! it that are key sets (RFC 7517), serialised tokens, or text. A document that is one
//! key set is left as it is.

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::{PemError, Repair, marker};
use crate::ground::json::{self, Document};

/// Shorter texts hold no key.
const SHORTEST_TEXT: usize = 24;
/// RFC 7517 section 4 and RFC 7518 section 6: what the reader of key sets reads itself.
const OF_JWK: [&str; 19] = [
    "kty", "use", "key_ops", "alg", "kid", "x5u", "x5c", "x5t", "x5t#S256", "n", "e", "x", "y", "crv", "d", "p", "q",
    "k", "oth",
];

/// Something inside a document.
pub(super) struct Part {
    pub found: Found,
    /// The member that holds it.
    pub name: Option<String>,
    pub repairs: Vec<Repair>,
}

pub(super) enum Found {
    /// A key, a set of some, or an answer: what a reader takes.
    Keys(Value),
    Token(Zeroizing<String>),
    Text(Zeroizing<String>),
}

/// The text begins as JSON.
pub(super) fn is_begun(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '"'])
}

/// # Errors
/// Where it is no JSON, or that it has more values than any key set.
pub(super) fn parse(text: &str) -> Result<Document, PemError> {
    Ok(json::parse(text.as_bytes())?)
}

/// The document with which a text begins, and how many bytes it takes.
pub(super) fn parse_start(text: &str) -> Option<(Document, usize)> {
    let length = json::length(text.as_bytes()).ok()?;
    Some((parse(text.get(..length)?).ok()?, length))
}

/// Everything in it that may hold keys, in its order.
pub(super) fn parts(document: &Value) -> Vec<Part> {
    let mut parts = Vec::new();
    walk(document, None, &mut parts);
    parts
}

/// What is in a key set or a key beside its keys and their numbers.
pub(super) fn beside_keys(document: &Value) -> Vec<Part> {
    let mut parts = Vec::new();
    let list = document.as_array().or_else(|| document.get("keys").and_then(Value::as_array));
    list.into_iter().flatten().for_each(|key| beside_members_of_jwk(key, &mut parts));
    if list.is_none() && is_jwk(document) {
        beside_members_of_jwk(document, &mut parts);
    } else if is_jwk(document) || document.get("keys").is_some() || is_answer(document) {
        let members = document.as_object().into_iter().flatten().filter(|(name, _)| *name != "keys");
        members.for_each(|(name, value)| walk(value, Some(name), &mut parts));
    }
    parts
}

/// This document is a key set, a key, or a file of this page, as it stands.
pub(super) fn is_for_a_reader(document: &Value) -> bool {
    match document {
        Value::Object(members) => {
            let is_ours = members.get("format").and_then(Value::as_str).is_some_and(|word| word.starts_with("oftf-"));
            let is_set = members.get("keys").and_then(Value::as_array).is_some_and(|keys| is_key_list(keys));
            is_ours || is_set || is_jwk(document) || is_answer(document)
        }
        Value::Array(elements) => is_key_list(elements),
        _ => false,
    }
}

/// What a system answers: the hub's `/hello-mtls`, an `openid-configuration`.
fn is_answer(document: &Value) -> bool {
    let has = |name: &str| document.get(name).is_some();
    has("mtlsStatus") || has("connectionEstablished") || (has("issuer") && has("jwks_uri"))
}

/// What Keycloak's administration answers about the keys of a realm.
pub fn is_keycloak_listing(document: &Value) -> bool {
    let is_key = |key: &Value| key.get("providerId").is_some() && key.get("kty").is_none();
    document.get("keys").and_then(Value::as_array).is_some_and(|keys| keys.first().is_some_and(is_key))
}

fn is_key_list(elements: &[Value]) -> bool {
    elements.is_empty() || elements.iter().any(is_jwk)
}

fn is_jwk(value: &Value) -> bool {
    let has = |name: &str| value.get(name).is_some();
    value.as_object().is_some_and(|members| members.keys().any(|member| member.eq_ignore_ascii_case("kty")))
        || (has("n") && has("e"))
        || (has("crv") && has("x"))
        || has("x5c")
}

fn walk(value: &Value, name: Option<&str>, parts: &mut Vec<Part>) {
    let mut part = |found, repairs| parts.push(Part { found, name: name.map(str::to_owned), repairs });
    match value {
        Value::String(text) if text.len() >= SHORTEST_TEXT => {
            part(Found::Text(Zeroizing::new(text.clone())), Vec::new())
        }
        Value::Array(elements) if !elements.is_empty() && is_key_list(elements) => {
            part(Found::Keys(value.clone()), Vec::new());
            elements.iter().for_each(|key| beside_members_of_jwk(key, parts));
        }
        Value::Array(elements) if is_lines(elements) => {
            let lines: Vec<&str> = elements.iter().filter_map(Value::as_str).collect();
            part(Found::Text(Zeroizing::new(lines.join("\n"))), Vec::new());
        }
        Value::Array(elements) if name.is_some() && is_octets(elements) => {
            let octets = Value::Array(elements.clone()).to_string();
            part(Found::Text(Zeroizing::new(octets)), Vec::new());
        }
        Value::Array(elements) => elements.iter().for_each(|element| walk(element, name, parts)),
        Value::Object(members) => match (serialised(members), key_set(members)) {
            (Some(token), _) => part(Found::Token(token), vec![Repair::JsonSerialisation]),
            (None, Some((set, repairs))) => {
                for key in set.get("keys").and_then(Value::as_array).into_iter().flatten() {
                    beside_members_of_jwk(key, parts);
                }
                parts.push(Part { found: Found::Keys(set), name: name.map(str::to_owned), repairs });
                let others = members.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("keys"));
                others.for_each(|(name, value)| walk(value, Some(name), parts));
            }
            (None, None) if is_answer(value) => {
                part(Found::Keys(value.clone()), Vec::new());
                members.iter().for_each(|(name, value)| walk(value, Some(name), parts));
            }
            (None, None) if is_jwk(value) => {
                part(Found::Keys(value.clone()), Vec::new());
                beside_members_of_jwk(value, parts);
            }
            (None, None) => members.iter().for_each(|(name, value)| walk(value, Some(name), parts)),
        },
        _ => {}
    }
}

/// A text, line for line.
fn is_lines(elements: &[Value]) -> bool {
    let is_first = elements.first().and_then(Value::as_str).is_some_and(marker::is_in);
    is_first && elements.len() > 1 && elements.iter().all(Value::is_string)
}

/// The bytes of something, as Node writes a buffer and Java an array.
fn is_octets(elements: &[Value]) -> bool {
    elements.len() > SHORTEST_TEXT && elements.iter().all(|element| element.as_i64().is_some())
}

/// Members that no JWK has may hold anything.
fn beside_members_of_jwk(key: &Value, parts: &mut Vec<Part>) {
    for (name, value) in key.as_object().into_iter().flatten() {
        if !OF_JWK.contains(&name.as_str()) {
            walk(value, Some(name), parts);
        }
    }
}

/// A set whose keys stand under another name, as an object or as text.
fn key_set(members: &Map<String, Value>) -> Option<(Value, Vec<Repair>)> {
    let (name, value) = members.iter().find(|(name, _)| name.eq_ignore_ascii_case("keys"))?;
    let (keys, is_list) = match value {
        Value::Array(keys) => (keys.clone(), true),
        Value::Object(named) => (named.iter().filter_map(|(kid, key)| with_kid(kid, key)).collect(), false),
        Value::String(text) => match parse(text).ok()?.value {
            Value::Array(keys) => (keys, false),
            Value::Object(mut inner) => match inner.remove("keys")? {
                Value::Array(keys) => (keys, false),
                _ => return None,
            },
            _ => return None,
        },
        _ => return None,
    };
    if !is_key_list(&keys) || (keys.is_empty() && !is_list) {
        return None;
    }
    let repairs = if is_list && name == "keys" { Vec::new() } else { vec![Repair::KeysNotList] };
    Some((Value::Object(Map::from_iter([("keys".to_owned(), Value::Array(keys))])), repairs))
}

/// An object's name of a key is its kid, if it states none.
fn with_kid(kid: &str, key: &Value) -> Option<Value> {
    let mut members = key.as_object().filter(|_| is_jwk(key))?.clone();
    members.entry("kid").or_insert_with(|| Value::String(kid.to_owned()));
    Some(Value::Object(members))
}

/// The compact form of the first signature or recipient (RFC 7515 section 7.2, RFC 7516
/// section 7.2). Unprotected headers are not in it.
fn serialised(members: &Map<String, Value>) -> Option<Zeroizing<String>> {
    let text = |holder: &Map<String, Value>, name: &str| holder.get(name).and_then(Value::as_str).map(str::to_owned);
    let first = |name: &str| members.get(name)?.as_array()?.first()?.as_object().cloned();
    let parts = if members.contains_key("ciphertext") {
        let recipient = first("recipients").unwrap_or_else(|| members.clone());
        let part = |name: &str| text(members, name).unwrap_or_default();
        let key = text(&recipient, "encrypted_key").unwrap_or_default();
        vec![part("protected"), key, part("iv"), part("ciphertext"), part("tag")]
    } else {
        let signed = first("signatures").unwrap_or_else(|| members.clone());
        vec![text(&signed, "protected")?, text(members, "payload").unwrap_or_default(), text(&signed, "signature")?]
    };
    Some(Zeroizing::new(parts.join(".")))
}
