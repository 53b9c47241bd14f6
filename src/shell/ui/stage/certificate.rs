//! The issued certificate: dropped in, shown, judged.

use yew::prelude::*;

use super::{csr, renewal};
use crate::framework::address::Address;
use crate::framework::catalogue::Task;
use crate::journey::{Action, DirectoryAction, Journey, PracticeFile, Screen, Slot};
use crate::shell::ui::part::chain;
use crate::shell::ui::part::columns;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::practice;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::Ui;
use crate::x509::certificate::Certificate;
use crate::x509::oid;
use crate::x509::subject_alternative_name;

/// Endings of files that may hold a certificate.
pub const ACCEPT: &str = ".pem,.cer,.crt,.der,.p7b,.p7c,.txt";

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let lead = match journey.task(at) {
        Task::HoldKey | Task::AskForCertificate | Task::CertifyHubKey => ui.line("certificate-lead"),
        Task::TrustKey | Task::Observe => ui.line("certificate-lead-other"),
    };
    let endless = journey.workspace.plan(at).is_ok_and(|planned| planned.plan.certificate_type.never_expires());
    let on_file = ui.dispatch.reform(move |file| Action::Directory(at, DirectoryAction::CertificateOffered(file)));
    let on_unreadable =
        ui.dispatch.reform(move |message| Action::FileUnreadable { at, slot: Slot::Certificate, message });
    let judged = journey.certificate_report(at).map(|(file, judged)| {
        html! {
            <>
                <h2>{ ui.line("certificate-title") }</h2>
                { report::about("report", &judged, about(&file.certificate, ui), ui) }
                { certificate_facts(&file.certificate, ui) }
                <CopyValue id="certificate-kid" label={ui.line("certificate-kid")} value={file.certificate.kid()} dispatch={ui.dispatch.clone()} />
                { columns::view(&journey.columns(at, &file.certificate), ui) }
                { chain::view(&journey.chain(at, &file.certificate), ui) }
                { authorities_asked(journey, at, ui) }
                <p class="hint"><a href={Screen::Authorities.route()}>{ ui.line("chain-files-link") }</a></p>
            </>
        }
    });
    html! {
        <>
            <p>{ lead }</p>
            if endless {
                <p class="note">{ ui.line("certificate-enckey-note") }</p>
            }
            if journey.makes(at) {
                { practice::counter(journey, at, PracticeFile::Certificate, ui) }
            }
            <FileDrop
                id="certificate-file"
                label={ui.line("certificate-drop")}
                hint={ui.line("certificate-drop-hint")}
                accept={ACCEPT}
                {on_file}
                {on_unreadable}
                open={journey.certificate_file_name(at).map(AttrValue::from)}
            />
            { refusal(unsaved.and_then(|unsaved| unsaved.refusal(Slot::Certificate)), "certificate-refusal", ui) }
            { for judged }
            { renewal::offer(journey, at, ui) }
            if !journey.makes(at) {
                { compare_with_csr(journey, at, ui) }
            }
        </>
    }
}

/// A root lies among the CA files, and nobody accepted it.
fn authorities_asked(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.root_waits(at.environment) {
        return Html::default();
    }
    html! {
        <p class="note" id="authorities-asked">
            { ui.line("trust-files-asked") }{ " " }
            <a href={Screen::Authorities.route()}>{ ui.line("trust-files-ask") }</a>
        </p>
    }
}

pub fn certificate_facts(certificate: &Certificate, ui: &Ui) -> Html {
    facts(about(certificate, ui))
}

/// What is said of a certificate, on the page and above its report elsewhere.
pub fn about(certificate: &Certificate, ui: &Ui) -> Vec<(String, String)> {
    let names = certificate.alternative_names.as_deref().unwrap_or_default();
    vec![
        (ui.line("fact-subject"), certificate.subject.in_encoding_order()),
        (ui.line("fact-issuer"), certificate.issuer.in_encoding_order()),
        (ui.line("fact-valid-from"), ui.minute(certificate.not_before)),
        (ui.line("fact-valid-until"), ui.minute(certificate.not_after)),
        (ui.line("fact-san"), subject_alternative_name::list(names)),
        (ui.line("fact-key"), certificate.public_key.label()),
        (ui.line("fact-signature"), oid::name(&certificate.signature_algorithm)),
        (ui.line("fact-serial"), certificate.serial_number.clone()),
        (ui.line("fact-certificate-sha256"), certificate.sha256()),
        (ui.line("fact-key-sha256"), certificate.public_key.spki_sha256()),
    ]
}

/// Whoever holds the CSR of somebody else's certificate can compare the keys.
fn compare_with_csr(journey: &Journey, at: Address, ui: &Ui) -> Html {
    html! {
        <details>
            <summary>{ ui.line("certificate-compare-csr") }</summary>
            { csr::place(journey, at, ui) }
            { refusal(journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::Csr)), "csr-refusal", ui) }
        </details>
    }
}
