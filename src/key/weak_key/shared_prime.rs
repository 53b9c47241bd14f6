//! Primes that two moduli share.
//!
//! Poor randomness at the first start of a device gave many keys one prime of
//! two (`source::SHARED_PRIMES`); whoever holds both moduli has both private keys by one
//! greatest common divisor. Each modulus is held against the product of those
//! before it, taken modulo itself, so that there is one divisor to compute for a key and
//! one multiplication for a pair; and, where any is found, against that of those behind it.

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Gcd as _, NonZero, Odd, Resize as _};

use super::small_factor::Remainders;
use crate::x509::public_key::{MAX_RSA_BITS, bit_length};

/// As many bits as 64 keys of RSA 2048 have: a tenth of a second natively.
const MAX_BITS: usize = 64 * 2048;

/// What was found, by positions in the list that was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What was looked at.
    pub examined: Vec<usize>,
    /// Moduli with a prime that another one has, too.
    pub sharing: Vec<usize>,
    /// More than are held against each other.
    pub left_out: Vec<usize>,
}

/// Of big-endian moduli, none of which stands twice. What others call weak already,
/// even numbers and those with a small factor, is not looked at.
pub fn among(moduli: &[&[u8]]) -> Found {
    let mut found = Found::default();
    let mut numbers = Vec::new();
    let mut sum_bits = 0;
    for (position, modulus) in moduli.iter().enumerate() {
        let bits = bit_length(modulus);
        let number = BoxedUint::from_be_slice_vartime(modulus);
        let Some(number) = Odd::new(number).into_option().filter(|_| (2..=MAX_RSA_BITS).contains(&bits)) else {
            continue;
        };
        if sum_bits + bits > MAX_BITS {
            found.left_out.push(position);
        } else if Remainders::of(modulus).factor().is_none() {
            sum_bits += bits;
            found.examined.push(position);
            numbers.push(number);
        }
    }
    let parts = (0..).zip(&numbers).map(|(place, number)| (number, numbers.split_at(place).0));
    let mut is_sharing: Vec<bool> = parts.map(|(number, before)| has_part_of_one(number, before)).collect();
    if is_sharing.contains(&true) {
        // Each was the later one of two; now the earlier ones.
        for (place, is_sharing) in is_sharing.iter_mut().enumerate() {
            let behind = numbers.split_at(place).1.split_first();
            *is_sharing = *is_sharing || behind.is_some_and(|(number, behind)| has_part_of_one(number, behind));
        }
    }
    let sharing = found.examined.iter().zip(is_sharing).filter(|(_, is_sharing)| *is_sharing);
    found.sharing = sharing.map(|(position, _)| *position).collect();
    found
}

/// Whether two moduli, neither of which is the other, have a common prime.
pub fn is_common(one: &[u8], other: &[u8]) -> bool {
    let [one, other] = [one, other].map(|modulus| Odd::new(BoxedUint::from_be_slice_vartime(modulus)).into_option());
    one.zip(other).is_some_and(|(one, other)| has_part_of_one(&one, &[other]))
}

/// Whether the number and the product of the others have a common divisor.
fn has_part_of_one(number: &Odd<BoxedUint>, others: &[Odd<BoxedUint>]) -> bool {
    let bits = number.bits_precision();
    let divisor = NonZero::from(number.clone());
    let parameters = BoxedMontyParams::new_vartime(number.clone());
    let mut product = BoxedMontyForm::one(&parameters);
    for other in others {
        let rest = other.rem_vartime(&divisor).resize_unchecked(bits);
        // Each multiplication divides by a power of two besides, which has no divisor in common with
        // an odd number: what the numbers are in Montgomery's form need not be computed.
        product = product.mul(&BoxedMontyForm::from_montgomery(rest, &parameters));
    }
    !bool::from(number.gcd_vartime(product.as_montgomery()).is_one())
}

#[cfg(test)]
mod tests {
    use crypto_bigint::ConcatenatingMul as _;

    use super::*;

    /// Odd primes above the small ones.
    const PRIMES: [u64; 8] = [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117, 1_000_121];

    fn modulus(one: usize, other: usize) -> Vec<u8> {
        (PRIMES[one] * PRIMES[other]).to_be_bytes().to_vec()
    }

    #[test]
    fn two_moduli_with_a_common_prime_are_found_among_others() {
        let moduli = [modulus(0, 1), modulus(2, 3), modulus(4, 5), modulus(3, 1)];
        let moduli: Vec<&[u8]> = moduli.iter().map(Vec::as_slice).collect();
        assert_eq!(among(&moduli), Found { examined: vec![0, 1, 2, 3], sharing: vec![0, 1, 3], left_out: vec![] });
        assert_eq!(among(&moduli[..3]).sharing, Vec::<usize>::new());
        assert_eq!(among(&[]), Found::default());
        assert!(is_common(moduli[0], moduli[3]) && !is_common(moduli[0], moduli[1]));
    }

    #[test]
    fn moduli_of_different_lengths_are_held_against_each_other() {
        let long = BoxedUint::from(PRIMES[2]).concatenating_mul(BoxedUint::from(PRIMES[3]));
        let longest = long.concatenating_mul(BoxedUint::from(PRIMES[4])).concatenating_mul(BoxedUint::from(PRIMES[5]));
        let octets = |number: &BoxedUint| number.to_be_bytes_trimmed_vartime().to_vec();
        let (short, longest) = (modulus(2, 6), octets(&longest));
        for moduli in [[&short[..], &longest], [&longest, &short]] {
            assert_eq!(among(&moduli).sharing, [0, 1]);
        }
        assert_eq!(among(&[&modulus(0, 1), &longest]).sharing, Vec::<usize>::new());
    }

    #[test]
    fn both_are_found_wherever_they_stand() {
        for second in 1..4 {
            for first in 0..second {
                let mut moduli: Vec<Vec<u8>> = (0..4).map(|place| modulus(2 * place, 2 * place + 1)).collect();
                moduli[second] = modulus(2 * first, 2 * second + 1);
                let moduli: Vec<&[u8]> = moduli.iter().map(Vec::as_slice).collect();
                assert_eq!(among(&moduli).sharing, [first, second]);
                assert!(is_common(moduli[first], moduli[second]) && is_common(moduli[second], moduli[first]));
            }
        }
    }

    #[test]
    fn the_work_is_bounded_and_says_so() {
        let large: Vec<Vec<u8>> = (0..=255).map(|last| [vec![0xFF; 1022], vec![last, 0xFF]].concat()).collect();
        let moduli: Vec<&[u8]> = large.iter().map(Vec::as_slice).collect();
        let found = among(&moduli);
        assert!(!found.left_out.is_empty() && found.examined.len() <= 16, "{found:?}");
        for none in [&[][..], &[0], &[1], &[6], &[0xFF; 2000]] {
            assert_eq!(among(&[none]), Found::default());
        }
    }
}
