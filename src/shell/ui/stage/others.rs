//! The certificates of others, which the bank can check.

use yew::prelude::*;

use crate::journey::{BoardRow, Journey, Screen, others};
use crate::shell::ui::part::{board_table, state};
use crate::shell::ui::text::Ui;

pub fn list(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <section class="group" id="others">
            <h2>{ ui.line("others-title") }</h2>
            <p>{ ui.line("others-lead") }</p>
            <ul class="rows">{ for others(journey).iter().map(|row| row_view(row, ui)) }</ul>
        </section>
    }
}

fn row_view(row: &BoardRow, ui: &Ui) -> Html {
    let id = row.entry.id;
    html! {
        <li class={classes!("row", state::word(row))} id={format!("row-{}", id.word())}>
            <span class="id">{ id.name() }</span>
            <span class="purpose">
                { ui.purpose(id) }{ " " }
                <a class="check-link" href={Screen::Check(id).route()} aria-label={format!("{} {}", id.name(), ui.line("inspect-link"))}>{ ui.line("inspect-link") }</a>
            </span>
            <span class="standing">{ state::view(row, ui) }{ state::outlook(row, ui) }</span>
            { board_table::action(row, false, ui) }
        </li>
    }
}
