//! Mistakes that happen, played on request.

use strum::{IntoStaticStr, VariantArray};

use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;

/// What is wrong with what the practice directory gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Mistake {
    /// The certificate of another CSR was downloaded.
    OtherKey,
    /// It was made in another directory.
    OtherAuthority,
    /// Last year's file was taken.
    Expired,
    /// The JWKS was fetched too early, or from a cache.
    NotPublished,
    /// Another certificate's kid stands beside our key.
    OtherKid,
}

impl Mistake {
    /// Those of a certificate.
    pub const CERTIFICATE: [Self; 3] = [Self::OtherKey, Self::OtherAuthority, Self::Expired];
    /// Those of a JWKS.
    pub const JWKS: [Self; 2] = [Self::NotPublished, Self::OtherKid];

    /// For text ids and element values.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// The name of a directory that is neither the practice one nor a real one.
pub(super) fn other_authority() -> DistinguishedName {
    DistinguishedName::new(
        [
            (oid::COUNTRY, "AE"),
            (oid::ORGANISATION, "REHEARSAL Another Directory"),
            (oid::ORGANISATIONAL_UNIT, "NOT FOR USE"),
            (oid::COMMON_NAME, "REHEARSAL Another Issuing CA - NOT FOR USE"),
        ]
        .map(|(oid, value)| (oid, value.to_owned())),
    )
}
