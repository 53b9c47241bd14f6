//! A Chromium or a Firefox with a new profile, driven from outside.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use testbed::Folder;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities};

/// For the slowest key on a slow computer.
const PATIENCE: Duration = Duration::from_secs(600);
const DOWNLOAD_PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(50);
const DOWNLOADS: &str = "downloads";
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
        let capabilities = match std::env::var("OFTF_KEY_DESK_FIREFOX") {
            Ok(firefox) => in_firefox(&firefox)?,
            Err(_) => in_chromium(&folder)?,
        };
        let driver = WebDriver::new(given("OFTF_KEY_DESK_WEBDRIVER"), capabilities).await?;
        driver.set_script_timeout(PATIENCE).await?;
        Ok(Self { driver, folder, page })
    }

    pub fn is_firefox(&self) -> bool {
        std::env::var_os("OFTF_KEY_DESK_FIREFOX").is_some()
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

    /// Waits for it.
    pub async fn element(&self, selector: &str) -> WebDriverResult<WebElement> {
        self.driver.query(By::Css(selector)).first().await
    }

    /// Waits for the file with this ending that the page saves, and takes it away from there.
    pub async fn downloaded(&self, ending: &str) -> Vec<u8> {
        let is_it = |path: &PathBuf| path.extension().is_some_and(|extension| extension == ending);
        let looking = async {
            loop {
                let files = fs::read_dir(self.folder.path(DOWNLOADS)).into_iter().flatten();
                match files.filter_map(|file| Some(file.ok()?.path())).find(is_it) {
                    Some(saved) => break saved,
                    None => tokio::time::sleep(PAUSE).await,
                }
            }
        };
        let saved = tokio::time::timeout(DOWNLOAD_PATIENCE, looking).await;
        let saved = saved.unwrap_or_else(|_| panic!("no file in .{ending} was saved"));
        let content = fs::read(&saved).expect("the file was saved");
        fs::remove_file(saved).expect("a folder of ours");
        content
    }

    /// A script that ends by calling its last argument.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        Ok(self.driver.execute_async(script, arguments).await?.json().clone())
    }

    pub async fn close(self) -> WebDriverResult<()> {
        self.driver.quit().await
    }
}

/// The page with a script before all others, which its policy lets run.
pub fn with_first(page: &str, script: &str) -> String {
    let source = format!("script-src 'sha256-{}' ", STANDARD.encode(Sha256::digest(script)));
    let page = page.replacen("script-src ", &source, 1);
    page.replacen("<body>", &format!("<body><script>{script}</script>"), 1)
}

fn in_chromium(folder: &Folder) -> WebDriverResult<Capabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        chrome.add_arg(argument)?;
    }
    chrome.add_arg(&format!("--user-data-dir={}", folder.path("profile").display()))?;
    chrome.set_binary(&given("OFTF_KEY_DESK_CHROMIUM"))?;
    let preferences = json!({
        "download.default_directory": folder.path(DOWNLOADS),
        "download.prompt_for_download": false,
        // A second file without a click of a person between.
        "profile.default_content_setting_values.automatic_downloads": 1,
    });
    chrome.add_experimental_option("prefs", preferences)?;
    Ok(chrome.into())
}

/// geckodriver makes the profile itself.
fn in_firefox(binary: &str) -> WebDriverResult<Capabilities> {
    let mut firefox = DesiredCapabilities::firefox();
    firefox.set("moz:firefoxOptions", json!({ "binary": binary, "args": ["-headless"] }))?;
    Ok(firefox.into())
}

/// What the runner says about this computer.
fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask bench`"))
}
