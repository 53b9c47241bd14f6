//! The public side of the work, kept in the browser. Never a secret.

use crate::workspace::{Workspace, WorkspaceError};

pub const KEY: &str = "oftf-key-desk.workspace";

/// Why nothing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// What was kept, if anything was.
///
/// # Errors
/// If what is there cannot be read; it stays where it is until the next save.
pub fn load() -> Result<Option<Workspace>, WorkspaceError> {
    let kept = local().and_then(|storage| storage.get_item(KEY).ok().flatten());
    kept.map(|text| Workspace::from_json(text.as_bytes())).transpose()
}

/// # Errors
/// If the browser has no storage for this page, or it is full.
pub fn store(json: &str) -> Result<(), Refused> {
    local().and_then(|storage| storage.set_item(KEY, json).ok()).ok_or(Refused)
}

/// How large what is kept is, in bytes of UTF-8; `None` if nothing is kept.
pub fn kept_bytes() -> Option<usize> {
    Some(local()?.get_item(KEY).ok()??.len())
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
        let _ = storage.remove_item(KEY);
    }
}

fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
