//! The proof that the system that uses a key has the right one: its key file,
//! a token that it made, or a challenge that it decrypted.

use std::cell::RefCell;
use std::rc::Rc;

use getrandom::SysRng;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::framework::catalogue::{CertificateId, Purpose};
use crate::ground::message::{Message, Value};
use crate::ground::secret::Secret;
use crate::journey::{Action, JobKind, Journey, OfferedFile, Slot};
use crate::key::container;
use crate::proof::challenge::Challenge;
use crate::proof::expected::Expected;
use crate::proof::jwe::KeyManagement;
use crate::proof::{deployed, token};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::file_drop::{FileDrop, Paste};
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::{Ui, use_words};

/// Endings of files that may hold a private key.
const KEY_ENDINGS: &str = ".key,.pem,.der,.p12,.pfx,.jwk,.json";

pub fn view(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let Some(expected) = journey.expected(id) else {
        return html! {
            <section id="deployed">
                <h2>{ ui.line("deployed-title") }</h2>
                <p>{ ui.line("deployed-nothing-expected") }</p>
            </section>
        };
    };
    let proved = journey.workspace.record(id).deployed.map(|when| {
        let message = Message::new("deployed-proved-when").with("when", Value::minute(when));
        html! { <p class="good-news" id="deployed-proved">{ ui.say(&message) }</p> }
    });
    let purpose = id.entry().purpose;
    let proof = journey.unsaved(id).and_then(|unsaved| unsaved.deployed.proof.as_ref());
    html! {
        <section id="deployed">
            <h2>{ ui.line("deployed-title") }</h2>
            <p>{ ui.line("deployed-lead") }</p>
            { for proved }
            { by_file_or_token(journey, id, ui) }
            if matches!(purpose, Purpose::Signing | Purpose::Encryption) {
                { published_keys(journey, id, ui) }
            }
            if purpose == Purpose::Encryption {
                { by_challenge(journey, id, &expected, ui) }
            }
            { for proof.map(|proof| report::named("deployed-report", &proof.report, ui)) }
        </section>
    }
}

fn by_file_or_token(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let own = journey.job.filter(|job| job.kind == JobKind::ProveDeployed(id));
    let unsaved = journey.unsaved(id);
    let forms_emptied = unsaved.map_or(0, |unsaved| unsaved.forms_emptied);
    let pastes_judged = unsaved.map_or(0, |unsaved| unsaved.deployed.pastes_judged);
    // One job runs at a time: what is clicked during another one would be lost.
    let working = journey.job.is_some();
    html! {
        <>
            <DeployedForm key={forms_emptied} {id} {working} {pastes_judged} dispatch={ui.dispatch.clone()} />
            if let Some(job) = own {
                <Working text={ui.line("deployed-working")} since={job.since} on_cancel={ui.on(|| Action::JobCancelled)} />
            }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedKey)), "deployed-key-refusal", ui) }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedToken)), "deployed-token-refusal", ui) }
        </>
    }
}

/// The document from which others take the key.
fn published_keys(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(id);
    let given = unsaved.and_then(|unsaved| unsaved.deployed.jwks.as_ref()).map(|jwks| {
        let message = Message::new("deployed-jwks-given").with("count", jwks.keys.len());
        html! { <p class="hint" id="deployed-jwks-given">{ ui.say(&message) }</p> }
    });
    let on_file = ui.dispatch.reform(move |file| Action::DeployedJwksOffered { id, file });
    let on_unreadable =
        ui.dispatch.reform(move |message| Action::FileUnreadable { id, slot: Slot::DeployedJwks, message });
    html! {
        <details id="deployed-published">
            <summary>{ ui.line("deployed-jwks-title") }</summary>
            <FileDrop
                id="deployed-jwks"
                label={ui.line("deployed-jwks-drop")}
                hint={ui.line("deployed-jwks-drop-hint")}
                accept=".jwks,.json,.txt"
                {on_file}
                {on_unreadable}
            />
            { for given }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedJwks)), "deployed-jwks-refusal", ui) }
        </details>
    }
}

