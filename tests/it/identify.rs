//! Any bytes → what is in there: everything that openssl, keytool and a
//! directory write, and everything that must be refused or called out.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4, Sig4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::message::Message;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::heap::identify::{self, HeapError, Input, Item, ItemKind, MAX_FILES, MAX_TOTAL_BYTES};
use oftf_key_desk::x509::pem::{self, MAX_INPUT_BYTES};
use serde_json::json;
use testbed::bank::{self, now};
use testbed::directory::{Issuer, der, issued, jwk};
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{Folder, Key, openssl, openssl_text, run};

use crate::expect;
use crate::tlv;

const PASSPHRASE: &str = "correct horse battery staple";

pub fn found(bytes: impl AsRef<[u8]>) -> Vec<Item> {
    identify::identify(&Input { name: "file", bytes: bytes.as_ref(), passphrase: None }, now())
}

fn opened(bytes: impl AsRef<[u8]>, passphrase: &str) -> Vec<Item> {
    let passphrase = Secret::new(passphrase.to_owned());
    identify::identify(&Input { name: "file", bytes: bytes.as_ref(), passphrase: Some(&passphrase) }, now())
}

fn kinds(items: &[Item]) -> Vec<ItemKind> {
    items.iter().map(|item| item.kind).collect()
}

fn block(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    STANDARD.decode(body).expect("openssl wrote base64")
}

/// Warnings and failures, and nothing about how strong a key is.
#[track_caller]
fn says(item: &Item, check: &str, detail: &str) {
    let said: Vec<(&str, &str)> =
        item.report.findings.iter().map(|finding| (finding.check.id(), finding.detail.id.as_ref())).collect();
    assert!(said.contains(&(check, detail)), "{check} {detail} is not in {said:?}");
}

/// The only item, not read for this reason.
#[track_caller]
fn refused(items: &[Item]) -> &Message {
    assert_eq!(kinds(items), [ItemKind::Unreadable]);
    let finding = items[0].report.findings.first().expect("it says why");
    assert!(finding.advice.is_some(), "{} comes with advice", finding.detail.id);
    &finding.detail
}

/// One thing, as PEM, as DER and as bare base64, is one item of this kind with
/// the same keys and content.
#[track_caller]
fn check(text: &str, kind: ItemKind, label: Option<&str>) -> Item {
    let der = block(text);
    let expected = &found(text)[0];
    for (form, bytes) in
        [("PEM", text.as_bytes()), ("DER", der.as_slice()), ("base64", STANDARD.encode(&der).as_bytes())]
    {
        let items = found(bytes);
        assert_eq!(kinds(&items), [kind], "{form}");
        let item = &items[0];
        assert_eq!((item.place.number, item.place.of), (1, 1));
        assert_eq!(item.place.line, (form != "DER").then_some(1), "{form}");
        assert_eq!((&item.keys, &item.facts, &item.content), (&expected.keys, &expected.facts, &expected.content));
        assert_eq!(item.key().map(|key| key.label.as_str()), label, "{form}");
    }
    expected.clone()
}

// Keys.

#[test]
fn private_keys_of_every_form_are_named_and_only_their_public_half_is_kept() {
    let (rsa, ec) = (&bank_key().pem, &ec_key().pem);
    let forms = [
        (rsa.clone(), "RSA 2048", bank_key()),
        (openssl_text(&["rsa", "-traditional"], rsa), "RSA 2048", bank_key()),
        (ec.clone(), "EC P-256", ec_key()),
        (openssl_text(&["ec"], ec), "EC P-256", ec_key()),
    ];
    for (text, label, key) in forms {
        let item = check(&text, ItemKind::PrivateKey, Some(label));
        assert_eq!(item.content, key.public().to_pem());
        assert_eq!(item.keys[0].spki_sha256, key.public().spki_sha256());
        expect::findings(&item.report, &[expect::warn("file.private-key", "err-file-plain-private-key")]);
    }
}

#[test]
fn private_keys_of_other_algorithms_are_named() {
    let p384 = Key::ec("P-384").pem;
    let ed25519 = openssl_text(&["genpkey", "-algorithm", "ed25519"], "");
    for (text, name) in [(openssl_text(&["ec"], &p384), "P-384"), (p384, "P-384"), (ed25519, "Ed25519")] {
        let item = check(&text, ItemKind::PrivateKey, None);
        let named = item.report.findings.iter().find(|finding| finding.check.id() == "file.read").expect("it says why");
        assert_eq!(named.detail, Message::new("err-key-unsupported").with("algorithm", name));
        says(&item, "file.private-key", "err-file-plain-private-key");
        assert_eq!(item.content, "");
    }
}

