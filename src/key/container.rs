//! Key files: encrypted PKCS#8 is written; PKCS#8, PKCS#1 and SEC1 are read.
//!
//! Written: PBES2 (RFC 8018 section 6.2) with PBKDF2-HMAC-SHA256 and
//! AES-256-CBC, which OpenSSL, Java and Windows open. Read: the same family
//! under PBKDF2 or scrypt, within bounds on the work that a file may ask for.

use der::Decode;
use der::asn1::{Any, Uint};
use pkcs8::pkcs5::{self, EncryptionScheme, pbes2};
use pkcs8::{EncryptedPrivateKeyInfoRef, PrivateKeyInfoRef};
use rsa::rand_core::TryCryptoRng;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::{KeyError, KeyPair};
use crate::kind::{AnyEncryptedKey, Kind};
use crate::message::Message;
use crate::oid;
use crate::pem::{self, Block, PemError};
use crate::secret::Secret;

/// OWASP Password Storage Cheat Sheet, 2023: PBKDF2-HMAC-SHA256. About half a
/// second in a browser's worker.
pub const PBKDF2_ROUNDS: u32 = 600_000;
/// A file that asks for more is refused: about ten seconds of work.
const MAX_PBKDF2_ROUNDS: u32 = 10_000_000;
/// Memory in bytes that scrypt may ask for (128 · r · N).
const MAX_SCRYPT_BYTES: u64 = 256 * 1024 * 1024;

