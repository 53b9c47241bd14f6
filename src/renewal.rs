//! A new key and certificate in the place of an old one.
//!
//! Comes in: what the old certificate and the new CSR or certificate say of
//! themselves. Goes out: whether the new one keeps what it must keep (the
//! subject, by which the hub admits C3) and changes what it must change (the
//! key); `overlap`, whether both keys are published and later the old one is
//! gone, and the steps in between; `columns`, both side by side.

mod columns;
mod emergency;
mod identity;
mod overlap;

use crate::framework::catalogue::{AlternativeNames, Entry, HandoverItem, Party};
use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::plan::{Field, FieldProblem, Plan, PlanError, Planned};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid::{self, ObjectIdentifier};

pub use columns::{RenewalRow, columns};
pub use emergency::{Cause, Measure, what_stops};
pub use identity::Identity;
pub use overlap::{
    CACHE_MINUTES, OverlapPhase, OverlapStep, Turn, earliest_switch, how_to_switch, how_to_watch, overlap, steps,
};

const SUBJECT: Check = Check::RenewalSubject;

/// The gate of a renewal before the upload, beside that of the CSR.
pub fn judge_csr(old: &Identity, csr: &Csr, entry: &Entry) -> Vec<Finding> {
    judge(old, &Identity::from(csr), entry)
}

/// The same of what the directory made of it. The values must be the same in
/// both; another order is the CA's doing, and whoever compares texts sees it.
pub fn judge_certificate(old: &Identity, certificate: &Certificate, entry: &Entry) -> Vec<Finding> {
    let mut findings = judge(old, &Identity::from(certificate), entry);
    let (before, after) = (&old.subject, &certificate.subject);
    if before != after && before.has_same_values(after) {
        let finding = Finding::warn(SUBJECT, "renewal-subject-order");
        let finding = finding.expected(before.in_encoding_order()).found(after.in_encoding_order());
        findings.push(finding.source(source::CERTIFICATES));
    }
    findings
}

fn judge(old: &Identity, new: &Identity, entry: &Entry) -> Vec<Finding> {
    let mut findings = vec![subject(&old.subject, &new.subject, entry), key(old, new)];
    findings.extend(names(old, new, entry));
    findings
}

/// Why the subject has to stay as it is.
pub fn why_the_same(entry: &Entry) -> Message {
    Message::new(match entry.parties.value.key_holder {
        Party::ApiHub => "renewal-why-hub",
        Party::Lfi | Party::Tpp if is_admitted_by_subject(entry) => "renewal-why-admitted",
        Party::Lfi | Party::Tpp => "renewal-why",
    })
}

/// Values are compared, in any order, never their encodings.
fn subject(old: &DistinguishedName, new: &DistinguishedName, entry: &Entry) -> Finding {
    let finding = if old.has_same_values(new) {
        Finding::pass(SUBJECT, "renewal-subject")
    } else if entry.parties.value.key_holder == Party::ApiHub {
        // What the hub puts there is its own affair.
        Finding::warn(SUBJECT, "renewal-subject-hub")
    } else if is_admitted_by_subject(entry) {
        Finding::fail(SUBJECT, "renewal-subject-admitted")
    } else {
        Finding::fail(SUBJECT, "renewal-subject")
    };
    let source = if is_admitted_by_subject(entry) { source::CERTIFICATES } else { source::ROTATION };
    finding
        .with("attributes", differing(old, new))
        .expected(old.in_encoding_order())
        .found(new.in_encoding_order())
        .source(source)
}

/// The hub is told the subject, and admits no other.
fn is_admitted_by_subject(entry: &Entry) -> bool {
    entry.handover.value.contains(&HandoverItem::Subject)
}

/// The names of the attributes whose values are not the same.
fn differing(old: &DistinguishedName, new: &DistinguishedName) -> Vec<String> {
    let mut oids: Vec<ObjectIdentifier> = Vec::new();
    for attribute in old.attributes().iter().chain(new.attributes()) {
        if !oids.contains(&attribute.oid) && old.values(attribute.oid) != new.values(attribute.oid) {
            oids.push(attribute.oid);
        }
    }
    if oids.is_empty() && old.is_multi_valued() != new.is_multi_valued() {
        // The same values, put into RDNs otherwise.
        return [old, new]
            .into_iter()
            .filter(|name| name.is_multi_valued())
            .map(DistinguishedName::in_encoding_order)
            .collect();
    }
    oids.iter().map(oid::name).collect()
}

fn key(old: &Identity, new: &Identity) -> Finding {
    let check = Check::RenewalKey;
    let finding =
        if old.key == new.key { Finding::fail(check, "renewal-same-key") } else { Finding::pass(check, "renewal-key") };
    finding.found(new.key.spki_sha256())
}

/// Names that clients connect to must not get lost; more of them may come.
fn names(old: &Identity, new: &Identity, entry: &Entry) -> Option<Finding> {
    let check = Check::RenewalNames;
    match entry.alternative_names.value {
        AlternativeNames::OzoneConnectHosts | AlternativeNames::HubHosts(_) => {}
        AlternativeNames::Absent | AlternativeNames::NotKnown => return None,
    }
    let lost: Vec<&str> = old.names.iter().filter(|name| !new.names.contains(name)).map(String::as_str).collect();
    let finding = if lost.is_empty() {
        Finding::pass(check, "renewal-names")
    } else {
        Finding::warn(check, "renewal-names-lost").with("hosts", lost)
    };
    let finding = finding.expected(old.names.join(", ")).found(new.names.join(", "));
    Some(finding.source(entry.alternative_names.source))
}

/// The plan, if it keeps the subject.
///
/// # Errors
/// The details that would change it.
pub fn keep_subject(old: &Identity, planned: Planned) -> Result<Planned, PlanError> {
    let problems = problems(old, &planned.plan);
    if problems.is_empty() { Ok(planned) } else { Err(PlanError::Fields(problems)) }
}

/// The details that would give another subject than the old one, each at its
/// field: no key is made for them. The subject of a key that the hub holds is
/// the hub's affair, except whose organisation it is.
pub fn problems(old: &Identity, plan: &Plan) -> Vec<FieldProblem> {
    let planned = plan.subject();
    let common_name = if plan.application_id.is_some() { Field::ApplicationId } else { Field::CommonName };
    let fields = [
        (oid::ORGANISATIONAL_UNIT, Field::OrganisationId),
        (oid::ORGANISATION, Field::LegalName),
        (oid::COMMON_NAME, common_name),
    ];
    let asked = if plan.common_name.is_none() { &fields[..1] } else { &fields[..] };
    let differs = |oid: ObjectIdentifier| {
        let (before, after) = (old.subject.values(oid).join(" | "), planned.values(oid).join(" | "));
        // The capital letters of a UUID are for the check of the CSR.
        let same = if oid == oid::ORGANISATION { before == after } else { before.eq_ignore_ascii_case(&after) };
        (!same).then(|| if before.is_empty() { "—".to_owned() } else { before })
    };
    let problem = |(oid, field): &(ObjectIdentifier, Field)| {
        let old = differs(*oid)?;
        Some(FieldProblem { field: *field, message: Message::new("err-detail-renewal").with("old", old) })
    };
    asked.iter().filter_map(problem).collect()
}
