//! Key sets as the keystore publishes them, and each mismatch alone.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use oftf_key_desk::check::jwks::{self, Comparison, Jwks, JwksAnswer, JwksError};
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, C4, Enc1, S4, Sig2, Sig3, Sig4};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::json::JsonError;
use oftf_key_desk::plan::Expectation;
use oftf_key_desk::x509::certificate::Certificate;
use serde_json::{Value, json};
use testbed::bank::{self, now};
use testbed::directory::{self, Order, issued, jwk, thumbprint};
use testbed::key::{bank_key, other_key, small_key};

use crate::expect::{self, Outcome, fail, warn};

pub fn read(keys: &[Value]) -> Jwks {
    Jwks::read(json!({ "keys": keys }).to_string().as_bytes()).expect("a key set")
}

pub fn certificate(pem: &str) -> Certificate {
    Certificate::read(pem.as_bytes()).expect("a certificate").certificate
}

fn usage(id: CertificateId) -> &'static str {
    match id {
        Enc1 => "enc",
        Sig2 | Sig4 => "sig",
        _ => "tls",
    }
}

/// The set, judged for this certificate of the bank.
pub fn judge(id: CertificateId, pem: &str, keys: &[Value]) -> JwksAnswer {
    let plan = bank::plan(id, Sandbox);
    let certificate = certificate(pem);
    let expectation = Expectation::of_plan(&plan);
    let comparison = Comparison { expectation, certificate: Some(&certificate), ..Comparison::default() };
    jwks::check(&read(keys), &comparison, now())
}

/// The published set of one certificate after `change` gives exactly these
/// warnings and failures. The key is the first of the set.
#[track_caller]
pub fn check(id: CertificateId, change: impl FnOnce(&mut Vec<Value>), expected: &[Outcome<'_>]) -> JwksAnswer {
    let pem = issued(id, Sandbox);
    let mut keys = vec![jwk(&pem, Sandbox, usage(id))];
    change(&mut keys);
    let answer = judge(id, &pem, &keys);
    expect::findings(&answer.report, expected);
    answer
}

/// Somebody else's key with another certificate.
pub fn neighbour(usage: &str) -> Value {
    let certificate = if usage == "enc" { Enc1 } else { Sig4 };
    jwk(&Order::of(certificate, Sandbox).for_key(other_key()).issue(), Sandbox, usage)
}

pub fn remove(key: &mut Value, members: &[&str]) {
    let key = key.as_object_mut().expect("an object");
    for member in members {
        assert!(key.remove(*member).is_some(), "{member} was there");
    }
}

#[test]
fn our_key_is_found_and_its_kid_is_the_one_to_hand_over() {
    for id in [C3, S4, Sig4, Enc1, Sig2] {
        let answer = check(id, |_| {}, &[]);
        assert_eq!(answer.kid, Some(thumbprint(&issued(id, Sandbox))));
        expect::passed(&answer.report, "jwks.key.present", "ok-jwks-key-present");
        for name in ["jwks.key.kid", "jwks.key.x5t", "jwks.key.x5c", "jwks.key.x5dn", "jwks.key.environment"] {
            let finding = answer.report.findings.iter().find(|finding| finding.check.id() == name);
            assert_eq!(finding.map(|finding| finding.verdict.word()), Some("pass"), "{name}");
        }
    }
    let crowded = check(Sig4, |keys| keys.insert(0, neighbour("sig")), &[]);
    assert_eq!(crowded.kid, Some(thumbprint(&issued(Sig4, Sandbox))));
}

#[test]
fn the_subject_to_trust_is_the_certificates() {
    let answer = check(C3, |_| {}, &[]);
    let expected = bank::subject(C3).trim_start_matches('/').replace('/', ", ");
    assert_eq!(answer.subject, Some(expected));
}

#[test]
fn a_set_without_our_key_fails() {
    let answer = check(Sig4, |keys| keys[0] = neighbour("sig"), &[fail("jwks.key.present", "err-jwks-key-missing")]);
    assert_eq!(answer.kid, None);
    let nothing = [fail("jwks.key.present", "err-jwks-key-missing"), fail("jwks.document", "err-jwks-empty")];
    check(Sig4, Vec::clear, &nothing);
}

// The kid.

#[test]
fn a_kid_is_compared_letter_by_letter() {
    let answer = check(C3, |keys| remove(&mut keys[0], &["kid"]), &[fail("jwks.key.kid", "err-jwks-kid-absent")]);
    assert_eq!(answer.kid, None);
    let kid = thumbprint(&issued(C3, Sandbox));
    let other_case: String = kid
        .chars()
        .map(|letter| if letter.is_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() })
        .collect();
    let answer = check(C3, |keys| keys[0]["kid"] = json!(other_case), &[warn("jwks.key.kid", "err-jwks-kid-letters")]);
    // What the document states is what others will look for.
    assert_eq!(answer.kid, Some(other_case));
    let answer = check(
        C3,
        |keys| keys[0]["kid"] = json!("transport-2026"),
        &[warn("jwks.key.kid", "err-jwks-kid-not-thumbprint")],
    );
    assert_eq!(answer.kid.as_deref(), Some("transport-2026"));
}

