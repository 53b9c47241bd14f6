//! Where the page comes from: the disk, or a server of either kind.

use std::path::{Path, PathBuf};

use super::given;
use crate::page_server::PageServer;
use crate::web_server::{Program, WebServer};

/// A name that only the browsers of these tests resolve, to this computer. A
/// page from `http://` and such a name is no secure context.
pub const PLAIN_HOST: &str = "key-desk.bank.test";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// As if it had been double-clicked.
    File,
    /// A bank's intranet without TLS, and without a header.
    PlainHttp,
    /// nginx with the header file of the release.
    Server,
}

/// An address under which the page is, as long as this lives.
pub struct Place {
    pub address: String,
    _server: Server,
}

enum Server {
    None,
    Plain { _server: PageServer },
    Nginx { _server: WebServer },
}

impl Origin {
    pub fn place(self) -> Place {
        match self {
            Self::File => Place { address: format!("file://{}", page().display()), _server: Server::None },
            Self::PlainHttp => {
                let server = PageServer::start([("/", std::fs::read_to_string(page()).expect("the page"))]);
                let address = format!("http://{PLAIN_HOST}:{}/", server.port());
                Place { address, _server: Server::Plain { _server: server } }
            }
            Self::Server => {
                let server = WebServer::plain(Program::Nginx, page().parent().expect("a folder"));
                Place { address: server.address(), _server: Server::Nginx { _server: server } }
            }
        }
    }
}

impl Place {
    /// Something else than the page.
    pub fn at(address: impl Into<String>) -> Self {
        Self { address: address.into(), _server: Server::None }
    }
}

/// The file that is shipped.
pub fn page() -> PathBuf {
    Path::new(&given("OFTF_KEY_DESK_PAGE")).to_path_buf()
}
