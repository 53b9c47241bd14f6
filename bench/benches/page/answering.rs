//! Whether a click has to wait: the longest task of the page's main thread in each part of
//! the way of a certificate, and over a heap of files, as Chromium reports them (Long Tasks
//! API, W3C: those of 50 ms or more; 0 where there is none).
//!
//! What a person does is done by timers in the page. By the driver it would be inside of
//! tasks of the driver's own, which take up to a tenth of a second.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bench::{directory, heap};
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use serde_json::{Value, json};
use testbed::directory::{jwk, thumbprint};
use testbed::{Folder, bank};
use thirtyfour::error::WebDriverResult;

use crate::browser::Browser;
use crate::making::{BEFORE_MILLISECONDS, FIELDS};
use crate::tell;

const ROUNDS: usize = 10;
const FILES_IN_HEAP: usize = 30;
/// In: what is done, `["click", selector]`, `["type", selector, text]` or `["give", selector,
/// [name, base64], ...]`; and what is there when it is done, but for what is drawn later. Each
/// letter is a task, as a key press is.
const ACT: &str = "
    const [[what, selector, ...given], then, done] = arguments;
    const found = () => document.querySelector(selector);
    const file = ([name, octets]) =>
      new File([Uint8Array.from(atob(octets), (letter) => letter.charCodeAt(0))], name);
    const acts = {
      click: () => { found().click(); return 0; },
      type: () => {
        const letters = [...given[0]];
        letters.forEach((letter, place) => setTimeout(() => {
          found().focus();
          document.execCommand('insertText', false, letter);
        }, 20 * place));
        return 20 * letters.length;
      },
      give: () => {
        const files = new DataTransfer();
        given.forEach((each) => files.items.add(file(each)));
        found().files = files.files;
        found().dispatchEvent(new Event('change', { bubbles: true }));
        return 0;
      },
    };
    const ask = () => document.querySelector(then) ? done() : setTimeout(ask, 10);
    const begin = () => found() ? setTimeout(ask, acts[what]()) : setTimeout(begin, 10);
    setTimeout(begin);
";
/// The tasks from now on, and those before.
const WATCH: &str = "
    window.tasks = [];
    const note = (list) => window.tasks.push(...list.getEntries());
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
    arguments[0]();
";
/// In: the milliseconds to go on watching. Out: the longest task since this was asked last.
const LONGEST: &str = "
    const [afterwards, done] = arguments;
    setTimeout(() => done(Math.max(0, ...window.tasks.splice(0).map(({ duration }) => duration))), afterwards);
";
/// The page gets the second half of its program without being asked.
const SECOND_HALF: &str = "
    const [done] = arguments;
    const ask = () => secondHalf.isLoaded ? done() : setTimeout(ask, 10);
    ask();
";
const AFTERWARDS_MILLISECONDS: u32 = 300;

pub async fn measure() -> WebDriverResult<()> {
    let browser = Browser::open().await?;
    let files = heap_files();
    let mut tasks: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for _ in 0..ROUNDS {
        for (part, longest) in walk(&browser, &files).await? {
            tasks.entry(part).or_default().push(longest);
        }
    }
    browser.close().await?;
    for (part, longest) in tasks {
        tell(&format!("task {part}"), longest);
    }
    Ok(())
}

/// C3 from an empty storage to the handover, and then the heap.
async fn walk(browser: &Browser, files: &[(String, Vec<u8>)]) -> WebDriverResult<Vec<(&'static str, f64)>> {
    let mut parts = Vec::new();
    browser.driver.goto(browser.page()).await?;
    browser.driver.execute("localStorage.clear();", Vec::new()).await?;
    browser.driver.goto("about:blank").await?;
    browser.driver.goto(format!("{}#/board", browser.page())).await?;
    browser.script(SECOND_HALF, Vec::new()).await?;
    browser.script(WATCH, Vec::new()).await?;
    parts.push(("opening", longest(browser).await?));

    click(browser, "#row-c3 a.button", "#legal-name").await?;
    for (field, text) in FIELDS {
        let field = format!("#{field}");
        act(browser, json!(["type", field, text]), &field).await?;
    }
    click(browser, "#submit-details", "#make-key:not([disabled])").await?;
    parts.push(("details", longest(browser).await?));

    tokio::time::sleep(Duration::from_millis(BEFORE_MILLISECONDS.into())).await;
    let passphrase = browser.element("#generated-passphrase").await?.text().await?;
    click(browser, "#make-key", "#save-key").await?;
    let key = browser.downloaded("key").await;
    parts.push(("key", longest(browser).await?));

    act(browser, give("#key-file", &[("c3.key", &key)]), "#prove-passphrase").await?;
    act(browser, json!(["type", "#prove-passphrase", passphrase]), "#prove-key").await?;
    click(browser, "#prove-key", "#key-proved").await?;
    parts.push(("proof", longest(browser).await?));

    click(browser, "#next", "#guide-csr").await?;
    click(browser, "#guide-csr", "#uploaded").await?;
    let csr = browser.downloaded("csr").await;
    click(browser, "#uploaded", "#certificate-file").await?;
    parts.push(("guide", longest(browser).await?));

    let csr = String::from_utf8(csr).expect("PEM");
    let certificate = directory::issue(&csr, &bank::subject(C3));
    let name = format!("{}.pem", thumbprint(&certificate));
    act(browser, give("#certificate-file", &[(&name, certificate.as_bytes())]), "#certificate-kid").await?;
    parts.push(("certificate", longest(browser).await?));

    click(browser, "#next", "#jwks-file").await?;
    let keys = json!({ "keys": [jwk(&certificate, Sandbox, "enc")] }).to_string();
    act(browser, give("#jwks-file", &[("keys.jwks", keys.as_bytes())]), "#jwks-kid").await?;
    parts.push(("jwks", longest(browser).await?));

    click(browser, "#next", "#hand-over").await?;
    click(browser, "#hand-over", "#handed-over").await?;
    parts.push(("handover", longest(browser).await?));

    click(browser, "#place-check-files", "#heap-file").await?;
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    act(browser, give("#heap-file", &files), ".item").await?;
    parts.push(("heap", longest(browser).await?));
    Ok(parts)
}

async fn click(browser: &Browser, selector: &str, then: &str) -> WebDriverResult<()> {
    act(browser, json!(["click", selector]), then).await
}

async fn act(browser: &Browser, what: Value, then: &str) -> WebDriverResult<()> {
    browser.script(ACT, vec![what, json!(then)]).await.map(drop)
}

fn give(selector: &str, files: &[(&str, &[u8])]) -> Value {
    let files = files.iter().map(|(name, bytes)| json!([name, STANDARD.encode(bytes)]));
    [json!("give"), json!(selector)].into_iter().chain(files).collect()
}

async fn longest(browser: &Browser) -> WebDriverResult<f64> {
    let longest = browser.script(LONGEST, vec![json!(AFTERWARDS_MILLISECONDS)]).await?;
    Ok(longest.as_f64().expect("a time"))
}

/// Of eight keys their private key, CSR, certificate and JWK.
fn heap_files() -> Vec<(String, Vec<u8>)> {
    let folder = Folder::new();
    heap::make(folder.root(), FILES_IN_HEAP);
    heap::read(&folder.path("private")).into_iter().take(FILES_IN_HEAP).collect()
}
