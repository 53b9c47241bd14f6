//! The whole journey of C3 without a mouse: Tab, Shift and Tab, Enter, Space,
//! arrows, and typing. Wherever the keyboard goes, its place is seen; whatever
//! is done, the focus is not lost.

use oftf_key_desk::catalogue::CertificateId::C3;
use serde_json::json;
use thirtyfour::prelude::Key;

use crate::bank;
use crate::desk::Desk;
use crate::directory;
use crate::openssl;
use crate::screens::show;
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
}

#[test]
fn c3_is_made_certified_and_handed_over_by_keyboard_alone() {
    let desk = Desk::open();
    let hands = Keyboard(&desk);
    let stem = format!("{}-opf_uae_client_transport", bank::APPLICATION_ID);
    hands.forward_to(".skip");
    desk.press(Key::Enter);
    assert!(hands.is_at("#page-heading"), "the heading has the focus");
    hands.press_at("#row-c3 a.button", Key::Enter);

    desk.step("details");
    assert!(hands.is_at("#page-heading"));
    hands.type_at("legal-name", bank::LEGAL_NAME);
    hands.type_at("organisation-id", "not an identifier");
    hands.press_at("#submit-details", Key::Enter);
    desk.element("#problem-summary");
    hands.is_somewhere();
    hands.back_to("#organisation-id");
    desk.select_all();
    desk.press(bank::ORGANISATION_ID);
    hands.type_at("application-id", bank::APPLICATION_ID);
    hands.press_at("#submit-details", Key::Enter);

    desk.step("key");
    hands.forward_to("#passphrase-generated");
    desk.press(Key::Down);
    assert!(hands.is_at("#passphrase-typed") && desk.is_checked("passphrase-typed"), "an arrow chooses");
    hands.type_at("passphrase", TYPED_PASSPHRASE);
    hands.type_at("passphrase-again", TYPED_PASSPHRASE);
    hands.press_at("#make-key", Key::Enter);
    hands.is_somewhere();

    desk.step("save");
    hands.is_somewhere();
    let key = desk.download(&format!("{stem}.key"));
    hands.forward_to("#key-file");
    desk.drop("key-file", &key);
    hands.type_at("prove-passphrase", "not that one");
    hands.press_at("#prove-key", Key::Space);
    desk.refusal("key-refusal", "err-container-wrong-passphrase");
    hands.is_somewhere();
    hands.back_to("#prove-passphrase");
    desk.press(TYPED_PASSPHRASE);
    hands.press_at("#prove-key", Key::Space);
    desk.element("#key-proved");
    hands.is_somewhere();
    hands.press_at("#next", Key::Enter);

    desk.step("guide");
    hands.press_at("#guide-csr", Key::Enter);
    let csr = std::fs::read_to_string(desk.download(&format!("{stem}.csr"))).expect("the saved CSR");
    hands.is_somewhere();
    hands.press_at("#uploaded", Key::Enter);

    desk.step("certificate");
    let issued = directory::issue(C3, &csr);
    hands.forward_to("#certificate-file");
    desk.drop_text("certificate-file", &format!("{}.pem", issued.kid), &issued.pem);
    desk.verdict("pass");
    hands.is_somewhere();
    hands.press_at("#report details > summary", Key::Enter);
    desk.element("#report details[open] li.finding");
    hands.press_at("#next", Key::Enter);

    desk.step("jwks");
    hands.press_at(".paste summary", Key::Enter);
    hands.forward_to("#jwks-file-paste");
    desk.insert("jwks-file-paste", &directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk("tls")]));
    hands.press_at("#jwks-file-paste-read", Key::Space);
    desk.verdict("pass");
    hands.is_somewhere();
    hands.press_at("#next", Key::Enter);
    desk.step("install");
    hands.press_at("#next", Key::Enter);
    desk.step("handover");
    hands.press_at("#hand-over", Key::Space);
    desk.element("#handed-over");
    hands.is_somewhere();
    hands.press_at("#back", Key::Enter);
    desk.step("install");
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
    let files = [("one.pem", openssl::Key::new()), ("two.pem", openssl::Key::new())];
    desk.drop_all("heap-file", &files.map(|(name, key)| desk.write(name, key.public_pem())));
    desk.element("#item-1");
    hands.press_at("#item-1 .remove", Key::Enter);
    desk.wait_until_gone("#item-1");
    hands.is_somewhere();
    hands.press_at("#heap-clear", Key::Enter);
    desk.wait_until_gone("#item-0");
    hands.is_somewhere();

    show(&desk, "#/ceremony");
    hands.press_at("#add-person", Key::Enter);
    hands.back_to("#remove-person-1");
    desk.press(Key::Enter);
    desk.wait_until_gone("#remove-person-1");
    hands.is_seen();
}
