//! The whole way of a certificate in each browser, with the page from the disk,
//! from a server without TLS, and from a server with the headers of the release.

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::json;
use testbed::folder::word;
use testbed::{Key, openssl_text};

use crate::desk::{Browser, Desk, Origin};
use crate::installation::{export, to_its_place};
use crate::saved;
use crate::way;

/// Collects what the page complains of; Firefox has no log to be read.
const LISTEN: &str = "window.complaints = []; \
    addEventListener('error', event => window.complaints.push(String(event.message))); \
    addEventListener('unhandledrejection', event => window.complaints.push(String(event.reason))); \
    document.addEventListener('securitypolicyviolation', event => \
        window.complaints.push(event.effectiveDirective + ' ' + event.blockedURI));";

#[track_caller]
fn the_whole_way(browser: Browser, origin: Origin) {
    let desk = Desk::open_in(browser, origin);
    assert_eq!(desk.script("return isSecureContext;", Vec::new()), json!(origin != Origin::PlainHttp));
    // WebKit takes a page anew that is asked for once more, and what listens is gone.
    desk.goto(&format!("{}#/", desk.address()));
    desk.script(LISTEN, Vec::new());

    let stem = saved::stem(CertificateId::C3);
    let (key, issued) = to_its_place(&desk, CertificateId::C3, &stem);
    let saved = Key::open(&key.file, &key.passphrase);
    assert_eq!(saved.public_pem(), issued.public_pem(), "the saved key is that of the certificate");

    let store = export(&desk, &key, "java-keystore", "pkcs12", &format!("{stem}.p12"));
    let pass = format!("pass:{}", key.passphrase);
    let installed = openssl_text(&["pkcs12", "-in", word(&store), "-passin", &pass, "-nodes", "-nocerts"], "");
    assert_eq!(Key { pem: installed }.public_pem(), saved.public_pem(), "so is the exported one");

    way::next(&desk, "handover");
    way::hand_over(&desk, CertificateId::C3);
    assert_eq!(desk.script("return window.complaints;", Vec::new()), json!([]));

    desk.reload();
    desk.element("#handed-over");
}

#[test]
fn a_certificate_goes_its_whole_way_in_chromium_from_the_disk() {
    the_whole_way(Browser::Chromium, Origin::File);
}

#[test]
fn a_certificate_goes_its_whole_way_in_chromium_from_a_server_without_tls() {
    the_whole_way(Browser::Chromium, Origin::PlainHttp);
}

#[test]
fn a_certificate_goes_its_whole_way_in_chromium_from_a_server_with_the_headers() {
    the_whole_way(Browser::Chromium, Origin::Server);
}

#[test]
fn a_certificate_goes_its_whole_way_in_firefox_from_the_disk() {
    the_whole_way(Browser::Firefox, Origin::File);
}

#[test]
fn a_certificate_goes_its_whole_way_in_firefox_from_a_server_without_tls() {
    the_whole_way(Browser::Firefox, Origin::PlainHttp);
}

#[test]
fn a_certificate_goes_its_whole_way_in_firefox_from_a_server_with_the_headers() {
    the_whole_way(Browser::Firefox, Origin::Server);
}

#[test]
fn a_certificate_goes_its_whole_way_in_webkit_from_the_disk() {
    the_whole_way(Browser::WebKit, Origin::File);
}

#[test]
fn a_certificate_goes_its_whole_way_in_webkit_from_a_server_with_the_headers() {
    the_whole_way(Browser::WebKit, Origin::Server);
}
