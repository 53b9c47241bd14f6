//! Certificates (X.509, RFC 5280) as the directory issues them.
//!
//! Comes in: a downloaded file or a paste. Goes out: a [`Certificate`] and a
//! [`crate::ground::report::Report`]: the same key as asked, the right subject, the
//! right environment, dates, usages, names, kid; chain and revocation by the
//! CA files and CRLs that the person supplied.

mod raw;

use std::borrow::Cow;

use const_oid::AssociatedOid;
use der::{Decode, Encode};
use sha2::{Digest, Sha256};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, CrlDistributionPoints, ExtendedKeyUsage, KeyUsage, SubjectKeyIdentifier,
};

use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::extension;
use crate::x509::kind::Kind;
use crate::x509::lenient;
use crate::x509::offered::{Offered, Private};
use crate::x509::oid::ObjectIdentifier;
use crate::x509::pem::{self, PemError};
use crate::x509::pkcs7;
use crate::x509::public_key::{PublicKey, SignatureCheck, base64url, hexadecimal};
use crate::x509::signed::Signed;
use crate::x509::subject_alternative_name::{self, AlternativeName};

pub(crate) use raw::{RawFields, urls_of_point};

/// `99991231235959Z`: no end that is known (RFC 5280 section 4.1.2.5).
const NO_END_YEAR: i32 = 9999;
/// Fifty times what the directory issues.
const MAX_DER_BYTES: usize = 100 * 1024;
/// More than any bundle of which one certificate is meant.
const MAX_IN_FILE: usize = 1_000;

/// A certificate as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    der: Vec<u8>,
    pub subject: DistinguishedName,
    pub issuer: DistinguishedName,
    /// As OpenSSL prints it: hexadecimal in capitals, two digits a byte, and a sign.
    pub serial_number: String,
    pub not_before: Moment,
    pub not_after: Moment,
    pub public_key: PublicKey,
    pub signature_algorithm: ObjectIdentifier,
    pub key_usage: Option<KeyUsage>,
    pub extended_key_usage: Option<Vec<ObjectIdentifier>>,
    pub alternative_names: Option<Vec<AlternativeName>>,
    pub is_ca: bool,
    /// How many CAs may follow below this one (RFC 5280 section 4.2.1.9).
    pub path_length: Option<u8>,
    pub subject_key_identifier: Option<Vec<u8>>,
    pub authority_key_identifier: Option<Vec<u8>>,
    /// Where its issuer says that it publishes its CRL.
    pub crl_urls: Vec<String>,
    /// Every distribution point names another issuer of its CRL than the issuer of
    /// the certificate, or what they name cannot be read (RFC 5280 section 4.2.1.13).
    pub has_other_crl_issuer: bool,
}

/// What a file held beside the certificate that was meant.
#[derive(Clone, Debug, PartialEq)]
pub struct CertificateFile {
    pub certificate: Certificate,
    /// How many certificates there were, this one included.
    pub count: usize,
    /// A private key was in the file; it was not kept.
    pub had_private_key: bool,
}

/// Why a file has no certificate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    #[error("a private key stands where the certificate belongs")]
    PrivateKey,
    #[error("{found:?} stands where the certificate belongs")]
    OtherKind { found: Kind },
    #[error("not an X.509 certificate")]
    Malformed,
    #[error("{size_bytes} bytes are more than {MAX_DER_BYTES}")]
    TooLarge { size_bytes: usize },
    #[error("{count} certificates in one file")]
    TooMany { count: usize },
    #[error("{count} certificates, and none of them is the leaf")]
    NoLeaf { count: usize },
    #[error(transparent)]
    Input(#[from] PemError),
}

