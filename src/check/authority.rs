//! The files of the environment's CAs, which the person supplies.
//!
//! Comes in: a file. Goes out: an [`Authority`], and a report on whether it is
//! the root or the issuing CA of an environment: name, signature, dates. The
//! fingerprints are not published to us, so nothing here says that a file is
//! genuine: that is an act of a person, the [`Acceptance`] of the root, which
//! takes along the issuing CAs that it signed.

mod acceptance;
mod check;

use strum::{IntoStaticStr, VariantArray};

use crate::check::letters;
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::words::all;
use crate::x509::certificate::{Certificate, CertificateError};
use crate::x509::kind::Kind;
use crate::x509::offered::{Offered, Private};
use crate::x509::pem::PemError;
use crate::x509::public_key::SignatureCheck;

pub use acceptance::{Acceptance, ComparedWith};

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

    pub fn is_signed_by(&self, signer: &Self) -> bool {
        self.certificate.is_signed_by(&signer.certificate.public_key) == SignatureCheck::Valid
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

    /// The trust anchors and the intermediates of a chain, where these are accepted files.
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
    let Offered { blocks, kinds, private } = match Offered::read(input) {
        Err(error) if error.is_about_private_key() => return Err(AuthorityError::PrivateKey),
        offered => offered?,
    };
    match private {
        Private::Yes => return Err(AuthorityError::PrivateKey),
        private => private.refusal().map_or(Ok(()), Err)?,
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

/// What a CA file is judged beside.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// The root that lies there, accepted or not: it should have signed the issuing CA.
    pub root: Option<&'a Authority>,
    /// What a person accepted in this environment.
    pub accepted: &'a Authorities,
}

/// How a CA file stands with the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Name, signature, dates or rights are wrong: nobody may accept it.
    Refused,
    /// It is the one that was accepted.
    Accepted,
    /// An issuing CA that the accepted root signed: it needs no act of its own.
    Vouched,
    /// A root that nobody accepted yet.
    Waits,
    /// An issuing CA without an accepted root above it.
    AwaitsRoot,
    /// Another file than the accepted one: only a person can say that it belongs there.
    Replaces,
}

/// What is said about a CA file, and how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    pub report: Report,
    pub standing: Standing,
}

/// Whether `authority` is the CA of this role in `environment`, and whether a
/// person accepted it.
pub fn check(authority: &Authority, role: Role, environment: Environment, beside: &Beside<'_>, now: Moment) -> Judged {
    let mut findings = vec![
        check::name(authority, role, environment),
        check::signature(authority, role, beside.root),
        check::validity(authority, now),
    ];
    let is_sound = |findings: &[Finding]| findings.iter().all(|finding| finding.verdict != Verdict::Fail);
    findings.push(check::is_ca(authority));
    let standing = match beside.accepted.get(role) {
        // Whatever became of it since.
        Some(accepted) if accepted == authority => Standing::Accepted,
        _ if !is_sound(&findings) => Standing::Refused,
        Some(_) => Standing::Replaces,
        None if role == Role::Root => Standing::Waits,
        None if beside.accepted.root.as_ref().is_some_and(|root| authority.is_signed_by(root)) => Standing::Vouched,
        None => Standing::AwaitsRoot,
    };
    findings.extend(check::published_dates(authority, role, environment));
    let (roots, issuing) = beside.accepted.links();
    findings.push(fingerprint(&authority.certificate, &[roots, issuing].concat()));
    findings.extend(letters::of_certificate(&authority.certificate));
    Judged { report: Report::new(findings), standing }
}

/// Whether the certificate of a CA is one that a person accepted, or was signed by
/// one. `accepted` may be of several environments. The fingerprints are not
/// published to us, so only a person can compare one that is new.
pub fn fingerprint(certificate: &Certificate, accepted: &[Certificate]) -> Finding {
    let check = Check::AuthorityFingerprint;
    let is_namesake = |each: &&Certificate| each.subject.has_same_values(&certificate.subject);
    let namesakes: Vec<&Certificate> = accepted.iter().filter(is_namesake).collect();
    let is_signed_by = |root: &Certificate| {
        root.is_self_issued() && certificate.is_signed_by(&root.public_key) == SignatureCheck::Valid
    };
    let is_vouched = accepted.iter().any(is_signed_by);
    let finding = match namesakes.first() {
        Some(_) if namesakes.contains(&certificate) => Finding::pass(check, "authority-fingerprint"),
        Some(accepted) => {
            let has_key = namesakes.iter().any(|each| each.public_key == certificate.public_key);
            let finding = if is_vouched || has_key {
                Finding::warn(check, "authority-fingerprint-changed")
            } else {
                Finding::fail(check, "authority-fingerprint-other-key")
            };
            finding.expected(accepted.sha256())
        }
        None if is_vouched => Finding::pass(check, "authority-fingerprint-by-root"),
        None => {
            let url = Environment::ca_url(&certificate.subject).unwrap_or("—");
            Finding::not_given(check, "authority-fingerprint").with("url", url)
        }
    };
    finding.with("sha256", certificate.sha256()).found(certificate.sha256())
}
