//! Proofs with a key, both ways: what we sign, jwcrypto and openssl verify; what
//! jwcrypto signs and encrypts, we judge and open. A vector is one good token
//! with one mistake in it, and says which finding that mistake must give.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use getrandom::SysRng;
use oftf_key_desk::check::jwks::Jwks;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4, Sig4};
use oftf_key_desk::framework::catalogue::{KeyAlgorithm, Purpose};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::key::{KeyPair, container};
use oftf_key_desk::proof::challenge::Challenge;
use oftf_key_desk::proof::expected::{Expected, Names, Other};
use oftf_key_desk::proof::jwe::KeyManagement;
use oftf_key_desk::proof::token::Token;
use oftf_key_desk::proof::use_test::{self, TokenShape};
use oftf_key_desk::proof::{Proof, encrypted, signed};
use oftf_key_desk::x509::public_key::SignatureCheck;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use testbed::bank::{self, now};
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{Folder, Key, openssl, openssl_text};

use crate::expect::{self, Outcome, fail, warn};
use crate::jose::{self, jose};

/// 43 characters with `-`, `_` and capital letters, as a kid has.
pub const KID: &str = "Zf3-l0hTqzXH7YQ_u3ieV8e8Rn-9cKc5v_2oTtWb1xE";
pub const OTHER_KID: &str = "aB3dEfGh1jKlMn0pQrStUvWxYz-0123456789_abcdE";

pub fn expected(id: CertificateId, key: &Key) -> Expected {
    Expected {
        certificate: id,
        public_key: key.public(),
        certificate_sha256: None,
        kid: Some(KID.to_owned()),
        names: Names {
            issuer: Some(bank::LEGAL_NAME.to_owned()),
            subject: Some(bank::ORGANISATION_ID.to_owned()),
            application: Some(bank::APPLICATION_ID.to_owned()),
        },
        others: vec![Other { certificate: C3, public_key: other_key().public(), kid: OTHER_KID.to_owned() }],
    }
}

fn open(key: &Key) -> KeyPair {
    container::open(key.pem.as_bytes(), None).expect("opened")
}

fn shape() -> TokenShape<'static> {
    TokenShape {
        issuer: bank::LEGAL_NAME,
        subject: bank::ORGANISATION_ID,
        kid: Some(KID),
        issued_at: now().unix_seconds(),
    }
}

#[track_caller]
pub fn signed_token(text: &str) -> oftf_key_desk::proof::jws::Jws {
    match Token::read(text.as_bytes()) {
        Ok(Token::Signed(token)) => token,
        Ok(Token::Encrypted(_)) => panic!("a JWE"),
        Err(error) => panic!("{error}"),
    }
}

#[track_caller]
pub fn encrypted_token(text: &str) -> oftf_key_desk::proof::jwe::Jwe {
    match Token::read(text.as_bytes()) {
        Ok(Token::Encrypted(token)) => token,
        Ok(Token::Signed(_)) => panic!("a JWS"),
        Err(error) => panic!("{error}"),
    }
}

#[track_caller]
fn judged(text: &str) -> Proof {
    signed::judge(&signed_token(text), &expected(Sig4, bank_key()), None, now())
}

pub fn header() -> Value {
    json!({ "alg": "PS256", "typ": "JOSE", "cty": "json", "kid": KID })
}

pub fn claims() -> Value {
    let made = now().unix_seconds();
    json!({ "iss": bank::LEGAL_NAME, "sub": bank::ORGANISATION_ID, "iat": made, "exp": made + 30 })
}

/// The value with one member changed; `null` takes it away.
fn changed(mut value: Value, name: &str, member: Value) -> Value {
    let members = value.as_object_mut().expect("an object");
    if member.is_null() {
        members.remove(name)
    } else {
        members.insert(name.to_owned(), member)
    };
    value
}

fn encoded(value: &str) -> String {
    URL_SAFE_NO_PAD.encode(value)
}

// What we make.

