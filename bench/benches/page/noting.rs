//! Which functions of the program run until the page can be used, for `cargo xtask opening`:
//! a page in which each of them notes that it ran is opened as it is new, in Arabic, and with a
//! workspace; and at the board of the certificates.
//!
//! Goes out: a line `ran`, tab, and the number of the function, for each.

use std::collections::BTreeSet;

use oftf_key_desk::framework::address::Address;
use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::workspace::{Issued, Kept, KeyCustody, Workspace};
use serde_json::{Value, json};
use testbed::bank;
use testbed::directory::issued;
use testbed::key::bank_key;
use thirtyfour::error::WebDriverResult;

use crate::browser::Browser;
use crate::opening::WATCH;

/// All certificates.
const BOARD: &str = "#/board";
/// Keeps what the program exports: the memory with an octet for each function.
const KEEP: &str = "
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate(...given);
      const { exports } = made.instance ?? made;
      if (exports.ran) window.ran = exports.ran;
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
    const ran = () => [...new Uint8Array(window.ran.buffer)].flatMap((octet, index) => octet ? [index] : []);
    const ask = () => window.usableAfter ? done(ran()) : setTimeout(ask, 10);
    ask();
";

pub async fn note(browser: &Browser) -> WebDriverResult<()> {
    browser.run_first(WATCH).await?;
    browser.run_first(KEEP).await?;
    let mut ran = BTreeSet::new();
    browser.driver.goto(browser.page()).await?;
    let new = json!({});
    let begun = json!({ "workspace": workspace() });
    for (stored, screen) in
        [(&new, ""), (&json!({ "language": "ar" }), ""), (&new, BOARD), (&begun, ""), (&begun, BOARD)]
    {
        browser.script(STORE, vec![stored.clone()]).await?;
        browser.driver.goto("about:blank").await?;
        browser.driver.goto(browser.page() + screen).await?;
        let functions = browser.script(READ, Vec::new()).await?;
        ran.extend(functions.as_array().into_iter().flatten().filter_map(Value::as_u64));
    }
    for function in ran {
        println!("ran\t{function}");
    }
    Ok(())
}

/// With a certificate, and a CSR that was uploaded.
fn workspace() -> String {
    let mut workspace = Workspace::default();
    workspace.sandbox.organisation = bank::choices(C3, Sandbox).organisation;
    let certificate = Kept::read(&issued(C3, Sandbox)).expect("a certificate");
    workspace.record_mut(Address::new(Sandbox, C3)).planned = true;
    workspace.record_mut(Address::new(Sandbox, C3)).certify(Issued { certificate, file_name: None });
    let csr = Kept::read(&bank_key().csr(&bank::subject(S4))).expect("a CSR");
    workspace.record_mut(Address::new(Sandbox, S4)).planned = true;
    workspace.record_mut(Address::new(Sandbox, S4)).request(csr, KeyCustody::Elsewhere);
    workspace.record_mut(Address::new(Sandbox, S4)).confirm_upload(bank::now());
    workspace.to_json()
}
