//! "What this page can and cannot do": what it says it tried, against what the
//! browser really does.

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::{Value, json};

use crate::desk::{Browser, Desk, Origin};
use crate::way;

fn open(browser: Browser, origin: Origin) -> Desk {
    let desk = Desk::open_in(browser, origin);
    desk.visit("#/trust");
    desk.element("#check-again");
    desk
}

/// What stands in a list of the self-check: `attempt-fetch` and its outcome.
fn rows(desk: &Desk, list: &str) -> Vec<(String, String)> {
    let script =
        "return Array.from(document.querySelectorAll(`#${arguments[0]} > li`), row => [row.id, row.dataset.outcome]);";
    let Value::Array(rows) = desk.script(script, vec![json!(list)]) else { panic!("no rows") };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    rows.iter().map(|row| (text(&row[0]), text(&row[1]))).collect()
}

/// The page came with the header `Connection-Allowlist`, and the browser knows it.
fn has_list(browser: Browser, origin: Origin) -> bool {
    browser == Browser::Chromium && origin == Origin::Server
}

#[test]
fn everything_but_webrtc_is_refused_and_with_the_headers_that_too() {
    for browser in Browser::ALL {
        for origin in [Origin::File, Origin::Server] {
            let desk = open(browser, origin);
            let attempts = rows(&desk, "self-check");
            assert!(attempts.len() >= 15, "{attempts:?}");
            for (attempt, outcome) in &attempts {
                let is_silent = match attempt.as_str() {
                    // A header is against it, which Chromium knows.
                    "attempt-webrtc" => !has_list(browser, origin),
                    // From a file Firefox does not fetch ahead at all.
                    // WebKit does not fetch ahead either, and says nothing of it.
                    "attempt-prefetch" => match browser {
                        Browser::Chromium => false,
                        Browser::Firefox => matches!(origin, Origin::File),
                        Browser::WebKit => true,
                    },
                    _ => false,
                };
                // WebKitGTK is built without it.
                let is_absent = browser == Browser::WebKit && attempt == "attempt-webrtc";
                if is_absent {
                    assert_eq!(outcome, "not-there", "{browser:?} {origin:?}: {attempt}");
                } else if is_silent {
                    assert_eq!(outcome, "not-said", "{browser:?} {origin:?}: {attempt}");
                } else {
                    assert!(outcome.starts_with("refused"), "{browser:?} {origin:?}: {attempt} is {outcome}");
                }
            }
            let capabilities = rows(&desk, "capabilities");
            for (capability, outcome) in &capabilities {
                let is_there = capability != "capability-connection-allowlist" || has_list(browser, origin);
                let expected = if is_there { "there" } else { "missing" };
                assert_eq!(outcome, expected, "{browser:?} {origin:?}: {capability}");
            }
            assert!(capabilities.iter().any(|(name, _)| name == "capability-workers"), "{capabilities:?}");
        }
    }
}

#[test]
fn what_is_missing_is_said_to_be_missing() {
    let desk = open(Browser::Chromium, Origin::PlainHttp);
    let missing: Vec<String> = rows(&desk, "capabilities")
        .into_iter()
        .filter(|(_, outcome)| outcome == "missing")
        .map(|(name, _)| name)
        .collect();
    assert_eq!(missing, ["capability-secure-context", "capability-clipboard", "capability-connection-allowlist"]);
}

#[test]
fn what_is_kept_is_told_and_removed() {
    let desk = Desk::open();
    way::details(&desk, CertificateId::C3);
    assert!(desk.storage().contains("oftf-key-desk.workspace"));
    desk.visit("#/trust");
    assert!(desk.text("kept-now").contains("oftf-key-desk.workspace"));
    desk.click("forget");
    desk.click("forget-yes");
    desk.wait("nothing to be kept", || (desk.storage() == "{}").then_some(()));
    desk.visit("#/trust");
    desk.reads("#kept-now", "Stored now: nothing.");
}

#[test]
fn the_page_names_its_build_as_the_file_does() {
    let desk = open(Browser::Chromium, Origin::File);
    let generator = desk.script("return document.querySelector('meta[name=generator]').content;", Vec::new());
    let generator = generator.as_str().expect("a text").to_owned();
    let build = desk.text("build");
    let commit = generator.split("commit ").nth(1).and_then(|rest| rest.split(',').next()).expect("a commit");
    assert!(build.contains(commit), "{build} and {generator}");
    for tool in ["rustc 1.", "wasm-bindgen-cli 0."] {
        assert!(build.contains(tool) && generator.contains(tool), "{tool}: {build} and {generator}");
    }
    assert!(generator.contains(&desk.text("version")));
}
