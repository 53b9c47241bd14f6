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

/// A path of NIST's, in files.
pub struct Path {
    pub section: &'static str,
    expected: &'static str,
    pub leaf: Vec<u8>,
    pub intermediates: Vec<Vec<u8>>,
    pub anchor: Vec<u8>,
    crls: Vec<Vec<u8>>,
}

#[test]
fn every_path_is_judged_as_nist_expects() {
    let outcomes: Vec<Outcome> = paths().iter().map(Path::judge).collect();
    assert_eq!(outcomes.len(), 116, "sections 4.1 to 4.7, 4.13 and 4.16");
    settle("PKITS", include_str!("exceptions/pkits.txt"), &outcomes);
}

pub fn paths() -> Vec<Path> {
    let lines = include_str!("pkits.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(Path::of_line).collect()
}

impl Path {
    fn of_line(line: &'static str) -> Self {
        let [section, expected, leaf, intermediates, crls] = columns(line);
        assert!(["valid", "invalid"].contains(&expected), "{section} expects {expected}");
        let certificate = |name: &str| file("certs", &format!("{name}.crt"));
        Self {
            section,
            expected,
            leaf: certificate(leaf),
            intermediates: intermediates.split_whitespace().map(certificate).collect(),
            anchor: certificate("TrustAnchorRootCertificate"),
            crls: crls.split_whitespace().map(|name| file("crls", &format!("{name}.crl"))).collect(),
        }
    }

    /// Or something in it is not even a certificate.
    pub fn is_readable(&self) -> bool {
        self.intermediates.iter().chain([&self.leaf]).all(|file| Certificate::from_der(file).is_ok())
    }

    /// A CRL that is refused is as good as none.
    pub fn readable_crls(&self) -> Vec<Vec<u8>> {
        self.crls.iter().filter(|file| Crl::from_der(file).is_ok()).cloned().collect()
    }

    fn judge(&self) -> Outcome {
        let ours = if self.is_readable() && self.is_passed() { "valid" } else { "invalid" };
        Outcome { case: self.section.to_owned(), expected: self.expected, ours }
    }

    fn is_passed(&self) -> bool {
        let certificate = |file: &Vec<u8>| Certificate::from_der(file).expect("a certificate");
        let crls: Vec<Crl> = self.readable_crls().iter().map(|file| Crl::from_der(file).expect("a CRL")).collect();
        let question = Question {
            leaf: &certificate(&self.leaf),
            intermediates: &self.intermediates.iter().map(certificate).collect::<Vec<_>>(),
            anchors: &[certificate(&self.anchor)],
            crls: &crls,
            purpose: KeyPurpose::Any,
            server_name: None,
        };
        let report = verify_chain(&question, now()).report;
        print(self.section, self.expected, &report);
        report.verdict() == Overall::Pass
    }
}

/// For reading along with `--nocapture`.
fn print(section: &str, expected: &str, report: &Report) {
    let news = report.findings.iter().filter(|finding| finding.verdict != Verdict::Pass);
    let news: Vec<&str> = news.map(|finding| finding.detail.id.as_ref()).collect();
    println!("{section} {expected}: {}", news.join(" "));
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
