//! Why a key file was not opened, whatever format it has.

use super::KeyError;
use crate::ground::message::Message;
use crate::x509::kind::Kind;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::pem::PemError;

/// Why a key file was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContainerError {
    #[error(transparent)]
    Input(#[from] PemError),
    #[error("no private key in it")]
    NoPrivateKey { found: Kind },
    #[error("{count} private keys in it")]
    SeveralKeys { count: usize },
    #[error("encrypted, and no passphrase was given")]
    PassphraseNeeded,
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    #[error("OpenSSL's old PEM encryption")]
    OldOpenSslEncryption,
    #[error("encryption {algorithm} is not supported")]
    UnsupportedEncryption { algorithm: String },
    #[error("asks for too much work")]
    TooMuchWork,
    #[error("what was opened before it took all the work that is allowed")]
    NothingLeft,
    #[error("a JWK without its primes")]
    JwkWithoutPrimes,
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl ContainerError {
    pub(super) fn unsupported(algorithm: &ObjectIdentifier) -> Self {
        Self::UnsupportedEncryption { algorithm: oid::name(algorithm) }
    }

    pub fn message(&self) -> Message {
        match self {
            Self::Input(error) => error.message(),
            Self::NoPrivateKey { .. } => Message::new("err-container-no-private-key"),
            Self::SeveralKeys { count } => Message::new("err-container-several-keys").with("count", *count),
            Self::PassphraseNeeded => Message::new("err-container-passphrase-needed"),
            Self::WrongPassphrase => Message::new("err-container-wrong-passphrase"),
            Self::OldOpenSslEncryption => Message::new("err-container-old-openssl"),
            Self::UnsupportedEncryption { algorithm } => {
                Message::new("err-container-unsupported").with("algorithm", algorithm)
            }
            Self::TooMuchWork => Message::new("err-container-too-much-work"),
            Self::NothingLeft => Message::new("err-container-nothing-left"),
            Self::JwkWithoutPrimes => Message::new("err-container-jwk-primes"),
            Self::Key(error) => error.message(),
        }
    }
}
