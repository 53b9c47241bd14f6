//! Nothing that a person can drop on the page panics or runs for long.
//!
//! Good inputs are cut, flipped and spliced thousands of times, always in the
//! same way (the seed is fixed), and go through every reader and every check.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::check::authority::{self, Authorities, Beside};
use oftf_key_desk::check::certificate;
use oftf_key_desk::check::chain::{KeyPurpose, Question, verify_chain};
use oftf_key_desk::check::crl;
use oftf_key_desk::check::csr;
use oftf_key_desk::check::jwks::{self, Jwks};
use oftf_key_desk::framework::catalogue::CertificateId::{self, C3, Enc1, S1, S3, S4, Sig4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::key::container;
use oftf_key_desk::key::weak_key;
use oftf_key_desk::plan::{Expectation, Plan};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::kind::Kind;
use oftf_key_desk::x509::pem;
use oftf_key_desk::x509::public_key::PublicKey;
use serde_json::{Value, json};
use testbed::bank::{self, now};
use testbed::ca::{self, RevocationList};
use testbed::directory::{self, Issuer, Order, issued, jwk};
use testbed::key::{bank_key, ec_key, small_key};
use testbed::{openssl, openssl_text};

use crate::seed::both_forms;
use crate::tlv;

/// Marsaglia, "Xorshift RNGs" (2003), 64 bits.
pub struct Xorshift(pub u64);

impl Xorshift {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Less than `limit`, or 0.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// One to three changes.
    pub fn mutate(&mut self, good: &[u8], other: &[u8]) -> Vec<u8> {
        let mut bytes = good.to_vec();
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len());
            let length = self.below(bytes.len() - at).min(self.below(64));
            match self.below(7) {
                0 => bytes.truncate(at),
                1 if !bytes.is_empty() => bytes[at] ^= 1 << self.below(8),
                2 if !bytes.is_empty() => bytes[at] = [0x00, 0x01, 0x7F, 0x80, 0x84, 0xFF, b'-', b'\n'][self.below(8)],
                3 => drop(bytes.drain(at..at + length)),
                4 => {
                    let copy = bytes[at..at + length].to_vec();
                    bytes.splice(at..at, copy);
                }
                5 => {
                    let from = self.below(other.len());
                    bytes.splice(at..at + length, other[from..].iter().copied().take(64));
                }
                _ => bytes.insert(at, self.next() as u8),
            }
        }
        bytes
    }

    /// One element of a DER structure changed, dropped, doubled or replaced by
    /// one of another structure, with the lengths around it made right: the
    /// reader gets past the outermost layer.
    fn mutate_element(&mut self, good: &[u8], other: &[u8]) -> Vec<u8> {
        let target = self.below(elements(good).len());
        let others = elements(other);
        let replacement = &others[self.below(others.len())];
        let mut position = 0;
        tlv::rebuild(good, &mut |element| {
            position += 1;
            if position - 1 != target {
                return None;
            }
            let (tag, content, _) = tlv::split(element);
            Some(match self.below(6) {
                0 => Vec::new(),
                1 => [element, element].concat(),
                2 => replacement.clone(),
                3 => tlv::element(self.next() as u8, content),
                4 => tlv::element(tag, &[]),
                _ => tlv::element(tag, &self.mutate(content, other)),
            })
        })
    }
}

/// Every element of a DER structure, from the inside out.
fn elements(der: &[u8]) -> Vec<Vec<u8>> {
    let mut elements = Vec::new();
    tlv::rebuild(der, &mut |element| {
        elements.push(element.to_vec());
        None
    });
    elements
}

/// Reads `goods` changed `rounds` times, each change made with parts of the
/// others; names the input if a reader panics. `read` says whether the input
/// was understood, and some must be, or nothing behind the door was tried.
#[track_caller]
pub fn check(rounds: usize, goods: &[Vec<u8>], read: impl Fn(&[u8]) -> bool) {
    /// A guard against an input that hangs, and no claim of speed: it is far more than
    /// any input needs, even on a busy machine.
    const LIMIT: Duration = Duration::from_secs(30);
    let mut random = Xorshift(0x0F7F_2026_0115_0800);
    let mut understood = 0;
    for round in 0..rounds {
        let good = &goods[round % goods.len()];
        let other = &goods[random.below(goods.len())];
        let are_der = [good, other].iter().all(|bytes| bytes.first() == Some(&0x30));
        let input = if are_der && random.below(2) == 0 {
            random.mutate_element(good, other)
        } else {
            random.mutate(good, other)
        };
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| read(&input)));
        let shown = || STANDARD.encode(&input);
        let Ok(is_understood) = outcome else { panic!("round {round} panicked on {}", shown()) };
        understood += usize::from(is_understood);
        assert!(start.elapsed() < LIMIT, "round {round} took {:?} for {}", start.elapsed(), shown());
    }
    println!("{understood} of {rounds} understood");
    assert!(understood > rounds / 100, "only {understood} of {rounds} changed inputs were understood");
}