impl CertificateError {
    pub fn message(&self) -> Message {
        match self {
            Self::PrivateKey => Message::new("err-certificate-private-key"),
            Self::OtherKind { found: Kind::CertificateRequest } => Message::new("err-certificate-csr"),
            Self::OtherKind { found: Kind::Pkcs7 } => Message::new("err-certificate-pkcs7"),
            Self::OtherKind { found: Kind::PublicKey } => Message::new("err-certificate-public-key"),
            Self::OtherKind { .. } => Message::new("err-certificate-other-kind"),
            Self::Malformed => Message::new("err-certificate-malformed"),
            Self::TooLarge { size_bytes } => {
                Message::new("err-certificate-too-large").with("size", size_bytes.div_ceil(1024))
            }
            Self::TooMany { count } => Message::new("err-certificate-too-many").with("count", *count),
            Self::NoLeaf { count } => Message::new("err-certificate-no-leaf").with("count", *count),
            Self::Input(error) => error.message(),
        }
    }
}

impl Certificate {
    /// Reads a file or a paste. Of several certificates the leaf is taken: the
    /// one that is no CA.
    ///
    /// # Errors
    /// If there is no certificate, or no single leaf.
    pub fn read(input: &[u8]) -> Result<CertificateFile, CertificateError> {
        let Offered { blocks, kinds, private } = match Offered::read(input) {
            Err(error) if error.is_about_private_key() => return Err(CertificateError::PrivateKey),
            offered => offered?,
        };
        let had_private_key = private != Private::No;
        let mut found: Vec<Cow<'_, [u8]>> = Vec::new();
        for (block, kind) in blocks.iter().zip(&kinds) {
            match kind {
                Kind::Certificate => found.push(Cow::Borrowed(&block.der)),
                Kind::Pkcs7 => {
                    let carried = pkcs7::read(&block.der).map_err(|_| CertificateError::OtherKind { found: *kind })?;
                    found.extend(carried.certificates.into_iter().map(Cow::Owned));
                }
                _ => {}
            }
        }
        let count = found.len();
        if count > MAX_IN_FILE {
            return Err(CertificateError::TooMany { count });
        }
        let mut certificates = found.iter().map(|der| Self::from_der(der)).collect::<Result<Vec<_>, _>>()?;
        let certificate = match count {
            0 if private == Private::Yes => return Err(CertificateError::PrivateKey),
            0 if had_private_key => return Err(PemError::MayHoldPrivateKey.into()),
            0 => return Err(CertificateError::OtherKind { found: kinds.first().copied().unwrap_or(Kind::Unknown) }),
            1 => certificates.remove(0),
            _ => {
                let mut leaves = certificates.into_iter().filter(|certificate| !certificate.is_ca);
                match (leaves.next(), leaves.next()) {
                    (Some(leaf), None) => leaf,
                    _ => return Err(CertificateError::NoLeaf { count }),
                }
            }
        };
        Ok(CertificateFile { certificate, count, had_private_key })
    }

