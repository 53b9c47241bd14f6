//! Which `x5t#S256` is it? RFC 7517 section 4.9: base64url of SHA-256 over the DER of the
//! certificate. Where another stands, this says what somebody took for it.

use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::kid::{Written, hexadecimal_bytes};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::base64url;

/// What an `x5t#S256` really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ThumbprintForm {
    Right,
    /// Padding, or the standard alphabet.
    Spelling,
    Hexadecimal,
    /// Hexadecimal with colons, as browsers show fingerprints.
    Colons,
    /// Base64url of the hexadecimal text.
    OfHexadecimal,
    /// Of the PEM text, or of its base64.
    OfPem,
    Sha1,
    Other,
}

impl ThumbprintForm {
    pub fn of(stated: &str, certificate: &Certificate) -> Self {
        let sha256 = Sha256::digest(certificate.der());
        if stated == base64url(&sha256) {
            return Self::Right;
        }
        let written = Written::of(stated);
        if written.hexadecimal.as_deref() == Some(sha256.as_slice()) {
            return if stated.contains(':') { Self::Colons } else { Self::Hexadecimal };
        }
        let Some(bytes) = &written.base64 else { return Self::Other };
        if bytes.as_slice() == sha256.as_slice() {
            return Self::Spelling;
        }
        let text = std::str::from_utf8(bytes).ok().and_then(|text| hexadecimal_bytes(text.trim()));
        if text.as_deref() == Some(sha256.as_slice()) {
            return Self::OfHexadecimal;
        }
        if written.is(&Sha1::digest(certificate.der())) {
            return Self::Sha1;
        }
        if texts_of(certificate).iter().any(|text| Sha256::digest(text).as_slice() == bytes.as_slice()) {
            return Self::OfPem;
        }
        Self::Other
    }

    /// What is said about it. The values are the caller's: one kid or several.
    pub fn finding(self, check: Check) -> Finding {
        match self {
            Self::Right => Finding::pass(check, "jwks-x5t"),
            Self::Spelling => Finding::warn(check, "jwks-x5t-spelling"),
            Self::Hexadecimal => Finding::fail(check, "jwks-x5t-hexadecimal"),
            Self::Colons => Finding::fail(check, "jwks-x5t-colons"),
            Self::OfHexadecimal => Finding::fail(check, "jwks-x5t-of-hexadecimal"),
            Self::OfPem => Finding::fail(check, "jwks-x5t-of-pem"),
            Self::Sha1 => Finding::fail(check, "jwks-x5t-is-sha1"),
            Self::Other => Finding::fail(check, "jwks-x5t"),
        }
    }
}

/// The PEM file as programs write it, and the base64 in it.
fn texts_of(certificate: &Certificate) -> Vec<Vec<u8>> {
    let pem = certificate.to_pem();
    let windows = pem.replace('\n', "\r\n");
    let base64: Vec<&str> = pem.lines().filter(|line| !line.starts_with('-')).collect();
    [&pem, pem.trim_end(), &windows, windows.trim_end(), &base64.concat(), &base64.join("\n")]
        .map(|text| text.as_bytes().to_vec())
        .to_vec()
}
