//! The journey with real files: certificates and CSRs that openssl made.

use oftf_key_desk::catalogue::CertificateId::{self, C1, S2, Sig4};
use oftf_key_desk::environment::Environment::Sandbox;
use oftf_key_desk::journey::{Action, Journey, OfferedFile, Screen, Slot};
use oftf_key_desk::report::{Report, Verdict};
use oftf_key_desk::secret::Secret;
use oftf_key_desk::workspace::Workspace;

use crate::bank::{self, now};
use crate::directory::issued;
use crate::expect;
use crate::openssl::{bank_key, openssl_text, other_key};

fn desk() -> Journey {
    Journey::new(Workspace::default(), Screen::Board, now())
}

fn file(text: &str) -> OfferedFile {
    OfferedFile { name: "file.pem".into(), content: Secret::new(text.as_bytes().to_vec()) }
}

fn report(desk: &Journey, id: CertificateId) -> Report {
    desk.certificate_report(id).expect("a certificate lies open").1
}

#[test]
fn a_csr_to_compare_with_does_not_take_the_certificate_away() {
    let mut desk = desk();
    let certificate = issued(CertificateId::C3, Sandbox);
    desk.update(Action::CertificateOffered { id: C1, file: file(&certificate) }, now());
    for (key, verdict) in [(bank_key(), Verdict::Pass), (other_key(), Verdict::Fail)] {
        let csr = key.csr(&bank::subject(CertificateId::C3), &[]);
        desk.update(Action::CsrOffered { id: C1, file: file(&csr) }, now());
        assert!(desk.workspace.record(C1).certificate.is_some());
        let report = report(&desk, C1);
        let finding = report.findings.iter().find(|finding| finding.check == "certificate.public-key");
        assert_eq!(finding.expect("judged").verdict, verdict);
    }
}

#[test]
fn a_certificate_of_lets_encrypts_kind_is_not_judged_by_oftfs_rules() {
    let mut desk = desk();
    let made = openssl_text(
        &[
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-384",
            "-nodes",
            "-keyout",
            "/dev/null",
            "-subj",
            "/CN=as1.testbank.example",
            "-addext",
            "basicConstraints=critical,CA:FALSE",
            "-days",
            "90",
            "-sha384",
        ],
        "",
    );
    let day = oftf_key_desk::certificate::Certificate::read(made.as_bytes()).expect("readable").certificate.not_before;
    desk.update(Action::CertificateOffered { id: S2, file: file(&made) }, day);
    let report = report(&desk, S2);
    assert_ne!(report.verdict(), Verdict::Fail, "{report:?}");
    assert!(expect::not_checked_of(&report).contains(&"certificate.algorithm"));
}

#[test]
fn files_that_are_only_looked_at_are_not_kept() {
    let mut desk = desk();
    let certificate = issued(Sig4, Sandbox);
    desk.update(Action::Inspected { id: Sig4, slot: Slot::Certificate, file: file(&certificate) }, now());
    let inspected = desk.inspected(Sig4).expect("something lies open");
    let (_, report) = inspected.certificate.expect("the certificate");
    expect::findings(&report, &[]);
    assert_eq!(desk.workspace, Workspace::default());
}
