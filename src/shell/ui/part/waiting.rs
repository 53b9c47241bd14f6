//! Somebody else's turn: who was asked, since when, and a reminder to copy.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::{Message, Value};
use crate::ground::shown::written_out;
use crate::journey::{Action, DirectoryAction, Journey, Step};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::text::{Ui, use_words};
use crate::workspace::{Awaited, MAX_WHOM_CHARACTERS, Waiting};

/// Nothing on a step at which nobody else is asked.
pub fn view(journey: &Journey, at: Address, step: Step, ui: &Ui) -> Html {
    let of_step = |what: Awaited| match what {
        Awaited::HubCsr | Awaited::Signature => step == Step::Key,
        Awaited::Upload | Awaited::Certificate => step == Step::Guide,
    };
    if let Some(waiting) = journey.workspace.waiting(at).filter(|waiting| of_step(waiting.what)) {
        return asked(journey, at, waiting, ui);
    }
    let Some(what) = journey.workspace.can_ask_for(at).filter(|what| of_step(*what)) else { return Html::default() };
    html! {
        <details class="recipe" id="waiting">
            <summary>{ ui.family("ask", what.word()) }</summary>
            <AskForm {at} dispatch={ui.dispatch.clone()} />
        </details>
    }
}

fn asked(journey: &Journey, at: Address, waiting: &Waiting, ui: &Ui) -> Html {
    let whom = written_out(&waiting.whom).into_owned();
    let since = Message::new("waiting-since").with("whom", &whom).with("since", Value::day(waiting.since));
    let organisation = written_out(&journey.workspace.organisation(at).legal_name).into_owned();
    let environment = ui.words.name(&Message::new(at.environment.text_id()));
    let reminder = Message::new(format!("reminder-{}", waiting.what.word()))
        .with("whom", &whom)
        .with("certificate", journey.name(at))
        .with("environment", environment)
        .with("organisation", organisation)
        .with("since", waiting.since.to_date());
    html! {
        <section class="note" id="waiting">
            <p id="waiting-since">{ ui.say(&since) }</p>
            <CopyValue id="reminder" label={ui.line("reminder-label")} value={ui.words.texts().say(&reminder)} block=true dispatch={ui.dispatch.clone()} />
            <button type="button" id="asked-no-more" onclick={ui.on(move || Action::Directory(at, DirectoryAction::AskedNoMore))}>
                { ui.line("asked-no-more") }
            </button>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    dispatch: Callback<Action>,
}

#[component]
fn AskForm(props: &Props) -> Html {
    let words = use_words();
    let whom = use_node_ref();
    let onsubmit = {
        let (at, whom, dispatch) = (props.at, whom.clone(), props.dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = whom.cast::<HtmlInputElement>() else { return };
            dispatch.emit(Action::Directory(at, DirectoryAction::Asked { whom: field.value() }));
        })
    };
    html! {
        <form {onsubmit} autocomplete="off">
            <div class="field">
                <label for="asked-whom">{ words.line("asked-whom") }</label>
                <input ref={whom} id="asked-whom" type="text" dir="auto" maxlength={MAX_WHOM_CHARACTERS.to_string()} aria-describedby="asked-whom-hint" />
                <p class="hint" id="asked-whom-hint">{ words.line("asked-whom-hint") }</p>
            </div>
            <button type="submit" id="asked">{ words.line("asked-do") }</button>
        </form>
    }
}
