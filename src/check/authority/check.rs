//! The checks on a CA file, one function each.

use super::{Authority, Role};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::Finding;
use crate::x509::public_key::SignatureCheck;

/// A day is published without its hour and time zone.
const DAY_SECONDS: i64 = 24 * 60 * 60;

pub(super) fn name(authority: &Authority, role: Role, environment: Environment) -> Finding {
    let check = Check::AuthorityName;
    let subject = &authority.certificate.subject;
    let of = |environment: Environment, role: Role| match role {
        Role::Root => environment.root_ca(),
        Role::Issuing => environment.issuing_ca(),
    };
    let is = |environment, role| of(environment, role).has_same_values(subject);
    let other_role = match role {
        Role::Root => Role::Issuing,
        Role::Issuing => Role::Root,
    };
    let is_elsewhere = |other: Environment| other != environment && (is(other, role) || is(other, other_role));
    let finding = if is(environment, role) {
        Finding::pass(check, "authority-name")
    } else if is(environment, other_role) {
        match role {
            Role::Root => Finding::fail(check, "authority-issuing-in-place-of-root"),
            Role::Issuing => Finding::fail(check, "authority-root-in-place-of-issuing"),
        }
    } else if Environment::ALL.into_iter().any(is_elsewhere) {
        Finding::fail(check, "authority-other-environment")
    } else {
        Finding::fail(check, "authority-other-name")
    };
    let url = match role {
        Role::Root => environment.root_ca_url(),
        Role::Issuing => environment.issuing_ca_url(),
    };
    finding.with("url", url).expected(of(environment, role).in_encoding_order()).found(subject.in_encoding_order())
}

/// The root signs itself, the root signs the issuing CA.
pub(super) fn signature(authority: &Authority, role: Role, root: Option<&Authority>) -> Finding {
    let check = Check::AuthoritySignature;
    let certificate = &authority.certificate;
    let signed_by = |signer: &Authority| certificate.is_signed_by(&signer.certificate.public_key);
    let (found, outcomes) = match (role, root) {
        (Role::Root, _) => (signed_by(authority), Finding::fail(check, "authority-not-self-signed")),
        (Role::Issuing, Some(root)) => (signed_by(root), Finding::fail(check, "authority-not-signed-by-root")),
        (Role::Issuing, None) => {
            return Finding::not_given(check, "authority-signature-without-root");
        }
    };

    match (found, role) {
        (SignatureCheck::Valid, Role::Root) => Finding::pass(check, "authority-self-signed"),
        (SignatureCheck::Valid, Role::Issuing) => Finding::pass(check, "authority-signed-by-root"),
        (SignatureCheck::Invalid, _) => outcomes,
        (SignatureCheck::Unsupported(algorithm), _) => {
            Finding::not_checked(check, "authority-signature-algorithm").with("algorithm", algorithm)
        }
    }
}

pub(super) fn validity(authority: &Authority, now: Moment) -> Finding {
    let check = Check::AuthorityValidity;
    let certificate = &authority.certificate;
    let finding = if now < certificate.not_before {
        Finding::fail(check, "authority-not-yet-valid")
    } else if now > certificate.not_after {
        Finding::fail(check, "authority-expired")
    } else {
        Finding::pass(check, "authority-valid")
    };
    finding
        .with("from", Value::day(certificate.not_before))
        .with("until", Value::day(certificate.not_after))
        .found(format!("{} – {}", certificate.not_before.to_minute(), certificate.not_after.to_minute()))
}

pub(super) fn is_ca(authority: &Authority) -> Finding {
    let check = Check::AuthorityIsCa;
    let certificate = &authority.certificate;

    if !certificate.is_ca {
        Finding::fail(check, "authority-not-ca")
    } else if certificate.key_usage.is_some_and(|usage| !usage.key_cert_sign()) {
        Finding::fail(check, "authority-may-not-sign")
    } else {
        Finding::pass(check, "authority-is-ca")
    }
}

/// The dates that are published of the environment's CAs. A file that has others
/// may be a newer one, or somebody else's.
pub(super) fn published_dates(authority: &Authority, role: Role, environment: Environment) -> Option<Finding> {
    let check = Check::AuthorityPublishedDates;
    let (name, published) = match role {
        Role::Root => (environment.root_ca(), environment.root_ca_dates()),
        Role::Issuing => (environment.issuing_ca(), environment.issuing_ca_dates()),
    };
    let Authority { certificate } = authority;
    let published = published.filter(|_| name.has_same_values(&certificate.subject))?;
    let is_about = |day: &str, moment: Moment| {
        let begin = Moment::from_rfc3339(&format!("{day}T00:00:00Z"));
        begin.is_some_and(|begin| {
            (-DAY_SECONDS..2 * DAY_SECONDS).contains(&(moment.unix_seconds() - begin.unix_seconds()))
        })
    };
    let is_published = published.from.is_none_or(|from| is_about(from, certificate.not_before))
        && is_about(published.until, certificate.not_after);
    let finding = if is_published {
        Finding::pass(check, "authority-published-dates")
    } else {
        Finding::warn(check, "authority-published-dates")
    };
    let found = format!("{} – {}", certificate.not_before.to_date(), certificate.not_after.to_date());
    Some(finding.expected(format!("{} – {}", published.from.unwrap_or("…"), published.until)).found(found))
}
