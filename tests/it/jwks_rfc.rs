//! The RFCs' own keys, and openssl's, through what is computed from a JWK.
//!
//! Quoted: RFC 7517 appendix A (example keys), RFC 7638 section 3.1 (thumbprint
//! of an RSA key), RFC 8037 appendix A (Ed25519).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oftf_key_desk::check::jwks::{self, Comparison, Jwk, Jwks, NumberSlip, Numbers};
use oftf_key_desk::ground::report::Verdict;
use oftf_key_desk::x509::public_key::PublicKey;
use serde_json::{Value, json};
use testbed::bank::now;
use testbed::key::bank_key;
use testbed::{Key, openssl, openssl_text};

/// RFC 7638 section 3.1, which is RFC 7517 appendix A.1's as well.
const MODULUS: &str = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
/// RFC 7517 appendix A.1.
const EC_X: &str = "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4";
const EC_Y: &str = "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM";
/// RFC 8037 appendix A.2.
const ED25519_X: &str = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

fn key(jwk: Value) -> Jwk {
    Jwks::read(jwk.to_string().as_bytes()).expect("a key").keys.remove(0)
}

#[test]
fn the_thumbprint_of_rfc_7638_is_computed() {
    let rsa = json!({ "kty": "RSA", "n": MODULUS, "e": "AQAB", "alg": "RS256", "kid": "2011-04-29" });
    assert_eq!(key(rsa).thumbprint_rfc7638().as_deref(), Some("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    // RFC 8037 appendix A.3.
    let ed25519 = json!({ "kty": "OKP", "crv": "Ed25519", "x": ED25519_X });
    assert_eq!(key(ed25519).thumbprint_rfc7638().as_deref(), Some("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"));
}

#[test]
fn a_thumbprint_does_not_depend_on_how_the_numbers_are_written() {
    let plain = key(json!({ "kty": "RSA", "n": MODULUS, "e": "AQAB" }));
    let bytes = URL_SAFE_NO_PAD.decode(MODULUS).expect("base64url");
    let zero = URL_SAFE_NO_PAD.encode([&[0], bytes.as_slice()].concat());
    for (n, slips) in [
        (MODULUS.to_owned() + "==", vec![NumberSlip::Padding]),
        (MODULUS.replace('-', "+").replace('_', "/"), vec![NumberSlip::StandardAlphabet]),
        (zero, vec![NumberSlip::LeadingZeros]),
    ] {
        let written = key(json!({ "kty": "RSA", "n": n, "e": "AQAB" }));
        assert_eq!(written.number_slips, slips, "{n}");
        assert_eq!(written.thumbprint_rfc7638(), plain.thumbprint_rfc7638(), "{n}");
        assert_eq!(written.numbers, plain.numbers, "{n}");
    }
    assert_eq!(plain.number_slips, []);
}

#[test]
fn the_public_keys_of_rfc_7517_are_read() {
    let set = json!({ "keys": [
        { "kty": "EC", "crv": "P-256", "x": EC_X, "y": EC_Y, "use": "enc", "kid": "1" },
        { "kty": "RSA", "n": MODULUS, "e": "AQAB", "alg": "RS256", "kid": "2011-04-29" },
    ] });
    let set = Jwks::read(set.to_string().as_bytes()).expect("a key set");
    assert_eq!(set.keys[0].numbers.label(), "EC P-256");
    assert_eq!(set.keys[1].numbers.label(), "RSA 2048");
    assert_eq!(set.keys.iter().map(|key| key.public_key().is_some()).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn the_private_and_shared_keys_of_rfc_7517_are_incidents() {
    // Appendices A.2 (an EC private key) and A.3 (two shared keys).
    let set = json!({ "keys": [
        { "kty": "EC", "crv": "P-256", "x": EC_X, "y": EC_Y, "d": "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE" },
        { "kty": "oct", "alg": "A128KW", "k": "GawgguFyGrWKav7AX4VKUg" },
        { "kty": "oct", "k": "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
          "kid": "HMAC key used in JWS spec Appendix A.1 example" },
    ] });
    let set = Jwks::read(set.to_string().as_bytes()).expect("a key set");
    assert_eq!(set.keys[1].numbers, Numbers::Symmetric);
    let report = jwks::check(&set, &Comparison::default(), now()).report;
    for check in ["jwks.private-members", "jwks.symmetric"] {
        let finding = report.findings.iter().find(|finding| finding.check.id() == check).expect(check);
        assert_eq!(finding.verdict, Verdict::Fail, "{check}");
    }
    let shown = format!("{set:?}{report:?}");
    for secret in ["GawgguFyGrWKav7AX4VKUg", "AyM1SysPpbyDfgZld3um", "870MB6gfuTJ4HtUnUvYM"] {
        assert!(!shown.contains(secret), "{secret} was kept");
    }
}

/// The JWK of a key by openssl's own encoding of its public half.
fn published(key: &Key) -> (Value, PublicKey) {
    let der = openssl(&["pkey", "-pubout", "-outform", "DER"], &key.pem);
    let tail = |length: usize| &der[der.len() - length..];
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let text = openssl_text(&["pkey", "-noout", "-text_pub"], &key.pem);
    let ec = |curve: &str, length: usize| {
        let (x, y) = tail(2 * length).split_at(length);
        json!({ "kty": "EC", "crv": curve, "x": encode(x), "y": encode(y) })
    };
    let jwk = if text.contains("P-256") {
        ec("P-256", 32)
    } else if text.contains("P-384") {
        ec("P-384", 48)
    } else if text.contains("ED25519") {
        json!({ "kty": "OKP", "crv": "Ed25519", "x": encode(tail(32)) })
    } else {
        // The modulus is followed by 02 03 01 00 01.
        assert_eq!(tail(5), [2, 3, 1, 0, 1]);
        json!({ "kty": "RSA", "n": encode(&tail(261)[..256]), "e": "AQAB" })
    };
    (jwk, PublicKey::from_spki_der(&der).expect("openssl wrote a public key"))
}

#[test]
fn a_jwk_is_the_public_key_that_openssl_writes() {
    let ed25519 = Key { pem: openssl_text(&["genpkey", "-algorithm", "ED25519"], "") };
    for written in [bank_key(), &Key::ec("P-256"), &Key::ec("P-384"), &ed25519] {
        let (jwk, expected) = published(written);
        let read = key(jwk.clone());
        let public_key = read.public_key().unwrap_or_else(|| panic!("no key: {jwk}"));
        assert_eq!(public_key, expected, "{jwk}");
        assert!(read.has_numbers_of(&expected), "{jwk}");
        assert_eq!(read.number_slips, [], "{jwk}");
        assert!(!read.has_numbers_of(&testbed::key::other_key().public()), "{jwk}");
    }
}

#[test]
fn numbers_that_are_no_key_give_none() {
    let other_y = URL_SAFE_NO_PAD.encode([1; 32]);
    for jwk in [
        json!({ "kty": "EC", "crv": "P-256", "x": EC_X, "y": other_y }),
        json!({ "kty": "EC", "crv": "P-256", "x": MODULUS, "y": EC_Y }),
        json!({ "kty": "EC", "crv": "secp256k1", "x": EC_X, "y": EC_Y }),
        json!({ "kty": "OKP", "crv": "Ed25519", "x": "AAAA" }),
        json!({ "kty": "OKP", "crv": "X25519", "x": ED25519_X }),
        json!({ "kty": "oct", "k": "AAAA" }),
        json!({ "kty": "RSA", "n": MODULUS }),
        json!({ "kty": "unknown" }),
    ] {
        assert_eq!(key(jwk.clone()).public_key(), None, "{jwk}");
    }
    let short = key(json!({ "kty": "EC", "crv": "P-256", "x": "AQ", "y": EC_Y }));
    assert_eq!(short.number_slips, [NumberSlip::CoordinateLength]);
}
