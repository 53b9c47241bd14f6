//! What people asked their system for: less motion, colours and a clock of their own.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use serde_json::{Value, json};
use testbed::{Key as BankKey, bank};

use crate::access;
use crate::desk::Desk;
use crate::directory;
use crate::screens::{self, LANGUAGES, SCREENS, prefer};
use crate::way;

/// What moves on the page at this moment.
fn moving(desk: &Desk) -> Value {
    desk.script(
        "return document.getAnimations().filter(each => each.playState === 'running') \
             .map(each => each.effect.target.className);",
        Vec::new(),
    )
}

#[test]
fn nothing_turns_for_those_who_asked_for_less_motion() {
    let desk = Desk::open();
    way::to_a_long_work(&desk);
    way::hold_work(&desk);

    let while_a_key_is_made = |preference: &str| {
        prefer(&desk, &[("prefers-reduced-motion", preference)]);
        desk.click("make-key");
        desk.element("#cancel-job");
        desk.element(".spinner");
        let moving = moving(&desk);
        desk.click("cancel-job");
        desk.wait_until_gone("#cancel-job");
        moving
    };
    assert_eq!(while_a_key_is_made("no-preference"), json!(["spinner"]));
    assert_eq!(while_a_key_is_made("reduce"), json!([]));
}

#[test]
fn axe_finds_nothing_on_any_screen_in_forced_colours() {
    for language in LANGUAGES {
        let desk = screens::furnished(language);
        access::with_axe(&desk);
        let forced = |scheme: &&str| {
            prefer(&desk, &[("forced-colors", "active"), ("prefers-color-scheme", scheme)]);
            let forced = desk.script("return matchMedia('(forced-colors: active)').matches;", Vec::new());
            assert_eq!(forced, json!(true));
        };
        access::nothing_on(SCREENS, &desk, &["light", "dark"], forced, access::faults);
    }
}

#[test]
fn a_time_is_the_persons_own_and_that_of_utc_stands_beside_it() {
    let desk = Desk::open();
    let issued = directory::issue(C3, &BankKey::any().csr(&bank::subject(C3)));
    let facts = |zone: &str| {
        desk.devtools("Emulation.setTimezoneOverride", json!({ "timezoneId": zone }));
        desk.reload();
        screens::show(&desk, "#/check/c3");
        desk.drop_text("certificate-file", "c3.pem", &issued.pem);
        desk.element("#report-certificate");
        desk.text_at("dl.facts")
    };
    assert_eq!(facts("UTC").matches(" UTC").count(), 2, "one clock, said once");
    let dubai = facts("Asia/Dubai");
    assert_eq!(dubai.matches(" Gulf Standard Time (").count(), 2, "{dubai}");
    assert_eq!(dubai.matches(" UTC)").count(), 2, "{dubai}");
    desk.click("language");
    desk.element_anywhere("html[lang='ar']");
    assert_eq!(facts("Asia/Dubai").matches("توقيت الخليج (").count(), 2);
}

/// What stands on what: the colours of the page's text and ground.
fn colours(desk: &Desk) -> Value {
    desk.script(
        "const style = getComputedStyle(document.documentElement); \
         return [style.color, style.backgroundColor, style.colorScheme];",
        Vec::new(),
    )
}

#[test]
fn light_and_dark_are_chosen_by_hand_and_kept() {
    let desk = Desk::open_at("#/workspace");
    let by_system = |scheme: &str| {
        prefer(&desk, &[("prefers-color-scheme", scheme)]);
        colours(&desk)
    };
    let (light, dark) = (by_system("light"), by_system("dark"));
    assert_ne!(light[1], dark[1]);
    for (theme, expected) in [("light", &light), ("dark", &dark)] {
        desk.click(&format!("theme-{theme}"));
        for scheme in ["light", "dark"] {
            for ((now, then), by) in by_system(scheme)
                .as_array()
                .expect("three")
                .iter()
                .zip(expected.as_array().expect("three"))
                .zip(["text", "ground"])
            {
                assert_eq!(now, then, "{by} of {theme} where the system is {scheme}");
            }
        }
        assert_eq!(colours(&desk)[2], json!(theme), "and of the fields");
        desk.reload();
        desk.element("#theme-system");
        assert!(desk.is_checked(&format!("theme-{theme}")), "kept");
        assert_eq!(colours(&desk)[1], expected[1], "{theme} after a reload");
    }
    desk.click("theme-system");
    assert_eq!(by_system("dark")[1], dark[1]);
    assert_eq!(by_system("light")[1], light[1]);
}
