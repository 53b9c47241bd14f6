//! What a private key does: signing, decrypting, and the test that its two
//! halves belong together. RSA is blinded with the generator, always.

use p256::ecdsa::signature::RandomizedSigner as _;
use rsa::hazmat::rsa_decrypt_and_check;
use rsa::rand_core::TryCryptoRng;
use rsa::signature::SignatureEncoding;
use rsa::traits::{PublicKeyParts as _, RandomizedDecryptor as _};
use rsa::{BoxedUint, oaep, pkcs1v15};
use sha1::Sha1;
use sha2::Sha256;
use x509_cert::spki::AlgorithmIdentifierRef;
use zeroize::Zeroizing;

use super::{KeyError, KeyPair, PrivateKey};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::public_key::SignatureCheck;

/// The hash of RSAES-OAEP, and that of its mask where it is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OaepHashes {
    /// `RSA-OAEP` (RFC 7518 section 4.3).
    Sha1,
    /// `RSA-OAEP-256`.
    Sha256,
    /// What Java's `OAEPWithSHA-256AndMGF1Padding` does unless it is told: no
    /// algorithm of RFC 7518, and a mistake that is often made.
    Sha256WithMgf1Sha1,
}

impl KeyPair {
    /// Signs for a CSR: RSA PKCS#1 v1.5 or ECDSA, both with SHA-256. RSA is
    /// blinded with the generator.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn sign(&self, message: &[u8], rng: &mut impl TryCryptoRng) -> Result<Vec<u8>, KeyError> {
        match &self.private {
            PrivateKey::Rsa(key, _) => pkcs1v15::SigningKey::<Sha256>::new((**key).clone())
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

    /// RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 octets (RFC
    /// 7518 section 3.5, RFC 8446 section 4.2.3), blinded. `None` of an EC key.
    ///
    /// # Errors
    /// If the generator fails.
    pub fn sign_pss(&self, message: &[u8], rng: &mut impl TryCryptoRng) -> Result<Option<Vec<u8>>, KeyError> {
        let PrivateKey::Rsa(key, _) = &self.private else { return Ok(None) };
        key.pss_sign_with_rng::<Sha256, _>(rng, message).map(Some).map_err(|_| KeyError::Entropy)
    }

    /// RSAES-OAEP with an empty label (RFC 8017 section 7.1.2), blinded. `None`
    /// of an EC key, and of whatever does not decrypt: one answer for all.
    pub fn decrypt_oaep(
        &self,
        hashes: OaepHashes,
        ciphertext: &[u8],
        rng: &mut impl TryCryptoRng,
    ) -> Option<Zeroizing<Vec<u8>>> {
        let PrivateKey::Rsa(key, _) = &self.private else { return None };
        let begins_rightly = encoded_begins_with_zero(key, ciphertext, rng)?;
        let key = (**key).clone();
        let plaintext = match hashes {
            OaepHashes::Sha1 => oaep::DecryptingKey::<Sha1>::new(key).decrypt_with_rng(rng, ciphertext),
            OaepHashes::Sha256 => oaep::DecryptingKey::<Sha256>::new(key).decrypt_with_rng(rng, ciphertext),
            OaepHashes::Sha256WithMgf1Sha1 => {
                oaep::DecryptingKey::<Sha256, Sha1>::new(key).decrypt_with_rng(rng, ciphertext)
            }
        };
        plaintext.ok().map(Zeroizing::new).filter(|_| begins_rightly)
    }

    /// The algorithm of [`Self::sign`].
    pub fn signature_algorithm(&self) -> ObjectIdentifier {
        match self.private {
            PrivateKey::Rsa(..) => oid::RSA_SHA256,
            PrivateKey::EcP256(_) => oid::ECDSA_SHA256,
        }
    }

    /// Whether the public half verifies what the private half signs (FIPS 140-3
    /// calls it a pairwise consistency test).
    ///
    /// # Errors
    /// If the generator fails.
    pub fn pairwise(&self, rng: &mut impl TryCryptoRng) -> Result<Finding, KeyError> {
        let check = Check::KeyPairwise;
        let message = b"pairwise consistency test";
        let signature = self.sign(message, rng)?;
        let algorithm = AlgorithmIdentifierRef { oid: self.signature_algorithm(), parameters: None };
        let finding = match self.public.verify(&algorithm, message, &signature) {
            SignatureCheck::Valid => Finding::pass(check, "key-pairwise"),
            SignatureCheck::Invalid | SignatureCheck::Unsupported(_) => Finding::fail(check, "key-pairwise"),
        };
        Ok(finding)
    }
}

/// RFC 8017 section 7.1.2 step 3 g: the octet in front of the masked seed is zero. The
/// library passes over it, lest an answer of its own tell about it (Manger, CRYPTO 2001);
/// here it is a part of the one answer, to the person who has the key.
fn encoded_begins_with_zero(key: &rsa::PrivateKey, ciphertext: &[u8], rng: &mut impl TryCryptoRng) -> Option<bool> {
    let ciphertext = BoxedUint::from_be_slice(ciphertext, key.n_bits_precision()).ok()?;
    let encoded = rsa_decrypt_and_check(key, Some(rng), &ciphertext).ok().map(Zeroizing::new)?;
    let bits_behind = key.size().checked_sub(1)?.checked_mul(8)?;
    Some(usize::try_from(encoded.bit_width()).ok()? <= bits_behind)
}
