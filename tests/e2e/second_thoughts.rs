//! Before a thing is done it is shown, after it was done it can be taken back, and what
//! was only typed is still there.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::file_name;
use serde_json::json;
use testbed::Key as BankKey;
use testbed::bank;
use testbed::directory::Issuer;

use crate::desk::Desk;
use crate::directory;
use crate::installation::{export, to_its_place};
use crate::saved;
use crate::screens::show;
use crate::way;

const C3: CertificateId = CertificateId::C3;

#[track_caller]
fn board(desk: &Desk) {
    desk.visit("#/board");
    desk.element(".board");
}

/// C3 with a CSR of its own and S4 with its details.
#[track_caller]
fn begun() -> Desk {
    let desk = Desk::open();
    way::bring_own_csr(&desk, C3, &BankKey::any());
    board(&desk);
    way::details(&desk, CertificateId::S4);
    board(&desk);
    desk
}

#[test]
fn a_workspace_file_stands_beside_what_is_here_where_it_was_chosen_and_waits_for_the_answer() {
    let desk = begun();
    let before = desk.storage();
    let name = file_name::of_workspace(saved::today());
    desk.visit("#/workspace");
    desk.click("save-workspace");
    let file = std::fs::read_to_string(desk.download(&name)).expect("the saved workspace");
    let other = file.replace(bank::LEGAL_NAME, "Another Bank PJSC");
    assert_ne!(other, file);

    desk.drop_text("open-workspace", "colleague.json", &other);
    desk.element("#workspace-review");
    let focused = "return [document.activeElement.id, document.activeElement.getBoundingClientRect().top];";
    let place = desk.script(focused, Vec::new());
    assert_eq!(place[0], json!("review-heading"), "the question has the focus");
    assert!(place[1].as_f64().is_some_and(|top| (0.0..800.0).contains(&top)), "and is in view: {place}");
    assert!(desk.text("review-heading").contains("colleague.json"));
    let sandbox = desk.text("review-sandbox");
    for part in ["Another Bank PJSC", bank::LEGAL_NAME, "C3", "S4", "CSR ready", "differs", "SHA-256"] {
        assert!(sandbox.contains(part), "{part}: {sandbox}");
    }
    assert_eq!(desk.storage(), before, "nothing is taken");
    desk.click("review-cancel");
    desk.wait_until_gone("#workspace-review");
    assert_eq!(desk.storage(), before);

    desk.drop_text("open-workspace", "colleague.json", &other);
    desk.click("review-save");
    assert!(desk.text("review-saved").contains(&name));
    desk.click("review-replace");
    desk.element("#notice.good");
    assert!(desk.storage().contains("Another Bank PJSC") && !desk.storage().contains(bank::LEGAL_NAME));
    // And one click takes it back.
    desk.click("undo");
    desk.wait("what was here", || (desk.storage() == before).then_some(()));

    // Where nothing is here, nothing is asked but whether to open it.
    let other_desk = Desk::open_at("");
    other_desk.drop_text("front-open-workspace", "colleague.json", &other);
    other_desk.element("#workspace-review");
    assert!(!other_desk.exists("#review-save") && other_desk.text("review-sandbox").contains("C3"));
}

#[test]
fn what_a_click_took_away_comes_back_by_button_and_by_keyboard() {
    let desk = begun();
    let before = desk.storage();
    let forget = || {
        desk.visit("#/workspace");
        desk.click("forget");
        desk.click("forget-yes");
        desk.element("#row-c3.not-started");
        desk.element("#undo");
    };
    forget();
    assert_eq!(desk.storage(), "{}");
    desk.click("undo");
    board(&desk);
    desk.element("#row-c3.csr-ready");
    desk.wait("everything is kept again", || (desk.storage() == before).then_some(()));
    forget();
    desk.press_undo();
    desk.wait_until_gone("#undo");
    board(&desk);
    desk.element("#row-c3.csr-ready");
    // It stays in view, far down on the screen as well.
    forget();
    let top = "window.scrollTo(0, document.body.scrollHeight); \
               return document.getElementById('undo').getBoundingClientRect().top;";
    assert!(desk.script(top, Vec::new()).as_f64().is_some_and(|top| (0.0..400.0).contains(&top)));
}

#[test]
fn what_was_typed_is_there_after_back_another_environment_and_the_other_language() {
    let desk = Desk::open();
    way::start(&desk, C3);
    desk.fill("legal-name", bank::LEGAL_NAME);
    desk.fill("organisation-id", "half of an id");
    let is_there = || {
        desk.step("details");
        assert_eq!(desk.value("legal-name"), bank::LEGAL_NAME);
        assert_eq!(desk.value("organisation-id"), "half of an id");
    };
    desk.browser_back();
    desk.element(".board");
    way::start(&desk, C3);
    is_there();
    desk.click("environment-production");
    desk.element(".desk.production");
    assert_eq!(desk.value("legal-name"), "", "another bank's details for all the page knows");
    desk.click("language");
    desk.element_anywhere("html[lang='ar']");
    desk.click("environment-sandbox");
    is_there();
    desk.click("language");
    show(&desk, "#/timeline");
    desk.browser_back();
    is_there();
    assert!(!desk.storage().contains("half of an id"), "it was not submitted");
}

