//! Names that are looked up in advance: no server of ours hears that, but the
//! log of the browser tells.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use testbed::Folder;
use testbed::folder::word;

use crate::desk::{Browser, Desk, Origin, Settings};

const NAME: &str = "looked-up.bank.test";
/// Firefox gathers such names for two seconds before it looks them up.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(100);

/// Settings with which a browser writes to a log what it looks up.
fn settings(browser: Browser, log: &Path) -> Settings {
    match browser {
        Browser::Chromium => Settings::of(browser)
            .with_argument(&format!("--log-net-log={}", word(log)))
            .with_argument("--net-log-capture-mode=Everything"),
        Browser::Firefox => Settings::of(browser)
            // As a person's is; a browser under test is kept from it.
            .with_preference("network.dns.disablePrefetch", false)
            .with_preference("logging.config.clear_on_startup", false)
            .with_preference("logging.config.sync", true)
            .with_preference("logging.nsHostResolver", 5)
            .with_preference("logging.config.LOG_FILE", word(log)),
    }
}

/// The logs of a folder hold the name.
fn is_looked_up(folder: &Folder) -> bool {
    let logs = fs::read_dir(folder.root()).expect("our folder").flatten();
    logs.map(|entry| fs::read(entry.path()).expect("a log")).any(|log| String::from_utf8_lossy(&log).contains(NAME))
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
        let open = |folder: &Folder| {
            let desk = Desk::browse(&settings(browser, &folder.path("log")), Origin::File.place());
            desk.goto(&desk.address());
            desk.element("#page-heading");
            desk
        };
        let untouched = Folder::new();
        drop(open(&untouched));
        assert!(!is_looked_up(&untouched), "{browser:?} by itself");

        let folder = Folder::new();
        let desk = open(&folder);
        desk.script(&script, Vec::new());
        let start = Instant::now();
        while !is_looked_up(&folder) && start.elapsed() < PATIENCE {
            thread::sleep(PAUSE);
        }
        // The log is complete when the browser is closed.
        drop(desk);
        assert!(is_looked_up(&folder), "it is blocked in {browser:?}: take it off the lists");
    }
}
