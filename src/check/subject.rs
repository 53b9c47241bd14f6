//! Judging the names in a CSR or a certificate against the plan.
//!
//! Comes in: a plan and the names that were read. Goes out: findings, one for
//! each attribute. Values are compared, never encodings. The same rules serve
//! CSR and certificate; only the ids of the checks differ.

mod alternative_name;
mod cause;

use crate::framework::catalogue::{CommonName, Party};
use crate::framework::environment::{Environment, REHEARSAL_MARK, is_rehearsal_name};
use crate::framework::identifier::is_client_id_url;
use crate::ground::check::Check;
use crate::ground::letters;
use crate::ground::report::{Finding, Verdict};
use crate::ground::source;
use crate::plan::Plan;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid::{self, ObjectIdentifier};

pub use alternative_name::{judge_alternative_names, judge_dns_names};

/// Where the names were read; the first word of the check ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    Csr,
    Certificate,
}

/// The attributes that a subject may have, in encoding order.
const ATTRIBUTES: [ObjectIdentifier; 4] = [oid::COUNTRY, oid::ORGANISATION, oid::ORGANISATIONAL_UNIT, oid::COMMON_NAME];

/// One finding for each attribute of the subject.
pub fn judge_subject(document: Document, subject: &DistinguishedName, plan: &Plan) -> Vec<Finding> {
    let mut findings = vec![country(document, subject), organisation(document, subject, plan)];
    if is_swapped(subject, plan) {
        findings.push(swapped(document, subject, plan));
    } else {
        findings.push(organisation_id(document, subject, plan));
        findings.push(common_name(document, subject, plan));
    }
    findings.push(nothing_else(document, subject));
    let cause = (document == Document::Csr).then(|| cause::of(subject, Some(plan))).flatten();
    let explained = cause.as_ref().map(|cause| cause.explains.clone()).unwrap_or_default();
    if document == Document::Csr {
        findings.retain(|finding| finding.verdict == Verdict::Pass || !is_effect(finding, &explained, subject, plan));
    }
    if let Some(cause) = cause {
        findings.insert(0, cause.finding);
    }
    if plan.entry.parties.value.key_holder == Party::ApiHub {
        // What the hub puts there is its own affair; a rule for it are the OU and
        // that no CN is a client ID.
        let mut rules = vec![document.check(SubjectPart::OrganisationId)];
        if subject.value(oid::COMMON_NAME).is_some_and(is_client_id_url) {
            rules.push(document.check(SubjectPart::CommonName));
        }
        if explained.contains(&oid::ORGANISATIONAL_UNIT) {
            rules.push(Check::CsrSubjectCause);
        }
        findings.iter_mut().filter(|finding| !rules.contains(&finding.check)).for_each(soften);
    }
    // In one RDN there is no order.
    if document == Document::Csr && !subject.is_multi_valued() && explained.len() < ATTRIBUTES.len() {
        findings.extend(order(subject));
    }
    findings
}

/// What went wrong when a CSR was made, where no plan says what its subject should be.
pub fn judge_cause(subject: &DistinguishedName) -> Option<Finding> {
    cause::of(subject, None).map(|cause| cause.finding)
}

/// The cause is told, or the letters that are not seen are: of that attribute nothing more.
fn is_effect(finding: &Finding, explained: &[ObjectIdentifier], subject: &DistinguishedName, plan: &Plan) -> bool {
    let of = |part: SubjectPart| Document::Csr.check(part) == finding.check;
    let attribute = match () {
        () if of(SubjectPart::Country) => oid::COUNTRY,
        () if of(SubjectPart::Organisation) => oid::ORGANISATION,
        () if of(SubjectPart::OrganisationId) => oid::ORGANISATIONAL_UNIT,
        () if of(SubjectPart::CommonName) => oid::COMMON_NAME,
        () if of(SubjectPart::Swapped) || of(SubjectPart::NothingElse) => return explained.len() == ATTRIBUTES.len(),
        () => return false,
    };
    let is_id = [oid::ORGANISATIONAL_UNIT, oid::COMMON_NAME].contains(&attribute);
    explained.contains(&attribute) || (is_id && cause::is_explained_by_letters(subject, attribute, plan))
}

/// The rehearsal's mark: what has it belongs there and nowhere else, whoever
/// holds the key. `None` where nothing has to be said.
pub fn judge_mark(
    document: Document,
    subject: &DistinguishedName,
    environment: Option<Environment>,
) -> Option<Finding> {
    let check = document.check(SubjectPart::Mark);
    let is_marked = subject.values(oid::ORGANISATION).into_iter().any(is_rehearsal_name);
    let finding = match (environment, is_marked) {
        (Some(Environment::Rehearsal), true) => Finding::pass(check, "subject-mark"),
        (Some(Environment::Rehearsal), false) => {
            Finding::fail(check, "subject-mark-missing").expected(format!("{REHEARSAL_MARK} …"))
        }
        (Some(Environment::Sandbox | Environment::Production), true) => Finding::fail(check, "subject-mark-in-real"),
        (None, true) => Finding::warn(check, "subject-mark-seen"),
        (_, false) => return None,
    };
    Some(finding.found(shown(subject, oid::ORGANISATION)))
}

