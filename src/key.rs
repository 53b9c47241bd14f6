//! Private keys: made, tried, and opened again.
//!
//! Comes in: an algorithm and a random number generator, or the bytes of a key
//! file and its passphrase. Goes out: a [`KeyPair`] that has passed its
//! acceptance: the library's consistency check and a signature that its own
//! public key verifies. Containers are in [`container`], passphrases in
//! [`passphrase`]. Not here: PKCS#12 and JWK.

pub mod container;
pub mod passphrase;
pub mod strength;

use der::Decode;
use p256::ecdsa::signature::RandomizedSigner as _;
use p256::elliptic_curve::Generate;
use pkcs8::{EncodePrivateKey, EncodePublicKey, PrivateKeyInfoRef};
use rsa::pkcs1v15;
use rsa::rand_core::TryCryptoRng;
use rsa::signature::SignatureEncoding;
use sha2::Sha256;
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoOwned};

use crate::catalogue::KeyAlgorithm;
use crate::message::Message;
use crate::oid::{self, ObjectIdentifier};
use crate::public_key::{PublicKey, SignatureCheck};
use crate::secret::Secret;

/// A private key and its public half. The private numbers are wiped on drop by
/// the types of `rsa` and `p256`.
pub struct KeyPair {
    private: PrivateKey,
    public: PublicKey,
}

enum PrivateKey {
    Rsa(Box<rsa::PrivateKey>),
    EcP256(Box<p256::SecretKey>),
}

/// Why there is no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("the random number generator failed")]
    Entropy,
    #[error("the new key did not pass its acceptance")]
    NotAccepted,
    #[error("algorithm {algorithm} is not supported")]
    UnsupportedAlgorithm { algorithm: String },
    #[error("the key is damaged")]
    Damaged,
}

impl KeyError {
    pub fn message(&self) -> Message {
        match self {
            Self::Entropy => Message::new("err-key-entropy"),
            Self::NotAccepted => Message::new("err-key-not-accepted"),
            Self::UnsupportedAlgorithm { algorithm } => {
                Message::new("err-key-unsupported").with("algorithm", algorithm)
            }
            Self::Damaged => Message::new("err-key-damaged"),
        }
    }
}

impl KeyPair {
    /// Makes a key and accepts it.
    ///
    /// # Errors
    /// If the generator fails, nothing is made.
    pub fn generate(algorithm: KeyAlgorithm, rng: &mut impl TryCryptoRng) -> Result<Self, KeyError> {
        let private = match algorithm.rsa_bits() {
            Some(bits) => {
                let key = rsa::PrivateKey::new(rng, bits).map_err(|_| KeyError::Entropy)?;
                PrivateKey::Rsa(Box::new(key))
            }
            None => {
                let key = p256::SecretKey::try_generate_from_rng(rng).map_err(|_| KeyError::Entropy)?;
                PrivateKey::EcP256(Box::new(key))
            }
        };
        let pair = Self::with_public(private)?;
        pair.accept(rng)?;
        Ok(pair)
    }

    /// Reads an unencrypted PKCS#8 PrivateKeyInfo (RFC 5208).
    ///
    /// # Errors
    /// If it is damaged, or no RSA or P-256 key.
    pub fn from_pkcs8_der(der: &[u8]) -> Result<Self, KeyError> {
        let info = PrivateKeyInfoRef::from_der(der).map_err(|_| KeyError::Damaged)?;
        let algorithm = info.algorithm.oid;
        let private = if algorithm == oid::RSA_ENCRYPTION {
            PrivateKey::Rsa(Box::new(info.try_into().map_err(|_| KeyError::Damaged)?))
        } else if algorithm == oid::EC_PUBLIC_KEY {
            match info.algorithm.parameters_oid() {
                Ok(oid::P256) => PrivateKey::EcP256(Box::new(info.try_into().map_err(|_| KeyError::Damaged)?)),
                Ok(curve) => return Err(KeyError::UnsupportedAlgorithm { algorithm: oid::name(&curve) }),
                Err(_) => return Err(KeyError::Damaged),
            }
        } else {
            return Err(KeyError::UnsupportedAlgorithm { algorithm: oid::name(&algorithm) });
        };
        Self::with_public(private)
    }

    /// Reads a PKCS#1 RSAPrivateKey (RFC 8017 appendix A.1.2).
    ///
    /// # Errors
    /// If it is damaged.
    pub fn from_pkcs1_der(der: &[u8]) -> Result<Self, KeyError> {
        use rsa::pkcs1::DecodeRsaPrivateKey as _;
        let key = rsa::PrivateKey::from_pkcs1_der(der).map_err(|_| KeyError::Damaged)?;
        Self::with_public(PrivateKey::Rsa(Box::new(key)))
    }

