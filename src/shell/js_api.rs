//! The package for other programs: the stages as plain functions.
//!
//! Names are camelCase, options are one object, results are plain JSON values.
//! A refusal throws an `Error` with `name: "KeyDeskError"`, `code` (the id of
//! its text) and `message`. A passphrase comes in as a JavaScript string, which
//! nobody can wipe; whoever calls decides about that.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: a JSON object that was made here takes any member")]

mod bridge;
mod deploy;
mod heap;
mod input;
mod outside;
mod trust;
mod types;

use getrandom::SysRng;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use crate::check::certificate;
use crate::check::csr;
use crate::check::jwks::{self, Jwks};
use crate::framework::catalogue::{CertificateId, Party, TABLE};
use crate::ground::language::Language;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::text::Texts;
use crate::job::{self, Job, JobOutcome};
use crate::key::{container, weak_key};
use crate::paper::handover::{self, Handover};
use crate::plan::{Expectation, OrganisationInput, Plan, PlanError, Planned};
use crate::shell::clock;
use crate::validity::calendar::{self, Expiry};
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::csr::Csr;
use input::{Options, refuse, to_js};
use trust::Given;

/// The version of this package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Every certificate with its rules and their sources.
///
/// # Errors
/// None in practice; the conversion could fail.
#[wasm_bindgen(unchecked_return_type = "CatalogueEntry[]")]
pub fn catalogue() -> Result<JsValue, JsValue> {
    let texts = texts();
    let entries: Vec<Value> = TABLE
        .iter()
        .map(|entry| {
            let mut value = serde_json::to_value(entry).unwrap_or_default();
            value["task"] = json!(entry.task(Party::Lfi));
            value["tasks"] = Party::ALL.iter().map(|role| (role.word().to_owned(), json!(entry.task(*role)))).collect();
            value["sentence"] = json!(texts.say(&Message::new(format!("purpose-{}", entry.id.word()))));
            value
        })
        .collect();
    to_js(&json!(entries))
}

/// Checks the choices and returns the plan with all that follows from it.
///
/// # Errors
/// `code: "err-plan"`, with `problems: [{field, message}]`.
#[wasm_bindgen(unchecked_return_type = "Plan")]
pub fn plan(#[wasm_bindgen(unchecked_param_type = "PlanInput")] choices: JsValue) -> Result<JsValue, JsValue> {
    let planned = Plan::from_choices(input::choices(&choices)?).map_err(|error| plan_refusal(&error))?;
    to_js(&plan_json(&planned))
}

/// Makes a key and its CSR. The key comes back encrypted only.
///
/// # Errors
/// If the plan is incomplete, the passphrase short or easy to guess, or randomness fails.
#[wasm_bindgen(js_name = makeKeyAndCsr, unchecked_return_type = "KeyAndCsr")]
pub fn make_key_and_csr(
    #[wasm_bindgen(unchecked_param_type = "{plan: PlanInput, passphrase: string}")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let plan = required_plan(&options)?;
    let passphrase = options.passphrase()?.ok_or_else(|| refuse(&Message::new("err-container-passphrase-needed")))?;
    let own = plan.choices().organisation.names();
    let passphrase =
        crate::key::passphrase::accept(&passphrase, &passphrase, &own).map_err(|error| refuse(&error.message()))?;
    let job = Job::MakeKey { choices: plan.choices().clone(), passphrase };
    match job::run(&job, &mut SysRng) {
        JobOutcome::KeyMade { mut key_file, csr_pem, evidence, known } => {
            weak_key::learn(known);
            let content = key_file.take_content().ok_or_else(|| refuse(&Message::new("err-job-broke")))?;
            let content = content.expose("it is encrypted, and what the caller asked for");
            let encrypted_key_pem = std::str::from_utf8(content).map_err(|_| refuse(&Message::new("err-job-broke")))?;
            let csr = Csr::read(csr_pem.as_bytes()).map_err(|error| refuse(&error.message()))?;
            let mut report = csr::check(&csr, Some(&plan));
            // The gate has judged the public half as well.
            let is_new = |tried: &Finding| !report.findings.iter().any(|found| found.check == tried.check);
            let tried: Vec<Finding> = evidence.findings.into_iter().filter(is_new).collect();
            report.findings.extend(tried);
            to_js(&json!({
                "csrPem": csr_pem,
                "publicKeyPem": csr.public_key.to_pem(),
                "encryptedPrivateKeyPem": encrypted_key_pem,
                "spkiSha256": csr.public_key.spki_sha256(),
                "report": worded(&report),
            }))
        }
        JobOutcome::Refused(message) => Err(refuse(&message)),
        JobOutcome::KeyProved { .. }
        | JobOutcome::KeyOfOther { .. }
        | JobOutcome::DeployedJudged { .. }
        | JobOutcome::KeyExported(_)
        | JobOutcome::HubCsrMade { .. }
        | JobOutcome::Looked(_)
        | JobOutcome::Identified(_) => Err(refuse(&Message::new("err-job-broke"))),
    }
}

