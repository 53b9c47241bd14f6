//! What went wrong when a CSR was made: one sentence with the cause, in the place of one
//! about each attribute with its effect.
//!
//! Comes in: a subject, and the plan if there is one. Goes out: the [`Cause`] that
//! explains attributes of it, if one does.

use uuid::Uuid;

use crate::framework::catalogue::CommonName;
use crate::ground::check::Check;
use crate::ground::letters;
use crate::ground::report::Finding;
use crate::plan::Plan;
use crate::x509::distinguished_name::{DistinguishedName, NameAttribute};
use crate::x509::oid::{self, ObjectIdentifier};

/// ITU-T X.520 `ub-organization-name`; RFC 5280 appendix A.1 has the same number.
const LONGEST_ORGANISATION: usize = 64;

/// Why attributes are not what they should be, and which these are.
pub(super) struct Cause {
    pub finding: Finding,
    pub explains: Vec<ObjectIdentifier>,
}

#[derive(Clone, Copy)]
enum Slip {
    GitBash,
    OneValue,
    Placeholder,
    UuidForm,
    Quotes,
    Long,
}

impl Slip {
    fn finding(self) -> Finding {
        let check = Check::CsrSubjectCause;
        match self {
            Self::GitBash => Finding::fail(check, "csr-cause-git-bash"),
            Self::OneValue => Finding::fail(check, "csr-cause-one-value"),
            Self::Placeholder => Finding::fail(check, "csr-cause-placeholder"),
            Self::UuidForm => Finding::fail(check, "csr-cause-uuid-form"),
            Self::Quotes => Finding::fail(check, "csr-cause-quotes"),
            Self::Long => Finding::fail(check, "csr-cause-long"),
        }
    }
}

/// The first that is there: each hides what follows it.
pub(super) fn of(subject: &DistinguishedName, plan: Option<&Plan>) -> Option<Cause> {
    // A legal name may look like anything.
    let is_expected = |attribute: &NameAttribute| {
        plan.is_some_and(|plan| expected(plan, attribute.oid).as_deref() == Some(attribute.value.as_str()))
    };
    let having = |is: &dyn Fn(&NameAttribute) -> bool| {
        let others = subject.attributes().iter().filter(|attribute| !is_expected(attribute));
        let found: Vec<&NameAttribute> = others.filter(|attribute| is(attribute)).collect();
        (!found.is_empty()).then_some(found)
    };
    let of_all = |(slip, found): (Slip, Vec<&NameAttribute>)| told(slip, &found, ATTRIBUTES.to_vec());
    let whole = having(&|attribute| is_git_bash(&attribute.value))
        .map(|found| (Slip::GitBash, found))
        .or_else(|| Some((Slip::OneValue, having(&|attribute| is_whole_subject(&attribute.value))?)));
    if let Some(whole) = whole {
        return Some(of_all(whole));
    }
    let of_each = having(&|attribute| is_placeholder(&attribute.value))
        .map(|found| (Slip::Placeholder, found))
        .or_else(|| {
            having(&|attribute| is_braced(attribute, plan))?;
            // The same in capital letters is told with it.
            let is_other = |each: &NameAttribute| is_braced(each, plan) || is_in_capitals(each, plan);
            Some((Slip::UuidForm, having(&is_other)?))
        })
        .or_else(|| Some((Slip::Quotes, having(&|attribute| is_quoted(attribute, plan))?)))
        .or_else(|| Some((Slip::Long, having(&is_long)?)));
    of_each.map(|(slip, found)| told(slip, &found, found.iter().map(|attribute| attribute.oid).collect()))
}

fn told(slip: Slip, found: &[&NameAttribute], explains: Vec<ObjectIdentifier>) -> Cause {
    let names: Vec<String> = found.iter().map(|attribute| oid::name(&attribute.oid)).collect();
    let values: Vec<&str> = found.iter().map(|attribute| attribute.value.as_str()).collect();
    let finding = slip.finding().with("attributes", names);
    Cause { finding: finding.found(values.join(" | ")), explains }
}

/// What `csr.letters` says of a value already: without those letters it is the planned one.
pub(super) fn is_explained_by_letters(subject: &DistinguishedName, oid: ObjectIdentifier, plan: &Plan) -> bool {
    let value = subject.value(oid).unwrap_or_default();
    letters::unseen(value).next().is_some()
        && expected(plan, oid).is_some_and(|expected| letters::mended(value) == expected)
}

const ATTRIBUTES: [ObjectIdentifier; 4] = [oid::COUNTRY, oid::ORGANISATION, oid::ORGANISATIONAL_UNIT, oid::COMMON_NAME];

fn expected(plan: &Plan, attribute: ObjectIdentifier) -> Option<String> {
    match attribute {
        oid::COUNTRY => Some("AE".to_owned()),
        oid::ORGANISATION => Some(plan.legal_name.as_str().to_owned()),
        oid::ORGANISATIONAL_UNIT => Some(plan.organisation_id.to_string()),
        oid::COMMON_NAME => plan.common_name.and_then(|kind: CommonName| plan.common_name_value(kind)),
        _ => None,
    }
}

