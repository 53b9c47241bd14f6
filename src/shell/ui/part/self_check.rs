//! What was just tried in this browser, and what came of it.

use std::rc::Rc;

use yew::prelude::*;

use crate::ground::message::Message;
use crate::journey::self_check::{Attempt, AttemptOutcome, Capability, SelfCheck};
use crate::shell::self_check;
use crate::shell::ui::text::{Words, use_words};

/// Tries when it is first shown, and again when it is asked to.
#[component]
pub fn SelfCheckList() -> Html {
    let words = use_words();
    let round = use_state(|| 0_usize);
    let result = use_state(|| None::<Rc<SelfCheck>>);
    {
        let result = result.clone();
        use_effect_with(*round, move |_| {
            result.set(None);
            wasm_bindgen_futures::spawn_local(async move {
                result.set(Some(Rc::new(self_check::run().await)));
            });
        });
    }
    let again = {
        let round = round.clone();
        Callback::from(move |_: MouseEvent| round.set(*round + 1))
    };
    let Some(result) = (*result).clone() else {
        return html! { <p id="self-check-running" role="status">{ words.line("self-check-running") }</p> };
    };
    html! {
        <>
            <h3>{ words.line("self-check-attempts") }</h3>
            <ul class="tried" id="self-check">
                { for result.attempts.iter().map(|(attempt, outcome)| attempt_row(*attempt, outcome, &words)) }
            </ul>
            <p class="hint">{ words.line("self-check-console") }</p>
            <h3>{ words.line("self-check-capabilities") }</h3>
            <ul class="tried" id="capabilities">
                { for result.capabilities.iter().map(|(capability, there)| capability_row(*capability, *there, &words)) }
            </ul>
            <button type="button" id="check-again" onclick={again}>{ words.line("self-check-again") }</button>
        </>
    }
}

fn attempt_row(attempt: Attempt, outcome: &AttemptOutcome, words: &Words) -> Html {
    let (word, how) = (outcome.word(), format!("outcome-{}", outcome.word()));
    let said = match outcome {
        AttemptOutcome::RefusedByPolicy(directive) => Message::new(how).with("directive", directive),
        AttemptOutcome::RefusedByBrowser(error) => Message::new(how).with("error", error),
        AttemptOutcome::NotRefused | AttemptOutcome::NotSaid | AttemptOutcome::NotThere => Message::new(how),
    };
    html! {
        <li id={format!("attempt-{}", attempt.word())} class={word} data-outcome={word}>
            <span>{ words.family("attempt", attempt.word()) }</span>
            <span class="outcome">{ words.say(&said) }</span>
        </li>
    }
}

fn capability_row(capability: Capability, there: bool, words: &Words) -> Html {
    let (word, outcome) = (capability.word(), if there { "there" } else { "missing" });
    let (state, meaning) = if there {
        (words.line("capability-there"), words.family("capability-yes", word))
    } else {
        (words.line("capability-missing"), words.family("capability-no", word))
    };
    html! {
        <li id={format!("capability-{word}")} class={outcome} data-outcome={outcome}>
            <span>{ words.family("capability", word) }<span class="hint">{ meaning }</span></span>
            <span class="outcome">{ state }</span>
        </li>
    }
}
