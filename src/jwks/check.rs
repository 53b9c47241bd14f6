//! The report on a JWKS: is our key there, and which kid is handed over.

use super::{Jwk, Jwks, Numbers, PublishedCertificate, X5cSlip, canonical_thumbprint, set};
use crate::catalogue::{KeyAlgorithm, Purpose};
use crate::certificate::Certificate;
use crate::clock::Moment;
use crate::environment::Environment;
use crate::plan::Expectation;
use crate::public_key::PublicKey;
use crate::report::{Finding, Report};
use crate::source;

/// What the set is searched for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Comparison<'a> {
    pub expectation: Expectation<'a>,
    pub certificate: Option<&'a Certificate>,
    /// The public key of the CSR, where there is no certificate (raw keys).
    pub public_key: Option<&'a PublicKey>,
    /// The kid that somebody else stated (C4, Sig3).
    pub kid: Option<&'a str>,
}

/// The report, and what to hand over if the key was found.
#[derive(Clone, Debug, PartialEq)]
pub struct JwksAnswer {
    pub report: Report,
    /// The kid as the JWKS states it.
    pub kid: Option<String>,
    /// The subject of the key's certificate: the one to trust.
    pub subject: Option<String>,
}

/// Everything that can be said about a JWKS at `now`.
pub fn check(jwks: &Jwks, comparison: &Comparison<'_>, now: Moment) -> JwksAnswer {
    let set = set::judge(jwks, &comparison.expectation);
    let found = find(jwks, comparison);
    let mut findings = vec![presence(&found, jwks, comparison)];
    let (mut kid, mut subject) = (None, None);
    if let Some(key) = found.key() {
        // An older certificate of our key is said once; the rest of the entry
        // is judged by the certificate that it publishes.
        let certificate = match found {
            Found::OtherCertificate(_) => None,
            _ => comparison.certificate,
        };
        findings.extend(judge_key(key, &Comparison { certificate, ..*comparison }, now));
        kid = key.kid.clone();
        subject = key
            .certificate()
            .and_then(Result::ok)
            .map(|published| published.certificate.subject.in_encoding_order())
            .or_else(|| key.x5dn.clone());
    }
    findings.extend(set);
    JwksAnswer { report: Report::new(findings), kid, subject }
}

