//! The page in a browser of its own, with the hands and eyes of a person.
//!
//! Everything waits for what it needs, at most [`PATIENCE`]; nothing waits
//! longer than that needs. Reading includes what is folded away.

mod browser;
mod console;
mod downloads;
mod eyes;
mod failure;
mod hands;
mod origin;
pub mod webkit;

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testbed::Folder;
use thirtyfour::BrowserLogEntry;
use thirtyfour::WindowHandle;
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;

use browser::Driver;
pub use browser::{Browser, Settings};
pub use origin::{Origin, PLAIN_HOST, Place, page};

/// Long enough for an RSA 2048 key on a slow computer.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(50);

/// Where the work of most tests begins.
const BOARD: &str = "#/board";

/// A browser with a new profile; closed when it is dropped.
pub struct Desk {
    runtime: Runtime,
    driver: WebDriver,
    browser: Browser,
    place: Place,
    downloads: Folder,
    /// What the person has on the disk.
    files: Folder,
    _profile: Folder,
    /// Given back when the browser is closed.
    _webdriver: Driver,
}

impl Desk {
    /// Opens the page in Chromium from its file, at the board.
    pub fn open() -> Self {
        Self::open_at(BOARD)
    }

    /// Opens the page with a route, `#/c3/jwks`.
    pub fn open_at(route: &str) -> Self {
        Self::open_as(&Settings::of(Browser::Chromium), Origin::File.place(), route)
    }

    /// Opens the page in either browser, from a file or a server.
    pub fn open_in(browser: Browser, origin: Origin) -> Self {
        Self::open_as(&Settings::of(browser), origin.place(), BOARD)
    }

    fn open_as(settings: &Settings, place: Place, route: &str) -> Self {
        let desk = Self::browse(settings, place);
        desk.goto(&format!("{}{route}", desk.address()));
        desk.element("#page-heading");
        desk
    }

    /// Opens a browser, and nothing in it yet.
    pub fn browse(settings: &Settings, place: Place) -> Self {
        let (profile, downloads, files) = (Folder::new(), Folder::new(), Folder::new());
        let webdriver = settings.browser.driver(profile.root(), downloads.root());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let capabilities = settings.capabilities(profile.root(), downloads.root());
        let start = || runtime.block_on(WebDriver::new(&webdriver.url, capabilities.clone()));
        let driver = failure::start(settings.browser, start)
            .unwrap_or_else(|error| failure::fail_to_start(settings.browser, &error));
        Self {
            runtime,
            driver,
            browser: settings.browser,
            place,
            downloads,
            files,
            _profile: profile,
            _webdriver: webdriver,
        }
    }

    /// `file:///…/index.html`, or what a server answers with it to.
    pub fn address(&self) -> String {
        self.place.address.clone()
    }

    /// Goes to the board, where most of the work begins.
    pub fn goto_board(&self) {
        self.goto(&format!("{}{BOARD}", self.address()));
    }

    pub fn goto(&self, url: &str) {
        self.run(self.driver.goto(url));
    }

    /// Reloads the page; what was on it is gone before this returns.
    pub fn reload(&self) {
        self.run(self.driver.refresh());
        self.element("#page-heading");
    }

    /// The browser's own buttons.
    pub fn browser_back(&self) {
        self.run(self.driver.back());
    }

    pub fn browser_forward(&self) {
        self.run(self.driver.forward());
    }

    /// What follows is asked of a frame of the page.
    #[track_caller]
    pub fn enter_frame(&self, selector: &str) {
        let frame = self.element(selector);
        self.run(frame.enter_frame());
    }

    /// What follows is asked of the window that the page opened.
    #[track_caller]
    pub fn to_other_window(&self) {
        let own = self.run(self.driver.window());
        let other =
            self.wait("another window", || self.run(self.driver.windows()).into_iter().find(|window| *window != own));
        self.run(self.driver.switch_to_window(other));
    }

    /// The tab that is open now.
    pub fn tab(&self) -> WindowHandle {
        self.run(self.driver.window())
    }

    /// Another tab of this browser, at the board; it is open after this.
    #[track_caller]
    pub fn new_tab(&self) -> WindowHandle {
        let tab = self.run(self.driver.new_tab());
        self.to_tab(&tab);
        self.goto_board();
        self.element("#page-heading");
        tab
    }

