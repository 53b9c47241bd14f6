//! A key that stays in an HSM or a KMS: its public half in, the request out, the signature
//! in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use yew::prelude::*;

use super::recipe::{choose, file, option, step};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::journey::{Action, BridgeAction, Journey, OfferedFile, PageAction, Slot};
use crate::make::recipe::signer::{self, Signer};
use crate::make::recipe::{Recipe, Shell};
use crate::plan::Plan;
use crate::shell::clock;
use crate::shell::ui::draft::{Blank, use_draft};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::qr::QrPanel;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::{Ui, Words, use_words};
use crate::workspace::Unsigned;
use crate::x509::public_key::{PublicKey, base64url, hexadecimal};
use crate::x509::subject_alternative_name;

const KEY_ACCEPT: &str = ".pem,.der,.json,.pub,.txt,.cer,.crt,.csr,.jwk,.jwks,.xml,.key";
const SIGNATURE_ACCEPT: &str = ".bin,.sig,.der,.txt,.b64,.json,.hex";

/// Nothing where the hub holds the key, or the CSR is here already.
pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.task(at).holds_key() || journey.workspace.record(at).csr().is_some() {
        return Html::default();
    }
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let unsigned = journey.workspace.record(at).unsigned().cloned();
    // The files get their names on the day on which the request was written: today.
    let plan = journey.plan_of_request(at).unwrap_or_else(|| planned.plan.on_day(clock::now()));
    let unsaved = journey.unsaved(at);
    let refused = |slot, id| refusal(unsaved.and_then(|unsaved| unsaved.refusal(slot)), id, ui);
    let offered = unsaved.and_then(|unsaved| unsaved.public_key.as_ref());
    let judged = offered.map(|(_, judged)| report::named("bridge-key-report", judged, ui)).unwrap_or_default();
    let key = format!("{}-{}", at.environment.word(), at.which().word());
    html! {
        <Bridge
            {key}
            {at}
            {plan}
            {unsigned}
            outdated={journey.is_request_outdated(at)}
            offered={offered.map(|(key, _)| key.clone())}
            {judged}
            refused_key={refused(Slot::PublicKey, "bridge-key-refusal")}
            refused_signature={refused(Slot::Signature, "bridge-signature-refusal")}
            dispatch={ui.dispatch.clone()}
        />
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    plan: Plan,
    unsigned: Option<Unsigned>,
    outdated: bool,
    /// The public key that was brought last, taken or not.
    offered: Option<PublicKey>,
    judged: Html,
    refused_key: Html,
    refused_signature: Html,
    dispatch: Callback<Action>,
}

#[component]
fn Bridge(props: &Props) -> Html {
    let words = use_words();
    let signer = use_draft(Blank::of(props.at, "signer"), || Signer::AwsKms);
    let shell = use_draft(Blank::of(props.at, "signer-shell"), || Shell::Sh);
    let shells = signer.shells();
    let shown_shell = if shells.contains(&*shell) { *shell } else { shells.first().copied().unwrap_or(Shell::Sh) };
    let on_signer = {
        let signer = signer.clone();
        Callback::from(move |event: Event| choose(&event, &Signer::ALL, &signer))
    };
    let on_shell = {
        let shell = shell.clone();
        Callback::from(move |event: Event| choose(&event, shells, &shell))
    };
    let signers = Signer::ALL.map(|each| option(each.word(), words.line(each.text_id()), each == *signer));
    let shell_options = shells.iter().map(|each| option(each.word(), words.line(each.text_id()), *each == shown_shell));
    let (plan, dispatch) = (&props.plan, &props.dispatch);
    let key_recipe = || recipe("bridge-key-commands", &signer::key(plan, *signer, shown_shell), &words, dispatch);
    let sign_recipe = |unsigned: &Unsigned| match signer::signature(plan, &unsigned.request, *signer, shown_shell) {
        Some(signing) => recipe("bridge-sign-commands", &signing, &words, dispatch),
        None => html! { <p class="note" id="bridge-sign-not-there">{ words.line("bridge-sign-not-there") }</p> },
    };
    html! {
        <details class="recipe" id="bridge" open={props.unsigned.is_some()}>
            <summary>{ words.line("bridge-title") }</summary>
            <p>{ words.line("bridge-lead") }</p>
            <div class="recipe-choice">
                <div class="field">
                    <label for="bridge-signer">{ words.line("bridge-signer") }</label>
                    <select id="bridge-signer" onchange={on_signer}>{ for signers }</select>
                </div>
                <div class="field">
                    <label for="bridge-shell">{ words.line("recipe-shell") }</label>
                    <select id="bridge-shell" onchange={on_shell}>{ for shell_options }</select>
                </div>
            </div>
            <h2>{ words.line("bridge-key-title") }</h2>
            if let Some(unsigned) = &props.unsigned {
                { public_key(props, unsigned, &words) }
                <h2>{ words.line("bridge-request-title") }</h2>
                { request(props, unsigned, &words) }
                { sign_recipe(unsigned) }
                <h2>{ words.line("bridge-signature-title") }</h2>
                { signature_place(props, &words) }
            } else {
                { key_recipe() }
                { key_place(props, &words) }
            }
        </details>
    }
}

