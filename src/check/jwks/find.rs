//! Finding our key in a set: by the kid that somebody stated, or by numbers
//! and thumbprint.

use super::comparison::Comparison;
use super::kid::as_retyped;
use super::published::ReadKey;
use super::{Numbers, canonical_thumbprint};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::certificate::Certificate;

/// How many kids are named, so that a person sees whose document it is.
const NAMED_KIDS: usize = 5;

/// How the key was found.
pub(super) enum Found<'a> {
    ByBoth(&'a ReadKey<'a>),
    /// The numbers are ours and there is no certificate: a raw public key.
    RawKey(&'a ReadKey<'a>),
    /// The numbers are ours, but the certificate is another one.
    OtherCertificate(&'a ReadKey<'a>),
    /// The thumbprint or the stated kid is there, but the numbers are another key's.
    OtherNumbers(&'a ReadKey<'a>),
    ByKid(&'a ReadKey<'a>),
    /// The kid is there, but was retyped: case, `-` or `_` differ.
    ByKidCase(&'a ReadKey<'a>),
    Nothing,
    NothingAsked,
}

impl<'a> Found<'a> {
    pub fn key(&self) -> Option<&'a ReadKey<'a>> {
        match self {
            Self::ByBoth(key)
            | Self::RawKey(key)
            | Self::OtherCertificate(key)
            | Self::OtherNumbers(key)
            | Self::ByKid(key)
            | Self::ByKidCase(key) => Some(key),
            Self::Nothing | Self::NothingAsked => None,
        }
    }
}

pub(super) fn find<'a>(keys: &'a [ReadKey<'a>], comparison: &Comparison<'_>) -> Found<'a> {
    // A kid that somebody stated is what is asked for, even where a certificate is known too.
    let public_key = comparison.certificate.map(|certificate| &certificate.public_key).or(comparison.public_key);
    if let Some(kid) = comparison.kid {
        let found = find_by_kid(keys, kid);
        return match (found.key(), public_key) {
            (Some(key), Some(public_key)) if !key.jwk.has_numbers_of(public_key) => Found::OtherNumbers(key),
            _ => found,
        };
    }
    let Some(public_key) = public_key else { return Found::NothingAsked };
    let numbers = Numbers::of(public_key);
    let ours: Vec<&ReadKey<'_>> =
        keys.iter().filter(|key| numbers.are_public() && key.jwk.numbers == numbers).collect();
    let Some(certificate) = comparison.certificate else {
        return match ours.as_slice() {
            [] => Found::Nothing,
            [key, ..] if key.jwk.x5c.is_empty() => Found::RawKey(key),
            [key, ..] => Found::ByBoth(key),
        };
    };
    let thumbprint = certificate.kid();
    let states_thumbprint = |key: &ReadKey<'_>| {
        let stated = key.jwk.x5t_s256.as_deref().and_then(canonical_thumbprint);
        stated.as_deref() == Some(&thumbprint)
            || key.jwk.kid.as_deref() == Some(&thumbprint)
            || key.thumbprint() == Some(&thumbprint)
    };
    if let Some(key) = ours.iter().find(|key| states_thumbprint(key)) {
        return Found::ByBoth(key);
    }
    match ours.first() {
        Some(key) if key.jwk.x5c.is_empty() => Found::RawKey(key),
        Some(key) => Found::OtherCertificate(key),
        None => keys.iter().find(|key| states_thumbprint(key)).map_or(Found::Nothing, Found::OtherNumbers),
    }
}

fn find_by_kid<'a>(keys: &'a [ReadKey<'a>], kid: &str) -> Found<'a> {
    let kid = kid.trim();
    let by = |same: &dyn Fn(&str) -> bool| keys.iter().find(|key| key.jwk.kid.as_deref().is_some_and(same));
    if let Some(key) = by(&|found| found == kid) {
        return Found::ByKid(key);
    }
    let retyped = as_retyped(kid);
    by(&|found| as_retyped(found) == retyped).map_or(Found::Nothing, Found::ByKidCase)
}

/// Whether the key is there, and how it was found.
pub(super) fn presence(found: &Found<'_>, keys: &[ReadKey<'_>], comparison: &Comparison<'_>) -> Finding {
    let check = Check::JwksKeyPresent;
    let finding = match found {
        Found::ByBoth(_) => Finding::pass(check, "jwks-key-present"),
        Found::RawKey(_) => Finding::pass(check, "jwks-raw-key-present"),
        Found::OtherCertificate(_) => Finding::warn(check, "jwks-key-other-certificate"),
        Found::OtherNumbers(_) => Finding::fail(check, "jwks-key-other-numbers"),
        Found::ByKid(_) => Finding::pass(check, "jwks-kid-present"),
        Found::ByKidCase(_) => Finding::fail(check, "jwks-kid-case"),
        Found::NothingAsked => Finding::not_given(check, "jwks-nothing-asked"),
        Found::Nothing if comparison.kid.is_some() => Finding::fail(check, "jwks-kid-missing"),
        Found::Nothing => match comparison.expectation.plan {
            Some(plan) => Finding::fail(check, "jwks-key-missing").with("url", plan.jwks_url()),
            None => Finding::fail(check, "jwks-key-missing-anywhere"),
        },
    };
    let expected = comparison.kid.map(str::to_owned).or_else(|| comparison.certificate.map(Certificate::kid));
    let finding = match expected {
        Some(expected) => finding.expected(expected),
        None => finding,
    };
    let shown = match found.key() {
        Some(key) => key.jwk.kid.clone().unwrap_or_else(|| "—".to_owned()),
        None => some_kids(keys),
    };
    finding.found(shown)
}

fn some_kids(keys: &[ReadKey<'_>]) -> String {
    let kids: Vec<&str> = keys.iter().filter_map(|key| key.jwk.kid.as_deref()).take(NAMED_KIDS).collect();
    let more = if keys.len() > kids.len() { " …" } else { "" };
    format!("{}{more}", kids.join(", "))
}
