//! A ChromeDriver of our own for the tests that drive a browser: on a free port,
//! ready before they start, and gone with its browsers when they are done.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

const START_PATIENCE: Duration = Duration::from_secs(30);
const STOP_PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(100);

/// Runs until it is dropped.
pub struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    pub fn start(program: &Path) -> Result<Self> {
        let port = free_port()?;
        let process = Command::new(program)
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("ChromeDriver could not be started")?;
        let mut driver = Self { process, port };
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
                bail!("ChromeDriver ended at once ({status})");
            }
            if get(self.port, "/status").is_ok_and(|answer| answer.contains("\"ready\":true")) {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
        bail!("ChromeDriver was not ready after {START_PATIENCE:?}")
    }
}

impl Drop for Chromedriver {
    /// Asked to shut down, it closes its browsers too; killed, it leaves them.
    fn drop(&mut self) {
        let start = Instant::now();
        let asked = get(self.port, "/shutdown").is_ok();
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

/// Free a moment ago, that is; ChromeDriver would say if it was taken since.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}

/// The body of an answer. ChromeDriver keeps the connection open whatever it is
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
