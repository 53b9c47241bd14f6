//! The browser's own derivation of a key from a passphrase: faster than ours by the
//! instructions for SHA-256 that a processor has.

use js_sys::{Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use zeroize::Zeroizing;

use crate::ground::secret::Secret;
use crate::key::container::DerivedKey;

const DERIVED_BITS: u32 = 256;

#[wasm_bindgen]
extern "C" {
    type Crypto;
    type SubtleCrypto;

    #[wasm_bindgen(thread_local_v2, js_name = crypto)]
    static CRYPTO: Option<Crypto>;

    /// Nothing in a page that came by plain HTTP.
    #[wasm_bindgen(method, getter)]
    fn subtle(this: &Crypto) -> Option<SubtleCrypto>;

    #[wasm_bindgen(method, catch, js_name = importKey)]
    fn import_key(
        this: &SubtleCrypto,
        format: &str,
        data: &Uint8Array,
        algorithm: &str,
        extractable: bool,
        usages: &JsValue,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = deriveBits)]
    fn derive_bits(this: &SubtleCrypto, parameters: &Object, key: &JsValue, length: u32) -> Result<Promise, JsValue>;
}

/// PBKDF2-HMAC-SHA256, 32 octets; the browser is at work beside this program. `None` where
/// it does not do it.
pub async fn derive(passphrase: &Secret<String>, salt: &[u8], rounds: u32) -> Option<DerivedKey> {
    let subtle = CRYPTO.with(|crypto| crypto.as_ref().and_then(Crypto::subtle))?;
    let passphrase = passphrase.expose("the browser derives the encryption key from it").as_bytes();
    let octets = Uint8Array::from(passphrase);
    let key = import(&subtle, &octets).await;
    // SECRET: the browser has its own copy by now, which ends with this worker.
    octets.fill(0, 0, octets.length());
    let parameters = Object::new();
    let entries = [
        ("name", JsValue::from_str("PBKDF2")),
        ("hash", JsValue::from_str("SHA-256")),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", JsValue::from_f64(f64::from(rounds))),
    ];
    for (name, value) in entries {
        Reflect::set(&parameters, &JsValue::from_str(name), &value).ok()?;
    }
    let deriving = subtle.derive_bits(&parameters, &key?, DERIVED_BITS).ok()?;
    let derived = Uint8Array::new(&JsFuture::from(deriving).await.ok()?);
    let copy = Zeroizing::new(derived.to_vec());
    derived.fill(0, 0, derived.length());
    Some(copy.into())
}

async fn import(subtle: &SubtleCrypto, octets: &Uint8Array) -> Option<JsValue> {
    let usages = js_sys::Array::of1(&JsValue::from_str("deriveBits"));
    let promise = subtle.import_key("raw", octets, "PBKDF2", false, &usages).ok()?;
    JsFuture::from(promise).await.ok()
}
