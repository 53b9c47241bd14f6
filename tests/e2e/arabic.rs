//! The page in Arabic: switched to in the middle of the work, kept, driven the
//! whole way by the names of things and not by their words; and the values that
//! everybody must read alike, from left to right.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::journey::{Screen, Step};
use serde_json::json;
use testbed::{Key, bank};

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::directory;
use crate::saved;
use crate::way::{self, Passphrase};

const C3: CertificateId = CertificateId::C3;

/// The narrowest screen of WCAG 1.4.10.
const NARROW_PX: u32 = 320;

#[track_caller]
fn speaks(desk: &Desk, language: &str) {
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    desk.element_anywhere(&format!("html[lang='{language}'][dir='{direction}']"));
    desk.wait("a heading in that language", || {
        (has_arabic(&desk.text("page-heading")) == (language == "ar")).then_some(())
    });
}

fn has_arabic(text: &str) -> bool {
    text.chars().any(|letter| ('\u{0620}'..='\u{064A}').contains(&letter))
}

fn in_arabic() -> Desk {
    let desk = Desk::open();
    desk.click("language");
    speaks(&desk, "ar");
    desk
}

/// These are there, and each of them is written from left to right and set
/// apart from the Arabic around it.
#[track_caller]
fn reads_from_left_to_right(desk: &Desk, selector: &str) {
    desk.element_anywhere(selector);
    let script = "return Array.from(document.querySelectorAll(arguments[0]), element => { \
        const style = getComputedStyle(element); \
        return style.direction === 'ltr' && /isolate|plaintext/.test(style.unicodeBidi) ? null : element.outerHTML; \
        }).filter(Boolean);";
    assert_eq!(desk.script(script, vec![json!(selector)]), json!([]), "{selector}");
}

