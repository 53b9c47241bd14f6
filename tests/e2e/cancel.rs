//! Long work: the page answers meanwhile, and the work can be stopped.

use oftf_key_desk::framework::catalogue::CertificateId;

use crate::desk::Desk;
use crate::saved;
use crate::way::{self, Passphrase};

#[test]
fn a_key_under_way_can_be_cancelled_and_another_one_made() {
    let desk = Desk::open();
    way::to_a_long_work(&desk);
    way::hold_work(&desk);
    way::choose_passphrase(&desk, Passphrase::Typed);
    desk.click("make-key");

    // At once, before the key is ready.
    desk.element("#cancel-job");
    let elapsed = || desk.text_at(".elapsed");
    let first = elapsed();
    desk.wait("the time to go on", || (elapsed() != first).then_some(()));
    desk.click("cancel-job");

    desk.wait_until_gone("#cancel-job");
    desk.element("#make-key");
    desk.reads("#notice p", "Cancelled. Nothing was created.");
    desk.is_blocked();
    assert_eq!(desk.downloaded(), Vec::<String>::new(), "nothing was made");
    assert!(!desk.storage().contains("CERTIFICATE REQUEST"));

    way::release_work(&desk);
    desk.click("back");
    desk.step("details");
    desk.choose("algorithm", "algorithm-rsa2048");
    way::submit_details(&desk);
    let key = way::make_key(&desk, Passphrase::Generated, &format!("{}.key", saved::stem(CertificateId::C3)));
    way::prove_key(&desk, &key);
}

/// A page that makes the key itself stands still until the key is there.
#[test]
fn the_page_answers_while_a_key_is_made() {
    let desk = Desk::open();
    way::to_a_long_work(&desk);
    desk.click("make-key");
    desk.element("#cancel-job");
    let beats = desk.script_with_callback(
        "const done = arguments[0]; let beats = 0; \
         const beat = () => { if (beats === 10 || !document.getElementById('cancel-job')) return done(beats); \
         beats += 1; setTimeout(beat, 10); }; beat();",
    );
    assert_eq!(beats, 10, "turns of the page before the key was there");
    desk.visit("#/trust");
    desk.element("#version");
}
