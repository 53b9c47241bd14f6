//! What a sound file has at a place: the fields of certificates, CSRs, CRLs and keys, by
//! the order in which they stand.

use crate::x509::asn1;
use crate::x509::kind::Kind;

const INTEGER: (u8, &str) = (0x02, "INTEGER");
const BIT_STRING: (u8, &str) = (0x03, "BIT STRING");
const OCTET_STRING: (u8, &str) = (0x04, "OCTET STRING");
const SEQUENCE: (u8, &str) = (0x30, "SEQUENCE");

/// A field: its name, its tag with the usual word for it, and whether it may be left out.
struct Field {
    name: &'static str,
    tag: (u8, &'static str),
    is_optional: bool,
    inside: &'static [Field],
}

const fn field(name: &'static str, tag: (u8, &'static str)) -> Field {
    Field { name, tag, is_optional: false, inside: &[] }
}

const fn optional(name: &'static str, tag: (u8, &'static str)) -> Field {
    Field { name, tag, is_optional: true, inside: &[] }
}

const fn holding(name: &'static str, inside: &'static [Field]) -> Field {
    Field { name, tag: SEQUENCE, is_optional: false, inside }
}

const PUBLIC_KEY: &[Field] = &[field("algorithm", SEQUENCE), field("subjectPublicKey", BIT_STRING)];

/// RFC 5280 section 4.1.
const CERTIFICATE: &[Field] = &[
    holding(
        "tbsCertificate",
        &[
            optional("version", (0xA0, "[0]")),
            field("serialNumber", INTEGER),
            field("signature", SEQUENCE),
            field("issuer", SEQUENCE),
            field("validity", SEQUENCE),
            field("subject", SEQUENCE),
            holding("subjectPublicKeyInfo", PUBLIC_KEY),
            optional("issuerUniqueID", (0x81, "[1]")),
            optional("subjectUniqueID", (0x82, "[2]")),
            optional("extensions", (0xA3, "[3]")),
        ],
    ),
    field("signatureAlgorithm", SEQUENCE),
    field("signatureValue", BIT_STRING),
];
/// RFC 2986 section 4.
const REQUEST: &[Field] = &[
    holding(
        "certificationRequestInfo",
        &[
            field("version", INTEGER),
            field("subject", SEQUENCE),
            holding("subjectPKInfo", PUBLIC_KEY),
            optional("attributes", (0xA0, "[0]")),
        ],
    ),
    field("signatureAlgorithm", SEQUENCE),
    field("signature", BIT_STRING),
];
/// RFC 5280 section 5.1.
const CRL: &[Field] =
    &[field("tbsCertList", SEQUENCE), field("signatureAlgorithm", SEQUENCE), field("signatureValue", BIT_STRING)];
/// RFC 8017 appendix A.1.2.
const PKCS1: &[Field] = &[
    field("version", INTEGER),
    field("modulus", INTEGER),
    field("publicExponent", INTEGER),
    field("privateExponent", INTEGER),
    field("prime1", INTEGER),
    field("prime2", INTEGER),
    field("exponent1", INTEGER),
    field("exponent2", INTEGER),
    field("coefficient", INTEGER),
];
/// RFC 5958 section 2.
const PKCS8: &[Field] =
    &[field("version", INTEGER), field("privateKeyAlgorithm", SEQUENCE), field("privateKey", OCTET_STRING)];
/// RFC 5958 section 3.
const ENCRYPTED: &[Field] = &[field("encryptionAlgorithm", SEQUENCE), field("encryptedData", OCTET_STRING)];
/// RFC 5915 section 3.
const SEC1: &[Field] = &[
    field("version", INTEGER),
    field("privateKey", OCTET_STRING),
    optional("parameters", (0xA0, "[0]")),
    optional("publicKey", (0xA1, "[1]")),
];

/// What stands at `byte` of sound DER that is labelled so: `subject (SEQUENCE)`. `None` if
/// the place is in no field that is known here.
pub fn at(label: &str, der: &[u8], byte: usize) -> Option<String> {
    let fields = match (Kind::of_label(label), label) {
        (Kind::Certificate, _) => CERTIFICATE,
        (Kind::CertificateRequest, _) => REQUEST,
        (Kind::Crl, _) => CRL,
        (_, "RSA PRIVATE KEY") => PKCS1,
        (_, "EC PRIVATE KEY") => SEC1,
        (_, "ENCRYPTED PRIVATE KEY") => ENCRYPTED,
        (_, "PRIVATE KEY") => PKCS8,
        (Kind::PublicKey, "PUBLIC KEY") => PUBLIC_KEY,
        _ => return None,
    };
    let (_, start, _) = element(der, 0)?;
    let field = find(fields, der, start, der.len(), byte)?;
    Some(format!("{} ({})", field.name, field.tag.1))
}

/// The field at a place: one that begins there, or the innermost around it.
fn find(fields: &'static [Field], der: &[u8], mut at: usize, end: usize, byte: usize) -> Option<&'static Field> {
    let mut fields = fields.iter().peekable();
    while let Some(field) = fields.next() {
        let found = element(der, at).filter(|_| at < end);
        let Some((tag, inside, next)) = found else { return (byte >= at).then_some(field) };
        if tag != field.tag.0 {
            // Where one may be left out, the next one is due.
            if field.is_optional && fields.peek().is_some() {
                continue;
            }
            return (byte >= at).then_some(field);
        }
        if byte < next || next > end {
            let inner = (byte >= inside).then(|| find(field.inside, der, inside, next.min(end), byte)).flatten();
            return inner.or((byte >= at).then_some(field));
        }
        at = next;
    }
    None
}

/// Tag, where the content begins, and where it ends by what it states.
fn element(der: &[u8], at: usize) -> Option<(u8, usize, usize)> {
    let header = asn1::header(der.get(at..)?)?;
    let inside = at.checked_add(header.octets)?;
    Some((header.tag, inside, inside.checked_add(header.length)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_that_is_due_is_named() {
        // PKCS#8: version 0, an algorithm, and an INTEGER where the key should be.
        let der = [0x30, 10, 0x02, 1, 0, 0x30, 2, 0x05, 0, 0x02, 1, 7];
        assert_eq!(at("PRIVATE KEY", &der, 9).as_deref(), Some("privateKey (OCTET STRING)"));
        assert_eq!(at("PRIVATE KEY", &der, 5).as_deref(), Some("privateKeyAlgorithm (SEQUENCE)"));
        assert_eq!(at("PRIVATE KEY", &der, 2).as_deref(), Some("version (INTEGER)"));
        assert_eq!(at("MESSAGE", &der, 2), None);
        assert_eq!(at("PRIVATE KEY", &[], 2), None);
    }
}
