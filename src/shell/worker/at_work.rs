//! Inside a worker: it waits for one job and gives one answer, or it assists another
//! worker until it is terminated.

use std::cell::RefCell;
use std::rc::Rc;

use getrandom::SysRng;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, MessagePort};
use zeroize::Zeroizing;

use super::{ALONE, ASSIST, received};
use crate::job::{self, Assistant, Assisting, Errand, Gathering, Job, JobOutcome};
use crate::key::container;
use crate::shell::web_crypto;

/// A job for which others are at work.
struct Work {
    job: Job,
    gathering: Gathering,
    ports: Vec<MessagePort>,
    /// Who was not sent away yet.
    busy: Vec<Assistant>,
    scope: DedicatedWorkerGlobalScope,
}

/// `None` when the job is done.
type Shared = Rc<RefCell<Option<Work>>>;

/// Waits for what this worker is for.
pub fn wait_for_job(scope: &DedicatedWorkerGlobalScope) {
    let own_scope = scope.clone();
    let shared = Shared::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let ports: Vec<MessagePort> = event.ports().iter().filter_map(|port| port.dyn_into().ok()).collect();
        match (event.data().as_string().as_deref(), ports.first()) {
            (Some(ASSIST), Some(port)) => assist(&own_scope, port),
            (Some(ALONE), _) => do_alone(&shared),
            (Some(_), _) => {}
            (None, _) => take(&own_scope, &shared, &event.data(), ports),
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Takes the job, and gives out the errands for it.
fn take(scope: &DedicatedWorkerGlobalScope, shared: &Shared, data: &JsValue, ports: Vec<MessagePort>) {
    let Some(job) = Job::from_bytes(&received(data)) else { return answer(scope, None) };
    let Some((gathering, errands)) = Gathering::begin(&job, ports.len(), &mut SysRng) else {
        return answer(scope, Some(&job::run(&job, &mut SysRng)));
    };
    for (assistant, port) in ports.iter().enumerate() {
        let shared = Rc::clone(shared);
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            answered(&shared, assistant, &event.data());
        });
        port.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        on_message.forget();
    }
    let busy = (0..ports.len()).collect();
    let work = Work { job, gathering, ports, busy, scope: scope.clone() };
    for (assistant, errand) in &errands {
        work.send(*assistant, errand);
    }
    let (passphrase, salt) = work.gathering.to_derive();
    let (passphrase, salt) = (passphrase.clone(), salt.to_vec());
    *shared.borrow_mut() = Some(work);
    let shared = Rc::clone(shared);
    wasm_bindgen_futures::spawn_local(async move {
        // COMPAT: a page that came by plain HTTP has no WebCrypto.
        let derived = match web_crypto::derive(&passphrase, &salt, container::PBKDF2_ROUNDS).await {
            Some(derived) => derived,
            None => container::derive(&passphrase, &salt),
        };
        if let Some(work) = shared.borrow_mut().as_mut() {
            work.gathering.derived(derived);
        }
        go_on(&shared);
    });
}

/// An assistant's answer, and what it does next.
fn answered(shared: &Shared, assistant: Assistant, data: &JsValue) {
    let found = received(data);
    if found.is_empty() {
        return do_alone(shared);
    }
    if let Some(work) = shared.borrow_mut().as_mut() {
        if let Some((assistant, errand)) = work.gathering.answered(assistant, found) {
            work.send(assistant, &errand);
        }
        work.send_away();
    }
    go_on(shared);
}

/// Does the job if everything is there that it needs.
fn go_on(shared: &Shared) {
    let work = shared.borrow_mut().take_if(|work| work.gathering.is_complete());
    if let Some(Work { job, gathering, scope, .. }) = work {
        answer(&scope, Some(&job::run_with(&job, gathering.aid(), &mut SysRng)));
    }
}

/// Somebody cannot help: the job is done without anybody.
fn do_alone(shared: &Shared) {
    let work = shared.borrow_mut().take();
    if let Some(Work { job, scope, .. }) = work {
        answer(&scope, Some(&job::run(&job, &mut SysRng)));
    }
}

fn answer(scope: &DedicatedWorkerGlobalScope, outcome: Option<&JobOutcome>) {
    let bytes = outcome.map(JobOutcome::to_bytes).unwrap_or_default();
    let buffer = buffer_of(&bytes);
    let _ = scope.post_message_with_transfer(&buffer, &Array::of1(&buffer));
}

impl Work {
    fn send(&self, assistant: Assistant, errand: &Errand) {
        let Some(port) = self.ports.get(assistant) else { return };
        let buffer = buffer_of(&errand.to_bytes());
        let _ = port.post_message_with_transferable(&buffer, &Array::of1(&buffer));
    }

    /// Tells the page who has nothing to do any more.
    fn send_away(&mut self) {
        let (scope, gathering) = (&self.scope, &self.gathering);
        self.busy.retain(|assistant| {
            let is_done = gathering.is_done_with(*assistant);
            if is_done {
                let number = u32::try_from(*assistant).unwrap_or(u32::MAX);
                let _ = scope.post_message(&JsValue::from_f64(f64::from(number)));
            }
            !is_done
        });
    }
}

/// Does errands for whoever is at the other end.
fn assist(scope: &DedicatedWorkerGlobalScope, port: &MessagePort) {
    let (scope, answer_to) = (scope.clone(), port.clone());
    let mut assisting = Assisting::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let errand = Errand::from_bytes(&received(&event.data()));
        // Empty, and the other end does without.
        let found = errand.map_or_else(|| Some(Zeroizing::default()), |errand| assisting.run(&errand, &mut SysRng));
        let Some(found) = found else { return tell_pace(&scope, &assisting) };
        let buffer = buffer_of(&found);
        let _ = answer_to.post_message_with_transferable(&buffer, &Array::of1(&buffer));
    });
    port.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Tells the page how many milliseconds this worker takes for a prime, on average: the quickest of
/// some trials, since the first ones of a program are slow.
fn tell_pace(scope: &DedicatedWorkerGlobalScope, assisting: &Assisting) {
    const ENOUGH_MS: f64 = 24.0;
    let started = js_sys::Date::now();
    let mut quickest = f64::INFINITY;
    while js_sys::Date::now() - started < ENOUGH_MS {
        let Some(milliseconds) = trials(assisting) else { return };
        quickest = quickest.min(milliseconds);
    }
    let _ = scope.post_message(&JsValue::from_f64(quickest));
}

/// As many trials as the clock, which counts milliseconds, can tell from none.
fn trials(assisting: &Assisting) -> Option<f64> {
    const TOLD_APART_MS: f64 = 8.0;
    let (started, mut part) = (js_sys::Date::now(), 0.0);
    loop {
        part += assisting.trial()?;
        let passed = js_sys::Date::now() - started;
        if passed >= TOLD_APART_MS {
            return Some(passed / part);
        }
    }
}

/// SECRET: it is transferred, so that no copy stays on this side.
fn buffer_of(bytes: &[u8]) -> ArrayBuffer {
    Uint8Array::from(bytes).buffer()
}
