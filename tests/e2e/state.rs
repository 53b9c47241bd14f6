//! What is kept, what is forgotten, and how one moves between the screens.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::message::Message;
use oftf_key_desk::ground::text::Texts;
use testbed::Key;
use testbed::bank;

use crate::desk::{Browser, Desk, Origin};
use crate::directory::{self, Issued};
use crate::saved;
use crate::way::{self, Passphrase};

const C3: CertificateId = CertificateId::C3;

/// C3 as far as the JWKS.
#[track_caller]
fn c3_with_certificate(desk: &Desk) -> Issued {
    let csr = way::bring_own_csr(desk, C3, &Key::any());
    way::confirm_upload(desk);
    let issued = directory::issue(C3, &csr);
    way::take_certificate(desk, &issued);
    issued
}

/// Everything of [`c3_with_certificate`] is on the page, from the board on.
#[track_caller]
fn c3_is_there(desk: &Desk, issued: &Issued) {
    desk.element("#row-c3.certificate-checked");
    desk.click_at("#row-c3 a.button");
    desk.step("jwks");
    desk.click("back");
    desk.step("certificate");
    desk.reads("#certificate-kid", &issued.kid);
    desk.finding("certificate.public-key", "pass", "ok-certificate-for-csr");
    desk.click_at(".steps a[href='#/c3/key']");
    desk.step("key");
    desk.finding("csr.signature", "pass", "ok-csr-signature");
    desk.click_at(".steps a[href='#/c3/details']");
    desk.step("details");
    way::known(desk, "legal-name", bank::LEGAL_NAME);
    way::known(desk, "organisation-id", bank::ORGANISATION_ID);
    way::known(desk, "application-id", bank::APPLICATION_ID);
}

#[track_caller]
fn board(desk: &Desk) {
    desk.visit("#/board");
    desk.element(".board");
}

/// Gives a workspace file to the page, which refuses it with that sentence where it
/// was chosen.
#[track_caller]
fn refuses_workspace(desk: &Desk, content: &str, says: &Message) {
    desk.drop_text("open-workspace", "workspace.json", content);
    let sentence = Texts::new(Language::English).say(says);
    desk.reads("#workspace-refusal p", &sentence);
}

#[test]
fn a_reload_keeps_details_csr_certificate_and_progress() {
    let desk = Desk::open();
    let issued = c3_with_certificate(&desk);
    desk.reload();
    desk.step("jwks");
    assert_eq!(desk.route(), "#/c3/jwks");
    board(&desk);
    c3_is_there(&desk, &issued);
}

#[test]
fn a_reload_keeps_what_was_made_here_except_the_key_itself() {
    let desk = Desk::open();
    way::details(&desk, C3);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
    assert!(desk.asks_before_leaving());
    desk.leave();
    desk.goto_board();
    desk.element("#row-c3.key-made");
    desk.click_at("#row-c3 a.button");
    desk.element("#key-gone");
    assert!(!desk.exists("#save-key"), "the page does not have the key any more");
    way::prove_key(&desk, &key);
}

#[test]
fn forgetting_everything_leaves_nothing() {
    let desk = Desk::open();
    c3_with_certificate(&desk);
    board(&desk);
    assert!(desk.storage().contains(bank::ORGANISATION_ID), "it was kept before");
    desk.visit("#/workspace");
    desk.click("forget");
    desk.click("forget-yes");
    desk.element("#row-c3.not-started");
    assert_eq!(desk.storage(), "{}");
    desk.reload();
    desk.element("#row-c3.not-started");
    desk.click_at("#row-c3 a.button");
    desk.step("details");
    assert_eq!(desk.value("legal-name"), "");
}

#[test]
fn the_workspace_travels_as_a_file_to_another_browser() {
    let desk = Desk::open();
    let issued = c3_with_certificate(&desk);
    let saved = saved::workspace(&desk);
    std::mem::drop(desk);

    let other = Desk::open();
    other.element("#row-c3.not-started");
    saved::open_workspace(&other, &saved);
    other.reads("#notice p", &Texts::new(Language::English).line("said-workspace-opened"));
    c3_is_there(&other, &issued);
    other.reload();
    // What was opened is kept, too.
    way::known(&other, "legal-name", bank::LEGAL_NAME);
}

