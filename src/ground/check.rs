//! Everything that is looked at: the registry of checks. One line gives a check
//! its public id, from which its title follows, and the document that states its
//! rule; a finding that rests on another document says so itself.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ground::message::Message;
use crate::ground::source::{self, Source};

macro_rules! checks {
    ($($name:ident = $id:literal, $source:expr;)*) => {
        /// One thing that is looked at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $($name,)*
        }

        impl Check {
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable word for it, with dots: `certificate.public-key`. It is
            /// public, in reports, addresses and the package.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// What states the rule, where one document does.
            pub(super) const fn source(self) -> Option<Source> {
                match self {
                    $(Self::$name => $source,)*
                }
            }
        }
    };
}

checks! {
    // The CA files that a person supplies.
    AuthorityFingerprint = "authority.fingerprint", Some(source::TRUST_FRAMEWORK_CAS);
    AuthorityIsCa = "authority.is-ca", Some(source::RFC_5280_CA);
    AuthorityName = "authority.name", Some(source::TRUST_FRAMEWORK_CAS);
    AuthorityPublishedDates = "authority.published-dates", Some(source::TRUST_FRAMEWORK_CAS);
    AuthoritySignature = "authority.signature", Some(source::RFC_5280_CHAIN);
    AuthorityValidity = "authority.validity", Some(source::RFC_5280_VALIDITY);
    // An issued certificate.
    CertificateAlgorithm = "certificate.algorithm", Some(source::LARGER_KEYS);
    CertificateBasicConstraints = "certificate.basic-constraints", Some(source::RFC_5280_CA);
    CertificateChain = "certificate.chain", Some(source::RFC_5280_CHAIN);
    CertificateEnvironment = "certificate.environment", Some(source::TRUST_FRAMEWORK_CAS);
    CertificateExtendedKeyUsage = "certificate.extended-key-usage", Some(source::NEIGHBOUR_USAGE);
    CertificateFile = "certificate.file", None;
    CertificateFormat = "certificate.format", Some(source::RFC_5280_FORM);
    CertificateKeyUsage = "certificate.key-usage", Some(source::NEIGHBOUR_USAGE);
    CertificateKid = "certificate.kid", Some(source::KEYSTORE);
    CertificateLetters = "certificate.letters", Some(source::UTS_39);
    CertificatePresented = "certificate.presented", Some(source::RFC_8446);
    CertificatePublicKey = "certificate.public-key", Some(source::ROTATION);
    CertificateRevocation = "certificate.revocation", Some(source::RFC_5280_CRL);
    CertificateSan = "certificate.san", Some(source::CERTIFICATES_SAN);
    CertificateSerialNumber = "certificate.serial-number", Some(source::RFC_5280_SERIAL_NUMBER);
    CertificateSignatureAlgorithm = "certificate.signature-algorithm", Some(source::PUBLISHED_ENC1);
    CertificateSubject = "certificate.subject", None;
    CertificateSubjectCommonName = "certificate.subject.common-name", Some(source::WALKTHROUGHS);
    CertificateSubjectCountry = "certificate.subject.country", Some(source::WALKTHROUGHS);
    CertificateSubjectNothingElse = "certificate.subject.nothing-else", Some(source::WALKTHROUGHS);
    CertificateSubjectOrganisation = "certificate.subject.organisation", Some(source::WALKTHROUGHS);
    CertificateSubjectOrganisationId = "certificate.subject.organisation-id", Some(source::WALKTHROUGHS);
    CertificateSubjectRehearsal = "certificate.subject.rehearsal", None;
    CertificateSubjectSwapped = "certificate.subject.swapped", Some(source::WALKTHROUGHS);
    CertificateValidity = "certificate.validity", Some(source::RFC_5280_VALIDITY);
    CertificateValidityPeriod = "certificate.validity-period", Some(source::CERTIFICATES);
    // The way from a root to a leaf.
    ChainAuthority = "chain.authority", Some(source::RFC_5280_CHAIN);
    ChainFormat = "chain.format", Some(source::RFC_5280_CHAIN);
    ChainKey = "chain.key", Some(source::BR_KEY_SIZES);
    ChainNameConstraints = "chain.name-constraints", Some(source::RFC_5280_NAME_CONSTRAINTS);
    ChainPath = "chain.path", Some(source::RFC_5280_CHAIN);
    ChainRevocation = "chain.revocation", Some(source::TRUST_FRAMEWORK_CAS);
    ChainServerName = "chain.server-name", Some(source::RFC_9525);
    ChainSignature = "chain.signature", Some(source::RFC_5280_CHAIN);
    ChainUsage = "chain.usage", Some(source::RFC_5280_CHAIN);
    ChainValidity = "chain.validity", Some(source::RFC_5280_CHAIN);
    // A list of revoked certificates.
    CrlFreshness = "crl.freshness", Some(source::RFC_5280_CRL);
    CrlIssuer = "crl.issuer", Some(source::RFC_5280_CRL);
    CrlRevoked = "crl.revoked", Some(source::RFC_5280_CRL);
    CrlSignature = "crl.signature", Some(source::RFC_5280_CRL);
    // A CSR before its upload.
    CsrAttributes = "csr.attributes", Some(source::WALKTHROUGHS);
    CsrForm = "csr.form", Some(source::RFC_2986);
    CsrExtensions = "csr.extensions", Some(source::WALKTHROUGHS);
    CsrLetters = "csr.letters", Some(source::UTS_39);
    CsrPublicKey = "csr.public-key", Some(source::LARGER_KEYS);
    CsrSan = "csr.san", Some(source::CERTIFICATES_SAN);
    CsrSignature = "csr.signature", Some(source::RFC_2986);
    CsrSignatureAlgorithm = "csr.signature-algorithm", Some(source::WALKTHROUGHS);
    CsrSubject = "csr.subject", None;
    CsrSubjectCause = "csr.subject.cause", None;
    CsrSubjectCommonName = "csr.subject.common-name", Some(source::WALKTHROUGHS);
    CsrSubjectCountry = "csr.subject.country", Some(source::WALKTHROUGHS);
    CsrSubjectNothingElse = "csr.subject.nothing-else", Some(source::WALKTHROUGHS);
    CsrSubjectOrder = "csr.subject.order", Some(source::WALKTHROUGHS);
    CsrSubjectOrganisation = "csr.subject.organisation", Some(source::WALKTHROUGHS);
    CsrSubjectOrganisationId = "csr.subject.organisation-id", Some(source::WALKTHROUGHS);
    CsrSubjectRehearsal = "csr.subject.rehearsal", None;
    CsrSubjectSwapped = "csr.subject.swapped", Some(source::WALKTHROUGHS);
    // A file among others.
    FilePrivateKey = "file.private-key", Some(source::CUSTODY);
    AnswerDirectory = "answer.directory", None;
    AnswerDiscovery = "answer.discovery", None;
    AnswerMtls = "answer.mtls", None;
    FileContainer = "file.container", None;
    FileRead = "file.read", Some(source::RFC_7468);
    // A key set: ours in it, and the whole.
    JwksAlg = "jwks.alg", Some(source::FAPI);
    JwksCompareAdded = "jwks.compare.added", Some(source::ROTATION);
    JwksCompareBoth = "jwks.compare.both", Some(source::ROTATION);
    JwksCompareChanged = "jwks.compare.changed", Some(source::ROTATION);
    JwksCompareKept = "jwks.compare.kept", Some(source::ROTATION);
    JwksCompareRemoved = "jwks.compare.removed", Some(source::ROTATION);
    JwksCompareRetired = "jwks.compare.retired", Some(source::ROTATION);
    JwksDocument = "jwks.document", Some(source::RFC_7517);
    JwksDuplicateKey = "jwks.duplicate-key", Some(source::RFC_7517);
    JwksDuplicateKid = "jwks.duplicate-kid", Some(source::RFC_7517);
    JwksEncryptionCandidates = "jwks.encryption-candidates", Some(source::MESSAGE_ENCRYPTION);
    JwksEnvironment = "jwks.environment", Some(source::TRUST_FRAMEWORK_CAS);
    JwksExponent = "jwks.exponent", Some(source::RFC_7518);
    JwksKeyAlg = "jwks.key.alg", Some(source::KEYSTORE);
    JwksKeyEnvironment = "jwks.key.environment", Some(source::KEYSTORE);
    JwksKeyKid = "jwks.key.kid", Some(source::KEYSTORE);
    JwksKeyPresent = "jwks.key.present", Some(source::KEYSTORE);
    JwksKeySize = "jwks.key.size", Some(source::FAPI);
    JwksKeyStatus = "jwks.key.status", Some(source::KEYSTORE);
    JwksKeyUse = "jwks.key.use", Some(source::RFC_7517);
    JwksKeyValidity = "jwks.key.validity", Some(source::RFC_5280_VALIDITY);
    JwksKeyX5c = "jwks.key.x5c", Some(source::RFC_7517);
    JwksKeyX5dn = "jwks.key.x5dn", Some(source::KEYSTORE);
    JwksKeyX5t = "jwks.key.x5t", Some(source::RFC_7517);
    JwksKidForm = "jwks.kid-form", Some(source::KEYSTORE);
    JwksOrganisation = "jwks.organisation", Some(source::KEYSTORE_ANALOGY);
    JwksOverlap = "jwks.overlap", Some(source::ROTATION);
    JwksPrivateMembers = "jwks.private-members", Some(source::RFC_7518);
    JwksSize = "jwks.size", Some(source::FAPI);
    JwksSpelling = "jwks.spelling", Some(source::RFC_7518);
    JwksStatus = "jwks.status", Some(source::KEYSTORE);
    JwksSubject = "jwks.subject", Some(source::ROTATION);
    JwksSymmetric = "jwks.symmetric", Some(source::RFC_7518);
    JwksUse = "jwks.use", Some(source::RFC_7517);
    JwksValidity = "jwks.validity", Some(source::RFC_5280_VALIDITY);
    JwksWeakKey = "jwks.weak-key", Some(source::RFC_7518);
    JwksX5c = "jwks.x5c", Some(source::RFC_7517);
    JwksX5cChain = "jwks.x5c-chain", Some(source::RFC_7517);
    JwksX5dn = "jwks.x5dn", Some(source::KEYSTORE);
    JwksX5t = "jwks.x5t", Some(source::RFC_7517);
    JwksX5tSha1 = "jwks.x5t-sha1", Some(source::RFC_7517);
    // A key by itself, at work, and where it is deployed.
    KeyAttestation = "key.attestation", None;
    KeyChallenge = "key.challenge", Some(source::RFC_7518_RSA_OAEP);
    KeyDeployed = "key.deployed", None;
    KeyForm = "key.form", None;
    KeyEcPoint = "key.ec.point", Some(source::SP_800_56A);
    KeyKind = "key.kind", None;
    KeyPairwise = "key.pairwise", Some(source::FIPS_140_3);
    KeyPrivateConsistency = "key.private.consistency", Some(source::SP_800_56B);
    KeyPrivateExponentSize = "key.private.exponent-size", Some(source::FIPS_186_5);
    KeyPrivatePrimeDistance = "key.private.prime-distance", Some(source::FIPS_186_5);
    KeyPrivatePrimeSize = "key.private.prime-size", Some(source::FIPS_186_5);
    KeyRsaClosePrimes = "key.rsa.close-primes", Some(source::BR_KEY_REJECTION);
    KeyRsaEvenModulus = "key.rsa.even-modulus", Some(source::BR_KEY_PARAMETERS);
    KeyRsaExponent = "key.rsa.exponent", Some(source::FIPS_186_5);
    KeyRsaPrimeModulus = "key.rsa.prime-modulus", Some(source::BR_KEY_PARAMETERS);
    KeyRsaRoca = "key.rsa.roca", Some(source::ROCA);
    KeyRsaSize = "key.rsa.size", Some(source::BR_KEY_SIZES);
    KeyRsaSmallFactor = "key.rsa.small-factor", Some(source::SP_800_89);
    KeyService = "key.service", None;
    KeySharedPrime = "key.shared-prime", Some(source::SHARED_PRIMES);
    KeyShared = "key.shared", Some(source::KEY_OF_ITS_OWN);
    KeyUseRsaOaep = "key.use.rsa-oaep", Some(source::RFC_7518_RSA_OAEP);
    KeyUseRsaOaep256 = "key.use.rsa-oaep-256", Some(source::RFC_7518_RSA_OAEP);
    KeyUseSignature = "key.use.signature", Some(source::RFC_7518_PS256);
    KeyUseTls = "key.use.tls", Some(source::RFC_8446);
    // What belongs together.
    MatchCertificate = "match.certificate", None;
    MatchCsr = "match.csr", None;
    MatchJwks = "match.jwks", None;
    MatchKid = "match.kid", Some(source::KEYSTORE);
    MatchPlan = "match.plan", Some(source::ROTATION);
    MatchPrivateKey = "match.private-key", None;
    MatchSameSubject = "match.same-subject", Some(source::ROTATION);
    MatchSharedKey = "match.shared-key", Some(source::KEY_OF_ITS_OWN);
    // The old one beside the new one.
    RenewalBothPublished = "renewal.both-published", Some(source::ROTATION);
    RenewalKey = "renewal.key", Some(source::ROTATION);
    RenewalNames = "renewal.names", Some(source::CERTIFICATES_SAN);
    RenewalOldGone = "renewal.old-gone", Some(source::ROTATION);
    RenewalSubject = "renewal.subject", Some(source::CERTIFICATES);
    // A token that a system made or takes.
    TokenAge = "token.age", None;
    TokenAlg = "token.alg", Some(source::FAPI);
    TokenClaims = "token.claims", Some(source::RFC_7519_TIMES);
    TokenContent = "token.content", Some(source::MESSAGE_ENCRYPTION);
    TokenCrit = "token.crit", Some(source::RFC_7515);
    TokenCty = "token.cty", Some(source::CONNECTIVITY);
    TokenEnc = "token.enc", Some(source::MESSAGE_ENCRYPTION);
    TokenHeader = "token.header", Some(source::RFC_7515);
    TokenIss = "token.iss", Some(source::CONNECTIVITY);
    TokenJwks = "token.jwks", Some(source::MESSAGE_ENCRYPTION);
    TokenKeyAlg = "token.key-alg", Some(source::MESSAGE_ENCRYPTION);
    TokenKid = "token.kid", Some(source::KEYSTORE);
    TokenKind = "token.kind", None;
    TokenLifetime = "token.lifetime", Some(source::CONNECTIVITY);
    TokenOpen = "token.open", Some(source::RFC_7516);
    TokenSignature = "token.signature", Some(source::RFC_7518_PS256);
    TokenSub = "token.sub", Some(source::CONNECTIVITY);
    TokenTyp = "token.typ", Some(source::CONNECTIVITY);
    TokenZip = "token.zip", Some(source::RFC_7516);
}

impl Check {
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|check| check.id() == id)
    }

    /// `check-certificate-public-key`.
    pub fn title(self) -> Message {
        Message::new(format!("check-{}", self.id().replace('.', "-")))
    }
}

impl fmt::Display for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de> Deserialize<'de> for Check {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        Self::from_id(&id).ok_or_else(|| serde::de::Error::custom("a check that is not known"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_stands_twice_and_each_leads_back_to_its_check() {
        for check in Check::ALL {
            assert_eq!(Check::from_id(check.id()), Some(*check));
        }
        assert_eq!(Check::from_id("no.check"), None);
    }
}
