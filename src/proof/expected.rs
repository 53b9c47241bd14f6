//! What the system has to use: the key, the kid and the names of one
//! certificate, and those of the others that it is mixed up with.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::header::Header;
use super::use_test::TokenShape;
use crate::check::jwks::as_retyped;
use crate::framework::catalogue::{CertificateId, Entry};
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::PublicKey;

/// All of it is public.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Expected {
    pub certificate: CertificateId,
    /// Of the certificate; of the CSR where there is none.
    #[serde(with = "as_pem")]
    pub public_key: PublicKey,
    /// SHA-256 of the certificate, where there is one.
    pub certificate_sha256: Option<String>,
    /// The one that the JWKS stated.
    pub kid: Option<String>,
    pub names: Names,
    pub others: Vec<Other>,
}

/// What a token of JWT Auth has to say, and what is put there by mistake.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// O of the TLS client certificate: `iss`.
    pub issuer: Option<String>,
    /// Its OU: `sub`.
    pub subject: Option<String>,
    /// Its CN, the ID of the application.
    pub application: Option<String>,
}

/// Another certificate of the same workspace.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Other {
    pub certificate: CertificateId,
    #[serde(with = "as_pem")]
    pub public_key: PublicKey,
    pub kid: String,
}

impl Expected {
    pub fn entry(&self) -> &'static Entry {
        self.certificate.entry()
    }

    /// What a token of this certificate says, issued now.
    pub(super) fn token_shape(&self, now: Moment) -> TokenShape<'_> {
        let Names { issuer, subject, .. } = &self.names;
        TokenShape {
            issuer: issuer.as_deref().unwrap_or_default(),
            subject: subject.as_deref().unwrap_or_default(),
            kid: self.kid.as_deref(),
            issued_at: now.unix_seconds(),
        }
    }

    /// The other certificate that has this key.
    pub fn other_with_key(&self, key: &PublicKey) -> Option<&Other> {
        self.others.iter().find(|other| other.public_key == *key && other.public_key != self.public_key)
    }

    /// The `kid` in a header: exactly ours.
    pub(super) fn judge_kid(&self, header: &Header) -> Finding {
        let check = Check::TokenKid;
        let Some(expected) = &self.kid else {
            return Finding::not_given(check, "token-kid-not-known").found(header.shown("kid"));
        };
        let finding = match header.text("kid") {
            None => Finding::fail(check, "token-kid-absent"),
            Some(kid) if kid == expected => Finding::pass(check, "token-kid"),
            Some(kid) => match self.others.iter().find(|other| other.kid == kid) {
                Some(other) => Finding::fail(check, "token-kid-of-other").with("other", other.certificate.name()),
                None if as_retyped(kid) == as_retyped(expected) => Finding::fail(check, "token-kid-retyped"),
                None => Finding::fail(check, "token-kid"),
            },
        };
        let finding = finding.with("certificate", self.certificate.name());
        finding.expected(expected).found(header.shown("kid"))
    }
}

impl Other {
    pub fn new(id: CertificateId, certificate: &Certificate) -> Self {
        Self { certificate: id, public_key: certificate.public_key.clone(), kid: certificate.kid() }
    }
}

mod as_pem {
    use super::*;

    pub fn serialize<S: Serializer>(key: &PublicKey, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&key.to_pem())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PublicKey, D::Error> {
        let text = String::deserialize(deserializer)?;
        let blocks = crate::x509::pem::read(text.as_bytes()).map_err(de::Error::custom)?;
        let block = blocks.first().ok_or_else(|| de::Error::custom("no public key"))?;
        PublicKey::read(&block.label, &block.der).map_err(de::Error::custom)
    }
}
