//! Certificates that OpenSSL reads though DER or RFC 5280 forbids what is in them; and
//! keys that are one key in another encoding.

use oftf_key_desk::check::certificate::{self, Comparison};
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::x509::certificate::{Certificate, CertificateFile};
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::oid;
use oftf_key_desk::x509::public_key::{KeyForm, PublicKey};
use testbed::bank::now;
use testbed::directory::{der, issued};
use testbed::key::{bank_key, ec_key};
use testbed::{Folder, openssl, openssl_text};

use crate::tlv;

fn judged(certificate: &Certificate) -> Report {
    let file = CertificateFile { certificate: certificate.clone(), count: 1, had_private_key: false };
    certificate::check(&file, &Comparison::default(), now())
}

fn says(report: &Report, detail: &str) -> bool {
    report.findings.iter().any(|finding| finding.detail.id == detail)
}

/// Every time of the certificate changed.
fn with_times(change: impl Fn(&[u8]) -> Vec<u8>) -> Certificate {
    let changed = tlv::rebuild(&der(&issued(C3, Sandbox)), &mut |element| {
        let (tag, content, _) = tlv::split(element);
        (tag == 0x17).then(|| tlv::element(tag, &change(content)))
    });
    Certificate::from_der(&changed).expect("OpenSSL reads it")
}

#[test]
fn old_forms_of_times_are_read_and_named() {
    let usual = Certificate::from_der(&der(&issued(C3, Sandbox))).expect("a certificate");
    assert!(!says(&judged(&usual), "err-certificate-time-form"));
    let without_seconds = with_times(|time| [&time[..10], b"Z"].concat());
    assert_eq!(without_seconds.not_after.to_minute(), usual.not_after.to_minute());
    assert!(says(&judged(&without_seconds), "err-certificate-time-form"));
    let openssl = openssl_text(&["x509", "-noout", "-enddate", "-inform", "PEM"], without_seconds.to_pem());
    assert!(openssl.contains("notAfter="), "{openssl}");
    let with_offset = with_times(|time| [&time[..12], b"+0000"].concat());
    assert_eq!(with_offset.not_after, usual.not_after);
    let early = with_times(|_| b"650101000000Z".to_vec());
    assert_eq!(early.not_before.to_date(), "1965-01-01");
    assert!(says(&judged(&early), "err-certificate-early-date") && says(&judged(&early), "err-certificate-expired"));
    let damaged = tlv::rebuild(&der(&issued(C3, Sandbox)), &mut |element| {
        let (tag, _, _) = tlv::split(element);
        (tag == 0x17).then(|| tlv::element(tag, b"no time"))
    });
    assert!(Certificate::from_der(&damaged).is_err());
}

/// The organisation of the subject in another string type.
fn with_organisation(tag: u8, content: &[u8]) -> Certificate {
    let pem = openssl_text(&["req", "-x509", "-key", &key_file(), "-subj", "/C=AE/O=letters"], "");
    let changed = tlv::rebuild(&der(&pem), &mut |element| {
        let (_, value, _) = tlv::split(element);
        (value == b"letters").then(|| tlv::element(tag, content))
    });
    Certificate::from_der(&changed).expect("read")
}

fn key_file() -> String {
    // The folder has to outlive the command, which reads it once.
    let folder = Box::leak(Box::new(Folder::new()));
    folder.file("key.pem", &bank_key().pem)
}

#[test]
fn strings_of_other_types_are_texts() {
    let latin = with_organisation(0x14, b"Soci\xE9t\xE9");
    assert_eq!(latin.subject.value(oid::ORGANISATION), Some("Soci\u{E9}t\u{E9}"));
    let letters: Vec<u8> = "بنك".chars().flat_map(|letter| u32::from(letter).to_be_bytes()).collect();
    let universal = with_organisation(0x1C, &letters);
    assert_eq!(universal.subject.value(oid::ORGANISATION), Some("بنك"));
    assert!(says(&judged(&universal), "err-certificate-universal-string"));
}

#[test]
fn a_key_in_another_encoding_is_the_same_key() {
    let usual = bank_key().public();
    let spki = usual.spki_der().to_vec();
    let rsa = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1];
    let algorithm = tlv::element(0x30, &[&rsa[..], &[5, 0]].concat());
    let without_null = tlv::replace(&spki, &algorithm, &tlv::element(0x30, &rsa));
    let mut pss = rsa;
    pss[10] = 10;
    let bound = tlv::replace(&spki, &algorithm, &tlv::element(0x30, &pss));
    for (der, form) in [(without_null, KeyForm::WithoutNull), (bound, KeyForm::BoundToPss)] {
        let key = PublicKey::from_spki_der(&der).expect("a key");
        assert_eq!(key.form(), form);
        assert_eq!(key, usual);
        assert_eq!(key.spki_sha256(), usual.spki_sha256());
    }
    let compressed = openssl(&["ec", "-pubin", "-conv_form", "compressed", "-outform", "DER"], ec_key().public_pem());
    let key = PublicKey::from_spki_der(&compressed).expect("a key");
    assert_eq!((key.form(), &key), (KeyForm::Compressed, &ec_key().public()));
}

#[test]
fn a_certificate_whose_key_lacks_null_is_for_the_key_of_the_csr() {
    let pem = issued(C3, Sandbox);
    let rsa = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1];
    let algorithm = tlv::element(0x30, &[&rsa[..], &[5, 0]].concat());
    let changed = tlv::replace(&der(&pem), &algorithm, &tlv::element(0x30, &rsa));
    let certificate = Certificate::from_der(&changed).expect("a certificate");
    let csr = Csr::read(bank_key().csr("/CN=x").as_bytes()).expect("a CSR");
    let file = CertificateFile { certificate, count: 1, had_private_key: false };
    let comparison = Comparison { csr_key: Some(&csr.public_key), ..Comparison::default() };
    let report = certificate::check(&file, &comparison, now());
    assert!(says(&report, "ok-certificate-for-csr") && says(&report, "err-key-without-null"));
}