#[test]
fn an_encrypted_key_opens_with_its_passphrase_and_is_named_without() {
    let passphrase = format!("pass:{PASSPHRASE}");
    let text = openssl_text(&["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-passout", &passphrase], &bank_key().pem);
    let sealed = check(&text, ItemKind::SealedKey, None);
    says(&sealed, "file.read", "not-file-sealed");
    says(&sealed, "file.private-key", "ok-file-encrypted-private-key");
    for bytes in [text.clone().into_bytes(), block(&text)] {
        let items = opened(&bytes, PASSPHRASE);
        assert_eq!(kinds(&items), [ItemKind::PrivateKey]);
        expect::findings(&items[0].report, &[]);
        assert_eq!(items[0].content, bank_key().public().to_pem());
        let wrong = opened(&bytes, "wrong");
        assert_eq!(kinds(&wrong), [ItemKind::SealedKey]);
        says(&wrong[0], "file.read", "err-container-wrong-passphrase");
    }
    let old = openssl_text(&["rsa", "-traditional", "-aes256", "-passout", &passphrase], &bank_key().pem);
    let items = opened(&old, PASSPHRASE);
    assert_eq!(kinds(&items), [ItemKind::SealedKey]);
    says(&items[0], "file.read", "err-container-old-openssl");
    says(&items[0], "file.private-key", "ok-file-encrypted-private-key");
}

#[test]
fn a_passphrase_for_what_needs_none_does_no_harm() {
    for text in [&bank_key().pem, &issued(C3, Sandbox)] {
        assert_eq!(opened(text, PASSPHRASE), found(text));
    }
}

#[test]
fn public_keys_are_named() {
    let ed25519 = Key { pem: openssl_text(&["genpkey", "-algorithm", "ed25519"], "") };
    for (key, label) in
        [(bank_key(), "RSA 2048"), (ec_key(), "EC P-256"), (&Key::ec("P-384"), "EC P-384"), (&ed25519, "Ed25519")]
    {
        let text = openssl_text(&["pkey", "-pubout"], &key.pem);
        let item = check(&text, ItemKind::PublicKey, Some(label));
        assert_eq!(item.content, text);
    }
    let pkcs1 = openssl_text(&["rsa", "-RSAPublicKey_out"], &bank_key().pem);
    let item = check(&pkcs1, ItemKind::PublicKey, Some("RSA 2048"));
    assert_eq!(item.content, bank_key().public().to_pem());
    let mixed_up = bank_key().public().to_pem().replace("PUBLIC KEY", "RSA PUBLIC KEY");
    assert_eq!(found(&mixed_up)[0].content, item.content);
}

// CSRs, certificates and what carries them.

#[test]
fn requests_and_certificates_are_named_whoever_made_them() {
    let csr = bank_key().csr(&bank::subject(C3));
    let item = check(&csr, ItemKind::CertificateRequest, Some("RSA 2048"));
    let old = csr.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST");
    assert_eq!(found(&old), [item]);
    let certificate = issued(S4, Sandbox);
    let item = check(&certificate, ItemKind::Certificate, Some("RSA 2048"));
    assert_eq!(item.keys[0].kid, Some(testbed::directory::thumbprint(&certificate)));
    check(&Issuer::Oftf(Sandbox).authority().issuing, ItemKind::CaCertificate, Some("RSA 2048"));
}

#[test]
fn a_chain_is_its_certificates_in_the_order_of_the_file() {
    let leaf = issued(C3, Sandbox);
    let authority = Issuer::Oftf(Sandbox).authority();
    let [leaf_kind, ca] = [ItemKind::Certificate, ItemKind::CaCertificate];
    let items = found(leaf.clone() + &authority.issuing + &authority.root);
    assert_eq!(kinds(&items), [leaf_kind, ca, ca]);
    let names: Vec<String> = items.iter().map(Item::name).collect();
    assert_eq!(names, ["file #1", "file #2", "file #3"]);
    assert_eq!(items[1].place.line, Some(1 + leaf.lines().count()));
    assert_eq!(kinds(&found(authority.root.clone() + &leaf + &authority.issuing)), [ca, leaf_kind, ca]);
}

