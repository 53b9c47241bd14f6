//! The rehearsal: a practice directory inside the page, so that staff can train
//! the whole way offline.
//!
//! Comes in: a plan of [`Environment::Rehearsal`] and its CSR. Goes out: a
//! certificate and a JWKS, shaped like the real directory's. Its CA is made when
//! it is first asked, with a name that no check of a real environment accepts,
//! and its key goes with the [`PracticeDirectory`]: it is in no file. It
//! certifies nothing that does not bear the rehearsal's mark. On request it
//! makes a mistake that happens, so that people see what the page says then.
//!
//! [`Environment::Rehearsal`]: crate::framework::environment::Environment::Rehearsal

mod certificate;
mod hub;
mod mistake;
mod order;
mod published;

use rsa::rand_core::TryCryptoRng;

use crate::check::authority::{Authorities, Authority};
use crate::framework::catalogue::{KeyAlgorithm, Party};
use crate::framework::environment::{Environment, is_rehearsal_name};
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::key::{KeyError, KeyPair};
use crate::plan::{OrganisationInput, Plan};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;
use crate::x509::public_key::SignatureCheck;

use certificate::{Draft, Issuer, Profile};
use published::Published;

pub use hub::hub_csr;
pub use mistake::Mistake;
pub use order::{Order, Served, Wish};

/// As long as every published certificate.
const VALIDITY_DAYS: i64 = 395;
/// A leaf that has expired must have had a valid CA in its time.
const AUTHORITY_DAYS: i64 = 2 * 365;

/// A directory that lives for a visit. The key of its issuing CA is wiped when
/// it is dropped; that of its root was when it had signed the issuing CA.
pub struct PracticeDirectory {
    root: Certificate,
    issuing: Certificate,
    key: KeyPair,
    published: Vec<Published>,
}

/// Why the practice directory gives nothing. The real one says only "400".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PracticeError {
    #[error("not a plan of the rehearsal")]
    NotRehearsal,
    #[error("the CSR does not bear the rehearsal's mark")]
    NotMarked,
    #[error("the CSR was not signed by its own key")]
    Signature,
    #[error("this directory did not issue the certificate")]
    NotIssued,
    #[error("the certificate could not be made")]
    NotMade,
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl PracticeError {
    pub fn message(&self) -> Message {
        match self {
            Self::NotRehearsal => Message::new("err-practice-not-rehearsal"),
            Self::NotMarked => Message::new("err-practice-not-marked"),
            Self::Signature => Message::new("err-practice-signature"),
            Self::NotIssued => Message::new("err-practice-not-issued"),
            Self::NotMade => Message::new("err-practice-not-made"),
            Self::Key(error) => error.message(),
        }
    }
}

/// INVARIANT: names and keys that were read are encodable, so this is
/// unreachable in practice; a panic would kill the page.
impl From<der::Error> for PracticeError {
    fn from(_: der::Error) -> Self {
        Self::NotMade
    }
}

/// The organisation of the rehearsal: details that make a plan, so that nobody types.
pub fn organisation(role: Party) -> OrganisationInput {
    let legal_name = match role {
        Party::Lfi => "Practice Bank PJSC",
        Party::Tpp => "Practice Fintech LLC",
        // Whose hub it is: the LFI's name stands in what the hub asks for.
        Party::ApiHub => "Practice Bank PJSC",
    };
    OrganisationInput {
        legal_name: legal_name.to_owned(),
        organisation_id: "5e0f7c3a-9b1d-4c62-8a47-d1e6f2b30c95".to_owned(),
        application_id: "c2b84d17-6f3e-4a09-b5d8-70e91a4c6f23".to_owned(),
        ozone_connect_hosts: vec!["ozone.practice-bank.example".to_owned()],
        lfi_code: "practice".to_owned(),
    }
}

impl PracticeDirectory {
    /// Makes root and issuing CA.
    ///
    /// # Errors
    /// If the random number generator fails.
    pub fn open(now: Moment, rng: &mut impl TryCryptoRng) -> Result<Self, PracticeError> {
        let (root, root_key) = authority(Environment::Rehearsal.root_ca(), None, now, rng)?;
        let by = Issuer { name: &root.subject, key: &root_key };
        let (issuing, key) = authority(Environment::Rehearsal.issuing_ca(), Some(by), now, rng)?;
        Ok(Self { root, issuing, key, published: Vec::new() })
    }

