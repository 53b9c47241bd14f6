//! What was asked, what the CSR has, what the certificate has: side by side.
//! The findings judge; this only shows, so that a person sees at which of the
//! two steps a value changed.

use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::order::sort;
use crate::ground::report::Finding;
use crate::ground::shown;
use crate::plan::Plan;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;
use crate::x509::subject_alternative_name::AlternativeName;

/// One value in three places; `None` where it is not known or not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub name: Message,
    pub asked: Option<String>,
    pub csr: Option<String>,
    pub certificate: Option<String>,
}

impl Row {
    /// Those that are known are the same.
    pub fn agrees(&self) -> bool {
        let known = || [&self.asked, &self.csr, &self.certificate].into_iter().flatten();
        known().all(|value| known().next() == Some(value))
    }

    /// As the values stand beside each other: what looks the same and is not has the
    /// code points of the letters that differ.
    pub fn told_apart(&self) -> Self {
        let mut told = self.clone();
        let Some(certificate) = &self.certificate else { return told };
        for (value, place) in [(&self.asked, &mut told.asked), (&self.csr, &mut told.csr)] {
            if let Some((other, ours)) = value.as_deref().and_then(|value| shown::apart(value, certificate)) {
                *place = Some(other);
                told.certificate = Some(ours);
            }
        }
        told
    }
}

/// Without a plan and a CSR there is nothing to compare with, and no row.
pub fn columns(certificate: &Certificate, csr: Option<&Csr>, plan: Option<&Plan>) -> Vec<Row> {
    if csr.is_none() && plan.is_none() {
        return Vec::new();
    }
    let asked = plan.map(Plan::subject);
    let attributes = [
        (oid::COUNTRY, Message::new("column-country")),
        (oid::ORGANISATION, Message::new("column-organisation")),
        (oid::ORGANISATIONAL_UNIT, Message::new("column-organisational-unit")),
        (oid::COMMON_NAME, Message::new("column-common-name")),
    ];
    let value = |name: &DistinguishedName, oid| {
        let value = shown::written_out(&name.values(oid).join(", ")).into_owned();
        Some(value).filter(|value| !value.is_empty())
    };
    let mut rows: Vec<Row> = attributes
        .into_iter()
        .map(|(oid, name)| Row {
            name,
            asked: asked.as_ref().and_then(|subject| value(subject, oid)),
            csr: csr.and_then(|csr| value(&csr.subject, oid)),
            certificate: value(&certificate.subject, oid),
        })
        .collect();
    let hosts = plan.map(|plan| plan.hosts.iter().map(|host| format!("DNS:{}", host.as_str())).collect());
    rows.push(Row {
        name: Message::new("column-names"),
        asked: hosts.and_then(sorted),
        csr: csr.and_then(|csr| names(csr.alternative_names.as_deref())),
        certificate: names(certificate.alternative_names.as_deref()),
    });
    rows.push(Row {
        name: Message::new("column-algorithm"),
        asked: plan.map(|plan| plan.algorithm.name().to_owned()),
        csr: csr.map(|csr| csr.public_key.label()),
        certificate: Some(certificate.public_key.label()),
    });
    rows.push(Row {
        name: Message::new("column-key"),
        asked: None,
        csr: csr.map(|csr| csr.public_key.spki_sha256()),
        certificate: Some(certificate.public_key.spki_sha256()),
    });
    rows.push(Row {
        name: Message::new("column-issuer"),
        asked: plan.map(|plan| plan.environment.issuing_ca().in_encoding_order()),
        csr: None,
        certificate: Some(certificate.issuer.in_encoding_order()),
    });
    rows.retain(|row| row.asked.is_some() || row.csr.is_some() || row.certificate.is_some());
    rows
}

/// Puts what the CSR has beside what was expected and found.
pub(super) fn attach(findings: &mut [Finding], csr: &Csr) {
    for finding in findings {
        let attribute = |oid| Some(csr.subject.values(oid).join(", "));
        let value = match finding.check {
            Check::CertificatePublicKey => Some(csr.public_key.spki_sha256()),
            Check::CertificateSubjectCountry => attribute(oid::COUNTRY),
            Check::CertificateSubjectOrganisation => attribute(oid::ORGANISATION),
            Check::CertificateSubjectOrganisationId => attribute(oid::ORGANISATIONAL_UNIT),
            Check::CertificateSubjectCommonName => attribute(oid::COMMON_NAME),
            Check::CertificateSan => names(csr.alternative_names.as_deref()),
            _ => None,
        };
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            finding.evidence.csr = Some(shown::written_out(&value).into_owned());
        }
    }
}

fn names(names: Option<&[AlternativeName]>) -> Option<String> {
    sorted(names?.iter().map(AlternativeName::to_text).collect())
}

/// The order of names means nothing.
fn sorted(mut names: Vec<String>) -> Option<String> {
    sort(&mut names);
    Some(names.join(", ")).filter(|names| !names.is_empty())
}
