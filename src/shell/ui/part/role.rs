//! In whose role the page is used.

use yew::prelude::*;

use crate::framework::catalogue::Party;
use crate::journey::{Action, WorkspaceAction};
use crate::shell::ui::text::Ui;

pub fn choice(ui: &Ui) -> Html {
    let options = Party::ALL.map(|role| {
        let id = format!("role-{}", role.word());
        html! {
            <span class="choice">
                <input
                    type="radio"
                    id={id.clone()}
                    name="role"
                    checked={ui.role == role}
                    onchange={ui.on(move || Action::Workspace(WorkspaceAction::RoleChosen(role)))}
                />
                <label for={id}>{ ui.family("role", role.word()) }</label>
            </span>
        }
    });
    html! {
        <fieldset class="question" id="role">
            <legend>{ ui.line("role-question") }</legend>
            <div class="choices">{ for options }</div>
        </fieldset>
    }
}
