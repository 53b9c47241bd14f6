//! Which functions of the program run until the page can be used, for `cargo xtask opening`:
//! a page in which each of them notes that it ran is opened as it is new, in Arabic, and with a
//! workspace; and at the board of the certificates.
//!
//! Goes out: a line `ran`, tab, and the number of the function, for each.

use std::collections::BTreeSet;

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::journey::{Action, DetailsAction, DirectoryAction, Journey, OfferedFile, RenewalAction, Screen};
use oftf_key_desk::plan::OptionsInput;
use oftf_key_desk::workspace::Workspace;
use serde_json::{Value, json};
use testbed::bank::{self, now};
use testbed::directory::{issued, jwk};
use testbed::key::bank_key;
use thirtyfour::error::WebDriverResult;

use crate::browser::{Browser, with_first};
use crate::opening::WATCH;

/// All certificates.
const BOARD: &str = "#/board";
/// Keeps the program's memory, from where the octets of its functions are.
const KEEP: &str = "
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate(...given);
      const { exports } = made.instance ?? made;
      if (exports.ran) window.ran = () => new Uint8Array(exports.memory.buffer, exports.ran.value, 65536);
      return made;
    };
";
const STORE: &str = "
    const [stored, done] = arguments;
    localStorage.clear();
    Object.entries(stored).forEach(([name, text]) => localStorage.setItem(`oftf-key-desk.${name}`, text));
    done();
";
const READ: &str = "
    const done = arguments[arguments.length - 1];
    const ran = () => [...window.ran()].flatMap((octet, index) => octet ? [index] : []);
    const ask = () => window.usableAfter ? done(ran()) : setTimeout(ask, 10);
    ask();
";

pub async fn note(browser: &Browser) -> WebDriverResult<()> {
    let page = browser.write("noting.html", &with_first(&browser.shipped(), &format!("{WATCH}{KEEP}")));
    let mut ran = BTreeSet::new();
    browser.driver.goto(&page).await?;
    let new = [json!({}), json!({ "language": "ar" })];
    let begun = workspaces().into_iter().map(|workspace| json!({ "workspace": workspace }));
    let opened: Vec<(Value, &str)> =
        new.into_iter().chain(begun).flat_map(|stored| [(stored.clone(), ""), (stored, BOARD)]).collect();
    for (stored, screen) in opened {
        browser.script(STORE, vec![stored]).await?;
        browser.driver.goto("about:blank").await?;
        browser.driver.goto(format!("{page}{screen}")).await?;
        let functions = browser.script(READ, Vec::new()).await?;
        ran.extend(functions.as_array().into_iter().flatten().filter_map(Value::as_u64));
    }
    for function in ran {
        println!("ran\t{function}");
    }
    Ok(())
}

/// A certificate on its way, as it is kept after each step, and at the end its renewal.
fn workspaces() -> Vec<String> {
    let mut desk = Journey::new(Workspace::default(), Screen::Board, now());
    let certificate = issued(C3, Sandbox);
    let keys = json!({ "keys": [jwk(&certificate, Sandbox, "sig")] }).to_string();
    let at = desk.at(C3);
    let organisation = bank::choices(C3, Sandbox).organisation;
    let steps = [
        Action::Details(at, DetailsAction::Submitted { organisation, options: OptionsInput::default() }),
        Action::Directory(at, DirectoryAction::CsrOffered(file(&bank_key().csr(&bank::subject(C3))))),
        Action::Directory(at, DirectoryAction::UploadConfirmed),
        Action::Directory(at, DirectoryAction::CertificateOffered(file(&certificate))),
        Action::Directory(at, DirectoryAction::JwksOffered { file: file(&keys), kid: String::new() }),
        Action::Directory(at, DirectoryAction::HandedOver),
        Action::Renewal(at, RenewalAction::Begun),
    ];
    let kept = steps.map(|step| {
        desk.update(step, now());
        desk.workspace.to_json()
    });
    assert!(desk.workspace.record(at).previous.is_some(), "every step was taken");
    kept.into()
}

fn file(text: &str) -> OfferedFile {
    OfferedFile { name: "file.pem".into(), content: Secret::new(text.as_bytes().to_vec()) }
}
