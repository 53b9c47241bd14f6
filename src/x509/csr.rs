//! Certificate signing requests (PKCS#10, RFC 2986).
//!
//! Comes in: the bytes of one, made here or elsewhere (HSM, KMS, API Hub). Goes
//! out: a [`Csr`] whose signature was tried.

use std::collections::BTreeSet;

use der::asn1::{Any, SetOfVec};
use der::{Decode, Encode, Reader, SliceReader, Tag, Tagged};
use sha2::{Digest, Sha256};
use x509_cert::ext::{Extension, Extensions};
use x509_cert::name::Name;
use x509_cert::request::CertReqInfo;

use crate::ground::message::Message;
use crate::x509::distinguished_name::{self, DistinguishedName};
use crate::x509::extension;
use crate::x509::form;
use crate::x509::kind::Kind;
use crate::x509::offered::{Offered, Private};
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::pem::{self, Block, PemError};
use crate::x509::public_key::{PublicKey, SignatureCheck, hexadecimal};
use crate::x509::signed::Signed;
use crate::x509::subject_alternative_name::{self, AlternativeName};

/// The directory takes no larger file.
pub const MAX_CSR_BYTES: usize = 16 * 1024;
const PEM_LABEL: &str = "CERTIFICATE REQUEST";

/// A certificate signing request as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Csr {
    der: Vec<u8>,
    pub subject: DistinguishedName,
    pub public_key: PublicKey,
    pub alternative_names: Option<Vec<AlternativeName>>,
    pub requested: Requested,
    pub signature_algorithm: ObjectIdentifier,
    pub signature: SignatureCheck,
}

/// What the CSR asks for beside subject, key and alternative names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requested {
    /// Extensions other than the subject alternative name.
    pub extensions: Vec<ObjectIdentifier>,
    /// PKCS#10 attributes other than the extensionRequest.
    pub attributes: Vec<Attribute>,
    /// An extensionRequest without an extension is there.
    pub empty_extension_request: bool,
    /// In the form of the request itself.
    pub slips: Vec<FormSlip>,
    /// The extension that stands more than once, by name (RFC 5280 section 4.2).
    pub extension_twice: Option<String>,
    /// The attribute that stands more than once, by name (RFC 2986 section 4.1).
    /// So does an extensionRequest of two values: it has one (RFC 2985 section 5.4.2).
    pub attribute_twice: Option<String>,
}

/// An attribute, and what can be read in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    pub oid: ObjectIdentifier,
    /// Its texts; empty for one that holds none.
    pub text: String,
}

/// A slip against RFC 2986 section 4.1 with which OpenSSL reads a request all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormSlip {
    /// `attributes [0]` is not optional, though it may be empty.
    NoAttributes,
    /// The version is not 0.
    Version,
    /// The extensions stand under Microsoft's number for extensionRequest.
    MicrosoftExtensions,
    /// Texts of the subject are of types that new names do not have (RFC 5280 section
    /// 4.1.2.4).
    OldStrings { teletex: bool, bmp: bool },
}

/// Why a file is no CSR.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CsrError {
    #[error("a private key stands where the CSR belongs")]
    PrivateKey,
    #[error("{found:?} stands where the CSR belongs")]
    OtherKind { found: Kind },
    #[error("{count} CSRs in one file")]
    Several { count: usize },
    #[error("larger than {MAX_CSR_BYTES} bytes")]
    TooLarge { size_bytes: usize },
    #[error("not a PKCS#10 request")]
    Malformed,
    #[error(transparent)]
    Input(#[from] PemError),
}

