//! A web server of the test itself: a few pages, and no header but the necessary and
//! those that a test names.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// Runs until the tests end.
pub struct PageServer {
    port: u16,
    requests: Arc<Mutex<Vec<String>>>,
}

impl PageServer {
    /// Serves HTML by path; `/` is a path.
    pub fn start<'a>(pages: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        Self::with_headers(pages, &[])
    }

    /// The same, with these headers on every answer.
    pub fn with_headers<'a>(pages: impl IntoIterator<Item = (&'a str, String)>, headers: &[(String, String)]) -> Self {
        let headers: Arc<str> =
            headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<String>().into();
        let pages: Arc<Vec<(String, String)>> =
            Arc::new(pages.into_iter().map(|(path, html)| (path.to_owned(), html)).collect());
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let heard = requests.clone();
        thread::spawn(move || {
            // Browsers open connections in advance: one that says nothing must
            // not keep the next waiting.
            for stream in listener.incoming().map_while(Result::ok) {
                let (pages, headers, heard) = (pages.clone(), headers.clone(), heard.clone());
                thread::spawn(move || answer(stream, &pages, &headers, &heard));
            }
        });
        Self { port, requests }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// The paths that were asked for.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no thread panicked").clone()
    }
}

fn answer(stream: TcpStream, pages: &[(String, String)], headers: &str, heard: &Mutex<Vec<String>>) -> Option<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let path = line.split(' ').nth(1)?.to_owned();
    while reader.read_line(&mut line).ok()? > 2 {}
    heard.lock().expect("no thread panicked").push(path.clone());
    let found = pages.iter().find(|(of, _)| *of == path);
    let (status, html) = found.map_or(("404 Not Found", ""), |(_, html)| ("200 OK", html));
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n",
        html.len()
    );
    let mut stream = reader.into_inner();
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(html.as_bytes()).ok()
}
