//! Key sets as people and programs write them: each is read as it was meant, the key is
//! found by the value of its numbers, and what is written otherwise is named.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use crypto_bigint::BoxedUint;
use oftf_key_desk::check::jwks::{self, Comparison, Jwks};
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::public_key::hexadecimal;
use serde_json::{Value, json};
use sha1::Digest as _;
use testbed::bank::now;
use testbed::directory::{self, der, issued, jwk};
use testbed::key::bank_key;

use crate::tlv;

/// The set of this one key, searched for the certificate.
fn report(key: &Value) -> Report {
    let pem = issued(C3, Sandbox);
    let certificate = Certificate::read(pem.as_bytes()).expect("a certificate").certificate;
    let comparison = Comparison { certificate: Some(&certificate), ..Comparison::default() };
    let set = Jwks::read(json!({ "keys": [key] }).to_string().as_bytes()).expect("a set");
    jwks::check(&set, &comparison, now()).report
}

#[track_caller]
fn says(key: &Value, detail: &str) {
    let report = report(key);
    let found: Vec<&str> = report.findings.iter().map(|finding| finding.detail.id.as_ref()).collect();
    assert!(found.contains(&detail), "{detail} is not among {found:?}");
    assert!(found.contains(&"ok-jwks-key-present"), "the key is there: {found:?}");
    let is_weak = |finding: &&oftf_key_desk::ground::report::Finding| {
        finding.check.id() == "jwks.weak-key" && finding.verdict == Verdict::Fail
    };
    assert_eq!(report.findings.iter().find(is_weak), None, "no weakness is claimed of a number that was misread");
}

fn with(change: impl FnOnce(&mut Value)) -> Value {
    let mut key = jwk(&issued(C3, Sandbox), Sandbox, "sig");
    change(&mut key);
    key
}

fn modulus() -> Vec<u8> {
    let key = with(|_| {});
    URL_SAFE_NO_PAD.decode(key["n"].as_str().expect("n")).expect("base64url")
}

#[test]
fn numbers_are_compared_by_value_however_they_are_written() {
    let digits = hexadecimal(&modulus());
    let decimal = BoxedUint::from_be_slice_vartime(&modulus()).to_string_radix_vartime(10);
    let key = with(|_| {});
    let wrapped =
        key["n"].as_str().expect("n").as_bytes().chunks(64).map(|line| std::str::from_utf8(line).expect("ASCII"));
    let wrapped = wrapped.collect::<Vec<_>>().join("\n");
    let colons: Vec<&str> = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("ASCII")).collect();
    says(&with(|key| key["n"] = json!(digits)), "err-jwks-numbers-hexadecimal");
    says(&with(|key| key["n"] = json!(format!("0x{}", digits.to_uppercase()))), "err-jwks-numbers-hexadecimal");
    says(&with(|key| key["n"] = json!(colons.join(":"))), "err-jwks-numbers-hexadecimal");
    says(&with(|key| key["n"] = json!(decimal)), "err-jwks-numbers-decimal");
    says(&with(|key| key["n"] = json!(wrapped)), "err-jwks-numbers-white-space");
    says(&with(|key| key["e"] = json!(65537)), "err-jwks-numbers-json");
    says(&with(|key| key["e"] = json!("65537")), "err-jwks-numbers-decimal");
    says(&with(|key| key["e"] = json!("010001")), "err-jwks-numbers-hexadecimal");
    says(&with(|key| key["kty"] = json!("rsa")), "err-jwks-kty-letters");
    says(&with(|key| drop(key.as_object_mut().expect("an object").remove("kty"))), "err-jwks-kty-absent");
    let without_numbers = |key: &mut Value| {
        key.as_object_mut().expect("an object").retain(|name, _| !["n", "e"].contains(&name.as_str()))
    };
    says(&with(without_numbers), "err-jwks-numbers-only-in-x5c");
    says(&with(|key| key["kid"] = json!(12345)), "err-jwks-kid-number");
}

