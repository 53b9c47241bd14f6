//! Seeds of the fuzz targets, which openssl makes here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::framework::address::Address;
use oftf_key_desk::framework::catalogue::CertificateId::{C3, Sig4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::workspace::{Kept, KeyCustody, Workspace};
use oftf_key_desk::x509::{kind, pem};
use serde_json::{Value, json};
use testbed::bank;
use testbed::ca::RevocationList;
use testbed::directory::{Issuer, issued, jwk};
use testbed::key::{bank_key, ec_key, small_key};
use testbed::{Folder, openssl, openssl_text};

use crate::target;

/// With one round of derivation, so that inputs are tried and not waited for.
const ENCRYPTED: [&str; 6] = ["pkcs8", "-topk8", "-iter", "1", "-passout", "pass:correct horse"];

#[track_caller]
pub fn seeds(target: &str) -> Vec<Vec<u8>> {
    let certificate = issued(C3, Sandbox);
    let csr = ec_key().csr_with(&bank::subject(C3), &["-addext", "subjectAltName=DNS:a.example"]);
    let (rsa, ec) = (small_key().pem.clone(), ec_key().pem.clone());
    let sealed = tried(|| openssl_text(&ENCRYPTED, &ec).into_bytes());
    let sealed = String::from_utf8(sealed).expect("openssl wrote text");
    let public_pem = bank_key().public_pem();
    let public = both_forms(&[bank_key().public().to_pem(), ec_key().public().to_pem()]);
    let set = json!({ "keys": [jwk(&issued(Sig4, Sandbox), Sandbox, "sig")] });
    let bytes = |text: &Value| text.to_string().into_bytes();
    match target {
        "unwrap" => {
            let json = json!({ "data": { "tls.crt": STANDARD.encode(&certificate), "tls.key": rsa } }).to_string();
            let percent = certificate.replace(' ', "%20").replace('+', "%2B").replace('\n', "%0A");
            let diff: String = certificate.lines().map(|line| format!("+{line}\n")).collect();
            [STANDARD.encode(STANDARD.encode(&certificate)), percent, json, diff].map(String::into_bytes).to_vec()
        }
        "pem" => both_forms(&[certificate.clone(), csr, rsa, sealed, certificate.replace("-----", "\u{2014}")]),
        "certificate" => both_forms(&[certificate]),
        "csr" => both_forms(&[csr, bank_key().csr(&bank::subject(Sig4))]),
        "crl" => both_forms(&[list()]),
        "chain" => {
            let authority = Issuer::Oftf(Sandbox).authority();
            let files = [certificate, authority.issuing.clone(), authority.root.clone(), list()];
            vec![files.map(String::into_bytes).join(target::MARKER)]
        }
        "public_key" => public.into_iter().filter(|seed| seed[0] == 0x30).collect(),
        "asn1" | "due" => both_forms(&[certificate, csr, ec]).into_iter().filter(|seed| seed[0] == 0x30).collect(),
        "curve" => {
            let sec1 = openssl(&["ec", "-param_enc", "explicit", "-outform", "DER"], &ec);
            let written = kind::written_out(&sec1).expect("a curve that is written out");
            vec![written.parameters.to_vec(), sec1.clone()]
        }
        "bridge" => {
            let vault = json!({ "data": { "keys": { "1": { "public_key": public_pem } }, "latest_version": 1 } });
            let signature = STANDARD.encode([7; 256]);
            let signed = json!({ "data": { "signature": format!("vault:v1:{signature}") } });
            let answered = [bytes(&vault), bytes(&signed)].join(target::MARKER);
            public.into_iter().chain([answered, bytes(&set)]).collect()
        }
        "key_container" => both_forms(&[rsa.clone(), openssl_text(&["rsa", "-traditional"], &rsa), sealed]),
        "pkcs7" => vec![carrier(&certificate)],
        "pkcs12" => vec![container(&certificate)],
        "jwks" => vec![bytes(&set), bytes(&set["keys"]), bytes(&set["keys"][0])],
        "json" => {
            let key = set["keys"][0].to_string();
            vec![key.as_bytes()[1..key.len() - 1].to_vec(), br#""kty":"OKP","crv":"Ed25519","x":"AA","d":"AA""#.into()]
        }
        "token" => vec![br#"alg":"PS256","kid":"a"}"#.into(), br#"alg":"ECDH-ES","enc":"A256GCM"}"#.into()],
        "proof" => {
            let examples: Vec<Value> =
                serde_json::from_str(include_str!("../vector/jose/rfc.json")).expect("the examples of the RFCs");
            let tokens = examples.iter().map(|example| example["token"].as_str().expect("a token").as_bytes().to_vec());
            let header = br#"{"alg":"PS256","typ":"JOSE","cty":"json","kid":"a"}"#.as_slice();
            let claims = br#"{"iss":"b","sub":"c","iat":1768464000,"exp":1768464030}"#.as_slice();
            let message = br#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"a","zip":"DEF"}"#.as_slice();
            let made = [[header, target::MARKER, claims].concat(), [message, target::MARKER, b"AAAA"].concat()];
            tokens.chain(made).chain([certificate.into_bytes()]).collect()
        }
        "workspace" => {
            let mut workspace = Workspace::default();
            workspace
                .record_mut(Address::new(Sandbox, C3))
                .request(Kept::read(&csr).expect("a CSR"), KeyCustody::Elsewhere);
            vec![workspace.to_json().into_bytes()]
        }
        "identify" => {
            let texts = both_forms(&[certificate.clone(), csr, ec, sealed, "KEY=\"".to_owned() + &rsa]);
            let others = [bytes(&set), carrier(&certificate), container(&certificate), b"eyJhbGciOiIifQ.e30.AA".into()];
            texts.into_iter().chain(others).collect()
        }
        "matching" => {
            let files = [certificate, ec_key().csr(&bank::subject(C3)), ec, set.to_string()];
            vec![files.map(String::into_bytes).join(target::MARKER)]
        }
        other => panic!("{other} needs seeds"),
    }
}

fn list() -> String {
    let authority = Issuer::Oftf(Sandbox).authority();
    RevocationList::default().sign(&authority.issuing, &authority.key)
}

/// Salts and encrypted bytes may look by chance like a large number of rounds,
/// and such an input is left out by its target: then it is made anew.
#[track_caller]
fn tried(make: impl Fn() -> Vec<u8>) -> Vec<u8> {
    let made = (0..100).map(|_| make());
    made.into_iter().find(|seed| !target::asks_for_much_work(seed)).expect("one of a hundred is not left out")
}

fn carrier(certificate: &str) -> Vec<u8> {
    let folder = Folder::new();
    let file = folder.file("certificate.pem", certificate);
    openssl(&["crl2pkcs7", "-nocrl", "-certfile", &file, "-outform", "DER"], "")
}

fn container(certificate: &str) -> Vec<u8> {
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let file = folder.file("certificate.pem", certificate);
    let passphrase = format!("pass:{}", target::PASSPHRASE);
    let arguments = ["pkcs12", "-export", "-inkey", &key, "-in", &file, "-iter", "1", "-passout", &passphrase];
    tried(|| openssl(&arguments, ""))
}

/// The DER of each PEM text, and the text itself.
pub fn both_forms(pems: &[String]) -> Vec<Vec<u8>> {
    let blocks = pems.iter().flat_map(|text| pem::read(text.as_bytes()).expect("good PEM"));
    let ders: Vec<Vec<u8>> = blocks.map(|block| block.der.to_vec()).collect();
    ders.into_iter().chain(pems.iter().map(|text| text.clone().into_bytes())).collect()
}
