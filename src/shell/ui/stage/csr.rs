//! A CSR made elsewhere: by the API Hub, an HSM or a KMS. Shown and judged
//! before it is uploaded.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::Task;
use crate::journey::{Action, DirectoryAction, Journey, KeyAction, PracticeFile, Slot};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::practice;
use crate::shell::ui::part::qr::QrPanel;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::part::save_pem::save_pem;
use crate::shell::ui::text::Ui;
use crate::x509::csr::Csr;
use crate::x509::oid;
use crate::x509::public_key::SignatureCheck;
use crate::x509::subject_alternative_name;

/// Endings of files that may hold a CSR.
pub const ACCEPT: &str = ".csr,.pem,.req,.p10,.der,.txt";

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let lead = match journey.task(at) {
        Task::CertifyHubKey => ui.line("csr-hub-lead"),
        Task::HoldKey | Task::AskForCertificate | Task::TrustKey | Task::Observe => ui.line("csr-own-lead"),
    };
    html! {
        <>
            if journey.workspace.record(at).csr().is_none() {
                <p>{ lead }</p>
                if journey.task(at) == Task::CertifyHubKey {
                    { practice::counter(journey, at, PracticeFile::HubCsr, ui) }
                }
                { place(journey, at, ui) }
            }
            { refusal(journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::Csr)), "csr-refusal", ui) }
            { judged(journey, at, ui) }
            if journey.workspace.record(at).csr().is_some() {
                // Another CSR would take the certificate and the kid with it.
                <ConfirmButton
                    id="start-over"
                    label={ui.line("csr-start-over")}
                    question={ui.line("csr-start-over-question")}
                    yes={ui.line("csr-start-over-yes")}
                    on_confirm={ui.on(move || Action::Key(at, KeyAction::StartedOver))}
                />
            }
        </>
    }
}

/// Where a CSR is dropped.
pub fn place(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let refused = journey.unsaved(at).is_some_and(|unsaved| unsaved.refusal(Slot::Csr).is_some());
    let lies_open = refused || journey.csr_report(at).is_some();
    let on_file = ui.dispatch.reform(move |file| Action::Directory(at, DirectoryAction::CsrOffered(file)));
    let on_unreadable = ui.dispatch.reform(move |message| Action::FileUnreadable { at, slot: Slot::Csr, message });
    html! {
        <FileDrop
            id="csr-file"
            label={ui.line("csr-drop")}
            hint={ui.line("csr-drop-hint")}
            accept={ACCEPT}
            {on_file}
            {on_unreadable}
            open={lies_open.then(AttrValue::default)}
        />
    }
}

/// The CSR that lies open, its report, and its files.
pub fn judged(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some((csr, judged)) = journey.csr_report(at) else { return Html::default() };
    html! {
        <>
            <h2>{ ui.line("csr-title") }</h2>
            { report::about("report", &judged, about(&csr, ui), ui) }
            { csr_facts(&csr, ui) }
            if !judged.failed() {
                { files(journey, at, &csr, ui) }
            }
        </>
    }
}

pub fn csr_facts(csr: &Csr, ui: &Ui) -> Html {
    facts(about(csr, ui))
}

/// What is said of a CSR, on the page and above its report elsewhere.
pub fn about(csr: &Csr, ui: &Ui) -> Vec<(String, String)> {
    let signature = match csr.signature {
        SignatureCheck::Valid => ui.line("signature-valid"),
        SignatureCheck::Invalid => ui.line("signature-invalid"),
        SignatureCheck::Unsupported(_) => ui.line("signature-unsupported"),
    };
    vec![
        (ui.line("fact-subject"), csr.subject.in_encoding_order()),
        (ui.line("fact-san"), subject_alternative_name::list(csr.alternative_names.as_deref().unwrap_or_default())),
        (ui.line("fact-key"), csr.public_key.label()),
        (ui.line("fact-signature"), format!("{} · {signature}", oid::name(&csr.signature_algorithm))),
        (ui.line("fact-csr-sha256"), csr.sha256()),
        (ui.line("fact-key-sha256"), csr.public_key.spki_sha256()),
    ]
}

fn files(journey: &Journey, at: Address, csr: &Csr, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let pem = csr.to_pem();
    let public = csr.public_key.to_pem();
    html! {
        <section class="files">
            <div class="buttons">
                { save_pem("download-csr", ui.line("csr-download"), planned.plan.csr_file_name(), pem.clone(), ui) }
                { save_pem("download-public-key", ui.line("public-key-download"), planned.plan.public_key_file_name(), public.clone(), ui) }
            </div>
            <QrPanel
                id="qr-csr"
                value={pem.clone()}
                lead={ui.line("qr-csr")}
                label={ui.line("qr-csr-label")}
            />
            <details>
                <summary>{ ui.line("csr-show-pem") }</summary>
                <CopyValue id="csr-pem" label={ui.line("csr-pem")} value={pem} dispatch={ui.dispatch.clone()} block=true />
                <CopyValue id="public-key-pem" label={ui.line("public-key-pem")} value={public} dispatch={ui.dispatch.clone()} block=true />
            </details>
        </section>
    }
}
