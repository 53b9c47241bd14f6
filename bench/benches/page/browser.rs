//! A Chromium with a new profile, driven from outside.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};
use testbed::Folder;
use thirtyfour::ChromiumLikeCapabilities;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;

/// For the slowest key on a slow computer.
const PATIENCE: Duration = Duration::from_secs(600);
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

pub struct Browser {
    pub driver: WebDriver,
    folder: Folder,
    page: String,
}

impl Browser {
    pub async fn open() -> WebDriverResult<Self> {
        let folder = Folder::new();
        let page = given("OFTF_KEY_DESK_PAGE");
        let mut chrome = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            chrome.add_arg(argument)?;
        }
        chrome.add_arg(&format!("--user-data-dir={}", folder.path("profile").display()))?;
        chrome.set_binary(&given("OFTF_KEY_DESK_CHROMIUM"))?;
        let downloads = folder.path("downloads");
        let preferences = json!({ "download.default_directory": downloads, "download.prompt_for_download": false });
        chrome.add_experimental_option("prefs", preferences)?;
        let driver = WebDriver::new(given("OFTF_KEY_DESK_WEBDRIVER"), chrome).await?;
        driver.set_script_timeout(PATIENCE).await?;
        Ok(Self { driver, folder, page })
    }

    /// `file:///…/index.html`
    pub fn page(&self) -> String {
        format!("file://{}", self.page)
    }

    /// The file that is shipped.
    pub fn shipped(&self) -> String {
        fs::read_to_string(&self.page).expect("the page was built")
    }

    /// Writes another page beside the profile, and gives its address.
    pub fn write(&self, name: &str, content: &str) -> String {
        format!("file://{}", self.folder.file(name, content))
    }

    /// Has a script run in every page before the page's own.
    pub async fn run_first(&self, script: &str) -> WebDriverResult<()> {
        self.driver.cdp().page().add_script_to_evaluate_on_new_document(script).await.map(drop)
    }

    /// A script that ends by calling its last argument.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        Ok(self.driver.execute_async(script, arguments).await?.json().clone())
    }

    pub async fn close(self) -> WebDriverResult<()> {
        self.driver.quit().await
    }
}

/// What the runner says about this computer.
fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask bench`"))
}
