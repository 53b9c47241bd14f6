//! Passphrases in their fields: a new one, typed twice, and reading one out.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ground::secret::Secret;
use crate::key::passphrase;
use crate::shell::ui::text::{Words, use_words};

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Of the first field; the second has `-again` behind it.
    pub id: &'static str,
    pub first: NodeRef,
    pub second: NodeRef,
    /// Why what was typed was not taken.
    #[prop_or_default]
    pub problem: Html,
    #[prop_or_default]
    pub is_refused: bool,
}

/// Two fields for a new passphrase. Says at once if letters are typed that another
/// keyboard may not have.
#[component]
pub fn NewPassphrase(props: &Props) -> Html {
    let words = use_words();
    let has_other_letters = use_state(|| false);
    let is_shown = use_state(|| false);
    let oninput = {
        let has_other_letters = has_other_letters.clone();
        Callback::from(move |event: InputEvent| {
            let typed = Secret::new(event.target_unchecked_into::<HtmlInputElement>().value());
            has_other_letters.set(passphrase::has_other_letters(typed.expose("whether it has letters beyond ASCII")));
        })
    };
    let again = format!("{}-again", props.id);
    let note = format!("{}-note", props.id);
    html! {
        <div class={classes!("passphrase", props.is_refused.then_some("invalid"))}>
            { props.problem.clone() }
            <label for={props.id}>{ words.line("passphrase-first") }</label>
            <input ref={&props.first} id={props.id} type={kind(*is_shown)} spellcheck="false" autocomplete="new-password" aria-describedby={note.clone()} aria-invalid={props.is_refused.to_string()} {oninput} />
            <div id={note} role="status">
                if *has_other_letters {
                    <p class="note">{ words.line("passphrase-other-letters") }</p>
                }
            </div>
            <label for={again.clone()}>{ words.line("passphrase-second") }</label>
            <input ref={&props.second} id={again} type={kind(*is_shown)} spellcheck="false" autocomplete="new-password" aria-invalid={props.is_refused.to_string()} />
            { show_box(props.id, &is_shown, &words) }
        </div>
    }
}

/// The type of a passphrase's field. Where it is shown, `spellcheck` keeps a browser from
/// asking a service about it.
pub fn kind(is_shown: bool) -> &'static str {
    if is_shown { "text" } else { "password" }
}

/// The box that has a passphrase shown while it is typed.
pub fn show_box(field: &str, is_shown: &UseStateHandle<bool>, words: &Words) -> Html {
    let id = format!("{field}-show");
    let onchange = {
        let is_shown = is_shown.clone();
        Callback::from(move |_: Event| is_shown.set(!*is_shown))
    };
    html! {
        <span class="choice">
            <input type="checkbox" id={id.clone()} checked={**is_shown} {onchange} />
            <label for={id}>{ words.line("passphrase-show") }</label>
        </span>
    }
}

/// What stands in a passphrase field, straight into wasm memory; the field is emptied.
pub fn taken(field: &NodeRef) -> Secret<String> {
    let Some(field) = field.cast::<HtmlInputElement>() else { return Secret::new(String::new()) };
    let text = Secret::new(field.value());
    // SECRET: it does not stay on the page.
    field.set_value("");
    text
}
