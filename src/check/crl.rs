//! The findings about one certificate by one CRL.

use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::{Finding, Report, Verdict};
use crate::x509::certificate::Certificate;
use crate::x509::crl::{Crl, Reason};
use crate::x509::public_key::SignatureCheck;

/// What a list says of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The list is another issuer's, or a part of it that need not name this one.
    NotCovered,
    NotListed,
    /// Also if it is suspended.
    Revoked,
    /// It was in a list and is no longer revoked.
    TakenBack,
}

/// One certificate by one list.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    pub standing: Standing,
    pub issuer: Finding,
    pub signature: Finding,
    pub freshness: Finding,
    /// What the standing rests on.
    pub entry: Finding,
}

/// Whether `crl` is a list of the certificate's issuer, whether it can be
/// relied on at `now`, and whether the certificate is in it. Without the
/// issuer's certificate the signature cannot be checked.
pub fn judge(crl: &Crl, certificate: &Certificate, issuer: Option<&Certificate>, now: Moment) -> Judged {
    let (issuer, signature, freshness) = (same_issuer(crl, certificate), signature(crl, issuer), freshness(crl, now));
    let (standing, entry) = entry(crl, certificate);
    let grounds = [&issuer, &signature, &freshness];
    let is_sound = !grounds.iter().any(|finding| matches!(finding.verdict, Verdict::Fail | Verdict::NotChecked));
    // Not to be in a list is worth what the list is.
    let entry = match standing {
        Standing::NotListed if !is_sound => Finding::not_given(Check::CrlRevoked, "crl-undetermined"),
        _ => entry,
    };
    Judged { standing, issuer, signature, freshness, entry }
}

/// What the list says of a certificate that it revokes, whoever signed it.
pub fn revoked(crl: &Crl, certificate: &Certificate) -> Option<Finding> {
    let (standing, finding) = entry(crl, certificate);
    (standing == Standing::Revoked).then_some(finding)
}

/// As [`judge`], as a report.
pub fn check(crl: &Crl, certificate: &Certificate, issuer: Option<&Certificate>, now: Moment) -> Report {
    let Judged { issuer, signature, freshness, entry, .. } = judge(crl, certificate, issuer, now);
    Report::new(vec![issuer, signature, freshness, entry])
}

fn same_issuer(crl: &Crl, certificate: &Certificate) -> Finding {
    let check = Check::CrlIssuer;
    let finding = if crl.issuer != certificate.issuer {
        Finding::fail(check, "crl-other-issuer")
    } else if !crl.covers(certificate) {
        Finding::fail(check, "crl-other-scope")
    } else {
        Finding::pass(check, "crl-issuer")
    };
    finding.expected(certificate.issuer.in_encoding_order()).found(crl.issuer.in_encoding_order())
}

fn signature(crl: &Crl, issuer: Option<&Certificate>) -> Finding {
    let check = Check::CrlSignature;
    let Some(issuer) = issuer else {
        return Finding::not_given(check, "crl-without-issuer").with("issuer", crl.issuer.in_encoding_order());
    };
    if issuer.key_usage.is_some_and(|usage| !usage.crl_sign()) {
        return Finding::fail(check, "crl-issuer-may-not-sign");
    }
    match crl.is_signed_by(&issuer.public_key) {
        SignatureCheck::Valid => Finding::pass(check, "crl-signature"),
        SignatureCheck::Invalid => Finding::fail(check, "crl-signature"),
        SignatureCheck::Unsupported(algorithm) => {
            Finding::not_checked(check, "crl-signature-algorithm").with("algorithm", algorithm)
        }
    }
}

fn freshness(crl: &Crl, now: Moment) -> Finding {
    let check = Check::CrlFreshness;
    let finding = match crl.next_update {
        _ if crl.this_update > now => Finding::fail(check, "crl-from-the-future"),
        // RFC 5280 section 5.1.2.5 wants it in every list.
        None => Finding::warn(check, "crl-without-next-update"),
        // Section 6.3.3 (a): a newer one has to be had.
        Some(next) if next < now => Finding::not_given(check, "crl-stale").with("next", Value::minute(next)),
        Some(next) => Finding::pass(check, "crl-fresh").with("next", Value::minute(next)),
    };
    let until = crl.next_update.map_or_else(|| "—".to_owned(), Moment::to_minute);
    finding.with("date", Value::minute(crl.this_update)).found(format!("{} – {until}", crl.this_update.to_minute()))
}

fn entry(crl: &Crl, certificate: &Certificate) -> (Standing, Finding) {
    let check = Check::CrlRevoked;
    let revocation = crl.revocation_of(certificate).filter(|_| crl.issuer == certificate.issuer);
    if crl.issuer != certificate.issuer || (revocation.is_none() && !crl.covers(certificate)) {
        return (Standing::NotCovered, Finding::not_checked(check, "crl-not-about-it"));
    }
    let (standing, finding) = match revocation {
        None => (Standing::NotListed, Finding::pass(check, "crl-not-revoked").with("count", crl.entry_count)),
        Some(revocation) => {
            let (standing, finding) = match revocation.reason {
                Reason::CertificateHold => (Standing::Revoked, Finding::fail(check, "crl-on-hold")),
                // RFC 5280 section 5.3.1: in a complete list nobody expects it.
                Reason::RemoveFromCrl => (Standing::TakenBack, Finding::warn(check, "crl-taken-back")),
                _ => (Standing::Revoked, Finding::fail(check, "crl-revoked")),
            };
            let (date, reason) = (revocation.date, revocation.reason.name());
            let found = format!("{} · {} · {reason}", certificate.serial_number, date.to_minute());
            (standing, finding.with("date", Value::minute(date)).with("reason", reason).found(found))
        }
    };
    (standing, finding.with("serial", &certificate.serial_number))
}
