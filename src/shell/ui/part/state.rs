//! The state of a certificate: a shape and a word, and until when it holds.

use yew::prelude::*;

use crate::ground::message::{Message, Value};
use crate::ground::shown;
use crate::journey::{BoardRow, Progress};
use crate::shell::ui::text::Ui;

/// For the style sheet; others' certificates have no state before one is kept.
pub fn word(row: &BoardRow) -> &'static str {
    if is_watched(row) { row.progress.word() } else { "observed" }
}

/// The state, or nothing for a certificate that others make and nobody gave.
pub fn view(row: &BoardRow, ui: &Ui) -> Html {
    if !is_watched(row) {
        return html! { <span class="state observed"></span> };
    }
    let word = row.progress.word();
    let urgency = row.outlook.map(|outlook| outlook.urgency.word());
    html! {
        <span class={classes!("state", word, urgency.map(|urgency| format!("is-{urgency}")))}>
            { shape(row.progress) }
            { words(row, ui) }
        </span>
    }
}

/// How pressing a renewal is, is said in the words of the timeline.
fn words(row: &BoardRow, ui: &Ui) -> String {
    match (row.progress, row.outlook) {
        (Progress::RenewSoon, Some(outlook)) => ui.family("urgency", outlook.urgency.word()),
        (progress, _) => ui.family("progress", progress.word()),
    }
}

/// The state alone.
pub fn of_progress(progress: Progress, ui: &Ui) -> Html {
    let word = progress.word();
    html! { <span class={classes!("state", word)}>{ shape(progress) }{ ui.family("progress", word) }</span> }
}

/// What tells it from others of its kind.
pub fn label(row: &BoardRow) -> Html {
    let label = row.label.as_ref().map(|label| shown::written_out(label).into_owned());
    html! { <>{ for label.map(|label| html! { <><bdi class="apart-label" translate="no">{ label }</bdi>{ " " }</> }) }</> }
}

/// Whose turn it is, where it is somebody else's.
pub fn waiting(row: &BoardRow, ui: &Ui) -> Html {
    let Some((whom, since)) = &row.waiting else { return Html::default() };
    let message = Message::new("waiting-since").with("whom", shown::written_out(whom).into_owned());
    html! { <span class="outlook waiting">{ ui.say(&message.with("since", Value::day(*since))) }</span> }
}

/// Until when the certificate holds.
pub fn outlook(row: &BoardRow, ui: &Ui) -> Html {
    match row.outlook {
        Some(outlook) => html! { <span class="outlook">{ ui.say(&outlook.message()) }</span> },
        None => Html::default(),
    }
}

fn is_watched(row: &BoardRow) -> bool {
    row.task.is_making() || row.progress != Progress::NotStarted
}

/// Tells the states apart without colour: the further, the fuller.
fn shape(progress: Progress) -> Html {
    let drawn = match progress {
        Progress::NotNeeded => html! { <path d="M4 8h8" /> },
        Progress::NotStarted => ring(),
        Progress::Planned => filled("15"),
        Progress::CsrReady => filled("30"),
        Progress::AtDirectory => filled("45"),
        Progress::CertificateChecked => filled("60"),
        Progress::InJwks => filled("75"),
        Progress::Deployed => filled("88"),
        Progress::KeyMade => html! { <path d="M8 2 14.5 13.5h-13zM8 6.5v3.5M8 11.5v.5" /> },
        Progress::HandedOver => html! { <>{ ring() }<path d="m5 8 2.2 2.5L11 6" /></> },
        Progress::RenewSoon => html! { <>{ ring() }<path d="M8 4.5V8l2.5 1.5" /></> },
        Progress::Expired => html! { <>{ ring() }<path d="m5.5 5.5 5 5m0-5-5 5" /></> },
        Progress::SwitchPending => html! { <path d="M3 5h9L9.5 2.5M13 11H4l2.5 2.5" stroke-dasharray="2 1.5" /> },
        Progress::Replaced => html! { <path d="M3 6h9L9.5 3.5M13 10H4l2.5 2.5" /> },
    };
    html! {
        <svg class="shape" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
            { drawn }
        </svg>
    }
}

fn ring() -> Html {
    html! { <circle cx="8" cy="8" r="6.5" /> }
}

/// A part of the disc in hundredths, from the top on.
fn filled(hundredths: &'static str) -> Html {
    let dashes = format!("{hundredths} 100");
    html! {
        <>
            { ring() }
            <circle cx="8" cy="8" r="2.5" stroke-width="5" pathLength="100" stroke-dasharray={dashes} transform="rotate(-90 8 8)" />
        </>
    }
}