#[test]
fn what_carries_certificates_and_revocations_is_opened() {
    let folder = Folder::new();
    let leaf = folder.file("leaf.pem", issued(C3, Sandbox));
    let ca = folder.file("ca.pem", &Issuer::Oftf(Sandbox).authority().issuing);
    let key = folder.file("key.pem", &other_key().pem);
    let root = folder.file("root.pem", openssl(&["req", "-x509", "-key", &key, "-subj", "/CN=root"], ""));
    folder.file("index", "");
    let list = format!(
        "[ca]\ndefault_ca=c\n[c]\ndatabase={}/index\ndefault_md=sha256\ncrl_extensions=e\n[e]\nauthorityKeyIdentifier=keyid\n",
        folder.root().display()
    );
    let configuration = folder.file("ca.cnf", list);
    let sign = ["ca", "-gencrl", "-crldays", "30", "-config", &configuration, "-keyfile", &key, "-cert", &root];
    let crl = openssl_text(&sign, "");
    check(&crl, ItemKind::Crl, None);

    let carrier = openssl_text(&["crl2pkcs7", "-certfile", &leaf, "-certfile", &ca], &crl);
    for bytes in [carrier.clone().into_bytes(), block(&carrier), STANDARD.encode(block(&carrier)).into_bytes()] {
        let items = found(&bytes);
        assert_eq!(kinds(&items), [ItemKind::Certificate, ItemKind::CaCertificate, ItemKind::Crl]);
        assert_eq!(items[0].content, issued(C3, Sandbox));
    }
    let empty = openssl(&["crl2pkcs7", "-nocrl", "-outform", "DER"], "");
    assert_eq!(refused(&found(empty)).id, "err-file-empty-pkcs7");
}

/// The way of each writer, with the arguments that openssl needs for it.
#[test]
fn pkcs12_opens_with_its_passphrase_whoever_wrote_it() {
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let certificate = folder.file("certificate.pem", issued(C3, Sandbox));
    let passphrase = format!("pass:{PASSPHRASE}");
    let export = ["pkcs12", "-export", "-name", "c3", "-inkey", &key, "-in", &certificate, "-passout", &passphrase];
    let openssl_now = openssl(&export, "");
    let openssl_before = openssl(&[&export[..], &["-legacy"]].concat(), "");
    let source = folder.file("source.p12", &openssl_now);
    let store = folder.path("store.p12").display().to_string();
    let imported = run(
        "keytool",
        &[
            "-importkeystore",
            "-noprompt",
            "-srckeystore",
            &source,
            "-srcstoretype",
            "PKCS12",
            "-srcstorepass",
            PASSPHRASE,
            "-destkeystore",
            &store,
            "-deststoretype",
            "PKCS12",
            "-deststorepass",
            PASSPHRASE,
        ],
        b"",
    );
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stdout));
    let keytool = std::fs::read(store).expect("keytool wrote it");
    for (writer, bytes) in [("openssl", openssl_now), ("openssl -legacy", openssl_before), ("keytool", keytool)] {
        let items = opened(&bytes, PASSPHRASE);
        assert_eq!(kinds(&items), [ItemKind::PrivateKey, ItemKind::Certificate], "{writer}");
        assert_eq!(items[0].content, bank_key().public().to_pem(), "{writer}");
        assert_eq!(items[1].content, issued(C3, Sandbox), "{writer}");
        expect::findings(&items[0].report, &[]);
        let wrong = opened(&bytes, "wrong");
        assert_eq!(kinds(&wrong), [ItemKind::SealedContainer], "{writer}");
        says(&wrong[0], "file.read", "err-container-wrong-passphrase");
        let sealed = found(&bytes);
        assert_eq!(kinds(&sealed), [ItemKind::SealedContainer], "{writer}");
        says(&sealed[0], "file.read", "not-file-sealed");
        assert_eq!(sealed[0].keys, []);
    }
    let open = ["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-passout", "pass:"];
    let items = found(openssl(&open, ""));
    assert_eq!(kinds(&items), [ItemKind::PrivateKey, ItemKind::Certificate]);
    says(&items[0], "file.private-key", "err-file-plain-private-key");
    let trust = ["pkcs12", "-export", "-nokeys", "-in", &certificate, "-passout", "pass:"];
    assert_eq!(kinds(&found(openssl(&trust, ""))), [ItemKind::Certificate], "under the empty passphrase");
}

