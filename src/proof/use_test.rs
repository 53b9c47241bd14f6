//! A key does once what its certificate is for, and the result is tried with
//! the public half: a PS256 token, a JWE in both of the guides' algorithms, or
//! the signature of a TLS handshake.

use rsa::rand_core::TryCryptoRng;
use serde_json::{Value, json};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::jwe::{self, KeyManagement};
use super::jws;
use super::tls::{self, Side};
use super::token::Token;
use crate::framework::catalogue::Purpose;
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::ground::source;
use crate::key::{KeyError, KeyPair};
use crate::x509::oid;
use crate::x509::public_key::SignatureCheck;

/// What stands in the token's place of a kid that is not known yet: the
/// directory's follows from the certificate, and that comes later.
pub const KID_PLACEHOLDER: &str = "known-once-the-certificate-is-issued";
/// JWT Auth: at least 10 and at most 30 seconds.
const LIFETIME_SECONDS: i64 = 30;

/// What goes into the token of a signing key.
#[derive(Clone, Copy, Debug)]
pub struct TokenShape<'a> {
    /// O of the TLS client certificate.
    pub issuer: &'a str,
    /// Its OU.
    pub subject: &'a str,
    pub kid: Option<&'a str>,
    /// Seconds since 1970. The token is thrown away, so a test at a time that
    /// is not known may say anything.
    pub issued_at: i64,
}

/// A finding for each thing that the purpose asks of a key.
///
/// # Errors
/// If the generator fails.
pub fn run(
    key: &KeyPair,
    purpose: Purpose,
    shape: &TokenShape<'_>,
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<Finding>, KeyError> {
    match purpose {
        Purpose::Signing => Ok(vec![signs_token(key, shape, rng)?]),
        Purpose::Encryption => KeyManagement::ALL.into_iter().map(|each| opens_token(key, each, rng)).collect(),
        Purpose::ClientTls => Ok(vec![signs_handshake(key, Side::Client, rng)?]),
        Purpose::ServerTls => Ok(vec![signs_handshake(key, Side::Server, rng)?]),
    }
}

/// The token of JWT Auth: header and claims as the hub reads them.
///
/// # Errors
/// If the generator fails.
pub fn jwt_auth(
    key: &KeyPair,
    shape: &TokenShape<'_>,
    rng: &mut impl TryCryptoRng,
) -> Result<Option<String>, KeyError> {
    let (header, claims) = jwt_auth_parts(shape);
    jws::sign_ps256(&header, &claims, key, rng)
}

/// The header and the claims of JWT Auth.
pub(super) fn jwt_auth_parts(shape: &TokenShape<'_>) -> (Value, Value) {
    let kid = shape.kid.unwrap_or(KID_PLACEHOLDER);
    let header = json!({ "alg": "PS256", "typ": "JOSE", "cty": "json", "kid": kid });
    let claims = json!({
        "iss": shape.issuer,
        "sub": shape.subject,
        "iat": shape.issued_at,
        "exp": shape.issued_at.saturating_add(LIFETIME_SECONDS),
    });
    (header, claims)
}

fn signs_token(key: &KeyPair, shape: &TokenShape<'_>, rng: &mut impl TryCryptoRng) -> Result<Finding, KeyError> {
    let check = Check::KeyUseSignature;
    let Some(token) = jwt_auth(key, shape, rng)? else {
        return Ok(Finding::not_checked(check, "use-signature-no-rsa").source(source::FAPI));
    };
    let verified = match Token::read(token.as_bytes()) {
        Ok(Token::Signed(token)) => token.verify("PS256", key.public_key()) == SignatureCheck::Valid,
        _ => false,
    };
    let finding = match (verified, shape.kid) {
        (false, _) => Finding::fail(check, "use-signature"),
        (true, Some(_)) => Finding::pass(check, "use-signature"),
        (true, None) => Finding::pass(check, "use-signature-without-kid"),
    };
    Ok(finding)
}

fn opens_token(key: &KeyPair, management: KeyManagement, rng: &mut impl TryCryptoRng) -> Result<Finding, KeyError> {
    let check = match management {
        KeyManagement::RsaOaep256 => Check::KeyUseRsaOaep256,
        KeyManagement::RsaOaep => Check::KeyUseRsaOaep,
    };
    if !key.public_key().is_rsa() {
        return Ok(Finding::not_checked(check, "use-decryption-no-rsa").source(source::MESSAGE_ENCRYPTION));
    }
    let mut message = [0_u8; 32];
    rng.try_fill_bytes(&mut message).map_err(|_| KeyError::Entropy)?;
    let token = jwe::encrypt(&message, key.public_key(), management, None, rng);
    let opened = token.and_then(|token| match Token::read(token.as_bytes()) {
        Ok(Token::Encrypted(token)) => token.open(key, rng),
        _ => None,
    });
    let finding = if opened.is_some_and(|opened| opened.as_slice() == message.as_slice()) {
        Finding::pass(check, "use-decryption")
    } else {
        Finding::fail(check, "use-decryption")
    };
    Ok(finding.with("algorithm", management.name()))
}

/// rsa_pss_rsae_sha256 or ecdsa_secp256r1_sha256 (RFC 8446 section 4.2.3).
fn signs_handshake(key: &KeyPair, side: Side, rng: &mut impl TryCryptoRng) -> Result<Finding, KeyError> {
    let check = Check::KeyUseTls;
    let mut transcript_hash = [0_u8; 32];
    rng.try_fill_bytes(&mut transcript_hash).map_err(|_| KeyError::Entropy)?;
    let content = tls::signed_content(side, &transcript_hash);
    let (scheme, verified) = match key.sign_pss(&content, rng)? {
        Some(signature) => ("rsa_pss_rsae_sha256", jws::verify_ps256(&content, &signature, key.public_key())),
        None => {
            let signature = key.sign(&content, rng)?;
            let algorithm = AlgorithmIdentifierRef { oid: oid::ECDSA_SHA256, parameters: None };
            ("ecdsa_secp256r1_sha256", key.public_key().verify(&algorithm, &content, &signature))
        }
    };
    let finding = match (verified, side) {
        (SignatureCheck::Valid, Side::Client) => Finding::pass(check, "use-tls-client"),
        (SignatureCheck::Valid, Side::Server) => Finding::pass(check, "use-tls-server"),
        (SignatureCheck::Invalid | SignatureCheck::Unsupported(_), _) => Finding::fail(check, "use-tls"),
    };
    Ok(finding.with("scheme", scheme))
}
