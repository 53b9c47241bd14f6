//! What the browser says that the policy refused: `securitypolicyviolation`.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::attempt;
use crate::journey::self_check::Attempt;

const EVENT: &str = "securitypolicyviolation";

struct Violation {
    directive: String,
    blocked: String,
}

/// Hears violations until it is dropped.
pub struct Violations {
    seen: Rc<RefCell<Vec<Violation>>>,
    closure: Closure<dyn FnMut(web_sys::Event)>,
}

impl Violations {
    pub fn heard() -> Self {
        let seen = Rc::<RefCell<Vec<Violation>>>::default();
        let into = Rc::clone(&seen);
        let closure = Closure::new(move |event: web_sys::Event| {
            let text =
                |name: &str| Reflect::get(&event, &JsValue::from_str(name)).ok().and_then(|value| value.as_string());
            // A policy that only reports refuses nothing.
            if text("disposition").as_deref() == Some("enforce") {
                let directive = text("effectiveDirective").unwrap_or_default();
                into.borrow_mut().push(Violation { directive, blocked: text("blockedURI").unwrap_or_default() });
            }
        });
        if let Some(document) = document() {
            let _ = document.add_event_listener_with_callback(EVENT, closure.as_ref().unchecked_ref());
        }
        Self { seen, closure }
    }

    pub fn clear(&self) {
        self.seen.borrow_mut().clear();
    }

    /// The directive that refused `attempt`. What is blocked may be named by a
    /// word (`inline`, `trusted-types-sink`), a scheme or an origin in place of
    /// its URL.
    pub fn of(&self, attempt: Attempt) -> Option<String> {
        let url = attempt::url(attempt);
        let seen = self.seen.borrow();
        let ours = seen.iter().find(|violation| {
            attempt.directives().contains(&violation.directive.as_str())
                && (url.starts_with(&violation.blocked) || !violation.blocked.contains(attempt::HOST))
        });
        ours.map(|violation| violation.directive.clone())
    }
}

impl Drop for Violations {
    fn drop(&mut self) {
        if let Some(document) = document() {
            let _ = document.remove_event_listener_with_callback(EVENT, self.closure.as_ref().unchecked_ref());
        }
    }
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