impl CsrError {
    pub fn message(&self) -> Message {
        match self {
            Self::PrivateKey => Message::new("err-csr-private-key"),
            Self::OtherKind { found: Kind::Certificate } => Message::new("err-csr-certificate"),
            Self::OtherKind { found: Kind::PublicKey } => Message::new("err-csr-public-key"),
            Self::OtherKind { .. } => Message::new("err-csr-other-kind"),
            Self::Several { count } => Message::new("err-csr-several").with("count", *count),
            Self::TooLarge { size_bytes } => Message::new("err-csr-too-large").with("size", size_bytes.div_ceil(1024)),
            Self::Malformed => Message::new("err-csr-malformed"),
            Self::Input(error) => error.message(),
        }
    }
}

impl Csr {
    /// Reads a file or a paste that should hold one CSR.
    ///
    /// # Errors
    /// A private key anywhere in it is refused first, whatever else is there.
    pub fn read(input: &[u8]) -> Result<Self, CsrError> {
        let Offered { blocks, kinds, private } = match Offered::read(input) {
            Err(error) if error.is_about_private_key() => return Err(CsrError::PrivateKey),
            offered => offered?,
        };
        match private {
            Private::Yes => return Err(CsrError::PrivateKey),
            private => private.refusal().map_or(Ok(()), Err)?,
        }
        let requests: Vec<&Block> = blocks
            .iter()
            .zip(&kinds)
            .filter(|(_, kind)| **kind == Kind::CertificateRequest)
            .map(|(block, _)| block)
            .collect();
        match requests.as_slice() {
            [request] => Self::from_der(&request.der),
            [] => Err(CsrError::OtherKind { found: kinds.first().copied().unwrap_or(Kind::Unknown) }),
            _ => Err(CsrError::Several { count: requests.len() }),
        }
    }

    /// # Errors
    /// If it is no PKCS#10 request, or larger than the directory takes.
    pub fn from_der(der: &[u8]) -> Result<Self, CsrError> {
        // The directory is sent the PEM file, which is a third larger.
        let size_bytes = pem::write(PEM_LABEL, der).len();
        if size_bytes > MAX_CSR_BYTES {
            return Err(CsrError::TooLarge { size_bytes });
        }
        let signed = Signed::from_der(der).map_err(|_| CsrError::Malformed)?;
        let mended = form_slips(signed.content);
        let content = mended.as_ref().map_or(signed.content, |(content, _)| content);
        let info = CertReqInfo::from_der(content).map_err(|_| CsrError::Malformed)?;
        let public_key = PublicKey::from_spki(&info.public_key).map_err(|_| CsrError::Malformed)?;
        let (extensions, mut requested) = read_attributes(&info)?;
        requested.slips.extend(mended.map(|(_, slips)| slips).unwrap_or_default());
        requested.slips.extend(old_strings(&info.subject));
        let signature = signed.verify(&public_key);
        Ok(Self {
            subject: DistinguishedName::from_x509(&info.subject),
            alternative_names: subject_alternative_name::from_extensions(&extensions),
            public_key,
            requested,
            signature_algorithm: signed.algorithm.oid,
            signature,
            der: der.to_vec(),
        })
    }

    /// `-----BEGIN CERTIFICATE REQUEST-----` (RFC 7468 section 7).
    pub fn to_pem(&self) -> String {
        pem::write(PEM_LABEL, &self.der)
    }

    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The extensions that it asks for, for reading by eye.
    pub fn shown_extensions(&self) -> Vec<extension::Shown> {
        let read = || {
            let signed = Signed::from_der(&self.der).ok()?;
            let mended = form_slips(signed.content);
            let content = mended.as_ref().map_or(signed.content, |(content, _)| content);
            read_attributes(&CertReqInfo::from_der(content).ok()?).ok()
        };
        read().map(|(extensions, _)| extension::shown(&extensions)).unwrap_or_default()
    }

    /// SHA-256 over the DER, 64 lower-case hexadecimal digits.
    pub fn sha256(&self) -> String {
        hexadecimal(&Sha256::digest(&self.der))
    }
}

