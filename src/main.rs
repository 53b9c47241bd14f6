//! The page's entry. In a worker the same program waits for one job instead.
fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "page"))]
    oftf_key_desk::shell::start();
}
