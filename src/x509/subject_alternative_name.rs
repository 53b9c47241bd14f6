//! Subject alternative names (RFC 5280 section 4.2.1.6) as values.

use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader, Tag, TagNumber, Tagged};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::name::{GeneralName, GeneralNames};

use crate::ground::shown;
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
    /// As OpenSSL writes it, `DNS:host`, `URI:…`, with quotes around what could be read
    /// as more than one name (CVE-2021-44532), and every letter that cannot be seen
    /// written out.
    pub fn to_text(&self) -> String {
        let (kind, value, is_plain) = match self {
            Self::Dns(host) => ("DNS", host, is_dns_name(host)),
            Self::Other { kind, value } => (*kind, value, !value.contains([',', '"', '\\'])),
        };
        let value = shown::written_out(value);
        if is_plain { format!("{kind}:{value}") } else { format!("{kind}:{}", quoted(&value)) }
    }
}

/// Letters, digits, hyphens and dots (RFC 5280 section 4.2.1.6, RFC 1034 section 3.5),
/// the star of a wildcard, and `_`, which is in use.
pub fn is_dns_name(host: &str) -> bool {
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'.' | b'*' | b'_');
    !host.is_empty() && host.bytes().all(is_letter)
}

fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
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
        Err(_) => in_utf8(extension.extn_value.as_bytes())
            .unwrap_or_else(|| vec![AlternativeName::Other { kind: "unreadable", value: String::new() }]),
    }
}

/// DNS names in UTF-8, where IA5String is due: OpenSSL writes what it is given.
fn in_utf8(extension_der: &[u8]) -> Option<Vec<AlternativeName>> {
    const DNS_NAME: Tag = Tag::ContextSpecific { constructed: false, number: TagNumber(2) };
    let mut names = Vec::new();
    SliceReader::new(extension_der)
        .ok()?
        .sequence(|reader| {
            while !reader.is_finished() {
                let element = reader.tlv_bytes()?;
                let any = AnyRef::from_der(element)?;
                let host = std::str::from_utf8(any.value()).ok().filter(|_| any.tag() == DNS_NAME);
                names.push(match host {
                    Some(host) => AlternativeName::Dns(host.to_owned()),
                    None => from_general_name(&GeneralName::from_der(element)?),
                });
            }
            Ok::<_, der::Error>(())
        })
        .ok()?;
    Some(names)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_never_read_as_two() {
        let text = |host: &str| AlternativeName::Dns(host.to_owned()).to_text();
        assert_eq!(text("*.ozone_1.bank.ae"), "DNS:*.ozone_1.bank.ae");
        assert_eq!(text("a.ae, DNS:b.ae"), r#"DNS:"a.ae, DNS:b.ae""#);
        assert_eq!(text(r#"a" b\"#), r#"DNS:"a\" b\\""#);
        assert_eq!(text("a.ae\nDNS:b.ae\u{0}"), r#"DNS:"a.ae⟨U+000A⟩DNS:b.ae⟨U+0000⟩""#);
        assert_eq!(text(""), r#"DNS:"""#);
        let other = |kind, value: &str| AlternativeName::Other { kind, value: value.to_owned() }.to_text();
        assert_eq!(other("URI", "https://a.ae/?b=c"), "URI:https://a.ae/?b=c");
        assert_eq!(other("URI", "a:b, DNS:c.ae"), r#"URI:"a:b, DNS:c.ae""#);
    }
}
