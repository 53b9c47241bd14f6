//! What people put where the CSR belongs, and how a CSR looks after mail,
//! clipboard and editors.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::x509::csr::{Csr, CsrError, MAX_CSR_BYTES};
use oftf_key_desk::x509::kind::Kind;
use oftf_key_desk::x509::pem::PemError;
use testbed::bank;
use testbed::directory;
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{openssl, openssl_text};

fn good() -> String {
    bank_key().csr(&bank::subject(C3))
}

#[track_caller]
fn check_refused(input: impl AsRef<[u8]>, expected: &CsrError, sentence: &str) {
    let error = Csr::read(input.as_ref()).expect_err("must be refused");
    assert_eq!(error, *expected);
    assert_eq!(error.message().id, sentence);
}

#[test]
fn a_private_key_in_the_csrs_place_is_named_in_every_form() {
    let rsa = &bank_key().pem;
    let encrypt = ["pkcs8", "-topk8", "-passout", "pass:long enough to take"];
    let forms = [
        ("PKCS#8", rsa.clone().into_bytes()),
        ("PKCS#8 DER", openssl(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER"], rsa)),
        ("PKCS#1", openssl(&["rsa", "-traditional"], rsa)),
        ("PKCS#1 DER", openssl(&["rsa", "-traditional", "-outform", "DER"], rsa)),
        ("encrypted", openssl(&encrypt, rsa)),
        ("encrypted DER", openssl(&[&encrypt[..], &["-outform", "DER"]].concat(), rsa)),
        ("EC PKCS#8", ec_key().pem.clone().into_bytes()),
        ("EC SEC1", openssl(&["ec"], &ec_key().pem)),
        ("EC SEC1 DER", openssl(&["ec", "-outform", "DER"], &ec_key().pem)),
        ("a key after the CSR", (good() + rsa).into_bytes()),
        ("a key before the CSR", (rsa.clone() + &good()).into_bytes()),
    ];
    for (form, input) in forms {
        println!("{form}");
        check_refused(&input, &CsrError::PrivateKey, "err-csr-private-key");
    }
}

#[test]
fn other_things_in_the_csrs_place_are_named() {
    let certificate = directory::issued(C3, Sandbox);
    let is_certificate = CsrError::OtherKind { found: Kind::Certificate };
    check_refused(&certificate, &is_certificate, "err-csr-certificate");
    check_refused(directory::der(&certificate), &is_certificate, "err-csr-certificate");

    let public_key = CsrError::OtherKind { found: Kind::PublicKey };
    let pem = openssl_text(&["pkey", "-pubout"], &bank_key().pem);
    check_refused(pem, &public_key, "err-csr-public-key");
    let der = openssl(&["pkey", "-pubout", "-outform", "DER"], &bank_key().pem);
    check_refused(der, &public_key, "err-csr-public-key");

    check_refused("", &CsrError::Input(PemError::Empty), "err-input-empty");
    check_refused("Dear colleague, see attached.", &CsrError::Input(PemError::Unreadable), "err-input-unreadable");
}

#[test]
fn two_csrs_are_one_too_many() {
    let two = good() + &other_key().csr(&bank::subject(C3));
    check_refused(two, &CsrError::Several { count: 2 }, "err-csr-several");
}

#[test]
fn a_csr_larger_than_the_directory_takes_is_refused() {
    // The DER is under 16 KiB; the PEM file, which is what is uploaded, is not.
    let names: Vec<String> = (0..400).map(|number| format!("DNS:host-{number}.dc.testbank.example")).collect();
    let names = format!("subjectAltName={}", names.join(","));
    let large = bank_key().csr_with(&bank::subject(C3), &["-addext", &names]);
    assert!(openssl(&["req", "-outform", "DER"], &large).len() < MAX_CSR_BYTES);
    let size_bytes = large.len();
    check_refused(large, &CsrError::TooLarge { size_bytes }, "err-csr-too-large");
}

#[test]
fn a_damaged_csr_is_said_to_be_damaged() {
    let cut = good().replace("-----END CERTIFICATE REQUEST-----", "");
    let no_end = PemError::NoEnd { label: "CERTIFICATE REQUEST".into(), line: 1 };
    check_refused(cut, &CsrError::Input(no_end), "err-input-no-end");
    let lines: Vec<String> = good().lines().map(str::to_owned).collect();
    let without_a_line = [&lines[..5], &lines[6..]].concat().join("\n");
    check_refused(without_a_line, &CsrError::Malformed, "err-csr-malformed");
}

#[test]
fn a_csr_survives_mail_clipboard_and_editors() {
    let good = good();
    let expected = Csr::read(good.as_bytes()).expect("a CSR");
    let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter().chain(good.encode_utf16().flat_map(bytes)).collect()
    };
    let body: String = good.lines().filter(|line| !line.starts_with('-')).collect();
    let forms = [
        ("DER", openssl(&["req", "-outform", "DER"], &good)),
        ("CRLF", good.replace('\n', "\r\n").into_bytes()),
        ("old Mac line ends", good.replace('\n', "\r").into_bytes()),
        ("byte order mark", [b"\xEF\xBB\xBF", good.as_bytes()].concat()),
        ("UTF-16 little endian", utf16([0xFF, 0xFE], u16::to_le_bytes)),
        ("UTF-16 big endian", utf16([0xFE, 0xFF], u16::to_be_bytes)),
        ("one line", good.replace('\n', " ").into_bytes()),
        ("no line ends at all", good.replace('\n', "").into_bytes()),
        ("indented", good.lines().map(|line| format!("    {line}\n")).collect::<String>().into_bytes()),
        ("no-break spaces", good.replace('\n', "\u{A0}\n").into_bytes()),
        ("empty lines between", good.replace('\n', "\n\n").into_bytes()),
        ("no line end at the end", good.trim_end().as_bytes().to_vec()),
        ("the old label", good.replace("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST").into_bytes()),
        ("openssl's text before it", openssl(&["req", "-text"], &good)),
        ("a mail around it", format!("Dear colleague,\n{good}\nKind regards: the bank").into_bytes()),
        ("bare base64", body.into_bytes()),
    ];
    for (form, input) in forms {
        assert_eq!(Csr::read(&input).as_ref(), Ok(&expected), "{form}");
    }
}
