//! The numbers that make a key: what a JWK says by `kty`, `n` and `e`, `crv`,
//! `x` and `y`.
//!
//! RFC 7518 section 6 (RSA, EC, oct), RFC 8037 section 2 (OKP). Numbers are
//! read tolerantly, each slip of their spelling is kept; two keys are the same
//! if their numbers are, however they were written. Goes out as well: the
//! thumbprint of RFC 7638 and a [`PublicKey`] with its SubjectPublicKeyInfo.

use der::Encode;
use der::asn1::{Any, BitString, UintRef};
use p256::pkcs8::EncodePublicKey;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned, SubjectPublicKeyInfoRef};

use super::number::{self, NumberSlip};
use crate::ground::order::sort;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::public_key::{PublicKey, PublicKeyKind, base64url, bit_length};

/// The public numbers of a key, big-endian without leading zeros.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Numbers {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    Ec {
        curve: String,
        x: Vec<u8>,
        y: Vec<u8>,
    },
    /// Edwards and Montgomery curves; the encoded point, as it stands.
    Okp {
        curve: String,
        x: Vec<u8>,
    },
    /// SECRET: a key that two sides share (`kty` oct). Its value is never kept.
    Symmetric,
    #[default]
    Unreadable,
}

impl Numbers {
    pub(super) fn from_members(members: &Map<String, Value>) -> (Self, Vec<NumberSlip>) {
        let text = |name: &str| members.get(name).and_then(Value::as_str);
        let kind = Kind::of(members);
        let mut slips: Vec<NumberSlip> = kind.as_ref().and_then(|(_, slip)| *slip).into_iter().collect();
        let exponent = |slips: &mut Vec<_>| number::read_exponent(members.get("e")?, slips);
        let length = coordinate_bytes(text("crv").unwrap_or_default());
        let mut bytes = |name: &str| number::read_coordinate(members.get(name)?, length, &mut slips);
        let curve = || text("crv").unwrap_or_default().to_owned();
        let read = match kind.map(|(kind, _)| kind) {
            Some(Kind::Rsa) => {
                let n = bytes("n");
                n.zip(exponent(&mut slips)).map(|(n, e)| {
                    let (n, e) = in_place(n, e, &mut slips);
                    let n = number::meant(n, &mut slips);
                    (Self::rsa(&n, &e), vec![n, e])
                })
            }
            Some(Kind::Ec) => bytes("x").zip(bytes("y")).map(|(x, y)| (Self::ec(curve(), &x, &y), vec![x, y])),
            Some(Kind::Okp) => bytes("x").map(|x| (Self::Okp { curve: curve(), x: x.clone() }, vec![x])),
            Some(Kind::Symmetric) => Some((Self::Symmetric, Vec::new())),
            None => None,
        };
        let Some((numbers, written)) = read else { return (Self::Unreadable, Vec::new()) };
        slips.extend(numbers.length_slips(&written));
        sort(&mut slips);
        slips.dedup();
        (numbers, slips)
    }

    /// The numbers of a key that was read from a SubjectPublicKeyInfo.
    pub fn of(key: &PublicKey) -> Self {
        match key.kind() {
            PublicKeyKind::Rsa { modulus, exponent } => Self::rsa(modulus, exponent),
            PublicKeyKind::EcP256 { x, y } => Self::ec("P-256".to_owned(), x, y),
            _ => Self::of_spki(key.spki_der()).unwrap_or_default(),
        }
    }

    /// Kinds that [`PublicKey`] does not take apart.
    fn of_spki(spki_der: &[u8]) -> Option<Self> {
        let spki = SubjectPublicKeyInfoRef::try_from(spki_der).ok()?;
        let bits = spki.subject_public_key.raw_bytes();
        let curve = || spki.algorithm.parameters.and_then(|any| any.decode_as::<ObjectIdentifier>().ok());
        match spki.algorithm.oid {
            oid::ED25519 => Some(Self::Okp { curve: "Ed25519".to_owned(), x: bits.to_vec() }),
            // Only uncompressed points, as everybody writes them: RFC 5480 section 2.2.
            oid::EC_PUBLIC_KEY if curve() == Some(oid::P384) => {
                let (x, y) = bits.strip_prefix(&[4])?.split_at_checked(48)?;
                Some(Self::ec("P-384".to_owned(), x, y))
            }
            _ => None,
        }
    }

