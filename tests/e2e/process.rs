//! Programs that run beside a test.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command};

/// Ends with what is done with it.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // A signal, so that it takes its children along; if it is gone, so much the better.
        let asked = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

/// Free a moment ago, that is.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("it is bound").port()
}
