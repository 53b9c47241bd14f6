//! Keys of a set that are not ours, and each fault alone.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use oftf_key_desk::check::jwks::{self, Comparison, JwksAnswer, KidForm, Numbers};
use oftf_key_desk::framework::catalogue::CertificateId::{Enc1, Sig4};
use oftf_key_desk::framework::environment::Environment::{Production, Sandbox};
use oftf_key_desk::ground::report::Verdict;
use oftf_key_desk::x509::certificate::Certificate;
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use testbed::bank::now;
use testbed::directory::{Issuer, Order, der, jwk, thumbprint};
use testbed::key::{ec_key, other_key, small_key};
use testbed::openssl::prime;
use testbed::{Key, openssl, openssl_text};

use crate::expect::{self, Outcome, fail, warn};
use crate::jwks::{certificate, check, neighbour, read, remove};

/// Our key is right and the one beside it is changed: exactly this is said.
/// Whatever would fail in a set that nobody asks for a key warns here.
#[track_caller]
fn beside(change: impl FnOnce(&mut Value), expected: &[Outcome<'_>]) -> JwksAnswer {
    let mut other = neighbour("sig");
    change(&mut other);
    beside_ours(other, expected)
}

#[track_caller]
fn beside_ours(other: Value, expected: &[Outcome<'_>]) -> JwksAnswer {
    check(Sig4, |keys| keys.push(other), expected)
}

/// The same without a question.
#[track_caller]
fn alone(key: Value, expected: &[Outcome<'_>]) -> JwksAnswer {
    let answer = jwks::check(&read(&[key]), &Comparison::default(), now());
    expect::findings(&answer.report, expected);
    answer
}

fn publish(key: &mut Value, pem: &str) {
    *key = jwk(pem, Sandbox, "sig");
}

fn order() -> Order<'static> {
    Order::of(Sig4, Sandbox).for_key(other_key())
}

#[test]
fn a_neighbour_that_is_right_passes_every_check() {
    let answer = beside(|key| key["x5t"] = json!(sha1(key)), &[]);
    for name in [
        "jwks.symmetric",
        "jwks.weak-key",
        "jwks.kid-form",
        "jwks.x5t",
        "jwks.x5t-sha1",
        "jwks.x5c",
        "jwks.x5c-chain",
        "jwks.x5dn",
        "jwks.organisation",
        "jwks.validity",
        "jwks.environment",
        "jwks.size",
        "jwks.exponent",
        "jwks.spelling",
        "jwks.use",
    ] {
        let verdicts: Vec<Verdict> = answer
            .report
            .findings
            .iter()
            .filter(|finding| finding.check.id() == name)
            .map(|each| each.verdict)
            .collect();
        assert_eq!(verdicts, [Verdict::Pass], "{name}");
    }
}

#[test]
fn what_others_have_wrong_fails_only_where_no_key_was_asked_for() {
    let mut key = neighbour("sig");
    key["x5t#S256"] = json!("AAAA");
    alone(key.clone(), &[fail("jwks.x5t", "err-jwks-set-x5t-other")]);
    beside_ours(key, &[warn("jwks.x5t", "err-jwks-set-x5t-other")]);
}

// Kids.

fn bytes_of(key: &Value) -> Vec<u8> {
    STANDARD.decode(key["x5c"][0].as_str().expect("a certificate")).expect("base64")
}

fn sha1(key: &Value) -> String {
    URL_SAFE_NO_PAD.encode(Sha1::digest(bytes_of(key)))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What openssl says after the `=` of its line.
fn openssl_says(option: &str, pem: &str) -> String {
    let text = openssl_text(&["x509", "-noout", option], pem);
    text.trim().rsplit(['=', '\n']).next().expect("a value").trim().to_owned()
}

#[test]
fn a_kid_that_is_no_thumbprint_is_told_what_it_is() {
    let pem = order().issue();
    let kid = thumbprint(&pem);
    let public_key = openssl_text(&["x509", "-noout", "-pubkey"], &pem);
    let spki = Sha256::digest(openssl(&["pkey", "-pubin", "-outform", "DER"], public_key));
    let rfc7638 = read(&[jwk(&pem, Sandbox, "sig")]).keys[0].thumbprint_rfc7638().expect("RSA");
    let lettered: String = kid
        .chars()
        .map(|letter| if letter.is_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() })
        .collect();
    let identifier = openssl_text(&["x509", "-noout", "-ext", "subjectKeyIdentifier"], &pem);
    let identifier = identifier.trim().lines().last().expect("the value").trim().to_owned();
    let forms = [
        (kid.clone() + "=", KidForm::ThumbprintSpelling, "err-jwks-kid-spelling"),
        (lettered.clone(), KidForm::ThumbprintLetters, "err-jwks-kid-letters"),
        (hexadecimal(&Sha256::digest(der(&pem))), KidForm::CertificateSha256Hexadecimal, "err-jwks-kid-hexadecimal"),
        (URL_SAFE_NO_PAD.encode(Sha1::digest(der(&pem))), KidForm::CertificateSha1, "err-jwks-kid-sha1"),
        (openssl_says("-fingerprint", &pem), KidForm::CertificateSha1, "err-jwks-kid-sha1"),
        (rfc7638, KidForm::Rfc7638, "err-jwks-kid-rfc7638"),
        (URL_SAFE_NO_PAD.encode(spki), KidForm::SpkiSha256, "err-jwks-kid-spki"),
        (hexadecimal(&spki), KidForm::SpkiSha256, "err-jwks-kid-spki"),
        (identifier, KidForm::SubjectKeyIdentifier, "err-jwks-kid-key-identifier"),
        (openssl_says("-serial", &pem), KidForm::SerialNumber, "err-jwks-kid-serial-number"),
        ("transport-2026".to_owned(), KidForm::Other, "err-jwks-kid-not-thumbprint"),
    ];
    let parsed = certificate(&pem);
    let numbers = Numbers::of(&parsed.public_key);
    assert_eq!(KidForm::of(&kid, &numbers, Some(&parsed)), KidForm::Thumbprint);
    for (written, form, sentence) in forms {
        assert_eq!(KidForm::of(&written, &numbers, Some(&parsed)), form, "{written}");
        let mut key = jwk(&pem, Sandbox, "sig");
        key["kid"] = json!(written);
        beside_ours(key, &[warn("jwks.kid-form", sentence)]);
    }
}

#[test]
fn a_kid_that_lost_its_hyphens_is_told_of() {
    // About one thumbprint in four has neither - nor _.
    let with_hyphen = (0..40).map(|_| order().issue()).find(|pem| thumbprint(pem).contains(['-', '_']));
    let pem = with_hyphen.expect("a thumbprint with - or _");
    let mut key = jwk(&pem, Sandbox, "sig");
    key["kid"] = json!(thumbprint(&pem).replace(['-', '_'], ""));
    beside_ours(key, &[warn("jwks.kid-form", "err-jwks-kid-retyped")]);
}

#[test]
fn a_kid_must_be_there_and_no_other_keys() {
    beside(|key| remove(key, &["kid"]), &[warn("jwks.kid-form", "err-jwks-set-kid-absent")]);
    let (first, second) =
        (neighbour("sig"), jwk(&Order::of(Sig4, Sandbox).for_key(&third_key()).issue(), Sandbox, "sig"));
    let (mut one, mut two) = (first.clone(), second.clone());
    one["kid"] = second["kid"].clone();
    two["kid"] = first["kid"].clone();
    let answer = jwks::check(&read(&[one, two]), &Comparison::default(), now());
    expect::findings(&answer.report, &[fail("jwks.kid-form", "err-jwks-set-kid-of-other-key")]);
}

fn third_key() -> Key {
    Key::rsa("2048")
}

// Thumbprints and certificates.

#[test]
fn thumbprints_of_others_are_compared() {
    beside(|key| key["x5t#S256"] = json!("AAAA"), &[warn("jwks.x5t", "err-jwks-set-x5t-other")]);
    let padded = |key: &mut Value| key["x5t#S256"] = json!(format!("{}=", key["kid"].as_str().expect("a kid")));
    beside(padded, &[warn("jwks.x5t", "err-jwks-set-x5t-spelling")]);
    beside(|key| key["x5t"] = json!("AAAA"), &[warn("jwks.x5t-sha1", "err-jwks-set-x5t-sha1-other")]);
    let padded = |key: &mut Value| key["x5t"] = json!(sha1(key) + "=");
    beside(padded, &[warn("jwks.x5t-sha1", "err-jwks-set-x5t-sha1-spelling")]);
    // Ours has no check of its own for SHA-1.
    let ours = |keys: &mut Vec<Value>| keys[0]["x5t"] = json!("AAAA");
    check(Sig4, ours, &[warn("jwks.x5t-sha1", "err-jwks-set-x5t-sha1-other")]);
}

#[test]
fn certificates_of_others_are_read_however_they_are_written() {
    let pem = order().issue();
    let bytes = der(&pem);
    let standard = STANDARD.encode(&bytes);
    let url_safe = URL_SAFE.encode(&bytes);
    assert_ne!(url_safe, standard, "a certificate without + and / tells nothing");
    let spaced = format!("{}\n{}", &standard[..64], &standard[64..]);
    let mut slips = vec![
        (pem.clone(), "err-jwks-set-x5c-armour", "err-jwks-x5c-armour"),
        (url_safe, "err-jwks-set-x5c-url-safe", "err-jwks-x5c-url-safe"),
        (spaced, "err-jwks-set-x5c-white-space", "err-jwks-x5c-white-space"),
    ];
    let unpadded = standard.trim_end_matches('=').to_owned();
    let has_padding = unpadded != standard;
    if has_padding {
        slips.push((unpadded, "err-jwks-set-x5c-unpadded", "err-jwks-x5c-unpadded"));
    }
    for (written, of_others, of_ours) in slips {
        let mut key = jwk(&pem, Sandbox, "sig");
        key["x5c"] = json!([written]);
        beside_ours(key.clone(), &[warn("jwks.x5c", of_others)]);
        let ours = crate::jwks::judge(Sig4, &pem, &[key]);
        expect::findings(&ours.report, &[warn("jwks.key.x5c", of_ours)]);
    }
}

#[test]
fn base64_without_its_padding_is_told_of() {
    // The length of a certificate changes with its subject.
    let pems = ["A", "AB", "ABC"].map(|name| Order { subject: Some(format!("/C=AE/O={name}")), ..order() }.issue());
    let pem = pems.iter().find(|pem| !der(pem).len().is_multiple_of(3)).expect("one of three lengths");
    let mut key = jwk(pem, Sandbox, "sig");
    key["x5c"] = json!([STANDARD.encode(der(pem)).trim_end_matches('=')]);
    alone(key, &[warn("jwks.x5c", "err-jwks-set-x5c-unpadded")]);
}

#[test]
fn a_certificate_of_another_key_or_none_is_told_of() {
    beside(|key| key["x5c"] = json!(["AAAA"]), &[warn("jwks.x5c", "err-jwks-set-x5c-unreadable")]);
    let swap = |key: &mut Value| {
        let other = Order::of(Sig4, Sandbox).for_key(&third_key()).issue();
        let numbers = key["n"].clone();
        publish(key, &other);
        key["n"] = numbers;
    };
    beside(swap, &[warn("jwks.x5c", "err-jwks-set-x5c-other-key")]);
}

#[test]
fn a_chain_is_told_of_and_must_begin_with_the_leaf() {
    let issuing = STANDARD.encode(der(&Issuer::Oftf(Sandbox).authority().issuing));
    let behind = issuing.clone();
    let add = |key: &mut Value| key["x5c"].as_array_mut().expect("a list").push(json!(behind));
    beside(add, &[warn("jwks.x5c-chain", "err-jwks-set-x5c-chain")]);
    let ours = |keys: &mut Vec<Value>| keys[0]["x5c"].as_array_mut().expect("a list").push(json!(issuing.clone()));
    check(Sig4, ours, &[warn("jwks.x5c-chain", "err-jwks-set-x5c-chain")]);
    // What stands beside them is compared with the first, which is the CA's.
    let mut key = neighbour("sig");
    key["x5c"].as_array_mut().expect("a list").insert(0, json!(issuing));
    remove(&mut key, &["x5t#S256", "x5dn"]);
    key["kid"] = json!(thumbprint(&Issuer::Oftf(Sandbox).authority().issuing));
    key["use"] = json!("tls");
    alone(key, &[fail("jwks.x5c-chain", "err-jwks-set-x5c-order")]);
}

#[test]
fn subjects_of_others_are_compared() {
    beside(|key| key["x5dn"] = json!("CN=somebody else"), &[warn("jwks.x5dn", "err-jwks-set-x5dn")]);
    let stranger = "/C=AE/O=Other Bank PJSC/OU=00000000-1111-4222-8333-444444444444".to_owned();
    let pem = Order { subject: Some(stranger), ..order() }.issue();
    beside(|key| publish(key, &pem), &[warn("jwks.organisation", "err-jwks-set-organisation")]);
}

#[test]
fn dates_of_others_are_looked_at() {
    let expired = Order { start: "20241101000000Z", end: "20251201000000Z", ..order() }.issue();
    beside(|key| publish(key, &expired), &[warn("jwks.validity", "err-jwks-set-expired")]);
    alone(jwk(&expired, Sandbox, "sig"), &[fail("jwks.validity", "err-jwks-set-expired")]);
    let future = Order { start: "20260201000000Z", end: "20270201000000Z", ..order() }.issue();
    beside(|key| publish(key, &future), &[warn("jwks.validity", "err-jwks-set-not-yet-valid")]);
}

#[test]
fn keys_of_the_other_environment_are_told_of() {
    let keystore = |url: &str| {
        let url = json!(url);
        move |key: &mut Value| key["x5u"] = url
    };
    let other = keystore("https://keystore.directory.openfinance.ae/a/b.pem");
    beside(other, &[warn("jwks.environment", "err-jwks-set-other-keystore")]);
    let unknown = keystore("https://keystore.example/a/b.pem");
    beside(unknown, &[warn("jwks.environment", "err-jwks-set-unknown-keystore")]);
    let production = Order { issuer: Issuer::Oftf(Production), ..order() }.issue();
    beside(|key| publish(key, &production), &[warn("jwks.environment", "err-jwks-set-other-authority")]);
    let ours = Order { issuer: Issuer::Oftf(Production), ..Order::of(Sig4, Sandbox) }.issue();
    let answer = crate::jwks::judge(Sig4, &ours, &[jwk(&ours, Sandbox, "sig")]);
    expect::findings(&answer.report, &[fail("jwks.key.environment", "err-jwks-other-environment-ca")]);
}

// Numbers.

/// A raw public key, where the numbers are what is judged.
fn raw(members: Value) -> Value {
    let mut key = json!({ "use": "sig", "kid": "raw" });
    for (name, value) in members.as_object().expect("an object") {
        key[name] = value.clone();
    }
    key
}

fn rsa(modulus: &[u8], exponent: &[u8]) -> Value {
    raw(json!({ "kty": "RSA", "n": URL_SAFE_NO_PAD.encode(modulus), "e": URL_SAFE_NO_PAD.encode(exponent) }))
}

fn sound_modulus() -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(neighbour("sig")["n"].as_str().expect("a modulus")).expect("base64url")
}

#[test]
fn kind_size_and_exponent_of_others_are_looked_at() {
    let sound = sound_modulus();
    alone(rsa(&sound, &[1, 0, 1]), &[]);
    alone(rsa(&sound, &[3]), &[warn("jwks.exponent", "err-jwks-set-exponent")]);
    let small = jwk(&order().for_key(small_key()).issue(), Sandbox, "sig");
    alone(small, &[fail("jwks.size", "err-jwks-set-small")]);
    let Numbers::Ec { x, y, .. } = Numbers::of(&ec_key().public()) else { panic!("an EC key") };
    let coordinate = |bytes: &[u8]| URL_SAFE_NO_PAD.encode([vec![0; 32 - bytes.len()], bytes.to_vec()].concat());
    let ec = json!({ "kty": "EC", "crv": "P-256", "x": coordinate(&x), "y": coordinate(&y) });
    alone(raw(ec), &[warn("jwks.size", "err-jwks-set-not-rsa")]);
    alone(raw(json!({ "kty": "RSA", "e": "AQAB" })), &[fail("jwks.size", "err-jwks-set-numbers-unreadable")]);
    alone(raw(json!({ "kty": "oct" })), &[fail("jwks.symmetric", "err-jwks-set-symmetric")]);
    // A shared secret is an incident, whatever was asked for.
    beside_ours(raw(json!({ "kty": "oct" })), &[fail("jwks.symmetric", "err-jwks-set-symmetric")]);
}

#[test]
fn keys_that_others_can_break_fail_whatever_was_asked_for() {
    let sound = sound_modulus();
    let weak = |key: Value, sentence: &str| {
        alone(key.clone(), &[fail("jwks.weak-key", sentence)]);
        beside_ours(key, &[fail("jwks.weak-key", sentence)]);
    };
    let mut even = sound.clone();
    *even.last_mut().expect("a modulus") &= 0xFE;
    weak(rsa(&even, &[1, 0, 1]), "err-jwks-set-even-modulus");
    // 3 · (2^2046 + 1)
    let mut by_three = vec![0; 256];
    (by_three[0], by_three[255]) = (0xC0, 3);
    weak(rsa(&by_three, &[1, 0, 1]), "err-jwks-set-small-factor");
    let prime = prime(1024);
    weak(rsa(&product(&prime, &prime), &[1, 0, 1]), "err-jwks-set-close-primes");
    // A power of 65537 is one modulo every prime; an odd one is no square.
    let roca = (1..129).fold(vec![1, 0, 1], |power, _| product(&power, &[1, 0, 1]));
    weak(rsa(&roca, &[1, 0, 1]), "err-jwks-set-roca");
    weak(rsa(&sound, &[1]), "err-jwks-set-exponent-unusable");
    weak(rsa(&sound, &[2]), "err-jwks-set-exponent-unusable");
}

#[test]
fn a_point_off_its_curve_fails() {
    let coordinate = URL_SAFE_NO_PAD.encode([1; 32]);
    let key = raw(json!({ "kty": "EC", "crv": "P-256", "x": coordinate, "y": coordinate }));
    let expected = [fail("jwks.weak-key", "err-jwks-set-point"), warn("jwks.size", "err-jwks-set-not-rsa")];
    alone(key, &expected);
}

/// Big-endian numbers, multiplied as at school.
pub fn product(left: &[u8], right: &[u8]) -> Vec<u8> {
    let mut digits = vec![0_u32; left.len() + right.len()];
    for (low, one) in left.iter().rev().enumerate() {
        let mut carry = 0;
        for (high, other) in right.iter().rev().enumerate() {
            let sum = digits[low + high] + u32::from(*one) * u32::from(*other) + carry;
            (digits[low + high], carry) = (sum & 0xFF, sum >> 8);
        }
        digits[low + right.len()] += carry;
    }
    let bytes = digits.into_iter().rev().map(|digit| u8::try_from(digit).expect("a digit"));
    bytes.skip_while(|byte| *byte == 0).collect()
}

/// Of 256 octets, whose last letter has four bits too many.
fn with_loose_bits(modulus: &str) -> String {
    let last = modulus.chars().last().expect("letters");
    let next = char::from_u32(u32::from(last) + 1).expect("`B`, `R`, `h` or `x`");
    modulus[..modulus.len() - 1].to_owned() + &next.to_string()
}

#[test]
fn slips_in_the_spelling_of_numbers_are_told_of() {
    let sound = sound_modulus();
    let spelled = |modulus: String, sentence: &str| {
        let key = raw(json!({ "kty": "RSA", "n": modulus, "e": "AQAB" }));
        alone(key, &[warn("jwks.spelling", sentence)]);
        let ours = |keys: &mut Vec<Value>| {
            let own = keys[0]["n"].as_str().expect("a modulus").to_owned();
            let bytes = URL_SAFE_NO_PAD.decode(&own).expect("base64url");
            keys[0]["n"] = json!(match sentence {
                "err-jwks-set-padding" => own + "==",
                "err-jwks-set-loose-bits" => with_loose_bits(&own),
                "err-jwks-set-leading-zeros" => URL_SAFE_NO_PAD.encode([&[0], bytes.as_slice()].concat()),
                _ => return,
            });
        };
        if sentence != "err-jwks-set-standard-alphabet" {
            check(Sig4, ours, &[warn("jwks.spelling", sentence)]);
        }
    };
    spelled(URL_SAFE_NO_PAD.encode(&sound) + "==", "err-jwks-set-padding");
    spelled(with_loose_bits(&URL_SAFE_NO_PAD.encode(&sound)), "err-jwks-set-loose-bits");
    spelled(URL_SAFE_NO_PAD.encode([&[0], sound.as_slice()].concat()), "err-jwks-set-leading-zeros");
    let standard = STANDARD.encode(&sound);
    assert!(standard.contains(['+', '/']), "a modulus without + and / tells nothing");
    spelled(standard.trim_end_matches('=').to_owned(), "err-jwks-set-standard-alphabet");
    let Numbers::Ec { x, y, .. } = Numbers::of(&ec_key().public()) else { panic!("an EC key") };
    let long = |bytes: &[u8]| URL_SAFE_NO_PAD.encode([vec![0; 33 - bytes.len()], bytes.to_vec()].concat());
    let key = raw(json!({ "kty": "EC", "crv": "P-256", "x": long(&x), "y": long(&y) }));
    let expected = [warn("jwks.spelling", "err-jwks-set-coordinate-length"), warn("jwks.size", "err-jwks-set-not-rsa")];
    alone(key, &expected);
}

// What the key is for.

#[test]
fn uses_and_algorithms_of_others_are_looked_at() {
    beside(|key| remove(key, &["use"]), &[warn("jwks.use", "err-jwks-set-use-absent")]);
    beside(|key| key["use"] = json!("signature"), &[warn("jwks.use", "err-jwks-set-use-unknown")]);
    let against = [warn("jwks.use", "err-jwks-set-use-against-certificate")];
    beside(|key| key["use"] = json!("enc"), &against);
    let encryption = Order::of(Enc1, Sandbox).for_key(other_key()).issue();
    beside(|key| publish(key, &encryption), &against);
    for wrong in ["RS256", "RSA-OAEP-256", "none"] {
        beside(|key| key["alg"] = json!(wrong), &[warn("jwks.alg", "err-jwks-set-alg")]);
    }
    let answer = beside(|key| key["alg"] = json!("PS256"), &[]);
    expect::passed(&answer.report, "jwks.alg", "ok-jwks-set-alg");
}

#[test]
fn inactive_keys_are_told_of() {
    beside(|key| key["Status"] = json!("Inactive"), &[warn("jwks.status", "err-jwks-set-inactive")]);
    let answer = beside(|key| key["Status"] = json!("Active"), &[]);
    expect::passed(&answer.report, "jwks.status", "ok-jwks-set-status");
}

/// A certificate that can be read is needed for what is computed from it.
#[test]
fn a_published_certificate_is_what_openssl_wrote() {
    let pem = order().issue();
    let set = read(&[jwk(&pem, Sandbox, "sig")]);
    let published = set.keys[0].certificate().expect("x5c").expect("readable");
    assert_eq!(published.thumbprint, thumbprint(&pem));
    assert_eq!(published.slip, None);
    assert_eq!(published.certificate, Certificate::from_der(&der(&pem)).expect("a certificate"));
}
