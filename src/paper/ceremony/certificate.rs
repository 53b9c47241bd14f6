//! One certificate in the record: its public values, how far it is, and what
//! its checks say now.

use serde::Serialize;

use crate::framework::address::{Address, Which};
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Overall, Report, Verdict};
use crate::workspace::{Counts, KeyOrigin, Workspace};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;

/// A certificate of the open environment, judged.
pub struct Standing {
    pub at: Address,
    /// The word of its [`crate::journey::Progress`].
    pub progress: &'static str,
    pub csr: Option<(Csr, Report)>,
    pub certificate: Option<(Certificate, Report)>,
}

/// What the record says of one certificate. Fingerprints are 64 lower-case
/// hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CertificateRecord {
    pub certificate: Which,
    /// Where there are several of its kind: what its holder calls this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_origin: Option<KeyOrigin>,
    /// Of the certificate, before there is one of the CSR; in encoding order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_algorithm: Option<String>,
    /// SHA-256 of the SubjectPublicKeyInfo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csr_sha256: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csr_checks: Option<Judged>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<IssuedRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_proved: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uploaded: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks_checked: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deployed: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<Moment>,
}

/// The certificate itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IssuedRecord {
    pub issuer: String,
    /// Hexadecimal, two digits a byte.
    pub serial_number: String,
    pub sha256: String,
    /// SHA-256 of its own SubjectPublicKeyInfo.
    pub key_sha256: String,
    pub not_before: Moment,
    pub not_after: Moment,
    pub checks: Judged,
}

/// A report, short.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Judged {
    pub verdict: Overall,
    pub counts: Counts,
    /// The gravest first.
    pub checks: Vec<Check>,
}

/// One check: what was found out, as a message with its values.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    pub check: String,
    pub verdict: Verdict,
    pub message: Message,
    #[serde(skip)]
    pub title: Message,
}

impl CertificateRecord {
    pub(super) fn new(standing: Standing, workspace: &Workspace) -> Self {
        let record = workspace.record(standing.at);
        let csr = standing.csr.as_ref().map(|(csr, _)| csr);
        let certificate = standing.certificate.as_ref().map(|(certificate, _)| certificate);
        let subject = certificate.map(|certificate| &certificate.subject).or(csr.map(|csr| &csr.subject));
        let key = csr.map(|csr| &csr.public_key).or(certificate.map(|certificate| &certificate.public_key));
        Self {
            certificate: standing.at.which(),
            label: workspace.label(standing.at),
            state: standing.progress,
            key_origin: record.origin(),
            subject: subject.map(|subject| subject.in_encoding_order()),
            key_algorithm: key.map(|key| key.label()),
            key_sha256: key.map(|key| key.spki_sha256()),
            csr_sha256: csr.map(Csr::sha256),
            csr_checks: standing.csr.as_ref().map(|(_, report)| Judged::new(report)),
            issued: standing.certificate.as_ref().map(|(certificate, report)| IssuedRecord::new(certificate, report)),
            kid: record.kid().map(str::to_owned),
            key_proved: record.key_proved(),
            uploaded: record.uploaded(),
            jwks_checked: record.published().map(|published| published.seen),
            deployed: record.deployed(),
            handed_over: record.handed_over(),
        }
    }

    /// Details were given and nothing else: there is no key to speak of.
    pub(super) fn is_empty(&self) -> bool {
        self.key_sha256.is_none() && self.kid.is_none()
    }
}

impl IssuedRecord {
    fn new(certificate: &Certificate, report: &Report) -> Self {
        Self {
            issuer: certificate.issuer.in_encoding_order(),
            serial_number: certificate.serial_number.clone(),
            sha256: certificate.sha256(),
            key_sha256: certificate.public_key.spki_sha256(),
            not_before: certificate.not_before,
            not_after: certificate.not_after,
            checks: Judged::new(report),
        }
    }
}

impl Judged {
    fn new(report: &Report) -> Self {
        Self {
            verdict: report.verdict(),
            counts: Counts::of(report),
            checks: report.ranked().into_iter().map(Check::new).collect(),
        }
    }
}

impl Check {
    fn new(finding: &Finding) -> Self {
        Self {
            check: finding.check.to_string(),
            verdict: finding.verdict,
            message: finding.detail.clone(),
            title: finding.check.title(),
        }
    }
}
