//! The bridge: openssl plays the HSM that only signs, and the services answer in the shapes
//! that their documents show. The CSR is the one that our own writer makes for that key.

use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use getrandom::SysRng;
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4, Sig4};
use oftf_key_desk::framework::environment::Environment::Production;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::key::KeyPair;
use oftf_key_desk::make;
use oftf_key_desk::make::bridge::mistake::Mistake;
use oftf_key_desk::make::bridge::public_key::{self, PublicKeyError, Restriction};
use oftf_key_desk::make::bridge::signature::SignatureError;
use oftf_key_desk::make::bridge::{self, NotAssembled};
use oftf_key_desk::plan::Plan;
use oftf_key_desk::x509::public_key::{PublicKey, hexadecimal};
use oftf_key_desk::x509::request_info::RequestInfo;
use serde_json::{Value, json};
use testbed::bank;
use testbed::directory::{Issuer, Order};
use testbed::key::{bank_key, ec_key};
use testbed::{Folder, Key, openssl};

use crate::expect::{self, fail, warn};
use crate::hostile::Xorshift;
use crate::recipe::{LFI_HELD, NASTY_NAMES, with_name};

/// What the HSM signs: RSA PKCS#1 v1.5 or ECDSA, with SHA-256.
fn sign(key: &Key, content: &[u8]) -> Vec<u8> {
    sign_with(key, content, &[])
}

fn sign_with(key: &Key, content: &[u8], options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let (key, content) = (folder.file("key.pem", &key.pem), folder.file("content", content));
    let mut arguments = vec!["dgst", "-sha256", "-sign", &key];
    arguments.extend(options);
    arguments.push(&content);
    openssl(&arguments, "")
}

/// As `CKM_RSA_PKCS` signs: whatever it is given, padded.
fn sign_bare(key: &Key, content: &[u8]) -> Vec<u8> {
    let folder = Folder::new();
    let (key, content) = (folder.file("key.pem", &key.pem), folder.file("content", content));
    openssl(&["pkeyutl", "-sign", "-inkey", &key, "-in", &content], "")
}

fn request_for(plan: &Plan, key: &Key) -> RequestInfo {
    bridge::request(plan, &key.public()).expect("a request")
}

fn c3() -> (Plan, RequestInfo) {
    let plan = bank::plan(C3, Production);
    let request = request_for(&plan, bank_key());
    (plan, request)
}

/// r‖s of what openssl writes as DER.
fn raw_ecdsa(der: &[u8]) -> Vec<u8> {
    let mut rest = &der[2..];
    let mut numbers = Vec::new();
    while let [0x02, length, number @ ..] = rest {
        let (number, behind) = number.split_at(usize::from(*length));
        let bare = number.strip_prefix(&[0]).unwrap_or(number);
        numbers.extend(std::iter::repeat_n(0, 32 - bare.len()).chain(bare.iter().copied()));
        rest = behind;
    }
    assert_eq!(numbers.len(), 64, "openssl wrote two numbers");
    numbers
}

#[test]
fn the_csr_is_what_our_own_writer_makes_for_that_key_but_for_the_signature() {
    let names = NASTY_NAMES.map(|name| with_name(S4, name));
    for plan in LFI_HELD.map(|id| bank::plan(id, Production)).into_iter().chain(names) {
        for (theirs, is_rsa) in [(bank_key(), true), (ec_key(), false)] {
            let ours =
                KeyPair::from_pkcs8_der(&openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], &theirs.pem));
            let ours = make::csr::make(&plan, &ours.expect("the same key"), &mut SysRng).expect("our CSR");
            let request = request_for(&plan, theirs);
            assert_eq!(request.sha256().to_vec(), openssl(&["dgst", "-sha256", "-binary"], request.der()));
            let csr = bridge::assemble(&request, &sign(theirs, request.der())).expect("a CSR");
            if is_rsa {
                // PKCS#1 v1.5 has no chance in it: every octet is the same.
                assert_eq!(csr.der(), ours.der(), "{:?}", plan.entry.id);
            }
            assert!(ours.der().windows(request.der().len()).any(|part| part == request.der()));
            assert_eq!(RequestInfo::from_pem(&request.to_pem()).as_ref(), Some(&request));
            let verified = testbed::run("openssl", &["req", "-verify", "-noout"], csr.to_pem().as_bytes());
            assert!(String::from_utf8_lossy(&verified.stderr).contains("verify OK"));
            if is_rsa {
                expect::findings(&csr::check(&csr, Some(&plan)), &[]);
            }
        }
    }
}

