//! From a file to a [`Crl`]: RFC 5280 section 5.1, read leniently where the
//! answer stays the same (no nextUpdate) and strictly where not.

use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader, Tag, TagNumber, Tagged};
use x509_cert::ext::Extensions;
use x509_cert::ext::pkix::IssuingDistributionPoint;
use x509_cert::name::Name;
use x509_cert::spki::AlgorithmIdentifierRef;
use x509_cert::time::Time;

use super::{Crl, CrlError, Scope, ScopeKind, entry};
use crate::ground::clock::Moment;
use crate::x509::certificate::urls_of_point;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::form;
use crate::x509::kind::Kind;
use crate::x509::offered::{Offered, Private};
use crate::x509::oid;
use crate::x509::pem;
use crate::x509::public_key::hexadecimal;
use crate::x509::signed::{Signed, moment};

/// Section 5.1.2.1: version 2 is written as 1.
const VERSION_2: &[u8] = &[1];
const EXTENSIONS: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };

pub(super) fn file(input: &[u8]) -> Result<Crl, CrlError> {
    // What lies there without a label is tried first: to ask what it is would
    // build the whole list in memory.
    if let Ok([only]) = pem::read(input).as_deref()
        && only.label.is_empty()
    {
        return match der(&only.der) {
            Err(CrlError::Malformed) => Err(match Kind::of(only) {
                Kind::Crl | Kind::Unknown => CrlError::Malformed,
                found => CrlError::OtherKind { found },
            }),
            crl => crl,
        };
    }
    let Offered { blocks, kinds, private } = match Offered::read(input) {
        Err(error) if error.is_about_private_key() => return Err(CrlError::OtherKind { found: Kind::PrivateKey }),
        offered => offered?,
    };
    match private {
        Private::Yes => return Err(CrlError::OtherKind { found: Kind::PrivateKey }),
        private => private.refusal().map_or(Ok(()), Err)?,
    }
    let crls: Vec<_> = blocks.iter().zip(&kinds).filter(|(_, kind)| **kind == Kind::Crl).collect();
    match crls.as_slice() {
        [(block, _)] => der(&block.der),
        [] => Err(CrlError::OtherKind { found: kinds.first().copied().unwrap_or(Kind::Unknown) }),
        _ => Err(CrlError::Several { count: crls.len() }),
    }
}

pub(super) fn der(der: &[u8]) -> Result<Crl, CrlError> {
    let fields = Fields::of(der).map_err(|_| CrlError::Malformed)?;
    let signed = Signed::from_der(der).map_err(|_| CrlError::Malformed)?;
    if fields.algorithm != signed.algorithm {
        return Err(CrlError::AlgorithmMismatch);
    }
    if fields.version != Some(VERSION_2) {
        return Err(CrlError::Version);
    }
    let (number, scope) = read_extensions(&fields.extensions)?;
    Ok(Crl {
        issuer: DistinguishedName::from_x509(&fields.issuer),
        this_update: fields.this_update,
        next_update: fields.next_update,
        number,
        entry_count: entry::count(fields.entries)?,
        scope,
        der: der.to_vec(),
    })
}

/// `TBSCertList ::= SEQUENCE { version OPTIONAL, signature, issuer, thisUpdate,
/// nextUpdate OPTIONAL, revokedCertificates OPTIONAL, crlExtensions [0] OPTIONAL }`
pub(super) struct Fields<'a> {
    /// The content of the INTEGER; absent it is version 1.
    version: Option<&'a [u8]>,
    /// The one that was signed; it must be the one outside, too.
    algorithm: AlgorithmIdentifierRef<'a>,
    issuer: Name,
    this_update: Moment,
    next_update: Option<Moment>,
    /// The content of `revokedCertificates`.
    pub entries: &'a [u8],
    extensions: Extensions,
}

impl<'a> Fields<'a> {
    pub fn of(der: &'a [u8]) -> der::Result<Self> {
        let content = AnyRef::from_der(Signed::from_der(der)?.content)?;
        content.tag().assert_eq(Tag::Sequence)?;
        let mut fields = SliceReader::new(content.value())?;
        let version = match Tag::peek(&fields)? {
            Tag::Integer => Some(AnyRef::decode(&mut fields)?.value()),
            _ => None,
        };
        let algorithm = AlgorithmIdentifierRef::decode(&mut fields)?;
        let issuer = Name::decode(&mut fields)?;
        let this_update = moment(Time::decode(&mut fields)?)?;
        let next_update = match next_tag(&fields) {
            Some(Tag::UtcTime | Tag::GeneralizedTime) => Some(moment(Time::decode(&mut fields)?)?),
            _ => None,
        };
        let entries = match next_tag(&fields) {
            Some(Tag::Sequence) => AnyRef::decode(&mut fields)?.value(),
            _ => &[],
        };
        let extensions = match next_tag(&fields) {
            Some(EXTENSIONS) => Extensions::from_der(AnyRef::decode(&mut fields)?.value())?,
            _ => Extensions::new(),
        };
        if !fields.is_finished() {
            return Err(der::ErrorKind::Failed.into());
        }
        Ok(Self { version, algorithm, issuer, this_update, next_update, entries, extensions })
    }
}

/// The number and the scope, or what forbids to use the list.
fn read_extensions(extensions: &Extensions) -> Result<(Option<String>, Scope), CrlError> {
    if let Some(extension) = form::twice(extensions) {
        return Err(CrlError::ExtensionTwice { extension: oid::name(&extension) });
    }
    let mut number = None;
    let mut scope = Scope::default();
    for extension in extensions {
        let value = extension.extn_value.as_bytes();
        match extension.extn_id {
            oid::DELTA_CRL_INDICATOR => return Err(CrlError::Delta),
            oid::ISSUING_DISTRIBUTION_POINT => scope = scope_of(value)?,
            oid::CRL_NUMBER => {
                let integer = AnyRef::from_der(value).map_err(|_| CrlError::Malformed)?;
                number = Some(hexadecimal(integer.value()));
            }
            oid::AUTHORITY_KEY_IDENTIFIER => {}
            oid if extension.critical => return Err(CrlError::CriticalExtension { oid: oid.to_string() }),
            _ => {}
        }
    }
    Ok((number, scope))
}

/// RFC 5280 section 5.2.5.
fn scope_of(value: &[u8]) -> Result<Scope, CrlError> {
    let point = IssuingDistributionPoint::from_der(value).map_err(|_| CrlError::Malformed)?;
    if point.indirect_crl {
        return Err(CrlError::Indirect);
    }
    if point.only_some_reasons.is_some() || point.only_contains_attribute_certs {
        return Err(CrlError::Partial);
    }
    let distribution_points = point.distribution_point.as_ref().map(urls_of_point).unwrap_or_default();
    if point.distribution_point.is_some() && distribution_points.is_empty() {
        // A part of the list under a name that cannot be compared.
        return Err(CrlError::Partial);
    }
    let kind = match (point.only_contains_user_certs, point.only_contains_ca_certs) {
        (false, false) => None,
        (true, false) => Some(ScopeKind::Leaves),
        (false, true) => Some(ScopeKind::Authorities),
        (true, true) => return Err(CrlError::Malformed),
    };
    Ok(Scope { kind, distribution_points })
}

fn next_tag(fields: &SliceReader<'_>) -> Option<Tag> {
    Tag::peek(fields).ok()
}
