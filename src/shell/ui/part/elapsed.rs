//! Long work: what is being done, for how long, and a button that stops it.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use crate::message::Message;
use crate::shell::ui::text::use_words;

const TICK_MS: u32 = 200;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub text: AttrValue,
    pub on_cancel: Callback<MouseEvent>,
}

#[component]
pub fn Working(props: &Props) -> Html {
    let words = use_words();
    let ticks = use_state(|| 0_u32);
    {
        let ticks = ticks.clone();
        let started = use_memo((), |_| js_sys::Date::now());
        use_effect_with((), move |()| {
            let interval = Interval::new(TICK_MS, move || {
                let elapsed = (js_sys::Date::now() - *started) / f64::from(TICK_MS);
                ticks.set(elapsed as u32);
            });
            move || drop(interval)
        });
    }
    let seconds = f64::from(*ticks * TICK_MS) / 1000.0;
    let elapsed = Message::new("working-elapsed").with("seconds", format!("{seconds:.1}"));
    html! {
        <div class="working" role="group" aria-label={props.text.clone()}>
            <span class="spinner" aria-hidden="true"></span>
            <p>{ &props.text } <span class="elapsed">{ words.say(&elapsed) }</span></p>
            <button type="button" id="cancel-job" onclick={props.on_cancel.clone()}>{ words.line("cancel") }</button>
        </div>
    }
}
