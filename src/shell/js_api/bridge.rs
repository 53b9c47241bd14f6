//! A CSR for a key that is elsewhere: what is to be signed, and what comes of the signature.

use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use js_sys::{Reflect, Uint8Array};

use super::input::{Options, refuse, to_js};
use super::{required_plan, texts, worded};
use crate::ground::text::Texts;
use crate::make::bridge::{self, public_key};
use crate::make::recipe::signer::{self, Evidence, Signer};
use crate::make::recipe::{Recipe, Shell};
use crate::plan::Plan;
use crate::shell::clock;
use crate::x509::public_key::{base64url, hexadecimal};
use crate::x509::request_info::RequestInfo;

/// What is to be signed for a public key, with the commands of each service.
///
/// # Errors
/// If the plan is incomplete, or there is no public key that fits it.
#[wasm_bindgen(js_name = csrToSign, unchecked_return_type = "CsrToSign")]
pub fn csr_to_sign(
    #[wasm_bindgen(unchecked_param_type = "{plan: PlanInput, publicKey: Bytes}")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let plan = required_plan(&options)?.on_day(clock::now());
    let offered = offered(&options)?;
    let request = request(&plan, &offered)?;
    let mut report = bridge::judge(&offered.key, &plan);
    report.findings.extend(offered.findings());
    let digest = request.sha256();
    let answer = to_js(&json!({
        "sha256": {
            "hex": hexadecimal(&digest),
            "base64": STANDARD.encode(digest),
            "base64url": base64url(&digest),
        },
        "subject": request.subject.in_encoding_order(),
        "publicKeyPem": request.public_key.to_pem(),
        "fileName": plan.request_file_name(),
        "report": worded(&report),
        "commands": commands(&plan, &request, &texts()),
    }))?;
    Reflect::set(&answer, &JsValue::from_str("tbs"), &Uint8Array::from(request.der()))?;
    Ok(answer)
}

/// The CSR of a plan, a public key and the signature that came back.
///
/// # Errors
/// If the signature is not that of the request: `code` says what it was made over.
#[wasm_bindgen(js_name = assembleCsr, unchecked_return_type = "AssembledCsr")]
pub fn assemble_csr(
    #[wasm_bindgen(unchecked_param_type = "{plan: PlanInput, publicKey: Bytes, signature: Bytes}")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let plan = required_plan(&options)?;
    let request = request(&plan, &offered(&options)?)?;
    let signature = options.required_bytes("signature")?;
    let (csr, report) = bridge::assemble_for(&plan, &request, &signature).map_err(|error| refuse(&error.message()))?;
    to_js(&json!({ "csrPem": csr.to_pem(), "report": worded(&report) }))
}

fn offered(options: &Options) -> Result<public_key::Offered, JsValue> {
    public_key::read(&options.required_bytes("publicKey")?).map_err(|error| refuse(&error.message()))
}

fn request(plan: &Plan, offered: &public_key::Offered) -> Result<RequestInfo, JsValue> {
    bridge::request(plan, &offered.key).map_err(|error| refuse(&error.message()))
}

/// For a POSIX shell, or the one that the tool is called in.
fn commands(plan: &Plan, request: &RequestInfo, texts: &Texts) -> Vec<Value> {
    let each = |signer: Signer| {
        let shell = signer.shells().first().copied().unwrap_or(Shell::Sh);
        let signature = signer::signature(plan, request, signer, shell);
        json!({
            "signer": signer.word(),
            "evidence": if signer.evidence() == Evidence::Run { "run" } else { "documents" },
            "key": recipe(&signer::key(plan, signer, shell), texts),
            "signature": signature.map(|signature| recipe(&signature, texts)),
        })
    };
    Signer::ALL.map(each).to_vec()
}

fn recipe(recipe: &Recipe, texts: &Texts) -> Value {
    let steps = recipe.steps.iter().map(|step| json!({ "text": texts.say(&step.text), "command": step.command }));
    let files = recipe.files.iter().map(|file| json!({ "name": file.name, "content": file.content }));
    json!({
        "steps": steps.collect::<Vec<_>>(),
        "files": files.collect::<Vec<_>>(),
        "notes": recipe.notes.iter().map(|note| texts.say(note)).collect::<Vec<_>>(),
    })
}
