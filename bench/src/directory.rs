//! What the directory gives: its CAs, one certificate of theirs, a CRL with many
//! entries, and a certificate whose bytes serve for many.

use std::fs;
use std::path::Path;

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use testbed::ca::{Ca, Draft, crl_der, serial};
use testbed::directory::{Issuer, Order, SANDBOX_ISSUING, der};
use testbed::key::bank_key;
use testbed::openssl::{bytes_of_hexadecimal, date, field};
use testbed::{bank, openssl_text};
use time::{Duration, OffsetDateTime};

/// As short as a certificate of a key set may be.
const TEMPLATE_EXTENSIONS: &str =
    "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nauthorityKeyIdentifier=keyid\n";

/// A certificate in which serial number, modulus and application's id are exchanged.
pub struct Template {
    pub der: Vec<u8>,
    pub serial: Vec<u8>,
    pub modulus: Vec<u8>,
}

/// Writes `root.pem`, `issuing.pem`, `leaf.pem` and `crl.der`.
pub fn make(folder: &Path, entries: usize) -> Template {
    let write = |name: &str, content: &[u8]| fs::write(folder.join(name), content).expect("a folder of ours");
    write("root.pem", Issuer::SANDBOX.root().as_bytes());
    write("issuing.pem", Issuer::SANDBOX.issuing().as_bytes());
    write("leaf.pem", issue(&bank_key().csr("/CN=replaced"), &bank::subject(C3)).as_bytes());
    write("crl.der", &crl_der(&revocation_list(entries)));
    template()
}

/// A certificate that is valid today, for the key of a CSR.
pub fn issue(csr: &str, subject: &str) -> String {
    let [start, end] = dates();
    let (csr, subject) = (csr.to_owned(), Some(subject.to_owned()));
    Order { csr, subject, start: &start, end: &end, ..Order::of(C3, Sandbox) }.issue()
}

fn dates() -> [String; 2] {
    let now = OffsetDateTime::now_utc();
    [now - Duration::hours(1), now + Duration::days(30)].map(date)
}

/// Serial numbers of 16 bytes, and a reason with every other entry.
fn revocation_list(entries: usize) -> String {
    let entries: Vec<(&str, String)> = (0..entries)
        .map(|entry| {
            let revocation = if entry % 2 == 0 { "251101080000Z,superseded" } else { "251101080000Z" };
            (revocation, format!("4B{entry:030X}"))
        })
        .collect();
    let [last_update, next_update] = dates();
    Issuer::SANDBOX.revocation_list(&entries, [&last_update, &next_update])
}

/// Signed with P-256, whose signature is short: 10,000 keys with certificates
/// that an RSA key signed would not fit into the 16 MiB of one document.
fn template() -> Template {
    let [start, end] = dates();
    let subject = bank::subject(C3);
    let draft = Draft { start: &start, end: &end, extensions: TEMPLATE_EXTENSIONS, ..Draft::leaf(&subject) };
    let pem = Ca::root(SANDBOX_ISSUING).issue(&draft, bank_key());
    let modulus = openssl_text(&["x509", "-noout", "-modulus"], &pem);
    Template {
        der: der(&pem),
        serial: bytes_of_hexadecimal(&serial(&pem)),
        modulus: bytes_of_hexadecimal(&field(&modulus, "Modulus")),
    }
}
