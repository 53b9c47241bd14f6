//! The screen in the address, and the finding that is looked for on it: back
//! and forward move between them.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::journey::{Route, Screen};

/// What the current address names.
pub fn current() -> Route {
    Route::from_hash(&hash())
}

/// Makes the address name `screen`; a new entry in the history if it differs.
pub fn show(screen: Screen) {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    if !is_at(screen) {
        let _ = location.set_hash(&screen.route());
    }
}

/// Makes the address name `screen` in place of what it named, so that going
/// back does not lead to a screen that is not open.
pub fn redirect(screen: Screen) {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    if !is_at(screen) {
        let _ = location.replace(&screen.route());
    }
}

/// Whether the address names this screen, perhaps with a finding on it, in the
/// one way in which it is written.
fn is_at(screen: Screen) -> bool {
    let route = current();
    route.screen == screen && route.to_string() == hash()
}

/// What leads somebody else to a screen: whole where the page came from a server, and
/// without its place on this disk.
pub fn address(screen: Screen) -> String {
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().filter(|page| page.starts_with("http")).unwrap_or_default();
    format!("{page}{}", screen.route())
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Calls `on_change` whenever the address changes, until it is dropped.
pub struct Listener {
    closure: Closure<dyn FnMut()>,
}

impl Listener {
    pub fn new(on_change: impl Fn(Route) + 'static) -> Self {
        let closure = Closure::new(move || {
            let route = current();
            // What is not known does not stay in the address.
            redirect(route.screen);
            on_change(route);
        });
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
