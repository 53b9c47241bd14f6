//! The test for primes in fused arithmetic (`fused-fermat/`), a module of its own that not
//! every browser compiles. The page hands it to those who seek primes.
//!
//! SECRET: what is tested becomes the primes of a key. It is copied into the module, which
//! wipes it; the module ends with its worker.

use js_sys::WebAssembly::{Instance, Memory, Module};
use js_sys::{Object, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use prime_search::may_be_prime;

use crate::key::prime::{PrimeTest, known_numbers};

/// The module has room for four numbers of so many.
const MOST_OCTETS: usize = 256;

#[wasm_bindgen]
extern "C" {
    /// Of `www/boot.js`: the compiled module, or nothing where it does not compile or is not
    /// there yet.
    #[wasm_bindgen(catch, js_name = fusedModule)]
    fn fused_module() -> Result<JsValue, JsValue>;

    /// What the module exports.
    type Fused;

    #[wasm_bindgen(method, getter)]
    fn memory(this: &Fused) -> Memory;

    #[wasm_bindgen(method, catch)]
    fn fused(this: &Fused) -> Result<u32, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn room(this: &Fused) -> Result<u32, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn test(this: &Fused, octets: u32) -> Result<u32, JsValue>;
}

/// For a worker; nothing if this browser has none.
pub fn module() -> JsValue {
    fused_module().unwrap_or(JsValue::UNDEFINED)
}

/// The test by this module, or the one in whole numbers where there is none that works.
pub fn test(module: &JsValue) -> PrimeTest {
    module.dyn_ref::<Module>().and_then(by_module).unwrap_or_default()
}

fn by_module(module: &Module) -> Option<PrimeTest> {
    let instance = Instance::new(module, &Object::new()).ok()?;
    let module: Fused = instance.exports().unchecked_into();
    (module.fused().ok()? == 1 && knows_a_prime(&module))
        .then(|| PrimeTest::fused(move |numbers| passed(&module, numbers).unwrap_or_else(|| may_be_prime(numbers))))
}

/// A module that passed over every prime would be waited for without an end.
fn knows_a_prime(module: &Fused) -> bool {
    let [prime, composite] = known_numbers();
    passed(module, [&prime, &composite, &prime, &composite]) == Some([true, false, true, false])
}

/// Nothing if the module does not take them.
fn passed(module: &Fused, numbers: [&[u8]; 4]) -> Option<[bool; 4]> {
    let length = numbers[0].len();
    if length > MOST_OCTETS || numbers.iter().any(|number| number.len() != length) {
        return None;
    }
    let octets = u32::try_from(length).ok()?;
    let room = module.room().ok()?;
    let memory = module.memory().buffer();
    for (place, number) in (0..).zip(numbers) {
        Uint8Array::new_with_byte_offset_and_length(&memory, room + place * octets, octets).copy_from(number);
    }
    let bits = module.test(octets).ok()?;
    Some([0, 1, 2, 3].map(|place| bits >> place & 1 == 1))
}
