//! Servers of WebDriver for the tests that drive a browser, ChromeDriver and
//! geckodriver: on a free port, ready before they start, and gone with their
//! browsers when they are done.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process;

const START_PATIENCE: Duration = Duration::from_secs(30);
const STOP_PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(100);

/// How a driver is told to end, and its browsers with it.
enum End {
    /// ChromeDriver: killed, it leaves its browsers.
    Shutdown,
    /// geckodriver, which has no address for it but ends its browsers at a signal.
    Signal,
}

/// Runs until it is dropped.
pub struct Driver {
    name: &'static str,
    process: Child,
    port: u16,
    end: End,
}

impl Driver {
    pub fn chromedriver(program: &Path) -> Result<Self> {
        Self::start("ChromeDriver", program, &[], End::Shutdown)
    }

    pub fn geckodriver(program: &Path) -> Result<Self> {
        // To read Firefox's console.
        Self::start("geckodriver", program, &["--allow-system-access"], End::Signal)
    }

    fn start(name: &'static str, program: &Path, arguments: &[&str], end: End) -> Result<Self> {
        let port = free_port()?;
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{name} could not be started"))?;
        let mut driver = Self { name, process, port, end };
        driver.wait_until_ready()?;
        Ok(driver)
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < START_PATIENCE {
            if let Some(status) = self.process.try_wait()? {
                bail!("{} ended at once ({status})", self.name);
            }
            if get(self.port, "/status").is_ok_and(|answer| answer.contains("\"ready\":true")) {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
        bail!("{} was not ready after {START_PATIENCE:?}", self.name)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let start = Instant::now();
        let asked = match self.end {
            End::Shutdown => get(self.port, "/shutdown").is_ok(),
            End::Signal => process::run(&mut terminate(self.process.id())).is_ok(),
        };
        while asked && start.elapsed() < STOP_PATIENCE {
            if matches!(self.process.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(PAUSE);
        }
        // It may be gone already, which is what is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Asks a process to end; on Windows ends it, and those that it started.
fn terminate(process: u32) -> Command {
    let id = process.to_string();
    let mut command = Command::new(if cfg!(windows) { "taskkill" } else { "kill" });
    if cfg!(windows) {
        command.args(["/T", "/F", "/PID", &id])
    } else {
        command.args(["-TERM", &id])
    };
    command
}

/// Free a moment ago, that is; the driver would say if it was taken since.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}

/// The body of an answer. The drivers keep the connection open whatever they are
/// asked for, so the body ends where its length says.
fn get(port: u16, path: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(STOP_PATIENCE))?;
    write!(stream, "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n\r\n")?;
    let mut reader = BufReader::new(stream);
    let mut length_bytes = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header)?;
        match header.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length_bytes = value.trim().parse().unwrap_or(0);
            }
            None if header.trim_end().is_empty() => break,
            _ => {}
        }
    }
    let mut body = String::new();
    reader.take(length_bytes).read_to_string(&mut body)?;
    Ok(body)
}