/// Nothing on the screen that is open reaches beyond a narrow window.
#[track_caller]
fn fits(desk: &Desk, what: &str) {
    let metrics = json!({ "width": NARROW_PX, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    desk.devtools("Emulation.setDeviceMetricsOverride", metrics);
    let wide = desk.script("return document.documentElement.scrollWidth;", Vec::new());
    desk.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
    assert!(wide.as_u64().is_some_and(|px| px <= u64::from(NARROW_PX)), "{what} is {wide} px wide");
}

#[test]
fn the_language_changes_at_once_and_what_was_typed_stays() {
    let desk = Desk::open();
    way::start(&desk, C3);
    desk.fill("legal-name", bank::LEGAL_NAME);
    desk.fill("organisation-id", "half of an id");
    speaks(&desk, "en");
    assert!(!desk.storage().contains("language"), "nothing was chosen yet");
    assert!(has_arabic(&desk.text("language")), "the switch names Arabic in Arabic");
    desk.click("language");
    speaks(&desk, "ar");
    assert_eq!(desk.value("legal-name"), bank::LEGAL_NAME);
    assert_eq!(desk.value("organisation-id"), "half of an id");
    assert_eq!(desk.route(), "#/c3/details");
    desk.reads("#language[lang='en'][dir='ltr']", "English");
    let focused = desk.script("return document.activeElement.id;", Vec::new());
    assert_eq!(focused, json!("language"), "the focus stays");
    let title = desk.script("return document.title;", Vec::new());
    assert!(has_arabic(title.as_str().expect("a text")), "{title}");
    desk.reload();
    speaks(&desk, "ar");
    assert_eq!(desk.route(), "#/c3/details");
    desk.click("language");
    speaks(&desk, "en");
    desk.reload();
    speaks(&desk, "en");
}

#[test]
fn a_problem_beside_a_field_changes_its_language_too() {
    let desk = Desk::open();
    way::start(&desk, C3);
    desk.click("submit-details");
    assert!(!has_arabic(&desk.text("legal-name-problem")));
    desk.click("language");
    desk.wait("the problem in Arabic", || has_arabic(&desk.text("legal-name-problem")).then_some(()));
}

#[test]
fn the_names_of_a_list_run_as_arabic_runs() {
    let desk = in_arabic();
    desk.visit("#/board");
    way::details(&desk, CertificateId::S1);
    let hosts = bank::hub_names(Environment::Production, &["rs1", "as1"]);
    way::offer_csr(&desk, &Key::any().csr_for_hosts(&bank::subject(CertificateId::S1), &hosts));
    let list = "[data-message='err-san-other-environment'] bdi[dir='rtl']";
    desk.element(list);
    let script = "const list = document.querySelector(arguments[0]); \
        const boxes = Array.from(list.children, name => name.getBoundingClientRect()); \
        return [list.textContent.includes('، '), boxes.length, \
            boxes[1].right <= boxes[0].left || boxes[1].top >= boxes[0].bottom];";
    assert_eq!(desk.script(script, vec![json!(list)]), json!([true, 2, true]));
}

#[test]
fn a_large_number_is_written_by_the_browser_in_both_languages() {
    let desk = Desk::open_at("#/check");
    let issued = directory::issue(C3, &Key::any().csr(&bank::subject(C3)));
    let lines: Vec<&str> = issued.pem.trim().lines().collect();
    let cut = [&lines[..3], &lines[lines.len() - 1..]].concat().join("\n");
    let missing = testbed::directory::der(&issued.pem).len() - 2 * 48;
    assert!((1_000..2_000).contains(&missing), "{missing}");
    desk.drop_text("heap-file", "cut.pem", &cut);
    desk.click_at("#item-0 .item-toggle");
    let damage = "#item-0 [data-message='err-file-damaged-short']";
    let written = format!("1,{:03}", missing - 1_000);
    assert!(desk.text_at(damage).contains(&written), "{written} in {}", desk.text_at(damage));
    desk.click("language");
    speaks(&desk, "ar");
    assert!(desk.text_at(damage).contains(&written), "{written} in {}", desk.text_at(damage));
}

#[test]
fn a_browser_that_prefers_arabic_gets_it_and_nothing_is_kept_unasked() {
    let settings = Settings::of(Browser::Chromium)
        .with_argument("--accept-lang=ar-AE,ar,en")
        .with_preference("intl.accept_languages", "ar-AE,ar,en");
    let desk = Desk::browse(&settings, Origin::File.place());
    desk.goto(&desk.address());
    speaks(&desk, "ar");
    assert_eq!(desk.storage(), "{}");
}

#[test]
fn the_language_is_told_and_forgotten_with_everything_else() {
    let desk = in_arabic();
    assert_eq!(desk.storage(), r#"{"oftf-key-desk.language":"ar"}"#);
    desk.visit("#/trust");
    desk.wait("its name among what is kept", || desk.text("kept-now").contains("oftf-key-desk.language").then_some(()));
    desk.click("forget");
    desk.click("forget-yes");
    desk.wait("nothing to be kept", || (desk.storage() == "{}").then_some(()));
    speaks(&desk, "ar");
    desk.reload();
    speaks(&desk, "en");
}

#[test]
fn c3_goes_the_whole_way_in_arabic() {
    let desk = in_arabic();
    let stem = saved::stem(CertificateId::C3);
    way::details(&desk, C3);
    fits(&desk, "key");
    let key = way::make_key(&desk, Passphrase::Generated, &format!("{stem}.key"));
    reads_from_left_to_right(&desk, "#key-file-name");
    fits(&desk, "save");
    way::prove_key(&desk, &key);
    reads_from_left_to_right(&desk, "ol.guide code");
    fits(&desk, "guide");
    let csr = way::upload(&desk, &format!("{stem}.csr"));
    let issued = directory::issue(C3, &csr);
    way::offer_certificate(&desk, &issued);
    desk.verdict("incomplete");
    reads_from_left_to_right(&desk, "#certificate-kid, .evidence dd, table.columns td[data-label]");
    fits(&desk, "certificate");
    way::next(&desk, "jwks");
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    reads_from_left_to_right(&desk, "#jwks-url, #jwks-kid");
    fits(&desk, "jwks");
    way::to_install(&desk);
    fits(&desk, "install");
    way::next(&desk, "handover");
    reads_from_left_to_right(&desk, "#c3-handover-kid, #handover-as-json");
    fits(&desk, "handover");
    let handover = way::hand_over(&desk, C3);
    assert_eq!(handover["kid"], json!(issued.kid));
    // In words on the page, as ISO 8601 has it in what is copied, which carries
    // no invisible mark either.
    assert!(desk.exists("#handed-over bdi"), "a value in a sentence is set apart");
    let months =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    let said = desk.text("handed-over");
    assert!(months.iter().any(|month| said.contains(month)) && said.contains("UTC"), "{said}");
    for form in ["handover-as-txt", "handover-as-md", "handover-as-json"] {
        let copied = desk.text(form);
        assert!(!copied.contains(['\u{2068}', '\u{2069}']), "{copied:?}");
        assert!(copied.contains(&issued.kid) && !months.iter().any(|month| copied.contains(month)), "{copied}");
    }
    desk.visit("#/ceremony");
    desk.element("#ceremony-record");
    fits(&desk, "ceremony");
    desk.visit("#/handovers");
    fits(&desk, "handovers");
}

#[test]
fn every_screen_fits_a_narrow_window_and_none_is_left_in_english() {
    let desk = in_arabic();
    way::details(&desk, C3);
    let screens = [
        Screen::Board,
        Screen::Handovers,
        Screen::Ceremony,
        Screen::Limits,
        Screen::Authorities,
        Screen::CheckAnything,
        Screen::Workspace,
        Screen::Help,
        Screen::Summary(C3.into()),
    ];
    let of_each = CertificateId::ALL.iter().flat_map(|id| {
        let first = if id.entry().task(Default::default()).is_making() { Step::Details } else { Step::Overview };
        [Screen::Check(*id), Screen::Certificate { id: (*id).into(), step: first }]
    });
    for screen in screens.into_iter().chain(of_each) {
        let route = screen.route();
        desk.goto(&format!("{}{route}", desk.address()));
        speaks(&desk, "ar");
        fits(&desk, &route);
        // A missing message is shown as its id in brackets.
        let missing = desk.script("return document.body.innerText.match(/\\[[a-z0-9-]+\\]/g);", Vec::new());
        assert!(missing.is_null(), "{route}: {missing}");
    }
}