/// How the key was found.
enum Found<'a> {
    ByBoth(&'a Jwk),
    /// The numbers are ours and there is no certificate: a raw public key.
    RawKey(&'a Jwk),
    /// The numbers are ours, but the certificate is another one.
    OtherCertificate(&'a Jwk),
    /// The thumbprint or the stated kid is there, but the numbers are another key's.
    OtherNumbers(&'a Jwk),
    ByKid(&'a Jwk),
    /// The kid is there, but was retyped: case, `-` or `_` differ.
    ByKidCase(&'a Jwk),
    Nothing,
    NothingAsked,
}

impl<'a> Found<'a> {
    fn key(&self) -> Option<&'a Jwk> {
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

fn find<'a>(jwks: &'a Jwks, comparison: &Comparison<'_>) -> Found<'a> {
    // Somebody stated a kid: that is the question, whatever else is known.
    let public_key = comparison.certificate.map(|certificate| &certificate.public_key).or(comparison.public_key);
    if let Some(kid) = comparison.kid {
        let found = find_by_kid(jwks, kid);
        return match (found.key(), public_key) {
            (Some(key), Some(public_key)) if !key.has_numbers_of(public_key) => Found::OtherNumbers(key),
            _ => found,
        };
    }
    let Some(public_key) = public_key else { return Found::NothingAsked };
    let numbers: Vec<&Jwk> = jwks.keys.iter().filter(|key| key.has_numbers_of(public_key)).collect();
    let Some(certificate) = comparison.certificate else {
        return match numbers.as_slice() {
            [] => Found::Nothing,
            [key, ..] if key.x5c.is_none() => Found::RawKey(key),
            [key, ..] => Found::ByBoth(key),
        };
    };
    let thumbprint = certificate.kid();
    let states_thumbprint = |key: &Jwk| {
        let stated = key.x5t_s256.as_deref().and_then(canonical_thumbprint);
        stated.as_deref() == Some(&thumbprint)
            || key.kid.as_deref() == Some(&thumbprint)
            || key.thumbprint().as_deref() == Some(&thumbprint)
    };
    if let Some(key) = numbers.iter().find(|key| states_thumbprint(key)) {
        return Found::ByBoth(key);
    }
    match numbers.first() {
        Some(key) if key.x5c.is_none() => Found::RawKey(key),
        Some(key) => Found::OtherCertificate(key),
        None => jwks.keys.iter().find(|key| states_thumbprint(key)).map_or(Found::Nothing, Found::OtherNumbers),
    }
}

fn find_by_kid<'a>(jwks: &'a Jwks, kid: &str) -> Found<'a> {
    let kid = kid.trim();
    let by = |same: &dyn Fn(&str) -> bool| jwks.keys.iter().find(|key| key.kid.as_deref().is_some_and(same));
    if let Some(key) = by(&|found| found == kid) {
        return Found::ByKid(key);
    }
    by(&|found| as_retyped(found) == as_retyped(kid)).map_or(Found::Nothing, Found::ByKidCase)
}

/// What is left of a kid that was typed by hand: `-`, `_` and case go first.
fn as_retyped(kid: &str) -> String {
    kid.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn presence(found: &Found<'_>, jwks: &Jwks, comparison: &Comparison<'_>) -> Finding {
    let check = "jwks.key.present";
    let finding = match found {
        Found::ByBoth(_) => Finding::pass(check, "jwks-key-present"),
        Found::RawKey(_) => Finding::pass(check, "jwks-raw-key-present"),
        Found::OtherCertificate(_) => Finding::warn(check, "jwks-key-other-certificate"),
        Found::OtherNumbers(_) => Finding::fail(check, "jwks-key-other-numbers"),
        Found::ByKid(_) => Finding::pass(check, "jwks-kid-present"),
        Found::ByKidCase(_) => Finding::fail(check, "jwks-kid-case"),
        Found::NothingAsked => Finding::not_checked(check, "jwks-nothing-asked"),
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
        Some(key) => key.kid.clone().unwrap_or_else(|| "—".to_owned()),
        None => some_kids(jwks),
    };
    finding.found(shown).source(source::KEYSTORE)
}

/// A few kids, so that a person sees whose document it is.
fn some_kids(jwks: &Jwks) -> String {
    let kids: Vec<&str> = jwks.keys.iter().filter_map(|key| key.kid.as_deref()).take(5).collect();
    let more = if jwks.keys.len() > kids.len() { " …" } else { "" };
    format!("{}{more}", kids.join(", "))
}

fn judge_key(key: &Jwk, comparison: &Comparison<'_>, now: Moment) -> Vec<Finding> {
    let expectation = &comparison.expectation;
    let published = key.certificate();
    let mut findings = vec![kid(key, published.as_ref(), comparison)];
    findings.extend(x5t(key, published.as_ref(), comparison));
    findings.extend(x5c(key, published.as_ref(), comparison.certificate));
    findings.push(usage(key, expectation));
    findings.push(algorithm(key, expectation));
    findings.push(numbers(key, expectation));
    findings.extend(status(key));
    findings.extend(x5u(key, expectation));
    findings.extend(x5dn(key, published.as_ref()));
    findings.extend(dates(published.as_ref(), now));
    findings
}

type Published<'a> = Option<&'a Result<PublishedCertificate, ()>>;

fn kid(key: &Jwk, published: Published<'_>, comparison: &Comparison<'_>) -> Finding {
    let check = "jwks.key.kid";
    let Some(kid) = &key.kid else {
        return Finding::fail(check, "jwks-kid-absent").source(source::KEYSTORE);
    };
    let real = real_thumbprint(published, comparison);
    let finding = match &real {
        // A raw public key has a kid of its own.
        Some(real) if published.is_none() && kid != real => Finding::not_checked(check, "jwks-kid-without-certificate"),
        None => Finding::not_checked(check, "jwks-kid-without-certificate"),
        Some(real) if kid == real => Finding::pass(check, "jwks-kid"),
        Some(real) if kid.eq_ignore_ascii_case(real) => Finding::warn(check, "jwks-kid-letters"),
        Some(_) => Finding::warn(check, "jwks-kid-not-thumbprint"),
    };
    let finding = match real {
        Some(real) => finding.expected(real),
        None => finding,
    };
    finding.with("kid", kid).found(kid.clone()).source(source::KEYSTORE)
}

/// The thumbprint of the certificate that is published, or else of ours.
fn real_thumbprint(published: Published<'_>, comparison: &Comparison<'_>) -> Option<String> {
    let ours = comparison.certificate;
    let certificate = published.and_then(|each| each.as_ref().ok()).map(|each| &each.certificate);
    ours.or(certificate).map(Certificate::kid)
}

fn x5t(key: &Jwk, published: Published<'_>, comparison: &Comparison<'_>) -> Option<Finding> {
    let check = "jwks.key.x5t";
    let stated = key.x5t_s256.as_deref()?;
    let real = match published {
        Some(published) => published.as_ref().ok()?.certificate.kid(),
        None => real_thumbprint(None, comparison)?,
    };
    let finding = if stated == real {
        Finding::pass(check, "jwks-x5t")
    } else if canonical_thumbprint(stated).as_deref() == Some(&real) {
        Finding::warn(check, "jwks-x5t-spelling")
    } else {
        Finding::fail(check, "jwks-x5t")
    };
    Some(finding.expected(real).found(stated).source(source::RFC_7517))
}

fn x5c(key: &Jwk, published: Published<'_>, ours: Option<&Certificate>) -> Vec<Finding> {
    let check = "jwks.key.x5c";
    let source = source::RFC_7517;
    let published = match published {
        None => return vec![Finding::not_checked(check, "jwks-x5c-absent").source(source)],
        Some(Err(())) => return vec![Finding::fail(check, "jwks-x5c-unreadable").source(source)],
        Some(Ok(published)) => published,
    };
    let mut findings = Vec::new();
    match published.slip {
        Some(X5cSlip::PemArmour) => findings.push(Finding::warn(check, "jwks-x5c-armour")),
        Some(X5cSlip::UrlSafe) => findings.push(Finding::warn(check, "jwks-x5c-url-safe")),
        None => {}
    }
    if !key.has_numbers_of(&published.certificate.public_key) {
        findings.push(Finding::fail(check, "jwks-x5c-other-key"));
    } else if ours.is_some_and(|ours| ours.der() != published.certificate.der()) {
        let finding = Finding::warn(check, "jwks-x5c-other-certificate");
        findings.push(finding.found(published.certificate.kid()));
    }
    if findings.is_empty() {
        findings.push(Finding::pass(check, "jwks-x5c"));
    }
    findings.into_iter().map(|finding| finding.source(source)).collect()
}

fn usage(key: &Jwk, expectation: &Expectation<'_>) -> Finding {
    let check = "jwks.key.use";
    let found = key.usage.as_deref();
    let rule = expectation.entry.map(|entry| entry.jwk_use);
    let expected = rule.and_then(|rule| rule.value);
    let finding = match (expected, found) {
        (None, _) => Finding::not_checked(check, "jwks-use-not-known"),
        (Some(expected), Some(found)) if expected == found => Finding::pass(check, "jwks-use"),
        (Some(expected), None) => Finding::warn(check, "jwks-use-absent").with("use", expected),
        (Some(expected), Some(found)) => {
            Finding::fail(check, "jwks-use-other").with("use", expected).with("found", found)
        }
    };
    let finding = match expected {
        Some(expected) => finding.expected(expected),
        None => finding,
    };
    finding.found(found.unwrap_or("—")).source(rule.map_or(source::RFC_7517, |rule| rule.source))
}

fn algorithm(key: &Jwk, expectation: &Expectation<'_>) -> Finding {
    let check = "jwks.key.alg";
    let Some(found) = key.alg.as_deref() else {
        return Finding::pass(check, "jwks-alg-absent").source(source::KEYSTORE);
    };
    let allowed: &[&str] = match expectation.entry.map(|entry| entry.purpose) {
        Some(Purpose::Signing) => &["PS256"],
        Some(Purpose::Encryption) => &["RSA-OAEP-256", "RSA-OAEP"],
        Some(Purpose::ClientTls | Purpose::ServerTls) | None => {
            return Finding::not_checked(check, "jwks-alg-any").found(found).source(source::FAPI);
        }
    };
    let finding =
        if allowed.contains(&found) { Finding::pass(check, "jwks-alg") } else { Finding::fail(check, "jwks-alg") };
    finding.expected(allowed.join(", ")).found(found).source(source::FAPI)
}

fn numbers(key: &Jwk, expectation: &Expectation<'_>) -> Finding {
    let check = "jwks.key.size";
    let takes_ec = expectation.entry.is_none_or(|entry| entry.algorithms.value.contains(&KeyAlgorithm::EcP256));
    let finding = match &key.numbers {
        Numbers::Unreadable => Finding::fail(check, "jwks-numbers-unreadable"),
        Numbers::Symmetric => Finding::fail(check, "jwks-symmetric-key"),
        Numbers::Okp { .. } => Finding::fail(check, "jwks-okp").found(key.numbers.label()),
        Numbers::Ec { .. } if takes_ec => Finding::warn(check, "jwks-ec").found(key.numbers.label()),
        Numbers::Ec { .. } => Finding::fail(check, "jwks-ec").found(key.numbers.label()),
        Numbers::Rsa { exponent, .. } => {
            let bits = key.numbers.rsa_bits().unwrap_or(0);
            let finding = if bits < 2048 {
                Finding::fail(check, "jwks-rsa-small").with("bits", bits)
            } else if exponent.as_slice() == [1, 0, 1] {
                Finding::pass(check, "jwks-rsa").with("bits", bits)
            } else {
                Finding::warn(check, "jwks-rsa-exponent")
            };
            finding.found(format!("RSA {bits}"))
        }
    };
    finding.expected("RSA 2048").source(source::FAPI)
}

fn status(key: &Jwk) -> Option<Finding> {
    let status = key.status.as_deref()?;
    let check = "jwks.key.status";
    let finding = if status.eq_ignore_ascii_case("active") {
        Finding::pass(check, "jwks-active")
    } else {
        Finding::fail(check, "jwks-inactive")
    };
    Some(finding.found(status).source(source::KEYSTORE))
}

/// The URL of the certificate tells which environment's keystore this is.
fn x5u(key: &Jwk, expectation: &Expectation<'_>) -> Option<Finding> {
    let url = key.x5u.as_deref()?;
    let environment = expectation.environment?;
    let check = "jwks.key.environment";
    let of = |environment: Environment| url.starts_with(&format!("{}/", environment.keystore_url()));
    let finding = if of(environment) {
        Finding::pass(check, "jwks-environment")
    } else if of(environment.other()) {
        Finding::fail(check, "jwks-other-environment")
    } else {
        Finding::warn(check, "jwks-unknown-keystore")
    };
    Some(finding.expected(environment.keystore_url()).found(url).source(source::KEYSTORE))
}

fn x5dn(key: &Jwk, published: Published<'_>) -> Option<Finding> {
    let stated = key.x5dn.as_deref()?;
    let real = published?.as_ref().ok()?.certificate.subject.to_rfc4514();
    let check = "jwks.key.x5dn";
    let finding =
        if stated == real { Finding::pass(check, "jwks-x5dn") } else { Finding::warn(check, "jwks-x5dn-other") };
    Some(finding.expected(real).found(stated).source(source::KEYSTORE))
}

fn dates(published: Published<'_>, now: Moment) -> Option<Finding> {
    let certificate = &published?.as_ref().ok()?.certificate;
    let check = "jwks.key.validity";
    let finding = if now > certificate.not_after {
        Finding::fail(check, "jwks-certificate-expired")
    } else {
        Finding::pass(check, "jwks-certificate-valid")
    };
    let until = certificate.not_after.to_date();
    Some(finding.with("until", &until).found(until).source(source::RFC_5280_VALIDITY))
}
