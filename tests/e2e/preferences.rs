//! What people asked their system for: less motion, and colours of their own.

use serde_json::{Value, json};

use crate::access;
use crate::desk::Desk;
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
        for scheme in ["light", "dark"] {
            prefer(&desk, &[("forced-colors", "active"), ("prefers-color-scheme", scheme)]);
            let forced = desk.script("return matchMedia('(forced-colors: active)').matches;", Vec::new());
            assert_eq!(forced, json!(true));
            access::nothing_on(SCREENS, &desk, &format!("{language}, forced colours, {scheme}"), access::faults);
        }
    }
}
