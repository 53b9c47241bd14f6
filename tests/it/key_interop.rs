//! Key files both ways: what we write, openssl, pyca's `cryptography` and the
//! JDK open; what openssl and pyca write, we open, or say why not.

use getrandom::SysRng;
use oftf_key_desk::framework::catalogue::KeyAlgorithm;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::key::container::{self, ContainerError};
use oftf_key_desk::key::weak_key::private::PrivateWeakness;
use oftf_key_desk::key::{KeyError, KeyPair};
use oftf_key_desk::x509::kind::Kind;
use oftf_key_desk::x509::pem;
use oftf_key_desk::x509::public_key::PublicKey;
use sha2::{Digest, Sha256};
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{Key, openssl, openssl_text, run};

use crate::tlv;

const PASSPHRASE: &str = "correct horse battery staple";

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What other programs say of the public half.
fn fingerprint_of_spki(der: &[u8]) -> String {
    hexadecimal(&Sha256::digest(der))
}

/// The Python that has pyca's `cryptography`.
fn python(command: &str, passphrase: &str, input: &[u8]) -> Vec<u8> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/private_key.py");
    let output = run(judges::python(), &[script, command, passphrase], input);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "pyca's cryptography did not do it\n{complaint}");
    output.stdout
}

fn java(passphrase: &str, input: &[u8]) -> Vec<u8> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/PrivateKeyCheck.java");
    let output = run("java", &["-Dfile.encoding=UTF-8", source, passphrase], input);
    assert!(
        output.status.success(),
        "`java` did not open the key. These tests need a JDK of 17 or later.\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// ASCII, Arabic, spaces (also at the edges), and 200 characters.
fn passphrases() -> [String; 5] {
    let long = "correct horse battery staple ".repeat(7);
    [
        "correct-horse-battery-staple".to_owned(),
        "كلمة مرور طويلة جدا".to_owned(),
        "  spaces  inside and at the edges ".to_owned(),
        long[..200].to_owned(),
        "quotes \" ' $HOME \\ % & é".to_owned(),
    ]
}

// What we write.

#[test]
fn openssl_and_pyca_open_what_we_write_under_any_passphrase() {
    let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("a key");
    for passphrase in passphrases() {
        let written = container::encrypt(&key, &secret(&passphrase), &mut SysRng).expect("written");
        let argument = format!("pass:{passphrase}");
        let public = openssl(&["pkey", "-passin", &argument, "-pubout", "-outform", "DER"], &written);
        assert_eq!(fingerprint_of_spki(&public), key.public_key().spki_sha256(), "openssl, {passphrase}");
        let seen = python("read", &passphrase, written.as_bytes());
        assert_eq!(String::from_utf8_lossy(&seen).trim(), key.public_key().spki_sha256(), "pyca, {passphrase}");

        let wrong = run("openssl", &["pkey", "-passin", "pass:wrong", "-noout"], written.as_bytes());
        assert!(!wrong.status.success(), "openssl opens it with any passphrase");
    }
}

#[test]
fn openssl_finds_our_rsa_keys_consistent() {
    for algorithm in [KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072] {
        let key = KeyPair::generate(algorithm, &mut SysRng).expect("a key");
        let written = container::encrypt(&key, &secret(PASSPHRASE), &mut SysRng).expect("written");
        let argument = format!("pass:{PASSPHRASE}");
        let said = openssl_text(&["pkey", "-passin", &argument, "-check", "-noout"], &written);
        assert!(said.contains("Key is valid"), "{said}");
        let text = openssl_text(&["pkey", "-passin", &argument, "-text", "-noout"], &written);
        assert!(text.contains("publicExponent: 65537 (0x10001)"), "{text}");
        let seen = python("read", PASSPHRASE, written.as_bytes());
        assert_eq!(String::from_utf8_lossy(&seen).trim(), key.public_key().spki_sha256());
    }
}

/// COMPAT: the JDK takes no passphrase beyond ASCII for PBES2.
#[test]
fn the_jdk_opens_what_we_write() {
    let key = KeyPair::generate(KeyAlgorithm::Rsa2048, &mut SysRng).expect("a key");
    let written = container::encrypt(&key, &secret(PASSPHRASE), &mut SysRng).expect("written");
    let seen = java(PASSPHRASE, written.as_bytes());
    assert_eq!(String::from_utf8_lossy(&seen).trim(), key.public_key().spki_sha256());
}

#[test]
fn what_we_write_says_how_it_is_encrypted() {
    let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("a key");
    let written = container::encrypt(&key, &secret(PASSPHRASE), &mut SysRng).expect("written");
    assert!(written.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    let parsed = openssl_text(&["asn1parse"], &written);
    for part in ["PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc"] {
        assert!(parsed.contains(&format!(":{part}")), "{part} is not in\n{parsed}");
    }
    let integers = parsed.lines().filter_map(|line| line.split_once("INTEGER")?.1.trim().strip_prefix(':'));
    let integers: Vec<Option<u32>> = integers.map(|digits| u32::from_str_radix(digits, 16).ok()).collect();
    assert_eq!(integers, [Some(container::PBKDF2_ROUNDS)]);
    let again = container::encrypt(&key, &secret(PASSPHRASE), &mut SysRng).expect("written");
    assert_ne!(written, again, "salt and IV are new each time");
}

// What others write.

#[track_caller]
fn check_opens(form: &str, input: impl AsRef<[u8]>, passphrase: Option<&str>, expected: &PublicKey) {
    let opened = container::open(input.as_ref(), passphrase.map(secret).as_ref());
    match opened {
        Ok(key) => assert_eq!(key.public_key(), expected, "{form}"),
        Err(error) => panic!("{form} was not opened: {error}"),
    }
}

#[test]
fn we_open_what_openssl_writes_unencrypted() {
    let (rsa, ec) = (&bank_key().pem, &ec_key().pem);
    let (rsa_public, ec_public) = (bank_key().public(), ec_key().public());
    let rsa_forms: [(&str, &[&str]); 4] = [
        ("PKCS#8", &["pkey"]),
        ("PKCS#8 DER", &["pkey", "-outform", "DER"]),
        ("PKCS#1", &["rsa", "-traditional"]),
        ("PKCS#1 DER", &["rsa", "-traditional", "-outform", "DER"]),
    ];
    for (form, command) in rsa_forms {
        check_opens(form, openssl(command, rsa), None, &rsa_public);
    }
    let ec_forms: [(&str, &[&str]); 5] = [
        ("EC PKCS#8", &["pkey"]),
        ("EC PKCS#8 DER", &["pkey", "-outform", "DER"]),
        ("SEC1", &["ec"]),
        ("SEC1 DER", &["ec", "-outform", "DER"]),
        ("SEC1 without public key", &["ec", "-no_public"]),
    ];
    for (form, command) in ec_forms {
        check_opens(form, openssl(command, ec), None, &ec_public);
    }
    // `openssl ecparam -genkey` writes the parameters before the key.
    let with_parameters = openssl_text(&["ecparam", "-name", "prime256v1", "-genkey"], "");
    assert!(with_parameters.contains("BEGIN EC PARAMETERS"));
    let expected = Key { pem: with_parameters.clone() }.public();
    check_opens("EC PARAMETERS before the key", with_parameters, None, &expected);
    check_opens("a passphrase for an open key", rsa, Some(PASSPHRASE), &rsa_public);
}

#[test]
fn we_open_what_openssl_writes_encrypted() {
    let pass = format!("pass:{PASSPHRASE}");
    let forms: [(&str, &[&str]); 10] = [
        ("aes-256-cbc", &["pkcs8", "-topk8", "-v2", "aes-256-cbc"]),
        ("aes-128-cbc", &["pkcs8", "-topk8", "-v2", "aes-128-cbc"]),
        ("aes-192-cbc", &["pkcs8", "-topk8", "-v2", "aes-192-cbc"]),
        ("DER", &["pkcs8", "-topk8", "-outform", "DER"]),
        ("many rounds", &["pkcs8", "-topk8", "-iter", "600000"]),
        ("HMAC with SHA-512", &["pkcs8", "-topk8", "-v2prf", "hmacWithSHA512"]),
        ("HMAC with SHA-384", &["pkcs8", "-topk8", "-v2prf", "hmacWithSHA384"]),
        ("3DES of PKCS#12", &["pkcs8", "-topk8", "-v1", "PBE-SHA1-3DES"]),
        ("3DES", &["pkcs8", "-topk8", "-v2", "des3"]),
        ("scrypt", &["pkcs8", "-topk8", "-scrypt"]),
    ];
    for (form, command) in forms {
        let written = openssl(&[command, &["-passout", &pass]].concat(), &bank_key().pem);
        check_opens(form, &written, Some(PASSPHRASE), &bank_key().public());
    }
    let made = openssl_text(&["genpkey", "-algorithm", "RSA", "-aes256", "-pass", &pass], "");
    assert!(made.contains("BEGIN ENCRYPTED PRIVATE KEY"));
    assert!(container::open(made.as_bytes(), Some(&secret(PASSPHRASE))).is_ok());
}

/// What OpenSSL 1.0 and older programs write: RFC 8018's default PRF.
#[test]
fn we_open_pbkdf2_with_its_default_prf() {
    let written = encrypted(&["-v2prf", "hmacWithSHA1"]);
    check_opens("HMAC with SHA-1", &written, Some(PASSPHRASE), &ec_key().public());
}

#[test]
fn we_open_what_openssl_writes_under_any_passphrase() {
    for passphrase in passphrases() {
        let argument = format!("pass:{passphrase}");
        let written = openssl(&["pkcs8", "-topk8", "-passout", &argument], &ec_key().pem);
        check_opens(&passphrase, &written, Some(&passphrase), &ec_key().public());
    }
}

#[test]
fn we_open_what_pyca_writes() {
    for command in ["write-rsa", "write-ec"] {
        for passphrase in &passphrases()[..2] {
            let written = python(command, passphrase, b"");
            let opened = container::open(&written, Some(&secret(passphrase))).expect(command);
            let seen = python("read", passphrase, &written);
            assert_eq!(opened.public_key().spki_sha256(), String::from_utf8_lossy(&seen).trim(), "{command}");
        }
    }
}

// What we refuse, and the reason.

#[track_caller]
fn check_refused(input: impl AsRef<[u8]>, passphrase: Option<&str>, expected: &ContainerError, sentence: &str) {
    let error = container::open(input.as_ref(), passphrase.map(secret).as_ref()).err().expect("must be refused");
    assert_eq!(error, *expected);
    assert_eq!(error.message().id, sentence);
}

fn encrypted(options: &[&str]) -> Vec<u8> {
    let pass = format!("pass:{PASSPHRASE}");
    openssl(&[&["pkcs8", "-topk8", "-passout", &pass], options].concat(), &ec_key().pem)
}

#[test]
fn a_wrong_and_a_missing_passphrase_are_told_apart() {
    for options in [&["-v2", "aes-256-cbc"][..], &["-scrypt"], &["-outform", "DER"]] {
        let input = encrypted(options);
        check_refused(&input, None, &ContainerError::PassphraseNeeded, "err-container-passphrase-needed");
        for wrong in ["Correct horse battery staple", "correct horse battery staple ", "", "كلمة"] {
            check_refused(&input, Some(wrong), &ContainerError::WrongPassphrase, "err-container-wrong-passphrase");
        }
    }
}

#[test]
fn the_old_encryption_of_openssl_is_named() {
    let old = openssl_text(&["rsa", "-traditional", "-aes256", "-passout", "pass:long enough"], &bank_key().pem);
    assert!(old.contains("Proc-Type: 4,ENCRYPTED"), "{old}");
    for input in [old.clone(), old.replace('\n', "\r\n")] {
        for passphrase in [None, Some("long enough")] {
            check_refused(&input, passphrase, &ContainerError::OldOpenSslEncryption, "err-container-old-openssl");
        }
    }
}

#[test]
fn encryption_that_is_not_supported_is_named() {
    let rc4 = ["-v1", "PBE-SHA1-RC4-128", "-provider", "legacy", "-provider", "default"];
    for (options, name) in [(&["-v2", "camellia-256-cbc"][..], "Camellia-256-CBC"), (&rc4, "pbeWithSHAAnd128BitRC4")] {
        let named = ContainerError::UnsupportedEncryption { algorithm: name.to_owned() };
        check_refused(encrypted(options), Some(PASSPHRASE), &named, "err-container-unsupported");
    }
}

#[test]
fn encryption_that_is_not_supported_is_named_in_der_too() {
    let error = container::open(&encrypted(&["-v2", "camellia-256-cbc", "-outform", "DER"]), None).err();
    assert!(matches!(error, Some(ContainerError::UnsupportedEncryption { .. })), "{error:?}");
}

/// Each key file is right but for one number, which would keep the page busy
/// for minutes or take all of its memory.
#[track_caller]
fn check_too_much(der: &[u8], write: fn(&[u8]) -> Vec<u8>, number: &[u8], larger: &[u8]) {
    let input = write(&tlv::replace(der, &tlv::element(0x02, number), &tlv::element(0x02, larger)));
    for passphrase in [None, Some(PASSPHRASE)] {
        check_refused(&input, passphrase, &ContainerError::TooMuchWork, "err-container-too-much-work");
    }
}

fn as_pem(der: &[u8]) -> Vec<u8> {
    pem::write("ENCRYPTED PRIVATE KEY", der).into_bytes()
}

#[test]
fn scrypt_that_asks_for_too_much_is_refused_at_once() {
    let scrypt = encrypted(&["-scrypt", "-scrypt_N", "16384", "-outform", "DER"]);
    for write in [as_pem, <[u8]>::to_vec] {
        check_too_much(&scrypt, write, &[0x40, 0x00], &[0x10, 0x00, 0x00]); // N = 2^20: 1 GiB
        check_too_much(&scrypt, write, &[0x40, 0x00], &[0x40, 0x00, 0x00, 0x00]); // N = 2^30: 1 TiB
        check_too_much(&scrypt, write, &[0x08], &[0x7F, 0xFF]); // r: 64 GiB
        check_too_much(&scrypt, write, &[0x01], &[0x7F, 0xFF]); // p: 32767 times the work
    }
}

const ROUNDS_2048: &[u8] = &[0x08, 0x00];
/// 100,000,001; 2^31; 2^32 - 1; 2^32: more than the library reads.
const ROUNDS_BEYOND_THE_LIBRARY: [&[u8]; 4] = [
    &[0x05, 0xF5, 0xE1, 0x01],
    &[0x00, 0x80, 0x00, 0x00, 0x00],
    &[0x00, 0xFF, 0xFF, 0xFF, 0xFF],
    &[0x01, 0x00, 0x00, 0x00, 0x00],
];

#[test]
fn too_many_rounds_are_refused_at_once() {
    let pbkdf2 = encrypted(&["-iter", "2048", "-outform", "DER"]);
    let ten_million_and_one: &[u8] = &[0x00, 0x98, 0x96, 0x81];
    check_too_much(&pbkdf2, as_pem, ROUNDS_2048, ten_million_and_one);
    check_too_much(&pbkdf2, <[u8]>::to_vec, ROUNDS_2048, ten_million_and_one);
    for rounds in ROUNDS_BEYOND_THE_LIBRARY {
        check_too_much(&pbkdf2, as_pem, ROUNDS_2048, rounds);
    }
}

#[test]
fn too_many_rounds_are_refused_in_der_too() {
    let pbkdf2 = encrypted(&["-iter", "2048", "-outform", "DER"]);
    for rounds in ROUNDS_BEYOND_THE_LIBRARY {
        check_too_much(&pbkdf2, <[u8]>::to_vec, ROUNDS_2048, rounds);
    }
}

#[test]
fn keys_that_are_no_use_here_are_named() {
    for (made, name) in [
        (openssl_text(&["genpkey", "-algorithm", "ed25519"], ""), "Ed25519"),
        (Key::ec("P-384").pem, "P-384"),
        (openssl_text(&["ec"], Key::ec("P-384").pem), "P-384"),
    ] {
        let expected = ContainerError::Key(KeyError::UnsupportedAlgorithm { algorithm: name.to_owned() });
        check_refused(made, None, &expected, "err-key-unsupported");
    }
}

#[test]
fn files_without_exactly_one_key_are_named() {
    let two = bank_key().pem.clone() + &other_key().pem;
    check_refused(two, None, &ContainerError::SeveralKeys { count: 2 }, "err-container-several-keys");
    let public = openssl(&["pkey", "-pubout"], &bank_key().pem);
    let none = ContainerError::NoPrivateKey { found: Kind::PublicKey };
    check_refused(public, None, &none, "err-container-no-private-key");
}

#[test]
fn a_damaged_key_is_said_to_be_damaged_and_where() {
    let der = openssl(&["rsa", "-traditional", "-outform", "DER"], &bank_key().pem);
    let modulus = {
        let (_, numbers, _) = tlv::split(&der);
        let (_, _, after_version) = tlv::split(numbers);
        let (tag, modulus, _) = tlv::split(after_version);
        tlv::element(tag, modulus)
    };
    let mut wrong = modulus.clone();
    *wrong.last_mut().expect("not empty") ^= 0x04;
    let inconsistent = tlv::replace(&der, &modulus, &wrong);
    let modulus_is_wrong = ContainerError::Key(KeyError::Inconsistent(PrivateWeakness::Modulus));
    check_refused(inconsistent, None, &modulus_is_wrong, "err-key-private-modulus");
    let empty = "-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----\n";
    check_refused(empty, None, &ContainerError::Key(KeyError::Damaged), "err-key-damaged");
}
