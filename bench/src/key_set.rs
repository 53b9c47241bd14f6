//! A JWKS in which every key is another one, and sound for all that the checks
//! can see: odd numbers of 2048 bits that pass for moduli stand for keys, since
//! ten thousand real ones would take half an hour. Each has a certificate of its
//! own, made from one template by exchanging serial number,
//! modulus and application; its signature is that of the template.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::key::weak_key::weaknesses_of_rsa;
use sha2::{Digest, Sha256};
use testbed::bank::APPLICATION_ID;

use crate::directory::Template;

/// Old and new, as after a renewal.
const KEYS_OF_AN_APPLICATION: usize = 2;

pub fn of(template: &Template, count: usize) -> String {
    let mut seed = 0;
    let mut set = String::from("{\"keys\":[");
    for position in 0..count {
        let modulus = modulus(&mut seed);
        let mut der = template.der.clone();
        exchange(&mut der, &template.modulus, &modulus);
        exchange(&mut der, &template.serial, &numbered(&template.serial, position));
        let application = format!("{:08x}{}", position / KEYS_OF_AN_APPLICATION, &APPLICATION_ID[8..]);
        exchange(&mut der, APPLICATION_ID.as_bytes(), application.as_bytes());
        let kid = URL_SAFE_NO_PAD.encode(Sha256::digest(&der));
        let comma = if position == 0 { "" } else { "," };
        let (n, x5c) = (URL_SAFE_NO_PAD.encode(&modulus), STANDARD.encode(&der));
        write!(
            set,
            r#"{comma}{{"kty":"RSA","use":"sig","kid":"{kid}","x5t#S256":"{kid}","n":"{n}","e":"AQAB","x5c":["{x5c}"]}}"#
        )
        .expect("a String takes everything");
    }
    set + "]}"
}

/// The next number of 2048 bits without a weakness.
fn modulus(seed: &mut u64) -> Vec<u8> {
    loop {
        let mut modulus: Vec<u8> =
            (0..8_u8).flat_map(|part| Sha256::digest([&seed.to_be_bytes()[..], &[part]].concat())).collect();
        *seed += 1;
        modulus[0] |= 0xc0;
        modulus[255] |= 1;
        if weaknesses_of_rsa(&modulus, &[1, 0, 1]).is_empty() {
            return modulus;
        }
    }
}

/// A serial number of the same length.
fn numbered(serial: &[u8], position: usize) -> Vec<u8> {
    let number = (position as u64).to_be_bytes();
    [&serial[..serial.len() - number.len()], &number].concat()
}

fn exchange(der: &mut [u8], from: &[u8], to: &[u8]) {
    let at = der.windows(from.len()).position(|window| window == from).expect("the template has it");
    der[at..at + to.len()].copy_from_slice(to);
}
