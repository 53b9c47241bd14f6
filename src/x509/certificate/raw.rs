//! Fields of a certificate as the bytes they are.
//!
//! Who issued what is decided by bytes in TLS libraries, not by values: two
//! encodings of one name are two names to them (RFC 5280 section 7.1 wants
//! more, which few do). Serial numbers are compared as they are encoded, so
//! that -1 is not 255.

use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader, Tag, TagNumber};

use x509_cert::ext::pkix::CrlDistributionPoints;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::name::Name;

use crate::ground::clock::Moment;
use crate::x509::lenient;
use crate::x509::public_key::hexadecimal;
use crate::x509::signed::Signed;

/// Parts of the TBSCertificate (RFC 5280 section 4.1).
pub(crate) struct RawFields<'a> {
    /// Without the version, which is then 1.
    pub has_version: bool,
    /// The content of the INTEGER.
    pub serial_number: &'a [u8],
    /// DER, header and content.
    pub issuer: &'a [u8],
    pub subject: &'a [u8],
    validity: &'a [u8],
}

impl<'a> RawFields<'a> {
    pub fn of(certificate_der: &'a [u8]) -> der::Result<Self> {
        const VERSION: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };
        let signed = Signed::from_der(certificate_der)?;
        let mut fields = SliceReader::new(AnyRef::from_der(signed.content)?.value())?;
        let has_version = Tag::peek(&fields)? == VERSION;
        if has_version {
            fields.tlv_bytes()?;
        }
        let serial_number = AnyRef::decode(&mut fields)?.value();
        let _algorithm = fields.tlv_bytes()?;
        let issuer = fields.tlv_bytes()?;
        let validity = fields.tlv_bytes()?;
        let subject = fields.tlv_bytes()?;
        Ok(Self { has_version, serial_number, issuer, subject, validity })
    }

    /// `Validity ::= SEQUENCE { notBefore Time, notAfter Time }`, in whatever form.
    pub(super) fn validity(&self) -> Option<[Moment; 2]> {
        lenient::validity(self.validity)
    }
}

/// The content of an INTEGER as `openssl x509 -serial` prints it. One that is negative is
/// the two's complement of what follows the sign.
pub(super) fn serial_number_text(octets: &[u8]) -> String {
    let is_negative = octets.first().is_some_and(|first| *first >= 0x80);
    let mut number = octets.to_vec();
    if is_negative {
        let mut carries = true;
        for octet in number.iter_mut().rev() {
            (*octet, carries) = (!*octet).overflowing_add(u8::from(carries));
        }
    }
    let zeros = number.iter().take_while(|octet| **octet == 0).count().min(number.len().saturating_sub(1));
    let sign = if is_negative { "-" } else { "" };
    format!("{sign}{}", hexadecimal(number.get(zeros..).unwrap_or_default()).to_uppercase())
}

/// The URLs among the names of distribution points that stand for the whole
/// list: of the certificate's issuer, for all reasons (RFC 5280 section 4.2.1.13).
pub(super) fn urls_of(points: &CrlDistributionPoints) -> Vec<String> {
    let whole = points.0.iter().filter(|point| point.crl_issuer.is_none() && point.reasons.is_none());
    whole.filter_map(|point| point.distribution_point.as_ref()).flat_map(urls_of_point).collect()
}

/// Every point is that of a CRL which another than `issuer` signs.
pub(super) fn names_other_issuer(points: &CrlDistributionPoints, issuer: &Name) -> bool {
    let is_issuer = |name: &GeneralName| matches!(name, GeneralName::DirectoryName(name) if name == issuer);
    let is_other = |names: &Option<Vec<GeneralName>>| names.as_ref().is_some_and(|names| !names.iter().any(is_issuer));
    !points.0.is_empty() && points.0.iter().all(|point| is_other(&point.crl_issuer))
}

/// The URLs of one distribution point.
pub(crate) fn urls_of_point(point: &DistributionPointName) -> Vec<String> {
    let DistributionPointName::FullName(names) = point else { return Vec::new() };
    let url = |name: &GeneralName| match name {
        GeneralName::UniformResourceIdentifier(url) => Some(url.as_str().to_owned()),
        _ => None,
    };
    names.iter().filter_map(url).collect()
}
