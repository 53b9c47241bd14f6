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
/// The same under Microsoft's number ([MS-WCCE] section 2.2.2.7.7.4).
pub const MICROSOFT_EXTENSION_REQUEST: ObjectIdentifier = oid("1.3.6.1.4.1.311.2.1.14");
// What certreq writes ([MS-WCCE] sections 2.2.2.7.1, 2.2.2.7.2 and 2.2.2.7.4).
pub const MICROSOFT_OS_VERSION: ObjectIdentifier = oid("1.3.6.1.4.1.311.13.2.3");
pub const MICROSOFT_CLIENT_INFORMATION: ObjectIdentifier = oid("1.3.6.1.4.1.311.21.20");
pub const MICROSOFT_KEY_PROVIDER: ObjectIdentifier = oid("1.3.6.1.4.1.311.13.2.2");
/// PKCS#9 challengePassword: RFC 2985 section 5.4.1.
pub const CHALLENGE_PASSWORD: ObjectIdentifier = oid("1.2.840.113549.1.9.7");

/// CMS signedData, the content of a PKCS#7 file: RFC 5652 section 5.1.
pub const SIGNED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.2");

/// id-cct-PKIData, a request by CMC: RFC 5272 section 3.2.
pub const CMC_REQUEST: ObjectIdentifier = oid("1.3.6.1.5.5.7.12.2");

/// CMS data and encryptedData, the parts of a PKCS#12 file: RFC 5652 sections 4 and 8.
pub const DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.1");
pub const ENCRYPTED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.6");

// Attributes in PKCS#12: RFC 2985 section 5.5.
pub const FRIENDLY_NAME: ObjectIdentifier = oid("1.2.840.113549.1.9.20");
pub const LOCAL_KEY_ID: ObjectIdentifier = oid("1.2.840.113549.1.9.21");

// Password-based encryption and MAC: RFC 8018 appendices A and B, RFC 7914
// section 7, RFC 7292 appendix C.
pub const PBES2: ObjectIdentifier = oid("1.2.840.113549.1.5.13");
pub const PBMAC1: ObjectIdentifier = oid("1.2.840.113549.1.5.14");
pub const PBKDF2: ObjectIdentifier = oid("1.2.840.113549.1.5.12");
pub const SCRYPT: ObjectIdentifier = oid("1.3.6.1.4.1.11591.4.11");
pub const HMAC_SHA1: ObjectIdentifier = oid("1.2.840.113549.2.7");
pub const HMAC_SHA224: ObjectIdentifier = oid("1.2.840.113549.2.8");
pub const HMAC_SHA256: ObjectIdentifier = oid("1.2.840.113549.2.9");
pub const HMAC_SHA384: ObjectIdentifier = oid("1.2.840.113549.2.10");
pub const HMAC_SHA512: ObjectIdentifier = oid("1.2.840.113549.2.11");
pub const PBE_SHA1_3DES: ObjectIdentifier = oid("1.2.840.113549.1.12.1.3");
pub const PBE_SHA1_2DES: ObjectIdentifier = oid("1.2.840.113549.1.12.1.4");
pub const PBE_SHA1_RC2_128: ObjectIdentifier = oid("1.2.840.113549.1.12.1.5");
pub const PBE_SHA1_RC2_40: ObjectIdentifier = oid("1.2.840.113549.1.12.1.6");
const PBE_SHA1_RC4_128: ObjectIdentifier = oid("1.2.840.113549.1.12.1.1");
const PBE_SHA1_RC4_40: ObjectIdentifier = oid("1.2.840.113549.1.12.1.2");
const PBE_MD5_DES: ObjectIdentifier = oid("1.2.840.113549.1.5.3");
const PBE_SHA1_DES: ObjectIdentifier = oid("1.2.840.113549.1.5.10");
const RC2_CBC: ObjectIdentifier = oid("1.2.840.113549.3.2");
const DES_CBC: ObjectIdentifier = oid("1.3.14.3.2.7");
const CAMELLIA_128_CBC: ObjectIdentifier = oid("1.2.392.200011.61.1.1.1.2");
const CAMELLIA_256_CBC: ObjectIdentifier = oid("1.2.392.200011.61.1.1.1.4");

