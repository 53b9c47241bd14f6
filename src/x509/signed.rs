//! What certificates, CSRs and CRLs have in common: something that is signed, and
//! the form of its dates.
//!
//! `SEQUENCE { toBeSigned, AlgorithmIdentifier, BIT STRING }` (RFC 5280 section
//! 4.1, RFC 2986 section 4.2). Comes in: DER. Goes out: the three parts, the
//! first as the very bytes that were signed. Nothing is copied.

use der::asn1::BitStringRef;
use der::{Decode, ErrorKind, Reader, SliceReader};
use x509_cert::spki::AlgorithmIdentifierRef;
use x509_cert::time::Time;

use crate::ground::clock::Moment;
use crate::x509::public_key::{PublicKey, SignatureCheck};

/// A signed thing in its parts.
#[derive(Clone, Debug)]
pub struct Signed<'a> {
    /// The DER that was signed, header and content.
    pub content: &'a [u8],
    pub algorithm: AlgorithmIdentifierRef<'a>,
    signature: BitStringRef<'a>,
}

impl<'a> Signed<'a> {
    /// # Errors
    /// If it has other parts, or anything follows them.
    pub fn from_der(der: &'a [u8]) -> der::Result<Self> {
        let mut outer = SliceReader::new(der)?;
        let signed = outer.sequence(|parts| {
            let content = parts.tlv_bytes()?;
            let algorithm = AlgorithmIdentifierRef::decode(parts)?;
            let signature = BitStringRef::decode(parts)?;
            Ok::<_, der::Error>(Self { content, algorithm, signature })
        })?;
        if outer.is_finished() { Ok(signed) } else { Err(ErrorKind::Failed.into()) }
    }

    /// Whether `key` made the signature.
    pub fn verify(&self, key: &PublicKey) -> SignatureCheck {
        match self.signature.as_bytes() {
            Some(signature) => key.verify(&self.algorithm, self.content, signature),
            None => SignatureCheck::Invalid,
        }
    }
}

/// UTCTime or GeneralizedTime (RFC 5280 sections 4.1.2.5 and 5.1.2.4).
///
/// # Errors
/// If it lies before 1970.
pub(super) fn moment(time: Time) -> der::Result<Moment> {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok();
    seconds.and_then(Moment::from_unix_seconds).ok_or(ErrorKind::DateTime.into())
}
