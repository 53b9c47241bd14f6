//! The only code that sees a browser: clock, storage, files, clipboard,
//! worker, routes, and the page itself.

#[cfg(feature = "js-api")]
pub mod js_api;

pub mod clock;

#[cfg(feature = "page")]
mod clipboard;
#[cfg(feature = "page")]
mod download;
#[cfg(feature = "page")]
mod halves;
#[cfg(feature = "page")]
mod language;
#[cfg(feature = "page")]
mod notation;
#[cfg(feature = "page")]
mod printing;
#[cfg(feature = "page")]
mod program;
#[cfg(feature = "page")]
mod reading;
#[cfg(feature = "page")]
mod rescue;
#[cfg(feature = "page")]
mod route;
#[cfg(feature = "page")]
mod self_check;
#[cfg(feature = "page")]
mod storage;
#[cfg(feature = "page")]
mod theme;
#[cfg(feature = "page")]
mod ui;
#[cfg(feature = "page")]
mod web_crypto;
#[cfg(feature = "page")]
mod worker;

/// Starts the page, or, in a worker, waits for its one job: `www/boot.js` says when.
#[cfg(feature = "page")]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = begin)]
pub fn start() {
    use wasm_bindgen::JsCast;

    match js_sys::global().dyn_into::<web_sys::DedicatedWorkerGlobalScope>() {
        Ok(scope) => worker::wait_for_job(&scope),
        Err(_) => ui::show(),
    }
}
