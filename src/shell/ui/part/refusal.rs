//! Why a file was not taken: what is wrong and what to do.

use yew::prelude::*;

use crate::ground::message::Message;
use crate::shell::ui::text::Ui;

/// The sentence of an `err-…` message and its `rec-…` twin where it has one.
pub fn refusal(message: Option<&Message>, id: &'static str, ui: &Ui) -> Html {
    message.map(|message| refusal_with(message, None, id, ui)).unwrap_or_default()
}

/// The same with advice of its own, where there is some.
pub fn refusal_with(message: &Message, advice: Option<&Message>, id: &'static str, ui: &Ui) -> Html {
    let twin = message.id.strip_prefix("err-").map(|name| format!("rec-{name}"));
    let twin = twin.filter(|twin| ui.words.texts().has(twin));
    let twin = twin.map(|twin| Message { id: twin.into(), values: message.values.clone() });
    html! {
        <div class="refusal" {id} data-message={message.id.to_string()}>
            <p><strong>{ ui.say(message) }</strong></p>
            { for advice.or(twin.as_ref()).map(|advice| html! { <p>{ ui.say(advice) }</p> }) }
        </div>
    }
}
