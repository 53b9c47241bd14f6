//! Private keys are called out, whatever they are written as and whatever is around.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::ground::report::Verdict;
use oftf_key_desk::heap::identify::{Item, ItemKind};
use oftf_key_desk::key::container;
use oftf_key_desk::x509::pem;
use serde_json::json;
use testbed::directory::{issued, jwk};
use testbed::folder::word;
use testbed::key::{bank_key, ec_key};
use testbed::{Folder, openssl, openssl_text, run};

use crate::identify::found;

/// What is said of it: its kind, why it is not read, and that it is private.
#[track_caller]
fn called_out(bytes: impl AsRef<[u8]>, kind: ItemKind, reason: Option<&str>, said: &str) -> Item {
    let shown = String::from_utf8_lossy(bytes.as_ref()).into_owned();
    let items = found(bytes);
    assert_eq!(items.len(), 1, "{shown}");
    let details = |check: &str| {
        let findings = items[0].report.findings.iter().filter(move |finding| finding.check.id() == check);
        findings.map(|finding| finding.detail.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(items[0].kind, kind, "{shown}");
    assert_eq!(details("file.read"), reason.map(str::to_owned).into_iter().collect::<Vec<_>>(), "{shown}");
    assert_eq!(details("file.private-key"), [said], "{shown}");
    items[0].clone()
}

const PLAIN: &str = "err-file-plain-private-key";
const SEALED: &str = "ok-file-encrypted-private-key";
const PERHAPS: &str = "err-file-may-hold-private-key";

/// Around each: nothing, a member of a document, base64 in a setting.
#[track_caller]
fn everywhere(bytes: &[u8], kind: ItemKind, reason: Option<&str>, said: &str) -> Item {
    let item = called_out(bytes, kind, reason, said);
    called_out(json!({ "a": { "b": STANDARD.encode(bytes) } }).to_string(), kind, reason, said);
    called_out(format!("A=1\nKEY={}\n", STANDARD.encode(bytes)), kind, reason, said);
    if let Some(text) = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0')) {
        called_out(json!({ "a": [text] }).to_string(), kind, reason, said);
    }
    item
}

fn ssh_keygen(key: &str, arguments: &[&str]) -> (Vec<u8>, String) {
    let folder = Folder::new();
    let file = folder.file("key", key);
    let mode = run("chmod", &["600", &file], b"");
    assert!(mode.status.success());
    let output = run("ssh-keygen", &[arguments, &["-f", &file]].concat(), b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let public = run("ssh-keygen", &["-y", "-P", "correct horse", "-f", &file], b"");
    (std::fs::read(&file).expect("ssh-keygen wrote it"), String::from_utf8_lossy(&public.stdout).into_owned())
}

#[test]
fn openssh_keys_are_named_with_their_public_half() {
    for key in [bank_key(), ec_key()] {
        let spki = key.public().spki_sha256();
        let (plain, line) = ssh_keygen(&key.pem, &["-p", "-P", "", "-N", ""]);
        let item = everywhere(&plain, ItemKind::PrivateKey, Some("err-file-openssh"), PLAIN);
        assert_eq!(item.keys[0].spki_sha256, spki);
        let (sealed, _) = ssh_keygen(&key.pem, &["-p", "-P", "", "-N", "correct horse"]);
        let item = everywhere(&sealed, ItemKind::SealedKey, Some("err-file-openssh"), SEALED);
        assert_eq!(item.keys[0].spki_sha256, spki);
        let items = found(&line);
        assert_eq!((items[0].kind, items[0].keys[0].spki_sha256.clone()), (ItemKind::PublicKey, spki));
    }
}

#[test]
fn putty_keys_are_named_with_their_public_half() {
    let (_, line) = ssh_keygen(&bank_key().pem, &["-p", "-P", "", "-N", ""]);
    let public = line.split(' ').nth(1).expect("its base64").trim();
    let half = public.len() / 2;
    let file = |encryption: &str| {
        format!(
            "PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: {encryption}\r\nComment: a\r\nPublic-Lines: 2\r\n{}\r\n{}\r\nPrivate-Lines: 1\r\nAAAA\r\nPrivate-MAC: 00\r\n",
            &public[..half],
            &public[half..]
        )
    };
    let item = everywhere(file("none").as_bytes(), ItemKind::PrivateKey, Some("err-file-putty"), PLAIN);
    assert_eq!(item.keys[0].spki_sha256, bank_key().public().spki_sha256());
    everywhere(file("aes256-cbc").as_bytes(), ItemKind::SealedKey, Some("err-file-putty"), SEALED);
}

#[test]
fn formats_of_microsoft_are_named() {
    let pvk = openssl(&["rsa", "-outform", "PVK", "-pvk-none"], &bank_key().pem);
    everywhere(&pvk, ItemKind::PrivateKey, Some("err-file-pvk"), PLAIN);
    let modulus = openssl_text(&["rsa", "-noout", "-modulus"], &bank_key().pem);
    let digits = modulus.trim().trim_start_matches("Modulus=").as_bytes();
    let octet = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16).expect("digits");
    let modulus = STANDARD.encode(digits.chunks(2).map(octet).collect::<Vec<_>>());
    let public = format!("<RSAKeyValue><Modulus>{modulus}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>");
    let items = found(&public);
    assert_eq!(items[0].kind, ItemKind::PublicKey);
    assert_eq!(items[0].keys[0].spki_sha256, bank_key().public().spki_sha256());
    let private = public.replace("</RSAKeyValue>", "<D>AAAA</D></RSAKeyValue>");
    let item = everywhere(private.as_bytes(), ItemKind::PrivateKey, Some("err-file-rsa-key-value"), PLAIN);
    assert_eq!(item.keys[0].spki_sha256, bank_key().public().spki_sha256());
}

#[test]
fn stores_are_named_each_by_its_own_name() {
    let folder = Folder::new();
    for (kind, reason) in [("JKS", "err-file-java-keystore"), ("JCEKS", "err-file-jce-keystore")] {
        let store = folder.path(kind);
        let arguments = [
            "-genkeypair",
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-dname",
            "CN=a",
            "-alias",
            "a",
            "-storetype",
            kind,
        ];
        let secret = ["-keystore", word(&store), "-storepass", "correct horse", "-keypass", "correct horse"];
        let output = run("keytool", &[&arguments[..], &secret].concat(), b"");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        let bytes = std::fs::read(&store).expect("keytool wrote it");
        everywhere(&bytes, ItemKind::Unreadable, Some(reason), PERHAPS);
    }
    let bks = [&[0, 0, 0, 2, 0, 0, 0, 20][..], &[7; 20], &[0, 0, 4, 0], &[1; 64]].concat();
    everywhere(&bks, ItemKind::Unreadable, Some("err-file-bouncy-castle-keystore"), PERHAPS);
    let pgp = "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBGVm\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----\n";
    called_out(pgp, ItemKind::PrivateKey, Some("err-file-pgp"), PERHAPS);
}

#[test]
fn keys_of_kinds_that_are_not_used_are_named_with_what_to_do() {
    let pss = openssl_text(&["genpkey", "-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"], "");
    let item = everywhere(pss.as_bytes(), ItemKind::PrivateKey, Some("err-key-bound-to-pss"), PLAIN);
    // It still matches its CSR, of which the key is told and not the algorithm as well.
    let folder = Folder::new();
    let key = folder.file("pss.key", &pss);
    let csr = openssl_text(&["req", "-new", "-key", &key, "-subj", "/CN=pss"], "");
    let csr = found(&csr).remove(0);
    assert_eq!(csr.keys[0].spki_sha256, item.keys[0].spki_sha256);
    let failed = csr.report.findings.iter().filter(|finding| finding.verdict == Verdict::Fail);
    assert_eq!(failed.map(|finding| finding.check.id()).collect::<Vec<_>>(), ["key.form"]);
    // P-256 written out is P-256: the same key, in a file that names no curve.
    let public = openssl_text(&["pkey", "-pubout", "-ec_param_enc", "explicit"], &ec_key().pem);
    let pkcs8 = openssl_text(&["pkey", "-ec_param_enc", "explicit"], &ec_key().pem);
    let sec1 = openssl_text(&["ec", "-param_enc", "explicit"], &ec_key().pem);
    let compressed = openssl_text(&["ec", "-param_enc", "explicit", "-conv_form", "compressed"], &ec_key().pem);
    for text in [&pkcs8, &sec1, &compressed, &public] {
        let item = found(text).remove(0);
        assert_eq!(item.keys[0].spki_sha256, ec_key().public().spki_sha256(), "{text}");
        let findings = &item.report.findings;
        assert!(findings.iter().any(|finding| finding.detail.id == "err-key-curve-written-out"), "{findings:?}");
        assert!(!findings.iter().any(|finding| finding.detail.id == "err-key-curve-not-named"), "{findings:?}");
    }
    everywhere(pkcs8.as_bytes(), ItemKind::PrivateKey, None, PLAIN);
    // Another curve, or P-256 with another base point (CVE-2020-0601), is no P-256.
    let other =
        openssl_text(&["ecparam", "-name", "brainpoolP256r1", "-genkey", "-noout", "-param_enc", "explicit"], "");
    everywhere(other.as_bytes(), ItemKind::PrivateKey, Some("err-key-curve-written-out"), PLAIN);
    let base = pem::read(public.as_bytes()).expect("PEM").remove(0).der.to_vec();
    let at = base.windows(4).position(|four| four == [0x6B, 0x17, 0xD1, 0xF2]).expect("the base point");
    let mut moved = base;
    moved[at] ^= 1;
    let item = found(pem::write("PUBLIC KEY", &moved)).remove(0);
    assert!(item.report.findings.iter().any(|finding| finding.detail.id == "err-key-curve-not-named"), "{item:?}");
}

#[test]
fn a_private_jwk_is_found_wherever_it_stands() {
    let mut key = jwk(
        &issued(
            oftf_key_desk::framework::catalogue::CertificateId::Sig4,
            oftf_key_desk::framework::environment::Environment::Sandbox,
        ),
        oftf_key_desk::framework::environment::Environment::Sandbox,
        "sig",
    );
    key["d"] = json!("AAAA");
    for document in
        [json!({ "a": { "b": key } }), json!([{ "a": [key] }]), json!({ "a": json!({ "keys": [key] }).to_string() })]
    {
        let items = found(document.to_string());
        let details: Vec<&str> =
            items.iter().flat_map(|item| &item.report.findings).map(|finding| finding.detail.id.as_ref()).collect();
        assert!(details.contains(&"err-jwks-private-members"), "{details:?} {document}");
    }
}

/// A file that is too damaged to be read.
#[test]
fn what_may_be_a_private_key_is_said_of_what_cannot_be_read() {
    let der = openssl(&["pkey", "-outform", "DER"], &bank_key().pem);
    let cut = &der[..der.len() - 9];
    let letters = STANDARD.encode(cut);
    let perhaps = |bytes: &[u8]| {
        let items = found(bytes);
        assert!(
            items.iter().flat_map(|item| &item.report.findings).any(|finding| finding.detail.id == PERHAPS),
            "{}",
            String::from_utf8_lossy(bytes)
        );
    };
    perhaps(cut);
    perhaps(letters.as_bytes());
    perhaps(format!("KEY={letters}").as_bytes());
    perhaps(format!("key%3D{letters}").as_bytes());
    let sec1 = STANDARD.encode(openssl(&["ec", "-outform", "DER"], &ec_key().pem));
    perhaps(&sec1.as_bytes()[..sec1.len() - 8]);
    perhaps("-----BEGIN PRIVATE KEY".as_bytes());
    perhaps("%2D%2D%2D%2D%2DBEGIN%20EC%20PRIVATE%20KEY".as_bytes());
    for harmless in ["Dear all", "{}", &STANDARD.encode([0x30, 0x82, 1, 1, 2, 3])] {
        assert!(
            found(harmless).iter().flat_map(|item| &item.report.findings).all(|finding| finding.detail.id != PERHAPS),
            "{harmless}"
        );
    }
}

/// The label says one thing and the content another: whoever opens the key finds it.
#[test]
fn a_renamed_key_opens() {
    let pkcs1 = openssl_text(&["rsa", "-traditional"], &bank_key().pem);
    let named = |pem: &str, from: &str, to: &str| pem.replace(&format!(" {from}-"), &format!(" {to}-"));
    for text in [
        named(&bank_key().pem, "PRIVATE KEY", "RSA PRIVATE KEY"),
        named(&pkcs1, "RSA PRIVATE KEY", "PRIVATE KEY"),
        named(&pkcs1, "RSA PRIVATE KEY", "RSA KEY"),
        named(&bank_key().pem, "PRIVATE KEY", "CERTIFICATE"),
    ] {
        let opened = container::open(text.as_bytes(), None).expect("opened");
        assert_eq!(opened.public_key(), &bank_key().public(), "{text}");
        called_out(&text, ItemKind::PrivateKey, None, PLAIN);
    }
}
