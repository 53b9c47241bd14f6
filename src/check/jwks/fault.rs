//! What may be wrong with a key of a set, and how it is told.
//!
//! A [`Fault`] is one sentence about all the keys that have it, because a set
//! may hold thousands. A [`Topic`] is the check that the fault belongs to; its
//! id is public.

use strum::VariantArray;

use super::kid::{KidForm, RawKid};
use super::published::{ReadKey, X5cSlip};
use super::thumbprint::ThumbprintForm;
use super::{NumberSlip, Numbers};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source::{self, Source};
use crate::ground::words::all;
use crate::plan::Expectation;

/// What is wrong with a key, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    Symmetric,
    EvenModulus,
    SmallFactor,
    ClosePrimes,
    Roca,
    ExponentUnusable,
    PointNotOnCurve,
    PrimeModulus,
    /// A prime of the modulus is also another key's.
    SharedPrime,
    /// Larger than what is worked with.
    NotExamined,
    /// One of more keys than are held against each other.
    PrimesNotCompared,
    KidAbsent,
    /// It is a number (RFC 7517 section 4.5).
    KidNumber,
    /// The kid holds letters that cannot be seen.
    KidUnseen,
    /// The kid is the thumbprint of another key's certificate in this set.
    KidOfOtherKey,
    Kid(KidForm),
    RawKid(RawKid),
    TwoThumbprints,
    Thumbprint(ThumbprintForm),
    Sha1Other,
    Sha1Spelling,
    CertificateUnreadable,
    CertificateIsPublicKey,
    /// `x5c` is no list (RFC 7517 section 4.7).
    CertificatesNoList,
    CertificateOfOtherKey,
    CertificateSpelling(X5cSlip),
    LeafNotFirst,
    /// One that is not the key's own.
    LaterUnreadable,
    Chain,
    SubjectText,
    OtherOrganisation,
    Expired,
    NotYetValid,
    OtherKeystore,
    OtherAuthority,
    UnknownKeystore,
    NumbersUnreadable,
    /// `kty` is none that is read here.
    OtherKind,
    Small,
    NotRsa,
    Exponent,
    Spelling(NumberSlip),
    UseAbsent,
    UseUnknown,
    UseAgainstCertificate,
    /// The certificate beside it cannot be read.
    UseNotCompared,
    Algorithm,
    Inactive,
}

/// What all keys of a set are looked at for; each is one check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub(super) enum Topic {
    Symmetric,
    WeakKey,
    Kid,
    Thumbprint,
    Sha1Thumbprint,
    Certificate,
    Chain,
    SubjectText,
    Organisation,
    Validity,
    Environment,
    Size,
    Exponent,
    Spelling,
    Use,
    Algorithm,
    Status,
}

impl Topic {
    pub const ALL: [Self; 17] = all();

    /// Our key has no check of its own for this.
    pub fn is_for_ours_too(self) -> bool {
        matches!(self, Self::WeakKey | Self::Sha1Thumbprint | Self::Chain | Self::Spelling)
    }

    /// The key has what this looks at.
    pub fn concerns(self, key: &ReadKey<'_>, expectation: &Expectation<'_>) -> bool {
        let jwk = key.jwk;
        match self {
            Self::Symmetric | Self::Kid | Self::Size | Self::Use => true,
            Self::WeakKey | Self::Spelling => jwk.numbers.are_public(),
            Self::Exponent => matches!(jwk.numbers, Numbers::Rsa { .. }),
            Self::Thumbprint => jwk.x5t_s256.is_some() && key.published().is_some(),
            Self::Sha1Thumbprint => jwk.x5t.is_some() && key.published().is_some(),
            Self::Certificate => !jwk.x5c.is_empty(),
            Self::Chain => key.published().is_some(),
            Self::SubjectText => jwk.x5dn.is_some() && key.published().is_some(),
            Self::Organisation => expectation.plan.is_some() && key.published().is_some(),
            Self::Validity => key.published().is_some(),
            Self::Environment => expectation.environment.is_some() && (jwk.x5u.is_some() || key.published().is_some()),
            Self::Algorithm => jwk.alg.is_some(),
            Self::Status => jwk.status.is_some(),
        }
    }

