//! Public keys: what kind, how large, which fingerprint, and whether one made
//! a signature.
//!
//! Read from SubjectPublicKeyInfo (RFC 5280 section 4.1). RSA, P-256, P-384
//! and Ed25519 are understood; others are named. The fingerprint is SHA-256
//! over the DER of the SubjectPublicKeyInfo in its usual encoding, and says whether
//! two things hold the same key.

pub mod curve;
mod opened;
mod verify;

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use der::asn1::{BitString, Null, ObjectIdentifier, UintRef};
use der::{Decode, Encode, Sequence};
use p256::elliptic_curve::sec1::ToSec1Point;
use sha2::{Digest, Sha256};
use x509_cert::spki::{AlgorithmIdentifierOwned, AlgorithmIdentifierRef, SubjectPublicKeyInfoOwned};

use crate::ground::remembered::Remembered;
use crate::x509::oid;

/// The largest RSA modulus that is worked with; larger ones are only named,
/// so that no file can keep the page busy.
pub const MAX_RSA_BITS: usize = 8192;

/// NIST SP 800-186 section 3.2.1.3: 2^256 - 2^224 + 2^192 + 2^96 - 1.
const P256_PRIME: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xff, 0xff, 0xff, 0xff, 0xff,
];

/// A public key in its usual encoding and its understood form.
#[derive(Clone, Debug)]
pub struct PublicKey {
    /// INVARIANT: of one key always the same, however it was written.
    spki_der: Vec<u8>,
    kind: PublicKeyKind,
    prime_modulus: Remembered<bool>,
    form: KeyForm,
}

/// In another encoding a key is the same key.
impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.spki_der == other.spki_der
    }
}

impl Eq for PublicKey {}

/// How a key was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyForm {
    #[default]
    Usual,
    /// RFC 3279 section 2.3.1: the parameters of rsaEncryption are NULL.
    WithoutNull,
    /// RFC 4055 section 1.2: id-RSASSA-PSS in the place of rsaEncryption.
    BoundToPss,
    /// RFC 5480 section 2.2: the point as one coordinate.
    Compressed,
    /// RFC 5480 section 2.1.1: the numbers of the curve in the place of its name.
    CurveWrittenOut,
}

/// The parts of a public key. Numbers are big-endian without leading zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKeyKind {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// Affine coordinates, 32 bytes each; the point is on the curve.
    EcP256 {
        x: [u8; 32],
        y: [u8; 32],
    },
    /// A P-256 key that cannot be used, kept so that a report can say why.
    EcP256Unusable {
        slip: PointSlip,
    },
    /// Affine coordinates, 48 bytes each; the point is on the curve.
    EcP384 {
        x: [u8; 48],
        y: [u8; 48],
    },
    /// The encoded point (RFC 8032 section 5.1.2); it can be decoded.
    Ed25519 {
        point: [u8; 32],
    },
    Other {
        algorithm: String,
    },
}

/// Why an encoded point is no public key (NIST SP 800-56A section 5.6.2.3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointSlip {
    /// Neither of the forms of SEC 1 section 2.3.3 with coordinates of the
    /// curve's length.
    Encoding,
    /// The neutral element, by which every result is the same.
    Infinity,
    /// Not below the curve's prime.
    CoordinateTooLarge,
    /// The coordinates do not solve the curve's equation.
    NotOnCurve,
}

/// Whether a signature was made by a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureCheck {
    Valid,
    Invalid,
    /// The algorithm, by name, is none that is checked here.
    Unsupported(String),
}

/// RFC 8017 appendix A.1.1: `RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }`
#[derive(Sequence)]
struct RsaPublicKeyDer<'a> {
    modulus: UintRef<'a>,
    public_exponent: UintRef<'a>,
}

impl PublicKey {
    /// Reads the DER of a block: `RSA PUBLIC KEY` is PKCS#1 (RFC 8017 appendix
    /// A.1.1), everything else SubjectPublicKeyInfo.
    ///
    /// # Errors
    /// If it is neither.
    pub fn read(label: &str, der: &[u8]) -> der::Result<Self> {
        if label != "RSA PUBLIC KEY" {
            return Self::from_spki_der(der);
        }
        RsaPublicKeyDer::from_der(der)?;
        Self::from_spki(&usual_rsa(der)?)
    }

    /// # Errors
    /// If the bytes are no SubjectPublicKeyInfo.
    pub fn from_spki_der(der: &[u8]) -> der::Result<Self> {
        Self::from_spki(&SubjectPublicKeyInfoOwned::from_der(der)?)
    }

