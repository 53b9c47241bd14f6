//! Our key as it is published: every member beside what was expected. Whether a
//! member is right is decided in [`key`], for our key as for every other.

use super::comparison::Comparison;
use super::expected::{ENCRYPTION_ALGORITHMS, SIGNING_ALGORITHMS};
use super::fault::Fault;
use super::key;
use super::kid::{KidForm, RawKid};
use super::published::{PublishedCertificate, ReadKey, Unpublished, X5cSlip};
use super::thumbprint::ThumbprintForm;
use super::{Jwk, Numbers};
use crate::framework::catalogue::{KeyAlgorithm, Purpose};
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Value;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::key::weak_key;
use crate::plan::Expectation;
use crate::x509::certificate::Certificate;

pub(super) fn judge(key: &ReadKey<'_>, comparison: &Comparison<'_>, now: Moment) -> Vec<Finding> {
    let expectation = &comparison.expectation;
    let published = key.published;
    let jwk = key.jwk;
    let mut findings = vec![kid(jwk, published, comparison)];
    findings.extend(x5t(jwk, published, comparison));
    findings.extend(x5c(key, comparison.certificate));
    findings.push(usage(jwk, expectation));
    findings.push(algorithm(jwk, expectation));
    findings.push(numbers(jwk, expectation));
    findings.extend(status(jwk));
    findings.extend(x5u(jwk, expectation));
    findings.extend(authority(key, expectation));
    findings.extend(x5dn(key));
    findings.extend(dates(key, now));
    findings
}

type Published<'a> = Option<Result<&'a PublishedCertificate, Unpublished>>;

fn kid(key: &Jwk, published: Published<'_>, comparison: &Comparison<'_>) -> Finding {
    let check = Check::JwksKeyKid;
    let Some(kid) = &key.kid else {
        return Finding::fail(check, "jwks-kid-absent");
    };
    if key.kid_is_number {
        return Finding::fail(check, "jwks-kid-number").with("kid", kid).found(kid.clone());
    }
    let certificate = real_certificate(published, comparison);
    let real = certificate.map(Certificate::kid);
    let finding = match &real {
        Some(real) if published.is_some() || kid == real => KidForm::of(kid, &key.numbers, certificate).finding(check),
        // A raw public key has a kid of its own.
        Some(_) | None => RawKid::of(kid, key).finding(check),
    };
    let finding = match real {
        Some(real) => finding.expected(real),
        None => finding,
    };
    finding.with("kid", kid).found(kid.clone())
}

/// Our certificate, or else the one that is published.
fn real_certificate<'a>(published: Published<'a>, comparison: &Comparison<'a>) -> Option<&'a Certificate> {
    let published = || published.and_then(Result::ok).map(|each| &each.certificate);
    comparison.certificate.or_else(published)
}

fn x5t(jwk: &Jwk, published: Published<'_>, comparison: &Comparison<'_>) -> Option<Finding> {
    let check = Check::JwksKeyX5t;
    if jwk.has_two_thumbprints {
        return Some(Finding::fail(check, "jwks-two-thumbprints"));
    }
    let stated = jwk.x5t_s256.as_deref()?;
    let certificate = match published {
        Some(published) => &published.ok()?.certificate,
        None => comparison.certificate?,
    };
    let finding = ThumbprintForm::of(stated, certificate).finding(check).with("kid", jwk.kid.as_deref().unwrap_or("—"));
    Some(finding.expected(certificate.kid()).found(stated))
}

fn x5c(key: &ReadKey<'_>, ours: Option<&Certificate>) -> Vec<Finding> {
    let check = Check::JwksKeyX5c;
    let source = source::RFC_7517;
    let published = match key.published {
        None => return vec![Finding::not_checked(check, "jwks-x5c-absent").source(source)],
        Some(Err(Unpublished::Unreadable)) => return vec![Finding::fail(check, "jwks-x5c-unreadable").source(source)],
        Some(Err(Unpublished::PublicKey)) => {
            return vec![Finding::fail(check, "jwks-x5c-public-key").with("kid", key.label()).source(source)];
        }
        Some(Ok(published)) => published,
    };
    let mut findings = Vec::new();
    match published.slip {
        Some(X5cSlip::PemArmour) => findings.push(Finding::warn(check, "jwks-x5c-armour")),
        Some(X5cSlip::UrlSafe) => findings.push(Finding::warn(check, "jwks-x5c-url-safe")),
        Some(X5cSlip::WhiteSpace) => findings.push(Finding::warn(check, "jwks-x5c-white-space")),
        Some(X5cSlip::Unpadded) => findings.push(Finding::warn(check, "jwks-x5c-unpadded")),
        Some(X5cSlip::OtherEncoding) => {
            findings.push(Finding::fail(check, "jwks-x5c-other-encoding").with("kid", key.label()))
        }
        Some(X5cSlip::PemLine) => findings.push(Finding::fail(check, "jwks-x5c-pem-line").with("kid", key.label())),
        Some(X5cSlip::Joined) => findings.push(Finding::fail(check, "jwks-x5c-joined").with("kid", key.label())),
        Some(X5cSlip::OfPem) => findings.push(Finding::fail(check, "jwks-x5c-of-pem").with("kid", key.label())),
        None => {}
    }
    if key.jwk.x5c_is_text {
        findings.push(Finding::warn(check, "jwks-x5c-no-list").with("kid", key.label()));
    }
    if !key.certificate_fits() {
        findings.push(Finding::fail(check, "jwks-x5c-other-key"));
    } else if ours.is_some_and(|ours| ours.der() != published.certificate.der()) {
        let finding = Finding::warn(check, "jwks-x5c-other-certificate");
        findings.push(finding.found(published.thumbprint.clone()));
    }
    if findings.is_empty() {
        findings.push(Finding::pass(check, "jwks-x5c"));
    }
    findings.into_iter().map(|finding| finding.source(source)).collect()
}

