//! The proof of a key that is elsewhere and only signs: what it is to sign, and its signature.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::journey::{Action, DeployedAction, Journey, OfferedFile, Slot};
use crate::proof::outside::SigningInput;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::text::{Ui, use_words};
use crate::x509::public_key::hexadecimal;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let input = unsaved.and_then(|unsaved| unsaved.deployed.signing_input.as_ref());
    html! {
        <section id="outside">
            <h3>{ ui.line("outside-title") }</h3>
            <p>{ ui.line("outside-lead") }</p>
            <button type="button" id="outside-begin" onclick={ui.on(move || Action::Deployed(at, DeployedAction::OutsideBegun))}>
                { ui.line("outside-begin") }
            </button>
            { for input.map(|input| to_sign(at, input, ui)) }
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::DeployedSignature)), "outside-refusal", ui) }
        </section>
    }
}

fn to_sign(at: Address, input: &SigningInput, ui: &Ui) -> Html {
    let digest = input.sha256();
    let value = |id: &'static str, label: String, value: String| {
        html! { <CopyValue {id} {label} {value} dispatch={ui.dispatch.clone()} block=true /> }
    };
    html! {
        <>
            <p class="note">{ ui.say(&Message::new("outside-how").with("algorithm", input.algorithm)) }</p>
            { value("outside-input", ui.line("outside-input"), input.text.clone()) }
            { value("outside-sha256", ui.line("outside-sha256"), hexadecimal(&digest)) }
            { value("outside-sha256-base64", ui.line("outside-sha256-base64"), STANDARD.encode(digest)) }
            <SignatureForm {at} dispatch={ui.dispatch.clone()} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    dispatch: Callback<Action>,
}

#[component]
fn SignatureForm(props: &Props) -> Html {
    let words = use_words();
    let area = use_node_ref();
    let onsubmit = {
        let (at, dispatch, area) = (props.at, props.dispatch.clone(), area.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
            // SECRET: it may be a private key by mistake, so it does not stay.
            let content = Secret::new(area.value().into_bytes());
            area.set_value("");
            let file = OfferedFile { name: String::new(), content };
            dispatch.emit(Action::Deployed(at, DeployedAction::OutsideSigned(file)));
        })
    };
    html! {
        <form {onsubmit} autocomplete="off">
            <div class="field">
                <label for="outside-signature">{ words.line("outside-signature") }</label>
                <textarea ref={area} id="outside-signature" class="code" rows="4" dir="ltr" spellcheck="false" autocomplete="off" aria-describedby="outside-signature-hint" />
                <p class="hint" id="outside-signature-hint">{ words.line("outside-signature-hint") }</p>
            </div>
            <button type="submit" id="outside-check">{ words.line("outside-check") }</button>
        </form>
    }
}