/// Judges a CSR before its upload.
///
/// # Errors
/// If there is no CSR in it, above all if it is a private key.
#[wasm_bindgen(js_name = checkCsr, unchecked_return_type = "Report")]
pub fn check_csr(
    #[wasm_bindgen(unchecked_param_type = "{csr: Bytes, plan?: PlanInput}")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let csr = Csr::read(&options.required_bytes("csr")?).map_err(|error| refuse(&error.message()))?;
    let context = Context::new(&options)?;
    to_js(&worded(&csr::check(&csr, context.plan.as_ref())))
}

/// Judges an issued certificate.
///
/// # Errors
/// If there is no certificate in it, or the key or CSR to compare with cannot be read.
#[wasm_bindgen(js_name = checkCertificate, unchecked_return_type = "Report")]
pub fn check_certificate(
    #[wasm_bindgen(
        unchecked_param_type = "{certificate: Bytes, fileName?: string, plan?: PlanInput, csr?: Bytes, privateKey?: Bytes, passphrase?: string, trustAnchors?: Bytes | Bytes[], intermediates?: Bytes | Bytes[], crls?: Bytes | Bytes[], now?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let file = Certificate::read(&options.required_bytes("certificate")?).map_err(|error| refuse(&error.message()))?;
    let context = Context::new(&options)?;
    let key = match options.bytes("privateKey")? {
        Some(bytes) => {
            let opened = container::open(&bytes, options.passphrase()?.as_ref());
            Some(opened.map_err(|error| refuse(&error.message()))?)
        }
        None => None,
    };
    let csr = context.csr(&options)?;
    let file_name = options.text("fileName")?;
    let given = Given::new(&options)?;
    let comparison = certificate::Comparison {
        expectation: context.expectation(),
        csr: csr.as_ref(),
        csr_key: csr.as_ref().map(|csr| &csr.public_key),
        private_key: key.as_ref().map(|key| key.public_key()),
        file_name: file_name.as_deref(),
        trust: given.trust(),
    };
    to_js(&worded(&certificate::check(&file, &comparison, options.now()?)))
}

/// Judges a JWKS and looks for a key in it.
///
/// # Errors
/// If it is no JWKS, or what is searched for cannot be read.
#[wasm_bindgen(js_name = checkJwks, unchecked_return_type = "Report")]
pub fn check_jwks(
    #[wasm_bindgen(
        unchecked_param_type = "{jwks: Bytes, certificate?: Bytes, csr?: Bytes, kid?: string, plan?: PlanInput, now?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let context = Context::new(&options)?;
    let kid = options.text("kid")?;
    to_js(&worded(&jwks_answer(&options, &context, kid.as_deref())?.report))
}

/// The values for the hub, from a certificate and the JWKS in which its key was found.
///
/// # Errors
/// If the plan is incomplete or the key is not in the JWKS.
#[wasm_bindgen(unchecked_return_type = "HandoverForms")]
pub fn handover(
    #[wasm_bindgen(
        unchecked_param_type = "{plan: PlanInput, certificate?: Bytes, csr?: Bytes, jwks: Bytes, now?: string}"
    )]
    options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = Options::new(&options)?;
    let plan = required_plan(&options)?;
    let context = Context::new(&options)?;
    let certificate = certificate_of(&options)?;
    if let Some(file) = &certificate {
        let comparison = certificate::Comparison { expectation: context.expectation(), ..Default::default() };
        if certificate::check(file, &comparison, options.now()?).failed() {
            return Err(refuse(&Message::new("err-handover-certificate")));
        }
    }
    let answer = jwks_answer(&options, &context, None)?;
    let kid = answer.kid.filter(|_| !answer.report.failed());
    let kid = kid.ok_or_else(|| refuse(&Message::new("err-handover-no-kid")))?;
    let certificate = certificate.map(|file| file.certificate);
    let handovers = [Handover::new(&plan, certificate.as_ref(), &kid)];
    let texts = texts();
    let role = plan.choices().role.unwrap_or_else(|| plan.entry.usual_role());
    let expiry = certificate
        .as_ref()
        .and_then(|certificate| Expiry::new(plan.entry, plan.environment, role, &plan.choices().options, certificate));
    let now = options.now()?;
    to_js(&json!({
        "text": handover::to_text(&handovers, &texts),
        "markdown": handover::to_markdown(&handovers, &texts),
        "json": handover::to_json(&handovers),
        "ics": expiry.and_then(|expiry| calendar::write(&[expiry], &texts, now)),
    }))
}

