//! What systems answer, as evidence.

use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::heap::identify::{Input, Item, ItemKind, identify};
use oftf_key_desk::heap::matching::{Surroundings, matches};
use oftf_key_desk::workspace::Workspace;
use serde_json::{Value, json};
use testbed::bank::now;
use testbed::directory::{issued, jwk};
use testbed::openssl_text;

use crate::expect;

fn read(name: &str, text: &str) -> Vec<Item> {
    identify(&Input { name, bytes: text.as_bytes(), passphrase: None }, now())
}

/// The report on the answer, beside these certificates.
fn beside(answer: &Value, certificates: &[&str]) -> Report {
    let mut items = read("answer.json", &answer.to_string());
    assert_eq!((items.len(), items[0].kind.word()), (1, "answer"));
    certificates.iter().for_each(|pem| items.append(&mut read("c3.pem", pem)));
    let workspace = Workspace::default();
    let matches = matches(&items, &workspace.known());
    let report = Surroundings { items: &items, matches: &matches, workspace: &workspace, now: now() }.report(0);
    expect::is_worded(&report);
    report
}

fn details(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.detail.id.as_ref()).collect()
}

fn name(pem: &str, field: &str, form: &str) -> String {
    let text = openssl_text(&["x509", "-noout", field, "-nameopt", form], pem);
    text.trim().split_once('=').expect("a name").1.trim().to_owned()
}

#[test]
fn the_certificate_that_the_hub_saw_is_held_against_ours() {
    let pem = issued(C3, Sandbox);
    for form in ["RFC2253", "oneline", "compat"] {
        let answer = json!({
            "connectionEstablished": true, "mtlsStatus": "established", "hostName": "cm.testbank.example",
            "clientCertificate": { "subject": name(&pem, "-subject", form), "issuer": name(&pem, "-issuer", form) },
        });
        assert_eq!(details(&beside(&answer, &[&pem])), ["ok-answer-mtls-certificate"], "{form}");
        assert_eq!(details(&beside(&answer, &[&issued(S4, Sandbox)])), ["err-answer-mtls-other"]);
        assert_eq!(details(&beside(&answer, &[])), ["not-answer-mtls"]);
        assert_eq!(details(&beside(&json!({ "data": answer }), &[&pem])), ["ok-answer-mtls-certificate"]);
    }
    let refused =
        json!({ "connectionEstablished": false, "mtlsStatus": "failed", "clientCertificate": { "subject": "CN=x" } });
    assert_eq!(details(&beside(&refused, &[&pem])), ["err-answer-mtls-not-established"]);
    let without = json!({ "connectionEstablished": true, "mtlsStatus": "none", "clientCertificate": null });
    assert_eq!(details(&beside(&without, &[&pem])), ["err-answer-mtls-without-certificate"]);
}

#[test]
fn a_configuration_says_what_to_open_next() {
    let answer = json!({
        "issuer": "https://auth.example", "jwks_uri": "https://keystore.example/x.jwks",
        "token_endpoint": "https://auth.example/token", "response_types_supported": ["code"],
    });
    assert_eq!(details(&beside(&answer, &[])), ["not-answer-discovery"]);
    let items = read("answer.json", &answer.to_string());
    assert!(items[0].facts.iter().any(|fact| fact.value == "https://keystore.example/x.jwks"));
}

#[test]
fn the_errors_of_the_directory_say_what_the_form_wanted() {
    let error = |got: &str, wanted: &str| {
        format!(
            "Validation Error - caused by - class org.bouncycastle.{got} cannot be cast to class org.bouncycastle.{wanted} (…)"
        )
    };
    let (csr, public_key, certificate, private_key) = (
        "pkcs.PKCS10CertificationRequest",
        "asn1.x509.SubjectPublicKeyInfo",
        "cert.X509CertificateHolder",
        "openssl.PEMKeyPair",
    );
    for (got, wanted, detail) in [
        (csr, public_key, "err-answer-wants-public-key"),
        (csr, certificate, "err-answer-wants-certificate"),
        (public_key, csr, "err-answer-wants-csr"),
        (certificate, csr, "err-answer-wants-csr"),
    ] {
        let text = error(got, wanted);
        assert_eq!(details(&beside(&json!({ "errors": [text] }), &[])), [detail]);
        // As it is copied out of the page.
        let items = read("", &text);
        assert_eq!(details(&items[0].report), [detail]);
    }
    let leaked = beside(&json!({ "error": { "message": error(private_key, csr) } }), &[]);
    assert_eq!(details(&leaked), ["err-answer-wants-csr", "err-answer-got-private-key"]);
}

#[test]
fn the_file_of_the_rotation_tool_shows_what_it_is_for() {
    let mut key = jwk(&issued(C3, Sandbox), Sandbox, "sig");
    key["keyType"] = json!("opf_uae_server_signing");
    key["Description"] = json!("testbank - Sig2 - Ozone - Certificate Rotation");
    let items = read("testbank-sig2-sandbox.jwk.json", &key.to_string());
    assert_eq!(items[0].kind.word(), "jwk");
    let facts: Vec<&str> = items[0].facts.iter().map(|fact| fact.name.id.as_ref()).collect();
    assert!(facts.contains(&"fact-key-type") && facts.contains(&"fact-description"), "{facts:?}");
}

/// In whatever a person copied it with.
#[test]
fn an_answer_is_read_in_what_was_copied_with_it() {
    let hello =
        json!({ "mtlsStatus": "ok", "hostName": "cm", "clientCertificate": { "subject": "CN=a", "issuer": "CN=b" } });
    let configuration = json!({ "issuer": "https://a.example", "jwks_uri": "https://a.example/jwks" });
    for document in [hello, configuration] {
        let text = document.to_string();
        let detail = |text: &str| {
            let items = read("answer", text);
            assert_eq!(items.iter().map(|item| item.kind).collect::<Vec<_>>(), [ItemKind::Answer], "{text}");
            items[0].report.findings[0].detail.id.to_string()
        };
        let alone = detail(&text);
        for copied in [
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{text}"),
            format!("> GET /hello-mtls HTTP/1.1\n< HTTP/1.1 200 OK\n<\n{text}\n* Connection #0 left intact\n"),
            format!("$ curl --cert c3.pem https://cm.example\n{text}\n$ "),
            format!("```json\n{text}\n```\n"),
            format!("<pre>{}</pre>", text.replace('"', "&quot;")),
            json!(text).to_string(),
            json!({ "result": { "body": document } }).to_string(),
            text.replace('"', "'"),
        ] {
            assert_eq!(detail(&copied), alone, "{copied}");
        }
    }
    let error = "a.b.PKCS10CertificationRequest cannot be cast to class a.b.SubjectPublicKeyInfo";
    let page = read("page", &format!("<html><body><p>{error}</p></body></html>"));
    assert_eq!(page[0].report.findings[0].detail.id, "err-answer-wants-public-key");
}

#[test]
fn an_error_without_a_reason_is_an_error_and_no_damaged_key_set() {
    for error in [
        json!({ "timestamp": "x", "status": 400, "error": "Bad Request", "path": "/certificates" }),
        json!({ "error": "invalid_client", "error_description": "unknown certificate" }),
        json!({ "title": "Bad Request", "status": 400, "detail": "the certificate was not accepted" }),
    ] {
        let items = read("error", &error.to_string());
        assert_eq!(details(&items[0].report), ["err-answer-error"], "{error}");
    }
    let list = read("list", &json!([{ "name": "a" }, { "name": "b" }]).to_string());
    assert_eq!(details(&list[0].report), ["err-jwks-not-key-set"], "no list of keys");
}
