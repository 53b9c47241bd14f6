//! PKCS#12 files (RFC 7292), opened to see what is in them.
//!
//! Comes in: the DER of a PFX and its passphrase. Goes out: its private keys
//! and certificates as DER. The library bounds the work that a file may ask
//! for (1,000,000 rounds, 1 GiB). Writing them is not here.

use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error;

use crate::key::container::ContainerError;
use crate::secret::Secret;

/// What was in it.
pub struct Opened {
    /// PKCS#8 PrivateKeyInfo.
    pub keys: Vec<Secret<Vec<u8>>>,
    pub certificates: Vec<Vec<u8>>,
}

/// # Errors
/// A missing or wrong passphrase, an algorithm that is not read, too much work
/// and damage are four different answers.
pub fn open(der: &[u8], passphrase: Option<&Secret<String>>) -> Result<Opened, ContainerError> {
    let archive = match passphrase {
        Some(passphrase) => {
            Pkcs12Archive::from_pkcs12(der, passphrase.expose("the keys of the file are derived from it"))
                .map_err(refusal)?
        }
        // COMPAT: a file of certificates alone is often under no passphrase, or the empty one.
        None => Pkcs12Archive::from_pkcs12(der, "").map_err(refusal).map_err(|error| match error {
            ContainerError::WrongPassphrase => ContainerError::PassphraseNeeded,
            error => error,
        })?,
    };
    // SECRET: the library's own copies are not wiped; they end with the worker
    // in which a person's files are opened.
    Ok(Opened {
        keys: archive.keys.iter().map(|bag| Secret::new(bag.key.as_der().to_vec())).collect(),
        certificates: archive.certs.iter().map(|bag| bag.cert.as_der().to_vec()).collect(),
    })
}

fn refusal(error: Error) -> ContainerError {
    let unsupported = |what: &str| ContainerError::UnsupportedEncryption { algorithm: format!("PKCS#12 ({what})") };
    match error {
        // Without a MAC the first thing to go wrong is the padding.
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) => ContainerError::WrongPassphrase,
        Error::InvalidParameters => ContainerError::TooMuchWork,
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm => unsupported("encryption or MAC"),
        Error::UnsupportedContentType => unsupported("public-key integrity"),
        Error::UnsupportedCertificateType => unsupported("certificate type"),
        _ => crate::key::KeyError::Damaged.into(),
    }
}