    /// The public id of the check.
    pub fn check(self) -> Check {
        match self {
            Self::Symmetric => Check::JwksSymmetric,
            Self::WeakKey => Check::JwksWeakKey,
            Self::Kid => Check::JwksKidForm,
            Self::Thumbprint => Check::JwksX5t,
            Self::Sha1Thumbprint => Check::JwksX5tSha1,
            Self::Certificate => Check::JwksX5c,
            Self::Chain => Check::JwksX5cChain,
            Self::SubjectText => Check::JwksX5dn,
            Self::Organisation => Check::JwksOrganisation,
            Self::Validity => Check::JwksValidity,
            Self::Environment => Check::JwksEnvironment,
            Self::Size => Check::JwksSize,
            Self::Exponent => Check::JwksExponent,
            Self::Spelling => Check::JwksSpelling,
            Self::Use => Check::JwksUse,
            Self::Algorithm => Check::JwksAlg,
            Self::Status => Check::JwksStatus,
        }
    }

    /// The key states what this looks at, and what it would be compared with cannot be read.
    pub fn is_blind_to(self, key: &ReadKey<'_>) -> bool {
        let jwk = key.jwk;
        let is_without_certificate = key.published().is_none();
        let is_unreadable = matches!(key.published, Some(Err(_)));
        match self {
            Self::Thumbprint => jwk.x5t_s256.is_some() && is_without_certificate,
            Self::Sha1Thumbprint => jwk.x5t.is_some() && is_without_certificate,
            Self::SubjectText => jwk.x5dn.is_some() && is_without_certificate,
            Self::Organisation | Self::Validity | Self::Environment => is_unreadable,
            Self::WeakKey | Self::Exponent | Self::Spelling => jwk.numbers == Numbers::Unreadable,
            Self::Symmetric
            | Self::Kid
            | Self::Certificate
            | Self::Chain
            | Self::Size
            | Self::Use
            | Self::Algorithm
            | Self::Status => false,
        }
    }

    /// No key has a fault of this kind.
    pub fn passed(self) -> Finding {
        let check = self.check();
        match self {
            Self::Symmetric => Finding::pass(check, "jwks-set-symmetric"),
            Self::WeakKey => Finding::pass(check, "jwks-set-weak-key"),
            Self::Kid => Finding::pass(check, "jwks-set-kid"),
            Self::Thumbprint => Finding::pass(check, "jwks-set-x5t"),
            Self::Sha1Thumbprint => Finding::pass(check, "jwks-set-x5t-sha1"),
            Self::Certificate => Finding::pass(check, "jwks-set-x5c"),
            Self::Chain => Finding::pass(check, "jwks-set-x5c-chain"),
            Self::SubjectText => Finding::pass(check, "jwks-set-x5dn"),
            Self::Organisation => Finding::pass(check, "jwks-set-organisation"),
            Self::Validity => Finding::pass(check, "jwks-set-validity"),
            Self::Environment => Finding::pass(check, "jwks-set-environment"),
            Self::Size => Finding::pass(check, "jwks-set-size"),
            Self::Exponent => Finding::pass(check, "jwks-set-exponent"),
            Self::Spelling => Finding::pass(check, "jwks-set-spelling"),
            Self::Use => Finding::pass(check, "jwks-set-use"),
            Self::Algorithm => Finding::pass(check, "jwks-set-alg"),
            Self::Status => Finding::pass(check, "jwks-set-status"),
        }
        .source(self.source())
    }

    fn source(self) -> Source {
        match self {
            Self::Symmetric | Self::WeakKey | Self::Exponent | Self::Spelling => source::RFC_7518,
            Self::Kid | Self::SubjectText | Self::Status => source::KEYSTORE,
            Self::Thumbprint | Self::Sha1Thumbprint | Self::Certificate | Self::Chain | Self::Use => source::RFC_7517,
            Self::Organisation => source::KEYSTORE_ANALOGY,
            Self::Validity => source::RFC_5280_VALIDITY,
            Self::Environment => source::TRUST_FRAMEWORK_CAS,
            Self::Size | Self::Algorithm => source::FAPI,
        }
    }
}

