//! Sandbox and Production side by side, each cell a way there.

use yew::prelude::*;

use crate::journey::{Action, COMPARED, ComparedCell, ComparedRow, Journey, PageAction, Screen, compare};
use crate::shell::ui::part::state;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let names = COMPARED.map(|environment| ui.family("environment", environment.word()));
    let rows = compare(journey);
    html! {
        <section class="comparison">
            <h2>{ ui.line("comparison-title") }</h2>
            <p>{ ui.line("comparison-lead") }</p>
            <table id="comparison">
                <caption class="visually-hidden">{ ui.line("comparison-title") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ ui.line("column-certificate-id") }</th>
                        { for names.iter().map(|name| html! { <th scope="col">{ name }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for rows.iter().map(|row| row_view(row, &names, ui)) }</tbody>
            </table>
        </section>
    }
}

fn row_view(row: &ComparedRow, names: &[String; 2], ui: &Ui) -> Html {
    html! {
        <tr>
            <th scope="row"><span class="id">{ row.entry.id.name() }</span></th>
            { for row.cells.iter().zip(names).map(|(cell, name)| cell_view(cell, name, ui)) }
        </tr>
    }
}

fn cell_view(cell: &ComparedCell, name: &str, ui: &Ui) -> Html {
    let id = cell.row.entry.id;
    let go = {
        let (environment, step, dispatch) = (cell.environment, cell.row.step, ui.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Page(PageAction::EnvironmentChosen(environment)));
            dispatch.emit(Action::Page(PageAction::ScreenChosen(Screen::Certificate { id, step })));
        })
    };
    html! {
        <td data-label={name.to_owned()}>
            <button
                type="button"
                class="cell"
                id={format!("go-{}-{}", id.word(), cell.environment.word())}
                onclick={go}
            >
                <span class="visually-hidden">{ format!("{} {name}: ", id.name()) }</span>
                { state::view(&cell.row, ui) }
                { " " }
                { state::outlook(&cell.row, ui) }
            </button>
        </td>
    }
}
