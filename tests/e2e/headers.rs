//! The header files of the release in the servers that they are for: what each
//! says with the page, and what the browsers make of it.

use std::fs;

use oftf_key_desk::framework::environment::Environment;
use serde_json::json;

use crate::desk::{Browser, Desk, Origin, Place, Settings, page};
use crate::page_server::PageServer;
use crate::web_server::{Program, WebServer, headers, headers_of_the_release};

/// Exactly these, on every answer. Beside them the page's own policy and list of
/// origins, and the features, each of which must be switched off.
const EXPECTED: [(&str, &str); 7] = [
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("origin-agent-cluster", "?1"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];
const PERMISSIONS: &str = "permissions-policy";
const POLICY: &str = "content-security-policy";
const ALLOWLIST: &str = "connection-allowlist";
/// Of a site that is served over TLS alone, for a year.
const TRANSPORT: (&str, &str) = ("strict-transport-security", "max-age=31536000");

/// As it stands first in the page, and who may frame that.
fn policy() -> String {
    let page = fs::read_to_string(page()).expect("the page");
    let stated = page.split_once("Content-Security-Policy\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    format!("{}; frame-ancestors 'none'", stated.expect("the page states its policy").0)
}

/// Where links of the page lead, and nothing else.
fn allowlist() -> String {
    let origins = Environment::REAL.map(|of| [of.directory_url(), of.keystore_url()]).concat();
    let origins = origins.iter().map(|origin| format!("\"{origin}\""));
    format!("({});webrtc=block;report-to=page", Vec::from_iter(origins).join(" "))
}

/// The headers whose value depends on the page, or is looked at by itself.
fn of_the_page() -> [(&'static str, String); 2] {
    [(POLICY, policy()), (ALLOWLIST, allowlist())]
}

struct Answer {
    status: String,
    /// Names in small letters.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What stands in the answer, letter by letter: no client's view of it.
#[track_caller]
fn get(server: &WebServer, path: &str) -> Answer {
    let bytes = server.ask(&format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", server.host()));
    let end = bytes.windows(4).position(|octets| octets == b"\r\n\r\n").expect("the head ends");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head is text");
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status").to_owned();
    let headers = lines.filter_map(|line| line.split_once(": "));
    let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    Answer { status, headers, body: bytes[end + 4..].to_vec() }
}

impl Answer {
    fn all(&self, wanted: &str) -> Vec<&str> {
        self.headers.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value.as_str()).collect()
    }
}

/// Every header that the release sets, once and with its value.
#[track_caller]
fn is_protected(answer: &Answer, what: &str) {
    for (name, value) in EXPECTED {
        assert_eq!(answer.all(name), [value], "{what}: {name}");
    }
    for (name, value) in of_the_page() {
        assert_eq!(answer.all(name), [value], "{what}: {name}");
    }
    let permissions = answer.all(PERMISSIONS);
    assert_eq!(permissions.len(), 1, "{what}: {PERMISSIONS}");
    let features: Vec<&str> = permissions[0].split(", ").collect();
    for feature in ["camera", "clipboard-read", "geolocation", "microphone", "usb"] {
        assert!(features.contains(&format!("{feature}=()").as_str()), "{what}: {feature} in {permissions:?}");
    }
    // The page copies texts when a person presses a button for it.
    let left = features.iter().filter(|feature| !feature.ends_with("=()"));
    assert!(left.clone().all(|feature| *feature == "clipboard-write=(self)"), "{what}: {:?}", left.collect::<Vec<_>>());
}

/// Over TLS it says so for a year; without TLS no browser listens to that.
#[track_caller]
fn serves_the_page_with_its_headers(program: Program) {
    let site = site();
    for server in [WebServer::plain(program, &site), WebServer::over_tls(program, &site)] {
        let name = format!("{program:?} at {}", server.address());
        let is_over_tls = server.identity().is_some();
        let transport = Vec::from_iter(is_over_tls.then_some(TRANSPORT.1));
        let answer = get(&server, "/");
        assert_eq!(answer.status, "200", "{name}");
        assert_eq!(answer.body, fs::read(page()).expect("the page"), "{name} gives the page octet by octet");
        assert!(answer.all("content-type")[0].starts_with("text/html"), "{name}");
        is_protected(&answer, &name);
        assert_eq!(answer.all(TRANSPORT.0), transport, "{name}");

        let missing = get(&server, "/missing.html");
        assert_eq!(missing.status, "404", "{name}");
        is_protected(&missing, &format!("{name}, of what is not there"));
        assert_eq!(missing.all(TRANSPORT.0), transport, "{name}, of what is not there");
    }
}

fn site() -> std::path::PathBuf {
    page().parent().expect("the page is in a folder").to_path_buf()
}

#[test]
fn nginx_serves_the_page_with_the_headers_of_the_release() {
    serves_the_page_with_its_headers(Program::Nginx);
}

#[test]
fn apache_serves_the_page_with_the_headers_of_the_release() {
    serves_the_page_with_its_headers(Program::Apache);
}

#[test]
fn caddy_serves_the_page_with_the_headers_of_the_release() {
    serves_the_page_with_its_headers(Program::Caddy);
}

/// IIS runs nowhere here: its file must at least say what the others' say.
#[test]
fn the_file_for_iis_states_the_same_headers() {
    let text = fs::read_to_string(headers().join("web.config")).expect("web.config");
    let server = WebServer::plain(Program::Nginx, &site());
    let answer = get(&server, "/");
    let names = EXPECTED.map(|(name, _)| name).into_iter().chain([PERMISSIONS, POLICY, ALLOWLIST]);
    for name in names {
        let value = answer.all(name)[0].replace('"', "&quot;");
        let lines = text.lines().map(str::trim).filter(|line| line.starts_with("<add ")).collect::<Vec<_>>();
        let stated = lines.iter().filter(|line| line.to_lowercase().contains(&format!("name=\"{name}\"")));
        let stated: Vec<_> = stated.collect();
        assert_eq!(stated.len(), 1, "{name} in {lines:?}");
        assert!(stated[0].contains(&format!("value=\"{value}\"")), "{name}: {} is not {value}", stated[0]);
    }
    let transport = format!("<add name=\"Strict-Transport-Security\" value=\"{}\" /> -->", TRANSPORT.1);
    assert!(text.contains(&transport), "{transport} as a comment");
}

/// The header counts for a browser that trusts the certificate: whoever was there once
/// is not taken there without TLS again.
#[test]
fn over_tls_the_page_opens_and_from_then_on_over_tls_alone() {
    let server = WebServer::over_tls(Program::Nginx, &site());
    let pin = &server.identity().expect("it speaks TLS").pin;
    let settings =
        Settings::of(Browser::Chromium).with_argument(&format!("--ignore-certificate-errors-spki-list={pin}"));
    let desk = Desk::browse(&settings, Place::at(server.address()));
    let without_tls = server.address().replacen("https", "http", 1);
    desk.goto(&without_tls);
    assert!(!desk.exists("#app"), "nobody told the browser yet, and the server does not speak so");
    desk.goto(&server.address());
    desk.element("#page-heading");
    assert_eq!(desk.script("return isSecureContext;", Vec::new()), json!(true));
    desk.goto("about:blank");
    desk.goto(&without_tls);
    desk.element("#page-heading");
    assert_eq!(desk.script("return location.protocol;", Vec::new()), json!("https:"));
}

/// Whether the page is there inside a frame of somebody else's page; `defence.rs` has
/// what it says there.
#[track_caller]
fn can_be_framed(browser: Browser, address: &str) -> bool {
    let frame = format!("<!doctype html><title>somebody</title><iframe id=\"frame\" src=\"{address}\"></iframe>");
    let somebody = PageServer::start([("/", frame)]);
    let desk = Desk::browse(&Settings::of(browser), Place::at(format!("http://127.0.0.1:{}/", somebody.port())));
    desk.goto(&desk.address());
    desk.enter_frame("#frame");
    // A frame that is refused holds a page of the browser's own.
    desk.wait("something in the frame", || {
        let state = "return [document.readyState, location.href !== 'about:blank', !!document.querySelector('#app')];";
        let seen = desk.script(state, Vec::new());
        (seen[0] == "complete" && seen[1] == true).then(|| seen[2] == true)
    })
}

#[test]
fn only_without_the_headers_can_another_page_frame_the_page() {
    for browser in Browser::BOTH {
        let server = Origin::Server.place();
        assert!(!can_be_framed(browser, &server.address), "{browser:?} with the headers");
        let plain = Origin::PlainHttp.place();
        assert!(can_be_framed(browser, &plain.address), "{browser:?} without: so the test can fail");
    }
}

/// The two pages that opened each other share nothing: the page cannot be
/// reached through a window that opened it.
#[test]
fn a_page_that_opened_the_page_has_no_hold_on_it() {
    for browser in Browser::BOTH {
        for (origin, is_cut) in [(Origin::Server, true), (Origin::PlainHttp, false)] {
            let place = origin.place();
            let opener = format!(
                "<!doctype html><title>somebody</title><button id=\"open\">open</button><script>\
                 document.getElementById('open').onclick = () => {{ window.opened = open('{}'); }};</script>",
                place.address
            );
            let somebody = PageServer::start([("/", opener)]);
            let address = format!("http://127.0.0.1:{}/", somebody.port());
            let desk = Desk::browse(&Settings::of(browser), Place::at(address));
            desk.goto(&desk.address());
            desk.click("open");
            desk.to_other_window();
            desk.element("#page-heading");
            let opener = desk.script("return window.opener === null;", Vec::new());
            assert_eq!(opener, json!(is_cut), "{browser:?} {origin:?}");
        }
    }
}

/// The policy in the header files is that of one page: with another one nothing runs,
/// and a person is told what to look at.
#[test]
fn a_page_with_the_headers_of_another_release_says_what_is_wrong() {
    let html = fs::read_to_string(page()).expect("the page");
    let mut headers = headers_of_the_release();
    let policy = headers.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case(POLICY)).expect("the policy");
    let of_another = |source: &str| match source.starts_with("'sha256-") {
        true => format!("'sha256-{}='", "A".repeat(43)),
        false => source.to_owned(),
    };
    policy.1 = Vec::from_iter(policy.1.split(' ').map(of_another)).join(" ");
    let server = PageServer::with_headers([("/", html)], &headers);
    for browser in Browser::BOTH {
        let desk = Desk::browse(&Settings::of(browser), Place::at(format!("http://127.0.0.1:{}/", server.port())));
        desk.goto(&desk.address());
        let starting = desk.element("#starting");
        let said = desk.shown(&starting);
        assert!(said.contains("header files must come from the same release"), "{browser:?}: {said}");
        assert!(!desk.exists("#page-heading"), "{browser:?}: it starts all the same");
    }
}
