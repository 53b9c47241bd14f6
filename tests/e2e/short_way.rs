//! How short the way is, and whether what came of something is where the eye is. A laptop
//! of 13 inches leaves 1366 by 650 pixels to a page.

use oftf_key_desk::framework::catalogue::CertificateId::{C3, S1};
use serde_json::json;
use testbed::{Key, bank};

use crate::desk::Desk;
use crate::directory;
use crate::renewal;
use crate::saved;
use crate::screens;
use crate::way::{self, Passphrase};

/// Of a person: what a click of a program does is not counted.
const COUNT_CLICKS: &str = "window.clicks = 0; window.addEventListener('click', event => { \
    const label = event.target.closest('label'); \
    if (event.isTrusted && !(label && event.target.matches('input'))) window.clicks += 1; }, true);";

#[track_caller]
fn window(desk: &Desk, width: u32, height: u32) {
    desk.devtools(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
    );
}

/// The heading of the verdict, or of the refusal, has the focus and is in view, though
/// nobody scrolled.
#[track_caller]
fn is_before_the_eyes(desk: &Desk, outcome: &str) {
    let script = "const outcome = document.querySelector(arguments[0]); if (!outcome) return null; \
         const heading = outcome.querySelector('h1, h2, h3') || outcome; \
         const box = heading.getBoundingClientRect(); \
         return [document.activeElement === heading, box.top >= 0 && box.bottom <= innerHeight];";
    let what = format!("{outcome} with the focus and in view");
    desk.wait(&what, || (desk.script(script, vec![json!(outcome)]) == json!([true, true])).then_some(()));
}

/// The next button can be clicked without scrolling.
#[track_caller]
fn is_in_view(desk: &Desk, id: &str) {
    desk.element(&format!("#{id}"));
    let script = "const box = document.getElementById(arguments[0]).getBoundingClientRect(); \
         return box.top >= 0 && box.bottom <= innerHeight;";
    assert_eq!(desk.script(script, vec![json!(id)]), json!(true), "#{id} is in view at {}", desk.route());
}

#[test]
fn what_came_of_a_file_is_before_the_eyes() {
    let desk = Desk::open();
    window(&desk, 1366, 650);
    way::details(&desk, S1);
    desk.drop_text("csr-file", "note.txt", "Dear colleague, see attached.");
    is_before_the_eyes(&desk, "#csr-refusal");
    way::offer_csr(&desk, &Key::any().csr(&bank::subject(C3)));
    is_before_the_eyes(&desk, "#report");
    assert_eq!(desk.text_at(".drop.taken .drop-name code"), "request.csr", "the place is one line");

    desk.visit("#/board");
    let csr = way::bring_own_csr(&desk, C3, &Key::any());
    way::confirm_upload(&desk);
    let other = directory::issue(C3, &Key::any().csr(&bank::subject(C3)));
    desk.drop_text("certificate-file", "other.pem", &other.pem);
    desk.verdict("fail");
    is_before_the_eyes(&desk, "#report");
    let issued = directory::issue(C3, &csr);
    way::take_certificate(&desk, &issued);
    way::offer_jwks(&desk, &directory::jwks(&[other.jwk("enc")]));
    desk.verdict("fail");
    is_before_the_eyes(&desk, "#report");

    desk.visit("#/authorities");
    desk.drop_text("trust-file", "c3.pem", &issued.pem);
    is_before_the_eyes(&desk, "#trust-refusal");
    desk.goto(&format!("{}#/check/c3", desk.address()));
    desk.drop_text("certificate-file", "c3.pem", &issued.pem);
    is_before_the_eyes(&desk, "#report-certificate");
}

