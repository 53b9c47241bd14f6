//! NIST PKITS through `verify_chain`.
//!
//! A path is valid if the report has no failure and says of every link that it
//! is not revoked: PKITS wants a path refused whose status is not known, where
//! this product says "not checked".

use oftf_key_desk::check::chain::{KeyPurpose, Question, verify_chain};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::report::{Overall, Report, Verdict};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;

use crate::exception::{Outcome, columns, settle};

#[test]
fn every_path_is_judged_as_nist_expects() {
    let lines = include_str!("pkits.txt").lines().filter(|line| !line.starts_with('#'));
    let outcomes: Vec<Outcome> = lines.map(judge).collect();
    assert_eq!(outcomes.len(), 116, "sections 4.1 to 4.7, 4.13 and 4.16");
    settle("PKITS", include_str!("exceptions/pkits.txt"), &outcomes);
}

fn judge(line: &str) -> Outcome {
    let [section, expected, leaf, intermediates, crls] = columns(line);
    let expected = match expected {
        "valid" => "valid",
        "invalid" => "invalid",
        other => panic!("{section} expects {other}"),
    };
    let leaf = Certificate::from_der(&file("certs", &format!("{leaf}.crt")));
    let intermediates: Result<Vec<Certificate>, _> = intermediates.split_whitespace().map(certificate).collect();
    let ours = match (leaf, intermediates) {
        (Ok(leaf), Ok(intermediates)) => {
            // A CRL that is refused is as good as none.
            let read = |name: &str| Crl::from_der(&file("crls", &format!("{name}.crl"))).ok();
            let crls: Vec<Crl> = crls.split_whitespace().filter_map(read).collect();
            let anchors = [certificate("TrustAnchorRootCertificate").expect("NIST's root")];
            let question = Question {
                leaf: &leaf,
                intermediates: &intermediates,
                anchors: &anchors,
                crls: &crls,
                purpose: KeyPurpose::Any,
                server_name: None,
            };
            let report = verify_chain(&question, now()).report;
            print(section, expected, &report);
            if report.verdict() == Overall::Pass { "valid" } else { "invalid" }
        }
        // Not even a certificate.
        _ => "invalid",
    };
    Outcome { case: section.to_owned(), expected, ours }
}

/// For reading along with `--nocapture`.
fn print(section: &str, expected: &str, report: &Report) {
    let news = report.findings.iter().filter(|finding| finding.verdict != Verdict::Pass);
    let news: Vec<&str> = news.map(|finding| finding.detail.id.as_ref()).collect();
    println!("{section} {expected}: {}", news.join(" "));
}

fn certificate(name: &str) -> Result<Certificate, oftf_key_desk::x509::certificate::CertificateError> {
    Certificate::from_der(&file("certs", &format!("{name}.crt")))
}

fn file(folder: &str, name: &str) -> Vec<u8> {
    let root = judges::vectors();
    let path = root.join("x509").join("PKITS_data").join(folder).join(name);
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// In the middle of what NIST made valid, 2010 to 2030.
fn now() -> Moment {
    Moment::from_rfc3339("2026-01-15T08:00:00Z").expect("RFC 3339")
}
