//! The page in a browser of its own, with the hands and eyes of a person.
//!
//! Everything waits for what it needs, at most [`PATIENCE`]; nothing waits
//! longer than that needs. Reading includes what is folded away.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{BrowserLogEntry, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::runtime::Runtime;

/// Long enough for an RSA 2048 key on a slow computer.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(25);
const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A browser with a new profile; closed when it is dropped.
pub struct Desk {
    runtime: Runtime,
    driver: WebDriver,
    downloads: TempDir,
    /// What the person has on the disk.
    files: TempDir,
    _profile: TempDir,
}

impl Desk {
    /// Opens the page as if its file had been double-clicked.
    pub fn open() -> Self {
        Self::open_at("")
    }

    /// Opens the page with a route, `#/c3/jwks`.
    pub fn open_at(route: &str) -> Self {
        let (profile, downloads, files) = (folder(), folder(), folder());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let capabilities = capabilities(profile.path(), downloads.path()).expect("these are capabilities");
        let driver = runtime
            .block_on(WebDriver::new(given("OFTF_KEY_DESK_WEBDRIVER"), capabilities))
            .expect("ChromeDriver opens a browser");
        let desk = Self { runtime, driver, downloads, files, _profile: profile };
        desk.goto(&format!("{}{route}", desk.address()));
        desk.element("#page-heading");
        desk
    }

    /// `file:///…/index.html`
    pub fn address(&self) -> String {
        format!("file://{}", given("OFTF_KEY_DESK_PAGE"))
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

    // Hands

    pub fn click(&self, id: &str) {
        self.click_at(&format!("#{id}"));
    }

    /// Clicks once the element takes it: it may be moving, or covered still.
    #[track_caller]
    pub fn click_at(&self, selector: &str) {
        self.wait(selector, || self.try_click(selector).ok());
    }

    fn try_click(&self, selector: &str) -> WebDriverResult<()> {
        self.runtime.block_on(async { self.driver.find(By::Css(selector)).await?.click().await })
    }

    /// Types into a field in the place of what stands there.
    #[track_caller]
    pub fn fill(&self, id: &str, text: &str) {
        let field = self.element(&format!("#{id}"));
        self.run(field.click());
        self.run(field.send_keys(Key::Control + "a"));
        self.run(field.send_keys(text));
        assert_eq!(self.value(id).trim_end(), text, "what was typed into #{id}");
    }

    /// Chooses from a list by the option's value.
    #[track_caller]
    pub fn choose(&self, id: &str, option: &str) {
        self.click_at(&format!("#{id} option[value='{option}']"));
    }

    /// Gives a file to a place for files.
    #[track_caller]
    pub fn drop(&self, id: &str, file: &Path) {
        let input = self.element_anywhere(&format!("#{id}"));
        self.run(input.send_keys(file.to_str().expect("a path of plain letters")));
    }

    /// As [`Self::drop`], for a file that is written for it.
    #[track_caller]
    pub fn drop_text(&self, id: &str, name: &str, content: &str) -> PathBuf {
        let file = self.files.path().join(name);
        std::fs::write(&file, content).expect("a file in the temporary folder");
        self.drop(id, &file);
        file
    }

    /// Gives many files at once to a place for files.
    #[track_caller]
    pub fn drop_all(&self, id: &str, files: &[PathBuf]) {
        let names: Vec<&str> = files.iter().map(|file| file.to_str().expect("a path of plain letters")).collect();
        let input = self.element_anywhere(&format!("#{id}"));
        self.run(input.send_keys(names.join("\n")));
    }

    /// Writes a file for dropping it later.
    #[track_caller]
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let file = self.files.path().join(name);
        std::fs::write(&file, content).expect("a file in the temporary folder");
        file
    }

