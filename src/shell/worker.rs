//! Long work in a Web Worker on the same compiled module.
//!
//! The worker is made from a Blob of the page's own program text, is handed
//! the compiled module, does one job and is terminated. Terminating is also
//! how a job is cancelled: nothing of a half-made key remains. A classic, not
//! a module, worker: Chromium refuses a module worker from a Blob on `file://`.
//! For a key, others assist it ([`team`]).

mod at_work;
mod fused;
mod team;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use getrandom::SysRng;
use gloo_timers::callback::Timeout;
use js_sys::{Array, ArrayBuffer, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker};
use yew::Callback;
use zeroize::Zeroizing;

use super::program;
use crate::framework::catalogue::KeyAlgorithm;
use crate::job::{self, Assistant, Job, JobOutcome};
use crate::key::prime::Pace;
use team::Team;

pub use at_work::wait_for_job;

/// What a worker says first when its program runs; see `www/boot.js`.
const READY: &str = "ready";
/// Said to a worker that is to help another one, with its end of a channel; behind it stands the
/// module of [`fused`] if there is one.
const ASSIST: &str = "assist";
/// Said to a worker whose assistants do not come.
const ALONE: &str = "alone";
/// Said to a worker that will make an RSA key, while the person reads.
const REHEARSE: &str = "rehearse";
/// Said by a worker that has put a key together of its primes. The bench listens.
const PUT_TOGETHER: &str = "put together";
/// Said by a worker whose key is there and was judged: what follows is its trial and its file.
/// The bench listens.
const ACCEPTED: &str = "accepted";
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
    /// So many milliseconds the search for the primes of such a key usually takes here.
    Pace(KeyAlgorithm, Pace),
}

/// A worker at its job, or ready for one; dropping it terminates it.
pub struct JobWorker {
    worker: Worker,
    team: Rc<Team>,
    progress: Shared,
    heard: Callback<Heard>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

type Shared = Rc<RefCell<Progress>>;

/// How far a worker is.
enum Progress {
    /// With the job that it gets when its program runs.
    Starting(Option<Job>),
    Ready,
    AtWork,
    /// It broke before it had a job.
    Failed,
}

impl JobWorker {
    /// Starts `job`; `heard` gets its outcome. `None` if that was already heard
    /// to be impossible.
    pub fn start(job: Job, heard: Callback<Heard>) -> Option<Self> {
        let Some(worker) = Self::prepare(job.algorithm(), heard.clone()) else {
            heard.emit(Heard::NoWorkers(job));
            return None;
        };
        worker.give(job);
        Some(worker)
    }

    /// A worker whose program runs when its job comes, and for a key those who will
    /// help with it; `heard` gets the outcome. `None` if this browser has no workers.
    pub fn prepare(key: Option<KeyAlgorithm>, heard: Callback<Heard>) -> Option<Self> {
        let worker = program::worker().ok()?;
        let team = key.map(|key| Self::team(&worker, key, heard.clone())).unwrap_or_default();
        let progress: Shared = Rc::new(RefCell::new(Progress::Starting(None)));
        let on_message = Self::conversation(worker.clone(), key, Rc::clone(&team), Rc::clone(&progress), heard.clone());
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        let on_error = {
            let (progress, heard) = (Rc::clone(&progress), heard.clone());
            Closure::new(move |event: Event| {
                // Heard here: the error of a worker is none of the page's program.
                event.prevent_default();
                broke(&progress, &heard);
            })
        };
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        if program::start(&worker).is_err() {
            broke(&progress, &heard);
        }
        Some(Self { worker, team, progress, heard, _on_message: on_message, _on_error: on_error })
    }

    /// Its one job.
    pub fn give(&self, job: Job) {
        let next = match &*self.progress.borrow() {
            Progress::Starting(_) => Progress::Starting(Some(job)),
            Progress::Ready => {
                send(&self.worker, &self.team, &job, &self.heard);
                Progress::AtWork
            }
            Progress::AtWork => return,
            Progress::Failed => return self.heard.emit(Heard::NoWorkers(job)),
        };
        *self.progress.borrow_mut() = next;
    }

