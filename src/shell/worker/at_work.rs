//! Inside a worker: it waits for one job and gives one answer, or it assists another
//! worker until it is terminated.

use std::cell::RefCell;
use std::rc::Rc;

use getrandom::SysRng;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent, MessagePort};

use super::{ACCEPTED, ALONE, ASSIST, PUT_TOGETHER, REHEARSE, fused, received};
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::{
    self, AcceptedKey, Answer, Assistant, Assisting, Errand, Gathering, Job, JobOutcome, Progress, TriedKey,
};
use crate::key::container;
use crate::key::prime::{Pace, PrimeSearch, PrimeTest};
use crate::shell::web_crypto;

/// A job for which others are at work.
struct Work {
    job: Job,
    gathering: Gathering,
    tried: Option<Result<TriedKey, Message>>,
    ports: Vec<MessagePort>,
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
        let data = event.data();
        if let (Some(words), Some(port)) = (data.dyn_ref::<Array>(), ports.first()) {
            if words.get(0).as_string().as_deref() == Some(ASSIST) {
                assist(&own_scope, port, fused::test(&words.get(1)));
            }
            return;
        }
        match data.as_string().as_deref() {
            Some(ALONE) => do_alone(&shared),
            Some(REHEARSE) => job::rehearse(&mut SysRng),
            Some(_) => {}
            None => take(&own_scope, &shared, &data, ports),
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
    let work = Work { job, gathering, tried: None, ports, scope: scope.clone() };
    for (assistant, errand) in &errands {
        work.send(*assistant, errand);
    }
    let (passphrase, salt) = work.gathering.to_derive();
    let (passphrase, salt) = (passphrase.clone(), salt.to_vec());
    *shared.borrow_mut() = Some(work);
    derive(shared, passphrase, salt);
}

/// Has the browser derive, and goes on meanwhile.
fn derive(shared: &Shared, passphrase: Secret<String>, salt: Vec<u8>) {
    let shared = Rc::clone(shared);
    wasm_bindgen_futures::spawn_local(async move {
        let derived = web_crypto::derive(&passphrase, &salt, container::PBKDF2_ROUNDS).await;
        // COMPAT: a page that came by plain HTTP has no WebCrypto.
        let derived = derived.unwrap_or_else(|| container::derive(&passphrase, &salt));
        if let Some(work) = shared.borrow_mut().as_mut() {
            work.gathering.derived(derived);
        }
        go_on(&shared);
    });
}

/// An assistant's answer, and what it does next.
fn answered(shared: &Shared, assistant: Assistant, data: &JsValue) {
    let Some(answer) = Answer::from_bytes(&received(data)) else { return do_alone(shared) };
    let is_asked_for = shared.borrow_mut().as_mut().is_none_or(|work| work.answered(assistant, answer).is_some());
    if is_asked_for { go_on(shared) } else { do_alone(shared) }
}

/// Does what can be done by now: a key is accepted as soon as its primes are there, tried while
/// others derive, and answered with its file when everything is there.
fn go_on(shared: &Shared) {
    if let Some(work) = shared.borrow_mut().as_mut().filter(|work| work.gathering.has_primes()) {
        work.try_key();
    }
    let work = shared.borrow_mut().take_if(|work| work.gathering.is_complete());
    let Some(Work { gathering, tried: Some(tried), scope, .. }) = work else { return };
    match tried.map(|key| gathering.aid().map(|aid| key.sealed(aid))) {
        Ok(outcome) => answer(&scope, outcome.as_ref()),
        Err(refusal) => answer(&scope, Some(&JobOutcome::Refused(refusal))),
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
    fn try_key(&mut self) {
        if self.tried.is_none() {
            let key = self.gathering.key();
            if key.is_some() {
                let _ = self.scope.post_message(&JsValue::from_str(PUT_TOGETHER));
            }
            let accepted = AcceptedKey::of(&self.job, key, &mut SysRng);
            let _ = self.scope.post_message(&JsValue::from_str(ACCEPTED));
            self.tried = Some(accepted.and_then(|key| key.tried(&mut SysRng)));
        }
    }

    /// `None` if nobody asked for it.
    fn answered(&mut self, assistant: Assistant, answer: Answer) -> Option<()> {
        for (assistant, errand) in self.gathering.answered(assistant, answer)? {
            self.send(assistant, &errand);
        }
        self.send_away();
        Some(())
    }

    fn send(&self, assistant: Assistant, errand: &Errand) {
        let Some(port) = self.ports.get(assistant) else { return };
        let buffer = buffer_of(&errand.to_bytes());
        let _ = port.post_message_with_transferable(&buffer, &Array::of1(&buffer));
    }

    /// Tells the page who has nothing to do any more.
    fn send_away(&mut self) {
        for assistant in self.gathering.send_away() {
            let number = u32::try_from(assistant).unwrap_or(u32::MAX);
            let _ = self.scope.post_message(&JsValue::from_f64(f64::from(number)));
        }
    }
}

/// Does errands for whoever is at the other end. A search takes a few milliseconds at a time, with
/// a message to itself in between: a browser ends a worker at once that returns to it, and
/// seconds later one that does not (Chromium: 2), which would keep others from their work.
fn assist(scope: &DedicatedWorkerGlobalScope, port: &MessagePort, by: PrimeTest) {
    let Ok(again) = MessageChannel::new() else { return };
    let assisting = Rc::new(RefCell::new(Assisting::by(by)));
    let settle: Rc<dyn Fn(Progress)> = {
        let (scope, port, again, assisting) = (scope.clone(), port.clone(), again.port2(), Rc::clone(&assisting));
        Rc::new(move |progress| match progress {
            Progress::Prepared => {
                if let Some(search) = assisting.borrow().search() {
                    tell_pace(&scope, search);
                }
            }
            Progress::Seeking => drop(again.post_message(&JsValue::NULL)),
            Progress::Idle => {}
            Progress::Answer(answer) => {
                // Empty, and the other end does without.
                let buffer = buffer_of(&answer.map(|answer| answer.to_bytes()).unwrap_or_default());
                let _ = port.post_message_with_transferable(&buffer, &Array::of1(&buffer));
            }
        })
    };
    let on_again = {
        let (settle, assisting) = (Rc::clone(&settle), Rc::clone(&assisting));
        Closure::<dyn FnMut(MessageEvent)>::new(move |_| {
            let progress = assisting.borrow_mut().go_on(&mut SysRng);
            settle(progress);
        })
    };
    again.port1().set_onmessage(Some(on_again.as_ref().unchecked_ref()));
    on_again.forget();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let progress = match Errand::from_bytes(&received(&event.data())) {
            Some(errand) => assisting.borrow_mut().begin(errand, &mut SysRng),
            None => Progress::Answer(None),
        };
        settle(progress);
    });
    port.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Tells the page how many milliseconds this worker takes to find a number, on average, and to
/// judge it: by the quickest of some trials, since the first ones of a program are slow.
fn tell_pace(scope: &DedicatedWorkerGlobalScope, search: &PrimeSearch) {
    const ENOUGH_MS: f64 = 24.0;
    let started = js_sys::Date::now();
    let mut quickest = f64::INFINITY;
    while js_sys::Date::now() - started < ENOUGH_MS {
        quickest = quickest.min(trials(search));
    }
    let Pace { seeking, judging } = search.pace(quickest);
    let _ = scope.post_message(&Array::of2(&JsValue::from_f64(seeking), &JsValue::from_f64(judging)));
}

/// The milliseconds for a test, of as many as the clock, which counts milliseconds, can tell from none.
fn trials(search: &PrimeSearch) -> f64 {
    const TOLD_APART_MS: f64 = 8.0;
    let (started, mut tested) = (js_sys::Date::now(), 0.0);
    loop {
        tested += search.trial();
        let passed = js_sys::Date::now() - started;
        if passed >= TOLD_APART_MS {
            return passed / tested;
        }
    }
}

/// SECRET: it is transferred, so that no copy stays on this side.
fn buffer_of(bytes: &[u8]) -> ArrayBuffer {
    Uint8Array::from(bytes).buffer()
}
