//! From the start of the navigation to a page that can be used: its heading is in
//! the document and the next frame is drawn. Beside it a page of the same bytes
//! whose program is text and whose heading stands there from the start.

use thirtyfour::error::WebDriverResult;

use crate::browser::{Browser, with_first};
use crate::tell;

const ROUNDS: usize = 30;

/// Notes when the frame with the heading was drawn; the clock of a page starts
/// with its navigation.
pub const WATCH: &str = "
    const watch = new MutationObserver(() => {
      if (!document.getElementById('page-heading')) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => { window.usableAfter = performance.now(); };
        drawn.port2.postMessage(null);
      });
    });
    watch.observe(document, { childList: true, subtree: true });
";
const READ: &str = "
    const done = arguments[arguments.length - 1];
    const ask = () => window.usableAfter ? done(window.usableAfter) : setTimeout(ask, 10);
    ask();
";

pub async fn measure(browser: &Browser) -> WebDriverResult<()> {
    let shipped = browser.shipped();
    let pages = [("open", shipped.clone()), ("open empty", empty(&shipped))]
        .map(|(case, page)| (case, browser.write(&format!("{case}.html"), &with_first(&page, WATCH))));
    let mut times = [const { Vec::new() }; 2];
    for round in 0..=ROUNDS {
        for ((_, address), times) in pages.iter().zip(&mut times) {
            browser.driver.goto("about:blank").await?;
            browser.driver.goto(address).await?;
            let time = browser.script(READ, Vec::new()).await?.as_f64().expect("a time");
            // The first round of each does not count.
            if round > 0 {
                times.push(time);
            }
        }
    }
    for ((case, _), times) in pages.into_iter().zip(times) {
        tell(case, times);
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
