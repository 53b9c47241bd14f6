//! The public half of a key in an HSM or a KMS, in whatever its tools write it.
//!
//! Comes in: a file or a paste. Goes out: the one key in it, what the service says that the
//! key cannot do, and an [`attestation`] beside it. SubjectPublicKeyInfo and PKCS#1 in PEM or DER, JWK, a certificate, a
//! CSR of any subject, `ssh-rsa`, .NET's XML, and the answers of `aws kms get-public-key`,
//! `az keyvault key show`, `gcloud kms keys versions get-public-key` and Vault's Transit. Layers
//! around them are undone by [`crate::unwrap`].

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::{Map, Value, json};

use super::attestation;
use crate::check::jwks::Jwks;
use crate::ground::check::Check;
use crate::ground::json::{Document, Doubles};
use crate::ground::message::Message;
use crate::ground::order::sort_by;
use crate::ground::report::Finding;
use crate::unwrap::{self, Content, Foreign, PemError, Piece};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::kind::Kind;
use crate::x509::offered::{self, Private};
use crate::x509::pem::{self, Block};
use crate::x509::public_key::PublicKey;
use crate::x509::{rsa_key_value, ssh};

/// A certificate or an attestation may stand beside the key.
const MAX_INPUT_BYTES: usize = 256 * 1024;

/// COMPAT: `az` writes the numbers of a JWK in the standard alphabet, with padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A public key that was brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    pub key: PublicKey,
    pub restriction: Option<Restriction>,
    /// What is said of an attestation beside the key.
    pub attestation: Option<Finding>,
}

impl Offered {
    /// What the file says of its key.
    pub fn findings(&self) -> impl Iterator<Item = Finding> {
        self.restriction.map(Restriction::finding).into_iter().chain(self.attestation.clone())
    }
}

/// What a KMS states of a key with which it will not sign a CSR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restriction {
    /// For decrypting alone: AWS KMS `ENCRYPT_DECRYPT`, Google Cloud KMS `ASYMMETRIC_DECRYPT`,
    /// a JWK whose `key_ops` have no `sign`.
    DoesNotSign,
    /// Google Cloud KMS binds a key to one algorithm: `RSA_SIGN_PSS_…`, or another hash.
    OtherAlgorithm,
}

impl Restriction {
    fn finding(self) -> Finding {
        match self {
            Self::DoesNotSign => Finding::fail(Check::KeyService, "key-service-does-not-sign"),
            Self::OtherAlgorithm => Finding::fail(Check::KeyService, "key-service-other-algorithm"),
        }
    }
}

/// Why a file holds no public key for a request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicKeyError {
    #[error("a private key stands where the public key belongs")]
    PrivateKey,
    #[error("no public key")]
    None,
    #[error("{count} public keys")]
    Several { count: usize },
    #[error("larger than {MAX_INPUT_BYTES} bytes")]
    TooLarge { size_bytes: usize },
    #[error(transparent)]
    Input(#[from] PemError),
}

impl PublicKeyError {
    pub fn message(&self) -> Message {
        match self {
            Self::PrivateKey => Message::new("err-bridge-key-private"),
            Self::None => Message::new("err-bridge-key-none"),
            Self::Several { count } => Message::new("err-bridge-key-several").with("count", *count),
            Self::TooLarge { size_bytes } => {
                Message::new("err-bridge-key-too-large").with("size", size_bytes.div_ceil(1024))
            }
            Self::Input(error) => error.message(),
        }
    }
}

/// The public key of a file or a paste.
///
/// # Errors
/// A private key anywhere in it is refused first, whatever else is there.
pub fn read(input: &[u8]) -> Result<Offered, PublicKeyError> {
    if input.len() > MAX_INPUT_BYTES {
        return Err(PublicKeyError::TooLarge { size_bytes: input.len() });
    }
    let document = pem::decode_text(input).and_then(|text| serde_json::from_str::<Value>(text.trim()).ok());
    if let Some(version) = document.as_ref().and_then(newest_of_transit) {
        return of_pieces(version.as_bytes());
    }
    let mut offered = of_pieces(input)?;
    if let Some(document) = &document {
        offered.restriction = restriction(document);
        offered.attestation = attestation::of_answer(document).or(offered.attestation);
    }
    Ok(offered)
}

fn of_pieces(input: &[u8]) -> Result<Offered, PublicKeyError> {
    let pieces = match unwrap::unwrap(input) {
        Err(error) if error.is_about_private_key() => return Err(PublicKeyError::PrivateKey),
        Err(error) => return Err(Private::in_file(input).refusal().unwrap_or(error).into()),
        Ok(pieces) => pieces,
    };
    if pieces.iter().any(offered::is_private) {
        return Err(PublicKeyError::PrivateKey);
    }
    let mut certificates = Vec::new();
    let mut keys: Vec<(PublicKey, bool)> = pieces.iter().flat_map(|piece| of_piece(piece, &mut certificates)).collect();
    // A certificate comes with its chain, whose keys are others'.
    if keys.iter().any(|(_, is_authority)| !is_authority) {
        keys.retain(|(_, is_authority)| !is_authority);
    }
    let mut keys: Vec<PublicKey> = keys.into_iter().map(|(key, _)| key).collect();
    sort_by(&mut keys, |one, other| one.spki_der().cmp(other.spki_der()));
    keys.dedup();
    match keys.as_slice() {
        [key] => Ok(Offered {
            key: key.clone(),
            restriction: None,
            attestation: attestation::of_certificates(&certificates),
        }),
        [] => Err(Private::in_file(input).refusal().map_or(PublicKeyError::None, PublicKeyError::Input)),
        keys => Err(PublicKeyError::Several { count: keys.len() }),
    }
}

