//! Reading the document of a keystore, or the shape of the directory's API.
//!
//! RFC 7517 sections 4 and 5. Every value is taken as it comes: a member of a
//! wrong type is a member that is not there, and only a document without keys
//! is refused. Bounds: 16 MiB, 20,000 keys, nesting as serde_json allows (128).

use serde_json::{Map, Value};

use super::{Jwk, Jwks, Numbers};
use crate::ground::message::Message;
use crate::x509::pem::{self, MAX_INPUT_BYTES};

/// Most keys that one document may hold.
const MAX_KEYS: usize = 20_000;
/// RFC 7517 section 9.2, RFC 7518 sections 6.2.2, 6.3.2 and 6.4: members of
/// private and symmetric keys.
pub(crate) const PRIVATE_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Why a document is no JWKS.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JwksError {
    #[error("empty input")]
    Empty,
    #[error("larger than {MAX_INPUT_BYTES} bytes")]
    TooLarge { size_bytes: usize },
    #[error("not text")]
    NotText,
    #[error("a PEM file stands where the JWKS belongs")]
    Pem,
    #[error("a page stands where the JWKS belongs")]
    Html,
    #[error("not JSON at line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("JSON, but no key set")]
    NotKeySet,
    #[error("{count} keys are too many")]
    TooManyKeys { count: usize },
}

impl JwksError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-input-empty"),
            Self::TooLarge { size_bytes } => {
                Message::new("err-input-too-large").with("size", size_bytes.div_ceil(1024 * 1024))
            }
            Self::NotText => Message::new("err-jwks-not-text"),
            Self::Pem => Message::new("err-jwks-pem"),
            Self::Html => Message::new("err-jwks-html"),
            Self::NotJson { line, column } => {
                Message::new("err-jwks-not-json").with("line", *line).with("column", *column)
            }
            Self::NotKeySet => Message::new("err-jwks-not-key-set"),
            Self::TooManyKeys { count } => Message::new("err-jwks-too-many").with("count", *count),
        }
    }
}

impl Jwks {
    /// Reads `{"keys":[…]}`, a bare list of keys, or one key.
    ///
    /// # Errors
    /// If it is no JSON (the position is given) or holds no key set.
    pub fn read(input: &[u8]) -> Result<Self, JwksError> {
        if input.len() > MAX_INPUT_BYTES {
            return Err(JwksError::TooLarge { size_bytes: input.len() });
        }
        let text = pem::decode_text(input).ok_or(JwksError::NotText)?;
        let text = text.trim();
        match text.chars().next() {
            None => return Err(JwksError::Empty),
            Some('-') if text.contains("-----BEGIN") => return Err(JwksError::Pem),
            Some('<') => return Err(JwksError::Html),
            Some(_) => {}
        }
        Self::from_document(parse(text)?)
    }

    /// As [`Self::read`], of JSON that was parsed.
    pub(crate) fn from_document(document: Value) -> Result<Self, JwksError> {
        let keys = match document {
            Value::Object(mut object) => match object.remove("keys") {
                Some(Value::Array(keys)) => keys,
                Some(_) => return Err(JwksError::NotKeySet),
                None if object.contains_key("kty") => vec![Value::Object(object)],
                None => return Err(JwksError::NotKeySet),
            },
            Value::Array(keys) => keys,
            _ => return Err(JwksError::NotKeySet),
        };
        if keys.len() > MAX_KEYS {
            return Err(JwksError::TooManyKeys { count: keys.len() });
        }
        let read = |key| match key {
            Value::Object(members) => Some(Jwk::from_members(members)),
            _ => None,
        };
        let keys: Option<Vec<Jwk>> = keys.into_iter().map(read).collect();
        keys.map(|keys| Self { keys }).ok_or(JwksError::NotKeySet)
    }
}

/// JSON of any kind, or where it is none. UTF-16 grows when it becomes a text.
pub(crate) fn parse(text: &str) -> Result<Value, JwksError> {
    if text.len() > MAX_INPUT_BYTES {
        return Err(JwksError::TooLarge { size_bytes: text.len() });
    }
    let not_json = |error: serde_json::Error| JwksError::NotJson { line: error.line(), column: error.column() };
    serde_json::from_str(text).map_err(not_json)
}

impl Jwk {
    /// Takes the members out of their map, because certificates are long.
    fn from_members(mut members: Map<String, Value>) -> Self {
        let (numbers, number_slips) = Numbers::from_members(&members);
        let private_members = PRIVATE_MEMBERS.into_iter().filter(|name| members.contains_key(*name)).collect();
        let mut text = |name: &str| match members.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        Self {
            kty: text("kty"),
            kid: text("kid"),
            usage: text("use"),
            alg: text("alg"),
            x5t: text("x5t"),
            x5t_s256: text("x5t#S256").or_else(|| text("x5thashS256")),
            x5u: text("x5u"),
            x5dn: text("x5dn"),
            status: text("Status").or_else(|| text("status")),
            operations: members.remove("key_ops").map(texts),
            x5c: members.remove("x5c").map(texts).unwrap_or_default(),
            numbers,
            number_slips,
            private_members,
        }
    }
}

/// A list, as the standard says, or its one text by itself. Another value at the
/// head of `x5c` is no certificate, and the rest belongs to it.
fn texts(value: Value) -> Vec<String> {
    match value {
        Value::String(one) => vec![one],
        Value::Array(chain) => chain
            .into_iter()
            .map_while(|each| match each {
                Value::String(written) => Some(written),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