#[test]
fn a_workspace_that_cannot_be_read_changes_nothing() {
    let desk = Desk::open();
    let issued = c3_with_certificate(&desk);
    let saved = saved::workspace(&desk);
    let before = desk.storage();

    let newer = saved.replace("\"version\": 1", "\"version\": 2");
    assert_ne!(newer, saved);
    refuses_workspace(&desk, &newer, &Message::new("err-workspace-newer").with("version", "2").with("read", 1_u32));
    let other = saved.replace("oftf-key-desk-workspace", "shopping-list");
    refuses_workspace(&desk, &other, &Message::new("err-workspace-other-format"));
    let broken = saved.replace("-----BEGIN CERTIFICATE-----", "-----BEGIN CERTIFICATE-----\\nAAAA");
    assert_ne!(broken, saved);
    let part = Message::new("err-workspace-broken-part").with("certificate", "C3").with("part", "certificate");
    refuses_workspace(&desk, &broken, &part);

    assert_eq!(desk.storage(), before);
    board(&desk);
    c3_is_there(&desk, &issued);
}

#[test]
fn the_browsers_back_and_forward_move_between_the_screens() {
    let desk = Desk::open();
    way::details(&desk, C3);
    desk.browser_back();
    desk.step("details");
    way::known(&desk, "legal-name", bank::LEGAL_NAME);
    desk.browser_back();
    desk.element(".board");
    desk.browser_forward();
    desk.step("details");
    desk.browser_forward();
    desk.step("key");
    assert_eq!(desk.route(), "#/c3/key");
}

#[test]
fn a_link_to_a_step_that_is_not_open_yet_leads_to_the_open_one() {
    let desk = Desk::open_at("#/c3/jwks");
    desk.step("details");
    assert_eq!(desk.route(), "#/c3/details");

    way::fill_details(&desk, C3);
    way::submit_details(&desk);
    desk.goto(&format!("{}#/c3/handover", desk.address()));
    desk.wait("the address of the open step", || (desk.route() == "#/c3/key").then_some(()));
    desk.step("key");
    desk.goto(&format!("{}#/no/such/screen", desk.address()));
    desk.element(".front");
}

#[test]
fn the_way_back_from_such_a_link_is_not_a_trap() {
    let desk = Desk::open();
    desk.goto(&format!("{}#/trust", desk.address()));
    desk.element(".trust");
    desk.goto(&format!("{}#/c3/jwks", desk.address()));
    desk.step("details");
    desk.browser_back();
    desk.element(".trust");
}

#[test]
fn leaving_with_an_unproved_key_asks_and_after_the_proof_does_not() {
    let desk = Desk::open();
    way::details(&desk, C3);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
    assert!(desk.asks_before_leaving(), "the key was not proved yet");
    desk.stay();
    desk.element("#key-file-name");
    way::prove_key(&desk, &key);
    assert!(!desk.asks_before_leaving(), "the key is safe");
}

#[test]
fn nobody_is_asked_before_there_is_a_key() {
    let desk = Desk::open();
    way::details(&desk, C3);
    assert!(!desk.asks_before_leaving());
}

/// In Chromium every page of a disk can write what this one keeps.
#[test]
fn what_the_browser_kept_says_so_and_from_a_disk_who_else_can_change_it() {
    let said_of = |origin: Origin| {
        let desk = Desk::open_in(Browser::Chromium, origin);
        desk.visit("#/board");
        way::bring_own_csr(&desk, C3, &Key::any());
        board(&desk);
        assert!(!desk.exists("#kept-of"), "it was done in this visit");
        desk.reload();
        let on_the_board = desk.text("kept-of");
        desk.goto(&format!("{}#/c3", desk.address()));
        assert_eq!(desk.text_at(".summary #kept-of"), on_the_board, "and over the history");
        on_the_board
    };
    let other_pages = "Other pages that were opened from this computer’s disk can change it.";
    assert!(said_of(Origin::File).contains(other_pages));
    assert!(!said_of(Origin::Server).contains(other_pages));
}
