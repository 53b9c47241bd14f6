//! Which kid is it? The directory's is the certificate's thumbprint, x5t#S256
//! (`source::KEYSTORE`). Where another stands, this says what somebody took for it.
//!
//! RFC 7515 section 4.1.8 (x5t#S256) and 4.1.7 (x5t), RFC 7638 (thumbprint of
//! the key), RFC 5280 section 4.2.1.2 (subject key identifier).

use base64::Engine as _;
use der::Decode;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::{BASE64, BASE64URL, Jwk, Numbers};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::base64url;

/// What a kid really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KidForm {
    /// `x5t#S256`, as the directory does it.
    Thumbprint,
    /// The right thumbprint with padding or in standard base64.
    ThumbprintSpelling,
    /// The right thumbprint, but for capital letters.
    ThumbprintLetters,
    /// The right thumbprint that lost `-` or `_`.
    ThumbprintRetyped,
    /// SHA-256 of the certificate in hexadecimal.
    CertificateSha256Hexadecimal,
    /// SHA-1 of the certificate, in base64url or hexadecimal: `x5t`.
    CertificateSha1,
    /// RFC 7638: the thumbprint of the key, not of its certificate.
    Rfc7638,
    /// SHA-256 of the SubjectPublicKeyInfo, in base64url or hexadecimal.
    SpkiSha256,
    SubjectKeyIdentifier,
    SerialNumber,
    /// None of these.
    Other,
}

impl KidForm {
    /// Compares a kid with everything that can be computed from a key and its
    /// certificate.
    pub fn of(kid: &str, numbers: &Numbers, certificate: Option<&Certificate>) -> Self {
        let written = Written::of(kid);
        certificate
            .and_then(|certificate| of_certificate(kid, &written, certificate))
            .or_else(|| of_key(kid, &written, numbers, certificate))
            .unwrap_or(Self::Other)
    }

    /// What is said about it. The values are the caller's: one kid or several.
    pub(super) fn finding(self, check: Check) -> Finding {
        match self {
            Self::Thumbprint => Finding::pass(check, "jwks-kid"),
            Self::ThumbprintSpelling => Finding::warn(check, "jwks-kid-spelling"),
            Self::ThumbprintLetters => Finding::warn(check, "jwks-kid-letters"),
            Self::ThumbprintRetyped => Finding::warn(check, "jwks-kid-retyped"),
            Self::CertificateSha256Hexadecimal => Finding::warn(check, "jwks-kid-hexadecimal"),
            Self::CertificateSha1 => Finding::warn(check, "jwks-kid-sha1"),
            Self::Rfc7638 => Finding::warn(check, "jwks-kid-rfc7638"),
            Self::SpkiSha256 => Finding::warn(check, "jwks-kid-spki"),
            Self::SubjectKeyIdentifier => Finding::warn(check, "jwks-kid-key-identifier"),
            Self::SerialNumber => Finding::warn(check, "jwks-kid-serial-number"),
            Self::Other => Finding::warn(check, "jwks-kid-not-thumbprint"),
        }
    }
}

/// What a kid is where no certificate is there, or none that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RawKid {
    /// It is the `x5t#S256` that the key states, as the directory does it; of which
    /// certificate, cannot be seen.
    AsStated,
    /// The key states another `x5t#S256`.
    OtherThanStated,
    /// RFC 7638: the key's own thumbprint.
    Rfc7638,
    /// SHA-256 of the SubjectPublicKeyInfo.
    SpkiSha256,
    /// Nothing is there that it could be compared with.
    NotCompared,
}

impl RawKid {
    pub fn of(kid: &str, jwk: &Jwk) -> Self {
        match (jwk.x5t_s256.as_deref(), KidForm::of(kid, &jwk.numbers, None)) {
            (Some(stated), _) if stated == kid => Self::AsStated,
            (_, KidForm::Rfc7638) => Self::Rfc7638,
            (_, KidForm::SpkiSha256) => Self::SpkiSha256,
            (Some(_), _) => Self::OtherThanStated,
            (None, _) => Self::NotCompared,
        }
    }

