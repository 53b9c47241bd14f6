//! Object identifiers, each with the document that assigns it.

pub use const_oid::ObjectIdentifier;

const fn oid(dotted: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(dotted)
}

// Attribute types: RFC 5280 appendix A.1, RFC 4519.
pub const COMMON_NAME: ObjectIdentifier = oid("2.5.4.3");
pub const SERIAL_NUMBER: ObjectIdentifier = oid("2.5.4.5");
pub const COUNTRY: ObjectIdentifier = oid("2.5.4.6");
pub const LOCALITY: ObjectIdentifier = oid("2.5.4.7");
pub const STATE: ObjectIdentifier = oid("2.5.4.8");
pub const ORGANISATION: ObjectIdentifier = oid("2.5.4.10");
pub const ORGANISATIONAL_UNIT: ObjectIdentifier = oid("2.5.4.11");
pub const BUSINESS_CATEGORY: ObjectIdentifier = oid("2.5.4.15");
/// ITU-T X.520 (2019) section 6.4.4, used by ETSI EN 319 412-1.
pub const ORGANISATION_IDENTIFIER: ObjectIdentifier = oid("2.5.4.97");
pub const USER_ID: ObjectIdentifier = oid("0.9.2342.19200300.100.1.1");
pub const DOMAIN_COMPONENT: ObjectIdentifier = oid("0.9.2342.19200300.100.1.25");
/// RFC 2985 section 5.2.1.
pub const EMAIL_ADDRESS: ObjectIdentifier = oid("1.2.840.113549.1.9.1");

/// PKCS#9 extensionRequest: RFC 2985 section 5.4.2.
pub const EXTENSION_REQUEST: ObjectIdentifier = oid("1.2.840.113549.1.9.14");
/// PKCS#9 challengePassword: RFC 2985 section 5.4.1.
pub const CHALLENGE_PASSWORD: ObjectIdentifier = oid("1.2.840.113549.1.9.7");

/// CMS signedData, the content of a PKCS#7 file: RFC 5652 section 5.1.
pub const SIGNED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.2");

// Extensions: RFC 5280 section 4.2.1.
pub const SUBJECT_ALTERNATIVE_NAME: ObjectIdentifier = oid("2.5.29.17");

// Extensions of CRLs and of their entries: RFC 5280 sections 5.2 and 5.3.
pub const CRL_NUMBER: ObjectIdentifier = oid("2.5.29.20");
pub const CRL_REASON: ObjectIdentifier = oid("2.5.29.21");
pub const DELTA_CRL_INDICATOR: ObjectIdentifier = oid("2.5.29.27");
pub const ISSUING_DISTRIBUTION_POINT: ObjectIdentifier = oid("2.5.29.28");
pub const ENTRY_CERTIFICATE_ISSUER: ObjectIdentifier = oid("2.5.29.29");
pub const AUTHORITY_KEY_IDENTIFIER: ObjectIdentifier = oid("2.5.29.35");

// Extended key usages: RFC 5280 section 4.2.1.12.
pub const ANY_EXTENDED_KEY_USAGE: ObjectIdentifier = oid("2.5.29.37.0");
pub const SERVER_AUTH: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.1");
pub const CLIENT_AUTH: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.2");

// Public keys: RFC 8017 appendix C, RFC 5480, RFC 8410.
pub const RSA_ENCRYPTION: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
pub const EC_PUBLIC_KEY: ObjectIdentifier = oid("1.2.840.10045.2.1");
pub const P256: ObjectIdentifier = oid("1.2.840.10045.3.1.7");
pub const P384: ObjectIdentifier = oid("1.3.132.0.34");
pub const ED25519: ObjectIdentifier = oid("1.3.101.112");

// Signatures: RFC 8017 appendix C, RFC 5758.
pub const RSA_SHA1: ObjectIdentifier = oid("1.2.840.113549.1.1.5");
pub const RSA_PSS: ObjectIdentifier = oid("1.2.840.113549.1.1.10");
pub const RSA_SHA256: ObjectIdentifier = oid("1.2.840.113549.1.1.11");
pub const RSA_SHA384: ObjectIdentifier = oid("1.2.840.113549.1.1.12");
pub const RSA_SHA512: ObjectIdentifier = oid("1.2.840.113549.1.1.13");
pub const ECDSA_SHA256: ObjectIdentifier = oid("1.2.840.10045.4.3.2");
pub const ECDSA_SHA384: ObjectIdentifier = oid("1.2.840.10045.4.3.3");
pub const ECDSA_SHA512: ObjectIdentifier = oid("1.2.840.10045.4.3.4");

// Hashes: RFC 5754 section 2; the mask generation of RSASSA-PSS: RFC 8017 appendix C.
pub const SHA256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");
pub const SHA384: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.2");
pub const SHA512: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.3");
pub const MGF1: ObjectIdentifier = oid("1.2.840.113549.1.1.8");

/// The usual short name, or the dotted form where there is none.
pub fn name(oid: &ObjectIdentifier) -> String {
    let known = match *oid {
        COMMON_NAME => "CN",
        SERIAL_NUMBER => "serialNumber",
        COUNTRY => "C",
        LOCALITY => "L",
        STATE => "ST",
        ORGANISATION => "O",
        ORGANISATIONAL_UNIT => "OU",
        BUSINESS_CATEGORY => "businessCategory",
        ORGANISATION_IDENTIFIER => "organizationIdentifier",
        USER_ID => "UID",
        DOMAIN_COMPONENT => "DC",
        EMAIL_ADDRESS => "emailAddress",
        CHALLENGE_PASSWORD => "challengePassword",
        EXTENSION_REQUEST => "extensionRequest",
        ANY_EXTENDED_KEY_USAGE => "anyExtendedKeyUsage",
        SERVER_AUTH => "serverAuth",
        CLIENT_AUTH => "clientAuth",
        RSA_ENCRYPTION => "rsaEncryption",
        EC_PUBLIC_KEY => "id-ecPublicKey",
        P256 => "P-256",
        P384 => "P-384",
        ED25519 => "Ed25519",
        RSA_SHA1 => "sha1WithRSAEncryption",
        RSA_PSS => "RSASSA-PSS",
        RSA_SHA256 => "sha256WithRSAEncryption",
        RSA_SHA384 => "sha384WithRSAEncryption",
        RSA_SHA512 => "sha512WithRSAEncryption",
        ECDSA_SHA256 => "ecdsa-with-SHA256",
        ECDSA_SHA384 => "ecdsa-with-SHA384",
        ECDSA_SHA512 => "ecdsa-with-SHA512",
        _ => return oid.to_string(),
    };
    known.to_owned()
}
