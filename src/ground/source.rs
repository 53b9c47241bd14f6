//! Where a rule comes from. Every rule that the product quotes names one.

use serde::{Deserialize, Deserializer, Serialize};

/// A published document (or a published certificate) that states a rule, and
/// how sure the rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    pub document: &'static str,
    pub basis: Basis,
}

/// A report travels between the page and its worker; a source in it is one of
/// those that stand here.
impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Named {
            document: String,
            basis: Basis,
        }
        let named = Named::deserialize(deserializer)?;
        let found = ALL.iter().find(|source| source.document == named.document && source.basis == named.basis);
        found.copied().ok_or_else(|| serde::de::Error::custom("a source that is not known"))
    }
}

/// How a rule is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Read in a published source, or recomputed on published bytes.
    Confirmed,
    /// Concluded from what is published.
    Inferred,
    /// Not published, or published in two ways.
    Unknown,
}

const fn confirmed(document: &'static str) -> Source {
    Source { document, basis: Basis::Confirmed }
}

const fn inferred(document: &'static str) -> Source {
    Source { document, basis: Basis::Inferred }
}

const fn unknown(document: &'static str) -> Source {
    Source { document, basis: Basis::Unknown }
}

const CERTIFICATES_PAGE: &str = "Nebras-Open-Finance/community-standards: trust-framework/certificates";
const WALKTHROUGHS_PAGE: &str = "Nebras-Open-Finance/community-standards: trust-framework/certificate-walkthroughs";
const SAN_PAGE: &str = "Nebras-Open-Finance/community-standards: trust-framework/certificates-san";
const ENCRYPTION_PAGE: &str = "Nebras-Open-Finance/community-standards: message-encryption";
const SAMPLE: &str = "AlTareq-OpenFinance/developer-guide: encrypting-pii (a published sandbox certificate)";

/// Names each source, and lists them all.
macro_rules! sources {
    ($($name:ident = $source:expr;)*) => {
        $(pub const $name: Source = $source;)*
        /// `docs/sources.md` says where each stands.
        pub const ALL: &[Source] = &[$($name),*];
    };
}

