//! In whose role the page is used.

use yew::prelude::*;

use super::radios::{Answer, radios};
use crate::framework::catalogue::Party;
use crate::journey::{Action, WorkspaceAction};
use crate::shell::ui::text::Ui;

pub fn choice(ui: &Ui) -> Html {
    let answers = Party::ALL.map(|role| Answer {
        word: role.word(),
        label: ui.family("role", role.word()),
        chosen: ui.role == role,
        on_choose: ui.on(move || Action::Workspace(WorkspaceAction::RoleChosen(role))),
    });
    radios("role", ui.line("role-question").into(), answers)
}
