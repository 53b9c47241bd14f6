//! The files of the environment's CAs, which the person supplies.
//!
//! Comes in: a file. Goes out: an [`Authority`], and a report on whether it is
//! the root or the issuing CA of an environment: name, signature, dates, and
//! the fingerprint, which is remembered in the workspace. The fingerprints are
//! not published to us, so nothing here says that a file is genuine.

mod check;

use strum::{IntoStaticStr, VariantArray};

use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::words::all;
use crate::x509::certificate::{Certificate, CertificateError};
use crate::x509::kind::Kind;
use crate::x509::pem::{self, PemError};

/// The certificate of a CA as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Authority {
    pub certificate: Certificate,
}

/// Which of the two CAs of an environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    Root,
    Issuing,
}

/// The CA files of one environment, as far as the person supplied them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authorities {
    pub root: Option<Authority>,
    pub issuing: Option<Authority>,
}

/// Why a file is not the certificate of one CA.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthorityError {
    #[error("a private key stands where the CA's certificate belongs")]
    PrivateKey,
    #[error("{found:?} stands where the CA's certificate belongs")]
    OtherKind { found: Kind },
    #[error("{count} certificates in one file")]
    Several { count: usize },
    #[error("the certificate of a participant, not of a CA")]
    Leaf,
    #[error("not an X.509 certificate")]
    Malformed,
    #[error(transparent)]
    Input(#[from] PemError),
}

impl AuthorityError {
    pub fn message(&self) -> Message {
        match self {
            Self::PrivateKey => Message::new("err-authority-private-key"),
            Self::OtherKind { .. } => Message::new("err-authority-other-kind"),
            Self::Several { count } => Message::new("err-authority-several").with("count", *count),
            Self::Leaf => Message::new("err-authority-leaf"),
            Self::Malformed => Message::new("err-authority-malformed"),
            Self::Input(error) => error.message(),
        }
    }
}

impl Role {
    pub const ALL: [Self; 2] = all();

    /// The word for it, as in element ids.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Authority {
    /// Which CA it is by its name; by its own signature where the name is none
    /// of the environment's.
    pub fn role(&self, environment: Environment) -> Role {
        let subject = &self.certificate.subject;
        let is_root = environment.root_ca().has_same_values(subject)
            || (!environment.issuing_ca().has_same_values(subject) && self.certificate.is_self_issued());
        if is_root { Role::Root } else { Role::Issuing }
    }

    pub fn to_pem(&self) -> String {
        self.certificate.to_pem()
    }

    /// The fingerprint: SHA-256 over the DER, 64 lower-case hexadecimal digits.
    pub fn sha256(&self) -> String {
        self.certificate.sha256()
    }
}

impl Authorities {
    pub fn get(&self, role: Role) -> Option<&Authority> {
        match role {
            Role::Root => self.root.as_ref(),
            Role::Issuing => self.issuing.as_ref(),
        }
    }

    /// The trust anchors and the intermediates of a chain.
    pub fn links(&self) -> (Vec<Certificate>, Vec<Certificate>) {
        let certificates = |authority: &Option<Authority>| -> Vec<Certificate> {
            authority.iter().map(|each| each.certificate.clone()).collect()
        };
        (certificates(&self.root), certificates(&self.issuing))
    }
}

/// Reads a file or a paste that should hold the certificate of one CA.
///
/// # Errors
/// A private key anywhere in it is refused first, whatever else is there.
pub fn read(input: &[u8]) -> Result<Authority, AuthorityError> {
    let blocks = match pem::read(input) {
        Err(error) if error.is_about_private_key() => return Err(AuthorityError::PrivateKey),
        blocks => blocks?,
    };
    let kinds: Vec<Kind> = blocks.iter().map(Kind::of).collect();
    if kinds.contains(&Kind::PrivateKey) {
        return Err(AuthorityError::PrivateKey);
    }
    let certificates = || blocks.iter().zip(&kinds).filter(|(_, kind)| **kind == Kind::Certificate);
    let count = certificates().count();
    let der = match (certificates().next(), count) {
        (Some((block, _)), 1) => &block.der,
        (None, _) => return Err(AuthorityError::OtherKind { found: kinds.first().copied().unwrap_or(Kind::Unknown) }),
        _ => return Err(AuthorityError::Several { count }),
    };
    let certificate = Certificate::from_der(der).map_err(|_: CertificateError| AuthorityError::Malformed)?;
    // A version 1 certificate cannot say that it is a CA; the check does.
    if certificate.is_ca || certificate.is_self_issued() {
        Ok(Authority { certificate })
    } else {
        Err(AuthorityError::Leaf)
    }
}

/// A CA file beside the one that was accepted before in its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acquaintance {
    /// There was none before.
    First,
    Same,
    /// Another file: only a person can say that it belongs there.
    Other,
}

impl Acquaintance {
    /// `remembered` is the fingerprint of the file that was accepted before.
    pub fn of(authority: &Authority, remembered: Option<&str>) -> Self {
        match remembered {
            None => Self::First,
            Some(remembered) if remembered.eq_ignore_ascii_case(&authority.sha256()) => Self::Same,
            Some(_) => Self::Other,
        }
    }
}

/// Whether `authority` is the CA of this role in `environment`.
///
/// `root` is the root that was supplied before, for the signature of the
/// issuing CA; `remembered_sha256` the fingerprint of the file that was
/// accepted before in this role.
pub fn check(
    authority: &Authority,
    role: Role,
    environment: Environment,
    root: Option<&Authority>,
    remembered_sha256: Option<&str>,
    now: Moment,
) -> Report {
    Report::new(vec![
        check::name(authority, role, environment),
        check::signature(authority, role, root),
        check::validity(authority, now),
        check::is_ca(authority),
        check::fingerprint(authority, remembered_sha256),
    ])
}