    fn rsa(modulus: &[u8], exponent: &[u8]) -> Self {
        let number = |bytes: &[u8]| without_leading_zeros(bytes).to_vec();
        Self::Rsa { modulus: number(modulus), exponent: number(exponent) }
    }

    fn ec(curve: String, x: &[u8], y: &[u8]) -> Self {
        Self::Ec { curve, x: without_leading_zeros(x).to_vec(), y: without_leading_zeros(y).to_vec() }
    }

    /// The modulus is that of `key` with its last byte first.
    pub(super) fn are_reversed_of(&self, key: &PublicKey) -> bool {
        let (Self::Rsa { modulus, exponent }, PublicKeyKind::Rsa { modulus: of_key, exponent: of_exponent }) =
            (self, key.kind())
        else {
            return false;
        };
        let reversed: Vec<u8> = modulus.iter().rev().copied().collect();
        without_leading_zeros(&reversed) == without_leading_zeros(of_key)
            && without_leading_zeros(exponent) == without_leading_zeros(of_exponent)
    }

    /// These are the numbers of one key and can be compared.
    pub fn are_public(&self) -> bool {
        matches!(self, Self::Rsa { .. } | Self::Ec { .. } | Self::Okp { .. })
    }

    /// Bits of an RSA modulus.
    pub fn rsa_bits(&self) -> Option<usize> {
        match self {
            Self::Rsa { modulus, .. } => Some(bit_length(modulus)),
            _ => None,
        }
    }

    /// `RSA 2048`, `EC P-256`, `OKP Ed25519`, `oct`; a dash for what cannot be read.
    pub fn label(&self) -> String {
        match self {
            Self::Rsa { .. } => format!("RSA {}", self.rsa_bits().unwrap_or(0)),
            Self::Ec { curve, .. } => format!("EC {curve}"),
            Self::Okp { curve, .. } => format!("OKP {curve}"),
            Self::Symmetric => "oct".to_owned(),
            Self::Unreadable => "—".to_owned(),
        }
    }

