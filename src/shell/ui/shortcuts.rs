//! The keyboard's shortcuts: two letters one after the other, beside any field.

use std::cell::Cell;

use strum::VariantArray;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, KeyboardEvent};
use yew::Callback;

use crate::ground::words::all;
use crate::journey::Screen;

/// Where letters are typed.
const TYPING: &str = "input:not([type=radio], [type=checkbox], [type=file]), textarea, select, [contenteditable]";

#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Shortcut {
    Certificates,
    CheckFiles,
    Records,
    Settings,
    Help,
}

impl Shortcut {
    pub const ALL: [Self; 5] = all();

    pub fn text_id(self) -> &'static str {
        match self {
            Self::Certificates => "nav-certificates",
            Self::CheckFiles => "nav-check-files",
            Self::Records => "nav-records",
            Self::Settings => "nav-settings",
            Self::Help => "nav-help",
        }
    }

    /// Pressed one after the other.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Certificates => &["g", "c"],
            Self::CheckFiles => &["g", "f"],
            Self::Records => &["g", "r"],
            Self::Settings => &["g", "s"],
            Self::Help => &["?"],
        }
    }

    fn screen(self) -> Screen {
        match self {
            Self::Certificates => Screen::Board,
            Self::CheckFiles => Screen::CheckAnything,
            Self::Records => Screen::Handovers,
            Self::Settings => Screen::Bank,
            Self::Help => Screen::Help,
        }
    }

    fn of(first: Option<&str>, key: &str) -> Option<Self> {
        let pressed = |shortcut: &Self| match shortcut.keys() {
            [only] => *only == key,
            [one, two] => first == Some(one) && *two == key,
            _ => false,
        };
        Self::ALL.into_iter().find(pressed)
    }
}

/// Whether it happened where letters are typed.
pub fn is_typing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| element.matches(TYPING).unwrap_or(true))
}

/// Heard as long as it lives.
pub struct Listener(Closure<dyn FnMut(KeyboardEvent)>);

impl Listener {
    pub fn new(go: Callback<Screen>) -> Self {
        let has_begun = Cell::new(false);
        let closure = Closure::new(move |event: KeyboardEvent| {
            if is_typing(&event) || event.ctrl_key() || event.meta_key() || event.alt_key() {
                has_begun.set(false);
                return;
            }
            let key = event.key();
            let first = has_begun.replace(key == "g").then_some("g");
            if let Some(shortcut) = Shortcut::of(first, &key) {
                event.prevent_default();
                go.emit(shortcut.screen());
            }
        });
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref());
        }
        Self(closure)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("keydown", self.0.as_ref().unchecked_ref());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortcut_is_its_keys_in_their_order() {
        assert_eq!(Shortcut::of(Some("g"), "c"), Some(Shortcut::Certificates));
        assert_eq!(Shortcut::of(None, "c"), None);
        assert_eq!(Shortcut::of(None, "?"), Some(Shortcut::Help));
        assert_eq!(Shortcut::of(None, "g"), None);
    }
}