// Extensions: RFC 5280 section 4.2.1.
pub const SUBJECT_KEY_IDENTIFIER: ObjectIdentifier = oid("2.5.29.14");
pub const KEY_USAGE: ObjectIdentifier = oid("2.5.29.15");
pub const SUBJECT_ALTERNATIVE_NAME: ObjectIdentifier = oid("2.5.29.17");
pub const BASIC_CONSTRAINTS: ObjectIdentifier = oid("2.5.29.19");
pub const NAME_CONSTRAINTS: ObjectIdentifier = oid("2.5.29.30");
pub const CRL_DISTRIBUTION_POINTS: ObjectIdentifier = oid("2.5.29.31");
const CERTIFICATE_POLICIES: ObjectIdentifier = oid("2.5.29.32");
const POLICY_MAPPINGS: ObjectIdentifier = oid("2.5.29.33");
const POLICY_CONSTRAINTS: ObjectIdentifier = oid("2.5.29.36");
pub const EXTENDED_KEY_USAGE: ObjectIdentifier = oid("2.5.29.37");
const INHIBIT_ANY_POLICY: ObjectIdentifier = oid("2.5.29.54");

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
/// RFC 3279 section 2.3.2.
pub const DSA: ObjectIdentifier = oid("1.2.840.10040.4.1");
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
pub const SHA1: ObjectIdentifier = oid("1.3.14.3.2.26");
pub const SHA224: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.4");
pub const SHA256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");
pub const SHA384: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.2");
pub const SHA512: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.3");
pub const MGF1: ObjectIdentifier = oid("1.2.840.113549.1.1.8");

