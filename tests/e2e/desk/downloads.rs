//! What the page saved, and how a person gets at what the browser held back.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::json;

use super::{Browser, Desk};

/// Files that are written still, in Chromium, in Firefox and in WebKit.
const UNFINISHED: [&str; 3] = [".crdownload", ".part", ".wkdownload"];
/// Nothing is written for as long.
const HELD_BACK: Duration = Duration::from_secs(1);

impl Desk {
    /// Waits until a file was saved completely.
    #[track_caller]
    pub fn download(&self, name: &str) -> PathBuf {
        let path = self.downloads.path(name);
        let start = Instant::now();
        let mut is_asked_for = false;
        self.wait(&format!("the download {name} beside {:?}", self.downloaded()), || {
            if self.holds_back() && !is_asked_for && !path.exists() && start.elapsed() > HELD_BACK {
                self.keep_download();
                is_asked_for = true;
            }
            let is_written = std::fs::metadata(&path).is_ok_and(|file| file.len() > 0);
            let is_going_on =
                self.downloaded().iter().any(|name| UNFINISHED.iter().any(|ending| name.ends_with(ending)));
            (is_written && !is_going_on).then(|| path.clone())
        })
    }

    /// The names of all files that were saved.
    pub fn downloaded(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.downloads.root()).expect("the folder of downloads");
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    /// Chromium keeps most files of a page without TLS from the person until told.
    fn holds_back(&self) -> bool {
        self.browser == Browser::Chromium && self.address().starts_with("http://") && !self.is_secure()
    }

    fn is_secure(&self) -> bool {
        self.script("return isSecureContext;", Vec::new()) == json!(true)
    }

    /// Opens the browser's list of downloads and says "Download insecure file".
    #[track_caller]
    fn keep_download(&self) {
        let page = self.run(self.driver.window());
        let list = self.run(self.driver.new_tab());
        self.run(self.driver.switch_to_window(list));
        self.goto("chrome://downloads");
        // Its menus are in shadow trees, which selectors do not enter.
        let held = "Array.from(document.querySelector('downloads-manager')?.shadowRoot \
             .querySelectorAll('downloads-item') ?? [], item => item.shadowRoot) \
             .find(item => item.querySelector('#save-dangerous') && !item.querySelector('#save-dangerous').hidden)";
        let press = |button: &str| {
            let found = self.run(self.driver.execute(format!("return {held}?.querySelector('{button}');"), Vec::new()));
            let button = found.element().ok()?;
            self.runtime.block_on(button.click()).ok()
        };
        self.wait("a download that was held back", || press("#more-actions"));
        self.wait("a way to keep it", || press("#save-dangerous"));
        let gone = format!("return {held} === undefined;");
        self.wait("it to be kept", || (self.script(&gone, Vec::new()) == json!(true)).then_some(()));
        self.run(self.driver.close_window());
        self.run(self.driver.switch_to_window(page));
    }
}
