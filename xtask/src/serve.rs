//! Serves the one file on this machine only, the way a web server should: one
//! address, one answer, and headers that keep the page to itself.

use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow};

use crate::headers;
use crate::origin::Kind;
use crate::page;

pub const DEFAULT_PORT: u16 = 8080;

const PATIENCE: Duration = Duration::from_secs(10);
const REQUEST_SIZE_BYTES: u64 = 16 * 1024;

/// Builds the page and serves it until the program is stopped.
pub fn serve(root: &Path, port: u16) -> Result<()> {
    // Before the build: a port in use should be known before minutes are spent.
    let listener = listen(port)?;
    let page = page::build(root, Kind::Release)?;
    println!("The Key Desk is at http://{}/", listener.local_addr()?);
    for stream in listener.incoming() {
        let page = page.clone();
        thread::spawn(move || {
            // A visitor who hangs up is no trouble of ours.
            let _ = stream.and_then(|stream| converse(stream, &page));
        });
    }
    Ok(())
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow!("port {port} is in use by another program; choose another one with `cargo xtask serve --port N`")
        }
        ErrorKind::PermissionDenied => {
            anyhow!("port {port} needs more rights; choose one above 1023 with `cargo xtask serve --port N`")
        }
        _ => anyhow!("port {port} cannot be opened: {error}"),
    })
}

fn converse(mut stream: TcpStream, page: &Path) -> std::io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut lines = BufReader::new((&stream).take(REQUEST_SIZE_BYTES)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The headers are read, or closing would reset the connection.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    // Read anew each time, so that a reload shows a later build.
    stream.write_all(&respond(&request, || fs::read(page)))
}

/// The whole answer to a request line.
fn respond(request: &str, page: impl FnOnce() -> std::io::Result<Vec<u8>>) -> Vec<u8> {
    let mut words = request.split(' ');
    let method = words.next().unwrap_or_default();
    let target = words.next().unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let (status, kind, body) = match (method, path) {
        ("GET" | "HEAD", "/" | "/index.html") => match page() {
            Ok(body) => ("200 OK", "text/html", body),
            Err(_) => {
                ("503 Service Unavailable", "text/plain", b"dist/index.html is missing; build it again\n".to_vec())
            }
        },
        ("GET" | "HEAD", _) => ("404 Not Found", "text/plain", b"not found\n".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain", b"only GET and HEAD\n".to_vec()),
    };
    let length = body.len();
    // What is no page has no policy of its own: it may do nothing.
    let policy = headers::policy_of(&String::from_utf8_lossy(&body));
    let policy = policy.unwrap_or_else(|_| "default-src 'none'; frame-ancestors 'none'".to_owned());
    let headers: String =
        headers::headers(&policy).iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let mut response = format!(
        "HTTP/1.1 {status}\r\n\
         Content-Type: {kind}; charset=utf-8\r\n\
         Content-Length: {length}\r\n\
         {headers}\
         Allow: GET, HEAD\r\n\
         Connection: close\r\n\r\n"
    )
    .into_bytes();
    if method != "HEAD" {
        response.extend(body);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(request: &str) -> String {
        String::from_utf8(respond(request, || Ok(b"<p>".to_vec()))).unwrap()
    }

    #[test]
    fn the_page_is_at_the_root_and_under_its_name() {
        for path in ["/", "/index.html", "/?language=ar"] {
            let answer = answer(&format!("GET {path} HTTP/1.1"));
            assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{path}");
            assert!(answer.ends_with("\r\n\r\n<p>"));
            assert!(answer.contains("\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"));
        }
    }

    #[test]
    fn a_head_request_gets_the_headers_alone() {
        let answer = answer("HEAD / HTTP/1.1");
        assert!(answer.contains("Content-Length: 3\r\n"));
        assert!(answer.ends_with("\r\n\r\n"));
    }

    #[test]
    fn nothing_else_is_served() {
        for path in ["/favicon.ico", "/../Cargo.toml", "//", ""] {
            let answer = answer(&format!("GET {path} HTTP/1.1"));
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}");
        }
        assert!(answer("POST / HTTP/1.1").starts_with("HTTP/1.1 405"));
        assert!(answer("").starts_with("HTTP/1.1 405"));
    }

    #[test]
    fn a_port_in_use_is_a_plain_sentence() {
        let first = listen(0).unwrap();
        let port = first.local_addr().unwrap().port();
        let error = listen(port).unwrap_err().to_string();
        assert!(error.contains("is in use by another program"), "{error}");
    }
}