    /// # Errors
    /// If the key inside is not what its algorithm says.
    pub fn from_spki(spki: &SubjectPublicKeyInfoOwned) -> der::Result<Self> {
        let mut usual = Cow::Borrowed(spki);
        let mut form = KeyForm::Usual;
        let bits = spki.subject_public_key.raw_bytes();
        let algorithm = spki.algorithm.oid;
        let kind = if algorithm == oid::RSA_ENCRYPTION || algorithm == oid::RSA_PSS {
            let key = RsaPublicKeyDer::from_der(bits)?;
            usual = Cow::Owned(usual_rsa(bits)?);
            form = KeyForm::of_rsa(&spki.algorithm);
            PublicKeyKind::Rsa {
                modulus: key.modulus.as_bytes().to_vec(),
                exponent: key.public_exponent.as_bytes().to_vec(),
            }
        } else if algorithm == oid::EC_PUBLIC_KEY {
            let parameters = spki.algorithm.parameters.as_ref();
            let mut curve = parameters.and_then(|any| any.decode_as::<ObjectIdentifier>().ok());
            if curve.is_none() && parameters.and_then(|any| any.to_der().ok()).is_some_and(|der| curve::is_p256(&der)) {
                curve = Some(oid::P256);
                form = KeyForm::CurveWrittenOut;
                let algorithm = AlgorithmIdentifierOwned { oid: algorithm, parameters: Some((&oid::P256).into()) };
                usual = Cow::Owned(SubjectPublicKeyInfoOwned { algorithm, ..spki.clone() });
            }
            match curve {
                Some(oid::P256) => p256_kind(bits),
                Some(oid::P384) => p384_kind(bits).ok_or(der::ErrorKind::Failed)?,
                Some(curve) => PublicKeyKind::Other { algorithm: format!("EC {}", oid::name(&curve)) },
                None => PublicKeyKind::Other { algorithm: "EC, curve not named".to_owned() },
            }
        } else if algorithm == oid::ED25519 {
            ed25519_kind(bits).ok_or(der::ErrorKind::Failed)?
        } else {
            PublicKeyKind::Other { algorithm: oid::name(&algorithm) }
        };
        let point: Option<(&[u8], &[u8])> = match &kind {
            PublicKeyKind::EcP256 { x, y } => Some((x, y)),
            PublicKeyKind::EcP384 { x, y } => Some((x, y)),
            _ => None,
        };
        if let Some((x, y)) = point.filter(|_| bits.first() != Some(&4)) {
            let point = BitString::from_bytes(&[&[4], x, y].concat())?;
            usual = Cow::Owned(SubjectPublicKeyInfoOwned { subject_public_key: point, ..usual.into_owned() });
            if form == KeyForm::Usual {
                form = KeyForm::Compressed;
            }
        }
        Ok(Self { spki_der: usual.to_der()?, kind, form, prime_modulus: Remembered::default() })
    }

    /// The same key, of which it is known how it was written.
    pub(crate) fn written_as(self, form: KeyForm) -> Self {
        Self { form, ..self }
    }

    /// How it was written.
    pub fn form(&self) -> KeyForm {
        self.form
    }

    pub fn kind(&self) -> &PublicKeyKind {
        &self.kind
    }

    pub fn is_rsa(&self) -> bool {
        matches!(self.kind, PublicKeyKind::Rsa { .. })
    }

    /// Whether the modulus of an RSA key is itself a prime, as `find` says the first time.
    pub fn has_prime_modulus(&self, find: impl FnOnce(&[u8]) -> bool) -> Option<bool> {
        let PublicKeyKind::Rsa { modulus, .. } = &self.kind else { return None };
        Some(*self.prime_modulus.or_find(|| find(modulus)))
    }

    pub fn spki_der(&self) -> &[u8] {
        &self.spki_der
    }

    /// `-----BEGIN PUBLIC KEY-----` (RFC 7468 section 13).
    pub fn to_pem(&self) -> String {
        crate::x509::pem::write("PUBLIC KEY", &self.spki_der)
    }

    /// SHA-256 over the DER, 64 lower-case hexadecimal digits.
    pub fn spki_sha256(&self) -> String {
        hexadecimal(&Sha256::digest(&self.spki_der))
    }

    /// The size of the key in bits, where it is known.
    pub fn size_bits(&self) -> Option<usize> {
        match &self.kind {
            PublicKeyKind::Rsa { modulus, .. } => Some(bit_length(modulus)),
            PublicKeyKind::EcP256 { .. } | PublicKeyKind::EcP256Unusable { .. } | PublicKeyKind::Ed25519 { .. } => {
                Some(256)
            }
            PublicKeyKind::EcP384 { .. } => Some(384),
            PublicKeyKind::Other { .. } => None,
        }
    }

    /// `RSA 2048`, `EC P-256`, `EC P-384`, `Ed25519` or the name of another algorithm.
    pub fn label(&self) -> String {
        match &self.kind {
            PublicKeyKind::Rsa { modulus, .. } => format!("RSA {}", bit_length(modulus)),
            PublicKeyKind::EcP256 { .. } | PublicKeyKind::EcP256Unusable { .. } => "EC P-256".to_owned(),
            PublicKeyKind::EcP384 { .. } => "EC P-384".to_owned(),
            PublicKeyKind::Ed25519 { .. } => "Ed25519".to_owned(),
            PublicKeyKind::Other { algorithm } => algorithm.clone(),
        }
    }

