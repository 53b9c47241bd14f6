//! The calendar file, read by Python's `icalendar`.

use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, C4, Enc1, S1, S4};
use oftf_key_desk::framework::catalogue::Party;
use oftf_key_desk::framework::catalogue::Place;
use oftf_key_desk::framework::environment::Environment::{self, Production, Sandbox};
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::text::Texts;
use oftf_key_desk::plan::OptionsInput;
use oftf_key_desk::validity::calendar::{self, Expiry};
use oftf_key_desk::x509::certificate::Certificate;
use serde_json::Value;
use testbed::Folder;
use testbed::bank::{self, now};
use testbed::directory::{NO_END, Order, issued};

fn certificate(pem: &str) -> Certificate {
    Certificate::read(pem.as_bytes()).expect("a certificate").certificate
}

fn expiry(id: CertificateId, environment: Environment) -> Expiry {
    let certificate = certificate(&issued(id, environment));
    Expiry::new(id.entry(), environment, Party::Lfi, &OptionsInput::default(), &certificate).expect("it expires")
}

#[track_caller]
fn read(calendar: &str) -> Value {
    let folder = Folder::new();
    let file = folder.file("certificates.ics", calendar);
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/read_calendar.py");
    let output = crate::recipe::python(&[script, &file]).output().expect("Python");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "icalendar did not read the calendar\n{complaint}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[track_caller]
fn write(expiries: &[Expiry], language: Language) -> Value {
    read(&calendar::write(expiries, &Texts::new(language), now()).expect("something expires"))
}

#[test]
fn each_certificate_is_an_event_at_its_end_with_three_alarms() {
    for language in Language::ALL {
        let seen = write(&[expiry(C3, Sandbox), expiry(S4, Sandbox), expiry(S1, Production)], language);
        assert_eq!(seen["version"], "2.0");
        assert!(seen["longest"].as_u64().is_some_and(|octets| (40..=75).contains(&octets)), "{}", seen["longest"]);
        let events = seen["events"].as_array().expect("events");
        assert_eq!(events.len(), 3);
        for (event, name) in events.iter().zip(["C3", "S4", "S1"]) {
            assert_eq!(event["start"], "2026-12-01T08:00:00+00:00");
            assert_eq!(event["stamp"], "2026-01-15T08:00:00+00:00");
            assert_eq!(event["alarms"], serde_json::json!([60, 30, 7]));
            assert!(event["summary"].as_str().is_some_and(|summary| summary.contains(name)), "{event}");
        }
    }
}

#[test]
fn the_description_says_where_it_is_renewed_and_what_stays_the_same() {
    let seen = write(&[expiry(C3, Sandbox), expiry(S4, Production)], Language::English);
    let description = |event: usize| seen["events"][event]["description"].as_str().expect("a description").to_owned();
    let c3 = description(0);
    for part in [
        "https://web.sandbox.directory.openfinance.ae, Applications, C3-hh-cm-client, App Certificates",
        "OPF UAE CLIENT TRANSPORT",
        // The commas of a name survive.
        &format!("C=AE, O={}, OU={}, CN={}", bank::LEGAL_NAME, bank::ORGANISATION_ID, bank::APPLICATION_ID),
        "2026-12-01 08:00 UTC",
        "2026-10-02",
        "10 minutes",
    ] {
        assert!(c3.contains(part), "{part} is not in\n{c3}");
    }
    assert!(c3.lines().count() > 5, "one line each:\n{c3}");
    let s4 = description(1);
    for part in ["https://web.directory.openfinance.ae, Organisation Certificates", "DNS:ozone.testbank.example, DNS:"]
    {
        assert!(s4.contains(part), "{part} is not in\n{s4}");
    }
}

#[test]
fn it_is_found_where_it_was_made() {
    let certificate = certificate(&issued(CertificateId::Sig4, Sandbox));
    let options = OptionsInput { place: Some(Place::OrganisationCertificates), ..OptionsInput::default() };
    let expiry =
        Expiry::new(CertificateId::Sig4.entry(), Sandbox, Party::Lfi, &options, &certificate).expect("it expires");
    let seen = write(&[expiry], Language::English);
    let description = seen["events"][0]["description"].as_str().expect("a description").to_owned();
    assert!(description.contains("Organisation Certificates") && !description.contains("App Certificates"));
}

#[test]
fn of_the_hubs_own_certificate_the_bank_makes_nothing() {
    let certificate = certificate(&issued(C3, Sandbox));
    let expiry =
        Expiry::new(C4.entry(), Sandbox, Party::Lfi, &OptionsInput::default(), &certificate).expect("it expires");
    let seen = write(&[expiry], Language::English);
    let description = seen["events"][0]["description"].as_str().expect("a description").to_owned();
    assert!(!description.contains("directory.openfinance.ae") && description.contains("the API Hub renews it"));
}

#[test]
fn the_same_certificate_is_the_same_event_later() {
    let texts = Texts::new(Language::English);
    let write = |when| read(&calendar::write(&[expiry(C3, Sandbox)], &texts, when).expect("a file"));
    let (first, later) = (write(now()), write(bank::moment("2026-05-01T08:00:00Z")));
    assert_eq!(first["events"][0]["uid"], later["events"][0]["uid"]);
    assert_ne!(first["events"][0]["stamp"], later["events"][0]["stamp"]);
    let other = self::write(&[expiry(C3, Production)], Language::English);
    assert_ne!(first["events"][0]["uid"], other["events"][0]["uid"]);
}

#[test]
fn what_never_ends_is_no_event() {
    let endless = certificate(&Order { end: NO_END, ..Order::of(Enc1, Sandbox) }.issue());
    assert_eq!(Expiry::new(Enc1.entry(), Sandbox, Party::Lfi, &OptionsInput::default(), &endless), None);
    assert_eq!(calendar::write(&[], &Texts::new(Language::English), now()), None);
}
