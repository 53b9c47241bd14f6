//! Finds numbers that are most likely prime, and finds them fast. It judges nothing:
//! what it finds is a prime when a test that is made for judging says so, and a fault
//! in here can cost time, never quality.
//!
//! Comes in: octets of a random number generator, where a search starts. Goes out:
//! the numbers from there upwards that no small prime divides (`sieve`) and that
//! pass one Fermat test to base 2 (`fermat`, four numbers side by side, or whoever
//! tests in its place), in the order in which they lie. Each number that is prime is among them.
//!
//! Not here: randomness, browsers, and any answer to the question whether a number
//! is prime. A fault would show as a prime that is passed over; the tests look for one.
//!
//! SECRET: what is searched becomes the primes of a key. Numbers are wiped on drop;
//! which numbers the sieve strikes out depends on the start, and so does where it
//! writes (SECURITY.md says who may see that). The test takes the same steps and
//! reads the same memory for all numbers of one length.

#![forbid(unsafe_code)]

mod fermat;
mod lanes;
mod sieve;

use std::collections::VecDeque;

use zeroize::Zeroizing;

pub use sieve::SPAN;
use sieve::Sieve;

/// Four numbers are tested at a time.
const TOGETHER: usize = 4;
/// As [`may_be_prime`].
pub type Test = dyn Fn([&[u8]; TOGETHER]) -> [bool; TOGETHER];

/// Shorter numbers would be among the primes of the sieve.
const SMALLEST_OCTETS: usize = 16;

/// A search for primes of one length. What it knows of small primes costs a few
/// milliseconds to make and serves any number of starts.
pub struct Search {
    sieve: Sieve,
    octets: usize,
}

/// The numbers from one start upwards, as far as one sieve goes ([`SPAN`]).
pub struct Upwards {
    start: Zeroizing<Vec<u8>>,
    /// Distances from the start that the sieve has left.
    left: Zeroizing<Vec<u32>>,
    position: usize,
    found: VecDeque<Zeroizing<Vec<u8>>>,
}

/// What one step of a search came to.
pub enum Step {
    Found(Zeroizing<Vec<u8>>),
    /// Numbers were tested, and none passed.
    Tested,
    /// Nothing is left above this start.
    Over,
}

impl Search {
    /// Of numbers of so many octets, 16 at least. None that it finds is 1 modulo
    /// `apart_from`, an odd prime below 2^17: an RSA exponent has no inverse there.
    pub fn new(octets: usize, apart_from: u32) -> Self {
        let octets = octets.max(SMALLEST_OCTETS);
        Self { sieve: Sieve::new(octets, apart_from), octets }
    }

    /// From a start of random octets, the most significant first: its two highest
    /// bits and its lowest are set, so that the product of two such numbers has
    /// twice their length.
    pub fn upwards(&self, mut start: Zeroizing<Vec<u8>>) -> Upwards {
        start.resize(self.octets, 0);
        if let Some(first) = start.first_mut() {
            *first |= 0xC0;
        }
        if let Some(last) = start.last_mut() {
            *last |= 1;
        }
        let left = Zeroizing::new(self.sieve.left(&start));
        Upwards { start, left, position: 0, found: VecDeque::new() }
    }

    /// How many numbers are tested on average until one is found. Of those that the sieve leaves
    /// one in ln(number) ÷ (e^γ · ln(bound)) is prime (Mertens' third theorem).
    pub fn mean_tests(&self) -> f64 {
        const E_TO_GAMMA: f64 = 1.781_072_417_990_198;
        let bits = u32::try_from(8 * self.octets).map_or(f64::INFINITY, f64::from);
        bits / (E_TO_GAMMA * f64::from(sieve::bound_bits(self.octets)))
    }

    /// Tests as many numbers as are tested together, for nothing but the time that it takes.
    pub fn trial(&self, test: &Test) -> usize {
        let number = vec![0xFF; self.octets];
        // What comes out must not be known before.
        std::hint::black_box(test([&number; TOGETHER].map(Vec::as_slice)));
        TOGETHER
    }

    /// How many octets a start has.
    pub fn octets(&self) -> usize {
        self.octets
    }
}

impl Upwards {
    /// How many numbers were tested.
    pub fn tested(&self) -> usize {
        self.position
    }

    /// A short part of the search, at most as many tests as are made together: whoever must be
    /// able to stop it looks up after each.
    pub fn step(&mut self, test: &Test) -> Step {
        if self.found.is_empty() && !self.test(test) {
            return Step::Over;
        }
        self.found.pop_front().map_or(Step::Tested, Step::Found)
    }

    /// The number at a distance from the start; `None` past the highest of its length.
    fn number(&self, distance: u32) -> Option<Zeroizing<Vec<u8>>> {
        let mut number = self.start.clone();
        let mut carry = distance;
        for octet in number.iter_mut().rev() {
            let sum = u32::from(*octet) + (carry & 0xFF);
            let [.., low] = sum.to_be_bytes();
            *octet = low;
            carry = (carry >> 8) + (sum >> 8);
        }
        (carry == 0).then_some(number)
    }

    /// Tests the next four that the sieve has left.
    fn test(&mut self, test: &Test) -> bool {
        let rest = self.left.get(self.position..).unwrap_or_default();
        let distances = rest.get(..TOGETHER.min(rest.len())).unwrap_or_default();
        let mut numbers: Vec<_> = distances.iter().map_while(|distance| self.number(*distance)).collect();
        self.position += distances.len();
        // The places of a last, smaller group are filled.
        let Some(last) = numbers.last().cloned() else { return false };
        let count = numbers.len();
        numbers.resize(TOGETHER, last);
        let Ok(numbers): Result<[_; TOGETHER], _> = numbers.try_into() else { return false };
        let passed = test(numbers.each_ref().map(|number| number.as_slice()));
        let passed = numbers.into_iter().zip(passed).take(count).filter(|(_, passed)| *passed);
        self.found.extend(passed.map(|(number, _)| number));
        true
    }
}

impl Iterator for Upwards {
    type Item = Zeroizing<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.step(&may_be_prime) {
                Step::Found(found) => return Some(found),
                Step::Tested => {}
                Step::Over => return None,
            }
        }
    }
}

/// One Fermat test to base 2 of each of four numbers, the most significant octet
/// first. An odd prime passes, and hardly anything else; no number below 3 passes.
pub fn may_be_prime(numbers: [&[u8]; TOGETHER]) -> [bool; TOGETHER] {
    tested::<lanes::Fastest>(numbers)
}

/// The same in the form for machines without vectors, to compare.
pub fn may_be_prime_without_vectors(numbers: [&[u8]; TOGETHER]) -> [bool; TOGETHER] {
    tested::<lanes::Portable>(numbers)
}

fn tested<L: lanes::Lanes>(numbers: [&[u8]; TOGETHER]) -> [bool; TOGETHER] {
    fermat::pass::<L>(&Zeroizing::new(numbers.map(fermat::limbs)))
}
