//! The integrity of a PKCS#12 file under its passphrase: HMAC with a key from
//! PKCS#12's own derivation (RFC 7292 appendix A), or PBMAC1 (RFC 9579).

use der::Sequence;
use der::asn1::{Any, OctetString, OctetStringRef, Uint};
use hmac::{EagerHash, Hmac, KeyInit, Mac};
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use rsa::rand_core::TryCryptoRng;
use sha1::Sha1;
use sha2::digest::block_api::BlockSizeUser;
use sha2::digest::{Digest, FixedOutputReset};
use sha2::{Sha224, Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::Form;
use crate::ground::secret::Secret;
use crate::key::KeyError;
use crate::key::error::ContainerError;
use crate::key::pbe::{self, Budget, Pbes2, Pbkdf2, TERMINATOR, bmp};
use crate::x509::oid::{self, ObjectIdentifier};

/// `MacData ::= SEQUENCE { mac DigestInfo, macSalt OCTET STRING, iterations INTEGER DEFAULT 1 }`
#[derive(Sequence)]
pub(super) struct MacData {
    mac: DigestInfo,
    salt: OctetString,
    #[asn1(optional = "true")]
    rounds: Option<Uint>,
}

#[derive(Sequence)]
struct DigestInfo {
    algorithm: AlgorithmIdentifierOwned,
    digest: OctetString,
}

/// No MAC is no error: then the padding of what is encrypted is the only proof.
///
/// # Errors
/// A wrong passphrase cannot be told from changed octets.
pub(super) fn verify(
    mac: Option<&MacData>,
    safe: &[u8],
    passphrase: &Secret<String>,
    budget: &mut Budget,
) -> Result<(), ContainerError> {
    let Some(mac) = mac else { return Ok(()) };
    let expected = mac.mac.digest.as_bytes();
    let is_right = match mac.mac.algorithm.oid {
        oid::SHA1 => derived::<Sha1>(mac, safe, passphrase, budget)?,
        oid::SHA224 => derived::<Sha224>(mac, safe, passphrase, budget)?,
        oid::SHA256 => derived::<Sha256>(mac, safe, passphrase, budget)?,
        oid::SHA384 => derived::<Sha384>(mac, safe, passphrase, budget)?,
        oid::SHA512 => derived::<Sha512>(mac, safe, passphrase, budget)?,
        oid::PBMAC1 => pbmac1(&mac.mac.algorithm, safe, passphrase, expected, budget)?,
        other => return Err(ContainerError::unsupported(&other)),
    };
    if is_right { Ok(()) } else { Err(ContainerError::WrongPassphrase) }
}

fn derived<D>(
    mac: &MacData,
    safe: &[u8],
    passphrase: &Secret<String>,
    budget: &mut Budget,
) -> Result<bool, ContainerError>
where
    D: Digest + EagerHash + FixedOutputReset + BlockSizeUser,
{
    let rounds = mac.rounds.as_ref().map_or(Ok(1), pbe::bounded_rounds)?;
    let expected = mac.mac.digest.as_bytes();
    let passphrase = bmp(passphrase);
    budget.charge(u64::from(rounds))?;
    if is_mac_of::<D>(&key::<D>(&passphrase, mac.salt.as_bytes(), rounds), safe, expected) {
        return Ok(true);
    }
    // COMPAT: "no passphrase" is for some the empty text, for others no octets.
    let is_empty = passphrase.len() == TERMINATOR.len();
    if is_empty {
        budget.charge(u64::from(rounds))?;
        return Ok(is_mac_of::<D>(&key::<D>(&[], mac.salt.as_bytes(), rounds), safe, expected));
    }
    Ok(false)
}

fn key<D>(passphrase: &[u8], salt: &[u8], rounds: u32) -> Zeroizing<Vec<u8>>
where
    D: Digest + FixedOutputReset + BlockSizeUser,
{
    let rounds = i32::try_from(rounds).unwrap_or(i32::MAX);
    let length = <D as Digest>::output_size();
    Zeroizing::new(derive_key::<D>(passphrase, salt, Pkcs12KeyType::Mac, rounds, length))
}

fn is_mac_of<D: EagerHash>(key: &[u8], safe: &[u8], expected: &[u8]) -> bool {
    Hmac::<D>::new_from_slice(key).is_ok_and(|mac| mac.chain_update(safe).verify_slice(expected).is_ok())
}

/// RFC 8018 section 7.1 with PBKDF2; the passphrase is UTF-8 (RFC 9579 section 5).
fn pbmac1(
    algorithm: &AlgorithmIdentifierOwned,
    safe: &[u8],
    passphrase: &Secret<String>,
    expected: &[u8],
    budget: &mut Budget,
) -> Result<bool, ContainerError> {
    /// The longest key takes four blocks of HMAC-SHA1.
    const BLOCKS: u64 = 4;
    /// RFC 9579 section 6: at least 20 octets; the longest HMAC has 64.
    const KEY_BYTES: std::ops::RangeInclusive<usize> = 20..=64;
    let parameters = algorithm.parameters.as_ref().ok_or(KeyError::Damaged)?;
    // `PBMAC1-params ::= SEQUENCE { keyDerivationFunc, messageAuthScheme }`
    let parameters: Pbes2 = parameters.decode_as().map_err(|_| KeyError::Damaged)?;
    if parameters.derivation.oid != oid::PBKDF2 {
        return Err(ContainerError::unsupported(&parameters.derivation.oid));
    }
    let pbkdf2: Pbkdf2 =
        parameters.derivation.parameters.as_ref().and_then(|any| any.decode_as().ok()).ok_or(KeyError::Damaged)?;
    let rounds = pbe::bounded_rounds(&pbkdf2.rounds)?;
    budget.charge(u64::from(rounds) * BLOCKS)?;
    let salt = pbkdf2.salt.decode_as::<&OctetStringRef>().map_err(|_| KeyError::Damaged)?;
    let length = pbkdf2.key_length.as_ref().map(Uint::as_bytes);
    let length = length.and_then(|octets| <[u8; 1]>::try_from(octets).ok()).map(|[length]| usize::from(length));
    let length = length.filter(|length| KEY_BYTES.contains(length)).ok_or(KeyError::Damaged)?;
    let prf = pbkdf2.prf.map_or(oid::HMAC_SHA1, |prf| prf.oid);
    let passphrase = passphrase.expose("the key of the MAC is derived from it").as_bytes();
    let mut key = Zeroizing::new(vec![0; length]);
    derive_pbkdf2(&prf, passphrase, salt.as_bytes(), rounds, &mut key)?;
    match parameters.encryption.oid {
        oid::HMAC_SHA1 => Ok(is_mac_of::<Sha1>(&key, safe, expected)),
        oid::HMAC_SHA224 => Ok(is_mac_of::<Sha224>(&key, safe, expected)),
        oid::HMAC_SHA256 => Ok(is_mac_of::<Sha256>(&key, safe, expected)),
        oid::HMAC_SHA384 => Ok(is_mac_of::<Sha384>(&key, safe, expected)),
        oid::HMAC_SHA512 => Ok(is_mac_of::<Sha512>(&key, safe, expected)),
        other => Err(ContainerError::unsupported(&other)),
    }
}

fn derive_pbkdf2(
    prf: &ObjectIdentifier,
    passphrase: &[u8],
    salt: &[u8],
    rounds: u32,
    key: &mut [u8],
) -> Result<(), ContainerError> {
    match *prf {
        oid::HMAC_SHA1 => pbkdf2::pbkdf2_hmac::<Sha1>(passphrase, salt, rounds, key),
        oid::HMAC_SHA224 => pbkdf2::pbkdf2_hmac::<Sha224>(passphrase, salt, rounds, key),
        oid::HMAC_SHA256 => pbkdf2::pbkdf2_hmac::<Sha256>(passphrase, salt, rounds, key),
        oid::HMAC_SHA384 => pbkdf2::pbkdf2_hmac::<Sha384>(passphrase, salt, rounds, key),
        oid::HMAC_SHA512 => pbkdf2::pbkdf2_hmac::<Sha512>(passphrase, salt, rounds, key),
        other => return Err(ContainerError::unsupported(&other)),
    }
    Ok(())
}

/// The MAC that is written: HMAC-SHA256, or HMAC-SHA1 for old systems.
pub(super) fn sign(
    form: Form,
    safe: &[u8],
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<MacData, ContainerError> {
    let salt = pbe::random::<16>(rng)?;
    let passphrase = bmp(passphrase);
    let rounds = form.rounds();
    let (algorithm, digest) = match form {
        Form::Modern => (oid::SHA256, mac_of::<Sha256>(&key::<Sha256>(&passphrase, &salt, rounds), safe)?),
        Form::Compatible => (oid::SHA1, mac_of::<Sha1>(&key::<Sha1>(&passphrase, &salt, rounds), safe)?),
    };
    let octets = |octets: &[u8]| OctetString::new(octets).map_err(|_| KeyError::Damaged);
    let algorithm = AlgorithmIdentifierOwned { oid: algorithm, parameters: Some(Any::null()) };
    Ok(MacData {
        mac: DigestInfo { algorithm, digest: octets(&digest)? },
        salt: octets(&salt)?,
        rounds: Some(Uint::new(&rounds.to_be_bytes()).map_err(|_| KeyError::Damaged)?),
    })
}

fn mac_of<D: EagerHash>(key: &[u8], safe: &[u8]) -> Result<Vec<u8>, KeyError> {
    let mac = Hmac::<D>::new_from_slice(key).map_err(|_| KeyError::Damaged)?;
    Ok(mac.chain_update(safe).finalize().into_bytes().to_vec())
}
