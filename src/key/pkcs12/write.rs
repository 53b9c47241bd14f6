//! A PKCS#12 file with one key, its certificate and the certificates above it.

use der::asn1::{Any, BmpString, OctetString, SetOfVec};
use der::{Encode, Sequence};
use rsa::rand_core::TryCryptoRng;
use sha2::{Digest, Sha256};
use x509_cert::attr::{Attribute, Attributes};

use super::form::Form;
use super::{
    CERTIFICATE_BAG, CertBag, EncryptedContent, EncryptedData, Opened, SHROUDED_KEY_BAG, X509_CERTIFICATE, mac, open,
};
use crate::ground::letters;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::key::error::ContainerError;
use crate::key::pbe;
use crate::key::{KeyError, KeyPair};
use crate::x509::kind::AnyEncryptedKey;
use crate::x509::oid::{self, ObjectIdentifier};

/// PKCS#9 friendlyName: the alias in a Java keystore, the name in Windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Friendly(String);

/// Why a friendly name is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FriendlyNameError {
    #[error("empty")]
    Empty,
    #[error("longer than {} characters", Friendly::MAX_CHARACTERS)]
    TooLong { characters: usize },
    #[error("{letter} is outside the basic plane")]
    NotBmp { letter: char },
    #[error("U+{:04X} cannot be seen", u32::from(*.letter))]
    Unseen { letter: char },
}

impl FriendlyNameError {
    pub fn message(self) -> Message {
        match self {
            Self::Empty => Message::new("err-friendly-name-empty"),
            Self::TooLong { characters } => Message::new("err-friendly-name-long")
                .with("count", characters)
                .with("maximum", Friendly::MAX_CHARACTERS),
            Self::NotBmp { letter } => Message::new("err-friendly-name-letter").with("letter", letter.to_string()),
            Self::Unseen { letter } => {
                Message::new("err-friendly-name-unseen").with("letter", letters::code_point(letter))
            }
        }
    }
}

impl Friendly {
    pub const MAX_CHARACTERS: usize = 64;

