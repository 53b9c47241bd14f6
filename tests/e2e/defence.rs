//! The page against what surrounds it: a frame of somebody else's, markup that
//! takes the names of its parts, modules that are not its own, a browser that
//! wants to translate it, and the end of its own program.

use std::fs;

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::json;

use crate::desk::{Browser, Desk, Origin, Place, Settings, page};
use crate::page_server::PageServer;
use crate::way::{self, Passphrase};
use testbed::Folder;
use testbed::folder::word;
use testbed::openssl;

/// Both languages say one sentence, and nothing else is there.
#[track_caller]
fn refuses_in_a_frame(desk: &Desk, what: &str) {
    desk.goto(&desk.address());
    desk.enter_frame("#frame");
    let section = desk.element("[data-problem='framed']");
    let said = desk.shown(&section);
    assert!(said.contains("does not run inside another page"), "{what}: {said}");
    assert!(said.contains("لا تعمل هذه الصفحة داخل صفحة أخرى"), "{what}: {said}");
    assert_eq!(said.matches('.').count(), 2, "{what}: a sentence in each language: {said}");
    let seen = desk.script(
        "return [document.getElementById('app').children.length, !!document.getElementById('page-heading'), \
         document.documentElement.dataset.stopped];",
        Vec::new(),
    );
    assert_eq!(seen, json!([1, false, "framed"]), "{what}");
}

#[test]
fn in_a_frame_the_page_says_one_sentence_and_does_not_start() {
    for browser in Browser::BOTH {
        let frame = |address: &str| {
            format!("<!doctype html><title>somebody</title><iframe id=\"frame\" src=\"{address}\"></iframe>")
        };
        let plain = Origin::PlainHttp.place();
        let somebody = PageServer::start([("/", frame(&plain.address))]);
        let place = Place::at(format!("http://127.0.0.1:{}/", somebody.port()));
        refuses_in_a_frame(&Desk::browse(&Settings::of(browser), place), &format!("{browser:?}, from a server"));

        // Its own folder, where a browser lets one file read the other.
        let folder = Folder::new();
        folder.file("index.html", fs::read(page()).expect("the page"));
        let file = folder.file("somebody.html", frame("index.html"));
        let place = Place::at(format!("file://{}", word(&file)));
        refuses_in_a_frame(&Desk::browse(&Settings::of(browser), place), &format!("{browser:?}, from a file"));
    }
}

/// Elements that bear the names of the page's own parts, first in the document.
const CLOBBER: &str = "for (const name of ['program', 'first-half', 'second-half', 'modules', 'programText', \
         'packedFirstHalf', 'packedSecondHalf', 'packedUnpacker', 'packedFused', 'fusedModule', 'compiledFused', \
         'compiledFirst', 'secondHalf', 'loadSecondHalf', 'programHalves', 'wasm_bindgen', 'currentScript', \
         'addEventListener', 'starting']) { \
         for (const tag of ['p', 'img', 'form']) { const element = document.createElement(tag); \
             element.id = name; element.name = name; element.setAttribute('name', name); element.hidden = true; \
             element.textContent = \"self.onmessage = () => { self.postMessage('ready'); \
                 self.onmessage = ({ data }) => new BroadcastChannel('leak').postMessage(data); };\"; \
             document.body.prepend(element); } } \
     new BroadcastChannel('leak').onmessage = ({ data }) => { window.leaked = data; };";

#[track_caller]
fn makes_its_key(desk: &Desk, what: &str) {
    way::details(desk, CertificateId::C3);
    way::choose_passphrase(desk, Passphrase::Typed);
    desk.click("make-key");
    desk.element("#key-file-name");
    desk.element("#key-file-name");
    assert!(!desk.exists("#no-workers"), "{what}: a worker made it");
    assert_eq!(desk.script("return window.leaked === undefined;", Vec::new()), json!(true), "{what}");
}

#[test]
fn markup_with_the_names_of_the_program_does_not_bend_it() {
    for browser in Browser::BOTH {
        let desk = Desk::open_in(browser, Origin::File);
        desk.script(CLOBBER, Vec::new());
        makes_its_key(&desk, &format!("{browser:?}, after the start"));
    }
    let desk = Desk::browse(&Settings::of(Browser::Chromium), Origin::File.place());
    desk.before_every_page(&format!(
        "new MutationObserver((_, observer) => {{ if (!document.getElementById('start')) return; \
         observer.disconnect(); window.clobbered = true; {CLOBBER} }}).observe(document, \
         {{ childList: true, subtree: true }});"
    ));
    desk.goto_board();
    desk.element("#page-heading");
    assert_eq!(desk.script("return window.clobbered;", Vec::new()), json!(true));
    makes_its_key(&desk, "before the start");
}

/// Of the very same meaning, or of none: what the policy does not know is not read.
#[test]
fn a_module_that_is_not_the_pages_own_is_not_compiled() {
    let text = fs::read_to_string(page()).expect("the page");
    for (module, before) in [("modules", json!([])), ("first-half", json!([true])), ("second-half", json!([true]))] {
        // An element takes the name of what the script would have declared.
        let element = "<a id=packedFirstHalf></a><a id=packedSecondHalf></a><a id=packedUnpacker></a>";
        for (what, change) in [("a space more", " "), ("a line end more", "\n")] {
            let start = format!("id=\"{module}\">");
            let (page, rest) = text.split_once(&start).expect("the module");
            let (content, after) = rest.split_once("</script>").expect("its end");
            let folder = Folder::new();
            let file = folder.file("index.html", format!("{page}{start}{content}{change}</script>{element}{after}"));
            let place = Place::at(format!("file://{}", word(&file)));
            let desk = Desk::browse(&Settings::of(Browser::Chromium), place);
            desk.before_every_page(
                "window.compiled = []; for (const name of ['compile', 'instantiate']) { \
                 const own = WebAssembly[name]; WebAssembly[name] = (...given) => { \
                 window.compiled.push(given[0].byteLength < 50_000); return own.apply(WebAssembly, given); }; }",
            );
            desk.goto(&desk.address());
            desk.element("[data-problem='broken']");
            // What unpacks the halves is compiled before they are read.
            assert_eq!(desk.script("return window.compiled;", Vec::new()), before, "{module} with {what}");
        }
    }
}

