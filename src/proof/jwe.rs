//! JSON Web Encryption, compact (RFC 7516): RSA-OAEP-256 or RSA-OAEP (RFC 7518
//! section 4.3) around A256GCM (section 5.3).

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use rsa::oaep::EncryptingKey;
use rsa::rand_core::TryCryptoRng;
use rsa::traits::RandomizedEncryptor as _;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha1::Sha1;
use sha2::Sha256;
use strum::{EnumString, IntoStaticStr, VariantArray};
use zeroize::Zeroizing;

use super::header::Header;
use crate::ground::words::all;
use crate::key::{KeyPair, OaepHashes};
use crate::x509::public_key::{PublicKey, base64url};

/// The content encryption of UAE Open Finance.
pub const CONTENT_ENCRYPTION: &str = "A256GCM";
const KEY_BYTES: usize = 32;
/// RFC 7518 section 5.3: 96 bits, and a tag of 128 bits.
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// How the content key is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantArray, EnumString)]
pub enum KeyManagement {
    #[serde(rename = "RSA-OAEP-256")]
    #[strum(serialize = "RSA-OAEP-256")]
    RsaOaep256,
    /// With SHA-1: of an older guide.
    #[serde(rename = "RSA-OAEP")]
    #[strum(serialize = "RSA-OAEP")]
    RsaOaep,
}

impl KeyManagement {
    pub const ALL: [Self; 2] = all();
    /// What is proposed; the other one has SHA-1.
    pub const USUAL: Self = Self::RsaOaep256;

    /// As in the header.
    pub fn name(self) -> &'static str {
        self.into()
    }

    pub fn from_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }

    pub fn hashes(self) -> OaepHashes {
        match self {
            Self::RsaOaep256 => OaepHashes::Sha256,
            Self::RsaOaep => OaepHashes::Sha1,
        }
    }
}

/// A token that is encrypted.
#[derive(Clone)]
pub struct Jwe {
    pub header: Header,
    /// The header as it came: it is authenticated with the content.
    pub(super) protected: String,
    pub(super) encrypted_key: Vec<u8>,
    pub(super) nonce: Vec<u8>,
    pub(super) ciphertext: Vec<u8>,
    pub(super) tag: Vec<u8>,
}

/// Encrypts to an RSA key. `None` if it is none, or the generator fails.
pub fn encrypt(
    plaintext: &[u8],
    key: &PublicKey,
    management: KeyManagement,
    kid: Option<&str>,
    rng: &mut impl TryCryptoRng,
) -> Option<String> {
    let key = super::rsa_public_key(key)?;
    let mut content_key = Zeroizing::new([0_u8; KEY_BYTES]);
    let mut nonce = [0_u8; NONCE_BYTES];
    rng.try_fill_bytes(content_key.as_mut_slice()).ok()?;
    rng.try_fill_bytes(&mut nonce).ok()?;
    let encrypted_key = match management {
        KeyManagement::RsaOaep256 => {
            EncryptingKey::<Sha256>::new(key).encrypt_with_rng(rng, content_key.as_slice()).ok()?
        }
        KeyManagement::RsaOaep => EncryptingKey::<Sha1>::new(key).encrypt_with_rng(rng, content_key.as_slice()).ok()?,
    };
    let header = match kid {
        Some(kid) => json!({ "alg": management.name(), "enc": CONTENT_ENCRYPTION, "kid": kid }),
        None => json!({ "alg": management.name(), "enc": CONTENT_ENCRYPTION }),
    };
    let protected = base64url(header.to_string().as_bytes());
    let cipher = Aes256Gcm::new_from_slice(content_key.as_slice()).ok()?;
    let payload = Payload { msg: plaintext, aad: protected.as_bytes() };
    let sealed = cipher.encrypt(&nonce.into(), payload).ok()?;
    let (ciphertext, tag) = sealed.split_at_checked(sealed.len().checked_sub(TAG_BYTES)?)?;
    let parts = [&encrypted_key, nonce.as_slice(), ciphertext, tag].map(base64url);
    Some(format!("{protected}.{}", parts.join(".")))
}

impl Jwe {
    /// Opens it as the header says. One answer for everything that is wrong: a
    /// key that is another, a header that lies, a changed octet.
    pub fn open(&self, key: &KeyPair, rng: &mut impl TryCryptoRng) -> Option<Zeroizing<Vec<u8>>> {
        let management = self.header.text("alg").and_then(KeyManagement::from_name)?;
        self.open_with(management.hashes(), key, rng)
    }

    /// Opens it as if the key were encrypted with these hashes. What is
    /// compressed (RFC 7516 section 4.1.3) is not inflated.
    pub fn open_with(
        &self,
        hashes: OaepHashes,
        key: &KeyPair,
        rng: &mut impl TryCryptoRng,
    ) -> Option<Zeroizing<Vec<u8>>> {
        if self.header.text("enc") != Some(CONTENT_ENCRYPTION) || self.tag.len() != TAG_BYTES {
            return None;
        }
        let nonce: [u8; NONCE_BYTES] = self.nonce.as_slice().try_into().ok()?;
        let content_key = key.decrypt_oaep(hashes, &self.encrypted_key, rng)?;
        let cipher = Aes256Gcm::new_from_slice(&content_key).ok()?;
        let sealed = [self.ciphertext.as_slice(), &self.tag].concat();
        let payload = Payload { msg: &sealed, aad: self.protected.as_bytes() };
        cipher.decrypt(&nonce.into(), payload).ok().map(Zeroizing::new)
    }
}
