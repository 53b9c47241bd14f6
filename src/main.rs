//! The page's program. `www/boot.js` says when it begins, as the page or in a worker
//! (`shell::start`): nothing runs before, so that both halves of it can be there.

#![cfg_attr(all(target_arch = "wasm32", feature = "page"), no_main)]

#[cfg(all(target_arch = "wasm32", feature = "page"))]
use oftf_key_desk as _;

/// What the program frees is wiped: no key and no passphrase stays behind in
/// memory that is used again, whichever library held it.
#[cfg(all(target_arch = "wasm32", feature = "page"))]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[cfg(not(all(target_arch = "wasm32", feature = "page")))]
fn main() {
    eprintln!("The OFTF Key Desk is a page for a browser: `cargo xtask serve` builds and serves it.");
    std::process::exit(2);
}
