//! How far a certificate is. A phase has what came before it, so that a proof
//! without a key, or a kid without a key set, cannot be written down.

use serde::{Deserialize, Serialize};

use super::Kept;
use crate::ground::clock::Moment;
use crate::ground::report::Report;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::request_info::RequestInfo;

/// The furthest thing that is there. Whether it passes is judged whenever it matters.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// No CSR yet; perhaps where the key shall come to be, or a request that waits.
    Begun { origin: Option<KeyOrigin>, unsigned: Option<Unsigned> },
    /// There is a key, and a CSR for it.
    Requested(Requested),
    /// The certificate came. That of another party, and one that is to be
    /// renewed, may come without a CSR.
    Certified { requested: Option<Requested>, issued: Issued },
    /// A key set has the key. A raw key has no certificate.
    Published { requested: Option<Requested>, issued: Option<Issued>, published: Published },
}

/// Where the private key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyOrigin {
    /// Made in this page.
    MadeHere,
    /// In an HSM, a KMS or with the API Hub; only the CSR comes here.
    Elsewhere,
}

/// A request for a key elsewhere, which waits for its signature: the octets stay as they
/// are, whatever becomes of the details.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsigned {
    pub request: Kept<RequestInfo>,
    /// When it was written; its files are named by that day.
    pub since: Moment,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Requested {
    pub csr: Kept<Csr>,
    pub key: KeyCustody,
    /// When a person said that the CSR is in the directory.
    pub uploaded: Option<Moment>,
}

/// What is known of the private key.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyCustody {
    Elsewhere,
    MadeHere {
        /// What was tried with it when it was made.
        evidence: Option<Report>,
        /// When its saved file was opened again.
        proved: Option<Moment>,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Issued {
    pub certificate: Kept<Certificate>,
    pub file_name: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The one that the JWKS stated for our key.
    pub kid: String,
    pub seen: Moment,
    /// When the private key was last seen at work, in what a person brought.
    pub deployed: Option<Moment>,
    pub handed_over: Option<Moment>,
}

impl Default for Phase {
    fn default() -> Self {
        Self::Begun { origin: None, unsigned: None }
    }
}

/// What a phase is made of.
pub(super) type Parts = (Option<Requested>, Option<Issued>, Option<Published>);

impl Phase {
    /// The phase in which these are there.
    pub(super) fn of(origin: Option<KeyOrigin>, parts: Parts) -> Self {
        match parts {
            (requested, issued, Some(published)) => Self::Published { requested, issued, published },
            (requested, Some(issued), None) => Self::Certified { requested, issued },
            (Some(requested), None, None) => Self::Requested(requested),
            (None, None, None) => Self::Begun { origin, unsigned: None },
        }
    }

    pub(super) fn into_parts(self) -> Parts {
        match self {
            Self::Begun { .. } => (None, None, None),
            Self::Requested(requested) => (Some(requested), None, None),
            Self::Certified { requested, issued } => (requested, Some(issued), None),
            Self::Published { requested, issued, published } => (requested, issued, Some(published)),
        }
    }
}

impl KeyCustody {
    pub fn origin(&self) -> KeyOrigin {
        match self {
            Self::Elsewhere => KeyOrigin::Elsewhere,
            Self::MadeHere { .. } => KeyOrigin::MadeHere,
        }
    }
}