    /// Unfolds the paste box of a place for files, and pastes. Typing a long
    /// text key by key takes minutes, so the text is inserted at once.
    #[track_caller]
    pub fn paste(&self, id: &str, text: &str) {
        self.unfold(&format!("#{id}-paste"));
        self.insert(&format!("{id}-paste"), text);
        self.click(&format!("{id}-paste-read"));
    }

    /// Puts a text into a field at once, in the place of what stands there.
    #[track_caller]
    pub fn insert(&self, id: &str, text: &str) {
        self.element(&format!("#{id}"));
        self.script(
            "const area = document.getElementById(arguments[0]); area.focus(); area.select(); \
             document.execCommand('insertText', false, arguments[1]);",
            vec![json!(id), json!(text)],
        );
        assert_eq!(self.value(id).trim_end(), text.trim_end(), "what was put into #{id}");
    }

    /// Unfolds the `<details>` around an element.
    #[track_caller]
    pub fn unfold(&self, selector: &str) {
        self.element_anywhere(selector);
        let folded = format!("details:not([open]):has({selector}) > summary");
        if self.exists(&folded) {
            self.click_at(&folded);
        }
        self.element(selector);
    }

    // Eyes

    /// The element once it is shown.
    #[track_caller]
    pub fn element(&self, selector: &str) -> WebElement {
        self.wait(selector, || {
            let element = self.find(selector)?;
            self.runtime.block_on(element.is_displayed()).ok()?.then_some(element)
        })
    }

    /// The element, even if it is folded away.
    #[track_caller]
    fn element_anywhere(&self, selector: &str) -> WebElement {
        self.wait(selector, || self.find(selector))
    }

    fn find(&self, selector: &str) -> Option<WebElement> {
        self.runtime.block_on(self.driver.find(By::Css(selector))).ok()
    }

    /// Whether it is there now, without waiting.
    pub fn exists(&self, selector: &str) -> bool {
        self.find(selector).is_some()
    }

    #[track_caller]
    pub fn wait_until_gone(&self, selector: &str) {
        self.wait(&format!("no {selector}"), || (!self.exists(selector)).then_some(()));
    }

    /// The text of an element, shown or folded away.
    #[track_caller]
    pub fn text(&self, id: &str) -> String {
        self.text_at(&format!("#{id}"))
    }

    #[track_caller]
    pub fn text_at(&self, selector: &str) -> String {
        let script = "const found = document.querySelector(arguments[0]); return found && found.textContent;";
        let read = || self.script(script, vec![json!(selector)]).as_str().map(str::to_owned);
        self.wait(selector, read).trim().to_owned()
    }

    /// Waits until an element says exactly this.
    #[track_caller]
    pub fn reads(&self, selector: &str, text: &str) {
        let what = format!("{selector} to say {text:?}");
        self.wait(&what, || (self.text_at(selector) == text).then_some(()));
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, id: &str) -> String {
        self.property(id, "value").as_str().expect("a field has a text").to_owned()
    }

    #[track_caller]
    pub fn is_checked(&self, id: &str) -> bool {
        self.property(id, "checked") == json!(true)
    }

    #[track_caller]
    pub fn is_disabled(&self, id: &str) -> bool {
        self.property(id, "disabled") == json!(true)
    }

    #[track_caller]
    fn property(&self, id: &str, name: &str) -> Value {
        self.element_anywhere(&format!("#{id}"));
        self.script("return document.getElementById(arguments[0])[arguments[1]];", vec![json!(id), json!(name)])
    }

    /// Waits for a finding: its check, its verdict, and its sentence by id.
    #[track_caller]
    pub fn finding(&self, check: &str, verdict: &str, message: &str) {
        self.element("section.report");
        self.unfold(&format!("li[data-check='{check}'][data-verdict='{verdict}'][data-message='{message}']"));
    }

    /// Waits for the report as a whole.
    #[track_caller]
    pub fn verdict(&self, verdict: &str) {
        self.wait(&format!("the verdict {verdict}"), || self.find(&format!("#report[data-verdict='{verdict}']")));
    }

