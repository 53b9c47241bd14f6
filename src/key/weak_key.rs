//! Keys that others can break, or that do not fit together.
//!
//! Comes in: a public key, or its numbers. Goes out: its [`Weakness`]es, and
//! with [`judge`] a finding for everything that was looked at. Size, exponent
//! and form are those of FIPS 186-5 appendix A.1 and of the CA/B Forum Baseline
//! Requirements sections 6.1.1.3, 6.1.5 and 6.1.6, which a CA has to refuse as
//! well. The private side is in [`private`].
//!
//! [`weaknesses_of_rsa`] is quick, so that a large JWKS can be judged key by key:
//! `cargo xtask bench` does so with 10,000. Not here: what certificate a key fits
//! (`key::strength`), keys that two certificates share, and Debian's keys of 2008,
//! which are a list. Primes that two keys share are in [`shared_prime`].

mod close_primes;
mod kind;
mod known;
pub mod private;
mod roca;
pub mod shared_prime;
mod small_factor;

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd, Resize as _};
use crypto_primes::Flavor;

use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::x509::public_key::{MAX_RSA_BITS, PointSlip, PublicKey, PublicKeyKind, bit_length, hexadecimal};
use small_factor::Remainders;

pub use known::{KnownModulus, known_moduli, learn};

/// CA/B Forum Baseline Requirements section 6.1.5; NIST SP 800-131A revision 2,
/// table 2: smaller keys must not sign.
pub const SMALLEST_RSA_BITS: usize = 2048;
/// FIPS 186-5 appendix A.1.1: 2^16 < e < 2^256.
const SMALLEST_EXPONENT_BITS: usize = 17;
const LARGEST_EXPONENT_BITS: usize = 256;
/// 65,537.
pub const USUAL_EXPONENT: [u8; 3] = [1, 0, 1];

/// Why a public key must not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// RSA below [`SMALLEST_RSA_BITS`].
    Small {
        bits: usize,
    },
    /// Even or one: nothing can be decrypted, or everything by everyone.
    ExponentUnusable {
        exponent: Vec<u8>,
    },
    /// Odd, but outside 2^16 < e < 2^256.
    ExponentOutOfRange {
        exponent: Vec<u8>,
    },
    EvenModulus,
    /// An odd prime below 752.
    SmallFactor {
        factor: u16,
    },
    /// Fermat's method factors the modulus in this round.
    ClosePrimes {
        round: u32,
    },
    /// The modulus has the form of the faulty library's.
    Roca,
    /// The modulus is itself a prime: whoever knows it knows the private key.
    PrimeModulus,
    /// The point is none of the curve P-256.
    Point(PointSlip),
    /// The curve is described, or not there at all: whoever describes it can choose it
    /// so that another's signature fits (RFC 5480 section 2.1.1).
    CurveNotNamed,
    /// A curve of less than 224 bits (NIST SP 800-131A revision 2, table 2).
    SmallCurve {
        curve: String,
    },
    /// DSA, which FIPS 186-5 withdrew and TLS 1.3 does not have.
    Dsa,
}

impl Weakness {
    /// What the report says about it, always a failure.
    pub fn finding(&self) -> Finding {
        match self {
            Self::Small { bits } => Finding::fail(Check::KeyRsaSize, "key-too-small")
                .with("bits", bits.to_string())
                .source(source::BR_KEY_SIZES),
            Self::ExponentUnusable { exponent } => exponent_evidence(
                Finding::fail(Check::KeyRsaExponent, "key-exponent-unusable").source(source::BR_KEY_PARAMETERS),
                exponent,
            ),
            Self::ExponentOutOfRange { exponent } => exponent_evidence(
                Finding::fail(Check::KeyRsaExponent, "key-exponent-out-of-range").source(source::FIPS_186_5),
                exponent,
            ),
            Self::EvenModulus => {
                Finding::fail(Check::KeyRsaEvenModulus, "key-even-modulus").source(source::BR_KEY_PARAMETERS)
            }
            Self::SmallFactor { factor } => Finding::fail(Check::KeyRsaSmallFactor, "key-small-factor")
                .with("factor", u32::from(*factor))
                .source(source::SP_800_89),
            Self::ClosePrimes { round } => Finding::fail(Check::KeyRsaClosePrimes, "key-close-primes")
                .with("round", *round)
                .source(source::BR_KEY_REJECTION),
            Self::Roca => Finding::fail(Check::KeyRsaRoca, "key-roca").source(source::ROCA),
            Self::PrimeModulus => {
                Finding::fail(Check::KeyRsaPrimeModulus, "key-prime-modulus").source(source::BR_KEY_PARAMETERS)
            }
            Self::Point(slip) => match slip {
                PointSlip::Encoding => Finding::fail(Check::KeyEcPoint, "key-point-encoding"),
                PointSlip::Infinity => Finding::fail(Check::KeyEcPoint, "key-point-infinity"),
                PointSlip::CoordinateTooLarge => Finding::fail(Check::KeyEcPoint, "key-point-coordinate"),
                PointSlip::NotOnCurve => Finding::fail(Check::KeyEcPoint, "key-point-not-on-curve"),
            }
            .source(source::SP_800_56A),
            Self::CurveNotNamed => Finding::fail(Check::KeyKind, "key-curve-not-named").source(source::RFC_5480),
            Self::SmallCurve { curve } => {
                Finding::fail(Check::KeyKind, "key-curve-small").with("curve", curve).source(source::BR_KEY_SIZES)
            }
            Self::Dsa => Finding::fail(Check::KeyKind, "key-dsa").source(source::BR_KEY_SIZES),
        }
    }
}

