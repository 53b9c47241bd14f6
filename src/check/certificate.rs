//! The report on an issued certificate. The first finding is the one that
//! explains the others: a certificate for another key explains everything.

mod columns;
mod effects;
mod form;
mod trust;
mod usage;

use crate::check::authority;
use crate::check::chain::Trust;
use crate::check::letters;
use crate::check::subject::{self, Document};
use crate::framework::catalogue::{CertificateType, Entry, Issuer};
use crate::framework::environment::{Environment, REHEARSAL_MARK};
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::{Finding, Report};
use crate::ground::source;
use crate::key::strength;
use crate::key::weak_key;
use crate::plan::Expectation;
use crate::validity::lifetime::{Lifetime, Urgency};
use crate::x509::certificate::{Certificate, CertificateFile, RawFields};
use crate::x509::csr::Csr;
use crate::x509::form::SerialSlip;
use crate::x509::oid;
use crate::x509::public_key::PublicKey;

pub use columns::{Row, columns};
pub use trust::{chain, unaccepted_root};

/// "13 months"; exactly this in every published certificate.
const USUAL_VALIDITY_DAYS: i64 = 395;
/// Base64url of a SHA-256 value without padding.
const KID_CHARACTERS: usize = 43;
const NEBRAS: &str = "Nebras Open Finance Company";

/// What the certificate is compared with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Comparison<'a> {
    pub expectation: Expectation<'a>,
    /// The CSR that was uploaded, to be shown beside the certificate.
    pub csr: Option<&'a Csr>,
    /// Its public key.
    pub csr_key: Option<&'a PublicKey>,
    /// The public half of the private key file.
    pub private_key: Option<&'a PublicKey>,
    /// The name under which it was downloaded.
    pub file_name: Option<&'a str>,
    /// The CA files that the person accepted, and whatever else may be a link or a list.
    pub trust: Trust<'a>,
}

/// Everything that can be said about an issued certificate at `now`.
pub fn check(file: &CertificateFile, comparison: &Comparison<'_>, now: Moment) -> Report {
    let mut report = check_of_many(file, comparison, now);
    report.findings.extend(weak_key::judge_modulus(&file.certificate.public_key));
    report
}

/// As [`check`], for each of many: without what takes long.
pub fn check_of_many(file: &CertificateFile, comparison: &Comparison<'_>, now: Moment) -> Report {
    let certificate = &file.certificate;
    let expectation = &comparison.expectation;
    let entry = expectation.entry;
    let verified = trust::verify(certificate, &comparison.trust, now);
    // In the order of causes: with a CA's certificate, or another key's, the rest follows.
    let mut findings = vec![
        authority(certificate),
        public_key(certificate, comparison),
        environment(certificate, expectation, verified.anchor()),
    ];
    match expectation.plan {
        Some(plan) => {
            findings.extend(subject::judge_subject(Document::Certificate, &certificate.subject, plan));
            let names = certificate.alternative_names.as_deref();
            findings.extend(subject::judge_alternative_names(Document::Certificate, names, plan));
        }
        None => {
            let finding = Finding::not_given(Check::CertificateSubject, "subject-without-plan");
            findings.push(finding.found(certificate.subject.in_encoding_order()));
            findings.extend(subject::judge_dns_names(Document::Certificate, certificate.alternative_names.as_deref()));
        }
    }
    findings.extend(letters::of_certificate(certificate));
    findings.extend(subject::judge_mark(Document::Certificate, &certificate.subject, expectation.environment));
    findings.extend(form::judge(certificate));
    findings.extend(usage::judge(certificate, entry.map(|entry| entry.purpose)));
    findings.extend(serial_number(certificate));
    findings.push(dates(certificate, entry, now));
    findings.push(validity_period(certificate, expectation));
    if is_oftf(certificate, expectation) {
        findings.extend(strength::judge(Check::CertificateAlgorithm, &certificate.public_key, entry));
        findings.push(signature_algorithm(certificate, expectation));
    } else {
        let finding = Finding::not_checked(Check::CertificateAlgorithm, "algorithm-not-oftf");
        findings.push(finding.found(certificate.public_key.label()).source(source::CERTIFICATES));
    }
    findings.extend(strength::judge_form(&certificate.public_key));
    findings.extend(weak_key::judge(&certificate.public_key));
    findings.push(kid(certificate, comparison.file_name));
    findings.extend(file_content(file));
    findings.extend(verified.findings(certificate, &comparison.trust));
    effects::leave_out(&mut findings);
    if let Some(csr) = comparison.csr {
        columns::attach(&mut findings, csr);
    }
    Report::new(findings)
}

