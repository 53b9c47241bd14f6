//! The page "Check files": any files, what each is, what belongs together.

mod beside;
mod group;
mod icon;
mod item;
mod search;
mod structure;
mod unseal;
mod wording;

use yew::prelude::*;

use crate::journey::{Action, HeapAction, JobAction, JobKind, Journey};
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::key_set_pair;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let heap = &journey.heap;
    let on_file = ui.dispatch.reform(|files| Action::Heap(HeapAction::Offered(files)));
    let on_unreadable = ui.dispatch.reform(|message| Action::Heap(HeapAction::Unreadable(message)));
    let working = journey.job.filter(|job| job.kind == JobKind::Identify);
    let sealed = heap.sealed().len();
    html! {
        <div class="heap">
            <h1 id="page-heading" tabindex="-1">{ ui.line("heap-title") }</h1>
            <p class="lead">{ ui.line("heap-lead") }</p>
            <FileDrop
                id="heap-file"
                label={ui.line("heap-drop")}
                hint={ui.line("heap-drop-hint")}
                accept=""
                {on_file}
                {on_unreadable}
                open={(!heap.items().is_empty()).then(AttrValue::default)}
            />
            { refusal(heap.refusal.as_ref(), "heap-refusal", ui) }
            if let Some(job) = working {
                <Working text={ui.line("heap-working")} since={job.since} on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))} />
            }
            if !heap.items().is_empty() {
                { search::summary(journey, ui) }
                if sealed > 1 {
                    <unseal::PassphraseForm file={None} count={sealed} dispatch={ui.dispatch.clone()} />
                }
                if let Some(opened) = &heap.opened {
                    <p id="heap-opened">{ ui.say(opened) }</p>
                }
                { search::tools(journey, ui) }
                { search::files(journey, ui) }
                { group::all(journey, ui) }
                { key_set_pair::view(journey, ui) }
                { item::all(journey, ui) }
            }
            { super::others::list(journey, ui) }
        </div>
    }
}
