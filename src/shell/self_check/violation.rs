//! What the browser says that it refused: for the policy of the file by
//! `securitypolicyviolation`, for the header of whoever serves the page by a report.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::attempt;
use crate::journey::self_check::{Attempt, CONNECTION_ALLOWLIST};

const EVENT: &str = "securitypolicyviolation";

struct Violation {
    directive: String,
    blocked: String,
}

/// Hears violations until it is dropped.
pub struct Violations {
    seen: Rc<RefCell<Vec<Violation>>>,
    closure: Closure<dyn FnMut(web_sys::Event)>,
    /// Where the browser has reports.
    observer: Option<JsValue>,
    _reports: Closure<dyn FnMut(Array)>,
}

impl Violations {
    pub fn heard() -> Self {
        let seen = Rc::<RefCell<Vec<Violation>>>::default();
        let into = Rc::clone(&seen);
        let closure = Closure::new(move |event: web_sys::Event| {
            if is_enforced(&event) {
                let directive = text(&event, "effectiveDirective").unwrap_or_default();
                let blocked = text(&event, "blockedURI").unwrap_or_default();
                into.borrow_mut().push(Violation { directive, blocked });
            }
        });
        if let Some(document) = document() {
            let _ = document.add_event_listener_with_callback(EVENT, closure.as_ref().unchecked_ref());
        }
        let into = Rc::clone(&seen);
        let reports = Closure::new(move |reports: Array| {
            for body in reports.iter().map(|report| member(&report, "body")).filter(is_enforced) {
                let blocked = text(&body, "connection").unwrap_or_default();
                into.borrow_mut().push(Violation { directive: CONNECTION_ALLOWLIST.to_owned(), blocked });
            }
        });
        Self { seen, closure, observer: observe(&reports), _reports: reports }
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
        if let Some(observer) = &self.observer {
            let _ = call(observer, "disconnect");
        }
    }
}

/// Has a `ReportingObserver` tell of what the header refuses.
fn observe(reports: &Closure<dyn FnMut(Array)>) -> Option<JsValue> {
    let class = member(&js_sys::global(), "ReportingObserver").dyn_into::<Function>().ok()?;
    let options = Object::new();
    let types = Array::of1(&JsValue::from_str(CONNECTION_ALLOWLIST));
    Reflect::set(&options, &JsValue::from_str("types"), &types).ok()?;
    let observer = Reflect::construct(&class, &Array::of2(reports.as_ref(), &options)).ok()?;
    call(&observer, "observe").ok()?;
    Some(observer)
}

/// What only reports refuses nothing.
fn is_enforced(object: &impl AsRef<JsValue>) -> bool {
    text(object, "disposition").as_deref() == Some("enforce")
}

fn text(object: &impl AsRef<JsValue>, name: &str) -> Option<String> {
    member(object, name).as_string()
}

fn member(object: &impl AsRef<JsValue>, name: &str) -> JsValue {
    Reflect::get(object.as_ref(), &JsValue::from_str(name)).unwrap_or_default()
}

fn call(object: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    member(object, name).dyn_into::<Function>()?.call0(object)
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
