//! What is too much is refused before it is read: these tests count, and none measures
//! time.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oftf_key_desk::check::jwks::{Jwks, JwksError};
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::check::Check;
use oftf_key_desk::ground::json::JsonError;
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::report::Finding;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::ground::text::Texts;
use oftf_key_desk::heap::identify::{self, Allowance, HeapError, Input, Item, MAX_ITEMS};
use oftf_key_desk::key::container::{self, Budget, ContainerError};
use oftf_key_desk::unwrap::{Content, unwrap};
use oftf_key_desk::workspace::{Workspace, WorkspaceError};
use oftf_key_desk::x509::certificate::{Certificate, CertificateError};
use oftf_key_desk::x509::pem;
use testbed::bank::now;
use testbed::directory::issued;
use testbed::key::bank_key;
use testbed::{Folder, openssl};

use crate::tlv;

fn all(files: &[String], mut allowance: Allowance) -> Result<Vec<Vec<Item>>, HeapError> {
    let files = files.iter().map(String::as_bytes);
    let inputs: Vec<Input<'_>> = files.map(|bytes| Input { name: "file", bytes, passphrase: None }).collect();
    identify::identify_all(&inputs, &mut allowance, now())
}

/// PKCS#7 that carries so many things, of which each is too short to be read.
fn carrier(count: usize) -> String {
    let data = tlv::element(0x30, &[6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1]);
    let certificates = tlv::element(0xA0, &[0x30, 0].repeat(count));
    let signed = tlv::element(0x30, &[&[2, 1, 1, 0x31, 0][..], &data, &certificates, &[0x31, 0]].concat());
    let id = [6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2];
    pem::write("PKCS7", &tlv::element(0x30, &[&id[..], &tlv::element(0xA0, &signed)].concat()))
}

#[test]
fn the_things_in_a_heap_are_counted_before_one_is_read() {
    let block = pem::write("X509 CRL", &[0x30, 0]);
    let found = all(&[block.repeat(1_000), block.repeat(1_000)], Allowance::of_heap()).expect("at the limit");
    assert_eq!(found.iter().map(Vec::len).sum::<usize>(), MAX_ITEMS);
    let too_many = HeapError::TooManyItems { limit: MAX_ITEMS };
    for files in [
        vec![block.repeat(1_000), block.repeat(1_000), block.clone()],
        // They stand in one container each.
        vec![carrier(1_000), carrier(1_000), block],
        vec![carrier(1_000).repeat(1_000)],
    ] {
        assert_eq!(all(&files, Allowance::of_heap()), Err(too_many));
    }
    assert_eq!(too_many.message().id, "err-heap-too-many-items");
    // A file by itself is an item that says so.
    let bytes = carrier(1_000).repeat(3);
    let items = identify::identify(&Input { name: "file", bytes: bytes.as_bytes(), passphrase: None }, now());
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].report.findings[0].detail.id, "err-heap-too-many-items");
}

#[test]
fn private_keys_are_counted_before_one_is_judged() {
    let key = bank_key().pem.as_str();
    assert_eq!(all(&[key.repeat(101)], Allowance::of_heap()), Err(HeapError::TooManyKeys { limit: 100 }));
    assert_eq!(all(&vec![key.to_owned(); 101], Allowance::of_heap()), Err(HeapError::TooManyKeys { limit: 100 }));
    // Where public things belong, the first is one too many.
    assert_eq!(all(&[key.to_owned()], Allowance::of_public(9)), Err(HeapError::TooManyKeys { limit: 0 }));
    // Those that a passphrase protects are not judged.
    let sealed = bank_key().encrypted("long enough");
    assert_eq!(all(&[sealed.repeat(101)], Allowance::of_heap()).expect("read")[0].len(), 101);
}

#[test]
fn what_was_derived_is_charged_to_the_file_and_to_the_heap() {
    let passphrase = Secret::new("long enough".to_owned());
    let folder = Folder::new();
    let (key, certificate) = (folder.file("key.pem", &bank_key().pem), folder.file("c3.pem", issued(C3, Sandbox)));
    let base = ["pkcs12", "-export", "-nokeys", "-in", &certificate, "-inkey", &key, "-passout", "pass:long enough"];
    let container = openssl(&base, "");
    let sealed = pem::read(bank_key().encrypted("long enough").as_bytes()).expect("a block");
    let mut budget = Budget::with_passphrase();
    assert!(container::open_block(&sealed[0], Some(&passphrase), &mut budget).is_ok());
    assert!(container::open_pkcs12_file(&container, Some(&passphrase), &mut budget).is_ok());
    // Whatever is left of the file, nothing is tried with less.
    while budget.charge(1_000).is_ok() {}
    let nothing_left = Some(ContainerError::NothingLeft);
    assert_eq!(container::open_block(&sealed[0], Some(&passphrase), &mut budget).err(), nothing_left);
    assert_eq!(container::open_pkcs12_file(&container, Some(&passphrase), &mut budget).err(), nothing_left);
    budget.begin_file();
    assert!(container::open_block(&sealed[0], Some(&passphrase), &mut budget).is_ok());
}

