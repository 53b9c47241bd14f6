//! What can still be had from the page when its program has trapped.
//!
//! A trap (a panic, memory that is used up) ends what ran and leaves the root's
//! own state unusable; the memory is there still. So what a person would miss is
//! kept here apart, and `www/start.js`, which hears of the trap, asks for it: the
//! encrypted files of keys that were not proved, and the workspace as it was last
//! stored. Nothing here calls the rest of the program; what it stands on is loaded with
//! the second half, if that was not there yet (`shell/halves.rs`).

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{clock, download};
use crate::framework::file_name;
use crate::ground::secret::Secret;
use crate::journey::UnprovedKey;

#[derive(Default)]
struct Rescue {
    /// Each with its name.
    key_files: Vec<(String, Secret<Vec<u8>>)>,
    workspace: Option<String>,
}

thread_local! {
    static RESCUE: RefCell<Rescue> = RefCell::default();
}

/// What is unproved now, and nothing else.
pub fn keep_key_files<'a>(keys: impl Iterator<Item = &'a UnprovedKey>) {
    let files = keys.map(|key| (key.file_name.clone(), key.content.clone())).collect();
    RESCUE.with_borrow_mut(|rescue| rescue.key_files = files);
}

/// The workspace as it was stored; `None` once it was forgotten.
pub fn keep_workspace(json: Option<String>) {
    RESCUE.with_borrow_mut(|rescue| rescue.workspace = json);
}

/// How many key files there are to save.
#[wasm_bindgen(js_name = rescuableKeyFiles)]
pub fn rescuable_key_files() -> usize {
    RESCUE.with(|rescue| rescue.try_borrow().map_or(0, |rescue| rescue.key_files.len()))
}

/// How many workspaces there are to save: one, or none.
#[wasm_bindgen(js_name = rescuableWorkspaces)]
pub fn rescuable_workspaces() -> usize {
    RESCUE.with(|rescue| rescue.try_borrow().map_or(0, |rescue| usize::from(rescue.workspace.is_some())))
}

/// # Errors
/// If the browser refuses to make the Blob or the link.
#[wasm_bindgen(js_name = rescueKeyFiles)]
pub fn rescue_key_files() -> Result<(), JsValue> {
    RESCUE.with(|rescue| {
        let rescue = rescue.try_borrow().map_err(|_| JsValue::NULL)?;
        rescue.key_files.iter().try_for_each(|(name, content)| {
            download::offer_secret(
                name,
                "application/x-pem-file",
                content.expose("the person saves it, encrypted as it is"),
            )
        })
    })
}

/// # Errors
/// As [`rescue_key_files`].
#[wasm_bindgen(js_name = rescueWorkspace)]
pub fn rescue_workspace() -> Result<(), JsValue> {
    RESCUE.with(|rescue| {
        let rescue = rescue.try_borrow().map_err(|_| JsValue::NULL)?;
        let Some(json) = &rescue.workspace else { return Ok(()) };
        download::offer(&file_name::of_workspace(clock::now()), "application/json", json.as_bytes())
    })
}
