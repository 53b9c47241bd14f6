//! ROCA (CVE-2017-15361): primes of a faulty library of smart cards and TPMs.
//!
//! Nemec and others, "The Return of Coppersmith's Attack", ACM CCS 2017. The
//! library made its primes as `k · M + (65537^a mod M)`, where M is the product
//! of the first 39 primes for keys from 512 bits, of the first 71 from 992, and
//! of more for larger keys. Modulo each of these primes such a prime, and so
//! the product of two, is a power of 65537. That is what is tested here, for
//! the primes up to 167 (the 39th) or 353 (the 71st).
//!
//! A sound modulus passes for one by chance with a probability of 2⁻²⁸ by 39
//! primes and of 2⁻⁸³ by 71 (a test below computes both).

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: tables of a fixed size, filled and read by numbers below it; remainders fit their type"
)]

use super::small_factor::{PRIMES, Remainders};

/// Odd primes among the first 39, and among the first 71.
const FIRST_39: usize = 38;
const FIRST_71: usize = 70;
const SMALLEST_BITS: usize = 512;
const LARGER_BITS: usize = 992;
/// Bits for all remainders by primes up to 353.
type Set = [u64; 6];
/// The powers of 65537 modulo each prime.
const POWERS: [Set; FIRST_71] = powers();

/// Whether a modulus of so many bits has the form, by its remainders.
pub fn has_form(bits: usize, remainders: &Remainders) -> bool {
    let primes = match bits {
        0..SMALLEST_BITS => return false,
        SMALLEST_BITS..LARGER_BITS => FIRST_39,
        _ => FIRST_71,
    };
    POWERS.iter().zip(remainders.as_slice()).take(primes).all(|(powers, remainder)| contains(powers, *remainder))
}

const fn contains(set: &Set, remainder: u16) -> bool {
    set[remainder as usize / 64] >> (remainder % 64) & 1 == 1
}

const fn powers() -> [Set; FIRST_71] {
    let mut sets = [[0; 6]; FIRST_71];
    let mut index = 0;
    while index < FIRST_71 {
        let prime = PRIMES[index] as u32;
        let mut power = 1;
        while !contains(&sets[index], power as u16) {
            sets[index][power as usize / 64] |= 1 << (power % 64);
            power = power * (65537 % prime) % prime;
        }
        index += 1;
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_modulus_hardly_passes_for_one() {
        let chance = |primes: usize| -> f64 {
            let share = |(powers, prime): (&Set, &u16)| {
                let powers: u32 = powers.iter().map(|word| word.count_ones()).sum();
                (f64::from(powers) / f64::from(prime - 1)).log2()
            };
            POWERS.iter().zip(&PRIMES).take(primes).map(share).sum()
        };
        assert_eq!((PRIMES[FIRST_39 - 1], PRIMES[FIRST_71 - 1]), (167, 353));
        assert_eq!((chance(FIRST_39).round(), chance(FIRST_71).round()), (-28.0, -83.0));
    }
}
