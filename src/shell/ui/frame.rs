//! Work that waits until what was drawn is seen.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// As long a frame is waited for (`www/boot.js` has the same): a tab in the background draws
/// nothing.
const PATIENCE_MS: u32 = 1000;

type Work = Rc<RefCell<Option<Box<dyn FnOnce()>>>>;

/// Dropping it gives the work up.
#[must_use]
pub struct Waiting(Work);

/// Does it once, in a task of its own after the next frame: one that is begun by the callback of a
/// frame runs after that is drawn.
pub fn after(work: impl FnOnce() + 'static) -> Waiting {
    let waiting: Work = Rc::new(RefCell::new(Some(Box::new(work))));
    let (soon, late) = (Rc::clone(&waiting), Rc::clone(&waiting));
    Timeout::new(PATIENCE_MS, move || begin(&late)).forget();
    let frame = Closure::once_into_js(move || Timeout::new(0, move || begin(&soon)).forget());
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(frame.unchecked_ref());
    }
    Waiting(waiting)
}

fn begin(waiting: &Work) {
    let work = waiting.borrow_mut().take();
    if let Some(work) = work {
        work();
    }
}

impl Waiting {
    /// It is done whatever happens.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = self.0.borrow_mut().take();
    }
}
