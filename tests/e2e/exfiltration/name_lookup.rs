//! Names that are looked up in advance: no server of ours hears that, but the
//! log of the browser tells.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use testbed::Folder;
use testbed::folder::word;

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::page_server::PageServer;

const NAME: &str = "looked-up.bank.test";
/// Of a page beside it, which nothing restricts.
const CONTROL: &str = "control.bank.test";
/// Firefox gathers such names for two seconds before it looks them up.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(100);

/// Settings with which a browser writes to a log what it looks up.
fn settings(browser: Browser, log: &Path) -> Settings {
    match browser {
        Browser::Chromium => Settings::of(browser)
            .with_argument(&format!("--log-net-log={}", word(log)))
            .with_argument("--net-log-capture-mode=Everything"),
        Browser::WebKit => panic!("MiniBrowser keeps no log of it"),
        Browser::Firefox => Settings::of(browser)
            // As a person's is; a browser under test is kept from it.
            .with_preference("network.dns.disablePrefetch", false)
            .with_preference("logging.config.clear_on_startup", false)
            .with_preference("logging.config.sync", true)
            .with_preference("logging.nsHostResolver", 5)
            .with_preference("logging.config.LOG_FILE", word(log)),
    }
}

/// The logs of a folder say that it was looked up. Chromium's has what its driver sends
/// to it as well, in which the name stands too.
fn is_looked_up(browser: Browser, folder: &Folder, name: &str) -> bool {
    let mark = match browser {
        Browser::Chromium => format!("\"host\":\"http://{name}"),
        Browser::Firefox | Browser::WebKit => name.to_owned(),
    };
    let logs = fs::read_dir(folder.root()).expect("our folder").flatten();
    logs.map(|entry| fs::read(entry.path()).expect("a log")).any(|log| String::from_utf8_lossy(&log).contains(&mark))
}

fn look_up(desk: &Desk, name: &str) {
    let script = format!(
        "const link = document.createElement('link'); link.rel = 'dns-prefetch'; \
         link.href = 'http://{name}/'; document.head.append(link);"
    );
    desk.script(&script, Vec::new());
}

fn wait_for(browser: Browser, folder: &Folder, name: &str) {
    let start = Instant::now();
    while !is_looked_up(browser, folder, name) && start.elapsed() < PATIENCE {
        thread::sleep(PAUSE);
    }
}

fn open(browser: Browser, origin: Origin, folder: &Folder) -> Desk {
    let desk = Desk::browse(&settings(browser, &folder.path("log")), origin.place());
    desk.goto(&desk.address());
    desk.element("#page-heading");
    desk
}

/// A name can carry a secret to whoever answers for its domain. No policy in a file
/// stops that, so it is on the lists beside what `ATTEMPTS` calls not blockable.
#[test]
fn a_name_looked_up_in_advance_gets_out_of_the_page() {
    for browser in Browser::BOTH {
        let untouched = Folder::new();
        drop(open(browser, Origin::File, &untouched));
        assert!(!is_looked_up(browser, &untouched, NAME), "{browser:?} by itself");

        let folder = Folder::new();
        let desk = open(browser, Origin::File, &folder);
        look_up(&desk, NAME);
        wait_for(browser, &folder, NAME);
        // The log is complete when the browser is closed.
        drop(desk);
        assert!(is_looked_up(browser, &folder, NAME), "it is blocked in {browser:?}: take it off the lists");
    }
}

#[test]
fn with_the_headers_chromium_looks_no_name_up_for_the_page() {
    let folder = Folder::new();
    let desk = open(Browser::Chromium, Origin::Server, &folder);
    look_up(&desk, NAME);
    let beside = PageServer::start([("/", "<!doctype html><title>beside</title>".to_owned())]);
    desk.in_window(&desk.new_window(), || {
        desk.goto(&format!("http://127.0.0.1:{}/", beside.port()));
        look_up(&desk, CONTROL);
        wait_for(Browser::Chromium, &folder, CONTROL);
    });
    drop(desk);
    assert!(is_looked_up(Browser::Chromium, &folder, CONTROL), "nobody would know if the other were looked up");
    assert!(!is_looked_up(Browser::Chromium, &folder, NAME), "it is looked up all the same");
}
