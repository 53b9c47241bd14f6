//! Asked, CSR and certificate in three columns.

use yew::prelude::*;

use crate::check::certificate::Row;
use crate::shell::ui::text::Ui;

pub fn view(rows: &[Row], ui: &Ui) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let cell = |label: String, value: &Option<String>| {
        let shown = value.clone().unwrap_or_else(|| "—".to_owned());
        html! { <td data-label={label} dir="ltr" translate="no">{ shown }</td> }
    };
    let row = |row: &Row| {
        let state = if row.agrees() { "same" } else { "differs" };
        let told = row.told_apart();
        html! {
            <tr class={state} data-state={state}>
                <th scope="row">
                    { ui.say(&row.name) }
                    if !row.agrees() {
                        { " " }<span class="differs-word">{ ui.line("column-differs") }</span>
                    }
                </th>
                { cell(ui.line("column-asked"), &told.asked) }
                { cell(ui.line("column-csr"), &told.csr) }
                { cell(ui.line("column-certificate"), &told.certificate) }
            </tr>
        }
    };
    html! {
        <table class="columns" id="columns">
            <caption>{ ui.line("columns-title") }</caption>
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ ui.line("column-asked") }</th>
                    <th scope="col">{ ui.line("column-csr") }</th>
                    <th scope="col">{ ui.line("column-certificate") }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().map(row) }</tbody>
        </table>
    }
}