#[test]
fn jwcrypto_verifies_the_token_that_we_sign_and_reads_what_jwt_auth_asks() {
    let token = use_test::jwt_auth(&open(bank_key()), &shape(), &mut SysRng).expect("entropy").expect("RSA");
    let (found, payload) = jose::verify(bank_key(), &token);
    assert_eq!(found, header());
    assert_eq!(serde_json::from_str::<Value>(&payload).expect("JSON"), claims());
    expect::passes(&judged(&token).report, &[]);
}

#[test]
fn openssl_verifies_our_pss_signature_of_a_token_and_of_a_handshake() {
    let key = open(bank_key());
    let token = use_test::jwt_auth(&key, &shape(), &mut SysRng).expect("entropy").expect("RSA");
    let (message, signature) = token.rsplit_once('.').expect("three parts");
    check_pss(message.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).expect("base64url"));

    let content = oftf_key_desk::proof::tls::signed_content(oftf_key_desk::proof::tls::Side::Client, &[7; 32]);
    let signature = key.sign_pss(&content, &mut SysRng).expect("entropy").expect("RSA");
    check_pss(&content, &signature);
}

#[track_caller]
fn check_pss(message: &[u8], signature: &[u8]) {
    let folder = Folder::new();
    let key = folder.file("public.pem", jose::public_pem(bank_key()));
    let digest = folder.file("digest", Sha256::digest(message));
    let signature = folder.file("signature", signature);
    let options = ["rsa_padding_mode:pss", "rsa_pss_saltlen:32", "rsa_mgf1_md:sha256", "digest:sha256"];
    let options: Vec<&str> = options.iter().flat_map(|option| ["-pkeyopt", option]).collect();
    let files = ["pkeyutl", "-verify", "-pubin", "-inkey", &key, "-sigfile", &signature, "-in", &digest];
    let said = openssl_text(&[&files, options.as_slice()].concat(), "");
    assert!(said.contains("Signature Verified Successfully"), "{said}");
}

#[test]
fn jwcrypto_opens_our_challenge_and_its_answer_is_the_proof() {
    let expected = expected(Enc1, bank_key());
    let make = |management| {
        Challenge::new(&expected.public_key, expected.kid.as_deref(), management, &mut SysRng).expect("made")
    };
    for management in KeyManagement::ALL {
        let challenge = make(management);
        let (header, answer) = jose::decrypt(bank_key(), &challenge.token);
        assert_eq!(header, json!({ "alg": management.name(), "enc": "A256GCM", "kid": KID }));
        let proof = challenge.judge(format!(" \"{answer}\"\n").as_bytes());
        expect::passes(&proof.report, &[]);
        assert!(proof.is_complete());
        for (wrong, detail) in [
            (answer.to_uppercase(), "err-challenge"),
            (encoded(&answer), "err-challenge"),
            (String::new(), "err-challenge-empty"),
            (challenge.token.clone(), "err-challenge-echoed"),
        ] {
            let proof = challenge.judge(wrong.as_bytes());
            expect::findings(&proof.report, &[fail("key.challenge", detail)]);
            assert!(!proof.used_private_key());
        }
        assert!(!make(management).judge(answer.as_bytes()).is_complete(), "each challenge is new");
        let kept = serde_json::to_string(&challenge).expect("JSON");
        assert!(!kept.contains(&answer), "who keeps the challenge cannot answer it");
        let later: Challenge = serde_json::from_str(&kept).expect("a challenge");
        assert!(later.judge(answer.as_bytes()).is_complete());
    }
    let ec_key = self::expected(Enc1, ec_key()).public_key;
    assert!(Challenge::new(&ec_key, None, KeyManagement::RsaOaep, &mut SysRng).is_none());
}

