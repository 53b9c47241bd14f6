//! The whole journey of C3, its renewal and its rehearsal without a mouse, in
//! both languages: Tab, Shift and Tab, Enter, Space, arrows, and typing. Wherever
//! the keyboard goes, its place is seen; whatever is done, the focus is not lost.

use std::path::{Path, PathBuf};

use oftf_key_desk::framework::catalogue::CertificateId::{self, C1, C3};
use serde_json::json;
use testbed::bank;
use thirtyfour::prelude::Key;

use crate::desk::Desk;
use crate::directory;
use crate::rehearsal;
use crate::renewal;
use crate::saved;
use crate::screens::{LANGUAGES, show, speaking};
use crate::way::TYPED_PASSPHRASE;

/// More than any screen has.
const MOST_STOPS: usize = 150;

/// What is wrong with the place of the focus: empty if a person sees it.
const UNSEEN: &str = "const focused = document.activeElement; \
    if (!focused || focused === document.body) return 'the focus is nowhere'; \
    const shown = focused.matches('.file-button input') ? focused.nextElementSibling : focused; \
    const box = shown.getBoundingClientRect(); const name = shown.outerHTML.slice(0, 150); \
    const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2, y = box.top + Math.min(box.height, 20) / 2; \
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name} is out of sight`; \
    const top = document.elementFromPoint(x, y); \
    if (!top || !(shown.contains(top) || top.contains(shown) || focused.contains(top))) return `${name} is covered by ${top?.outerHTML}`; \
    const style = getComputedStyle(shown); \
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `${name} has no outline`; \
    return '';";

/// A person at the keyboard of a page.
struct Keyboard<'a>(&'a Desk);

impl Keyboard<'_> {
    #[track_caller]
    fn is_at(&self, selector: &str) -> bool {
        let script = "return document.activeElement.matches(arguments[0]);";
        self.0.script(script, vec![json!(selector)]) == json!(true)
    }

    #[track_caller]
    fn is_seen(&self) {
        let fault = self.0.script(UNSEEN, Vec::new());
        assert_eq!(fault, json!(""), "on {}", self.0.route());
    }

    /// The focus is on something, if only a heading.
    #[track_caller]
    fn is_somewhere(&self) {
        let script = "return document.activeElement?.tagName ?? 'BODY';";
        self.0.wait("the focus on something", || (self.0.script(script, Vec::new()) != json!("BODY")).then_some(()));
    }

    #[track_caller]
    fn forward_to(&self, selector: &str) {
        self.go(selector, |desk| desk.press(Key::Tab));
    }

    #[track_caller]
    fn back_to(&self, selector: &str) {
        self.go(selector, Desk::press_shift_tab);
    }

    #[track_caller]
    fn go(&self, selector: &str, step: impl Fn(&Desk)) {
        self.0.element_anywhere(selector);
        for _ in 0..MOST_STOPS {
            step(self.0);
            self.is_seen();
            if self.is_at(selector) {
                return;
            }
        }
        panic!("the keyboard does not reach {selector} on {}", self.0.route());
    }

    #[track_caller]
    fn type_at(&self, id: &str, text: &str) {
        self.forward_to(&format!("#{id}"));
        self.0.press(text);
        assert_eq!(self.0.value(id), text);
    }

    /// Goes on to something, and presses a key there.
    #[track_caller]
    fn press_at(&self, selector: &str, key: Key) {
        self.forward_to(selector);
        self.0.press(key);
    }

    /// On to the next step.
    #[track_caller]
    fn next(&self, step: &str) {
        self.press_at("#next", Key::Enter);
        self.0.step(step);
    }

    /// Makes a key with a typed passphrase; gives the file that was saved.
    #[track_caller]
    fn make_key(&self, stem: &str) -> PathBuf {
        self.forward_to("#passphrase-generated");
        self.0.press(Key::Down);
        assert!(self.is_at("#passphrase-typed") && self.0.is_checked("passphrase-typed"), "an arrow chooses");
        self.type_at("passphrase", TYPED_PASSPHRASE);
        self.type_at("passphrase-again", TYPED_PASSPHRASE);
        self.press_at("#make-key", Key::Enter);
        self.is_somewhere();
        self.0.element("#key-file-name");
        self.is_somewhere();
        self.0.download(&format!("{stem}.key"))
    }

    /// With a wrong passphrase first.
    #[track_caller]
    fn prove_key(&self, key: &Path) {
        self.forward_to("#key-file");
        self.0.drop("key-file", key);
        self.type_at("prove-passphrase", "not that one");
        self.press_at("#prove-key", Key::Space);
        self.0.refusal("key-refusal", "err-container-wrong-passphrase");
        self.is_somewhere();
        self.back_to("#prove-passphrase");
        self.0.press(TYPED_PASSPHRASE);
        self.press_at("#prove-key", Key::Space);
        self.0.element("#key-proved");
        self.is_somewhere();
        self.next("guide");
    }

    /// Saves the CSR for the directory, and says that it is there.
    #[track_caller]
    fn upload(&self, stem: &str) -> String {
        self.press_at("#guide-csr", Key::Enter);
        let csr = std::fs::read_to_string(self.0.download(&format!("{stem}.csr"))).expect("the saved CSR");
        self.is_somewhere();
        self.press_at("#uploaded", Key::Enter);
        self.0.step("certificate");
        csr
    }

    #[track_caller]
    fn take_certificate(&self, issued: &directory::Issued) {
        self.forward_to("#certificate-file");
        self.0.drop_text("certificate-file", &format!("{}.pem", issued.kid), &issued.pem);
        self.0.verdict("incomplete");
        self.is_somewhere();
    }

    /// Pastes the key set into its field.
    #[track_caller]
    fn paste_jwks(&self, jwks: &str) {
        self.press_at(".paste summary", Key::Enter);
        self.forward_to("#jwks-file-paste");
        self.0.insert("jwks-file-paste", jwks);
        self.press_at("#jwks-file-paste-read", Key::Space);
        self.0.verdict("pass");
        self.is_somewhere();
    }

    #[track_caller]
    fn hand_over(&self) {
        self.press_at("#hand-over", Key::Space);
        self.0.element("#handed-over");
        self.is_somewhere();
    }
}

