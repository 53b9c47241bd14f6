//! The mistakes that people make, each told by its own finding, and none of
//! them let through.

use oftf_key_desk::framework::catalogue::CertificateId;
use testbed::Key;
use testbed::bank::{self, APPLICATION_ID, HOST, LEGAL_NAME, ORGANISATION_ID};
use testbed::directory::Issuer;

use crate::desk::Desk;
use crate::directory;
use crate::way;

/// Brings a CSR that must be stopped by one finding.
#[track_caller]
fn csr_is_stopped(id: CertificateId, csr: &str, check: &str, message: &str) {
    let desk = Desk::open();
    way::details(&desk, id);
    desk.click("origin-elsewhere");
    way::offer_csr(&desk, csr);
    desk.finding(check, "fail", message);
    desk.verdict("fail");
    desk.is_blocked();
    assert!(!desk.exists("#download-csr"), "a CSR that fails is not offered for the upload");
}

/// C3 as far as the certificate, with the CSR of `key`.
#[track_caller]
fn c3_at_the_directory(desk: &Desk, key: &Key) -> String {
    let csr = way::bring_own_csr(desk, CertificateId::C3, key);
    way::confirm_upload(desk);
    csr
}

#[test]
fn a_certificate_for_another_key_is_stopped() {
    let desk = Desk::open();
    c3_at_the_directory(&desk, &Key::any());
    let other = Key::any().csr(&bank::subject(CertificateId::C3));
    way::offer_certificate(&desk, &directory::issue(CertificateId::C3, &other));
    desk.finding("certificate.public-key", "fail", "err-certificate-for-other-key");
    desk.verdict("fail");
    desk.is_blocked();
}

#[test]
fn a_production_certificate_in_the_sandbox_is_stopped() {
    let desk = Desk::open();
    let csr = c3_at_the_directory(&desk, &Key::any());
    way::offer_certificate(&desk, &directory::issue_in(Issuer::PRODUCTION, CertificateId::C3, &csr));
    desk.finding("certificate.environment", "fail", "err-environment-production-in-sandbox");
    desk.is_blocked();
}

#[test]
fn an_expired_certificate_is_stopped_and_the_good_one_goes_on() {
    let desk = Desk::open();
    let csr = c3_at_the_directory(&desk, &Key::any());
    way::offer_certificate(&desk, &directory::issue_expired(CertificateId::C3, &csr));
    desk.finding("certificate.validity", "fail", "err-certificate-expired");
    desk.is_blocked();
    way::take_certificate(&desk, &directory::issue(CertificateId::C3, &csr));
}

#[test]
fn a_common_name_that_is_the_client_id_url_is_stopped() {
    let url = format!("https:\\/\\/rp.sandbox.directory.openfinance.ae\\/openid_relying_party\\/{APPLICATION_ID}");
    let subject = format!("/C=AE/O={LEGAL_NAME}/OU={ORGANISATION_ID}/CN={url}");
    let csr = Key::any().csr_with_long_common_name(&subject);
    csr_is_stopped(CertificateId::C3, &csr, "csr.subject.common-name", "err-subject-common-name-url");
}

#[test]
fn ou_and_cn_that_changed_places_are_stopped() {
    let csr = Key::any().csr(&format!("/C=AE/O={LEGAL_NAME}/OU={APPLICATION_ID}/CN={ORGANISATION_ID}"));
    csr_is_stopped(CertificateId::C3, &csr, "csr.subject.swapped", "err-subject-swapped");
}

#[test]
fn s4_without_an_alternative_name_is_stopped() {
    let csr = Key::any().csr(&bank::subject(CertificateId::S4));
    csr_is_stopped(CertificateId::S4, &csr, "csr.san", "err-san-missing");
}

#[test]
fn an_alternative_name_that_is_a_url_is_stopped() {
    let csr = Key::any().csr_for_hosts(&bank::subject(CertificateId::S4), &format!("DNS:https://{HOST}"));
    csr_is_stopped(CertificateId::S4, &csr, "csr.san", "err-san-url");
}

#[test]
fn a_key_that_is_not_in_the_jwks_is_not_handed_over() {
    let desk = Desk::open();
    let csr = c3_at_the_directory(&desk, &Key::any());
    let issued = directory::issue(CertificateId::C3, &csr);
    way::take_certificate(&desk, &issued);
    way::offer_jwks(&desk, &directory::jwks(&[directory::neighbour().jwk("enc")]));
    desk.finding("jwks.key.present", "fail", "err-jwks-key-missing");
    desk.is_blocked();
    assert!(!desk.exists("#jwks-kid"), "no kid is shown for handing over");
    // The keystore is some minutes old; a fresh copy has the key.
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    way::next(&desk, "handover");
}

#[test]
fn a_private_key_in_the_place_of_the_csr_is_refused_and_left_nowhere() {
    let desk = Desk::open();
    let key = Key::any();
    way::details(&desk, CertificateId::C3);
    desk.click("origin-elsewhere");

    desk.drop_text("csr-file", "c3.key", &key.pem);
    desk.refusal("csr-refusal", "err-csr-private-key");
    nothing_of(&desk, &key);

    desk.reload();
    desk.paste("csr-file", &key.pem);
    desk.refusal("csr-refusal", "err-csr-private-key");
    nothing_of(&desk, &key);
    desk.is_blocked();

    // A CSR and its key in one file is still a key in the wrong place.
    desk.reload();
    let both = format!("{}{}", key.csr(&bank::subject(CertificateId::C3)), key.pem);
    desk.paste("csr-file", &both);
    desk.refusal("csr-refusal", "err-csr-private-key");
    nothing_of(&desk, &key);
}

/// No line of the key's base64 is anywhere outside of wasm.
#[track_caller]
fn nothing_of(desk: &Desk, key: &Key) {
    let readable = desk.everything_readable();
    for line in key.pem.lines().filter(|line| !line.starts_with('-')) {
        assert!(!readable.contains(line), "a line of the private key is on the page or in its storage");
    }
}