#[test]
fn what_keytool_writes_is_named() {
    let folder = Folder::new();
    let store = folder.path("store.p12").display().to_string();
    let keytool = |arguments: &[&str]| {
        let common = ["-keystore", &store, "-storepass", PASSPHRASE, "-alias", "c3"];
        let output = run("keytool", &[arguments, &common].concat(), b"");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        output.stdout
    };
    keytool(&["-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=c3"]);
    let csr = keytool(&["-certreq"]);
    assert!(csr.starts_with(b"-----BEGIN NEW CERTIFICATE REQUEST-----"));
    assert_eq!(kinds(&found(csr)), [ItemKind::CertificateRequest]);
    assert_eq!(kinds(&found(keytool(&["-exportcert", "-rfc"]))), [ItemKind::Certificate]);
    assert_eq!(kinds(&found(keytool(&["-exportcert"]))), [ItemKind::Certificate]);
}

// JSON and tokens.

#[test]
fn key_sets_single_keys_and_the_directory_shape_are_named() {
    let key = jwk(&issued(Sig4, Sandbox), Sandbox, "sig");
    for (document, kind) in
        [(json!({ "keys": [key] }), ItemKind::Jwks), (json!([key]), ItemKind::Jwks), (key.clone(), ItemKind::Jwk)]
    {
        let items = found(document.to_string());
        assert_eq!(kinds(&items), [kind]);
        assert_eq!(items[0].keys[0].spki_sha256, bank_key().public().spki_sha256());
        assert_eq!(items[0].keys[0].kid.as_deref(), key["kid"].as_str());
        assert_eq!(items[0].jwks().map(|jwks| jwks.keys.len()), Some(1));
    }
    let mut directory = key.clone();
    directory["Kid"] = directory["kid"].clone();
    directory["Status"] = json!("Active");
    assert_eq!(kinds(&found(json!([directory]).to_string())), [ItemKind::Jwks]);
    let workspace = oftf_key_desk::workspace::Workspace::default().to_json();
    assert_eq!(kinds(&found(workspace)), [ItemKind::Workspace]);
    assert_eq!(refused(&found("{}")).id, "err-jwks-not-key-set");
}

#[test]
fn tokens_are_named_and_show_their_header() {
    let token = |header: serde_json::Value, rest: &str| URL_SAFE_NO_PAD.encode(header.to_string()) + rest;
    let signed = found(token(json!({ "alg": "PS256", "kid": "our kid" }), ".e30.AAAA"));
    assert_eq!(kinds(&signed), [ItemKind::SignedToken]);
    assert!(signed[0].facts.iter().any(|fact| fact.name.id == "fact-kid" && fact.value == "our kid"));
    let header = json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM" });
    assert_eq!(kinds(&found(token(header, ".AAAA.AAAA.AAAA.AAAA"))), [ItemKind::EncryptedToken]);
    let leaking = found(token(json!({ "alg": "ES256", "jwk": { "kty": "EC", "d": "SECRET" } }), ".e30.AAAA"));
    let shown = serde_json::to_string(&leaking).expect("JSON");
    assert!(shown.contains("ES256") && !shown.contains("SECRET"), "{shown}");
}

// Secrets.

/// How 30 bytes of a secret look inside base64, wherever they begin, and in
/// hexadecimal.
fn traces(secret: &[u8]) -> Vec<String> {
    let encoded = (0..3).flat_map(|start| {
        let part = &secret[start..start + 27];
        [STANDARD.encode(part), URL_SAFE_NO_PAD.encode(part)]
    });
    encoded.chain([secret[..16].iter().map(|byte| format!("{byte:02x}")).collect()]).collect()
}

#[track_caller]
fn keeps_secret(items: &[Item], secrets: &[Vec<u8>]) {
    let shown = serde_json::to_string(items).expect("JSON").replace("\\n", "");
    for trace in secrets.iter().flat_map(|secret| traces(secret)) {
        assert!(!shown.contains(&trace), "{trace} is in {shown}");
    }
    assert!(!shown.contains("PRIVATE KEY-----") && !shown.contains(PASSPHRASE), "{shown}");
}

/// d, p and q of a key (RFC 8017 appendix A.1.2), through openssl.
fn secrets_of(key: &Key) -> Vec<Vec<u8>> {
    let der = openssl(&["rsa", "-traditional", "-outform", "DER"], &key.pem);
    let mut rest = tlv::split(&der).1;
    let mut integers = Vec::new();
    while !rest.is_empty() {
        let (_, content, following) = tlv::split(rest);
        integers.push(content.strip_prefix(&[0]).unwrap_or(content).to_vec());
        rest = following;
    }
    integers[3..6].to_vec()
}

