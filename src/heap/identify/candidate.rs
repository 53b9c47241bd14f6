//! Which certificates of the framework a thing may be, by its usages, its names and its
//! subject. What is not published of a usage excludes nothing.

use x509_cert::ext::pkix::KeyUsage;

use crate::framework::catalogue::{CertificateId, Purpose, TABLE};
use crate::framework::environment::Environment;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;
use crate::x509::subject_alternative_name::AlternativeName;

/// What the hub calls its endpoints for the bank, in front of the LFI code.
const HUB_HOSTS_FOR_LFI: [&str; 2] = ["hh", "cm"];

/// Those that a certificate may be; all of them if nothing in it tells.
pub(super) fn of_certificate(certificate: &Certificate) -> Vec<CertificateId> {
    let purposes = purposes(certificate);
    let names = certificate.alternative_names.as_deref();
    narrowed(|id| purposes.contains(&id.entry().purpose), &certificate.subject, names)
}

/// A CSR asks for no usages: host names are what it tells. One without them may be that
/// of a server whose names were forgotten.
pub(super) fn of_csr(csr: &Csr) -> Vec<CertificateId> {
    let names = csr.alternative_names.as_deref();
    let is_for_server = names.is_some_and(|names| names.iter().any(|name| matches!(name, AlternativeName::Dns(_))));
    narrowed(|id| !is_for_server || id.entry().purpose == Purpose::ServerTls, &csr.subject, names)
}

fn narrowed(
    is_possible: impl Fn(CertificateId) -> bool,
    subject: &DistinguishedName,
    names: Option<&[AlternativeName]>,
) -> Vec<CertificateId> {
    let hosts: Vec<&str> = names
        .unwrap_or_default()
        .iter()
        .filter_map(|name| match name {
            AlternativeName::Dns(host) => Some(host.as_str()),
            AlternativeName::Other { .. } => None,
        })
        .collect();
    let has_common_name = subject.value(oid::COMMON_NAME).is_some();
    let is_likely = |id: CertificateId| match id {
        // The hub's certificate for the bank's server names an organisation, and no application.
        CertificateId::C4 => !has_common_name,
        CertificateId::C1 | CertificateId::C3 => has_common_name,
        CertificateId::S1 | CertificateId::S2 | CertificateId::S3 | CertificateId::S4 if hosts.is_empty() => {
            // It comes by ACME, for names alone.
            id != CertificateId::S2
        }
        CertificateId::S4 => hosts.iter().all(|host| hub_label(host).is_none()),
        CertificateId::S3 => hosts.iter().filter_map(|host| hub_label(host)).any(is_for_lfi),
        CertificateId::S1 | CertificateId::S2 => {
            hosts.iter().filter_map(|host| hub_label(host)).any(|label| !is_for_lfi(label))
        }
        _ => true,
    };
    let ids = TABLE.iter().map(|entry| entry.id).filter(|id| is_possible(*id));
    let (likely, rest): (Vec<_>, Vec<_>) = ids.partition(|id| is_likely(*id));
    if likely.is_empty() { rest } else { likely }
}

fn is_for_lfi(label: &str) -> bool {
    HUB_HOSTS_FOR_LFI.contains(&label)
}

/// `hh` of `hh.bank.apihub.openfinance.ae`; `None` for a host that is not the hub's.
fn hub_label(host: &str) -> Option<&str> {
    let is_of_hub = Environment::ALL
        .into_iter()
        .any(|environment| host.strip_suffix(environment.hub_domain()).is_some_and(|front| front.ends_with('.')));
    host.split('.').next().filter(|_| is_of_hub)
}

fn purposes(certificate: &Certificate) -> Vec<Purpose> {
    let tls: Vec<Purpose> = match &certificate.extended_key_usage {
        Some(usages) if !usages.contains(&oid::ANY_EXTENDED_KEY_USAGE) => {
            let of = [(oid::CLIENT_AUTH, Purpose::ClientTls), (oid::SERVER_AUTH, Purpose::ServerTls)];
            of.into_iter().filter(|(usage, _)| usages.contains(usage)).map(|(_, purpose)| purpose).collect()
        }
        _ => Vec::new(),
    };
    if !tls.is_empty() {
        return tls;
    }
    match &certificate.key_usage {
        Some(usage) if can_sign(usage) && !can_wrap(usage) => vec![Purpose::Signing],
        Some(usage) if can_wrap(usage) && !can_sign(usage) => vec![Purpose::Encryption],
        _ => Purpose::ALL.to_vec(),
    }
}

fn can_sign(usage: &KeyUsage) -> bool {
    usage.digital_signature()
}

fn can_wrap(usage: &KeyUsage) -> bool {
    usage.key_encipherment() || usage.data_encipherment()
}
