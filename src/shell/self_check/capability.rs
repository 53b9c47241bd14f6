//! What the page has use for, and whether it is there.

use getrandom::SysRng;
use js_sys::Reflect;
use rsa::rand_core::TryRng;
use wasm_bindgen::JsValue;

use crate::journey::self_check::Capability;
use crate::shell::{storage, worker};

pub async fn is_there(capability: Capability) -> bool {
    match capability {
        Capability::WebAssembly => global("WebAssembly").is_object(),
        Capability::Randomness => {
            let mut drawn = [0; 32];
            SysRng.try_fill_bytes(&mut drawn).is_ok() && drawn != [0; 32]
        }
        Capability::Workers => worker::answers().await,
        Capability::Storage => storage::works(),
        Capability::SecureContext => global("isSecureContext").is_truthy(),
        Capability::Clipboard => of(&global("navigator"), "clipboard").is_object(),
        Capability::TrustedTypes => global("trustedTypes").is_object(),
        // What came of the attempts tells that.
        Capability::ConnectionAllowlist => false,
    }
}

fn global(name: &str) -> JsValue {
    of(&js_sys::global(), name)
}

fn of(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or_default()
}
