//! Passphrases in their fields: a new one, typed twice, and reading one out.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ground::secret::Secret;
use crate::key::passphrase;
use crate::shell::ui::text::use_words;

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
            <input ref={&props.first} id={props.id} type="password" autocomplete="new-password" aria-describedby={note.clone()} aria-invalid={props.is_refused.to_string()} {oninput} />
            <div id={note} role="status">
                if *has_other_letters {
                    <p class="note">{ words.line("passphrase-other-letters") }</p>
                }
            </div>
            <label for={again.clone()}>{ words.line("passphrase-second") }</label>
            <input ref={&props.second} id={again} type="password" autocomplete="new-password" aria-invalid={props.is_refused.to_string()} />
        </div>
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
