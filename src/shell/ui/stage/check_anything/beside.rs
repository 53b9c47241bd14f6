//! Two things side by side.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::wording::name;
use crate::heap::sides::Side;
use crate::journey::{Action, HeapAction, Journey};
use crate::shell::ui::part::facts::value;
use crate::shell::ui::text::Ui;

/// The choice of another thing, and the table if one is chosen.
pub fn view(journey: &Journey, position: usize, ui: &Ui) -> Html {
    let heap = &journey.heap;
    let others = heap.items().iter().enumerate().filter(|(other, item)| *other != position && !item.facts.is_empty());
    let options = others.map(|(other, item)| {
        html! { <option value={other.to_string()} selected={heap.beside == Some(other)}>{ name(item, ui) }</option> }
    });
    let mut options = options.peekable();
    if options.peek().is_none() {
        return Html::default();
    }
    let onchange = ui.dispatch.reform(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Action::Heap(HeapAction::BesideChosen(select.value().parse().ok()))
    });
    html! {
        <div class="beside">
            <div class="field">
                <label for="heap-beside">{ ui.line("heap-beside") }</label>
                <select id="heap-beside" {onchange}>
                    <option value="" selected={heap.beside.is_none()}>{ ui.line("heap-beside-none") }</option>
                    { for options }
                </select>
            </div>
            if let Some((one, other, sides)) = journey.heap_beside() {
                { table([name(one, ui), name(other, ui)], &sides, ui) }
            }
        </div>
    }
}

fn table([one, other]: [String; 2], sides: &[Side], ui: &Ui) -> Html {
    let cell = |label: &str, text: Option<String>| {
        html! { <td data-label={label.to_owned()} dir="ltr" translate="no">{ value(text.unwrap_or_else(|| "—".to_owned())) }</td> }
    };
    let row = |side: &Side| {
        let state = if side.agrees() { "same" } else { "differs" };
        let told = side.told_apart();
        html! {
            <tr class={state} data-state={state}>
                <th scope="row">
                    { ui.say(&side.name) }
                    if !side.agrees() {
                        { " " }<span class="differs-word">{ ui.line("column-differs") }</span>
                    }
                </th>
                { cell(&one, told.one) }
                { cell(&other, told.other) }
            </tr>
        }
    };
    html! {
        <table class="columns" id="heap-sides">
            <caption class="visually-hidden">{ ui.line("heap-beside") }</caption>
            <thead>
                <tr>
                    <td></td>
                    <th scope="col"><bdi translate="no">{ &one }</bdi></th>
                    <th scope="col"><bdi translate="no">{ &other }</bdi></th>
                </tr>
            </thead>
            <tbody>{ for sides.iter().map(row) }</tbody>
        </table>
    }
}
