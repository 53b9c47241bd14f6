//! What a block of a file is, by its structure, or by its label where that is damaged.
//!
//! Each stage asks this before it reads, so that a private key in the place of
//! a CSR is named as what it is.

use der::asn1::{AnyRef, BitStringRef, OctetString};
use der::{Decode, Reader, Sequence, SliceReader, Tag, Tagged};
use pkcs8::PrivateKeyInfoRef;
use rsa::pkcs1::{RsaPrivateKeyRef, RsaPublicKeyRef};
use sec1::EcPrivateKey;
use serde::{Deserialize, Serialize};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::request::CertReq;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoRef};

use crate::x509::lenient;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::pem::Block;
use crate::x509::signed::Signed;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// PKCS#8, PKCS#1 or SEC1, encrypted or not.
    PrivateKey,
    CertificateRequest,
    Certificate,
    PublicKey,
    Crl,
    Pkcs7,
    Pkcs12,
    Unknown,
}

impl Kind {
    /// By its content; by its label where the content is nothing that is known, as it is
    /// when it is damaged. People rename labels, and programs mistake them.
    pub fn of(block: &Block) -> Self {
        match Self::of_der(&block.der) {
            _ if block.has_headers => Self::of_label(&block.label),
            Self::Unknown => Self::of_label(&block.label),
            found => found,
        }
    }

    /// What the label says: RFC 7468 section 4, and what programs write besides.
    pub fn of_label(label: &str) -> Self {
        match label {
            "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => Self::CertificateRequest,
            "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => Self::Certificate,
            "PUBLIC KEY" | "RSA PUBLIC KEY" => Self::PublicKey,
            "X509 CRL" => Self::Crl,
            "PKCS7" | "CMS" | "PKCS #7 SIGNED DATA" => Self::Pkcs7,
            "PKCS12" => Self::Pkcs12,
            "RSA KEY" | "EC KEY" => Self::PrivateKey,
            _ if label.contains("PRIVATE KEY") => Self::PrivateKey,
            _ => Self::Unknown,
        }
    }

    /// What DER is by its structure.
    pub fn of_der(der: &[u8]) -> Self {
        if CertReq::from_der(der).is_ok() {
            Self::CertificateRequest
        } else if is_certificate(der) {
            Self::Certificate
        } else if PrivateKeyForm::of(der).is_some() {
            Self::PrivateKey
        } else if SubjectPublicKeyInfoRef::from_der(der).is_ok() || is_rsa_public_key(der) {
            Self::PublicKey
        } else if is_crl(der) {
            Self::Crl
        } else if is_pkcs7(der) {
            Self::Pkcs7
        } else if is_pkcs12(der) {
            Self::Pkcs12
        } else {
            Self::Unknown
        }
    }

    /// The id of its name in a sentence.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::PrivateKey => "kind-private-key",
            Self::CertificateRequest => "kind-csr",
            Self::Certificate => "kind-certificate",
            Self::PublicKey => "kind-public-key",
            Self::Crl => "kind-crl",
            Self::Pkcs7 => "kind-pkcs7",
            Self::Pkcs12 => "kind-pkcs12",
            Self::Unknown => "kind-unknown",
        }
    }
}

/// RFC 5958 section 3, whatever the scheme is: `EncryptedPrivateKeyInfo ::=
/// SEQUENCE { encryptionAlgorithm AlgorithmIdentifier, encryptedData OCTET STRING }`
#[derive(Sequence)]
pub(crate) struct AnyEncryptedKey {
    pub algorithm: AlgorithmIdentifierOwned,
    pub data: OctetString,
}

/// RFC 5652 section 3: `ContentInfo ::= SEQUENCE { contentType, content [0] EXPLICIT ANY }`
#[derive(Sequence)]
pub(crate) struct ContentInfo<'a> {
    pub content_type: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    pub content: AnyRef<'a>,
}

/// RFC 7292 section 4: `PFX ::= SEQUENCE { version INTEGER {v3(3)}, authSafe
/// ContentInfo, macData MacData OPTIONAL }`
#[derive(Sequence)]
struct Pfx<'a> {
    version: u8,
    _auth_safe: ContentInfo<'a>,
    #[asn1(optional = "true")]
    _mac_data: Option<AnyRef<'a>>,
}

fn is_certificate(der: &[u8]) -> bool {
    let is = |der: &[u8]| CertificateInner::<Raw>::from_der(der).is_ok();
    is(der) || lenient::mended(der).is_some_and(|(der, _)| is(&der))
}

