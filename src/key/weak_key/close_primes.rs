//! Primes that are so close together that Fermat's method finds them.
//!
//! With `n = p · q`, `a = (p + q) / 2` and `b = (p - q) / 2`, `a² - n = b²`. Fermat
//! tries every a from the root of n upwards. CA/B Forum Baseline Requirements
//! section 6.1.1.3 refuses what falls within 100 rounds; here it is 110. Primes
//! that were drawn independently have no chance to.
//!
//! One root and four divisions of long numbers a key: from round to round
//! `a² - n` grows by `2a + 1`, so that its remainders by small numbers are
//! followed with small numbers, and only what is a square modulo all of them
//! (one key in a hundred has such a round) is tried as a whole.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: tables of a fixed size, filled and read by numbers below it; remainders fit their type"
)]

use crypto_bigint::{BoxedUint, ConcatenatingSquare as _, Resize as _};

use super::small_factor::by_products;

pub const ROUNDS: u32 = 110;

/// Numbers without a common factor; the product of each half fits 32 bits.
const DIVISORS: [u32; 12] = [63, 65, 11, 17, 19, 23, 29, 31, 37, 41, 43, 47];
const HALF: usize = DIVISORS.len() / 2;
const PRODUCTS: [u32; 2] = [product(0), product(HALF)];

/// The round, counted from one, in which Fermat's method factors an odd number.
pub fn round(modulus: &BoxedUint) -> Option<u32> {
    let width = modulus.bits_precision();
    // The root has half the bits, so that its square costs a quarter.
    let root = modulus.floor_sqrt_vartime().resize_unchecked(width.div_ceil(2));
    let excess = modulus.wrapping_sub(root.concatenating_square().resize_unchecked(width));
    if excess.is_zero().to_bool() {
        return Some(1);
    }
    let root = root.resize_unchecked(width);
    let start = root.wrapping_add(BoxedUint::one());
    // (root + 1)² - n, which is root + start - (n - root²).
    let rest = start.wrapping_add(&root).wrapping_sub(excess);
    let start_remainders = remainders(&start);
    let rest_remainders = remainders(&rest);
    let may_be_square = |step: u32| {
        DIVISORS.iter().zip(start_remainders.iter().zip(rest_remainders)).all(|(divisor, (start, rest))| {
            // a² - n of the first round, and what the steps since add to it.
            let remainder = (rest + step * (2 * start + step)) % divisor;
            SQUARES[*divisor as usize] >> remainder & 1 == 1
        })
    };
    (0..ROUNDS).filter(|step| may_be_square(*step)).find(|step| splits(&start, &rest, *step)).map(|step| step + 1)
}

/// `(start + step)² - n` is a square, and the factors are not 1 and n.
fn splits(start: &BoxedUint, rest: &BoxedUint, step: u32) -> bool {
    let step = BoxedUint::from(step);
    let sum = start.wrapping_add(&step);
    // rest + step · (2 · start + step)
    let square = rest.wrapping_add(start.wrapping_add(&sum).wrapping_mul(&step));
    let Some(root) = square.checked_sqrt_vartime() else { return false };
    sum.wrapping_sub(root) != BoxedUint::one()
}

/// By each of [`DIVISORS`].
fn remainders(number: &BoxedUint) -> [u32; DIVISORS.len()] {
    let by_product = by_products(&number.to_be_bytes_trimmed_vartime(), PRODUCTS);
    std::array::from_fn(|index| by_product[index / HALF] % DIVISORS[index])
}

const fn product(start: usize) -> u32 {
    let (mut index, mut product) = (start, 1);
    while index < start + HALF {
        product *= DIVISORS[index];
        index += 1;
    }
    product
}

/// The squares modulo every number up to 65, as bits.
const SQUARES: [u128; 66] = {
    let mut sets = [0; 66];
    let mut divisor = 1;
    while divisor < sets.len() {
        let mut root = 0;
        while root < divisor {
            sets[divisor] |= 1 << (root * root % divisor);
            root += 1;
        }
        divisor += 1;
    }
    sets
};

#[cfg(test)]
mod tests {
    use super::*;

    /// `middle² - distance²`, and the rounds from its root up to the middle.
    fn modulus(middle: &BoxedUint, distance: u32, shift: u32) -> (BoxedUint, u32) {
        let distance = BoxedUint::from(distance).resize_unchecked(2048).shl(shift);
        let modulus = middle.wrapping_square().wrapping_sub(distance.wrapping_square());
        let first = modulus.floor_sqrt_vartime().wrapping_add(BoxedUint::one());
        let steps = middle.wrapping_sub(first).to_be_bytes_trimmed_vartime();
        (modulus, steps.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)) + 1)
    }

    #[test]
    fn every_round_is_made_and_no_more() {
        let middle = BoxedUint::from(0xc0de_u32).resize_unchecked(2048).shl(1008).wrapping_add(BoxedUint::one());
        let mut seen = Vec::new();
        // The distance is about the root of twice the middle times the rounds.
        for distance in (1 << 6..1 << 13).step_by(16) {
            let (modulus, rounds) = modulus(&middle, distance, 503);
            assert_eq!(round(&modulus), (rounds <= ROUNDS).then_some(rounds), "in round {rounds}");
            seen.push(rounds);
        }
        seen.dedup();
        assert!(seen.contains(&1) && seen.contains(&ROUNDS) && seen.contains(&(ROUNDS + 1)), "{seen:?}");
    }

    #[test]
    fn a_square_is_found_and_a_prime_is_not() {
        let number = |number: u64| BoxedUint::from(number);
        assert_eq!(round(&number(257 * 257)), Some(1));
        for prime in [3, 5, 7, 101, 257] {
            assert_eq!(round(&number(prime)), None, "{prime}");
        }
    }
}
