//! The bank's details, which all certificates of an environment share.

use strum::VariantArray;
use yew::prelude::*;

use super::details::typed::TypedBank;
use crate::framework::catalogue::{Party, TABLE};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::journey::{Action, BankAction, Journey};
use crate::plan::{Field, OrganisationInput};
use crate::shell::ui::part::bank_change;
use crate::shell::ui::part::field::{Shape, TextField};
use crate::shell::ui::part::mending;
use crate::shell::ui::part::role;
use crate::shell::ui::part::several;
use crate::shell::ui::sentence::Sentence;
use crate::shell::ui::text::{Ui, use_words};

/// What the certificates of the role ask for.
fn fields_of(role: Party) -> Vec<Field> {
    let made = TABLE.iter().filter(|entry| entry.task(role).is_making());
    let asked: Vec<Field> = made.flat_map(|entry| Field::of_organisation(entry, role)).collect();
    Field::VARIANTS.iter().copied().filter(|field| asked.contains(field)).collect()
}

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let environment = journey.workspace.environment;
    let page = journey.bank_page(environment);
    let typed = page.and_then(|page| page.draft.clone()).unwrap_or_else(|| journey.bank(environment).clone());
    let problems = page.map(|page| page.problems.as_slice()).unwrap_or_default();
    let problems = problems.iter().map(|problem| (problem.field, ui.say(&problem.message))).collect::<Vec<_>>();
    html! {
        <div class="bank">
            <h1 id="page-heading" tabindex="-1">{ ui.by_role("bank-title", "organisation-title") }</h1>
            <p class="lead">{ ui.by_role("bank-lead", "organisation-lead") }</p>
            <BankForm key={format!("{}-{}", environment.word(), ui.role.word())} {environment} fields={fields_of(ui.role)} {typed} {problems} dispatch={ui.dispatch.clone()} />
            { bank_change::view(journey.bank_change(environment, None), environment, ui) }
            { several::view(journey, ui) }
            <section class="role-choice" aria-labelledby="role-heading">
                <h2 id="role-heading">{ ui.line("role-title") }</h2>
                { role::choice(ui) }
            </section>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    environment: Environment,
    fields: Vec<Field>,
    typed: OrganisationInput,
    problems: Vec<(Field, Sentence)>,
    dispatch: Callback<Action>,
}

#[component]
fn BankForm(props: &Props) -> Html {
    let words = use_words();
    let typed = use_state(|| TypedBank::new(props.typed.clone()));
    {
        // Saved, taken back or changed in another tab; not while it is only typed.
        let typed = typed.clone();
        use_effect_with(props.typed.clone(), move |outside| {
            if typed.organisation() != *outside {
                typed.set(TypedBank::new(outside.clone()));
            }
        });
    }
    let act = {
        let (dispatch, environment) = (props.dispatch.clone(), props.environment);
        move |action: BankAction| dispatch.emit(Action::Bank(environment, action))
    };
    let fields = props.fields.iter().map(|&field| {
        let on_input = {
            let (typed, act) = (typed.clone(), act.clone());
            Callback::from(move |text: String| {
                let changed = TypedBank::clone(&typed).with_typed(field, text);
                typed.set(changed.clone());
                act(BankAction::Typed(changed.organisation()));
            })
        };
        let of_field = props.problems.iter().filter(|(each, _)| *each == field);
        let say = |family: &str| words.say(&Message::new(format!("{family}-{}", field.word())));
        let mending = (field == Field::LegalName).then(|| mending::view(&words, typed.typed(field), on_input.clone()));
        html! {
            <>
                <TextField
                    id={field.word()}
                    label={say("field")}
                    hint={say("hint")}
                    value={typed.typed(field).to_owned()}
                    shape={if field == Field::OzoneConnectHosts { Shape::Lines } else { Shape::Line }}
                    problems={of_field.map(|(_, problem)| problem.clone()).collect::<Vec<_>>()}
                    {on_input}
                />
                { for mending }
            </>
        }
    });
    let fields: Vec<Html> = fields.collect();
    let onsubmit = {
        let typed = typed.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act(BankAction::Submitted(typed.organisation()));
        })
    };
    html! {
        <form class="details" {onsubmit} novalidate=true>
            { for fields }
            <button type="submit" class="primary" id="submit-bank">{ words.line("bank-submit") }</button>
        </form>
    }
}
