//! The button that opens a workspace file.

use yew::prelude::*;

use crate::journey::{Action, WorkspaceAction};
use crate::shell::reading;
use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Unique on the screen.
    pub id: AttrValue,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn OpenWorkspace(props: &Props) -> Html {
    let words = use_words();
    let dispatch = props.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let file = input.files().and_then(|files| files.item(0));
        let dispatch = dispatch.clone();
        if let Some(file) = file {
            wasm_bindgen_futures::spawn_local(async move {
                dispatch.emit(match reading::read(&file).await {
                    Ok(offered) => Action::Workspace(WorkspaceAction::Offered(offered)),
                    Err(message) => Action::Workspace(WorkspaceAction::Unreadable(message)),
                });
            });
        }
        input.set_value("");
    });
    html! {
        <span class="file-button">
            <input type="file" id={props.id.clone()} accept=".json,application/json" {onchange} />
            <label for={props.id.clone()} class="button quiet">{ words.line("workspace-open") }</label>
        </span>
    }
}
