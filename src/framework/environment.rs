//! The two worlds that never mix, their hosts and their certificate authority;
//! and a third that is none: the rehearsal, whose directory is in the page.
//!
//! Hosts: community-standards, environment-specific. CA names: community-
//! standards, trust-framework-cas. The OFTF Sandbox serves the pre-production
//! hub, OFTF Production the production hub. The names of the rehearsal are those
//! that nobody can have: `.invalid` and `.example` (RFC 2606, RFC 6761).

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::ground::words::all;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid::{self, ObjectIdentifier};

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "kebab-case")]
pub enum Environment {
    Sandbox,
    Production,
    /// Practice; nothing that comes from it is of use elsewhere.
    Rehearsal,
}

/// When a CA begins and ends, as days that are published (community-standards,
/// trust-framework-cas). Of the issuing CAs only the end is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedDates {
    pub from: Option<&'static str>,
    pub until: &'static str,
}

/// What every name and every file of the rehearsal begins with.
pub const REHEARSAL_MARK: &str = "REHEARSAL";

impl Environment {
    /// The hub of the model bank and the model insurer, which is no LFI's.
    pub const MODEL_HUB_DOMAIN: &str = "sandbox.apihub.openfinance.ae";

    pub const ALL: [Self; 3] = all();
    /// Those that OFTF runs.
    pub const REAL: [Self; 2] = [Self::Sandbox, Self::Production];

    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The id of its name.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Sandbox => "environment-sandbox",
            Self::Production => "environment-production",
            Self::Rehearsal => "environment-rehearsal",
        }
    }

    /// The name of a file of this world: of the rehearsal it has the mark.
    pub fn file_name(self, name: String) -> String {
        match self {
            Self::Sandbox | Self::Production => name,
            Self::Rehearsal => format!("{REHEARSAL_MARK}-{name}"),
        }
    }

    pub fn directory_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://web.sandbox.directory.openfinance.ae",
            Self::Production => "https://web.directory.openfinance.ae",
            Self::Rehearsal => "https://directory.rehearsal.invalid",
        }
    }

    pub fn keystore_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://keystore.sandbox.directory.openfinance.ae",
            Self::Production => "https://keystore.directory.openfinance.ae",
            Self::Rehearsal => "https://keystore.rehearsal.invalid",
        }
    }

    /// What follows the LFI code in the hub's host names.
    pub fn hub_domain(self) -> &'static str {
        match self {
            Self::Sandbox => "preprod.apihub.openfinance.ae",
            Self::Production => "apihub.openfinance.ae",
            Self::Rehearsal => "apihub.example",
        }
    }

    /// The root CA, which signs nothing but the issuing CA.
    pub fn root_ca(self) -> DistinguishedName {
        match self {
            Self::Sandbox => oftf_ca("Al Tareq Sandbox Trust Framework Root CA - G1"),
            Self::Production => oftf_ca("Al Tareq Production Trust Framework Root CA - G1"),
            Self::Rehearsal => rehearsal_ca("REHEARSAL Root CA - NOT FOR USE"),
        }
    }

    /// The issuing CA, whose name stands as issuer in every certificate.
    pub fn issuing_ca(self) -> DistinguishedName {
        match self {
            Self::Sandbox => oftf_ca("Al Tareq Sandbox Trust Framework Issuing CA - G1"),
            Self::Production => oftf_ca("Al Tareq Production Trust Framework Issuing CA - G1"),
            Self::Rehearsal => rehearsal_ca("REHEARSAL Issuing CA - NOT FOR USE"),
        }
    }

    /// `None` where nothing is published.
    pub fn root_ca_dates(self) -> Option<PublishedDates> {
        match self {
            Self::Sandbox => Some(PublishedDates { from: Some("2024-08-22"), until: "2039-08-19" }),
            Self::Production => Some(PublishedDates { from: Some("2024-10-01"), until: "2039-09-28" }),
            Self::Rehearsal => None,
        }
    }

    /// `None` where nothing is published.
    pub fn issuing_ca_dates(self) -> Option<PublishedDates> {
        match self {
            Self::Sandbox => Some(PublishedDates { from: None, until: "2034-08-20" }),
            Self::Production => Some(PublishedDates { from: None, until: "2034-09-29" }),
            Self::Rehearsal => None,
        }
    }

    /// With which algorithm the issuing CA signs. That of the rehearsal lives
    /// for a visit, and its key is one that is made in a blink.
    pub fn signature_algorithm(self) -> ObjectIdentifier {
        match self {
            Self::Sandbox | Self::Production => oid::RSA_SHA256,
            Self::Rehearsal => oid::ECDSA_SHA256,
        }
    }

    /// Where the file of the root CA can be downloaded.
    pub fn root_ca_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://crl.sandbox.pki.openfinance.ae/root-ca.pem",
            Self::Production => "https://crl.pki.openfinance.ae/root-ca.pem",
            Self::Rehearsal => "https://crl.rehearsal.invalid/root-ca.pem",
        }
    }

    /// Where the file of the issuing CA can be downloaded.
    pub fn issuing_ca_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://crl.sandbox.pki.openfinance.ae/issuer-ca.pem",
            Self::Production => "https://crl.pki.openfinance.ae/issuer-ca.pem",
            Self::Rehearsal => "https://crl.rehearsal.invalid/issuer-ca.pem",
        }
    }

    /// Where the issuing CA publishes what it revoked, as its certificates say.
    pub fn issuing_crl_url(self) -> &'static str {
        match self {
            Self::Sandbox => "http://crl.sandbox.pki.openfinance.ae/issuer.crl",
            Self::Production => "http://crl.pki.openfinance.ae/issuer.crl",
            Self::Rehearsal => "http://crl.rehearsal.invalid/issuer.crl",
        }
    }

    /// The environment whose issuing CA has this name.
    pub fn of_issuer(issuer: &DistinguishedName) -> Option<Self> {
        Self::ALL.into_iter().find(|environment| environment.issuing_ca().has_same_values(issuer))
    }

    /// The environment whose root has this name.
    pub fn of_root(root: &DistinguishedName) -> Option<Self> {
        Self::ALL.into_iter().find(|environment| environment.root_ca().has_same_values(root))
    }

    /// Where the file of the CA with this name can be downloaded, if that is known.
    pub fn ca_url(name: &DistinguishedName) -> Option<&'static str> {
        Self::ALL.into_iter().find_map(|environment| {
            if environment.issuing_ca().has_same_values(name) {
                Some(environment.issuing_ca_url())
            } else if environment.root_ca().has_same_values(name) {
                Some(environment.root_ca_url())
            } else {
                None
            }
        })
    }
}

