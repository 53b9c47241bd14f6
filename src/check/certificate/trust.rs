//! Chain and revocation of an issued certificate, by the CA files and CRLs that
//! the person supplied. What was not supplied is asked for, not held against
//! the certificate.

use crate::check::chain::{Chain, Purpose, Question, Trust, verify_chain};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::report::{Finding, Report, Verdict};
use crate::ground::source;
use crate::x509::certificate::Certificate;

const CHAIN: Check = Check::CertificateChain;
const REVOCATION: Check = Check::CertificateRevocation;
/// The path's findings that only say that a file was not given.
const INCOMPLETE: [&str; 2] = ["err-chain-missing-issuer", "not-chain-without-anchor"];

/// The chain as a picture, as far as the CA files reach.
pub fn chain(certificate: &Certificate, trust: &Trust<'_>, now: Moment) -> Chain {
    verify_chain(&question(certificate, trust), now).0
}

/// `certificate.chain` and `certificate.revocation`.
pub(super) fn judge(certificate: &Certificate, trust: &Trust<'_>, now: Moment) -> [Finding; 2] {
    let question = question(certificate, trust);
    let (_, report) = verify_chain(&question, now);
    let revocation = revocation(&report);
    // Its dates have a finding of their own: outside of them the chain is
    // judged at the end that is nearest.
    let in_its_life = now.max(certificate.not_before).min(certificate.not_after);
    let report =
        if in_its_life == now { report } else { verify_chain(&Question { crls: &[], ..question }, in_its_life).1 };
    let chain = if trust.anchors.is_empty() && trust.intermediates.is_empty() {
        without_files(certificate)
    } else {
        path(certificate, report)
    };
    [chain.source(source::RFC_5280_CHAIN), revocation]
}

fn question<'a>(leaf: &'a Certificate, trust: &Trust<'a>) -> Question<'a> {
    let Trust { anchors, intermediates, crls } = *trust;
    // Its usages have findings of their own.
    Question { leaf, intermediates, anchors, crls, purpose: Purpose::Any, server_name: None }
}

/// The leaf's own finding is the first one.
fn revocation(report: &Report) -> Finding {
    let found = report.findings.iter().find(|finding| finding.check == Check::ChainRevocation);
    match found {
        Some(finding) => Finding { check: REVOCATION, ..finding.clone() },
        None => Finding::not_checked(REVOCATION, "chain-stopped"),
    }
}

fn path(certificate: &Certificate, report: Report) -> Finding {
    let own = report.findings.iter().position(|finding| finding.check == Check::ChainRevocation);
    let others = report.findings.into_iter().enumerate().filter(|(position, _)| Some(*position) != own);
    let findings: Vec<Finding> = others.map(|(_, finding)| finding).collect();
    let is_incomplete = |finding: &Finding| INCOMPLETE.contains(&finding.detail.id.as_ref());
    let fault = findings.iter().find(|finding| finding.verdict == Verdict::Fail && !is_incomplete(finding));
    if let Some(fault) = fault {
        return Finding { check: CHAIN, ..fault.clone() };
    }
    match findings.into_iter().find(|finding| finding.check == Check::ChainPath) {
        Some(path) if path.verdict == Verdict::Pass => Finding { check: CHAIN, ..path },
        Some(path) => {
            let missing = path.evidence.expected.unwrap_or_else(|| certificate.issuer.in_encoding_order());
            let url = path.detail.values.into_iter().find(|(name, _)| name == "url");
            let finding = Finding::not_checked(CHAIN, "chain-incomplete").with("issuer", &missing).expected(missing);
            match url {
                Some((_, url)) => finding.with("url", url),
                None => finding.with("url", "—"),
            }
        }
        None => without_files(certificate),
    }
}

/// Nobody gave a CA file.
fn without_files(certificate: &Certificate) -> Finding {
    let finding = match Environment::of_issuer(&certificate.issuer) {
        Some(environment) => Finding::not_checked(CHAIN, "chain-without-files")
            .with("root", environment.root_ca_url())
            .with("issuing", environment.issuing_ca_url()),
        None => Finding::not_checked(CHAIN, "chain-without-files-unknown"),
    };
    finding.with("issuer", certificate.issuer.in_encoding_order()).expected(certificate.issuer.in_encoding_order())
}
