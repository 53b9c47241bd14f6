//! The ceremony record of a whole journey: every value against openssl's, the
//! events in their order, and nothing secret in it.

use getrandom::SysRng;
use oftf_key_desk::check::authority::Role;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, S4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::report::Overall;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::ground::text::Texts;
use oftf_key_desk::job;
use oftf_key_desk::journey::{
    Action, AuthoritiesAction, DetailsAction, DirectoryAction, Effect, JobAction, Journey, KeyAction, OfferedFile,
    Screen, Step, WorkspaceAction,
};
use oftf_key_desk::paper::ceremony::CeremonyRecord;
use oftf_key_desk::plan::OptionsInput;
use oftf_key_desk::workspace::{CeremonyInput, Deed, Event, Person, Workspace};
use serde_json::{Value, json};
use testbed::bank;
use testbed::directory::{Issuer, Order, jwk, thumbprint};
use testbed::key::{bank_key, other_key};
use testbed::{openssl, openssl_text};

use crate::person;

const PASSPHRASE: &str = "eleven lamps under the bridge";

/// The desk with a clock that goes on by a second at each action.
struct Ceremony {
    desk: Journey,
    clock: i64,
}

/// What openssl says of the files of the ceremony.
struct Made {
    csr: String,
    certificate: String,
    key_file: String,
}

impl Ceremony {
    fn new() -> Self {
        let desk = Journey::new(Workspace::default(), Screen::Board, bank::now());
        Self { desk, clock: bank::now().unix_seconds() }
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        self.clock += 1;
        let now = Moment::from_unix_seconds(self.clock).expect("a moment");
        self.desk.update(action, now)
    }

    /// Lets the worker do what the action asks for.
    fn work(&mut self, action: Action) -> Vec<Effect> {
        let job = self.act(action).into_iter().find_map(|effect| match effect {
            Effect::RunJob(job) => Some(job),
            _ => None,
        });
        let outcome = job::run(&job.expect("the worker is asked"), &mut SysRng);
        self.act(Action::Job(JobAction::Finished(outcome)))
    }

    fn details(&mut self, id: CertificateId) {
        let organisation = bank::choices(id, Sandbox).organisation;
        self.act(Action::Details(
            self.desk.at(id),
            DetailsAction::Submitted { organisation, options: OptionsInput::default() },
        ));
    }

    fn record(&self) -> CeremonyRecord {
        self.desk.ceremony_record()
    }

    fn deeds(&self) -> Vec<Deed> {
        self.record().events.iter().map(|event| event.what).collect()
    }

    /// C3 from the details to the hub.
    fn hold(&mut self) -> Made {
        let authority = Issuer::Oftf(Sandbox).authority();
        self.act(Action::Authorities(
            self.desk.workspace.environment,
            AuthoritiesAction::FilesOffered(vec![file("root.pem", &authority.root)]),
        ));
        person::accept_root(&mut self.desk);
        self.details(C3);
        let effects = self.work(Action::Key(
            self.desk.at(C3),
            KeyAction::Requested { first: secret(PASSPHRASE), second: secret(PASSPHRASE), acknowledged: false },
        ));
        let key_file = effects.into_iter().find_map(|effect| match effect {
            Effect::DownloadSecret { content, .. } => Some(content),
            _ => None,
        });
        let key_file = key_file.expect("the key file is saved");
        let key_file =
            String::from_utf8(key_file.expose("openssl opens it as the hub would").to_vec()).expect("PEM is text");
        // Another key first: the mix-up belongs into the record.
        let output = format!("pass:{PASSPHRASE}");
        let others = openssl_text(&["pkcs8", "-topk8", "-passout", &output], &other_key().pem);
        for pem in [&others, &key_file] {
            self.work(Action::Key(
                self.desk.at(C3),
                KeyAction::FileOffered { file: file("c3.key", pem), passphrase: secret(PASSPHRASE) },
            ));
        }
        self.act(Action::Directory(self.desk.at(C3), DirectoryAction::UploadConfirmed));
        let csr = self.desk.workspace.record(self.desk.at(C3)).csr().expect("a CSR").to_pem();
        let certificate = Order { csr: csr.clone(), ..Order::of(C3, Sandbox) }.issue();
        let stranger = Order::of(C3, Sandbox).for_key(other_key()).issue();
        self.act(Action::Directory(self.desk.at(C3), DirectoryAction::CertificateOffered(file("", &stranger))));
        self.act(Action::Directory(self.desk.at(C3), DirectoryAction::CertificateOffered(file("", &certificate))));
        for keys in [json!([]), json!([jwk(&certificate, Sandbox, "sig")])] {
            let jwks = json!({ "keys": keys }).to_string();
            self.act(Action::Directory(
                self.desk.at(C3),
                DirectoryAction::JwksOffered { file: file("transport.jwks", &jwks), kid: String::new() },
            ));
        }
        self.act(Action::Directory(self.desk.at(C3), DirectoryAction::HandedOver));
        Made { csr, certificate, key_file }
    }
}

