//! What only shows when keys stand side by side.

use oftf_key_desk::check::jwks::{self, Comparison, Jwks, JwksAnswer, JwksError};
use oftf_key_desk::framework::catalogue::CertificateId::{C3, Enc1, Sig4};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::message::Value as MessageValue;
use oftf_key_desk::ground::report::{Finding, Report};
use oftf_key_desk::heap::identify::ItemKind;
use oftf_key_desk::unwrap::Repair;
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank::now;
use testbed::directory::{Issuer, Order, issued, jwk, thumbprint};
use testbed::key::other_key;

use crate::expect::{self, Outcome, fail, warn};
use crate::jwks::{check, neighbour, read, remove};

/// The set without a question.
#[track_caller]
fn judge(keys: &[Value], expected: &[Outcome<'_>]) -> JwksAnswer {
    let answer = jwks::check(&read(keys), &Comparison::default(), now());
    expect::findings(&answer.report, expected);
    answer
}

fn finding<'a>(report: &'a Report, check: &str) -> &'a Finding {
    report.findings.iter().find(|finding| finding.check.id() == check).unwrap_or_else(|| panic!("no {check}"))
}

fn value(finding: &Finding, name: &str) -> String {
    let found = finding.detail.values.iter().find(|(each, _)| each == name);
    match &found.unwrap_or_else(|| panic!("no {name} in {finding:?}")).1 {
        MessageValue::Number(number) => number.to_string(),
        MessageValue::Text(text) => text.clone(),
        MessageValue::List(texts) => texts.join(", "),
        MessageValue::Time { moment, precision } => moment.written_to(*precision),
    }
}

fn other(start: &'static str, end: &'static str) -> String {
    Order { start, end, ..Order::of(Sig4, Sandbox).for_key(other_key()) }.issue()
}

#[test]
fn a_set_is_judged_without_a_question() {
    let answer = judge(&[jwk(&issued(Sig4, Sandbox), Sandbox, "sig")], &[]);
    assert_eq!(answer.kid, None);
    expect::passed(&answer.report, "jwks.environment", "ok-jwks-one-environment");
    expect::passed(&answer.report, "jwks.duplicate-key", "ok-jwks-keys-differ");
    expect::passed(&answer.report, "jwks.overlap", "ok-jwks-no-overlap");
    expect::passed(&answer.report, "jwks.subject", "ok-jwks-subjects");
}

#[test]
fn old_and_new_key_side_by_side_are_normal_and_dated() {
    let (old, new) = (issued(Sig4, Sandbox), other("20260101000000Z", "20270131000000Z"));
    let answer = judge(&[jwk(&new, Sandbox, "sig"), jwk(&old, Sandbox, "sig")], &[]);
    let finding = finding(&answer.report, "jwks.overlap");
    assert_eq!(finding.detail.id, "ok-jwks-overlap");
    let expected =
        format!("{} (2025-11-01 – 2026-12-01) + {} (2026-01-01 – 2027-01-31)", thumbprint(&old), thumbprint(&new));
    assert_eq!(value(finding, "keys"), expected);
    // Another use is another role, and an expired key is no part of a renewal.
    let answer = judge(&[jwk(&new, Sandbox, "tls"), jwk(&old, Sandbox, "sig")], &[]);
    expect::passed(&answer.report, "jwks.overlap", "ok-jwks-no-overlap");
    let expired = other("20241101000000Z", "20251201000000Z");
    let keys = [jwk(&expired, Sandbox, "sig"), jwk(&old, Sandbox, "sig")];
    let answer = judge(&keys, &[fail("jwks.validity", "err-jwks-set-expired")]);
    expect::passed(&answer.report, "jwks.overlap", "ok-jwks-no-overlap");
}

#[test]
fn more_keys_of_a_subject_than_a_renewal_needs_are_told_of() {
    let third = Order::of(Sig4, Sandbox).for_key(&Key::rsa("2048")).issue();
    let keys = [jwk(&issued(Sig4, Sandbox), Sandbox, "sig"), neighbour("sig"), jwk(&third, Sandbox, "sig")];
    let answer = judge(&keys, &[warn("jwks.subject", "err-jwks-subject-crowded")]);
    assert_eq!(value(finding(&answer.report, "jwks.subject"), "count"), "3");
}