    /// Verifies a signature as in certificates, CSRs and CRLs. The algorithm
    /// comes with its parameters, because those of RSASSA-PSS say how.
    pub fn verify(&self, algorithm: &AlgorithmIdentifierRef<'_>, message: &[u8], signature: &[u8]) -> SignatureCheck {
        verify::verify(&self.kind, algorithm, message, signature)
    }

    /// What the owner of this RSA key has signed, as it was encoded before (RSAVP1 of RFC
    /// 8017 section 5.2.2), as long as the modulus. `None` of other keys, and of what is
    /// no number below the modulus: this key has not made it.
    pub fn opened(&self, signature: &[u8]) -> Option<Vec<u8>> {
        opened::opened(&self.kind, signature)
    }
}

impl KeyForm {
    fn of_rsa(algorithm: &AlgorithmIdentifierOwned) -> Self {
        match (algorithm.oid, &algorithm.parameters) {
            (oid::RSA_PSS, _) => Self::BoundToPss,
            (_, Some(parameters)) if parameters.is_null() => Self::Usual,
            _ => Self::WithoutNull,
        }
    }
}

/// Of a RSAPublicKey, with the parameters NULL (RFC 3279 section 2.3.1).
fn usual_rsa(key_der: &[u8]) -> der::Result<SubjectPublicKeyInfoOwned> {
    Ok(SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid: oid::RSA_ENCRYPTION, parameters: Some(Null.into()) },
        subject_public_key: BitString::from_bytes(key_der)?,
    })
}

impl PointSlip {
    /// What is wrong with a point of P-256 in the encoding of SEC 1 section
    /// 2.3.3; `None` if it is a public key.
    pub fn of_p256(sec1: &[u8]) -> Option<Self> {
        if p256::PublicKey::from_sec1_bytes(sec1).is_ok() {
            return None;
        }
        let Ok(point) = p256::Sec1Point::from_bytes(sec1) else { return Some(Self::Encoding) };
        if point.is_identity() {
            return Some(Self::Infinity);
        }
        let is_too_large = |coordinate: &[u8]| coordinate >= P256_PRIME.as_slice();
        let coordinates = sec1.get(1..).unwrap_or_default();
        if coordinates.chunks(P256_PRIME.len()).any(is_too_large) {
            return Some(Self::CoordinateTooLarge);
        }
        Some(Self::NotOnCurve)
    }
}

/// Base64url without padding (RFC 7515 section 2).
pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Lower-case hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bits of a big-endian number without its leading zeros.
pub fn bit_length(number: &[u8]) -> usize {
    let first = number.iter().position(|octet| *octet != 0).unwrap_or(number.len());
    let number = number.get(first..).unwrap_or_default();
    let zeros = number.first().map_or(0, |octet| octet.leading_zeros());
    number.len() * 8 - usize::try_from(zeros).unwrap_or_default()
}

fn p256_kind(sec1: &[u8]) -> PublicKeyKind {
    let coordinates = || {
        // Refuses points that are not on the curve.
        let key = p256::PublicKey::from_sec1_bytes(sec1).ok()?;
        let point = key.to_sec1_point(false);
        let (x, y) = point.as_bytes().get(1..)?.split_at_checked(32)?;
        Some(PublicKeyKind::EcP256 { x: x.try_into().ok()?, y: y.try_into().ok()? })
    };
    coordinates().unwrap_or_else(|| {
        let slip = PointSlip::of_p256(sec1).unwrap_or(PointSlip::Encoding);
        PublicKeyKind::EcP256Unusable { slip }
    })
}

fn p384_kind(sec1: &[u8]) -> Option<PublicKeyKind> {
    let key = p384::PublicKey::from_sec1_bytes(sec1).ok()?;
    let point = key.to_sec1_point(false);
    let bytes = point.as_bytes();
    let (x, y) = bytes.get(1..)?.split_at_checked(48)?;
    Some(PublicKeyKind::EcP384 { x: x.try_into().ok()?, y: y.try_into().ok()? })
}

fn ed25519_kind(bits: &[u8]) -> Option<PublicKeyKind> {
    let point = bits.try_into().ok()?;
    ed25519_dalek::VerifyingKey::from_bytes(&point).ok()?;
    Some(PublicKeyKind::Ed25519 { point })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_zeros_are_no_bits() {
        for (number, bits) in
            [(&[][..], 0), (&[0, 0], 0), (&[1], 1), (&[0, 1], 1), (&[0x80], 8), (&[0, 0x7f, 0xff], 15)]
        {
            assert_eq!(bit_length(number), bits, "{number:?}");
        }
    }
}
