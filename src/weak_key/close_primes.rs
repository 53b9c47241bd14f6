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

use crypto_bigint::BoxedUint;

use super::small_factor::by_products;

pub const ROUNDS: u32 = 110;

/// Numbers without a common factor, in two products that fit 32 bits.
const FIRST: [u32; 6] = [63, 65, 11, 17, 19, 23];
const SECOND: [u32; 6] = [29, 31, 37, 41, 43, 47];
const PRODUCTS: [u32; 2] = [product(FIRST), product(SECOND)];

/// The round, counted from one, in which Fermat's method factors an odd number.
pub fn round(modulus: &BoxedUint) -> Option<u32> {
    let root = modulus.floor_sqrt_vartime();
    if root.wrapping_square() == *modulus {
        return Some(1);
    }
    let start = root.wrapping_add(BoxedUint::one());
    // Below 2 · start, so right even where the square itself wraps.
    let rest = start.wrapping_square().wrapping_sub(modulus);
    let start_remainders = by_products(&start.to_be_bytes_trimmed_vartime(), PRODUCTS);
    let rest_remainders = by_products(&rest.to_be_bytes_trimmed_vartime(), PRODUCTS);
    let may_be_square = |step: u32| {
        let group = |index: usize, divisors: [u32; 6]| {
            let (start, rest) = (start_remainders[index], rest_remainders[index]);
            divisors.into_iter().all(|divisor| {
                let rest = rest % divisor + 2 * step * (start % divisor) + step * step;
                SQUARES[divisor as usize] >> (rest % divisor) & 1 == 1
            })
        };
        group(0, FIRST) && group(1, SECOND)
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

const fn product(numbers: [u32; 6]) -> u32 {
    let (mut index, mut product) = (0, 1);
    while index < numbers.len() {
        product *= numbers[index];
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