// The public key comes in.

fn der_of(key: &Key) -> Vec<u8> {
    openssl(&["pkey", "-pubout", "-outform", "DER"], &key.pem)
}

fn jwk_of(key: &PublicKey) -> Value {
    use oftf_key_desk::x509::public_key::PublicKeyKind::{EcP256, Rsa};
    match key.kind() {
        Rsa { modulus, exponent } => {
            json!({ "kty": "RSA", "n": URL_SAFE_NO_PAD.encode(modulus), "e": URL_SAFE_NO_PAD.encode(exponent) })
        }
        EcP256 { x, y } => {
            json!({ "kty": "EC", "crv": "P-256", "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y) })
        }
        other => panic!("{other:?}"),
    }
}

/// As `az keyvault key show` writes it.
fn azure_key(key: &Key) -> Value {
    let mut jwk = jwk_of(&key.public());
    for name in ["n", "e", "x", "y"] {
        if let Some(text) = jwk[name].as_str() {
            jwk[name] = json!(STANDARD.encode(URL_SAFE_NO_PAD.decode(text).expect("base64url")));
        }
    }
    jwk["kty"] = json!(format!("{}-HSM", jwk["kty"].as_str().expect("a type")));
    jwk["keyOps"] = json!(["sign", "verify"]);
    jwk["kid"] = json!("https://bank.vault.azure.net/keys/C3/0123456789abcdef0123456789abcdef");
    for name in ["d", "dp", "dq", "p", "q", "qi", "k", "t"] {
        jwk[name] = Value::Null;
    }
    json!({ "attributes": { "enabled": true, "exportable": false }, "key": jwk, "managed": null, "tags": null })
}

fn transit_key(keys: &[&Key]) -> Value {
    let version = |key: &&Key| json!({ "creation_time": "2026-11-29T08:00:00Z", "name": "rsa-2048", "public_key": key.public_pem() });
    let versions: serde_json::Map<String, Value> =
        keys.iter().enumerate().map(|(index, key)| ((index + 1).to_string(), version(key))).collect();
    json!({ "request_id": "1f2e", "data": { "exportable": false, "keys": versions, "latest_version": keys.len(), "type": "rsa-2048" } })
}

#[test]
fn a_public_key_is_read_in_everything_that_tools_and_services_write() {
    for key in [bank_key(), ec_key()] {
        let public = key.public();
        let spki = der_of(key);
        let csr = key.csr_with("/CN=anything at all", &[]);
        let mut inputs: Vec<(&str, Vec<u8>)> = vec![
            ("SPKI DER", spki.clone()),
            ("SPKI PEM", key.public_pem().into_bytes()),
            ("base64", STANDARD.encode(&spki).into_bytes()),
            ("CSR", csr.into()),
            ("JWK", jwk_of(&public).to_string().into_bytes()),
            ("JWKS", json!({ "keys": [jwk_of(&public)] }).to_string().into_bytes()),
            ("Azure", azure_key(key).to_string().into_bytes()),
            ("Azure REST", json!({ "key": jwk_of(&public), "attributes": {} }).to_string().into_bytes()),
            (
                "AWS",
                json!({ "KeyId": "arn:aws:kms:me-central-1:111122223333:key/1", "PublicKey": STANDARD.encode(&spki),
                        "KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY",
                        "SigningAlgorithms": ["RSASSA_PKCS1_V1_5_SHA_256"] })
                .to_string()
                .into_bytes(),
            ),
            (
                "Google",
                json!({ "pem": key.public_pem(), "algorithm": "RSA_SIGN_PKCS1_2048_SHA256", "pemCrc32c": "1" })
                    .to_string()
                    .into_bytes(),
            ),
            ("Vault", transit_key(&[key]).to_string().into_bytes()),
            ("Vault's newest version", transit_key(&[&Key::any(), key]).to_string().into_bytes()),
        ];
        if public.is_rsa() {
            let pkcs1 = |form: &str| openssl(&["rsa", "-RSAPublicKey_out", "-outform", form], &key.pem);
            inputs.push(("PKCS#1 PEM", pkcs1("PEM")));
            inputs.push(("PKCS#1 DER", pkcs1("DER")));
        }
        for (name, input) in inputs {
            let offered = public_key::read(&input).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!((offered.key, offered.restriction), (public.clone(), None), "{name}");
            // PowerShell 5.1 writes what a program prints as UTF-16.
            let Ok(text) = String::from_utf8(input) else { continue };
            let utf16: Vec<u8> =
                [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
            assert_eq!(public_key::read(&utf16).expect(name).key, public, "{name} in UTF-16");
        }
    }
}

#[test]
fn the_key_of_a_certificate_is_read_and_its_chain_is_not_asked() {
    let directory = testbed::directory::issued(C3, Production);
    let chain = format!("{directory}{}", Issuer::Oftf(Production).issuing());
    assert_eq!(public_key::read(chain.as_bytes()).expect("a key").key, bank_key().public());
}

#[test]
fn an_ssh_key_is_read() {
    let wire = |parts: &[&[u8]]| -> Vec<u8> {
        parts
            .iter()
            .flat_map(|part| [&u32::try_from(part.len()).expect("short").to_be_bytes()[..], part].concat())
            .collect()
    };
    let oftf_key_desk::x509::public_key::PublicKeyKind::Rsa { modulus, exponent } = bank_key().public().kind().clone()
    else {
        panic!("RSA")
    };
    let wire = wire(&[b"ssh-rsa", &exponent, &[&[0], modulus.as_slice()].concat()]);
    let line = format!("ssh-rsa {} hsm@bank\n", STANDARD.encode(wire));
    assert_eq!(public_key::read(line.as_bytes()).expect("a key").key, bank_key().public());
}

#[test]
fn what_is_no_public_key_is_named() {
    let private = &bank_key().pem;
    let mut jwk = jwk_of(&bank_key().public());
    jwk["d"] = json!("AQAB");
    let armoured = json!({ "key": private }).to_string();
    for input in [private.clone(), jwk.to_string(), armoured, format!("{}{private}", bank_key().public_pem())] {
        assert_eq!(public_key::read(input.as_bytes()), Err(PublicKeyError::PrivateKey), "{input}");
    }
    let two = bank_key().public_pem() + &ec_key().public_pem();
    assert_eq!(public_key::read(two.as_bytes()), Err(PublicKeyError::Several { count: 2 }));
    let arn = json!({ "KeyMetadata": { "KeyId": "1234abcd-12ab-34cd-56ef-1234567890ab" } }).to_string();
    assert!(public_key::read(arn.as_bytes()).is_err());
    assert!(matches!(public_key::read(&vec![b'A'; 300 * 1024]), Err(PublicKeyError::TooLarge { .. })));
}

#[test]
fn a_service_that_will_not_sign_with_a_key_is_believed_before_anything_is_signed() {
    let pem = bank_key().public_pem();
    let spki = STANDARD.encode(der_of(bank_key()));
    let mut jwk = jwk_of(&bank_key().public());
    jwk["key_ops"] = json!(["decrypt", "unwrapKey"]);
    for (document, expected) in [
        (json!({ "PublicKey": spki, "KeyUsage": "ENCRYPT_DECRYPT" }), Restriction::DoesNotSign),
        (json!({ "pem": pem, "algorithm": "RSA_DECRYPT_OAEP_2048_SHA256" }), Restriction::DoesNotSign),
        (json!({ "pem": pem, "algorithm": "RSA_SIGN_PSS_2048_SHA256" }), Restriction::OtherAlgorithm),
        (json!({ "pem": pem, "algorithm": "RSA_SIGN_PKCS1_4096_SHA512" }), Restriction::OtherAlgorithm),
        (json!({ "pem": pem, "algorithm": "RSA_SIGN_RAW_PKCS1_2048" }), Restriction::OtherAlgorithm),
        (json!({ "key": jwk }), Restriction::DoesNotSign),
    ] {
        let offered = public_key::read(document.to_string().as_bytes()).expect("a key");
        assert_eq!(offered.restriction, Some(expected), "{document}");
    }
}

/// As the tool of a token makes it: a certificate for the key by the CA of the device.
fn attested(key: &Key) -> (String, String) {
    let folder = Folder::new();
    let [device_key, device] = ["device.key", "device.pem"].map(|name| folder.path(name).display().to_string());
    let made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", &device_key, "-out", &device];
    openssl(&[made.as_slice(), &["-days", "9", "-subj", "/O=Maker of HSMs/CN=Device 7"]].concat(), "");
    let signed = ["x509", "-req", "-CA", &device, "-CAkey", &device_key, "-days", "9"];
    let leaf = openssl(&signed, key.csr("/CN=Attested key 0x1"));
    (std::fs::read_to_string(&device).expect("written"), String::from_utf8(leaf).expect("PEM"))
}

#[test]
fn an_attestation_beside_the_key_is_named_and_nothing_is_concluded_from_it() {
    let mut azure = azure_key(bank_key());
    azure["attributes"]["attestation"] = json!({ "privateKeyAttestation": "AAAA", "version": "1.0" });
    let google = json!({ "pem": bank_key().public_pem(), "attestation": { "format": "CAVIUM_V2_COMPRESSED", "content": "AAAA" } });
    let (root, attested) = attested(bank_key());
    for (file, found) in [
        (azure.to_string(), "attestation".to_owned()),
        (google.to_string(), "CAVIUM_V2_COMPRESSED".to_owned()),
        (format!("{attested}{root}"), "CN=Attested key 0x1 ← O=Maker of HSMs, CN=Device 7".to_owned()),
    ] {
        let offered = public_key::read(file.as_bytes()).expect("a key");
        let report = Report::new(offered.findings().collect());
        expect::passes(&report, &["key.attestation"]);
        assert_eq!(report.findings[0].evidence.found, Some(found));
    }
    let issued = Order::of(C3, Production).for_key(bank_key()).issue() + Issuer::PRODUCTION.issuing();
    for file in [attested, issued, azure_key(bank_key()).to_string(), bank_key().public_pem()] {
        let offered = public_key::read(file.as_bytes()).expect("a key");
        assert_eq!(offered.attestation, None, "{file}");
    }
}

#[test]
fn a_public_key_is_judged_like_every_key() {
    let judged = |id: CertificateId, key: &Key| bridge::judge(&key.public(), &bank::plan(id, Production));
    expect::findings(&judged(C3, bank_key()), &[]);
    expect::findings(&judged(S4, ec_key()), &[warn("csr.public-key", "err-key-ec-unproven")]);
    expect::findings(&judged(Sig4, ec_key()), &[fail("csr.public-key", "err-key-must-be-rsa")]);
    expect::findings(&judged(Enc1, &Key::rsa("1024")), &[fail("key.rsa.size", "err-key-too-small")]);
    expect::findings(&judged(C3, &Key::ec("P-384")), &[fail("csr.public-key", "err-key-other-algorithm")]);
}

// The signature comes in.

/// The answers of the services, and what tools print.
fn wrapped(signature: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let (base64, base64url, digits) =
        (STANDARD.encode(signature), URL_SAFE_NO_PAD.encode(signature), hexadecimal(signature));
    let lines = |width: usize| {
        base64.as_bytes().chunks(width).map(|line| String::from_utf8_lossy(line) + "\r\n").collect::<String>()
    };
    let pairs: Vec<String> = signature.iter().map(|octet| format!("{octet:02X}")).collect();
    let texts = vec![
        ("base64", base64.clone()),
        ("base64 in lines", lines(64)),
        ("base64 without padding", base64.trim_end_matches('=').to_owned()),
        ("base64 in quotes", format!("\"{base64}\"\n")),
        ("base64url", base64url.clone()),
        ("base64 of base64", STANDARD.encode(&base64)),
        ("hexadecimal", digits.clone()),
        ("hexadecimal in lines", digits.as_bytes().chunks(60).map(|line| String::from_utf8_lossy(line) + "\n").collect()),
        ("0x", format!("0x{digits}")),
        ("colons", pairs.join(":")),
        ("openssl dgst -hex", format!("RSA-SHA2-256(C3.tbs.der)= {digits}\n")),
        ("vault", format!("vault:v1:{base64}")),
        ("vault, version 12, jws", format!("vault:v12:{base64url}\n")),
        ("vault, a table", format!("Key            Value\n---            -----\nkey_version    1\nsignature      vault:v1:{base64}\n")),
        ("vault, JSON", json!({ "request_id": "7", "data": { "key_version": 1, "signature": format!("vault:v1:{base64}") } }).to_string()),
        ("aws", json!({ "KeyId": "arn:aws:kms:me-central-1:111122223333:key/1", "Signature": base64, "SigningAlgorithm": "RSASSA_PKCS1_V1_5_SHA_256" }).to_string()),
        ("azure", json!({ "algorithm": "RS256", "keyId": "https://bank.vault.azure.net/keys/C3/0", "signature": base64 }).to_string()),
        ("azure, REST", json!({ "kid": "https://bank.vault.azure.net/keys/C3/0", "value": base64url }).to_string()),
        ("google, REST", json!({ "signature": base64, "signatureCrc32c": "1", "verifiedDigestCrc32c": true, "name": "projects/p" }).to_string()),
    ];
    let texts = texts.into_iter().map(|(name, text)| (name, text.into_bytes()));
    [("octets", signature.to_vec())].into_iter().chain(texts).collect()
}

#[test]
fn a_signature_is_read_in_everything_that_tools_and_services_write() {
    for (id, key) in [(C3, bank_key()), (S4, ec_key())] {
        let plan = bank::plan(id, Production);
        let request = request_for(&plan, key);
        let signature = sign(key, request.der());
        let mut forms = vec![signature.clone()];
        if key.public().is_rsa() {
            // Windows' CryptSignHash writes the last octet first.
            forms.push(signature.iter().rev().copied().collect());
        } else {
            forms.push(raw_ecdsa(&signature));
        }
        for form in forms {
            for (name, offered) in wrapped(&form) {
                let csr = bridge::assemble(&request, &offered).unwrap_or_else(|error| panic!("{name}: {error}"));
                let same = request.with_signature(&signature).expect("a CSR");
                assert_eq!(csr.der(), same.der(), "{name}");
                let utf16: Vec<u8> = String::from_utf8(offered.clone()).map_or(offered, |text| {
                    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
                });
                assert!(bridge::assemble(&request, &utf16).is_ok(), "{name} in UTF-16");
            }
        }
    }
}

#[track_caller]
fn mistaken(request: &RequestInfo, offered: &[u8], expected: Mistake) {
    for (name, offered) in wrapped(offered) {
        let error = bridge::assemble(request, &offered).expect_err("it does not fit");
        assert_eq!(error, NotAssembled::Mistaken(expected), "{name}");
    }
}

#[test]
fn a_pss_signature_is_named_whatever_its_salt_and_mask() {
    let (_, request) = c3();
    for salt in ["digest", "max", "0", "20", "auto"] {
        let salt = format!("rsa_pss_saltlen:{salt}");
        let options = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", &salt];
        mistaken(&request, &sign_with(bank_key(), request.der(), &options), Mistake::Pss);
    }
    let java = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_mgf1_md:sha1", "-sigopt", "rsa_pss_saltlen:20"];
    mistaken(&request, &sign_with(bank_key(), request.der(), &java), Mistake::Pss);
    // Two mistakes at once: the one that has to be mended first.
    let pss = ["-sigopt", "rsa_padding_mode:pss"];
    mistaken(&request, &sign_with(bank_key(), &request.sha256(), &pss), Mistake::Pss);
    mistaken(
        &request,
        &sign_with(
            bank_key(),
            b"something else",
            &["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32"],
        ),
        Mistake::Pss,
    );
}

#[test]
fn a_signature_over_something_else_is_named_by_what_it_is_over() {
    for (plan, key) in [(bank::plan(C3, Production), bank_key()), (bank::plan(S4, Production), ec_key())] {
        let request = request_for(&plan, key);
        let (der, digest) = (request.der(), request.sha256());
        mistaken(&request, &sign(key, &digest), Mistake::DigestTwice);
        let digits = hexadecimal(&digest);
        for text in [
            digits.clone(),
            digits.to_uppercase(),
            format!("{digits}\n"),
            STANDARD.encode(digest),
            URL_SAFE_NO_PAD.encode(digest),
        ] {
            mistaken(&request, &sign(key, text.as_bytes()), Mistake::DigestAsText);
        }
        let folder = Folder::new();
        let file = folder.file("request", der);
        let openssls = openssl(&["base64", "-in", &file], "");
        let pem = RequestInfo::to_pem(&request);
        for text in [STANDARD.encode(der).into_bytes(), openssls, hexadecimal(der).into_bytes(), pem.into_bytes()] {
            mistaken(&request, &sign(key, &text), Mistake::RequestAsText);
        }
        for hash in ["SHA-384", "SHA-512"] {
            let name = format!("-{}", hash.to_lowercase().replace('-', ""));
            let folder = Folder::new();
            let (key, content) = (folder.file("key.pem", &key.pem), folder.file("content", der));
            let signature = openssl(&["dgst", &name, "-sign", &key, &content], "");
            mistaken(&request, &signature, Mistake::OtherHash(hash));
        }
    }
}

#[test]
fn a_signature_of_another_key_or_of_another_request_is_told_apart() {
    let (_, request) = c3();
    mistaken(&request, &sign(&Key::any(), request.der()), Mistake::OtherKey);
    mistaken(&request, &sign(&Key::rsa("3072"), request.der()), Mistake::OtherLength { bits: 3072, expected: 2048 });
    let other = request_for(&with_name(C3, "The Bank’s Former Name"), bank_key());
    mistaken(&request, &sign(bank_key(), other.der()), Mistake::OtherContent);
    mistaken(&request, &sign_bare(bank_key(), &request.sha256()), Mistake::DigestNotNamed);
    let elliptic = request_for(&bank::plan(S4, Production), ec_key());
    mistaken(&elliptic, &sign(&Key::ec("P-256"), elliptic.der()), Mistake::OtherKeyOrContent);
}

#[test]
fn what_is_no_signature_is_named() {
    let (_, request) = c3();
    let csr = bank_key().csr_with("/CN=a whole CSR", &[]);
    for (offered, expected) in [
        (request.der().to_vec(), SignatureError::RequestItself),
        (request.sha256().to_vec(), SignatureError::DigestItself),
        (hexadecimal(&request.sha256()).into_bytes(), SignatureError::DigestItself),
        (bank_key().pem.clone().into_bytes(), SignatureError::PrivateKey),
        (b" \n".to_vec(), SignatureError::Empty),
        (b"AccessDeniedException: not authorized!".to_vec(), SignatureError::Unreadable),
        (json!({ "errors": ["permission denied"] }).to_string().into_bytes(), SignatureError::NoMember),
        (vec![7; 100_000], SignatureError::TooLarge { size_bytes: 100_000 }),
    ] {
        assert_eq!(bridge::assemble(&request, &offered), Err(NotAssembled::Unreadable(expected)));
    }
    let kind = oftf_key_desk::x509::kind::Kind::CertificateRequest;
    let error = bridge::assemble(&request, csr.as_ref());
    assert_eq!(error, Err(NotAssembled::Unreadable(SignatureError::OtherKind { found: kind })));
}

/// A property: whatever becomes of a signature on its way, the CSR that comes of it is
/// signed by this key, or there is none.
#[test]
fn no_damage_to_a_signature_or_a_key_makes_a_csr_or_a_panic() {
    static SIGNED: OnceLock<(RequestInfo, Vec<u8>)> = OnceLock::new();
    let (request, signature) = SIGNED.get_or_init(|| {
        let (_, request) = c3();
        let signature = sign(bank_key(), request.der());
        (request, signature)
    });
    let right = request.with_signature(signature).expect("a CSR");
    let mut random = Xorshift(0x0F7F);
    let wrapped = wrapped(signature);
    for _ in 0..300 {
        let (_, offered) = &wrapped[random.below(wrapped.len())];
        let changed = random.mutate(offered, request.der());
        if let Ok(csr) = bridge::assemble(request, &changed) {
            assert_eq!(csr.der(), right.der());
        }
        let key = azure_key(bank_key()).to_string().into_bytes();
        let _ = public_key::read(&random.mutate(&key, signature));
    }
}
