//! The steps in the directory, each value with its copy button.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::CertificateType;
use crate::ground::message::Message;
use crate::journey::{Action, DirectoryAction, Journey, PageAction, PracticeFile};
use crate::make::guide::{self, GuideStep};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::practice;
use crate::shell::ui::text::Ui;

/// Enough of it to tell one CSR from another.
const FINGERPRINT_DIGITS: usize = 16;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let plan = planned.plan;
    let steps = guide::steps(&plan);
    let csr = journey.workspace.record(at).csr();
    let file = |element: &'static str, label: String, name: String, content: String| {
        let onclick = ui.on(move || {
            Action::Page(PageAction::FileRequested {
                name: name.clone(),
                media_type: "application/x-pem-file",
                content: content.clone(),
            })
        });
        html! { <button type="button" id={element} {onclick}>{ label }</button> }
    };
    let files = csr.map(|csr| {
        let public = (plan.certificate_type == CertificateType::ServerEnckey).then(|| {
            file(
                "guide-public-key",
                ui.line("public-key-download"),
                plan.public_key_file_name(),
                csr.public_key.to_pem(),
            )
        });
        let key: String = csr.public_key.spki_sha256().chars().take(FINGERPRINT_DIGITS).collect();
        let whose = Message::new("guide-csr-of").with("certificate", at.id.name()).with("key", &key);
        html! {
            <>
            <p class="hint" id="guide-csr-of">{ ui.say(&whose) }</p>
            <div class="buttons">
                { file("guide-csr", ui.line("csr-download"), plan.csr_file_name(), csr.to_pem()) }
                { for public }
            </div>
            </>
        }
    });
    html! {
        <>
            <p>{ ui.line("guide-lead") }</p>
            { for files }
            <ol class="guide">{ for steps.iter().enumerate().map(|(position, step)| step_view(position, step, ui)) }</ol>
            { practice::counter(journey, at, PracticeFile::Certificate, ui) }
            <div class="step-action">
                <button type="button" class="primary" id="uploaded" onclick={ui.on(move || Action::Directory(at, DirectoryAction::UploadConfirmed))}>
                    { ui.line("guide-done") }
                </button>
            </div>
        </>
    }
}

/// One step, with an id for each of its values.
pub fn step_view(position: usize, step: &GuideStep, ui: &Ui) -> Html {
    let values = step.values.iter().enumerate().map(|(index, value)| {
        html! {
            <CopyValue
                id={format!("guide-{position}-{index}")}
                label={ui.line(value.label)}
                value={value.value.clone()}
                dispatch={ui.dispatch.clone()}
            />
        }
    });
    let link = step.link.map(|link| {
        html! { <p><a href={link} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer"><span dir="ltr">{ link }</span></a></p> }
    });
    html! {
        <li>
            <p>{ ui.say(&step.text) }</p>
            { for link }
            { for values }
            { for step.note.iter().map(|note| html! { <p class="note">{ ui.say(note) }</p> }) }
        </li>
    }
}