fn plans() -> Vec<Plan> {
    [C3, S4, Enc1, S3].into_iter().map(|id| bank::plan(id, Sandbox)).collect()
}

fn csr(id: CertificateId) -> String {
    let names = bank::alternative_names(id, Sandbox).map(|names| format!("subjectAltName={names}"));
    let more: Vec<&str> = names.iter().flat_map(|names| ["-addext", names.as_str()]).collect();
    bank_key().csr_with(&bank::subject(id), &more)
}

#[test]
fn no_csr_makes_a_reader_panic() {
    let goods = both_forms(&[csr(C3), csr(S4), ec_key().csr(&bank::subject(C3))]);
    let plans = plans();
    check(20_000, &goods, |input| {
        let read = [Csr::read(input), Csr::from_der(input)];
        for csr in read.iter().flatten() {
            let _ = (csr.to_pem(), csr.sha256(), csr.subject.to_rfc4514());
            let _ = csr::check(csr, None);
            plans.iter().for_each(|plan| drop(csr::check(csr, Some(plan))));
        }
        read.iter().any(Result::is_ok)
    });
}

#[test]
fn no_certificate_makes_a_reader_panic() {
    let authority = Issuer::Oftf(Sandbox).authority();
    let goods = both_forms(&[
        issued(C3, Sandbox),
        issued(S1, Sandbox),
        Order { end: directory::NO_END, ..Order::of(Enc1, Sandbox) }.issue(),
        authority.issuing.clone() + &issued(S4, Sandbox),
    ]);
    let plans = plans();
    check(20_000, &goods, |input| {
        if let Ok(certificate) = Certificate::from_der(input) {
            let _ = (certificate.to_pem(), certificate.kid(), certificate.subject.in_encoding_order());
        }
        let read = Certificate::read(input);
        if let Ok(file) = &read {
            let name = String::from_utf8_lossy(input);
            let none = certificate::Comparison { file_name: Some(&name), ..certificate::Comparison::default() };
            let _ = certificate::check(file, &none, now());
            for plan in &plans {
                let expectation = Expectation::of_plan(plan);
                let comparison = certificate::Comparison { expectation, ..none };
                let _ = certificate::check(file, &comparison, now());
            }
        }
        read.is_ok()
    });
}

#[test]
fn no_crl_makes_a_reader_panic() {
    let authority = Issuer::Oftf(Sandbox).authority();
    let leaf = Certificate::read(issued(C3, Sandbox).as_bytes()).expect("good").certificate;
    let issuing = Certificate::from_der(&directory::der(&authority.issuing)).expect("good");
    let entries = [("260109080000Z,keyCompromise", ca::serial(&issued(C3, Sandbox))), ("260109080000Z", "0A".into())];
    let list = RevocationList { entries: &entries, ..RevocationList::default() };
    let extensions = "issuingDistributionPoint=critical,@point\n[point]\nfullname=URI:http://crl.example/1\n";
    let goods = both_forms(&[
        list.sign(&authority.issuing, &authority.key),
        RevocationList { extensions, ..list }.sign(&authority.issuing, &authority.key),
    ]);
    check(20_000, &goods, |input| {
        let read = [Crl::read(input), Crl::from_der(input)];
        for crl in read.iter().flatten() {
            let _ = crl::check(crl, &leaf, Some(&issuing), now());
        }
        read.iter().any(Result::is_ok)
    });
}

#[test]
fn no_chain_makes_a_judge_panic() {
    let authority = Issuer::Oftf(Sandbox).authority();
    let leaf = issued(S4, Sandbox);
    let [good, issuing, root] = [&leaf, &authority.issuing, &authority.root].map(|pem| directory::der(pem));
    let list = RevocationList::default().sign(&authority.issuing, &authority.key);
    let crls = [Crl::read(list.as_bytes()).expect("good")];
    let certificate = |der: &[u8]| Certificate::from_der(der).expect("good");
    // Each of the three in turn is the changed one.
    check(6_000, &[good.clone(), issuing.clone(), root.clone()], |input| {
        let _ = authority::read(input).map(|read| {
            let accepted = Authorities { root: Some(read.clone()), issuing: None };
            let beside = Beside { root: Some(&read), accepted: &accepted };
            authority::check(&read, authority::Role::Root, Sandbox, &beside, now());
        });
        let Ok(changed) = Certificate::from_der(input) else { return false };
        for place in 0..3 {
            let mut family = [certificate(&good), certificate(&issuing), certificate(&root)];
            family[place] = changed.clone();
            let question = Question {
                leaf: &family[0],
                intermediates: &family[1..],
                anchors: &family[2..],
                crls: &crls,
                purpose: KeyPurpose::Server,
                server_name: Some(bank::HOST),
            };
            let _ = verify_chain(&question, now());
        }
        true
    });
}

