//! The details from last year's certificate, dropped on the page.

use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use testbed::Key;
use testbed::bank;
use testbed::directory::Issuer;

use crate::desk::Desk;
use crate::directory::{issue, issue_in};
use crate::way;

#[test]
fn last_years_certificate_fills_the_form_and_gives_back_what_was_typed() {
    let desk = Desk::open();
    let key = Key::any();
    let old = issue(C3, &key.csr(&bank::subject(C3)));
    way::start(&desk, C3);
    desk.fill("legal-name", "Tset Bank");
    desk.unfold("#fill-file");
    desk.drop_text("fill-file", "old.pem", &old.pem);
    desk.element("#filled[data-count='3']");
    assert_eq!(desk.value("legal-name"), bank::LEGAL_NAME);
    assert_eq!(desk.value("organisation-id"), bank::ORGANISATION_ID);
    assert_eq!(desk.value("application-id"), bank::APPLICATION_ID);
    desk.element("#filled-legal-name[data-replaced='true']");
    desk.element("#filled-application-id[data-replaced='false']");
    assert_eq!(desk.text_at("#filled-legal-name .before"), "Tset Bank");

    desk.click("take-back-legal-name");
    desk.wait_until_gone("#filled-legal-name");
    assert_eq!(desk.value("legal-name"), "Tset Bank");
    // The same file again is another offer.
    desk.drop_text("fill-file", "old.pem", &old.pem);
    desk.element("#filled-legal-name");
    assert_eq!(desk.value("legal-name"), bank::LEGAL_NAME);
    way::submit_details(&desk);
}

#[test]
fn the_hosts_come_from_the_san_of_a_csr() {
    let desk = Desk::open();
    let csr = Key::any().csr_for_hosts(&bank::subject(S4), &format!("DNS:{}", bank::HOST));
    way::start(&desk, S4);
    desk.unfold("#fill-file");
    desk.paste("fill-file", &csr);
    desk.element("#filled-notice[data-message='fill-csr-environment']");
    assert_eq!(desk.value("ozone-connect-hosts"), bank::HOST);
    way::submit_details(&desk);
}

#[test]
fn the_other_environment_and_a_private_key_are_told_apart() {
    let desk = Desk::open();
    let key = Key::any();
    let production = issue_in(Issuer::PRODUCTION, C3, &key.csr(&bank::subject(C3)));
    way::start(&desk, C3);
    desk.unfold("#fill-file");
    desk.drop_text("fill-file", "old.key", &key.pem);
    desk.refusal("fill-refusal", "err-fill-private-key");
    assert_eq!(desk.value("legal-name"), "");
    desk.drop_text("fill-file", "old.pem", &production.pem);
    desk.element("#filled-notice[data-message='fill-other-environment']");
    assert!(!desk.exists("#fill-refusal"), "the refusal is over");
    assert_eq!((desk.value("legal-name"), desk.value("organisation-id")), (bank::LEGAL_NAME.to_owned(), String::new()));
}