#[test]
fn a_certificate_has_at_most_100_kib() {
    let folder = Folder::new();
    let names: Vec<String> = (0..4_000).map(|number| format!("DNS:host-{number}.bank-of-tests.example")).collect();
    let configuration = folder.file(
        "long.cnf",
        format!("[req]\ndistinguished_name=d\nx509_extensions=e\n[d]\n[e]\nsubjectAltName={}\n", names.join(",")),
    );
    let key = folder.file("key.pem", &bank_key().pem);
    let long =
        openssl(&["req", "-x509", "-key", &key, "-subj", "/CN=x", "-config", &configuration, "-outform", "DER"], "");
    assert!(long.len() > 100 * 1024);
    let refused = Certificate::from_der(&long);
    assert_eq!(refused, Err(CertificateError::TooLarge { size_bytes: long.len() }));
    let items = identify::identify(&Input { name: "file", bytes: &long, passphrase: None }, now());
    assert_eq!(items[0].report.findings[0].detail.id, "err-certificate-too-large");
    let many = issued(C3, Sandbox).repeat(999) + &carrier(2);
    assert!(matches!(Certificate::read(many.as_bytes()), Err(CertificateError::TooMany { count: 1_001 })));
}

/// In a sentence of a report; the evidence has all of it.
#[test]
fn a_sentence_bears_512_letters_of_a_value() {
    let kid = "k".repeat(1_000);
    let finding =
        Finding::warn(Check::JwksKeyKid, "jwks-kid-hexadecimal").with("kid", kid.as_str()).found(kid.as_str());
    let said = Texts::new(Language::English).say(&finding.detail);
    assert!(said.contains(&format!("{}…", "k".repeat(512))) && !said.contains(&"k".repeat(513)), "{said}");
    assert_eq!(finding.evidence.found.as_deref(), Some(kid.as_str()));
}

#[test]
fn json_is_counted_at_every_door() {
    let too_many = JwksError::Json(JsonError::TooManyValues);
    let objects = format!("{{\"keys\":[{}]}}", vec!["{}"; 100_000].join(","));
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(objects.bytes().flat_map(|byte| [byte, 0])).collect();
    for input in [objects.as_bytes(), &utf16] {
        assert_eq!(Jwks::read(input), Err(too_many.clone()));
    }
    assert_eq!(too_many.message().id, "err-file-json-too-many");
    assert_eq!(Workspace::from_json(objects.as_bytes()), Err(WorkspaceError::OtherFormat));
}

#[test]
fn the_header_of_a_token_has_at_most_64_kib() {
    let token = |length: usize| {
        let header = format!("{{\"alg\":\"PS256\",\"x\":\"{}\"}}", "a".repeat(length));
        let text = format!("{}.e30.AAAA", URL_SAFE_NO_PAD.encode(header));
        identify::identify(&Input { name: "file", bytes: text.as_bytes(), passphrase: None }, now())
    };
    assert_eq!(token(60_000)[0].kind.word(), "signed-token");
    let refused = token(70_000);
    assert_eq!((refused.len(), refused[0].kind.word()), (1, "unreadable"));
    assert_eq!(refused[0].report.findings[0].detail.id, "err-token-header-too-large");
}

/// What a document takes in memory may be many times its text.
#[test]
fn the_documents_of_a_file_are_bounded_together() {
    let set = |count: usize| format!("{{\"keys\":[{{\"kty\":\"RSA\"}},{}]}}", vec!["{\"a\":1}"; count].join(","));
    let documents = |count: usize| {
        let text = format!("# saved\n{}", vec![set(90_000); count].join("\n"));
        let pieces = unwrap(text.as_bytes()).expect("documents");
        pieces.iter().filter(|piece| matches!(piece.content, Content::Json(_))).count()
    };
    assert_eq!(documents(1), 1);
    assert!((1..6).contains(&documents(6)), "{}", documents(6));
}
