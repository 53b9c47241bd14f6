//! The deployed system: its key file, a message beside it, and the certificate
//! that it presents.

use getrandom::SysRng;
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S4, Sig4};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::proof::{Proof, SeenIn, deployed, presented};
use testbed::bank::now;
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{Key, openssl, openssl_text};

use crate::expect::{self, fail, warn};
use crate::jose;
use crate::proof::{expected, header, jwe_header};

#[track_caller]
fn with_file(id: CertificateId, key: &Key, file: impl AsRef<[u8]>, passphrase: Option<&str>) -> Proof {
    let passphrase = passphrase.map(|text| Secret::new(text.to_owned()));
    let file = Secret::new(file.as_ref().to_vec());
    deployed::prove(&file, passphrase.as_ref(), None, &expected(id, key), now(), &mut SysRng).expect("opened")
}

#[test]
fn the_key_file_as_deployed_is_tried_at_its_work() {
    let sealed = openssl(&["pkcs8", "-topk8", "-passout", "pass:correct horse"], &bank_key().pem);
    for (id, check, detail) in [
        (Sig4, "key.use.signature", "ok-use-signature"),
        (Enc1, "key.use.rsa-oaep-256", "ok-use-decryption"),
        (C3, "key.use.tls", "ok-use-tls-client"),
        (S4, "key.use.tls", "ok-use-tls-server"),
    ] {
        let proof = with_file(id, bank_key(), &sealed, Some("correct horse"));
        expect::passes(&proof.report, &[]);
        expect::passed(&proof.report, "key.deployed", "ok-deployed-key");
        expect::passed(&proof.report, check, detail);
        assert!(proof.is_complete());
    }
    let of_other = with_file(Sig4, bank_key(), &other_key().pem, None);
    expect::findings(&of_other.report, &[fail("key.deployed", "err-deployed-key-of-other")]);
    let of_stranger = with_file(Sig4, bank_key(), &Key::rsa("2048").pem, None);
    expect::findings(&of_stranger.report, &[fail("key.deployed", "err-deployed-key")]);
    for proof in [of_other, of_stranger] {
        assert!(!proof.used_private_key() && proof.report.findings.len() == 1);
    }
    // A key that cannot do its work is no proof that it does.
    let ec = with_file(Sig4, ec_key(), &ec_key().pem, None);
    expect::passes(&ec.report, &["key.use.signature"]);
    assert!(!ec.is_complete());
}

#[test]
fn a_wrong_passphrase_is_an_error_and_no_proof() {
    let sealed = openssl(&["pkcs8", "-topk8", "-passout", "pass:correct horse"], &bank_key().pem);
    let wrong = Secret::new("wrong".to_owned());
    let expected = expected(Sig4, bank_key());
    let refused = deployed::prove(&Secret::new(sealed), Some(&wrong), None, &expected, now(), &mut SysRng);
    assert_eq!(refused.expect_err("refused").id, "err-container-wrong-passphrase");
}

#[test]
fn a_pasted_message_is_opened_with_the_key_file() {
    let inside = jose::sign(bank_key(), &header(), "{}");
    let expected = expected(Enc1, bank_key());
    let prove = |token: &str| {
        let file = Secret::new(bank_key().pem.clone().into_bytes());
        deployed::prove(&file, None, Some(token.as_bytes()), &expected, now(), &mut SysRng)
    };
    let proof = prove(&jose::encrypt(bank_key(), &jwe_header(), &inside)).expect("opened");
    expect::passes(&proof.report, &[]);
    assert!(proof.is_complete());
    let proof = prove(&jose::encrypt(other_key(), &jwe_header(), &inside)).expect("opened");
    expect::findings(&proof.report, &[fail("token.open", "err-token-open")]);
    assert!(!proof.is_complete());
    let proof = prove("nonsense").expect("the key was tried");
    expect::findings(&proof.report, &[warn("token.kind", "err-token-not-compact")]);
    assert_eq!(proof.complete(), Some(SeenIn::File), "a damaged paste takes nothing from the key");
}

#[test]
fn only_a_message_goes_through_the_key_file_and_only_if_the_file_opens() {
    let message = jose::encrypt(bank_key(), &jwe_header(), "{}");
    let signed = jose::sign(bank_key(), &header(), "{}");
    let sealed = openssl_text(&["pkcs8", "-topk8", "-passout", "pass:correct horse"], &bank_key().pem);
    let opens = |file: &str, passphrase: &str, pasted: &str| {
        let file = Secret::new(file.as_bytes().to_vec());
        deployed::opens(&file, &Secret::new(passphrase.to_owned()), pasted.as_bytes())
    };
    assert!(opens(&sealed, "correct horse", &message));
    assert!(opens(&bank_key().pem, "", &message));
    assert!(!opens(&sealed, "", &message), "the passphrase field was emptied");
    let cut = &message[..message.len() - 1].replace('.', "!.");
    for other in [&signed, &sealed, cut, ""] {
        assert!(!opens(&sealed, "correct horse", other), "{other}");
    }
}

#[test]
fn the_certificate_that_a_server_presents_is_compared_and_proves_no_key() {
    use oftf_key_desk::framework::environment::Environment::Sandbox;
    use oftf_key_desk::x509::certificate::Certificate;
    use testbed::directory::{Issuer, Order, issued};
    let ours = issued(S4, Sandbox);
    let certificate = Certificate::read(ours.as_bytes()).expect("readable").certificate;
    let mut expected = expected(S4, bank_key());
    expected.certificate_sha256 = Some(certificate.sha256());
    let chain = &Issuer::Oftf(Sandbox).authority().issuing;
    let shown = |certificates: &[&str]| {
        let printed: Vec<String> = certificates.iter().map(|pem| format!(" 0 s:C=AE\n   i:C=AE\n{pem}")).collect();
        let text = format!("CONNECTED(00000003)\n---\nCertificate chain\n{}---\nServer certificate", printed.concat());
        presented::judge(text.as_bytes(), &expected).expect("readable")
    };
    let check = "certificate.presented";
    let proof = shown(&[&ours, chain]);
    expect::passes(&proof.report, &["key.deployed"]);
    expect::passed(&proof.report, check, "ok-presented");
    assert!(!proof.used_private_key() && !proof.is_complete());
    expect::findings(&shown(&[chain, &ours]).report, &[fail(check, "err-presented-order")]);
    let renewed = Order::of(S4, Sandbox).issue();
    expect::findings(&shown(&[&renewed]).report, &[fail(check, "err-presented-other-certificate")]);
    let mixed_up = Order::of(C3, Sandbox).for_key(other_key()).issue();
    expect::findings(&shown(&[&mixed_up]).report, &[fail(check, "err-presented-of-other")]);
    expect::findings(&shown(&[chain]).report, &[fail(check, "err-presented")]);
    let refused = presented::judge(bank_key().pem.as_bytes(), &expected).expect_err("refused");
    assert_eq!(refused.message().id, "err-certificate-private-key");
}
