//! What is kept in the browser: the public side of the work, and the language
//! that was chosen. Never a secret.

use crate::ground::text::Language;
use crate::workspace::{Workspace, WorkspaceError};

/// The names under which something may be kept.
const WORKSPACE: &str = "oftf-key-desk.workspace";
const LANGUAGE: &str = "oftf-key-desk.language";

/// Why nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// What was kept, if anything was.
///
/// # Errors
/// If what is there cannot be read; it stays where it is until the next save.
pub fn load() -> Result<Option<Workspace>, WorkspaceError> {
    let kept = local().and_then(|storage| storage.get_item(WORKSPACE).ok().flatten());
    kept.map(|text| Workspace::from_json(text.as_bytes())).transpose()
}

/// # Errors
/// If the browser has no storage for this page, or it is full.
pub fn store(json: &str) -> Result<(), Refused> {
    local().and_then(|storage| storage.set_item(WORKSPACE, json).ok()).ok_or(Refused)
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

/// What is kept by its name, and how large it is in bytes of UTF-8.
pub fn kept() -> Vec<(&'static str, usize)> {
    let Some(storage) = local() else { return Vec::new() };
    let size = |name| Some((name, storage.get_item(name).ok()??.len()));
    [WORKSPACE, LANGUAGE].into_iter().filter_map(size).collect()
}

/// Whether this browser keeps anything for the page.
pub fn works() -> bool {
    const PROBE: &str = "oftf-key-desk.probe";
    let Some(storage) = local() else { return false };
    let kept = storage.set_item(PROBE, PROBE).is_ok()
        && storage.get_item(PROBE).is_ok_and(|found| found.as_deref() == Some(PROBE));
    storage.remove_item(PROBE).is_ok() && kept
}

pub fn forget() {
    if let Some(storage) = local() {
        for name in [WORKSPACE, LANGUAGE] {
            let _ = storage.remove_item(name);
        }
    }
}

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