/// What can be said about the certificate of a CA by itself; its chain is part
/// of the chains below it. `accepted` are the CAs that a person accepted.
pub fn check_authority(certificate: &Certificate, accepted: &[Certificate], now: Moment) -> Report {
    let mut findings = vec![authority::fingerprint(certificate, accepted), dates(certificate, None, now)];
    findings.extend(form::judge(certificate));
    findings.extend(strength::judge_form(&certificate.public_key));
    findings.extend(weak_key::judge(&certificate.public_key));
    findings.extend(letters::of_certificate(certificate));
    findings.extend(subject::judge_dns_names(Document::Certificate, certificate.alternative_names.as_deref()));
    Report::new(findings)
}

fn public_key(certificate: &Certificate, comparison: &Comparison<'_>) -> Finding {
    let check = Check::CertificatePublicKey;
    let found = &certificate.public_key;
    let finding = match (comparison.private_key, comparison.csr_key) {
        (Some(private), _) if private != found => {
            Finding::fail(check, "certificate-not-for-private-key").expected(private.spki_sha256())
        }
        (_, Some(csr)) if csr != found => Finding::fail(check, "certificate-for-other-key").expected(csr.spki_sha256()),
        (Some(private), _) => Finding::pass(check, "certificate-for-private-key").expected(private.spki_sha256()),
        (None, Some(csr)) => Finding::pass(check, "certificate-for-csr").expected(csr.spki_sha256()),
        (None, None) => Finding::not_given(check, "certificate-without-key"),
    };
    finding.found(found.spki_sha256())
}

/// `anchor` is the accepted CA to which the chain leads. An issuer's name is
/// anybody's to write, so by itself it can be wrong and never right.
fn environment(certificate: &Certificate, expectation: &Expectation<'_>, anchor: Option<&Certificate>) -> Finding {
    let check = Check::CertificateEnvironment;
    let issuer = &certificate.issuer;
    let issued_by = Environment::of_issuer(issuer);
    let is_oftf = is_oftf(certificate, expectation);
    let finding = match (expectation.environment, issued_by) {
        (Some(Environment::Sandbox | Environment::Production), Some(Environment::Rehearsal)) => {
            Finding::fail(check, "environment-rehearsal-in-real")
        }
        (None, Some(Environment::Rehearsal)) => Finding::warn(check, "environment-rehearsal-seen"),
        _ if !is_oftf && expectation.entry.is_none() => Finding::not_given(check, "environment-unknown-issuer"),
        _ if !is_oftf => Finding::not_checked(check, "environment-not-oftf"),
        (Some(expected), Some(found)) if expected == found => issued_in(found, certificate, anchor),
        (Some(Environment::Rehearsal), Some(_)) => Finding::fail(check, "environment-real-in-rehearsal"),
        (Some(Environment::Sandbox), Some(_)) => Finding::fail(check, "environment-production-in-sandbox"),
        (Some(Environment::Production), Some(_)) => Finding::fail(check, "environment-sandbox-in-production"),
        (None, Some(found)) => issued_in(found, certificate, anchor),
        (Some(Environment::Rehearsal), None) => Finding::fail(check, "environment-not-rehearsal"),
        (_, None) if issuer.value(oid::ORGANISATION) == Some(NEBRAS) => {
            Finding::warn(check, "environment-other-oftf-ca")
        }
        (_, None) => Finding::fail(check, "environment-not-oftf"),
    };
    let finding = match expectation.environment {
        Some(environment) if is_oftf => finding.expected(environment.issuing_ca().in_encoding_order()),
        _ => finding,
    };
    finding.found(issuer.in_encoding_order())
}

