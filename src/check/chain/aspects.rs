//! What the walk found on the way, check by check.

use rustls_pki_types::{CertificateDer, ServerName};
use webpki::EndEntityCert;

use super::refusal::Decision;
use super::walk::{End, Step, Walk, allows};
use super::{KeyPurpose, LinkState, Question, refusal};
use crate::ground::check::Check;
use crate::ground::message::Value;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::x509::certificate::Certificate;

/// Signature, dates, authority, constraints on names, usage: each fails for
/// the links at fault, passes when the whole chain was seen, and is not checked
/// when the way up ended early.
pub(super) fn aspects(walk: &Walk<'_>, decision: &Decision, question: &Question<'_>) -> Vec<Finding> {
    let is_whole = walk.end == End::Anchored;
    let settle = |check: Check, mut faults: Vec<Finding>, passed: Finding| {
        if faults.is_empty() {
            faults.push(if is_whole { passed } else { Finding::not_checked(check, "chain-stopped") });
        }
        faults
    };
    let mut findings = settle(
        Check::ChainSignature,
        faults(walk, signature_fault),
        Finding::pass(Check::ChainSignature, "chain-signature"),
    );
    findings.extend(settle(
        Check::ChainValidity,
        faults(walk, validity_fault),
        Finding::pass(Check::ChainValidity, "chain-validity"),
    ));
    findings.extend(settle(
        Check::ChainAuthority,
        faults(walk, authority_fault),
        Finding::pass(Check::ChainAuthority, "chain-authority"),
    ));
    findings.extend(settle(Check::ChainKey, faults(walk, key_fault), Finding::pass(Check::ChainKey, "chain-key")));
    findings.extend(name_constraints(walk, decision));
    findings.extend(match question.purpose {
        KeyPurpose::Any => vec![Finding::not_checked(Check::ChainUsage, "chain-usage-any")],
        KeyPurpose::Server | KeyPurpose::Client => {
            let fault = |flaw: &LinkState, certificate: &Certificate| usage_fault(flaw, certificate, question.purpose);
            settle(Check::ChainUsage, faults(walk, fault), Finding::pass(Check::ChainUsage, "chain-usage"))
        }
    });
    findings.extend(walk.steps.iter().rev().flat_map(format_faults));
    findings
}

fn faults(walk: &Walk<'_>, fault: impl Fn(&LinkState, &Certificate) -> Option<Finding>) -> Vec<Finding> {
    let of_step = |step: &Step<'_>| -> Vec<Finding> {
        let found = step.flaws.iter().filter_map(|flaw| fault(flaw, step.certificate));
        found.map(|finding| finding.with("subject", step.certificate.subject.in_encoding_order())).collect()
    };
    walk.steps.iter().rev().flat_map(of_step).collect()
}

fn signature_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let check = Check::ChainSignature;
    let finding = match flaw {
        LinkState::BadSignature => Finding::fail(check, "chain-bad-signature"),
        LinkState::UnknownSignature { algorithm } => {
            Finding::fail(check, "chain-signature-algorithm").with("algorithm", algorithm).found(algorithm)
        }
        LinkState::NameEncoding => Finding::fail(check, "chain-name-encoding"),
        _ => return None,
    };
    Some(finding.with("issuer", certificate.issuer.in_encoding_order()))
}

fn validity_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let check = Check::ChainValidity;
    let finding = match flaw {
        LinkState::NotYetValid => {
            Finding::fail(check, "chain-not-yet-valid").with("from", Value::minute(certificate.not_before))
        }
        LinkState::Expired => Finding::fail(check, "chain-expired").with("until", Value::minute(certificate.not_after)),
        _ => return None,
    };
    Some(finding.found(format!("{} – {}", certificate.not_before.to_minute(), certificate.not_after.to_minute())))
}

fn authority_fault(flaw: &LinkState, _: &Certificate) -> Option<Finding> {
    let check = Check::ChainAuthority;
    match flaw {
        LinkState::NotCa => Some(Finding::fail(check, "chain-not-ca")),
        LinkState::MayNotSign => Some(Finding::fail(check, "chain-may-not-sign")),
        LinkState::TooDeep => Some(Finding::fail(check, "chain-too-deep")),
        _ => None,
    }
}

fn key_fault(flaw: &LinkState, certificate: &Certificate) -> Option<Finding> {
    let finding = || Finding::fail(Check::ChainKey, "chain-weak-key").found(certificate.public_key.label());
    matches!(flaw, LinkState::WeakKey).then(finding)
}

/// Everything that RFC 5280 forbids in a certificate by itself.
fn format_faults(step: &Step<'_>) -> Vec<Finding> {
    if !step.flaws.contains(&LinkState::Refused) {
        return Vec::new();
    }
    let subject = step.certificate.subject.in_encoding_order();
    step.certificate.form_slips().iter().map(|slip| refusal::of_form(slip).with("subject", &subject)).collect()
}

fn usage_fault(flaw: &LinkState, certificate: &Certificate, purpose: KeyPurpose) -> Option<Finding> {
    let check = Check::ChainUsage;
    match flaw {
        LinkState::WrongUsage if allows(certificate, purpose) => {
            Some(Finding::fail(check, "chain-key-usage").source(source::RFC_8446_CERTIFICATE))
        }
        LinkState::WrongUsage => Some(Finding::fail(check, "chain-usage")),
        _ => None,
    }
}

/// What webpki refuses without having looked at it is said to be that.
fn name_constraints(walk: &Walk<'_>, decision: &Decision) -> Vec<Finding> {
    let check = Check::ChainNameConstraints;
    let outside = faults(walk, |flaw, _| {
        matches!(flaw, LinkState::NameOutside).then(|| Finding::fail(check, "chain-name-constraints-mail"))
    });
    if !outside.is_empty() {
        return outside;
    }
    vec![match decision {
        Decision::Accepted => Finding::pass(check, "chain-name-constraints"),
        Decision::Refused(webpki::Error::NameConstraintViolation) if !walk.unread_limits().is_empty() => {
            let kinds: Vec<&str> = walk.unread_limits().into_iter().collect();
            Finding::not_checked(check, "chain-name-constraints-unread").with("kinds", kinds)
        }
        Decision::Refused(error) if refusal::is_about_name_constraints(error) => refusal::finding(error, None),
        Decision::Refused(_) | Decision::NotAsked => Finding::not_checked(check, "chain-stopped"),
    }]
}

/// The names in the leaf, as a TLS client compares them (RFC 9525).
pub(super) fn server_name(question: &Question<'_>) -> Option<Finding> {
    let check = Check::ChainServerName;
    let wanted = question.server_name?;
    let names = question.leaf.alternative_names.as_deref().unwrap_or_default();
    let found = crate::x509::subject_alternative_name::list(names);
    let der = CertificateDer::from(question.leaf.der());
    let finding = match (ServerName::try_from(wanted), EndEntityCert::try_from(&der)) {
        (Err(_), _) => Finding::fail(check, "chain-server-name-malformed"),
        (_, Err(_)) => Finding::not_checked(check, "chain-stopped"),
        (Ok(name), Ok(leaf)) => match leaf.verify_is_valid_for_subject_name(&name) {
            Ok(()) => Finding::pass(check, "chain-server-name"),
            Err(_) => Finding::fail(check, "chain-server-name"),
        },
    };
    Some(finding.with("name", wanted).expected(wanted).found(found))
}
