//! Whether the links of a chain are revoked, by the CRLs that were given.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: positions run over the steps of the walk itself")]

use std::cmp::Reverse;

use sha2::{Digest, Sha256};

use super::Revocation;
use super::walk::{End, Walk};
use crate::check::crl::{self, Standing};
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

/// One for every link but the anchor, leaf first; a leaf that is an anchor has one, too.
pub(super) fn judge(walk: &Walk<'_>, crls: &[Crl], now: Moment) -> Vec<Revocation> {
    let anchor = usize::from(walk.end == End::Anchored && walk.steps.len() > 1);
    let links = walk.steps.iter().take(walk.steps.len() - anchor).enumerate();
    links
        .map(|(position, step)| {
            let above = walk.steps[position + 1..].iter().map(|step| step.certificate);
            // A CA that changes its key signs its CRL with one of the two.
            let signers: Vec<&Certificate> = above.filter(|each| each.subject == step.certificate.issuer).collect();
            let subject = step.certificate.subject.in_encoding_order();
            of_link(step.certificate, &signers, crls, now).map(|finding| finding.with("subject", subject))
        })
        .collect()
}

fn of_link(certificate: &Certificate, signers: &[&Certificate], crls: &[Crl], now: Moment) -> Revocation {
    let of_issuer = || crls.iter().filter(|crl| crl.issuer == certificate.issuer);
    let signer_of = |crl: &Crl| {
        let made_it = |each: &&&Certificate| crl.is_signed_by(&each.public_key) == SignatureCheck::Valid;
        signers.iter().find(made_it).copied()
    };
    let (about, parts): (Vec<&Crl>, Vec<&Crl>) = of_issuer().partition(|crl| crl.covers(certificate));
    let best = match (about.as_slice(), signers) {
        // Nothing to choose: a long list is not hashed for that.
        ([only], [] | [_]) => Some((*only, signers.first().copied())),
        // The newest one that its issuer signed; equals by their bytes.
        _ => about.into_iter().map(|crl| (crl, signer_of(crl))).min_by_key(|(crl, signer)| {
            let fingerprint = Sha256::digest(crl.der()).to_vec();
            (signer.is_none(), crl.this_update > now, Reverse(crl.this_update), fingerprint)
        }),
    };
    // A part of the list says nothing of what is not in it, and is believed of what is.
    let mut naming = parts.iter().filter(|crl| crl.revocation_of(certificate).is_some());
    let revoked = naming.find_map(|crl| {
        let judged = crl::judge(crl, certificate, signer_of(crl).or(signers.first().copied()), now);
        let is_revoked = judged.standing == Standing::Revoked && judged.signature.verdict != Verdict::Fail;
        is_revoked.then_some(Finding { check: CHECK, ..judged.entry })
    });
    if let Some(revoked) = revoked {
        return Revocation::Revoked(revoked);
    }
    let Some((crl, signer)) = best else {
        if certificate.has_other_crl_issuer {
            return Revocation::NotChecked(Finding::not_given(CHECK, "revocation-other-crl-issuer"));
        }
        if !parts.is_empty() {
            return Revocation::NotChecked(Finding::not_given(CHECK, "revocation-partial-crl"));
        }
        let url = certificate.crl_urls.first().cloned();
        let url = url.or_else(|| Environment::of_issuer(&certificate.issuer).map(|each| each.issuing_crl_url().into()));
        let finding = Finding::not_given(CHECK, "revocation-without-crl");
        return Revocation::NotChecked(finding.with("url", url.as_deref().unwrap_or("—")));
    };
    let judged = crl::judge(crl, certificate, signer.or(signers.first().copied()), now);
    // A list that its CA did not make says nothing; else a revoked certificate
    // is the news, whatever else is wrong with the list.
    let is_revoked = judged.standing == Standing::Revoked && judged.signature.verdict != Verdict::Fail;
    let news = if judged.signature.verdict == Verdict::Fail {
        judged.signature
    } else if is_revoked {
        judged.entry
    } else {
        // Of equals the last: that the list is not one to rely on follows from the others.
        let others = [judged.entry, judged.issuer, judged.signature, judged.freshness];
        others.into_iter().max_by_key(|finding| finding.verdict).expect("INVARIANT: there are four")
    };
    let news = Finding { check: CHECK, ..news };
    match news.verdict {
        _ if is_revoked => Revocation::Revoked(news),
        Verdict::Pass => Revocation::Good(
            Finding::pass(CHECK, "chain-not-revoked")
                .with("date", Value::minute(crl.this_update))
                .source(source::RFC_5280_CRL),
        ),
        Verdict::NotChecked => Revocation::NotChecked(news),
        Verdict::Warn | Verdict::Fail => Revocation::Doubtful(news),
    }
}
