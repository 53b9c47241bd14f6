//! The end of certificates as a file for a calendar.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::journey::{Action, Journey, PageAction};
use crate::shell::ui::text::Ui;
use crate::validity::calendar::MEDIA_TYPE;

/// Of every certificate in the open environment; nothing if none ends.
pub fn of_environment(journey: &Journey, ui: &Ui) -> Html {
    let Some(content) = journey.calendar(ui.words.texts()) else { return Html::default() };
    let word = journey.workspace.environment.word();
    let environment = ui.family("environment", word);
    let lead = ui.say(&Message::new("calendar-lead").with("environment", environment));
    section(lead.into(), ui.file_name(None, "expiry.ics"), content, ui)
}

/// Of one certificate; nothing if it does not end.
pub fn of_certificate(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(content) = journey.calendar_of(at, ui.words.texts()) else { return Html::default() };
    let label = journey.workspace.label(at);
    let name = ui.file_name_of(at, label.as_deref(), "expiry.ics");
    section(ui.line("calendar-lead-one").into(), name, content, ui)
}

fn section(lead: Html, name: String, content: String, ui: &Ui) -> Html {
    let save = ui.on(move || {
        Action::Page(PageAction::FileRequested { name: name.clone(), media_type: MEDIA_TYPE, content: content.clone() })
    });
    html! {
        <section class="calendar screen-only">
            <h2>{ ui.line("calendar-title") }</h2>
            <p>{ lead }</p>
            <button type="button" id="save-calendar" onclick={save}>{ ui.line("calendar-save") }</button>
        </section>
    }
}