/// Each is base64url of something, and of no number that anybody meant.
#[test]
fn a_modulus_that_is_something_else_is_read_as_what_it_is() {
    let n = |value: Value| with(|key| key["n"] = value);
    let of_bytes = |bytes: &[u8]| json!(URL_SAFE_NO_PAD.encode(bytes));
    let digits = hexadecimal(&modulus());
    let text = with(|_| {})["n"].as_str().expect("n").to_owned();
    says(&n(of_bytes(digits.as_bytes())), "err-jwks-numbers-twice");
    says(&n(of_bytes(text.as_bytes())), "err-jwks-numbers-twice");
    says(&n(json!(hexadecimal(text.as_bytes()))), "err-jwks-numbers-twice");
    says(&with(|key| key["e"] = json!("NjU1Mzc=")), "err-jwks-numbers-twice");
    let key = bank_key().public();
    let integer = tlv::element(2, &[&[0], modulus().as_slice()].concat());
    says(&n(of_bytes(&integer)), "err-jwks-numbers-der");
    says(&n(of_bytes(key.spki_der())), "err-jwks-numbers-der");
    let sequence = tlv::element(0x30, &[integer.as_slice(), &[2, 3, 1, 0, 1]].concat());
    says(&n(of_bytes(&sequence)), "err-jwks-numbers-der");
    says(&n(json!(modulus())), "err-jwks-numbers-byte-list");
    says(&n(json!(format!("Modulus={}", digits.to_uppercase()))), "err-jwks-numbers-hexadecimal");
    says(&n(json!(format!("{text}="))), "err-jwks-set-padding");
    let reversed: Vec<u8> = modulus().into_iter().rev().collect();
    says(&n(of_bytes(&reversed)), "err-jwks-numbers-reversed");
    let swapped = with(|key| (key["n"], key["e"]) = (json!("AQAB"), json!(text)));
    says(&swapped, "err-jwks-numbers-swapped");
    // RFC 8259 section 6: a number may have any size, and readers have theirs.
    let number = BoxedUint::from_be_slice_vartime(&modulus()).to_string_radix_vartime(10);
    let written = format!(r#"{{"keys":[{{"kty":"RSA","n":{number},"e":65537}}]}}"#);
    let error = Jwks::read(written.as_bytes()).expect_err("no number of this size is read");
    assert_eq!(error.message().id, "err-jwks-number-too-large");
}

/// `az` writes what a public key has not as null; an empty kid names nothing.
#[test]
fn a_member_without_a_value_is_none() {
    let null =
        |key: &mut Value| ["d", "p", "q", "dp", "dq", "qi", "k"].iter().for_each(|name| key[*name] = Value::Null);
    says(&with(null), "ok-jwks-no-private-members");
    says(&with(|key| key["kid"] = json!("")), "err-jwks-kid-absent");
}

#[test]
fn certificates_in_x5c_are_read_however_they_are_written() {
    let pem = issued(C3, Sandbox);
    let base64 = STANDARD.encode(der(&pem));
    let issuing = STANDARD.encode(der(testbed::directory::Issuer::Oftf(Sandbox).issuing()));
    says(&with(|key| key["x5c"] = json!(base64)), "err-jwks-x5c-no-list");
    says(&with(|key| key["x5c"] = json!([format!("{base64},{issuing}")])), "err-jwks-x5c-joined");
    says(&with(|key| key["x5c"] = json!([format!("{base64}\n{issuing}")])), "err-jwks-x5c-joined");
    says(&with(|key| key["x5c"] = json!([pem])), "err-jwks-x5c-armour");
    says(&with(|key| key["x5c"] = json!([STANDARD.encode(&pem)])), "err-jwks-x5c-of-pem");
    says(&with(|key| key["x5c"] = json!([format!("{base64}-----END CERTIFICATE-----")])), "err-jwks-x5c-pem-line");
    says(&with(|key| key["x5c"] = json!([base64, "AAAA"])), "err-jwks-x5c-later-unreadable");
    says(&with(|key| key["x5c"] = json!([hexadecimal(&der(&pem))])), "err-jwks-x5c-other-encoding");
    says(&with(|key| key["x5c"] = json!([base64.replace('+', "%2B")])), "err-jwks-x5c-other-encoding");
    let public = pem_body(&directory::public_pem(&pem));
    let key = with(|key| key["x5c"] = json!([public]));
    let found: Vec<String> = report(&key).findings.iter().map(|finding| finding.detail.id.to_string()).collect();
    assert!(found.contains(&"err-jwks-x5c-public-key".to_owned()), "{found:?}");
}

fn pem_body(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

#[test]
fn thumbprints_that_are_something_else_are_named() {
    let pem = issued(C3, Sandbox);
    let der = der(&pem);
    let sha256 = sha2::Sha256::digest(&der);
    let digits = hexadecimal(&sha256);
    let colons: Vec<&str> = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("ASCII")).collect();
    let of_pem = |text: &str| URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(text));
    for (stated, detail) in [
        (digits.clone(), "err-jwks-x5t-hexadecimal"),
        (colons.join(":").to_uppercase(), "err-jwks-x5t-colons"),
        (URL_SAFE_NO_PAD.encode(&digits), "err-jwks-x5t-of-hexadecimal"),
        (of_pem(&pem), "err-jwks-x5t-of-pem"),
        (of_pem(pem.trim_end()), "err-jwks-x5t-of-pem"),
        (URL_SAFE_NO_PAD.encode(sha1::Sha1::digest(&der)), "err-jwks-x5t-is-sha1"),
        (STANDARD.encode(sha256), "err-jwks-x5t-spelling"),
        (of_pem("another"), "err-jwks-x5t"),
    ] {
        says(&with(|key| key["x5t#S256"] = json!(stated)), detail);
    }
}

/// "Every x5t#S256 …" is not said where one could not be compared.
#[test]
fn what_could_not_be_read_did_not_pass() {
    let good = with(|_| {});
    let mut blind = with(|key| key["x5c"] = json!(["AAAA"]));
    blind["kid"] = json!("another");
    let set = Jwks::read(json!({ "keys": [good, blind] }).to_string().as_bytes()).expect("a set");
    let report = jwks::check(&set, &Comparison::default(), now()).report;
    for check in ["jwks.x5t", "jwks.validity", "jwks.x5c"] {
        let of_check: Vec<_> = report.findings.iter().filter(|finding| finding.check.id() == check).collect();
        assert!(
            !of_check.is_empty() && of_check.iter().all(|finding| finding.verdict != Verdict::Pass),
            "{of_check:?}"
        );
    }
}
