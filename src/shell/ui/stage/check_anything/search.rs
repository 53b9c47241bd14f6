//! How many things there are and how many need the person, and which are looked for.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::ground::message::Message;
use crate::journey::{Action, Filter, HeapAction, HeapTaken, Journey, PageAction};
use crate::shell::ui::text::Ui;

/// One line above all.
pub fn summary(journey: &Journey, ui: &Ui) -> Html {
    let heap = &journey.heap;
    let needing = heap.needing().len();
    let said = Message::new("heap-summary").with("count", heap.items().len()).with("needing", needing);
    html! {
        <div class={classes!("heap-summary", (needing > 0).then_some("needing"))}>
            <p id="heap-summary" data-things={heap.items().len().to_string()} data-needing={needing.to_string()}>
                { ui.say(&said) }
                if heap.has_certificates() {
                    { " " }{ ui.line("heap-summary-chains") }
                }
            </p>
            <button type="button" id="heap-clear" class="quiet" onclick={ui.on(|| Action::Heap(HeapAction::Cleared))}>
                { ui.line("heap-clear") }
            </button>
        </div>
    }
}

/// Words, a kind, and whether it needs the person.
pub fn tools(journey: &Journey, ui: &Ui) -> Html {
    let filter = &journey.heap.filter;
    let filtered = |change: fn(&mut Filter, &Event)| {
        let (filter, dispatch) = (filter.clone(), ui.dispatch.clone());
        move |event: Event| {
            let mut filter = filter.clone();
            change(&mut filter, &event);
            dispatch.emit(Action::Heap(HeapAction::Filtered(filter)));
        }
    };
    let oninput = {
        let (filter, dispatch) = (filter.clone(), ui.dispatch.clone());
        move |event: InputEvent| {
            let words = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.emit(Action::Heap(HeapAction::Filtered(Filter { words, ..filter.clone() })));
        }
    };
    let on_kind = filtered(|filter, event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        filter.kind = crate::heap::identify::ItemKind::from_word(&word);
    });
    let on_needing =
        filtered(|filter, event| filter.needing = event.target_unchecked_into::<HtmlInputElement>().checked());
    let kinds = journey.heap.kinds().into_iter().map(|kind| {
        html! { <option value={kind.word()} selected={filter.kind == Some(kind)}>{ ui.line(kind.text_id()) }</option> }
    });
    html! {
        <div class="heap-tools" role="search">
            <div class="field">
                <label for="heap-search">{ ui.line("heap-search") }</label>
                <input id="heap-search" type="text" dir="auto" value={filter.words.clone()} {oninput} autocomplete="off" spellcheck="false" />
            </div>
            <div class="field">
                <label for="heap-kind">{ ui.line("heap-kind") }</label>
                <select id="heap-kind" onchange={on_kind}>
                    <option value="" selected={filter.kind.is_none()}>{ ui.line("heap-every-kind") }</option>
                    { for kinds }
                </select>
            </div>
            <span class="choice">
                <input type="checkbox" id="heap-needing" checked={filter.needing} onchange={on_needing} />
                <label for="heap-needing">{ ui.line("heap-needing") }</label>
            </span>
        </div>
    }
}

/// What can be taken away as a file.
pub fn files(journey: &Journey, ui: &Ui) -> Html {
    let heap = &journey.heap;
    let table = {
        let (items, matches, words) = (heap.shared_items(), Rc::clone(&heap.matches), ui.words.clone());
        let name = format!("{}.csv", ui.file_name(None, "files"));
        ui.dispatch.reform(move |_: MouseEvent| {
            let content = crate::heap::table::csv(&items, &matches, words.texts());
            Action::Page(PageAction::FileRequested { name: name.clone(), media_type: "text/csv", content })
        })
    };
    let certificates = heap.certificates(heap.sought()).len();
    let all = ui.on(|| Action::Heap(HeapAction::FileTaken(HeapTaken::Certificates { file: None })));
    html! {
        <div class="heap-files screen-only">
            <button type="button" id="heap-table" class="quiet" onclick={table}>{ ui.line("heap-save-table") }</button>
            if certificates > 1 {
                <button type="button" id="heap-certificates" class="quiet" onclick={all}>
                    { ui.words.name(&Message::new("heap-save-certificates").with("count", certificates)) }
                </button>
            }
        </div>
    }
}
