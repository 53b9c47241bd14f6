//! Browsers that lack something: the page says so in words before anything else
//! runs, or works without it and says that.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::json;
use testbed::openssl;

use crate::desk::{Browser, Desk, Origin, Place, Settings};
use crate::page_server::PageServer;
use crate::saved;
use crate::way::{self, Passphrase};

/// The page in a browser that was prepared for it; it may not start.
fn open(settings: &Settings, prepare: impl FnOnce(&Desk)) -> Desk {
    let desk = Desk::browse(settings, Origin::File.place());
    prepare(&desk);
    desk.goto_board();
    desk
}

/// Chromium, with something taken away before the page is there.
fn without(script: &str) -> Desk {
    open(&Settings::of(Browser::Chromium), |desk| desk.before_every_page(script))
}

/// The words of this problem are on the page, and nothing else is.
#[track_caller]
fn stops_with(desk: &Desk, problem: &str, word: &str) {
    let section = desk.element(&format!("[data-problem='{problem}']"));
    let said = desk.shown(&section);
    assert!(said.contains("This page cannot run in your browser"), "{said}");
    assert!(said.contains(word), "{said}");
    assert!(!desk.exists("#page-heading"), "the page started all the same");
    for other in
        ["no-javascript", "framed", "no-webassembly", "no-randomness", "too-old", "no-simd", "broken", "trapped"]
    {
        if other != problem {
            assert!(!desk.is_shown(&format!("[data-problem='{other}']")), "{other} is shown as well");
        }
    }
    assert!(!desk.is_shown("#starting"), "it says that it is starting");
}

#[test]
fn without_javascript_the_page_says_so() {
    let chromium = open(&Settings::of(Browser::Chromium), |desk| {
        desk.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    });
    stops_with(&chromium, "no-javascript", "JavaScript");
    let firefox = open(&Settings::of(Browser::Firefox).with_preference("javascript.enabled", false), |_| {});
    stops_with(&firefox, "no-javascript", "JavaScript");
}

#[test]
fn without_webassembly_the_page_says_so() {
    stops_with(&without("delete window.WebAssembly;"), "no-webassembly", "WebAssembly");
    let firefox = open(&Settings::of(Browser::Firefox).with_preference("javascript.options.wasm", false), |_| {});
    stops_with(&firefox, "no-webassembly", "WebAssembly");
}

#[test]
fn without_random_numbers_the_page_makes_no_key() {
    for script in [
        "Crypto.prototype.getRandomValues = undefined;",
        "Crypto.prototype.getRandomValues = () => { throw new Error('no entropy'); };",
        // Nothing is drawn.
        "Crypto.prototype.getRandomValues = array => array;",
    ] {
        stops_with(&without(script), "no-randomness", "crypto.getRandomValues");
    }
}

#[test]
fn a_browser_that_is_too_old_or_breaks_the_program_is_told() {
    stops_with(&without("delete window.DecompressionStream;"), "too-old", "too old");
    stops_with(&without("WebAssembly.validate = () => false;"), "no-simd", "SIMD");
    let broken = without("WebAssembly.compile = () => Promise.reject(new Error('refused by the administrator'));");
    stops_with(&broken, "broken", "refused by the administrator");
}

/// The page with a script before all others that takes something away, which its
/// policy lets run: for browsers that nobody can prepare.
fn page_without(script: &str) -> String {
    let page = std::fs::read_to_string(crate::desk::page()).expect("the page");
    let hash = openssl(&["dgst", "-sha256", "-binary"], script.as_bytes());
    let source = format!("script-src 'sha256-{}' ", STANDARD.encode(hash));
    let page = page.replacen("script-src ", &source, 1);
    page.replacen("<body>", &format!("<body><script>{script}</script>"), 1)
}

#[test]
fn what_webkit_lacks_is_said_there_too_from_the_disk_and_from_a_server() {
    for (script, problem, word) in [
        ("delete window.WebAssembly;", "no-webassembly", "WebAssembly"),
        ("Crypto.prototype.getRandomValues = array => array;", "no-randomness", "crypto.getRandomValues"),
        ("delete window.DecompressionStream;", "too-old", "too old"),
        ("WebAssembly.validate = () => false;", "no-simd", "SIMD"),
        (
            "WebAssembly.compile = () => Promise.reject(new Error('refused by the administrator'));",
            "broken",
            "refused by",
        ),
    ] {
        let html = page_without(script);
        let folder = testbed::Folder::new();
        let server = PageServer::start([("/", html.clone())]);
        let addresses =
            [format!("file://{}", folder.file("index.html", &html)), format!("http://127.0.0.1:{}/", server.port())];
        let desk = Desk::browse(&Settings::of(Browser::WebKit), Place::at(""));
        for address in addresses {
            desk.goto(&address);
            stops_with(&desk, problem, word);
        }
    }
}

#[test]
fn a_file_that_was_cut_short_does_not_start_and_says_why() {
    let page = std::fs::read_to_string(crate::desk::page()).expect("the page");
    for half in ["id=\"first-half\">", "id=\"second-half\">"] {
        let (before, program) = page.split_once(half).expect("the program");
        let (program, after) = program.split_once("</script>").expect("its end");
        // Some of its letters are two octets in UTF-8.
        let part = &program[..program.floor_char_boundary(program.len() / 2)];
        let folder = testbed::Folder::new();
        let file = folder.file("index.html", format!("{before}{half}{part}</script>{after}"));
        let place = Place::at(format!("file://{}", file));
        let desk = Desk::browse(&Settings::of(Browser::Chromium), place);
        desk.goto(&desk.address());
        stops_with(&desk, "broken", "SHA-256");
    }
}

#[test]
fn without_workers_keys_are_made_on_the_page_itself() {
    for script in ["delete window.Worker;", "window.Worker = class { constructor() { throw new Error('refused'); } };"]
    {
        let desk = without(script);
        desk.element("#page-heading");
        way::details(&desk, CertificateId::C3);
        let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
        desk.element("#no-workers");
        way::prove_key(&desk, &key);
    }
}

#[test]
fn where_nothing_is_kept_the_page_says_so_at_once() {
    let cookies = "profile.default_content_setting_values.cookies";
    for settings in [
        Settings::of(Browser::Chromium).with_preference(cookies, 2),
        Settings::of(Browser::Firefox).with_preference("dom.storage.enabled", false),
    ] {
        let desk = open(&settings, |_| {});
        desk.element("#page-heading");
        desk.element(".storage-refused");
        way::details(&desk, CertificateId::C3);
    }
}
