//! C4 and Sig3: the hub's own, which the bank must trust. The hub states a
//! kid; the page finds it in the JWKS and shows the subject.

use oftf_key_desk::framework::catalogue::CertificateId;
use testbed::Key;

use crate::desk::Desk;
use crate::directory::{self, Issued};
use crate::way;

const SUBJECT: &str = "C=AE, O=API Hub Operator, OU=hub, CN=hub-client";

fn of_hub(id: CertificateId) -> Issued {
    directory::issue(id, &Key::any().csr("/C=AE/O=API Hub Operator/OU=hub/CN=hub-client"))
}

#[track_caller]
fn jwks_step(desk: &Desk, id: CertificateId) {
    desk.visit("#/check");
    desk.click_at(&format!("#row-{} a.button", id.word()));
    desk.step("jwks");
    desk.click("back");
    desk.step("overview");
    assert!(desk.text_at("dl.facts").contains("API Hub"), "the overview names the key's holder");
    way::next(desk, "jwks");
}

#[track_caller]
fn the_stated_kid_is_found(id: CertificateId, usage: &str) {
    let desk = Desk::open();
    let hub = of_hub(id);
    let jwks = directory::jwks(&[directory::neighbour().jwk(usage), hub.jwk(usage)]);
    jwks_step(&desk, id);
    desk.fill("stated-kid", &hub.kid);
    way::offer_jwks(&desk, &jwks);
    desk.finding("jwks.key.present", "pass", "ok-jwks-kid-present");
    desk.finding("jwks.key.kid", "pass", "ok-jwks-kid");
    desk.reads("#jwks-kid", &hub.kid);
    desk.reads("#jwks-subject", SUBJECT);
}

#[test]
fn c4_is_found_by_the_stated_kid_and_its_subject_shown() {
    the_stated_kid_is_found(CertificateId::C4, "tls");
}

#[test]
fn sig3_is_found_by_the_stated_kid_and_its_subject_shown() {
    the_stated_kid_is_found(CertificateId::Sig3, "sig");
}

#[test]
fn a_kid_that_is_not_in_the_jwks_is_told() {
    let desk = Desk::open();
    let hub = of_hub(CertificateId::C4);
    let jwks = directory::jwks(&[hub.jwk("tls")]);
    jwks_step(&desk, CertificateId::C4);
    desk.fill("stated-kid", &directory::neighbour().kid);
    way::offer_jwks(&desk, &jwks);
    desk.finding("jwks.key.present", "fail", "err-jwks-kid-missing");
    assert!(!desk.exists("#jwks-subject"), "nothing was found, so there is nothing to trust");

    desk.fill("stated-kid", &hub.kid.to_lowercase());
    way::offer_jwks(&desk, &jwks);
    desk.finding("jwks.key.present", "fail", "err-jwks-kid-case");

    desk.fill("stated-kid", &hub.kid);
    desk.finding("jwks.key.present", "pass", "ok-jwks-kid-present");
}

#[test]
fn which_key_is_meant_can_be_said_after_the_key_set_came() {
    let desk = Desk::open();
    let hub = of_hub(CertificateId::C4);
    let jwks = directory::jwks(&[directory::neighbour().jwk("tls"), hub.jwk("tls")]);
    jwks_step(&desk, CertificateId::C4);
    way::offer_jwks(&desk, &jwks);
    desk.finding("jwks.key.present", "not-checked", "not-jwks-nothing-asked");
    desk.click("choose-kid-1");
    desk.finding("jwks.key.present", "pass", "ok-jwks-kid-present");
    desk.reads("#jwks-kid", &hub.kid);
    desk.click("choose-kid-0");
    desk.reads("#jwks-kid", &directory::neighbour().kid);
}

/// Without a plan: the file may be anybody's, and nothing of it is kept.
#[test]
fn whoever_has_the_files_of_an_enc1_can_check_them() {
    let desk = Desk::open();
    let id = CertificateId::Enc1;
    let issued = directory::issue_expired(id, &Key::any().csr("/C=AE/O=Another Bank PJSC/OU=another"));
    desk.click_at("#row-enc1 a.id");
    desk.click("to-check");
    way::offer_certificate(&desk, &issued);
    desk.finding("certificate.validity", "fail", "err-certificate-expired");
    desk.finding("certificate.public-key", "not-checked", "not-certificate-without-key");
    desk.finding("certificate.subject", "not-checked", "not-subject-without-plan");
    way::offer_jwks(&desk, &directory::jwks(&[issued.jwk("enc")]));
    desk.finding("jwks.key.present", "pass", "ok-jwks-key-present");
    desk.finding("jwks.key.use", "pass", "ok-jwks-use");
    way::offer_csr(&desk, &Key::any().csr("/C=AE/O=Another Bank PJSC/OU=another"));
    desk.finding("certificate.public-key", "fail", "err-certificate-for-other-key");
    assert!(!desk.storage().contains("Another Bank") && !desk.storage().contains("BEGIN CERTIFICATE"));
}