impl Fault {
    pub fn topic(self) -> Topic {
        match self {
            Self::Symmetric => Topic::Symmetric,
            Self::EvenModulus
            | Self::SmallFactor
            | Self::ClosePrimes
            | Self::Roca
            | Self::ExponentUnusable
            | Self::PointNotOnCurve
            | Self::PrimeModulus
            | Self::SharedPrime
            | Self::NotExamined
            | Self::PrimesNotCompared => Topic::WeakKey,
            Self::KidAbsent
            | Self::KidNumber
            | Self::KidUnseen
            | Self::KidOfOtherKey
            | Self::Kid(_)
            | Self::RawKid(_) => Topic::Kid,
            Self::TwoThumbprints | Self::Thumbprint(_) => Topic::Thumbprint,
            Self::Sha1Other | Self::Sha1Spelling => Topic::Sha1Thumbprint,
            Self::CertificateUnreadable
            | Self::CertificateIsPublicKey
            | Self::CertificatesNoList
            | Self::CertificateOfOtherKey
            | Self::CertificateSpelling(_) => Topic::Certificate,
            Self::LeafNotFirst | Self::LaterUnreadable | Self::Chain => Topic::Chain,
            Self::SubjectText => Topic::SubjectText,
            Self::OtherOrganisation => Topic::Organisation,
            Self::Expired | Self::NotYetValid => Topic::Validity,
            Self::OtherKeystore | Self::OtherAuthority | Self::UnknownKeystore => Topic::Environment,
            Self::NumbersUnreadable | Self::OtherKind | Self::Small | Self::NotRsa => Topic::Size,
            Self::Exponent => Topic::Exponent,
            Self::Spelling(_) => Topic::Spelling,
            Self::UseAbsent | Self::UseUnknown | Self::UseAgainstCertificate | Self::UseNotCompared => Topic::Use,
            Self::Algorithm => Topic::Algorithm,
            Self::Inactive => Topic::Status,
        }
    }

    /// It endangers everybody who reads the set, not only the users of this key.
    pub fn is_incident(self) -> bool {
        matches!(self.topic(), Topic::Symmetric | Topic::WeakKey)
    }

