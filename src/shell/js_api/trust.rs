//! Chains and revocation for other programs.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: a JSON object that was made here takes any member")]

use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use super::input::{Options, refuse, to_js};
use super::worded;
use crate::check::chain::{self, Chain, KeyPurpose, Question, Trust, Verification};
use crate::ground::message::Message;
use crate::heap::identify::{self, Allowance, HeapError, Input, Item, ItemKind};
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::crl::Crl;

/// The CA files and revocation lists of an options object.
#[derive(Default)]
pub struct Given {
    pub anchors: Vec<Certificate>,
    pub intermediates: Vec<Certificate>,
    pub crls: Vec<Crl>,
}

impl Given {
    /// `trustAnchors`, `intermediates` and `crls`: each a file or a list of files.
    pub fn new(options: &Options) -> Result<Self, JsValue> {
        Ok(Self {
            anchors: certificates(options, "trustAnchors")?,
            intermediates: certificates(options, "intermediates")?,
            crls: crls(options)?,
        })
    }

    pub fn trust(&self) -> Trust<'_> {
        Trust { anchors: &self.anchors, intermediates: &self.intermediates, crls: &self.crls }
    }
}

/// Verifies a chain up to a trust anchor. The answer does not depend on the
/// order of what is given.
///
/// # Errors
/// If there is no leaf, no trust anchor, or a file is not what it should be.
#[wasm_bindgen(js_name = verifyChain, unchecked_return_type = "ChainReport")]
pub fn verify_chain(
    #[wasm_bindgen(
        unchecked_param_type = "{leaf: Bytes, intermediates?: Bytes | Bytes[], trustAnchors: Bytes | Bytes[], crls?: Bytes | Bytes[], now?: string, purpose?: 'server' | 'client' | 'any', serverName?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let leaf = options.required_bytes("leaf")?;
    let CertificateFile { certificate: leaf, .. } =
        Certificate::read(&leaf).map_err(|error| refuse(&error.message()))?;
    let trust = Given::new(&options)?;
    if trust.anchors.is_empty() {
        return Err(refuse(&Message::new("err-option-no-anchor")));
    }
    let purpose = match options.text("purpose")?.as_deref() {
        None | Some("any") => KeyPurpose::Any,
        Some("server") => KeyPurpose::Server,
        Some("client") => KeyPurpose::Client,
        Some(other) => return Err(refuse(&Message::new("err-option-purpose").with("found", other))),
    };
    let server_name = options.text("serverName")?;
    let question = Question {
        leaf: &leaf,
        intermediates: &trust.intermediates,
        anchors: &trust.anchors,
        crls: &trust.crls,
        purpose,
        server_name: server_name.as_deref(),
    };
    let Verification { chain, report, .. } = chain::verify_chain(&question, options.now()?);
    let mut value = worded(&report);
    value["links"] = links(&chain);
    to_js(&value)
}

fn links(chain: &Chain) -> Value {
    let link = |link: &chain::Link| {
        let mut value = json!({ "place": link.place, "subject": link.subject, "state": link.state.word() });
        if let Some(held) = &link.certificate {
            value["issuer"] = json!(held.issuer);
            value["notBefore"] = json!(held.not_before);
            value["notAfter"] = json!(held.not_after);
            value["sha256"] = json!(held.sha256);
        }
        value
    };
    Value::Array(chain.links.iter().map(link).collect())
}

fn certificates(options: &Options, name: &'static str) -> Result<Vec<Certificate>, JsValue> {
    let files = options.bytes_list(name, chain::MAX_CERTIFICATES)?;
    let inputs: Vec<Input<'_>> = files.iter().map(|bytes| Input { name: "", bytes, passphrase: None }).collect();
    let mut allowance = Allowance::of_public(chain::MAX_CERTIFICATES);
    let files = identify::identify_all(&inputs, &mut allowance, options.now()?);
    let files = files.map_err(|error| match error {
        HeapError::TooManyKeys { .. } => refuse(&Message::new("err-authority-private-key")),
        error => refuse(&error.message()),
    })?;
    let is_key = |item: &Item| matches!(item.kind, ItemKind::PrivateKey | ItemKind::SealedKey);
    if files.iter().flatten().any(is_key) {
        return Err(refuse(&Message::new("err-authority-private-key")));
    }
    if files.iter().flatten().any(Item::speaks_of_private_key) {
        return Err(refuse(&Message::new("err-input-may-hold-private-key")));
    }
    let of_files: Vec<Vec<Certificate>> =
        files.iter().map(|items| items.iter().filter_map(Item::certificate).collect()).collect();
    if of_files.iter().any(Vec::is_empty) {
        return Err(refuse(&Message::new("err-trust-other-kind").with("file", name)));
    }
    Ok(of_files.into_iter().flatten().collect())
}

fn crls(options: &Options) -> Result<Vec<Crl>, JsValue> {
    let files = options.bytes_list("crls", chain::MAX_CRLS)?;
    files.iter().map(|bytes| Crl::read(bytes).map_err(|error| refuse(&error.message()))).collect()
}
