//! A signature as tools and services hand it over, down to its octets.
//!
//! Comes in: a file or a paste. Goes out: each octet string that it may mean, the likeliest
//! first. Raw octets, base64 and base64url with or without padding and line ends,
//! hexadecimal, HashiCorp Vault's `vault:v1:…`, the answers of AWS KMS, Azure Key Vault,
//! Google Cloud KMS and Vault in JSON, and what `openssl dgst -hex` prints. Whether it is a
//! signature of anything is seen when it is verified.

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ground::message::Message;
use crate::unwrap::decode_text;
use crate::x509::kind::Kind;
use crate::x509::offered::Private;
use crate::x509::public_key::{PublicKey, PublicKeyKind};

/// The signature of RSA 8192 in hexadecimal has 2 KiB; services write a certificate or
/// an attestation beside it.
const MAX_INPUT_BYTES: usize = 64 * 1024;
/// Base64 of base64 is seen; more is no accident.
const MAX_DEPTH: usize = 3;
/// How many octet strings are tried.
const MAX_CANDIDATES: usize = 12;
/// ECDSA with P-256 in DER can have 8; nothing shorter is tried.
const SHORTEST: usize = 8;

const SETTINGS: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, SETTINGS);
const BASE64URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, SETTINGS);

/// Members of the services' answers, in any case: AWS KMS, Google Cloud KMS and Vault say
/// `signature`, Azure's REST `value` and its command line `signature` or `result`.
const MEMBERS: [&str; 3] = ["signature", "value", "result"];

/// Why a file holds no signature.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    #[error("empty input")]
    Empty,
    #[error("{size_bytes} bytes are more than the limit")]
    TooLarge { size_bytes: usize },
    #[error("a private key stands where the signature belongs")]
    PrivateKey,
    #[error("{found:?} stands where the signature belongs")]
    OtherKind { found: Kind },
    #[error("the request itself stands where its signature belongs")]
    RequestItself,
    #[error("the digest of the request stands where its signature belongs")]
    DigestItself,
    #[error("JSON without a signature")]
    NoMember,
    #[error("nothing that could be a signature")]
    Unreadable,
}

impl SignatureError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-input-empty"),
            Self::TooLarge { size_bytes } => {
                Message::new("err-bridge-signature-too-large").with("size", size_bytes.div_ceil(1024))
            }
            Self::PrivateKey => Message::new("err-bridge-signature-private-key"),
            Self::OtherKind { found: Kind::CertificateRequest } => Message::new("err-bridge-signature-csr"),
            Self::OtherKind { .. } => Message::new("err-bridge-signature-other-kind"),
            Self::RequestItself => Message::new("err-bridge-signature-request-itself"),
            Self::DigestItself => Message::new("err-bridge-signature-digest-itself"),
            Self::NoMember => Message::new("err-bridge-signature-no-member"),
            Self::Unreadable => Message::new("err-bridge-signature-unreadable"),
        }
    }
}

/// Every octet string that the input may mean, at least one; `signed` is what was to be signed.
///
/// # Errors
/// If it is something else, or nothing.
pub fn read(input: &[u8], signed: &[u8]) -> Result<Vec<Vec<u8>>, SignatureError> {
    if input.len() > MAX_INPUT_BYTES {
        return Err(SignatureError::TooLarge { size_bytes: input.len() });
    }
    let mut found = Found::default();
    match decode_text(input).filter(|text| text.chars().all(|letter| !letter.is_control() || letter.is_whitespace())) {
        Some(text) if text.trim().is_empty() => return Err(SignatureError::Empty),
        Some(text) if text.contains("PRIVATE KEY") => return Err(SignatureError::PrivateKey),
        Some(text) => found.text(&text, 0),
        None => found.octets(input, 0),
    }
    for candidate in &found.candidates {
        match Kind::of_der(candidate) {
            Kind::Unknown => {}
            Kind::PrivateKey => return Err(SignatureError::PrivateKey),
            found => return Err(SignatureError::OtherKind { found }),
        }
        if candidate == signed {
            return Err(SignatureError::RequestItself);
        }
        if candidate.as_slice() == Sha256::digest(signed).as_slice() {
            return Err(SignatureError::DigestItself);
        }
    }
    match found.candidates.is_empty() {
        false => Ok(found.candidates),
        true if Private::in_file(input) == Private::Yes => Err(SignatureError::PrivateKey),
        true if found.was_document => Err(SignatureError::NoMember),
        true => Err(SignatureError::Unreadable),
    }
}

