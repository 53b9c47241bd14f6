//! The words that a bank meets on its way, each explained once.
//!
//! Goes out: the terms in the order in which they are listed, and where the
//! meaning is published. The sentences are texts: `term-csr`, `meaning-csr`.

use crate::ground::source::{self, Source};

macro_rules! terms {
    ($($term:ident = $word:literal, $source:expr;)*) => {
        /// A word of the trade.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Term {
            $($term,)*
        }

        impl Term {
            pub const ALL: [Self; [$($word),*].len()] = [$(Self::$term),*];

            /// For routes and text ids.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$term => $word,)*
                }
            }

            /// Where it is defined, or used in the way that matters here.
            pub fn source(self) -> Option<Source> {
                match self {
                    $(Self::$term => $source,)*
                }
            }
        }
    };
}

terms! {
    Oftf = "oftf", Some(source::TRUST_FRAMEWORK_CAS);
    Lfi = "lfi", Some(source::CERTIFICATES);
    Tpp = "tpp", Some(source::CERTIFICATES);
    ApiHub = "api-hub", Some(source::CERTIFICATES);
    OzoneConnect = "ozone-connect", Some(source::CONNECTIVITY);
    PrivateKey = "private-key", None;
    PublicKey = "public-key", None;
    Csr = "csr", Some(source::RFC_2986);
    Certificate = "certificate", Some(source::CERTIFICATES);
    Dn = "dn", Some(source::WALKTHROUGHS);
    Organisation = "o", Some(source::WALKTHROUGHS);
    OrganisationalUnit = "ou", Some(source::WALKTHROUGHS);
    CommonName = "cn", Some(source::WALKTHROUGHS_TWO_READINGS);
    San = "san", Some(source::CERTIFICATES_SAN);
    Application = "application", Some(source::C3_APPLICATION);
    Pem = "pem", Some(source::RFC_7468);
    Pkcs12 = "pkcs12", None;
    Hsm = "hsm", Some(source::CUSTODY);
    RootCa = "root-ca", Some(source::TRUST_FRAMEWORK_CAS);
    IssuingCa = "issuing-ca", Some(source::TRUST_FRAMEWORK_CAS);
    Chain = "chain", Some(source::RFC_5280_CHAIN);
    Crl = "crl", Some(source::RFC_5280_CRL);
    Mtls = "mtls", Some(source::RFC_8446);
    Jwks = "jwks", Some(source::RFC_7517);
    Kid = "kid", Some(source::KEYSTORE);
    Keystore = "keystore", Some(source::KEYSTORE);
    Jws = "jws", Some(source::RFC_7515);
    Jwe = "jwe", Some(source::RFC_7516);
    JwtAuth = "jwt-auth", Some(source::HUB_CONTRACT);
    Rotation = "rotation", Some(source::ROTATION);
}

impl Term {
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|term| term.word() == word)
    }
}
