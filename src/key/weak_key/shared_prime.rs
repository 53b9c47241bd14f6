//! Primes that two moduli share.
//!
//! Poor randomness at the first start of a device gave many keys one prime of
//! two (`source::SHARED_PRIMES`); whoever holds both moduli has both private keys by one
//! greatest common divisor. Each modulus is held against the product of all
//! others, taken modulo itself, so that there is one divisor to compute for a key and
//! two multiplications for a pair.

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
    for (place, position) in found.examined.iter().enumerate() {
        if has_part_of_another(place, &numbers) {
            found.sharing.push(*position);
        }
    }
    found
}

/// Whether two moduli, neither of which is the other, have a common prime.
pub fn is_common(one: &[u8], other: &[u8]) -> bool {
    let [one, other] = [one, other].map(|modulus| Odd::new(BoxedUint::from_be_slice_vartime(modulus)).into_option());
    one.zip(other).is_some_and(|(one, other)| has_part_of_another(0, &[one, other]))
}

fn has_part_of_another(place: usize, numbers: &[Odd<BoxedUint>]) -> bool {
    let Some(number) = numbers.get(place) else { return false };
    let bits = number.bits_precision();
    let divisor = NonZero::from(number.clone());
    let parameters = BoxedMontyParams::new_vartime(number.clone());
    let mut product = BoxedMontyForm::one(&parameters);
    for (_, other) in numbers.iter().enumerate().filter(|(other, _)| *other != place) {
        let rest = other.rem_vartime(&divisor).resize_unchecked(bits);
        product = product.mul(&BoxedMontyForm::new(rest, &parameters));
    }
    !bool::from(number.gcd_vartime(&product.retrieve()).is_one())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Odd primes above the small ones.
    const PRIMES: [u64; 6] = [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099];

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
