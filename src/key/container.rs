//! The file formats of private keys: which there are, and opening any of them.
//!
//! Comes in: the bytes of a file and its passphrase. Goes out: its one key, or
//! why not. PKCS#8 (encrypted or not), PKCS#1, SEC1, PKCS#12, private JWK; PEM
//! or DER. They are written by [`write`](self::write()).

mod seal;
mod write;

use der::Decode;
use pkcs8::PrivateKeyInfoRef;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::pbe;
use super::{KeyError, KeyPair, jwk, passphrase, pkcs12};
use crate::ground::secret::Secret;
use crate::ground::words::all;
use crate::x509::kind::{AnyEncryptedKey, Kind, PrivateKeyForm};
use crate::x509::pem::{self, Block};

pub use super::error::ContainerError;
pub use super::pbe::Budget;
pub use seal::{DerivedKey, Seal, derive};
pub use write::{Contents, PBKDF2_ROUNDS, encrypt, write};

/// A file format for a private key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Container {
    /// RFC 5958 section 3: `BEGIN ENCRYPTED PRIVATE KEY`.
    EncryptedPkcs8,
    /// RFC 5958 section 2: `BEGIN PRIVATE KEY`.
    Pkcs8,
    /// RFC 8017 appendix A.1.2 for RSA, RFC 5915 for EC: `BEGIN RSA PRIVATE KEY`.
    Traditional,
    /// RFC 7292 under PBES2.
    Pkcs12,
    /// RFC 7292 under its first encryption.
    Pkcs12Compatible,
    /// RFC 7517.
    Jwk,
}

impl Container {
    pub const ALL: [Self; 6] = all();

    /// For text ids, element ids and history.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub fn is_encrypted(self) -> bool {
        matches!(self, Self::EncryptedPkcs8 | Self::Pkcs12 | Self::Pkcs12Compatible)
    }

    /// Its encryption is weak: a passphrase that it shares with another file would
    /// be found by way of it.
    pub fn needs_own_passphrase(self) -> bool {
        self == Self::Pkcs12Compatible
    }

    /// Holds the certificate and its chain as well.
    pub fn takes_certificates(self) -> bool {
        matches!(self, Self::Pkcs12 | Self::Pkcs12Compatible)
    }

    pub fn file_ending(self) -> &'static str {
        match self {
            // The file that was saved when the key was made ends in `.key` alone.
            Self::EncryptedPkcs8 => "encrypted.key",
            Self::Pkcs8 => "plain.key",
            Self::Traditional => "traditional.key",
            Self::Pkcs12 => "p12",
            Self::Pkcs12Compatible => "compatible.p12",
            Self::Jwk => "private.jwk.json",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Self::EncryptedPkcs8 | Self::Pkcs8 | Self::Traditional => "application/x-pem-file",
            Self::Pkcs12 | Self::Pkcs12Compatible => "application/x-pkcs12",
            Self::Jwk => "application/jwk+json",
        }
    }
}

/// Opens a key file.
///
/// # Errors
/// Each reason is its own: no key, wrong passphrase, old or unknown encryption,
/// damage, too much work.
pub fn open(input: &[u8], passphrase: Option<&Secret<String>>) -> Result<KeyPair, ContainerError> {
    if jwk::is_json(input) {
        return jwk::read(input);
    }
    let blocks = pem::read(input)?;
    let holds_keys = |block: &&Block| matches!(Kind::of(block), Kind::PrivateKey | Kind::Pkcs12);
    let keys: Vec<&Block> = blocks.iter().filter(holds_keys).collect();
    let mut budget = if passphrase.is_some() { Budget::with_passphrase() } else { Budget::of_chance() };
    match keys.as_slice() {
        [block] if Kind::of(block) == Kind::Pkcs12 => open_pkcs12(&block.der, passphrase, &mut budget),
        [block] => open_block(block, passphrase, &mut budget),
        [] => Err(ContainerError::NoPrivateKey { found: blocks.first().map_or(Kind::Unknown, Kind::of) }),
        _ => Err(ContainerError::SeveralKeys { count: keys.len() }),
    }
}

/// The file holds a private key that no passphrase protects. A PKCS#12 file is
/// not looked into.
pub fn is_plain(input: &[u8]) -> bool {
    let is_plain_key = |block: &Block| Kind::of(block) == Kind::PrivateKey && is_plain_block(block);
    match jwk::is_json(input) {
        true => jwk::read(input).is_ok(),
        false => pem::read(input).is_ok_and(|blocks| blocks.iter().any(is_plain_key)),
    }
}

/// The file is what [`encrypt`] writes: one key, as encrypted PKCS#8.
pub fn is_encrypted_pkcs8(input: &[u8]) -> bool {
    let is_one = |blocks: Vec<Block>| match blocks.as_slice() {
        [block] => Kind::of(block) == Kind::PrivateKey && AnyEncryptedKey::from_der(&block.der).is_ok(),
        _ => false,
    };
    !jwk::is_json(input) && pem::read(input).is_ok_and(is_one)
}

/// No passphrase protects this private key.
pub fn is_plain_block(block: &Block) -> bool {
    !block.has_headers && block.label != "ENCRYPTED PRIVATE KEY" && AnyEncryptedKey::from_der(&block.der).is_err()
}

