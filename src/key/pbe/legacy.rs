//! PKCS#12's own encryption, before PBES2 (RFC 7292 appendix C): 3DES and RC2
//! under keys from SHA-1. All are read; the three-key 3DES is written for
//! systems that read nothing newer.

use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, BlockModeEncrypt, InnerIvInit, KeyInit, KeyIvInit};
use der::asn1::{Any, OctetString, Uint};
use des::{TdesEde2, TdesEde3};
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use rc2::Rc2;
use rsa::rand_core::TryCryptoRng;
use sha1::Sha1;
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::budget::Budget;
use super::salt::random;
use super::work::bounded_rounds;
use crate::ground::secret::Secret;
use crate::key::KeyError;
use crate::key::error::ContainerError;
use crate::x509::oid;

const BLOCK_BYTES: usize = 8;
/// Two blocks of SHA-1 for the longest key, one for the IV.
const DERIVATIONS: u64 = 3;
pub(in crate::key) const TERMINATOR: [u8; 2] = [0, 0];

/// RFC 7292 appendix C: `pkcs-12PbeParams ::= SEQUENCE { salt OCTET STRING, iterations INTEGER }`
#[derive(der::Sequence)]
struct Parameters {
    salt: OctetString,
    rounds: Uint,
}

#[derive(Clone, Copy)]
enum Cipher {
    Des3,
    Des2,
    Rc2 { bits: usize },
}

impl Cipher {
    fn of(scheme: &AlgorithmIdentifierOwned) -> Result<Self, ContainerError> {
        match scheme.oid {
            oid::PBE_SHA1_3DES => Ok(Self::Des3),
            oid::PBE_SHA1_2DES => Ok(Self::Des2),
            oid::PBE_SHA1_RC2_128 => Ok(Self::Rc2 { bits: 128 }),
            oid::PBE_SHA1_RC2_40 => Ok(Self::Rc2 { bits: 40 }),
            other => Err(ContainerError::unsupported(&other)),
        }
    }

    fn key_bytes(self) -> usize {
        match self {
            Self::Des3 => 24,
            Self::Des2 => 16,
            Self::Rc2 { bits } => bits / 8,
        }
    }
}

/// What a passphrase becomes with a salt.
struct Derived {
    key: Zeroizing<Vec<u8>>,
    iv: Zeroizing<Vec<u8>>,
}

impl Derived {
    /// `passphrase` as [`bmp`] gives it.
    fn new(cipher: Cipher, salt: &[u8], rounds: u32, passphrase: &[u8]) -> Self {
        // The bound on rounds is far below i32::MAX.
        let rounds = i32::try_from(rounds).unwrap_or(i32::MAX);
        let derive = |kind, length| Zeroizing::new(derive_key::<Sha1>(passphrase, salt, kind, rounds, length));
        Self {
            key: derive(Pkcs12KeyType::EncryptionKey, cipher.key_bytes()),
            iv: derive(Pkcs12KeyType::Iv, BLOCK_BYTES),
        }
    }
}

/// RFC 7292 appendix B.1: UTF-16, big-endian, with two zero octets at the end.
/// Beyond the basic plane the RFC says nothing; OpenSSL and Java write pairs.
pub(in crate::key) fn bmp(passphrase: &Secret<String>) -> Zeroizing<Vec<u8>> {
    let passphrase = passphrase.expose("PKCS#12 derives from another encoding of it");
    let mut octets = Zeroizing::new(Vec::with_capacity(2 * passphrase.len() + 2));
    octets.extend(passphrase.encode_utf16().flat_map(u16::to_be_bytes));
    octets.extend(TERMINATOR);
    octets
}

pub(super) fn accept(scheme: &AlgorithmIdentifierOwned) -> Result<(), ContainerError> {
    Cipher::of(scheme)?;
    bounded_rounds(&parameters(scheme)?.rounds).map(|_| ())
}

pub(super) fn decrypt(
    scheme: &AlgorithmIdentifierOwned,
    encrypted: &[u8],
    passphrase: &Secret<String>,
    budget: &mut Budget,
) -> Result<Secret<Vec<u8>>, ContainerError> {
    let cipher = Cipher::of(scheme)?;
    let parameters = parameters(scheme)?;
    let rounds = bounded_rounds(&parameters.rounds)?;
    let salt = parameters.salt.as_bytes();
    let passphrase = bmp(passphrase);
    budget.charge(u64::from(rounds) * DERIVATIONS)?;
    if let Some(plain) = decrypt_with(cipher, salt, rounds, &passphrase, encrypted) {
        return Ok(plain);
    }
    // COMPAT: "no passphrase" is for some the empty text, for others no octets.
    let is_empty = passphrase.len() == TERMINATOR.len();
    if is_empty {
        budget.charge(u64::from(rounds) * DERIVATIONS)?;
        return decrypt_with(cipher, salt, rounds, &[], encrypted).ok_or(ContainerError::WrongPassphrase);
    }
    Err(ContainerError::WrongPassphrase)
}

fn decrypt_with(
    cipher: Cipher,
    salt: &[u8],
    rounds: u32,
    passphrase: &[u8],
    encrypted: &[u8],
) -> Option<Secret<Vec<u8>>> {
    let Derived { key, iv } = Derived::new(cipher, salt, rounds, passphrase);
    let mut buffer = Zeroizing::new(encrypted.to_vec());
    let length = match cipher {
        Cipher::Des3 => unpad(TdesEde3::new_from_slice(&key).ok(), &iv, &mut buffer),
        Cipher::Des2 => unpad(TdesEde2::new_from_slice(&key).ok(), &iv, &mut buffer),
        Cipher::Rc2 { bits } => unpad(Some(Rc2::new_with_eff_key_len(&key, bits)), &iv, &mut buffer),
    };
    buffer.truncate(length?);
    Some(buffer.into())
}

pub(super) fn encrypt(
    rounds: u32,
    plain: &[u8],
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<(AlgorithmIdentifierOwned, Vec<u8>), ContainerError> {
    let salt = random::<16>(rng)?;
    let Derived { key, iv } = Derived::new(Cipher::Des3, &salt, rounds, &bmp(passphrase));
    let encryptor = cbc::Encryptor::<TdesEde3>::new_from_slices(&key, &iv).map_err(|_| KeyError::Damaged)?;
    let encrypted = encryptor.encrypt_padded_vec::<Pkcs7>(plain);
    let parameters = Parameters {
        salt: OctetString::new(salt).map_err(|_| KeyError::Damaged)?,
        rounds: Uint::new(&rounds.to_be_bytes()).map_err(|_| KeyError::Damaged)?,
    };
    let parameters = Some(Any::encode_from(&parameters).map_err(|_| KeyError::Damaged)?);
    Ok((AlgorithmIdentifierOwned { oid: oid::PBE_SHA1_3DES, parameters }, encrypted))
}

/// Decrypts in place; how much of it is content. `None` for a wrong key.
fn unpad<C: BlockCipherDecrypt>(cipher: Option<C>, iv: &[u8], buffer: &mut [u8]) -> Option<usize> {
    let decryptor = cbc::Decryptor::inner_iv_slice_init(cipher?, iv).ok()?;
    decryptor.decrypt_padded::<Pkcs7>(buffer).ok().map(<[u8]>::len)
}

fn parameters(scheme: &AlgorithmIdentifierOwned) -> Result<Parameters, KeyError> {
    let parameters = scheme.parameters.as_ref().ok_or(KeyError::Damaged)?;
    parameters.decode_as().map_err(|_| KeyError::Damaged)
}
