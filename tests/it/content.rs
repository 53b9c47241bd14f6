//! What a block is follows from its content; a label that says something else is said.

use getrandom::SysRng;
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::heap::identify::{Input, Item, ItemKind, identify};
use oftf_key_desk::key::container;
use oftf_key_desk::key::pkcs12::{self, Form, Friendly};
use oftf_key_desk::unwrap::Repair;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::pem;
use oftf_key_desk::x509::public_key::SignatureCheck;
use testbed::bank::{self, now};
use testbed::directory::{Issuer, Order, der, issued};
use testbed::key::{bank_key, other_key};
use testbed::{Folder, openssl, openssl_text};

use crate::identify::found;
use crate::tlv;

#[track_caller]
fn read(bytes: impl AsRef<[u8]>, kinds: &[ItemKind], repair: Repair) -> Vec<Item> {
    let items = found(bytes);
    assert_eq!(items.iter().map(|item| item.kind).collect::<Vec<_>>(), kinds);
    assert!(items[0].repairs.contains(&repair), "{repair:?} is not in {:?}", items[0].repairs);
    items
}

fn carrier() -> Vec<u8> {
    let folder = Folder::new();
    let leaf = folder.file("leaf.pem", issued(C3, Sandbox));
    let ca = folder.file("ca.pem", &Issuer::Oftf(Sandbox).authority().issuing);
    openssl(&["crl2pkcs7", "-nocrl", "-certfile", &leaf, "-certfile", &ca, "-outform", "DER"], "")
}

#[test]
fn whatever_stands_under_another_label_is_read() {
    let certificate = issued(C3, Sandbox);
    let both = [ItemKind::Certificate, ItemKind::CaCertificate];
    read(pem::write("CERTIFICATE", &carrier()), &both, Repair::OtherContent);
    let csr = bank_key().csr(&bank::subject(C3)).replace("CERTIFICATE REQUEST", "CERTIFICATE");
    read(csr, &[ItemKind::CertificateRequest], Repair::OtherContent);
    let renamed = certificate.replace("CERTIFICATE", "PUBLIC KEY");
    assert_eq!(Certificate::read(renamed.as_bytes()).map(|file| file.certificate.to_pem()), Ok(certificate.clone()));
    read(renamed, &[ItemKind::Certificate], Repair::OtherContent);
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let leaf = folder.file("leaf.pem", &certificate);
    let pfx = openssl(&["pkcs12", "-export", "-inkey", &key, "-in", &leaf, "-passout", "pass:correct horse"], "");
    read(pem::write("CERTIFICATE", &pfx), &[ItemKind::SealedContainer], Repair::OtherContent);
    let trusted = openssl_text(&["x509", "-trustout", "-addtrust", "clientAuth"], &certificate);
    let items = read(trusted, &[ItemKind::Certificate], Repair::TrustData);
    assert_eq!(items[0].content, certificate);
}

#[test]
fn der_is_read_to_its_end() {
    let certificate = der(&issued(C3, Sandbox));
    for behind in [&b"\r\n"[..], b"\n", b"\0\0\0"] {
        let items = read([&certificate, behind].concat(), &[ItemKind::Certificate], Repair::TrailingBytes);
        assert_eq!(items[0].content, issued(C3, Sandbox));
    }
    let second = der(&Issuer::Oftf(Sandbox).authority().issuing);
    let both = [ItemKind::Certificate, ItemKind::CaCertificate];
    read([certificate.as_slice(), &second].concat(), &both, Repair::SeveralInOne);
    let items = found([certificate.as_slice(), b"x"].concat());
    assert_eq!(items[0].report.findings[0].detail.id, "err-input-other-length");
}

/// Lengths left open, as certsrv and Java write them.
fn indefinite(der: &[u8], depth: usize) -> Vec<u8> {
    let mut ber = Vec::new();
    let mut rest = der;
    while !rest.is_empty() {
        let (tag, content, following) = tlv::split(rest);
        let open = tag & 0x20 != 0 && depth > 0;
        ber.extend(if open {
            [&[tag, 0x80][..], &indefinite(content, depth - 1), &[0, 0]].concat()
        } else {
            tlv::element(tag, content)
        });
        rest = following;
    }
    ber
}

#[test]
fn a_carrier_in_ber_is_read() {
    let ber = indefinite(&carrier(), 3);
    let both = [ItemKind::Certificate, ItemKind::CaCertificate];
    for file in [ber.clone(), pem::write("PKCS7", &ber).into_bytes(), pem::write("CERTIFICATE", &ber).into_bytes()] {
        let items = read(&file, &both, Repair::Ber);
        assert_eq!(items[0].content, issued(C3, Sandbox), "what is signed is not touched");
    }
}