#[test]
fn c3_is_made_certified_and_handed_over_by_keyboard_alone() {
    for language in LANGUAGES {
        the_journey(&speaking(language), C3);
    }
}

#[test]
fn a_tpp_is_chosen_and_its_c1_handed_over_by_keyboard_alone() {
    let desk = Desk::open_at("#/");
    let hands = Keyboard(&desk);
    hands.forward_to("#role-lfi");
    desk.press(Key::Down);
    assert!(hands.is_at("#role-tpp") && desk.is_checked("role-tpp"), "an arrow chooses");
    hands.press_at("#start-sandbox", Key::Enter);
    desk.element("#row-c1");
    desk.reload();
    the_journey(&desk, C1);
}

#[track_caller]
fn the_journey(desk: &Desk, id: CertificateId) {
    let hands = Keyboard(desk);
    let stem = saved::stem(id);
    hands.forward_to(".skip");
    desk.press(Key::Enter);
    assert!(hands.is_at("#page-heading"), "the heading has the focus");
    hands.press_at(&format!("#row-{} a.button", id.word()), Key::Enter);

    desk.step("details");
    assert!(hands.is_at("#page-heading"));
    hands.type_at("legal-name", bank::LEGAL_NAME);
    hands.type_at("organisation-id", "not an identifier");
    hands.press_at("#submit-details", Key::Enter);
    desk.element("#problem-summary");
    assert!(hands.is_at("#problem-summary"), "what is wrong gets the focus");
    hands.forward_to("#organisation-id");
    desk.select_all();
    desk.press(bank::ORGANISATION_ID);
    hands.type_at("application-id", bank::APPLICATION_ID);
    hands.press_at("#submit-details", Key::Enter);

    desk.step("key");
    let key = hands.make_key(&stem);
    hands.prove_key(&key);
    let issued = directory::issue(id, &hands.upload(&stem));
    hands.take_certificate(&issued);
    hands.press_at("#report > details > summary", Key::Enter);
    desk.element("#report > details[open] li.finding");
    hands.next("jwks");
    hands.paste_jwks(&directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk("tls")]));
    hands.next("handover");
    hands.hand_over();
    hands.press_at("#back", Key::Enter);
    desk.step("jwks");
}

#[test]
fn c3_is_renewed_by_keyboard_alone() {
    for language in LANGUAGES {
        the_renewal(&speaking(language));
    }
}

