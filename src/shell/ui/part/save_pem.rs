//! A button that saves something public as PEM.

use yew::prelude::*;

use crate::journey::{Action, PageAction};
use crate::shell::ui::text::Ui;

pub fn save_pem(element: &'static str, label: String, name: String, pem: String, ui: &Ui) -> Html {
    let onclick = ui.on(move || {
        Action::Page(PageAction::FileRequested {
            name: name.clone(),
            media_type: "application/x-pem-file",
            content: pem.clone(),
        })
    });
    html! { <button type="button" id={element} {onclick}>{ label }</button> }
}
