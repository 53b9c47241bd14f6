//! Somebody who would like to hear something: a TCP and a UDP port for each
//! attempt, so that even a connection that says nothing is laid at its door.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(20);
/// A connection that says nothing for as long is counted as one.
const SILENCE: Duration = Duration::from_millis(300);
/// Any page may read it and run it: nothing but its own policy stops a page.
const ANSWER: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/javascript\r\ncontent-length: 0\r\n\
                      access-control-allow-origin: *\r\nconnection: close\r\n\r\n";

/// What is heard when nothing is said.
pub const CONNECTION: &str = "a connection";

/// What was heard at each port, in the order of the ports.
type Heard = Arc<Mutex<Vec<Vec<String>>>>;

/// Listens until it is dropped.
pub struct Listener {
    ports: Vec<u16>,
    heard: Heard,
    is_over: Arc<AtomicBool>,
}

impl Listener {
    pub fn new(count: usize) -> Self {
        let sockets: Vec<_> = (0..count).map(|_| pair()).collect();
        let ports = sockets.iter().map(|(tcp, _)| tcp.local_addr().expect("it is bound").port()).collect();
        let heard: Heard = Arc::new(Mutex::new(vec![Vec::new(); count]));
        let is_over = Arc::new(AtomicBool::new(false));
        let (theirs, end) = (heard.clone(), is_over.clone());
        thread::spawn(move || {
            while !end.load(Ordering::Relaxed) {
                for (index, (tcp, udp)) in sockets.iter().enumerate() {
                    hear(tcp, udp, index, &theirs);
                }
                thread::sleep(PAUSE);
            }
        });
        Self { ports, heard, is_over }
    }

    pub fn port(&self, index: usize) -> u16 {
        self.ports[index]
    }

    pub fn heard(&self, index: usize) -> Vec<String> {
        self.heard.lock().expect("no thread panicked")[index].clone()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
    }
}

fn hear(tcp: &TcpListener, udp: &UdpSocket, index: usize, heard: &Heard) {
    if let Ok((stream, _)) = tcp.accept() {
        // At once, so that a connection is not missed while it is silent.
        let place = note(heard, index, CONNECTION.to_owned());
        let heard = heard.clone();
        thread::spawn(move || {
            if let Some(line) = converse(stream) {
                heard.lock().expect("no thread panicked")[index][place] = line;
            }
        });
    }
    let mut datagram = [0; 2048];
    if let Ok((length, _)) = udp.recv_from(&mut datagram) {
        note(heard, index, format!("a datagram of {length} octets"));
    }
}

fn note(heard: &Heard, index: usize, what: String) -> usize {
    let mut heard = heard.lock().expect("no thread panicked");
    heard[index].push(what);
    heard[index].len() - 1
}

/// The request line, if there is one.
fn converse(mut stream: TcpStream) -> Option<String> {
    stream.set_nonblocking(false).ok()?;
    stream.set_read_timeout(Some(SILENCE)).ok()?;
    let mut request = [0; 4096];
    let length = stream.read(&mut request).ok()?;
    let line = String::from_utf8_lossy(&request[..length]).lines().next().map(str::to_owned);
    let _ = stream.write_all(ANSWER.as_bytes());
    line.filter(|line| !line.is_empty())
}

/// TCP and UDP at the same port.
fn pair() -> (TcpListener, UdpSocket) {
    loop {
        let tcp = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = tcp.local_addr().expect("it is bound").port();
        match UdpSocket::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(udp) => {
                tcp.set_nonblocking(true).expect("a socket can be so");
                udp.set_nonblocking(true).expect("a socket can be so");
                return (tcp, udp);
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::AddrInUse, "{error}"),
        }
    }
}
