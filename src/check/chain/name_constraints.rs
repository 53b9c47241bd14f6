//! Limits on names (RFC 5280 section 4.2.1.10), as far as webpki does not look at
//! them.
//!
//! webpki applies limits on DNS names and IP addresses, and refuses a certificate
//! with a name of any other kind that is limited, whether it is inside or not.
//! Here the mail address in a subject is held against limits on mail
//! addresses, which webpki does not see; and the kinds are named at which nobody
//! looked.

use std::collections::BTreeSet;

use der::Decode;
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{NameConstraints, SubjectAltName};

use crate::x509::certificate::Certificate;
use crate::x509::oid;

/// The limits that one CA sets.
pub(super) struct Limits {
    permitted: Vec<GeneralName>,
    excluded: Vec<GeneralName>,
}

impl Limits {
    /// `None` without any; those that cannot be read webpki refuses.
    pub fn of(certificate: &Certificate) -> Option<Self> {
        let parsed = CertificateInner::<Raw>::from_der(certificate.der()).ok()?;
        let (_, limits) = parsed.tbs_certificate().get_extension::<NameConstraints>().ok()??;
        let bases = |subtrees: Option<Vec<_>>| {
            let subtrees: Vec<x509_cert::ext::pkix::constraints::name::GeneralSubtree> = subtrees.unwrap_or_default();
            subtrees.into_iter().map(|subtree| subtree.base).collect()
        };
        Some(Self { permitted: bases(limits.permitted_subtrees), excluded: bases(limits.excluded_subtrees) })
    }

    /// A mail address in the subject of `certificate` is outside of them.
    pub fn forbid_mail_of(&self, certificate: &Certificate) -> bool {
        let mut addresses = certificate.subject.values(oid::EMAIL_ADDRESS).into_iter();
        let hosts = |bases: &[GeneralName]| -> Vec<String> {
            let mail = |base: &GeneralName| match base {
                GeneralName::Rfc822Name(base) => Some(base.as_str().to_owned()),
                _ => None,
            };
            bases.iter().filter_map(mail).collect()
        };
        let (permitted, excluded) = (hosts(&self.permitted), hosts(&self.excluded));
        addresses.any(|address| {
            let is_within = |base: &String| is_mail_within(address, base);
            excluded.iter().any(is_within) || !(permitted.is_empty() || permitted.iter().any(is_within))
        })
    }

    /// The kinds of names that are limited and of which `certificate` has one, but
    /// which are not looked at.
    pub fn unread_kinds(&self, certificate: &Certificate) -> BTreeSet<&'static str> {
        let limited: BTreeSet<&'static str> = self.permitted.iter().chain(&self.excluded).filter_map(unread).collect();
        let mut named = names_of(certificate);
        // webpki takes every certificate for one with a directory name.
        named.insert(DIRECTORY_NAME);
        limited.intersection(&named).copied().collect()
    }
}

const DIRECTORY_NAME: &str = "directoryName";

/// The standard's word for a kind that is not looked at.
fn unread(name: &GeneralName) -> Option<&'static str> {
    match name {
        GeneralName::DnsName(_) | GeneralName::IpAddress(_) => None,
        GeneralName::Rfc822Name(_) => Some("rfc822Name"),
        GeneralName::UniformResourceIdentifier(_) => Some("uniformResourceIdentifier"),
        GeneralName::DirectoryName(_) => Some(DIRECTORY_NAME),
        GeneralName::OtherName(_) => Some("otherName"),
        GeneralName::EdiPartyName(_) => Some("ediPartyName"),
        GeneralName::RegisteredId(_) => Some("registeredID"),
    }
}

fn names_of(certificate: &Certificate) -> BTreeSet<&'static str> {
    let parsed = CertificateInner::<Raw>::from_der(certificate.der()).ok();
    let names = parsed.and_then(|parsed| parsed.tbs_certificate().get_extension::<SubjectAltName>().ok().flatten());
    names.map(|(_, names)| names.0.iter().filter_map(unread).collect()).unwrap_or_default()
}

/// One mailbox, all of a host, or with a leading dot all of the hosts below it.
fn is_mail_within(address: &str, base: &str) -> bool {
    let Some((mailbox, host)) = address.rsplit_once('@') else { return false };
    if let Some((base_mailbox, base_host)) = base.rsplit_once('@') {
        return mailbox == base_mailbox && host.eq_ignore_ascii_case(base_host);
    }
    let (host, base) = (host.to_ascii_lowercase(), base.to_ascii_lowercase());
    if base.starts_with('.') { host.ends_with(&base) } else { host == base }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_address_is_within_a_mailbox_a_host_or_a_domain() {
        for (address, base, is_within) in [
            ("a@bank.example", "bank.example", true),
            ("a@BANK.example", "bank.EXAMPLE", true),
            ("a@mail.bank.example", "bank.example", false),
            ("a@mail.bank.example", ".bank.example", true),
            ("a@bank.example", ".bank.example", false),
            ("a@otherbank.example", ".bank.example", false),
            ("a@bank.example", "a@bank.example", true),
            ("b@bank.example", "a@bank.example", false),
            ("A@bank.example", "a@bank.example", false),
            ("no address", "bank.example", false),
        ] {
            assert_eq!(is_mail_within(address, base), is_within, "{address} in {base}");
        }
    }
}