/// The octets as the CSR holds them: an ECDSA signature may come as r‖s (IEEE P1363), and
/// Windows' older interface writes the number of an RSA signature from its other end.
pub fn forms(candidate: &[u8], key: &PublicKey) -> Vec<Vec<u8>> {
    let mut forms = vec![candidate.to_vec()];
    match key.kind() {
        PublicKeyKind::EcP256 { .. } => {
            let raw = p256::ecdsa::Signature::from_slice(candidate).ok();
            forms.extend(raw.map(|signature| signature.to_der().as_bytes().to_vec()));
        }
        PublicKeyKind::Rsa { .. } => forms.push(candidate.iter().rev().copied().collect()),
        _ => {}
    }
    forms
}

#[derive(Default)]
struct Found {
    candidates: Vec<Vec<u8>>,
    was_document: bool,
}

impl Found {
    /// Octets may be the letters of another encoding.
    fn octets(&mut self, octets: &[u8], depth: usize) {
        if octets.len() >= SHORTEST
            && self.candidates.len() < MAX_CANDIDATES
            && !self.candidates.iter().any(|known| known == octets)
        {
            self.candidates.push(octets.to_vec());
        }
        let text = std::str::from_utf8(octets).ok().filter(|text| {
            depth < MAX_DEPTH && text.chars().all(|letter| letter.is_ascii_graphic() || letter.is_ascii_whitespace())
        });
        if let Some(text) = text {
            self.text(text, depth + 1);
        }
    }

    fn text(&mut self, text: &str, depth: usize) {
        let text = text.trim();
        if depth > MAX_DEPTH || self.candidates.len() >= MAX_CANDIDATES {
            return;
        }
        if text.starts_with(['{', '[', '"'])
            && let Ok(value) = serde_json::from_str::<Value>(text)
        {
            self.was_document = true;
            self.document(&value, None, depth);
            return;
        }
        if let Some((_, behind)) = text.split_once("vault:v") {
            let signature = behind.split_once(':').map_or("", |(_, signature)| signature);
            let is_end = |letter: char| letter.is_whitespace() || "\"',".contains(letter);
            self.text(signature.split(is_end).next().unwrap_or_default(), depth + 1);
            return;
        }
        // `openssl dgst -hex` writes `SHA2-256(file)= 8f…`.
        if let Some((_, hexadecimal)) = text.split_once(")= ") {
            self.text(hexadecimal, depth + 1);
            return;
        }
        let letters: String = text
            .lines()
            .filter(|line| !line.starts_with("-----"))
            .flat_map(str::chars)
            .filter(|letter| !letter.is_whitespace() && !"\"'".contains(*letter))
            .collect();
        if let Some(octets) = hexadecimal(&letters) {
            self.octets(&octets, depth);
        }
        for engine in [&BASE64, &BASE64URL] {
            if let Ok(octets) = engine.decode(&letters) {
                self.octets(&octets, depth);
            }
        }
    }

    fn document(&mut self, value: &Value, name: Option<&str>, depth: usize) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, value)| self.document(value, Some(name), depth));
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.document(element, name, depth)),
            Value::String(text)
                if name.is_none_or(|name| MEMBERS.iter().any(|member| name.eq_ignore_ascii_case(member))) =>
            {
                self.text(text, depth + 1);
            }
            _ => {}
        }
    }
}

/// Pairs of digits, perhaps with `0x` before them and colons between.
fn hexadecimal(letters: &str) -> Option<Vec<u8>> {
    let letters = letters.strip_prefix("0x").or_else(|| letters.strip_prefix("0X")).unwrap_or(letters);
    let digits: Vec<u8> = letters.bytes().filter(|letter| *letter != b':').collect();
    if digits.is_empty() {
        return None;
    }
    let (pairs, rest) = digits.as_chunks::<2>();
    let digit = |letter: u8| u8::try_from(char::from(letter).to_digit(16)?).ok();
    let octet = |[high, low]: &[u8; 2]| Some(digit(*high)? << 4 | digit(*low)?);
    rest.is_empty().then(|| pairs.iter().map(octet).collect::<Option<Vec<u8>>>()).flatten()
}