/// The request with other fields, signed again.
fn signed_again(edit: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let request = der_of_csr();
    let (_, parts, _) = tlv::split(&request);
    let (_, fields, _) = tlv::split(parts);
    let content = tlv::element(0x30, &edit(fields));
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let file = folder.file("content", &content);
    let signature = openssl(&["dgst", "-sha256", "-sign", &key, &file], "");
    let algorithm = [0x30, 0x0D, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 11, 5, 0];
    let signature = tlv::element(0x03, &[&[0], signature.as_slice()].concat());
    tlv::element(0x30, &[content.as_slice(), &algorithm, &signature].concat())
}

fn der_of_csr() -> Vec<u8> {
    openssl(&["req", "-outform", "DER"], bank_key().csr(&bank::subject(C3)))
}

#[test]
fn a_request_that_openssl_reads_is_read_and_told_of() {
    let without_attributes = signed_again(|fields| {
        let parts = elements(fields);
        parts[..3].concat()
    });
    let version =
        signed_again(|fields| fields.iter().enumerate().map(|(at, byte)| if at == 2 { 1 } else { *byte }).collect());
    for (request, told) in [(without_attributes, "err-csr-no-attributes-field"), (version, "err-csr-version")] {
        let text = pem::write("CERTIFICATE REQUEST", &request);
        let csr = Csr::read(text.as_bytes()).expect("read");
        assert_eq!(csr.signature, SignatureCheck::Valid, "{told}");
        assert_eq!(csr.der(), request, "it stays as it is");
        let report = csr::check(&csr, None);
        assert!(report.findings.iter().any(|finding| finding.detail.id == told), "{told}");
        assert_eq!(found(&text)[0].kind, ItemKind::CertificateRequest);
    }
}

fn elements(mut fields: &[u8]) -> Vec<Vec<u8>> {
    let mut elements = Vec::new();
    while !fields.is_empty() {
        let (tag, content, following) = tlv::split(fields);
        elements.push(tlv::element(tag, content));
        fields = following;
    }
    elements
}

#[test]
fn a_request_by_cmc_is_named() {
    // `SignedData { 3, {}, { id-cct-PKIData } , {} }`.
    let content = tlv::element(0x30, &[6, 8, 0x2B, 6, 1, 5, 5, 7, 12, 2]);
    let signed = tlv::element(0x30, &[&[2, 1, 3, 0x31, 0][..], &content, &[0x31, 0]].concat());
    let id = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
    let request = tlv::element(0x30, &[&id[..], &tlv::element(0xA0, &signed)].concat());
    let items = found(pem::write("NEW CERTIFICATE REQUEST", &request));
    assert_eq!(items[0].report.findings[0].detail.id, "err-file-cmc");
}

/// What a PKCS#12 file says as a whole.
#[test]
fn a_key_and_the_certificate_of_another_key_do_not_belong_together() {
    let folder = Folder::new();
    let (ours, mine) = (folder.file("key.pem", &bank_key().pem), folder.file("c3.pem", issued(C3, Sandbox)));
    let base = ["pkcs12", "-export", "-inkey", &ours, "-in", &mine, "-passout", "pass:long enough"];
    let passphrase = Secret::new("long enough".to_owned());
    let says = |file: &[u8], detail: &str| {
        let items = identify(&Input { name: "f.p12", bytes: file, passphrase: Some(&passphrase) }, now());
        assert!(items.len() > 1, "{items:?}");
        items.iter().flat_map(|item| &item.report.findings).any(|finding| finding.detail.id == detail)
    };
    let whole = openssl(&base, "");
    assert!(!says(&whole, "err-file-other-certificate") && !says(&whole, "err-file-without-mac"));
    assert!(says(&openssl(&[&base[..], &["-nomac"]].concat(), ""), "err-file-without-mac"));
    // OpenSSL writes no such file; other programs do.
    let key = container::open(bank_key().pem.as_bytes(), None).expect("opened");
    let another = der(&Order::of(C3, Sandbox).for_key(other_key()).issue());
    let name = Friendly::new("key").expect("a name");
    let mixed = pkcs12::write(&key, &[another], &name, Form::Modern, &passphrase, &mut SysRng).expect("written");
    assert!(says(&mixed, "err-file-other-certificate"));
}