/// The rules about CA, period and algorithms are OFTF's own. Where nothing is
/// expected, they are for the certificates that say that they are from there.
fn is_oftf(certificate: &Certificate, expectation: &Expectation<'_>) -> bool {
    match expectation.entry {
        Some(entry) => entry.issuer.value == Issuer::Oftf,
        None => expectation.environment.is_some() || certificate.issuer.value(oid::ORGANISATION) == Some(NEBRAS),
    }
}

/// The issuer has the name of this environment's issuing CA.
fn issued_in(found: Environment, certificate: &Certificate, anchor: Option<&Certificate>) -> Finding {
    let check = Check::CertificateEnvironment;
    let of_environment = [found.root_ca(), found.issuing_ca()];
    match anchor.filter(|anchor| *anchor != certificate) {
        None => Finding::not_given(check, found_outcome(found)),
        Some(anchor) if of_environment.iter().any(|name| name.has_same_values(&anchor.subject)) => {
            Finding::pass(check, found_outcome(found))
        }
        Some(anchor) => Finding::fail(check, "environment-other-root").with("root", anchor.subject.in_encoding_order()),
    }
}

fn found_outcome(environment: Environment) -> &'static str {
    match environment {
        Environment::Sandbox => "environment-sandbox",
        Environment::Production => "environment-production",
        Environment::Rehearsal => "environment-of-rehearsal",
    }
}

fn authority(certificate: &Certificate) -> Finding {
    let check = Check::CertificateBasicConstraints;

    if certificate.is_ca {
        Finding::fail(check, "certificate-is-ca")
    } else {
        Finding::pass(check, "certificate-is-leaf")
    }
}

/// Positive, and no longer than 20 octets: TLS libraries refuse others.
fn serial_number(certificate: &Certificate) -> Option<Finding> {
    let check = Check::CertificateSerialNumber;
    let octets = RawFields::of(certificate.der()).ok()?.serial_number;
    let finding = match SerialSlip::of(octets) {
        Some(SerialSlip::Negative) => Finding::fail(check, "serial-number-negative"),
        Some(SerialSlip::Zero) => Finding::fail(check, "serial-number-zero"),
        Some(SerialSlip::Long { octets }) => Finding::fail(check, "serial-number-long").with("octets", octets),
        None => Finding::pass(check, "serial-number"),
    };
    Some(finding.found(certificate.serial_number.as_str()))
}

fn dates(certificate: &Certificate, entry: Option<&Entry>, now: Moment) -> Finding {
    let check = Check::CertificateValidity;
    let days = now.days_until(certificate.not_after);
    let is_renewed_by_nebras = entry.is_some_and(Entry::is_renewed_by_nebras);
    let finding = match Lifetime::of(certificate).urgency(now) {
        Urgency::NotYetValid => {
            Finding::fail(check, "certificate-not-yet-valid").with("from", Value::minute(certificate.not_before))
        }
        Urgency::Expired => Finding::fail(check, "certificate-expired").with("days", -days),
        Urgency::NeverExpires => Finding::pass(check, "certificate-never-expires"),
        Urgency::Urgent | Urgency::RenewSoon if is_renewed_by_nebras => {
            Finding::warn(check, "certificate-renewed-by-nebras").with("days", days)
        }
        Urgency::Urgent => Finding::warn(check, "certificate-urgent").with("days", days),
        Urgency::RenewSoon => Finding::warn(check, "certificate-renew").with("days", days),
        Urgency::RemindedByDirectory | Urgency::Valid => Finding::pass(check, "certificate-valid").with("days", days),
    };
    let finding = if is_renewed_by_nebras { finding.source(source::RENEWED_BY_NEBRAS) } else { finding };
    let span = format!("{} – {}", certificate.not_before.to_minute(), certificate.not_after.to_minute());
    finding.with("until", Value::day(certificate.not_after)).found(span)
}