#[test]
fn no_private_byte_is_in_an_item() {
    let secrets = secrets_of(bank_key());
    let body: String = bank_key().pem.lines().filter(|line| !line.starts_with('-')).collect();
    for secret in &secrets {
        assert!(traces(secret).iter().any(|trace| body.contains(trace)), "the search finds what is there");
    }
    let passphrase = format!("pass:{PASSPHRASE}");
    let encrypted = openssl_text(&["pkcs8", "-topk8", "-passout", &passphrase], &bank_key().pem);
    let pkcs1 = openssl_text(&["rsa", "-traditional"], &bank_key().pem);
    for text in [&bank_key().pem, &pkcs1, &encrypted] {
        keeps_secret(&opened(text, PASSPHRASE), &secrets);
        keeps_secret(&opened(block(text), PASSPHRASE), &secrets);
        keeps_secret(&opened(text.replace("-----END", "!\n-----END"), PASSPHRASE), &secrets);
    }
    let mut key = jwk(&issued(Sig4, Sandbox), Sandbox, "sig");
    for (name, secret) in ["d", "p", "q"].iter().zip(&secrets) {
        key[*name] = json!(URL_SAFE_NO_PAD.encode(secret));
    }
    key["oth"] = json!([{ "r": URL_SAFE_NO_PAD.encode(&secrets[0]) }]);
    key["pem"] = json!(bank_key().pem);
    for document in [json!({ "keys": [key] }), json!([key]), key.clone(), json!({ "keys": [], "more": [[key]] })] {
        let items = found(document.to_string());
        keeps_secret(&items, &secrets);
        assert!(items[0].jwks().is_some());
    }
    says(&found(key.to_string())[0], "jwks.private-members", "err-jwks-private-members");
}

#[test]
fn a_private_key_beside_something_public_is_called_out() {
    let passphrase = format!("pass:{PASSPHRASE}");
    let certificate = issued(C3, Sandbox);
    let encrypted = openssl_text(&["pkcs8", "-topk8", "-passout", &passphrase], &bank_key().pem);
    for key in [&bank_key().pem, &encrypted, &Key::ec("P-384").pem] {
        let items = found(certificate.clone() + key);
        assert_eq!(items[0].kind, ItemKind::Certificate);
        says(&items[1], "file.private-key", "err-file-key-beside-public");
    }
    let items = opened(certificate.clone() + &encrypted, PASSPHRASE);
    says(&items[1], "file.private-key", "err-file-key-beside-public");
    let damaged = found(certificate.clone() + &bank_key().pem.replace("-----END", "!\n-----END"));
    says(&damaged[1], "file.private-key", "err-file-damaged-private-key");
    // Two keys, and a curve with its key, are nothing for others.
    let curve = openssl_text(&["ecparam", "-name", "prime256v1", "-genkey"], "");
    assert!(curve.contains("BEGIN EC PARAMETERS"));
    for items in [found(bank_key().pem.clone() + &ec_key().pem), found(curve)] {
        items.iter().for_each(|item| says(item, "file.private-key", "err-file-plain-private-key"));
    }
}

#[test]
fn a_private_key_is_found_inside_other_documents() {
    let pem = &bank_key().pem;
    let account = json!({ "type": "service_account", "private_key": pem });
    let settings = format!("MODE=\"a\"\nKEY=\"{}\"\nURL=b\\nc\n", pem.trim_end().replace('\n', "\\n"));
    let page = format!("<html><pre>\n{pem}</pre></html>\n");
    for text in [account.to_string(), format!("{account:#}"), settings, page, format!("[key]\n{pem}")] {
        let items = found(&text);
        assert_eq!(kinds(&items), [ItemKind::PrivateKey], "{text}");
        says(&items[0], "file.private-key", "err-file-plain-private-key");
        keeps_secret(&items, &secrets_of(bank_key()));
    }
}

// Refusals.

