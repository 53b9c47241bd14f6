//! The promises that nobody sees kept: no request, no secret left, no error.

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::Value;
use testbed::bank;

use crate::desk::{Browser, Desk, Origin, Settings};
use crate::directory;
use crate::saved;
use crate::way::{self, Passphrase, SavedKey};

/// C3 to the end, with everything that can be clicked on the way.
#[track_caller]
fn whole_way(desk: &Desk, passphrase: Passphrase) -> SavedKey {
    let stem = saved::stem(CertificateId::C3);
    way::details(desk, CertificateId::C3);
    let key = way::make_key(desk, passphrase, &format!("{stem}.key"));
    nothing_secret(desk, &key);
    way::prove_key(desk, &key);
    let csr = way::upload(desk, &format!("{stem}.csr"));
    let issued = directory::issue(CertificateId::C3, &csr);
    way::take_certificate(desk, &issued);
    way::take_jwks(desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    way::next(desk, "handover");
    way::hand_over(desk, CertificateId::C3);
    key
}

/// Neither the passphrase nor a line of the key file is where anything but the
/// page's own program could read it.
#[track_caller]
fn nothing_secret(desk: &Desk, key: &SavedKey) {
    let readable = desk.everything_readable();
    assert!(readable.contains(bank::LEGAL_NAME), "what is readable is read");
    assert!(!readable.contains(&key.passphrase), "the passphrase is readable");
    let file = std::fs::read_to_string(&key.file).expect("the saved key");
    for line in file.lines().filter(|line| !line.starts_with('-')) {
        assert!(!readable.contains(line), "a line of the key file is readable");
    }
}

#[test]
fn no_secret_is_left_on_the_page_after_the_way() {
    for passphrase in [Passphrase::Typed, Passphrase::Generated] {
        let desk = Desk::open();
        let key = whole_way(&desk, passphrase);
        nothing_secret(&desk, &key);
        for screen in ["#/c3/details", "#/c3/key", "#/c3", "#/handovers", "#/board", "#/", "#/glossary"] {
            desk.goto(&format!("{}{screen}", desk.address()));
            desk.wait(screen, || (desk.route() == screen).then_some(()));
            nothing_secret(&desk, &key);
        }
    }
}

#[test]
fn the_way_writes_no_error_and_makes_no_request() {
    let desk = Desk::browse(&Settings::of(Browser::Chromium).with_request_log(), Origin::File.place());
    desk.goto_board();
    whole_way(&desk, Passphrase::Generated);

    let complaints: Vec<String> = desk
        .log("browser")
        .into_iter()
        .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
        .map(|entry| entry.message)
        .collect();
    assert_eq!(complaints, Vec::<String>::new());

    let requests: Vec<String> = desk.log("performance").iter().filter_map(|entry| requested(&entry.message)).collect();
    assert!(requests.contains(&desk.address()), "the log knows the page itself: {requests:?}");
    let strange: Vec<&String> = requests
        .iter()
        .filter(|url| **url != desk.address() && !url.starts_with("blob:") && !url.starts_with("data:"))
        .collect();
    assert_eq!(strange, Vec::<&String>::new());
}

/// The URL, if a line of the performance log is about a request.
fn requested(line: &str) -> Option<String> {
    let event: Value = serde_json::from_str(line).ok()?;
    let message = &event["message"];
    let is_request = message["method"] == "Network.requestWillBeSent";
    is_request.then(|| message["params"]["request"]["url"].as_str().map(str::to_owned))?
}

#[test]
fn even_a_program_inside_the_page_cannot_make_a_request() {
    let desk = Desk::open();
    let refused = desk.script_with_callback(
        "const done = arguments[0]; \
         document.addEventListener('securitypolicyviolation', event => \
             done([event.effectiveDirective, event.blockedURI, event.disposition])); \
         fetch('https://example.com/').then(() => done('it went out'), () => {});",
    );
    assert_eq!(refused[0], "connect-src", "{refused}");
    assert!(refused[1].as_str().is_some_and(|url| url.starts_with("https://example.com")), "{refused}");
    assert_eq!(refused[2], "enforce");
    let image = desk.script_with_callback(
        "const done = arguments[0]; \
         document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective)); \
         const image = new Image(); image.onload = () => done('it went out'); \
         image.src = 'https://example.com/leak.png';",
    );
    assert_eq!(image, "img-src");
}