fn usage(key: &Jwk, expectation: &Expectation<'_>) -> Finding {
    let check = Check::JwksKeyUse;
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
    let check = Check::JwksKeyAlg;
    let Some(found) = key.alg.as_deref() else {
        return Finding::pass(check, "jwks-alg-absent");
    };
    let allowed: &[&str] = match expectation.entry.map(|entry| entry.purpose) {
        Some(Purpose::Signing) => SIGNING_ALGORITHMS,
        Some(Purpose::Encryption) => ENCRYPTION_ALGORITHMS,
        Some(Purpose::ClientTls | Purpose::ServerTls) | None => {
            return Finding::not_checked(check, "jwks-alg-any").found(found).source(source::FAPI);
        }
    };
    let finding =
        if allowed.contains(&found) { Finding::pass(check, "jwks-alg") } else { Finding::fail(check, "jwks-alg") };
    finding.expected(allowed.join(", ")).found(found).source(source::FAPI)
}

fn numbers(key: &Jwk, expectation: &Expectation<'_>) -> Finding {
    let check = Check::JwksKeySize;
    let takes_ec = expectation.entry.is_none_or(|entry| entry.algorithms.value.contains(&KeyAlgorithm::EcP256));
    let finding = match &key.numbers {
        Numbers::Unreadable => Finding::fail(check, "jwks-numbers-unreadable"),
        Numbers::Symmetric => Finding::fail(check, "jwks-symmetric-key"),
        Numbers::Okp { .. } => Finding::fail(check, "jwks-okp").found(key.numbers.label()),
        Numbers::Ec { .. } if takes_ec => Finding::warn(check, "jwks-ec").found(key.numbers.label()),
        Numbers::Ec { .. } => Finding::fail(check, "jwks-ec").found(key.numbers.label()),
        Numbers::Rsa { exponent, .. } => {
            let bits = key.numbers.rsa_bits().unwrap_or(0);
            let finding = if bits < weak_key::SMALLEST_RSA_BITS {
                Finding::fail(check, "jwks-rsa-small").with("bits", bits.to_string())
            } else if exponent.as_slice() == weak_key::USUAL_EXPONENT {
                Finding::pass(check, "jwks-rsa").with("bits", bits.to_string())
            } else {
                Finding::warn(check, "jwks-rsa-exponent")
            };
            finding.found(format!("RSA {bits}"))
        }
    };
    finding.expected(KeyAlgorithm::Rsa2048.name())
}

fn status(key: &Jwk) -> Option<Finding> {
    let status = key.status.as_deref()?;
    let check = Check::JwksKeyStatus;
    let finding =
        if key.is_active() { Finding::pass(check, "jwks-active") } else { Finding::fail(check, "jwks-inactive") };
    Some(finding.found(status))
}

fn x5u(jwk: &Jwk, expectation: &Expectation<'_>) -> Option<Finding> {
    let url = jwk.x5u.as_deref()?;
    let environment = expectation.environment?;
    let check = Check::JwksKeyEnvironment;
    let finding = match key::keystore(url, environment) {
        None => Finding::pass(check, "jwks-environment"),
        Some(Fault::UnknownKeystore) => Finding::warn(check, "jwks-unknown-keystore"),
        Some(_) => Finding::fail(check, "jwks-other-environment"),
    };
    Some(finding.expected(environment.keystore_url()).found(url))
}

/// Only a CA of another environment is told of.
fn authority(key: &ReadKey<'_>, expectation: &Expectation<'_>) -> Option<Finding> {
    let issuer = &key.certificate()?.issuer;
    let environment = expectation.environment?;
    key::authority(key, environment)?;
    let finding = Finding::fail(Check::JwksKeyEnvironment, "jwks-other-environment-ca");
    let expected = environment.issuing_ca().in_encoding_order();
    Some(finding.expected(expected).found(issuer.in_encoding_order()).source(source::TRUST_FRAMEWORK_CAS))
}

fn x5dn(key: &ReadKey<'_>) -> Option<Finding> {
    let stated = key.jwk.x5dn.as_deref()?;
    let certificate = key.certificate()?;
    let check = Check::JwksKeyX5dn;
    let finding = match key::subject_text(stated, certificate) {
        None => Finding::pass(check, "jwks-x5dn"),
        Some(_) => Finding::warn(check, "jwks-x5dn-other"),
    };
    Some(finding.expected(certificate.subject.to_rfc4514()).found(stated))
}

fn dates(key: &ReadKey<'_>, now: Moment) -> Option<Finding> {
    let certificate = key.certificate()?;
    let check = Check::JwksKeyValidity;
    let (from, until) = (certificate.not_before, certificate.not_after);
    let finding = match key::validity(certificate, now) {
        None => Finding::pass(check, "jwks-certificate-valid"),
        Some(Fault::NotYetValid) => {
            return Some(
                Finding::warn(check, "jwks-certificate-not-yet-valid")
                    .with("from", Value::day(from))
                    .found(from.to_date()),
            );
        }
        Some(_) => Finding::fail(check, "jwks-certificate-expired"),
    };
    Some(finding.with("until", Value::day(until)).found(until.to_date()))
}
