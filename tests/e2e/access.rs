//! Every screen for everybody: axe-core finds nothing, targets are large
//! enough, and nothing is cut off or runs out of a narrow window.

use std::fmt::Display;

use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4, Sig2, Sig4};
use serde_json::Value;
use testbed::Key;
use testbed::bank::{self, APPLICATION_ID};

use crate::desk::{Desk, given};
use crate::directory;
use crate::renewal;
use crate::saved;
use crate::screens::{self, LANGUAGES, SCREENS, prefer, show, width};
use crate::way::{self, Passphrase};

/// WCAG 2.2 AA, and what axe's makers recommend beyond it.
const RULES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

/// Puts axe-core beside the page.
pub fn with_axe(desk: &Desk) {
    let axe = std::fs::read_to_string(given("OFTF_KEY_DESK_AXE")).expect("axe-core");
    desk.script(&axe, Vec::new());
}

/// What axe says is wrong, one line a fault and element.
pub fn faults(desk: &Desk) -> Vec<String> {
    let script = format!(
        "const done = arguments[arguments.length - 1]; \
         axe.run(document, {{ runOnly: {{ type: 'tag', values: {RULES} }}, resultTypes: ['violations'] }}).then( \
             answer => done(answer.violations.flatMap(fault => fault.nodes.map(node => \
                 `${{fault.id}} at ${{node.target.join(' ')}}: ${{node.failureSummary}}`))), \
             error => done([String(error)]));"
    );
    lines(desk.script_with_callback(&script))
}

fn lines(value: Value) -> Vec<String> {
    let Value::Array(rows) = value else { panic!("no list: {value}") };
    rows.iter().map(|row| row.as_str().unwrap_or_default().to_owned()).collect()
}