#[test]
fn a_new_key_does_what_its_certificate_is_for() {
    let shape = TokenShape { kid: None, ..shape() };
    let run = |key: &KeyPair, purpose| Report::new(use_test::run(key, purpose, &shape, &mut SysRng).expect("entropy"));
    let (rsa, evidence) = KeyPair::generate_with_evidence(KeyAlgorithm::Rsa2048, &mut SysRng).expect("made");
    assert!(evidence.findings.iter().all(|finding| finding.verdict == Verdict::Pass));
    for check in ["key.rsa.exponent", "key.private.prime-size", "key.private.prime-distance", "key.pairwise"] {
        assert!(evidence.findings.iter().any(|finding| finding.check.id() == check), "{check}");
    }
    let ec = open(ec_key());
    for (purpose, check, detail) in [
        (Purpose::Signing, "key.use.signature", "ok-use-signature-without-kid"),
        (Purpose::Encryption, "key.use.rsa-oaep-256", "ok-use-decryption"),
        (Purpose::Encryption, "key.use.rsa-oaep", "ok-use-decryption"),
        (Purpose::ClientTls, "key.use.tls", "ok-use-tls-client"),
        (Purpose::ServerTls, "key.use.tls", "ok-use-tls-server"),
    ] {
        expect::passes(&run(&rsa, purpose), &[]);
        expect::passed(&run(&rsa, purpose), check, detail);
    }
    expect::passes(&run(&ec, Purpose::Signing), &["key.use.signature"]);
    expect::passes(&run(&ec, Purpose::Encryption), &["key.use.rsa-oaep-256", "key.use.rsa-oaep"]);
    expect::passed(&run(&ec, Purpose::ClientTls), "key.use.tls", "ok-use-tls-client");
    expect::passed(&run(&ec, Purpose::ServerTls), "key.use.tls", "ok-use-tls-server");
}

// Tokens of others.

#[test]
fn a_token_of_jwcrypto_passes_and_proves_the_key() {
    let proof = judged(&jose::sign(bank_key(), &header(), &claims().to_string()));
    expect::passes(&proof.report, &[]);
    assert!(proof.is_complete());
}

