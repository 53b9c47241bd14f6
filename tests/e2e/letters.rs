//! Letters that deceive the eye, in the real page: nothing of a file or its name can
//! hide, turn a line or move a verdict, and the legal name is mended by one button.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::ground::letters;
use oftf_key_desk::journey::{Screen, Step};
use serde_json::json;
use testbed::Key;
use testbed::bank::{self, LEGAL_NAME};

use crate::desk::Desk;

/// Keeps `.key` in order in our own Arabic.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// Every letter that is drawn can be seen.
#[track_caller]
fn nothing_hides(desk: &Desk, what: &str) {
    let drawn = desk.script("return document.body.innerText;", Vec::new());
    let drawn = drawn.as_str().expect("a text").replace(['\n', '\t', LEFT_TO_RIGHT_MARK], " ");
    let hidden = letters::unseen(&drawn).next().map(|hidden| (hidden.letter, hidden.place()));
    assert_eq!(hidden, None, "{what}");
}

/// The badge stands behind the name, or on a line of its own below it.
fn verdict_stands_behind_the_name(desk: &Desk) -> bool {
    let script = "const row = document.querySelector('.item'); \
        const box = selector => row.querySelector(selector).getBoundingClientRect(); \
        const [name, badge] = [box('.file-name bdi'), box('.file-name .badge')]; \
        const isBehind = document.dir === 'rtl' ? badge.right <= name.left : badge.left >= name.right; \
        return isBehind || badge.top + badge.height / 2 >= name.bottom - name.height / 2;";
    desk.script(script, Vec::new()) == json!(true)
}

#[test]
fn a_files_name_and_its_letters_deceive_nobody_in_either_language() {
    let hostile = "Test\u{202E} Bank\u{1B}[31m\u{200B}\u{2067}";
    let csr = Key::any().csr(&bank::subject(C3).replace(LEGAL_NAME, hostile));
    let desk = Desk::open_at("#/check");
    let file = desk.write("قائمة \u{202E}mep.\u{200B}C3 (ok).csr", csr);
    desk.drop_all("heap-file", &[file]);
    for language in ["en", "ar"] {
        desk.element(&format!("html[lang='{language}']"));
        desk.element(".item .badge");
        nothing_hides(&desk, language);
        assert!(verdict_stands_behind_the_name(&desk), "{language}: a name and a verdict share no direction");
        if !desk.exists(".item.open") {
            desk.click_at(".item-toggle");
        }
        desk.element(".finding[data-check='csr.letters'][data-message='err-letters-unseen'] bdi");
        nothing_hides(&desk, language);
        let copied = desk.text_at(".finding[data-check='csr.letters'] p");
        assert!(copied.contains("U+202E"), "{copied}");
        desk.click("language");
    }
}

#[test]
fn the_legal_name_is_mended_by_one_button() {
    let desk = Desk::open_at(&Screen::Certificate { id: C3.into(), step: Step::Details }.route());
    desk.insert("legal-name", "Test\u{A0}Bank\u{200F}  PJSC ");
    desk.click("submit-details");
    desk.element("#legal-name[aria-invalid='true']");
    let problem = desk.text("legal-name-problem");
    assert!(problem.contains("U+00A0") && problem.contains("“Test”"), "{problem}");
    nothing_hides(&desk, "the problem");
    desk.click("mend-legal-name");
    desk.wait_until_gone("#mend-legal-name");
    assert_eq!(desk.value("legal-name"), LEGAL_NAME);
    let focused = desk.script("return document.activeElement.id;", Vec::new());
    assert_eq!(focused, json!("legal-name"), "the button is gone, the field is there");
}
