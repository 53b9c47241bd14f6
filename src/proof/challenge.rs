//! A message to the deployed system that only its private key opens. The answer
//! proves the key: the message is new and random, and stands nowhere else, not even
//! beside the challenge, which has its SHA-256 alone.

use rsa::rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroize as _;

use super::jwe::{self, KeyManagement};
use super::{Proof, SeenIn};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::secret::Secret;
use crate::x509::public_key::{PublicKey, base64url, hexadecimal};

/// A message, and what its answer is known by, kept while somebody fetches the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Challenge {
    /// Compact, to be decrypted by the deployed system.
    pub token: String,
    #[serde(rename = "algorithm")]
    pub management: KeyManagement,
    /// Hexadecimal, of 192 random bits: whoever reads it cannot answer without the key.
    answer_sha256: String,
}

impl Challenge {
    /// `None` if the key is no RSA key, or the generator fails.
    pub fn new(
        key: &PublicKey,
        kid: Option<&str>,
        management: KeyManagement,
        rng: &mut impl TryCryptoRng,
    ) -> Option<Self> {
        let mut random = [0_u8; 24];
        rng.try_fill_bytes(&mut random).ok()?;
        // SECRET: whoever reads it can answer without the key, so it is wiped here.
        let answer = Secret::new(format!("opened-{}", base64url(&random)));
        random.zeroize();
        let plaintext = answer.expose("it is encrypted to the key that is to be proved").as_bytes();
        let token = jwe::encrypt(plaintext, key, management, kid, rng)?;
        Some(Self { token, management, answer_sha256: hexadecimal(&Sha256::digest(plaintext)) })
    }

    /// White space and quotes around the answer do no harm.
    pub fn judge(&self, answer: &[u8]) -> Proof {
        let check = Check::KeyChallenge;
        let answer = String::from_utf8_lossy(answer);
        let answer = answer.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\''));
        let is_right = hexadecimal(&Sha256::digest(answer)) == self.answer_sha256;
        let finding = if is_right {
            Finding::pass(check, "challenge")
        } else if answer.is_empty() {
            Finding::fail(check, "challenge-empty")
        } else if answer == self.token {
            Finding::fail(check, "challenge-echoed")
        } else {
            Finding::fail(check, "challenge")
        };
        let finding = finding.with("algorithm", self.management.name());
        Proof::new(vec![finding], is_right.then_some(SeenIn::Challenge))
    }
}
