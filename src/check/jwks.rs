//! JSON Web Key Sets (RFC 7517) as the directory publishes them.
//!
//! Comes in: the document of a keystore, or the shape of the directory's API.
//! Goes out: its keys, and a [`crate::ground::report::Report`]: whether our key is
//! there and which kid to hand over. A key is found by its certificate's
//! thumbprint and by its numbers, because a raw public key has no certificate.

mod check;
mod compare;
mod comparison;
mod expected;
mod fault;
mod find;
mod key;
mod kid;
mod number;
mod numbers;
mod ours;
mod published;
mod read;
mod set;
mod thumbprint;

use std::collections::BTreeSet;
use std::sync::Arc;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use crate::ground::remembered::Remembered;
use crate::ground::shown;
use crate::x509::certificate::Certificate;
use crate::x509::public_key::{PublicKey, base64url};

pub(crate) use check::check_read;
pub use check::{JwksAnswer, check};
pub use compare::{Pair, compare};
pub use comparison::Comparison;
pub use kid::KidForm;
pub(crate) use kid::as_retyped;
pub use number::NumberSlip;
pub use numbers::Numbers;
pub(crate) use published::ReadKey;
pub use published::{PublishedCertificate, Unpublished, X5cSlip};
pub use read::JwksError;

/// Characters of a kid that a sentence shows.
const LONGEST_LABEL: usize = 64;

const TOLERANT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const BASE64: GeneralPurpose = GeneralPurpose::new(&STANDARD, TOLERANT);
const BASE64URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, TOLERANT);

/// The keys of one document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jwks {
    pub keys: Vec<Jwk>,
    /// Members that stand twice in one object, if any do.
    pub twice: Option<Vec<String>>,
    /// Private members that stand beside the keys, or in what a member that stands
    /// twice hides.
    pub private_beside: BTreeSet<&'static str>,
}

/// One key as it is published. Private members are noticed, never kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Jwk {
    pub kty: Option<String>,
    pub kid: Option<String>,
    /// It stands there as a number.
    pub kid_is_number: bool,
    pub usage: Option<String>,
    pub alg: Option<String>,
    /// `key_ops` (RFC 7517 section 4.3).
    pub operations: Option<Vec<String>>,
    /// SHA-1, which the directory does not publish; others' sets have it.
    pub x5t: Option<String>,
    pub x5t_s256: Option<String>,
    /// `x5t#S256` and `x5thashS256` stand side by side and are of two certificates.
    pub has_two_thumbprints: bool,
    pub x5u: Option<String>,
    pub x5dn: Option<String>,
    /// `Active` or `Inactive`, in the directory API's shape.
    pub status: Option<String>,
    /// The certificates of `x5c`, as written; the key's own comes first. What is no text
    /// stands here as an empty one.
    pub x5c: Vec<String>,
    /// `x5c` is a text where a list is due.
    pub x5c_is_text: bool,
    /// The first of them, read once.
    published: Option<Result<Arc<PublishedCertificate>, Unpublished>>,
    pub numbers: Numbers,
    pub number_slips: Vec<NumberSlip>,
    pub private_members: Vec<&'static str>,
    /// Whether the modulus is itself a prime.
    pub(crate) prime_modulus: Remembered<bool>,
}

impl Jwk {
    /// The certificate that stands first in `x5c`; `None` if there is none, an
    /// error if it cannot be read.
    pub fn certificate(&self) -> Option<Result<&PublishedCertificate, Unpublished>> {
        self.published.as_ref().map(|published| published.as_deref().map_err(|why| *why))
    }

    /// What follows it and can be read, as far as it is asked for.
    fn later_certificates(&self) -> impl Iterator<Item = Certificate> {
        let later = self.x5c.iter().skip(1);
        later.filter_map(|written| published::read_certificate(written).ok()).map(|published| published.certificate)
    }

    /// The numbers are those of `key`.
    pub fn has_numbers_of(&self, key: &PublicKey) -> bool {
        self.numbers.are_public() && self.numbers == Numbers::of(key)
    }

    /// Whether the directory calls it active; one that states nothing counts as such.
    pub fn is_active(&self) -> bool {
        self.status.as_deref().is_none_or(|status| status.eq_ignore_ascii_case("active"))
    }

    /// The key with its SubjectPublicKeyInfo, where the numbers are a key.
    pub fn public_key(&self) -> Option<PublicKey> {
        self.numbers.public_key()
    }

    /// RFC 7638 with SHA-256: 43 characters.
    pub fn thumbprint_rfc7638(&self) -> Option<String> {
        self.numbers.thumbprint_rfc7638()
    }

    /// A name for a sentence: the kid, or the position from 1. A kid is shown
    /// up to a length that any real one has.
    pub fn label(&self, position: usize) -> String {
        let Some(kid) = &self.kid else { return format!("#{}", position + 1) };
        shown::cut(kid, LONGEST_LABEL)
    }
}

/// A text that is the same thumbprint for a machine: padding and the standard
/// alphabet aside. `None` if it is no base64 of 32 bytes.
pub fn canonical_thumbprint(text: &str) -> Option<String> {
    let bytes = BASE64URL.decode(text).or_else(|_| BASE64.decode(text)).ok()?;
    (bytes.len() == 32).then(|| base64url(&bytes))
}
