//! One input and what the core says about it: natively, where the answers are written
//! down, and in the browser, which must give them again. The package is asked the same
//! by `tests/js/same.test.mjs`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::check::chain::{KeyPurpose, Question, verify_chain};
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::ground::language::Language;
use oftf_key_desk::ground::report::Report;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::ground::shown;
use oftf_key_desk::ground::text::Texts;
use oftf_key_desk::heap::identify::{Input, Item, identify};
use oftf_key_desk::heap::matching;
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::crl::Crl;
use oftf_key_desk::x509::public_key::{PublicKey, SignatureCheck};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use x509_cert::der::Decode;
use x509_cert::spki::AlgorithmIdentifierRef;

/// When all of them are judged; the package is given it as well.
pub const NOW: &str = "2026-01-15T08:00:00Z";

#[derive(Clone, Serialize, Deserialize)]
pub struct Case {
    pub name: String,
    #[serde(flatten)]
    pub question: Asked,
    #[serde(default)]
    pub answer: Value,
}

/// In the words of the package. Octets are base64.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Asked {
    Match(Vec<File>),
    #[serde(rename_all = "camelCase")]
    VerifyChain {
        leaf: String,
        intermediates: Vec<String>,
        trust_anchors: Vec<String>,
        crls: Vec<String>,
        now: String,
    },
    /// Which the package is not asked: it has no such question.
    Verify {
        key: String,
        algorithm: String,
        signed: Vec<[String; 2]>,
    },
}

#[derive(Clone, Serialize, Deserialize)]
pub struct File {
    pub bytes: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passphrase: Option<String>,
}

impl Case {
    /// Every word that a person or a program would read.
    pub fn ask(&self) -> Value {
        let mut answer = match &self.question {
            Asked::Match(files) => matched(files),
            Asked::VerifyChain { leaf, intermediates, trust_anchors, crls, .. } => {
                verified(leaf, intermediates, trust_anchors, crls)
            }
            Asked::Verify { key, algorithm, signed } => signatures(key, algorithm, signed),
        };
        shown::values_written_out(&mut answer);
        answer
    }
}

fn matched(files: &[File]) -> Value {
    let items: Vec<Item> = files.iter().flat_map(identified).collect();
    let matches = matching::matches(&items, &[]);
    let item = |item: &Item| {
        json!({
            "kind": item.kind,
            "keys": item.keys,
            "facts": item.facts.iter().map(|fact| fact.value.clone()).collect::<Vec<_>>(),
            "findings": findings(&item.report),
        })
    };
    let group = |group: &matching::Group| {
        let findings = findings(&Report::new(group.findings.clone()));
        json!({ "spkiSha256": group.spki_sha256, "members": group.members, "findings": findings })
    };
    json!({
        "items": items.iter().map(item).collect::<Vec<_>>(),
        "groups": matches.groups.iter().map(group).collect::<Vec<_>>(),
        "unmatched": matches.alone,
    })
}

fn identified(file: &File) -> Vec<Item> {
    let passphrase = file.passphrase.clone().map(Secret::new);
    identify(&Input { name: "", bytes: &decoded(&file.bytes), passphrase: passphrase.as_ref() }, now())
}

fn verified(leaf: &str, intermediates: &[String], anchors: &[String], crls: &[String]) -> Value {
    let certificate = |text: &String| Certificate::from_der(&decoded(text)).expect("a certificate");
    let [intermediates, anchors] =
        [intermediates, anchors].map(|files| files.iter().map(certificate).collect::<Vec<_>>());
    let question = Question {
        leaf: &certificate(&leaf.to_owned()),
        intermediates: &intermediates,
        anchors: &anchors,
        crls: &crls.iter().map(|text| Crl::from_der(&decoded(text)).expect("a CRL")).collect::<Vec<_>>(),
        purpose: KeyPurpose::Any,
        server_name: None,
    };
    json!({ "findings": findings(&verify_chain(&question, now()).report) })
}

fn signatures(key: &str, algorithm: &str, signed: &[[String; 2]]) -> Value {
    let key = PublicKey::from_spki_der(&decoded(key)).expect("a public key");
    let algorithm = decoded(algorithm);
    let algorithm = AlgorithmIdentifierRef::from_der(&algorithm).expect("an AlgorithmIdentifier");
    let is_valid = |[message, signature]: &[String; 2]| {
        key.verify(&algorithm, &decoded(message), &decoded(signature)) == SignatureCheck::Valid
    };
    json!(signed.iter().map(is_valid).collect::<Vec<_>>())
}

fn findings(report: &Report) -> Value {
    thread_local! { static TEXTS: Texts = Texts::new(Language::English) }
    serde_json::to_value(TEXTS.with(|texts| report.worded(texts).findings)).expect("JSON")
}

fn decoded(text: &str) -> Vec<u8> {
    STANDARD.decode(text).expect("base64")
}

fn now() -> Moment {
    Moment::from_rfc3339(NOW).expect("RFC 3339")
}
