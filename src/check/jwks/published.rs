//! The keys of a set with everything that is computed from them, once: the
//! certificate in `x5c`, its thumbprint, and where a kid, a key or a
//! certificate stands. Judging a set costs one reading of each certificate.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{BASE64, BASE64URL, Jwk, Jwks, Numbers};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::order::sort;
use crate::unwrap::{self, Content, Repair};
use crate::x509::certificate::Certificate;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::kind::Kind;
use crate::x509::oid::ObjectIdentifier;

/// The first certificate of `x5c` and how it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedCertificate {
    pub certificate: Certificate,
    /// The kid that it has by the directory's rule.
    pub thumbprint: String,
    pub slip: Option<X5cSlip>,
}

/// RFC 7517 section 4.7 wants standard base64 of the DER, nothing around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum X5cSlip {
    PemArmour,
    UrlSafe,
    WhiteSpace,
    Unpadded,
    /// Hexadecimal, percent-encoding or another text around it.
    OtherEncoding,
    /// A line of PEM is left.
    PemLine,
    /// More than one certificate stands in one text.
    Joined,
    /// Base64 of a PEM text.
    OfPem,
}

/// Why there is no certificate in `x5c`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unpublished {
    Unreadable,
    /// A public key stands there.
    PublicKey,
}

/// One key of the set and the certificate that was read from it.
pub(crate) struct ReadKey<'a> {
    pub jwk: &'a Jwk,
    pub position: usize,
    /// `None` without `x5c`, an error if it cannot be read.
    pub published: Option<Result<&'a PublishedCertificate, Unpublished>>,
    /// The numbers of the published certificate's key.
    pub certified: Option<Numbers>,
    /// The environment whose CA issued it.
    pub environment_of_authority: Option<Environment>,
}

/// Whose key it is and what for: old and new key of a renewal have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Role<'a> {
    usage: Option<&'a str>,
    /// Sorted attributes, since a CA may reorder them.
    subject: Vec<(ObjectIdentifier, &'a str)>,
}

/// Where things stand in a set, so that no key is compared with every other.
pub(super) struct Index<'a> {
    pub by_kid: BTreeMap<&'a str, Vec<usize>>,
    pub by_numbers: BTreeMap<&'a Numbers, Vec<usize>>,
    pub by_thumbprint: BTreeMap<&'a str, usize>,
}

impl<'a> ReadKey<'a> {
    pub fn all(jwks: &'a Jwks) -> Vec<Self> {
        // Names are compared in any order, which takes time, and one CA issues
        // them all: the answer for the last name serves the next.
        let mut last: Option<(DistinguishedName, Option<Environment>)> = None;
        let mut environment_of = |certificate: &Certificate| match &last {
            Some((issuer, environment)) if *issuer == certificate.issuer => *environment,
            _ => {
                let environment = Environment::of_issuer(&certificate.issuer);
                last = Some((certificate.issuer.clone(), environment));
                environment
            }
        };
        let read = |(position, jwk): (usize, &'a Jwk)| {
            let published = jwk.certificate();
            let certificate = published.and_then(Result::ok).map(|each| &each.certificate);
            let certified = certificate.map(|certificate| Numbers::of(&certificate.public_key));
            let environment_of_authority = certificate.and_then(&mut environment_of);
            Self { jwk, position, published, certified, environment_of_authority }
        };
        jwks.keys.iter().enumerate().map(read).collect()
    }

    pub fn published(&self) -> Option<&'a PublishedCertificate> {
        self.published?.ok()
    }

    pub fn certificate(&self) -> Option<&'a Certificate> {
        self.published().map(|published| &published.certificate)
    }

    pub fn thumbprint(&self) -> Option<&'a str> {
        self.published().map(|published| published.thumbprint.as_str())
    }

    /// The certificate in `x5c` is one of this key.
    pub fn certificate_fits(&self) -> bool {
        self.jwk.numbers.are_public() && self.certified.as_ref() == Some(&self.jwk.numbers)
    }

    /// `None` without a certificate.
    pub(super) fn role(&self) -> Option<Role<'_>> {
        let attributes = self.certificate()?.subject.attributes();
        let mut subject: Vec<(ObjectIdentifier, &str)> =
            attributes.iter().map(|each| (each.oid, each.value.as_str())).collect();
        sort(&mut subject);
        Some(Role { usage: self.jwk.usage.as_deref(), subject })
    }

    /// A raw public key does not expire.
    pub fn has_expired(&self, now: Moment) -> bool {
        self.certificate().is_some_and(|certificate| now > certificate.not_after)
    }

    pub fn label(&self) -> String {
        self.jwk.label(self.position)
    }
}

