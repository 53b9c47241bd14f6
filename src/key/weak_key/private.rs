//! The private side: whether the numbers of a key fit together.
//!
//! Comes in: an RSAPrivateKey (RFC 8017 appendix A.1.2) as a file holds it. Goes
//! out: what is wrong with it. It is read here and not taken from the library's
//! key, because the library refuses a key without saying why, and computes the
//! CRT values anew: other programs take them from the file, and a signature with
//! a wrong one gives the key away. Consistency is that of NIST SP 800-56B
//! section 6.4.1, sizes are those of FIPS 186-5 appendix A.1.1.
//!
//! SECRET: the numbers are wiped on drop (copies that the libraries make while
//! they compute are theirs); findings say yes or no and no value.

use crypto_bigint::{BoxedUint, ConcatenatingMul as _, Gcd as _, NonZero};
use crypto_primes::{Flavor, is_prime};
use der::Decode;
use der::asn1::UintRef;
use rsa::pkcs1::RsaPrivateKeyRef;
use zeroize::Zeroizing;

use super::{Weakness, replaced, weaknesses_of_rsa};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::key::prime::Prime;
use crate::x509::public_key::{MAX_RSA_BITS, bit_length};

/// FIPS 186-5 appendix A.1.1: the difference of the primes has at least this
/// many bits less than a prime.
const DISTANCE_MARGIN_BITS: u32 = 100;

/// Longer primes, of keys above 4096 bits, are not tried: in WebAssembly it takes
/// a quarter of a second for one of this length, and eight times that for twice
/// the length.
const MAX_TRIED_PRIME_BITS: u32 = 2048;

/// Why a private key must not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivateWeakness {
    /// The modulus is not the product of the primes, or one of these is 1.
    Modulus,
    /// What should be a prime is none.
    Prime,
    /// d does not undo e.
    Exponent,
    /// dP, dQ or qInv does not follow from the others.
    Crt,
    /// A prime is not between √2 · 2^(nlen/2 − 1) and 2^(nlen/2): it works, and is
    /// not as long as the standard has it.
    PrimeSize,
    /// |p − q| ≤ 2^(nlen/2 − 100)
    PrimesClose,
    /// d ≤ 2^(nlen/2)
    ExponentSmall,
    /// d ≥ lcm(p − 1, q − 1): it works, and is longer than it should be.
    ExponentNotReduced,
    /// The number of an EC key is zero, or not below the order of the curve.
    Scalar,
    /// The public key in the file of an EC key is another one's.
    PublicKey,
}

impl PrivateWeakness {
    pub fn finding(self) -> Finding {
        const CONSISTENCY: Check = Check::KeyPrivateConsistency;
        let consistency = match self {
            Self::PrimeSize => {
                return Finding::warn(Check::KeyPrivatePrimeSize, "key-private-prime-size").source(source::FIPS_186_5);
            }
            Self::PrimesClose => {
                return Finding::fail(Check::KeyPrivatePrimeDistance, "key-private-primes-close")
                    .source(source::FIPS_186_5);
            }
            Self::ExponentSmall => {
                return Finding::fail(Check::KeyPrivateExponentSize, "key-private-exponent-small")
                    .source(source::FIPS_186_5);
            }
            Self::ExponentNotReduced => {
                return Finding::warn(Check::KeyPrivateExponentSize, "key-private-exponent-not-reduced")
                    .source(source::FIPS_186_5);
            }
            Self::Modulus => Finding::fail(CONSISTENCY, "key-private-modulus"),
            Self::Prime => Finding::fail(CONSISTENCY, "key-private-prime"),
            Self::Exponent => Finding::fail(CONSISTENCY, "key-private-exponent"),
            Self::Crt => Finding::fail(CONSISTENCY, "key-private-crt"),
            Self::Scalar => {
                return Finding::fail(CONSISTENCY, "key-private-scalar").source(source::SP_800_56A_KEY_PAIR);
            }
            Self::PublicKey => {
                return Finding::fail(CONSISTENCY, "key-private-public-key").source(source::SP_800_56A_KEY_PAIR);
            }
        };
        consistency.source(source::SP_800_56B)
    }
}

/// The numbers of an RSA private key as a file or a generator states them.
pub struct RsaNumbers {
    modulus: BoxedUint,
    public_exponent: BoxedUint,
    private_exponent: Zeroizing<BoxedUint>,
    /// p and q, of one width.
    primes: [Zeroizing<BoxedUint>; 2],
    /// dP and dQ, of the width of the primes.
    crt_exponents: [Zeroizing<BoxedUint>; 2],
    crt_coefficient: Zeroizing<BoxedUint>,
    bits: u32,
    /// The primes were tried when they were found.
    are_primes: bool,
}

/// Why there are no numbers to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumbersError {
    #[error("no RSAPrivateKey")]
    Damaged,
    #[error("more than two primes")]
    SeveralPrimes,
    #[error("more than {MAX_RSA_BITS} bits")]
    TooLarge { bits: usize },
}

