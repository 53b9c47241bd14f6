//! Long work in a Web Worker on the same compiled module.
//!
//! The worker is made from a Blob of the page's own program text, is handed
//! the compiled module, does one job and is terminated. Terminating is also
//! how a job is cancelled: nothing of a half-made key remains. A classic, not
//! a module, worker: Chromium refuses a module worker from a Blob on `file://`.

use getrandom::SysRng;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Url, Worker};
use yew::Callback;
use zeroize::Zeroizing;

use super::program;
use crate::job::{self, Job, JobOutcome};

/// What a worker says first when its program runs; see `www/boot.js`.
const READY: &str = "ready";

/// A worker at its job; dropping it terminates it.
pub struct JobWorker {
    worker: Worker,
    url: String,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut()>,
}

impl JobWorker {
    /// Starts `job`; `done` hears its outcome, or `None` if the worker broke.
    ///
    /// # Errors
    /// If the browser has no workers for this page.
    pub fn start(job: Job, done: Callback<Option<JobOutcome>>) -> Result<Self, JsValue> {
        let (worker, url) = program::worker()?;
        let on_message = Self::conversation(worker.clone(), job, done.clone());
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        let on_error = Closure::new(move || done.emit(None));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        worker.post_message(&wasm_bindgen::module())?;
        Ok(Self { worker, url, _on_message: on_message, _on_error: on_error })
    }

    /// The worker says "ready" and gets the job; then it answers with bytes.
    fn conversation(worker: Worker, job: Job, done: Callback<Option<JobOutcome>>) -> Closure<dyn FnMut(MessageEvent)> {
        let mut waiting = Some(job);
        Closure::new(move |event: MessageEvent| match waiting.take() {
            Some(_) if event.data().as_string().as_deref() != Some(READY) => done.emit(None),
            Some(job) => {
                let bytes = Uint8Array::from(job.to_bytes().as_slice());
                let buffer = bytes.buffer();
                // SECRET: transferred, so that no copy stays on this side.
                if worker.post_message_with_transfer(&buffer, &Array::of1(&buffer)).is_err() {
                    done.emit(None);
                }
            }
            None => {
                let answer = event.data().is_instance_of::<ArrayBuffer>().then(|| received(&event.data()));
                done.emit(answer.and_then(|bytes| JobOutcome::from_bytes(&bytes)));
            }
        })
    }
}

impl Drop for JobWorker {
    fn drop(&mut self) {
        self.worker.terminate();
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// The worker's side: one job, one answer.
pub fn wait_for_job(scope: &DedicatedWorkerGlobalScope) {
    let answer_to = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let job = Job::from_bytes(&received(&event.data()));
        let outcome = job.map(|job| job::run(&job, &mut SysRng).to_bytes()).unwrap_or_default();
        let buffer = Uint8Array::from(outcome.as_slice()).buffer();
        // SECRET: transferred, so that no copy stays on this side.
        let _ = answer_to.post_message_with_transfer(&buffer, &Array::of1(&buffer));
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// A copy in wasm memory, wiped on drop; the browser's buffer is cleared.
fn received(data: &JsValue) -> Zeroizing<Vec<u8>> {
    let bytes = Uint8Array::new(data);
    let copy = Zeroizing::new(bytes.to_vec());
    // SECRET: a job holds a passphrase, an outcome perhaps a key.
    bytes.fill(0, 0, bytes.length());
    copy
}