impl<'a> Index<'a> {
    pub fn of(keys: &'a [ReadKey<'a>]) -> Self {
        let mut index = Self { by_kid: BTreeMap::new(), by_numbers: BTreeMap::new(), by_thumbprint: BTreeMap::new() };
        for key in keys {
            if let Some(kid) = key.jwk.kid.as_deref() {
                index.by_kid.entry(kid).or_default().push(key.position);
            }
            if key.jwk.numbers.are_public() {
                index.by_numbers.entry(&key.jwk.numbers).or_default().push(key.position);
            }
            if let Some(thumbprint) = key.thumbprint() {
                index.by_thumbprint.entry(thumbprint).or_insert(key.position);
            }
        }
        index
    }

    /// The kid stands beside more than one key.
    pub fn is_twice(&self, kid: &str) -> bool {
        self.by_kid.get(kid).is_some_and(|positions| positions.len() > 1)
    }
}

/// One certificate as `x5c` writes it, or as somebody else would.
pub(super) fn read_certificate(written: &str) -> Result<PublishedCertificate, Unpublished> {
    let bare = decode(written).and_then(|(der, slip)| Some((Certificate::from_der(&der).ok()?, slip)));
    let (certificate, slip) = bare.map_or_else(|| unwrapped(written), Ok)?;
    Ok(PublishedCertificate { thumbprint: certificate.kid(), certificate, slip })
}

fn decode(written: &str) -> Option<(Vec<u8>, Option<X5cSlip>)> {
    if let Ok(der) = STANDARD.decode(written) {
        return Some((der, None));
    }
    let letters: String = written.chars().filter(|letter| !letter.is_whitespace()).collect();
    let has_space = letters.len() != written.len();
    match BASE64.decode(&letters) {
        Ok(der) if has_space => Some((der, Some(X5cSlip::WhiteSpace))),
        Ok(der) => Some((der, Some(X5cSlip::Unpadded))),
        Err(_) => BASE64URL.decode(&letters).map(|der| (der, Some(X5cSlip::UrlSafe))).ok(),
    }
}

fn unwrapped(written: &str) -> Result<(Certificate, Option<X5cSlip>), Unpublished> {
    // A line that was left over hides the base64 before it.
    let bare = written.split("-----END").next().filter(|_| !written.contains("-----BEGIN"));
    let pieces = unwrap::unwrap(bare.unwrap_or(written).as_bytes()).map_err(|_| Unpublished::Unreadable)?;
    let is_of_pem = pieces.iter().any(|piece| piece.repairs.contains(&Repair::EncodedText));
    let blocks = pieces.iter().filter_map(|piece| match &piece.content {
        Content::Block(block) => Some(block),
        _ => None,
    });
    let blocks: Vec<_> = blocks.collect();
    let of_kind = |kind: Kind| blocks.iter().filter(move |block| Kind::of(block) == kind);
    let Some(first) = of_kind(Kind::Certificate).next() else {
        let is_key = of_kind(Kind::PublicKey).next().is_some();
        return Err(if is_key { Unpublished::PublicKey } else { Unpublished::Unreadable });
    };
    let certificate = Certificate::from_der(&first.der).map_err(|_| Unpublished::Unreadable)?;
    let slip = match () {
        () if of_kind(Kind::Certificate).count() > 1 => X5cSlip::Joined,
        () if is_of_pem => X5cSlip::OfPem,
        () if bare.is_some_and(|bare| bare.len() < written.len()) => X5cSlip::PemLine,
        () if written.contains("-----BEGIN") => X5cSlip::PemArmour,
        () => X5cSlip::OtherEncoding,
    };
    Ok((certificate, Some(slip)))
}
