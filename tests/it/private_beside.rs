//! A private key beside public things, or in the place of one, is called out in every
//! form, at every door.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::check::authority;
use oftf_key_desk::check::jwks::{Jwks, JwksError};
use oftf_key_desk::framework::catalogue::CertificateId::{C3, Sig4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::message::Message;
use oftf_key_desk::ground::report::Verdict;
use oftf_key_desk::heap::identify::{Item, ItemKind};
use oftf_key_desk::make::bridge::public_key;
use oftf_key_desk::proof::token::{Token, must_not_stay};
use oftf_key_desk::unwrap::PemError;
use oftf_key_desk::workspace::Workspace;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;
use oftf_key_desk::x509::csr::Csr;
use serde_json::{Value, json};
use testbed::bank;
use testbed::directory::{Issuer, issued, jwk};
use testbed::key::{bank_key, ec_key};
use testbed::{openssl, openssl_text};

use crate::identify::found;

/// A JWK that is private by its form; nobody's key.
fn private_jwk() -> Value {
    json!({ "kty": "EC", "crv": "P-256", "x": "A".repeat(43), "y": "A".repeat(43), "d": "B".repeat(43) })
}

/// Private keys as texts, in forms that no reader of PEM knows.
fn forms() -> Vec<(&'static str, String)> {
    let number = "C7Qx0o1c8WZk3bQy9tJmC7Qx0o1c8WZk3bQy9tJm";
    let der = openssl(&["pkey", "-outform", "DER"], &ec_key().pem);
    let blob = openssl(&["rsa", "-outform", "MSBLOB"], &bank_key().pem);
    let listed: Vec<String> = der.iter().map(u8::to_string).collect();
    let in_header = STANDARD.encode(json!({ "alg": "ES256", "jwk": private_jwk() }).to_string());
    vec![
        ("a JWK", private_jwk().to_string()),
        ("a JWK with a slip", private_jwk().to_string().replace('}', ",}")),
        ("a JWK in YAML", "  kty: EC\n  d: ".to_owned() + number),
        ("a JWK as properties", format!("jwk.kty=RSA\njwk.n={number}\njwk.d={number}\n")),
        ("a JWK of a diff", format!("+{{\n+  \"kty\": \"oct\",\n+  \"k\": \"{number}\"\n+}}\n")),
        ("an AKP key", json!({ "kty": "AKP", "alg": "ML-DSA-44", "pub": number, "priv": number }).to_string()),
        ("RSAParameters", json!({ "Modulus": number, "Exponent": "AQAB", "InverseQ": number }).to_string()),
        ("the header of a token", in_header.replace('=', "").replace('+', "-").replace('/', "_") + ".e30.AAAA"),
        ("a PuTTY key", "PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none\r\nPublic-Lines: 1\r\nAAAA\r\n".to_owned()),
        ("XML", format!("<ds:Modulus>{number}</ds:Modulus><ds:Exponent>AQAB</ds:Exponent><ds:D>{number}</ds:D>")),
        ("a DSA key in XML", format!("<G>{number}</G><Y>{number}</Y><X a='b'>{number}</X>")),
        ("a key of BIND", format!("Private-key-format: v1.3\nPrivateExponent: {number}\n")),
        ("what openssl prints", openssl_text(&["pkey", "-text", "-noout"], &ec_key().pem)),
        ("what openssl prints of RSA", openssl_text(&["rsa", "-text", "-noout"], &bank_key().pem)),
        ("a blob of Windows", format!("BLOB={}\n", STANDARD.encode(blob))),
        ("DER in base64", format!("KEY={}\n", STANDARD.encode(&der))),
        ("cut DER in base64", format!("KEY={}\n", STANDARD.encode(&der[..der.len() - 9]))),
        ("numbers of bytes", format!("byte[] key = {{{}}};\n", listed.join(", "))),
        ("a secure shell's", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAA\n---- END SSH2 ----\n".to_owned()),
    ]
}

fn is_called_out(items: &[Item]) -> bool {
    let findings = || items.iter().flat_map(|item| &item.report.findings);
    findings().any(|finding| {
        finding.check.id() == "file.private-key" && finding.verdict != Verdict::Pass
            || finding.check.id() == "jwks.private-members" && finding.verdict == Verdict::Fail
    })
}

#[test]
fn alone_it_is_called_out_in_every_form() {
    for (form, text) in forms() {
        assert!(is_called_out(&found(&text)), "{form}: {text}");
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(is_called_out(&found(utf16)), "{form} in UTF-16: {text}");
    }
}

#[test]
fn beside_public_things_it_is_called_out_in_every_form() {
    let certificate = issued(C3, Sandbox);
    let set = json!({ "keys": [jwk(&issued(Sig4, Sandbox), Sandbox, "sig")] }).to_string();
    for (form, text) in forms() {
        for whole in [format!("{certificate}\n{text}\n"), format!("{text}\n{certificate}")] {
            let items = found(&whole);
            assert!(is_called_out(&items), "{form}: {whole}");
            assert!(items.iter().any(|item| item.kind == ItemKind::Certificate), "{form} hides the certificate");
        }
        assert!(is_called_out(&found(format!("{set}\n{text}\n"))), "{form} behind a key set");
    }
}

/// Neither a sentence about keys nor what is public of one.
#[test]
fn what_is_public_is_not_called_out() {
    let certificate = issued(C3, Sandbox);
    let public = jwk(&certificate, Sandbox, "sig");
    let mut null = public.clone();
    for member in ["d", "p", "q", "dp", "dq", "qi", "k"] {
        null[member] = Value::Null;
    }
    for text in [
        certificate.clone(),
        format!("The private key is in the HSM. PRIVATE KEY: see vault.\n{certificate}"),
        format!("{certificate}\n{public}\n"),
        // As `az` prints a public key.
        json!({ "keys": [null] }).to_string(),
        json!({ "key": null, "attributes": { "enabled": true } }).to_string(),
        openssl_text(&["x509", "-text"], &certificate),
        Issuer::SANDBOX.revocation_list(&[], ["20260101000000Z", "20260201000000Z"]),
    ] {
        let items = found(&text);
        let said = items.iter().flat_map(|item| &item.report.findings);
        let mut said = said.filter(|finding| finding.check.id() == "file.private-key");
        assert_eq!(said.next().map(|finding| finding.detail.id.clone()), None, "{text}");
        assert!(!is_called_out(&items), "{text}");
    }
}

/// What each door says of it.
fn at_doors(bytes: &[u8]) -> Vec<(&'static str, Option<Message>)> {
    vec![
        ("CSR", Csr::read(bytes).err().map(|error| error.message())),
        ("certificate", Certificate::read(bytes).err().map(|error| error.message())),
        ("CRL", Crl::read(bytes).err().map(|error| error.message())),
        ("CA file", authority::read(bytes).err().map(|error| error.message())),
        ("JWKS", Jwks::read(bytes).err().map(|error| error.message())),
        ("workspace", Workspace::from_json(bytes).err().map(|error| error.message())),
        ("token", Token::read(bytes).err().map(|error| error.message())),
        ("public key", public_key::read(bytes).err().map(|error| error.message())),
    ]
}

#[test]
fn every_door_for_public_things_calls_it_out() {
    let keys = [
        ("PEM", bank_key().pem.clone().into_bytes()),
        ("DER", openssl(&["pkey", "-outform", "DER"], &ec_key().pem)),
        ("sealed", openssl(&["pkcs8", "-topk8", "-iter", "1", "-passout", "pass:correct horse"], &ec_key().pem)),
    ];
    let texts = forms().into_iter().map(|(form, text)| (form, text.into_bytes()));
    for (form, bytes) in keys.into_iter().chain(texts) {
        for (door, said) in at_doors(&bytes) {
            // A token is public, and a private key of a set is a finding of that set.
            let is_read_there = matches!((door, form), ("JWKS", _) | ("token", "the header of a token"));
            let Some(said) = said else {
                assert!(is_read_there, "{form} is read as {door}");
                continue;
            };
            let is_named = said.id.ends_with("-private-key") || said.id == "err-bridge-key-private";
            assert!(is_named, "{door} says {} of {form}", said.id);
        }
        assert!(must_not_stay(&bytes), "{form} stays where it was pasted");
    }
}

#[test]
fn a_private_key_around_what_a_door_reads_is_called_out_there() {
    let private = private_jwk().to_string();
    let csr = bank_key().csr(&bank::subject(C3));
    assert!(
        Csr::read(format!("{csr}{private}").as_bytes()).is_err_and(|error| error.message().id == "err-csr-private-key")
    );
    let certificate = format!("{}{private}", issued(C3, Sandbox));
    assert!(Certificate::read(certificate.as_bytes()).is_ok_and(|file| file.had_private_key));
    let authority = format!("{private}\n{}", Issuer::SANDBOX.root());
    assert!(
        authority::read(authority.as_bytes()).is_err_and(|error| error.message().id == "err-authority-private-key")
    );
    let mut set = json!({ "keys": [jwk(&issued(Sig4, Sandbox), Sandbox, "sig")] });
    let with_pem = format!("{set}\n{}", bank_key().pem);
    assert_eq!(Jwks::read(with_pem.as_bytes()), Err(JwksError::Private(PemError::PrivateKey)));
    set["backup"] = json!(bank_key().pem);
    let read = Jwks::read(set.to_string().as_bytes()).expect("a key set");
    assert!(read.private_beside.contains("PRIVATE KEY"));
}

/// An identifier of PKCS#5 where no key is encrypted says nothing of a private key.
#[test]
fn an_identifier_of_encryption_in_a_csr_or_a_certificate_is_no_private_key() {
    let replaced = |der: &[u8], identifier: &[u8], with: &[u8]| -> Vec<u8> {
        let at = der.windows(identifier.len()).position(|part| part == identifier).expect("it stands there");
        [&der[..at], with, &der[at + identifier.len()..]].concat()
    };
    const EXTENSION_REQUEST: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x0E];
    const PBKDF2: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0C];
    const RSA_ENCRYPTION: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
    const PBES2: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0D];
    let csr = Csr::read(bank_key().csr_for_hosts(&bank::subject(C3), "DNS:a.example").as_bytes()).expect("a CSR");
    let strange = replaced(csr.der(), EXTENSION_REQUEST, PBKDF2);
    assert!(Csr::read(&strange).is_ok(), "in an attribute");
    let certificate = Certificate::read(issued(C3, Sandbox).as_bytes()).expect("a certificate").certificate;
    let strange = replaced(certificate.der(), RSA_ENCRYPTION, PBES2);
    let kinds: Vec<ItemKind> = found(&strange).iter().map(|item| item.kind).collect();
    assert!(!kinds.is_empty() && !format!("{:?}", found(&strange)).contains("private-key"), "{kinds:?}");
}
