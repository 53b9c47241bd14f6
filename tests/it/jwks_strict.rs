//! Key sets in which readers differ, or in which something was not looked at.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use oftf_key_desk::check::jwks::{self, Comparison, Jwks};
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::heap::identify::{Input, identify};
use oftf_key_desk::heap::matching::matches;
use oftf_key_desk::x509::public_key::PublicKeyKind;
use serde_json::{Value, json};
use testbed::bank::now;
use testbed::directory::{Order, jwk};
use testbed::openssl::prime;
use testbed::{Folder, Key, openssl_text};

use crate::expect::{self, fail};
use crate::jwks::neighbour;
use crate::jwks_key::product;
use oftf_key_desk::framework::catalogue::CertificateId::Sig4;
use oftf_key_desk::framework::environment::Environment::Sandbox;

fn judge(document: &str) -> Report {
    let jwks = Jwks::read(document.as_bytes()).expect("a key set");
    jwks::check(&jwks, &Comparison::default(), now()).report
}

fn set(keys: &[Value]) -> Report {
    judge(&json!({ "keys": keys }).to_string())
}

/// Verdict and sentence of every finding of a check.
fn found<'a>(report: &'a Report, check: &str) -> Vec<(Verdict, &'a str)> {
    let findings = report.findings.iter().filter(|finding| finding.check.id() == check);
    findings.map(|finding| (finding.verdict, finding.detail.id.as_ref())).collect()
}

fn raw(modulus: &[u8]) -> Value {
    let n = URL_SAFE_NO_PAD.encode(modulus);
    json!({ "kty": "RSA", "use": "sig", "kid": n.get(..20), "n": n, "e": "AQAB" })
}

// Members that stand twice.

#[test]
fn a_member_that_stands_twice_fails_in_a_set() {
    let key = neighbour("sig").to_string();
    let (_, rest) = key.split_once('{').expect("an object");
    for twice in [
        format!("{{\"keys\":[{{\"kid\":\"other\",{rest}]}}"),
        format!("{{\"keys\":[{{\"Kid\":\"other\",{rest}]}}"),
        format!("{{\"keys\":[{key}],\"keys\":[{key}]}}"),
        format!("{{\"keys\":[{key}],\"Keys\":[]}}"),
    ] {
        let report = judge(&twice);
        assert_eq!(found(&report, "jwks.document"), [(Verdict::Fail, "err-jwks-member-twice")], "{twice}");
        let identified = identify(&Input { name: "set.json", bytes: twice.as_bytes(), passphrase: None }, now());
        assert!(identified[0].report.failed(), "{twice}");
    }
    assert_eq!(found(&set(&[neighbour("sig")]), "jwks.document"), [(Verdict::Pass, "ok-jwks-read")]);
}

#[test]
fn private_members_beside_the_keys_are_an_incident() {
    let key = neighbour("sig").to_string();
    let private = key.replacen('{', "{\"d\":\"c2VjcmV0\",", 1);
    for document in [
        format!("{{\"keys\":[{key}],\"d\":\"c2VjcmV0\"}}"),
        format!("{{\"keys\":[{key}],\"p\":\"c2VjcmV0\",\"q\":\"c2VjcmV0\"}}"),
        format!("{{\"keys\":[{key}],\"backup\":[{private}]}}"),
        format!("{{\"keys\":[{private}],\"keys\":[{key}]}}"),
        format!("{{\"Keys\":[{private}],\"keys\":[{key}]}}"),
    ] {
        let report = judge(&document);
        let members = found(&report, "jwks.private-members");
        assert_eq!(members, [(Verdict::Fail, "err-jwks-private-members-beside")], "{document}");
    }
    let upper = format!("{{\"keys\":[{}]}}", private.replace("\"d\"", "\"D\""));
    let report = judge(&upper);
    assert_eq!(found(&report, "jwks.private-members"), [(Verdict::Fail, "err-jwks-private-members")]);
}