#[test]
fn each_mistake_in_the_header_fails_alone() {
    let vectors: [(&str, Value, Outcome<'_>); 12] = [
        ("alg", json!("RS256"), fail("token.alg", "err-token-alg-other")),
        ("alg", json!("PS384"), fail("token.alg", "err-token-alg-other")),
        ("alg", json!("PS512"), fail("token.alg", "err-token-alg-other")),
        ("kid", Value::Null, fail("token.kid", "err-token-kid-absent")),
        ("kid", json!("something"), fail("token.kid", "err-token-kid")),
        ("kid", json!(KID.to_lowercase()), fail("token.kid", "err-token-kid-retyped")),
        ("kid", json!(KID.replace(['-', '_'], "")), fail("token.kid", "err-token-kid-retyped")),
        ("kid", json!(OTHER_KID), fail("token.kid", "err-token-kid-of-other")),
        ("typ", json!("JWT"), fail("token.typ", "err-token-member")),
        ("typ", json!("jose"), warn("token.typ", "err-token-member-case")),
        ("cty", Value::Null, fail("token.cty", "err-token-member-absent")),
        ("cty", json!("application/json"), fail("token.cty", "err-token-member")),
    ];
    for (name, value, outcome) in vectors {
        let proof = judged(&jose::sign(bank_key(), &changed(header(), name, value.clone()), &claims().to_string()));
        println!("{name} {value}");
        expect::findings(&proof.report, &[outcome]);
        assert!(proof.used_private_key());
    }
}

#[test]
fn each_mistake_in_the_claims_fails_alone() {
    let made = now().unix_seconds();
    let vectors: Vec<(&str, Value, Outcome<'_>)> = vec![
        ("iss", json!("Another Bank"), fail("token.iss", "err-token-iss")),
        ("iss", json!("test bank  pjsc "), fail("token.iss", "err-token-name-near")),
        ("iss", Value::Null, fail("token.iss", "err-token-name-absent")),
        ("sub", json!(bank::APPLICATION_ID), fail("token.sub", "err-token-sub-application")),
        ("sub", json!("x"), fail("token.sub", "err-token-sub")),
        ("sub", json!(bank::ORGANISATION_ID.to_uppercase()), fail("token.sub", "err-token-name-near")),
        ("exp", Value::Null, fail("token.lifetime", "err-token-exp-absent")),
        ("exp", json!("soon"), fail("token.lifetime", "err-token-exp-form")),
        ("exp", json!((made + 30).to_string()), fail("token.lifetime", "err-token-exp-form")),
        ("exp", json!((made + 30) * 1000), fail("token.lifetime", "err-token-milliseconds")),
        ("exp", json!(made + 9), fail("token.lifetime", "err-token-lifetime-short")),
        ("exp", json!(made - 5), fail("token.lifetime", "err-token-lifetime-short")),
        ("exp", json!(made + 31), fail("token.lifetime", "err-token-lifetime-long")),
    ];
    for (name, value, outcome) in vectors {
        println!("{name} {value}");
        let proof = judged(&jose::sign(bank_key(), &header(), &changed(claims(), name, value).to_string()));
        expect::findings(&proof.report, &[outcome]);
    }
    let swapped = changed(claims(), "iss", json!(bank::ORGANISATION_ID));
    let swapped = changed(swapped, "sub", json!(bank::LEGAL_NAME));
    let proof = judged(&jose::sign(bank_key(), &header(), &swapped.to_string()));
    let each = |check| fail(check, "err-token-names-swapped");
    expect::findings(&proof.report, &[each("token.iss"), each("token.sub")]);

    let proof = judged(&jose::sign(bank_key(), &header(), "not JSON"));
    expect::findings(&proof.report, &[fail("token.claims", "err-token-claims")]);
    let with_fraction = changed(claims(), "exp", json!(made as f64 + 20.5));
    let with_fraction = changed(with_fraction, "iat", json!(made as f64 + 0.25));
    let proof = judged(&jose::sign(bank_key(), &header(), &with_fraction.to_string()));
    expect::passes(&proof.report, &[]);
    let without_start = changed(claims(), "iat", Value::Null);
    let proof = judged(&jose::sign(bank_key(), &header(), &without_start.to_string()));
    expect::passes(&proof.report, &["token.lifetime"]);
}

#[test]
fn a_token_is_judged_by_the_time_at_which_it_was_made() {
    let token = signed_token(&jose::sign(bank_key(), &header(), &claims().to_string()));
    let expected = expected(Sig4, bank_key());
    let at = |seconds: i64| {
        let moment = Moment::from_unix_seconds(now().unix_seconds() + seconds).expect("in range");
        signed::judge(&token, &expected, None, moment)
    };
    for seconds in [-60, 0, 900] {
        expect::passes(&at(seconds).report, &[]);
    }
    expect::findings(&at(-61).report, &[fail("token.age", "err-token-from-later")]);
    assert!(!at(-61).is_complete(), "it may have been made in advance");
    expect::findings(&at(901).report, &[warn("token.age", "err-token-old")]);
    assert!(!at(901).is_complete(), "it shows what was deployed then");
    expect::findings(&at(86_401).report, &[fail("token.age", "err-token-stale")]);
    assert!(!at(86_401).is_complete());
}

#[test]
fn a_token_that_needs_no_key_is_refused() {
    let claims = encoded(&claims().to_string());
    for (alg, signature, detail) in [
        ("none", "", "err-token-alg-none"),
        ("NoNe", "", "err-token-alg-none"),
        ("HS256", "AAAA", "err-token-alg-symmetric"),
        ("XS256", "AAAA", "err-token-alg-unknown"),
    ] {
        let header = encoded(&changed(header(), "alg", json!(alg)).to_string());
        let proof = judged(&format!("{header}.{claims}.{signature}"));
        expect::findings(&proof.report, &[fail("token.alg", detail)]);
        assert_eq!(expect::not_checked_of(&proof.report), ["token.signature"]);
        assert!(!proof.used_private_key() && !proof.is_complete());
    }
    let header = encoded(&changed(header(), "alg", Value::Null).to_string());
    let proof = judged(&format!("{header}.{claims}.AAAA"));
    expect::findings(&proof.report, &[fail("token.alg", "err-token-alg-absent")]);
}

/// The public key as the secret of HMAC: the old confusion of algorithms.
#[test]
fn the_public_key_is_no_shared_secret() {
    use hmac::{Hmac, KeyInit as _, Mac as _};
    let input = format!("{}.{}", encoded(&changed(header(), "alg", json!("HS256")).to_string()), encoded("{}"));
    let mut mac = Hmac::<Sha256>::new_from_slice(jose::public_pem(bank_key()).as_bytes()).expect("any length");
    mac.update(input.as_bytes());
    let token = format!("{input}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()));
    let proof = judged(&token);
    assert!(proof.report.failed() && !proof.used_private_key());
}

#[test]
fn whose_or_what_signature_it_is_is_named() {
    let claims = claims().to_string();
    let of_other = judged(&jose::sign(other_key(), &header(), &claims));
    expect::findings(&of_other.report, &[fail("token.signature", "err-token-signature-of-other")]);
    assert!(!of_other.used_private_key());
    let of_stranger = judged(&jose::sign(&Key::rsa("2048"), &header(), &claims));
    expect::findings(&of_stranger.report, &[fail("token.signature", "err-token-signature")]);

    let input = format!("{}.{}", encoded(&header().to_string()), encoded(&claims));
    let with = |options: &[&str]| {
        let folder = Folder::new();
        let key = folder.file("key.pem", &bank_key().pem);
        let digest = folder.file("digest", Sha256::digest(&input));
        let options: Vec<&str> = options.iter().flat_map(|option| ["-pkeyopt", option]).collect();
        let command = ["pkeyutl", "-sign", "-inkey", &key, "-in", &digest, "-pkeyopt", "digest:sha256"];
        let signature = openssl(&[&command, options.as_slice()].concat(), "");
        judged(&format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature)))
    };
    let right = with(&["rsa_padding_mode:pss", "rsa_pss_saltlen:32"]);
    expect::passes(&right.report, &[]);
    for salt in ["rsa_pss_saltlen:max", "rsa_pss_saltlen:0", "rsa_pss_saltlen:20"] {
        let proof = with(&["rsa_padding_mode:pss", salt]);
        expect::findings(&proof.report, &[fail("token.signature", "err-token-signature-salt")]);
        assert!(proof.used_private_key() && !proof.is_complete());
    }
    let labelled = with(&["rsa_padding_mode:pkcs1"]);
    expect::findings(&labelled.report, &[fail("token.signature", "err-token-signature-other-alg")]);
}