#[test]
fn a_kid_that_stands_twice_fails() {
    let twice = |keys: &mut Vec<Value>| {
        let mut other = neighbour("sig");
        other["kid"] = keys[0]["kid"].clone();
        keys.push(other);
    };
    check(Sig4, twice, &[fail("jwks.duplicate-kid", "err-jwks-kid-twice")]);
}

#[test]
fn a_kid_that_somebody_stated_is_looked_up() {
    for (id, usage) in [(C4, "tls"), (Sig3, "sig")] {
        let pem = Order { subject: Some("/C=GB/O=Test Hub Limited/CN=hub".into()), ..Order::of(Sig4, Sandbox) }.issue();
        let jwks = read(&[neighbour("sig"), jwk(&pem, Sandbox, usage)]);
        let by = |kid: &str| {
            let expectation = Expectation::of_entry(id.entry(), Sandbox);
            jwks::check(&jwks, &Comparison { expectation, kid: Some(kid), ..Comparison::default() }, now())
        };
        let kid = thumbprint(&pem);
        let answer = by(&kid);
        expect::findings(&answer.report, &[]);
        expect::passed(&answer.report, "jwks.key.present", "ok-jwks-kid-present");
        assert_eq!(answer.kid.as_ref(), Some(&kid));
        assert_eq!(answer.subject.as_deref(), Some("C=GB, O=Test Hub Limited, CN=hub"));

        expect::findings(&by(&kid.to_uppercase()).report, &[fail("jwks.key.present", "err-jwks-kid-case")]);
        let retyped = kid.replace(['-', '_'], "").to_lowercase();
        expect::findings(&by(&retyped).report, &[fail("jwks.key.present", "err-jwks-kid-case")]);
        let lost = kid.replace(['-', '_'], "") + "x";
        expect::findings(&by(&lost).report, &[fail("jwks.key.present", "err-jwks-kid-missing")]);
    }
}

#[test]
fn a_stated_kid_of_another_key_than_the_certificates_fails() {
    let (ours, theirs) = (issued(C3, Sandbox), Order::of(C3, Sandbox).for_key(other_key()).issue());
    let certificate = certificate(&ours);
    let kid = thumbprint(&theirs);
    let comparison = Comparison { certificate: Some(&certificate), kid: Some(&kid), ..Comparison::default() };
    let set = read(&[jwk(&ours, Sandbox, "tls"), jwk(&theirs, Sandbox, "tls")]);
    let answer = jwks::check(&set, &comparison, now());
    let found = answer.report.findings.iter().find(|finding| finding.check.id() == "jwks.key.present").expect("judged");
    assert_eq!(found.detail.id, "err-jwks-key-other-numbers");
    assert!(answer.report.failed());
}

// The certificate in it.

#[test]
fn spelling_slips_of_x5c_and_x5t_are_warned_of() {
    let pem = issued(C3, Sandbox);
    let armoured = pem.clone();
    check(C3, |keys| keys[0]["x5c"] = json!([armoured]), &[warn("jwks.key.x5c", "err-jwks-x5c-armour")]);
    let url_safe = URL_SAFE.encode(directory::der(&pem));
    assert_ne!(url_safe, STANDARD.encode(directory::der(&pem)), "a certificate without + and / tells nothing");
    check(C3, |keys| keys[0]["x5c"] = json!([url_safe]), &[warn("jwks.key.x5c", "err-jwks-x5c-url-safe")]);
    let padded = thumbprint(&pem) + "=";
    check(C3, |keys| keys[0]["x5t#S256"] = json!(padded), &[warn("jwks.key.x5t", "err-jwks-x5t-spelling")]);
}

