//! The values for the hub: for one certificate, and for all finished ones.

use yew::prelude::*;

use super::renewal;
use crate::framework::address::Address;
use crate::ground::message::{Message, Value};
use crate::journey::{Action, DirectoryAction, Journey, PageAction, Screen, Step, compare};
use crate::paper::handover::{self, Handover};
use crate::shell::ui::part::calendar;
use crate::shell::ui::part::copy::{CopyButton, CopyValue};
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(handover) = journey.handover(at) else { return Html::default() };
    let state = match journey.workspace.record(at).handed_over() {
        Some(when) => html! {
            <section class="good-news" id="handed-over">
                <p>{ ui.say(&Message::new("handover-done-when").with("when", Value::minute(when))) }</p>
                { what_next(journey, at, ui) }
            </section>
        },
        None => html! {
            <div class="step-action">
                <button type="button" class="primary" id="hand-over" onclick={ui.on(move || Action::Directory(at, DirectoryAction::HandedOver))}>
                    { ui.line("handover-done") }
                </button>
            </div>
        },
    };
    let label = journey.workspace.label(at);
    html! {
        <>
            <p>{ ui.by_role("handover-lead", "handover-lead-other") }</p>
            { values(&handover, ui) }
            <CopyButton
                id="copy-handover"
                label={ui.line("handover-copy-all")}
                value={handover::to_text(std::slice::from_ref(&handover), ui.words.texts())}
                dispatch={ui.dispatch.clone()}
            />
            { state }
            { forms(std::slice::from_ref(&handover), |what| ui.file_name_of(at, label.as_deref(), what), ui) }
            { calendar::of_certificate(journey, at, ui) }
            { renewal::offer(journey, at, ui) }
        </>
    }
}

/// Where one goes from here: the certificate that presses most, and the board.
fn what_next(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let rows = compare(journey);
    let others = rows.iter().filter(|row| row.which != at.which()).filter_map(|row| row.open(at.environment));
    let next = others.into_iter().find(|row| row.asks_for_action());
    html! {
        <div class="buttons screen-only">
            { for next.map(|row| {
                let route = Screen::Certificate { id: row.at.which(), step: row.step }.route();
                html! { <a class="button primary" id="next-certificate" href={route}>{ ui.line("next") }{ " " }{ row.entry.id.name() }</a> }
            }) }
            if journey.can_deploy(at) {
                <a class="button" id="to-install" href={Screen::Certificate { id: at.which(), step: Step::Install }.route()}>
                    { ui.line("step-title-install") }
                </a>
            }
            <a class="button quiet" id="to-board" href={Screen::Board.route()}>{ ui.line("nav-certificates") }</a>
        </div>
    }
}

/// The screen with all certificates of this environment that have a kid.
pub fn all(journey: &Journey, ui: &Ui) -> Html {
    let handovers = journey.handovers();
    html! {
        <div class="handovers">
            <h1 id="page-heading" tabindex="-1">{ ui.line("handovers-title") }</h1>
            if handovers.is_empty() {
                <p id="nothing-to-hand-over">{ ui.line("handovers-empty") }</p>
            } else {
                <p class="lead">{ ui.line("handovers-lead") }</p>
                { for handovers.iter().map(|handover| html! {
                    <section>
                        <h2><span class="id"><bdi>{ handover.name() }</bdi></span></h2>
                        { values(handover, ui) }
                    </section>
                }) }
                { forms(&handovers, |what| ui.file_name(None, what), ui) }
            }
        </div>
    }
}

pub fn values(handover: &Handover, ui: &Ui) -> Html {
    let rows = handover.values.iter().map(|value| {
        html! {
            <CopyValue
                id={format!("{}-{}", handover.certificate.to_ascii_lowercase(), value.item.text_id())}
                label={ui.line(value.item.text_id())}
                value={value.value.clone()}
                dispatch={ui.dispatch.clone()}
            />
        }
    });
    let replaced = handover.replaces.as_ref().map(|replaced| {
        html! {
            <CopyValue
                id={format!("{}-handover-replaces", handover.certificate.to_ascii_lowercase())}
                label={ui.say(&replaced.name())}
                value={replaced.kid.clone()}
                dispatch={ui.dispatch.clone()}
            />
        }
    });
    // On the screen the band and the summary say so.
    let whose = facts(vec![
        (ui.line("ceremony-organisation"), handover.organisation.clone()),
        (ui.line("ceremony-environment"), ui.line(handover.environment.text_id())),
        (ui.line("fact-valid-until"), handover.valid_until.clone().unwrap_or_default()),
    ]);
    html! {
        <>
        <div class="print-only">{ whose }</div>
        <div class="handover-values">{ for rows }{ for replaced }</div>
        </>
    }
}

/// The same values as text, Markdown and JSON: to copy or to save.
fn forms(handovers: &[Handover], name: impl Fn(&str) -> String, ui: &Ui) -> Html {
    let texts = ui.words.texts();
    let json = serde_json::to_string_pretty(&handover::to_json(handovers)).unwrap_or_default();
    let forms = [
        ("txt", "text/plain", ui.line("handover-text"), handover::to_text(handovers, texts)),
        ("md", "text/markdown", ui.line("handover-markdown"), handover::to_markdown(handovers, texts)),
        ("json", "application/json", ui.line("handover-json"), json),
    ];
    let forms = forms.map(|(ending, media_type, label, content)| {
        let file_name = name(&format!("handover.{ending}"));
        let download = {
            let content = content.clone();
            ui.on(move || Action::Page(PageAction::FileRequested { name: file_name.clone(), media_type, content: content.clone() }))
        };
        html! {
            <details class="form">
                <summary>{ &label }</summary>
                <CopyValue id={format!("handover-as-{ending}")} {label} value={content} dispatch={ui.dispatch.clone()} block=true />
                <button type="button" id={format!("save-handover-{ending}")} onclick={download}>{ ui.line("save-as-file") }</button>
            </details>
        }
    });
    html! {
        <section class="forms screen-only">
            <button type="button" id="print-handover" onclick={ui.on(|| Action::Page(PageAction::PrintRequested))}>{ ui.line("print") }</button>
            { for forms }
        </section>
    }
}