    /// Those who help with a key. If one does not start, the worker makes it alone.
    fn team(worker: &Worker, key: KeyAlgorithm, heard: Callback<Heard>) -> Rc<Team> {
        let told: Rc<RefCell<Weak<Team>>> = Rc::default();
        let failed: Rc<dyn Fn()> = {
            let (worker, told) = (worker.clone(), Rc::clone(&told));
            Rc::new(move || {
                if let Some(team) = told.borrow().upgrade() {
                    team.dismiss_all();
                }
                let _ = worker.post_message(&JsValue::from_str(ALONE));
            })
        };
        let paced = Rc::new(move |pace| heard.emit(Heard::Pace(key, pace)));
        let team = Rc::new(Team::for_key(key, &failed, paced));
        *told.borrow_mut() = Rc::downgrade(&team);
        team
    }

    /// The worker says "ready" and gets the job; then it says who of the team has
    /// nothing to do any more, and answers with bytes.
    fn conversation(
        worker: Worker,
        key: Option<KeyAlgorithm>,
        team: Rc<Team>,
        progress: Shared,
        heard: Callback<Heard>,
    ) -> Closure<dyn FnMut(MessageEvent)> {
        Closure::new(move |event: MessageEvent| {
            let data = event.data();
            match data.as_string() {
                Some(said) if said == READY => {
                    let waiting = match &mut *progress.borrow_mut() {
                        Progress::Starting(job) => job.take(),
                        _ => return,
                    };
                    *progress.borrow_mut() = if waiting.is_some() { Progress::AtWork } else { Progress::Ready };
                    match waiting {
                        Some(job) => send(&worker, &team, &job, &heard),
                        None if key.is_some_and(|key| key.rsa_bits().is_some()) => {
                            let _ = worker.post_message(&JsValue::from_str(REHEARSE));
                        }
                        None => {}
                    }
                }
                Some(said) if said == PUT_TOGETHER || said == ACCEPTED => {}
                Some(_) => broke(&progress, &heard),
                None => match assistant(&data) {
                    Some(assistant) => team.dismiss(assistant),
                    None => {
                        let answer = data.is_instance_of::<ArrayBuffer>().then(|| received(&data));
                        let outcome = answer.and_then(|bytes| JobOutcome::from_bytes(&bytes));
                        heard.emit(outcome.map_or(Heard::Broke, Heard::Outcome));
                    }
                },
            }
        })
    }
}

impl Drop for JobWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The job, and the ends of the channels to those who help.
fn send(worker: &Worker, team: &Team, job: &Job, heard: &Callback<Heard>) {
    let bytes = Uint8Array::from(job.to_bytes().as_slice());
    let buffer = bytes.buffer();
    let transferred = Array::of1(&buffer);
    for port in team.ports() {
        transferred.push(&port);
    }
    // SECRET: transferred, so that no copy stays on this side.
    if worker.post_message_with_transfer(&buffer, &transferred).is_err() {
        heard.emit(Heard::Broke);
    }
}

/// A worker that fails before it takes the job is none.
fn broke(progress: &Shared, heard: &Callback<Heard>) {
    let before = progress.replace(Progress::Failed);
    match before {
        Progress::Starting(Some(job)) => heard.emit(Heard::NoWorkers(job)),
        Progress::AtWork => heard.emit(Heard::Broke),
        Progress::Starting(None) | Progress::Ready | Progress::Failed => {}
    }
}

/// A number is that of an assistant.
fn assistant(data: &JsValue) -> Option<Assistant> {
    let number = data.as_f64()?;
    (0..u8::MAX).find(|count| f64::from(*count) >= number).map(Assistant::from)
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
    let Ok(worker) = program::worker() else { return false };
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
    let sent = program::start(&worker).is_ok();
    let answered = sent && JsFuture::from(promise).await.is_ok_and(|answer| answer.is_truthy());
    worker.terminate();
    answered
}

/// A copy in wasm memory, wiped on drop; the browser's buffer is cleared.
fn received(data: &JsValue) -> Zeroizing<Vec<u8>> {
    let bytes = Uint8Array::new(data);
    let copy = Zeroizing::new(bytes.to_vec());
    // SECRET: a job holds a passphrase, an outcome perhaps a key.
    bytes.fill(0, 0, bytes.length());
    copy
}
