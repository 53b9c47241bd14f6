//! The key and its CSR: made here in a worker, or only its CSR brought from an
//! HSM. In production the rule about HSMs stands first.

use std::rc::Rc;

use getrandom::SysRng;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{bridge, csr, recipe, save};
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::journey::{Action, DrawnPassphrase, JobAction, JobKind, Journey, KeyAction, RunningJob, Slot};
use crate::key::passphrase;
use crate::shell::clipboard;
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::copy::use_copy_outcome;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::online::use_online;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::secret_field::NewPassphrase;
use crate::shell::ui::text::{Ui, use_words};
use crate::workspace::KeyOrigin;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let record = journey.workspace.record(at);
    let job = journey.job.filter(|job| matches!(job.kind, JobKind::MakeKey(_)));
    if let Some(job) = job.filter(|job| job.kind != JobKind::MakeKey(at)) {
        return working(job, ui.line("key-making-other"), ui);
    }
    if record.csr().is_some() && record.origin() == Some(KeyOrigin::MadeHere) {
        return made(journey, at, ui);
    }
    let origin = journey.workspace.origin(at);
    let production = at.environment == Environment::Production;
    let refused = journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::Passphrase));
    html! {
        <>
            if production {
                <aside class="rule" id="hsm-rule">
                    <h2>{ ui.line("hsm-rule-title") }</h2>
                    <p>{ ui.line("hsm-rule") }</p>
                    <p class="source">{ ui.line("report-source") }{ " " }<span dir="ltr">{ crate::ground::source::CERTIFICATES.document }</span></p>
                </aside>
            }
            if record.csr().is_none() {
                { origins(at, origin, production, ui) }
            }
            if origin == KeyOrigin::Elsewhere {
                { recipe::view(journey, at, ui) }
                { bridge::view(journey, at, ui) }
                { csr::view(journey, at, ui) }
            } else {
                <KeyForm
                    key={at.environment.word()}
                    {at}
                    {production}
                    working={job.is_some()}
                    refused={refusal(refused, "passphrase-refusal", ui)}
                    is_refused={refused.is_some()}
                    drawn={journey.unsaved(at).and_then(|unsaved| unsaved.drawn_passphrase.clone())}
                    dispatch={ui.dispatch.clone()}
                />
                if let Some(job) = job {
                    { working(job, ui.line("key-making"), ui) }
                    { search_time(journey, at, ui) }
                }
            }
        </>
    }
}

/// A key was made here: its CSR, and the way to another one.
fn made(journey: &Journey, at: Address, ui: &Ui) -> Html {
    html! {
        <>
            { save::view(journey, at, ui) }
            <ConfirmButton
                id="start-over"
                label={ui.line("key-start-over")}
                question={ui.line("key-start-over-question")}
                yes={ui.line("key-start-over-yes")}
                on_confirm={ui.on(move || Action::Key(at, KeyAction::StartedOver))}
            />
        </>
    }
}

fn working(job: RunningJob, text: String, ui: &Ui) -> Html {
    html! { <Working {text} since={job.since} on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))} /> }
}

/// How long it takes, if that depends on luck.
fn search_time(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let known = journey.search_time.filter(|time| journey.plan(at).is_some_and(|plan| plan.algorithm == time.key));
    known
        .map(|time| {
            let text = Message::new("key-search-time").with("usual", time.usual).with("seldom", time.seldom);
            html! { <p class="hint" id="search-time">{ ui.say(&text) }</p> }
        })
        .unwrap_or_default()
}

