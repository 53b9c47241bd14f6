//! A message about the page as a whole, and taking back what it says.
//!
//! For what can be taken back there is a button, and Ctrl+Z beside any text field, for
//! some seconds. The time does not run while the focus or the pointer is on the notice.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::journey::{Action, Notice, PageAction, Tone};
use crate::shell::ui::sentence::Sentence;
use crate::shell::ui::shortcuts;
use crate::shell::ui::text::{Ui, use_words};

/// Long enough to read the notice and to get there by keyboard.
const UNDO_MS: u32 = 20_000;

pub fn view(notice: &Notice, ui: &Ui) -> Html {
    html! {
        <NoticeBar
            tone={notice.tone}
            message={ui.say(&notice.message)}
            advice={notice.advice.as_ref().map(|advice| ui.say(advice))}
            undo={notice.undo.as_ref().map(|undo| undo.number)}
            dispatch={ui.dispatch.clone()}
        />
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    tone: Tone,
    message: Sentence,
    advice: Option<Sentence>,
    /// Which click can be taken back.
    undo: Option<u64>,
    dispatch: Callback<Action>,
}

#[component]
fn NoticeBar(props: &Props) -> Html {
    let words = use_words();
    let has_pointer = use_state(|| false);
    let has_focus = use_state(|| false);
    let act = |action: fn() -> PageAction| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Page(action())))
    };
    let waits = props.undo.filter(|_| !*has_pointer && !*has_focus);
    {
        let dispatch = props.dispatch.clone();
        use_effect_with(waits, move |waits| {
            let over = move || dispatch.emit(Action::Page(PageAction::UndoOver));
            let timeout = waits.map(|_| Timeout::new(UNDO_MS, over));
            // Whatever begins anew drops the time that ran.
            move || drop(timeout)
        });
    }
    {
        let dispatch = props.dispatch.clone();
        use_effect_with(props.undo, move |undo| {
            let keys = undo.map(|_| UndoKeys::new(move || dispatch.emit(Action::Page(PageAction::Undone))));
            move || drop(keys)
        });
    }
    let pointer = |is_there: bool| {
        let has_pointer = has_pointer.clone();
        Callback::from(move |_: MouseEvent| has_pointer.set(is_there))
    };
    let focus = |is_there: bool| {
        let has_focus = has_focus.clone();
        Callback::from(move |_: FocusEvent| has_focus.set(is_there))
    };
    let tone = match props.tone {
        Tone::Good => "good",
        Tone::Bad => "bad",
    };
    html! {
        <div
            class={classes!("notice", tone)}
            id="notice"
            onmouseover={pointer(true)}
            onmouseout={pointer(false)}
            onfocusin={focus(true)}
            onfocusout={focus(false)}
        >
            <div>
                <p>{ props.message.clone() }</p>
                { for props.advice.clone().map(|advice| html! { <p>{ advice }</p> }) }
            </div>
            <div class="buttons">
                if props.undo.is_some() {
                    <button type="button" id="undo" aria-keyshortcuts="Control+Z" onclick={act(|| PageAction::Undone)}>
                        { words.line("undo") }
                    </button>
                }
                <button type="button" id="close-notice" class="quiet" onclick={act(|| PageAction::NoticeClosed)}>
                    { words.line("close") }
                </button>
            </div>
        </div>
    }
}

/// Hears Ctrl+Z, until it is dropped.
struct UndoKeys(Closure<dyn FnMut(KeyboardEvent)>);

impl UndoKeys {
    fn new(undo: impl Fn() + 'static) -> Self {
        let closure = Closure::new(move |event: KeyboardEvent| {
            let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && !event.alt_key();
            // Where the keyboard writes other letters, the place of the key counts.
            let key = event.key();
            let is_z = key.eq_ignore_ascii_case("z") || (!key.is_ascii() && event.code() == "KeyZ");
            // There Ctrl+Z takes back what was typed.
            if is_undo && is_z && !shortcuts::is_typing(&event) {
                event.prevent_default();
                undo();
            }
        });
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref());
        }
        Self(closure)
    }
}

impl Drop for UndoKeys {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback("keydown", self.0.as_ref().unchecked_ref());
        }
    }
}
