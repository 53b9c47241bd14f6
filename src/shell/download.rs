//! Handing a file to the person: a Blob behind a link that is clicked once.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The browser fetches a Blob's URL after the click, so it stays valid a while.
const URL_LIFETIME_MS: u32 = 60_000;

thread_local! {
    static SECRETS: RefCell<Vec<Offered>> = const { RefCell::new(Vec::new()) };
}

/// A Blob that the browser keeps until this is dropped.
struct Offered {
    url: String,
    _expiry: Timeout,
}

impl Drop for Offered {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}

/// Offers `content` as a download named `name`.
///
/// # Errors
/// If the browser refuses to make the Blob or the link.
pub fn offer(name: &str, media_type: &str, content: &[u8]) -> Result<(), JsValue> {
    let url = click(name, media_type, content)?;
    Timeout::new(URL_LIFETIME_MS, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

/// As [`offer`], for a private key's file: [`forget`] ends it before its time.
///
/// # Errors
/// As [`offer`].
pub fn offer_secret(name: &str, media_type: &str, content: &[u8]) -> Result<(), JsValue> {
    let url = click(name, media_type, content)?;
    let expired = url.clone();
    let expiry = Timeout::new(URL_LIFETIME_MS, move || {
        SECRETS.with_borrow_mut(|secrets| secrets.retain(|offered| offered.url != expired));
    });
    SECRETS.with_borrow_mut(|secrets| secrets.push(Offered { url, _expiry: expiry }));
    Ok(())
}

/// The browser may let go of every secret file that it was offered.
pub fn forget() {
    SECRETS.with_borrow_mut(Vec::clear);
}

fn click(name: &str, media_type: &str, content: &[u8]) -> Result<String, JsValue> {
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
    Ok(url)
}
