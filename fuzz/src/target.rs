//! One function for each reader, which takes any bytes: `true` if they were
//! understood. What must hold for every input is asserted here.
//!
//! A new reader is a function here, a line in [`ALL`], a file of four lines in
//! `fuzz_targets/`, its `[[bin]]`, and a line of seeds in `seed.sh`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oftf_key_desk::check::certificate;
use oftf_key_desk::check::chain::{KeyPurpose, Question, verify_chain};
use oftf_key_desk::check::csr;
use oftf_key_desk::check::jwks::{self, Jwks};
use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::heap::identify::{self, Input, Item, ItemKind};
use oftf_key_desk::heap::matching::{self, Member};
use oftf_key_desk::key::container::{self, Budget};
use oftf_key_desk::make;
use oftf_key_desk::plan::{Choices, OrganisationInput, Plan};
use oftf_key_desk::proof::expected::{Expected, Names};
use oftf_key_desk::proof::token::Token;
use oftf_key_desk::proof::{encrypted, presented, signed};
use oftf_key_desk::unwrap::{Content, Piece, ber};
use oftf_key_desk::workspace::Workspace;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::damage::Damage;
use oftf_key_desk::x509::kind::{self, Kind};
use oftf_key_desk::x509::public_key::{PublicKey, SignatureCheck, curve};
use oftf_key_desk::x509::{asn1, due};