    /// RFC 7638: base64url of SHA-256 over the required members in the order of
    /// their names, without white space. `None` for curves that are not known
    /// and for keys whose value is not kept.
    pub fn thumbprint_rfc7638(&self) -> Option<String> {
        let json = match self {
            Self::Rsa { modulus, exponent } => {
                format!(r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#, base64url(exponent), base64url(modulus))
            }
            Self::Ec { curve, x, y } => {
                let length = coordinate_bytes(curve)?;
                let coordinate = |bytes: &[u8]| padded(bytes, length).map(|bytes| base64url(&bytes));
                let (x, y) = (coordinate(x)?, coordinate(y)?);
                format!(r#"{{"crv":"{curve}","kty":"EC","x":"{x}","y":"{y}"}}"#)
            }
            // RFC 8037 section 2.
            Self::Okp { curve, x } if ["Ed25519", "Ed448", "X25519", "X448"].contains(&curve.as_str()) => {
                format!(r#"{{"crv":"{curve}","kty":"OKP","x":"{}"}}"#, base64url(x))
            }
            Self::Okp { .. } | Self::Symmetric | Self::Unreadable => return None,
        };
        Some(base64url(&Sha256::digest(json)))
    }

    /// The key with its SubjectPublicKeyInfo. `None` if the numbers are no key
    /// of RSA, P-256, P-384 or Ed25519, for example no point of the curve.
    pub fn public_key(&self) -> Option<PublicKey> {
        match self {
            Self::Rsa { modulus, exponent } => rsa_public_key(modulus, exponent).ok(),
            Self::Ec { curve, x, y } => {
                let length = coordinate_bytes(curve)?;
                let point = [vec![4], padded(x, length)?, padded(y, length)?].concat();
                let document = match curve.as_str() {
                    "P-256" => p256::PublicKey::from_sec1_bytes(&point).ok()?.to_public_key_der().ok()?,
                    "P-384" => p384::PublicKey::from_sec1_bytes(&point).ok()?.to_public_key_der().ok()?,
                    _ => return None,
                };
                PublicKey::from_spki_der(document.as_bytes()).ok()
            }
            Self::Okp { curve, x } if curve == "Ed25519" => {
                ed25519_dalek::VerifyingKey::from_bytes(x.as_slice().try_into().ok()?).ok()?;
                spki(oid::ED25519, None, x).ok()
            }
            Self::Okp { .. } | Self::Symmetric | Self::Unreadable => None,
        }
    }

    fn length_slips(&self, written: &[Vec<u8>]) -> Option<NumberSlip> {
        match self {
            Self::Rsa { .. } => {
                written.iter().any(|bytes| bytes.first() == Some(&0)).then_some(NumberSlip::LeadingZeros)
            }
            Self::Ec { curve, .. } => {
                let length = coordinate_bytes(curve)?;
                written.iter().any(|bytes| bytes.len() != length).then_some(NumberSlip::CoordinateLength)
            }
            Self::Okp { .. } | Self::Symmetric | Self::Unreadable => None,
        }
    }
}

/// A modulus is longer than any exponent that is used.
fn in_place(n: Vec<u8>, e: Vec<u8>, slips: &mut Vec<NumberSlip>) -> (Vec<u8>, Vec<u8>) {
    const LONGEST_EXPONENT: usize = 8;
    const SHORTEST_MODULUS: usize = 64;
    if n.len() > LONGEST_EXPONENT || e.len() < SHORTEST_MODULUS {
        return (n, e);
    }
    slips.push(NumberSlip::Swapped);
    (e, n)
}

/// RFC 7518 section 6.1, RFC 8037 section 2.
#[derive(Clone, Copy)]
enum Kind {
    Rsa,
    Ec,
    Okp,
    Symmetric,
}

impl Kind {
    /// Whatever the case of `kty`, and of the other members if there is none.
    fn of(members: &Map<String, Value>) -> Option<(Self, Option<NumberSlip>)> {
        const NAMES: [(&str, Kind); 4] =
            [("RSA", Kind::Rsa), ("EC", Kind::Ec), ("OKP", Kind::Okp), ("oct", Kind::Symmetric)];
        let Some(stated) = members.get("kty") else {
            let has = |name: &str| members.contains_key(name);
            let kind = match () {
                () if has("n") && has("e") => Self::Rsa,
                () if has("x") && has("y") => Self::Ec,
                () if has("x") && has("crv") => Self::Okp,
                () => return None,
            };
            return Some((kind, Some(NumberSlip::KindAbsent)));
        };
        let stated = stated.as_str()?;
        let (name, kind) = NAMES.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(stated.trim()))?;
        Some((kind, (name != stated).then_some(NumberSlip::KindLetters)))
    }
}

/// RFC 8017 appendix A.1 in RFC 3279 section 2.3.1.
fn rsa_public_key(modulus: &[u8], exponent: &[u8]) -> der::Result<PublicKey> {
    let key = rsa::pkcs1::RsaPublicKey { modulus: UintRef::new(modulus)?, public_exponent: UintRef::new(exponent)? };
    spki(oid::RSA_ENCRYPTION, Some(Any::null()), &key.to_der()?)
}

fn spki(oid: ObjectIdentifier, parameters: Option<Any>, key: &[u8]) -> der::Result<PublicKey> {
    PublicKey::from_spki(&SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid, parameters },
        subject_public_key: BitString::from_bytes(key)?,
    })
}

/// RFC 7518 section 6.2.1.2, RFC 8037 section 2: bytes of one coordinate.
fn coordinate_bytes(curve: &str) -> Option<usize> {
    match curve {
        "P-256" => Some(32),
        "P-384" => Some(48),
        "P-521" => Some(66),
        "Ed25519" | "X25519" => Some(32),
        "Ed448" => Some(57),
        "X448" => Some(56),
        _ => None,
    }
}

fn padded(number: &[u8], length: usize) -> Option<Vec<u8>> {
    let zeros = length.checked_sub(number.len())?;
    Some([vec![0; zeros].as_slice(), number].concat())
}

fn without_leading_zeros(bytes: &[u8]) -> &[u8] {
    let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    bytes.get(first..).unwrap_or_default()
}
