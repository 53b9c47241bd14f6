//! The field for a passphrase, of one file or of all that wait for one.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::journey::{Action, HeapAction};
use crate::shell::ui::part::secret_field::{kind, show_box};
use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// `None`: all files that wait for one.
    pub file: Option<usize>,
    /// How many they are.
    pub count: usize,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn PassphraseForm(props: &Props) -> Html {
    let words = use_words();
    let is_shown = use_state(|| false);
    let field = use_node_ref();
    let onsubmit = {
        let (file, dispatch, field) = (props.file, props.dispatch.clone(), field.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(input) = field.cast::<HtmlInputElement>() else { return };
            let passphrase = Secret::new(input.value());
            // SECRET: the field is emptied as soon as its text is in wasm memory.
            input.set_value("");
            dispatch.emit(Action::Heap(match file {
                Some(file) => HeapAction::PassphraseGiven { file, passphrase },
                None => HeapAction::PassphraseGivenToAll(passphrase),
            }));
        })
    };
    let (id, label, button) = match props.file {
        Some(_) => ("heap-passphrase", words.line("heap-passphrase"), "heap-unseal"),
        None => {
            let label = words.say(&Message::new("heap-passphrase-all").with("count", props.count)).into_text();
            ("heap-passphrase-all", label, "heap-unseal-all")
        }
    };
    html! {
        <form class="unseal" {onsubmit} autocomplete="off">
            <div class="field">
                <label for={id}>{ label }</label>
                <input ref={field} {id} type={kind(*is_shown)} spellcheck="false" autocomplete="off" />
                { show_box(id, &is_shown, &words) }
            </div>
            <button type="submit" id={button}>{ words.line("heap-unseal") }</button>
        </form>
    }
}