    /// The sentence, without its values.
    pub fn finding(self) -> Finding {
        let check = self.topic().check();
        let finding = match self {
            Self::Symmetric => Finding::fail(check, "jwks-set-symmetric"),
            Self::EvenModulus => Finding::fail(check, "jwks-set-even-modulus"),
            Self::SmallFactor => Finding::fail(check, "jwks-set-small-factor"),
            Self::ClosePrimes => Finding::fail(check, "jwks-set-close-primes"),
            Self::Roca => Finding::fail(check, "jwks-set-roca"),
            Self::ExponentUnusable => Finding::fail(check, "jwks-set-exponent-unusable"),
            Self::PointNotOnCurve => Finding::fail(check, "jwks-set-point"),
            Self::PrimeModulus => Finding::fail(check, "jwks-set-prime-modulus"),
            Self::SharedPrime => Finding::fail(check, "jwks-set-shared-prime"),
            Self::NotExamined => Finding::not_checked(check, "jwks-set-too-large"),
            Self::PrimesNotCompared => Finding::not_checked(check, "jwks-set-primes-not-compared"),
            Self::KidAbsent => Finding::fail(check, "jwks-set-kid-absent"),
            Self::KidNumber => Finding::fail(check, "jwks-kid-number"),
            Self::KidUnseen => Finding::fail(check, "jwks-set-kid-unseen"),
            Self::KidOfOtherKey => Finding::fail(check, "jwks-set-kid-of-other-key"),
            Self::Kid(form) => form.finding(check),
            Self::RawKid(kid) => kid.finding(check),
            Self::TwoThumbprints => Finding::fail(check, "jwks-set-two-thumbprints"),
            Self::Thumbprint(ThumbprintForm::Other) => Finding::fail(check, "jwks-set-x5t-other"),
            Self::Thumbprint(ThumbprintForm::Spelling) => Finding::warn(check, "jwks-set-x5t-spelling"),
            Self::Thumbprint(form) => form.finding(check),
            Self::Sha1Other => Finding::fail(check, "jwks-set-x5t-sha1-other"),
            Self::Sha1Spelling => Finding::warn(check, "jwks-set-x5t-sha1-spelling"),
            Self::CertificateUnreadable => Finding::fail(check, "jwks-set-x5c-unreadable"),
            Self::CertificateIsPublicKey => Finding::fail(check, "jwks-x5c-public-key"),
            Self::CertificatesNoList => Finding::warn(check, "jwks-x5c-no-list"),
            Self::CertificateOfOtherKey => Finding::fail(check, "jwks-set-x5c-other-key"),
            Self::CertificateSpelling(X5cSlip::PemArmour) => Finding::warn(check, "jwks-set-x5c-armour"),
            Self::CertificateSpelling(X5cSlip::UrlSafe) => Finding::warn(check, "jwks-set-x5c-url-safe"),
            Self::CertificateSpelling(X5cSlip::WhiteSpace) => Finding::warn(check, "jwks-set-x5c-white-space"),
            Self::CertificateSpelling(X5cSlip::Unpadded) => Finding::warn(check, "jwks-set-x5c-unpadded"),
            Self::CertificateSpelling(X5cSlip::OtherEncoding) => Finding::fail(check, "jwks-x5c-other-encoding"),
            Self::CertificateSpelling(X5cSlip::PemLine) => Finding::fail(check, "jwks-x5c-pem-line"),
            Self::CertificateSpelling(X5cSlip::Joined) => Finding::fail(check, "jwks-x5c-joined"),
            Self::CertificateSpelling(X5cSlip::OfPem) => Finding::fail(check, "jwks-x5c-of-pem"),
            Self::LaterUnreadable => Finding::fail(check, "jwks-x5c-later-unreadable"),
            Self::LeafNotFirst => Finding::fail(check, "jwks-set-x5c-order"),
            Self::Chain => Finding::warn(check, "jwks-set-x5c-chain"),
            Self::SubjectText => Finding::warn(check, "jwks-set-x5dn"),
            Self::OtherOrganisation => Finding::warn(check, "jwks-set-organisation"),
            Self::Expired => Finding::fail(check, "jwks-set-expired"),
            Self::NotYetValid => Finding::warn(check, "jwks-set-not-yet-valid"),
            Self::OtherKeystore => Finding::fail(check, "jwks-set-other-keystore"),
            Self::OtherAuthority => Finding::fail(check, "jwks-set-other-authority"),
            Self::UnknownKeystore => Finding::warn(check, "jwks-set-unknown-keystore"),
            Self::NumbersUnreadable => Finding::fail(check, "jwks-set-numbers-unreadable"),
            Self::OtherKind => Finding::fail(check, "jwks-set-other-kind"),
            Self::Small => Finding::fail(check, "jwks-set-small"),
            Self::NotRsa => Finding::warn(check, "jwks-set-not-rsa"),
            Self::Exponent => Finding::warn(check, "jwks-set-exponent"),
            Self::Spelling(NumberSlip::LeadingZeros) => Finding::warn(check, "jwks-set-leading-zeros"),
            Self::Spelling(NumberSlip::Padding) => Finding::warn(check, "jwks-set-padding"),
            Self::Spelling(NumberSlip::StandardAlphabet) => Finding::warn(check, "jwks-set-standard-alphabet"),
            Self::Spelling(NumberSlip::CoordinateLength) => Finding::warn(check, "jwks-set-coordinate-length"),
            Self::Spelling(NumberSlip::LooseBits) => Finding::warn(check, "jwks-set-loose-bits"),
            Self::Spelling(NumberSlip::WhiteSpace) => Finding::fail(check, "jwks-numbers-white-space"),
            Self::Spelling(NumberSlip::Hexadecimal) => Finding::fail(check, "jwks-numbers-hexadecimal"),
            Self::Spelling(NumberSlip::Decimal) => Finding::fail(check, "jwks-numbers-decimal"),
            Self::Spelling(NumberSlip::JsonNumber) => Finding::fail(check, "jwks-numbers-json"),
            Self::Spelling(NumberSlip::ByteList) => Finding::fail(check, "jwks-numbers-byte-list"),
            Self::Spelling(NumberSlip::Twice) => Finding::fail(check, "jwks-numbers-twice"),
            Self::Spelling(NumberSlip::Der) => Finding::fail(check, "jwks-numbers-der"),
            Self::Spelling(NumberSlip::Swapped) => Finding::fail(check, "jwks-numbers-swapped"),
            Self::Spelling(NumberSlip::Reversed) => Finding::fail(check, "jwks-numbers-reversed"),
            Self::Spelling(NumberSlip::KindLetters) => Finding::fail(check, "jwks-kty-letters"),
            Self::Spelling(NumberSlip::KindAbsent) => Finding::fail(check, "jwks-kty-absent"),
            Self::Spelling(NumberSlip::OnlyInCertificate) => Finding::fail(check, "jwks-numbers-only-in-x5c"),
            Self::UseAbsent => Finding::warn(check, "jwks-set-use-absent"),
            Self::UseUnknown => Finding::warn(check, "jwks-set-use-unknown"),
            Self::UseAgainstCertificate => Finding::fail(check, "jwks-set-use-against-certificate"),
            Self::UseNotCompared => Finding::not_checked(check, "jwks-set-use-not-compared"),
            Self::Algorithm => Finding::fail(check, "jwks-set-alg"),
            Self::Inactive => Finding::warn(check, "jwks-set-inactive"),
        };
        finding.source(self.topic().source())
    }
}
