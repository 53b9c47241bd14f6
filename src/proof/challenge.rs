//! A message to the deployed system that only its private key opens. The answer
//! proves the key: the message is new and random, and stands nowhere else.

use rsa::rand_core::TryCryptoRng;

use super::expected::Expected;
use super::jwe::{self, KeyManagement};
use super::{Proof, SeenIn};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::secret::Secret;
use crate::x509::public_key::base64url;

/// A message and the answer to it, kept while the person fetches the answer.
pub struct Challenge {
    /// Compact, to be decrypted by the deployed system.
    pub token: String,
    pub management: KeyManagement,
    /// SECRET: whoever reads it here can answer without the key.
    answer: Secret<String>,
}

impl Challenge {
    /// `None` if the key is no RSA key, or the generator fails.
    pub fn new(expected: &Expected, management: KeyManagement, rng: &mut impl TryCryptoRng) -> Option<Self> {
        let mut random = [0_u8; 24];
        rng.try_fill_bytes(&mut random).ok()?;
        let answer = Secret::new(format!("opened-{}", base64url(&random)));
        let plaintext = answer.expose("it is encrypted to the key that is to be proved").as_bytes();
        let token = jwe::encrypt(plaintext, &expected.public_key, management, expected.kid.as_deref(), rng)?;
        Some(Self { token, management, answer })
    }

    /// White space and quotes around the answer do no harm.
    pub fn judge(&self, answer: &[u8]) -> Proof {
        let check = Check::KeyChallenge;
        let answer = String::from_utf8_lossy(answer);
        let answer = answer.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\''));
        let is_right = answer == self.answer.expose("it is compared with what came back");
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