#[test]
fn damage_names_its_line_and_hides_nothing_else() {
    let certificate = issued(C3, Sandbox);
    let lines = certificate.lines().count();
    let damaged = certificate.replacen('\n', "\n%", 1);
    let cut: String = certificate.lines().take(5).map(|line| format!("{line}\n")).collect();
    let items = found(certificate.clone() + &damaged + &cut + &certificate);
    let kind = [ItemKind::Certificate, ItemKind::Unreadable];
    assert_eq!(kinds(&items), [kind[0], kind[1], kind[1], kind[0]]);
    let detail =
        |id: &'static str, line: usize| Message::new(id).with("label", "CERTIFICATE").with("line", line.to_string());
    assert_eq!(items[1].report.findings[0].detail, detail("err-input-not-base64", lines + 2));
    assert_eq!(items[1].place.line, Some(lines + 2));
    assert_eq!(items[2].report.findings[0].detail, detail("err-input-no-end", 2 * lines + 1));
    assert_eq!(items[2].place.line, Some(2 * lines + 1));
    let der = der(&certificate);
    assert_eq!(
        refused(&found(&der[..der.len() - 1])),
        &Message::new("err-input-other-length").with("stated", der.len()).with("found", der.len() - 1)
    );
}

#[test]
fn what_is_dropped_by_mistake_is_named() {
    for (bytes, reason) in [
        (&b""[..], "err-input-empty"),
        (b" \n", "err-input-empty"),
        (b"Dear all", "err-input-unreadable"),
        (b"<!doctype html><p>Sign in", "err-file-html"),
        (b"PK\x03\x04", "err-file-archive"),
        (b"%PDF-1.7", "err-file-document"),
        (b"\xFE\xED\xFE\xED\x00\x00\x00\x02", "err-file-java-keystore"),
        (b"\x89PNG\r\n\x1A\n", "err-file-picture"),
        (b"\x30\x80\x06\x7F\x01\x00\x00", "err-file-indefinite-length"),
        (b"\x30\x03\x02\x01\x05", "err-file-unknown-der"),
        (b"-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n", "err-file-nothing"),
        (b"-----BEGIN DH PARAMETERS-----\nMAA=\n-----END DH PARAMETERS-----\n", "err-file-unknown-block"),
    ] {
        assert_eq!(refused(&found(bytes)).id, reason);
    }
}

#[test]
fn every_bound_is_a_clear_refusal() {
    let size = |count: usize| Message::new("err-input-too-large").with("size", count);
    assert_eq!(refused(&found(vec![b'A'; MAX_INPUT_BYTES + 1])), &size(17));
    assert_eq!(refused(&found(vec![b' '; MAX_INPUT_BYTES])).id, "err-input-empty");

    let blocks = |count: usize| pem::write("X509 CRL", &[0x30, 0]).repeat(count);
    assert_eq!(found(blocks(1_000)).len(), 1_000);
    assert_eq!(refused(&found(blocks(1_001))).id, "err-input-too-many-blocks");

    for deep in ["[".repeat(100_000), "{\"a\":".repeat(100_000)] {
        assert_eq!(refused(&found(deep)).id, "err-jwks-not-json");
    }
    let list = |value: &str, count: usize| format!("[{}]", vec![value; count].join(","));
    for (value, count) in [("0", 1_000_000), ("{}", 100_000)] {
        assert_ne!(found(list(value, count))[0].report.findings[0].detail.id, "err-file-json-too-many");
        assert_eq!(refused(&found(list(value, count + 1))).id, "err-file-json-too-many");
    }
    let carrier = |count: usize| {
        let data = tlv::element(0x30, &[6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1]);
        let certificates = tlv::element(0xA0, &[0x30, 0].repeat(count));
        let signed = tlv::element(0x30, &[&[2, 1, 1, 0x31, 0][..], &data, &certificates, &[0x31, 0]].concat());
        let id = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
        tlv::element(0x30, &[&id[..], &tlv::element(0xA0, &signed)].concat())
    };
    assert_eq!(found(carrier(1_000)).len(), 1_000);
    assert_eq!(refused(&found(carrier(1_001))).id, "err-file-pkcs7-too-many");

    assert_eq!(identify::accept(vec![1; 200], MAX_FILES), Ok(()));
    let too_many = identify::accept(vec![1; 201], MAX_FILES).expect_err("one too many");
    assert_eq!(too_many, HeapError::TooManyFiles { count: 201, limit: 200 });
    let sentence = Message::new("err-heap-too-many-files").with("count", 201_usize).with("limit", 200_usize);
    assert_eq!(too_many.message(), sentence);
    assert_eq!(identify::accept([MAX_TOTAL_BYTES], MAX_FILES), Ok(()));
    let too_large = identify::accept([MAX_TOTAL_BYTES, 1], MAX_FILES);
    assert_eq!(too_large, Err(HeapError::TooLarge { size_bytes: MAX_TOTAL_BYTES + 1 }));
    assert!(identify::accept([usize::MAX, usize::MAX], MAX_FILES).is_err());
}
