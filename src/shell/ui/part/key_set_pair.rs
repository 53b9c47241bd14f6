//! Two key sets of a heap, compared: which two, and how they belong together.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::report;
use crate::journey::{Action, HeapAction, Journey, PairChoice, Relation};
use crate::shell::ui::text::Ui;

/// Nothing, unless there are two key sets at least.
pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let (Some(pair), Some(judged)) = (journey.heap.pair(), journey.heap_comparison()) else {
        return Html::default();
    };
    let (first, second) = match pair.relation {
        Relation::InTime => (ui.line("pair-before"), ui.line("pair-after")),
        Relation::ByStatus => (ui.line("pair-active"), ui.line("pair-inactive")),
    };
    let relation =
        |relation: Relation| ui.on(move || Action::Heap(HeapAction::PairChosen(PairChoice { relation, ..pair })));
    html! {
        <section class="pair" id="pair">
            <h2>{ ui.line("pair-title") }</h2>
            <div class="pair-choices">
                { choice(journey, "pair-first", first, pair.first, move |first| PairChoice { first, ..pair }, ui) }
                { choice(journey, "pair-second", second, pair.second, move |second| PairChoice { second, ..pair }, ui) }
                <fieldset class="choices">
                    <legend class="visually-hidden">{ ui.line("pair-relation") }</legend>
                    <span class="choice">
                        <input type="radio" id="pair-in-time" name="pair" checked={pair.relation == Relation::InTime} onchange={relation(Relation::InTime)} />
                        <label for="pair-in-time">{ ui.line("pair-in-time") }</label>
                    </span>
                    <span class="choice">
                        <input type="radio" id="pair-by-status" name="pair" checked={pair.relation == Relation::ByStatus} onchange={relation(Relation::ByStatus)} />
                        <label for="pair-by-status">{ ui.line("pair-by-status") }</label>
                    </span>
                </fieldset>
            </div>
            { report::named("report-pair", &judged, ui) }
        </section>
    }
}

fn choice(
    journey: &Journey,
    id: &'static str,
    label: String,
    chosen: usize,
    with: impl Fn(usize) -> PairChoice + 'static,
    ui: &Ui,
) -> Html {
    let dispatch = ui.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        if let Ok(position) = select.value().parse() {
            dispatch.emit(Action::Heap(HeapAction::PairChosen(with(position))));
        }
    });
    let options = journey.heap.key_sets().into_iter().map(|position| {
        let name = journey.heap.item(position).map(crate::heap::identify::Item::name).unwrap_or_default();
        html! { <option value={position.to_string()} selected={position == chosen}>{ name }</option> }
    });
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} {onchange}>{ for options }</select>
        </div>
    }
}