/// RFC 5280 section 5.1: `TBSCertList ::= SEQUENCE { version INTEGER OPTIONAL,
/// signature SEQUENCE, issuer SEQUENCE, thisUpdate Time, … }`. Where a list has
/// its date, a certificate has its validity, a SEQUENCE. The entries, which may
/// be many, are not looked at.
fn is_crl(der: &[u8]) -> bool {
    let starts_as_list = |content: &[u8]| -> der::Result<bool> {
        SliceReader::new(content)?.sequence(|fields| {
            let mut field = AnyRef::decode(fields)?;
            if field.tag() == Tag::Integer {
                field = AnyRef::decode(fields)?;
            }
            let (issuer, date) = (AnyRef::decode(fields)?, AnyRef::decode(fields)?);
            let are_sequences = [field.tag(), issuer.tag()] == [Tag::Sequence; 2];
            while !fields.is_finished() {
                AnyRef::decode(fields)?;
            }
            Ok::<_, der::Error>(are_sequences && matches!(date.tag(), Tag::UtcTime | Tag::GeneralizedTime))
        })
    };
    Signed::from_der(der).is_ok_and(|signed| starts_as_list(signed.content) == Ok(true))
}

fn is_pkcs7(der: &[u8]) -> bool {
    ContentInfo::from_der(der).is_ok_and(|info| info.content_type == oid::SIGNED_DATA)
}

fn is_pkcs12(der: &[u8]) -> bool {
    Pfx::from_der(der).is_ok_and(|pfx| pfx.version == 3)
}

/// RFC 8017 appendix A.1.1. Other pairs of INTEGERs, as the values of a
/// signature or Diffie-Hellman parameters, are short or have an even second.
fn is_rsa_public_key(der: &[u8]) -> bool {
    const SMALLEST_BYTES: usize = 64;
    RsaPublicKeyRef::from_der(der).is_ok_and(|key| {
        let is_odd = key.public_exponent.as_bytes().last().is_some_and(|octet| octet & 1 == 1);
        key.modulus.as_bytes().len() >= SMALLEST_BYTES && is_odd
    })
}

/// The structure of a private key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrivateKeyForm {
    /// RFC 5958 section 2.
    Pkcs8,
    /// RFC 5958 section 3.
    EncryptedPkcs8,
    /// RFC 8017 appendix A.1.2.
    Pkcs1,
    /// RFC 5915 section 3.
    Sec1,
}

impl PrivateKeyForm {
    pub fn of(der: &[u8]) -> Option<Self> {
        if PrivateKeyInfoRef::from_der(der).is_ok() {
            Some(Self::Pkcs8)
        } else if AnyEncryptedKey::from_der(der).is_ok() {
            Some(Self::EncryptedPkcs8)
        } else if RsaPrivateKeyRef::from_der(der).is_ok() {
            Some(Self::Pkcs1)
        } else {
            (EcPrivateKey::from_der(der).is_ok() || written_out(der).is_some()).then_some(Self::Sec1)
        }
    }

    /// What is due under a label; `None` if the label is none of a private key.
    pub fn of_label(label: &str) -> Option<Self> {
        match label {
            "PRIVATE KEY" => Some(Self::Pkcs8),
            "ENCRYPTED PRIVATE KEY" => Some(Self::EncryptedPkcs8),
            "RSA PRIVATE KEY" => Some(Self::Pkcs1),
            "EC PRIVATE KEY" => Some(Self::Sec1),
            _ => None,
        }
    }
}

/// A SEC1 key that writes its curve out.
pub struct WrittenOutKey<'a> {
    pub private_key: &'a [u8],
    /// ECParameters, a SEQUENCE.
    pub parameters: &'a [u8],
    /// The point, if it stands there.
    pub public_key: Option<&'a [u8]>,
}

/// `ECPrivateKey ::= SEQUENCE { version 1, privateKey OCTET STRING, parameters [0]
/// EXPLICIT ECParameters, … }` whose parameters are no name but a SEQUENCE (SEC 1
/// appendix C.2, which RFC 5915 section 3 took out).
pub fn written_out(der: &[u8]) -> Option<WrittenOutKey<'_>> {
    fn read<'a>(fields: &mut SliceReader<'a>) -> der::Result<Option<WrittenOutKey<'a>>> {
        let version = u8::decode(fields)?;
        let key = AnyRef::decode(fields)?;
        let parameters = AnyRef::decode(fields)?;
        let mut public_key = None;
        while !fields.is_finished() {
            let field = AnyRef::decode(fields)?;
            // `publicKey [1] EXPLICIT BIT STRING`
            if field.tag().is_context_specific() && field.tag().number() == der::TagNumber(1) {
                public_key = Some(BitStringRef::from_der(field.value())?.raw_bytes());
            }
        }
        let is_written_out = parameters.value().first() == Some(&0x30);
        let is_explicit = parameters.tag().number() == der::TagNumber(0) && parameters.tag().is_context_specific();
        let found = version == 1 && key.tag() == Tag::OctetString && is_explicit && is_written_out;
        Ok(found.then(|| WrittenOutKey { private_key: key.value(), parameters: parameters.value(), public_key }))
    }
    SliceReader::new(der).ok()?.sequence(read).ok().flatten()
}