fn by_challenge(journey: &Journey, id: CertificateId, expected: &Expected, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(id);
    let challenge = unsaved.and_then(|unsaved| unsaved.deployed.challenge.as_ref()).map(|challenge| {
        html! {
            <>
                <CopyValue id="challenge" label={ui.line("challenge-label")} value={challenge.token.clone()} block=true dispatch={ui.dispatch.clone()} />
                <AnswerForm {id} dispatch={ui.dispatch.clone()} />
            </>
        }
    });
    let algorithm = NodeRef::default();
    let onclick = {
        let (algorithm, expected, dispatch) = (algorithm.clone(), expected.clone(), ui.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let chosen =
                algorithm.cast::<HtmlSelectElement>().and_then(|select| KeyManagement::from_name(&select.value()));
            let management = chosen.unwrap_or(KeyManagement::USUAL);
            let challenge = Challenge::new(&expected, management, &mut SysRng);
            dispatch.emit(Action::ChallengeMade { id, challenge });
        })
    };
    html! {
        <section>
            <h3>{ ui.line("challenge-title") }</h3>
            <p>{ ui.line("challenge-lead") }</p>
            <div class="field">
                <label for="challenge-algorithm">{ ui.line("challenge-algorithm") }</label>
                <select ref={algorithm} id="challenge-algorithm">
                    { for KeyManagement::ALL.map(|each| html! {
                        <option value={each.name()} selected={each == KeyManagement::USUAL}>{ each.name() }</option>
                    }) }
                </select>
            </div>
            <button type="button" id="make-challenge" {onclick}>{ ui.line("challenge-make") }</button>
            { for challenge }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedAnswer)), "challenge-refusal", ui) }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    id: CertificateId,
    working: bool,
    /// Grows with each paste that was judged.
    pastes_judged: usize,
    dispatch: Callback<Action>,
}

/// Holds the dropped key file while it is encrypted, so that a mistyped
/// passphrase does not ask for it again and a pasted message can be opened with
/// it. It goes with this form.
#[component]
fn DeployedForm(props: &Props) -> Html {
    let words = use_words();
    let id = props.id;
    let name = use_state(|| None::<String>);
    let held = use_mut_ref(|| None::<OfferedFile>);
    let (passphrase, area) = (use_node_ref(), use_node_ref());
    let on_file = {
        let (name, held, id, dispatch) = (name.clone(), held.clone(), props.id, props.dispatch.clone());
        Callback::from(move |file: OfferedFile| {
            name.set(Some(file.name.clone()));
            *held.borrow_mut() = Some(file);
            dispatch.emit(Action::KeyFileHeld(id));
        })
    };
    let on_unreadable =
        props.dispatch.reform(move |message| Action::FileUnreadable { id, slot: Slot::DeployedKey, message });
    let onsubmit = {
        let (dispatch, passphrase) = (props.dispatch.clone(), passphrase.clone());
        let (name, held, working) = (name.clone(), held.clone(), props.working);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if working {
                return;
            }
            prove(id, &held, &name, &passphrase, Secret::new(Vec::new()), &dispatch);
        })
    };
    let opens = id.entry().purpose == Purpose::Encryption;
    let on_judge = {
        let (dispatch, passphrase, area) = (props.dispatch.clone(), passphrase.clone(), area.clone());
        let (name, working) = (name.clone(), props.working);
        Callback::from(move |_: MouseEvent| {
            if working {
                return;
            }
            let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
            let content = Secret::new(area.value().into_bytes());
            let pasted = content.expose("whether it is a private key, or a message to be opened");
            // SECRET: what may be a private key must not stay. Anything else
            // stays until it was judged.
            if token::must_not_stay(pasted) {
                area.set_value("");
            }
            let typed = passphrase.cast::<HtmlInputElement>().map(|field| Secret::new(field.value()));
            let with_file = opens
                && held
                    .borrow()
                    .as_ref()
                    .zip(typed)
                    .is_some_and(|(file, typed)| deployed::opens(&file.content, &typed, pasted));
            if with_file {
                prove(id, &held, &name, &passphrase, content, &dispatch);
            } else {
                let token = OfferedFile { name: String::new(), content };
                dispatch.emit(Action::DeployedTokenOffered { id, token });
            }
        })
    };
    {
        let area = area.clone();
        use_effect_with(props.pastes_judged, move |_| {
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                area.set_value("");
            }
        });
    }
    // As good as closed, but without losing the focus.
    let working = props.working.then_some("true");
    let (token_title, token_lead, token_label) = match id.entry().purpose {
        Purpose::Signing => ("deployed-token-title", "deployed-token-lead", "deployed-token-label"),
        Purpose::Encryption => ("deployed-message-title", "deployed-message-lead", "deployed-message-label"),
        Purpose::ClientTls => ("deployed-client-title", "deployed-client-lead", "deployed-tls-label"),
        Purpose::ServerTls => ("deployed-tls-title", "deployed-tls-lead", "deployed-tls-label"),
    };
    html! {
        <>
            <form {onsubmit} autocomplete="off">
                <h3>{ words.line("deployed-file-title") }</h3>
                <p>{ words.line("deployed-file-lead") }</p>
                <FileDrop
                    id="deployed-key-file"
                    label={words.line("deployed-drop")}
                    hint={words.line("deployed-drop-hint")}
                    accept={KEY_ENDINGS}
                    paste={Paste::NotOffered}
                    {on_file}
                    {on_unreadable}
                />
                { for name.as_ref().map(|name| html! { <p class="file-name"><code dir="ltr">{ name }</code></p> }) }
                <div class="field">
                    <label for="deployed-passphrase">{ words.line("deployed-passphrase") }</label>
                    <input ref={passphrase} id="deployed-passphrase" type="password" autocomplete="current-password" />
                </div>
                <button type="submit" id="prove-deployed" disabled={name.is_none()} aria-disabled={working}>{ words.line("deployed-do") }</button>
            </form>
            <h3>{ words.line(token_title) }</h3>
            <p>{ words.line(token_lead) }</p>
            <div class="field">
                <label for="deployed-token">{ words.line(token_label) }</label>
                <textarea ref={area} id="deployed-token" class="code" rows="6" dir="ltr" spellcheck="false" autocomplete="off" />
            </div>
            <button type="button" id="judge-token" aria-disabled={working} onclick={on_judge}>{ words.line("deployed-judge") }</button>
        </>
    }
}