/// A finding for each check that this kind of key allows; a weakness fails.
pub fn judge(key: &PublicKey) -> Vec<Finding> {
    let passed = match key.kind() {
        PublicKeyKind::Rsa { exponent, .. } => rsa_passed(key.size_bits().unwrap_or(0), exponent),
        // Points of P-384 and Ed25519 that are none are not read at all.
        PublicKeyKind::EcP256 { .. }
        | PublicKeyKind::EcP256Unusable { .. }
        | PublicKeyKind::EcP384 { .. }
        | PublicKeyKind::Ed25519 { .. } => {
            vec![Finding::pass(Check::KeyEcPoint, "key-point").found(key.label()).source(source::SP_800_56A)]
        }
        PublicKeyKind::Other { algorithm } => {
            vec![Finding::not_checked(Check::KeyKind, "key-kind-not-examined").found(algorithm)]
        }
    };
    let weak: Vec<Finding> = weaknesses(key).iter().map(Weakness::finding).collect();
    replaced(passed, &weak)
}

/// As [`judge`], without a word about what passed.
pub fn weaknesses(key: &PublicKey) -> Vec<Weakness> {
    match key.kind() {
        PublicKeyKind::Rsa { modulus, exponent } => weaknesses_of_rsa(modulus, exponent),
        PublicKeyKind::EcP256Unusable { slip } => vec![Weakness::Point(*slip)],
        PublicKeyKind::EcP256 { .. } | PublicKeyKind::EcP384 { .. } | PublicKeyKind::Ed25519 { .. } => Vec::new(),
        PublicKeyKind::Other { .. } => kind::weakness(key.spki_der()).into_iter().collect(),
    }
}

/// Of big-endian numbers, in the order of [`judge`]. The form of a modulus of
/// more than [`MAX_RSA_BITS`] is not examined, only its parity.
pub fn weaknesses_of_rsa(modulus: &[u8], exponent: &[u8]) -> Vec<Weakness> {
    let modulus = without_leading_zeros(modulus);
    let bits = bit_length(modulus);
    let mut weaknesses = Vec::new();
    if bits < SMALLEST_RSA_BITS {
        weaknesses.push(Weakness::Small { bits });
    }
    weaknesses.extend(exponent_weakness(without_leading_zeros(exponent)));
    if modulus.last().is_none_or(|byte| byte.is_multiple_of(2)) {
        weaknesses.push(Weakness::EvenModulus);
    } else if bits <= MAX_RSA_BITS {
        let remainders = Remainders::of(modulus);
        weaknesses.extend(remainders.factor().map(|factor| Weakness::SmallFactor { factor }));
        let round = close_primes::round(&BoxedUint::from_be_slice_vartime(modulus));
        weaknesses.extend(round.map(|round| Weakness::ClosePrimes { round }));
        if roca::has_form(bits, &remainders) {
            weaknesses.push(Weakness::Roca);
        }
    }
    weaknesses
}

/// Whether the modulus of an RSA key is itself a prime; `None` for other keys. It
/// takes thousands of squarings, so it is not part of [`judge`]: for one key, never for
/// each of many.
pub fn judge_modulus(key: &PublicKey) -> Option<Finding> {
    let check = Check::KeyRsaPrimeModulus;
    let is_prime = key.has_prime_modulus(is_prime)?;
    let bits = key.size_bits().unwrap_or(0);
    Some(if bits > MAX_RSA_BITS {
        Finding::not_checked(check, "key-too-large-to-examine").with("bits", bits.to_string())
    } else if is_prime {
        Weakness::PrimeModulus.finding()
    } else {
        Finding::pass(check, "key-prime-modulus")
    })
}

