//! The entries of a CRL, looked through where they lie: nothing is allocated
//! for an entry, because there may be hundreds of thousands.

use der::asn1::{AnyRef, ObjectIdentifier, OctetStringRef};
use der::{Decode, Reader, SliceReader, Tag};
use serde::{Deserialize, Serialize};
use x509_cert::time::Time;

use super::CrlError;
use crate::ground::clock::Moment;
use crate::x509::oid;
use crate::x509::signed::moment;

/// A certificate's entry in a CRL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revocation {
    pub date: Moment,
    pub reason: Reason,
}

/// RFC 5280 section 5.3.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// None is stated, or one that the standard does not name.
    Unspecified,
    KeyCompromise,
    CaCompromise,
    AffiliationChanged,
    Superseded,
    CessationOfOperation,
    CertificateHold,
    RemoveFromCrl,
    PrivilegeWithdrawn,
    AaCompromise,
}

impl Reason {
    fn from_code(code: u8) -> Self {
        match code {
            1 => Self::KeyCompromise,
            2 => Self::CaCompromise,
            3 => Self::AffiliationChanged,
            4 => Self::Superseded,
            5 => Self::CessationOfOperation,
            6 => Self::CertificateHold,
            8 => Self::RemoveFromCrl,
            9 => Self::PrivilegeWithdrawn,
            10 => Self::AaCompromise,
            _ => Self::Unspecified,
        }
    }

    /// The standard's own word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::KeyCompromise => "keyCompromise",
            Self::CaCompromise => "cACompromise",
            Self::AffiliationChanged => "affiliationChanged",
            Self::Superseded => "superseded",
            Self::CessationOfOperation => "cessationOfOperation",
            Self::CertificateHold => "certificateHold",
            Self::RemoveFromCrl => "removeFromCRL",
            Self::PrivilegeWithdrawn => "privilegeWithdrawn",
            Self::AaCompromise => "aACompromise",
        }
    }
}

/// `SEQUENCE { userCertificate, revocationDate, crlEntryExtensions OPTIONAL }`
struct Entry<'a> {
    serial_number: &'a [u8],
    rest: SliceReader<'a>,
}

/// Counts the entries and refuses what must not be passed over: critical
/// extensions that are not known here (RFC 5280 section 5.3).
pub(super) fn count(entries: &[u8]) -> Result<usize, CrlError> {
    let mut count = 0;
    for entry in each(entries) {
        let mut entry = entry.map_err(|_| CrlError::Malformed)?;
        count += 1;
        // Most entries end with the date.
        entry.rest.tlv_bytes().map_err(|_| CrlError::Malformed)?;
        if entry.rest.is_finished() {
            continue;
        }
        let mut has_reason = false;
        for extension in extensions(&mut entry.rest).map_err(|_| CrlError::Malformed)? {
            match extension.map_err(|_| CrlError::Malformed)? {
                (oid::ENTRY_CERTIFICATE_ISSUER, _, _) => return Err(CrlError::Indirect),
                (oid::CRL_REASON, _, _) if std::mem::replace(&mut has_reason, true) => {
                    return Err(CrlError::ExtensionTwice { extension: oid::name(&oid::CRL_REASON) });
                }
                (oid::CRL_REASON, _, _) | (_, false, _) => {}
                (oid, true, _) => return Err(CrlError::CriticalExtension { oid: oid.to_string() }),
            }
        }
        if !entry.rest.is_finished() {
            return Err(CrlError::Malformed);
        }
    }
    Ok(count)
}

/// The entry with this serial number; an entry that revokes before one that
/// takes it back.
pub(super) fn find(entries: &[u8], serial_number: &[u8]) -> Option<Revocation> {
    let found = each(entries).filter_map(Result::ok).filter(|entry| entry.serial_number == serial_number);
    let mut revocations = found.filter_map(|entry| read(entry).ok());
    let first = revocations.next()?;
    if first.reason != Reason::RemoveFromCrl {
        return Some(first);
    }
    Some(revocations.find(|each| each.reason != Reason::RemoveFromCrl).unwrap_or(first))
}

fn each(entries: &[u8]) -> impl Iterator<Item = der::Result<Entry<'_>>> {
    let mut reader = SliceReader::new(entries).ok();
    std::iter::from_fn(move || {
        let left = reader.as_mut().filter(|reader| !reader.is_finished())?;
        let entry = next(left);
        if entry.is_err() {
            reader = None;
        }
        Some(entry)
    })
}

fn next<'a>(entries: &mut SliceReader<'a>) -> der::Result<Entry<'a>> {
    let content = content_of(entries, Tag::Sequence)?;
    let mut rest = SliceReader::new(content)?;
    let serial_number = content_of(&mut rest, Tag::Integer)?;
    Ok(Entry { serial_number, rest })
}

fn read(mut entry: Entry<'_>) -> der::Result<Revocation> {
    let time = Time::decode(&mut entry.rest)?;
    let date = moment(time)?;
    let mut reason = Reason::Unspecified;
    if !entry.rest.is_finished() {
        for extension in extensions(&mut entry.rest)? {
            // CRLReason ::= ENUMERATED
            if let (oid::CRL_REASON, _, [0x0A, 1, code]) = extension? {
                reason = Reason::from_code(*code);
            }
        }
    }
    Ok(Revocation { date, reason })
}

/// Object identifier, criticality and value of each.
type Extension<'a> = (ObjectIdentifier, bool, &'a [u8]);

/// `Extensions ::= SEQUENCE OF SEQUENCE { extnID, critical DEFAULT FALSE, extnValue }`
fn extensions<'a>(reader: &mut SliceReader<'a>) -> der::Result<impl Iterator<Item = der::Result<Extension<'a>>>> {
    let mut list = SliceReader::new(content_of(reader, Tag::Sequence)?).ok();
    Ok(std::iter::from_fn(move || {
        let left = list.as_mut().filter(|list| !list.is_finished())?;
        let extension = extension(left);
        if extension.is_err() {
            list = None;
        }
        Some(extension)
    }))
}

fn extension<'a>(list: &mut SliceReader<'a>) -> der::Result<Extension<'a>> {
    let mut extension = SliceReader::new(content_of(list, Tag::Sequence)?)?;
    let id = ObjectIdentifier::decode(&mut extension)?;
    let is_critical = Tag::peek(&extension)? == Tag::Boolean && bool::decode(&mut extension)?;
    let value = <&OctetStringRef>::decode(&mut extension)?.as_bytes();
    Ok((id, is_critical, value))
}

fn content_of<'a>(reader: &mut SliceReader<'a>, tag: Tag) -> der::Result<&'a [u8]> {
    let found = Tag::peek(reader)?;
    found.assert_eq(tag)?;
    Ok(AnyRef::decode(reader)?.value())
}