/// MSYS takes a text that begins with a slash for a path: `/C=AE/O=…` becomes
/// `C:/Program Files/Git/C=AE/O=…`.
fn is_git_bash(value: &str) -> bool {
    let is_drive = matches!(value.as_bytes(), [drive, b':', b'/' | b'\\', ..] if drive.is_ascii_alphabetic());
    is_drive && (value.contains("/Git/") || value.contains("/msys64/") || is_whole_subject(value))
}

/// `/CN=` or `,CN=` inside a value.
fn is_whole_subject(value: &str) -> bool {
    let begins = ["C=", "O=", "OU=", "CN="];
    let parts = value.split(['/', ',', '\\', ';']).skip(1);
    parts.map(str::trim_start).any(|part| begins.iter().any(|begin| part.starts_with(begin)))
}

/// What templates, commands and programs leave where a value belongs.
fn is_placeholder(value: &str) -> bool {
    const ENCLOSED: [(&str, &str); 7] =
        [("<", ">"), ("[", "]"), ("{{", "}}"), ("${", "}"), ("$(", ")"), ("%", "%"), ("__", "__")];
    const WORDS: [&str; 17] = [
        "your ",
        "your-",
        "your_",
        "changeme",
        "change me",
        "change-me",
        "replace",
        "placeholder",
        "insert ",
        "todo",
        "xxxx",
        "organisation id",
        "organization id",
        "legal name",
        "internet widgits pty ltd",
        "default company ltd",
        "00000000-0000-0000-0000-000000000000",
    ];
    let value = value.trim();
    let is_enclosed = |(begin, end): &(&str, &str)| {
        value.len() > begin.len() + end.len() && value.starts_with(begin) && value.ends_with(end)
    };
    let is_variable =
        value.strip_prefix('$').is_some_and(|name| name.starts_with(|letter: char| letter.is_ascii_alphabetic()));
    let lower = value.to_lowercase();
    ENCLOSED.iter().any(is_enclosed)
        || is_variable
        || WORDS.iter().any(|word| lower.contains(word))
        || [
            "organisation-id",
            "organization-id",
            "org-id",
            "org_id",
            "orgid",
            "application-id",
            "app-id",
            "app_id",
            "client-id",
            "client_id",
        ]
        .contains(&lower.as_str())
}

/// `{UUID}`, `urn:uuid:UUID`, 32 digits without hyphens; the planned one with something
/// around it, or with the dashes of a word processor.
fn is_braced(attribute: &NameAttribute, plan: Option<&Plan>) -> bool {
    if plan.is_some_and(|plan| is_around(attribute, plan)) {
        return true;
    }
    let value = attribute.value.trim();
    let is_other_form = value.len() != 36;
    let Ok(id) = Uuid::try_parse(value) else { return false };
    let is_planned = plan.is_none_or(|plan| expected(plan, attribute.oid).as_deref() == Some(id.to_string().as_str()));
    is_other_form && is_planned
}

fn is_around(attribute: &NameAttribute, plan: &Plan) -> bool {
    let value = &attribute.value;
    // Each has a sentence of its own.
    let is_client_id = attribute.oid == oid::COMMON_NAME && value.contains("://");
    if is_client_id || is_quoted(attribute, Some(plan)) || letters::unseen(value).next().is_some() {
        return false;
    }
    let Some(id) = expected(plan, attribute.oid).filter(|expected| Uuid::try_parse(expected).is_ok()) else {
        return false;
    };
    let hyphens = |letter: char| if matches!(letter, '\u{2010}'..='\u{2015}' | '\u{2212}') { '-' } else { letter };
    let plain: String = value.chars().map(hyphens).collect();
    !value.eq_ignore_ascii_case(&id) && plain.to_ascii_lowercase().contains(&id.to_ascii_lowercase())
}

fn is_in_capitals(attribute: &NameAttribute, plan: Option<&Plan>) -> bool {
    let expected = plan.and_then(|plan| expected(plan, attribute.oid));
    expected.is_some_and(|expected| expected != attribute.value && expected.eq_ignore_ascii_case(&attribute.value))
}

/// A name in quotes, which a shell or a template left.
fn is_quoted(attribute: &NameAttribute, plan: Option<&Plan>) -> bool {
    const QUOTES: [char; 9] = ['"', '\'', '`', '\u{201C}', '\u{201D}', '\u{2018}', '\u{2019}', '\u{AB}', '\u{BB}'];
    let value = attribute.value.trim();
    let inner = value.trim_matches(QUOTES);
    let is_expected = plan.is_some_and(|plan| expected(plan, attribute.oid).as_deref() == Some(inner));
    let is_enclosed = value.starts_with(QUOTES) && value.ends_with(QUOTES);
    inner.len() < value.len() && !inner.is_empty() && (is_expected || is_enclosed)
}

fn is_long(attribute: &NameAttribute) -> bool {
    attribute.oid == oid::ORGANISATION && attribute.value.chars().count() > LONGEST_ORGANISATION
}
