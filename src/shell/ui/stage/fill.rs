//! Filling the details from last year's certificate or CSR: the place for the
//! file, and at each field where its value comes from.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::journey::{Action, DetailsAction, Journey, OfferedFile, OfferedPrefill, Slot};
use crate::plan::prefill::{Filling, Prefill};
use crate::plan::{Field, OptionsInput, OrganisationInput};
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::text::{Ui, Words};

/// The place for the file, folded until it is wanted.
pub fn offer(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let on_file = {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |file: OfferedFile| dispatch.emit(Action::Details(at, DetailsAction::FillOffered(file))))
    };
    let on_unreadable = {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |message| dispatch.emit(Action::FileUnreadable { at, slot: Slot::Fill, message }))
    };
    let open = journey.unsaved(at).and_then(|unsaved| match (&unsaved.prefill, unsaved.refusal(Slot::Fill)) {
        (Some(offered), _) => Some(AttrValue::from(offered.file_name.clone())),
        (None, refused) => refused.map(|_| AttrValue::default()),
    });
    html! {
        <details class="fill" id="fill">
            <summary>{ ui.line("fill-title") }</summary>
            <p>{ ui.line("fill-lead") }</p>
            <FileDrop
                id="fill-file"
                label={ui.line("fill-drop")}
                hint={ui.line("fill-drop-hint")}
                accept=".pem,.cer,.crt,.der,.csr,.req,.p7b,.p7c"
                {on_file}
                {on_unreadable}
                {open}
            />
            { refusal(journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::Fill)), "fill-refusal", ui) }
        </details>
    }
}

/// How much was filled in, and what is worth knowing of the file as a whole.
pub fn summary(words: &Words, offered: &OfferedPrefill) -> Html {
    let file = if offered.file_name.is_empty() { words.line("fill-pasted") } else { offered.file_name.clone() };
    let count = offered.prefill.fill(&mut OrganisationInput::default(), &mut OptionsInput::default()).filled.len();
    let done = Message::new("fill-done").with("count", count).with("file", file);
    html! {
        <div class="note filled-note" id="filled" data-count={count.to_string()}>
            <p><strong>{ words.say(&done) }</strong>{ " " }{ words.line("fill-look") }</p>
            { for offered.prefill.notice.iter().map(|notice| html! {
                <p id="filled-notice" data-message={notice.id.to_string()}>{ words.say(notice) }</p>
            }) }
        </div>
    }
}

/// Under a field: where its value comes from, what stood there, or why nothing
/// could be told.
pub fn origin(
    words: &Words,
    field: Field,
    prefill: &Prefill,
    filling: Option<&Filling>,
    before: String,
    on_take_back: Callback<MouseEvent>,
) -> Html {
    let remarks = prefill.remarks.iter().filter(|remark| remark.field == field);
    let filled = filling.and_then(|filling| filling.filled.iter().find(|filled| filled.field == field));
    let from = filled.map(|filled| {
        let from =
            Message::new("fill-from").with("paper", prefill.document.word()).with("attribute", filled.origin.name());
        let label = format!(
            "{}: {}",
            words.line("fill-take-back"),
            words.name(&Message::new(format!("field-{}", field.word())))
        );
        html! {
            <p class="filled" id={format!("filled-{}", field.word())} data-replaced={filled.replaced.to_string()}>
                { words.say(&from) }
                if filled.replaced {
                    { " " }{ words.line("fill-before") }{ " " }<bdi class="before">{ before }</bdi>
                }
                { " " }
                <button
                    type="button"
                    class="link"
                    id={format!("take-back-{}", field.word())}
                    aria-label={label}
                    onclick={on_take_back}
                >{ words.line("fill-take-back") }</button>
            </p>
        }
    });
    html! {
        <>
            { for from }
            { for remarks.map(|remark| html! {
                <p class="note" data-message={remark.message.id.to_string()}>{ words.say(&remark.message) }</p>
            }) }
        </>
    }
}
