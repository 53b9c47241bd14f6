//! That what is shown was kept by the browser, since when, and who could have changed it.

use yew::prelude::*;

use crate::ground::message::{Message, Value};
use crate::journey::Journey;
use crate::shell::storage;
use crate::shell::ui::text::Ui;

/// Nothing if it was all done in this visit.
pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let Some((oldest, newest)) = journey.kept_of else { return Html::default() };
    let id = if storage::is_shared() { "kept-of-shared" } else { "kept-of" };
    let kept = Message::new(id).with("since", Value::minute(oldest)).with("when", Value::minute(newest));
    html! { <p class="hint" id="kept-of">{ ui.say(&kept) }</p> }
}
