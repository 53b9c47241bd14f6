#[cfg(feature = "page")]
pub fn start() {
    use yew::prelude::*;
    #[component]
    fn App() -> Html {
        html! { <main><h1>{ "OFTF Key Desk" }</h1></main> }
    }
    let Some(window) = js_sys::global().dyn_into::<web_sys::Window>().ok() else { return };
    let Some(root) = window.document().and_then(|document| document.get_element_by_id("app")) else { return };
    root.set_inner_html("");
    use wasm_bindgen::JsCast;
    yew::Renderer::<App>::with_root(root).render();
}