    /// # Errors
    /// If it is no X.509 certificate, or a date is out of range.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        if der.len() > MAX_DER_BYTES {
            return Err(CertificateError::TooLarge { size_bytes: der.len() });
        }
        let malformed = |_: der::Error| CertificateError::Malformed;
        let parsed = Self::parse(der).map_err(malformed)?;
        let fields = parsed.tbs_certificate();
        let extensions = fields.extensions().map(Vec::as_slice).unwrap_or_default();
        let key_usage = first::<KeyUsage>(extensions).map_err(malformed)?;
        let extended = first::<ExtendedKeyUsage>(extensions).map_err(malformed)?;
        let constraints = first::<BasicConstraints>(extensions).map_err(malformed)?;
        // Hints for finding an issuer; one that cannot be read is none.
        let subject_key = first::<SubjectKeyIdentifier>(extensions).ok().flatten();
        let authority_key = first::<AuthorityKeyIdentifier>(extensions).ok().flatten();
        let authority_key = authority_key.and_then(|identifier| identifier.key_identifier);
        let crl_points = first::<CrlDistributionPoints>(extensions);
        let raw = RawFields::of(der).map_err(malformed)?;
        let [not_before, not_after] = raw.validity().ok_or(CertificateError::Malformed)?;
        let has_other_crl_issuer = match &crl_points {
            Ok(points) => points.as_ref().is_some_and(|points| raw::names_other_issuer(points, fields.issuer())),
            Err(_) => true,
        };
        let crl_points = crl_points.ok().flatten();
        let spki = fields.subject_public_key_info().to_der().map_err(malformed)?;
        Ok(Self {
            subject: DistinguishedName::from_x509(fields.subject()),
            issuer: DistinguishedName::from_x509(fields.issuer()),
            serial_number: raw::serial_number_text(raw.serial_number),
            not_before,
            not_after,
            public_key: PublicKey::from_spki_der(&spki).map_err(malformed)?,
            signature_algorithm: parsed.signature_algorithm().oid,
            key_usage,
            extended_key_usage: extended.map(|usages| usages.0),
            alternative_names: subject_alternative_name::from_extensions(extensions),
            is_ca: constraints.as_ref().is_some_and(|constraints| constraints.ca),
            path_length: constraints.and_then(|constraints| constraints.path_len_constraint),
            subject_key_identifier: subject_key.map(|identifier| identifier.0.as_bytes().to_vec()),
            authority_key_identifier: authority_key.map(|identifier| identifier.as_bytes().to_vec()),
            crl_urls: crl_points.as_ref().map(raw::urls_of).unwrap_or_default(),
            has_other_crl_issuer,
            der: der.to_vec(),
        })
    }

    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Its fields; of what DER or RFC 5280 forbids and OpenSSL reads, what stands for it.
    pub(crate) fn parse(der: &[u8]) -> der::Result<CertificateInner<Raw>> {
        CertificateInner::<Raw>::from_der(der)
            .or_else(|error| lenient::mended(der).map_or(Err(error), |(der, _)| CertificateInner::from_der(&der)))
    }

    pub fn to_pem(&self) -> String {
        pem::write("CERTIFICATE", &self.der)
    }

    /// Its extensions, for reading by eye.
    pub fn shown_extensions(&self) -> Vec<extension::Shown> {
        let parsed = Self::parse(&self.der);
        parsed
            .map(|parsed| extension::shown(parsed.tbs_certificate().extensions().map_or(&[], Vec::as_slice)))
            .unwrap_or_default()
    }

    /// The directory's kid: base64url without padding of SHA-256 over the DER,
    /// which is also `x5t#S256` (RFC 7515 section 4.1.8). 43 characters.
    pub fn kid(&self) -> String {
        base64url(&Sha256::digest(&self.der))
    }

    /// SHA-256 over the DER, 64 lower-case hexadecimal digits.
    pub fn sha256(&self) -> String {
        hexadecimal(&Sha256::digest(&self.der))
    }

    /// Whether `key` signed this certificate.
    pub fn is_signed_by(&self, key: &PublicKey) -> SignatureCheck {
        match Signed::from_der(&self.der) {
            Ok(signed) => signed.verify(key),
            Err(_) => SignatureCheck::Invalid,
        }
    }

    /// Issuer and subject are the same. Whether it is also signed with its own
    /// key is another question.
    pub fn is_self_issued(&self) -> bool {
        self.issuer == self.subject
    }

    pub fn is_valid_at(&self, moment: Moment) -> bool {
        self.not_before <= moment && moment <= self.not_after
    }

    pub fn never_expires(&self) -> bool {
        self.not_after.year() == NO_END_YEAR
    }
}

/// The extension of this kind; of several, which `form` tells of, the first.
fn first<'a, T: Decode<'a, Error = der::Error> + AssociatedOid>(extensions: &'a [Extension]) -> der::Result<Option<T>> {
    let found = extensions.iter().find(|each| each.extn_id == T::OID);
    found.map(|each| T::from_der(each.extn_value.as_bytes())).transpose()
}
