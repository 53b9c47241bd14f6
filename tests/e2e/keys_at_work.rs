//! Keys that were made in the page, in the hands of those who use them: TLS on
//! both sides by openssl, tokens and messages by a JOSE library.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use oftf_key_desk::framework::catalogue::CertificateId;
use serde_json::json;
use testbed::bank::{self, APPLICATION_ID, ORGANISATION_ID};
use testbed::directory::Issuer;
use testbed::folder::word;
use testbed::{Folder, Key, openssl, openssl_text, run};

use crate::desk::Desk;
use crate::directory::{self, Issued};
use crate::installation::{export, to_its_place};
use crate::process::free_port;
use crate::saved;
use crate::way::{self, Passphrase};

#[track_caller]
fn supply_authorities(desk: &Desk) {
    desk.goto(&format!("{}#/authorities", desk.address()));
    desk.element_anywhere("#trust-file");
    let directory = Issuer::SANDBOX;
    let files = [desk.write("issuer-ca.pem", directory.issuing()), desk.write("root-ca.pem", directory.root())];
    desk.drop_all("trust-file", &files);
    way::accept_root(desk);
}

/// A server that is stopped when it is dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The Ozone Connect server: asks for a client certificate and verifies it.
#[track_caller]
fn serve(key: &Path, passphrase: &str, chain: &Path, roots: &str) -> (Server, u16) {
    let port = free_port();
    let mut child = Command::new("openssl")
        .args(["s_server", "-accept", &port.to_string(), "-naccept", "1", "-www", "-Verify", "3"])
        .args(["-verify_return_error", "-key", word(key), "-pass", &format!("pass:{passphrase}")])
        .args(["-cert", word(chain), "-cert_chain", word(chain), "-CAfile", roots])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("openssl s_server starts");
    let output = BufReader::new(child.stdout.take().expect("piped"));
    let is_ready = output.lines().map_while(Result::ok).any(|line| line.contains("ACCEPT"));
    assert!(is_ready, "openssl s_server takes the key and the chain of the page");
    (Server(child), port)
}

#[test]
fn c3_and_s4_of_the_page_meet_in_mutual_tls() {
    let desk = Desk::open();
    supply_authorities(&desk);
    let server_stem = saved::stem(CertificateId::S4);
    let client_stem = saved::stem(CertificateId::C3);
    let (s4, _) = to_its_place(&desk, CertificateId::S4, &server_stem);
    let server_key = export(&desk, &s4, "nginx", "encrypted-pkcs8", &format!("{server_stem}.encrypted.key"));
    desk.click("save-chain");
    let chain = desk.download(&format!("{server_stem}.chain.pem"));
    let text = std::fs::read_to_string(&chain).expect("the saved chain");
    assert_eq!(text.matches("BEGIN CERTIFICATE").count(), 2, "the certificate and the issuing CA's");

    let (c3, issued) = to_its_place(&desk, CertificateId::C3, &client_stem);
    let client = export(&desk, &c3, "java-keystore", "pkcs12", &format!("{client_stem}.p12"));
    let listed = Command::new("keytool")
        .args(["-list", "-v", "-storetype", "PKCS12", "-keystore", word(&client), "-storepass", &c3.passphrase])
        .output()
        .expect("keytool");
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("Alias name: c3-sandbox"), "{listed}");
    assert!(listed.contains("Certificate chain length: 2"), "{listed}");

    let folder = Folder::new();
    let roots = folder.file("roots.pem", Issuer::SANDBOX.root());
    let pass = format!("pass:{}", c3.passphrase);
    let pem =
        folder.file("client.pem", openssl_text(&["pkcs12", "-in", word(&client), "-passin", &pass, "-nodes"], ""));
    let connect = |certificate: &[&str]| {
        let (_server, port) = serve(&server_key, &s4.passphrase, &chain, &roots);
        let address = format!("127.0.0.1:{port}");
        let usual = ["s_client", "-connect", &address, "-CAfile", &roots, "-verify_return_error"];
        let name = ["-verify_hostname", bank::HOST, "-servername", bank::HOST, "-ign_eof"];
        let mut child = Command::new("openssl")
            .args(usual)
            .args(name)
            .args(certificate)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl s_client");
        let _ = child.stdin.take().expect("piped").write_all(b"GET / HTTP/1.0\r\n\r\n");
        String::from_utf8_lossy(&child.wait_with_output().expect("it ended").stdout).into_owned()
    };
    let said = connect(&["-cert", &pem, "-key", &pem, "-cert_chain", &pem]);
    assert!(said.contains("Verify return code: 0 (ok)"), "{said}");
    assert!(said.contains("HTTP/1.0 200"), "the server lets the client in:\n{said}");
    assert!(said.contains(&format!("CN={APPLICATION_ID}")), "the server names the client:\n{said}");
    let refused = connect(&[]);
    assert!(!refused.contains("HTTP/1.0 200"), "without C3 nobody comes in:\n{refused}");

    // The page says the same of the files that are in their places.
    desk.drop("deployed-key-file", &client);
    desk.fill("deployed-passphrase", &c3.passphrase);
    desk.click("prove-deployed");
    desk.element("#deployed-report[data-verdict='pass']");
    desk.element("#deployed-proved");
    let presented = openssl_text(&["x509"], &issued.pem);
    desk.insert("deployed-token", &presented);
    desk.click("judge-token");
    desk.element("#deployed-report");
    desk.goto_board();
    desk.element("#row-c3 .state.deployed");
}

