//! Writing a private key in the format that its place asks for. What was
//! written is opened again before anyone sees it.

use der::Encode;
use der::asn1::OctetString;
use rsa::rand_core::TryCryptoRng;

use super::{Container, ContainerError, open};
use crate::ground::secret::Secret;
use crate::key::pbe::{self, Scheme};
use crate::key::pkcs12::{self, Form, Friendly};
use crate::key::{KeyError, KeyPair, jwk};
use crate::x509::kind::AnyEncryptedKey;
use crate::x509::pem;

/// OWASP Password Storage Cheat Sheet, 2023: PBKDF2-HMAC-SHA256. About half a
/// second in a browser's worker.
pub const PBKDF2_ROUNDS: u32 = 600_000;

/// What goes into a key file beside the key. Each format takes what it has room for.
pub struct Contents<'a> {
    /// DER, the key's own first.
    pub certificates: &'a [Vec<u8>],
    pub name: &'a Friendly,
    /// For a JWK.
    pub parameters: &'a jwk::Parameters,
}

/// Writes the file and opens it again.
///
/// # Errors
/// If the random number generator fails, or an encrypted format is given no
/// passphrase.
pub fn write(
    container: Container,
    key: &KeyPair,
    contents: &Contents<'_>,
    passphrase: Option<&Secret<String>>,
    rng: &mut impl TryCryptoRng,
) -> Result<Secret<Vec<u8>>, ContainerError> {
    let needed = || passphrase.ok_or(ContainerError::PassphraseNeeded);
    let mut pkcs12 = |form| pkcs12::write(key, contents.certificates, contents.name, form, needed()?, rng);
    // What is encrypted is opened again where it is written.
    let file = match container {
        Container::EncryptedPkcs8 => return Ok(Secret::new(encrypt(key, needed()?, rng)?.into_bytes())),
        Container::Pkcs12 => return Ok(Secret::new(pkcs12(Form::Modern)?)),
        Container::Pkcs12Compatible => return Ok(Secret::new(pkcs12(Form::Compatible)?)),
        Container::Pkcs8 => key.to_pkcs8_pem()?,
        Container::Traditional => key.to_traditional_pem()?,
        Container::Jwk => jwk::write(key, contents.parameters)?,
    };
    let reopened = open(file.expose("nobody gets a file that does not open"), None)?;
    if reopened.public_key() != key.public_key() {
        return Err(KeyError::NotAccepted.into());
    }
    Ok(file)
}

/// Writes `-----BEGIN ENCRYPTED PRIVATE KEY-----`: PBES2 (RFC 8018 section 6.2)
/// with PBKDF2-HMAC-SHA256 and AES-256-CBC, which OpenSSL, Java and Windows
/// open; and opens it again.
///
/// # Errors
/// If the random number generator fails.
pub fn encrypt(
    key: &KeyPair,
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<String, ContainerError> {
    let pkcs8 = key.to_pkcs8_der()?;
    let pkcs8 = pkcs8.expose("encrypting it is the point of this function");
    let (algorithm, encrypted) = pbe::encrypt(Scheme::Modern { rounds: PBKDF2_ROUNDS }, pkcs8, passphrase, rng)?;
    let data = OctetString::new(encrypted).map_err(|_| KeyError::Damaged)?;
    let der = AnyEncryptedKey { algorithm, data }.to_der().map_err(|_| KeyError::Damaged)?;
    let text = pem::write("ENCRYPTED PRIVATE KEY", &der);
    let reopened = open(text.as_bytes(), Some(passphrase))?;
    if reopened.public_key() != key.public_key() {
        return Err(KeyError::NotAccepted.into());
    }
    Ok(text)
}
