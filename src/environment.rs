//! The two worlds that never mix, their hosts and their certificate authority.
//!
//! Hosts: community-standards, environment-specific. CA names: community-
//! standards, trust-framework-cas. The OFTF Sandbox serves the pre-production
//! hub, OFTF Production the production hub.

use serde::{Deserialize, Serialize};

use crate::distinguished_name::DistinguishedName;
use crate::oid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    Sandbox,
    Production,
}

impl Environment {
    pub const ALL: [Self; 2] = [Self::Sandbox, Self::Production];

    pub fn word(self) -> &'static str {
        match self {
            Self::Sandbox => "sandbox",
            Self::Production => "production",
        }
    }

    pub fn other(self) -> Self {
        match self {
            Self::Sandbox => Self::Production,
            Self::Production => Self::Sandbox,
        }
    }

    pub fn directory_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://web.sandbox.directory.openfinance.ae",
            Self::Production => "https://web.directory.openfinance.ae",
        }
    }

    pub fn keystore_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://keystore.sandbox.directory.openfinance.ae",
            Self::Production => "https://keystore.directory.openfinance.ae",
        }
    }

    /// What follows the LFI code in the hub's host names.
    pub fn hub_domain(self) -> &'static str {
        match self {
            Self::Sandbox => "preprod.apihub.openfinance.ae",
            Self::Production => "apihub.openfinance.ae",
        }
    }

    /// The root CA, which signs nothing but the issuing CA.
    pub fn root_ca(self) -> DistinguishedName {
        ca_name(match self {
            Self::Sandbox => "Al Tareq Sandbox Trust Framework Root CA - G1",
            Self::Production => "Al Tareq Production Trust Framework Root CA - G1",
        })
    }

    /// The issuing CA, whose name stands as issuer in every certificate.
    pub fn issuing_ca(self) -> DistinguishedName {
        ca_name(match self {
            Self::Sandbox => "Al Tareq Sandbox Trust Framework Issuing CA - G1",
            Self::Production => "Al Tareq Production Trust Framework Issuing CA - G1",
        })
    }

    /// Where the file of the root CA can be downloaded.
    pub fn root_ca_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://crl.sandbox.pki.openfinance.ae/root-ca.pem",
            Self::Production => "https://crl.pki.openfinance.ae/root-ca.pem",
        }
    }

    /// Where the file of the issuing CA can be downloaded.
    pub fn issuing_ca_url(self) -> &'static str {
        match self {
            Self::Sandbox => "https://crl.sandbox.pki.openfinance.ae/issuer-ca.pem",
            Self::Production => "https://crl.pki.openfinance.ae/issuer-ca.pem",
        }
    }

    /// Where the issuing CA publishes what it revoked, as its certificates say.
    pub fn issuing_crl_url(self) -> &'static str {
        match self {
            Self::Sandbox => "http://crl.sandbox.pki.openfinance.ae/issuer.crl",
            Self::Production => "http://crl.pki.openfinance.ae/issuer.crl",
        }
    }

    /// The environment whose issuing CA has this name.
    pub fn of_issuer(issuer: &DistinguishedName) -> Option<Self> {
        Self::ALL.into_iter().find(|environment| environment.issuing_ca().has_same_values(issuer))
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

fn ca_name(common_name: &str) -> DistinguishedName {
    DistinguishedName::new(
        [
            (oid::COUNTRY, "AE"),
            (oid::ORGANISATION, "Nebras Open Finance Company"),
            (oid::ORGANISATIONAL_UNIT, "Al Tareq Trust Framework"),
            (oid::COMMON_NAME, common_name),
        ]
        .map(|(oid, value)| (oid, value.to_owned())),
    )
}