sources! {
    CERTIFICATES = confirmed(CERTIFICATES_PAGE);
    CERTIFICATES_TWO_READINGS = unknown(CERTIFICATES_PAGE);
    WALKTHROUGHS = confirmed(WALKTHROUGHS_PAGE);
    WALKTHROUGHS_TWO_READINGS = unknown(WALKTHROUGHS_PAGE);
    ORGANISATION_LEVEL_CN = unknown(WALKTHROUGHS_PAGE);
    DESCRIPTION_ANALOGY = inferred(WALKTHROUGHS_PAGE);
    CERTIFICATES_SAN = confirmed(SAN_PAGE);
    HUB_HOSTS = inferred("Nebras-Open-Finance/community-standards: environment-specific");
    TRUST_FRAMEWORK_CAS = confirmed("Nebras-Open-Finance/community-standards: trust-framework-cas");
    CONNECTIVITY = confirmed("Nebras-Open-Finance/community-standards: connectivity");
    C3_APPLICATION = confirmed("Nebras-Open-Finance/community-standards: creating-c3-application");
    MESSAGE_ENCRYPTION = confirmed(ENCRYPTION_PAGE);
    ROTATION = confirmed("Nebras-Open-Finance/community-standards: certificate-rotation");
    RENEWED_BY_NEBRAS = confirmed("Nebras-Open-Finance knowledge base: certificate-rotation");
    KEY_OF_ITS_OWN = inferred("Nebras-Open-Finance/community-standards: certificate-rotation");
    FAPI = confirmed("Nebras-Open-Finance/community-standards: security/fapi");
    PUBLISHED_ENC1 = confirmed(SAMPLE);
    PUBLISHED_ENC1_TWO_READINGS = unknown(SAMPLE);
    KEYSTORE = confirmed("docs.connect.raidiam.io: keystores");
    KEYSTORE_ANALOGY = inferred("docs.connect.raidiam.io: keystores");
    NEIGHBOUR_USAGE = inferred("OpenBanking-Brasil/specs-seguranca: certificate profiles of the same directory product");
    USAGE_NOT_PUBLISHED = unknown("OpenBanking-Brasil/specs-seguranca: certificate profiles of the same directory product");
    HUB_CONTRACT = confirmed("openfinanceuae Confluence: page 244252938");
    LARGER_KEYS = unknown(WALKTHROUGHS_PAGE);
    RFC_7468 = confirmed("RFC 7468 section 2");
    CUSTODY = confirmed(CERTIFICATES_PAGE);
    RFC_2986 = confirmed("RFC 2986 section 4");
    RFC_5280_EXTENSIONS = confirmed("RFC 5280 section 4.1 (Extensions: at least one)");
    RFC_2986_ATTRIBUTES = confirmed("RFC 2986 section 4.1");
    RFC_5280_EXTENSION_ONCE = confirmed("RFC 5280 section 4.2");
    RFC_5280_FORM = confirmed("RFC 5280 section 4");
    RFC_5280_KEY_USAGE = confirmed("RFC 5280 section 4.2.1.3");
    RFC_5280_SERIAL_NUMBER = confirmed("RFC 5280 section 4.1.2.2");
    RFC_5280_VALIDITY = confirmed("RFC 5280 section 4.1.2.5");
    RFC_5280_CA = confirmed("RFC 5280 section 4.2.1.9");
    RFC_5280_NAME_CONSTRAINTS = confirmed("RFC 5280 section 4.2.1.10");
    RFC_5280_DNS_NAME = confirmed("RFC 5280 section 4.2.1.6");
    RFC_5280_CHAIN = confirmed("RFC 5280 section 6");
    RFC_5280_CRL = confirmed("RFC 5280 section 5");
    RFC_3279 = confirmed("RFC 3279 section 2.3.1");
    RFC_4055 = confirmed("RFC 4055 section 1.2");
    RFC_5480 = confirmed("RFC 5480 section 2.1.1");
    RFC_5480_POINTS = confirmed("RFC 5480 section 2.2");
    RFC_8446_CERTIFICATE = confirmed("RFC 8446 section 4.4.2.2");
    RFC_9525 = confirmed("RFC 9525 section 6");
    HELLO_MTLS = confirmed("Nebras-Open-Finance/api-specs: uae-api-hub-consent-manager-openapi");
    DIRECTORY_ERRORS = confirmed("OpenBanking-Brasil/specs-seguranca: error texts of the same directory product");
    OPENID_DISCOVERY = confirmed("OpenID Connect Discovery 1.0: section 3");
    RFC_7517 = confirmed("RFC 7517 section 4");
    BR_KEY_REJECTION = confirmed("CA/Browser Forum TLS Baseline Requirements section 6.1.1.3");
    BR_KEY_SIZES = confirmed("CA/Browser Forum TLS Baseline Requirements section 6.1.5");
    BR_KEY_PARAMETERS = confirmed("CA/Browser Forum TLS Baseline Requirements section 6.1.6");
    FIPS_186_5 = confirmed("NIST FIPS 186-5 appendix A.1.1");
    SP_800_89 = confirmed("NIST SP 800-89 section 5.3.3");
    SP_800_56A = confirmed("NIST SP 800-56A Rev. 3 section 5.6.2.3.3");
    SP_800_56A_KEY_PAIR = confirmed("NIST SP 800-56A Rev. 3 section 5.6.2.1");
    SP_800_56B = confirmed("NIST SP 800-56B Rev. 2 section 6.4.1");
    SHARED_PRIMES = confirmed("Heninger et al.: Mining Your Ps and Qs, USENIX Security 2012");
    ROCA = confirmed("Nemec et al.: The Return of Coppersmith's Attack, ACM CCS 2017 (CVE-2017-15361)");
    RFC_7518 = confirmed("RFC 7518 section 6.3");
    FIPS_140_3 = confirmed("ISO/IEC 19790 section 7.10.3.3, for FIPS 140-3 (pair-wise consistency test)");
    RFC_7515 = confirmed("RFC 7515 section 4.1");
    RFC_7516 = confirmed("RFC 7516 section 4.1");
    RFC_7518_PS256 = confirmed("RFC 7518 section 3.5");
    RFC_7518_RSA_OAEP = confirmed("RFC 7518 section 4.3");
    RFC_7519_TIMES = confirmed("RFC 7519 section 4.1");
    RFC_8446 = confirmed("RFC 8446 section 4.4.3");
    UTS_39 = confirmed("Unicode Technical Standard #39");
    MESSAGE_ENCRYPTION_TWO_READINGS = unknown(ENCRYPTION_PAGE);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_survives_its_way_through_json() {
        for source in ALL {
            let json = serde_json::to_string(source).expect("encodable");
            assert_eq!(serde_json::from_str::<Source>(&json).ok(), Some(*source));
        }
    }
}
