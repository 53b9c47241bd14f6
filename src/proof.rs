//! Trying a key at its work: when it was made, and where it is deployed.
//!
//! Comes in: a key pair, or what a system made with its key. Goes out: findings.
//! [`use_test`] does with a key what its certificate is for. [`deployed`] says
//! whether a system has the right key: by its key file, by a token that it made
//! ([`judge`]), by a challenge that it decrypted, or by the certificate that it
//! presents. JWS and JWE are compact (RFC 7515, RFC 7516), with the algorithms
//! of RFC 7518 that UAE Open Finance names; others are recognised, not made.
//!
//! Not here: JSON serialisation, detached payloads, direct and ECDH encryption.
//! A proof is no validation of a module (FIPS 140-3), and claims none.

pub mod jwe;
pub mod jws;
pub mod tls;
pub mod token;
pub mod use_test;

use rsa::BoxedUint;

use crate::public_key::{MAX_RSA_BITS, PublicKey, PublicKeyKind, bit_length};

/// The key for `rsa`; `None` of other keys, and of numbers that it does not take.
fn rsa_public_key(key: &PublicKey) -> Option<rsa::PublicKey> {
    let PublicKeyKind::Rsa { modulus, exponent } = key.kind() else { return None };
    if bit_length(modulus) > MAX_RSA_BITS || exponent.len() > 8 {
        return None;
    }
    let number = BoxedUint::from_be_slice_vartime;
    rsa::PublicKey::new_with_size_limits(number(modulus), number(exponent), 512..=MAX_RSA_BITS).ok()
}