/// The primes less one.
struct Orders([Zeroizing<NonZero<BoxedUint>>; 2]);

impl RsaNumbers {
    /// # Errors
    /// If the structure is damaged, holds more than two primes, or a number of
    /// more than [`MAX_RSA_BITS`].
    pub fn from_pkcs1_der(der: &[u8]) -> Result<Self, NumbersError> {
        let key = RsaPrivateKeyRef::from_der(der).map_err(|_| NumbersError::Damaged)?;
        if key.other_prime_infos.is_some() {
            return Err(NumbersError::SeveralPrimes);
        }
        let bytes_of_longest = |numbers: &[&UintRef<'_>]| {
            numbers.iter().map(|number| number.as_bytes().len()).max().filter(|bytes| *bytes <= MAX_RSA_BITS / 8)
        };
        let half = [&key.prime1, &key.prime2, &key.exponent1, &key.exponent2, &key.coefficient];
        let whole = [&key.modulus, &key.public_exponent, &key.private_exponent];
        let bits = bit_length(key.modulus.as_bytes());
        let too_large = NumbersError::TooLarge { bits };
        let half_bytes = bytes_of_longest(&half).ok_or(too_large)?;
        let whole_bytes = bytes_of_longest(&whole).ok_or(too_large)?;
        // The number is at most as long, and the width at most MAX_RSA_BITS.
        let read = |number: UintRef<'_>, size_bytes: usize| {
            let bits = u32::try_from(size_bytes * 8).map_err(|_| too_large)?;
            BoxedUint::from_be_slice(number.as_bytes(), bits).map_err(|_| NumbersError::Damaged)
        };
        let secret = |number: UintRef<'_>, size_bytes: usize| read(number, size_bytes).map(Zeroizing::new);
        Ok(Self {
            modulus: read(key.modulus, whole_bytes)?,
            public_exponent: read(key.public_exponent, whole_bytes)?,
            private_exponent: secret(key.private_exponent, whole_bytes)?,
            primes: [secret(key.prime1, half_bytes)?, secret(key.prime2, half_bytes)?],
            crt_exponents: [secret(key.exponent1, half_bytes)?, secret(key.exponent2, half_bytes)?],
            crt_coefficient: secret(key.coefficient, half_bytes)?,
            bits: u32::try_from(bits).map_err(|_| too_large)?,
            are_primes: false,
        })
    }

    /// Of a key that was made of these: they need not be tried again, if it was.
    pub fn made_of(mut self, primes: &[Prime; 2]) -> Self {
        let of = primes.each_ref().map(|prime| Zeroizing::new(BoxedUint::from_be_slice_vartime(prime.octets())));
        let [p, q] = &self.primes;
        let is = |one: &Zeroizing<BoxedUint>, other: &Zeroizing<BoxedUint>| **one == **other;
        let [first, second] = &of;
        self.are_primes = is(p, first) && is(q, second) || is(p, second) && is(q, first);
        self
    }

    /// What can be seen of the public half.
    pub fn public_weaknesses(&self) -> Vec<Weakness> {
        weaknesses_of_rsa(&self.modulus.to_be_bytes(), &self.public_exponent.to_be_bytes())
    }

    /// What is wrong, the first explaining the most. Where the primes are not
    /// those of the modulus, nothing else can be said.
    pub fn weaknesses(&self) -> Vec<PrivateWeakness> {
        let [p, q] = &self.primes;
        if *Zeroizing::new(p.concatenating_mul(&**q)) != self.modulus {
            return vec![PrivateWeakness::Modulus];
        }
        let Some(orders) = Orders::of(&self.primes) else { return vec![PrivateWeakness::Modulus] };
        let looked_at = [
            (self.primes_are_tried() && !self.primes_are_prime(), PrivateWeakness::Prime),
            (!self.exponents_undo_each_other(&orders), PrivateWeakness::Exponent),
            (!self.crt_values_follow(&orders), PrivateWeakness::Crt),
            (!self.primes_have_their_size(), PrivateWeakness::PrimeSize),
            (self.primes_are_close(), PrivateWeakness::PrimesClose),
            (self.private_exponent_is_small(), PrivateWeakness::ExponentSmall),
            (*self.private_exponent >= *orders.least_common_multiple(), PrivateWeakness::ExponentNotReduced),
        ];
        looked_at.into_iter().filter(|(applies, _)| *applies).map(|(_, weakness)| weakness).collect()
    }

    /// The primes are short enough to be tried.
    fn primes_are_tried(&self) -> bool {
        self.primes.iter().all(|prime| prime.bit_width() <= MAX_TRIED_PRIME_BITS)
    }

    fn primes_are_prime(&self) -> bool {
        self.are_primes || self.primes.iter().all(|prime| is_prime(Flavor::Any, &**prime))
    }

    /// d · e ≡ 1 modulo p − 1 and q − 1, and so modulo their least common multiple.
    fn exponents_undo_each_other(&self, orders: &Orders) -> bool {
        let product = Zeroizing::new(self.private_exponent.concatenating_mul(&self.public_exponent));
        orders.0.iter().all(|order| product.rem(order) == BoxedUint::one().rem(order))
    }

    /// RFC 8017 section 3.2: dP and dQ are d modulo p − 1 and q − 1, and
    /// q · qInv ≡ 1 modulo p.
    fn crt_values_follow(&self, orders: &Orders) -> bool {
        let [p, q] = &self.primes;
        let exponents_follow = orders
            .0
            .iter()
            .zip(&self.crt_exponents)
            .all(|(order, exponent)| *Zeroizing::new(self.private_exponent.rem(order)) == **exponent);
        let product = Zeroizing::new(self.crt_coefficient.concatenating_mul(&**q));
        let p_divisor = NonZero::new((**p).clone()).into_option().map(Zeroizing::new);
        let inverse_follows = p_divisor.is_some_and(|p| product.rem(&p).is_one().to_bool());
        exponents_follow && inverse_follows && *self.crt_coefficient < **p
    }

    /// √2 · 2^(nlen/2 − 1) ≤ p < 2^(nlen/2), and so q: the square of each has
    /// the bits of the modulus, and each has half of them.
    fn primes_have_their_size(&self) -> bool {
        self.bits.is_multiple_of(2)
            && self.primes.iter().all(|prime| {
                let square = Zeroizing::new(prime.concatenating_mul(&**prime));
                prime.bit_width() == self.bits / 2 && square.bit_width() == self.bits
            })
    }

    fn primes_are_close(&self) -> bool {
        let [p, q] = &self.primes;
        let (larger, smaller) = if **p > **q { (p, q) } else { (q, p) };
        let distance = Zeroizing::new(larger.wrapping_sub(&**smaller));
        let margin = (self.bits / 2).saturating_sub(DISTANCE_MARGIN_BITS);
        !exceeds_power_of_two(&distance, margin)
    }

    fn private_exponent_is_small(&self) -> bool {
        !exceeds_power_of_two(&self.private_exponent, self.bits / 2)
    }
}