fn file(name: &str, text: &str) -> OfferedFile {
    OfferedFile { name: name.into(), content: Secret::new(text.as_bytes().to_vec()) }
}

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn json_of(record: &CeremonyRecord) -> Value {
    serde_json::from_str(&record.to_json(&Texts::new(Language::English))).expect("JSON")
}

/// `openssl dgst -sha256`: 64 digits.
fn sha256(der: &[u8]) -> String {
    let line = openssl_text(&["dgst", "-sha256", "-r"], der);
    line.split_whitespace().next().expect("a digest").to_owned()
}

fn csr_sha256(pem: &str) -> String {
    sha256(&openssl(&["req", "-outform", "DER"], pem))
}

/// Of the SubjectPublicKeyInfo, by openssl alone.
fn key_sha256(csr: &str) -> String {
    let public = openssl(&["req", "-noout", "-pubkey"], csr);
    sha256(&openssl(&["pkey", "-pubin", "-outform", "DER"], public))
}

fn certificate_sha256(pem: &str) -> String {
    let line = openssl_text(&["x509", "-noout", "-fingerprint", "-sha256"], pem);
    let digits = line.trim().split_once('=').expect("openssl names the field").1;
    digits.replace(':', "").to_ascii_lowercase()
}

#[test]
fn the_events_stand_in_their_order_with_the_fingerprints_of_openssl() {
    let mut ceremony = Ceremony::new();
    let made = ceremony.hold();
    assert_eq!(
        ceremony.deeds(),
        [
            Deed::AuthorityAccepted,
            Deed::DetailsGiven,
            Deed::KeyMade,
            Deed::KeyFileSaved,
            Deed::KeyProofRefused,
            Deed::KeyProved,
            Deed::UploadConfirmed,
            Deed::CertificateRefused,
            Deed::CertificateAccepted,
            Deed::JwksRefused,
            Deed::JwksAccepted,
            Deed::HandedOver,
        ]
    );
    let events = ceremony.record().events;
    assert!(events.is_sorted_by_key(|event| event.when), "the clock went on");
    let of = |deed: Deed| events.iter().find(|event| event.what == deed).expect("it was done").clone();
    let key = Some(key_sha256(&made.csr));
    for deed in [Deed::KeyMade, Deed::KeyFileSaved, Deed::KeyProved, Deed::CertificateAccepted] {
        assert_eq!(of(deed).key_sha256, key, "{deed:?}");
    }
    for deed in [Deed::KeyMade, Deed::UploadConfirmed] {
        assert_eq!(of(deed).csr_sha256, Some(csr_sha256(&made.csr)), "{deed:?}");
    }
    assert_eq!(of(Deed::KeyMade).detail.as_deref(), Some("RSA 2048"));
    let other = sha256(&openssl(&["pkey", "-pubout", "-outform", "DER"], &other_key().pem));
    assert_eq!(of(Deed::KeyProofRefused).key_sha256, Some(other.clone()));
    let refused = of(Deed::CertificateRefused);
    assert_eq!(refused.key_sha256, Some(other));
    assert!(refused.counts.is_some_and(|counts| counts.failed > 0), "{refused:?}");
    let accepted = of(Deed::CertificateAccepted);
    assert_eq!(accepted.certificate_sha256, Some(certificate_sha256(&made.certificate)));
    assert_eq!(accepted.counts.map(|counts| counts.failed), Some(0));
    assert!(of(Deed::JwksRefused).counts.is_some_and(|counts| counts.failed > 0));
    for deed in [Deed::JwksAccepted, Deed::HandedOver] {
        assert_eq!(of(deed).kid, Some(thumbprint(&made.certificate)), "{deed:?}");
    }
    let root = of(Deed::AuthorityAccepted);
    assert_eq!(root.detail.as_deref(), Some(Role::Root.word()));
    assert_eq!(root.certificate_sha256, Some(certificate_sha256(&Issuer::Oftf(Sandbox).authority().root)));
}

