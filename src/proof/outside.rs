//! A proof for a key that is elsewhere and only signs: what it is to sign, and the token
//! that its signature makes. The token is judged as any other.
//!
//! Of a signing key it is the token of JWT Auth, by PS256. Of a TLS key it is a token that
//! nobody reads, by the algorithm with which its CSR was signed.

use sha2::{Digest, Sha256};

use super::expected::Expected;
use super::jws::Jws;
use super::token::Token;
use super::use_test;
use crate::framework::catalogue::Purpose;
use crate::ground::clock::Moment;
use crate::make::bridge::signature::{self, SignatureError};
use crate::x509::public_key::{SignatureCheck, base64url};

/// Header and claims in the form in which they are signed (RFC 7515 section 5.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningInput {
    pub text: String,
    /// `PS256`, `RS256` or `ES256`.
    pub algorithm: &'static str,
}

impl SigningInput {
    /// `None` of a key that decrypts.
    pub fn new(expected: &Expected, now: Moment) -> Option<Self> {
        let algorithm = algorithm(expected)?;
        let shape = expected.token_shape(now);
        let (mut header, claims) = use_test::jwt_auth_parts(&shape);
        if let Some(stated) = header.get_mut("alg") {
            *stated = algorithm.into();
        }
        let [header, claims] = [header, claims].map(|part| base64url(part.to_string().as_bytes()));
        Some(Self { text: format!("{header}.{claims}"), algorithm })
    }

    /// As it was made before. `None` of a key that decrypts.
    pub fn of_text(text: String, expected: &Expected) -> Option<Self> {
        Some(Self { text, algorithm: algorithm(expected)? })
    }

    /// For services that sign a digest.
    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.text).into()
    }

    /// The token: with the signature that is the key's, or the likeliest one if none is.
    ///
    /// # Errors
    /// If what was offered is no signature.
    pub fn token(&self, offered: &[u8], expected: &Expected) -> Result<Jws, SignatureError> {
        let candidates = signature::read(offered, self.text.as_bytes())?;
        let key = &expected.public_key;
        let mut tokens = candidates.iter().filter_map(|candidate| {
            let signature = match p256::ecdsa::Signature::from_der(candidate) {
                // RFC 7518 section 3.4: r and s side by side.
                Ok(signature) if self.algorithm == "ES256" => signature.to_bytes().to_vec(),
                _ => candidate.clone(),
            };
            match Token::read(format!("{}.{}", self.text, base64url(&signature)).as_bytes()) {
                Ok(Token::Signed(token)) => Some(token),
                _ => None,
            }
        });
        let first = tokens.next().ok_or(SignatureError::Unreadable)?;
        if first.verify(self.algorithm, key) == SignatureCheck::Valid {
            return Ok(first);
        }
        Ok(tokens.find(|token| token.verify(self.algorithm, key) == SignatureCheck::Valid).unwrap_or(first))
    }
}

fn algorithm(expected: &Expected) -> Option<&'static str> {
    match expected.entry().purpose {
        Purpose::Encryption => None,
        Purpose::Signing => Some("PS256"),
        Purpose::ClientTls | Purpose::ServerTls if expected.public_key.is_rsa() => Some("RS256"),
        Purpose::ClientTls | Purpose::ServerTls => Some("ES256"),
    }
}
