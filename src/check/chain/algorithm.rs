//! The signature algorithms that webpki is given: ours, over the RustCrypto
//! family. webpki knows an algorithm by the bytes of its identifiers, so each
//! pair of key and signature stands here once.

use der::asn1::{AnyRef, BitString, ObjectIdentifier};
use der::{Decode, Encode, Reader, SliceReader};
use rsa::pkcs1::RsaPssParamsOwned;
use rustls_pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};

use crate::x509::certificate::Certificate;
use crate::x509::oid;
use crate::x509::public_key::{PublicKey, SignatureCheck};
use crate::x509::signed::Signed;

/// RSASSA-PSS by the parameters of the hash and of the mask's hash, the last octet
/// of the hash's identifier, and the length of the salt, which is the hash's.
macro_rules! pss {
    (absent absent $hash:literal $salt:literal) => { pss!(0x30, 0x0D 0x0B [], 0x1A 0x18 0x0B [], $hash $salt) };
    (absent null $hash:literal $salt:literal) => { pss!(0x32, 0x0D 0x0B [], 0x1C 0x1A 0x0D [5 0], $hash $salt) };
    (null absent $hash:literal $salt:literal) => { pss!(0x32, 0x0F 0x0D [5 0], 0x1A 0x18 0x0B [], $hash $salt) };
    (
        $all:literal, $outer:literal $inner:literal [$($parameters:literal)*],
        $mask_outer:literal $mask:literal $mask_inner:literal [$($mask_parameters:literal)*],
        $hash:literal $salt:literal
    ) => {
        AlgorithmIdentifier::from_slice(&[
            0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A, 0x30, $all,
            0xA0, $outer, 0x30, $inner,
            0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, $hash, $($parameters,)*
            0xA1, $mask_outer, 0x30, $mask, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x08,
            0x30, $mask_inner,
            0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, $hash, $($mask_parameters,)*
            0xA2, 0x03, 0x02, 0x01, $salt,
        ])
    };
}

/// Every algorithm that a chain may be signed with.
pub(super) const ALL: &[&dyn SignatureVerificationAlgorithm] = &[
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: alg_id::RSA_PKCS1_SHA256 },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: alg_id::RSA_PKCS1_SHA384 },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: alg_id::RSA_PKCS1_SHA512 },
    // RFC 4055 section 5: parameters that are absent must be taken as NULL.
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: AlgorithmIdentifier::from_slice(RSA_SHA256_ABSENT) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: AlgorithmIdentifier::from_slice(RSA_SHA384_ABSENT) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: AlgorithmIdentifier::from_slice(RSA_SHA512_ABSENT) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: alg_id::RSA_PSS_SHA256 },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: alg_id::RSA_PSS_SHA384 },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: alg_id::RSA_PSS_SHA512 },
    // RFC 4055 section 2.1: both forms of the hash's parameters must be taken.
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(absent absent 0x01 0x20) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(absent absent 0x02 0x30) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(absent absent 0x03 0x40) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(absent null 0x01 0x20) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(absent null 0x02 0x30) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(absent null 0x03 0x40) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(null absent 0x01 0x20) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(null absent 0x02 0x30) },
    &Algorithm { key: alg_id::RSA_ENCRYPTION, signature: pss!(null absent 0x03 0x40) },
    &Algorithm { key: alg_id::ECDSA_P256, signature: alg_id::ECDSA_SHA256 },
    &Algorithm { key: alg_id::ECDSA_P256, signature: alg_id::ECDSA_SHA384 },
    &Algorithm { key: alg_id::ECDSA_P384, signature: alg_id::ECDSA_SHA256 },
    &Algorithm { key: alg_id::ECDSA_P384, signature: alg_id::ECDSA_SHA384 },
    &Algorithm { key: alg_id::ED25519, signature: alg_id::ED25519 },
];

/// `1.2.840.113549.1.1.11`, `.12` and `.13`, and nothing after.
const RSA_SHA256_ABSENT: &[u8] = &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B];
const RSA_SHA384_ABSENT: &[u8] = &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0C];
const RSA_SHA512_ABSENT: &[u8] = &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0D];

/// Whether webpki is given the algorithm of `certificate`'s signature for a key as
/// `issuer` has it. It looks at the identifiers alone.
pub(super) fn is_taken(certificate: &Certificate, issuer: &Certificate) -> bool {
    let signature = Signed::from_der(certificate.der()).ok().and_then(|signed| content(&signed.algorithm));
    let key = SubjectPublicKeyInfoRef::try_from(issuer.public_key.spki_der()).ok();
    let key = key.and_then(|key| content(&key.algorithm));
    let is_of = |each: &&dyn SignatureVerificationAlgorithm| {
        signature.as_deref() == Some(each.signature_alg_id().as_ref())
            && key.as_deref() == Some(each.public_key_alg_id().as_ref())
    };
    ALL.iter().any(is_of)
}

/// The algorithm by its name, and what is unusual in RSASSA-PSS, whose name does not say it.
pub(super) fn described(certificate: &Certificate) -> String {
    let Ok(signed) = Signed::from_der(certificate.der()) else { return "—".to_owned() };
    let name = oid::name(&signed.algorithm.oid);
    let parameters = || signed.algorithm.parameters?.decode_as::<RsaPssParamsOwned>().ok();
    match parameters().filter(|_| signed.algorithm.oid == oid::RSA_PSS) {
        Some(parameters) => {
            let mask = parameters.mask_gen.parameters.map_or_else(|| "—".to_owned(), |hash| oid::name(&hash.oid));
            let (hash, salt) = (oid::name(&parameters.hash.oid), parameters.salt_len);
            format!("{name} ({hash}, MGF1 {mask}, salt {salt})")
        }
        None => name,
    }
}

/// The content of the SEQUENCE, as webpki compares it.
fn content(algorithm: &AlgorithmIdentifierRef<'_>) -> Option<Vec<u8>> {
    let der = algorithm.to_der().ok()?;
    Some(AnyRef::from_der(&der).ok()?.value().to_vec())
}

#[derive(Debug)]
struct Algorithm {
    key: AlgorithmIdentifier,
    signature: AlgorithmIdentifier,
}

impl SignatureVerificationAlgorithm for Algorithm {
    fn verify_signature(&self, public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
        let verify = || {
            let spki = SubjectPublicKeyInfoOwned {
                algorithm: identifier(&self.key)?.into(),
                subject_public_key: BitString::from_bytes(public_key)?,
            };
            let key = PublicKey::from_spki(&spki)?;
            Ok::<_, der::Error>(key.verify(&identifier(&self.signature)?, message, signature))
        };
        match verify() {
            Ok(SignatureCheck::Valid) => Ok(()),
            Ok(SignatureCheck::Invalid | SignatureCheck::Unsupported(_)) | Err(_) => Err(InvalidSignature),
        }
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.key
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

/// webpki's identifiers are the content of the SEQUENCE.
fn identifier(content: &AlgorithmIdentifier) -> der::Result<AlgorithmIdentifierRef<'_>> {
    let mut reader = SliceReader::new(content.as_ref())?;
    let oid = ObjectIdentifier::decode(&mut reader)?;
    let parameters = if reader.is_finished() { None } else { Some(AnyRef::decode(&mut reader)?) };
    Ok(AlgorithmIdentifierRef { oid, parameters })
}
