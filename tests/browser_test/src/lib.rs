//! `#[test]` where the compiler's own harness cannot run, so that unit tests are written
//! once and run natively and in a browser.

use proc_macro::TokenStream;

/// In the place of the compiler's own; wasm-bindgen's runner finds it.
#[proc_macro_attribute]
pub fn test(_: TokenStream, function: TokenStream) -> TokenStream {
    let harness: TokenStream =
        "#[::wasm_bindgen_test::wasm_bindgen_test]".parse().expect("INVARIANT: it is an attribute");
    harness.into_iter().chain(function).collect()
}
