//! Where the primes of an RSA key come from.
//!
//! Comes in: a length, a random number generator, and by which test is sought. Goes out: a
//! [`Candidate`], and of that a [`Prime`]. The package `prime-search` finds what is most likely one, the
//! first such number above a random one, and judges nothing: what it finds is a prime when Baillie–PSW
//! says so, by `crypto-primes`.

use std::rc::Rc;

use crypto_bigint::BoxedUint;
use crypto_primes::{Flavor, is_prime};
use prime_search::{Search, Step, Test, Upwards, may_be_prime};
use rsa::rand_core::TryCryptoRng;
use zeroize::Zeroizing;

use super::KeyError;
use crate::framework::catalogue::KeyAlgorithm;

/// FIPS 186-5 section 5.4 (e): the public exponent of every key that is made here.
pub const EXPONENT: u32 = 65_537;

/// By which test numbers are sought that may be prime.
#[derive(Clone)]
pub struct PrimeTest {
    test: Rc<Test>,
    /// Judging a number takes about as long as testing so many, in WebAssembly.
    judgement_in_tests: f64,
}

/// A search for the primes of keys of one size.
pub struct PrimeSearch {
    search: Search,
    by: PrimeTest,
}

/// How many milliseconds a prime takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// On average.
    pub seeking: f64,
    pub judging: f64,
}

/// A number that a search found, the most significant octet first. Nobody has judged it.
#[derive(Clone)]
pub struct Candidate(Zeroizing<Vec<u8>>);

/// A number that Baillie–PSW takes for a prime, the most significant octet first.
#[derive(Clone)]
pub struct Prime(Zeroizing<Vec<u8>>);

/// The one in whole numbers, which is everywhere.
impl Default for PrimeTest {
    fn default() -> Self {
        Self { test: Rc::new(may_be_prime), judgement_in_tests: 36.0 }
    }
}

impl PrimeTest {
    /// One of about twice the speed, that a browser may have.
    pub fn fused(test: impl Fn([&[u8]; 4]) -> [bool; 4] + 'static) -> Self {
        Self { test: Rc::new(test), judgement_in_tests: 64.0 }
    }
}

/// 2^1024 − 105, the highest prime of its length, and 2^1024 − 107, which is none: for whoever wants
/// to know whether a test works.
pub fn known_numbers() -> [[u8; 128]; 2] {
    [105, 107].map(|below: u8| {
        let mut number = [0xFF; 128];
        number[127] = below.wrapping_neg();
        number
    })
}

impl Pace {
    /// For two primes, of several who seek together until there are two numbers, and of whom two judge
    /// one each then.
    pub fn together(each: &[Self]) -> Self {
        let found_a_millisecond: f64 = each.iter().map(|pace| pace.seeking.recip()).sum();
        let slowest = each.iter().map(|pace| pace.judging).fold(0.0, f64::max);
        // Nobody helps somebody who is alone.
        let in_turn = if each.len() == 1 { 2.0 } else { 1.0 };
        Self { seeking: 2.0 / found_a_millisecond, judging: in_turn * slowest }
    }
}

impl Candidate {
    pub fn new(octets: Zeroizing<Vec<u8>>) -> Self {
        Self(octets)
    }

    /// `None` if it is no prime. In WebAssembly that takes some ten to a hundred milliseconds.
    pub fn judged(self) -> Option<Prime> {
        let value = Zeroizing::new(BoxedUint::from_be_slice_vartime(&self.0));
        is_prime(Flavor::Any, &*value).then_some(Prime(self.0))
    }

    pub fn octets(&self) -> &[u8] {
        &self.0
    }
}

impl Prime {
    /// What another worker of this program judged, and sent. INVARIANT: nothing else; a key of
    /// what was not judged may work and be weak.
    pub fn received(octets: Zeroizing<Vec<u8>>) -> Self {
        Self(octets)
    }

    pub fn octets(&self) -> &[u8] {
        &self.0
    }
}

/// How far the search for one prime is.
#[derive(Default)]
pub struct UnderWay(Option<Upwards>);

impl PrimeSearch {
    /// `None` for keys that are not made of primes.
    pub fn of(algorithm: KeyAlgorithm, by: PrimeTest) -> Option<Self> {
        // Two primes, of eight bits an octet.
        algorithm.rsa_bits().map(|bits| Self { search: Search::new(bits / 16, EXPONENT), by })
    }

    /// Tests a few numbers, and says how many. It draws nothing and finds nothing: it is for
    /// whoever wants to know the time.
    pub fn trial(&self) -> f64 {
        u32::try_from(self.search.trial(&*self.by.test)).map_or(f64::INFINITY, f64::from)
    }

    /// Of whoever takes so many milliseconds for a test.
    pub fn pace(&self, test: f64) -> Pace {
        Pace { seeking: test * self.search.mean_tests(), judging: test * self.by.judgement_in_tests }
    }

    /// From a new random start each time.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn next(&self, rng: &mut impl TryCryptoRng) -> Result<Prime, KeyError> {
        let mut under_way = UnderWay::default();
        loop {
            if let Some(prime) = self.step(&mut under_way, rng)?.and_then(Candidate::judged) {
                return Ok(prime);
            }
        }
    }

    /// A few milliseconds of the search, for whoever must be able to stop in between.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn step(&self, under_way: &mut UnderWay, rng: &mut impl TryCryptoRng) -> Result<Option<Candidate>, KeyError> {
        let mut upwards = match under_way.0.take() {
            Some(upwards) => upwards,
            None => {
                let mut start = Zeroizing::new(vec![0; self.search.octets()]);
                rng.try_fill_bytes(&mut start).map_err(|_| KeyError::Entropy)?;
                self.search.upwards(start)
            }
        };
        match upwards.step(&*self.by.test) {
            // The next prime has a start of its own.
            Step::Found(found) => return Ok(Some(Candidate(found))),
            Step::Tested => under_way.0 = Some(upwards),
            // Next to never is there none: then from somewhere else.
            Step::Over => {}
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_seek_together_are_as_much_faster_and_judge_one_each() {
        let pace = |seeking: f64, judging: f64| Pace { seeking, judging };
        assert_eq!(Pace::together(&[pace(120.0, 80.0)]), pace(240.0, 160.0));
        assert_eq!(Pace::together(&[pace(120.0, 80.0), pace(120.0, 90.0)]), pace(120.0, 90.0));
        assert_eq!(Pace::together(&[pace(120.0, 80.0); 8]), pace(30.0, 80.0));
        assert!(!Pace::together(&[]).seeking.is_finite(), "nobody is there");
    }
}