    /// What is said about it. The values are the caller's: one kid or several.
    pub fn finding(self, check: Check) -> Finding {
        match self {
            Self::AsStated => Finding::not_checked(check, "jwks-kid-as-stated"),
            Self::OtherThanStated => Finding::warn(check, "jwks-kid-other-than-stated"),
            Self::Rfc7638 => Finding::pass(check, "jwks-kid-raw-rfc7638"),
            Self::SpkiSha256 => Finding::pass(check, "jwks-kid-raw-spki"),
            Self::NotCompared => Finding::not_checked(check, "jwks-kid-without-certificate"),
        }
    }
}

/// What is left of a kid that was typed by hand: `-`, `_` and case go first.
pub(crate) fn as_retyped(kid: &str) -> String {
    kid.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// The bytes that a kid may stand for; forty hexadecimal digits are base64 too.
pub(super) struct Written {
    pub hexadecimal: Option<Vec<u8>>,
    pub base64: Option<Vec<u8>>,
}

impl Written {
    pub fn of(kid: &str) -> Self {
        let base64 = BASE64URL.decode(kid).or_else(|_| BASE64.decode(kid)).ok();
        Self { hexadecimal: hexadecimal_bytes(kid), base64 }
    }

    pub fn is(&self, bytes: &[u8]) -> bool {
        [&self.hexadecimal, &self.base64].into_iter().flatten().any(|written| written == bytes)
    }
}

fn of_certificate(kid: &str, written: &Written, certificate: &Certificate) -> Option<KidForm> {
    let sha256 = Sha256::digest(certificate.der());
    let thumbprint = base64url(&sha256);
    if kid == thumbprint {
        return Some(KidForm::Thumbprint);
    }
    if written.hexadecimal.as_deref() == Some(sha256.as_slice()) {
        return Some(KidForm::CertificateSha256Hexadecimal);
    }
    if written.is(&sha256) {
        return Some(KidForm::ThumbprintSpelling);
    }
    if kid.eq_ignore_ascii_case(&thumbprint) {
        return Some(KidForm::ThumbprintLetters);
    }
    if as_retyped(kid) == as_retyped(&thumbprint) {
        return Some(KidForm::ThumbprintRetyped);
    }
    if written.is(&Sha1::digest(certificate.der())) {
        return Some(KidForm::CertificateSha1);
    }
    if subject_key_identifier(certificate).is_some_and(|identifier| written.is(&identifier)) {
        return Some(KidForm::SubjectKeyIdentifier);
    }
    let serial = hexadecimal_bytes(&certificate.serial_number);
    (serial.is_some() && written.hexadecimal == serial).then_some(KidForm::SerialNumber)
}

fn of_key(kid: &str, written: &Written, numbers: &Numbers, certificate: Option<&Certificate>) -> Option<KidForm> {
    if numbers.thumbprint_rfc7638().as_deref() == Some(kid) {
        return Some(KidForm::Rfc7638);
    }
    let of_numbers = || numbers.public_key();
    let public_key = certificate.map(|certificate| certificate.public_key.clone()).or_else(of_numbers)?;
    written.is(&Sha256::digest(public_key.spki_der())).then_some(KidForm::SpkiSha256)
}

fn subject_key_identifier(certificate: &Certificate) -> Option<Vec<u8>> {
    let parsed = CertificateInner::<Raw>::from_der(certificate.der()).ok()?;
    let (_, identifier) = parsed.tbs_certificate().get_extension::<SubjectKeyIdentifier>().ok()??;
    Some(identifier.0.into_bytes().into_vec())
}

/// Hexadecimal digits with or without colons between the bytes.
pub(super) fn hexadecimal_bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|letter| *letter != ':')
        .map(|letter| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    (rest.is_empty() && !pairs.is_empty()).then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}