fn validity_period(certificate: &Certificate, expectation: &Expectation<'_>) -> Finding {
    let check = Check::CertificateValidityPeriod;
    let days = certificate.not_before.days_until(certificate.not_after);
    let is_oftf = is_oftf(certificate, expectation);
    let endless = expectation.plan.is_some_and(|plan| plan.certificate_type.never_expires());
    let finding = if !is_oftf || certificate.never_expires() {
        Finding::not_checked(check, "validity-period")
    } else if endless {
        Finding::warn(check, "validity-period-ends").with("type", CertificateType::ServerEnckey.name())
    } else if days == USUAL_VALIDITY_DAYS {
        Finding::pass(check, "validity-period")
    } else {
        Finding::warn(check, "validity-period-unusual")
    };
    finding.with("days", days).expected(USUAL_VALIDITY_DAYS.to_string()).found(days.to_string())
}

fn signature_algorithm(certificate: &Certificate, expectation: &Expectation<'_>) -> Finding {
    let check = Check::CertificateSignatureAlgorithm;
    let expected = expectation.environment.map_or(oid::RSA_SHA256, Environment::signature_algorithm);
    let finding = match certificate.signature_algorithm {
        oid::RSA_SHA256 => Finding::pass(check, "certificate-signature-algorithm"),
        oid::RSA_SHA1 => Finding::fail(check, "certificate-signature-sha1"),
        found if found == expected => Finding::pass(check, "certificate-signature-rehearsal"),
        _ => Finding::warn(check, "certificate-signature-unusual"),
    };
    finding.expected(oid::name(&expected)).found(oid::name(&certificate.signature_algorithm))
}

/// States the kid, and compares it with the name of the file if that is one.
fn kid(certificate: &Certificate, file_name: Option<&str>) -> Finding {
    let check = Check::CertificateKid;
    let kid = certificate.kid();
    let named = file_name.and_then(kid_of_file_name);
    let finding = match named {
        Some(named) if named == kid => Finding::pass(check, "kid-is-file-name"),
        Some(named) if named.eq_ignore_ascii_case(&kid) => Finding::warn(check, "kid-case").found(named),
        Some(named) => Finding::warn(check, "kid-of-other-file").found(named),
        None => Finding::pass(check, "kid-computed"),
    };
    finding.with("kid", &kid).expected(kid)
}

/// The kid in `<kid>.pem`, also with the ` (1)` or `(1)` that browsers add, and
/// with the rehearsal's mark in front.
fn kid_of_file_name(name: &str) -> Option<&str> {
    let name = name.strip_prefix(REHEARSAL_MARK).and_then(|rest| rest.strip_prefix('-')).unwrap_or(name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = stem.split_once('(').map_or(stem, |(stem, _)| stem.trim_end());
    let is_kid = stem.len() == KID_CHARACTERS
        && stem.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_kid.then_some(stem)
}

fn file_content(file: &CertificateFile) -> Vec<Finding> {
    let check = Check::CertificateFile;
    let mut findings = Vec::new();
    if file.had_private_key {
        findings.push(Finding::fail(check, "file-has-private-key"));
    }
    if file.count > 1 {
        findings.push(Finding::pass(check, "file-has-chain").with("count", file.count));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kid_is_read_from_a_file_name() {
        let kid = "s7Pq6bhvd7YWZLMwsny5_iHWW82hfCEUZjNr9MGNLDs";
        assert_eq!(kid_of_file_name(&format!("{kid}.pem")), Some(kid));
        assert_eq!(kid_of_file_name(&format!("{kid} (2).pem")), Some(kid));
        assert_eq!(kid_of_file_name(&format!("{kid}(1).pem")), Some(kid));
        assert_eq!(kid_of_file_name(&format!("REHEARSAL-{kid}.pem")), Some(kid));
        assert_eq!(kid_of_file_name("certificate.pem"), None);
    }
}
