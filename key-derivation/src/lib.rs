//! A key from a passphrase, as fast as the library's HMAC can be. It is generic, and what
//! is generic is compiled as the package is that calls it: the page, which must be small,
//! takes two fifths longer for the same rounds.
//!
//! The rounds are counted here and not by the library, which makes all of them in one
//! call: a browser runs new code unoptimised, and what it has optimised meanwhile
//! begins with the next call. In V8 that made a third more of the first derivation, and the
//! first is the one that a person waits for.
//!
//! SECRET: passphrase and key are the caller's to wipe. What is computed in between is
//! wiped here, but for what the library leaves on its stack.

#![forbid(unsafe_code)]

use hmac::{HmacReset, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

const OCTETS: usize = 32;
/// A millisecond's work, more or less.
const ROUNDS_A_CALL: u32 = 1000;

/// One block of the derived key: `sum` is the sum (⊕) of all `latest` so far.
struct Block {
    latest: Zeroizing<[u8; OCTETS]>,
    sum: Zeroizing<[u8; OCTETS]>,
}

/// PBKDF2-HMAC-SHA256 (RFC 8018 section 5.2) with as many rounds as are asked for, one at
/// least, and as many octets as there is room for.
pub fn pbkdf2_hmac_sha256(passphrase: &[u8], salt: &[u8], rounds: u32, derived: &mut [u8]) {
    let mut hmac = HmacReset::<Sha256>::new_from_slice(passphrase).expect("HMAC takes a key of any length");
    for (number, part) in (1_u32..).zip(derived.chunks_mut(OCTETS)) {
        hmac.update(salt);
        hmac.update(&number.to_be_bytes());
        let first = Zeroizing::new(<[u8; OCTETS]>::from(hmac.finalize_reset().into_bytes()));
        let mut block = Block { latest: first.clone(), sum: first };
        let mut left = rounds.saturating_sub(1);
        while left > 0 {
            let now = left.min(ROUNDS_A_CALL);
            block.go_on(&mut hmac, now);
            left -= now;
        }
        for (octet, sum) in part.iter_mut().zip(block.sum.iter()) {
            *octet = *sum;
        }
    }
}

impl Block {
    /// Never part of its caller: each call may run what is faster by then.
    #[inline(never)]
    fn go_on(&mut self, hmac: &mut HmacReset<Sha256>, rounds: u32) {
        for _ in 0..rounds {
            hmac.update(self.latest.as_slice());
            *self.latest = hmac.finalize_reset().into_bytes().into();
            for (sum, octet) in self.sum.iter_mut().zip(self.latest.iter()) {
                *sum ^= octet;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7914 section 11.
    const DERIVED: [u8; 64] = [
        0x55, 0xac, 0x04, 0x6e, 0x56, 0xe3, 0x08, 0x9f, 0xec, 0x16, 0x91, 0xc2, 0x25, 0x44, 0xb6, 0x05, 0xf9, 0x41,
        0x85, 0x21, 0x6d, 0xde, 0x04, 0x65, 0xe6, 0x8b, 0x9d, 0x57, 0xc2, 0x0d, 0xac, 0xbc, 0x49, 0xca, 0x9c, 0xcc,
        0xf1, 0x79, 0xb6, 0x45, 0x99, 0x16, 0x64, 0xb3, 0x9d, 0x77, 0xef, 0x31, 0x7c, 0x71, 0xb8, 0x45, 0xb1, 0xe3,
        0x0b, 0xd5, 0x09, 0x11, 0x20, 0x41, 0xd3, 0xa1, 0x97, 0x83,
    ];

    #[test]
    fn the_vector_of_the_standard_is_derived() {
        let mut derived = [0; 64];
        pbkdf2_hmac_sha256(b"passwd", b"salt", 1, &mut derived);
        assert_eq!(derived, DERIVED);
    }

    #[test]
    fn what_the_library_derives_is_derived_for_any_lengths_and_rounds() {
        let long = [0xA5; 200];
        for rounds in [1, 2, ROUNDS_A_CALL, ROUNDS_A_CALL + 1, 2 * ROUNDS_A_CALL + 7] {
            for length in [0, 1, 31, 32, 33, 100] {
                for (passphrase, salt) in [(&b""[..], &b""[..]), (b"passwd", b"salt"), (&long, &long)] {
                    let (mut ours, mut theirs) = (vec![0; length], vec![0; length]);
                    pbkdf2_hmac_sha256(passphrase, salt, rounds, &mut ours);
                    pbkdf2::pbkdf2_hmac::<Sha256>(passphrase, salt, rounds, &mut theirs);
                    assert_eq!(ours, theirs, "{rounds} rounds, {length} octets");
                }
            }
        }
    }
}
