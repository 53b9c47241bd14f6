//! Reading the document of a keystore, or the shape of the directory's API.
//!
//! RFC 7517 sections 4 and 5. Every value is taken as it comes: a member of a
//! wrong type is a member that is not there, and only a document without keys
//! is refused. Bounds: 16 MiB, the values that `ground::json` takes, 20,000 keys.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::published::read_certificate;
use super::{Jwk, Jwks, NumberSlip, Numbers, canonical_thumbprint};
use crate::ground::json::{self, Document, JsonError};
use crate::ground::message::Message;
use crate::ground::remembered::Remembered;
use crate::unwrap::{self, Content, PRIVATE_MEMBERS, PemError, Piece, Repair};
use crate::x509::offered::{self, Private};
use crate::x509::pem::{self, MAX_INPUT_BYTES};

/// Most keys that one document may hold.
const MAX_KEYS: usize = 20_000;
/// In a text that holds one as PEM.
const ARMOUR: &str = "PRIVATE KEY-----";

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
    #[error(transparent)]
    Json(#[from] JsonError),
    #[error("JSON, but no key set")]
    NotKeySet,
    #[error("Keycloak's listing of the keys of a realm")]
    KeycloakListing,
    #[error("{count} keys are too many")]
    TooManyKeys { count: usize },
    /// A private key that is no key of a set, or what may be one.
    #[error(transparent)]
    Private(PemError),
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
            Self::Json(error) => error.message(),
            Self::KeycloakListing => Message::new("err-jwks-keycloak-listing"),
            Self::NotKeySet => Message::new("err-jwks-not-key-set"),
            Self::TooManyKeys { count } => Message::new("err-jwks-too-many").with("count", *count),
            Self::Private(error) => error.message(),
        }
    }
}

impl Jwks {
    /// Reads `{"keys":[…]}`, a bare list of keys, or one key, in whatever a person carried
    /// it here. What the set itself has wrong, and others cannot read, is not mended.
    ///
    /// # Errors
    /// If it is no JSON (the position is given), is too much of it, or holds no key set.
    pub fn read(input: &[u8]) -> Result<Self, JwksError> {
        match Self::read_bare(input) {
            Err(error @ (JwksError::TooLarge { .. } | JwksError::Json(JsonError::TooManyValues))) => Err(error),
            Ok(read) => Ok(read),
            Err(error) => Self::unwrapped(input, error),
        }
    }

    /// Out of what is around it; or why it is none, above all if a private key is there.
    fn unwrapped(input: &[u8], error: JwksError) -> Result<Self, JwksError> {
        const OF_THE_SET: [Repair; 4] =
            [Repair::KeysNotList, Repair::LooseJson, Repair::WrappedLines, Repair::YamlKeys];
        let pieces = unwrap::unwrap(input).unwrap_or_default();
        // That a key of the set is private is a finding of the set.
        let is_beside = |piece: &Piece| !matches!(piece.content, Content::Json(_)) && offered::is_private(piece);
        if pieces.iter().any(is_beside) {
            return Err(JwksError::Private(PemError::PrivateKey));
        }
        let read = pieces.into_iter().find_map(|piece| match piece.content {
            Content::Json(document) if !piece.repairs.iter().any(|repair| OF_THE_SET.contains(repair)) => {
                Self::from_document(document).ok()
            }
            _ => None,
        });
        read.ok_or_else(|| Private::in_file(input).refusal().map_or(error, JwksError::Private))
    }

