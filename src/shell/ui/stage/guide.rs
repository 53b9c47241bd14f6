//! The steps in the directory, each value with its copy button.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateType, Task};
use crate::ground::message::Message;
use crate::journey::{Action, DirectoryAction, Journey, PageAction, PracticeFile};
use crate::make::guide::{self, GuideStep};
use crate::paper::sheet;
use crate::plan::Plan;
use crate::shell::ui::part::command::CommandForm;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::practice;
use crate::shell::ui::part::qr::QrPanel;
use crate::shell::ui::part::save_pem::save_pem;
use crate::shell::ui::part::sketch;
use crate::shell::ui::text::Ui;
use crate::x509::csr::Csr;

/// Enough of it to tell one CSR from another.
const FINGERPRINT_DIGITS: usize = 16;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let plan = planned.plan;
    let steps = guide::steps(&plan);
    let csr = journey.workspace.record(at).csr();
    let files = csr.map(|csr| {
        let public = (plan.certificate_type == CertificateType::ServerEnckey).then(|| {
            save_pem(
                "guide-public-key",
                ui.line("public-key-download"),
                plan.public_key_file_name(),
                csr.public_key.to_pem(),
                ui,
            )
        });
        let key: String = csr.public_key.spki_sha256().chars().take(FINGERPRINT_DIGITS).collect();
        let whose = Message::new("guide-csr-of").with("certificate", at.id.name()).with("key", &key);
        html! {
            <>
            <p class="hint" id="guide-csr-of">{ ui.say(&whose) }</p>
            <div class="buttons">
                { save_pem("guide-csr", ui.line("csr-download"), plan.csr_file_name(), csr.to_pem(), ui) }
                { for public }
            </div>
            </>
        }
    });
    let (lead, done) = match plan.task {
        Task::AskForCertificate => (ui.line("guide-lead-ask"), ui.line("guide-done-ask")),
        _ => (ui.line("guide-lead"), ui.line("guide-done")),
    };
    html! {
        <>
            <p>{ lead }</p>
            { for files }
            <ol class="guide">{ for steps.iter().enumerate().map(|(position, step)| step_view(position, step, ui)) }</ol>
            if plan.common_name.is_some() && plan.task == Task::HoldKey {
                <CommandForm {at} plan={plan.clone()} />
            }
            { for csr.map(|csr| sheet(at, &plan, csr, ui)) }
            { practice::counter(journey, at, PracticeFile::Certificate, ui) }
            <div class="step-action">
                <button type="button" class="primary" id="uploaded" onclick={ui.on(move || Action::Directory(at, DirectoryAction::UploadConfirmed))}>
                    { done }
                </button>
            </div>
        </>
    }
}

/// The steps and the CSR, for whoever has the login.
fn sheet(at: Address, plan: &Plan, csr: &Csr, ui: &Ui) -> Html {
    let text = sheet::of_directory(plan, csr, ui.words.texts());
    let on_save = {
        let (name, text) = (ui.file_name_of(at, plan.choices().edition.label.as_deref(), "steps.txt"), text.clone());
        ui.on(move || {
            let (name, content) = (name.clone(), text.clone());
            Action::Page(PageAction::FileRequested { name, media_type: "text/plain", content })
        })
    };
    html! {
        <details class="recipe" id="guide-sheet">
            <summary>{ ui.line("sheet-summary") }</summary>
            <p>{ ui.line("sheet-lead") }</p>
            <CopyValue id="sheet" label={ui.line("sheet-label")} value={text} block=true dispatch={ui.dispatch.clone()} />
            <div class="buttons">
                <button type="button" id="sheet-save" onclick={on_save}>{ ui.line("sheet-save") }</button>
                <button type="button" id="sheet-print" onclick={ui.on(|| Action::Page(PageAction::PrintRequested))}>{ ui.line("print") }</button>
            </div>
            <QrPanel id="sheet-qr" value={csr.to_pem()} lead={ui.line("qr-csr")} label={ui.line("qr-csr-label")} />
        </details>
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
            { for step.sketch.map(sketch::view) }
            <p>{ ui.say(&step.text) }</p>
            { for link }
            { for values }
            { for step.note.iter().map(|note| html! { <p class="note">{ ui.say(note) }</p> }) }
        </li>
    }
}