/// A reader and its name, which is the name of its seeds.
pub type Target = (&'static str, fn(&[u8]) -> bool);

pub const ALL: [Target; 21] = [
    ("unwrap", unwrap),
    ("pem", pem),
    ("certificate", certificate),
    ("csr", csr),
    ("crl", crl),
    ("chain", chain),
    ("public_key", public_key),
    ("asn1", asn1),
    ("due", due),
    ("curve", curve),
    ("bridge", bridge),
    ("key_container", key_container),
    ("pkcs7", pkcs7),
    ("pkcs12", pkcs12),
    ("jwks", jwks),
    ("json", json),
    ("token", token),
    ("proof", proof),
    ("workspace", workspace),
    ("identify", identify),
    ("matching", matching),
];

/// What the seeds are encrypted with.
pub const PASSPHRASE: &str = "correct horse";
/// Between two files of one heap.
pub const MARKER: &[u8] = b"\n%%\n";

/// Whatever the seconds are, they are the same in every run.
fn now() -> Moment {
    Moment::from_rfc3339("2026-01-15T08:00:00Z").expect("INVARIANT: RFC 3339")
}

pub fn pem(input: &[u8]) -> bool {
    let _ = oftf_key_desk::x509::pem::decode_text(input);
    let Ok(scan) = oftf_key_desk::x509::pem::scan(input) else { return false };
    assert!(scan.repairs.is_sorted(), "each repair once and in order");
    for block in scan.blocks.iter().flatten() {
        let _ = Kind::of(block).text_id();
        let written = oftf_key_desk::x509::pem::write("A", &block.der);
        let read = oftf_key_desk::x509::pem::read(written.as_bytes()).expect("what is written is read");
        assert_eq!(read[0].der, block.der);
    }
    scan.blocks.iter().any(Result::is_ok)
}

/// Whatever is around it, no more comes out than the bounds let.
pub fn unwrap(input: &[u8]) -> bool {
    const MAX_GROWTH: usize = 4;
    let Ok(pieces) = oftf_key_desk::unwrap::unwrap(input) else { return false };
    assert!(!pieces.is_empty(), "at least one, or why not");
    let size = |piece: &Piece| match &piece.content {
        Content::Block(block) => block.der.len(),
        Content::Token(token) => token.len(),
        Content::Foreign(_, bytes) => bytes.len(),
        Content::Damaged(_) | Content::Json(_) => 0,
    };
    assert!(pieces.iter().map(size).sum::<usize>() <= (MAX_GROWTH + 1) * input.len());
    if let Some(der) = ber::to_der(input) {
        assert!(ber::to_der(&der).is_none(), "DER is left as it is");
    }
    pieces.iter().any(|piece| !matches!(piece.content, Content::Damaged(_)))
}

pub fn certificate(input: &[u8]) -> bool {
    let nothing = certificate::Comparison::default();
    if let Ok(certificate) = Certificate::from_der(input) {
        let _ = (certificate.kid(), certificate.subject.in_encoding_order(), certificate.issuer.sorted());
        assert_eq!(certificate.der(), input, "a certificate is kept as it is");
    }
    let read = Certificate::read(input);
    if let Ok(file) = &read {
        let _ = certificate::check(file, &nothing, now());
    }
    read.is_ok()
}

pub fn csr(input: &[u8]) -> bool {
    let read = [Csr::read(input), Csr::from_der(input)];
    for csr in read.iter().flatten() {
        let _ = (csr.to_pem(), csr.sha256(), csr.subject.to_rfc4514(), csr::check(csr, None));
    }
    read.iter().any(Result::is_ok)
}

pub fn public_key(input: &[u8]) -> bool {
    let read = ["PUBLIC KEY", "RSA PUBLIC KEY"].map(|label| PublicKey::read(label, input));
    for key in read.iter().flatten() {
        let _ = (key.label(), key.size_bits(), key.to_pem(), oftf_key_desk::key::weak_key::judge(key));
    }
    read.iter().any(Result::is_ok)
}

/// Any DER as a tree: bounded, in its order, and each element inside of what holds it.
pub fn asn1(input: &[u8]) -> bool {
    let tree = asn1::Tree::of(input);
    assert!(tree.elements.len() <= asn1::MAX_ELEMENTS);
    for element in &tree.elements {
        assert!(element.depth < asn1::MAX_DEPTH && element.at < input.len() && element.length < input.len());
    }
    assert!(tree.elements.is_sorted_by_key(|element| element.at), "from the outside in, in their order");
    tree.broken_at.is_none() && !tree.elements.is_empty()
}

/// Where DER is damaged, and what a sound file would have there, at every place of it.
pub fn due(input: &[u8]) -> bool {
    const LABELS: [&str; 8] = [
        "CERTIFICATE",
        "CERTIFICATE REQUEST",
        "X509 CRL",
        "RSA PRIVATE KEY",
        "EC PRIVATE KEY",
        "ENCRYPTED PRIVATE KEY",
        "PRIVATE KEY",
        "PUBLIC KEY",
    ];
    if let Some(damage) = Damage::of(input) {
        let _ = (damage.line(1), damage.byte());
    }
    let places = (0..input.len()).step_by(input.len() / 64 + 1);
    places.flat_map(|byte| LABELS.map(|label| due::at(label, input, byte))).flatten().count() > 0
}

/// The numbers of a curve in the place of its name, also in a key that writes them out.
pub fn curve(input: &[u8]) -> bool {
    let written = kind::written_out(input);
    let parameters = written.as_ref().map_or(input, |key| key.parameters);
    let is_p256 = curve::is_p256(parameters);
    assert!(
        !is_p256 || parameters.len() > 4 * 32,
        "the prime, the coefficient, the base point and the order are in it"
    );
    is_p256 || written.is_some()
}

/// A public key as a service writes it, and behind the marker what should be the
/// signature of its request. Without a key there is the request of another.
pub fn bridge(input: &[u8]) -> bool {
    let at = input.windows(MARKER.len()).position(|part| part == MARKER);
    let (key, signature) = at.map_or((input, input), |at| (&input[..at], &input[at + MARKER.len()..]));
    let Ok(offered) = make::bridge::public_key::read(key) else { return false };
    let choices = Choices {
        certificate: CertificateId::C3,
        environment: Environment::Production,
        organisation: OrganisationInput {
            legal_name: "Test Bank PJSC".into(),
            organisation_id: "6c1f1d0e-3f62-4a53-9d0b-5a2d7c1e9b10".into(),
            application_id: "f2a7b6d4-81c3-4e0f-b5a9-0c9d8e7f6a51".into(),
            ..OrganisationInput::default()
        },
        options: Default::default(),
        role: None,
        edition: Default::default(),
    };
    let plan = Plan::from_choices(choices).expect("INVARIANT: complete").plan;
    let Ok(request) = make::bridge::request(&plan, &offered.key) else { return false };
    let csr = make::bridge::assemble(&request, signature);
    assert!(csr.iter().all(|csr| csr.signature == SignatureCheck::Valid), "a CSR is signed by its key");
    true
}

pub fn key_container(input: &[u8]) -> bool {
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let passphrase = (!asks_for_much_work(input)).then_some(&passphrase);
    let _ = container::is_plain(input);
    container::open(input, passphrase).map(|key| key.public_key().spki_sha256()).is_ok()
}

pub fn pkcs7(input: &[u8]) -> bool {
    oftf_key_desk::x509::pkcs7::read(input).is_ok_and(|carried| !carried.certificates.is_empty())
}

pub fn pkcs12(input: &[u8]) -> bool {
    if asks_for_much_work(input) {
        return false;
    }
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    oftf_key_desk::key::pkcs12::open(input, Some(&passphrase), &mut Budget::with_passphrase()).is_ok()
}

pub fn jwks(input: &[u8]) -> bool {
    let Ok(set) = Jwks::read(input) else { return false };
    let _ = jwks::check(&set, &jwks::Comparison::default(), now());
    for key in &set.keys {
        let _ = (key.certificate(), key.thumbprint_rfc7638(), key.public_key());
    }
    true
}

/// The members of a key: the braces around them are given.
pub fn json(input: &[u8]) -> bool {
    is_understood(&identified(&key_set(input)))
}

pub fn key_set(members: &[u8]) -> Vec<u8> {
    [b"{\"keys\":[{", members, b"}]}"].concat()
}

/// The header of a token: its encoding is given.
pub fn token(input: &[u8]) -> bool {
    tokens(input).iter().all(|token| is_understood(&identified(token)))
}

pub fn tokens(header: &[u8]) -> [Vec<u8>; 2] {
    let header = URL_SAFE_NO_PAD.encode([b"{\"", header].concat());
    [".AAAA.AAAA", ".AAAA.AAAA.AAAA.AAAA"].map(|rest| (header.clone() + rest).into_bytes())
}

/// What a deployed system made, judged: a token as it is, and a header and a
/// payload whose encoding is given.
pub fn proof(input: &[u8]) -> bool {
    let encode = |part: Option<&Vec<u8>>| part.map_or_else(String::new, |part| URL_SAFE_NO_PAD.encode(part));
    let parts = heap(input);
    let (header, payload) = (encode(parts.first()), encode(parts.get(1)));
    let signature = "A".repeat(342);
    let made = [format!("{header}.{payload}.{signature}"), format!("{header}.{signature}.{payload}.AAAA.AAAA")];
    let expected = expected();
    let certificates = presented::judge(input, &expected).is_ok();
    let texts = made.iter().map(String::as_bytes).chain([input]);
    let tokens: Vec<Token> = texts.filter_map(|text| Token::read(text).ok()).collect();
    for token in &tokens {
        let proof = match token {
            Token::Signed(token) => signed::judge(token, &expected, None, now()),
            Token::Encrypted(token) => encrypted::judge(token, &expected, None),
        };
        assert!(!proof.is_complete(), "nobody has the private key");
        assert!(serde_json::to_vec(&proof).is_ok_and(|json| json.len() < 100_000), "a report is short");
    }
    certificates || !tokens.is_empty()
}

/// The key of RFC 7520 section 3.3, for which the RFC signs RS256 and PS384.
fn expected() -> Expected {
    let examples: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../../tests/vector/jose/rfc.json")).expect("INVARIANT: JSON");
    let example = examples.iter().find(|example| example["alg"] == "PS384").expect("INVARIANT: it has one");
    let set = Jwks::read(example["jwk"].to_string().as_bytes()).expect("INVARIANT: a key");
    Expected {
        certificate: CertificateId::Sig4,
        public_key: set.keys[0].public_key().expect("INVARIANT: a public key"),
        certificate_sha256: None,
        kid: Some("a".to_owned()),
        names: Names { issuer: Some("b".to_owned()), subject: Some("c".to_owned()), application: None },
        others: Vec::new(),
    }
}

pub fn workspace(input: &[u8]) -> bool {
    let Ok(workspace) = Workspace::from_json(input) else { return false };
    let _ = workspace.known();
    let again = Workspace::from_json(workspace.to_json().as_bytes()).expect("what is written is read");
    assert_eq!(again, workspace);
    true
}

pub fn identify(input: &[u8]) -> bool {
    is_understood(&identified(input))
}

pub fn crl(input: &[u8]) -> bool {
    let Ok(crl) = Crl::read(input) else { return false };
    let again = Crl::from_der(crl.der()).expect("what was read is read again");
    assert_eq!(again.entry_count, crl.entry_count);
    true
}

/// The first certificate of a heap, verified with the others of it.
pub fn chain(input: &[u8]) -> bool {
    let items: Vec<Item> = heap(input).iter().flat_map(|file| identified(file)).collect();
    let mut certificates: Vec<Certificate> = items.iter().filter_map(Item::certificate).collect();
    let Some(leaf) = certificates.first().cloned() else { return false };
    let lists = items.iter().filter(|item| item.kind == ItemKind::Crl);
    let crls: Vec<Crl> = lists.filter_map(|item| Crl::read(item.content.as_bytes()).ok()).collect();
    let verify = |certificates: &[Certificate]| {
        let anchors: Vec<Certificate> = certificates.iter().filter(|each| each.is_self_issued()).cloned().collect();
        let question = Question {
            leaf: &leaf,
            intermediates: certificates,
            anchors: &anchors,
            crls: &crls,
            purpose: KeyPurpose::Any,
            server_name: None,
        };
        verify_chain(&question, now())
    };
    let answer = verify(&certificates);
    certificates.reverse();
    assert_eq!(verify(&certificates), answer, "the order means nothing");
    !answer.report.failed()
}

/// The files between the markers.
pub fn heap(input: &[u8]) -> Vec<Vec<u8>> {
    let mut files = vec![Vec::new()];
    for byte in input {
        let file = files.last_mut().expect("INVARIANT: there is one from the beginning");
        file.push(*byte);
        if file.ends_with(MARKER) {
            file.truncate(file.len() - MARKER.len());
            files.push(Vec::new());
        }
    }
    files.truncate(8);
    files
}

/// Several files at once.
pub fn matching(input: &[u8]) -> bool {
    let items: Vec<Item> = heap(input).iter().flat_map(|file| identified(file)).collect();
    let matches = matching::matches(&items, &[]);
    let mut seen = vec![false; items.len()];
    for Member { item, key } in matches.groups.iter().flat_map(|group| &group.members) {
        assert!(*key < items[*item].keys.len());
        seen[*item] = true;
    }
    for alone in &matches.alone {
        assert!(!seen[*alone], "an item is in a group or alone");
        seen[*alone] = true;
    }
    assert!(seen.iter().all(|seen| *seen), "no item is lost");
    !matches.groups.is_empty()
}

/// Every file has an item, and every item can be taken up again.
fn identified(bytes: &[u8]) -> Vec<Item> {
    let blocks = oftf_key_desk::x509::pem::read(bytes).unwrap_or_default();
    // Without a passphrase the empty one is tried.
    if blocks.iter().any(|block| Kind::of(block) == Kind::Pkcs12 && asks_for_much_work(&block.der)) {
        return Vec::new();
    }
    let passphrase = Secret::new(PASSPHRASE.to_owned());
    let passphrase = (!asks_for_much_work(bytes)).then_some(&passphrase);
    let items = identify::identify(&Input { name: "file", bytes, passphrase }, now());
    assert!(!items.is_empty());
    for (position, item) in items.iter().enumerate() {
        assert_eq!((item.place.number, item.place.of), (position + 1, items.len()));
        match item.kind {
            ItemKind::Certificate | ItemKind::CaCertificate => assert!(item.certificate().is_some()),
            ItemKind::CertificateRequest => assert!(item.csr().is_some()),
            ItemKind::Jwk | ItemKind::Jwks => assert!(item.jwks().is_some()),
            ItemKind::Unreadable => assert!(item.report.failed(), "it says why"),
            _ => {}
        }
    }
    let json = serde_json::to_string(&items).expect("items are JSON");
    let again: Vec<Item> = serde_json::from_str(&json).expect("what is written is read");
    assert_eq!(again, items);
    items
}

fn is_understood(items: &[Item]) -> bool {
    items.iter().any(|item| item.kind != ItemKind::Unreadable)
}

/// An INTEGER of two to four octets, which rounds of a derivation are when
/// there are many: these tests are to try many inputs, not to wait for one.
pub fn asks_for_much_work(input: &[u8]) -> bool {
    let has_large_integer = |bytes: &[u8]| bytes.windows(2).any(|pair| matches!(pair, [0x02, 2..=4]));
    // PEM hides its integers: the blocks are looked at.
    let blocks = oftf_key_desk::x509::pem::read(input).unwrap_or_default();
    has_large_integer(input) || blocks.iter().any(|block| has_large_integer(&block.der))
}
