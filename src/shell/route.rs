//! The screen in the address: back and forward move between screens.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::journey::Screen;

/// The screen of the current address.
pub fn current() -> Screen {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    Screen::from_route(&hash)
}

/// Makes the address name `screen`; a new entry in the history if it differs.
pub fn show(screen: Screen) {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    if location.hash().ok().as_deref() != Some(&screen.route()) {
        let _ = location.set_hash(&screen.route());
    }
}

/// Makes the address name `screen` in place of what it named, so that going
/// back does not lead to a screen that is not open.
pub fn redirect(screen: Screen) {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    if location.hash().ok().as_deref() != Some(&screen.route()) {
        let _ = location.replace(&screen.route());
    }
}

/// Calls `on_change` whenever the address changes, until it is dropped.
pub struct Listener {
    closure: Closure<dyn FnMut()>,
}

impl Listener {
    pub fn new(on_change: impl Fn(Screen) + 'static) -> Self {
        let closure = Closure::new(move || on_change(current()));
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
        }
        Self { closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("hashchange", self.closure.as_ref().unchecked_ref());
        }
    }
}