#[test]
fn the_details_of_the_bank_are_read_in_a_certificate_and_changed_on_their_page() {
    let desk = begun();
    desk.click_at("#row-c3 a.button");
    desk.click_at(".steps a[href='#/c3/details']");
    desk.step("details");
    way::known(&desk, "legal-name", bank::LEGAL_NAME);
    assert!(!desk.exists("#legal-name"));
    desk.click("to-bank");
    desk.element(".bank");
    let before = desk.storage();
    desk.fill("legal-name", "Test Bank P.J.S.C.");
    desk.click("submit-bank");
    desk.element("#fate-c3[data-fate='request-keeps']");
    desk.element("#fate-s4[data-fate='takes']");
    assert_eq!(desk.storage(), before, "nothing is changed before the answer");
    desk.click("bank-change-yes");
    desk.wait_until_gone("#bank-change");
    board(&desk);
    desk.element("#row-c3.csr-ready");
    desk.click_at("#row-c3 a.button");
    desk.click_at(".steps a[href='#/c3/details']");
    way::known(&desk, "legal-name", bank::LEGAL_NAME);
    desk.element("#own-details");
    board(&desk);
    desk.click_at("#row-s4 a.button");
    desk.click_at(".steps a[href='#/s4/details']");
    way::known(&desk, "legal-name", "Test Bank P.J.S.C.");
}

/// Time goes on when a test says so, for what waits as long as a click can be taken back.
const HOLD_TIME: &str = "window.waiting = new Map(); const set = setTimeout, clear = clearTimeout; \
    window.setTimeout = (act, milliseconds, ...rest) => { \
        const waits = milliseconds === 20000; \
        const number = set(waits ? () => {} : act, milliseconds, ...rest); \
        if (waits) window.waiting.set(number, act); return number; }; \
    window.clearTimeout = number => { window.waiting.delete(number); clear(number); };";

#[test]
fn the_time_for_taking_back_stands_still_while_the_notice_has_the_focus_or_the_pointer() {
    let desk = Desk::open();
    desk.before_every_page(HOLD_TIME);
    desk.reload();
    way::details(&desk, C3);
    desk.visit("#/workspace");
    desk.click("forget");
    desk.click("forget-yes");
    desk.element("#undo");
    let runs = |wanted: u64, why: &str| {
        let waiting = || desk.script("return window.waiting.size;", Vec::new()) == json!(wanted);
        desk.wait(why, || waiting().then_some(()));
    };
    desk.point_at("#page-heading");
    runs(1, "the time that runs");
    desk.script("document.getElementById('undo').focus();", Vec::new());
    runs(0, "no time while it has the focus");
    desk.script("document.getElementById('page-heading').focus();", Vec::new());
    runs(1, "the time from its beginning");
    desk.point_at("#notice p");
    runs(0, "no time while the pointer is on it");
    desk.point_at("#page-heading");
    runs(1, "the time from its beginning again");
    assert!(desk.exists("#undo"));
    desk.script("window.waiting.forEach(act => act());", Vec::new());
    desk.wait_until_gone("#undo");
}

#[test]
fn what_was_typed_into_small_forms_is_there_when_one_comes_again() {
    let desk = Desk::open();
    let comes_again = |route: &str, field: &str, typed: &str| {
        desk.fill(field, typed);
        show(&desk, "#/timeline");
        desk.click("language");
        desk.click("language");
        show(&desk, route);
        assert_eq!(desk.value(field), typed, "{route}");
    };
    show(&desk, "#/c4/jwks");
    comes_again("#/c4/jwks", "stated-kid", "a-kid-that-somebody-named");

    desk.goto_board();
    let csr = way::bring_own_csr(&desk, C3, &BankKey::any());
    way::confirm_upload(&desk);
    let issued = directory::issue(C3, &csr);
    way::take_certificate(&desk, &issued);
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    way::to_install(&desk);
    desk.unfold("#destination");
    desk.choose("destination", "java-keystore");
    comes_again("#/c3/install", "export-alias", "hub-client");
    assert_eq!(desk.value("destination"), "java-keystore");

    show(&desk, "#/authorities");
    let (root, issuing) = (Issuer::SANDBOX.root(), Issuer::SANDBOX.issuing());
    desk.drop_all("trust-file", &[desk.write("root-ca.pem", root), desk.write("issuer-ca.pem", issuing)]);
    comes_again("#/authorities", "root-accepted-by", "R. Comparer");
    assert!(!desk.storage().contains("hub-client") && !desk.storage().contains("R. Comparer"), "nothing was submitted");
}

#[test]
fn what_was_said_goes_when_what_it_spoke_of_changes() {
    let desk = Desk::open();
    way::start(&desk, C3);
    desk.fill("legal-name", bank::LEGAL_NAME);
    desk.fill("organisation-id", "half of an id");
    desk.fill("application-id", bank::APPLICATION_ID);
    desk.click("submit-details");
    desk.element("#problem-summary");
    desk.element("#organisation-id[aria-invalid='true']");
    desk.fill("organisation-id", bank::ORGANISATION_ID);
    desk.wait_until_gone("#problem-summary");
    desk.wait_until_gone("#organisation-id[aria-invalid='true']");

    desk.reload();
    let stem = saved::stem(C3);
    let (key, _) = to_its_place(&desk, C3, &stem);
    export(&desk, &key, "nginx", "encrypted-pkcs8", &format!("{stem}.encrypted.key"));
    desk.choose("destination", "java-keystore");
    desk.wait_until_gone("#exported");
    desk.fill("export-alias", "hub-client");
    desk.drop("export-key-file", &key.file);
    desk.fill("export-passphrase", "not that one at all");
    desk.click("export-key");
    desk.element("#export-refusal");
    desk.choose("destination", "nginx");
    desk.wait_until_gone("#export-refusal");
}