#[test]
fn a_critical_extension_and_the_wrong_kind_of_token_are_named() {
    let input = format!(
        "{}.{}",
        encoded(&changed(header(), "crit", json!(["b64"])).to_string()),
        encoded(&claims().to_string())
    );
    let signature = open(bank_key()).sign_pss(input.as_bytes(), &mut SysRng).expect("entropy").expect("RSA");
    let proof = judged(&format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature)));
    expect::findings(&proof.report, &[fail("token.crit", "err-token-crit")]);

    let token = signed_token(&jose::sign(bank_key(), &header(), "{}"));
    let proof = signed::judge(&token, &expected(Enc1, bank_key()), None, now());
    expect::findings(&proof.report, &[fail("token.kind", "err-token-signed-for-encryption")]);
    let message = encrypted_token(&jose::encrypt(bank_key(), &jwe_header(), "x"));
    let proof = encrypted::judge(&message, &expected(Sig4, bank_key()), None);
    expect::findings(&proof.report, &[fail("token.kind", "err-token-encrypted-for-signing")]);
}

pub fn jwk_of(key: &Key, kid: &str) -> Value {
    let modulus = openssl_text(&["rsa", "-noout", "-modulus"], &key.pem);
    let digits = modulus.trim().trim_start_matches("Modulus=");
    let bytes: Vec<u8> =
        (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).expect("digits")).collect();
    json!({ "keys": [{ "kty": "RSA", "use": "sig", "kid": kid, "n": URL_SAFE_NO_PAD.encode(bytes), "e": "AQAB" }] })
}

