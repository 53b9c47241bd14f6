//! The console of a fresh page is silent: it is what a reviewer opens first, and what
//! is red there is asked about.

use crate::desk::{Browser, Desk, Origin, Place, Settings, page, webkit};
use crate::page_server::PageServer;
use crate::web_server::headers_of_the_release;

/// Opens the page, and says when it is there.
const OPENER: &str = "<!doctype html><title>opener</title><script>\
    const opened = window.open('/page'); \
    const wait = setInterval(() => { if (opened.document.querySelector('#page-heading')) { \
        clearInterval(wait); console.log('it is there'); } }, 50);</script>";
const THERE: &str = "it is there";

#[test]
fn the_console_of_a_fresh_page_is_silent() {
    for browser in Browser::BOTH {
        for origin in [Origin::File, Origin::PlainHttp, Origin::Server] {
            let desk = Desk::browse(&Settings::of(browser), origin.place());
            desk.goto(&desk.address());
            desk.element("#page-heading");
            assert_eq!(desk.console(), Vec::<String>::new(), "{browser:?} {origin:?}");
        }
    }
}

/// WebKit's driver hands out no console, so a page beside it tells when it is there.
#[test]
fn the_console_of_a_fresh_page_is_silent_in_webkit() {
    let html = std::fs::read_to_string(page()).expect("the page");
    let server = PageServer::start([("/", OPENER.to_owned()), ("/page", html.clone())]);
    let said = webkit::console(&server, THERE);
    assert_eq!(said.len(), 1, "{said:?}");

    // With the headers the two have nothing to do with each other; the one that opens
    // has what it opens refused by name instead.
    let shows = |html: &str| {
        let html = html.replace("<body>", "<body><img alt=\"\" src=\"http://127.0.0.1:1/the-end\">");
        let server = PageServer::with_headers([("/", html)], &headers_of_the_release());
        webkit::console(&server, "the-end")
    };
    let said = shows(&html);
    assert!(said.iter().all(|line| line.contains("the-end")), "{said:?}");
    let unknown = html.replace("object-src 'none'", "object-src 'none'; webrtc 'block'");
    let said = shows(&unknown);
    assert!(said.iter().any(|line| line.contains("webrtc")), "so the silence means something: {said:?}");
}

/// So the silence above means something.
#[test]
fn a_directive_that_a_browser_does_not_know_is_heard_in_its_console() {
    let html =
        "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"webrtc 'block'\"><title>a</title>";
    for browser in Browser::BOTH {
        let server = PageServer::start([("/", html.to_owned())]);
        let desk = Desk::browse(&Settings::of(browser), Place::at(format!("http://127.0.0.1:{}/", server.port())));
        desk.goto(&desk.address());
        desk.wait("a word about it", || desk.console().iter().any(|line| line.contains("webrtc")).then_some(()));
    }
}
