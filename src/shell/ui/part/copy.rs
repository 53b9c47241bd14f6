//! A public value in monospace with its copy button, and the copying itself.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::ground::shown;
use crate::journey::{Action, PageAction};
use crate::shell::clipboard;
use crate::shell::ui::text::use_words;

const SHOWN_MS: u32 = 2_000;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// For tests and labels; unique on the screen.
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub dispatch: Callback<Action>,
    /// The value has lines of its own (PEM, Markdown).
    #[prop_or_default]
    pub block: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Outcome {
    Waiting,
    Copied,
    Refused,
}

/// Copies a text, and what a button says meanwhile: `waiting` until it is used.
#[hook]
pub fn use_copying(waiting: String, dispatch: Callback<Action>) -> (Callback<String>, String) {
    let words = use_words();
    let outcome = use_state(|| Outcome::Waiting);
    let label = match *outcome {
        Outcome::Waiting => waiting,
        Outcome::Copied => words.line("copied"),
        Outcome::Refused => words.line("copy-refused"),
    };
    let copy = Callback::from(move |text: String| {
        let (dispatch, outcome) = (dispatch.clone(), outcome.clone());
        wasm_bindgen_futures::spawn_local(async move {
            if clipboard::copy(&text).await {
                outcome.set(Outcome::Copied);
                dispatch.emit(Action::Page(PageAction::Copied));
            } else {
                outcome.set(Outcome::Refused);
            }
            Timeout::new(SHOWN_MS, move || outcome.set(Outcome::Waiting)).forget();
        });
    });
    (copy, label)
}

#[component]
pub fn CopyValue(props: &Props) -> Html {
    let words = use_words();
    let (copy, label) = use_copying(words.line("copy"), props.dispatch.clone());
    let value = shown::lines_written_out(&props.value).into_owned();
    let on_copy = {
        let value = value.clone();
        copy.reform(move |_: MouseEvent| value.clone())
    };
    html! {
        <div class={classes!("value", props.block.then_some("block"))}>
            <span class="value-label" id={format!("{}-label", props.id)}>{ &props.label }</span>
            <div class="value-box">
                <code
                    id={props.id.clone()}
                    dir="ltr"
                    translate="no"
                    // A box that scrolls must be reached by the keyboard.
                    tabindex={props.block.then_some("0")}
                >{ value }</code>
                <button
                    type="button"
                    class="copy"
                    aria-describedby={format!("{}-label", props.id)}
                    onclick={on_copy}
                >{ label }</button>
            </div>
        </div>
    }
}
