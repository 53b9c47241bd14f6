//! The page's own program as the one script that a worker may run.
//!
//! The content security policy says `require-trusted-types-for 'script'`, and
//! names one Trusted Types policy, which is made here. It takes no input: the
//! only script URL that it ever gives is that of a Blob with the program that
//! stands in this page, which the policy knows by its hash. Its text is a constant
//! that the program took of itself when it began; it is not looked for in the
//! document, where something else may have its name by now.

use std::cell::OnceCell;

use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, Url, Worker};

use super::halves;

/// As the content security policy names it (`trusted-types`).
pub const POLICY: &str = "oftf-key-desk";

#[wasm_bindgen]
extern "C" {
    type TrustedTypePolicyFactory;
    type TrustedTypePolicy;

    // COMPAT: not every browser has Trusted Types.
    #[wasm_bindgen(thread_local_v2, js_name = trustedTypes)]
    static TRUSTED_TYPES: Option<TrustedTypePolicyFactory>;

    /// See `www/boot.js`.
    #[wasm_bindgen(thread_local_v2, js_name = programText)]
    static PROGRAM_TEXT: Option<JsString>;

    #[wasm_bindgen(method, catch, js_name = createPolicy)]
    fn create_policy(this: &TrustedTypePolicyFactory, name: &str, rules: &Object)
    -> Result<TrustedTypePolicy, JsValue>;

    #[wasm_bindgen(method, catch, js_name = createScriptURL)]
    fn create_script_url(this: &TrustedTypePolicy, input: &str) -> Result<JsValue, JsValue>;

    /// `Worker` as it is constructed from a `TrustedScriptURL`.
    #[wasm_bindgen(js_name = Worker)]
    type ProgramWorker;

    #[wasm_bindgen(constructor, catch, js_class = "Worker")]
    fn new(url: &JsValue) -> Result<ProgramWorker, JsValue>;
}

thread_local! {
    /// Made once: a second one of this name is refused.
    static THE_POLICY: Option<TrustedTypePolicy> = policy();
    /// For as long as the page is there: a worker may be wanted at any time, and a new Blob for
    /// each takes as long as to draw a screen.
    static THE_URL: OnceCell<JsValue> = const { OnceCell::new() };
}

/// Makes the page's one policy now, if the browser has Trusted Types.
pub fn make_policy() {
    THE_POLICY.with(|_| ());
}

/// A worker of the program.
///
/// # Errors
/// If the browser has no workers for this page.
pub fn worker() -> Result<Worker, JsValue> {
    Ok(ProgramWorker::new(&the_url()?)?.unchecked_into())
}

fn the_url() -> Result<JsValue, JsValue> {
    THE_URL.with(|kept| {
        if let Some(url) = kept.get() {
            return Ok(url.clone());
        }
        let url = THE_POLICY.with(|policy| match policy {
            Some(policy) => policy.create_script_url(""),
            None => url().map(JsValue::from),
        })?;
        // A `TrustedScriptURL` says its URL when asked for its text: an empty one if there was no Blob.
        let text = String::from(url.unchecked_ref::<Object>().to_string());
        if text.is_empty() { Err(JsValue::NULL) } else { Ok(kept.get_or_init(|| url).clone()) }
    })
}

/// Hands a worker what it runs; see `www/boot.js`.
///
/// # Errors
/// If the program cannot be compiled for it, or the worker takes no messages.
pub fn start(worker: &Worker) -> Result<(), JsValue> {
    worker.post_message(&halves::compiled()?)
}

fn policy() -> Option<TrustedTypePolicy> {
    let rules = Object::new();
    let create = Closure::<dyn Fn() -> JsValue>::new(|| url().map_or(JsValue::NULL, JsValue::from));
    Reflect::set(&rules, &JsValue::from_str("createScriptURL"), &create.into_js_value()).ok()?;
    TRUSTED_TYPES.with(|factory| factory.as_ref()?.create_policy(POLICY, &rules).ok())
}

fn url() -> Result<String, JsValue> {
    let program = PROGRAM_TEXT.with(|text| text.clone()).ok_or(JsValue::NULL)?;
    let parts = Array::of1(&program);
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &options)?)
}
