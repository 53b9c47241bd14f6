//! Whether a key made a signature, by the algorithms of RFC 8017 (RSA), RFC
//! 5758 (ECDSA) and RFC 8410 (Ed25519).
//!
//! What is malformed is invalid; what is only not known here is unsupported,
//! which is no verdict on it.

use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::BoxedUint;
use rsa::pkcs1::RsaPssParamsOwned;
use rsa::signature::Verifier;
use rsa::{pkcs1v15, pss};
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::{MAX_RSA_BITS, PublicKeyKind, SignatureCheck, bit_length};
use crate::x509::oid;

pub(super) fn verify(
    kind: &PublicKeyKind,
    algorithm: &AlgorithmIdentifierRef<'_>,
    message: &[u8],
    signature: &[u8],
) -> SignatureCheck {
    if is_of_other_kind(kind, algorithm) {
        return SignatureCheck::Invalid;
    }
    let unsupported = || SignatureCheck::Unsupported(oid::name(&algorithm.oid));
    let verified = match kind {
        PublicKeyKind::Rsa { modulus, exponent } => {
            if bit_length(modulus) > MAX_RSA_BITS || exponent.len() > 8 {
                return unsupported();
            }
            verify_rsa(modulus, exponent, algorithm, message, signature)
        }
        PublicKeyKind::EcP256 { x, y } => ecdsa_hash(algorithm, message).map(|hash| {
            let point = [&[4], x.as_slice(), y.as_slice()].concat();
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?;
            let signature = p256::ecdsa::DerSignature::from_bytes(signature).ok()?;
            key.verify_prehash(&hash, &signature).ok()
        }),
        PublicKeyKind::EcP384 { x, y } => ecdsa_hash(algorithm, message).map(|hash| {
            let point = [&[4], x.as_slice(), y.as_slice()].concat();
            let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?;
            let signature = p384::ecdsa::DerSignature::from_bytes(signature).ok()?;
            key.verify_prehash(&hash, &signature).ok()
        }),
        PublicKeyKind::Ed25519 { point } => (algorithm.oid == oid::ED25519).then(|| {
            let key = ed25519_dalek::VerifyingKey::from_bytes(point).ok()?;
            let signature = ed25519_dalek::Signature::from_slice(signature).ok()?;
            // Strict: with a key of small order anyone could sign.
            key.verify_strict(message, &signature).ok()
        }),
        // There is no key that could have made it.
        PublicKeyKind::EcP256Unusable { .. } => ecdsa_hash(algorithm, message).map(|_| None),
        PublicKeyKind::Other { .. } => None,
    };
    match verified {
        None => unsupported(),
        Some(Some(())) if has_right_parameters(algorithm) => SignatureCheck::Valid,
        Some(_) => SignatureCheck::Invalid,
    }
}

/// A key that is understood cannot have made a signature of another kind.
fn is_of_other_kind(kind: &PublicKeyKind, algorithm: &AlgorithmIdentifierRef<'_>) -> bool {
    let fits = match algorithm.oid {
        oid::RSA_SHA256 | oid::RSA_SHA384 | oid::RSA_SHA512 | oid::RSA_PSS => {
            matches!(kind, PublicKeyKind::Rsa { .. })
        }
        oid::ECDSA_SHA256 | oid::ECDSA_SHA384 => {
            matches!(kind, PublicKeyKind::EcP256 { .. } | PublicKeyKind::EcP384 { .. })
        }
        oid::ED25519 => matches!(kind, PublicKeyKind::Ed25519 { .. }),
        _ => true,
    };
    !fits && !matches!(kind, PublicKeyKind::Other { .. })
}

/// `None` for an algorithm that is not known here, else whether it verified.
type Verified = Option<Option<()>>;

/// The hash that ECDSA signs.
fn ecdsa_hash(algorithm: &AlgorithmIdentifierRef<'_>, message: &[u8]) -> Option<Vec<u8>> {
    match algorithm.oid {
        oid::ECDSA_SHA256 => Some(Sha256::digest(message).to_vec()),
        oid::ECDSA_SHA384 => Some(Sha384::digest(message).to_vec()),
        _ => None,
    }
}

fn verify_rsa(
    modulus: &[u8],
    exponent: &[u8],
    algorithm: &AlgorithmIdentifierRef<'_>,
    message: &[u8],
    signature: &[u8],
) -> Verified {
    /// `Some(())` if the signature is that of the message.
    macro_rules! outcome {
        ($scheme:ident, $key:expr) => {{
            let signature = $scheme::Signature::from_bytes_with_max_len(signature, MAX_RSA_BITS / 8).ok();
            signature.and_then(|signature| $key.verify(message, &signature).ok())
        }};
    }
    let number = BoxedUint::from_be_slice_vartime;
    let key = rsa::PublicKey::new_with_size_limits(number(modulus), number(exponent), 512..=MAX_RSA_BITS).ok();
    // RFC 8017 section 8.2.2 step 1: exactly as long as the modulus.
    let key = key.filter(|_| signature.len() == bit_length(modulus).div_ceil(8));
    match algorithm.oid {
        oid::RSA_SHA256 => Some(key.and_then(|key| outcome!(pkcs1v15, pkcs1v15::VerifyingKey::<Sha256>::new(key)))),
        oid::RSA_SHA384 => Some(key.and_then(|key| outcome!(pkcs1v15, pkcs1v15::VerifyingKey::<Sha384>::new(key)))),
        oid::RSA_SHA512 => Some(key.and_then(|key| outcome!(pkcs1v15, pkcs1v15::VerifyingKey::<Sha512>::new(key)))),
        oid::RSA_PSS => {
            let Some(parameters) = pss_parameters(algorithm) else { return Some(None) };
            let salt = usize::from(parameters.salt_len);
            if parameters.mask_gen.oid != oid::MGF1
                || parameters.mask_gen.parameters.as_ref().is_none_or(|hash| hash.oid != parameters.hash.oid)
            {
                return None;
            }
            match parameters.hash.oid {
                oid::SHA256 => {
                    Some(key.and_then(|key| outcome!(pss, pss::VerifyingKey::<Sha256>::new_with_salt_len(key, salt))))
                }
                oid::SHA384 => {
                    Some(key.and_then(|key| outcome!(pss, pss::VerifyingKey::<Sha384>::new_with_salt_len(key, salt))))
                }
                oid::SHA512 => {
                    Some(key.and_then(|key| outcome!(pss, pss::VerifyingKey::<Sha512>::new_with_salt_len(key, salt))))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// RFC 4055 section 3.1. They must be there in a signature.
fn pss_parameters(algorithm: &AlgorithmIdentifierRef<'_>) -> Option<RsaPssParamsOwned> {
    algorithm.parameters?.decode_as().ok()
}

/// RFC 4055 section 5: NULL for RSA, and absent must be taken as well; RFC
/// 5758 section 3.2 and RFC 8410 section 3: none for ECDSA and Ed25519.
fn has_right_parameters(algorithm: &AlgorithmIdentifierRef<'_>) -> bool {
    match algorithm.oid {
        oid::RSA_PSS => true,
        oid::RSA_SHA256 | oid::RSA_SHA384 | oid::RSA_SHA512 => {
            algorithm.parameters.is_none_or(|parameters| parameters.is_null())
        }
        _ => algorithm.parameters.is_none(),
    }
}
