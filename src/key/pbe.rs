//! Password-based encryption of what PKCS#8 and PKCS#12 carry.
//!
//! Comes in: an AlgorithmIdentifier, encrypted octets and a passphrase. Goes
//! out: what they hide. PBES2 (RFC 8018 section 6.2) with PBKDF2 or scrypt, and
//! the older schemes of PKCS#12. The work that a file may ask for
//! is bounded before any of it is done.

mod budget;
mod cbc_seal;
mod legacy;
mod salt;
mod work;

use der::{Decode, Encode};
use pkcs8::pkcs5::{self, EncryptionScheme, pbes2};
use rsa::rand_core::TryCryptoRng;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::KeyError;
use super::error::ContainerError;
use crate::ground::secret::Secret;
use crate::x509::oid;

pub use budget::Budget;
pub(super) use cbc_seal::CbcSeal;
pub(super) use legacy::{TERMINATOR, bmp};
pub(super) use salt::random;
pub(super) use work::{Pbes2, Pbkdf2, bounded_rounds};

/// What is written. Everything else is only read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// PBES2: PBKDF2-HMAC-SHA256 with so many rounds, AES-256-CBC.
    Modern { rounds: u32 },
    /// RFC 7292 appendix C: SHA-1 with so many rounds, three-key 3DES.
    Compatible { rounds: u32 },
}

/// Refuses a scheme that is not read, and one that asks for too much work.
///
/// # Errors
/// Unsupported, too much work, or damaged: three different answers, none of
/// which needs the passphrase.
pub fn accept(scheme: &AlgorithmIdentifierOwned) -> Result<(), ContainerError> {
    if scheme.oid == oid::PBES2 {
        work::cost_of_pbes2(scheme)?;
        return pbes2_scheme(scheme).map(|_| ());
    }
    legacy::accept(scheme)
}

/// # Errors
/// As [`accept`]; and a wrong passphrase, which cannot be told from changed
/// octets.
pub fn decrypt(
    scheme: &AlgorithmIdentifierOwned,
    encrypted: &[u8],
    passphrase: &Secret<String>,
    budget: &mut Budget,
) -> Result<Secret<Vec<u8>>, ContainerError> {
    accept(scheme)?;
    if scheme.oid != oid::PBES2 {
        return legacy::decrypt(scheme, encrypted, passphrase, budget);
    }
    budget.charge(work::cost_of_pbes2(scheme)?)?;
    // SECRET: the library leaves the derived key on the stack of the worker,
    // which ends with its job.
    let mut buffer = zeroize::Zeroizing::new(encrypted.to_vec());
    let passphrase = passphrase.expose("the decryption key is derived from it");
    let length = match pbes2_scheme(scheme)?.decrypt_in_place(passphrase, &mut buffer) {
        Ok(plain) => plain.len(),
        Err(pkcs5::Error::UnsupportedAlgorithm { oid }) => return Err(ContainerError::unsupported(&oid)),
        Err(pkcs5::Error::AlgorithmParametersInvalid { .. }) => return Err(KeyError::Damaged.into()),
        Err(_) => return Err(ContainerError::WrongPassphrase),
    };
    buffer.truncate(length);
    Ok(buffer.into())
}

/// Encrypts with a new salt and IV.
///
/// # Errors
/// If the random number generator fails.
pub fn encrypt(
    scheme: Scheme,
    plain: &[u8],
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<(AlgorithmIdentifierOwned, Vec<u8>), ContainerError> {
    match scheme {
        Scheme::Modern { rounds } => encrypt_pbes2(rounds, plain, passphrase, rng),
        Scheme::Compatible { rounds } => legacy::encrypt(rounds, plain, passphrase, rng),
    }
}

fn encrypt_pbes2(
    rounds: u32,
    plain: &[u8],
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<(AlgorithmIdentifierOwned, Vec<u8>), ContainerError> {
    let (salt, iv) = (random::<16>(rng)?, random::<16>(rng)?);
    let parameters =
        pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(rounds, &salt, iv).map_err(|_| KeyError::Damaged)?;
    let encrypted = parameters
        .encrypt(passphrase.expose("the encryption key is derived from it"), plain)
        .map_err(|_| KeyError::Damaged)?;
    let algorithm = EncryptionScheme::from(parameters).to_der().map_err(|_| KeyError::Damaged)?;
    Ok((AlgorithmIdentifierOwned::from_der(&algorithm).map_err(|_| KeyError::Damaged)?, encrypted))
}

/// The library reads a scheme as a whole; where it does not, the part that it
/// does not know is named.
fn pbes2_scheme(scheme: &AlgorithmIdentifierOwned) -> Result<EncryptionScheme, ContainerError> {
    let der = scheme.to_der().map_err(|_| KeyError::Damaged)?;
    EncryptionScheme::from_der(&der).map_err(|_| work::unknown_part(scheme))
}
