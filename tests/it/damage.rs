//! Files that are damaged: where, and what a sound file has there.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::Finding;
use oftf_key_desk::heap::identify::ItemKind;
use oftf_key_desk::x509::pem;
use testbed::bank;
use testbed::directory::issued;
use testbed::key::bank_key;

use crate::identify::found;
use crate::tlv;

/// What is said of the damage.
#[track_caller]
fn damage(text: &str) -> Finding {
    let item = found(text).remove(0);
    assert_eq!(item.kind, ItemKind::Unreadable, "{text}");
    let mut findings = item.report.findings.into_iter();
    findings.find(|finding| finding.detail.id.starts_with("err-file-damaged")).unwrap_or_else(|| panic!("{text}"))
}

fn without_line(text: &str, number: usize) -> String {
    let lines = text.lines().enumerate().filter(|(each, _)| *each != number);
    lines.map(|(_, line)| format!("{line}\n")).collect()
}

#[test]
fn a_missing_line_is_counted_and_the_field_is_named() {
    let certificate = issued(C3, Sandbox);
    let last = certificate.lines().count() - 2;
    for number in 2..last - 1 {
        let damage = damage(&without_line(&certificate, number));
        assert_eq!(damage.detail.id, "err-file-damaged-short", "line {number}");
        let due = damage.evidence.expected.unwrap_or_else(|| panic!("line {number}"));
        assert!(due.ends_with(')'), "{due}");
    }
    // The last lines of a certificate are its signature; the second is in its issuer or before.
    let of = |number| damage(&without_line(&certificate, number)).evidence.expected;
    assert_eq!(of(last - 2).as_deref(), Some("signatureValue (BIT STRING)"));
    for text in [bank_key().csr(&bank::subject(C3)), bank_key().pem.clone()] {
        let middle = text.lines().count() / 2;
        assert!(damage(&without_line(&text, middle)).evidence.expected.is_some(), "{text}");
    }
}

#[test]
fn a_line_that_stands_twice_is_found() {
    let certificate = issued(C3, Sandbox);
    let twice = |number: usize| -> String {
        let lines = certificate.lines().enumerate();
        lines.map(|(each, line)| format!("{line}\n").repeat(if each == number { 2 } else { 1 })).collect()
    };
    for number in [2, 5, 9] {
        let damage = damage(&twice(number));
        assert_eq!(damage.detail.id, "err-file-damaged-twice");
        let line = damage.detail.values.iter().find(|(name, _)| name == "line").map(|(_, value)| value.clone());
        assert_eq!(line, Some((number + 2).to_string().into()));
    }
}

/// X.690 section 8.3.2: no octet of a number is one too many.
#[test]
fn a_serial_number_in_more_octets_than_der_allows_is_named() {
    let certificate = pem::read(issued(C3, Sandbox).as_bytes()).expect("PEM").remove(0).der.to_vec();
    let mut is_first = true;
    let padded = tlv::rebuild(&certificate, &mut |element| {
        let (tag, content, _) = tlv::split(element);
        let is_serial = tag == 0x02 && content.len() > 4 && std::mem::take(&mut is_first);
        is_serial.then(|| tlv::element(0x02, &[&[0, 0], content].concat()))
    });
    let damage = damage(&pem::write("CERTIFICATE", &padded));
    assert_eq!(damage.detail.id, "err-file-damaged-at");
    assert_eq!(damage.evidence.expected.as_deref(), Some("serialNumber (INTEGER)"));
}
