//! The JavaScript package: what `oftf_key_desk::shell::js_api` exports, linked into
//! one module. `cargo xtask package` makes `pkg` of it.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
pub use oftf_key_desk::shell::js_api::*;