#[test]
fn a_thumbprint_of_another_certificate_fails() {
    let wrong = thumbprint(&issued(Sig4, Sandbox));
    check(C3, |keys| keys[0]["x5t#S256"] = json!(wrong), &[fail("jwks.key.x5t", "err-jwks-x5t")]);
}

#[test]
fn a_certificate_of_another_key_fails() {
    let other = Order::of(C3, Sandbox).for_key(other_key()).issue();
    let swap = |keys: &mut Vec<Value>| {
        keys[0]["x5c"] = json!([STANDARD.encode(directory::der(&other))]);
        remove(&mut keys[0], &["x5t#S256"]);
    };
    check(C3, swap, &[fail("jwks.key.x5c", "err-jwks-x5c-other-key")]);
    let numbers = |keys: &mut Vec<Value>| keys[0]["n"] = neighbour("sig")["n"].clone();
    let expected =
        [fail("jwks.key.present", "err-jwks-key-other-numbers"), fail("jwks.key.x5c", "err-jwks-x5c-other-key")];
    check(C3, numbers, &expected);
}

#[test]
fn an_unreadable_certificate_fails() {
    for x5c in [json!(["!!!"]), json!(["AAAA"]), json!([""]), json!("-----BEGIN CERTIFICATE-----")] {
        check(C3, |keys| keys[0]["x5c"] = x5c, &[fail("jwks.key.x5c", "err-jwks-x5c-unreadable")]);
    }
}

#[test]
fn another_subject_in_x5dn_is_warned_of() {
    let change = |keys: &mut Vec<Value>| keys[0]["x5dn"] = json!("CN=somebody else,C=AE");
    check(C3, change, &[warn("jwks.key.x5dn", "err-jwks-x5dn-other")]);
}

#[test]
fn a_raw_key_is_found_by_its_numbers_and_keeps_its_kid() {
    let mut key = jwk(&issued(Enc1, Sandbox), Sandbox, "enc");
    remove(&mut key, &["x5c", "x5t#S256", "x5u", "x5dn"]);
    key["kid"] = json!("raw-key-1");
    let plan = bank::plan(Enc1, Sandbox);
    let public_key = bank_key().public();
    let expectation = Expectation::of_plan(&plan);
    let comparison = Comparison { expectation, public_key: Some(&public_key), ..Comparison::default() };
    let answer = jwks::check(&read(&[neighbour("sig"), key]), &comparison, now());
    expect::findings(&answer.report, &[]);
    expect::passed(&answer.report, "jwks.key.present", "ok-jwks-raw-key-present");
    assert_eq!(answer.kid.as_deref(), Some("raw-key-1"));
}

#[test]
fn our_key_under_an_older_certificate_is_one_warning() {
    let older = Order { start: "20250401000000Z", end: "20260501000000Z", ..Order::of(C3, Sandbox) }.issue();
    let answer = check(
        C3,
        |keys| keys[0] = jwk(&older, Sandbox, "tls"),
        &[warn("jwks.key.present", "err-jwks-key-other-certificate")],
    );
    assert_eq!(answer.kid, Some(thumbprint(&older)));
}

#[test]
fn our_kid_over_an_older_certificate_is_said() {
    let older = Order { start: "20250401000000Z", end: "20260501000000Z", ..Order::of(C3, Sandbox) }.issue();
    let change = |keys: &mut Vec<Value>| {
        keys[0]["x5c"] = json!([STANDARD.encode(directory::der(&older))]);
        remove(&mut keys[0], &["x5t#S256"]);
    };
    check(C3, change, &[warn("jwks.key.x5c", "err-jwks-x5c-other-certificate")]);
}