fn prove(
    id: CertificateId,
    held: &Rc<RefCell<Option<OfferedFile>>>,
    name: &UseStateHandle<Option<String>>,
    passphrase: &NodeRef,
    token: Secret<Vec<u8>>,
    dispatch: &Callback<Action>,
) {
    let Some(field) = passphrase.cast::<HtmlInputElement>() else { return };
    let Some(file) = held.borrow().clone() else { return };
    // SECRET: a key that no passphrase protects goes to the worker and does not stay.
    if container::is_plain(file.content.expose("only whether a passphrase protects it")) {
        *held.borrow_mut() = None;
        name.set(None);
    }
    let passphrase = Secret::new(field.value());
    // SECRET: the field is emptied as soon as its text is in wasm memory.
    field.set_value("");
    dispatch.emit(Action::DeployedKeyOffered { id, file, passphrase, token });
}

#[derive(Properties, PartialEq)]
struct AnswerProps {
    id: CertificateId,
    dispatch: Callback<Action>,
}

#[component]
fn AnswerForm(props: &AnswerProps) -> Html {
    let words = use_words();
    let id = props.id;
    let answer = use_node_ref();
    let onsubmit = {
        let (dispatch, answer) = (props.dispatch.clone(), answer.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = answer.cast::<HtmlInputElement>() else { return };
            let content = Secret::new(field.value().into_bytes());
            field.set_value("");
            dispatch.emit(Action::ChallengeAnswered { id, answer: OfferedFile { name: String::new(), content } });
        })
    };
    html! {
        <form {onsubmit} autocomplete="off">
            <div class="field">
                <label for="challenge-answer">{ words.line("challenge-answer") }</label>
                <input ref={answer} id="challenge-answer" type="text" dir="ltr" spellcheck="false" autocomplete="off" />
            </div>
            <button type="submit" id="check-answer">{ words.line("challenge-check") }</button>
        </form>
    }
}
