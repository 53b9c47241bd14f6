//! The legal name as it looks, where it holds more than is seen: one button for spaces
//! of other kinds, too many or at the ends, and for letters that are not seen.

use yew::prelude::*;

use crate::ground::letters;
use crate::ground::message::Message;
use crate::plan::Field;
use crate::shell::ui::focus;
use crate::shell::ui::text::Words;

/// Below the field of the legal name; nothing if there is nothing to mend.
pub fn view(words: &Words, typed: &str, on_mend: Callback<String>) -> Html {
    let mended = letters::mended(typed);
    if mended == typed || mended.is_empty() {
        return Html::default();
    }
    let would_be = Message::new("details-mended").with("name", &mended);
    let onclick = Callback::from(move |_: MouseEvent| {
        on_mend.emit(mended.clone());
        // The button goes.
        focus::part(Field::LegalName.word());
    });
    html! {
        <p class="mending">
            <button type="button" class="quiet" id="mend-legal-name" aria-describedby="mended-legal-name" {onclick}>
                { words.line("details-mend") }
            </button>
            { " " }
            <span id="mended-legal-name">{ words.say(&would_be) }</span>
        </p>
    }
}
