//! The whole way with the practice directory: by clicks, from a file, without
//! anything typed or anybody else's program.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::framework::file_name;

use crate::desk::Desk;
use crate::saved;
use crate::way::{self, Passphrase};

pub fn stem() -> String {
    saved::stem_in(Environment::Rehearsal, C3)
}

fn begin() -> Desk {
    let desk = Desk::open();
    desk.practise();
    desk.element(".desk.rehearsal #rehearsal");
    desk
}

/// From the board to the guide, with a key that was saved and proved.
fn to_guide(desk: &Desk) {
    way::start(desk, C3);
    way::submit_details(desk);
    let key = way::make_key(desk, Passphrase::Generated, &format!("{}.key", stem()));
    way::prove_key(desk, &key);
}

/// The only file that was saved with this ending.
pub fn saved(desk: &Desk, ending: &str) -> std::path::PathBuf {
    let named = || desk.downloaded().into_iter().find(|name| name.ends_with(ending));
    let name = desk.wait(&format!("a file {ending}"), named);
    assert!(name.starts_with("REHEARSAL-"), "{name}");
    desk.download(&name)
}

#[test]
fn c3_is_rehearsed_from_the_details_to_the_handover() {
    let desk = begin();
    to_guide(&desk);
    assert!(!desk.exists("ol.guide a"), "there is nowhere to go in a rehearsal");
    desk.click("practice-save");
    let certificate = saved(&desk, ".pem");
    way::confirm_upload(&desk);
    desk.is_blocked();
    desk.drop("certificate-file", &certificate);
    desk.finding("certificate.kid", "pass", "ok-kid-is-file-name");
    // As in the real directory, the CA files have to be accepted first.
    desk.finding("certificate.environment", "not-checked", "not-environment-of-rehearsal");
    desk.click_at("#authorities-asked a");
    way::accept_root(&desk);
    desk.goto(&format!("{}#/c3/certificate", desk.address()));
    desk.finding("certificate.environment", "pass", "ok-environment-of-rehearsal");
    desk.verdict("incomplete");
    way::next(&desk, "jwks");
    desk.click("practice-save");
    let jwks = saved(&desk, ".jwks");
    desk.drop("jwks-file", &jwks);
    desk.verdict("pass");
    way::next(&desk, "handover");
    let text = desk.text("handover-as-json");
    assert!(text.contains("O=REHEARSAL Practice Bank PJSC") && text.contains("https://keystore.rehearsal.invalid/"));
    desk.unfold("#save-handover-json");
    desk.click("save-handover-json");
    desk.download(&file_name::of_document(Environment::Rehearsal, Some(C3), saved::today(), "handover.json"));
    desk.click("hand-over");
    desk.element("#handed-over");
    let strange: Vec<String> = desk.downloaded().into_iter().filter(|name| !name.starts_with("REHEARSAL-")).collect();
    assert!(strange.is_empty(), "files without the mark: {strange:?}");
}

#[test]
fn a_mistake_is_seen_and_mended_at_the_same_counter() {
    let desk = begin();
    to_guide(&desk);
    desk.choose("practice-mistake", "other-key");
    desk.click("practice-bring");
    desk.step("certificate");
    desk.finding("certificate.public-key", "fail", "err-certificate-for-other-key");
    desk.is_blocked();
    desk.choose("practice-mistake", "other-authority");
    desk.click("practice-bring");
    desk.finding("certificate.environment", "fail", "err-environment-not-rehearsal");
    desk.choose("practice-mistake", "none");
    desk.click("practice-bring");
    desk.verdict("incomplete");
    way::next(&desk, "jwks");
    desk.choose("practice-mistake", "not-published");
    desk.click("practice-bring");
    desk.verdict("fail");
    desk.choose("practice-mistake", "none");
    desk.click("practice-bring");
    desk.verdict("pass");
}

#[test]
fn every_screen_says_that_it_is_a_rehearsal_until_its_end() {
    let desk = begin();
    let routes = [
        "",
        "board",
        "timeline",
        "glossary",
        "handovers",
        "ceremony",
        "trust",
        "authorities",
        "check",
        "check/c3",
        "c3/details",
        "s1/details",
        "c4/jwks",
    ];
    for route in routes {
        desk.goto(&format!("{}#/{route}", desk.address()));
        desk.element("#page-heading");
        desk.element(".desk.rehearsal #band");
        assert!(desk.text("band").starts_with("Rehearsal"), "{route}: {}", desk.text("band"));
    }
    desk.goto(&format!("{}#/board", desk.address()));
    desk.reload();
    desk.element(".desk.rehearsal #rehearsal");
    desk.click("end-rehearsal");
    desk.click("end-rehearsal-yes");
    desk.element(".desk.sandbox #band");
    assert!(!desk.exists("#rehearsal"));
    assert!(!desk.storage().contains("rehearsal"), "{}", desk.storage());
}

#[test]
fn the_practice_hub_gives_a_csr() {
    let desk = begin();
    desk.click_at("#row-sig2 a.button");
    way::submit_details(&desk);
    desk.is_blocked();
    desk.click("practice-save");
    let csr = saved(&desk, ".csr");
    desk.drop("csr-file", &csr);
    desk.verdict("pass");
    way::next(&desk, "guide");
    desk.click("practice-bring");
    desk.step("certificate");
    desk.verdict("incomplete");
}
