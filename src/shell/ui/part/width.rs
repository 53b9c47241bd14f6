//! How wide the window is, for a picture that is drawn anew for its place.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// The width of the window in CSS pixels; `None` where the browser does not say.
#[hook]
pub fn use_width() -> Option<i64> {
    #[expect(clippy::as_conversions, reason = "COMPAT: a browser counts pixels in f64")]
    let read = || web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64()).map(|width| width as i64);
    let width = use_state(read);
    {
        let width = width.clone();
        use_effect_with((), move |()| {
            let closure = Closure::<dyn FnMut()>::new(move || width.set(read()));
            let window = web_sys::window();
            if let Some(window) = &window {
                let _ = window.add_event_listener_with_callback("resize", closure.as_ref().unchecked_ref());
            }
            move || {
                if let Some(window) = &window {
                    let _ = window.remove_event_listener_with_callback("resize", closure.as_ref().unchecked_ref());
                }
            }
        });
    }
    *width
}
