//! An encrypted key file whose passphrase was worked on before the key was there.
//!
//! Deriving a key of 600,000 rounds takes longer than most of what a new key needs,
//! and needs nothing of it. So the salt is drawn first, the derivation is done twice
//! by different hands while the primes are sought, and the file is encrypted with
//! what one gave and opened again with what the other gave.
//!
//! INVARIANT: as of [`super::encrypt`], nobody sees a file that does not open.

use der::asn1::OctetString;
use der::{Decode, Encode};
use rsa::rand_core::TryCryptoRng;
use zeroize::Zeroizing;

use super::ContainerError;
use super::write::PBKDF2_ROUNDS;
use crate::ground::secret::Secret;
use crate::key::pbe::CbcSeal;
use crate::key::{KeyError, KeyPair};
use crate::x509::kind::AnyEncryptedKey;
use crate::x509::pem;

/// What a passphrase becomes with a salt: 32 octets.
pub type DerivedKey = Secret<Vec<u8>>;

const DERIVED_OCTETS: usize = 32;
const LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// The parameters of one file, drawn before there is a key to put into it.
pub struct Seal(CbcSeal);

impl Seal {
    /// # Errors
    /// If the generator fails.
    pub fn draw(rng: &mut impl TryCryptoRng) -> Result<Self, ContainerError> {
        CbcSeal::draw(PBKDF2_ROUNDS, rng).map(Self)
    }

    pub fn salt(&self) -> &[u8] {
        self.0.salt()
    }

    /// Writes the file with what was derived first, and opens it again with what was
    /// derived second. No file if the two are not the same.
    ///
    /// # Errors
    /// If it does not open, or holds another key.
    pub fn close(self, key: &KeyPair, [first, second]: [&DerivedKey; 2]) -> Result<String, ContainerError> {
        let algorithm = self.0.algorithm()?;
        let pkcs8 = key.to_pkcs8_der()?;
        let pkcs8 = pkcs8.expose("encrypting it is the point of this function");
        let first = first.expose("the key file is encrypted with it");
        let data = OctetString::new(self.0.encrypt(pkcs8, first)?).map_err(|_| KeyError::Damaged)?;
        let der = AnyEncryptedKey { algorithm, data }.to_der().map_err(|_| KeyError::Damaged)?;
        let text = pem::write(LABEL, &der);
        if self.open(&text, second)?.public_key() != key.public_key() {
            return Err(KeyError::NotAccepted.into());
        }
        Ok(text)
    }

    /// What was written must state what the second key was derived with.
    fn open(&self, text: &str, derived: &DerivedKey) -> Result<KeyPair, ContainerError> {
        let blocks = pem::read(text.as_bytes())?;
        let [block] = blocks.as_slice() else { return Err(KeyError::Damaged.into()) };
        let read = AnyEncryptedKey::from_der(&block.der).map_err(|_| KeyError::Damaged)?;
        if block.label != LABEL || read.algorithm != self.0.algorithm()? {
            return Err(KeyError::Damaged.into());
        }
        let derived = derived.expose("the key file is opened again with it");
        let plain = self.0.decrypt(read.data.as_bytes(), derived)?;
        Ok(KeyPair::from_pkcs8_der(plain.expose("opening it is the proof that it can be opened"))?)
    }
}

/// PBKDF2-HMAC-SHA256 by our own code.
pub fn derive(passphrase: &Secret<String>, salt: &[u8]) -> DerivedKey {
    let mut derived = Zeroizing::new(vec![0; DERIVED_OCTETS]);
    let passphrase = passphrase.expose("the encryption key is derived from it").as_bytes();
    key_derivation::pbkdf2_hmac_sha256(passphrase, salt, PBKDF2_ROUNDS, &mut derived);
    derived.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::KeyAlgorithm;
    use crate::key::container::open;
    use getrandom::SysRng;

    #[test]
    fn a_sealed_key_opens_with_its_passphrase() {
        let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("made");
        let passphrase = Secret::new("كلمة سر طويلة".to_owned());
        let seal = Seal::draw(&mut SysRng).expect("drawn");
        let derived = derive(&passphrase, seal.salt());
        let text = seal.close(&key, [&derived, &derived]).expect("written");
        let opened = open(text.as_bytes(), Some(&passphrase)).expect("opened");
        assert_eq!(opened.public_key(), key.public_key());
    }

    #[test]
    fn where_the_two_derivations_do_not_agree_there_is_no_file() {
        let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("made");
        let right = Secret::new(vec![7; DERIVED_OCTETS]);
        for other in [vec![8; DERIVED_OCTETS], vec![7; 16], Vec::new()] {
            for both in [[&right, &Secret::new(other.clone())], [&Secret::new(other.clone()), &right]] {
                let seal = Seal::draw(&mut SysRng).expect("drawn");
                assert!(seal.close(&key, both).is_err());
            }
        }
    }
}