#[test]
fn the_record_says_of_a_certificate_what_openssl_says() {
    let mut ceremony = Ceremony::new();
    let made = ceremony.hold();
    let record = ceremony.record();
    let [c3] = record.certificates.as_slice() else { panic!("one certificate: {:?}", record.certificates) };
    assert_eq!((c3.certificate, c3.state), (C3.into(), "handed-over"));
    assert_eq!(c3.key_sha256, Some(key_sha256(&made.csr)));
    assert_eq!(c3.csr_sha256, Some(csr_sha256(&made.csr)));
    assert_eq!(c3.kid, Some(thumbprint(&made.certificate)));
    let issued = c3.issued.as_ref().expect("a certificate");
    assert_eq!(issued.sha256, certificate_sha256(&made.certificate));
    assert_eq!(issued.serial_number, testbed::ca::serial(&made.certificate));
    assert_eq!(issued.key_sha256, key_sha256(&made.csr));
    let subject = bank::subject(C3).trim_start_matches('/').replace('/', ", ");
    assert_eq!(c3.subject, Some(subject));
    // Every check of the journey's own reports, and no other.
    let (_, report) = ceremony.desk.certificate_report(ceremony.desk.at(C3)).expect("a certificate lies open");
    assert_eq!(issued.checks.checks.len(), report.findings.len());
    assert_eq!(issued.checks.verdict, report.verdict());
    let csr_checks = c3.csr_checks.as_ref().expect("a CSR");
    assert_eq!(csr_checks.verdict, Overall::Pass, "{csr_checks:?}");
    assert_eq!(record.fingerprints(), format!("C3 key {}\n", key_sha256(&made.csr)));

    let json = json_of(&record);
    assert_eq!(json["certificates"][0]["issued"]["sha256"], certificate_sha256(&made.certificate));
    assert_eq!(json["certificates"][0]["csrChecks"]["counts"]["failed"], 0);
    assert_eq!(json["organisation"]["organisationId"], bank::ORGANISATION_ID);
    assert_eq!(json["authorities"][0]["role"], "root");
    assert_eq!(json["build"]["version"], env!("CARGO_PKG_VERSION"));
    let again = ceremony.record();
    let texts = Texts::new(Language::English);
    assert_eq!(again.to_json(&texts), record.to_json(&texts), "the same record is the same text");
}

/// Other programs read the JSON form: a member that goes or is renamed is a new
/// version of the format.
#[test]
fn the_members_of_the_json_form_are_these() {
    let mut ceremony = Ceremony::new();
    ceremony.hold();
    let json = ceremony.record().to_json(&Texts::new(Language::English));
    // The order stands in the text; in a Value it depends on how serde_json is built.
    let members = |indent: usize| -> Vec<&str> {
        let start = format!("\n{}\"", " ".repeat(indent));
        json.split(&start).skip(1).filter_map(|rest| rest.split_once("\":")).map(|(name, _)| name).collect()
    };
    assert_eq!(
        members(2),
        [
            "format",
            "version",
            "made",
            "environment",
            "role",
            "organisation",
            "build",
            "place",
            "remark",
            "people",
            "authorities",
            "certificates",
            "events",
            "eventsAreComplete",
            "notClaimed",
        ]
    );
    let value = json_of(&ceremony.record());
    let keys = |value: &Value| -> Vec<String> {
        let mut keys: Vec<String> = value.as_object().expect("an object").keys().cloned().collect();
        keys.sort();
        keys
    };
    let certificate = &value["certificates"][0];
    assert_eq!(
        keys(certificate),
        [
            "certificate",
            "csrChecks",
            "csrSha256",
            "handedOver",
            "issued",
            "jwksChecked",
            "keyAlgorithm",
            "keyOrigin",
            "keyProved",
            "keySha256",
            "kid",
            "state",
            "subject",
            "uploaded",
        ]
    );
    assert_eq!(
        keys(&certificate["issued"]),
        ["checks", "issuer", "keySha256", "notAfter", "notBefore", "serialNumber", "sha256"]
    );
    assert_eq!(keys(&certificate["csrChecks"]["checks"][0]), ["check", "message", "verdict"]);
    assert_eq!(value["version"], 1);
    assert_eq!(value["notClaimed"].as_array().map(Vec::len), Some(5));
}

/// Lines of the private key as openssl opens it, of its encrypted file, and the
/// passphrase: none of them is in the record or in the workspace.
#[test]
fn nothing_secret_is_in_the_record_or_in_the_history() {
    let mut ceremony = Ceremony::new();
    let made = ceremony.hold();
    // A private key in every place where something public belongs.
    let stray = || file("key.pem", &bank_key().pem);
    ceremony.act(Action::Directory(ceremony.desk.at(S4), DirectoryAction::CsrOffered(stray())));
    ceremony.act(Action::Directory(ceremony.desk.at(S4), DirectoryAction::CertificateOffered(stray())));
    ceremony.act(Action::Directory(
        ceremony.desk.at(S4),
        DirectoryAction::JwksOffered { file: stray(), kid: bank_key().pem.clone() },
    ));
    assert_eq!(ceremony.deeds()[12..], [Deed::CsrRefused, Deed::CertificateRefused, Deed::JwksRefused]);

    let argument = format!("pass:{PASSPHRASE}");
    let opened = openssl_text(&["pkey", "-passin", &argument], &made.key_file);
    let mut secrets = vec![PASSPHRASE, "PRIVATE KEY"];
    for pem in [&opened, &made.key_file, &bank_key().pem] {
        secrets.extend(pem.lines().filter(|line| line.len() == 64));
    }
    assert!(secrets.len() > 60, "three keys");
    let record = ceremony.record().to_json(&Texts::new(Language::English));
    let workspace = ceremony.desk.workspace.to_json();
    for secret in secrets {
        assert!(!record.contains(secret) && !workspace.contains(secret), "a secret is in it");
    }
}

