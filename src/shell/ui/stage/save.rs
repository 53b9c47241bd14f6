//! Saving the key file and proving that the saved file opens and is this key.

use yew::prelude::*;

use super::csr;
use crate::framework::catalogue::CertificateId;
use crate::ground::message::{Message, Value};
use crate::journey::{Action, JobKind, Journey, OfferedFile, Slot};
use crate::key::container::{self, ContainerError};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::file_drop::{FileDrop, Paste};
use crate::shell::ui::part::forget_key;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::part::secret_field::taken;
use crate::shell::ui::text::{Ui, use_words};

pub fn view(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(id);
    let unproved = unsaved.and_then(|unsaved| unsaved.unproved_key.as_ref());
    let proved = journey.workspace.record(id).key_proved;
    let save = match unproved {
        Some(key) => html! {
            <>
                <p>{ ui.line("save-lead") }</p>
                <p class="file-name"><code id="key-file-name" dir="ltr">{ &key.file_name }</code></p>
                <button type="button" id="save-key" onclick={ui.on(move || Action::KeySaveRequested(id))}>
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
        None => proof(journey, id, ui),
    };
    html! {
        <>
            if proved.is_none() {
                <section><h2>{ ui.line("save-title") }</h2>{ save }</section>
            }
            <section><h2>{ ui.line("prove-title") }</h2>{ prove }</section>
            { forget_key::view(journey, id, ui) }
            { evidence(journey, id, ui) }
            { csr::judged(journey, id, ui) }
        </>
    }
}

/// What was tried with the key before it was given out.
fn evidence(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let Some(evidence) = &journey.workspace.record(id).evidence else { return Html::default() };
    html! {
        <section>
            <h2>{ ui.line("evidence-title") }</h2>
            <p>{ ui.line("evidence-lead") }</p>
            { report::named("key-evidence", evidence, ui) }
        </section>
    }
}

fn proof(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let working = journey.job.filter(|job| job.kind == JobKind::ProveKey(id));
    let refused = journey.unsaved(id).and_then(|unsaved| unsaved.refusal(Slot::KeyFile));
    let forms_emptied = journey.unsaved(id).map_or(0, |unsaved| unsaved.forms_emptied);
    html! {
        <>
            <p>{ ui.line("prove-lead") }</p>
            <ProofForm key={forms_emptied} {id} working={journey.job.is_some()} dispatch={ui.dispatch.clone()} />
            if let Some(job) = working {
                <Working text={ui.line("prove-working")} since={job.since} on_cancel={ui.on(|| Action::JobCancelled)} />
            }
            { refusal(refused, "key-refusal", ui) }
            if refused.is_some_and(|refused| refused.id == ContainerError::WrongPassphrase.message().id) {
                <p>{ ui.line("lost-passphrase-lead") }</p>
                <ConfirmButton
                    id="lost-passphrase"
                    label={ui.line("key-start-over")}
                    question={ui.line("key-start-over-question")}
                    yes={ui.line("key-start-over-yes")}
                    on_confirm={ui.on(move || Action::StartedOver(id))}
                />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    id: CertificateId,
    working: bool,
    dispatch: Callback<Action>,
}

/// Holds the dropped file until it is proved, so that a mistyped passphrase
/// does not ask for the file again. It goes with this form.
#[component]
fn ProofForm(props: &Props) -> Html {
    let words = use_words();
    let name = use_state(|| None::<String>);
    let held = use_mut_ref(|| None::<OfferedFile>);
    let passphrase = use_node_ref();
    let on_file = {
        let (name, held, id, dispatch) = (name.clone(), held.clone(), props.id, props.dispatch.clone());
        Callback::from(move |file: OfferedFile| {
            name.set(Some(file.name.clone()));
            *held.borrow_mut() = Some(file);
            dispatch.emit(Action::KeyFileHeld(id));
        })
    };
    let on_unreadable = {
        let (id, dispatch) = (props.id, props.dispatch.clone());
        Callback::from(move |message| dispatch.emit(Action::FileUnreadable { id, slot: Slot::KeyFile, message }))
    };
    let onsubmit = {
        let (id, dispatch, passphrase) = (props.id, props.dispatch.clone(), passphrase.clone());
        let (name, working) = (name.clone(), props.working);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if working {
                return;
            }
            let Some(file) = held.borrow().clone() else { return };
            // SECRET: a key that no passphrase protects proves nothing, and does not stay.
            if container::is_plain(file.content.expose("only whether a passphrase protects it")) {
                *held.borrow_mut() = None;
                name.set(None);
            }
            dispatch.emit(Action::KeyFileOffered { id, file, passphrase: taken(&passphrase) });
        })
    };
    html! {
        <form {onsubmit} autocomplete="off">
            <FileDrop
                id="key-file"
                label={words.line("prove-drop")}
                hint={words.line("prove-drop-hint")}
                accept=".key,.pem,.der"
                paste={Paste::NotOffered}
                {on_file}
                {on_unreadable}
            />
            { for name.as_ref().map(|name| html! { <p class="file-name"><code dir="ltr">{ name }</code></p> }) }
            <div class="field">
                <label for="prove-passphrase">{ words.line("prove-passphrase") }</label>
                <input ref={passphrase} id="prove-passphrase" type="password" autocomplete="current-password" />
            </div>
            <button type="submit" class="primary" id="prove-key" disabled={name.is_none()} aria-disabled={props.working.then_some("true")}>{ words.line("prove-do") }</button>
        </form>
    }
}
