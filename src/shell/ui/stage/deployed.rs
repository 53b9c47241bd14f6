//! The proof that the system that uses a key has the right one: its key file,
//! a token that it made, or a challenge that it decrypted.

mod outside;

use getrandom::SysRng;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Purpose};
use crate::ground::message::{Message, Value};
use crate::ground::secret::Secret;
use crate::journey::{Action, DeployedAction, JobAction, JobKind, Journey, OfferedFile, Slot};
use crate::proof::challenge::Challenge;
use crate::proof::expected::Expected;
use crate::proof::jwe::KeyManagement;
use crate::proof::{deployed, token};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::key_file::{KeyFileFields, use_key_file};
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::{Ui, use_words};
use crate::workspace::KeyOrigin;

/// Endings of files that may hold a private key.
const KEY_ENDINGS: &str = ".key,.pem,.der,.p12,.pfx,.jwk,.json";

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(expected) = journey.expected(at) else {
        return html! {
            <section id="deployed">
                <h2>{ ui.line("deployed-title") }</h2>
                <p>{ ui.line("deployed-nothing-expected") }</p>
            </section>
        };
    };
    let proved = journey.workspace.record(at).deployed().map(|when| {
        let message = Message::new("deployed-proved-when").with("when", Value::minute(when));
        html! { <p class="good-news" id="deployed-proved">{ ui.say(&message) }</p> }
    });
    let purpose = at.entry().purpose;
    let proof = journey.unsaved(at).and_then(|unsaved| unsaved.deployed.proof.as_ref());
    html! {
        <section id="deployed">
            <h2>{ ui.line("deployed-title") }</h2>
            <p>{ ui.line("deployed-lead") }</p>
            { for proved }
            { by_file_or_token(journey, at, ui) }
            if matches!(purpose, Purpose::Signing | Purpose::Encryption) {
                { published_keys(journey, at, ui) }
            }
            if journey.workspace.origin(at) == KeyOrigin::Elsewhere && purpose != Purpose::Encryption {
                { outside::view(journey, at, ui) }
            }
            if purpose == Purpose::Encryption {
                { by_challenge(journey, at, &expected, ui) }
            }
            { connection(at, ui) }
            { for proof.map(|proof| report::named("deployed-report", &proof.report, ui)) }
        </section>
    }
}

/// What the hub itself says of a connection.
fn connection(at: Address, ui: &Ui) -> Html {
    let line = match at.id {
        CertificateId::C3 => ui.line("deployed-hello-mtls"),
        CertificateId::S4 => ui.line("deployed-echo-cert"),
        _ => return Html::default(),
    };
    html! { <p class="note" id="deployed-connection">{ line }</p> }
}

fn by_file_or_token(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let own = journey.job.filter(|job| job.kind == JobKind::ProveDeployed(at));
    let unsaved = journey.unsaved(at);
    let forms_emptied = unsaved.map_or(0, |unsaved| unsaved.forms_emptied);
    let pastes_judged = unsaved.map_or(0, |unsaved| unsaved.deployed.pastes_judged);
    // One job runs at a time: what is clicked during another one would be lost.
    let working = journey.job.is_some();
    html! {
        <>
            <DeployedForm key={forms_emptied} {at} {working} {pastes_judged} dispatch={ui.dispatch.clone()} />
            if let Some(job) = own {
                <Working text={ui.line("deployed-working")} since={job.since} on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))} />
            }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedKey)), "deployed-key-refusal", ui) }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedToken)), "deployed-token-refusal", ui) }
        </>
    }
}

/// The document from which others take the key.
fn published_keys(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let given = unsaved.and_then(|unsaved| unsaved.deployed.jwks.as_ref()).map(|jwks| {
        let message = Message::new("deployed-jwks-given").with("count", jwks.keys.len());
        html! { <p class="hint" id="deployed-jwks-given">{ ui.say(&message) }</p> }
    });
    let on_file = ui.dispatch.reform(move |file| Action::Deployed(at, DeployedAction::JwksOffered(file)));
    let on_unreadable =
        ui.dispatch.reform(move |message| Action::FileUnreadable { at, slot: Slot::DeployedJwks, message });
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

fn by_challenge(journey: &Journey, at: Address, expected: &Expected, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let challenge = unsaved.and_then(|unsaved| unsaved.deployed.challenge.as_ref()).map(|challenge| {
        html! {
            <>
                <CopyValue id="challenge" label={ui.line("challenge-label")} value={challenge.token.clone()} block=true dispatch={ui.dispatch.clone()} />
                <AnswerForm {at} dispatch={ui.dispatch.clone()} />
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
            let challenge = Challenge::new(&expected.public_key, expected.kid.as_deref(), management, &mut SysRng);
            dispatch.emit(Action::Deployed(at, DeployedAction::ChallengeMade(challenge)));
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
    at: Address,
    working: bool,
    /// Grows with each paste that was judged.
    pastes_judged: usize,
    dispatch: Callback<Action>,
}

/// With the key file, a message that was pasted can be opened as well.
#[component]
fn DeployedForm(props: &Props) -> Html {
    let words = use_words();
    let at = props.at;
    let file = use_key_file(at, Slot::DeployedKey, &props.dispatch);
    let area = use_node_ref();
    let prove = {
        let (file, dispatch) = (file.clone(), props.dispatch.clone());
        move |token: Secret<Vec<u8>>| {
            let Some((file, passphrase)) = file.take() else { return };
            dispatch.emit(Action::Deployed(at, DeployedAction::KeyOffered { file, passphrase, token }));
        }
    };
    let onsubmit = {
        let (prove, working) = (prove.clone(), props.working);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !working {
                prove(Secret::new(Vec::new()));
            }
        })
    };
    let opens = at.entry().purpose == Purpose::Encryption;
    let on_judge = {
        let (dispatch, file, area, working) = (props.dispatch.clone(), file.clone(), area.clone(), props.working);
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
            if opens && file.passes(|file, passphrase| deployed::opens(file, passphrase, pasted)) {
                prove(content);
            } else {
                let token = OfferedFile { name: String::new(), content };
                dispatch.emit(Action::Deployed(at, DeployedAction::TokenOffered(token)));
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
    let is_held = file.is_held();
    // As good as closed, but without losing the focus.
    let working = props.working.then_some("true");
    let (token_title, token_lead, token_label) = match at.entry().purpose {
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
                <KeyFileFields
                    {file}
                    id="deployed-key-file"
                    label={words.line("deployed-drop")}
                    hint={words.line("deployed-drop-hint")}
                    accept={KEY_ENDINGS}
                    passphrase_id="deployed-passphrase"
                    passphrase_label={words.line("deployed-passphrase")}
                />
                <button type="submit" id="prove-deployed" disabled={!is_held} aria-disabled={working}>{ words.line("deployed-do") }</button>
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

#[derive(Properties, PartialEq)]
struct AnswerProps {
    at: Address,
    dispatch: Callback<Action>,
}

#[component]
fn AnswerForm(props: &AnswerProps) -> Html {
    let words = use_words();
    let at = props.at;
    let answer = use_node_ref();
    let onsubmit = {
        let (dispatch, answer) = (props.dispatch.clone(), answer.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = answer.cast::<HtmlInputElement>() else { return };
            let content = Secret::new(field.value().into_bytes());
            field.set_value("");
            dispatch.emit(Action::Deployed(
                at,
                DeployedAction::ChallengeAnswered(OfferedFile { name: String::new(), content }),
            ));
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
