//! The values for the hub: for one certificate, and for all finished ones.

use yew::prelude::*;

use super::renewal;
use crate::framework::address::Address;
use crate::framework::catalogue::CertificateId;
use crate::ground::message::{Message, Value};
use crate::journey::{Action, DirectoryAction, Journey, PageAction};
use crate::paper::handover::{self, Handover};
use crate::shell::ui::part::calendar;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(handover) = journey.handover(at) else { return Html::default() };
    let state = match journey.workspace.record(at).handed_over() {
        Some(when) => html! {
            <p class="good-news" id="handed-over">
                { ui.say(&Message::new("handover-done-when").with("when", Value::minute(when))) }
            </p>
        },
        None => html! {
            <button type="button" class="primary" id="hand-over" onclick={ui.on(move || Action::Directory(at, DirectoryAction::HandedOver))}>
                { ui.line("handover-done") }
            </button>
        },
    };
    html! {
        <>
            <p>{ ui.line("handover-lead") }</p>
            { values(&handover, ui) }
            { forms(&[handover], Some(at.id), ui) }
            { calendar::of_certificate(journey, at, ui) }
            { state }
            { renewal::offer(journey, at, ui) }
        </>
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
                        <h2><span class="id">{ handover.certificate }</span></h2>
                        { values(handover, ui) }
                    </section>
                }) }
                { forms(&handovers, None, ui) }
            }
        </div>
    }
}

fn values(handover: &Handover, ui: &Ui) -> Html {
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
    html! { <div class="handover-values">{ for rows }{ for replaced }</div> }
}

/// The same values as text, Markdown and JSON: to copy or to save.
fn forms(handovers: &[Handover], id: Option<CertificateId>, ui: &Ui) -> Html {
    let texts = ui.words.texts();
    let json = serde_json::to_string_pretty(&handover::to_json(handovers)).unwrap_or_default();
    let forms = [
        ("txt", "text/plain", ui.line("handover-text"), handover::to_text(handovers, texts)),
        ("md", "text/markdown", ui.line("handover-markdown"), handover::to_markdown(handovers, texts)),
        ("json", "application/json", ui.line("handover-json"), json),
    ];
    let forms = forms.map(|(ending, media_type, label, content)| {
        let file_name = ui.file_name(id, &format!("handover.{ending}"));
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
