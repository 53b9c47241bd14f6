//! The question before a change of the bank's details: which certificates it touches,
//! and what becomes of each.

use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::journey::{Action, BankAction, BankChange};
use crate::shell::ui::focus;
use crate::shell::ui::text::Ui;

const HEADING: &str = "bank-change-heading";

/// Nothing as long as nothing is asked.
pub fn view(change: Option<&BankChange>, environment: Environment, ui: &Ui) -> Html {
    let Some(change) = change else { return Html::default() };
    let act = |action: fn() -> BankAction| ui.on(move || Action::Bank(environment, action()));
    let rows = change.fates.iter().map(|(id, fate)| {
        html! {
            <div id={format!("fate-{}", id.word())} data-fate={fate.word()}>
                <dt><span class="id">{ id.name() }</span></dt>
                <dd>{ ui.family("fate", fate.word()) }</dd>
            </div>
        }
    });
    html! {
        <section class="review" id="bank-change" aria-labelledby={HEADING}>
            <Heading text={ui.line("bank-change-title")} />
            <p>{ ui.line("bank-change-lead") }</p>
            <dl class="facts fates">{ for rows }</dl>
            <div class="buttons">
                <button type="button" class="danger" id="bank-change-yes" onclick={act(|| BankAction::Confirmed)}>
                    { ui.line("bank-change-yes") }
                </button>
                <button type="button" class="quiet" id="bank-change-no" onclick={act(|| BankAction::Cancelled)}>
                    { ui.line("cancel") }
                </button>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct HeadingProps {
    text: String,
}

/// It gets the focus, since the question is new on the screen.
#[component]
fn Heading(props: &HeadingProps) -> Html {
    use_effect_with((), |()| focus::part(HEADING));
    html! { <h2 id={HEADING} tabindex="-1">{ &props.text }</h2> }
}
