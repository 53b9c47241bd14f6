//! A curve that is written out instead of named (ECParameters of SEC 1 appendix C.2, which
//! RFC 5480 section 2.1.1 forbids): it is P-256 only if every number is.

use der::asn1::{ObjectIdentifier, OctetStringRef, UintRef};
use der::{Decode, Reader, SliceReader};

use super::P256_PRIME;

/// prime-field: ANSI X9.62, RFC 3279 section 2.3.5.
const PRIME_FIELD: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.1.1");
// NIST SP 800-186 section 3.2.1.3.
const B: [u8; 32] = [
    0x5a, 0xc6, 0x35, 0xd8, 0xaa, 0x3a, 0x93, 0xe7, 0xb3, 0xeb, 0xbd, 0x55, 0x76, 0x98, 0x86, 0xbc, 0x65, 0x1d, 0x06,
    0xb0, 0xcc, 0x53, 0xb0, 0xf6, 0x3b, 0xce, 0x3c, 0x3e, 0x27, 0xd2, 0x60, 0x4b,
];
const BASE_X: [u8; 32] = [
    0x6b, 0x17, 0xd1, 0xf2, 0xe1, 0x2c, 0x42, 0x47, 0xf8, 0xbc, 0xe6, 0xe5, 0x63, 0xa4, 0x40, 0xf2, 0x77, 0x03, 0x7d,
    0x81, 0x2d, 0xeb, 0x33, 0xa0, 0xf4, 0xa1, 0x39, 0x45, 0xd8, 0x98, 0xc2, 0x96,
];
const BASE_Y: [u8; 32] = [
    0x4f, 0xe3, 0x42, 0xe2, 0xfe, 0x1a, 0x7f, 0x9b, 0x8e, 0xe7, 0xeb, 0x4a, 0x7c, 0x0f, 0x9e, 0x16, 0x2b, 0xce, 0x33,
    0x57, 0x6b, 0x31, 0x5e, 0xce, 0xcb, 0xb6, 0x40, 0x68, 0x37, 0xbf, 0x51, 0xf5,
];
const ORDER: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc, 0xe6, 0xfa, 0xad, 0xa7,
    0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
];

/// Whether these parameters are those of P-256. The base point counts: with another one
/// somebody may know a private key that fits (CVE-2020-0601).
pub fn is_p256(parameters: &[u8]) -> bool {
    read(parameters) == Ok(true)
}

fn read(parameters: &[u8]) -> der::Result<bool> {
    // The prime less 3.
    let mut a = P256_PRIME;
    if let Some(last) = a.last_mut() {
        *last -= 3;
    }
    SliceReader::new(parameters)?.sequence(|fields| {
        u8::decode(fields)?;
        let field = fields.sequence(|field| {
            let kind = ObjectIdentifier::decode(field)?;
            Ok::<_, der::Error>(kind == PRIME_FIELD && UintRef::decode(field)?.as_bytes() == P256_PRIME)
        })?;
        let coefficients = fields.sequence(|curve| {
            let is_a = <&OctetStringRef>::decode(curve)?.as_bytes() == a;
            let is_b = <&OctetStringRef>::decode(curve)?.as_bytes() == B;
            // The seed says how b was found.
            while !curve.is_finished() {
                curve.tlv_bytes()?;
            }
            Ok::<_, der::Error>(is_a && is_b)
        })?;
        let base = is_base(<&OctetStringRef>::decode(fields)?.as_bytes());
        let order = UintRef::decode(fields)?.as_bytes() == ORDER;
        let cofactor = fields.is_finished() || UintRef::decode(fields)?.as_bytes() == [1];
        Ok::<_, der::Error>(field && coefficients && base && order && cofactor && fields.is_finished())
    })
}

/// In full, or by one coordinate (SEC 1 section 2.3.3); y is odd.
fn is_base(point: &[u8]) -> bool {
    point == [&[4][..], &BASE_X, &BASE_Y].concat() || point == [&[3][..], &BASE_X].concat()
}