/// Whether the name of an organisation has the rehearsal's mark.
pub fn is_rehearsal_name(organisation: &str) -> bool {
    organisation.split_whitespace().next().is_some_and(|word| word.eq_ignore_ascii_case(REHEARSAL_MARK))
}

fn oftf_ca(common_name: &str) -> DistinguishedName {
    ca_name(["Nebras Open Finance Company", "Al Tareq Trust Framework", common_name])
}

fn rehearsal_ca(common_name: &str) -> DistinguishedName {
    ca_name(["REHEARSAL Practice Directory", "NOT FOR USE", common_name])
}

/// O, OU and CN below `C=AE`.
fn ca_name(names: [&str; 3]) -> DistinguishedName {
    let attributes = [oid::ORGANISATION, oid::ORGANISATIONAL_UNIT, oid::COMMON_NAME].into_iter().zip(names);
    DistinguishedName::new(
        [(oid::COUNTRY, "AE")].into_iter().chain(attributes).map(|(oid, value)| (oid, value.to_owned())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_the_rehearsal_is_one_of_the_real_worlds() {
        let of = |environment: Environment| {
            let names = [environment.root_ca(), environment.issuing_ca()].map(|name| name.in_encoding_order());
            let urls = [environment.directory_url(), environment.keystore_url(), environment.hub_domain()];
            names.into_iter().chain(urls.map(str::to_owned)).collect::<Vec<_>>()
        };
        for name in of(Environment::Rehearsal) {
            let is_marked = name.contains("O=REHEARSAL ") && name.contains("NOT FOR USE");
            assert!(is_marked || name.ends_with(".invalid") || name.ends_with(".example"), "{name}");
            for real in Environment::REAL.into_iter().flat_map(of) {
                assert!(!name.contains(&real) && !real.contains(&name), "{name} and {real}");
            }
        }
        assert!(is_rehearsal_name("Rehearsal  Bank") && !is_rehearsal_name("The Rehearsal Bank"));
    }
}
