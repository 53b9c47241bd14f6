//! JSON Web Key Sets (RFC 7517) as the directory publishes them.
//!
//! Comes in: the document of a keystore, or the shape of the directory's API.
//! Goes out: its keys, and a [`crate::report::Report`]: whether our key is
//! there and which kid to hand over. A key is found by its certificate's
//! thumbprint and by its numbers, because a raw public key has no certificate.

mod check;
mod set;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::{Map, Value};

use crate::certificate::Certificate;
use crate::message::Message;
use crate::pem::{self, MAX_INPUT_BYTES};
use crate::public_key::{PublicKey, PublicKeyKind, base64url};

pub use check::{Comparison, JwksAnswer, check};

/// Most keys that one document may hold.
const MAX_KEYS: usize = 20_000;
/// RFC 7517 section 9.2, RFC 7518 sections 6.2.2, 6.3.2 and 6.4: members of
/// private and symmetric keys.
const PRIVATE_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

const TOLERANT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, TOLERANT);
const BASE64URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, TOLERANT);

/// The keys of one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Jwks {
    pub keys: Vec<Jwk>,
}

/// One key as it is published. Private members are noticed, never kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jwk {
    pub kty: Option<String>,
    pub kid: Option<String>,
    pub usage: Option<String>,
    pub alg: Option<String>,
    pub x5t_s256: Option<String>,
    pub x5u: Option<String>,
    pub x5dn: Option<String>,
    /// `Active` or `Inactive`, in the directory API's shape.
    pub status: Option<String>,
    /// The first certificate of `x5c`, as written.
    pub x5c: Option<String>,
    pub numbers: Numbers,
    pub private_members: Vec<&'static str>,
}

/// The public numbers of a key, big-endian without leading zeros.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    Ec {
        curve: String,
        x: Vec<u8>,
        y: Vec<u8>,
    },
    #[default]
    Unreadable,
}

/// The first certificate of `x5c` and how it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedCertificate {
    pub certificate: Certificate,
    pub slip: Option<X5cSlip>,
}

/// RFC 7517 section 4.7 wants standard base64 of the DER, nothing around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum X5cSlip {
    PemArmour,
    UrlSafe,
}

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
        let document: Value = serde_json::from_str(text)
            .map_err(|error| JwksError::NotJson { line: error.line(), column: error.column() })?;
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
        let keys: Option<Vec<Jwk>> = keys.iter().map(|key| key.as_object().map(Jwk::from_members)).collect();
        keys.map(|keys| Self { keys }).ok_or(JwksError::NotKeySet)
    }
}

impl Jwk {
    fn from_members(members: &Map<String, Value>) -> Self {
        let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
        let x5c = match members.get("x5c") {
            Some(Value::Array(chain)) => chain.first().and_then(Value::as_str).map(str::to_owned),
            Some(Value::String(one)) => Some(one.clone()),
            _ => None,
        };
        Self {
            kty: text("kty"),
            kid: text("kid"),
            usage: text("use"),
            alg: text("alg"),
            x5t_s256: text("x5t#S256").or_else(|| text("x5thashS256")),
            x5u: text("x5u"),
            x5dn: text("x5dn"),
            status: text("Status").or_else(|| text("status")),
            x5c,
            numbers: Numbers::from_members(members),
            private_members: PRIVATE_MEMBERS.into_iter().filter(|name| members.contains_key(*name)).collect(),
        }
    }

    /// The certificate that stands in `x5c`; `None` if there is none, an error
    /// if it cannot be read.
    pub fn certificate(&self) -> Option<Result<PublishedCertificate, ()>> {
        let written = self.x5c.as_deref()?;
        if written.contains("-----BEGIN") {
            let file = Certificate::read(written.as_bytes()).map_err(|_| ());
            return Some(
                file.map(|file| PublishedCertificate { certificate: file.certificate, slip: Some(X5cSlip::PemArmour) }),
            );
        }
        let letters: String = written.chars().filter(|letter| !letter.is_whitespace()).collect();
        let (der, slip) = match BASE64.decode(&letters) {
            Ok(der) => (der, None),
            Err(_) => match BASE64URL.decode(&letters) {
                Ok(der) => (der, Some(X5cSlip::UrlSafe)),
                Err(_) => return Some(Err(())),
            },
        };
        let certificate = Certificate::from_der(&der).map_err(|_| ());
        Some(certificate.map(|certificate| PublishedCertificate { certificate, slip }))
    }

    /// The thumbprint that `x5c` really has.
    pub fn thumbprint(&self) -> Option<String> {
        self.certificate()?.ok().map(|published| published.certificate.kid())
    }

    /// The numbers are those of `key`.
    pub fn has_numbers_of(&self, key: &PublicKey) -> bool {
        match (&self.numbers, key.kind()) {
            (Numbers::Rsa { modulus, exponent }, PublicKeyKind::Rsa { modulus: n, exponent: e }) => {
                modulus == n && exponent == e
            }
            (Numbers::Ec { curve, x, y }, PublicKeyKind::EcP256 { x: key_x, y: key_y }) => {
                curve == "P-256" && *x == without_leading_zeros(key_x) && *y == without_leading_zeros(key_y)
            }
            (Numbers::Ec { curve, x, y }, PublicKeyKind::EcP384 { x: key_x, y: key_y }) => {
                curve == "P-384" && *x == without_leading_zeros(key_x) && *y == without_leading_zeros(key_y)
            }
            _ => false,
        }
    }

    /// A name for a sentence: the kid, or the position from 1.
    pub fn label(&self, position: usize) -> String {
        self.kid.clone().unwrap_or_else(|| format!("#{}", position + 1))
    }
}

impl Numbers {
    fn from_members(members: &Map<String, Value>) -> Self {
        let number = |name: &str| members.get(name).and_then(Value::as_str).and_then(decode_number);
        let is = |kty: &str| members.get("kty").and_then(Value::as_str) == Some(kty);
        if is("RSA")
            && let (Some(modulus), Some(exponent)) = (number("n"), number("e"))
        {
            return Self::Rsa { modulus, exponent };
        }
        if is("EC")
            && let (Some(x), Some(y)) = (number("x"), number("y"))
        {
            let curve = members.get("crv").and_then(Value::as_str).unwrap_or_default().to_owned();
            return Self::Ec { curve, x, y };
        }
        Self::Unreadable
    }

    /// Bits of an RSA modulus.
    pub fn rsa_bits(&self) -> Option<usize> {
        match self {
            Self::Rsa { modulus, .. } => {
                Some(modulus.len() * 8 - modulus.first().map_or(0, |byte| byte.leading_zeros() as usize))
            }
            Self::Ec { .. } | Self::Unreadable => None,
        }
    }
}

/// A text that is the same thumbprint for a machine: padding and the standard
/// alphabet aside. `None` if it is no base64 of 32 bytes.
pub fn canonical_thumbprint(text: &str) -> Option<String> {
    let bytes = BASE64URL.decode(text).or_else(|_| BASE64.decode(text)).ok()?;
    (bytes.len() == 32).then(|| base64url(&bytes))
}

fn decode_number(text: &str) -> Option<Vec<u8>> {
    let bytes = BASE64URL.decode(text).or_else(|_| BASE64.decode(text)).ok()?;
    Some(without_leading_zeros(&bytes).to_vec())
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    &bytes[first..]
}
