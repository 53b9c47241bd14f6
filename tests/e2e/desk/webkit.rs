//! WebKitGTK: its MiniBrowser on a display that nobody sees, by its own WebDriver, or
//! without one where its console is to be read.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use testbed::Folder;

use super::{Browser, failure, given};
use crate::page_server::PageServer;
use crate::process::{Running, free_port};

/// Of a browser that was just installed the first start takes long.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(50);

/// A driver for one browser, and the display of it; gone when it is dropped.
pub struct WebKitDriver {
    _process: Running,
    port: u16,
    _display: Display,
}

/// An X server without a screen.
struct Display {
    _process: Running,
    /// `:7`
    name: String,
}

impl Display {
    fn start() -> Self {
        let folder = Folder::new();
        let said = folder.path("display");
        let output = File::create(&said).expect("a file in the temporary folder");
        let process = Command::new(given("OFTF_KEY_DESK_XVFB"))
            // It chooses its number, and says it when it is ready.
            .args(["-displayfd", "1", "-screen", "0", "1400x1500x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(Stdio::null())
            .spawn()
            .expect("the X server starts");
        let process = Running(process);
        let number = wait("the X server", || {
            let number = fs::read_to_string(&said).ok()?;
            number.ends_with('\n').then(|| number.trim().to_owned())
        });
        Self { _process: process, name: format!(":{number}") }
    }

    /// A program on it, with a home of its own.
    fn command(&self, program: &str, home: &Path) -> Command {
        let mut command = Command::new(program);
        command.env("DISPLAY", &self.name).env("HOME", home).env("NO_AT_BRIDGE", "1").stdin(Stdio::null());
        for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"] {
            command.env_remove(name);
        }
        command
    }
}

impl WebKitDriver {
    pub fn start(home: &Path, downloads: &Path) -> Self {
        let settings = home.join(".config");
        fs::create_dir_all(&settings).expect("a folder in the temporary folder");
        let folder = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
        fs::write(settings.join("user-dirs.dirs"), folder).expect("a file in the temporary folder");
        let display = Display::start();
        let port = free_port();
        let process = display
            .command(&given("OFTF_KEY_DESK_WEBKIT_DRIVER"), home)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let driver = Self { _process: Running(process), port, _display: display };
        wait("WebKitWebDriver", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        driver
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// What MiniBrowser writes to its console from the first page of a server on, up to a line that
/// holds this word. One that never asks for the page is started once more.
pub fn console(server: &PageServer, last: &str) -> Vec<String> {
    failure::start(Browser::WebKit, || console_of_one(server, last))
        .unwrap_or_else(|error| failure::fail_to_start(Browser::WebKit, &error))
}

fn console_of_one(server: &PageServer, last: &str) -> Result<Vec<String>, String> {
    let folder = Folder::new();
    let display = Display::start();
    let said = folder.path("console");
    let output = File::create(&said).expect("a file in the temporary folder");
    // Its lines come at once, not in blocks.
    let process = display
        .command("stdbuf", folder.root())
        .args(["-oL", &given("OFTF_KEY_DESK_WEBKIT")])
        .args(["--enable-write-console-messages-to-stdout=true", "--javascript-can-open-windows-automatically=true"])
        .arg(format!("http://127.0.0.1:{}/", server.port()))
        .stderr(output.try_clone().expect("the same file"))
        .stdout(output)
        .spawn()
        .expect("MiniBrowser starts");
    let _process = Running(process);
    let start = Instant::now();
    loop {
        let text = fs::read_to_string(&said).expect("its output is text");
        if text.contains(last) {
            return Ok(text.lines().filter(|line| line.contains("CONSOLE")).map(str::to_owned).collect());
        }
        if start.elapsed() > PATIENCE {
            let asked = server.requests();
            assert!(asked.is_empty(), "waited {PATIENCE:?} for {last}, was asked for {asked:?}, and heard\n{text}");
            return Err(format!("it asked for no page in {PATIENCE:?}, and said {text:?}"));
        }
        thread::sleep(PAUSE);
    }
}

fn wait<T>(what: &str, mut answer: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = answer() {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "waited {PATIENCE:?} for {what}");
        thread::sleep(PAUSE);
    }
}
