//! Every screen of the page with something on it, and the languages it speaks:
//! the one table that the tests of all screens go through.

use oftf_key_desk::framework::catalogue::CertificateId::{C3, S1, S4};
use oftf_key_desk::framework::environment::Environment;
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank;
use testbed::directory::Issuer;

use crate::desk::Desk;
use crate::directory::{self, Issued};
use crate::saved;
use crate::way::{self, Passphrase};

/// What stands under `oftf-key-desk.language`.
pub const LANGUAGES: &[&str] = &["en", "ar"];

/// The routes of all screens, once [`furnished`] put something on them.
pub const SCREENS: &[&str] = &[
    "#/",
    "#/board",
    "#/bank",
    "#/timeline",
    "#/glossary",
    "#/check",
    "#/check/c3",
    "#/authorities",
    "#/handovers",
    "#/ceremony",
    "#/trust",
    "#/workspace",
    "#/help",
    "#/c3/details",
    "#/c3/key",
    "#/c3",
    "#/c3/guide",
    "#/c3/certificate",
    "#/c3/jwks",
    "#/c3/install",
    "#/c3/handover",
    "#/s1/details",
    "#/s1/key",
    "#/s1/guide",
    "#/s1/certificate",
    "#/s1/jwks",
    "#/s1/handover",
    "#/s4/details",
    "#/s4/key",
    "#/c1/overview",
    "#/c4/jwks",
];

/// The page in a language, with data on every screen: C3 and S1 taken the whole
/// way, S4 begun, CA files, a certificate to be checked, and a heap.
#[track_caller]
pub fn furnished(language: &str) -> Desk {
    let desk = speaking(language);
    show(&desk, "#/authorities");
    let (root, issuing) = (Issuer::SANDBOX.root(), Issuer::SANDBOX.issuing());
    desk.drop_all("trust-file", &[desk.write("root-ca.pem", root), desk.write("issuer-ca.pem", issuing)]);
    way::accept_root(&desk);
    desk.element("#authority-issuing[data-accepted='true']");

    let issued = c3(&desk);
    s1(&desk);
    show(&desk, "#/board");
    way::details(&desk, S4);

    show(&desk, "#/check/c3");
    check_files(&desk, &issued, &directory::jwks(&[issued.jwk("tls"), directory::neighbour().jwk("sig")]));
    show(&desk, "#/check");
    let heap = [("c3.pem", issued.pem.as_str()), ("root-ca.pem", root), ("note.txt", "Dear colleague")];
    desk.drop_all("heap-file", &heap.map(|(name, content)| desk.write(name, content)));
    desk.click_at("#item-0 .item-toggle");
    desk.element("#item-0 .item-detail");
    desk
}

/// The page with nothing on it, in a language.
#[track_caller]
pub fn speaking(language: &str) -> Desk {
    let desk = Desk::open();
    let keep = format!("try {{ localStorage.setItem('oftf-key-desk.language', '{language}'); }} catch {{}}");
    desk.before_every_page(&keep);
    desk.reload();
    desk
}

/// Goes to a screen of the page that is open.
#[track_caller]
pub fn show(desk: &Desk, route: &str) {
    desk.goto(&format!("{}{route}", desk.address()));
    desk.wait(route, || (desk.route() == route).then_some(()));
    desk.element("#page-heading");
}

/// As if the window were as wide as this, in pixels of the style sheet.
pub fn width(desk: &Desk, pixels: u32) {
    let size = json!({ "width": pixels, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    desk.devtools("Emulation.setDeviceMetricsOverride", size);
}

/// The page as it is for somebody who set these media features.
pub fn prefer(desk: &Desk, features: &[(&str, &str)]) {
    let features: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    desk.devtools("Emulation.setEmulatedMedia", json!({ "features": features }));
}

/// Gives all files of one certificate to its check page.
#[track_caller]
pub fn check_files(desk: &Desk, issued: &Issued, jwks: &str) {
    desk.drop_text("certificate-file", &format!("{}.pem", issued.kid), &issued.pem);
    desk.element("#report-certificate");
    desk.drop_text("jwks-file", "keys.jwks", jwks);
    desk.element("#report-jwks");
    let csr = Key::any().csr(&bank::subject(C3));
    desk.drop_text("csr-file", "request.csr", &csr);
    desk.element("#report-csr");
}

#[track_caller]
fn c3(desk: &Desk) -> Issued {
    let stem = saved::stem(C3);
    show(desk, "#/board");
    way::details(desk, C3);
    let key = way::make_key(desk, Passphrase::Typed, &format!("{stem}.key"));
    way::prove_key(desk, &key);
    let csr = way::upload(desk, &format!("{stem}.csr"));
    let issued = directory::issue(C3, &csr);
    way::take_certificate(desk, &issued);
    way::take_jwks(desk, &directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk("tls")]), &issued.kid);
    way::next(desk, "handover");
    issued
}

#[track_caller]
fn s1(desk: &Desk) {
    let hosts = bank::hub_names(Environment::Sandbox, &["as1", "rs1", "auth1"]);
    let csr = Key::any().csr_for_hosts(&bank::subject(S1), &hosts);
    show(desk, "#/board");
    way::details(desk, S1);
    way::bring_csr(desk, &csr);
    let uploaded = way::upload(desk, &format!("{}.csr", saved::stem(S1)));
    let issued = directory::issue(S1, &uploaded);
    way::take_certificate(desk, &issued);
    way::take_jwks(desk, &directory::jwks(&[directory::neighbour().jwk("sig"), issued.jwk("tls")]), &issued.kid);
    way::next(desk, "handover");
}
