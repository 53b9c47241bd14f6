//! The frame around the steps of one certificate.

use yew::prelude::*;

use super::{certificate, csr, details, glossary, guide, handover, install, jwks, key, overview, renewal};
use crate::framework::address::Address;
use crate::framework::catalogue::Task;
use crate::ground::shown::written_out;
use crate::journey::{Journey, Screen, Step, StepState};
use crate::shell::ui::part::waiting;
use crate::shell::ui::text::Ui;
use crate::workspace::KeyOrigin;

pub fn view(journey: &Journey, at: Address, step: Step, ui: &Ui) -> Html {
    html! {
        <div class="wizard" data-step={step.word()}>
            <p class="crumb">
                <a href={Screen::Board.route()}>{ ui.line("nav-certificates") }</a>{ " › " }
                <a id="to-summary" href={Screen::Summary(at.which()).route()}>{ at.id.name() }</a>
            </p>
            <h1 id="page-heading" tabindex="-1">
                <span class="id">{ at.id.name() }</span>{ " " }{ label(journey, at) }{ heading(journey, at, step, ui) }
            </h1>
            <p class="lead">{ ui.purpose(at.id) }</p>
            { renewal::banner(journey, at, step, ui) }
            <div class="step-help">{ why(at, step, ui) }{ glossary::of_step(step, ui) }</div>
            <div class="step" key={format!("{}-{}-{}", at.environment.word(), at.which().name(), step.word())}>
                if step == Step::Key {
                    { notes(journey, at, ui) }
                }
                { body(journey, at, step, ui) }
                { waiting::view(journey, at, step, ui) }
            </div>
            { footer(journey, at, step, ui) }
        </div>
    }
}

/// Why it is needed, folded: the page of the certificate says it in full.
fn why(at: Address, step: Step, ui: &Ui) -> Html {
    let Some(words) = ui.why(at.id) else { return Html::default() };
    html! {
        <details class="why" id="why" key={step.word()}>
            <summary>{ ui.line("why-title") }</summary>
            <p>{ words }</p>
        </details>
    }
}

/// What tells it from others of its kind.
fn label(journey: &Journey, at: Address) -> Html {
    let label = journey.workspace.label(at).map(|label| written_out(&label).into_owned());
    html! { <>{ for label.map(|label| html! { <><bdi class="apart-label" translate="no">{ label }</bdi>{ " " }</> }) }</> }
}

fn heading(journey: &Journey, at: Address, step: Step, ui: &Ui) -> String {
    let elsewhere = journey.workspace.origin(at) == KeyOrigin::Elsewhere;
    match (step, journey.task(at)) {
        (Step::Key, Task::CertifyHubKey) => ui.line("step-title-hub-csr"),
        (Step::Key, _) if elsewhere => ui.line("step-title-own-csr"),
        _ => ui.family("step-title", step.word()),
    }
}

/// How the details were understood, where that differs from how they were typed.
fn notes(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    if planned.notes.is_empty() {
        return Html::default();
    }
    let rows = planned.notes.iter().map(|note| {
        html! { <li>{ ui.family("field", note.field.word()) }{ ": " }{ ui.say(&note.message) }</li> }
    });
    html! { <div class="note" id="plan-notes"><p>{ ui.line("details-notes") }</p><ul>{ for rows }</ul></div> }
}

fn body(journey: &Journey, at: Address, step: Step, ui: &Ui) -> Html {
    match step {
        Step::Overview => overview::view(journey, at, ui),
        Step::Details => details::view(journey, at, ui),
        Step::Key if journey.task(at) == Task::CertifyHubKey => csr::view(journey, at, ui),
        Step::Key => key::view(journey, at, ui),
        Step::Guide => guide::view(journey, at, ui),
        Step::Certificate => certificate::view(journey, at, ui),
        Step::Jwks => jwks::view(journey, at, ui),
        Step::Install => install::view(journey, at, ui),
        Step::Handover => handover::view(journey, at, ui),
        Step::Switch => renewal::view(journey, at, ui),
    }
}

/// Why one cannot go on yet.
fn blocked(journey: &Journey, at: Address, step: Step, ui: &Ui) -> String {
    let record = journey.workspace.record(at);
    if step == Step::Key && record.csr().is_some() && !record.is_key_safe() {
        return ui.line("blocked-key-file");
    }
    ui.family("blocked", step.word())
}

/// Back, and on if the next step is open. A form brings its own button.
fn footer(journey: &Journey, at: Address, step: Step, ui: &Ui) -> Html {
    let back = match journey.step_before(at, step) {
        Some(before) => Screen::Certificate { id: at.which(), step: before },
        None if step == Step::Install => Screen::Summary(at.which()),
        None => Screen::Board,
    };
    // Beside the way: it comes back where one hands over.
    let before = if step == Step::Install { Step::Jwks } else { step };
    let next = journey.step_after(at, before).filter(|_| !matches!(step, Step::Details | Step::Guide));
    let on = next.map(|view| match view.state {
        StepState::Blocked => html! {
            <p class="blocked" id="blocked">{ blocked(journey, at, step, ui) }</p>
        },
        StepState::Open | StepState::Done => html! {
            <a class="button primary" id="next" href={Screen::Certificate { id: at.which(), step: view.step }.route()}>
                { ui.line("next") }{ " " }{ ui.family("step", view.step.word()) }
            </a>
        },
    });
    html! {
        <div class="wizard-foot">
            <a class="button quiet" id="back" href={back.route()}>{ ui.line("back") }</a>
            { for on }
        </div>
    }
}
