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

/// What a button that copies says: `waiting` until it is used. The callback is told
/// whether the browser took the text.
#[hook]
pub fn use_copy_outcome(waiting: String, dispatch: Callback<Action>) -> (Callback<bool>, String) {
    let words = use_words();
    let outcome = use_state(|| Outcome::Waiting);
    let label = match *outcome {
        Outcome::Waiting => waiting,
        Outcome::Copied => words.line("copied"),
        Outcome::Refused => words.line("copy-refused"),
    };
    let told = Callback::from(move |is_copied: bool| {
        let outcome = outcome.clone();
        outcome.set(if is_copied { Outcome::Copied } else { Outcome::Refused });
        if is_copied {
            dispatch.emit(Action::Page(PageAction::Copied));
        }
        Timeout::new(SHOWN_MS, move || outcome.set(Outcome::Waiting)).forget();
    });
    (told, label)
}

/// Copies a text, and what its button says.
#[hook]
pub fn use_copying(waiting: String, dispatch: Callback<Action>) -> (Callback<String>, String) {
    let (told, label) = use_copy_outcome(waiting, dispatch);
    let copy = Callback::from(move |text: String| {
        let told = told.clone();
        wasm_bindgen_futures::spawn_local(async move { told.emit(clipboard::copy(&text).await) });
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

#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    pub id: AttrValue,
    pub label: AttrValue,
    /// What is copied; it is not shown beside the button.
    pub value: AttrValue,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn CopyButton(props: &ButtonProps) -> Html {
    let (copy, label) = use_copying(props.label.to_string(), props.dispatch.clone());
    let value = props.value.clone();
    let onclick = copy.reform(move |_: MouseEvent| value.to_string());
    html! { <button type="button" class="screen-only" id={props.id.clone()} {onclick}>{ label }</button> }
}
