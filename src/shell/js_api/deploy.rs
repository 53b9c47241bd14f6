//! A key on its way to the system that uses it, and the proof that the system has it.

use getrandom::SysRng;
use js_sys::{Reflect, Uint8Array};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use super::input::{Options, missing, refuse, to_js};
use super::{certificate_of, required_plan, worded};
use crate::check::jwks::Jwks;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::{self, ExportOrder, Job, JobOutcome};
use crate::key::container::Container;
use crate::key::passphrase;
use crate::key::pkcs12::Friendly;
use crate::make::destination::{self, Names};
use crate::proof::expected::{self, Expected};
use crate::proof::token::Token;
use crate::proof::{Proof, deployed, encrypted, signed};
use crate::x509::certificate::Certificate;

/// A saved key in the file format that its place asks for.
///
/// # Errors
/// If the file does not open, holds another key than the CSR's, or the new passphrase is weak.
#[wasm_bindgen(js_name = exportKey, unchecked_return_type = "ExportedKey")]
pub fn export_key(
    #[wasm_bindgen(
        unchecked_param_type = "{plan: PlanInput, privateKey: Bytes, passphrase?: string, csr: Bytes, container: KeyContainer, newPassphrase?: string, certificates?: Bytes | Bytes[], kid?: string, alias?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let plan = required_plan(&options)?;
    let container = options.text("container")?.ok_or_else(|| missing("container"))?;
    let container = Container::ALL.into_iter().find(|each| each.word() == container);
    let container = container.ok_or_else(|| refuse(&Message::new("err-export-container")))?;
    let passphrase = options.passphrase()?;
    let new_passphrase =
        new_passphrase(&options, container, passphrase.as_ref(), &plan.choices().organisation.names())?;
    let csr = options.required_bytes("csr")?;
    let csr_pem = String::from_utf8_lossy(&csr).into_owned();
    let mut certificates = Vec::new();
    for bytes in options.bytes_list("certificates", MOST_CERTIFICATES)? {
        let file = Certificate::read(&bytes).map_err(|error| refuse(&error.message()))?;
        certificates.push(file.certificate.to_pem());
    }
    let alias = options.text("alias")?.unwrap_or_else(|| destination::usual_alias(&plan));
    let alias = Friendly::new(&alias).map_err(|error| refuse(&error.message()))?.as_str().to_owned();
    let kid = options.text("kid")?;
    let order = ExportOrder {
        file_name: Names::of(&plan, container, &alias).key_file,
        container,
        csr_pem,
        certificates: if container.takes_certificates() { certificates } else { Vec::new() },
        friendly_name: alias,
        parameters: destination::jwk_parameters(&plan, kid.as_deref()),
    };
    let key_file = Secret::new(options.required_bytes("privateKey")?.to_vec());
    let passphrase = passphrase.unwrap_or_else(|| Secret::new(String::new()));
    match job::run(&Job::ExportKey { key_file, passphrase, new_passphrase, order }, &mut SysRng) {
        JobOutcome::KeyExported(mut exported) => {
            let content = exported.file.take_content().ok_or_else(|| refuse(&Message::new("err-job-broke")))?;
            let answer = to_js(&json!({
                "fileName": exported.file.name,
                "container": exported.container,
                "spkiSha256": exported.spki_sha256,
                "certificates": exported.certificates,
            }))?;
            let bytes = Uint8Array::from(content.expose("what the caller asked for").as_slice());
            Reflect::set(&answer, &JsValue::from_str("bytes"), &bytes)?;
            Ok(answer)
        }
        JobOutcome::KeyOfOther { found, expected } => {
            Err(refuse(&Message::new("err-key-of-other").with("found", found).with("expected", expected)))
        }
        JobOutcome::Refused(message) => Err(refuse(&message)),
        _ => Err(refuse(&Message::new("err-job-broke"))),
    }
}

/// Tries the key file of a deployed system; a message to it is opened with it.
///
/// # Errors
/// If the file does not open.
#[wasm_bindgen(js_name = proveKey, unchecked_return_type = "Proof")]
pub fn prove_key(
    #[wasm_bindgen(
        unchecked_param_type = "{plan: PlanInput, certificate: Bytes, privateKey: Bytes, passphrase?: string, token?: string, kid?: string, now?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let expected = expected(&options)?;
    let key_file = Secret::new(options.required_bytes("privateKey")?.to_vec());
    let passphrase = options.passphrase()?;
    let token = options.bytes("token")?;
    let token = token.as_ref().map(|token| token.as_slice());
    let proof = deployed::prove(&key_file, passphrase.as_ref(), token, &expected, options.now()?, &mut SysRng);
    to_js(&proof_json(&proof.map_err(|message| refuse(&message))?))
}

/// Judges what a deployed system made with its key, or was sent.
///
/// # Errors
/// If it is no token.
#[wasm_bindgen(js_name = checkToken, unchecked_return_type = "Proof")]
pub fn check_token(
    #[wasm_bindgen(
        unchecked_param_type = "{plan: PlanInput, certificate: Bytes, token: string, jwks?: Bytes, kid?: string, now?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let expected = expected(&options)?;
    let jwks = jwks(&options)?;
    let token = Token::read(&options.required_bytes("token")?).map_err(|error| refuse(&error.message()))?;
    to_js(&proof_json(&match token {
        Token::Signed(token) => signed::judge(&token, &expected, jwks.as_ref(), options.now()?),
        Token::Encrypted(token) => encrypted::judge(&token, &expected, jwks.as_ref()),
    }))
}

/// The leaf, the issuing CA, and what somebody adds.
const MOST_CERTIFICATES: usize = 10;

fn new_passphrase(
    options: &Options,
    container: Container,
    saved: Option<&Secret<String>>,
    own: &[&str],
) -> Result<Option<Secret<String>>, JsValue> {
    if !container.is_encrypted() {
        return Ok(None);
    }
    let new = options.text("newPassphrase")?.map(Secret::new).ok_or_else(|| missing("newPassphrase"))?;
    let accepted = passphrase::accept(&new, &new, own).map_err(|error| refuse(&error.message()))?;
    let why = "the weak file must not have the passphrase of the strong one";
    let is_shared = saved.is_some_and(|saved| passphrase::normalized(saved).expose(why) == accepted.expose(why));
    if container.needs_own_passphrase() && is_shared {
        return Err(refuse(&Message::new("err-export-own-passphrase")));
    }
    Ok(Some(accepted))
}

pub(super) fn expected(options: &Options) -> Result<Expected, JsValue> {
    let plan = required_plan(options)?;
    let certificate = certificate_of(options)?.ok_or_else(|| missing("certificate"))?.certificate;
    Ok(Expected {
        certificate: plan.entry.id,
        public_key: certificate.public_key.clone(),
        certificate_sha256: Some(certificate.sha256()),
        kid: Some(options.text("kid")?.unwrap_or_else(|| certificate.kid())),
        names: expected::Names {
            issuer: Some(plan.legal_name.as_str().to_owned()),
            subject: Some(plan.organisation_id.to_string()),
            application: plan.application_id.map(|id| id.to_string()),
        },
        others: Vec::new(),
    })
}

/// The document from which others take the key, if it was given.
pub(super) fn jwks(options: &Options) -> Result<Option<Jwks>, JsValue> {
    let bytes = options.bytes("jwks")?;
    bytes.map(|bytes| Jwks::read(&bytes).map_err(|error| refuse(&error.message()))).transpose()
}

pub(super) fn proof_json(proof: &Proof) -> Value {
    let mut value: Value = worded(&proof.report);
    value["seenIn"] = json!(proof.seen_in);
    value
}