/// Where a file is dropped for a slot.
fn file_drop(
    props: &Props,
    slot: Slot,
    [id, label, hint]: [&'static str; 3],
    accept: &'static str,
    offered: fn(OfferedFile) -> BridgeAction,
    words: &Words,
) -> Html {
    let at = props.at;
    let on_file = props.dispatch.reform(move |file| Action::Bridge(at, offered(file)));
    let on_unreadable = props.dispatch.reform(move |message| Action::FileUnreadable { at, slot, message });
    let (label, hint) = (words.line(label), words.line(hint));
    html! { <FileDrop {id} {label} {hint} {accept} {on_file} {on_unreadable} /> }
}

fn key_place(props: &Props, words: &Words) -> Html {
    let names = ["bridge-key-file", "bridge-key-drop", "bridge-key-hint"];
    html! {
        <>
            { file_drop(props, Slot::PublicKey, names, KEY_ACCEPT, BridgeAction::PublicKeyOffered, words) }
            { props.refused_key.clone() }
            { props.judged.clone() }
            { for props.offered.as_ref().map(|key| public_pem(props, key, words)) }
        </>
    }
}

fn public_pem(props: &Props, key: &PublicKey, words: &Words) -> Html {
    let (name, content) = (props.plan.public_key_file_name(), key.to_pem());
    let onclick = props.dispatch.reform(move |_: MouseEvent| {
        Action::Page(PageAction::FileRequested {
            name: name.clone(),
            media_type: "application/x-pem-file",
            content: content.clone(),
        })
    });
    html! { <button type="button" class="quiet" id="bridge-public-pem" {onclick}>{ words.line("bridge-public-pem") }</button> }
}

fn public_key(props: &Props, unsigned: &Unsigned, words: &Words) -> Html {
    let at = props.at;
    let key = &unsigned.request.public_key;
    let taken = Message::new("bridge-key-taken").with("key", key.label()).with("digest", key.spki_sha256());
    let given_up = props.dispatch.reform(move |_: MouseEvent| Action::Bridge(at, BridgeAction::PublicKeyGivenUp));
    html! {
        <>
            <p id="bridge-key-taken" class="wraps">{ words.say(&taken) }</p>
            { props.judged.clone() }
            <div class="buttons">
                <button type="button" class="quiet" id="bridge-other-key" onclick={given_up}>{ words.line("bridge-other-key") }</button>
                { public_pem(props, key, words) }
            </div>
        </>
    }
}

fn request(props: &Props, unsigned: &Unsigned, words: &Words) -> Html {
    let at = props.at;
    let (request, dispatch) = (&unsigned.request, &props.dispatch);
    let names = subject_alternative_name::list(request.alternative_names.as_deref().unwrap_or_default());
    let names = if names.is_empty() { words.line("bridge-request-none") } else { names };
    let what = vec![
        (words.line("bridge-request-subject"), request.subject.in_encoding_order()),
        (words.line("bridge-request-names"), names),
        (words.line("bridge-request-key"), request.public_key.label()),
    ];
    let digest = request.sha256();
    let value = |id: &'static str, value: String| {
        html! { <CopyValue {id} label={words.line(id)} {value} dispatch={dispatch.clone()} /> }
    };
    let saved = dispatch.reform(move |_: MouseEvent| Action::Bridge(at, BridgeAction::RequestSaved));
    let renewed = dispatch.reform(move |_: MouseEvent| Action::Bridge(at, BridgeAction::RequestRenewed));
    let save = Message::new("bridge-request-save").with("file", props.plan.request_file_name());
    html! {
        <>
            <p>{ words.line("bridge-request-lead") }</p>
            if props.outdated {
                <p class="note" id="bridge-outdated">{ words.line("bridge-outdated") }</p>
                <button type="button" id="bridge-renew" onclick={renewed}>{ words.line("bridge-renew") }</button>
            }
            { facts(what) }
            <button type="button" class="primary" id="bridge-save-request" onclick={saved}>{ words.say(&save) }</button>
            { value("bridge-digest-hex", hexadecimal(&digest)) }
            { value("bridge-digest-base64", STANDARD.encode(digest)) }
            { value("bridge-digest-base64url", base64url(&digest)) }
            <QrPanel
                id="bridge-request-qr"
                value={request.to_pem()}
                lead={words.line("bridge-request-qr")}
                label={words.line("bridge-request-qr")}
            />
            <p class="hint">{ words.line("bridge-days") }</p>
        </>
    }
}

fn signature_place(props: &Props, words: &Words) -> Html {
    let names = ["bridge-signature-file", "bridge-signature-drop", "bridge-signature-hint"];
    html! {
        <>
            { file_drop(props, Slot::Signature, names, SIGNATURE_ACCEPT, BridgeAction::SignatureOffered, words) }
            { props.refused_signature.clone() }
        </>
    }
}

fn recipe(id: &'static str, recipe: &Recipe, words: &Words, dispatch: &Callback<Action>) -> Html {
    let step = |(position, each)| step(id, position, each, words, dispatch);
    let file = |(position, each)| file(id, position, each, words, dispatch);
    html! {
        <details {id}>
            <summary>{ words.line(id) }</summary>
            <ol class="guide">{ for recipe.steps.iter().enumerate().map(step) }</ol>
            if !recipe.files.is_empty() {
                <h3>{ words.line("recipe-files") }</h3>
                { for recipe.files.iter().enumerate().map(file) }
            }
            <ul class="recipe-notes">{ for recipe.notes.iter().map(|note| html! { <li>{ words.say(note) }</li> }) }</ul>
        </details>
    }
}