#[test]
fn the_history_survives_starting_over_and_the_way_through_a_file_but_not_forgetting() {
    let mut ceremony = Ceremony::new();
    ceremony.hold();
    let before = ceremony.deeds().len();
    let key = ceremony.record().certificates[0].key_sha256.clone();
    ceremony.act(Action::Key(ceremony.desk.at(C3), KeyAction::StartedOver));
    let events = ceremony.record().events;
    assert_eq!(events.len(), before + 1);
    let last = events.last().expect("an event");
    assert_eq!((last.what, &last.key_sha256), (Deed::StartedOver, &key), "the key that was given up");
    assert!(ceremony.record().certificates.is_empty(), "there is no key any more");
    assert_eq!(ceremony.desk.screen, Screen::Certificate { id: C3.into(), step: Step::Key });

    let people = vec![Person { name: "Aisha".into(), role: "Key custodian".into() }];
    let typed = CeremonyInput { place: "Room 4".into(), remark: String::new(), people };
    let effects = ceremony.act(Action::Workspace(WorkspaceAction::CeremonyTyped(Sandbox, typed.clone())));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Store(_))), "it is kept at once");
    let kept = ceremony.desk.workspace.to_json();
    let reopened = Workspace::from_json(kept.as_bytes()).expect("what was saved is opened");
    assert_eq!(reopened.sandbox.history, events);
    assert_eq!(reopened.sandbox.ceremony, typed);

    ceremony.act(Action::Workspace(WorkspaceAction::Forgotten));
    assert!(ceremony.record().events.is_empty());
    ceremony.act(Action::Workspace(WorkspaceAction::Offered(file("w.json", &kept))));
    ceremony.act(Action::Workspace(WorkspaceAction::Replaced));
    assert_eq!(ceremony.record().events, events);
    assert_eq!(json_of(&ceremony.record())["people"][0]["name"], "Aisha");
}

/// A workspace file as it was written before there was a history.
#[test]
fn an_older_workspace_file_is_opened() {
    let mut ceremony = Ceremony::new();
    ceremony.hold();
    let mut old: Value = serde_json::from_str(&ceremony.desk.workspace.to_json()).expect("JSON");
    for world in ["sandbox", "production"] {
        let world = old["workspace"][world].as_object_mut().expect("a world");
        assert!(world.remove("history").is_some() && world.remove("ceremony").is_some());
    }
    ceremony.act(Action::Workspace(WorkspaceAction::Offered(file("w.json", &old.to_string()))));
    ceremony.act(Action::Workspace(WorkspaceAction::Replaced));
    let record = ceremony.record();
    assert!(record.events.is_empty() && record.certificates.len() == 1);
}

#[test]
fn a_csr_that_the_gate_refuses_and_one_that_replaces_another_are_remembered() {
    let mut ceremony = Ceremony::new();
    ceremony.details(C3);
    // The same details once more are nothing new.
    ceremony.details(C3);
    let wrong = bank_key().csr(&bank::subject(C3).replace("Test Bank", "Best Bank"));
    let first = bank_key().csr(&bank::subject(C3));
    let second = other_key().csr(&bank::subject(C3));
    for csr in [&wrong, &first, &second, &second] {
        ceremony.act(Action::Directory(ceremony.desk.at(C3), DirectoryAction::CsrOffered(file("c3.csr", csr))));
    }
    let seen = |event: &Event| (event.what, event.csr_sha256.clone(), event.counts.map(|counts| counts.failed > 0));
    let events: Vec<_> = ceremony.record().events.iter().map(seen).collect();
    let of = |csr: &String| Some(csr_sha256(csr));
    assert_eq!(
        events,
        [
            (Deed::DetailsGiven, None, None),
            (Deed::CsrRefused, of(&wrong), Some(true)),
            (Deed::CsrAccepted, of(&first), Some(false)),
            (Deed::StartedOver, of(&first), None),
            (Deed::CsrAccepted, of(&second), Some(false)),
            (Deed::CsrAccepted, of(&second), Some(false)),
        ]
    );
}
