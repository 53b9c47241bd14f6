//! The board: the bank's certificates in every environment, and the next thing to do.

use yew::prelude::*;

use crate::framework::catalogue::Party;
use crate::ground::shown::written_out;
use crate::journey::{Journey, Screen, compare};
use crate::shell::ui::part::board_table::BoardTable;
use crate::shell::ui::part::{kept, practice, tally};
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let environment = journey.workspace.environment;
    html! {
        <div class="board">
            <h1 id="page-heading" tabindex="-1">{ ui.line("board-title") }</h1>
            { bank(journey, ui) }
            { practice::introduction(journey, ui) }
            if journey.authority_waits(environment) {
                <p class="note" id="authority-waits">
                    { ui.line("board-authority-waits") }{ " " }
                    <a href={Screen::Authorities.route()}>{ ui.line("nav-authorities") }</a>
                </p>
            }
            { kept::view(journey, ui) }
            { tally::view(journey, ui) }
            <BoardTable rows={compare(journey)} open={environment} ui={ui.clone()} />
            <p class="board-more">
                if ui.role == Party::Lfi {
                    <a class="alone" id="to-questions" href={Screen::Workspace.route()}>{ ui.line("board-questions-link") }</a>
                }
                <a class="alone" id="to-others" href={Screen::CheckAnything.route()}>{ ui.line("board-others-link") }</a>
            </p>
        </div>
    }
}

/// Whose certificates these are, once that is known.
fn bank(journey: &Journey, ui: &Ui) -> Html {
    let name = &journey.bank(journey.workspace.environment).legal_name;
    if name.is_empty() {
        return Html::default();
    }
    html! {
        <p class="bank-line">
            <bdi translate="no">{ written_out(name).into_owned() }</bdi>{ " " }<a id="to-bank" href={Screen::Bank.route()}>{ ui.by_role("bank-title", "organisation-title") }</a>
        </p>
    }
}
