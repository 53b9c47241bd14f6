//! Certificate revocation lists (RFC 5280 section 5) from a file.
//!
//! Comes in: a file of up to 16 MiB. Goes out: a [`Crl`] whose entries were
//! counted in one pass and are looked through where they lie, and the findings
//! about one certificate. Deliberately not here: delta and indirect CRLs and
//! those for some reasons only, which are refused with a sentence, and OCSP.

mod entry;
mod read;

use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::x509::certificate::{Certificate, RawFields};
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::kind::Kind;
use crate::x509::pem::PemError;
use crate::x509::public_key::{PublicKey, SignatureCheck};
use crate::x509::signed::Signed;

pub use entry::{Reason, Revocation};

/// A revocation list as it was read.
#[derive(Clone, PartialEq)]
pub struct Crl {
    der: Vec<u8>,
    pub issuer: DistinguishedName,
    pub this_update: Moment,
    pub next_update: Option<Moment>,
    /// The CRL number in hexadecimal.
    pub number: Option<String>,
    pub entry_count: usize,
    pub scope: Scope,
}

/// Which certificates of the issuer it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Of CAs and leaves only one kind.
    pub kind: Option<ScopeKind>,
    /// Only those that name one of these as their distribution point.
    pub distribution_points: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    Leaves,
    Authorities,
}

/// Why a file is no CRL that can be used here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CrlError {
    #[error("{found:?} stands where the CRL belongs")]
    OtherKind { found: Kind },
    #[error("{count} CRLs in one file")]
    Several { count: usize },
    #[error("not a CRL")]
    Malformed,
    /// RFC 5280 section 5.1.1.2.
    #[error("two algorithms for one signature")]
    AlgorithmMismatch,
    /// RFC 5280 section 5.1.2.1.
    #[error("not version 2")]
    Version,
    /// RFC 5280 section 5.2, as section 4.2 for certificates.
    #[error("extension {extension} stands twice")]
    ExtensionTwice { extension: String },
    #[error("a delta CRL")]
    Delta,
    #[error("an indirect CRL")]
    Indirect,
    #[error("a CRL for some reasons or for attribute certificates only")]
    Partial,
    #[error("critical extension {oid} is not known here")]
    CriticalExtension { oid: String },
    #[error(transparent)]
    Input(#[from] PemError),
}

impl CrlError {
    pub fn message(&self) -> Message {
        match self {
            Self::OtherKind { found: Kind::PrivateKey } => Message::new("err-crl-private-key"),
            Self::OtherKind { .. } => Message::new("err-crl-other-kind"),
            Self::Several { count } => Message::new("err-crl-several").with("count", *count),
            Self::Malformed => Message::new("err-crl-malformed"),
            Self::AlgorithmMismatch => Message::new("err-crl-algorithm-mismatch"),
            Self::Version => Message::new("err-crl-version"),
            Self::ExtensionTwice { extension } => Message::new("err-crl-extension-twice").with("extension", extension),
            Self::Delta => Message::new("err-crl-delta"),
            Self::Indirect => Message::new("err-crl-indirect"),
            Self::Partial => Message::new("err-crl-partial"),
            Self::CriticalExtension { oid } => Message::new("err-crl-critical-extension").with("oid", oid),
            Self::Input(error) => error.message(),
        }
    }
}

impl Crl {
    /// Reads a file or a paste that should hold one CRL.
    ///
    /// # Errors
    /// If there is not exactly one, or one of a kind that is not used here.
    pub fn read(input: &[u8]) -> Result<Self, CrlError> {
        read::file(input)
    }

    /// # Errors
    /// If it is no CRL, or one of a kind that is not used here.
    pub fn from_der(der: &[u8]) -> Result<Self, CrlError> {
        read::der(der)
    }

    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Whether `key` signed this list.
    pub fn is_signed_by(&self, key: &PublicKey) -> SignatureCheck {
        match Signed::from_der(&self.der) {
            Ok(signed) => signed.verify(key),
            Err(_) => SignatureCheck::Invalid,
        }
    }

    /// The entry of a certificate, whoever issued it. In a complete list there
    /// is at most one; of several the gravest counts.
    pub fn revocation_of(&self, certificate: &Certificate) -> Option<Revocation> {
        let serial_number = RawFields::of(certificate.der()).ok()?.serial_number.to_vec();
        entry::find(read::Fields::of(&self.der).ok()?.entries, &serial_number)
    }

    /// Whether it would name this certificate, were it revoked. A list of some
    /// distribution points only is none for a certificate that names no point
    /// (RFC 5280 section 6.3.3 (b)): it may stand in another part. Nor is a list of
    /// the issuer's for one whose points name another issuer ((b)(1)).
    pub fn covers(&self, certificate: &Certificate) -> bool {
        let is_of_kind = match self.scope.kind {
            None => true,
            Some(ScopeKind::Leaves) => !certificate.is_ca,
            Some(ScopeKind::Authorities) => certificate.is_ca,
        };
        let points = &self.scope.distribution_points;
        let is_of_points = points.is_empty() || certificate.crl_urls.iter().any(|url| points.contains(url));
        is_of_kind && is_of_points && !certificate.has_other_crl_issuer
    }
}

impl std::fmt::Debug for Crl {
    /// Without its bytes, which may be millions.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Crl")
            .field("issuer", &self.issuer)
            .field("this_update", &self.this_update)
            .field("entry_count", &self.entry_count)
            .finish_non_exhaustive()
    }
}