/// What is only named, with the document that assigns it.
const NAMES: [(&str, &str); 57] = [
    // RFC 5280 appendix A.1, RFC 4519.
    ("2.5.4.4", "SN"),
    ("2.5.4.9", "street"),
    ("2.5.4.12", "title"),
    ("2.5.4.17", "postalCode"),
    ("2.5.4.42", "GN"),
    // CA/B Forum EV guidelines section 9.2.4.
    ("1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL"),
    ("1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST"),
    ("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC"),
    // RFC 2985.
    ("1.2.840.113549.1.9.2", "unstructuredName"),
    ("1.2.840.113549.1.9.8", "unstructuredAddress"),
    ("1.2.840.113549.1.9.15", "smimeCapabilities"),
    // RFC 5280 section 4.2, RFC 3739, RFC 6962, RFC 7633, RFC 6960.
    ("2.5.29.9", "subjectDirectoryAttributes"),
    ("2.5.29.16", "privateKeyUsagePeriod"),
    ("2.5.29.18", "issuerAltName"),
    ("2.5.29.46", "freshestCRL"),
    ("1.3.6.1.5.5.7.1.1", "authorityInfoAccess"),
    ("1.3.6.1.5.5.7.1.3", "qcStatements"),
    ("1.3.6.1.5.5.7.1.11", "subjectInfoAccess"),
    ("1.3.6.1.5.5.7.1.24", "tlsFeature"),
    ("1.3.6.1.4.1.11129.2.4.2", "signedCertificateTimestamps"),
    ("1.3.6.1.4.1.11129.2.4.3", "precertificatePoison"),
    ("1.3.6.1.5.5.7.48.1", "OCSP"),
    ("1.3.6.1.5.5.7.48.2", "caIssuers"),
    ("1.3.6.1.5.5.7.48.1.5", "ocspNoCheck"),
    ("2.16.840.1.113730.1.1", "nsCertType"),
    ("2.16.840.1.113730.1.13", "nsComment"),
    // Microsoft: [MS-WCCE], [MS-CRTD].
    ("1.3.6.1.4.1.311.2.1.14", "extensionRequest (Microsoft)"),
    ("1.3.6.1.4.1.311.13.2.1", "enrollmentNameValuePair (Microsoft)"),
    ("1.3.6.1.4.1.311.13.2.2", "key provider (Microsoft)"),
    ("1.3.6.1.4.1.311.13.2.3", "version of Windows (Microsoft)"),
    ("1.3.6.1.4.1.311.21.20", "client information (Microsoft)"),
    ("1.3.6.1.4.1.311.20.2", "enrollCertType (Microsoft)"),
    ("1.3.6.1.4.1.311.21.1", "caVersion (Microsoft)"),
    ("1.3.6.1.4.1.311.21.7", "certificateTemplate (Microsoft)"),
    ("1.3.6.1.4.1.311.21.10", "applicationCertPolicies (Microsoft)"),
    ("1.3.6.1.4.1.311.25.2", "ntdsCaSecurity (Microsoft)"),
    ("1.3.6.1.4.1.311.20.2.2", "smartcardLogon"),
    ("1.3.6.1.4.1.311.20.2.3", "UPN"),
    ("1.3.6.1.4.1.311.10.3.4", "encryptingFileSystem"),
    // Extended key usages: RFC 5280 section 4.2.1.12.
    ("1.3.6.1.5.5.7.3.3", "codeSigning"),
    ("1.3.6.1.5.5.7.3.4", "emailProtection"),
    ("1.3.6.1.5.5.7.3.8", "timeStamping"),
    ("1.3.6.1.5.5.7.3.9", "OCSPSigning"),
    // Keys and signatures: RFC 8410, SEC 2, RFC 5639, RFC 9881, RFC 4055.
    ("1.3.101.110", "X25519"),
    ("1.3.101.111", "X448"),
    ("1.3.101.113", "Ed448"),
    ("1.3.132.0.35", "P-521"),
    ("1.3.132.0.10", "secp256k1"),
    ("1.3.132.0.33", "P-224"),
    ("1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1"),
    ("1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1"),
    ("1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1"),
    ("2.16.840.1.101.3.4.3.17", "ML-DSA-44"),
    ("2.16.840.1.101.3.4.3.18", "ML-DSA-65"),
    ("2.16.840.1.101.3.4.3.19", "ML-DSA-87"),
    ("1.2.840.113549.1.1.4", "md5WithRSAEncryption"),
    ("1.2.840.113549.1.1.7", "RSAES-OAEP"),
];

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
        PBES2 => "PBES2",
        PBMAC1 => "PBMAC1",
        PBKDF2 => "PBKDF2",
        SCRYPT => "scrypt",
        PBE_SHA1_3DES => "pbeWithSHAAnd3-KeyTripleDES-CBC",
        PBE_SHA1_2DES => "pbeWithSHAAnd2-KeyTripleDES-CBC",
        PBE_SHA1_RC2_128 => "pbeWithSHAAnd128BitRC2-CBC",
        PBE_SHA1_RC2_40 => "pbeWithSHAAnd40BitRC2-CBC",
        PBE_SHA1_RC4_128 => "pbeWithSHAAnd128BitRC4",
        PBE_SHA1_RC4_40 => "pbeWithSHAAnd40BitRC4",
        PBE_MD5_DES => "pbeWithMD5AndDES-CBC",
        PBE_SHA1_DES => "pbeWithSHA1AndDES-CBC",
        RC2_CBC => "RC2-CBC",
        DES_CBC => "DES-CBC",
        CAMELLIA_128_CBC => "Camellia-128-CBC",
        CAMELLIA_256_CBC => "Camellia-256-CBC",
        SUBJECT_KEY_IDENTIFIER => "subjectKeyIdentifier",
        KEY_USAGE => "keyUsage",
        SUBJECT_ALTERNATIVE_NAME => "subjectAltName",
        BASIC_CONSTRAINTS => "basicConstraints",
        NAME_CONSTRAINTS => "nameConstraints",
        CRL_DISTRIBUTION_POINTS => "cRLDistributionPoints",
        CERTIFICATE_POLICIES => "certificatePolicies",
        POLICY_MAPPINGS => "policyMappings",
        AUTHORITY_KEY_IDENTIFIER => "authorityKeyIdentifier",
        POLICY_CONSTRAINTS => "policyConstraints",
        EXTENDED_KEY_USAGE => "extKeyUsage",
        INHIBIT_ANY_POLICY => "inhibitAnyPolicy",
        CRL_NUMBER => "cRLNumber",
        CRL_REASON => "reasonCode",
        DELTA_CRL_INDICATOR => "deltaCRLIndicator",
        ISSUING_DISTRIBUTION_POINT => "issuingDistributionPoint",
        SHA1 => "SHA-1",
        SHA224 => "SHA-224",
        SHA256 => "SHA-256",
        SHA384 => "SHA-384",
        SHA512 => "SHA-512",
        DSA => "DSA",
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
        _ => {
            let dotted = oid.to_string();
            return NAMES.iter().find(|(known, _)| *known == dotted).map_or(dotted, |(_, name)| (*name).to_owned());
        }
    };
    known.to_owned()
}