/// What is kept of the document has no private members any more.
#[test]
fn a_private_member_is_an_incident_beside_its_certificate_too() {
    let pem = Order::of(Sig4, Sandbox).issue();
    let mut key = jwk(&pem, Sandbox, "sig");
    key["d"] = json!("c2VjcmV0");
    let document = json!({ "keys": [key] }).to_string();
    let read = |name, bytes: &[u8]| identify(&Input { name, bytes, passphrase: None }, now());
    let items = [read("set.json", document.as_bytes()), read("leaf.pem", pem.as_bytes())].concat();
    let surroundings = oftf_key_desk::heap::matching::Surroundings {
        items: &items,
        matches: &matches(&items, &[]),
        workspace: &Default::default(),
        now: now(),
    };
    let report = surroundings.report(0);
    assert_eq!(found(&report, "jwks.private-members"), [(Verdict::Fail, "err-jwks-private-members")]);
}

#[test]
fn two_thumbprints_of_two_certificates_fail() {
    let mut key = neighbour("sig");
    key["x5thashS256"] = json!(URL_SAFE_NO_PAD.encode([7; 32]));
    key["x5t#S256"] = key["kid"].clone();
    expect::findings(&set(&[key.clone()]), &[fail("jwks.x5t", "err-jwks-set-two-thumbprints")]);
    key["x5thashS256"] = key["kid"].clone();
    expect::findings(&set(&[key]), &[]);
}

// What was not looked at.

#[test]
fn a_key_that_is_too_large_to_examine_does_not_pass() {
    let mut modulus = vec![0xFF; 1025];
    modulus[1024] = 0xFB;
    let report = set(&[raw(&modulus)]);
    assert_eq!(found(&report, "jwks.weak-key"), [(Verdict::NotChecked, "not-jwks-set-too-large")]);
}

#[test]
fn of_a_certificate_that_cannot_be_read_nothing_passes() {
    for unreadable in [json!(["AAAA"]), json!("AAAA"), json!([5]), json!(5), json!([{}])] {
        let mut key = neighbour("sig");
        key["x5c"] = unreadable;
        key.as_object_mut().expect("an object").remove("x5t#S256");
        let report = set(&[key]);
        assert_eq!(found(&report, "jwks.x5c"), [(Verdict::Fail, "err-jwks-set-x5c-unreadable")]);
        assert_eq!(found(&report, "jwks.x5c-chain"), []);
        assert_eq!(found(&report, "jwks.kid-form"), [(Verdict::NotChecked, "not-jwks-kid-without-certificate")]);
        assert_eq!(found(&report, "jwks.use"), [(Verdict::NotChecked, "not-jwks-set-use-not-compared")]);
    }
}

#[test]
fn the_kid_of_a_raw_key_is_named() {
    let mut key = neighbour("sig");
    key.as_object_mut().expect("an object").remove("x5c");
    let form = |key: &Value| {
        let report = set(std::slice::from_ref(key));
        let found = found(&report, "jwks.kid-form");
        (found[0].0, found[0].1.to_owned())
    };
    // The kid is what the key states of its certificate.
    key["x5t#S256"] = key["kid"].clone();
    assert_eq!(form(&key), (Verdict::NotChecked, "not-jwks-kid-as-stated".to_owned()));
    key["x5t#S256"] = json!(URL_SAFE_NO_PAD.encode([7; 32]));
    assert_eq!(form(&key), (Verdict::Warn, "err-jwks-kid-other-than-stated".to_owned()));
    key.as_object_mut().expect("an object").remove("x5t#S256");
    let read = Jwks::read(json!({ "keys": [key] }).to_string().as_bytes()).expect("a key set");
    key["kid"] = json!(read.keys[0].thumbprint_rfc7638().expect("a key"));
    assert_eq!(form(&key), (Verdict::Pass, "ok-jwks-kid-raw-rfc7638".to_owned()));
    key["kid"] = json!("of its own");
    assert_eq!(form(&key), (Verdict::NotChecked, "not-jwks-kid-without-certificate".to_owned()));
}

// Primes.