    pub fn to_tab(&self, tab: &WindowHandle) {
        self.run(self.driver.switch_to_window(tab.clone()));
    }

    /// A window of its own, beside the page and as visible; the page stays the one
    /// that is driven.
    pub fn new_window(&self) -> WindowHandle {
        self.run(self.driver.new_window())
    }

    /// Does something in another window, and comes back.
    #[track_caller]
    pub fn in_window<T>(&self, window: &WindowHandle, what: impl FnOnce() -> T) -> T {
        let own = self.tab();
        self.to_tab(window);
        let answer = what();
        self.to_tab(&own);
        answer
    }

    /// Goes to another page. If the browser asks before, its question stays
    /// open for [`Self::stay`] or [`Self::leave`].
    pub fn asks_before_leaving(&self) -> bool {
        // By script, since ChromeDriver's own navigation answers for the person.
        self.script("setTimeout(() => location.assign('about:blank'));", Vec::new());
        self.wait("a question, or another page", || {
            if self.runtime.block_on(self.driver.get_alert_text()).is_ok() {
                return Some(true);
            }
            let url = self.runtime.block_on(self.driver.current_url()).ok()?;
            (url.as_str() == "about:blank").then_some(false)
        })
    }

    pub fn stay(&self) {
        self.run(self.driver.dismiss_alert());
    }

    pub fn leave(&self) {
        self.run(self.driver.accept_alert());
        self.wait("the other page", || {
            let url = self.runtime.block_on(self.driver.current_url()).ok()?;
            (url.as_str() == "about:blank").then_some(())
        });
    }

    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(self.driver.execute(script, arguments)).json().clone()
    }

    /// A script in a page that may be on its way out; none where the browser ends
    /// it for that.
    pub fn script_while_it_lasts(&self, script: &str) -> Option<Value> {
        use WebDriverErrorInner::{JavascriptError, UnknownError};
        match self.runtime.block_on(self.driver.execute(script, Vec::new())) {
            Err(error) if matches!(*error, JavascriptError(_) | UnknownError(_)) => None,
            answer => Some(answer.unwrap_or_else(|error| failure::fail(&error)).json().clone()),
        }
    }

    /// A script that ends by calling its last argument.
    pub fn script_with_callback(&self, script: &str) -> Value {
        self.run(self.driver.execute_async(script, Vec::new())).json().clone()
    }

    /// A command of the Chrome DevTools Protocol; Chromium only.
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.run(self.driver.cdp().send_raw(command, parameters))
    }

    /// Runs a script before those of every page that is opened from now on.
    #[track_caller]
    pub fn before_every_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
    }

    /// What was written to a log of the browser since it was last asked.
    pub fn log(&self, name: &str) -> Vec<BrowserLogEntry> {
        self.run(self.driver.get_log(name))
    }

    // Patience

    #[track_caller]
    fn run<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        self.runtime.block_on(command).unwrap_or_else(|error| failure::fail(&error))
    }

    /// Asks until there is an answer.
    #[track_caller]
    pub fn wait<T>(&self, what: &str, mut answer: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(answer) = answer() {
                return answer;
            }
            if start.elapsed() > PATIENCE {
                panic!("waited {PATIENCE:?} for {what}\n{}", self.sight());
            }
            thread::sleep(PAUSE);
        }
    }

    /// What a person would see now, for the message of a failed test.
    fn sight(&self) -> String {
        let script = "const of = (element, name) => element.getAttribute('data-' + name); \
            return [location.href, \
                ...Array.from(document.querySelectorAll('li.finding'), row => \
                    ['check', 'verdict', 'message'].map(name => of(row, name)).join(' ')), \
                ...Array.from(document.querySelectorAll('.refusal'), box => 'refusal ' + of(box, 'message')), \
                document.querySelector('main')?.innerText].join('\\n');";
        match self.runtime.block_on(self.driver.execute(script, Vec::new())) {
            Ok(seen) => seen.json().as_str().unwrap_or_default().to_owned(),
            Err(error) => format!("the page does not answer: {error}"),
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // A browser that is gone already is what is wanted.
        let _ = self.runtime.block_on(self.driver.clone().quit());
    }
}

/// What the runner says about this computer.
pub fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!(
            "{name} is not set: these tests are run by `cargo xtask test --only journey`, which starts what they need"
        )
    })
}
