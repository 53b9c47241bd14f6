//! PKCS#7 files (CMS SignedData, RFC 5652 section 5) as carriers of certificates.
//!
//! Comes in: the DER of a ContentInfo. Goes out: the certificates and CRLs that
//! it carries, each as DER. No signature in it is looked at: such a file has
//! none. Read element by element, because programs differ in how they sort the
//! sets. Deliberately not here: BER of indefinite length.

use der::asn1::AnyRef;
use der::{Decode, Encode, Reader, SliceReader, Tag, TagNumber, Tagged};

use crate::kind::ContentInfo;
use crate::oid;

/// Most certificates and CRLs that one file may carry.
const MAX_ELEMENTS: usize = 1_000;

/// What a file carries.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Carried {
    pub certificates: Vec<Vec<u8>>,
    pub crls: Vec<Vec<u8>>,
}

/// # Errors
/// If it is no SignedData, or carries more than a thousand things.
pub fn read(der: &[u8]) -> der::Result<Carried> {
    let info = ContentInfo::from_der(der)?;
    if info.content_type != oid::SIGNED_DATA {
        return Err(der::ErrorKind::OidUnknown { oid: info.content_type }.into());
    }
    info.content.tag().assert_eq(Tag::Sequence)?;
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

/// The elements of a set that are a SEQUENCE: attribute certificates and other
/// formats have a tag of their own.
fn sequences(set: &[u8]) -> der::Result<Vec<Vec<u8>>> {
    elements(set)?
        .into_iter()
        .filter(|element| element.tag() == Tag::Sequence)
        .map(|element| element.to_der())
        .collect()
}

fn elements(content: &[u8]) -> der::Result<Vec<AnyRef<'_>>> {
    let mut reader = SliceReader::new(content)?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        if elements.len() == MAX_ELEMENTS {
            return Err(der::ErrorKind::Overlength.into());
        }
        elements.push(AnyRef::decode(&mut reader)?);
    }
    Ok(elements)
}
