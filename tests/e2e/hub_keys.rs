//! S1, S3 and Sig2: the hub holds the key and sends its CSR; the bank has it
//! certified and hands back where its key is published.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use testbed::Key;
use testbed::bank::{self, ORGANISATION_ID};

use crate::desk::Desk;
use crate::directory;
use crate::saved;
use crate::way;

#[track_caller]
fn certified(id: CertificateId, hosts: Option<&str>, usage: &str, document: &str) {
    let desk = Desk::open();
    let hub = Key::any();
    let subject = bank::subject(id);
    let csr = match hosts {
        Some(hosts) => hub.csr_for_hosts(&subject, hosts),
        None => hub.csr(&subject),
    };
    way::details(&desk, id);
    assert!(!desk.exists("#make-key"), "the bank makes no key for the hub");
    way::bring_csr(&desk, &csr);
    let uploaded = way::upload(&desk, &format!("{}.csr", saved::stem(id)));
    let issued = directory::issue(id, &uploaded);
    assert_eq!(issued.public_pem(), hub.public_pem(), "the CSR went through the page unchanged");
    way::take_certificate(&desk, &issued);
    way::take_jwks(&desk, &directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk(usage)]), &issued.kid);
    way::next(&desk, "handover");
    assert_eq!(desk.text(&format!("{}-handover-kid", id.word())), issued.kid);
    let handover = way::hand_over(&desk, id);
    let keystore = "https://keystore.sandbox.directory.openfinance.ae";
    assert_eq!(handover["jwksUrl"], format!("{keystore}/{ORGANISATION_ID}/{document}.jwks"));
    assert_eq!(handover["kid"], issued.kid);
}

#[test]
fn s1_of_the_hub_is_certified_and_handed_over() {
    let hosts = bank::hub_names(Environment::Sandbox, &["as1", "rs1", "auth1"]);
    certified(CertificateId::S1, Some(&hosts), "tls", "transport");
}

#[test]
fn s3_of_the_hub_is_certified_and_handed_over() {
    let hosts = bank::hub_names(Environment::Sandbox, &["cm", "hh"]);
    certified(CertificateId::S3, Some(&hosts), "tls", "transport");
}

#[test]
fn sig2_of_the_hub_is_certified_and_handed_over() {
    certified(CertificateId::Sig2, None, "sig", "application");
}
