//! Names that deceive the eye: with letters that are not seen, of scripts that do not
//! belong together, or written otherwise than usual.
//!
//! Whatever else is known of a name: nobody sees such a letter, and programs compare it.

use crate::ground::check::Check;
use crate::ground::letter_message::Whose;
use crate::ground::letters::{self, Unseen, UnseenLetter};
use crate::ground::message::Message;
use crate::ground::report::{Finding, Verdict};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;

/// Of more, the first are told.
const MOST_FINDINGS: usize = 8;

/// In the names of a certificate.
pub fn of_certificate(certificate: &Certificate) -> Vec<Finding> {
    let mut findings = of_name(Check::CertificateLetters, Whose::Subject, &certificate.subject);
    // What signed itself says everything once.
    if certificate.issuer != certificate.subject {
        findings.extend(of_name(Check::CertificateLetters, Whose::Issuer, &certificate.issuer));
    }
    findings
}

/// In the subject of a CSR.
pub fn of_csr(csr: &Csr) -> Vec<Finding> {
    of_name(Check::CsrLetters, Whose::Subject, &csr.subject)
}

fn of_name(check: Check, whose: Whose, name: &DistinguishedName) -> Vec<Finding> {
    let findings = name.attributes().iter().flat_map(|attribute| {
        let value = &attribute.value;
        told(value, whose, &oid::name(&attribute.oid)).into_iter().map(move |(verdict, message)| {
            let finding = Finding { verdict, ..Finding::refused(check, &message) };
            finding.found(value)
        })
    });
    findings.take(MOST_FINDINGS).collect()
}

/// One sentence of each kind, about the first letter that gives cause. A space of
/// another kind is taken for a space by most who compare; what else is not seen
/// changes what is read.
fn told(value: &str, whose: Whose, attribute: &str) -> Vec<(Verdict, Message)> {
    let verdict = |found: &UnseenLetter<'_>| if found.how == Unseen::Space { Verdict::Warn } else { Verdict::Fail };
    let unseen = letters::unseen(value).min_by_key(|found| std::cmp::Reverse(verdict(found)));
    [
        unseen.map(|found| (verdict(&found), found.message(whose, attribute))),
        letters::mixed_scripts(value).map(|found| (Verdict::Warn, found.message(whose, attribute))),
        letters::other_form(value).map(|found| (Verdict::Warn, found.message(whose, attribute))),
    ]
    .into_iter()
    .flatten()
    .collect()
}
