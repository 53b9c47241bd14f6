//! The core inside a real browser: keys over the browser's randomness, and the
//! browser's WebCrypto as a judge, both ways.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

use crypto_bigint::BoxedUint;
use crypto_primes::{Flavor, is_prime};
use getrandom::SysRng;
use js_sys::Uint8Array;
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::{CertificateId, KeyAlgorithm};
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::report::Overall;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::job::{self, Job, JobOutcome};
use oftf_key_desk::key::{KeyPair, container, passphrase};
use oftf_key_desk::plan::{Choices, OptionsInput, OrganisationInput, Plan};
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::public_key::SignatureCheck;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use x509_cert::spki::AlgorithmIdentifierRef;
use zeroize::Zeroizing;

#[path = "same/case.rs"]
mod case;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = r#"
const RSA = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const EC = { name: "ECDSA", namedCurve: "P-256" };
const parameters = (kind) => (kind === "RSA" ? RSA : EC);

export async function web_crypto_signs(kind, pkcs8, message) {
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, parameters(kind), false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign({ name: parameters(kind).name, hash: "SHA-256" }, key, message));
}

export async function web_crypto_verifies(kind, spki, message, signature) {
  const key = await crypto.subtle.importKey("spki", spki, parameters(kind), false, ["verify"]);
  return crypto.subtle.verify({ name: parameters(kind).name, hash: "SHA-256" }, key, signature, message);
}

export async function web_crypto_makes_pkcs8(kind) {
  const rsa = { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
  const pair = await crypto.subtle.generateKey(kind === "RSA" ? rsa : EC, true, ["sign", "verify"]);
  return new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey));
}

export async function native_answers() {
  return (await fetch("/target/tmp/answers.json")).text();
}

export const breathe = () => new Promise((done) => setTimeout(done));
"#)]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn web_crypto_signs(kind: &str, pkcs8: Uint8Array, message: Uint8Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn web_crypto_verifies(
        kind: &str,
        spki: Uint8Array,
        message: Uint8Array,
        signature: Uint8Array,
    ) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn web_crypto_makes_pkcs8(kind: &str) -> Result<JsValue, JsValue>;
    /// The runner serves the files of this folder.
    async fn native_answers() -> JsValue;
    /// So that the runner is heard.
    async fn breathe();
}

const MESSAGE: &[u8] = b"a message for both";

fn choices(algorithm: KeyAlgorithm) -> Choices {
    Choices {
        certificate: CertificateId::S4,
        environment: Environment::Sandbox,
        organisation: OrganisationInput {
            legal_name: "Test Bank PJSC".into(),
            organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
            ozone_connect_hosts: vec!["ozone.testbank.ae".into()],
            ..OrganisationInput::default()
        },
        options: OptionsInput { algorithm: Some(algorithm), ..OptionsInput::default() },
        role: None,
        edition: Default::default(),
    }
}

fn bytes(data: &[u8]) -> Uint8Array {
    Uint8Array::from(data)
}

/// WebCrypto writes ECDSA signatures as `r ‖ s` (IEEE P1363).
fn ec_signature_to_der(signature: &[u8]) -> Vec<u8> {
    let signature = p256::ecdsa::Signature::from_slice(signature).expect("64 bytes");
    signature.to_der().as_bytes().to_vec()
}

#[wasm_bindgen_test]
async fn web_crypto_signs_with_a_key_made_here() {
    for (kind, algorithm) in [("RSA", KeyAlgorithm::Rsa2048), ("EC", KeyAlgorithm::EcP256)] {
        let key = KeyPair::generate(algorithm, &mut SysRng).expect("made");
        let pkcs8 = key.to_pkcs8_der().expect("encodable");
        let pkcs8 = bytes(pkcs8.expose("WebCrypto is the judge of this test key"));
        let signature = web_crypto_signs(kind, pkcs8, bytes(MESSAGE)).await.expect("WebCrypto imports and signs");
        let mut signature = Uint8Array::from(signature).to_vec();
        if kind == "EC" {
            signature = ec_signature_to_der(&signature);
        }
        let algorithm = AlgorithmIdentifierRef { oid: key.signature_algorithm(), parameters: None };
        let check = key.public_key().verify(&algorithm, MESSAGE, &signature);
        assert_eq!(check, SignatureCheck::Valid, "{kind}");
    }
}

