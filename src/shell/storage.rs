//! What is kept in the browser: the public side of the work, and the language and the
//! look that were chosen. Never a secret.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::StorageEvent;
use yew::Callback;

use crate::ground::language::Language;
use crate::workspace::{Workspace, WorkspaceError};

/// The names under which something may be kept.
const WORKSPACE: &str = "oftf-key-desk.workspace";
const LANGUAGE: &str = "oftf-key-desk.language";
const THEME: &str = "oftf-key-desk.theme";
/// All of them.
const NAMES: [&str; 3] = [WORKSPACE, LANGUAGE, THEME];

/// The workspace in the browser, which other tabs keep as well.
pub struct Keeper {
    /// What is there, as far as this tab knows.
    known: Option<String>,
}

/// What became of storing.
pub enum Stored {
    Kept,
    /// The browser has no storage for this page, or it is full.
    Refused,
    /// Another tab stored something that this one does not know; that stays.
    ChangedElsewhere(Result<Option<Box<Workspace>>, WorkspaceError>),
}

impl Keeper {
    /// With what was kept, if anything was. What cannot be read stays where it is
    /// until the next save.
    pub fn open() -> (Self, Result<Option<Box<Workspace>>, WorkspaceError>) {
        let known = current();
        let workspace = read(known.as_deref());
        (Self { known }, workspace)
    }

    /// Stores a workspace over the one that this tab knows, and over no other.
    pub fn store(&mut self, json: &str) -> Stored {
        let there = current();
        if there != self.known {
            return Stored::ChangedElsewhere(self.heard(there));
        }
        match local().and_then(|storage| storage.set_item(WORKSPACE, json).ok()) {
            Some(()) => {
                self.known = Some(json.to_owned());
                Stored::Kept
            }
            None => Stored::Refused,
        }
    }

    /// Another tab stored this.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn heard(&mut self, text: Option<String>) -> Result<Option<Box<Workspace>>, WorkspaceError> {
        self.known = text;
        read(self.known.as_deref())
    }

    pub fn forget(&mut self) {
        self.known = None;
        if let Some(storage) = local() {
            for name in NAMES {
                let _ = storage.remove_item(name);
            }
        }
    }
}

fn current() -> Option<String> {
    local()?.get_item(WORKSPACE).ok()?
}

fn read(text: Option<&str>) -> Result<Option<Box<Workspace>>, WorkspaceError> {
    text.map(|text| Workspace::from_json(text.as_bytes()).map(Box::new)).transpose()
}

/// Hears what other tabs store, until it is dropped.
pub struct Listener {
    closure: Closure<dyn FnMut(StorageEvent)>,
}

impl Listener {
    pub fn new(on_change: Callback<Option<String>>) -> Self {
        let closure = Closure::new(move |event: StorageEvent| {
            match event.key() {
                Some(key) if key == WORKSPACE => on_change.emit(event.new_value()),
                // Everything was removed.
                None => on_change.emit(None),
                Some(_) => {}
            }
        });
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref());
        }
        Self { closure }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("storage", self.closure.as_ref().unchecked_ref());
        }
    }
}

/// The language that the person chose, if it was kept.
pub fn load_language() -> Option<Language> {
    let tag = local()?.get_item(LANGUAGE).ok()??;
    Language::from_tag(&tag)
}

/// Where nothing can be kept, the page speaks the language until it is closed.
pub fn store_language(language: Language) {
    if let Some(storage) = local() {
        let _ = storage.set_item(LANGUAGE, language.tag());
    }
}

/// The word of the look that the person chose, if it was kept.
pub fn load_theme() -> Option<String> {
    local()?.get_item(THEME).ok()?
}

pub fn store_theme(word: &str) {
    if let Some(storage) = local() {
        let _ = storage.set_item(THEME, word);
    }
}

/// What is kept by its name, and how large it is in bytes of UTF-8.
pub fn kept() -> Vec<(&'static str, usize)> {
    let Some(storage) = local() else { return Vec::new() };
    let size = |name| Some((name, storage.get_item(name).ok()??.len()));
    NAMES.into_iter().filter_map(size).collect()
}

/// Whether other files of this computer can change what is kept: in Chromium all pages
/// from a disk are of one origin.
pub fn is_shared() -> bool {
    let location = web_sys::window().map(|window| window.location());
    location.is_some_and(|location| location.protocol().is_ok_and(|protocol| protocol == "file:"))
}

/// Whether this browser keeps anything for the page.
pub fn works() -> bool {
    const PROBE: &str = "oftf-key-desk.probe";
    let Some(storage) = local() else { return false };
    let kept = storage.set_item(PROBE, PROBE).is_ok()
        && storage.get_item(PROBE).is_ok_and(|found| found.as_deref() == Some(PROBE));
    storage.remove_item(PROBE).is_ok() && kept
}

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
