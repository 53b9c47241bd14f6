//! A key from a passphrase, as fast as the library can be. It is generic, and what is
//! generic is compiled as the package is that calls it: the page, which must be small,
//! takes two fifths longer for the same rounds.
//!
//! SECRET: passphrase and key are the caller's to wipe; what the library keeps on its
//! stack meanwhile is left there.

#![forbid(unsafe_code)]

use sha2::Sha256;

/// PBKDF2-HMAC-SHA256 (RFC 8018 section 5.2) with as many rounds as are asked for, as many
/// octets as there is room for.
pub fn pbkdf2_hmac_sha256(passphrase: &[u8], salt: &[u8], rounds: u32, derived: &mut [u8]) {
    pbkdf2::pbkdf2_hmac::<Sha256>(passphrase, salt, rounds, derived);
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
}