    fn read_bare(input: &[u8]) -> Result<Self, JwksError> {
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
    pub(crate) fn from_document(document: Document) -> Result<Self, JwksError> {
        let Document { value, doubles } = document;
        if unwrap::is_keycloak_listing(&value) {
            return Err(JwksError::KeycloakListing);
        }
        let mut private_beside = BTreeSet::new();
        doubles.hidden.iter().for_each(|hidden| note_private_members(hidden, &mut private_beside));
        let keys = match value {
            Value::Object(mut object) => match object.remove("keys") {
                Some(Value::Array(keys)) => {
                    note_private_members(&Value::Object(object), &mut private_beside);
                    keys
                }
                Some(_) => return Err(JwksError::NotKeySet),
                None if is_key(&object) => vec![Value::Object(object)],
                None => return Err(JwksError::NotKeySet),
            },
            Value::Array(keys) if keys.is_empty() || keys.iter().filter_map(Value::as_object).any(is_key) => keys,
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
        let twice = doubles.listed();
        keys.map(|keys| Self { keys, twice, private_beside }).ok_or(JwksError::NotKeySet)
    }
}

/// JSON of any kind, or where it is none. UTF-16 grows when it becomes a text.
pub(crate) fn parse(text: &str) -> Result<Document, JwksError> {
    if text.len() > MAX_INPUT_BYTES {
        return Err(JwksError::TooLarge { size_bytes: text.len() });
    }
    Ok(json::parse(text.as_bytes())?)
}

impl Jwk {
    /// Takes the members out of their map, because certificates are long.
    fn from_members(mut members: Map<String, Value>) -> Self {
        let (mut numbers, mut number_slips) = Numbers::from_members(&members);
        // COMPAT: `az` writes the private members of a public key as null.
        let is_there = |value: &Value| !value.is_null() && value.as_str() != Some("");
        let written = members.iter().filter(|(_, value)| is_there(value));
        let mut private_members: BTreeSet<&'static str> =
            written.filter_map(|(name, _)| private_member(name)).collect();
        members.values().for_each(|value| note_private_members(value, &mut private_members));
        let private_members = private_members.into_iter().collect();
        let kid_is_number = members.get("kid").is_some_and(Value::is_number);
        if let Some(kid) = members.get_mut("kid").filter(|_| kid_is_number) {
            *kid = Value::String(kid.to_string());
        }
        let x5c = members.remove("x5c");
        let x5c_is_text = x5c.as_ref().is_some_and(Value::is_string);
        let x5c = x5c.map(certificates).unwrap_or_default();
        let has_numbers = ["n", "e", "x", "y", "k"].iter().any(|name| members.contains_key(*name));
        let published = x5c.first().map(|written| read_certificate(written).map(Arc::new));
        let certified = published.as_ref().and_then(|published| published.as_ref().ok());
        let slip = match certified.map(|published| &published.certificate.public_key) {
            Some(key) if !has_numbers => Some((Numbers::of(key), NumberSlip::OnlyInCertificate)),
            // COMPAT: Windows' structures have the last byte first.
            Some(key) if numbers.are_reversed_of(key) => Some((Numbers::of(key), NumberSlip::Reversed)),
            _ => None,
        };
        if let Some((meant, slip)) = slip {
            numbers = meant;
            number_slips.push(slip);
        }
        let mut text = |name: &str| match members.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let (standard, directory) = (text("x5t#S256"), text("x5thashS256"));
        let has_two_thumbprints = matches!(
            (&standard, &directory),
            (Some(one), Some(other)) if canonical_thumbprint(one) != canonical_thumbprint(other) || canonical_thumbprint(one).is_none() && one != other
        );
        Self {
            kty: text("kty"),
            // An empty one refers to nothing.
            kid: text("kid").filter(|kid| !kid.trim().is_empty()),
            kid_is_number,
            usage: text("use"),
            alg: text("alg"),
            x5t: text("x5t"),
            x5t_s256: standard.or(directory),
            has_two_thumbprints,
            x5u: text("x5u"),
            x5dn: text("x5dn"),
            status: text("Status").or_else(|| text("status")),
            operations: members.remove("key_ops").map(texts),
            x5c,
            x5c_is_text,
            published,
            numbers,
            number_slips,
            private_members,
            prime_modulus: Remembered::default(),
        }
    }
}

/// By `kty`, or by what stands beside it where that is missing.
fn is_key(members: &Map<String, Value>) -> bool {
    let has = |name: &str| members.contains_key(name);
    has("kty") || (has("n") && has("e")) || (has("crv") && has("x")) || has("x5c")
}

/// The standard's name of a private member, also where the case differs: some
/// readers take it so.
fn private_member(name: &str) -> Option<&'static str> {
    let name = json::fold(name);
    PRIVATE_MEMBERS.into_iter().find(|private| *private == name)
}

/// Private members of the objects in `value`, wherever they stand.
fn note_private_members(value: &Value, found: &mut BTreeSet<&'static str>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let is_value = value.as_str().is_some_and(|text| !text.is_empty()) || value.is_array();
                found.extend(private_member(name).filter(|_| is_value));
                note_private_members(value, found);
            }
        }
        Value::Array(elements) => elements.iter().for_each(|element| note_private_members(element, found)),
        // Most texts are base64, which has no hyphen: one letter is looked for sooner than a word.
        Value::String(text) if text.contains('-') && text.contains(ARMOUR) => {
            found.insert(ARMOUR.trim_end_matches('-'));
        }
        _ => {}
    }
}

/// A list, as the standard says, or its one text by itself.
fn texts(value: Value) -> Vec<String> {
    match value {
        Value::String(one) => vec![one],
        Value::Array(list) => list
            .into_iter()
            .filter_map(|each| match each {
                Value::String(text) => Some(text),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// As [`texts`], but what is none is a certificate that cannot be read.
fn certificates(value: Value) -> Vec<String> {
    let text = |value| match value {
        Value::String(written) => written,
        _ => String::new(),
    };
    match value {
        Value::Null => Vec::new(),
        Value::Array(chain) => chain.into_iter().map(text).collect(),
        other => vec![text(other)],
    }
}