/// Why a key file was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    #[error(transparent)]
    Input(#[from] PemError),
    #[error("no private key in it")]
    NoPrivateKey { found: Kind },
    #[error("{count} private keys in it")]
    SeveralKeys { count: usize },
    #[error("encrypted, and no passphrase was given")]
    PassphraseNeeded,
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    #[error("OpenSSL's old PEM encryption")]
    OldOpenSslEncryption,
    #[error("encryption {algorithm} is not supported")]
    UnsupportedEncryption { algorithm: String },
    #[error("asks for too much work")]
    TooMuchWork,
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl ContainerError {
    pub fn message(&self) -> Message {
        match self {
            Self::Input(error) => error.message(),
            Self::NoPrivateKey { .. } => Message::new("err-container-no-private-key"),
            Self::SeveralKeys { count } => Message::new("err-container-several-keys").with("count", *count),
            Self::PassphraseNeeded => Message::new("err-container-passphrase-needed"),
            Self::WrongPassphrase => Message::new("err-container-wrong-passphrase"),
            Self::OldOpenSslEncryption => Message::new("err-container-old-openssl"),
            Self::UnsupportedEncryption { algorithm } => {
                Message::new("err-container-unsupported").with("algorithm", algorithm)
            }
            Self::TooMuchWork => Message::new("err-container-too-much-work"),
            Self::Key(error) => error.message(),
        }
    }
}

/// Writes `-----BEGIN ENCRYPTED PRIVATE KEY-----`, and opens it again before
/// anyone sees it.
///
/// # Errors
/// If the random number generator fails.
pub fn encrypt(
    key: &KeyPair,
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<String, ContainerError> {
    let mut salt = [0_u8; 16];
    let mut iv = [0_u8; 16];
    rng.try_fill_bytes(&mut salt).map_err(|_| KeyError::Entropy)?;
    rng.try_fill_bytes(&mut iv).map_err(|_| KeyError::Entropy)?;
    let parameters =
        pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(PBKDF2_ROUNDS, &salt, iv).map_err(|_| KeyError::Damaged)?;
    let pkcs8 = key.to_pkcs8_der()?;
    let pkcs8 = pkcs8.expose("encrypting it is the point of this function");
    let info = PrivateKeyInfoRef::from_der(pkcs8).map_err(|_| KeyError::Damaged)?;
    let encrypted = info
        .encrypt_with_params(parameters, passphrase.expose("the encryption key is derived from it"))
        .map_err(|_| KeyError::Damaged)?;
    let text = pem::write("ENCRYPTED PRIVATE KEY", encrypted.as_bytes());
    let reopened = open(text.as_bytes(), Some(passphrase))?;
    if reopened.public_key() != key.public_key() {
        return Err(KeyError::NotAccepted.into());
    }
    Ok(text)
}

/// Opens a key file: PEM or DER, encrypted or not.
///
/// # Errors
/// Each reason is its own: no key, wrong passphrase, old or unknown encryption,
/// damage, too much work.
pub fn open(input: &[u8], passphrase: Option<&Secret<String>>) -> Result<KeyPair, ContainerError> {
    let blocks = pem::read(input)?;
    let keys: Vec<&Block> = blocks.iter().filter(|block| Kind::of(block) == Kind::PrivateKey).collect();
    let key = match keys.as_slice() {
        [key] => key,
        [] => return Err(ContainerError::NoPrivateKey { found: Kind::of(&blocks[0]) }),
        _ => return Err(ContainerError::SeveralKeys { count: keys.len() }),
    };
    open_block(key, passphrase)
}

/// The file holds a private key that no passphrase protects.
pub fn is_plain(input: &[u8]) -> bool {
    let is_plain_key = |block: &Block| Kind::of(block) == Kind::PrivateKey && is_plain_block(block);
    pem::read(input).is_ok_and(|blocks| blocks.iter().any(is_plain_key))
}

/// No passphrase protects this private key.
pub fn is_plain_block(block: &Block) -> bool {
    !block.has_headers && block.label != "ENCRYPTED PRIVATE KEY" && AnyEncryptedKey::from_der(&block.der).is_err()
}

/// Opens the private key in one block of a file.
///
/// # Errors
/// As [`open`].
pub fn open_block(block: &Block, passphrase: Option<&Secret<String>>) -> Result<KeyPair, ContainerError> {
    if block.has_headers {
        return Err(ContainerError::OldOpenSslEncryption);
    }
    let der = block.der.as_slice();
    match block.label.as_str() {
        "RSA PRIVATE KEY" => Ok(KeyPair::from_pkcs1_der(der)?),
        "EC PRIVATE KEY" => Ok(KeyPair::from_sec1_der(der)?),
        "ENCRYPTED PRIVATE KEY" => decrypt(der, passphrase),
        "PRIVATE KEY" => Ok(KeyPair::from_pkcs8_der(der)?),
        "" if PrivateKeyInfoRef::from_der(der).is_ok() => Ok(KeyPair::from_pkcs8_der(der)?),
        "" if AnyEncryptedKey::from_der(der).is_ok() => decrypt(der, passphrase),
        "" if sec1::EcPrivateKey::from_der(der).is_ok() => Ok(KeyPair::from_sec1_der(der)?),
        "" => Ok(KeyPair::from_pkcs1_der(der)?),
        label => Err(KeyError::UnsupportedAlgorithm { algorithm: label.to_owned() }.into()),
    }
}

/// RFC 5208 section 6: `EncryptedPrivateKeyInfo ::= SEQUENCE { encryptionAlgorithm, encryptedData }`
fn decrypt(der: &[u8], passphrase: Option<&Secret<String>>) -> Result<KeyPair, ContainerError> {
    let info = EncryptedPrivateKeyInfoRef::from_der(der).map_err(|_| unreadable_scheme(der))?;
    refuse_too_much_work(&info.encryption_algorithm)?;
    let passphrase = passphrase.ok_or(ContainerError::PassphraseNeeded)?;
    match info.decrypt(passphrase.expose("the decryption key is derived from it")) {
        Ok(document) => Ok(KeyPair::from_pkcs8_der(document.as_bytes())?),
        Err(pkcs8::Error::EncryptedPrivateKey(pkcs5::Error::UnsupportedAlgorithm { oid })) => {
            Err(ContainerError::UnsupportedEncryption { algorithm: oid::name(&oid) })
        }
        Err(pkcs8::Error::EncryptedPrivateKey(pkcs5::Error::NoPbes1CryptSupport)) => {
            Err(ContainerError::UnsupportedEncryption { algorithm: "PBES1".to_owned() })
        }
        // A wrong key gives wrong padding, or by chance something that is no key.
        Err(_) => Err(ContainerError::WrongPassphrase),
    }
}

/// The structure is right but the library does not read the scheme: it asks
/// for more rounds than the library takes, or its OID is named. Anything else
/// is damage.
fn unreadable_scheme(der: &[u8]) -> ContainerError {
    match AnyEncryptedKey::from_der(der) {
        Ok(key) if asks_for_too_many_rounds(&key.algorithm) => ContainerError::TooMuchWork,
        Ok(key) if !key.data.as_bytes().is_empty() => {
            ContainerError::UnsupportedEncryption { algorithm: oid::name(&key.algorithm.oid) }
        }
        _ => KeyError::Damaged.into(),
    }
}

/// RFC 8018 appendices A.2 and A.4, down to `iterationCount INTEGER (1..MAX)`.
fn asks_for_too_many_rounds(scheme: &AlgorithmIdentifierOwned) -> bool {
    #[derive(der::Sequence)]
    struct Pbes2Parameters {
        kdf: AlgorithmIdentifierOwned,
        encryption: AlgorithmIdentifierOwned,
    }
    #[derive(der::Sequence)]
    struct Pbkdf2Parameters {
        salt: Any,
        rounds: Uint,
        #[asn1(optional = "true")]
        key_length: Option<Uint>,
        #[asn1(optional = "true")]
        prf: Option<AlgorithmIdentifierOwned>,
    }
    let is_pbkdf2 = |kdf: &AlgorithmIdentifierOwned| kdf.oid == pbes2::PBKDF2_OID;
    let scheme = scheme.parameters.as_ref().and_then(|any| any.decode_as::<Pbes2Parameters>().ok());
    let kdf = scheme.map(|scheme| scheme.kdf).filter(is_pbkdf2).and_then(|kdf| kdf.parameters);
    let Some(Ok(kdf)) = kdf.map(|any| any.decode_as::<Pbkdf2Parameters>()) else { return false };
    // Without leading zeros; four octets are a u32.
    let octets = kdf.rounds.as_bytes();
    octets.len() > 4 || octets.iter().fold(0, |sum, octet| sum << 8 | u32::from(*octet)) > MAX_PBKDF2_ROUNDS
}

fn refuse_too_much_work(scheme: &EncryptionScheme) -> Result<(), ContainerError> {
    let Some(parameters) = scheme.pbes2() else { return Ok(()) };
    let rounds = parameters.kdf.pbkdf2().map_or(0, |kdf| kdf.iteration_count);
    let memory = parameters.kdf.scrypt().map_or(0, |kdf| {
        kdf.cost_parameter
            .saturating_mul(128)
            .saturating_mul(u64::from(kdf.block_size))
            .saturating_mul(u64::from(kdf.parallelization))
    });
    if rounds > MAX_PBKDF2_ROUNDS || memory > MAX_SCRYPT_BYTES {
        return Err(ContainerError::TooMuchWork);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::KeyAlgorithm;
    use getrandom::SysRng;

    fn secret(text: &str) -> Secret<String> {
        Secret::new(text.to_owned())
    }

    #[test]
    fn a_written_key_opens_with_its_passphrase_only() {
        let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("made");
        let text = encrypt(&key, &secret("كلمة سر طويلة"), &mut SysRng).expect("written");
        let opened = open(text.as_bytes(), Some(&secret("كلمة سر طويلة"))).expect("opened");
        assert_eq!(opened.public_key(), key.public_key());
        assert_eq!(open(text.as_bytes(), Some(&secret("wrong"))).err(), Some(ContainerError::WrongPassphrase));
        assert_eq!(open(text.as_bytes(), None).err(), Some(ContainerError::PassphraseNeeded));
    }

    #[test]
    fn what_is_no_key_is_named() {
        let certificate = pem::write("CERTIFICATE", &[0x30, 0]);
        assert_eq!(
            open(certificate.as_bytes(), None).err(),
            Some(ContainerError::NoPrivateKey { found: Kind::Certificate })
        );
    }
}
