//! The search for primes passes no prime over, and what it takes for one and is
//! none never becomes a key. Whether a number is prime, openssl and crypto-primes say.

use crypto_bigint::{BoxedUint, ConcatenatingMul, NonZero, U128};
use crypto_primes::hazmat::{SetBits, SmallFactorsSieveFactory};
use crypto_primes::{Flavor, is_prime, sieve_and_find};
use getrandom::SysRng;
use oftf_key_desk::framework::catalogue::KeyAlgorithm;
use oftf_key_desk::key::prime::{Candidate, Pace, PrimeSearch, PrimeTest};
use oftf_key_desk::key::{KeyError, KeyPair};
use prime_search::{SPAN, Search, Step, may_be_prime};
use rsa::rand_core::UnwrapErr;
use testbed::openssl::prime;
use testbed::openssl_text;
use zeroize::Zeroizing;

/// Of an RSA key.
const EXPONENT: u32 = 65_537;

fn random(octets: usize) -> Vec<u8> {
    let mut random = vec![0; octets];
    getrandom::fill(&mut random).expect("the system gives randomness");
    random
}

fn number(octets: &[u8]) -> BoxedUint {
    BoxedUint::from_be_slice_vartime(octets)
}

fn octets(number: &BoxedUint) -> Vec<u8> {
    number.to_be_bytes_trimmed_vartime().to_vec()
}

fn is_prime_number(octets: &[u8]) -> bool {
    is_prime(Flavor::Any, &number(octets))
}

fn may_be(octets: &[u8]) -> bool {
    let together = may_be_prime([octets; 4]);
    assert!(together.iter().all(|passed| *passed == together[0]), "the place among the four decides nothing");
    together[0]
}

/// The number `distance` above.
fn above(start: &[u8], distance: usize) -> Vec<u8> {
    let width_octets = start.len();
    let width = 8 * u32::try_from(width_octets).expect("a length");
    let distance = u64::try_from(distance).expect("a distance");
    let start = BoxedUint::from_be_slice(start, width).expect("it has this width");
    let octets = start.wrapping_add(BoxedUint::from(distance)).to_be_bytes();
    // Whole words, the most significant octet first.
    octets[octets.len() - width_octets..].to_vec()
}

#[test]
fn small_numbers_are_told_apart_but_for_the_pseudoprimes_to_base_2() {
    let is_prime = |number: u32| {
        number > 1 && (2..number).take_while(|each| each * each <= number).all(|each| !number.is_multiple_of(each))
    };
    let wrong: Vec<u32> = (0..3000_u32).filter(|number| may_be(&number.to_be_bytes()) != is_prime(*number)).collect();
    // OEIS A001567; and 2, by which nothing can be told of base 2.
    assert_eq!(wrong, [2, 341, 561, 645, 1105, 1387, 1729, 1905, 2047, 2465, 2701, 2821]);
}

/// One that says so of a prime would pass over keys; there is none in 100,000.
#[test]
fn no_random_number_that_is_prime_for_openssl_or_crypto_primes_is_called_composite() {
    const OCTETS: usize = 20;
    let mut primes = 0;
    for _ in 0..20 {
        let numbers: Vec<Vec<u8>> = (0..5000)
            .map(|_| {
                let mut number = random(OCTETS);
                number[OCTETS - 1] |= 1;
                number
            })
            .collect();
        let words: Vec<String> =
            numbers.iter().map(|number| number.iter().map(|octet| format!("{octet:02X}")).collect()).collect();
        let arguments: Vec<&str> = ["prime", "-hex"].into_iter().chain(words.iter().map(String::as_str)).collect();
        let said = openssl_text(&arguments, "");
        let said: Vec<bool> = said.lines().map(|line| line.ends_with(" is prime")).collect();
        assert_eq!(said.len(), numbers.len());
        for (four, said) in numbers.chunks(4).zip(said.chunks(4)) {
            let passed = may_be_prime(std::array::from_fn(|lane| four[lane].as_slice()));
            for ((number, passed), said) in four.iter().zip(passed).zip(said) {
                assert_eq!(passed, *said, "openssl, of {number:02X?}");
                assert_eq!(passed, is_prime_number(number), "crypto-primes, of {number:02X?}");
                primes += usize::from(passed);
            }
        }
    }
    // About one odd number of this length in 55.
    assert!((1500..2200).contains(&primes), "{primes} primes");
}

#[test]
fn primes_of_every_length_of_a_key_pass() {
    for bits in [512, 1024, 1536, 2048] {
        for _ in 0..2 {
            let prime = prime(bits);
            assert!(may_be(&prime), "{prime:02X?}");
            assert!(!may_be(&above(&prime, 1)), "an even number");
        }
    }
}

