//! The workers that help the one at its job: what they find goes to that one by a
//! channel of its own, and not through the page.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageChannel, MessageEvent, MessagePort, Worker};

use super::{ASSIST, READY, fused};
use crate::framework::catalogue::KeyAlgorithm;
use crate::job::{Assistant, Errand, Gathering};
use crate::key::prime::Pace;
use crate::shell::program;

/// More would wait for the memory, or for each other.
const MOST_ASSISTANTS: usize = 8;

/// As many as this computer has processors for; dropping it terminates all.
#[derive(Default)]
pub struct Team {
    members: Rc<RefCell<Vec<Option<Member>>>>,
}

/// One assistant; dropping it terminates it.
struct Member {
    worker: Worker,
    /// For the worker that is helped, until it is there.
    port: Option<MessagePort>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl Team {
    /// Starts those who can help with such a key; `failed` is told if one does not start, and
    /// `paced` how long two primes take them. Nobody if this browser or this computer has no room
    /// for them.
    pub fn for_key(key: KeyAlgorithm, failed: &Rc<dyn Fn()>, paced: Rc<dyn Fn(Pace)>) -> Self {
        let wanted = Gathering::assistants(key, processors());
        let said = RefCell::new(Vec::new());
        let said: Rc<dyn Fn(Pace)> = Rc::new(move |pace| {
            said.borrow_mut().push(pace);
            // Without the one that derives first.
            if let [_, seekers @ ..] = said.borrow().as_slice()
                && seekers.len() + 1 == wanted
            {
                paced(Pace::together(seekers));
            }
        });
        let members = (0..wanted).map(|_| Member::start(key, failed, &said).map(Some));
        let members: Result<Vec<_>, JsValue> = members.collect();
        // All or none: who is missing would be waited for.
        members.map(|members| Self { members: Rc::new(RefCell::new(members)) }).unwrap_or_default()
    }

    /// The ends of the channels, to be transferred to the worker that is helped.
    pub fn ports(&self) -> Vec<MessagePort> {
        self.members.borrow_mut().iter_mut().flatten().filter_map(|member| member.port.take()).collect()
    }

    /// Nothing is wanted of this one any more.
    pub fn dismiss(&self, assistant: Assistant) {
        if let Some(member) = self.members.borrow_mut().get_mut(assistant) {
            *member = None;
        }
    }

    pub fn dismiss_all(&self) {
        self.members.borrow_mut().clear();
    }
}

impl Member {
    fn start(key: KeyAlgorithm, failed: &Rc<dyn Fn()>, said: &Rc<dyn Fn(Pace)>) -> Result<Self, JsValue> {
        let worker = program::worker()?;
        let channel = MessageChannel::new()?;
        // It is there before anything that the worker at its job sends.
        let prepare = Uint8Array::from(Errand::Prepare(key).to_bytes().as_slice()).buffer();
        channel.port1().post_message(&prepare)?;
        let on_message = {
            let (worker, port, failed, said) = (worker.clone(), channel.port2(), Rc::clone(failed), Rc::clone(said));
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(pace) = pace(&event.data()) {
                    return said(pace);
                }
                let is_ready = event.data().as_string().as_deref() == Some(READY);
                let said = Array::of2(&JsValue::from_str(ASSIST), &fused::module());
                if !is_ready || worker.post_message_with_transfer(&said, &Array::of1(&port)).is_err() {
                    failed();
                }
            })
        };
        let on_error = {
            let failed = Rc::clone(failed);
            Closure::<dyn FnMut(Event)>::new(move |event: Event| {
                // Heard here: the error of a worker is none of the page's program.
                event.prevent_default();
                failed();
            })
        };
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let port = Some(channel.port1());
        let member = Self { worker, port, _on_message: on_message, _on_error: on_error };
        program::start(&member.worker)?;
        Ok(member)
    }
}

impl Drop for Member {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// What a member says of itself.
fn pace(data: &JsValue) -> Option<Pace> {
    let numbers = data.dyn_ref::<Array>()?;
    Some(Pace { seeking: numbers.get(0).as_f64()?, judging: numbers.get(1).as_f64()? })
}

/// What the browser says of this computer: 1 where it says nothing.
fn processors() -> usize {
    let said = web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
    (1..=MOST_ASSISTANTS).take_while(|count| f64::from(u32::try_from(*count).unwrap_or(u32::MAX)) <= said).count()
}
