//! The page's entry. In a worker the same program waits for one job instead.

/// What the program frees is wiped: no key and no passphrase stays behind in
/// memory that is used again, whichever library held it.
#[cfg(all(target_arch = "wasm32", feature = "page"))]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[cfg(all(target_arch = "wasm32", feature = "page"))]
fn main() {
    oftf_key_desk::shell::start();
}

#[cfg(not(all(target_arch = "wasm32", feature = "page")))]
fn main() {
    eprintln!("The OFTF Key Desk is a page for a browser: `cargo xtask serve` builds and serves it.");
    std::process::exit(2);
}
