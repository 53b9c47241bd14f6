//! The front door: the first visit, the picture whose lines lead on, and the
//! words of the trade.

use oftf_key_desk::framework::catalogue::CertificateId::{self, C3};
use oftf_key_desk::framework::file_name;
use serde_json::json;
use testbed::bank;

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::saved;
use crate::way;

const FRONT: &str = "#/";
/// What is there when the heading is.
const NOTE_FIRST: &str = "
    new MutationObserver((_, observer) => {
      if (!document.getElementById('page-heading')) return;
      observer.disconnect();
      window.first = [document.querySelector('.front').className, document.getElementById('picture-heading') !== null];
    }).observe(document, { childList: true, subtree: true });";
/// As in a tab that nobody sees.
const NO_FRAMES: &str = "window.requestAnimationFrame = () => 0;";

#[test]
fn the_first_visit_leads_to_the_board_and_the_next_one_shows_the_picture() {
    let desk = Desk::open_at("");
    desk.element("#welcome");
    assert_eq!(desk.route(), FRONT);
    desk.click("start-sandbox");
    desk.element(".board");
    assert_eq!(desk.route(), "#/board");
    desk.browser_back();
    desk.element("#welcome");
    desk.browser_forward();
    way::details(&desk, C3);
    desk.click_at("a.name");
    desk.element("#welcome-back .counts li.under-way");
    assert!(!desk.exists("#welcome"), "there is work now");
    desk.element("#line-c3.under-way");
    desk.reload();
    desk.click("to-board");
    desk.element("#row-c3.planned");
}

#[test]
fn what_is_below_the_window_comes_after_the_first_frame_or_without_one() {
    for frames in ["", NO_FRAMES] {
        let desk = Desk::browse(&Settings::of(Browser::Chromium), Origin::File.place());
        desk.before_every_page(&format!("{NOTE_FIRST}{frames}"));
        desk.goto(&desk.address());
        desk.element("#picture-heading");
        assert_eq!(desk.script("return window.first;", Vec::new()), json!(["front begun", false]));
        assert!(!desk.exists(".front.begun"));
    }
}

#[test]
fn a_workspace_file_is_opened_at_the_front_door() {
    let desk = Desk::open();
    way::details(&desk, C3);
    desk.visit("#/workspace");
    desk.click("save-workspace");
    let saved = desk.download(&file_name::of_workspace(saved::today()));
    let other = Desk::open_at("");
    other.drop("front-open-workspace", &saved);
    other.click("review-replace");
    other.element("#row-c3.planned");
}

#[test]
fn every_line_of_the_picture_leads_to_its_certificate() {
    let desk = Desk::open_at("");
    for id in CertificateId::ALL {
        let word = id.word();
        let step = if id.entry().task(Default::default()).is_making() { "details" } else { "overview" };
        // By keyboard, as whoever tabs through the picture.
        desk.element(&format!("#line-{word} .pill"));
        let name = desk.script(
            "const line = document.getElementById(arguments[0]); line.focus(); \
             return [document.activeElement === line, line.getAttribute('aria-label'), \
                 Math.min(...['width', 'height'].map(side => line.querySelector('.pill').getBoundingClientRect()[side]))];",
            vec![json!(format!("line-{word}"))],
        );
        assert_eq!(name[0], json!(true), "{id:?} takes the focus");
        // Values stand isolated in it, each between two marks of direction.
        let label = name[1].as_str().expect("a label").replace(['\u{2068}', '\u{2069}'], "");
        assert!(label.starts_with(id.name()) && label.len() > 30, "{name}");
        assert!(name[2].as_f64().is_some_and(|side| side >= 24.0), "{id:?}: {name}");
        desk.press_enter();
        desk.step(step);
        assert_eq!(desk.route(), format!("#/{word}/{step}"));
        desk.text("why");
        desk.click_at("a.name");
        desk.click_at(&format!("#picture-list a[href='#/{word}/{step}']"));
        desk.step(step);
        desk.click_at("a.name");
    }
}

#[test]
fn tab_goes_through_the_picture_line_by_line() {
    let desk = Desk::open_at("");
    desk.element("#picture");
    desk.script("document.getElementById('line-c1').focus();", Vec::new());
    let mut passed = Vec::new();
    for _ in CertificateId::ALL {
        let id = desk.script("return document.activeElement.id;", Vec::new());
        passed.push(id.as_str().expect("an id").to_owned());
        desk.press_tab();
    }
    let mut lines: Vec<String> = CertificateId::ALL.iter().map(|id| format!("line-{}", id.word())).collect();
    lines.sort();
    let mut sorted = passed.clone();
    sorted.sort();
    assert_eq!(sorted, lines, "each once, in a row: {passed:?}");
}

#[test]
fn on_a_narrow_screen_the_list_takes_the_place_of_the_drawing() {
    let desk = Desk::open_at("");
    assert!(desk.is_shown(".picture-drawing"));
    desk.narrow(400);
    desk.wait("no drawing", || (!desk.is_shown(".picture-drawing")).then_some(()));
    desk.element("#picture-list a.id[href='#/c3/details']");
    let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
    assert_eq!(desk.script(wide, Vec::new()), json!(0), "nothing to scroll sideways");
}

#[test]
fn a_term_of_a_step_leads_to_its_place_in_the_glossary() {
    let desk = Desk::open();
    way::start(&desk, C3);
    desk.fill("legal-name", bank::LEGAL_NAME);
    desk.click_at("#step-words > summary");
    assert_eq!(desk.value("legal-name"), bank::LEGAL_NAME, "to look a word up costs nothing");
    desk.click_at("#step-words a[href='#/glossary/ou']");
    desk.element("#term-ou");
    desk.wait("the focus at the term", || {
        (desk.script("return document.activeElement.id;", Vec::new()) == json!("term-ou")).then_some(())
    });
    desk.reload();
    desk.wait("the focus at the term after a reload", || {
        (desk.script("return document.activeElement.id;", Vec::new()) == json!("term-ou")).then_some(())
    });
}
