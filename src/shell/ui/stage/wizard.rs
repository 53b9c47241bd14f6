//! The frame around the steps of one certificate.

use yew::prelude::*;

use super::{certificate, csr, details, glossary, guide, handover, install, jwks, key, overview, renewal, save};
use crate::framework::catalogue::{CertificateId, Task};
use crate::journey::{Journey, Screen, Step, StepState};
use crate::shell::ui::part::stepper;
use crate::shell::ui::text::Ui;
use crate::workspace::KeyOrigin;

pub fn view(journey: &Journey, id: CertificateId, step: Step, ui: &Ui) -> Html {
    let steps = journey.steps(id);
    html! {
        <div class="wizard" data-step={step.word()}>
            <p class="crumb"><a href={Screen::Board.route()}>{ ui.line("nav-board") }</a></p>
            <h1 id="page-heading" tabindex="-1">
                <span class="id">{ id.name() }</span>{ " " }{ heading(journey, id, step, ui) }
            </h1>
            <p class="lead">{ ui.family("purpose", &id.word()) }</p>
            { stepper::view(id, step, &steps, ui) }
            { renewal::banner(journey, id, step, ui) }
            { why(journey, id, step, ui) }
            { glossary::of_step(step, ui) }
            <div class="step" key={format!("{}-{}-{}", journey.workspace.environment.word(), id.name(), step.word())}>
                if step == Step::Key {
                    { notes(journey, id, ui) }
                }
                { body(journey, id, step, ui) }
            </div>
            { footer(journey, id, step, ui) }
        </div>
    }
}

/// Why it is needed: in full at the first step, folded after it.
fn why(journey: &Journey, id: CertificateId, step: Step, ui: &Ui) -> Html {
    let words = ui.family("why", &id.word());
    if journey.step_before(id, step).is_none() {
        return html! { <p class="why" id="why">{ words }</p> };
    }
    html! {
        <details class="why" id="why" key={step.word()}>
            <summary>{ ui.line("why-title") }</summary>
            <p>{ words }</p>
        </details>
    }
}

fn heading(journey: &Journey, id: CertificateId, step: Step, ui: &Ui) -> String {
    let elsewhere = journey.workspace.origin(id) == KeyOrigin::Elsewhere;
    match (step, id.entry().task) {
        (Step::Key, Task::CertifyHubKey) => ui.line("step-title-hub-csr"),
        (Step::Key, _) if elsewhere => ui.line("step-title-own-csr"),
        _ => ui.family("step-title", step.word()),
    }
}

/// How the details were understood, where that differs from how they were typed.
fn notes(journey: &Journey, id: CertificateId, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(id) else { return Html::default() };
    if planned.notes.is_empty() {
        return Html::default();
    }
    let rows = planned.notes.iter().map(|note| {
        html! { <li>{ ui.family("field", note.field.word()) }{ ": " }{ ui.say(&note.message) }</li> }
    });
    html! { <div class="note" id="plan-notes"><p>{ ui.line("details-notes") }</p><ul>{ for rows }</ul></div> }
}

fn body(journey: &Journey, id: CertificateId, step: Step, ui: &Ui) -> Html {
    match step {
        Step::Overview => overview::view(journey, id, ui),
        Step::Details => details::view(journey, id, ui),
        Step::Key if id.entry().task == Task::CertifyHubKey => csr::view(journey, id, ui),
        Step::Key => key::view(journey, id, ui),
        Step::Save => save::view(journey, id, ui),
        Step::Guide => guide::view(journey, id, ui),
        Step::Certificate => certificate::view(journey, id, ui),
        Step::Jwks => jwks::view(journey, id, ui),
        Step::Install => install::view(journey, id, ui),
        Step::Handover => handover::view(journey, id, ui),
        Step::Switch => renewal::view(journey, id, ui),
    }
}

/// Back, and on if the next step is open. A form brings its own button.
fn footer(journey: &Journey, id: CertificateId, step: Step, ui: &Ui) -> Html {
    let back = match journey.step_before(id, step) {
        Some(before) => Screen::Certificate { id, step: before },
        None => Screen::Board,
    };
    let next = journey.step_after(id, step).filter(|_| !matches!(step, Step::Details | Step::Guide));
    let on = next.map(|view| match view.state {
        StepState::Blocked => html! {
            <p class="blocked" id="blocked">{ ui.family("blocked", step.word()) }</p>
        },
        StepState::Open | StepState::Done => html! {
            <a class="button primary" id="next" href={Screen::Certificate { id, step: view.step }.route()}>
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
