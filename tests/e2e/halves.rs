//! The two halves of the program: the first screen needs the first alone, whoever is
//! quicker than the second has it at once, and a browser that compiles nothing at once
//! waits for both. And the workers, which run both: they start when the step of the key is drawn.

use std::fs;
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::desk::{self, Browser, Desk, Origin, Settings};
use crate::saved;
use crate::way::{self, Passphrase};

/// Counts the halves that are compiled while the page waits.
const COUNT: &str = "
    window.atOnce = 0;
    WebAssembly.Module = new Proxy(WebAssembly.Module, { construct(Module, given) {
      if (given[0].byteLength > 100_000) window.atOnce += 1;
      return new Module(...given);
    } });";
/// As Chromium did it for years.
const NOTHING_AT_ONCE: &str = "
    WebAssembly.Module = new Proxy(WebAssembly.Module, { construct(Module, given) {
      if (given[0].byteLength > 4096) throw new RangeError('WebAssembly.Module is disallowed on the main thread');
      return new Module(...given);
    } });";
/// A click before the frame with the element is drawn.
const CLICK_AT_ONCE: &str = "
    new MutationObserver((_, observer) => {
      const link = document.getElementById('place-check-files');
      if (!link) return;
      observer.disconnect();
      link.click();
    }).observe(document, { childList: true, subtree: true });";

/// Counts the Blobs of the program; notes for each worker whether the step of the key was drawn before, and whether
/// the QR code came with its screen.
const NOTE_WHAT_WAITS: &str = "
    window.noted = { blobs: 0, afterFrame: [], codeAtOnce: null };
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob.type === 'text/javascript') window.noted.blobs += 1;
      return createObjectURL.call(URL, blob);
    };
    let isDrawn = false;
    window.Worker = new Proxy(Worker, { construct(Worker, given) {
      window.noted.afterFrame.push(isDrawn);
      return new Worker(...given);
    } });
    let isThere = false;
    new MutationObserver(() => {
      if (document.getElementById('make-key') && !isThere) {
        isThere = true;
        requestAnimationFrame(() => { isDrawn = true; });
      }
      const panel = document.getElementById('qr-csr');
      if (panel) window.noted.codeAtOnce ??= panel.querySelector('svg') !== null;
    }).observe(document, { childList: true, subtree: true });";

fn prepared(script: &str) -> Desk {
    let desk = Desk::browse(&Settings::of(Browser::Chromium), Origin::File.place());
    desk.before_every_page(script);
    desk.goto(&desk.address());
    desk.element("#page-heading");
    desk
}

#[track_caller]
fn compiled_at_once(desk: &Desk, expected: u32, what: &str) {
    desk.wait("the second half is there", || {
        (desk.script("return secondHalf.isLoaded;", Vec::new()) == json!(true)).then_some(())
    });
    let counted = desk.script("return window.atOnce;", Vec::new());
    assert_eq!(counted, json!(expected), "{what}: if the first screen has changed, run `cargo xtask opening`");
}

#[test]
fn the_first_screen_needs_the_first_half_alone() {
    let desk = prepared(COUNT);
    compiled_at_once(&desk, 0, "a new page");
    let marks = desk.script("return performance.getEntriesByType('mark').map(({ name }) => name);", Vec::new());
    assert_eq!(marks, json!(["read", "octets", "unpacked", "restored", "compiled", "begins"]), "what the bench reads");
    desk.click("language");
    desk.reload();
    desk.element("#page-heading");
    compiled_at_once(&desk, 0, "in Arabic");
    desk.click("language");
    desk.goto_board();
    way::details(&desk, CertificateId::C3);
    desk.goto(&desk.address());
    desk.reload();
    desk.element("#page-heading");
    compiled_at_once(&desk, 0, "with a workspace");
}

#[test]
fn whoever_clicks_before_the_second_half_is_there_has_it_at_once() {
    let desk = prepared(&format!("{COUNT}{CLICK_AT_ONCE}"));
    desk.element_anywhere("#heap-file");
    compiled_at_once(&desk, 1, "a click at once");
    desk.goto_board();
    way::details(&desk, CertificateId::C3);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
    way::prove_key(&desk, &key);
}

#[test]
fn a_browser_that_compiles_nothing_at_once_begins_with_both() {
    let desk = prepared(NOTHING_AT_ONCE);
    desk.goto_board();
    way::details(&desk, CertificateId::C3);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
    assert!(!desk.exists("#no-workers"), "workers made it");
    way::prove_key(&desk, &key);
}

#[test]
fn workers_of_one_blob_and_the_qr_code_wait_until_their_screen_is_drawn() {
    let desk = prepared(NOTE_WHAT_WAITS);
    desk.goto_board();
    way::details(&desk, CertificateId::C3);
    let noted = |name: &str| desk.script(&format!("return window.noted.{name};"), Vec::new());
    desk.wait("the workers", || (noted("afterFrame") != json!([])).then_some(()));
    way::make_key(&desk, Passphrase::Typed, &format!("{}.key", saved::stem(CertificateId::C3)));
    desk.element_anywhere("#qr-csr svg path");
    let afterwards = noted("afterFrame").as_array().expect("a list").iter().all(|drawn| *drawn == json!(true));
    assert_eq!((afterwards, noted("blobs"), noted("codeAtOnce")), (true, json!(1), json!(false)));
}

/// Whoever wants to look at what is packed does it by the lines of SECURITY.md.
#[test]
fn what_security_md_says_unpacks_the_page() {
    let security = include_str!("../../SECURITY.md");
    let lines: Vec<&str> = security
        .lines()
        .skip_while(|line| !line.starts_with("    node -e '"))
        .take_while(|line| line.starts_with("    "))
        .collect();
    assert!(lines.len() > 10, "the command is there");
    let folder = testbed::Folder::new();
    fs::copy(desk::page(), folder.root().join("index.html")).expect("the page");
    let done = Command::new("sh").args(["-c", &lines.join("\n")]).current_dir(folder.root()).output().expect("sh");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let read = |name: &str| fs::read(folder.root().join(name)).expect(name);
    for half in ["first.wasm", "second.wasm"] {
        assert!(read(half).starts_with(b"\0asm\x01\0\0\0"), "{half}");
    }
    let valid =
        "for (const half of ['first', 'second']) new WebAssembly.Module(require('fs').readFileSync(`${half}.wasm`));";
    let compiled = Command::new("node").args(["-e", valid]).current_dir(folder.root()).output().expect("Node");
    assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
    // What the first screen says is in the first half, and what it does not say in the second.
    let [front, jwks] = ["front", "jwks"].map(|name| {
        let file = format!("{}/../../www/text/ar/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
        fs::read(file).expect("a file of sentences")
    });
    for (half, front_is_there) in [("first.wasm", true), ("second.wasm", false)] {
        let half = read(half);
        let has = |text: &[u8]| half.windows(text.len()).any(|octets| octets == text);
        assert_eq!((has(&front), has(&jwks)), (front_is_there, !front_is_there));
    }
    let page = fs::read_to_string(desk::page()).expect("the page");
    let hash = STANDARD.encode(Sha256::digest(read("style.css")));
    let (_, styles) = page.split_once("style-src ").expect("the policy");
    assert!(styles.split(';').next().is_some_and(|styles| styles.contains(&hash)), "the style");
}
