//! From the start of the navigation to a page that can be used: its heading is in
//! the document and the next frame is drawn; new, and with a workspace. Beside it a page of the same bytes
//! whose program is text and whose heading stands there from the start.

use std::collections::BTreeMap;

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::journey::{Action, DetailsAction, DirectoryAction, Journey, OfferedFile, Screen};
use oftf_key_desk::plan::OptionsInput;
use oftf_key_desk::workspace::Workspace;
use serde_json::json;
use testbed::bank::{self, now};
use testbed::directory::{issued, jwk};
use testbed::key::bank_key;
use thirtyfour::error::WebDriverResult;

use crate::browser::{Browser, with_first};
use crate::tell;

const ROUNDS: usize = 30;
/// The last mark.
const USABLE: &str = "usable";

/// Marks when the first script runs, when the heading is there and when the frame with it was
/// drawn, as the page marks what comes between them (`www/boot.js`); the clock of a page
/// starts with its navigation.
pub const WATCH: &str = "
    performance.mark('script');
    const watch = new MutationObserver(() => {
      if (!document.getElementById('page-heading')) return;
      watch.disconnect();
      performance.mark('heading');
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => performance.mark('usable');
        drawn.port2.postMessage(null);
      });
    });
    watch.observe(document, { childList: true, subtree: true });
";
/// In: what this browser is to keep as the workspace.
const KEEP: &str = "
    const [workspace, done] = arguments;
    localStorage.setItem('oftf-key-desk.workspace', workspace);
    done();
";
const READ: &str = "
    const [done] = arguments;
    const marks = () => performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]);
    const ask = () => performance.getEntriesByName('usable').length ? done(marks()) : setTimeout(ask, 10);
    ask();
";

pub async fn measure(browser: &Browser) -> WebDriverResult<()> {
    let shipped = browser.shipped();
    let page = browser.write("open.html", &with_first(&shipped, WATCH));
    let empty = browser.write("empty.html", &with_first(&empty(&shipped), WATCH));
    alternate(browser, [("open", &page), ("open empty", &empty)]).await?;
    browser.script(KEEP, vec![json!(workspace())]).await?;
    alternate(browser, [("open kept", &page), ("open empty kept", &empty)]).await?;
    browser.driver.execute("localStorage.clear();", Vec::new()).await.map(drop)
}

/// Opens both in turn, and tells what each took until each of its marks.
async fn alternate(browser: &Browser, pages: [(&str, &String); 2]) -> WebDriverResult<()> {
    let mut times = [const { BTreeMap::<String, Vec<f64>>::new() }; 2];
    for round in 0..=ROUNDS {
        for ((_, address), times) in pages.iter().zip(&mut times) {
            browser.driver.goto("about:blank").await?;
            browser.driver.goto(*address).await?;
            let read = browser.script(READ, Vec::new()).await?;
            let marks: Vec<(String, f64)> = serde_json::from_value(read).expect("names and times");
            // The first round of each does not count.
            for (mark, time) in marks.into_iter().filter(|_| round > 0) {
                times.entry(mark).or_default().push(time);
            }
        }
    }
    for ((case, _), times) in pages.into_iter().zip(times) {
        for (mark, times) in times {
            let name = if mark == USABLE { case.to_owned() } else { format!("{case} until {mark}") };
            tell(&name, times);
        }
    }
    Ok(())
}

/// The shipped page, its program made a text that is not run, and a heading in
/// it, with as many bytes.
pub fn empty(shipped: &str) -> String {
    let (program, text) = ("<script id=\"program\">", "<script type=\"text/plain\">");
    let heading = "<h1 id=\"page-heading\">An empty page</h1>";
    assert!(shipped.contains(program), "the packed page names its program");
    let page = shipped.replacen(program, text, 1);
    let (before, after) = page.split_once("<body>").expect("the page has a body");
    let page = format!("{before}<body>{heading}{after}");
    // What it is longer by goes from the end of the text that is not run.
    let end = page
        .split_once(text)
        .and_then(|(before, program)| Some(before.len() + text.len() + program.find("</script>")?));
    let end = end.expect("the program ends");
    let too_long = page.len() - shipped.len();
    assert!(page.is_char_boundary(end - too_long), "the program ends in plain letters");
    let page = format!("{}{}", &page[..end - too_long], &page[end..]);
    assert_eq!(page.len(), shipped.len(), "the same number of bytes");
    page
}

/// With a certificate that was issued, published and handed over.
fn workspace() -> String {
    let mut desk = Journey::new(Workspace::default(), Screen::Board, now());
    let certificate = issued(C3, Sandbox);
    let keys = json!({ "keys": [jwk(&certificate, Sandbox, "sig")] }).to_string();
    let at = desk.at(C3);
    let organisation = bank::choices(C3, Sandbox).organisation;
    for step in [
        Action::Details(at, DetailsAction::Submitted { organisation, options: OptionsInput::default() }),
        Action::Directory(at, DirectoryAction::CsrOffered(file(&bank_key().csr(&bank::subject(C3))))),
        Action::Directory(at, DirectoryAction::UploadConfirmed),
        Action::Directory(at, DirectoryAction::CertificateOffered(file(&certificate))),
        Action::Directory(at, DirectoryAction::JwksOffered { file: file(&keys), kid: String::new() }),
        Action::Directory(at, DirectoryAction::HandedOver),
    ] {
        desk.update(step, now());
    }
    assert!(desk.workspace.record(at).handed_over().is_some(), "every step was taken");
    desk.workspace.to_json()
}

fn file(text: &str) -> OfferedFile {
    OfferedFile { name: "file.pem".into(), content: Secret::new(text.as_bytes().to_vec()) }
}