/// A failure that nobody can call one becomes a warning.
fn soften(finding: &mut Finding) {
    if finding.verdict == Verdict::Fail {
        finding.verdict = Verdict::Warn;
    }
}

impl Document {
    fn check(self, part: SubjectPart) -> Check {
        use SubjectPart as Part;
        match (self, part) {
            (Self::Csr, Part::Country) => Check::CsrSubjectCountry,
            (Self::Csr, Part::Organisation) => Check::CsrSubjectOrganisation,
            (Self::Csr, Part::OrganisationId) => Check::CsrSubjectOrganisationId,
            (Self::Csr, Part::CommonName) => Check::CsrSubjectCommonName,
            (Self::Csr, Part::Swapped) => Check::CsrSubjectSwapped,
            (Self::Csr, Part::NothingElse) => Check::CsrSubjectNothingElse,
            (Self::Csr, Part::Mark) => Check::CsrSubjectRehearsal,
            (Self::Csr, Part::AlternativeName) => Check::CsrSan,
            (Self::Certificate, Part::Country) => Check::CertificateSubjectCountry,
            (Self::Certificate, Part::Organisation) => Check::CertificateSubjectOrganisation,
            (Self::Certificate, Part::OrganisationId) => Check::CertificateSubjectOrganisationId,
            (Self::Certificate, Part::CommonName) => Check::CertificateSubjectCommonName,
            (Self::Certificate, Part::Swapped) => Check::CertificateSubjectSwapped,
            (Self::Certificate, Part::NothingElse) => Check::CertificateSubjectNothingElse,
            (Self::Certificate, Part::Mark) => Check::CertificateSubjectRehearsal,
            (Self::Certificate, Part::AlternativeName) => Check::CertificateSan,
        }
    }
}

#[derive(Clone, Copy)]
enum SubjectPart {
    Country,
    Organisation,
    OrganisationId,
    CommonName,
    Swapped,
    NothingElse,
    Mark,
    AlternativeName,
}

fn country(document: Document, subject: &DistinguishedName) -> Finding {
    let check = document.check(SubjectPart::Country);
    let finding = if subject.value(oid::COUNTRY) == Some("AE") {
        Finding::pass(check, "subject-country")
    } else {
        Finding::fail(check, "subject-country")
    };
    finding.expected("AE").found(shown(subject, oid::COUNTRY)).source(source::WALKTHROUGHS)
}

fn organisation(document: Document, subject: &DistinguishedName, plan: &Plan) -> Finding {
    let check = document.check(SubjectPart::Organisation);
    let expected = plan.legal_name.as_str();
    let finding = match subject.value(oid::ORGANISATION) {
        Some(found) if found == expected => Finding::pass(check, "subject-organisation"),
        Some(found) if loosely(found) == loosely(expected) => Finding::fail(check, "subject-organisation-spelling"),
        Some(_) => Finding::fail(check, "subject-organisation-other"),
        None => Finding::fail(check, "subject-organisation-missing"),
    };
    finding.expected(expected).found(shown(subject, oid::ORGANISATION)).source(source::WALKTHROUGHS)
}

fn organisation_id(document: Document, subject: &DistinguishedName, plan: &Plan) -> Finding {
    let check = document.check(SubjectPart::OrganisationId);
    let expected = plan.organisation_id.to_string();
    let finding = match subject.value(oid::ORGANISATIONAL_UNIT) {
        Some(found) if found == expected => Finding::pass(check, "subject-organisation-id"),
        Some(found) if found.eq_ignore_ascii_case(&expected) => Finding::warn(check, "subject-organisation-id-case"),
        Some(_) => Finding::fail(check, "subject-organisation-id-other"),
        None => Finding::fail(check, "subject-organisation-id-missing"),
    };
    finding.expected(expected).found(shown(subject, oid::ORGANISATIONAL_UNIT)).source(source::WALKTHROUGHS)
}

