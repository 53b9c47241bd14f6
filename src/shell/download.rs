//! Handing a file to the person: a Blob behind a link that is clicked once.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The browser fetches a Blob's URL after the click, so it stays valid a while.
const URL_LIFETIME_MS: u32 = 60_000;

/// Offers `content` as a download named `name`.
///
/// # Errors
/// If the browser refuses to make the Blob or the link.
pub fn offer(name: &str, media_type: &str, content: &[u8]) -> Result<(), JsValue> {
    let bytes = Uint8Array::from(content);
    let parts = Array::of1(&bytes);
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    // SECRET: it may be a key; the Blob has its own copy, which the browser keeps
    // until the URL is revoked.
    bytes.fill(0, 0, bytes.length());
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(JsValue::from)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    gloo_timers::callback::Timeout::new(URL_LIFETIME_MS, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