#[test]
fn the_newer_of_two_certificates_of_one_key_is_found() {
    let older = Order { start: "20250401000000Z", end: "20260501000000Z", ..Order::of(C3, Sandbox) }.issue();
    let answer = check(C3, |keys| keys.insert(0, jwk(&older, Sandbox, "tls")), &[]);
    assert_eq!(answer.kid, Some(thumbprint(&issued(C3, Sandbox))));
}

#[test]
fn an_expired_certificate_in_the_set_fails() {
    let expired = Order { start: "20241101000000Z", end: "20251201000000Z", ..Order::of(C3, Sandbox) }.issue();
    let answer = judge(C3, &expired, &[jwk(&expired, Sandbox, "tls")]);
    expect::findings(&answer.report, &[fail("jwks.key.validity", "err-jwks-certificate-expired")]);
}

#[test]
fn a_certificate_in_the_set_that_is_not_valid_yet_is_a_warning() {
    let early = Order { start: "20260201000000Z", end: "20270303000000Z", ..Order::of(C3, Sandbox) }.issue();
    let answer = judge(C3, &early, &[jwk(&early, Sandbox, "tls")]);
    expect::findings(&answer.report, &[warn("jwks.key.validity", "err-jwks-certificate-not-yet-valid")]);
}

// What the key is for.

#[test]
fn the_use_must_fit_the_purpose() {
    // Another key is for encryption: the wrong one was picked.
    let picked = |keys: &mut Vec<Value>| {
        keys[0]["use"] = json!("sig");
        keys.push(neighbour("enc"));
    };
    check(Enc1, picked, &[fail("jwks.key.use", "err-jwks-use-other")]);
    let none =
        [fail("jwks.key.use", "err-jwks-use-other"), fail("jwks.encryption-candidates", "err-jwks-no-encryption-key")];
    check(Enc1, |keys| keys[0]["use"] = json!("sig"), &none);
    check(Sig4, |keys| keys[0]["use"] = json!("enc"), &[fail("jwks.key.use", "err-jwks-use-other")]);
    check(Sig4, |keys| remove(&mut keys[0], &["use"]), &[warn("jwks.key.use", "err-jwks-use-absent")]);
    // The use of transport keys is not published.
    for usage in ["enc", "sig", "tls"] {
        check(C3, |keys| keys[0]["use"] = json!(usage), &[]);
    }
}

#[test]
fn two_encryption_keys_leave_a_tpp_in_doubt() {
    let second = [warn("jwks.encryption-candidates", "err-jwks-several-encryption-keys")];
    check(Enc1, |keys| keys.push(neighbour("enc")), &second);
    check(Enc1, |keys| keys.push(neighbour("sig")), &[]);
}

#[test]
fn a_stated_algorithm_must_be_the_trust_frameworks() {
    let algorithm = [fail("jwks.key.alg", "err-jwks-alg")];
    for wrong in ["RS256", "ES256", "none", "ps256"] {
        check(Sig4, |keys| keys[0]["alg"] = json!(wrong), &algorithm);
    }
    check(Sig4, |keys| keys[0]["alg"] = json!("PS256"), &[]);
    check(Enc1, |keys| keys[0]["alg"] = json!("RSA1_5"), &algorithm);
    for right in ["RSA-OAEP-256", "RSA-OAEP"] {
        check(Enc1, |keys| keys[0]["alg"] = json!(right), &[]);
    }
}

#[test]
fn a_small_key_fails() {
    let small = Order::of(Sig4, Sandbox).for_key(small_key()).issue();
    let answer = judge(Sig4, &small, &[jwk(&small, Sandbox, "sig")]);
    expect::findings(&answer.report, &[fail("jwks.key.size", "err-jwks-rsa-small")]);
}

#[test]
fn private_members_fail_wherever_they_are() {
    let incident = [fail("jwks.private-members", "err-jwks-private-members")];
    for member in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
        check(Sig4, |keys| keys[0][member] = json!("AQAB"), &incident);
    }
    let in_the_neighbour = |keys: &mut Vec<Value>| {
        let mut other = neighbour("sig");
        other["d"] = json!("AQAB");
        keys.push(other);
    };
    check(Sig4, in_the_neighbour, &incident);
}

// Where it is published.