/// `tests/interop/jose.py`: jwcrypto.
#[track_caller]
fn jose(command: &str, key: &str, input: &str) -> String {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../interop/jose.py");
    let output = run(judges::python(), &[script, command, key], input.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text").trim().to_owned()
}

#[track_caller]
fn public_key(folder: &Folder, issued: &Issued) -> String {
    let certificate = folder.file("certificate.pem", &issued.pem);
    folder.file("public.pem", openssl(&["x509", "-in", &certificate, "-noout", "-pubkey"], ""))
}

#[test]
fn a_token_by_sig4_is_verified_by_a_jose_library_and_judged_by_the_page() {
    let (desk, folder) = (Desk::open(), Folder::new());
    let stem = saved::stem(CertificateId::Sig4);
    let (sig4, issued) = to_its_place(&desk, CertificateId::Sig4, &stem);
    assert!(desk.is_checked("container-encrypted-pkcs8"), "a plain key is chosen, never proposed");
    let file = export(&desk, &sig4, "jose", "jwk", &format!("{stem}.private.jwk.json"));
    let jwk: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).expect("the file")).expect("JSON");
    assert_eq!((jwk["kid"].as_str(), jwk["alg"].as_str()), (Some(issued.kid.as_str()), Some("PS256")));
    let plain = export(&desk, &sig4, "jose", "pkcs8", &format!("{stem}.plain.key"));
    let saved = Key::open(&sig4.file, &sig4.passphrase);
    assert_eq!(Key { pem: std::fs::read_to_string(&plain).expect("the file") }.public_pem(), saved.public_pem());

    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    let token = |kid: &str| {
        let header = json!({ "alg": "PS256", "typ": "JOSE", "cty": "json", "kid": kid });
        let claims =
            json!({ "iss": bank::LEGAL_NAME, "sub": ORGANISATION_ID, "iat": now, "nbf": now, "exp": now + 20 });
        jose("sign", word(&plain), &json!({ "header": header, "payload": claims.to_string() }).to_string())
    };
    let good = token(&issued.kid);
    let seen: serde_json::Value =
        serde_json::from_str(&jose("verify", &public_key(&folder, &issued), &good)).expect("JSON");
    assert_eq!(seen["header"]["kid"], issued.kid.as_str());
    desk.insert("deployed-token", &good);
    desk.click("judge-token");
    desk.element("#deployed-report[data-verdict='pass']");
    desk.element("#deployed-proved");
    desk.insert("deployed-token", &token(&issued.kid.to_lowercase()));
    desk.click("judge-token");
    desk.element("#deployed-report[data-verdict='fail']");
    assert!(!desk.exists("#deployed-proved"), "the last outcome counts");
}

#[test]
fn a_message_to_enc1_by_a_jose_library_is_opened_and_a_challenge_is_answered() {
    let (desk, folder) = (Desk::open(), Folder::new());
    desk.goto_board();
    let stem = saved::stem(CertificateId::Enc1);
    way::start(&desk, CertificateId::Enc1);
    way::fill_details(&desk, CertificateId::Enc1);
    desk.choose("certificate-type", "server_encryption");
    way::submit_details(&desk);
    let key = way::make_key(&desk, Passphrase::Typed, &format!("{stem}.key"));
    way::prove_key(&desk, &key);
    let issued = directory::issue(CertificateId::Enc1, &way::upload(&desk, &format!("{stem}.csr")));
    way::take_certificate(&desk, &issued);
    way::take_jwks(&desk, &directory::jwks(&[issued.jwk("enc")]), &issued.kid);
    way::to_install(&desk);

    // As a TPP sends personal data: signed, then encrypted.
    let tpp = folder.file("tpp.pem", Key::any().pem);
    let order = json!({ "header": { "alg": "PS256" }, "payload": "personal data" }).to_string();
    let signed = jose("sign", &tpp, &order);
    let header = json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": issued.kid });
    let order = json!({ "header": header, "payload": signed }).to_string();
    let message = jose("encrypt", &public_key(&folder, &issued), &order);
    desk.drop("deployed-key-file", &key.file);
    desk.fill("deployed-passphrase", &key.passphrase);
    desk.insert("deployed-token", &message);
    desk.click("judge-token");
    desk.element("#deployed-report[data-verdict='pass']");

    assert_eq!(desk.value("challenge-algorithm"), "RSA-OAEP-256");
    desk.click("make-challenge");
    let challenge = desk.text("challenge");
    let plain = folder.file("plain.pem", Key::open(&key.file, &key.passphrase).pem);
    let seen: serde_json::Value = serde_json::from_str(&jose("decrypt", &plain, &challenge)).expect("JSON");
    desk.fill("challenge-answer", seen["payload"].as_str().expect("a text"));
    desk.click("check-answer");
    desk.element("#deployed-report[data-verdict='pass']");
    desk.element("#deployed-proved");
}
