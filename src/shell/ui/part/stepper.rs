//! The steps of a certificate: done, open, or waiting for an earlier one.

use yew::prelude::*;

use crate::framework::address::Which;
use crate::journey::{Screen, Step, StepState, StepView};
use crate::shell::ui::text::Ui;

pub fn view(id: Which, current: Step, steps: &[StepView], ui: &Ui) -> Html {
    let rows = steps.iter().map(|view| {
        let label = ui.family("step", view.step.word());
        let here = (view.step == current).then_some("step");
        let (class, state) = match view.state {
            StepState::Done => ("done", ui.line("step-state-done")),
            StepState::Open => ("open", String::new()),
            StepState::Blocked => ("blocked", ui.line("step-state-blocked")),
        };
        let inside =
            html! { <><span class="step-name">{ label }</span><span class="visually-hidden">{ state }</span></> };
        let item = match view.state {
            StepState::Blocked => html! { <span class="step-link">{ inside }</span> },
            StepState::Done | StepState::Open => {
                let route = Screen::Certificate { id, step: view.step }.route();
                html! { <a class="step-link" href={route} aria-current={here}>{ inside }</a> }
            }
        };
        html! { <li class={classes!(class, here.map(|_| "here"))}>{ item }</li> }
    });
    html! { <nav aria-label={ui.line("steps-label")}><ol class="steps">{ for rows }</ol></nav> }
}
