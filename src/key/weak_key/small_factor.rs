//! Small factors of a modulus: its remainders by the odd primes below 752.
//!
//! CA/B Forum Baseline Requirements section 6.1.6 and NIST SP 800-89 section
//! 5.3.3 ask that a modulus has no factor smaller than 752. The primes are
//! multiplied into products that fit 32 bits; the remainder by a product gives that
//! by each prime of it. [`super::roca`] reads the same remainders.

#![expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "INVARIANT: tables of a fixed size, filled and read by numbers below it; remainders fit their type"
)]

/// SP 800-89 section 5.3.3 (e).
const LIMIT: usize = 752;
/// Odd primes below [`LIMIT`].
pub const COUNT: usize = count_primes();
pub const PRIMES: [u16; COUNT] = primes();
const PRODUCT_COUNT: usize = count_products();
/// Neighbouring primes multiplied as long as 32 bits hold, and the index
/// behind the last of them.
const PRODUCTS: [(u32, usize); PRODUCT_COUNT] = products();

/// The remainders of a modulus by [`PRIMES`], in their order.
pub struct Remainders([u16; COUNT]);

impl Remainders {
    /// Of a big-endian number.
    pub fn of(modulus: &[u8]) -> Self {
        let by_product = by_products(modulus, PRODUCTS.map(|(product, _)| product));
        let mut remainders = [0; COUNT];
        let mut start = 0;
        for ((_, end), remainder) in PRODUCTS.iter().zip(by_product) {
            for index in start..*end {
                // Below the prime, which is below 752.
                remainders[index] = (remainder % u32::from(PRIMES[index])) as u16;
            }
            start = *end;
        }
        Self(remainders)
    }

    /// The smallest odd prime below 752 that divides the modulus.
    pub fn factor(&self) -> Option<u16> {
        self.0.iter().position(|remainder| *remainder == 0).map(|index| PRIMES[index])
    }

    pub fn as_slice(&self) -> &[u16] {
        &self.0
    }
}

/// The remainders of a big-endian number by several odd divisors, over its words from the
/// last to the first.
///
/// A division for each word would take most of the time of a large JWKS, so
/// each word is taken in by two multiplications (Montgomery, "Modular
/// multiplication without trial division", Math. Comp. 44, 1985). Each such
/// step divides by 2³² modulo the divisor, which is undone at the end.
pub fn by_products<const N: usize>(number: &[u8], divisors: [u32; N]) -> [u32; N] {
    let (head, words) = number.as_rchunks::<4>();
    let head = head.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    let words = Vec::from_iter(words.iter().rev().map(|word| u32::from_be_bytes(*word)).chain([head]));
    // A divisor at a time: what changes from word to word stays in a register, also where
    // the compiler is told to write little code.
    divisors.map(|divisor| {
        let negative_inverse = negative_inverse(divisor);
        let sum = words.iter().fold(0, |sum, word| next_sum(sum, *word, divisor, negative_inverse));
        undone(sum, words.len(), divisor)
    })
}

/// `(sum + word) / 2³²` modulo the divisor: the multiple of the divisor that is
/// added makes the lower half zero. INVARIANT: at most the divisor, if `sum` is;
/// and then nothing here exceeds 64 bits.
#[inline(always)]
fn next_sum(sum: u32, word: u32, divisor: u32, negative_inverse: u32) -> u32 {
    let sum = u64::from(sum) + u64::from(word);
    let multiple = u64::from((sum as u32).wrapping_mul(negative_inverse)) * u64::from(divisor);
    ((sum + multiple) >> 32) as u32
}

/// `-1 / divisor` modulo 2³²; each round of Newton's doubles the right bits.
fn negative_inverse(divisor: u32) -> u32 {
    debug_assert!(!divisor.is_multiple_of(2), "2³² has no inverse modulo an even number");
    // Any odd number is its own inverse modulo 8.
    let inverse =
        (0..4).fold(divisor, |inverse, _| inverse.wrapping_mul(2_u32.wrapping_sub(divisor.wrapping_mul(inverse))));
    inverse.wrapping_neg()
}