/// The band on the first 40 pixels of the window, with the step in which one is.
const BAND_IN_VIEW: &str = "window.scrollTo(0, document.documentElement.scrollHeight); \
    const band = document.getElementById('band').getBoundingClientRect(); \
    const here = document.querySelector('#band .steps .here').getBoundingClientRect(); \
    const steps = document.querySelectorAll('#band .steps > li'); const edges = Array.from(steps, step => step.getBoundingClientRect()); \
    return [window.scrollY > 0, band.top, band.bottom <= 46, here.top >= 0 && here.bottom <= band.bottom, \
        edges.every(edge => edge.left >= 0 && edge.right <= innerWidth), \
        Array.from(document.querySelectorAll('#band .step-link'), link => getComputedStyle(link).color) \
            .every(colour => colour === getComputedStyle(document.getElementById('band')).color)];";

#[test]
fn the_environment_and_the_step_stay_in_view_on_one_line() {
    for language in screens::LANGUAGES {
        let desk = screens::speaking(language);
        saved::open_workspace(&desk, &renewal::published_workspace());
        for route in ["#/c3/certificate", "#/c3/switch"] {
            screens::show(&desk, route);
            for width in [800, 1024, 1366] {
                window(&desk, width, 400);
                let seen = desk.script(BAND_IN_VIEW, Vec::new());
                assert_eq!(seen, json!([true, 0, true, true, true, true]), "{language} {route} at {width} px");
            }
            // There it would take too much of the screen.
            window(&desk, 320, 650);
            let gone = "window.scrollTo(0, document.documentElement.scrollHeight); \
                return document.getElementById('band').getBoundingClientRect().bottom < 0;";
            assert_eq!(desk.script(gone, Vec::new()), json!(true), "{language} {route}");
        }
    }
}

#[test]
fn wrong_details_bring_the_list_of_them_before_the_eyes() {
    let desk = Desk::open();
    window(&desk, 1366, 650);
    way::start(&desk, C3);
    desk.fill("legal-name", bank::LEGAL_NAME);
    desk.click("submit-details");
    is_before_the_eyes(&desk, "#problem-summary");
}

#[test]
fn c3_takes_sixteen_clicks_six_steps_and_no_scrolling() {
    let desk = Desk::open();
    window(&desk, 1440, 900);
    desk.script(COUNT_CLICKS, Vec::new());
    let stem = saved::stem(C3);

    way::start(&desk, C3);
    let steps = desk.script("return document.querySelectorAll('ol.steps > li').length;", Vec::new());
    assert_eq!(steps, json!(6));
    // Typing is no clicking, with the keyboard from field to field.
    for (field, value) in [
        ("legal-name", bank::LEGAL_NAME),
        ("organisation-id", bank::ORGANISATION_ID),
        ("application-id", bank::APPLICATION_ID),
    ] {
        desk.insert(field, value);
    }
    is_in_view(&desk, "submit-details");
    way::submit_details(&desk);
    desk.click("copy-passphrase");
    is_in_view(&desk, "make-key");
    let key = way::make_key(&desk, Passphrase::Generated, &format!("{stem}.key"));
    desk.drop("key-file", &key.file);
    desk.insert("prove-passphrase", &key.passphrase);
    desk.click("prove-key");
    desk.element("#key-proved");
    is_in_view(&desk, "next");
    way::next(&desk, "guide");
    is_in_view(&desk, "uploaded");
    // The three values that the directory asks for.
    let values = "return Array.from(document.querySelectorAll('ol.guide .value code'), value => value.id).slice(0, 3);";
    let values = desk.script(values, Vec::new());
    for value in values.as_array().expect("a list") {
        desk.click_at(&format!(".value-box:has(#{}) button.copy", value.as_str().expect("an id")));
    }
    let issued = directory::issue(C3, &way::upload(&desk, &format!("{stem}.csr")));
    way::offer_certificate(&desk, &issued);
    is_in_view(&desk, "next");
    way::next(&desk, "jwks");
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    is_in_view(&desk, "next");
    way::next(&desk, "handover");
    is_in_view(&desk, "hand-over");
    desk.click("copy-handover");
    desk.click("hand-over");
    is_in_view(&desk, "next-certificate");
    let clicks = desk.script("return window.clicks;", Vec::new()).as_u64().expect("a number");
    assert!((10..=16).contains(&clicks), "{clicks} clicks");
}
