//! What fails beside the page: a browser that does not start, a driver that no
//! longer answers. Said in words of its own, which `cargo xtask test` looks for:
//! it runs such a test once more, and counts that. A failure of the page never
//! is one of these.

use std::fmt::Display;
use std::io::Write;

use thirtyfour::error::{WebDriverError, WebDriverErrorInner};

use super::Browser;

/// Begins the message of a test that failed by its driver.
/// `xtask/src/check/driver.rs` has the same words.
const FAILED: &str = "the driver failed: ";
/// Begins the line that tells of a browser that was started again.
const STARTED_AGAIN: &str = "the driver failed, and the browser is started again: ";

/// Ends the test.
#[track_caller]
pub fn fail(error: &WebDriverError) -> ! {
    if is_of_the_driver(error) {
        panic!("\n{FAILED}{error}");
    }
    panic!("{error}");
}

/// Ends the test: there is no browser, and it was tried once more already.
#[track_caller]
pub fn fail_to_start(browser: Browser, error: &impl Display) -> ! {
    panic!("{browser:?} does not start, tried twice: {error}");
}

/// Starts a browser, and once more if it does not start: nothing of the page is in
/// that.
pub fn start<T, E: Display>(browser: Browser, mut start: impl FnMut() -> Result<T, E>) -> Result<T, E> {
    start().or_else(|error| {
        let words = error.to_string().replace('\n', " ");
        // Straight to the output: the runner keeps what a test prints to itself.
        let _ = writeln!(std::io::stdout(), "\n{STARTED_AGAIN}{browser:?}: {words}");
        start()
    })
}

/// The connection to the driver is gone. One that only is slow to answer may wait
/// for a page that hangs, and a session that ended may have ended by the page.
fn is_of_the_driver(error: &WebDriverError) -> bool {
    use WebDriverErrorInner::{HttpError, IoError, RequestFailed};
    let words = error.to_string();
    matches!(**error, RequestFailed(_) | HttpError(_) | IoError(_)) && !words.contains("timed out")
}
