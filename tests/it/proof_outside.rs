//! The proof of a key that only signs: what the page gives is signed by OpenSSL, and the
//! signature comes back in the forms in which services write it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4, Sig4};
use oftf_key_desk::make::bridge::signature::SignatureError;
use oftf_key_desk::proof::outside::SigningInput;
use oftf_key_desk::proof::{Proof, SeenIn, signed};
use testbed::bank::now;
use testbed::folder::Folder;
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{Key, openssl};

use crate::expect::{self, fail};
use crate::proof::expected;

const PSS: [&str; 4] = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32"];

fn sign(key: &Key, input: &SigningInput, options: &[&str]) -> Vec<u8> {
    let folder = Folder::new();
    let key = folder.file("key.pem", &key.pem);
    openssl(&[&["dgst", "-sha256", "-sign", &key], options].concat(), &input.text)
}

#[track_caller]
fn judged(id: CertificateId, key: &Key, offered: &[u8]) -> Proof {
    let expected = expected(id, key);
    let input = SigningInput::new(&expected, now()).expect("it signs");
    let token = input.token(offered, &expected).expect("a signature");
    signed::judge(&token, &expected, None, now())
}

fn input(id: CertificateId, key: &Key) -> SigningInput {
    SigningInput::new(&expected(id, key), now()).expect("it signs")
}

#[test]
fn a_token_that_was_signed_elsewhere_proves_the_key() {
    let token = input(Sig4, bank_key());
    assert_eq!(token.algorithm, "PS256");
    let signature = sign(bank_key(), &token, &PSS);
    let in_json = format!("{{\"Signature\": \"{}\"}}", STANDARD.encode(&signature));
    for offered in [signature.clone(), STANDARD.encode(&signature).into_bytes(), in_json.into_bytes()] {
        let proof = judged(Sig4, bank_key(), &offered);
        expect::passes(&proof.report, &[]);
        assert_eq!(proof.complete(), Some(SeenIn::Token));
    }
    // The padding of a CSR's signature is another one.
    let padded = judged(Sig4, bank_key(), &sign(bank_key(), &token, &[]));
    assert!(padded.report.failed() && padded.complete().is_none());
    let of_other = judged(Sig4, bank_key(), &sign(other_key(), &token, &PSS));
    expect::findings(&of_other.report, &[fail("token.signature", "err-token-signature-of-other")]);
}

#[test]
fn a_tls_key_signs_as_it_signed_its_csr() {
    for (id, key, algorithm) in [(C3, bank_key(), "RS256"), (S4, ec_key(), "ES256")] {
        let token = input(id, key);
        assert_eq!(token.algorithm, algorithm);
        let proof = judged(id, key, &sign(key, &token, &[]));
        assert_eq!(proof.complete(), Some(SeenIn::Token), "{id:?}: {:?}", proof.report);
    }
}

#[test]
fn what_is_no_signature_is_refused() {
    let expected = expected(Sig4, bank_key());
    let token = input(Sig4, bank_key());
    let refused = |offered: &[u8]| token.token(offered, &expected).err();
    assert_eq!(refused(b""), Some(SignatureError::Empty));
    assert_eq!(refused(bank_key().pem.as_bytes()), Some(SignatureError::PrivateKey));
    assert_eq!(refused(&token.sha256()), Some(SignatureError::DigestItself));
    assert!(SigningInput::new(&crate::proof::expected(Enc1, bank_key()), now()).is_none(), "it decrypts");
}
