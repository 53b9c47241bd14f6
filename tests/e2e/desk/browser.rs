//! The browsers, each with a new profile and nobody to answer questions.

use std::path::Path;
use std::sync::{Condvar, LazyLock, Mutex, PoisonError};

use serde_json::{Map, Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use super::given;
use super::origin::PLAIN_HOST;
use super::webkit::WebKitDriver;

const CHROMIUM_ARGUMENTS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Pages of the address bar, which Chromium has ready for nobody here: half of what a
    // start takes of the processor.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    Chromium,
    Firefox,
    /// WebKitGTK's MiniBrowser: the engine of Safari, not its settings.
    WebKit,
}

/// How a browser is started: its usual settings and a test's own.
pub struct Settings {
    pub browser: Browser,
    arguments: Vec<String>,
    preferences: Map<String, Value>,
    /// Whether Chromium keeps a log of what it asks for, which takes its time.
    logs_requests: bool,
}

impl Browser {
    /// Those in which a test may prepare everything.
    pub const BOTH: [Self; 2] = [Self::Chromium, Self::Firefox];
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Where a WebDriver listens that may be used for it now. ChromeDriver drives as
    /// many Chromiums as one likes, a geckodriver one Firefox at a time, and that of
    /// WebKit is started for each, with the folders of it alone.
    pub fn driver(self, profile: &Path, downloads: &Path) -> Driver {
        match self {
            Self::Chromium => {
                return Driver { url: given("OFTF_KEY_DESK_WEBDRIVER"), browser: self, _webkit: None };
            }
            Self::WebKit => {
                let webkit = WebKitDriver::start(profile, downloads);
                return Driver { url: webkit.url(), browser: self, _webkit: Some(webkit) };
            }
            Self::Firefox => {}
        }
        // A test that failed left its browser closed all the same.
        let mut free = GECKODRIVERS.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(url) = free.pop() {
                return Driver { url, browser: self, _webkit: None };
            }
            free = GIVEN_BACK.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A WebDriver for one browser; given back when it is dropped.
pub struct Driver {
    pub url: String,
    browser: Browser,
    _webkit: Option<WebKitDriver>,
}

static GECKODRIVERS: LazyLock<Mutex<Vec<String>>> = LazyLock::new(|| {
    let urls = given("OFTF_KEY_DESK_GECKODRIVERS");
    Mutex::new(urls.split(' ').map(str::to_owned).collect())
});
static GIVEN_BACK: Condvar = Condvar::new();

impl Drop for Driver {
    fn drop(&mut self) {
        if self.browser == Browser::Firefox {
            GECKODRIVERS.lock().unwrap_or_else(PoisonError::into_inner).push(std::mem::take(&mut self.url));
            GIVEN_BACK.notify_one();
        }
    }
}

impl Settings {
    pub fn of(browser: Browser) -> Self {
        let (arguments, preferences) = match browser {
            Browser::Chromium => {
                let resolve = format!("--host-resolver-rules=MAP {PLAIN_HOST} 127.0.0.1");
                (CHROMIUM_ARGUMENTS.map(str::to_owned).into_iter().chain([resolve]).collect(), json!({}))
            }
            Browser::Firefox => (vec!["-headless".to_owned()], firefox_preferences()),
            Browser::WebKit => (vec!["--automation".to_owned()], json!({})),
        };
        let Value::Object(preferences) = preferences else { unreachable!("an object stands above") };
        Self { browser, arguments, preferences, logs_requests: false }
    }

    /// With a word more on the browser's command line.
    pub fn with_argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// With the log `performance`, of every request; Chromium only.
    pub fn with_request_log(mut self) -> Self {
        self.logs_requests = true;
        self
    }

    /// With a preference that differs from the usual.
    pub fn with_preference(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.preferences.insert(name.to_owned(), value.into());
        self
    }

    pub fn capabilities(&self, profile: &Path, downloads: &Path) -> Capabilities {
        match self.browser {
            Browser::Chromium => self.chromium(profile, downloads),
            Browser::Firefox => self.firefox(downloads),
            Browser::WebKit => self.webkit(),
        }
        .expect("these are capabilities")
    }

    fn chromium(&self, profile: &Path, downloads: &Path) -> WebDriverResult<Capabilities> {
        let mut chrome = DesiredCapabilities::chrome();
        for argument in &self.arguments {
            chrome.add_arg(argument)?;
        }
        chrome.add_arg(&format!("--user-data-dir={}", profile.display()))?;
        chrome.set_binary(&given("OFTF_KEY_DESK_CHROMIUM"))?;
        let mut preferences = self.preferences.clone();
        preferences.insert("download.default_directory".into(), json!(downloads));
        preferences.insert("download.prompt_for_download".into(), json!(false));
        chrome.add_experimental_option("prefs", preferences)?;
        chrome.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        if self.logs_requests {
            chrome.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        }
        // The question before leaving is for the test to see. Without BiDi,
        // ChromeDriver answers it before anybody can.
        chrome.set("webSocketUrl", true)?;
        chrome.set("unhandledPromptBehavior", json!({ "beforeUnload": "ignore" }))?;
        Ok(chrome.into())
    }

    /// Its folders are those of its driver, its preferences nobody's.
    fn webkit(&self) -> WebDriverResult<Capabilities> {
        let mut webkit = Capabilities::new();
        webkit.set("browserName", "MiniBrowser")?;
        let options = json!({ "binary": given("OFTF_KEY_DESK_WEBKIT"), "args": self.arguments });
        webkit.set("webkitgtk:browserOptions", options)?;
        Ok(webkit)
    }

    /// geckodriver makes the profile itself.
    fn firefox(&self, downloads: &Path) -> WebDriverResult<Capabilities> {
        let mut firefox = DesiredCapabilities::firefox();
        let mut preferences = self.preferences.clone();
        preferences.insert("browser.download.dir".into(), json!(downloads));
        firefox.set(
            "moz:firefoxOptions",
            json!({
                "binary": given("OFTF_KEY_DESK_FIREFOX"),
                "args": self.arguments,
                "prefs": preferences,
            }),
        )?;
        Ok(firefox.into())
    }
}

/// geckodriver keeps a Firefox from most of what it does by itself; here is the
/// rest, where it looks for hosts and puts files, and what would only be there for
/// a person's next tab: a third of what a start takes of the processor.
fn firefox_preferences() -> Value {
    json!({
        "network.dns.localDomains": PLAIN_HOST,
        // 2: the folder that is named.
        "browser.download.folderList": 2,
        "browser.download.useDownloadDir": true,
        "browser.download.alwaysOpenPanel": false,
        "browser.aboutwelcome.enabled": false,
        "browser.newtabpage.enabled": false,
        "dom.ipc.processPrelaunch.enabled": false,
        "extensions.enabledScopes": 0,
        "datareporting.policy.dataSubmissionEnabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "services.settings.server": "data:,",
        "toolkit.telemetry.enabled": false,
    })
}