#[wasm_bindgen_test]
async fn web_crypto_verifies_what_was_signed_here() {
    let key = KeyPair::generate(KeyAlgorithm::Rsa2048, &mut SysRng).expect("made");
    let signature = key.sign(MESSAGE, &mut SysRng).expect("signed");
    let spki = key.public_key().spki_der();
    let judge = |message: &'static [u8]| web_crypto_verifies("RSA", bytes(spki), bytes(message), bytes(&signature));
    assert_eq!(judge(MESSAGE).await.expect("WebCrypto answers"), JsValue::TRUE);
    assert_eq!(judge(b"another message").await.expect("WebCrypto answers"), JsValue::FALSE);
}

#[wasm_bindgen_test]
async fn keys_of_web_crypto_are_read_and_wrapped_here() {
    for (kind, label) in [("RSA", "RSA 2048"), ("EC", "EC P-256")] {
        let pkcs8 = web_crypto_makes_pkcs8(kind).await.expect("WebCrypto makes a key");
        let key = KeyPair::from_pkcs8_der(&Uint8Array::from(pkcs8).to_vec()).expect("readable");
        assert_eq!(key.public_key().label(), label);
        let secret = Secret::new("a passphrase of this test".to_owned());
        let file = container::encrypt(&key, &secret, &mut SysRng).expect("written and reopened");
        let opened = container::open(file.as_bytes(), Some(&secret)).expect("opened");
        assert_eq!(opened.public_key(), key.public_key());
    }
}

#[wasm_bindgen_test]
fn a_job_makes_a_key_and_a_csr_that_passes_the_gate() {
    let choices = choices(KeyAlgorithm::Rsa2048);
    let passphrase = passphrase::generate(&mut SysRng).expect("the browser gives randomness");
    let job = Job::MakeKey { choices: choices.clone(), passphrase };
    let JobOutcome::KeyMade { csr_pem, .. } = job::run(&job, &mut SysRng) else { panic!("a key must be made") };
    let plan = Plan::from_choices(choices).expect("complete").plan;
    let report = csr::check(&Csr::read(csr_pem.as_bytes()).expect("a CSR"), Some(&plan));
    assert_eq!(report.verdict(), Overall::Pass, "{report:?}");
}

/// The search takes vectors here, and none on the machine that tests it otherwise.
#[wasm_bindgen_test]
fn with_vectors_and_without_them_the_same_numbers_may_be_prime() {
    for octets in [20, 64, 128, 192, 256] {
        let search = prime_search::Search::new(octets, 65_537);
        let mut start = Zeroizing::new(vec![0; octets]);
        getrandom::fill(&mut start).expect("the browser gives randomness");
        let prime = search.upwards(start.clone()).next().expect("a prime");
        assert!(is_prime(Flavor::Any, &BoxedUint::from_be_slice_vartime(&prime)), "what is found is prime");
        for _ in 0..3 {
            let numbers: [Vec<u8>; 3] = std::array::from_fn(|_| {
                let mut number = vec![0; octets];
                getrandom::fill(&mut number).expect("the browser gives randomness");
                number[octets - 1] |= 1;
                number
            });
            let four = [&numbers[0], prime.as_slice(), &numbers[1], &numbers[2]];
            let passed = prime_search::may_be_prime(four);
            assert_eq!(passed, prime_search::may_be_prime_without_vectors(four), "{octets} octets");
            assert_eq!(passed, four.map(|number| is_prime(Flavor::Any, &BoxedUint::from_be_slice_vartime(number))));
        }
    }
}

/// `tests/vector/same.rs` writes them down; `cargo xtask test --only browser` has it do so.
#[wasm_bindgen_test]
async fn thirty_two_bits_say_what_sixty_four_bits_say() {
    let answers = native_answers().await.as_string().expect("a text");
    let mut answers: serde_json::Value = serde_json::from_str(&answers).expect("what `--test vector same` writes");
    let cases: Vec<case::Case> = serde_json::from_value(answers["cases"].take()).expect("cases");
    let mut differing = Vec::new();
    for case in &cases {
        let answer = case.ask();
        if answer != case.answer {
            differing.push(format!("{}: {answer} instead of {}", case.name, case.answer));
        }
        breathe().await;
    }
    let first = differing.first();
    assert!(differing.is_empty(), "{} answers differ, {first:?}", differing.len());
    assert!(cases.len() > 1_500, "{} were asked", cases.len());
}

#[wasm_bindgen_test]
fn the_clock_of_the_browser_is_of_this_age() {
    let start = Moment::from_rfc3339("2026-01-01T00:00:00Z").expect("valid RFC 3339");
    assert!(oftf_key_desk::shell::clock::now() > start);
}
