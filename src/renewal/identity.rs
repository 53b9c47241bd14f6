//! What a certificate or a CSR says of itself, as far as a renewal keeps or
//! changes it, and the details that such a subject comes from.

use crate::catalogue::{AlternativeNames, CommonName, Entry, Place};
use crate::certificate::Certificate;
use crate::csr::Csr;
use crate::distinguished_name::DistinguishedName;
use crate::environment::Environment;
use crate::oid;
use crate::plan::{OptionsInput, OrganisationInput};
use crate::public_key::PublicKey;
use crate::subject_alternative_name::AlternativeName;
use crate::workspace::Record;

/// Whose it is, for which names, with which key.
#[derive(Clone, Debug, PartialEq)]
pub struct Identity {
    pub subject: DistinguishedName,
    /// `DNS:host`, in lower case and sorted: their order means nothing.
    pub names: Vec<String>,
    pub key: PublicKey,
    /// As the JWKS states it, else as the directory computes it.
    pub kid: Option<String>,
}

/// What a person would have typed for such a certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    pub organisation: OrganisationInput,
    pub options: OptionsInput,
}

impl From<&Certificate> for Identity {
    fn from(certificate: &Certificate) -> Self {
        Self {
            subject: certificate.subject.clone(),
            names: texts(certificate.alternative_names.as_deref()),
            key: certificate.public_key.clone(),
            kid: Some(certificate.kid()),
        }
    }
}

impl From<&Csr> for Identity {
    fn from(csr: &Csr) -> Self {
        Self {
            subject: csr.subject.clone(),
            names: texts(csr.alternative_names.as_deref()),
            key: csr.public_key.clone(),
            kid: None,
        }
    }
}

impl Identity {
    /// Of the certificate that is kept; of a raw public key, which has none,
    /// the CSR's.
    pub fn of_record(record: &Record) -> Option<Self> {
        let certificate = record.parsed_certificate().map(|file| Self::from(&file.certificate));
        let identity = certificate.or_else(|| record.parsed_csr().as_ref().map(Self::from))?;
        Some(Self { kid: record.kid.clone().or(identity.kid), ..identity })
    }

    /// The details that give this subject and these names. What they do not
    /// tell is as it is `typed` already.
    pub fn details(&self, entry: &Entry, environment: Environment, typed: Details) -> Details {
        let value = |oid| self.subject.value(oid).map(str::to_owned);
        let Details { organisation: typed, options } = typed;
        let common_name = value(oid::COMMON_NAME);
        let organisation_id = value(oid::ORGANISATIONAL_UNIT).unwrap_or(typed.organisation_id);
        let readings = entry.common_names.value;
        let reading = match &common_name {
            None => CommonName::Absent,
            Some(name) if name.eq_ignore_ascii_case(&organisation_id) => CommonName::OrganisationId,
            Some(_) => CommonName::ApplicationId,
        };
        let is_application = reading == CommonName::ApplicationId && entry.places.value.contains(&Place::Application);
        let application_id = common_name.filter(|_| is_application).unwrap_or(typed.application_id);
        let dns: Vec<String> =
            self.names.iter().filter_map(|name| name.strip_prefix("DNS:")).map(str::to_owned).collect();
        let of_hosts = |asked: bool| Some(dns.clone()).filter(|dns| asked && !dns.is_empty());
        let hosts = of_hosts(entry.alternative_names.value == AlternativeNames::OzoneConnectHosts);
        let code = of_hosts(matches!(entry.alternative_names.value, AlternativeNames::HubHosts(_)))
            .and_then(|dns| dns.iter().find_map(|host| lfi_code(host, environment)));
        let place = if is_application { Place::Application } else { Place::OrganisationCertificates };
        Details {
            organisation: OrganisationInput {
                legal_name: value(oid::ORGANISATION).unwrap_or(typed.legal_name),
                organisation_id,
                application_id,
                ozone_connect_hosts: hosts.unwrap_or(typed.ozone_connect_hosts),
                lfi_code: code.unwrap_or(typed.lfi_code),
            },
            options: OptionsInput {
                place: Some(place).filter(|place| entry.places.value.contains(place)),
                common_name: Some(reading).filter(|reading| readings.contains(reading)),
                ..options
            },
        }
    }
}

/// The code in `cm.<code>.<domain of the hub>`.
fn lfi_code(host: &str, environment: Environment) -> Option<String> {
    let labels = host.strip_suffix(environment.hub_domain())?.strip_suffix('.')?;
    let code = labels.rsplit('.').next()?;
    (code != labels && !code.is_empty()).then(|| code.to_owned())
}

fn texts(names: Option<&[AlternativeName]>) -> Vec<String> {
    let mut texts: Vec<String> = names.unwrap_or_default().iter().map(text).collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// Host names are the same in either case (RFC 4343).
fn text(name: &AlternativeName) -> String {
    match name {
        AlternativeName::Dns(host) => AlternativeName::Dns(host.to_ascii_lowercase()).to_text(),
        AlternativeName::Other { .. } => name.to_text(),
    }
}