#[test]
fn a_search_gives_every_prime_above_its_start_in_order_and_nothing_else() {
    for (octets, apart_from) in [(16, 5), (17, 7), (24, EXPONENT), (66, EXPONENT)] {
        let search = Search::new(octets, apart_from);
        let start = {
            let mut start = random(octets);
            start[0] |= 0xC0;
            start[octets - 1] |= 1;
            start
        };
        let found: Vec<Vec<u8>> = search.upwards(Zeroizing::new(start.clone())).map(|found| found.to_vec()).collect();
        let leaves_one = |prime: &[u8]| {
            prime.iter().fold(0, |rest, octet| (rest * 256 + u64::from(*octet)) % u64::from(apart_from)) == 1
        };
        let numbers = (0..2 * SPAN).step_by(2).map(|distance| above(&start, distance));
        let primes: Vec<Vec<u8>> = numbers.filter(|number| is_prime_number(number) && !leaves_one(number)).collect();
        assert!(primes.len() > 20, "{} primes", primes.len());
        assert_eq!(found, primes, "{octets} octets");
    }
}

#[test]
fn a_search_in_steps_finds_the_same_and_tests_four_numbers_at_most_between_two_of_them() {
    let search = Search::new(24, EXPONENT);
    let start = random(24);
    let at_once: Vec<_> = search.upwards(Zeroizing::new(start.clone())).map(|found| found.to_vec()).collect();
    let mut upwards = search.upwards(Zeroizing::new(start));
    let mut in_steps = Vec::new();
    loop {
        let before = upwards.tested();
        match upwards.step(&may_be_prime) {
            Step::Found(found) => in_steps.push(found.to_vec()),
            Step::Tested => {}
            Step::Over => break,
        }
        assert!(upwards.tested() <= before + 4);
    }
    assert_eq!(in_steps, at_once);
}

#[test]
fn a_search_stops_at_the_highest_number_of_its_length() {
    let search = Search::new(16, EXPONENT);
    let found: Vec<_> = search.upwards(Zeroizing::new(vec![0xFF; 16])).collect();
    assert!(found.is_empty(), "2^128 - 1 is none, and above it nothing has 128 bits");
    let mut start = vec![0xFF; 16];
    // 2^128 - 159 is the highest prime below 2^128.
    start[15] = 0x55;
    let found: Vec<_> = search.upwards(Zeroizing::new(start)).map(|found| found.to_vec()).collect();
    let highest = above(&[0xFF; 16], 0).iter().take(15).copied().chain([0x61]).collect::<Vec<u8>>();
    assert_eq!(found, [highest]);
}

#[test]
fn a_start_becomes_odd_with_its_two_highest_bits_set() {
    let search = PrimeSearch::of(KeyAlgorithm::Rsa2048, PrimeTest::default()).expect("RSA keys are made of primes");
    for _ in 0..3 {
        let prime = search.next(&mut SysRng).expect("found");
        assert_eq!(prime.octets().len(), 128);
        assert!(prime.octets()[0] >= 0xC0 && is_prime_number(prime.octets()));
    }
    assert!(PrimeSearch::of(KeyAlgorithm::EcP256, PrimeTest::default()).is_none());
}

/// `p · (2p - 1)`, both prime and the second one 1 modulo 8, passes a Fermat test to
/// base 2. It has 1024 bits, and its two highest are set.
fn pseudoprime() -> Vec<u8> {
    // Four times the odd primes up to 43: where p leaves 1, 2p - 1 does as well.
    let step = BoxedUint::from(26_165_522_663_340_060_u64);
    let mut start = random(64);
    start[0] = 0xA8;
    let mut p = number(&start);
    p = p.wrapping_sub(p.rem(&NonZero::new(step.clone()).expect("not zero"))).wrapping_add(BoxedUint::one());
    loop {
        p = p.wrapping_add(&step);
        let q = p.concatenating_mul(BoxedUint::from(2_u32)).wrapping_sub(BoxedUint::one());
        if may_be(&octets(&p)) && may_be(&octets(&q)) {
            return octets(&p.concatenating_mul(&q));
        }
    }
}

#[test]
fn what_passes_the_search_and_is_no_prime_becomes_no_key() {
    let pseudoprime = pseudoprime();
    assert!(pseudoprime.len() == 128 && pseudoprime[0] >= 0xC0);
    assert!(may_be(&pseudoprime), "the search takes it for a prime");
    assert!(!is_prime_number(&pseudoprime));
    assert!(Candidate::new(Zeroizing::new(pseudoprime)).judged().is_none(), "its judgement does not");
    let search = PrimeSearch::of(KeyAlgorithm::Rsa2048, PrimeTest::default()).expect("RSA keys are made of primes");
    let prime = search.next(&mut SysRng).expect("found");
    let answer = KeyPair::from_primes(&[prime.clone(), prime], &mut SysRng);
    assert_eq!(answer.err(), Some(KeyError::NotAccepted), "twice the same");
}

