//! The directory's command, pasted, beside what is planned.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::make::command::{self, CommandRow};
use crate::plan::Plan;
use crate::shell::ui::draft::{Blank, use_draft};
use crate::shell::ui::part::field::{Shape, TextField};
use crate::shell::ui::text::{Words, use_words};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub at: Address,
    pub plan: Plan,
}

#[component]
pub fn CommandForm(props: &Props) -> Html {
    let words = use_words();
    let pasted = use_draft(Blank::of(props.at, "command"), String::new);
    let on_input = {
        let pasted = pasted.clone();
        Callback::from(move |text| pasted.set(text))
    };
    let rows = command::compare(&pasted, &props.plan);
    let problems = (rows.is_none() && !pasted.trim().is_empty()).then(|| words.say(&Message::new("command-none")));
    html! {
        <details class="recipe" id="command" open={!pasted.is_empty()}>
            <summary>{ words.line("command-title") }</summary>
            <TextField
                id="directory-command"
                label={words.line("command-label")}
                hint={words.line("command-hint")}
                value={(*pasted).clone()}
                shape={Shape::Lines}
                problems={problems.into_iter().collect::<Vec<_>>()}
                {on_input}
            />
            { for rows.map(|rows| table(&rows, &words)) }
        </details>
    }
}

fn table(rows: &[CommandRow], words: &Words) -> Html {
    let agrees = rows.iter().all(CommandRow::agrees);
    let (class, verdict) = match agrees {
        true => ("good-news", words.line("command-agrees")),
        false => ("problem", words.line("command-differs")),
    };
    let cell = |label: String, value: &Option<String>| {
        html! { <td data-label={label} dir="ltr" translate="no">{ value.clone().unwrap_or_else(|| "—".to_owned()) }</td> }
    };
    let row = |row: &CommandRow| {
        let state = if row.agrees() { "same" } else { "differs" };
        html! {
            <tr class={state} data-state={state}>
                <th scope="row">
                    <bdi>{ row.name.clone() }</bdi>
                    if !row.agrees() {
                        { " " }<span class="differs-word">{ words.line("column-differs") }</span>
                    }
                </th>
                { cell(words.line("command-planned"), &row.planned) }
                { cell(words.line("command-directory"), &row.command) }
            </tr>
        }
    };
    html! {
        <>
            <p class={class} role="status" id="command-verdict" data-agrees={agrees.to_string()}>{ verdict }</p>
            <table class="columns" id="command-rows">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{ words.line("command-planned") }</th>
                        <th scope="col">{ words.line("command-directory") }</th>
                    </tr>
                </thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </>
    }
}