/// Opens the private key in one block of a file.
///
/// # Errors
/// As [`open`].
pub fn open_block(
    block: &Block,
    passphrase: Option<&Secret<String>>,
    budget: &mut Budget,
) -> Result<KeyPair, ContainerError> {
    if block.has_headers {
        return Err(ContainerError::OldOpenSslEncryption);
    }
    // COMPAT: labels are renamed, and some programs write PKCS#1 and SEC1 under that of PKCS#8.
    match block.label.as_str() {
        "" | "PRIVATE KEY" | "ENCRYPTED PRIVATE KEY" | "RSA PRIVATE KEY" | "EC PRIVATE KEY" => {
            open_der(&block.der, passphrase, budget)
        }
        _ if Kind::of_der(&block.der) == Kind::PrivateKey => open_der(&block.der, passphrase, budget),
        label => Err(KeyError::UnsupportedAlgorithm { algorithm: label.to_owned() }.into()),
    }
}

fn open_der(der: &[u8], passphrase: Option<&Secret<String>>, budget: &mut Budget) -> Result<KeyPair, ContainerError> {
    match PrivateKeyForm::of(der) {
        Some(PrivateKeyForm::Pkcs8) => Ok(KeyPair::from_pkcs8_der(der)?),
        Some(PrivateKeyForm::EncryptedPkcs8) => decrypt(der, passphrase, budget),
        Some(PrivateKeyForm::Sec1) => Ok(KeyPair::from_sec1_der(der)?),
        // Whatever is wrong with it is said by its reader.
        Some(PrivateKeyForm::Pkcs1) | None => Ok(KeyPair::from_pkcs1_der(der)?),
    }
}

/// RFC 5958 section 3: `EncryptedPrivateKeyInfo ::= SEQUENCE { encryptionAlgorithm, encryptedData }`
fn decrypt(der: &[u8], passphrase: Option<&Secret<String>>, budget: &mut Budget) -> Result<KeyPair, ContainerError> {
    let key = AnyEncryptedKey::from_der(der).map_err(|_| KeyError::Damaged)?;
    if key.data.as_bytes().is_empty() {
        return Err(KeyError::Damaged.into());
    }
    pbe::accept(&key.algorithm)?;
    let passphrase = passphrase.ok_or(ContainerError::PassphraseNeeded)?;
    in_any_form(passphrase, |passphrase| {
        let pkcs8 = pbe::decrypt(&key.algorithm, key.data.as_bytes(), passphrase, budget)?;
        let pkcs8 = pkcs8.expose("reading the key is the point of this function");
        // A wrong key gives wrong padding, or by chance something that is no key.
        PrivateKeyInfoRef::from_der(pkcs8).map_err(|_| ContainerError::WrongPassphrase)?;
        Ok(KeyPair::from_pkcs8_der(pkcs8)?)
    })
}

/// COMPAT: a file of before passphrases were normalised, or of another program, is
/// sealed with the letters as they were typed.
fn in_any_form<T>(
    passphrase: &Secret<String>,
    mut open: impl FnMut(&Secret<String>) -> Result<T, ContainerError>,
) -> Result<T, ContainerError> {
    let mut outcome = Err(ContainerError::WrongPassphrase);
    for form in passphrase::forms(passphrase) {
        outcome = open(&form);
        if !matches!(outcome, Err(ContainerError::WrongPassphrase)) {
            break;
        }
    }
    outcome
}

/// Opens a PKCS#12 file, with its passphrase in any form.
///
/// # Errors
/// As [`pkcs12::open`].
pub fn open_pkcs12_file(
    der: &[u8],
    passphrase: Option<&Secret<String>>,
    budget: &mut Budget,
) -> Result<pkcs12::Opened, ContainerError> {
    match passphrase {
        Some(passphrase) => in_any_form(passphrase, |form| pkcs12::open(der, Some(form), budget)),
        None => pkcs12::open(der, None, budget),
    }
}

fn open_pkcs12(
    der: &[u8],
    passphrase: Option<&Secret<String>>,
    budget: &mut Budget,
) -> Result<KeyPair, ContainerError> {
    let opened = open_pkcs12_file(der, passphrase, budget)?;
    match opened.keys.as_slice() {
        [key] => Ok(KeyPair::from_pkcs8_der(key.pkcs8.expose("reading the key is the point of this function"))?),
        [] => Err(ContainerError::NoPrivateKey { found: Kind::Pkcs12 }),
        keys => Err(ContainerError::SeveralKeys { count: keys.len() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::KeyAlgorithm;
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
    fn a_file_that_was_sealed_with_marks_apart_opens_whatever_keyboard_types_it() {
        let (composed, apart) = ("caf\u{e9} of the seven wells", "cafe\u{301} of the seven wells");
        let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("made");
        for sealed in [composed, apart] {
            let text = encrypt(&key, &secret(sealed), &mut SysRng).expect("written");
            let name = pkcs12::Friendly::new("key").expect("a name");
            let file =
                pkcs12::write(&key, &[], &name, pkcs12::Form::Modern, &secret(sealed), &mut SysRng).expect("written");
            for typed in [composed, apart] {
                for file in [text.as_bytes(), &file] {
                    let opened = open(file, Some(&secret(typed))).expect("opened");
                    assert_eq!(opened.public_key(), key.public_key());
                }
            }
            assert_eq!(
                open(text.as_bytes(), Some(&secret("cafe of the seven wells"))).err(),
                Some(ContainerError::WrongPassphrase)
            );
        }
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