    /// Reads a SEC1 ECPrivateKey (RFC 5915) that names P-256.
    ///
    /// # Errors
    /// If it is damaged or of another curve.
    pub fn from_sec1_der(der: &[u8]) -> Result<Self, KeyError> {
        let structure = sec1::EcPrivateKey::from_der(der).map_err(|_| KeyError::Damaged)?;
        let curve = structure.parameters.and_then(|parameters| parameters.named_curve());
        if let Some(curve) = curve.filter(|curve| *curve != oid::P256) {
            return Err(KeyError::UnsupportedAlgorithm { algorithm: oid::name(&curve) });
        }
        let key = p256::SecretKey::from_sec1_der(der).map_err(|_| KeyError::Damaged)?;
        Self::with_public(PrivateKey::EcP256(Box::new(key)))
    }

    pub fn public_key(&self) -> &PublicKey {
        &self.public
    }

    /// Unencrypted PKCS#8, for a container to wrap.
    ///
    /// # Errors
    /// If the key cannot be encoded.
    pub fn to_pkcs8_der(&self) -> Result<Secret<Vec<u8>>, KeyError> {
        let document = match &self.private {
            PrivateKey::Rsa(key) => key.to_pkcs8_der(),
            PrivateKey::EcP256(key) => key.to_pkcs8_der(),
        };
        Ok(document.map_err(|_| KeyError::Damaged)?.to_bytes().into())
    }

    /// Signs for a CSR: RSA PKCS#1 v1.5 or ECDSA, both with SHA-256. RSA is
    /// blinded with the generator.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn sign(&self, message: &[u8], rng: &mut impl TryCryptoRng) -> Result<Vec<u8>, KeyError> {
        match &self.private {
            PrivateKey::Rsa(key) => pkcs1v15::SigningKey::<Sha256>::new((**key).clone())
                .try_sign_with_rng(rng, message)
                .map(|signature| signature.to_vec())
                .map_err(|_| KeyError::Entropy),
            PrivateKey::EcP256(key) => {
                let signature: p256::ecdsa::DerSignature = p256::ecdsa::SigningKey::from((**key).clone())
                    .try_sign_with_rng(rng, message)
                    .map_err(|_| KeyError::Entropy)?;
                Ok(signature.as_bytes().to_vec())
            }
        }
    }

    /// The algorithm of [`Self::sign`].
    pub fn signature_algorithm(&self) -> ObjectIdentifier {
        match self.private {
            PrivateKey::Rsa(_) => oid::RSA_SHA256,
            PrivateKey::EcP256(_) => oid::ECDSA_SHA256,
        }
    }

    fn with_public(private: PrivateKey) -> Result<Self, KeyError> {
        let spki = match &private {
            PrivateKey::Rsa(key) => key.to_public_key().to_public_key_der(),
            PrivateKey::EcP256(key) => key.public_key().to_public_key_der(),
        };
        let spki = spki.map_err(|_| KeyError::Damaged)?;
        let spki = SubjectPublicKeyInfoOwned::from_der(spki.as_bytes()).map_err(|_| KeyError::Damaged)?;
        let public = PublicKey::from_spki(&spki).map_err(|_| KeyError::Damaged)?;
        Ok(Self { private, public })
    }

    /// Consistency of the numbers, then a pairwise test with a real signature.
    fn accept(&self, rng: &mut impl TryCryptoRng) -> Result<(), KeyError> {
        if let PrivateKey::Rsa(key) = &self.private {
            key.validate().map_err(|_| KeyError::NotAccepted)?;
        }
        let message = b"pairwise consistency test";
        let signature = self.sign(message, rng)?;
        let algorithm = AlgorithmIdentifierRef { oid: self.signature_algorithm(), parameters: None };
        match self.public.verify(&algorithm, message, &signature) {
            SignatureCheck::Valid => Ok(()),
            SignatureCheck::Invalid | SignatureCheck::Unsupported(_) => Err(KeyError::NotAccepted),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use getrandom::SysRng;

    #[test]
    fn keys_of_both_kinds_are_made_and_read_again() {
        for algorithm in [KeyAlgorithm::Rsa2048, KeyAlgorithm::EcP256] {
            let pair = KeyPair::generate(algorithm, &mut SysRng).expect("made");
            assert_eq!(pair.public_key().label(), algorithm.name());
            let der = pair.to_pkcs8_der().expect("encodable");
            let again = KeyPair::from_pkcs8_der(der.expose("the test reads the key again")).expect("readable");
            assert_eq!(again.public_key(), pair.public_key());
        }
    }

    #[test]
    fn a_failing_generator_makes_no_key() {
        struct Broken;
        #[derive(Debug)]
        struct Failure;
        impl std::fmt::Display for Failure {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("no entropy")
            }
        }
        impl std::error::Error for Failure {}
        impl rsa::rand_core::TryRng for Broken {
            type Error = Failure;
            fn try_next_u32(&mut self) -> Result<u32, Failure> {
                Err(Failure)
            }
            fn try_next_u64(&mut self) -> Result<u64, Failure> {
                Err(Failure)
            }
            fn try_fill_bytes(&mut self, _: &mut [u8]) -> Result<(), Failure> {
                Err(Failure)
            }
        }
        impl TryCryptoRng for Broken {}
        for algorithm in [KeyAlgorithm::Rsa2048, KeyAlgorithm::EcP256] {
            assert_eq!(KeyPair::generate(algorithm, &mut Broken).err(), Some(KeyError::Entropy));
        }
    }
}
