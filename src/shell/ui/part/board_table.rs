//! The bank's certificates as a table that sorts: how each stands in every environment,
//! when it expires, and the next thing to do in the open one.

use yew::prelude::*;

use super::state;
use crate::framework::catalogue::TABLE;
use crate::framework::environment::Environment;
use crate::ground::order::sort_by_key;
use crate::journey::{Action, BoardRow, ComparedCell, ComparedRow, NextAction, PageAction, Progress, Screen};
use crate::shell::ui::text::Ui;

#[derive(Properties)]
pub struct Props {
    /// What presses most first.
    pub rows: Vec<ComparedRow>,
    pub open: Environment,
    pub ui: Ui,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows && self.open == other.open && self.ui.words == other.ui.words
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Order {
    Pressing,
    Certificate,
    Expiry,
}

#[component]
pub fn BoardTable(props: &Props) -> Html {
    let (ui, open) = (&props.ui, props.open);
    let order = use_state(|| Order::Pressing);
    let mut rows: Vec<&ComparedRow> = props.rows.iter().collect();
    match *order {
        Order::Pressing => {}
        Order::Certificate => sort_by_key(&mut rows, |row| TABLE.iter().position(|entry| entry.id == row.entry.id)),
        Order::Expiry => sort_by_key(&mut rows, |row| {
            let ends = row.open(open).and_then(|row| row.outlook).map(|outlook| outlook.lifetime.not_after);
            (ends.is_none(), ends)
        }),
    }
    let head = |by: Order, id: &'static str, label: String| {
        let order = order.clone();
        let is_chosen = *order == by;
        let onclick = Callback::from(move |_: MouseEvent| order.set(by));
        html! {
            <th scope="col" aria-sort={if is_chosen { "ascending" } else { "none" }}>
                <button type="button" class="sort" {id} aria-pressed={is_chosen.to_string()} {onclick}>{ label }</button>
            </th>
        }
    };
    // A further certificate may be there in one environment alone.
    let widest = props.rows.iter().max_by_key(|row| row.cells.len());
    let environments: Vec<Environment> =
        widest.iter().flat_map(|row| &row.cells).map(|cell| cell.environment).collect();
    let names = environments.iter().map(|environment| {
        html! { <th scope="col">{ ui.family("environment", environment.word()) }</th> }
    });
    // One thing at a time stands out.
    let first = rows.iter().find(|row| row.open(open).is_some_and(BoardRow::asks_for_action)).map(|row| row.which);
    let body = rows.iter().map(|row| line(row, &environments, open, first == Some(row.which), ui));
    html! {
        <table class="board-table" id="board-table">
            <caption class="visually-hidden">{ ui.line("board-title") }</caption>
            <thead>
                <tr>
                    { head(Order::Certificate, "sort-certificate", ui.line("column-certificate-id")) }
                    { for names }
                    { head(Order::Expiry, "sort-expiry", ui.line("board-expires")) }
                    { head(Order::Pressing, "sort-pressing", ui.line("board-next")) }
                </tr>
            </thead>
            <tbody>{ for body }</tbody>
        </table>
    }
}

fn line(row: &ComparedRow, environments: &[Environment], open: Environment, stands_out: bool, ui: &Ui) -> Html {
    let Some(here) = row.open(open) else { return Html::default() };
    let which = row.which;
    let cell = |environment: &Environment| match row.cells.iter().find(|cell| cell.environment == *environment) {
        Some(cell) => standing(cell, open, ui),
        None => html! { <td></td> },
    };
    html! {
        <tr class={state::word(here)} id={format!("row-{}", which.word())} key={which.word()}>
            <th scope="row">
                <a class="id" href={Screen::Summary(which).route()}>{ which.id.name() }</a>
                { state::label(here) }
                <span class="purpose">{ ui.purpose(which.id) }</span>
                { state::waiting(here, ui) }
            </th>
            { for environments.iter().map(cell) }
            <td data-label={ui.line("board-expires")}>{ state::outlook(here, ui) }</td>
            <td>{ action(here, stands_out, ui) }</td>
        </tr>
    }
}

/// How it stands there, as a way there.
fn standing(cell: &ComparedCell, open: Environment, ui: &Ui) -> Html {
    let (id, environment, step) = (cell.row.at.which(), cell.environment, cell.row.step);
    let name = ui.family("environment", environment.word());
    let dispatch = ui.dispatch.clone();
    let go = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Action::Page(PageAction::EnvironmentChosen(environment)));
        dispatch.emit(Action::Page(PageAction::ScreenChosen(Screen::Certificate { id, step })));
    });
    let is_here = environment == open;
    html! {
        <td data-label={name.clone()} class={classes!(is_here.then_some("here"))}>
            <button type="button" class="cell" id={format!("go-{}-{}", id.word(), environment.word())} onclick={go}>
                <span class="visually-hidden">{ format!("{} {name}: ", id.name()) }</span>
                { state::view(&cell.row, ui) }
                if !is_here {
                    { " " }{ state::outlook(&cell.row, ui) }
                }
            </button>
        </td>
    }
}

/// The one next action, as a way to the step where it is done.
pub fn action(row: &BoardRow, stands_out: bool, ui: &Ui) -> Html {
    let id = row.at.which();
    let label = ui.family("action", row.action.word());
    let class = match (row.action, row.progress) {
        // Nothing has to be done there.
        (NextAction::View | NextAction::Check, _) | (_, Progress::NotNeeded) => "button quiet",
        _ if stands_out => "button primary",
        _ => "button",
    };
    let screen = match row.action {
        NextAction::View => Screen::Summary(id),
        _ => Screen::Certificate { id, step: row.step },
    };
    html! { <a {class} href={screen.route()} aria-label={format!("{} {label}", id.name())}>{ label }</a> }
}