#[track_caller]
fn the_renewal(desk: &Desk) {
    let hands = Keyboard(desk);
    let (csr, old) = renewal::last_year();
    crate::saved::open_workspace(desk, &renewal::kept_workspace(&csr, &old));
    hands.press_at("#row-c3 a.button", Key::Enter);
    desk.step("certificate");
    hands.press_at("#renew", Key::Enter);

    desk.step("key");
    hands.is_somewhere();
    hands.forward_to("#origin-elsewhere");
    desk.press(Key::Up);
    assert!(desk.is_checked("origin-here"), "an arrow chooses");
    let key = hands.make_key(&renewal::stem());
    hands.prove_key(&key);
    let new = directory::issue(C3, &hands.upload(&renewal::stem()));
    hands.take_certificate(&new);
    hands.next("jwks");
    hands.paste_jwks(&directory::jwks(&[old.jwk("enc"), new.jwk("enc")]));
    hands.next("handover");
    hands.hand_over();

    hands.next("switch");
    renewal::ten_minutes_later(desk);
    hands.press_at("#switched", Key::Space);
    desk.element("#switched-when");
    hands.is_somewhere();
    hands.forward_to("#overlap-file");
    desk.drop_text("overlap-file", "keys.jwks", &directory::jwks(&[new.jwk("enc")]));
    desk.element("#old-gone");
    hands.is_somewhere();
}

#[test]
fn c3_is_rehearsed_by_keyboard_alone() {
    for language in LANGUAGES {
        the_rehearsal(&speaking(language));
    }
}

#[track_caller]
fn the_rehearsal(desk: &Desk) {
    let hands = Keyboard(desk);
    hands.press_at("#place-help", Key::Enter);
    hands.press_at("#start-rehearsal", Key::Enter);
    desk.element(".desk.rehearsal #rehearsal");
    hands.is_somewhere();
    hands.press_at("#row-c3 a.button", Key::Enter);
    desk.step("details");
    hands.press_at("#submit-details", Key::Enter);

    desk.step("key");
    let key = hands.make_key(&rehearsal::stem());
    hands.prove_key(&key);
    hands.press_at("#practice-save", Key::Enter);
    let certificate = rehearsal::saved(desk, ".pem");
    hands.press_at("#uploaded", Key::Enter);
    desk.step("certificate");
    hands.forward_to("#certificate-file");
    desk.drop("certificate-file", &certificate);
    desk.verdict("incomplete");
    hands.is_somewhere();
    hands.next("jwks");
    hands.press_at("#practice-save", Key::Enter);
    let jwks = rehearsal::saved(desk, ".jwks");
    hands.forward_to("#jwks-file");
    desk.drop("jwks-file", &jwks);
    desk.verdict("pass");
    hands.next("handover");
    hands.hand_over();
}

#[test]
fn what_vanishes_hands_the_focus_on() {
    let desk = Desk::open_at("#/trust");
    let hands = Keyboard(&desk);
    hands.press_at("#forget", Key::Enter);
    desk.wait("the question", || hands.is_at(".confirm button.quiet").then_some(()));
    desk.press(Key::Enter);
    desk.wait("the button again", || hands.is_at("#forget").then_some(()));
    desk.press(Key::Enter);
    desk.wait("the question", || hands.is_at(".confirm button.quiet").then_some(()));
    hands.back_to("#forget-yes");
    desk.press(Key::Enter);
    desk.element("#notice");
    hands.is_somewhere();
    hands.back_to("#notice button");
    desk.press(Key::Enter);
    desk.wait_until_gone("#notice");
    hands.is_somewhere();

    show(&desk, "#/check");
    let files = [("one.pem", testbed::Key::any()), ("two.pem", testbed::Key::any())];
    desk.drop_all("heap-file", &files.map(|(name, key)| desk.write(name, key.public_pem())));
    desk.element("#item-1");
    hands.press_at("#item-1 .remove", Key::Enter);
    desk.wait_until_gone("#item-1");
    hands.is_somewhere();
    hands.back_to("#heap-clear");
    desk.press(Key::Enter);
    desk.wait_until_gone("#item-0");
    hands.is_somewhere();

    show(&desk, "#/ceremony");
    hands.press_at("#add-person", Key::Enter);
    hands.back_to("#remove-person-1");
    desk.press(Key::Enter);
    desk.wait_until_gone("#remove-person-1");
    hands.is_seen();
}
