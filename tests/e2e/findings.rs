//! A report leaves the page as Markdown and JSON, one finding by a copy that says what it is
//! about, and the address of a finding brings one back to it.

use oftf_key_desk::framework::catalogue::CertificateId::C3;
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank;

use crate::desk::Desk;
use crate::directory;
use crate::saved;
use crate::screens::show;
use crate::way;

/// C3's certificate lies open and is kept.
fn with_certificate() -> Desk {
    let desk = Desk::open();
    let csr = way::bring_own_csr(&desk, C3, &Key::any());
    way::confirm_upload(&desk);
    way::take_certificate(&desk, &directory::issue(C3, &csr));
    show(&desk, "#/c3/certificate");
    desk.element("#report");
    desk
}

/// The finding that is marked has the focus and is in sight.
#[track_caller]
fn is_at(desk: &Desk, check: &str) {
    desk.element(&format!("li.sought[data-check='{check}']"));
    let script = "const marked = document.querySelector('li.sought'); const box = marked.getBoundingClientRect(); \
        return document.activeElement === marked && box.top >= -1 && box.top < innerHeight;";
    desk.wait("the finding in sight", || (desk.script(script, Vec::new()) == json!(true)).then_some(()));
}

/// What the button of a finding puts on the clipboard.
#[track_caller]
fn copied(desk: &Desk, check: &str) -> String {
    let taking = "navigator.clipboard.writeText = text => { window.taken = text; return Promise.resolve(); };";
    desk.script(taking, Vec::new());
    let button = format!("li[data-check='{check}'] .finding-copy");
    desk.unfold(&button);
    desk.click_at(&button);
    desk.reads("[role='status']", "Copied.");
    desk.script("return window.taken;", Vec::new()).as_str().expect("a text").to_owned()
}

#[test]
fn a_copied_finding_tells_a_colleague_everything_about_it() {
    let desk = with_certificate();
    let copied = copied(&desk, "certificate.subject.organisation");
    for part in ["# C3", "`Sandbox`", "Passed: ", bank::LEGAL_NAME, "SHA-256"] {
        assert!(copied.contains(part), "{part} in {copied}");
    }
    assert!(!copied.contains("certificate.public-key"), "one finding alone: {copied}");
}

#[test]
fn the_address_of_a_finding_leads_back_to_it_even_where_it_is_folded_away() {
    let desk = with_certificate();
    // Of a page from the disk, without the folders of this computer.
    let copied = copied(&desk, "certificate.public-key");
    assert!(copied.contains("`#/c3/certificate?finding=certificate.public-key`"), "{copied}");

    show(&desk, "#/trust");
    show(&desk, "#/c3/certificate?finding=certificate.public-key");
    is_at(&desk, "certificate.public-key");
    show(&desk, "#/c3/certificate?finding=certificate.chain");
    is_at(&desk, "certificate.chain");
    desk.reload();
    is_at(&desk, "certificate.chain");
    assert_eq!(desk.route(), "#/c3/certificate?finding=certificate.chain");
    show(&desk, "#/trust");
    desk.browser_back();
    is_at(&desk, "certificate.chain");
}

#[test]
fn a_link_to_what_is_not_there_says_so_until_it_is() {
    let desk = Desk::open_at("#/check/c3?finding=certificate.public-key");
    assert!(desk.text("notice").contains("not on this screen"));
    let issued = directory::issue(C3, &Key::any().csr(&bank::subject(C3)));
    desk.drop_text("certificate-file", "any.pem", &issued.pem);
    is_at(&desk, "certificate.public-key");
    desk.wait_until_gone("#notice");

    // A step that is not open yet.
    desk.goto(&format!("{}#/c3/certificate?finding=certificate.chain", desk.address()));
    desk.element("#notice");
}

#[test]
fn an_address_holds_known_words_only() {
    let desk = Desk::open_at("#/trust?finding=%3Cscript%3E");
    assert_eq!(desk.route(), "#/trust");
    for unknown in ["#/trust?finding=no.such.check", "#/trust?passphrase=seven", "#/trust?"] {
        desk.goto(&format!("{}{unknown}", desk.address()));
        desk.wait("a clean address", || (desk.route() == "#/trust").then_some(()));
        desk.element(".trust");
    }
}

#[test]
fn a_report_is_saved_as_markdown_and_json_with_everything_in_it() {
    let desk = with_certificate();
    desk.unfold("#report-save-json");
    desk.click("report-save-json");
    let saved = std::fs::read_to_string(desk.download(&saved::document(Some(C3), "report-certificate.json")))
        .expect("the report");
    let report: Value = serde_json::from_str(&saved).expect("JSON");
    let findings = report["findings"].as_array().expect("findings");
    let shown = desk.script("return document.querySelectorAll('#report li.finding').length;", Vec::new());
    assert_eq!(json!(findings.len()), shown);
    // No CA file was given.
    assert_eq!(report["verdict"], "incomplete");

    desk.unfold("#report-save-md");
    desk.click("report-save-md");
    let markdown = std::fs::read_to_string(desk.download(&saved::document(Some(C3), "report-certificate.md")))
        .expect("the report");
    assert!(markdown.contains(bank::LEGAL_NAME), "{markdown}");
    for finding in findings {
        let check = finding["check"].as_str().expect("a check");
        assert!(markdown.contains(&format!("`#/c3/certificate?finding={check}")), "{check} in {markdown}");
    }
    for part in ["# C3", "Sandbox", "Subject", "SHA-256"] {
        assert!(markdown.contains(part), "{part} in {markdown}");
    }
}

#[test]
fn a_report_that_appears_says_its_verdict_and_counts() {
    let desk = Desk::open_at("#/check/c3");
    let issued = directory::issue(C3, &Key::any().csr(&bank::subject(C3)));
    desk.drop_text("certificate-file", &format!("{}.pem", issued.kid), &issued.pem);
    desk.element("#report-certificate");
    let said = desk.text_at("[role='status']");
    let passed = desk.script("return document.querySelectorAll('li.finding.pass').length;", Vec::new());
    assert!(
        said.contains(&format!("{passed} passed")) && said.starts_with("Not verified up to a root that you accepted."),
        "{said}"
    );
}
