//! The signature algorithms that webpki is given: ours, over the RustCrypto
//! family. webpki knows an algorithm by the bytes of its identifiers, so each
//! pair of key and signature stands here once.

use der::asn1::{AnyRef, BitString, ObjectIdentifier};
use der::{Decode, Reader, SliceReader};
use rustls_pki_types::{AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoOwned};

use crate::x509::public_key::{PublicKey, SignatureCheck};

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
