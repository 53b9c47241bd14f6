//! "Erase the key now": what the page holds of a key goes at once.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::journey::{Action, Journey, KeyAction};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::text::Ui;

/// The button while the page holds anything of the key; that it does not, after
/// it was pressed. It asks once more if the saved file was not proved.
pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.holds_key(at) {
        let forgotten = journey.unsaved(at).is_some_and(|unsaved| unsaved.key_forgotten);
        return html! {
            if forgotten {
                <p class="good-news" id="key-forgotten">{ ui.line("said-key-forgotten") }</p>
            }
        };
    }
    let unproved = journey.unsaved(at).is_some_and(|unsaved| unsaved.unproved_key.is_some());
    let button = if unproved {
        html! {
            <ConfirmButton
                id="forget-key"
                label={ui.line("forget-key")}
                question={ui.line("forget-key-question")}
                yes={ui.line("forget-key-yes")}
                on_confirm={ui.on(move || Action::Key(at, KeyAction::Forgotten))}
            />
        }
    } else {
        html! {
            <button type="button" class="quiet" id="forget-key" onclick={ui.on(move || Action::Key(at, KeyAction::Forgotten))}>
                { ui.line("forget-key") }
            </button>
        }
    };
    html! {
        <section class="forget-key">
            <p class="hint">{ ui.line("forget-key-lead") }</p>
            { button }
        </section>
    }
}
