//! A saved key in the file format that its place asks for.

use rsa::rand_core::TryCryptoRng;
use serde::{Deserialize, Serialize};

use super::KeyFile;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::key::container::{self, Container, Contents};
use crate::key::jwk;
use crate::key::pkcs12::Friendly;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::public_key::PublicKey;

/// What is to be written; all of it is public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportOrder {
    pub file_name: String,
    pub container: Container,
    /// PEM: the key must be this CSR's.
    pub csr_pem: String,
    /// PEM, the key's own first; empty if the format has no room for them.
    pub certificates: Vec<String>,
    pub friendly_name: String,
    pub parameters: jwk::Parameters,
}

/// A key file that was written and opened again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportedFile {
    pub file: KeyFile,
    pub container: Container,
    /// SHA-256 over the SubjectPublicKeyInfo.
    pub spki_sha256: String,
    /// How many certificates are in it.
    pub certificates: usize,
}

pub(super) enum Exported {
    File(ExportedFile),
    /// The file opens, and it is not this CSR's key.
    OfOther {
        found: PublicKey,
        expected: PublicKey,
    },
}

/// `new_passphrase` protects the new file; none for a format that is not encrypted.
pub(super) fn run(
    key_file: &Secret<Vec<u8>>,
    passphrase: Option<&Secret<String>>,
    new_passphrase: Option<&Secret<String>>,
    order: &ExportOrder,
    rng: &mut impl TryCryptoRng,
) -> Result<Exported, Message> {
    let expected = Csr::read(order.csr_pem.as_bytes()).map_err(|error| error.message())?.public_key;
    let key = container::open(key_file.expose("it is written in another format"), passphrase);
    let key = key.map_err(|error| error.message())?;
    if *key.public_key() != expected {
        return Ok(Exported::OfOther { found: key.public_key().clone(), expected });
    }
    let mut certificates = Vec::with_capacity(order.certificates.len());
    for pem in &order.certificates {
        let file = Certificate::read(pem.as_bytes()).map_err(|error| error.message())?;
        certificates.push(file.certificate.der().to_vec());
    }
    let name = Friendly::new(&order.friendly_name).map_err(|error| error.message())?;
    let contents = Contents { certificates: &certificates, name: &name, parameters: &order.parameters };
    let content = container::write(order.container, &key, &contents, new_passphrase, rng);
    let content = content.map_err(|error| error.message())?;
    Ok(Exported::File(ExportedFile {
        file: KeyFile::new(order.file_name.clone(), content),
        container: order.container,
        spki_sha256: key.public_key().spki_sha256(),
        certificates: certificates.len(),
    }))
}
