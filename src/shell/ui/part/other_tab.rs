//! Two tabs changed the same thing: the person decides which of them is right.

use yew::prelude::*;

use crate::ground::message::{Message, Value};
use crate::journey::{Action, OtherTab, WorkspaceAction};
use crate::shell::ui::text::Ui;

pub fn view(other: &OtherTab, ui: &Ui) -> Html {
    let certificates: Vec<String> = other.certificates.iter().map(|at| at.name()).collect();
    let both = Message::new("other-tab-both").with("certificates", certificates.as_slice());
    html! {
        <div class="notice bad" id="other-tab">
            <div>
                <p>{ ui.say(&Message::new("other-tab-conflict").with("when", Value::minute(other.seen))) }</p>
                if !certificates.is_empty() {
                    <p>{ ui.say(&both) }</p>
                }
                <button type="button" id="other-tab-load" onclick={ui.on(|| Action::Workspace(WorkspaceAction::OtherTaken))}>
                    { ui.line("other-tab-load") }
                </button>
                { " " }
                <button type="button" id="other-tab-keep" onclick={ui.on(|| Action::Workspace(WorkspaceAction::OwnKept))}>
                    { ui.line("other-tab-keep") }
                </button>
            </div>
        </div>
    }
}