/// `sum · 2^(32 · steps)` modulo the divisor.
fn undone(sum: u32, steps: usize, divisor: u32) -> u32 {
    let divisor = u64::from(divisor);
    let (mut product, mut power, mut left) = (u64::from(sum) % divisor, (1 << 32) % divisor, steps);
    while left > 0 {
        if !left.is_multiple_of(2) {
            product = product * power % divisor;
        }
        power = power * power % divisor;
        left /= 2;
    }
    // Below the divisor, which has 32 bits.
    product as u32
}

const fn is_odd_prime(number: usize) -> bool {
    let mut divisor = 2;
    while divisor * divisor <= number {
        if number.is_multiple_of(divisor) {
            return false;
        }
        divisor += 1;
    }
    number > 2
}

const fn count_primes() -> usize {
    let (mut number, mut count) = (0, 0);
    while number < LIMIT {
        count += is_odd_prime(number) as usize;
        number += 1;
    }
    count
}

const fn primes() -> [u16; COUNT] {
    let mut primes = [0; COUNT];
    let (mut number, mut count) = (0, 0);
    while number < LIMIT {
        if is_odd_prime(number) {
            primes[count] = number as u16;
            count += 1;
        }
        number += 1;
    }
    primes
}

const fn next_product(start: usize) -> (u32, usize) {
    let (mut product, mut index) = (1_u32, start);
    while index < COUNT {
        match product.checked_mul(PRIMES[index] as u32) {
            Some(larger) => product = larger,
            None => break,
        }
        index += 1;
    }
    (product, index)
}

const fn count_products() -> usize {
    let (mut index, mut count) = (0, 0);
    while index < COUNT {
        index = next_product(index).1;
        count += 1;
    }
    count
}

const fn products() -> [(u32, usize); PRODUCT_COUNT] {
    let mut products = [(1, 0); PRODUCT_COUNT];
    let (mut index, mut count) = (0, 0);
    while index < COUNT {
        products[count] = next_product(index);
        index = products[count].1;
        count += 1;
    }
    products
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_odd_prime_below_752_is_found_as_a_factor_and_no_larger_one() {
        assert_eq!((PRIMES[0], PRIMES[COUNT - 1], COUNT), (3, 751, 132));
        // 2^89 - 1 is prime.
        let prime = (1_u128 << 89) - 1;
        for factor in PRIMES {
            let number = prime * u128::from(factor);
            assert_eq!(Remainders::of(&number.to_be_bytes()).factor(), Some(factor));
        }
        assert_eq!(Remainders::of(&(prime * 757).to_be_bytes()).factor(), None);
        assert_eq!(Remainders::of(&prime.to_be_bytes()[3..]).factor(), None, "no multiple of four bytes");
    }

    #[test]
    fn the_remainders_are_those_of_division() {
        let divisors = [3, 751, 0xffff_fffb, 0xffff_ffff, PRODUCTS[0].0, PRODUCTS[PRODUCT_COUNT - 1].0];
        let by_division = |number: &[u8], divisor: u32| {
            let next = |rest: u64, byte: &u8| (rest << 8 | u64::from(*byte)) % u64::from(divisor);
            number.iter().fold(0, next) as u32
        };
        for length in [0, 1, 3, 4, 5, 127, 128, 255, 256, 257, 1024] {
            for filling in [0, 1, 0x7f, 0xff] {
                let mut number = vec![filling; length];
                number.iter_mut().step_by(7).enumerate().for_each(|(place, byte)| *byte ^= place as u8);
                let expected = divisors.map(|divisor| by_division(&number, divisor));
                assert_eq!(by_products(&number, divisors), expected, "{length} bytes of {filling}");
            }
        }
    }
}
