//! The program is shipped in two halves: what the first screen needs, and the rest, which
//! `www/boot.js` unpacks once that is drawn. `xtask/src/pack/halves.rs` parts them, and has
//! [`second_half_wanted`] called where something of the second half would be called that is
//! not there yet.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = loadSecondHalf)]
    fn load_second_half();

    #[wasm_bindgen(catch, js_name = programHalves)]
    fn program_halves() -> Result<JsValue, JsValue>;
}

/// When this returns, the second half is there. It takes nothing and gives nothing, since it is
/// called in the midst of anything.
#[wasm_bindgen]
pub fn second_half_wanted() {
    load_second_half();
}

/// Both halves, compiled: for a worker.
///
/// # Errors
/// If the second one cannot be compiled here.
pub fn compiled() -> Result<JsValue, JsValue> {
    program_halves()
}
