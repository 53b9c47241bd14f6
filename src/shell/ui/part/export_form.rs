//! Where a key goes, in which format, and the saved file it is made from.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::framework::address::Address;
use crate::journey::{Action, ExportRequest, KeyAction, PageAction, Slot};
use crate::key::container::Container;
use crate::make::destination::{Destination, Names, Setup};
use crate::plan::Plan;
use crate::shell::ui::draft::{Blank, use_draft};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::key_file::{KeyFileFields, use_key_file};
use crate::shell::ui::part::secret_field::{NewPassphrase, taken};
use crate::shell::ui::text::{Words, use_words};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub at: Address,
    pub plan: Plan,
    /// The name in a PKCS#12 file that is proposed.
    pub alias: String,
    /// The checked certificate and those above it, in PEM; empty without one.
    pub chain: String,
    /// There are any above it.
    pub is_whole: bool,
    /// The CA files that the person supplied, in PEM.
    pub authorities: String,
    pub working: bool,
    pub dispatch: Callback<Action>,
    /// The outcome; it stands under the button.
    pub children: Html,
}

#[component]
pub fn ExportForm(props: &Props) -> Html {
    let words = use_words();
    let purpose = props.plan.entry.purpose;
    let has_certificate = !props.chain.is_empty();
    let destinations: Vec<Destination> = Destination::for_purpose(purpose)
        .into_iter()
        .filter(|each| !each.containers(has_certificate).is_empty())
        .collect();
    let blank = |field| Blank::of(props.at, field);
    let first = destinations.first().copied().unwrap_or(Destination::Other);
    let wanted_destination = use_draft(blank("destination"), || first);
    // What was wanted may have gone with the certificate.
    let chosen = if destinations.contains(&*wanted_destination) { *wanted_destination } else { first };
    let wanted = use_draft(blank("container"), || None::<Container>);
    let containers = chosen.containers(has_certificate);
    let usual = containers.first().copied().unwrap_or(Container::EncryptedPkcs8);
    let container = wanted.filter(|wanted| containers.contains(wanted)).unwrap_or(usual);
    let alias = use_draft(blank("alias"), || props.alias.clone());
    let acknowledged = use_state(|| false);
    let wants_another = use_state(|| false);
    let another = *wants_another || container.needs_own_passphrase();
    let file = use_key_file(props.at, Slot::Export, &props.dispatch);
    let (first, second) = (use_node_ref(), use_node_ref());

    // What stands below the button speaks of what was chosen then.
    let changed = {
        let (dispatch, at) = (props.dispatch.clone(), props.at);
        move || dispatch.emit(Action::Key(at, KeyAction::ExportChanged))
    };
    let on_destination = {
        let (chosen, wanted, destinations) = (wanted_destination, wanted.clone(), destinations.clone());
        let changed = changed.clone();
        Callback::from(move |event: Event| {
            let word = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(destination) = destinations.iter().find(|each| each.word() == word) {
                chosen.set(*destination);
                wanted.set(None);
                changed();
            }
        })
    };
    let onsubmit = {
        let (at, dispatch, destination) = (props.at, props.dispatch.clone(), chosen);
        let (alias, acknowledged) = (alias.clone(), acknowledged.clone());
        let (file, first, second, working) = (file.clone(), first.clone(), second.clone(), props.working);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if working {
                return;
            }
            let Some((file, passphrase)) = file.take() else { return };
            let new_passphrase = (another && container.is_encrypted()).then(|| (taken(&first), taken(&second)));
            let request = ExportRequest {
                destination,
                container,
                passphrase,
                new_passphrase,
                alias: (*alias).clone(),
                acknowledged: *acknowledged,
            };
            dispatch.emit(Action::Key(at, KeyAction::ExportRequested { file, request }));
        })
    };
    let checkbox = |state: &UseStateHandle<bool>| {
        let state = state.clone();
        Callback::from(move |event: Event| state.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let on_alias = {
        let (alias, changed) = (alias.clone(), changed.clone());
        Callback::from(move |event: InputEvent| {
            alias.set(event.target_unchecked_into::<HtmlInputElement>().value());
            changed();
        })
    };
    let options = destinations.iter().map(|each| {
        html! {
            <option value={each.word()} selected={*each == chosen}>{ words.family("destination", each.word()) }</option>
        }
    });
    let formats = containers.iter().map(|each| {
        let (each, wanted, changed) = (*each, wanted.clone(), changed.clone());
        let element = format!("container-{}", each.word());
        html! {
            <div class="choice">
                <input
                    type="radio"
                    name="container"
                    id={element.clone()}
                    checked={each == container}
                    onchange={Callback::from(move |_: Event| {
                        wanted.set(Some(each));
                        changed();
                    })}
                />
                <label for={element}>
                    { words.family("container", each.word()) }
                    <span class="hint">{ words.family("container-note", each.word()) }</span>
                </label>
            </div>
        }
    });
    let may_write = file.is_held() && (container.is_encrypted() || *acknowledged);
    html! {
        <>
            <form class="export-form" {onsubmit} autocomplete="off">
                <div class="field">
                    <label for="destination">{ words.line("export-destination") }</label>
                    <select id="destination" onchange={on_destination}>{ for options }</select>
                    if !has_certificate {
                        <p class="hint" id="export-no-certificate">{ words.line("export-no-certificate") }</p>
                    }
                </div>
                <fieldset class="formats">
                    <legend>{ words.line("export-container") }</legend>
                    { for formats }
                </fieldset>
                if !container.is_encrypted() {
                    <div class="warning" id="plain-warning">
                        <p><strong>{ words.line("export-plain-warning") }</strong></p>
                        <p>{ words.line("export-plain-advice") }</p>
                        <div class="choice acknowledge">
                            <input type="checkbox" id="acknowledge-plain" checked={*acknowledged} onchange={checkbox(&acknowledged)} />
                            <label for="acknowledge-plain">{ words.line("export-plain-acknowledge") }</label>
                        </div>
                    </div>
                }
                <KeyFileFields
                    {file}
                    id="export-key-file"
                    label={words.line("export-key-file")}
                    hint={words.line("export-key-file-hint")}
                    accept=".key,.pem,.der,.p12,.pfx,.json,.jwk"
                    passphrase_id="export-passphrase"
                    passphrase_label={words.line("export-passphrase")}
                />
                if container.takes_certificates() {
                    <div class="field">
                        <label for="export-alias">{ words.line("export-alias") }</label>
                        <input id="export-alias" type="text" value={(*alias).clone()} oninput={on_alias} spellcheck="false" />
                    </div>
                }
                if container.needs_own_passphrase() {
                    <p class="note" id="own-export-passphrase">{ words.line("export-own-passphrase") }</p>
                } else if container.is_encrypted() {
                    <div class="choice">
                        <input type="checkbox" id="another-export-passphrase" checked={another} onchange={checkbox(&wants_another)} />
                        <label for="another-export-passphrase">{ words.line("export-another-passphrase") }</label>
                    </div>
                }
                if another && container.is_encrypted() {
                    <NewPassphrase id="new-passphrase" {first} {second} />
                }
                <button type="submit" class="primary" id="export-key" disabled={!may_write} aria-disabled={props.working.then_some("true")}>{ words.line("export-do") }</button>
            </form>
            { props.children.clone() }
            { there(props, chosen, container, &alias, &words) }
        </>
    }
}

/// What to do with the file in its place.
fn there(props: &Props, destination: Destination, container: Container, alias: &str, words: &Words) -> Html {
    let names = Names::of(&props.plan, container, alias.trim());
    let setup = destination.setup(&props.plan, container, &names);
    let save = |name: &str, content: &str| {
        let (name, content) = (name.to_owned(), content.to_owned());
        props.dispatch.reform(move |_: MouseEvent| {
            Action::Page(PageAction::FileRequested {
                name: name.clone(),
                media_type: "application/x-pem-file",
                content: content.clone(),
            })
        })
    };
    let wants_chain = destination.wants_chain_file(container);
    let chain = (wants_chain && !props.chain.is_empty()).then(|| save(&names.chain_file, &props.chain));
    let authorities =
        (wants_chain && !props.authorities.is_empty()).then(|| save(&names.authorities_file, &props.authorities));
    let notes = destination.notes(props.plan.entry.purpose, container);
    if setup.is_empty() && chain.is_none() && notes.is_empty() {
        return Html::default();
    }
    let steps = setup.into_iter().enumerate().map(|(number, Setup { text, lines })| {
        html! {
            <CopyValue
                id={format!("setup-{number}")}
                label={words.say(&text)}
                value={lines}
                dispatch={props.dispatch.clone()}
                block=true
            />
        }
    });
    html! {
        <section class="at-the-system">
            <h3>{ words.line("export-there") }</h3>
            { for notes.iter().map(|note| html! { <p>{ words.say(note) }</p> }) }
            { for chain.map(|onclick| html! {
                <div class="chain-file">
                    <p>{ words.line("export-chain-file") }{ " " }<code dir="ltr">{ &names.chain_file }</code></p>
                    <button type="button" id="save-chain" {onclick}>{ words.line("save-as-file") }</button>
                    if !props.is_whole {
                        <p class="hint" id="chain-incomplete">{ words.line("export-chain-incomplete") }</p>
                    }
                </div>
            }) }
            { for authorities.map(|onclick| html! {
                <div class="chain-file">
                    <p>{ words.line("export-ca-file") }{ " " }<code dir="ltr">{ &names.authorities_file }</code></p>
                    <button type="button" id="save-authorities" {onclick}>{ words.line("save-as-file") }</button>
                </div>
            }) }
            { for steps }
        </section>
    }
}
