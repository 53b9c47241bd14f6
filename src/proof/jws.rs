//! JSON Web Signature, compact (RFC 7515), with the algorithms of RFC 7518
//! section 3.1: PS256 is made; the RSA and ECDSA ones are verified.

use der::asn1::AnyRef;
use der::{Decode, Encode};
use rsa::pkcs1::RsaPssParamsRef;
use rsa::pss;
use rsa::rand_core::TryCryptoRng;
use rsa::signature::Verifier as _;
use serde_json::Value;
use sha2::{Sha256, Sha384, Sha512};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::header::Header;
use crate::key::{KeyError, KeyPair};
use crate::x509::oid;
use crate::x509::public_key::{PublicKey, SignatureCheck, base64url};

/// The algorithms that are verified here.
pub const KNOWN_ALGORITHMS: [&str; 9] =
    ["PS256", "PS384", "PS512", "RS256", "RS384", "RS512", "ES256", "ES384", "EdDSA"];

/// A token with its signature, not verified.
#[derive(Clone)]
pub struct Jws {
    pub header: Header,
    pub payload: Vec<u8>,
    pub(super) signature: Vec<u8>,
    /// RFC 7515 section 5.1 step 5: what was signed, as it came.
    pub(super) signing_input: String,
}

/// Signs with PS256 (RFC 7518 section 3.5). `None` if it is no RSA key.
///
/// # Errors
/// If the generator fails.
pub fn sign_ps256(
    header: &Value,
    payload: &Value,
    key: &KeyPair,
    rng: &mut impl TryCryptoRng,
) -> Result<Option<String>, KeyError> {
    let encoded = |value: &Value| base64url(value.to_string().as_bytes());
    let signing_input = format!("{}.{}", encoded(header), encoded(payload));
    let signature = key.sign_pss(signing_input.as_bytes(), rng)?;
    Ok(signature.map(|signature| format!("{signing_input}.{}", base64url(&signature))))
}

impl Jws {
    /// Compact.
    pub fn text(&self) -> String {
        format!("{}.{}", self.signing_input, base64url(&self.signature))
    }

    /// Verifies as if the header said `algorithm`.
    pub fn verify(&self, algorithm: &str, key: &PublicKey) -> SignatureCheck {
        let plain = |oid, signature: &[u8]| {
            let algorithm = AlgorithmIdentifierRef { oid, parameters: None };
            key.verify(&algorithm, self.signing_input.as_bytes(), signature)
        };
        match algorithm {
            "PS256" => self.verify_pss(key, RsaPssParamsRef::new::<Sha256>(32)),
            "PS384" => self.verify_pss(key, RsaPssParamsRef::new::<Sha384>(48)),
            "PS512" => self.verify_pss(key, RsaPssParamsRef::new::<Sha512>(64)),
            "RS256" => plain(oid::RSA_SHA256, &self.signature),
            "RS384" => plain(oid::RSA_SHA384, &self.signature),
            "RS512" => plain(oid::RSA_SHA512, &self.signature),
            // RFC 7518 section 3.4: r and s side by side; X.509 has them in DER.
            "ES256" => match p256::ecdsa::Signature::from_slice(&self.signature) {
                Ok(signature) => plain(oid::ECDSA_SHA256, signature.to_der().as_bytes()),
                Err(_) => SignatureCheck::Invalid,
            },
            "ES384" => match p384::ecdsa::Signature::from_slice(&self.signature) {
                Ok(signature) => plain(oid::ECDSA_SHA384, signature.to_der().as_bytes()),
                Err(_) => SignatureCheck::Invalid,
            },
            "EdDSA" => plain(oid::ED25519, &self.signature),
            other => SignatureCheck::Unsupported(other.to_owned()),
        }
    }

    /// A PS256 signature but for its salt, which is of another length than RFC
    /// 7518 section 3.5 says.
    pub fn has_other_salt(&self, key: &PublicKey) -> bool {
        let verified = || {
            let key = super::rsa_public_key(key)?;
            let signature = pss::Signature::try_from(self.signature.as_slice()).ok()?;
            let key = pss::VerifyingKey::<Sha256>::new_with_auto_salt_len(key);
            key.verify(self.signing_input.as_bytes(), &signature).ok()
        };
        self.verify("PS256", key) != SignatureCheck::Valid && verified().is_some()
    }

    fn verify_pss(&self, key: &PublicKey, parameters: RsaPssParamsRef<'static>) -> SignatureCheck {
        verify_pss(self.signing_input.as_bytes(), &self.signature, key, parameters)
    }
}

/// RSASSA-PSS with SHA-256 and a salt of 32 octets: also that of TLS 1.3.
pub(super) fn verify_ps256(message: &[u8], signature: &[u8], key: &PublicKey) -> SignatureCheck {
    verify_pss(message, signature, key, RsaPssParamsRef::new::<Sha256>(32))
}

fn verify_pss(
    message: &[u8],
    signature: &[u8],
    key: &PublicKey,
    parameters: RsaPssParamsRef<'static>,
) -> SignatureCheck {
    let Ok(der) = parameters.to_der() else { return SignatureCheck::Invalid };
    let Ok(parameters) = AnyRef::from_der(&der) else { return SignatureCheck::Invalid };
    let algorithm = AlgorithmIdentifierRef { oid: oid::RSA_PSS, parameters: Some(parameters) };
    key.verify(&algorithm, message, signature)
}
