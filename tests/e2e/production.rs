//! Production: the key belongs into an HSM, and making it here has to be said
//! to be allowed.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use testbed::Key;
use testbed::bank;

use crate::desk::Desk;
use crate::saved;
use crate::way;

fn production_key_step() -> Desk {
    let desk = Desk::open();
    desk.click("environment-production");
    desk.element(".desk.production");
    way::details(&desk, CertificateId::C3);
    desk
}

#[test]
fn the_rule_stands_first_and_the_csr_of_the_hsm_is_the_first_choice() {
    let desk = production_key_step();
    desk.element("#hsm-rule");
    assert!(desk.is_checked("origin-elsewhere"));
    let first = desk.script("return document.querySelector('input[name=origin]').id;", Vec::new());
    assert_eq!(first, "origin-elsewhere");
    way::bring_csr(&desk, &Key::any().csr(&bank::subject(CertificateId::C3)));
    assert!(desk.text_at("ol.guide").contains("https://web.directory.openfinance.ae"));
}

#[test]
fn a_key_is_made_here_only_after_the_machine_was_said_to_be_the_equivalent() {
    let desk = production_key_step();
    desk.click("origin-here");
    desk.element("#hsm-rule");
    assert!(desk.is_disabled("make-key"), "nothing was acknowledged yet");
    desk.click("acknowledge-hsm");
    desk.wait("the button to be of use", || (!desk.is_disabled("make-key")).then_some(()));
    desk.click("acknowledge-hsm");
    desk.wait("the button to be closed again", || desk.is_disabled("make-key").then_some(()));
    desk.click("acknowledge-hsm");
    way::make_key(
        &desk,
        way::Passphrase::Generated,
        &format!("{}.key", saved::stem_in(Environment::Production, CertificateId::C3)),
    );
}

#[test]
fn the_sandbox_shows_no_such_rule_and_keeps_its_own_details() {
    let desk = production_key_step();
    desk.click("environment-sandbox");
    desk.element(".desk.sandbox");
    desk.step("details");
    assert_eq!(desk.value("legal-name"), "", "the identifiers of the two environments differ");
    way::fill_details(&desk, CertificateId::C3);
    way::submit_details(&desk);
    assert!(!desk.exists("#hsm-rule"));
    assert!(desk.is_checked("origin-here"));
}
