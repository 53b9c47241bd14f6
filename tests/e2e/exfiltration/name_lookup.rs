//! Names that are looked up in advance: no server of ours hears that, but the
//! log of the browser tells.

use std::fs;
use std::time::Duration;

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::openssl::{Folder, word};

const NAME: &str = "looked-up.bank.test";
/// For the browser to look the name up, before it is closed. Firefox gathers such
/// names for two seconds first.
const TIME: Duration = Duration::from_secs(6);

/// What a browser wrote to its log about looking up names.
fn log_after(browser: Browser, script: &str) -> String {
    let folder = Folder::new();
    let file = folder.path().join("log");
    let settings = match browser {
        Browser::Chromium => Settings::of(browser)
            .with_argument(&format!("--log-net-log={}", word(&file)))
            .with_argument("--net-log-capture-mode=Everything"),
        Browser::Firefox => Settings::of(browser)
            // As a person's is; a browser under test is kept from it.
            .with_preference("network.dns.disablePrefetch", false)
            .with_preference("logging.config.clear_on_startup", false)
            .with_preference("logging.nsHostResolver", 5)
            .with_preference("logging.config.LOG_FILE", word(&file)),
    };
    let desk = Desk::browse(&settings, Origin::File.place());
    desk.goto(&desk.address());
    desk.element("#page-heading");
    desk.script(script, Vec::new());
    std::thread::sleep(TIME);
    // The log is complete when the browser is closed.
    drop(desk);
    let logs = fs::read_dir(folder.path()).expect("our folder").flatten();
    let logs: Vec<Vec<u8>> = logs.map(|entry| fs::read(entry.path()).expect("a log")).collect();
    assert!(!logs.is_empty(), "{browser:?} wrote a log");
    String::from_utf8_lossy(&logs.concat()).into_owned()
}

/// A name can carry a secret to whoever answers for its domain. No policy stops
/// that, so it is on the lists beside what `ATTEMPTS` calls not blockable.
#[test]
fn a_name_looked_up_in_advance_gets_out_of_the_page() {
    let script = format!(
        "const link = document.createElement('link'); link.rel = 'dns-prefetch'; \
         link.href = 'http://{NAME}/'; document.head.append(link);"
    );
    for browser in Browser::BOTH {
        assert!(!log_after(browser, "").contains(NAME), "{browser:?} by itself");
        assert!(log_after(browser, &script).contains(NAME), "it is blocked in {browser:?}: take it off the lists");
    }
}