fn common_name(document: Document, subject: &DistinguishedName, plan: &Plan) -> Finding {
    let check = document.check(SubjectPart::CommonName);
    let found = subject.value(oid::COMMON_NAME);
    let Some(kind) = plan.common_name else {
        return match found {
            Some(found) if is_client_id_url(found) => Finding::fail(check, "subject-common-name-url").found(found),
            _ => Finding::not_checked(check, "subject-common-name-hub").found(shown(subject, oid::COMMON_NAME)),
        }
        .source(plan.entry.common_names.source);
    };
    let expected = plan.common_name_value(kind);
    let other_reading = |found: Option<&str>| {
        plan.entry
            .common_names_at(plan.place)
            .iter()
            .any(|reading| plan.common_name_value(*reading).as_deref() == found && is_possible(*reading, plan))
    };
    let finding = match found {
        _ if subject.values(oid::COMMON_NAME).len() > 1 => Finding::fail(check, "subject-common-name-several"),
        found if found == expected.as_deref() => Finding::pass(check, "subject-common-name"),
        Some(found) if is_client_id_url(found) => Finding::fail(check, "subject-common-name-url"),
        found if other_reading(found) => Finding::warn(check, "subject-common-name-other-reading"),
        Some(found) if expected.as_deref().is_some_and(|expected| found.eq_ignore_ascii_case(expected)) => {
            Finding::warn(check, "subject-common-name-case")
        }
        Some(_) if expected.is_none() => Finding::fail(check, "subject-common-name-not-asked"),
        Some(_) => Finding::fail(check, "subject-common-name-other"),
        None => Finding::fail(check, "subject-common-name-missing"),
    };
    finding
        .expected(expected.unwrap_or_else(|| "—".to_owned()))
        .found(shown(subject, oid::COMMON_NAME))
        .source(plan.entry.common_names.source)
}

fn swapped(document: Document, subject: &DistinguishedName, plan: &Plan) -> Finding {
    Finding::fail(document.check(SubjectPart::Swapped), "subject-swapped")
        .expected(plan.subject().in_encoding_order())
        .found(subject.in_encoding_order())
        .source(source::WALKTHROUGHS)
}

/// The directory compares names by their structure (RFC 4517 section 4.2.15).
pub fn multi_valued(document: Document, subject: &DistinguishedName) -> Option<Finding> {
    let finding = Finding::fail(document.check(SubjectPart::NothingElse), "subject-multi-valued");
    let finding = finding.found(subject.in_encoding_order()).source(source::WALKTHROUGHS);
    subject.is_multi_valued().then_some(finding)
}

fn nothing_else(document: Document, subject: &DistinguishedName) -> Finding {
    let check = document.check(SubjectPart::NothingElse);
    if let Some(finding) = multi_valued(document, subject) {
        return finding.expected("C, O, OU, CN");
    }
    let mut seen = Vec::new();
    let mut surplus = Vec::new();
    for attribute in subject.attributes() {
        if !ATTRIBUTES.contains(&attribute.oid) || seen.contains(&attribute.oid) {
            surplus.push(oid::name(&attribute.oid));
        }
        seen.push(attribute.oid);
    }
    let finding = if surplus.is_empty() {
        Finding::pass(check, "subject-nothing-else")
    } else {
        let finding = match document {
            Document::Csr => Finding::fail(check, "subject-surplus"),
            Document::Certificate => Finding::warn(check, "subject-surplus-issued"),
        };
        finding.with("attributes", surplus)
    };
    finding.expected("C, O, OU, CN").found(subject.in_encoding_order()).source(source::WALKTHROUGHS)
}

/// The directory's command writes C, O, OU, CN; another order is a different
/// name for whoever compares bytes.
fn order(subject: &DistinguishedName) -> Option<Finding> {
    let positions: Vec<usize> = subject
        .attributes()
        .iter()
        .filter_map(|attribute| ATTRIBUTES.iter().position(|each| *each == attribute.oid))
        .collect();
    if positions.is_sorted() {
        return None;
    }
    let finding = Finding::warn(Check::CsrSubjectOrder, "subject-order")
        .expected("C, O, OU, CN")
        .found(subject.in_encoding_order());
    Some(finding)
}

/// `OU` holds the application and `CN` the organisation.
fn is_swapped(subject: &DistinguishedName, plan: &Plan) -> bool {
    let is = |oid, expected: &str| subject.value(oid).is_some_and(|found| found.eq_ignore_ascii_case(expected));
    let organisation = plan.organisation_id.to_string();
    let application = plan.application_id.map(|id| id.to_string());
    let planned = plan.common_name.and_then(|kind| plan.common_name_value(kind));
    let other = application.or(planned).filter(|other| *other != organisation);
    is(oid::COMMON_NAME, &organisation) && other.is_some_and(|other| is(oid::ORGANISATIONAL_UNIT, &other))
}

/// A reading whose value is known in this plan.
fn is_possible(reading: CommonName, plan: &Plan) -> bool {
    reading != CommonName::ApplicationId || plan.application_id.is_some()
}

/// All values of an attribute, or a dash.
fn shown(subject: &DistinguishedName, oid: ObjectIdentifier) -> String {
    let values = subject.values(oid);
    if values.is_empty() { "—".to_owned() } else { values.join(" | ") }
}

/// The same name for a careless reader: case, spaces, and what the eye does not see
/// aside.
fn loosely(name: &str) -> String {
    letters::without_form(&letters::mended(name))
}
