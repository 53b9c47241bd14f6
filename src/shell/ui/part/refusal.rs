//! Why a file was not taken: what is wrong and what to do.

use yew::prelude::*;

use crate::ground::message::Message;
use crate::shell::ui::text::Ui;

/// The sentence of an `err-…` message and its `rec-…` twin where it has one.
pub fn refusal(message: Option<&Message>, id: &'static str, ui: &Ui) -> Html {
    let Some(message) = message else { return Html::default() };
    let twin = message.id.strip_prefix("err-").map(|name| format!("rec-{name}"));
    let advice = twin.filter(|twin| ui.words.texts().has(twin)).map(|twin| {
        let advice = Message { id: twin.into(), values: message.values.clone() };
        ui.say(&advice)
    });
    html! {
        <div class="refusal" {id} data-message={message.id.to_string()}>
            <p><strong>{ ui.say(message) }</strong></p>
            { for advice.map(|advice| html! { <p>{ advice }</p> }) }
        </div>
    }
}