    /// Its CA files, as a person would download them.
    pub fn authorities(&self) -> Authorities {
        let of = |certificate: &Certificate| Some(Authority { certificate: certificate.clone() });
        Authorities { root: of(&self.root), issuing: of(&self.issuing) }
    }

    /// The certificate for a CSR. One without a mistake is published; one with
    /// a mistake never was.
    ///
    /// # Errors
    /// If plan or CSR are not of the rehearsal, or the generator fails.
    pub fn issue(
        &mut self,
        plan: &Plan,
        csr: &Csr,
        mistake: Option<Mistake>,
        now: Moment,
        rng: &mut impl TryCryptoRng,
    ) -> Result<Certificate, PracticeError> {
        if plan.environment != Environment::Rehearsal {
            return Err(PracticeError::NotRehearsal);
        }
        if !csr.subject.value(oid::ORGANISATION).is_some_and(is_rehearsal_name) {
            return Err(PracticeError::NotMarked);
        }
        if csr.signature != SignatureCheck::Valid {
            return Err(PracticeError::Signature);
        }
        let other_key = match mistake {
            Some(Mistake::OtherKey | Mistake::OtherAuthority) => Some(KeyPair::generate(KeyAlgorithm::EcP256, rng)?),
            _ => None,
        };
        let other_name = mistake::other_authority();
        let issuer = match (mistake, &other_key) {
            (Some(Mistake::OtherAuthority), Some(key)) => Issuer { name: &other_name, key },
            _ => Issuer { name: &self.issuing.subject, key: &self.key },
        };
        let public_key = match (mistake, &other_key) {
            (Some(Mistake::OtherKey), Some(key)) => key.public_key(),
            _ => &csr.public_key,
        };
        let (not_before, not_after) = match mistake {
            Some(Mistake::Expired) => (now.plus_days(-VALIDITY_DAYS - 1), Some(now.plus_days(-1))),
            _ if plan.certificate_type.never_expires() => (now, None),
            _ => (now, Some(now.plus_days(VALIDITY_DAYS))),
        };
        let draft = Draft {
            subject: &csr.subject,
            public_key,
            profile: Profile::Leaf {
                purpose: plan.entry.purpose,
                names: csr.alternative_names.as_deref().unwrap_or_default(),
            },
            not_before,
            not_after,
        };
        let certificate = draft.sign(&issuer, rng)?;
        if mistake.is_none() {
            self.published.push(Published::new(plan, certificate.clone()));
        }
        Ok(certificate)
    }

    /// The keystore's document in which the plan's key is published. The caches
    /// of the real one, which take ten minutes, are not played.
    ///
    /// # Errors
    /// If this directory did not issue `certificate`.
    pub fn jwks(
        &self,
        plan: &Plan,
        certificate: &Certificate,
        mistake: Option<Mistake>,
    ) -> Result<String, PracticeError> {
        let is_ours = |published: &&Published| published.certificate == *certificate;
        let ours = self.published.iter().find(is_ours).ok_or(PracticeError::NotIssued)?;
        let document = self.published.iter().filter(|published| published.url == plan.jwks_url());
        let keys = document.filter_map(|published| match mistake {
            Some(Mistake::NotPublished) if published == ours => None,
            Some(Mistake::OtherKid) if published == ours => Some(published.to_jwk(&self.issuing.kid())),
            _ => Some(published.to_jwk(&published.certificate.kid())),
        });
        Ok(published::document(keys))
    }
}

/// A CA and its key; one without an issuer signs itself.
fn authority(
    name: DistinguishedName,
    issuer: Option<Issuer<'_>>,
    now: Moment,
    rng: &mut impl TryCryptoRng,
) -> Result<(Certificate, KeyPair), PracticeError> {
    let key = KeyPair::generate(KeyAlgorithm::EcP256, rng)?;
    let draft = Draft {
        subject: &name,
        public_key: key.public_key(),
        profile: Profile::Authority,
        not_before: now.plus_days(-AUTHORITY_DAYS),
        not_after: Some(now.plus_days(AUTHORITY_DAYS)),
    };
    let itself = Issuer { name: &name, key: &key };
    let certificate = draft.sign(issuer.as_ref().unwrap_or(&itself), rng)?;
    Ok((certificate, key))
}
