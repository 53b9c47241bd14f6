//! How fast the page is, in a browser over the file that is shipped, and beside
//! it what the same browser does without the page. `cargo xtask bench` starts
//! this and prints the table; `cargo xtask opening` has it say something else
//! ([`noting`]).
//!
//! Goes out: a line `case`, tab, milliseconds for each case, with ` mean` and ` max`
//! behind its name for the mean and the slowest round and nothing for the median. The
//! browser is headless, with a new profile; the file was read before, so the disk has
//! no part in it.

mod answering;
mod browser;
mod making;
mod noting;
mod opening;
mod seeking;

use browser::Browser;
use thirtyfour::error::WebDriverResult;

fn main() {
    // Cargo gives `--bench` to every benchmark, and tests run none.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let outcome: WebDriverResult<()> = runtime.block_on(async {
        let browser = Browser::open().await?;
        let is_firefox = browser.is_firefox();
        let is_noting = std::env::var_os("OFTF_KEY_DESK_NOTING").is_some();
        let measured = if is_noting { noting::note(&browser).await } else { opening::measure(&browser).await };
        browser.close().await?;
        measured?;
        if is_noting {
            return Ok(());
        }
        making::measure().await?;
        // Firefox does not report tasks.
        if is_firefox { Ok(()) } else { answering::measure().await }
    });
    outcome.expect("the browser does what it is told");
}

/// Prints median, mean and most of the rounds of a case.
fn tell(case: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    let median =
        if times.len().is_multiple_of(2) { f64::midpoint(times[middle - 1], times[middle]) } else { times[middle] };
    println!("{case}\t{median:.3}");
    println!("{case} mean\t{:.3}", times.iter().sum::<f64>() / times.len() as f64);
    println!("{case} max\t{:.3}", times[times.len() - 1]);
}
