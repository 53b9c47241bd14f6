//! Kinds of keys that protect nothing, whatever their numbers are.

use x509_cert::spki::SubjectPublicKeyInfoRef;

use super::Weakness;
use crate::x509::oid::{self, ObjectIdentifier};

/// Curves of less than 224 bits: X9.62, SEC 2 and RFC 5639.
const SMALL_CURVES: &[(&str, &str)] = &[
    ("1.2.840.10045.3.1.1", "P-192"),
    ("1.2.840.10045.3.1.2", "prime192v2"),
    ("1.2.840.10045.3.1.3", "prime192v3"),
    ("1.3.132.0.1", "sect163k1"),
    ("1.3.132.0.2", "sect163r1"),
    ("1.3.132.0.4", "sect113r1"),
    ("1.3.132.0.5", "sect113r2"),
    ("1.3.132.0.6", "secp112r1"),
    ("1.3.132.0.7", "secp112r2"),
    ("1.3.132.0.8", "secp160r1"),
    ("1.3.132.0.9", "secp160k1"),
    ("1.3.132.0.15", "sect163r2"),
    ("1.3.132.0.22", "sect131r1"),
    ("1.3.132.0.23", "sect131r2"),
    ("1.3.132.0.24", "sect193r1"),
    ("1.3.132.0.25", "sect193r2"),
    ("1.3.132.0.28", "secp128r1"),
    ("1.3.132.0.29", "secp128r2"),
    ("1.3.132.0.30", "secp160r2"),
    ("1.3.132.0.31", "secp192k1"),
    ("1.3.36.3.3.2.8.1.1.1", "brainpoolP160r1"),
    ("1.3.36.3.3.2.8.1.1.2", "brainpoolP160t1"),
    ("1.3.36.3.3.2.8.1.1.3", "brainpoolP192r1"),
    ("1.3.36.3.3.2.8.1.1.4", "brainpoolP192t1"),
];

/// Of a key that is only named.
pub(super) fn weakness(spki_der: &[u8]) -> Option<Weakness> {
    let key = SubjectPublicKeyInfoRef::try_from(spki_der).ok()?;
    match key.algorithm.oid {
        oid::DSA => Some(Weakness::Dsa),
        oid::EC_PUBLIC_KEY => {
            let named = key.algorithm.parameters.and_then(|any| any.decode_as::<ObjectIdentifier>().ok());
            let Some(curve) = named.map(|curve| curve.to_string()) else { return Some(Weakness::CurveNotNamed) };
            let known = SMALL_CURVES.iter().find(|(oid, _)| *oid == curve);
            known.map(|(_, name)| Weakness::SmallCurve { curve: (*name).to_owned() })
        }
        _ => None,
    }
}