    /// Waits for the sentence by which something was not taken.
    #[track_caller]
    pub fn refusal(&self, id: &str, message: &str) {
        self.element(&format!("#{id}[data-message='{message}']"));
    }

    /// Waits for a step of the wizard.
    #[track_caller]
    pub fn step(&self, step: &str) {
        self.element(&format!(".wizard[data-step='{step}']"));
    }

    /// The way on is closed, and the page says why.
    #[track_caller]
    pub fn is_blocked(&self) {
        self.element("#blocked");
        assert!(!self.exists("#next"), "there is a way on past #blocked");
    }

    /// `#/c3/key`
    pub fn route(&self) -> String {
        self.script("return location.hash;", Vec::new()).as_str().expect("a text").to_owned()
    }

    /// A picture of an element, as PNG.
    #[track_caller]
    pub fn picture(&self, selector: &str) -> Vec<u8> {
        // The whole of it must fit into the window.
        self.run(self.driver.set_window_rect(0, 0, 1280, 1400));
        let element = self.element(selector);
        self.runtime.block_on(element.screenshot_as_png()).expect("a picture of the element")
    }

    /// Waits until a file was saved completely.
    #[track_caller]
    pub fn download(&self, name: &str) -> PathBuf {
        let path = self.downloads.path().join(name);
        self.wait(&format!("the download {name} beside {:?}", self.downloaded()), || {
            let is_written = std::fs::metadata(&path).is_ok_and(|file| file.len() > 0);
            let is_going_on = self.downloaded().iter().any(|name| name.ends_with(".crdownload"));
            (is_written && !is_going_on).then(|| path.clone())
        })
    }

    /// The names of all files that were saved.
    pub fn downloaded(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.downloads.path()).expect("the folder of downloads");
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
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

    /// Everything that others than wasm can read: the document with what stands
    /// in its fields, the storages, the address, the history's state.
    pub fn everything_readable(&self) -> String {
        let script = "return [document.documentElement.outerHTML, document.body.innerText, \
             ...Array.from(document.querySelectorAll('input:not([type=file]), textarea'), field => field.value), \
             JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href, document.title, \
             document.cookie, String(window.name), JSON.stringify(history.state)].join('\\n');";
        self.script(script, Vec::new()).as_str().expect("a text").to_owned()
    }

    /// What is kept for the next visit.
    pub fn storage(&self) -> String {
        self.script("return JSON.stringify(localStorage);", Vec::new()).as_str().expect("a text").to_owned()
    }

    pub fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(self.driver.execute(script, arguments)).json().clone()
    }

    /// A script that ends by calling its last argument.
    pub fn script_with_callback(&self, script: &str) -> Value {
        self.run(self.driver.execute_async(script, Vec::new())).json().clone()
    }

    /// What was written to a log of the browser since it was last asked.
    pub fn log(&self, name: &str) -> Vec<BrowserLogEntry> {
        self.run(self.driver.get_log(name))
    }

    // Patience

    #[track_caller]
    fn run<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        self.runtime.block_on(command).unwrap_or_else(|error| panic!("{error}"))
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

fn capabilities(profile: &Path, downloads: &Path) -> WebDriverResult<Capabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        chrome.add_arg(argument)?;
    }
    chrome.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    chrome.set_binary(&given("OFTF_KEY_DESK_CHROMIUM"))?;
    chrome.add_experimental_option(
        "prefs",
        json!({ "download.default_directory": downloads, "download.prompt_for_download": false }),
    )?;
    chrome.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    chrome.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    // The question before leaving is for the test to see. Without BiDi,
    // ChromeDriver answers it before anybody can.
    chrome.set("webSocketUrl", true)?;
    chrome.set("unhandledPromptBehavior", json!({ "beforeUnload": "ignore" }))?;
    Ok(chrome.into())
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// What the runner says about this computer.
fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!(
            "{name} is not set: these tests are run by `cargo xtask test --only journey`, which starts what they need"
        )
    })
}