#[test]
fn a_prime_modulus_and_shared_primes_are_found_in_a_set() {
    let primes: Vec<Vec<u8>> = (0..4).map(|_| prime(1024)).collect();
    let [one, other, third] =
        [(0, 1), (1, 2), (2, 3)].map(|(left, right): (usize, usize)| raw(&product(&primes[left], &primes[right])));
    let weak = |keys: &[Value]| {
        let report = set(keys);
        found(&report, "jwks.weak-key")
            .iter()
            .map(|(verdict, detail)| (*verdict, (*detail).to_owned()))
            .collect::<Vec<_>>()
    };
    assert_eq!(weak(&[one.clone(), third]), [(Verdict::Pass, "ok-jwks-set-weak-key".to_owned())]);
    let shared = (Verdict::Fail, "err-jwks-set-shared-prime".to_owned());
    assert_eq!(weak(&[one, other]), [shared]);
    let itself = (Verdict::Fail, "err-jwks-set-prime-modulus".to_owned());
    assert_eq!(weak(&[raw(&prime(2048))]), [itself]);
}

/// `openssl asn1parse` builds the key of two numbers.
fn public_key(modulus: &[u8]) -> String {
    let hexadecimal: String = modulus.iter().map(|octet| format!("{octet:02x}")).collect();
    let description = format!(
        "asn1=SEQUENCE:key\n[key]\nalgorithm=SEQUENCE:rsa\nbits=BITWRAP,SEQUENCE:numbers\n\
         [rsa]\nid=OID:rsaEncryption\nparameters=NULL\n[numbers]\nn=INTEGER:0x{hexadecimal}\ne=INTEGER:65537\n"
    );
    let folder = Folder::new();
    let (description, out) = (folder.file("key.cnf", description), folder.file("key.der", ""));
    openssl_text(&["asn1parse", "-genconf", &description, "-noout", "-out", &out], "");
    openssl_text(&["pkey", "-pubin", "-inform", "DER", "-in", &out], "")
}

#[test]
fn keys_of_a_heap_that_share_a_prime_are_found() {
    let primes: Vec<Vec<u8>> = (0..3).map(|_| prime(1024)).collect();
    let one = public_key(&product(&primes[0], &primes[1]));
    let other = public_key(&product(&primes[2], &primes[1]));
    let sound = Key::rsa("2048");
    let sound_pem = sound.public_pem();
    assert!(matches!(sound.public().kind(), PublicKeyKind::Rsa { .. }));
    let read = |name: &'static str, pem: &str| {
        let passphrase: Option<&Secret<String>> = None;
        identify(&Input { name, bytes: pem.as_bytes(), passphrase }, now())
    };
    let items = [read("one.pem", &one), read("sound.pem", &sound_pem), read("other.pem", &other)].concat();
    let matches = matches(&items, &[]);
    let of_group = |position: usize| {
        let group = matches.groups.iter().find(|group| group.members[0].item == position).expect("a group");
        group.findings.iter().find(|finding| finding.check.id() == "key.shared-prime").cloned()
    };
    let finding = of_group(0).expect("it is said");
    assert_eq!((finding.verdict, finding.detail.id.as_ref()), (Verdict::Fail, "err-key-shared-prime"));
    assert!(format!("{finding:?}").contains("other.pem"));
    assert!(of_group(2).is_some() && of_group(1).is_none());
}

#[test]
fn of_more_keys_than_are_held_against_each_other_it_is_said() {
    let odd = (0..=u8::MAX).filter(|last| last % 4 == 3).map(|last| [vec![0xC5; 255], vec![last]].concat());
    let keys: Vec<Value> = odd.chain([vec![0xC7; 256], vec![0xC9; 256]]).map(|modulus| raw(&modulus)).collect();
    let set = Jwks::read(json!({ "keys": keys }).to_string().as_bytes()).expect("a set");
    let pems: Vec<String> = set.keys.iter().map(|key| key.public_key().expect("a key").to_pem()).collect();
    let read = |pem: &String| identify(&Input { name: "key.pem", bytes: pem.as_bytes(), passphrase: None }, now());
    let items: Vec<_> = pems.iter().flat_map(read).collect();
    let matches = matches(&items, &[]);
    let findings = matches.groups.iter().flat_map(|group| &group.findings);
    let said: Vec<String> = findings
        .filter(|finding| finding.verdict == Verdict::NotChecked && finding.check.id() == "key.shared-prime")
        .map(|finding| format!("{:?}", finding.detail))
        .collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().all(|detail| detail.contains("not-key-shared-prime")), "{said:?}");
}
