//! Which functions of the program run until the page can be used, for `cargo xtask opening`:
//! a page in which each of them notes that it ran is opened as it is new, in both languages, and
//! at the board of the certificates.
//!
//! Goes out: a line `ran`, tab, and the number of the function, for each.

use std::collections::BTreeSet;

use serde_json::{Value, json};
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
    // What follows the first frame at once belongs to it.
    const ask = () => performance.getEntriesByName('usable').length ? setTimeout(() => done(ran()), 200) : setTimeout(ask, 10);
    ask();
";

pub async fn note(browser: &Browser) -> WebDriverResult<()> {
    let page = browser.write("noting.html", &with_first(&browser.shipped(), &format!("{WATCH}{KEEP}")));
    let mut ran = BTreeSet::new();
    browser.driver.goto(&page).await?;
    let languages = [json!({}), json!({ "language": "ar" })];
    for (stored, screen) in languages.into_iter().flat_map(|stored| [(stored.clone(), ""), (stored, BOARD)]) {
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