/// The content of a request as RFC 2986 section 4.1 has it, and what differs from that.
/// `None` if nothing does.
fn form_slips(content: &[u8]) -> Option<(Vec<u8>, Vec<FormSlip>)> {
    const VERSION: [u8; 3] = [0x02, 0x01, 0x00];
    const NO_ATTRIBUTES: [u8; 2] = [0xA0, 0x00];
    let read = |content: &[u8]| -> der::Result<Vec<Vec<u8>>> {
        SliceReader::new(content)?.sequence(|fields| {
            let mut elements = Vec::new();
            while !fields.is_finished() {
                elements.push(fields.tlv_bytes()?.to_vec());
            }
            Ok::<_, der::Error>(elements)
        })
    };
    let mut elements = read(content).ok().filter(|elements| matches!(elements.len(), 3 | 4))?;
    let mut slips = Vec::new();
    if elements.len() == 3 {
        elements.push(NO_ATTRIBUTES.to_vec());
        slips.push(FormSlip::NoAttributes);
    }
    if let Some(version) = elements.first_mut().filter(|version| version.as_slice() != VERSION) {
        *version = VERSION.to_vec();
        slips.push(FormSlip::Version);
    }
    if slips.is_empty() {
        return None;
    }
    let elements = elements.concat();
    let length = der::Length::try_from(elements.len()).ok()?;
    let header = der::Header::new(der::Tag::Sequence, length).to_der().ok()?;
    Some(([header, elements].concat(), slips))
}

/// The old types of strings in a name.
fn old_strings(name: &Name) -> Option<FormSlip> {
    let has = |tag: Tag| name.iter().any(|attribute| attribute.value.tag() == tag);
    let (teletex, bmp) = (has(Tag::TeletexString), has(Tag::BmpString));
    (teletex || bmp).then_some(FormSlip::OldStrings { teletex, bmp })
}

/// The texts in the values of an attribute: alone, or as fields of a SEQUENCE.
fn texts_of(values: &SetOfVec<Any>) -> String {
    let mut texts: Vec<String> = Vec::new();
    for value in values.iter() {
        texts.extend(distinguished_name::text_of(value));
        if value.tag() == Tag::Sequence
            && let Ok(mut fields) = SliceReader::new(value.value())
        {
            while !fields.is_finished()
                && let Ok(field) = Any::decode(&mut fields)
            {
                texts.extend(distinguished_name::text_of(&field));
            }
        }
    }
    texts.join(", ")
}

pub(super) fn read_attributes(info: &CertReqInfo) -> Result<(Extensions, Requested), CsrError> {
    let mut all: Vec<Extension> = Vec::new();
    let mut requested = Requested::default();
    let mut seen = BTreeSet::new();
    for attribute in info.attributes.iter() {
        let is_request = [oid::EXTENSION_REQUEST, oid::MICROSOFT_EXTENSION_REQUEST].contains(&attribute.oid);
        let is_several = is_request && attribute.values.len() > 1;
        if !seen.insert(attribute.oid) || is_several {
            requested.attribute_twice = Some(oid::name(&attribute.oid));
        }
        if !is_request {
            requested.attributes.push(Attribute { oid: attribute.oid, text: texts_of(&attribute.values) });
            continue;
        }
        if attribute.oid == oid::MICROSOFT_EXTENSION_REQUEST {
            requested.slips.push(FormSlip::MicrosoftExtensions);
        }
        for value in attribute.values.iter() {
            let extensions: Extensions = value.decode_as().map_err(|_| CsrError::Malformed)?;
            requested.empty_extension_request |= extensions.is_empty();
            all.extend(extensions);
        }
        requested.empty_extension_request |= attribute.values.is_empty();
    }
    requested.extension_twice = form::twice(&all).map(|extension| oid::name(&extension));
    let others = all.iter().map(|extension| extension.extn_id).filter(|oid| *oid != oid::SUBJECT_ALTERNATIVE_NAME);
    requested.extensions = others.collect();
    Ok((all, requested))
}
