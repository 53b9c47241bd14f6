//! The board of a bank in its second year: what ends, what comes next, both
//! environments, the timeline and the calendar.

use std::process::Command;

use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4, Sig4};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::workspace::{Issued, Kept, KeyCustody, Workspace, World};
use serde_json::{Value, json};
use testbed::Key;
use testbed::bank;
use testbed::directory::Issuer;
use time::OffsetDateTime;

use crate::desk::Desk;
use crate::directory;
use crate::saved;

/// A certificate that is handed over and ends in so many days.
fn handed_over(kept: &mut World, directory: Issuer, id: CertificateId, days: i64) {
    let key = Key::any();
    let csr = match id {
        S4 => key.csr_for_hosts(&bank::subject(id), &format!("DNS:{}", bank::HOST)),
        _ => key.csr(&bank::subject(id)),
    };
    let issued = directory::issue_with_days_left(directory, id, &csr, days);
    let now = Moment::from_unix_seconds(OffsetDateTime::now_utc().unix_timestamp());
    kept.organisation.legal_name = bank::LEGAL_NAME.to_owned();
    kept.organisation.organisation_id = bank::ORGANISATION_ID.to_owned();
    kept.organisation.application_id = bank::APPLICATION_ID.to_owned();
    kept.organisation.ozone_connect_hosts = vec![bank::HOST.to_owned()];
    let record = kept.certificates.entry(id.into()).or_default();
    record.planned = true;
    record.request(Kept::read(&csr).expect("a CSR"), KeyCustody::Elsewhere);
    record.certify(Issued { certificate: Kept::read(&issued.pem).expect("a certificate"), file_name: None });
    record.publish(&issued.kid, now.expect("a moment"));
    let published = record.published_mut().expect("published");
    (published.deployed, published.handed_over) = (now, now);
}

/// The board with certificates that end in 50, 20 and 300 days and one that
/// has ended, and one of production.
#[track_caller]
fn second_year() -> Desk {
    let mut workspace = Workspace::default();
    for (id, days) in [(C3, 50), (S4, 20), (Sig4, -5), (Enc1, 300)] {
        handed_over(&mut workspace.sandbox, Issuer::SANDBOX, id, days);
    }
    handed_over(&mut workspace.production, Issuer::PRODUCTION, C3, 200);
    let desk = Desk::open();
    saved::open_workspace(&desk, &workspace.to_json());
    desk.element("#row-c3.renew-soon");
    desk
}

#[test]
fn the_board_says_what_ends_and_what_comes_next() {
    let desk = second_year();
    for (id, state, outlook, action) in [
        ("c3", "Renew soon", "50 days left", "Renew"),
        ("s4", "Urgent", "20 days left", "Renew"),
        ("sig4", "Expired", "5 days ago", "Renew"),
        ("enc1", "Handed over", "300 days left", "View"),
    ] {
        desk.reads(&format!("#go-{id}-sandbox .state"), state);
        let says = desk.text_at(&format!("#row-{id} > td:nth-last-child(2) .outlook"));
        assert!(says.ends_with(outlook), "{id} says {says}");
        desk.reads(&format!("#row-{id} a.button"), action);
    }
    // The most pressing first, or what expires first, or as the Trust Framework has them.
    let first = |id: &str| desk.element(&format!("#board-table tbody tr:first-child#row-{id}"));
    first("sig4");
    desk.click("sort-certificate");
    first("c3");
    desk.click("sort-expiry");
    first("sig4");
    desk.click("sort-pressing");
    for (place, id) in [(1, "sig4"), (2, "s4"), (3, "c3")] {
        desk.element(&format!("#board-table tbody tr:nth-child({place})#row-{id}"));
    }
    assert!(desk.text("tally").contains("1 expired"), "all of them are counted");
    desk.click_at("#row-c3 a.button");
    desk.step("certificate");
}

#[test]
fn the_other_environment_is_one_click_away() {
    let desk = second_year();
    let cell = |place: &str| desk.text_at(&format!("#go-c3-{place}"));
    assert!(cell("sandbox").starts_with("C3 Sandbox: Renew soon"), "{}", cell("sandbox"));
    assert!(cell("production").starts_with("C3 Production: Handed over"), "{}", cell("production"));
    assert!(cell("production").ends_with("200 days left"), "{}", cell("production"));
    desk.click("go-c3-production");
    desk.step("handover");
    desk.element(".desk.production");
    assert_eq!(desk.route(), "#/c3/handover");
}

#[test]
fn the_timeline_is_a_picture_and_a_table() {
    let desk = second_year();
    desk.visit("#/timeline");
    desk.element("#timeline-picture[role='img']");
    for (row, urgency, state) in [
        ("c3-sandbox", "renew-soon", "Renew soon"),
        ("c3-production", "valid", "Valid"),
        ("s4-sandbox", "urgent", "Urgent"),
        ("sig4-sandbox", "expired", "Expired"),
        ("enc1-sandbox", "valid", "Valid"),
    ] {
        desk.reads(&format!("#timeline-{row}-current[data-urgency='{urgency}'] td:nth-of-type(3)"), state);
    }
    let count = |selector: &str| {
        desk.script("return document.querySelectorAll(arguments[0]).length;", vec![selector.into()]).as_u64()
    };
    assert_eq!(count("#timeline-table tbody tr"), Some(5));
    assert_eq!(count(".timeline-picture rect.bar"), Some(5));
    assert!(desk.text("timeline-description").starts_with("5 certificates from "));
    for width in [1280, 320] {
        desk.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
        );
        // Drawn anew for its width, with no name outside and nothing to be scrolled to.
        let fits = "const svg = document.getElementById('timeline-picture'); const frame = svg.getBoundingClientRect(); \
             const page = document.documentElement; \
             return page.scrollWidth <= page.clientWidth && Math.abs(svg.viewBox.baseVal.width - frame.width) < 20 && \
             Array.from(svg.querySelectorAll('text'), text => text.getBoundingClientRect()) \
             .every(box => box.left >= frame.left - 1 && box.right <= frame.right + 1);";
        desk.wait(&format!("a picture for {width} pixels"), || {
            (desk.script(fits, Vec::new()) == json!(true)).then_some(())
        });
    }
}

#[test]
fn the_calendar_lands_on_the_disk_and_python_reads_it() {
    let desk = second_year();
    desk.visit("#/timeline");
    desk.click("save-calendar");
    let all = read(&desk.download(&saved::document(None, "expiry.ics")));
    let events = all["events"].as_array().expect("events");
    assert_eq!(events.len(), 4);
    assert!(events.iter().all(|event| event["alarms"] == json!([60, 30, 7])));
    assert!(all["longest"].as_u64().is_some_and(|octets| octets <= 75));

    desk.visit("#/board");
    desk.goto(&format!("{}#/enc1/handover", desk.address()));
    desk.step("handover");
    desk.click("save-calendar");
    let one = read(&desk.download(&saved::document(Some(CertificateId::Enc1), "expiry.ics")));
    assert_eq!(one["events"].as_array().map(Vec::len), Some(1));
    let uid = &one["events"][0]["uid"];
    assert!(events.iter().any(|event| event["uid"] == *uid), "the same event as among all of them");
}

#[track_caller]
fn read(file: &std::path::Path) -> Value {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../interop/read_calendar.py");
    let output = Command::new(judges::python()).arg(script).arg(file).output().expect("Python with icalendar");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}