fn origins(at: Address, chosen: KeyOrigin, production: bool, ui: &Ui) -> Html {
    let here = (KeyOrigin::MadeHere, "origin-here", ui.line("origin-here"));
    let elsewhere = (KeyOrigin::Elsewhere, "origin-elsewhere", ui.line("origin-elsewhere"));
    let order = if production { [elsewhere, here] } else { [here, elsewhere] };
    let choices = order.map(|(origin, element, label)| {
        html! {
            <span class="choice">
                <input
                    type="radio"
                    name="origin"
                    id={element}
                    checked={origin == chosen}
                    onchange={ui.on(move || Action::Key(at, KeyAction::OriginChosen(origin)))}
                />
                <label for={element}>{ label }</label>
            </span>
        }
    });
    html! {
        <fieldset class="question">
            <legend>{ ui.line("origin-title") }</legend>
            <div class="choices column">{ for choices }</div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    production: bool,
    working: bool,
    /// Why no key was made: beside what was typed, or below the button.
    refused: Html,
    is_refused: bool,
    /// `None` until one was drawn; the form asks for it.
    drawn: Option<DrawnPassphrase>,
    dispatch: Callback<Action>,
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Generated,
    Typed,
}

/// Chooses the passphrase, then asks for the key. The generated passphrase is
/// on the screen because the person must write it down; the journey keeps it until
/// the key is made or another one is asked for, since a passphrase that was written
/// down must not change when somebody goes back or cancels the work.
#[component]
fn KeyForm(props: &Props) -> Html {
    let words = use_words();
    let online = use_online();
    let way = use_state(|| Way::Generated);
    let generated = props.drawn.clone();
    let acknowledged = use_state(|| !props.production);
    let (first, second) = (use_node_ref(), use_node_ref());

    let onsubmit = {
        let (way, generated, dispatch, at) = (way.clone(), generated.clone(), props.dispatch.clone(), props.at);
        let acknowledged = acknowledged.clone();
        let (first, second) = (first.clone(), second.clone());
        let working = props.working;
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if working {
                return;
            }
            let (first, second) = match (*way, &generated) {
                (Way::Generated, Some(DrawnPassphrase(phrase))) => (Secret::clone(phrase), Secret::clone(phrase)),
                (Way::Generated, None) => return,
                (Way::Typed, _) => (read(&first), read(&second)),
            };
            dispatch.emit(Action::Key(at, KeyAction::Requested { first, second, acknowledged: *acknowledged }));
        })
    };
    let choose = |value: Way| {
        let way = way.clone();
        Callback::from(move |_: Event| way.set(value))
    };
    let draw = {
        let (dispatch, at) = (props.dispatch.clone(), props.at);
        move || {
            if let Ok(phrase) = passphrase::generate(&mut SysRng) {
                dispatch.emit(Action::Key(at, KeyAction::PassphraseDrawn(DrawnPassphrase(Rc::new(phrase)))));
            }
        }
    };
    {
        let draw = draw.clone();
        use_effect_with(props.drawn.is_some(), move |is_drawn| {
            if !is_drawn {
                draw();
            }
        });
    }
    let again = Callback::from(move |_: MouseEvent| draw());
    let (told, copy_label) = use_copy_outcome(words.line("passphrase-copy"), props.dispatch.clone());
    let copy = {
        let generated = generated.clone();
        Callback::from(move |_: MouseEvent| {
            let Some(DrawnPassphrase(phrase)) = generated.clone() else { return };
            let told = told.clone();
            wasm_bindgen_futures::spawn_local(async move {
                told.emit(clipboard::copy(phrase.expose("the person takes it to a password manager")).await);
            });
        })
    };
    let acknowledge = {
        let acknowledged = acknowledged.clone();
        Callback::from(move |event: Event| {
            acknowledged.set(event.target_unchecked_into::<HtmlInputElement>().checked());
        })
    };
    let entropy =
        Message::new("passphrase-entropy").with("words", passphrase::WORDS).with("bits", passphrase::generated_bits());
    let shown = generated.as_ref().map(|DrawnPassphrase(phrase)| {
        let text = phrase.expose("the person must write it down").clone();
        html! { <code id="generated-passphrase" dir="ltr" translate="no">{ text }</code> }
    });
    html! {
        <form class="key-form" {onsubmit} autocomplete="off">
            if props.production {
                <div class="choice acknowledge">
                    <input type="checkbox" id="acknowledge-hsm" checked={*acknowledged} onchange={acknowledge} />
                    <label for="acknowledge-hsm">{ words.line("hsm-acknowledge") }</label>
                </div>
            }
            <fieldset>
                <legend>{ words.line("passphrase-title") }</legend>
                <p class="hint">{ words.line("passphrase-lead") }</p>
                <div class="choice">
                    <input type="radio" name="way" id="passphrase-generated" checked={*way == Way::Generated} onchange={choose(Way::Generated)} />
                    <label for="passphrase-generated">{ words.line("passphrase-generated") }</label>
                </div>
                if *way == Way::Generated {
                    <div class="passphrase">
                        { for shown }
                        <p class="hint">{ words.say(&entropy) }</p>
                        <p>{ words.line("passphrase-keep") }</p>
                        <div class="buttons">
                            <button type="button" id="copy-passphrase" onclick={copy}>{ copy_label }</button>
                            <button type="button" class="quiet" id="another-passphrase" onclick={again}>
                                { words.line("passphrase-another") }
                            </button>
                        </div>
                    </div>
                }
                <div class="choice">
                    <input type="radio" name="way" id="passphrase-typed" checked={*way == Way::Typed} onchange={choose(Way::Typed)} />
                    <label for="passphrase-typed">{ words.line("passphrase-typed") }</label>
                </div>
                if *way == Way::Typed {
                    <NewPassphrase id="passphrase" {first} {second} problem={props.refused.clone()} is_refused={props.is_refused} />
                }
            </fieldset>
            if props.production && online {
                <p class="note" id="air-gap">{ words.line("key-air-gap") }</p>
            }
            <div class="step-action">
                <button type="submit" class="primary" id="make-key" disabled={!*acknowledged} aria-disabled={props.working.then_some("true")}>{ words.line("key-make") }</button>
            </div>
            if !*acknowledged {
                <p class="hint">{ words.line("hsm-acknowledge-first") }</p>
            }
            if *way == Way::Generated {
                { props.refused.clone() }
            }
        </form>
    }
}

/// What stands in a passphrase field, straight into wasm memory. The fields
/// stay filled if the passphrase is refused, and go with the form otherwise.
fn read(field: &NodeRef) -> Secret<String> {
    Secret::new(field.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default())
}