#[test]
fn a_token_of_a_tls_key_is_only_a_proof_of_the_key() {
    for (id, key, algorithms) in
        [(C3, bank_key(), &["PS256", "RS256"][..]), (S4, bank_key(), &["PS512"]), (C3, ec_key(), &["ES256"])]
    {
        for algorithm in algorithms {
            let token = jose::sign(key, &json!({ "alg": algorithm }), r#"{"iat":1768464000}"#);
            let proof = signed::judge(&signed_token(&token), &expected(id, key), None, now());
            expect::passes(&proof.report, &[]);
            assert!(proof.is_complete(), "{id:?} {algorithm}");
        }
    }
    // Without a time it may be years old, and proves nothing about now.
    for undated in ["hello", "{}", r#"{"iat":"yesterday"}"#] {
        let token = jose::sign(bank_key(), &json!({ "alg": "PS256" }), undated);
        let proof = signed::judge(&signed_token(&token), &expected(S4, bank_key()), None, now());
        expect::passes(&proof.report, &["token.age"]);
        assert!(!proof.is_complete(), "{undated}");
    }
    let token = jose::sign(other_key(), &json!({ "alg": "PS256" }), "hello");
    let proof = signed::judge(&signed_token(&token), &expected(S4, bank_key()), None, now());
    expect::findings(&proof.report, &[fail("token.signature", "err-token-signature-of-other")]);
}

// Messages of others.

pub fn jwe_header() -> Value {
    json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": KID })
}

#[track_caller]
fn opened(text: &str) -> Proof {
    encrypted::judge_with(&encrypted_token(text), &expected(Enc1, bank_key()), &open(bank_key()), &mut SysRng)
}

#[test]
fn what_jwcrypto_encrypts_is_opened_and_not_shown() {
    let inside = jose::sign(bank_key(), &header(), r#"{"name":"A Customer"}"#);
    let proof = opened(&jose::encrypt(bank_key(), &jwe_header(), &inside));
    expect::passes(&proof.report, &[]);
    assert!(proof.is_complete());
    let said = serde_json::to_string(&proof).expect("JSON");
    assert!(!said.contains(&inside[..20]) && !said.contains("Customer"));

    let older = changed(jwe_header(), "alg", json!("RSA-OAEP"));
    let proof = opened(&jose::encrypt(bank_key(), &older, &inside));
    expect::findings(&proof.report, &[warn("token.key-alg", "err-token-key-alg-older")]);
    assert!(proof.is_complete());
}

#[test]
fn each_mistake_in_a_message_is_found_alone() {
    let inside = jose::sign(bank_key(), &header(), "{}");
    let vectors: [(&str, Value, &[Outcome<'_>], &[&str]); 6] = [
        (
            "alg",
            json!("RSA1_5"),
            &[fail("token.key-alg", "err-token-key-alg-pkcs1"), fail("token.open", "err-token-open")],
            &[],
        ),
        ("enc", json!("A128GCM"), &[fail("token.enc", "err-token-enc")], &["token.open"]),
        ("enc", json!("A128CBC-HS256"), &[fail("token.enc", "err-token-enc")], &["token.open"]),
        ("kid", json!(OTHER_KID), &[fail("token.kid", "err-token-kid-of-other")], &[]),
        ("kid", Value::Null, &[fail("token.kid", "err-token-kid-absent")], &[]),
        ("zip", json!("DEF"), &[warn("token.zip", "err-token-zip")], &["token.content"]),
    ];
    for (name, value, outcomes, not_checked) in vectors {
        println!("{name} {value}");
        let proof = opened(&jose::encrypt(bank_key(), &changed(jwe_header(), name, value), &inside));
        expect::findings(&proof.report, outcomes);
        assert_eq!(expect::not_checked_of(&proof.report), not_checked);
    }
    let plain = opened(&jose::encrypt(bank_key(), &jwe_header(), "no token"));
    expect::findings(&plain.report, &[warn("token.content", "err-token-content")]);
    let to_other = opened(&jose::encrypt(other_key(), &jwe_header(), &inside));
    expect::findings(&to_other.report, &[fail("token.open", "err-token-open")]);
    assert!(!to_other.used_private_key());

    let asked = json!({ "header": jwe_header(), "payload": inside }).to_string();
    let of_java = opened(&jose("encrypt-mgf1", &jose::public_pem(bank_key()), &asked));
    expect::findings(&of_java.report, &[fail("token.open", "err-token-open-mgf1")]);

    let message = encrypted_token(&jose::encrypt(bank_key(), &jwe_header(), &inside));
    let expected = expected(Enc1, bank_key());
    let unopened = encrypted::judge(&message, &expected, None);
    expect::passes(&unopened.report, &["token.open"]);
    assert!(!unopened.used_private_key());
    for (key, kid, usage, outcome) in [
        (bank_key(), KID, "enc", None),
        (bank_key(), KID, "sig", Some("err-token-jwks-not-taken")),
        (bank_key(), OTHER_KID, "enc", Some("err-token-jwks-kid")),
        (other_key(), KID, "enc", Some("err-token-jwks-other-key")),
    ] {
        let mut set = jwk_of(key, kid);
        set["keys"][0]["use"] = json!(usage);
        let set = Jwks::read(set.to_string().as_bytes()).expect("a JWKS");
        let report = encrypted::judge(&message, &expected, Some(&set)).report;
        let outcomes: Vec<Outcome<'_>> = outcome.iter().map(|detail| fail("token.jwks", detail)).collect();
        expect::findings(&report, &outcomes);
    }
}

// The examples of the standards.

#[test]
fn the_examples_of_the_rfcs_are_verified_and_opened() {
    let text = include_str!("../vector/jose/rfc.json");
    let examples: Vec<Value> = serde_json::from_str(text).expect("JSON");
    for example in &examples {
        let member = |name: &str| example[name].as_str().expect("a text");
        println!("{}", member("name"));
        if member("kind") == "signed" {
            let token = signed_token(member("token"));
            let jwk = Jwks::read(example["jwk"].to_string().as_bytes()).expect("a JWK").keys.remove(0);
            let key = jwk.public_key().expect("a public key");
            assert_eq!(token.verify(member("alg"), &key), SignatureCheck::Valid);
            assert_eq!(token.payload, member("plaintext").as_bytes());
            for other in ["PS256", "PS512", "RS384", "ES384", "EdDSA"] {
                assert_ne!(token.verify(other, &key), SignatureCheck::Valid, "{other}");
            }
        } else {
            let key = container::open(member("key").as_bytes(), None).expect("opened");
            let plaintext = encrypted_token(member("token")).open(&key, &mut SysRng).expect("opened");
            assert_eq!(plaintext.as_slice(), member("plaintext").as_bytes());
        }
    }
    assert_eq!(examples.len(), 6);
}

/// One bit of every octet: no panic, and nothing that was changed passes.
#[test]
fn a_token_that_was_damaged_anywhere_proves_nothing() {
    let token = jose::sign(bank_key(), &header(), &claims().to_string());
    let (expected, token) = (expected(Sig4, bank_key()), token.as_bytes());
    for at in 0..token.len() {
        let mut damaged = token.to_vec();
        damaged[at] ^= 0x02;
        if let Ok(Token::Signed(read)) = Token::read(&damaged) {
            // The last character of a part has bits that mean nothing.
            if read.verify("PS256", &expected.public_key) == SignatureCheck::Valid {
                let undamaged = signed_token(std::str::from_utf8(token).expect("ASCII"));
                assert_eq!(read.payload, undamaged.payload, "octet {at}");
                assert!(at == token.len() - 1, "octet {at}");
            } else {
                assert!(signed::judge(&read, &expected, None, now()).report.failed(), "octet {at}");
            }
        }
        let _ = Token::read(&token[..at]);
    }
}

#[test]
fn a_message_that_was_damaged_anywhere_is_not_opened() {
    let token = jose::encrypt(bank_key(), &jwe_header(), "a message");
    let key = open(bank_key());
    for at in 0..token.len() {
        let mut damaged = token.as_bytes().to_vec();
        damaged[at] ^= 0x04;
        if let Ok(Token::Encrypted(read)) = Token::read(&damaged) {
            assert_eq!(read.open(&key, &mut SysRng), None, "octet {at}");
        }
    }
}
