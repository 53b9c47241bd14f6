//! What RFC 5280 forbids in a certificate or a CRL by itself, whoever issued it:
//! no CA file is needed to see it, and a verifier must not pass over it.
//!
//! Comes in: a certificate. Goes out: its [`FormSlip`]s. Not here: what cannot be
//! read at all, which is no certificate, and whatever depends on its use.

use x509_cert::certificate::Version;
use x509_cert::ext::Extension;

use crate::x509::certificate::{Certificate, RawFields};
use crate::x509::lenient::{self, LenientSlip};
use crate::x509::oid::{self, ObjectIdentifier};

/// RFC 5280 section 4.1.2.2.
pub const MAX_SERIAL_OCTETS: usize = 20;

/// The extensions that are understood here or by webpki; any other one that is
/// critical forbids the use of the certificate.
const UNDERSTOOD: [ObjectIdentifier; 6] = [
    oid::KEY_USAGE,
    oid::SUBJECT_ALTERNATIVE_NAME,
    oid::BASIC_CONSTRAINTS,
    oid::NAME_CONSTRAINTS,
    oid::CRL_DISTRIBUTION_POINTS,
    oid::EXTENDED_KEY_USAGE,
];

/// What is forbidden, in the order in which it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormSlip {
    /// Section 4.1.2.1; TLS takes version 3 alone (RFC 8446 section 4.4.2.2).
    Version { version: u8 },
    /// Section 4.1.1.2: two algorithms for one signature.
    AlgorithmMismatch,
    /// Section 4.2: readers take one or the other.
    ExtensionTwice { extension: String },
    /// Section 4.2.
    CriticalExtension { extension: String },
    /// Section 4.2.1.3: a key usage that allows nothing.
    EmptyKeyUsage,
    /// Section 4.2.1.9: keyCertSign, and no CA.
    SignsWithoutBeingCa,
    /// Section 4.1.2.2.
    SerialNumber(SerialSlip),
    /// OpenSSL reads it all the same.
    Lenient(LenientSlip),
}

/// What is wrong with a serial number, which is positive and has 20 octets at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SerialSlip {
    Negative,
    Zero,
    Long { octets: usize },
}

impl Certificate {
    /// Everything that is forbidden in it; nothing in what its issuers and its
    /// readers can agree on.
    pub fn form_slips(&self) -> Vec<FormSlip> {
        // INVARIANT: whatever is a `Certificate` was parsed so.
        let Ok(parsed) = Self::parse(self.der()) else { return Vec::new() };
        let fields = parsed.tbs_certificate();
        let extensions = fields.extensions().map(Vec::as_slice).unwrap_or_default();
        let mut slips = Vec::new();
        match fields.version() {
            Version::V3 => {}
            Version::V2 => slips.push(FormSlip::Version { version: 2 }),
            Version::V1 => slips.push(FormSlip::Version { version: 1 }),
        }
        if fields.signature() != parsed.signature_algorithm() {
            slips.push(FormSlip::AlgorithmMismatch);
        }
        slips.extend(twice(extensions).map(|extension| FormSlip::ExtensionTwice { extension: oid::name(&extension) }));
        slips.extend(
            not_understood(extensions)
                .map(|extension| FormSlip::CriticalExtension { extension: oid::name(&extension) }),
        );
        if let Some(usage) = self.key_usage {
            if usage.0.is_empty() {
                slips.push(FormSlip::EmptyKeyUsage);
            }
            if usage.key_cert_sign() && !self.is_ca {
                slips.push(FormSlip::SignsWithoutBeingCa);
            }
        }
        let serial_number = RawFields::of(self.der()).ok().and_then(|fields| SerialSlip::of(fields.serial_number));
        slips.extend(serial_number.map(FormSlip::SerialNumber));
        let mended = lenient::mended(self.der()).map(|(_, slips)| slips);
        slips.extend(mended.into_iter().flatten().map(FormSlip::Lenient));
        slips
    }
}

impl SerialSlip {
    /// Of the content of the INTEGER.
    pub fn of(octets: &[u8]) -> Option<Self> {
        match octets {
            [0x80..=0xFF, ..] => Some(Self::Negative),
            _ if octets.iter().all(|octet| *octet == 0) => Some(Self::Zero),
            _ if octets.len() > MAX_SERIAL_OCTETS => Some(Self::Long { octets: octets.len() }),
            _ => None,
        }
    }
}

/// The first extension that stands more than once.
pub(crate) fn twice(extensions: &[Extension]) -> Option<ObjectIdentifier> {
    let mut seen = std::collections::BTreeSet::new();
    extensions.iter().map(|extension| extension.extn_id).find(|extension| !seen.insert(*extension))
}

/// The first critical extension that nothing here understands.
fn not_understood(extensions: &[Extension]) -> Option<ObjectIdentifier> {
    let is_forbidden = |each: &&Extension| each.critical && !UNDERSTOOD.contains(&each.extn_id);
    extensions.iter().find(is_forbidden).map(|extension| extension.extn_id)
}