/// `(6k + 1)(12k + 1)(18k + 1)`, all three prime (Chernick 1939): passes to every base. With the least such k
/// from `lowest` on.
pub fn carmichael(lowest: u64) -> Vec<u8> {
    let factor = |k: u64, times: u64| BoxedUint::from(times * k + 1);
    let is_prime = |k: u64, times: u64| is_prime(Flavor::Any, &factor(k, times));
    let k = (lowest..).find(|k| [6, 12, 18].iter().all(|times| is_prime(*k, *times))).expect("there are many");
    octets(&factor(k, 6).concatenating_mul(factor(k, 12)).concatenating_mul(factor(k, 18)))
}

#[test]
fn a_carmichael_number_is_taken_for_a_prime_by_the_search_alone() {
    let carmichael = carmichael(1 << 50);
    assert!(may_be(&carmichael));
    assert!(!is_prime_number(&carmichael));
}

/// The time that a person is told rests on it.
#[test]
fn as_many_numbers_are_tested_on_average_as_was_said() {
    const SEARCHES: usize = 300;
    let search = Search::new(64, EXPONENT);
    let tested: usize = (0..SEARCHES)
        .map(|_| {
            let mut upwards = search.upwards(Zeroizing::new(random(64)));
            upwards.next().expect("512 bits have a prime nearby");
            upwards.tested()
        })
        .sum();
    // Four at a time, of which the found one is the last on average but one and a half.
    let mean = tested as f64 / SEARCHES as f64 - 1.5;
    let share = mean / search.mean_tests();
    println!("{mean} tested, {} said", search.mean_tests());
    assert!((0.6..1.6).contains(&share), "{share}");
    let of_a_key = PrimeSearch::of(KeyAlgorithm::Rsa4096, PrimeTest::default()).expect("RSA");
    assert_eq!(of_a_key.trial(), 4.0, "so many are tested together");
    // Its primes have four times the bits of those above, and the sieve takes out a little more.
    let Pace { seeking, judging } = of_a_key.pace(1.0);
    let times = seeking / search.mean_tests();
    assert!((3.5..4.0).contains(&times) && judging > 0.0, "{times}");
    assert_eq!(of_a_key.pace(3.0), Pace { seeking: 3.0 * seeking, judging: 3.0 * judging });
}

/// How far below a prime of 128 bits the one before it lies.
fn gap_below(prime: u128) -> u128 {
    let odd = |distance: u128| (prime - distance).to_be_bytes();
    let distances = (2..).step_by(8).map(|distance| [distance, distance + 2, distance + 4, distance + 6]);
    let mut passed = distances.flat_map(|distances| {
        let numbers = distances.map(odd);
        distances.into_iter().zip(may_be_prime(numbers.each_ref().map(|number| number.as_slice())))
    });
    passed.find(|(_, passed)| *passed).map(|(distance, _)| distance).expect("some prime is below")
}

/// The mean gap, and the share of gaps of more than 300, which is 3.4 times the mean of all primes.
fn gaps(primes: &[u128]) -> (f64, f64) {
    let gaps: Vec<u128> = primes.iter().map(|prime| gap_below(*prime)).collect();
    let count = primes.len() as f64;
    (gaps.iter().sum::<u128>() as f64 / count, gaps.iter().filter(|gap| **gap > 300).count() as f64 / count)
}

/// The search of `crypto-primes` goes upwards from a random start as well. The bounds are more than six
/// standard deviations wide; SECURITY.md has the numbers of 10,000 primes.
#[test]
fn the_gaps_before_primes_are_those_of_the_search_of_crypto_primes() {
    const COUNT: usize = 2_000;
    let search = Search::new(16, EXPONENT);
    let ours: Vec<u128> = (0..COUNT)
        .map(|_| {
            loop {
                let found = search.upwards(Zeroizing::new(random(16))).next();
                if let Some(found) = found {
                    break u128::from_be_bytes(found.as_slice().try_into().expect("16 octets"));
                }
            }
        })
        .collect();
    let theirs: Vec<u128> = (0..COUNT)
        .map(|_| {
            let sieve = SmallFactorsSieveFactory::<U128>::new(Flavor::Any, 128, SetBits::TwoMsb).expect("a sieve");
            let found = sieve_and_find(&mut UnwrapErr(SysRng), sieve, |_, number| is_prime(Flavor::Any, number));
            u128::from_be_bytes(found.expect("randomness").expect("a prime").to_be_bytes().into())
        })
        .collect();
    let (ours, theirs) = (gaps(&ours), gaps(&theirs));
    println!("mean gap {:.1} and {:.1}, above 300 {:.4} and {:.4}", ours.0, theirs.0, ours.1, theirs.1);
    assert!((ours.0 / theirs.0 - 1.0).abs() < 0.15, "{ours:?} {theirs:?}");
    assert!((ours.1 - theirs.1).abs() < 0.07, "{ours:?} {theirs:?}");
}
