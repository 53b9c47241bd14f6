//! Subject alternative names (RFC 5280 section 4.2.1.6) as values.

use der::Decode;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::name::{GeneralName, GeneralNames};

use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;

/// One alternative name. Only DNS names are asked for in this product; all
/// others are shown as what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlternativeName {
    Dns(String),
    Other { kind: &'static str, value: String },
}

impl AlternativeName {
    /// As OpenSSL writes it: `DNS:host`, `URI:…`.
    pub fn to_text(&self) -> String {
        match self {
            Self::Dns(host) => format!("DNS:{host}"),
            Self::Other { kind, value } => format!("{kind}:{value}"),
        }
    }
}

/// The names of the extension, if it is there, and those of every other one of its
/// kind, which must not be; an extension that cannot be read is one name of kind
/// `unreadable`.
pub fn from_extensions(extensions: &[Extension]) -> Option<Vec<AlternativeName>> {
    let found = extensions.iter().filter(|each| each.extn_id == oid::SUBJECT_ALTERNATIVE_NAME);
    let lists: Vec<Vec<AlternativeName>> = found.map(of_extension).collect();
    (!lists.is_empty()).then(|| lists.concat())
}

fn of_extension(extension: &Extension) -> Vec<AlternativeName> {
    match GeneralNames::from_der(extension.extn_value.as_bytes()) {
        Ok(names) => names.iter().map(from_general_name).collect(),
        Err(_) => vec![AlternativeName::Other { kind: "unreadable", value: String::new() }],
    }
}

/// `DNS:a, DNS:b`.
pub fn list(names: &[AlternativeName]) -> String {
    names.iter().map(AlternativeName::to_text).collect::<Vec<_>>().join(", ")
}

fn from_general_name(name: &GeneralName) -> AlternativeName {
    let other = |kind, value| AlternativeName::Other { kind, value };
    match name {
        GeneralName::DnsName(host) => AlternativeName::Dns(host.as_str().to_owned()),
        GeneralName::UniformResourceIdentifier(uri) => other("URI", uri.as_str().to_owned()),
        GeneralName::Rfc822Name(address) => other("email", address.as_str().to_owned()),
        GeneralName::IpAddress(address) => other("IP", ip_address(address.as_bytes())),
        GeneralName::DirectoryName(name) => other("dirName", DistinguishedName::from_x509(name).to_rfc4514()),
        GeneralName::RegisteredId(oid) => other("RID", oid.to_string()),
        GeneralName::OtherName(name) => other("otherName", name.type_id.to_string()),
        GeneralName::EdiPartyName(_) => other("ediPartyName", String::new()),
    }
}

fn ip_address(octets: &[u8]) -> String {
    if let Ok(four) = <[u8; 4]>::try_from(octets) {
        return std::net::Ipv4Addr::from(four).to_string();
    }
    if let Ok(sixteen) = <[u8; 16]>::try_from(octets) {
        return std::net::Ipv6Addr::from(sixteen).to_string();
    }
    String::new()
}