/// What others need not look for, of the public half of a private key that was accepted: its
/// modulus is the product of its primes. `None` for other keys.
pub fn known_product(key: &PublicKey) -> Option<KnownModulus> {
    let PublicKeyKind::Rsa { modulus, .. } = key.kind() else { return None };
    Some(KnownModulus::product(without_leading_zeros(modulus)))
}

/// As [`judge_modulus`], of a big-endian number.
pub fn is_prime(modulus: &[u8]) -> bool {
    let modulus = without_leading_zeros(modulus);
    let number = BoxedUint::from_be_slice_vartime(modulus);
    let Some(odd) = Odd::new(number.clone()).into_option().filter(|_| bit_length(modulus) <= MAX_RSA_BITS) else {
        return false;
    };
    if Remainders::of(modulus).factor().is_some() {
        return false;
    }
    known::or_find(modulus, || {
        // Fermat's test says no in nearly every case, and costs one power.
        let parameters = BoxedMontyParams::new_vartime(odd);
        let two = BoxedUint::from(2_u8).resize_unchecked(number.bits_precision());
        let power = BoxedMontyForm::new(two, &parameters).pow(&number.wrapping_sub(BoxedUint::one()));
        bool::from(power.retrieve().is_one()) && crypto_primes::is_prime(Flavor::Any, &number)
    })
}

/// Of coordinates as a JWK states them: 32 bytes each, big-endian (RFC 7518
/// section 6.2.1.2).
pub fn weakness_of_p256(x: &[u8], y: &[u8]) -> Option<Weakness> {
    let point = [&[4], x, y].concat();
    PointSlip::of_p256(&point).map(Weakness::Point)
}

/// The weaknesses, then what passed of the other checks.
fn replaced(passed: Vec<Finding>, weak: &[Finding]) -> Vec<Finding> {
    let is_weak = |passed: &Finding| weak.iter().any(|weak| weak.check == passed.check);
    let mut findings: Vec<Finding> = passed.into_iter().filter(|passed| !is_weak(passed)).collect();
    findings.splice(0..0, weak.iter().cloned());
    findings
}

fn exponent_weakness(exponent: &[u8]) -> Option<Weakness> {
    let is_even = exponent.last().is_none_or(|byte| byte.is_multiple_of(2));
    if is_even || exponent == [1] {
        return Some(Weakness::ExponentUnusable { exponent: exponent.to_vec() });
    }
    let is_in_range = (SMALLEST_EXPONENT_BITS..=LARGEST_EXPONENT_BITS).contains(&bit_length(exponent));
    (!is_in_range).then(|| Weakness::ExponentOutOfRange { exponent: exponent.to_vec() })
}

/// What is said of an RSA key without a weakness.
fn rsa_passed(bits: usize, exponent: &[u8]) -> Vec<Finding> {
    let exponent_finding = if exponent == USUAL_EXPONENT {
        Finding::pass(Check::KeyRsaExponent, "key-exponent").source(source::FIPS_186_5)
    } else {
        Finding::warn(Check::KeyRsaExponent, "key-exponent").source(source::RFC_7518)
    };
    let mut findings = vec![
        Finding::pass(Check::KeyRsaSize, "key-size").with("bits", bits.to_string()).source(source::BR_KEY_SIZES),
        exponent_evidence(exponent_finding, exponent),
        Finding::pass(Check::KeyRsaEvenModulus, "key-odd-modulus").source(source::BR_KEY_PARAMETERS),
    ];
    findings.extend(if bits > MAX_RSA_BITS {
        [
            Finding::not_checked(Check::KeyRsaSmallFactor, "key-too-large-to-examine"),
            Finding::not_checked(Check::KeyRsaClosePrimes, "key-too-large-to-examine"),
            Finding::not_checked(Check::KeyRsaRoca, "key-too-large-to-examine"),
        ]
        .map(|finding| finding.with("bits", bits.to_string()))
    } else {
        [
            Finding::pass(Check::KeyRsaSmallFactor, "key-small-factor").source(source::SP_800_89),
            Finding::pass(Check::KeyRsaClosePrimes, "key-close-primes").source(source::BR_KEY_REJECTION),
            Finding::pass(Check::KeyRsaRoca, "key-roca").source(source::ROCA),
        ]
    });
    findings
}

fn exponent_evidence(finding: Finding, exponent: &[u8]) -> Finding {
    // A longer one would fill the report.
    let shown = exponent.get(..33).unwrap_or(exponent);
    let more = if shown.len() < exponent.len() { "…" } else { "" };
    finding.expected("65537 (010001)").found(format!("{}{more}", hexadecimal(shown)))
}

fn without_leading_zeros(number: &[u8]) -> &[u8] {
    let first = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    number.get(first..).unwrap_or_default()
}
