//! The passphrase and the proof: what can go wrong, each in its own words.

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::json;
use testbed::Key;
use testbed::bank;

use crate::desk::Desk;
use crate::saved;
use crate::screens::show;
use crate::way::{self, Passphrase, SavedKey, TYPED_PASSPHRASE};

fn key_file_name() -> String {
    format!("{}.key", saved::stem(CertificateId::C3))
}

#[test]
fn a_wrong_passphrase_and_another_key_are_told_apart_and_nothing_typed_is_lost() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    let key = way::make_key(&desk, Passphrase::Typed, &key_file_name());

    way::offer_key(&desk, &SavedKey { file: key.file.clone(), passphrase: "not the passphrase".into() });
    desk.refusal("key-refusal", "err-container-wrong-passphrase");
    desk.is_blocked();

    let other = Key::any().encrypted(TYPED_PASSPHRASE);
    let other = desk.drop_text("key-file", "other.key", &other);
    way::offer_key(&desk, &SavedKey { file: other, passphrase: TYPED_PASSPHRASE.into() });
    desk.refusal("key-refusal", "err-key-of-other");
    desk.is_blocked();

    desk.drop_text("key-file", "request.csr", &Key::any().csr("/CN=no key"));
    desk.fill("prove-passphrase", TYPED_PASSPHRASE);
    desk.click("prove-key");
    desk.refusal("key-refusal", "err-container-no-private-key");

    desk.click_at(".steps a[href='#/c3/details']");
    desk.step("details");
    way::known(&desk, "legal-name", bank::LEGAL_NAME);
    way::known(&desk, "application-id", bank::APPLICATION_ID);
    desk.click_at(".steps a[href='#/c3/key']");
    desk.step("key");
    way::prove_key(&desk, &key);
}

#[test]
fn a_short_passphrase_and_two_different_ones_are_told() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    desk.click("passphrase-typed");
    desk.fill("passphrase", "too short");
    desk.fill("passphrase-again", "too short");
    desk.click("make-key");
    desk.refusal("passphrase-refusal", "err-passphrase-short");

    desk.fill("passphrase", TYPED_PASSPHRASE);
    desk.fill("passphrase-again", "seven dromedaries & 2 wells");
    desk.click("make-key");
    desk.refusal("passphrase-refusal", "err-passphrase-different");
    assert_eq!(desk.value("passphrase"), TYPED_PASSPHRASE, "what was typed can be mended");
    desk.is_blocked();

    desk.fill("passphrase-again", TYPED_PASSPHRASE);
    desk.click("make-key");
    desk.element("#key-file-name");
    desk.download(&key_file_name());
}

/// Details that cannot be right are told at their field and stay as typed.
#[test]
fn wrong_details_are_told_at_their_field() {
    let desk = Desk::open();
    way::start(&desk, CertificateId::C3);
    desk.fill("legal-name", bank::LEGAL_NAME);
    desk.fill("organisation-id", "not a uuid");
    desk.fill("application-id", bank::APPLICATION_ID);
    desk.click("submit-details");
    desk.element("#problem-summary");
    desk.element("#organisation-id[aria-invalid='true']");
    assert_eq!(desk.value("organisation-id"), "not a uuid");
    assert!(desk.exists("#legal-name[aria-invalid='false']"));
    desk.fill("organisation-id", bank::ORGANISATION_ID);
    way::submit_details(&desk);
}

#[test]
fn a_lost_passphrase_is_no_dead_end() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    let key = way::make_key(&desk, Passphrase::Typed, &key_file_name());
    way::offer_key(&desk, &SavedKey { file: key.file, passphrase: "not the passphrase".into() });
    desk.refusal("key-refusal", "err-container-wrong-passphrase");
    desk.click("lost-passphrase");
    desk.click("lost-passphrase-yes");
    desk.step("key");
    desk.element("#make-key");
}

#[test]
fn a_generated_passphrase_stays_the_same_until_another_one_is_asked_for() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    let first = desk.text("generated-passphrase");
    desk.click("back");
    desk.step("details");
    way::submit_details(&desk);
    desk.reads("#generated-passphrase", &first);
    show(&desk, "#/trust");
    desk.browser_back();
    desk.reads("#generated-passphrase", &first);
    desk.click("another-passphrase");
    desk.wait("another passphrase", || (desk.text("generated-passphrase") != first).then_some(()));
}

#[test]
fn letters_that_another_keyboard_may_not_have_are_spoken_of_and_weak_passphrases_refused() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    desk.click("passphrase-typed");
    for (weak, word) in [("aaaaaaaaaaaa", "repeats"), ("qwertyuiop[]", "keyboard"), ("test bank pjsc 2026", "bank")] {
        desk.fill("passphrase", weak);
        desk.fill("passphrase-again", weak);
        desk.click("make-key");
        desk.refusal("passphrase-refusal", "err-passphrase-weak");
        desk.wait(word, || desk.text("passphrase-refusal").contains(word).then_some(()));
    }
    assert!(!desk.is_shown("#passphrase-note .note"));
    desk.fill("passphrase", "café of the seven wells");
    desk.element("#passphrase-note .note");
    desk.fill("passphrase-again", "café of the seven wells");
    desk.click("make-key");
    desk.element("#key-file-name");
}

#[test]
fn a_passphrase_is_shown_while_it_is_typed_if_that_is_wanted() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    desk.click("passphrase-typed");
    let kind = |field: &str| desk.script("return document.getElementById(arguments[0]).type;", vec![json!(field)]);
    desk.fill("passphrase", TYPED_PASSPHRASE);
    assert_eq!(kind("passphrase"), json!("password"));
    desk.click("passphrase-show");
    assert_eq!([kind("passphrase"), kind("passphrase-again")], [json!("text"), json!("text")]);
    assert_eq!(desk.value("passphrase"), TYPED_PASSPHRASE, "nothing typed is lost by it");
    desk.fill("passphrase-again", TYPED_PASSPHRASE);
    desk.click("passphrase-show");
    assert_eq!(kind("passphrase-again"), json!("password"));
    desk.click("make-key");
    desk.element("#key-file-name");
    desk.click("prove-passphrase-show");
    assert_eq!(kind("prove-passphrase"), json!("text"));
}
