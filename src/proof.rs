//! Trying a key at its work: when it was made, and where it is deployed.
//!
//! Comes in: a key pair, or what a system made with its key. Goes out: findings.
//! [`use_test`] does with a key what its certificate is for. Whether a system
//! has the right key is seen by its key file ([`deployed`]), by a token that it
//! signed ([`signed`]), by a message to it ([`encrypted`]), by a [`challenge`]
//! that it decrypted; which certificate it presents, by [`presented`]. All of
//! them judge against [`expected`].
//!
//! JWS and JWE are compact (RFC 7515, RFC 7516), with the algorithms of RFC 7518
//! that UAE Open Finance names; others are recognised, not made. Not here: JSON
//! serialisation, detached payloads, direct and ECDH encryption. A proof is no
//! validation of a module (FIPS 140-3), and claims none.

pub mod challenge;
pub mod deployed;
pub mod encrypted;
pub mod expected;
mod header;
pub mod jwe;
pub mod jws;
pub mod outside;
pub mod presented;
mod published;
pub mod signed;
pub mod tls;
pub mod token;
pub mod use_test;

use rsa::BoxedUint;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::ground::report::{Finding, Report};
use crate::ground::words::all;
use crate::x509::public_key::{MAX_RSA_BITS, PublicKey, PublicKeyKind, bit_length};

/// What came of judging what a deployed system has or made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Proof {
    pub report: Report,
    /// Where the private key of the certificate was seen; `None` if it was not, or
    /// nobody knows that it was lately.
    pub seen_in: Option<SeenIn>,
}

/// In what the private key of the certificate was seen. That the deployed
/// system has brought it is what the person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray, EnumString)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SeenIn {
    /// The key file held it.
    File,
    /// It signed the token.
    Token,
    /// The key file held it, and it opened the message.
    Message,
    /// It opened the challenge.
    Challenge,
}

impl Proof {
    fn new(findings: Vec<Finding>, seen_in: Option<SeenIn>) -> Self {
        Self { report: Report::new(findings), seen_in }
    }

    /// The private key of the certificate was really used.
    pub fn used_private_key(&self) -> bool {
        self.seen_in.is_some()
    }

    /// Where the private key was seen, if nothing is wrong with how.
    pub fn complete(&self) -> Option<SeenIn> {
        self.seen_in.filter(|_| !self.report.failed())
    }

    /// The private key was used, and nothing is wrong with how.
    pub fn is_complete(&self) -> bool {
        self.complete().is_some()
    }
}

impl SeenIn {
    pub const ALL: [Self; 4] = all();

    /// As JSON writes it; for the history and text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub fn from_word(word: &str) -> Option<Self> {
        word.parse().ok()
    }
}

/// The key for `rsa`; `None` of other keys, and of numbers that it does not take.
fn rsa_public_key(key: &PublicKey) -> Option<rsa::PublicKey> {
    let PublicKeyKind::Rsa { modulus, exponent } = key.kind() else { return None };
    if bit_length(modulus) > MAX_RSA_BITS || exponent.len() > 8 {
        return None;
    }
    let number = BoxedUint::from_be_slice_vartime;
    rsa::PublicKey::new_with_size_limits(number(modulus), number(exponent), 512..=MAX_RSA_BITS).ok()
}
