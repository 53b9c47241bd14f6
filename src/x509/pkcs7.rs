//! PKCS#7 files (CMS SignedData, RFC 5652 section 5) as carriers of certificates.
//!
//! Comes in: the DER of a ContentInfo. Goes out: the certificates and CRLs that
//! it carries, each as DER. No signature in it is looked at: such a file has
//! none. Read element by element, because programs differ in how they sort the
//! sets. BER became DER before ([`crate::unwrap`]).

use der::asn1::AnyRef;
use der::{Decode, Encode, Reader, SliceReader, Tag, TagNumber, Tagged};

use crate::ground::message::Message;
use crate::x509::kind::ContentInfo;
use crate::x509::oid::{self, ObjectIdentifier};

/// Most certificates and CRLs that one file may carry.
const MAX_ELEMENTS: usize = 1_000;

/// What a file carries.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Carried {
    pub certificates: Vec<Vec<u8>>,
    pub crls: Vec<Vec<u8>>,
}

/// Why nothing was taken from it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Pkcs7Error {
    #[error("no list of certificates")]
    Malformed,
    #[error("more than {MAX_ELEMENTS} certificates")]
    TooMany,
}

impl Pkcs7Error {
    pub fn message(&self) -> Message {
        match self {
            Self::Malformed => Message::new("err-file-pkcs7"),
            Self::TooMany => Message::new("err-file-pkcs7-too-many").with("limit", MAX_ELEMENTS),
        }
    }
}

impl From<der::Error> for Pkcs7Error {
    fn from(_: der::Error) -> Self {
        Self::Malformed
    }
}

/// # Errors
/// If it is no SignedData, or carries more than a thousand things.
pub fn read(der: &[u8]) -> Result<Carried, Pkcs7Error> {
    let info = ContentInfo::from_der(der)?;
    if info.content_type != oid::SIGNED_DATA || info.content.tag() != Tag::Sequence {
        return Err(Pkcs7Error::Malformed);
    }
    let mut carried = Carried::default();
    // `certificates [0] IMPLICIT CertificateSet OPTIONAL, crls [1] IMPLICIT …`
    for field in elements(info.content.value())? {
        match field.tag() {
            Tag::ContextSpecific { number: TagNumber(0), .. } => carried.certificates = sequences(field.value())?,
            Tag::ContextSpecific { number: TagNumber(1), .. } => carried.crls = sequences(field.value())?,
            _ => {}
        }
    }
    Ok(carried)
}

/// A request of RFC 5272 (CMC), which Windows' certreq makes of `RequestType = CMC`.
pub fn is_cmc_request(der: &[u8]) -> bool {
    let content_type = |der: &[u8]| -> Result<ObjectIdentifier, Pkcs7Error> {
        let info = ContentInfo::from_der(der)?;
        // `SignedData ::= SEQUENCE { version, digestAlgorithms, encapContentInfo SEQUENCE { eContentType, … } }`
        let fields = elements(info.content.value())?;
        let content = fields.get(2).ok_or(Pkcs7Error::Malformed)?;
        let content = elements(content.value())?;
        Ok(content.first().ok_or(Pkcs7Error::Malformed)?.decode_as()?)
    };
    content_type(der) == Ok(oid::CMC_REQUEST)
}

/// The elements of a set that are a SEQUENCE: attribute certificates and other
/// formats have a tag of their own.
fn sequences(set: &[u8]) -> Result<Vec<Vec<u8>>, Pkcs7Error> {
    let elements = elements(set)?;
    let sequences = elements.iter().filter(|element| element.tag() == Tag::Sequence);
    sequences.map(|element| Ok(element.to_der()?)).collect()
}

fn elements(content: &[u8]) -> Result<Vec<AnyRef<'_>>, Pkcs7Error> {
    let mut reader = SliceReader::new(content)?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        if elements.len() == MAX_ELEMENTS {
            return Err(Pkcs7Error::TooMany);
        }
        elements.push(AnyRef::decode(&mut reader)?);
    }
    Ok(elements)
}