impl Orders {
    /// `None` if a number is below two.
    fn of(primes: &[Zeroizing<BoxedUint>; 2]) -> Option<Self> {
        let order = |prime: &BoxedUint| {
            let order = prime.wrapping_sub(BoxedUint::one());
            (!prime.is_zero().to_bool()).then(|| NonZero::new(order).into_option().map(Zeroizing::new)).flatten()
        };
        Some(Self([order(&primes[0])?, order(&primes[1])?]))
    }

    fn least_common_multiple(&self) -> Zeroizing<BoxedUint> {
        let [p, q] = &self.0;
        let divisor = Zeroizing::new(p.gcd(q));
        let quotient = Zeroizing::new(p.wrapping_div(&divisor));
        Zeroizing::new(quotient.concatenating_mul(&***q))
    }
}

/// What is said of a P-256 key that could be read.
pub fn judge_p256() -> Vec<Finding> {
    vec![Finding::pass(Check::KeyPrivateConsistency, "key-private-ec").source(source::SP_800_56A_KEY_PAIR)]
}

/// A finding for each check of an RSA private key.
pub fn judge_rsa(numbers: &RsaNumbers) -> Vec<Finding> {
    const CONSISTENCY: Check = Check::KeyPrivateConsistency;
    let weaknesses = numbers.weaknesses();
    let mut passed = vec![Finding::pass(CONSISTENCY, "key-private-consistency").source(source::SP_800_56B)];
    if !numbers.primes_are_tried() {
        passed.push(Finding::not_checked(CONSISTENCY, "key-private-primes-too-long").source(source::SP_800_56B));
    }
    passed.extend(if weaknesses == [PrivateWeakness::Modulus] {
        [
            Finding::not_checked(Check::KeyPrivatePrimeSize, "key-private-inconsistent"),
            Finding::not_checked(Check::KeyPrivatePrimeDistance, "key-private-inconsistent"),
            Finding::not_checked(Check::KeyPrivateExponentSize, "key-private-inconsistent"),
        ]
    } else {
        [
            Finding::pass(Check::KeyPrivatePrimeSize, "key-private-prime-size").source(source::FIPS_186_5),
            Finding::pass(Check::KeyPrivatePrimeDistance, "key-private-prime-distance").source(source::FIPS_186_5),
            Finding::pass(Check::KeyPrivateExponentSize, "key-private-exponent-size").source(source::FIPS_186_5),
        ]
    });
    let weak: Vec<Finding> = weaknesses.iter().map(|weakness| weakness.finding()).collect();
    replaced(passed, &weak)
}

fn exceeds_power_of_two(number: &BoxedUint, exponent: u32) -> bool {
    let bits = number.bit_width();
    bits > exponent + 1 || bits == exponent + 1 && number.trailing_zeros() != exponent
}