#[test]
fn a_keystore_of_the_other_environment_fails() {
    let url = |url: &str, expected: &[Outcome<'_>]| {
        check(C3, |keys| keys[0]["x5u"] = json!(url), expected);
    };
    let check = "jwks.key.environment";
    url("https://keystore.directory.openfinance.ae/a/b.pem", &[fail(check, "err-jwks-other-environment")]);
    url("https://keystore.sandbox.directory.openfinance.ae.example/b.pem", &[warn(check, "err-jwks-unknown-keystore")]);
    url("https://keystore.example/a/b.pem", &[warn(check, "err-jwks-unknown-keystore")]);

    let pem = issued(C3, Production);
    let plan = bank::plan(C3, Production);
    let (certificate, expectation) = (certificate(&pem), Expectation::of_plan(&plan));
    let comparison = Comparison { expectation, certificate: Some(&certificate), ..Comparison::default() };
    let answer = jwks::check(&read(&[jwk(&pem, Production, "tls")]), &comparison, now());
    expect::findings(&answer.report, &[]);
    let answer = jwks::check(&read(&[jwk(&pem, Sandbox, "tls")]), &comparison, now());
    expect::findings(&answer.report, &[fail(check, "err-jwks-other-environment")]);
}

#[test]
fn the_shape_of_the_directorys_api_is_read() {
    let reshape = |status: &str| {
        let status = status.to_owned();
        move |keys: &mut Vec<Value>| {
            let key = &mut keys[0];
            key["x5thashS256"] = key["x5t#S256"].clone();
            remove(key, &["x5t#S256", "x5dn"]);
            key["keyType"] = json!("opf_uae_client_signing");
            key["OrganisationId"] = json!(bank::ORGANISATION_ID);
            key["Status"] = json!(status);
            key["Revision"] = json!(1);
        }
    };
    let answer = check(Sig4, reshape("Active"), &[]);
    expect::passed(&answer.report, "jwks.key.x5t", "ok-jwks-x5t");
    check(Sig4, reshape("Inactive"), &[fail("jwks.key.status", "err-jwks-inactive")]);
}

#[test]
fn a_list_of_keys_and_a_single_key_are_read() {
    let key = jwk(&issued(C3, Sandbox), Sandbox, "tls");
    let expected = read(std::slice::from_ref(&key));
    let text = json!({ "keys": [key] }).to_string();
    let pretty = serde_json::to_string_pretty(&json!({ "keys": [key] })).expect("JSON");
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for form in [
        json!([key]).to_string().into_bytes(),
        key.to_string().into_bytes(),
        pretty.replace('\n', "\r\n").into_bytes(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        utf16,
    ] {
        assert_eq!(Jwks::read(&form).as_ref(), Ok(&expected), "{}", String::from_utf8_lossy(&form));
    }
}

#[test]
fn what_is_no_key_set_is_named() {
    let refused = |input: &str, expected: JwksError, sentence: &str| {
        let error = Jwks::read(input.as_bytes()).expect_err(input);
        assert_eq!(error, expected, "{input}");
        assert_eq!(error.message().id, sentence, "{input}");
    };
    let not_json = |line, column| JwksError::Json(JsonError::NotJson { line, column });
    refused("", JwksError::Empty, "err-input-empty");
    refused(" \r\n", JwksError::Empty, "err-input-empty");
    refused("<!doctype html><title>Sign in</title>", JwksError::Html, "err-jwks-html");
    refused("<?xml version=\"1.0\"?><Error/>", JwksError::Html, "err-jwks-html");
    refused(&issued(C3, Sandbox), JwksError::Pem, "err-jwks-pem");
    refused("{\"keys\": [\n{\"kty\" \"RSA\"}]}", not_json(2, 8), "err-jwks-not-json");
    refused("{\"keys\": [", not_json(1, 10), "err-jwks-not-json");
    for no_set in ["{}", "1", "null", "\"keys\"", "{\"keys\": {}}", "{\"keys\": [1]}", "{\"error\": \"not found\"}"] {
        refused(no_set, JwksError::NotKeySet, "err-jwks-not-key-set");
    }
    assert_eq!(Jwks::read(&[0x30, 0x82, 0xFF, 0xFE]), Err(JwksError::NotText));
    assert_eq!(Jwks::read(b"{\"keys\": []}").map(|set| set.keys.len()), Ok(0));
}