    /// # Errors
    /// RFC 2985 section 5.5.1: a BMPString, which has no room for letters
    /// beyond the basic plane.
    pub fn new(text: &str) -> Result<Self, FriendlyNameError> {
        let text = text.trim();
        let characters = text.chars().count();
        if characters == 0 {
            return Err(FriendlyNameError::Empty);
        }
        if characters > Self::MAX_CHARACTERS {
            return Err(FriendlyNameError::TooLong { characters });
        }
        if let Some(unseen) = letters::unseen(text).next() {
            return Err(FriendlyNameError::Unseen { letter: unseen.letter });
        }
        if let Some(letter) = text.chars().find(|letter| *letter > '\u{FFFF}') {
            return Err(FriendlyNameError::NotBmp { letter });
        }
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Writes the file and opens it again. `certificates` are DER, the key's own first.
///
/// # Errors
/// If the random number generator fails.
pub fn write(
    key: &KeyPair,
    certificates: &[Vec<u8>],
    name: &Friendly,
    form: Form,
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<Vec<u8>, ContainerError> {
    let local_id = local_key_id(key, certificates);
    let attributes = attributes(name, &local_id)?;
    let mut bags = Vec::new();
    for (position, certificate) in certificates.iter().enumerate() {
        let bag = CertBag { id: X509_CERTIFICATE, value: octets(certificate)? };
        // Only the key's own certificate is tied to it.
        let attributes = (position == 0).then(|| attributes.clone());
        bags.push(Bag { id: CERTIFICATE_BAG, value: any(&bag)?, attributes });
    }
    let safe = der(&vec![
        encrypted_part(&der(&bags)?, form, passphrase, rng)?,
        key_part(key, attributes, form, passphrase, rng)?,
    ])?;
    let mac = mac::sign(form, &safe, passphrase, rng)?;
    let file = der(&File { version: 3, safe: data(&safe)?, mac })?;
    reopened(&file, key, certificates, passphrase)?;
    Ok(file)
}

/// Nobody sees a file that does not open.
fn reopened(
    file: &[u8],
    key: &KeyPair,
    certificates: &[Vec<u8>],
    passphrase: &Secret<String>,
) -> Result<(), ContainerError> {
    let Opened { keys, certificates: found, .. } = open(file, Some(passphrase), &mut pbe::Budget::with_passphrase())?;
    let [opened] = keys.as_slice() else { return Err(KeyError::NotAccepted.into()) };
    let again = KeyPair::from_pkcs8_der(opened.pkcs8.expose("it is compared with the key that was written"))?;
    if again.public_key() != key.public_key() || found != certificates {
        return Err(KeyError::NotAccepted.into());
    }
    Ok(())
}

#[derive(Sequence)]
struct File {
    version: u8,
    safe: Part,
    mac: mac::MacData,
}

/// CMS ContentInfo.
#[derive(Sequence)]
struct Part {
    content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    content: Any,
}

#[derive(Sequence)]
struct Bag {
    id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: Any,
    #[asn1(optional = "true")]
    attributes: Option<Attributes>,
}

fn encrypted_part(
    contents: &[u8],
    form: Form,
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<Part, ContainerError> {
    let (algorithm, encrypted) = pbe::encrypt(form.scheme(), contents, passphrase, rng)?;
    let content = EncryptedContent { content_type: oid::DATA, algorithm, encrypted: octets(&encrypted)? };
    Ok(Part { content_type: oid::ENCRYPTED_DATA, content: any(&EncryptedData { version: 0, content })? })
}

fn key_part(
    key: &KeyPair,
    attributes: Attributes,
    form: Form,
    passphrase: &Secret<String>,
    rng: &mut impl TryCryptoRng,
) -> Result<Part, ContainerError> {
    let pkcs8 = key.to_pkcs8_der()?;
    let pkcs8 = pkcs8.expose("encrypting it is the point of the file");
    let (algorithm, encrypted) = pbe::encrypt(form.scheme(), pkcs8, passphrase, rng)?;
    let key = any(&AnyEncryptedKey { algorithm, data: octets(&encrypted)? })?;
    Ok(data(&der(&vec![Bag { id: SHROUDED_KEY_BAG, value: key, attributes: Some(attributes) }])?)?)
}

/// Ties the key to its certificate: any octets that both have.
fn local_key_id(key: &KeyPair, certificates: &[Vec<u8>]) -> Vec<u8> {
    Sha256::digest(certificates.first().map_or_else(|| key.public_key().spki_der(), Vec::as_slice)).to_vec()
}

fn attributes(name: &Friendly, local_id: &[u8]) -> Result<Attributes, KeyError> {
    let attribute = |oid, value: Any| -> Result<Attribute, KeyError> {
        let values = SetOfVec::try_from(vec![value]).map_err(|_| KeyError::Damaged)?;
        Ok(Attribute { oid, values })
    };
    let name = BmpString::from_utf8(name.as_str()).map_err(|_| KeyError::Damaged)?;
    let all =
        vec![attribute(oid::FRIENDLY_NAME, any(&name)?)?, attribute(oid::LOCAL_KEY_ID, any(&octets(local_id)?)?)?];
    SetOfVec::try_from(all).map_err(|_| KeyError::Damaged)
}

fn data(content: &[u8]) -> Result<Part, KeyError> {
    Ok(Part { content_type: oid::DATA, content: any(&octets(content)?)? })
}

fn octets(content: &[u8]) -> Result<OctetString, KeyError> {
    OctetString::new(content).map_err(|_| KeyError::Damaged)
}

fn any(value: &(impl der::Tagged + der::EncodeValue)) -> Result<Any, KeyError> {
    Any::encode_from(value).map_err(|_| KeyError::Damaged)
}

fn der(value: &impl Encode) -> Result<Vec<u8>, KeyError> {
    value.to_der().map_err(|_| KeyError::Damaged)
}
