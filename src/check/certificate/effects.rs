//! What follows from a graver cause is not said beside it: a person who chose the wrong
//! file is not to mend its subject.

use crate::ground::check::Check;
use crate::ground::report::{Finding, Verdict};

const SUBJECT: [Check; 7] = [
    Check::CertificateSubject,
    Check::CertificateSubjectCountry,
    Check::CertificateSubjectOrganisation,
    Check::CertificateSubjectOrganisationId,
    Check::CertificateSubjectCommonName,
    Check::CertificateSubjectSwapped,
    Check::CertificateSubjectNothingElse,
];
/// What a certificate is for.
const PURPOSE: [Check; 3] = [Check::CertificateSan, Check::CertificateKeyUsage, Check::CertificateExtendedKeyUsage];
/// What is expected of a leaf, and of no CA.
const OF_LEAF: [Check; 4] = [
    Check::CertificatePublicKey,
    Check::CertificateEnvironment,
    Check::CertificateValidityPeriod,
    Check::CertificateKid,
];

/// Takes out what is explained: with the certificate of a CA all that is asked of a leaf,
/// and with one of another key and another subject, which is another certificate, the rest
/// of its names and usages.
pub(super) fn leave_out(findings: &mut Vec<Finding>) {
    let failed =
        |check: Check| findings.iter().any(|finding| finding.check == check && finding.verdict == Verdict::Fail);
    let is_authority = failed(Check::CertificateBasicConstraints);
    let is_other = failed(Check::CertificatePublicKey) && SUBJECT.into_iter().any(failed);
    if !is_authority && !is_other {
        return;
    }
    let is_effect = |check: Check| {
        SUBJECT.contains(&check) || PURPOSE.contains(&check) || (is_authority && OF_LEAF.contains(&check))
    };
    let is_grave = |finding: &Finding| matches!(finding.verdict, Verdict::Warn | Verdict::Fail);
    findings.retain(|finding| !is_grave(finding) || !is_effect(finding.check));
}
