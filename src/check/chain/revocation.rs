//! Whether the links of a chain are revoked, by the CRLs that were given.

use std::cmp::Reverse;

use sha2::{Digest, Sha256};

use super::walk::{End, Walk};
use crate::check::crl;
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::{Finding, Verdict};
use crate::ground::source;
use crate::x509::certificate::Certificate;
use crate::x509::crl::Crl;
use crate::x509::public_key::SignatureCheck;

const CHECK: Check = Check::ChainRevocation;

/// One finding for every link but the anchor, leaf first.
pub(super) fn judge(walk: &Walk<'_>, crls: &[Crl], now: Moment) -> Vec<Finding> {
    let anchor = usize::from(walk.end == End::Anchored && walk.steps.len() > 1);
    let links = walk.steps.iter().take(walk.steps.len() - anchor).enumerate();
    links
        .map(|(position, step)| {
            let above = walk.steps[position + 1..].iter().map(|step| step.certificate);
            // A CA that changes its key signs its CRL with one of the two.
            let signers: Vec<&Certificate> = above.filter(|each| each.subject == step.certificate.issuer).collect();
            let finding = of_link(step.certificate, &signers, crls, now);
            finding.with("subject", step.certificate.subject.in_encoding_order())
        })
        .collect()
}

/// The finding says that the link is revoked or suspended.
pub(super) fn says_revoked(finding: &Finding) -> bool {
    matches!(finding.detail.id.as_ref(), "err-crl-revoked" | "err-crl-on-hold")
}

fn of_link(certificate: &Certificate, signers: &[&Certificate], crls: &[Crl], now: Moment) -> Finding {
    let is_about = |crl: &&Crl| crl.issuer == certificate.issuer && crl.covers(certificate);
    let signer_of = |crl: &Crl| {
        let made_it = |each: &&&Certificate| crl.is_signed_by(&each.public_key) == SignatureCheck::Valid;
        signers.iter().find(made_it).copied()
    };
    let about: Vec<&Crl> = crls.iter().filter(is_about).collect();
    let best = match (about.as_slice(), signers) {
        // Nothing to choose: a long list is not hashed for that.
        ([only], [] | [_]) => Some((*only, signers.first().copied())),
        // The newest one that its issuer signed; equals by their bytes.
        _ => about.into_iter().map(|crl| (crl, signer_of(crl))).min_by_key(|(crl, signer)| {
            let fingerprint = Sha256::digest(crl.der()).to_vec();
            (signer.is_none(), crl.this_update > now, Reverse(crl.this_update), fingerprint)
        }),
    };
    let Some((crl, signer)) = best else {
        let url = certificate.crl_urls.first().cloned();
        let url = url.or_else(|| Environment::of_issuer(&certificate.issuer).map(|each| each.issuing_crl_url().into()));
        let finding = Finding::not_checked(CHECK, "revocation-without-crl");
        return finding.with("url", url.as_deref().unwrap_or("—")).source(source::TRUST_FRAMEWORK_CAS);
    };
    let findings = crl::check(crl, certificate, signer.or(signers.first().copied()), now);
    // A list that its CA did not make says nothing; else a revoked certificate
    // is the news, whatever else is wrong with the list.
    let gravest = findings.into_iter().max_by_key(|finding| {
        let is_forged = finding.check == Check::CrlSignature && finding.verdict == Verdict::Fail;
        (is_forged, says_revoked(finding), finding.verdict)
    });
    match gravest {
        Some(finding) if finding.verdict != Verdict::Pass => Finding { check: CHECK, ..finding },
        _ => Finding::pass(CHECK, "chain-not-revoked").with("date", Value::minute(crl.this_update)),
    }
}
