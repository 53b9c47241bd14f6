//! The check page of one certificate: any of its files, without a plan.

use yew::prelude::*;

use super::{certificate, csr, renewal};
use crate::framework::address::Address;
use crate::journey::{Action, InspectionAction, Journey, Screen, Slot};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let inspected = journey.inspected(at);
    let (csr, certificate, jwks) = match &inspected {
        Some(inspected) => (inspected.csr.as_ref(), inspected.certificate.as_ref(), inspected.jwks.as_ref()),
        None => (None, None, None),
    };
    html! {
        <div class="inspect" key={format!("{}-{}", at.environment.word(), at.id.name())}>
            <p class="crumb"><a href={Screen::Board.route()}>{ ui.line("nav-certificates") }</a></p>
            <h1 id="page-heading" tabindex="-1">
                <span class="id">{ at.id.name() }</span>{ " " }{ ui.line("inspect-title") }
            </h1>
            <p class="lead">{ ui.line("inspect-lead") }</p>
            <section class="step">
                <h2>{ ui.line("certificate-title") }</h2>
                { place(journey, at, Slot::Certificate, ui) }
                { for certificate.map(|(file, judged)| html! {
                    <>
                        { report::about("report-certificate", judged, certificate::about(&file.certificate, ui), ui) }
                        { certificate::certificate_facts(&file.certificate, ui) }
                        <CopyValue
                            id="certificate-kid"
                            label={ui.line("certificate-kid")}
                            value={file.certificate.kid()}
                            dispatch={ui.dispatch.clone()}
                        />
                        { renewal::offer_inspected(journey, at, ui) }
                    </>
                }) }
            </section>
            <section class="step">
                <h2>{ ui.line("jwks-title") }</h2>
                { place(journey, at, Slot::Jwks, ui) }
                { for jwks.map(|answer| report::named("report-jwks", &answer.report, ui)) }
            </section>
            <section class="step">
                <h2>{ ui.line("csr-title") }</h2>
                { place(journey, at, Slot::Csr, ui) }
                { for csr.map(|(csr, judged)| html! {
                    <>
                        { report::about("report-csr", judged, csr::about(csr, ui), ui) }
                        { csr::csr_facts(csr, ui) }
                    </>
                }) }
            </section>
        </div>
    }
}

fn place(journey: &Journey, at: Address, slot: Slot, ui: &Ui) -> Html {
    let (element, refusal_id, label, hint, accept) = match slot {
        Slot::Certificate => (
            "certificate-file",
            "certificate-refusal",
            ui.line("certificate-drop"),
            ui.line("certificate-drop-hint"),
            certificate::ACCEPT,
        ),
        Slot::Jwks => {
            ("jwks-file", "jwks-refusal", ui.line("jwks-drop"), ui.line("jwks-drop-hint"), ".jwks,.json,.txt")
        }
        Slot::Csr
        | Slot::Fill
        | Slot::Passphrase
        | Slot::KeyFile
        | Slot::Export
        | Slot::PublicKey
        | Slot::Signature
        | Slot::Renewal
        | Slot::Overlap
        | Slot::DeployedKey
        | Slot::DeployedToken
        | Slot::DeployedJwks
        | Slot::DeployedAnswer
        | Slot::DeployedSignature => {
            ("csr-file", "csr-refusal", ui.line("csr-drop"), ui.line("csr-drop-hint"), csr::ACCEPT)
        }
    };
    let on_file = ui.dispatch.reform(move |file| Action::Inspection(at, InspectionAction::Offered { slot, file }));
    let on_unreadable =
        ui.dispatch.reform(move |message| Action::Inspection(at, InspectionAction::Unreadable { slot, message }));
    let refused = journey.inspection(at).and_then(|inspection| inspection.refusal(slot));
    let inspected = journey.inspected(at).unwrap_or_default();
    let is_judged = match slot {
        Slot::Certificate => inspected.certificate.is_some(),
        Slot::Jwks => inspected.jwks.is_some(),
        _ => inspected.csr.is_some(),
    };
    let lies_open = refused.is_some() || is_judged;
    html! {
        <>
            <FileDrop id={element} {label} {hint} {accept} {on_file} {on_unreadable} open={lies_open.then(AttrValue::default)} />
            { refusal(refused, refusal_id, ui) }
        </>
    }
}
