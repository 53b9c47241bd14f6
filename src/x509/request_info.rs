//! A CSR without its signature: what is signed, by whoever has the key.
//!
//! `CertificationRequestInfo ::= SEQUENCE { version, subject, subjectPKInfo, attributes
//! [0] }` (RFC 2986 section 4.1). Comes in: its DER. Goes out: what it asks for, its
//! digest, and with a signature the CSR. Where the signature comes from is not known here.

use der::asn1::{Any, BitString, Null};
use der::{Decode, Encode};
use sha2::{Digest, Sha256};
use x509_cert::request::{CertReq, CertReqInfo};
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::x509::csr::{self, Csr, CsrError};
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;
use crate::x509::pem;
use crate::x509::public_key::PublicKey;
use crate::x509::subject_alternative_name::{self, AlternativeName};

/// Of our own files: RFC 7468 has no label for it.
const PEM_LABEL: &str = "CERTIFICATION REQUEST INFO";

/// What a CSR asks for, and the very octets that are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestInfo {
    der: Vec<u8>,
    pub subject: DistinguishedName,
    pub public_key: PublicKey,
    pub alternative_names: Option<Vec<AlternativeName>>,
}

impl RequestInfo {
    /// # Errors
    /// If it is no CertificationRequestInfo in DER.
    pub fn from_der(der: &[u8]) -> der::Result<Self> {
        let info = CertReqInfo::from_der(der)?;
        let (extensions, _) = csr::read_attributes(&info).map_err(|_| der::ErrorKind::Failed)?;
        Ok(Self {
            subject: DistinguishedName::from_x509(&info.subject),
            public_key: PublicKey::from_spki(&info.public_key)?,
            alternative_names: subject_alternative_name::from_extensions(&extensions),
            der: der.to_vec(),
        })
    }

    pub fn from_pem(text: &str) -> Option<Self> {
        let block = pem::read(text.as_bytes()).ok()?.pop()?;
        Self::from_der(&block.der).ok()
    }

    pub fn to_pem(&self) -> String {
        pem::write(PEM_LABEL, &self.der)
    }

    /// What is signed.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    pub fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.der).into()
    }

    /// The CSR with this signature, whose algorithm is the one with SHA-256 that the
    /// public key allows. [`Csr::signature`] says whether the key made it.
    ///
    /// # Errors
    /// If it is too large for the directory.
    pub fn with_signature(&self, signature: &[u8]) -> Result<Csr, CsrError> {
        let written = || -> der::Result<Vec<u8>> {
            CertReq {
                info: CertReqInfo::from_der(&self.der)?,
                algorithm: signature_algorithm(&self.public_key),
                signature: BitString::from_bytes(signature)?,
            }
            .to_der()
        };
        Csr::from_der(&written().map_err(|_| CsrError::Malformed)?)
    }
}

/// RFC 4055 section 5: NULL for RSA; RFC 5758 section 3.2: absent for ECDSA.
pub fn signature_algorithm(key: &PublicKey) -> AlgorithmIdentifierOwned {
    if key.is_rsa() {
        AlgorithmIdentifierOwned { oid: oid::RSA_SHA256, parameters: Some(Any::from(Null)) }
    } else {
        AlgorithmIdentifierOwned { oid: oid::ECDSA_SHA256, parameters: None }
    }
}