#[test]
fn no_key_file_makes_a_reader_panic() {
    let rsa = &small_key().pem;
    let ec = &ec_key().pem;
    let encrypt = |pem: &str, how: &[&str]| {
        openssl_text(&[&["pkcs8", "-topk8", "-passout", "pass:correct horse"], how].concat(), pem)
    };
    let goods = both_forms(&[
        rsa.clone(),
        ec.clone(),
        openssl_text(&["rsa", "-traditional"], rsa),
        openssl_text(&["ec"], ec),
        openssl_text(&["pkey", "-pubout"], rsa),
        encrypt(ec, &["-v2", "aes-256-cbc"]),
        encrypt(ec, &["-scrypt", "-scrypt_N", "1024"]),
    ]);
    let passphrase = Secret::new("correct horse".to_owned());
    check(20_000, &goods, |input| {
        let _ = container::open(input, None).map(|key| key.judge());
        let opened = container::open(input, Some(&passphrase)).map(|key| key.public_key().spki_sha256());
        let public = PublicKey::from_spki_der(input).map(|key| (key.label(), key.size_bits(), key.to_pem()));
        let _ = PublicKey::from_spki_der(input).map(|key| weak_key::judge(&key));
        opened.is_ok() || public.is_ok()
    });
}

#[test]
fn no_text_makes_the_pem_reader_panic() {
    let text = issued(C3, Sandbox) + &csr(C3) + &small_key().pem;
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let old = openssl(&["rsa", "-traditional", "-aes256", "-passout", "pass:correct horse"], &small_key().pem);
    let armour = "-----BEGIN A-----\n-----END A----------BEGIN -----BEGIN B-----:\n\n-----END B-----";
    let goods = [text.into_bytes(), utf16, old, armour.into(), b"MAMCAQU=".to_vec(), vec![0x30, 3, 2, 1, 5]];
    check(20_000, &goods, |input| {
        let _ = pem::decode_text(input);
        let blocks = pem::read(input).unwrap_or_default();
        blocks.iter().for_each(|block| assert!(!Kind::of(block).text_id().is_empty()));
        !blocks.is_empty()
    });
}

/// Whether it was a key set.
fn judge_jwks(input: &[u8]) -> bool {
    static PUBLIC_KEY: OnceLock<PublicKey> = OnceLock::new();
    static CERTIFICATE: OnceLock<Certificate> = OnceLock::new();
    let public_key = PUBLIC_KEY.get_or_init(|| bank_key().public());
    let certificate =
        CERTIFICATE.get_or_init(|| Certificate::read(issued(Sig4, Sandbox).as_bytes()).expect("good").certificate);
    let Ok(set) = Jwks::read(input) else { return false };
    for plan in plans() {
        let expectation = Expectation::of_plan(&plan);
        let nothing = jwks::Comparison { expectation, ..jwks::Comparison::default() };
        for comparison in [
            nothing,
            jwks::Comparison { certificate: Some(certificate), ..nothing },
            jwks::Comparison { public_key: Some(public_key), ..nothing },
            jwks::Comparison { kid: Some("AAAA"), ..nothing },
        ] {
            let _ = jwks::check(&set, &comparison, now());
        }
    }
    true
}

#[test]
fn no_key_set_makes_a_reader_panic() {
    let key = jwk(&issued(Sig4, Sandbox), Sandbox, "sig");
    let good = serde_json::to_vec_pretty(&json!({ "keys": [key] })).expect("JSON");
    let page = b"<!doctype html>".to_vec();
    check(3_000, &[good.clone(), good, page], judge_jwks);
}

/// JSON that is right, with values of every kind where others are expected.
#[test]
fn no_value_of_a_key_makes_a_reader_panic() {
    let key = jwk(&issued(Sig4, Sandbox), Sandbox, "sig");
    let ec = json!({ "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "kid": "ec" });
    let strange = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("A"),
        json!("=="),
        json!("ش\u{0}"),
        json!("A".repeat(20_000)),
        json!("-----BEGIN CERTIFICATE-----"),
        json!([]),
        json!([[]]),
        json!([""]),
        json!({}),
        key["n"].clone(),
        key["x5c"].clone(),
        key["kid"].clone(),
    ];
    let members: Vec<String> = key.as_object().expect("an object").keys().cloned().collect();
    for good in [&key, &ec] {
        for member in members.iter().map(String::as_str).chain(["alg", "crv", "x", "y", "Status", "x5thashS256", "d"]) {
            for value in &strange {
                let mut changed = good.clone();
                changed[member] = value.clone();
                let text = json!({ "keys": [changed, key] }).to_string();
                let outcome = catch_unwind(|| judge_jwks(text.as_bytes()));
                assert!(outcome.is_ok(), "panicked on {member}: {value}");
            }
        }
    }
    let deep = "[".repeat(100_000);
    assert!(!judge_jwks(deep.as_bytes()));
    let wide = Value::Array(vec![ec; 20_001]).to_string();
    assert_eq!(Jwks::read(wide.as_bytes()), Err(jwks::JwksError::TooManyKeys { count: 20_001 }));
}
