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

    /// The issuing CA, whose name stands as issuer in every certificate.
    pub fn issuing_ca(self) -> DistinguishedName {
        let name = match self {
            Self::Sandbox => "Al Tareq Sandbox Trust Framework Issuing CA - G1",
            Self::Production => "Al Tareq Production Trust Framework Issuing CA - G1",
        };
        DistinguishedName::new(
            [
                (oid::COUNTRY, "AE"),
                (oid::ORGANISATION, "Nebras Open Finance Company"),
                (oid::ORGANISATIONAL_UNIT, "Al Tareq Trust Framework"),
                (oid::COMMON_NAME, name),
            ]
            .map(|(oid, value)| (oid, value.to_owned())),
        )
    }

    /// The environment whose issuing CA has this name.
    pub fn of_issuer(issuer: &DistinguishedName) -> Option<Self> {
        Self::ALL.into_iter().find(|environment| environment.issuing_ca().has_same_values(issuer))
    }
}
