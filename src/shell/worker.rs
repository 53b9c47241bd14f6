//! Long work in a Web Worker on the same compiled module.
//!
//! The worker is made from a Blob of the page's own program text, is handed
//! the compiled module, does one job and is terminated. Terminating is also
//! how a job is cancelled: nothing of a half-made key remains. A classic, not
//! a module, worker: Chromium refuses a module worker from a Blob on `file://`.

use std::cell::RefCell;
use std::rc::Rc;

use getrandom::SysRng;
use gloo_timers::callback::Timeout;
use js_sys::{Array, ArrayBuffer, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Event, MessageEvent, Url, Worker};
use yew::Callback;
use zeroize::Zeroizing;

use super::program;
use crate::job::{self, Job, JobOutcome};

/// What a worker says first when its program runs; see `www/boot.js`.
const READY: &str = "ready";
/// By then a browser has drawn what changed, also in a tab in the background.
const PAINT_MS: u32 = 150;
/// Compiling for a worker takes longest on a slow computer.
const ANSWER_PATIENCE_MS: u32 = 10_000;

/// What is heard of a job that was started.
pub enum Heard {
    Outcome(JobOutcome),
    /// The worker broke in the midst of it.
    Broke,
    /// This browser has no workers for the page; the job did not begin.
    NoWorkers(Job),
}

/// A worker at its job; dropping it terminates it.
pub struct JobWorker {
    worker: Worker,
    url: String,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

/// The job until the worker's program runs and takes it.
type Waiting = Rc<RefCell<Option<Job>>>;

impl JobWorker {
    /// Starts `job`; `heard` gets its outcome. `None` if that was already heard
    /// to be impossible.
    pub fn start(job: Job, heard: Callback<Heard>) -> Option<Self> {
        let Ok((worker, url)) = program::worker() else {
            heard.emit(Heard::NoWorkers(job));
            return None;
        };
        let waiting: Waiting = Rc::new(RefCell::new(Some(job)));
        let on_message = Self::conversation(worker.clone(), Rc::clone(&waiting), heard.clone());
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        let on_error = {
            let (waiting, heard) = (Rc::clone(&waiting), heard.clone());
            Closure::new(move |event: Event| {
                // Heard here: the error of a worker is none of the page's program.
                event.prevent_default();
                heard.emit(not_started(&waiting));
            })
        };
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        if worker.post_message(&wasm_bindgen::module()).is_err() {
            heard.emit(not_started(&waiting));
        }
        Some(Self { worker, url, _on_message: on_message, _on_error: on_error })
    }

    /// The worker says "ready" and gets the job; then it answers with bytes.
    fn conversation(worker: Worker, waiting: Waiting, heard: Callback<Heard>) -> Closure<dyn FnMut(MessageEvent)> {
        Closure::new(move |event: MessageEvent| {
            if event.data().as_string().is_some_and(|said| said != READY) {
                return heard.emit(not_started(&waiting));
            }
            let job = waiting.borrow_mut().take();
            match job {
                Some(job) => {
                    let bytes = Uint8Array::from(job.to_bytes().as_slice());
                    let buffer = bytes.buffer();
                    // SECRET: transferred, so that no copy stays on this side.
                    if worker.post_message_with_transfer(&buffer, &Array::of1(&buffer)).is_err() {
                        heard.emit(Heard::Broke);
                    }
                }
                None => {
                    let answer = event.data().is_instance_of::<ArrayBuffer>().then(|| received(&event.data()));
                    let outcome = answer.and_then(|bytes| JobOutcome::from_bytes(&bytes));
                    heard.emit(outcome.map_or(Heard::Broke, Heard::Outcome));
                }
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

/// A worker that fails before it takes the job is none.
fn not_started(waiting: &Waiting) -> Heard {
    let job = waiting.borrow_mut().take();
    job.map_or(Heard::Broke, Heard::NoWorkers)
}

/// A job on the page itself, for browsers without workers. The page stands
/// still as long as it runs; dropping it before it began cancels it.
pub struct JobHere {
    _start: Timeout,
}

impl JobHere {
    /// Starts `job` when the page has had the time to show that it works.
    pub fn start(job: Job, heard: Callback<Heard>) -> Self {
        let run = move || heard.emit(Heard::Outcome(job::run(&job, &mut SysRng)));
        Self { _start: Timeout::new(PAINT_MS, run) }
    }
}

/// `false` if the browser does not even know the word.
pub fn may_exist() -> bool {
    Reflect::get(&js_sys::global(), &JsValue::from_str("Worker")).is_ok_and(|worker| worker.is_function())
}

/// Whether a worker of the program really starts and answers.
pub async fn answers() -> bool {
    let Ok((worker, url)) = program::worker() else { return false };
    let mut closures = None;
    let promise = Promise::new(&mut |resolve, _| {
        let say = |answer: bool| {
            let resolve = resolve.clone();
            move || {
                let _ = resolve.call1(&JsValue::NULL, &JsValue::from_bool(answer));
            }
        };
        let (ready, broken, failed) = (say(true), say(false), say(false));
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if event.data().as_string().as_deref() == Some(READY) { ready() } else { broken() }
        });
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            event.prevent_default();
            failed();
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        closures = Some((on_message, on_error, Timeout::new(ANSWER_PATIENCE_MS, say(false))));
    });
    let sent = worker.post_message(&wasm_bindgen::module()).is_ok();
    let answered = sent && JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy());
    worker.terminate();
    let _ = Url::revoke_object_url(&url);
    answered
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