#[test]
fn a_key_that_stands_twice_is_told_of() {
    let twice = |keys: &mut Vec<Value>| {
        let mut again = keys[0].clone();
        remove(&mut again, &["x5c", "x5t#S256", "x5u", "x5dn"]);
        again["kid"] = json!("again");
        keys.push(again);
    };
    check(C3, twice, &[warn("jwks.duplicate-key", "err-jwks-key-twice")]);
    let two_uses = |keys: &mut Vec<Value>| {
        let pem = Order { start: "20250401000000Z", ..Order::of(Sig4, Sandbox) }.issue();
        keys.push(jwk(&pem, Sandbox, "sig"));
    };
    check(C3, two_uses, &[warn("jwks.duplicate-key", "err-jwks-key-two-uses")]);
    let recertified = |keys: &mut Vec<Value>| {
        let pem = Order { start: "20250401000000Z", end: "20260501000000Z", ..Order::of(C3, Sandbox) }.issue();
        keys.push(jwk(&pem, Sandbox, "tls"));
    };
    let answer = check(C3, recertified, &[]);
    expect::passed(&answer.report, "jwks.duplicate-key", "ok-jwks-key-recertified");
}

#[test]
fn a_set_of_both_environments_fails_without_an_expectation() {
    let mixed = [fail("jwks.environment", "err-jwks-environments-mixed")];
    let production =
        Order { issuer: Issuer::Oftf(Production), ..Order::of(Sig4, Production).for_key(other_key()) }.issue();
    let ours = jwk(&issued(Sig4, Sandbox), Sandbox, "sig");
    judge(&[ours.clone(), jwk(&production, Production, "sig")], &mixed);
    // The CA tells of it too, and so does the keystore.
    let mut without_url = jwk(&production, Production, "sig");
    remove(&mut without_url, &["x5u"]);
    judge(&[ours.clone(), without_url], &mixed);
    let mut other_url = neighbour("sig");
    other_url["x5u"] = json!("https://keystore.directory.openfinance.ae/a/b.pem");
    judge(&[ours, other_url], &mixed);
}

#[test]
fn candidates_for_encryption_are_named_with_their_dates() {
    let answer = check(
        Enc1,
        |keys| keys.push(neighbour("enc")),
        &[warn("jwks.encryption-candidates", "err-jwks-several-encryption-keys")],
    );
    let found = finding(&answer.report, "jwks.encryption-candidates").evidence.found.clone().expect("named");
    assert_eq!(found.matches("(2025-11-01 – 2026-12-01)").count(), 2, "{found}");
}

#[test]
fn a_finding_names_a_few_keys_and_counts_them_all() {
    let keys: Vec<Value> = (0..400).map(|_| json!({ "kty": "RSA", "use": "sig", "kid": "k".repeat(500) })).collect();
    let expected =
        [fail("jwks.duplicate-kid", "err-jwks-kid-twice"), fail("jwks.size", "err-jwks-set-numbers-unreadable")];
    let answer = judge(&keys, &expected);
    let finding = finding(&answer.report, "jwks.size");
    assert_eq!(value(finding, "count"), "400");
    let named = value(finding, "kid");
    assert_eq!(named.matches("kkk…").count(), 5, "{named}");
    assert!(named.ends_with(", …") && named.len() < 400, "{named}");
    let leaks: Vec<Value> = (0..400).map(|_| json!({ "kty": "oct", "use": "sig", "k": "AAAA", "kid": "x" })).collect();
    let report = jwks::check(&read(&leaks), &Comparison::default(), now()).report;
    assert!(report.findings.len() < 30, "{}", report.findings.len());
    assert!(serde_json::to_string(&report).expect("JSON").len() < 20_000);
}

/// What its administration shows is no JWKS: everybody else reads another document.
#[test]
fn keycloaks_listing_is_named_and_its_keys_are_read() {
    let certificate = issued(Sig4, Sandbox);
    let body: String = certificate.lines().filter(|line| !line.starts_with('-')).collect();
    let key = json!({ "providerId": "1", "kid": "a", "status": "ACTIVE", "algorithm": "PS256", "certificate": body });
    let listing = json!({ "active": { "PS256": "a" }, "keys": [key] }).to_string();
    assert_eq!(Jwks::read(listing.as_bytes()), Err(JwksError::KeycloakListing));
    let items = crate::identify::found(&listing);
    assert_eq!(items.iter().map(|item| item.kind).collect::<Vec<_>>(), [ItemKind::Certificate]);
    assert!(items[0].repairs.contains(&Repair::KeycloakListing));
}

/// A type of key that serves many algorithms says by `alg` which it is.
#[test]
fn a_key_of_another_type_is_named_with_its_algorithm() {
    let named = |key: Value| {
        let items = crate::identify::found(json!({ "keys": [key] }).to_string());
        let mut findings = items.into_iter().flat_map(|item| item.report.findings);
        findings
            .find(|finding| finding.detail.id == "err-jwks-set-other-kind")
            .and_then(|finding| finding.evidence.found)
    };
    let number = "A".repeat(40);
    let key = json!({ "kty": "AKP", "kid": "a", "alg": "ML-DSA-44", "pub": number });
    assert_eq!(named(key).as_deref(), Some("AKP (ML-DSA-44)"));
    assert_eq!(named(json!({ "kty": "AKP", "kid": "a", "pub": number })).as_deref(), Some("AKP"));
}
