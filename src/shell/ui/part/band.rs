//! The line that stays in view: which environment this is and, on the way of a certificate,
//! which step.

use yew::prelude::*;

use super::stepper;
use crate::framework::environment::Environment;
use crate::journey::{Journey, Screen};
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let steps = match ui.route.screen {
        Screen::Certificate { id, step } => Some(stepper::view(id, step, &journey.steps(journey.at(id)), ui)),
        _ => None,
    };
    let about = match ui.environment {
        Environment::Sandbox => ui.line("band-sandbox"),
        Environment::Production => ui.line("band-production"),
        Environment::Rehearsal => ui.line("band-rehearsal"),
    };
    html! {
        <section class={classes!("band", steps.is_some().then_some("with-steps"))} id="band" aria-label={ui.line("environment-label")}>
            <strong>{ ui.line(ui.environment.text_id()) }</strong>
            <span>{ about }</span>
            { for steps }
        </section>
    }
}
