//! The test for primes in fused arithmetic says what the one in whole numbers says, and
//! passes over what it does not take. `tests/e2e/fused.rs` has the module in a browser.

use crypto_bigint::BoxedUint;
use crypto_primes::{Flavor, is_prime};
use fused_fermat::{is_fused, pass};
use oftf_key_desk::key::prime::known_numbers;
use prime_search::may_be_prime;
use testbed::openssl::prime;

use crate::prime_search::carmichael;

fn random(octets: usize) -> Vec<u8> {
    let mut random = vec![0; octets];
    getrandom::fill(&mut random).expect("the system gives randomness");
    random[0] |= 0x80;
    random[octets - 1] |= 1;
    random
}

/// Each in each place among four.
#[track_caller]
fn say_the_same(numbers: [&[u8]; 4]) {
    let [a, b, c, d] = numbers;
    for four in [[a, b, c, d], [b, c, d, a], [c, d, a, b], [d, a, b, c]] {
        assert_eq!(pass(four), may_be_prime(four), "{four:02X?}");
    }
}

#[test]
fn this_machine_rounds_once() {
    assert!(is_fused());
}

#[test]
fn primes_of_every_length_of_a_key_pass_beside_numbers_that_do_not() {
    for bits in [128, 512, 1024, 1536, 2048] {
        let [one, other] = [prime(bits), prime(bits)];
        let random = random(one.len());
        let mut near = one.clone();
        near[one.len() / 2] ^= 0x40;
        say_the_same([&one, &random, &other, &near]);
        assert_eq!(pass([&one, &other, &one, &other]), [true; 4], "{bits} bits");
    }
}

/// A prime that it called composite would be passed over; there is none in 100,000 numbers.
#[test]
fn of_random_numbers_both_say_the_same() {
    let mut primes = 0;
    for _ in 0..25_000 {
        let numbers = [(); 4].map(|()| random(20));
        let four = numbers.each_ref().map(Vec::as_slice);
        let passed = pass(four);
        assert_eq!(passed, may_be_prime(four), "{four:02X?}");
        primes += passed.iter().filter(|passed| **passed).count();
    }
    assert!((1500..2200).contains(&primes), "about one odd number of this length in 55: {primes}");
}

/// The number of limbs, and where the highest bit lies in them, is another for each.
#[test]
fn primes_and_other_numbers_of_many_lengths_are_told_apart() {
    for octets in (16..=67).chain([127, 128, 129, 191, 192, 193, 255, 256]) {
        let prime = prime(8 * u32::try_from(octets).expect("a length"));
        say_the_same([&prime, &random(octets), &vec![0xFF; octets], &random(octets)]);
        assert_eq!(pass([&prime; 4].map(Vec::as_slice)), [true; 4], "{octets} octets");
    }
}

/// Limbs of nothing but ones, and of nothing but zeros.
#[test]
fn the_highest_and_the_lowest_primes_of_a_length_pass() {
    for octets in [16, 24, 32, 48, 51, 64] {
        let mut lowest = vec![0; octets];
        (lowest[0], lowest[octets - 1]) = (0x80, 1);
        for (start, upwards) in [(vec![0xFF; octets], false), (lowest, true)] {
            let found = nearby(&start, upwards).find(|number| is_prime(Flavor::Any, &of_octets(number)));
            let found = found.expect("there is a prime nearby");
            assert_eq!(
                pass([found.as_slice(), &start, &found, &found]),
                may_be_prime([&found, &start, &found, &found])
            );
            assert!(pass([found.as_slice(); 4])[0], "{found:02X?}");
        }
    }
}

/// The odd numbers from there on.
fn nearby(start: &[u8], upwards: bool) -> impl Iterator<Item = Vec<u8>> {
    let (start, octets) = (of_octets(start), start.len());
    (0_u32..).step_by(2).map(move |distance| {
        let distance = BoxedUint::from(distance);
        let number = if upwards { start.wrapping_add(distance) } else { start.wrapping_sub(distance) };
        let whole_words = number.to_be_bytes();
        whole_words[whole_words.len() - octets..].to_vec()
    })
}

fn of_octets(number: &[u8]) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(number)
}

/// By which the page knows whether the module works.
#[test]
fn of_the_two_known_numbers_one_is_prime() {
    let [prime, composite] = known_numbers();
    assert!(is_prime(Flavor::Any, &of_octets(&prime)) && !is_prime(Flavor::Any, &of_octets(&composite)));
    assert_eq!(pass([&prime[..], &composite, &prime, &composite]), [true, false, true, false]);
}

/// From such a k on it has 160 bits.
#[test]
fn a_carmichael_number_passes_both() {
    let carmichael = carmichael(7 << 47);
    assert!(carmichael.len() == 20 && carmichael[0] >= 0x80, "it is taken");
    assert_eq!(pass([carmichael.as_slice(); 4]), [true; 4]);
    assert_eq!(may_be_prime([carmichael.as_slice(); 4]), [true; 4]);
}

#[test]
fn nothing_is_said_of_what_is_not_taken() {
    let composite = random(64);
    let known = prime(512);
    let with = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut changed = composite.clone();
        change(&mut changed);
        changed
    };
    let strange = [
        Vec::new(),
        random(15),
        random(257),
        random(63),
        with(&|number| number[0] = 0x7F),
        with(&|number| number[63] &= 0xFE),
    ];
    for strange in &strange {
        assert_eq!(pass([&composite, strange, &known, &composite]), [true; 4], "{strange:02X?}");
    }
    assert_eq!(pass([composite.as_slice(); 4]), [is_prime(Flavor::Any, &of_octets(&composite)); 4]);
}
