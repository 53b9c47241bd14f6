//! Long work: what is being done, for how long, and a button that stops it.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::journey::{Action, JobAction, RunningJob, Workplace};
use crate::shell::clock;
use crate::shell::ui::text::{Ui, use_words};

const TICK_MS: u32 = 500;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub text: AttrValue,
    /// When the work began; it may have begun on an earlier screen.
    pub since: Moment,
    pub on_cancel: Callback<MouseEvent>,
}

/// Files that are offered to a step, looked at by the worker.
pub fn reading(job: RunningJob, ui: &Ui) -> Html {
    let on_cancel = ui.on(|| Action::Job(JobAction::Cancelled));
    html! {
        <div class="reading">
            <Working text={ui.line("heap-working")} since={job.since} {on_cancel} />
        </div>
    }
}

#[component]
pub fn Working(props: &Props) -> Html {
    let words = use_words();
    let seconds = use_state(|| 0_i64);
    {
        let (seconds, since) = (seconds.clone(), props.since);
        use_effect_with(since, move |since| {
            let since = *since;
            let interval = Interval::new(TICK_MS, move || {
                seconds.set(clock::now().unix_seconds() - since.unix_seconds());
            });
            move || drop(interval)
        });
    }
    let workplace = use_context::<Workplace>().unwrap_or(Workplace::Worker);
    let elapsed = Message::new("working-elapsed").with("seconds", *seconds);
    html! {
        <div class="working" role="group" aria-label={props.text.clone()}>
            <span class="spinner" aria-hidden="true"></span>
            <p>{ &props.text }{ " " }<span class="elapsed">{ words.say(&elapsed) }</span></p>
            // On the page itself nothing answers until the work is done.
            if workplace == Workplace::Worker {
                <button type="button" id="cancel-job" onclick={props.on_cancel.clone()}>{ words.line("cancel") }</button>
            }
        </div>
    }
}
