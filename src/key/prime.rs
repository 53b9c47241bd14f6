//! Where the primes of an RSA key come from.
//!
//! Comes in: a length and a random number generator. Goes out: a [`Prime`]. The package
//! `prime-search` finds what is most likely one, the first such number above a random
//! one, and judges nothing: what it finds is a prime when Baillie–PSW says so, by
//! `crypto-primes`. Whoever found it tries it at once, so that two are tried side by side.

use crypto_bigint::BoxedUint;
use crypto_primes::{Flavor, is_prime};
use prime_search::{Search, Step, Upwards};
use rsa::rand_core::TryCryptoRng;
use zeroize::Zeroizing;

use super::KeyError;
use crate::framework::catalogue::KeyAlgorithm;

/// FIPS 186-5 section 5.4 (e): the public exponent of every key that is made here.
pub const EXPONENT: u32 = 65_537;

/// Judging a number takes about as long as testing so many, in WebAssembly.
const JUDGEMENT_IN_TESTS: f64 = 36.0;

/// A search for the primes of keys of one size.
pub struct PrimeSearch(Search);

/// A number that Baillie–PSW takes for a prime, the most significant octet first.
#[derive(Clone, PartialEq, Eq)]
pub struct Prime(Zeroizing<Vec<u8>>);

impl Prime {
    /// `None` if it is none.
    pub fn judged(number: Zeroizing<Vec<u8>>) -> Option<Self> {
        let value = Zeroizing::new(BoxedUint::from_be_slice_vartime(&number));
        is_prime(Flavor::Any, &*value).then_some(Self(number))
    }

    /// What another worker of this program judged, and sent. INVARIANT: nothing else; a key of
    /// what was not judged may work and be weak.
    pub fn received(octets: Zeroizing<Vec<u8>>) -> Self {
        Self(octets)
    }

    pub fn octets(&self) -> &[u8] {
        &self.0
    }

    /// To be sent.
    pub fn into_octets(self) -> Zeroizing<Vec<u8>> {
        self.0
    }
}

/// How far the search for one prime is.
#[derive(Default)]
pub struct UnderWay(Option<Upwards>);

impl PrimeSearch {
    /// `None` for keys that are not made of primes.
    pub fn of(algorithm: KeyAlgorithm) -> Option<Self> {
        // Two primes, of eight bits an octet.
        algorithm.rsa_bits().map(|bits| Self(Search::new(bits / 16, EXPONENT)))
    }

    /// Which part of the work for one prime, on average, a short trial is that is made now. It
    /// draws nothing and finds nothing: it is for whoever wants to know the time.
    pub fn trial(&self) -> f64 {
        let tested = u32::try_from(self.0.trial()).map_or(f64::INFINITY, f64::from);
        tested / (self.0.mean_tests() + JUDGEMENT_IN_TESTS)
    }

    /// From a new random start each time.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn next(&self, rng: &mut impl TryCryptoRng) -> Result<Prime, KeyError> {
        let mut under_way = UnderWay::default();
        loop {
            if let Some(found) = self.step(&mut under_way, rng)? {
                return Ok(found);
            }
        }
    }

    /// A few milliseconds of [`Self::next`], for whoever must be able to stop in between; and
    /// the judgement of what was found, which takes some twenty to a hundred.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn step(&self, under_way: &mut UnderWay, rng: &mut impl TryCryptoRng) -> Result<Option<Prime>, KeyError> {
        let mut upwards = match under_way.0.take() {
            Some(upwards) => upwards,
            None => {
                let mut start = Zeroizing::new(vec![0; self.0.octets()]);
                rng.try_fill_bytes(&mut start).map_err(|_| KeyError::Entropy)?;
                self.0.upwards(start)
            }
        };
        match upwards.step() {
            // The next prime has a start of its own.
            Step::Found(found) => return Ok(Prime::judged(found)),
            Step::Tested => under_way.0 = Some(upwards),
            // Next to never is there none: then from somewhere else.
            Step::Over => {}
        }
        Ok(None)
    }
}