/// Goes through every screen once and collects what is wrong there in each of the ways to look
/// at it; `look` says what the page is to look like from now on.
#[track_caller]
pub fn nothing_on<W: Display>(
    routes: &[&str],
    desk: &Desk,
    ways: &[W],
    look: impl Fn(&W),
    found: impl Fn(&Desk) -> Vec<String>,
) {
    let mut all = Vec::new();
    for route in routes {
        show(desk, route);
        for way in ways {
            look(way);
            all.extend(found(desk).into_iter().map(|fault| format!("{route} {way}: {fault}")));
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

/// Links, buttons and fields of less than 24 pixels. A link inside a sentence
/// is exempt.
fn small_targets(desk: &Desk) -> Vec<String> {
    let script = "const small = []; \
        for (const target of document.querySelectorAll('a[href], button, input, select, textarea, summary')) { \
            const box = target.getBoundingClientRect(); \
            if (!target.checkVisibility({ visibilityProperty: true }) || !box.width) continue; \
            const parent = target.parentElement; \
            const inSentence = target.matches('a') && getComputedStyle(target).display === 'inline' \
                && parent.textContent.trim() !== target.textContent.trim(); \
            if (!inSentence && (box.width < 24 || box.height < 24)) \
                small.push(`${target.outerHTML.slice(0, 120)} is ${box.width} by ${box.height}`); \
        } \
        return small;";
    lines(desk.script(script, Vec::new()))
}

/// What runs out of the window sideways, is cut, or scrolls sideways.
fn overflows(desk: &Desk) -> Vec<String> {
    let script = "const found = []; const root = document.documentElement; \
        if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} of ${root.clientWidth}`); \
        for (const each of document.body.querySelectorAll('*')) { \
            if (!each.checkVisibility() || each.closest('.visually-hidden, svg, .skip')) continue; \
            const box = each.getBoundingClientRect(); \
            const name = () => `${each.tagName} ${each.className} ${each.textContent.slice(0, 40)}`; \
            if (box.right > root.clientWidth + 1 || box.left < -1) found.push(`${name()} ends at ${box.right}`); \
            const style = getComputedStyle(each); \
            const field = each.matches('input, textarea, select'); \
            if (!field && style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1) \
                found.push(`${name()} is cut at ${each.clientWidth} of ${each.scrollWidth}`); \
            if (!field && style.textOverflow === 'ellipsis') found.push(`${name()} hides its end`); \
        } \
        return found.slice(0, 10);";
    lines(desk.script(script, Vec::new()))
}

#[track_caller]
fn in_both_schemes(desk: &Desk, routes: &[&str]) {
    nothing_on(routes, desk, &["light", "dark"], |scheme| prefer(desk, &[("prefers-color-scheme", scheme)]), faults);
}

/// Of so many pixels.
#[track_caller]
fn in_windows(desk: &Desk, routes: &[&str], widths: &[u32]) {
    let found = |desk: &Desk| small_targets(desk).into_iter().chain(overflows(desk)).collect();
    nothing_on(routes, desk, widths, |pixels| width(desk, *pixels), found);
}

#[test]
fn axe_finds_nothing_on_any_screen_light_or_dark() {
    for language in LANGUAGES {
        let desk = screens::furnished(language);
        with_axe(&desk);
        in_both_schemes(&desk, SCREENS);
    }
}

#[test]
fn targets_are_large_and_nothing_leaves_a_narrow_window() {
    for language in LANGUAGES {
        let desk = screens::furnished(language);
        // 640: a window of 1,280 at 200 %.
        in_windows(&desk, SCREENS, &[320, 640, 1280]);
    }
}

#[test]
fn a_renewal_and_a_rehearsal_are_for_everybody_too() {
    for language in LANGUAGES {
        let desk = screens::speaking(language);
        with_axe(&desk);
        let check = |routes: &[&str]| {
            in_both_schemes(&desk, routes);
            in_windows(&desk, routes, &[320, 1280]);
        };
        crate::saved::open_workspace(&desk, &renewal::published_workspace());
        check(&["#/board", "#/timeline", "#/c3/key", "#/c3/handover", "#/c3/switch"]);

        desk.practise();
        desk.element(".desk.rehearsal");
        show(&desk, "#/board");
        way::start(&desk, Sig2);
        way::submit_details(&desk);
        check(&["#/", "#/board", "#/sig2/details", "#/sig2/key", "#/handovers", "#/ceremony"]);
    }
}

/// For those who hear the page.
#[test]
fn what_was_done_is_said() {
    let desk = Desk::open();
    let says = |sentence: &str| desk.reads("[role='status']", sentence);
    way::details(&desk, C3);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(C3)));
    says("Key generated. Its encrypted file is being saved.");
    way::offer_key(&desk, &key);
    says("Saved key file verified.");
    desk.click("environment-production");
    says("Production");
}

/// What the page knows of the organisation stands there already (WCAG 2.2,
/// 3.3.7 Redundant Entry).
#[test]
fn nothing_is_asked_twice() {
    let desk = Desk::open();
    way::details(&desk, C3);
    for id in [S4, Sig2, Sig4] {
        show(&desk, "#/board");
        way::start(&desk, id);
        way::known(&desk, "legal-name", bank::LEGAL_NAME);
        way::known(&desk, "organisation-id", bank::ORGANISATION_ID);
    }
    way::known(&desk, "application-id", APPLICATION_ID);
}

/// A legal name of wide letters, eight hosts, a name of 4,000 characters and
/// the findings of three reports on one screen.
#[test]
fn long_values_are_whole_in_any_window() {
    let desk = Desk::open();
    let long = LongValues::new();
    show(&desk, "#/check/c3");
    // A set with a fault of each kind.
    let with = |member: &str, value: Value| {
        let mut key = long.issued.jwk("tls");
        key[member] = value;
        key
    };
    let long_kid = "W".repeat(80);
    let keys = [
        long.issued.jwk("tls"),
        long.issued.jwk("tls"),
        with("kid", long_kid.into()),
        with("kty", "unheard-of".into()),
        with("alg", "none".into()),
        with("d", "AQAB".into()),
    ];
    screens::check_files(&desk, &long.issued, &directory::jwks(&keys));
    let findings = desk.script("return document.querySelectorAll('li.finding').length;", Vec::new());
    assert!(findings.as_u64() >= Some(60), "{findings} findings");
    desk.script("document.querySelectorAll('details').forEach(each => { each.open = true; });", Vec::new());
    let is_whole = |desk: &Desk, pixels: u32| {
        width(desk, pixels);
        let faults = overflows(desk);
        assert!(faults.is_empty(), "{pixels} px wide: {}", faults.join("\n"));
    };
    for pixels in [320, 1280] {
        is_whole(&desk, pixels);
    }
    assert!(desk.text_at("#content").contains(&long.issued.subject()), "the name is there to its end");

    show(&desk, "#/check");
    let names = ["long.pem", &format!("{}.pem", "W".repeat(200))];
    desk.drop_all("heap-file", &names.map(|name| desk.write(name, &long.issued.pem)));
    desk.click_at("#item-1 .item-toggle");
    for pixels in [320, 1280] {
        is_whole(&desk, pixels);
    }

    show(&desk, "#/s4/details");
    desk.insert("legal-name", &"W".repeat(64));
    desk.insert("organisation-id", bank::ORGANISATION_ID);
    desk.insert("ozone-connect-hosts", &long.hosts.join("\n"));
    desk.click("submit-details");
    desk.step("key");
    let csr = Key::any().csr_for_hosts(
        &format!("/C=AE/O={}/OU={org}/CN={org}", "W".repeat(64), org = bank::ORGANISATION_ID),
        &long.hosts.iter().map(|host| format!("DNS:{host}")).collect::<Vec<_>>().join(","),
    );
    desk.click("origin-elsewhere");
    way::bring_csr(&desk, &csr);
    for route in ["#/s4/details", "#/s4/key", "#/s4/guide", "#/ceremony", "#/board"] {
        show(&desk, route);
        for pixels in [320, 1280] {
            is_whole(&desk, pixels);
        }
    }
}

/// What is as long as it may be.
pub struct LongValues {
    pub issued: directory::Issued,
    pub hosts: Vec<String>,
}

impl LongValues {
    pub fn new() -> Self {
        let units: String = (0..58).map(|number| format!("/OU={number:02}{}", "W".repeat(62))).collect();
        let name = format!("/C=AE/O={}{units}/CN={}", "M".repeat(64), bank::APPLICATION_ID);
        let issued = directory::issue(C3, &Key::any().csr(&name));
        let subject = issued.subject();
        assert!(subject.len() > 4_000, "the name has {} characters", subject.len());
        let label = "w".repeat(60);
        let hosts = (0..8).map(|number| format!("{number}{label}.{label}.testbank.example")).collect();
        Self { issued, hosts }
    }
}
