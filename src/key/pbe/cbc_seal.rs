//! AES-256-CBC under PBES2 with a key that is there already: what is written, with
//! the derivation apart.

use aes_gcm::aes::Aes256;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use der::{Decode, Encode};
use pkcs8::pkcs5::{EncryptionScheme, pbes2};
use rsa::rand_core::TryCryptoRng;
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::salt::random;
use crate::ground::secret::Secret;
use crate::key::KeyError;
use crate::key::error::ContainerError;

/// Salt and IV of one file, and its rounds.
pub struct CbcSeal {
    salt: [u8; 16],
    iv: [u8; 16],
    rounds: u32,
}

impl CbcSeal {
    /// # Errors
    /// If the generator fails.
    pub fn draw(rounds: u32, rng: &mut impl TryCryptoRng) -> Result<Self, ContainerError> {
        Ok(Self { salt: random::<16>(rng)?, iv: random::<16>(rng)?, rounds })
    }

    pub fn salt(&self) -> &[u8] {
        &self.salt
    }

    /// As the file states them.
    ///
    /// # Errors
    /// If they cannot be encoded.
    pub fn algorithm(&self) -> Result<AlgorithmIdentifierOwned, ContainerError> {
        let parameters = pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(self.rounds, &self.salt, self.iv);
        let scheme = EncryptionScheme::from(parameters.map_err(|_| KeyError::Damaged)?);
        let der = scheme.to_der().map_err(|_| KeyError::Damaged)?;
        Ok(AlgorithmIdentifierOwned::from_der(&der).map_err(|_| KeyError::Damaged)?)
    }

    /// # Errors
    /// If the key has another length than 32 octets.
    pub fn encrypt(&self, plain: &[u8], key: &[u8]) -> Result<Vec<u8>, ContainerError> {
        let encryptor = cbc::Encryptor::<Aes256>::new_from_slices(key, &self.iv).map_err(|_| KeyError::Damaged)?;
        Ok(encryptor.encrypt_padded_vec::<Pkcs7>(plain))
    }

    /// # Errors
    /// If the key has another length, or is not the one it was encrypted with.
    pub fn decrypt(&self, encrypted: &[u8], key: &[u8]) -> Result<Secret<Vec<u8>>, ContainerError> {
        let decryptor = cbc::Decryptor::<Aes256>::new_from_slices(key, &self.iv).map_err(|_| KeyError::Damaged)?;
        let mut buffer = Zeroizing::new(encrypted.to_vec());
        let plain = decryptor.decrypt_padded::<Pkcs7>(&mut buffer);
        let length = plain.map_err(|_| ContainerError::WrongPassphrase)?.len();
        buffer.truncate(length);
        Ok(buffer.into())
    }
}
