//! What a certificate or a CSR says of itself, as far as a renewal keeps or
//! changes it.

use crate::ground::order::sort;
use crate::workspace::Record;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::public_key::PublicKey;
use crate::x509::subject_alternative_name::AlternativeName;

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
        let certificate = record.certificate().map(Self::from);
        let identity = certificate.or_else(|| record.csr().map(Self::from))?;
        Some(Self { kid: record.kid().map(str::to_owned).or(identity.kid), ..identity })
    }
}

fn texts(names: Option<&[AlternativeName]>) -> Vec<String> {
    let mut texts: Vec<String> = names.unwrap_or_default().iter().map(text).collect();
    sort(&mut texts);
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
