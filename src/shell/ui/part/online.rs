//! Online or offline, as far as the browser knows.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// Whether the browser believes to be online; the page works either way.
#[hook]
pub fn use_online() -> bool {
    let read = || web_sys::window().is_some_and(|window| window.navigator().on_line());
    let online = use_state(read);
    {
        let online = online.clone();
        use_effect_with((), move |()| {
            let closure = Closure::<dyn FnMut()>::new(move || online.set(read()));
            let window = web_sys::window();
            for event in ["online", "offline"] {
                if let Some(window) = &window {
                    let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
                }
            }
            move || {
                for event in ["online", "offline"] {
                    if let Some(window) = &window {
                        let _ = window.remove_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
                    }
                }
            }
        });
    }
    *online
}
