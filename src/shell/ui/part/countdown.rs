//! The time until a moment, running.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::shell::clock;
use crate::shell::ui::text::use_words;

const TICK_MS: u32 = 500;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub until: Moment,
    /// The moment came while this was shown.
    pub on_end: Callback<()>,
}

#[component]
pub fn Countdown(props: &Props) -> Html {
    let words = use_words();
    let left = use_state(|| left_until(props.until));
    {
        let (left, on_end) = (left.clone(), props.on_end.clone());
        use_effect_with(props.until, move |until| {
            let until = *until;
            let mut has_ended = left_until(until) == 0;
            let interval = Interval::new(TICK_MS, move || {
                let seconds = left_until(until);
                left.set(seconds);
                if seconds == 0 && !std::mem::replace(&mut has_ended, true) {
                    on_end.emit(());
                }
            });
            move || drop(interval)
        });
    }
    // One value, set apart as one: two of them change places in Arabic.
    let message = Message::new("countdown").with("time", format!("{}:{:02}", *left / 60, *left % 60));
    html! { <p class="countdown" role="timer">{ words.say(&message) }</p> }
}

fn left_until(until: Moment) -> i64 {
    (until.unix_seconds() - clock::now().unix_seconds()).max(0)
}