/// What is expected: a plan of the LFI's own, or only which certificate it is.
struct Context {
    plan: Option<Plan>,
    named: Option<(CertificateId, crate::framework::environment::Environment)>,
}

impl Context {
    fn new(options: &Options) -> Result<Self, JsValue> {
        let Some(choices) = options.choices()? else { return Ok(Self { plan: None, named: None }) };
        let entry = choices.certificate.entry();
        // Whose it is was not said, or it is another's: it is judged by what everybody knows.
        let is_made = match choices.role {
            None => entry.task(Party::Lfi).is_making() || choices.organisation != OrganisationInput::default(),
            Some(role) => entry.task(role).is_making(),
        };
        if !is_made {
            return Ok(Self { plan: None, named: Some((choices.certificate, choices.environment)) });
        }
        let planned = Plan::from_choices(choices).map_err(|error| plan_refusal(&error))?;
        Ok(Self { plan: Some(planned.plan), named: None })
    }

    fn expectation(&self) -> Expectation<'_> {
        match (&self.plan, self.named) {
            (Some(plan), _) => Expectation::of_plan(plan),
            (None, Some((id, environment))) => Expectation::of_entry(id.entry(), environment),
            (None, None) => Expectation::default(),
        }
    }

    fn csr(&self, options: &Options) -> Result<Option<Csr>, JsValue> {
        let bytes = options.bytes("csr")?;
        bytes.map(|bytes| Csr::read(&bytes).map_err(|error| refuse(&error.message()))).transpose()
    }
}

fn jwks_answer(options: &Options, context: &Context, kid: Option<&str>) -> Result<jwks::JwksAnswer, JsValue> {
    let jwks = Jwks::read(&options.required_bytes("jwks")?).map_err(|error| refuse(&error.message()))?;
    let certificate = certificate_of(options)?.map(|file| file.certificate);
    let csr = context.csr(options)?;
    let comparison = jwks::Comparison {
        expectation: context.expectation(),
        certificate: certificate.as_ref(),
        public_key: csr.as_ref().map(|csr| &csr.public_key),
        kid,
    };
    Ok(jwks::check(&jwks, &comparison, options.now()?))
}

fn certificate_of(options: &Options) -> Result<Option<CertificateFile>, JsValue> {
    let Some(bytes) = options.bytes("certificate")? else { return Ok(None) };
    Certificate::read(&bytes).map(Some).map_err(|error| refuse(&error.message()))
}

fn required_plan(options: &Options) -> Result<Plan, JsValue> {
    let choices = options.choices()?.ok_or_else(|| input::missing("plan"))?;
    Plan::from_choices(choices).map(|planned| planned.plan).map_err(|error| plan_refusal(&error))
}

fn plan_json(planned: &Planned) -> Value {
    let texts = texts();
    let mut value = serde_json::to_value(planned.plan.choices()).unwrap_or_default();
    let plan = planned.plan.clone().on_day(clock::now());
    value["derived"] = json!({
        "subject": plan.subject().in_encoding_order(),
        "subjectRfc4514": plan.subject().to_rfc4514(),
        "hosts": plan.hosts,
        "algorithm": plan.algorithm,
        "place": plan.place,
        "certificateType": plan.certificate_type.name(),
        "description": plan.description,
        "jwksUrl": plan.jwks_url(),
        "keyFileName": plan.key_file_name(),
        "csrFileName": plan.csr_file_name(),
    });
    value["notes"] = problems_json(&planned.notes, &texts);
    value
}

fn problems_json(problems: &[crate::plan::FieldProblem], texts: &Texts) -> Value {
    let list = problems.iter().map(|problem| json!({"field": problem.field, "message": texts.say(&problem.message)}));
    Value::Array(list.collect())
}

fn plan_refusal(error: &PlanError) -> JsValue {
    match error {
        PlanError::NotOfRole { certificate, role } => {
            let message = Message::new("err-plan-not-of-role").with("certificate", certificate.name());
            refuse(&message.with("role", role.word()))
        }
        PlanError::Fields(problems) => {
            let refusal = refuse(&Message::new("err-plan").with("count", problems.len()));
            if let Ok(list) = to_js(&problems_json(problems, &texts())) {
                let _ = js_sys::Reflect::set(&refusal, &JsValue::from_str("problems"), &list);
            }
            refusal
        }
    }
}

fn worded(report: &Report) -> Value {
    serde_json::to_value(report.worded(&texts())).unwrap_or_default()
}

fn texts() -> Texts {
    Texts::new(Language::English)
}