#[test]
fn no_browser_offers_to_send_the_page_away_to_be_translated() {
    let desk = Desk::open();
    let said = "return [document.documentElement.translate, document.body.translate, \
                document.querySelector('meta[name=google]').content];";
    for _ in 0..2 {
        assert_eq!(desk.script(said, Vec::new()), json!([false, false, "notranslate"]));
        desk.click("language");
    }
}

/// Calls what the program exports to be called back by, with places that are none.
const TRAP: &str = "const [, call] = Object.entries(window.programExports).find(([name]) => name.includes('closures')); \
     setTimeout(() => call(0xfffffff0, 0xfffffff0, 0xfffffff0, 0xfffffff0));";
const KEEP_EXPORTS: &str = "const instantiate = WebAssembly.instantiate; \
    WebAssembly.instantiate = async (...given) => { const made = await instantiate.apply(WebAssembly, given); \
        const { exports } = made.instance ?? made; if (exports.begin) window.programExports = exports; return made; };";

fn open_to_be_trapped() -> Desk {
    let desk = Desk::browse(&Settings::of(Browser::Chromium), Origin::File.place());
    desk.before_every_page(KEEP_EXPORTS);
    desk.goto_board();
    desk.element("#page-heading");
    desk
}

#[test]
fn a_trap_is_said_over_the_page_and_an_unproved_key_is_handed_out() {
    let desk = open_to_be_trapped();
    way::details(&desk, CertificateId::C3);
    way::choose_passphrase(&desk, Passphrase::Typed);
    desk.click("make-key");
    desk.element("#key-file-name");
    let name = desk.text("key-file-name");
    let saved = fs::read(desk.download(&name)).expect("the key file");
    fs::remove_file(desk.download(&name)).expect("somebody tidied up");

    desk.script(TRAP, Vec::new());
    let words = desk.element("[data-problem='trapped']");
    let said = desk.shown(&words);
    assert!(said.contains("The program of this page has stopped"), "{said}");
    assert!(said.contains("توقّف برنامج هذه الصفحة"), "{said}");
    assert!(said.contains("memory access out of bounds"), "the program has trapped: {said}");
    let focus = desk.script("return document.activeElement.dataset.problem;", Vec::new());
    assert_eq!(focus, json!("trapped"), "the words have the focus");
    assert_eq!(desk.script("return document.getElementById('app').inert;", Vec::new()), json!(true));

    desk.click("rescue-key-files");
    let rescued = fs::read(desk.download(&name)).expect("the key file");
    assert!(rescued == saved, "it is the same file");
    let pass = format!("pass:{}", way::TYPED_PASSPHRASE);
    openssl(&["pkey", "-passin", &pass, "-noout"], &rescued);
    desk.click("rescue-workspace");
    desk.wait("the workspace", || desk.downloaded().into_iter().find(|name| name.contains("workspace")));
    assert!(!desk.is_shown("[data-rescue='failed']"));
    assert!(desk.storage().contains("CERTIFICATE REQUEST"), "what is public was kept");
}

#[test]
fn a_trap_without_a_key_offers_none() {
    let desk = open_to_be_trapped();
    way::details(&desk, CertificateId::C3);
    desk.script(TRAP, Vec::new());
    let words = desk.element("[data-problem='trapped']");
    assert!(desk.shown(&words).contains("memory access out of bounds"), "the program has trapped");
    assert!(!desk.is_shown("#rescue-key-files"));
    desk.element("#rescue-workspace");
}

/// What the browser said of the trap that is shown.
const DETAIL: &str =
    "const shown = document.querySelector('.trapped [data-detail]'); return shown && shown.textContent;";

#[test]
fn what_breaks_is_told_from_what_does_not() {
    for browser in Browser::BOTH {
        let desk = Desk::open_in(browser, Origin::File);
        desk.script(
            "window.dispatchEvent(new ErrorEvent('error', { message: 'x', filename: 'chrome-extension://abc/a.js' })); \
             window.dispatchEvent(new ErrorEvent('error', { message: 'x', filename: 'moz-extension://abc/a.js' })); \
             const reason = new TypeError('of somebody else'); window.dispatchEvent( \
             new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason }));",
            Vec::new(),
        );
        desk.visit("#/trust");
        desk.element("#version");
        assert_eq!(desk.script(DETAIL, Vec::new()), json!(null), "{browser:?}");
        desk.script("window.dispatchEvent(new ErrorEvent('error', { message: 'unreachable' }));", Vec::new());
        desk.element("[data-problem='trapped']");
        assert_eq!(desk.script(DETAIL, Vec::new()), json!("unreachable"), "{browser:?}");
    }
    let desk = Desk::open();
    // A browser tells the page nothing of a promise that a script of the driver broke.
    desk.script(
        "const reason = new WebAssembly.RuntimeError('unreachable'); window.dispatchEvent( \
         new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason }));",
        Vec::new(),
    );
    desk.element("[data-problem='trapped']");
}