/// The keys in a piece; `true`: of a CA.
fn of_piece(piece: &Piece, certificates: &mut Vec<Certificate>) -> Vec<(PublicKey, bool)> {
    match &piece.content {
        Content::Block(block) => of_block(block, certificates).into_iter().collect(),
        Content::Json(document) => of_json(&document.value).into_iter().map(|key| (key, false)).collect(),
        Content::Foreign(foreign, bytes) => {
            let text = String::from_utf8_lossy(bytes);
            let key = match foreign {
                Foreign::OpenSshPublicKey => ssh::of_text(&text),
                Foreign::RsaKeyValue => rsa_key_value::read(&text),
                _ => None,
            };
            key.into_iter().map(|key| (key, false)).collect()
        }
        Content::Damaged(_) | Content::Token(_) => Vec::new(),
    }
}

fn of_block(block: &Block, certificates: &mut Vec<Certificate>) -> Option<(PublicKey, bool)> {
    match Kind::of(block) {
        Kind::PublicKey => {
            // COMPAT: the two labels are mixed up often, and DER has none.
            let mut labels = ["PUBLIC KEY", "RSA PUBLIC KEY"].into_iter();
            labels.find_map(|label| PublicKey::read(label, &block.der).ok()).map(|key| (key, false))
        }
        Kind::Certificate => {
            let certificate = Certificate::from_der(&block.der).ok()?;
            let key = (certificate.public_key.clone(), certificate.is_ca);
            certificates.push(certificate);
            Some(key)
        }
        Kind::CertificateRequest => Csr::from_der(&block.der).ok().map(|csr| (csr.public_key, false)),
        _ => None,
    }
}

/// Each JWK of a document, as the reader of key sets reads it.
fn of_json(value: &Value) -> Vec<PublicKey> {
    let keys = match value {
        Value::Array(keys) => keys.iter().collect(),
        _ => match value.get("keys") {
            Some(Value::Array(keys)) => keys.iter().collect(),
            _ => vec![value],
        },
    };
    keys.into_iter().filter_map(Value::as_object).filter_map(of_jwk).collect()
}

fn of_jwk(members: &Map<String, Value>) -> Option<PublicKey> {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    // Azure names the keys of its HSMs by types of their own.
    let kind = text("kty")?.trim_end_matches("-HSM");
    let mut key = Map::from_iter([("kty".to_owned(), json!(kind))]);
    for name in ["crv", "n", "e", "x", "y"] {
        let Some(value) = text(name) else { continue };
        let is_standard = name != "crv" && value.contains(['+', '/', '=']);
        let octets = is_standard.then(|| BASE64.decode(value).ok()).flatten();
        key.insert(
            name.to_owned(),
            json!(octets.map_or_else(|| value.to_owned(), |octets| URL_SAFE_NO_PAD.encode(octets))),
        );
    }
    let document = Document { value: Value::Object(key), doubles: Doubles::default() };
    Jwks::from_document(document).ok()?.keys.first()?.public_key()
}

/// Vault's Transit answers with every version of a key; the newest one signs.
fn newest_of_transit(document: &Value) -> Option<String> {
    let data = document.get("data").unwrap_or(document);
    let versions = data.get("keys")?.as_object()?;
    let number = |name: &str| name.parse::<u64>().ok();
    let newest = data.get("latest_version").and_then(Value::as_u64);
    let newest = newest.or_else(|| versions.keys().filter_map(|name| number(name)).max())?;
    let (_, version) = versions.iter().find(|(name, _)| number(name) == Some(newest))?;
    version.get("public_key")?.as_str().map(str::to_owned)
}

fn restriction(document: &Value) -> Option<Restriction> {
    let text = |name: &str| document.get(name).and_then(Value::as_str);
    if text("KeyUsage").is_some_and(|usage| usage != "SIGN_VERIFY") {
        return Some(Restriction::DoesNotSign);
    }
    if let Some(algorithm) = text("algorithm") {
        let signs = ["RSA_SIGN_PKCS1_", "EC_SIGN_P256_"].iter().any(|known| algorithm.starts_with(known));
        return match algorithm {
            _ if algorithm.contains("_DECRYPT_") => Some(Restriction::DoesNotSign),
            _ if signs && algorithm.ends_with("_SHA256") => None,
            _ if algorithm.contains("_SIGN_") => Some(Restriction::OtherAlgorithm),
            _ => None,
        };
    }
    let key = document.get("key").unwrap_or(document);
    let operations = ["key_ops", "keyOps"].iter().find_map(|name| key.get(name)?.as_array())?;
    let signs =
        operations.iter().filter_map(Value::as_str).any(|operation| operation == "sign" || operation == "verify");
    (!operations.is_empty() && !signs).then_some(Restriction::DoesNotSign)
}
