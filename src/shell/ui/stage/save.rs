//! Saving the key file and proving that the saved file opens and is this key.

use yew::prelude::*;

use super::csr;
use crate::framework::address::Address;
use crate::ground::message::{Message, Value};
use crate::journey::{Action, JobAction, JobKind, Journey, KeyAction, Slot};
use crate::key::container::ContainerError;
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::forget_key;
use crate::shell::ui::part::key_file::{KeyFileFields, use_key_file};
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::{Ui, use_words};

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let unproved = unsaved.and_then(|unsaved| unsaved.unproved_key.as_ref());
    let proved = journey.workspace.record(at).key_proved();
    let save = match unproved {
        Some(key) => html! {
            <>
                <p>{ ui.line("save-lead") }</p>
                <p class="file-name"><code id="key-file-name" dir="ltr">{ &key.file_name }</code></p>
                <button type="button" id="save-key" onclick={ui.on(move || Action::Key(at, KeyAction::SaveRequested))}>
                    { ui.line("save-again") }
                </button>
            </>
        },
        None => html! { <p id="key-gone">{ ui.line("save-key-gone") }</p> },
    };
    let prove = match proved {
        Some(when) => html! {
            <div class="good-news" id="key-proved">
                <p><strong>{ ui.line("save-proved") }</strong></p>
                <p>{ ui.say(&Message::new("save-proved-when").with("when", Value::minute(when))) }</p>
            </div>
        },
        None => proof(journey, at, ui),
    };
    html! {
        <>
            if proved.is_none() {
                <section><h2>{ ui.line("save-title") }</h2>{ save }</section>
            }
            <section>
                <h2>{ ui.line("prove-title") }</h2>
                { for journey.said_to_be_proved(at).map(|when| html! {
                    <p class="note" id="said-to-be-proved">
                        { ui.say(&Message::new("save-said-to-be-proved").with("when", Value::minute(when))) }
                    </p>
                }) }
                { prove }
            </section>
            { forget_key::view(journey, at, ui) }
            { evidence(journey, at, ui) }
            { csr::judged(journey, at, ui) }
        </>
    }
}

/// What was tried with the key before it was given out.
fn evidence(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(evidence) = journey.workspace.record(at).evidence() else { return Html::default() };
    html! {
        <section>
            <h2>{ ui.line("evidence-title") }</h2>
            <p>{ ui.line("evidence-lead") }</p>
            { report::named("key-evidence", evidence, ui) }
        </section>
    }
}

fn proof(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let working = journey.job.filter(|job| job.kind == JobKind::ProveKey(at));
    let refused = journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::KeyFile));
    let forms_emptied = journey.unsaved(at).map_or(0, |unsaved| unsaved.forms_emptied);
    html! {
        <>
            <p>{ ui.line("prove-lead") }</p>
            <ProofForm key={forms_emptied} {at} working={journey.job.is_some()} dispatch={ui.dispatch.clone()} />
            if let Some(job) = working {
                <Working text={ui.line("prove-working")} since={job.since} on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))} />
            }
            { refusal(refused, "key-refusal", ui) }
            if refused.is_some_and(|refused| refused.id == ContainerError::WrongPassphrase.message().id) {
                <p>{ ui.line("lost-passphrase-lead") }</p>
                <ConfirmButton
                    id="lost-passphrase"
                    label={ui.line("key-start-over")}
                    question={ui.line("key-start-over-question")}
                    yes={ui.line("key-start-over-yes")}
                    on_confirm={ui.on(move || Action::Key(at, KeyAction::StartedOver))}
                />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    working: bool,
    dispatch: Callback<Action>,
}

#[component]
fn ProofForm(props: &Props) -> Html {
    let words = use_words();
    let file = use_key_file(props.at, Slot::KeyFile, &props.dispatch);
    let onsubmit = {
        let (at, dispatch, file, working) = (props.at, props.dispatch.clone(), file.clone(), props.working);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if working {
                return;
            }
            let Some((file, passphrase)) = file.take() else { return };
            dispatch.emit(Action::Key(at, KeyAction::FileOffered { file, passphrase }));
        })
    };
    let is_held = file.is_held();
    html! {
        <form {onsubmit} autocomplete="off">
            <KeyFileFields
                {file}
                id="key-file"
                label={words.line("prove-drop")}
                hint={words.line("prove-drop-hint")}
                accept=".key,.pem,.der"
                passphrase_id="prove-passphrase"
                passphrase_label={words.line("prove-passphrase")}
            />
            <button type="submit" class="primary" id="prove-key" disabled={!is_held} aria-disabled={props.working.then_some("true")}>{ words.line("prove-do") }</button>
        </form>
    }
}
