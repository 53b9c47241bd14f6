//! The JavaScript package: what `oftf_key_desk::shell::js_api` exports, linked into
//! one module. `cargo xtask package` makes `pkg` of it.
#![forbid(unsafe_code)]

/// What the program frees is wiped, whichever library held it.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[cfg(target_arch = "wasm32")]
pub use oftf_key_desk::shell::js_api::*;
