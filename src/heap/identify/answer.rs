//! What systems answer, read as evidence: the hub's `/hello-mtls`, an
//! `openid-configuration`, and the directory's error about what was uploaded.
//!
//! Comes in: a document that is no key set, or a text. Goes out: an item that says what
//! the answer means, and what to open next. What the hub saw is compared with the
//! certificates by [`crate::heap::matching`], where those are.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Fact, Item, ItemKind, empty};
use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::source;

/// The certificate that a client showed, as the hub saw it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SeenCertificate {
    pub subject: String,
    #[serde(default)]
    pub issuer: String,
}

/// The answer of a system, if the document is one.
pub(super) fn read(document: &Value) -> Option<Item> {
    hello_mtls(document)
        .or_else(|| discovery(document))
        .or_else(|| strings(document).find_map(of_text))
        .or_else(|| error(document))
}

/// An error without a reason that is known here: of a directory that says only "400", of
/// a server (RFC 6749 section 5.2, RFC 9457 section 3).
fn error(document: &Value) -> Option<Item> {
    let members = document.as_object()?;
    let text = |name: &str| members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let status = members.get("status").or_else(|| members.get("statusCode")).and_then(Value::as_u64);
    let status = status.filter(|status| (400..600).contains(status));
    let said = ["error_description", "detail", "message", "title", "error"].into_iter().find_map(text);
    let is_error = text("error").is_some() || status.is_some();
    let finding = Finding::fail(Check::AnswerDirectory, "answer-error");
    let status = status.map(|status| fact("fact-status", &status.to_string()));
    let facts = status.into_iter().chain(said.map(|said| fact("fact-description", said))).collect();
    is_error.then(|| Item { facts, report: Report::new(vec![finding]), ..empty(ItemKind::Answer) })
}

/// The directory's error, wherever it was copied to: Java says what a file was taken
/// for, and what the form wanted.
pub(super) fn of_text(text: &str) -> Option<Item> {
    let (before, after) = text.split_once(" cannot be cast to ")?;
    // A page has marks around the words.
    let is_of_class = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '$' | '_');
    let got = Uploaded::of(before.rsplit(|letter| !is_of_class(letter)).next()?)?;
    let after = after.trim_start().trim_start_matches("class ");
    let wanted = Uploaded::of(after.split(|letter| !is_of_class(letter)).next()?)?;
    let check = Check::AnswerDirectory;
    let wants = match wanted {
        Uploaded::Request => Finding::fail(check, "answer-wants-csr"),
        Uploaded::PublicKey => Finding::fail(check, "answer-wants-public-key"),
        Uploaded::Certificate => Finding::fail(check, "answer-wants-certificate"),
        Uploaded::PrivateKey => return None,
    };
    let mut findings = vec![wants.source(source::DIRECTORY_ERRORS)];
    if got == Uploaded::PrivateKey {
        findings.push(Finding::fail(Check::FilePrivateKey, "answer-got-private-key"));
    }
    Some(Item { report: Report::new(findings), ..empty(ItemKind::Answer) })
}

/// What the directory takes for an upload, by the name of Bouncy Castle's class.
#[derive(Clone, Copy, PartialEq)]
enum Uploaded {
    Request,
    PublicKey,
    Certificate,
    PrivateKey,
}

impl Uploaded {
    fn of(class: &str) -> Option<Self> {
        let name = class.rsplit(['.', '$']).next()?.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
        match name {
            "PKCS10CertificationRequest" | "CertificationRequest" => Some(Self::Request),
            "SubjectPublicKeyInfo" => Some(Self::PublicKey),
            "X509CertificateHolder" | "X509Certificate" => Some(Self::Certificate),
            "PEMKeyPair" | "PEMEncryptedKeyPair" | "PrivateKeyInfo" | "PKCS8EncryptedPrivateKeyInfo" => {
                Some(Self::PrivateKey)
            }
            _ => None,
        }
    }
}

impl SeenCertificate {
    /// Of an item that is an answer.
    pub fn of(item: &Item) -> Option<Self> {
        (item.kind == ItemKind::Answer).then(|| serde_json::from_str(&item.content).ok()).flatten()
    }
}

/// `{connectionEstablished, mtlsStatus, hostName, clientCertificate: {subject, issuer}}`,
/// alone or as a member.
fn hello_mtls(document: &Value) -> Option<Item> {
    let members = document.as_object()?;
    let Some(seen) = members.get("clientCertificate") else {
        let is_other = !members.contains_key("mtlsStatus") && !members.contains_key("connectionEstablished");
        return if is_other { members.get("data").and_then(hello_mtls) } else { Some(mtls(document, None)) };
    };
    members.get("mtlsStatus").or_else(|| members.get("connectionEstablished"))?;
    let seen = SeenCertificate::deserialize(seen).ok().filter(|seen| !seen.subject.is_empty());
    Some(mtls(document, seen))
}

fn mtls(document: &Value, seen: Option<SeenCertificate>) -> Item {
    let check = Check::AnswerMtls;
    let is_false = |value: &Value| value.as_bool() == Some(false) || value.as_str() == Some("false");
    let is_established = !document.get("connectionEstablished").is_some_and(is_false);
    let finding = match &seen {
        _ if !is_established => Finding::fail(check, "answer-mtls-not-established"),
        None => Finding::fail(check, "answer-mtls-without-certificate"),
        Some(_) => Finding::not_given(check, "answer-mtls"),
    };
    let mut facts = facts(document, &[("fact-host", "hostName"), ("fact-mtls-status", "mtlsStatus")]);
    if let Some(seen) = &seen {
        facts.push(fact("fact-subject", &seen.subject));
        facts.push(fact("fact-issuer", &seen.issuer));
    }
    let content = seen.map(|seen| json!({ "subject": seen.subject, "issuer": seen.issuer }).to_string());
    Item {
        facts,
        report: Report::new(vec![finding.source(source::HELLO_MTLS)]),
        content: content.unwrap_or_default(),
        ..empty(ItemKind::Answer)
    }
}

/// OpenID Connect Discovery 1.0 section 3.
fn discovery(document: &Value) -> Option<Item> {
    let text = |name: &str| document.get(name).and_then(Value::as_str);
    let (_, jwks) = text("issuer").zip(text("jwks_uri"))?;
    let names = [("fact-issuer", "issuer"), ("fact-jwks-uri", "jwks_uri"), ("fact-token-endpoint", "token_endpoint")];
    let finding = Finding::not_given(Check::AnswerDiscovery, "answer-discovery");
    let finding = finding.with("url", jwks).source(source::OPENID_DISCOVERY);
    Some(Item { facts: facts(document, &names), report: Report::new(vec![finding]), ..empty(ItemKind::Answer) })
}

/// Members that are texts, each under its name.
pub(super) fn facts(document: &Value, names: &[(&'static str, &str)]) -> Vec<Fact> {
    let text = |(id, name): &(&'static str, &str)| {
        let value = document.get(*name).and_then(Value::as_str)?;
        Some(fact(id, value))
    };
    names.iter().filter_map(text).collect()
}

fn fact(id: &'static str, value: &str) -> Fact {
    Fact::new(Message::new(id), value)
}

/// Every text in it.
fn strings(value: &Value) -> Box<dyn Iterator<Item = &str> + '_> {
    match value {
        Value::String(text) => Box::new(std::iter::once(text.as_str())),
        Value::Array(elements) => Box::new(elements.iter().flat_map(strings)),
        Value::Object(members) => Box::new(members.values().flat_map(strings)),
        _ => Box::new(std::iter::empty()),
    }
}
