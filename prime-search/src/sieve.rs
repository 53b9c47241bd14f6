//! Which numbers from a start upwards no small prime divides.
//!
//! The remainder of the start by each small prime says where its multiples lie.
//! Four primes at a time, and two multiplications for each word of the start
//! instead of a division (Montgomery, as in [`super::fermat`]).

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: lanes are four, as many as are counted through; remainders and primes fit 32 bits"
)]

use std::array::from_fn;

use zeroize::Zeroizing;

use super::fermat::negative_inverse;
use super::lanes::{Fastest, Lanes};

/// How far one sieve goes from its start, in odd numbers.
pub const SPAN: usize = 1 << 13;

/// So many fours take their steps side by side: each waits for its last one.
const ABREAST: usize = 4;

/// What four small primes need to give their remainders.
struct Four<L> {
    primes: L,
    negative_inverses: L,
    /// `2^(32 · (words + 1))` by each, with which what the words have divided is
    /// made up for.
    restoring: L,
}

pub struct Sieve {
    fours: Vec<[Four<Fastest>; ABREAST]>,
    apart_from: u32,
}

impl Sieve {
    pub fn new(octets: usize, apart_from: u32) -> Self {
        let words = octets.div_ceil(4);
        let primes = odd_primes_below(1 << bound_bits(octets));
        // The places of a last, smaller group are filled with its first prime.
        let fours = primes.chunks(4 * ABREAST).map(|chunk| {
            let prime = |index| chunk.get(index).or(chunk.first()).copied().unwrap_or(3);
            from_fn(|four| Four::of(from_fn(|lane| prime(4 * four + lane)), words))
        });
        Self { fours: fours.collect(), apart_from }
    }

    /// The distances from the start, even numbers below twice [`SPAN`], of all
    /// numbers that have no small factor. `start` is odd.
    pub fn left(&self, start: &[u8]) -> Vec<u32> {
        let (head, words) = start.as_rchunks::<4>();
        let head = head.iter().fold(0, |sum, octet| sum << 8 | u32::from(*octet));
        let words = words.iter().rev().map(|word| u32::from_be_bytes(*word)).chain([head]);
        let words: Zeroizing<Vec<u32>> = Zeroizing::new(words.take(start.len().div_ceil(4)).collect());
        let mut struck = Zeroizing::new(vec![false; SPAN]);
        for fours in &self.fours {
            let primes = fours.iter().flat_map(|four| four.primes.words());
            let remainders = Four::remainders(fours, &words).into_iter().flatten();
            for (prime, remainder) in primes.zip(remainders) {
                strike(&mut struck, prime, first_multiple(prime, remainder));
                if prime == self.apart_from {
                    // Those that leave one are right behind the multiples.
                    strike(&mut struck, prime, first_multiple(prime, (remainder + prime - 1) % prime));
                }
            }
        }
        let left = struck.iter().zip((0..).step_by(2)).filter(|(struck, _)| !**struck);
        left.map(|(_, distance)| distance).collect()
    }
}

/// The power of two up to which it pays to strike: testing a longer number costs more.
pub fn bound_bits(octets: usize) -> u32 {
    match octets {
        ..=128 => 19,
        _ => 20,
    }
}

impl<L: Lanes> Four<L> {
    fn of(primes: [u32; 4], words: usize) -> Self {
        let negative_inverses = L::of(primes.map(negative_inverse));
        // 2^64 by each.
        let square = L::of(primes.map(|prime| {
            let prime = u64::from(prime);
            let word = (1 << 32) % prime;
            (word * word % prime) as u32
        }));
        let mut four = Self { primes: L::of(primes), negative_inverses, restoring: square };
        for _ in 1..words {
            four.restoring = four.product(four.restoring, square);
        }
        four
    }

    /// Of a number by all these primes, from its words, the lowest first.
    #[inline]
    fn remainders(fours: &[Self; ABREAST], words: &[u32]) -> [[u32; 4]; ABREAST] {
        let mut sums = [L::splat(0); ABREAST];
        for word in words {
            let word = L::splat(*word).wide();
            for (sum, four) in sums.iter_mut().zip(fours) {
                *sum = four.divided(L::add_sums(sum.wide(), word));
            }
        }
        from_fn(|index| {
            let four = &fours[index];
            let remainders = four.product(sums[index], four.restoring).words();
            let primes = four.primes.words();
            // Below twice the prime: wrapped around, a negative number is the larger one.
            from_fn(|lane| remainders[lane].min(remainders[lane].wrapping_sub(primes[lane])))
        })
    }

    /// `one · other / 2^32` by each.
    #[inline(always)]
    fn product(&self, one: L, other: L) -> L {
        self.divided(L::add_product(L::splat(0).wide(), one, other))
    }

    /// `sum / 2^32` by each: the multiple of the prime that is added makes the lower
    /// word zero. INVARIANT: at most the prime, of another such and a word; below twice
    /// the prime, of a product of two such, as a prime has far less than 32 bits. Nothing
    /// exceeds 64 bits.
    #[inline(always)]
    fn divided(&self, sum: L::Sum) -> L {
        let factor = L::low(sum).multiply(self.negative_inverses);
        L::high(L::add_product(sum, factor, self.primes))
    }
}

/// How many odd numbers after the start its first odd multiple lies.
fn first_multiple(prime: u32, remainder: u32) -> usize {
    // start + 2 · index is a multiple: index is half of what is missing, and if that
    // is odd, half of it and of the prime.
    let missing = if remainder == 0 { 0 } else { prime - remainder };
    let missing = if missing.is_multiple_of(2) { missing } else { missing + prime };
    (missing / 2) as usize
}

fn strike(struck: &mut [bool], prime: u32, first: usize) {
    for number in struck.iter_mut().skip(first).step_by(prime as usize) {
        *number = true;
    }
}

/// The sieve of Eratosthenes over the odd numbers.
fn odd_primes_below(bound: usize) -> Vec<u32> {
    let mut is_composite = vec![false; bound / 2];
    let mut primes = Vec::new();
    for index in 1..bound / 2 {
        if is_composite[index] {
            continue;
        }
        let prime = 2 * index + 1;
        primes.push(prime as u32);
        // From its square on, in steps of twice the prime. Of the larger ones the square
        // is out of reach, and of 32 bits.
        for multiple in is_composite.iter_mut().skip(prime.saturating_mul(prime) / 2).step_by(prime) {
            *multiple = true;
        }
    }
    primes
}
