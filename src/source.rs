//! Where a rule comes from. Every rule that the product quotes names one.

use serde::Serialize;

/// A published document (or a published certificate) that states a rule, and
/// how sure the rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    pub document: &'static str,
    pub basis: Basis,
}

/// How a rule is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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

pub const CERTIFICATES: Source = confirmed(CERTIFICATES_PAGE);
pub const CERTIFICATES_TWO_READINGS: Source = unknown(CERTIFICATES_PAGE);
pub const WALKTHROUGHS: Source = confirmed(WALKTHROUGHS_PAGE);
pub const WALKTHROUGHS_TWO_READINGS: Source = unknown(WALKTHROUGHS_PAGE);
pub const ORGANISATION_LEVEL_CN: Source = unknown(WALKTHROUGHS_PAGE);
pub const DESCRIPTION_ANALOGY: Source = inferred(WALKTHROUGHS_PAGE);
pub const CERTIFICATES_SAN: Source = confirmed(SAN_PAGE);
pub const HUB_HOSTS: Source = inferred("Nebras-Open-Finance/community-standards: environment-specific");
pub const TRUST_FRAMEWORK_CAS: Source = confirmed("Nebras-Open-Finance/community-standards: trust-framework-cas");
pub const CONNECTIVITY: Source = confirmed("Nebras-Open-Finance/community-standards: connectivity");
pub const C3_APPLICATION: Source = confirmed("Nebras-Open-Finance/community-standards: creating-c3-application");
pub const MESSAGE_ENCRYPTION: Source = confirmed(ENCRYPTION_PAGE);
pub const ROTATION: Source = confirmed("Nebras-Open-Finance/community-standards: certificate-rotation");
pub const FAPI: Source = confirmed("Nebras-Open-Finance/community-standards: security/fapi");
pub const PUBLISHED_ENC1: Source = confirmed(SAMPLE);
pub const PUBLISHED_ENC1_TWO_READINGS: Source = unknown(SAMPLE);
pub const KEYSTORE: Source = confirmed("docs.connect.raidiam.io: keystores");
pub const KEYSTORE_ANALOGY: Source = inferred("docs.connect.raidiam.io: keystores");
pub const NEIGHBOUR_USAGE: Source =
    inferred("OpenBanking-Brasil/specs-seguranca: certificate profiles of the same directory product");
pub const USAGE_NOT_PUBLISHED: Source =
    unknown("OpenBanking-Brasil/specs-seguranca: certificate profiles of the same directory product");
pub const HUB_CONTRACT: Source = confirmed("openfinanceuae Confluence: page 244252938");
pub const LARGER_KEYS: Source = unknown(WALKTHROUGHS_PAGE);
pub const RFC_2986: Source = confirmed("RFC 2986 section 4");
pub const RFC_5280_EXTENSIONS: Source = confirmed("RFC 5280 section 4.1 (Extensions: at least one)");
pub const RFC_5280_VALIDITY: Source = confirmed("RFC 5280 section 4.1.2.5");
pub const RFC_5280_CA: Source = confirmed("RFC 5280 section 4.2.1.9");
pub const RFC_5280_CHAIN: Source = confirmed("RFC 5280 section 6");
pub const RFC_7517: Source = confirmed("RFC 7517 section 4");
pub const RFC_7518: Source = confirmed("RFC 7518 section 6.3");
