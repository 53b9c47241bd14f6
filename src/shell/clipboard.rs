//! Copying a public value. The clipboard API needs a secure context; elsewhere
//! the older way through a selection still works.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::ground::shown;

/// Copies `text`, of which every letter can be seen; `false` if the browser refused.
pub async fn copy(text: &str) -> bool {
    let text = shown::lines_written_out(text);
    let Some(window) = web_sys::window() else { return false };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &JsValue::from_str("clipboard"));
    if clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        let written = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
        if written.is_ok() {
            return true;
        }
    }
    copy_by_selection(&text).unwrap_or(false)
}

fn copy_by_selection(text: &str) -> Option<bool> {
    let document = web_sys::window()?.document()?;
    let area: web_sys::HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    area.set_read_only(true);
    area.set_class_name("visually-hidden");
    document.body()?.append_child(&area).ok()?;
    area.select();
    let command = js_sys::Reflect::get(&document, &JsValue::from_str("execCommand")).ok()?;
    let command: js_sys::Function = command.dyn_into().ok()?;
    let done = command.call1(&document, &JsValue::from_str("copy")).ok()?.as_bool();
    area.remove();
    done
}
