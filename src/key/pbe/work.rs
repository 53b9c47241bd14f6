//! How much work a file asks for, read before the library reads it: the library
//! takes only what it can do, and would not say what was too much.

use der::Sequence;
use der::asn1::{Any, OctetString, Uint};
use pkcs8::pkcs5::pbes2;
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::key::KeyError;
use crate::key::error::ContainerError;
use crate::x509::oid::{self, ObjectIdentifier};

/// Rounds of a derivation: about ten seconds of work in a browser.
const MAX_ROUNDS: u32 = 10_000_000;
/// Memory in bytes that scrypt may ask for (128 · r · N · p).
const MAX_SCRYPT_BYTES: u64 = 256 * 1024 * 1024;

/// A key of 32 octets takes two blocks of HMAC-SHA1, and one of the others.
const BLOCKS: u64 = 2;

/// RFC 8018 appendix A.4: `PBES2-params ::= SEQUENCE { keyDerivationFunc, encryptionScheme }`
#[derive(Sequence)]
pub(in crate::key) struct Pbes2 {
    pub derivation: AlgorithmIdentifierOwned,
    pub encryption: AlgorithmIdentifierOwned,
}

/// RFC 8018 appendix A.2, down to `iterationCount INTEGER (1..MAX)`.
#[derive(Sequence)]
pub(in crate::key) struct Pbkdf2 {
    pub salt: Any,
    pub rounds: Uint,
    #[asn1(optional = "true")]
    pub key_length: Option<Uint>,
    #[asn1(optional = "true")]
    pub prf: Option<AlgorithmIdentifierOwned>,
}

/// RFC 7914 section 7.1.
#[derive(Sequence)]
struct Scrypt {
    _salt: OctetString,
    cost: Uint,
    block_size: Uint,
    parallelization: Uint,
    #[asn1(optional = "true")]
    _key_length: Option<Uint>,
}

/// Rounds within the bound; none at all is damage.
pub(in crate::key) fn bounded_rounds(rounds: &Uint) -> Result<u32, ContainerError> {
    match number(rounds) {
        Some(0) => Err(KeyError::Damaged.into()),
        Some(rounds) => {
            let rounds = u32::try_from(rounds).ok().filter(|rounds| *rounds <= MAX_ROUNDS);
            rounds.ok_or(ContainerError::TooMuchWork)
        }
        None => Err(ContainerError::TooMuchWork),
    }
}

/// What it costs, in the rounds of [`super::Budget`].
pub(super) fn cost_of_pbes2(scheme: &AlgorithmIdentifierOwned) -> Result<u64, ContainerError> {
    let parts = parts(scheme)?;
    let parameters = parts.derivation.parameters.ok_or(KeyError::Damaged)?;
    match parts.derivation.oid {
        oid::PBKDF2 => {
            let parameters: Pbkdf2 = parameters.decode_as().map_err(|_| KeyError::Damaged)?;
            bounded_rounds(&parameters.rounds).map(|rounds| u64::from(rounds) * BLOCKS)
        }
        oid::SCRYPT => {
            let parameters: Scrypt = parameters.decode_as().map_err(|_| KeyError::Damaged)?;
            let [cost, block_size, parallelization] =
                [&parameters.cost, &parameters.block_size, &parameters.parallelization].map(number);
            let factors = cost.zip(block_size).zip(parallelization).ok_or(ContainerError::TooMuchWork)?;
            let ((cost, block_size), parallelization) = factors;
            // RFC 7914 section 2: N is a power of two above one.
            if cost < 2 || !cost.is_power_of_two() || block_size == 0 || parallelization == 0 {
                return Err(KeyError::Damaged.into());
            }
            let memory = cost.saturating_mul(128).saturating_mul(block_size).saturating_mul(parallelization);
            // Twice through the memory, and two of its blocks of 64 octets a step.
            if memory > MAX_SCRYPT_BYTES { Err(ContainerError::TooMuchWork) } else { Ok(memory / 32) }
        }
        other => Err(ContainerError::unsupported(&other)),
    }
}

/// The part of a scheme that the library does not read; damage where it should.
pub(super) fn unknown_part(scheme: &AlgorithmIdentifierOwned) -> ContainerError {
    const ENCRYPTIONS: [ObjectIdentifier; 6] = [
        pbes2::AES_128_CBC_OID,
        pbes2::AES_192_CBC_OID,
        pbes2::AES_256_CBC_OID,
        pbes2::AES_128_GCM_OID,
        pbes2::AES_256_GCM_OID,
        pbes2::DES_EDE3_CBC_OID,
    ];
    const PRFS: [ObjectIdentifier; 5] =
        [oid::HMAC_SHA1, oid::HMAC_SHA224, oid::HMAC_SHA256, oid::HMAC_SHA384, oid::HMAC_SHA512];
    let Ok(parts) = parts(scheme) else { return KeyError::Damaged.into() };
    if !ENCRYPTIONS.contains(&parts.encryption.oid) {
        return ContainerError::unsupported(&parts.encryption.oid);
    }
    let pbkdf2 = parts.derivation.parameters.and_then(|any| any.decode_as::<Pbkdf2>().ok());
    match pbkdf2.and_then(|pbkdf2| pbkdf2.prf) {
        Some(prf) if !PRFS.contains(&prf.oid) => ContainerError::unsupported(&prf.oid),
        _ => KeyError::Damaged.into(),
    }
}

fn parts(scheme: &AlgorithmIdentifierOwned) -> Result<Pbes2, KeyError> {
    let parameters = scheme.parameters.as_ref().ok_or(KeyError::Damaged)?;
    parameters.decode_as().map_err(|_| KeyError::Damaged)
}

/// `None` if it is longer than 64 bits. A `Uint` has no leading zeros.
fn number(value: &Uint) -> Option<u64> {
    let octets = value.as_bytes();
    (octets.len() <= 8).then(|| octets.iter().fold(0, |sum, octet| sum << 8 | u64::from(*octet)))
}
