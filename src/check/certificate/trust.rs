//! Chain and revocation of an issued certificate, by the CA files that the person
//! accepted and by whatever else lies there. What was not supplied or not accepted
//! is asked for, not held against the certificate; and nothing rests on it.

use crate::check::chain::{self, Chain, KeyPurpose, Outcome, Question, Revocation, Trust, Verification, verify_chain};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::key::weak_key;
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;

const CHAIN: Check = Check::CertificateChain;
const REVOCATION: Check = Check::CertificateRevocation;

/// The chain as a picture, as far as the CA files reach.
pub fn chain(certificate: &Certificate, trust: &Trust<'_>, now: Moment) -> Chain {
    verify_chain(&question(certificate, trust), now).chain
}

/// The root to which the chain leads, where nobody accepted it.
pub fn unaccepted_root(certificate: &Certificate, trust: &Trust<'_>, now: Moment) -> Option<Certificate> {
    match verify(certificate, trust, now).outcome {
        Outcome::Unaccepted { root } => Some(*root),
        Outcome::Anchored { .. } | Outcome::Incomplete { .. } | Outcome::Broken { .. } => None,
    }
}

/// What came of the chain.
pub(super) struct Verified {
    outcome: Outcome,
    revocation: Revocation,
}

pub(super) fn verify(certificate: &Certificate, trust: &Trust<'_>, now: Moment) -> Verified {
    let question = question(certificate, trust);
    let Verification { mut outcome, revocation, .. } = verify_chain(&question, now);
    // Its dates have a finding of their own: outside of them the chain is
    // judged at the end that is nearest.
    let in_its_life = now.max(certificate.not_before).min(certificate.not_after);
    if in_its_life != now {
        outcome = verify_chain(&Question { crls: &[], ..question }, in_its_life).outcome;
    }
    Verified { outcome, revocation }
}

impl Verified {
    /// The accepted CA to which the chain leads.
    pub fn anchor(&self) -> Option<&Certificate> {
        match &self.outcome {
            Outcome::Anchored { anchor, .. } => Some(anchor),
            Outcome::Unaccepted { .. } | Outcome::Incomplete { .. } | Outcome::Broken { .. } => None,
        }
    }

    /// `certificate.chain` and `certificate.revocation`.
    pub fn findings(self, certificate: &Certificate, trust: &Trust<'_>) -> [Finding; 2] {
        let chain = match self.outcome {
            Outcome::Anchored { path, .. } => Finding { check: CHAIN, ..path },
            Outcome::Broken { why } if is_said_of_leaf(certificate, why.check) => {
                Finding::not_checked(CHAIN, "chain-stopped")
            }
            Outcome::Broken { why } => Finding { check: CHAIN, ..why }.source(source::RFC_5280_CHAIN),
            Outcome::Unaccepted { root } => {
                chain::unaccepted(Finding::not_given(CHAIN, "chain-root-unaccepted"), &root).found(root.sha256())
            }
            Outcome::Incomplete { .. } if trust.anchors.is_empty() && trust.intermediates.is_empty() => {
                without_files(certificate)
            }
            Outcome::Incomplete { missing } => incomplete(&missing),
        };
        [chain, Finding { check: REVOCATION, ..self.revocation.finding().clone() }]
    }
}

/// What is wrong with the certificate by itself has findings of its own.
fn is_said_of_leaf(certificate: &Certificate, check: Check) -> bool {
    match check {
        Check::ChainFormat => !certificate.form_slips().is_empty(),
        Check::ChainKey => !weak_key::weaknesses(&certificate.public_key).is_empty(),
        _ => false,
    }
}

fn question<'a>(leaf: &'a Certificate, trust: &Trust<'a>) -> Question<'a> {
    let Trust { anchors, intermediates, crls } = *trust;
    // Its usages have findings of their own.
    Question { leaf, intermediates, anchors, crls, purpose: KeyPurpose::Any, server_name: None }
}

/// The CA of this name was not given.
fn incomplete(missing: &DistinguishedName) -> Finding {
    let name = missing.in_encoding_order();
    let url = Environment::ca_url(missing).unwrap_or("—");
    Finding::not_given(CHAIN, "chain-incomplete").with("issuer", &name).with("url", url).expected(name)
}

/// Nobody gave a CA file.
fn without_files(certificate: &Certificate) -> Finding {
    let finding = match Environment::of_issuer(&certificate.issuer) {
        Some(environment) => Finding::not_given(CHAIN, "chain-without-files")
            .with("root", environment.root_ca_url())
            .with("issuing", environment.issuing_ca_url()),
        None => Finding::not_given(CHAIN, "chain-without-files-unknown"),
    };
    finding.with("issuer", certificate.issuer.in_encoding_order()).expected(certificate.issuer.in_encoding_order())
}
