//! The page. The root owns the [`crate::journey::Journey`]; below it, a stage
//! is a plain function of the journey, and a part with a state of its own (a
//! draft, a timer) is a component with small props.

mod app;
mod draft;
mod focus;
mod frame;
mod outcome;
mod part;
mod sentence;
mod shortcuts;
mod stage;
mod stray;
mod text;

/// Puts the page into its place.
pub fn show() {
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        // Not as markup: the policy takes no text for that.
        root.set_text_content(None);
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
