//! The published keys that a token is judged with: the one that a library takes.

use oftf_key_desk::check::jwks::Jwks;
use oftf_key_desk::framework::catalogue::CertificateId::{Enc1, Sig4};
use oftf_key_desk::proof::{encrypted, signed};
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank::now;
use testbed::key::{bank_key, other_key};

use crate::expect::{self, fail};
use crate::jose;
use crate::proof::{KID, OTHER_KID, claims, encrypted_token, expected, header, jwe_header, jwk_of, signed_token};

#[test]
fn the_key_is_taken_from_the_jwks_as_the_hub_does() {
    let token = signed_token(&jose::sign(bank_key(), &header(), &claims().to_string()));
    let set = |key: &Key, kid: &str| {
        let key = Jwks::read(jwk_of(key, kid).to_string().as_bytes()).expect("a JWKS");
        signed::judge(&token, &expected(Sig4, bank_key()), Some(&key), now()).report
    };
    let right = set(bank_key(), KID);
    expect::passes(&right, &[]);
    expect::passed(&right, "token.jwks", "ok-token-jwks");
    expect::findings(&set(bank_key(), OTHER_KID), &[fail("token.jwks", "err-token-jwks-kid")]);
    expect::findings(&set(other_key(), KID), &[fail("token.jwks", "err-token-jwks-signature")]);
    let broken = Jwks::read(json!({ "keys": [{ "kty": "RSA", "kid": KID }] }).to_string().as_bytes()).expect("a JWKS");
    let report = signed::judge(&token, &expected(Sig4, bank_key()), Some(&broken), now()).report;
    expect::findings(&report, &[fail("token.jwks", "err-token-jwks-unreadable")]);
}

/// Whoever reads a JWKS takes the one key with the kid that is for this work, and
/// no other one that would verify as well.
#[test]
fn a_published_key_that_is_not_for_the_work_is_not_taken() {
    let signed = signed_token(&jose::sign(bank_key(), &header(), &claims().to_string()));
    let inside = jose::sign(other_key(), &header(), &claims().to_string());
    let sealed = encrypted_token(&jose::encrypt(bank_key(), &jwe_header(), &inside));
    let judge = |id, set: &Value| {
        let set = Jwks::read(set.to_string().as_bytes()).expect("a JWKS");
        let expected = expected(id, bank_key());
        match id {
            Sig4 => signed::judge(&signed, &expected, Some(&set), now()),
            _ => encrypted::judge(&sealed, &expected, Some(&set)),
        }
    };
    let with = |usage: &str, name: &str, value: Value| {
        let mut set = jwk_of(bank_key(), KID);
        set["keys"][0]["use"] = json!(usage);
        set["keys"][0][name] = value;
        set
    };
    for (id, usage, other_usage, alg, other_alg, ops) in [
        (Sig4, "sig", "enc", "PS256", "RS256", json!(["verify"])),
        (Enc1, "enc", "sig", "RSA-OAEP-256", "RSA-OAEP", json!(["wrapKey"])),
    ] {
        let passes = |set: &Value| expect::findings(&judge(id, set).report, &[]);
        passes(&with(usage, "alg", json!(alg)));
        passes(&with(usage, "key_ops", ops.clone()));
        passes(&with(usage, "status", json!("Active")));
        let mut unstated = jwk_of(bank_key(), KID);
        unstated["keys"][0].as_object_mut().expect("a key").remove("use");
        passes(&unstated);
        let fails = |set: &Value, detail: &str| {
            let proof = judge(id, set);
            expect::findings(&proof.report, &[fail("token.jwks", detail)]);
            assert!(!proof.is_complete());
        };
        let not_taken = "err-token-jwks-not-taken";
        fails(&with(other_usage, "alg", json!(alg)), not_taken);
        fails(&with(usage, "alg", json!(other_alg)), not_taken);
        fails(&with(usage, "key_ops", json!(["deriveBits"])), not_taken);
        fails(&with(usage, "key_ops", json!("sign")), not_taken);
        fails(&with(usage, "status", json!("Inactive")), not_taken);
        // The first that a search finds is not the one that another finds.
        let mut twice = with(usage, "alg", json!(alg));
        let second = jwk_of(other_key(), KID)["keys"][0].clone();
        twice["keys"].as_array_mut().expect("keys").push(second);
        fails(&twice, "err-token-jwks-kid-twice");
    }
}
