//! The key file for the system that uses it, and the proof that it does.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::journey::{Action, JobAction, JobKind, Journey, Slot};
use crate::make::destination;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::part::export_form::ExportForm;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::forget_key;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::text::Ui;
use crate::workspace::KeyOrigin;
use crate::x509::certificate::Certificate;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let is_elsewhere = journey.workspace.origin(at) == KeyOrigin::Elsewhere;
    html! {
        <>
            <p>{ ui.line("install-lead") }</p>
            <section>
                <h2>{ ui.line("export-title") }</h2>
                if is_elsewhere {
                    <p>{ ui.line("export-elsewhere") }</p>
                    <details id="key-elsewhere">
                        <summary>{ ui.line("export-elsewhere-file") }</summary>
                        { export(journey, at, ui) }
                    </details>
                } else {
                    { export(journey, at, ui) }
                }
            </section>
            { super::deployed::view(journey, at, ui) }
            { forget_key::view(journey, at, ui) }
        </>
    }
}

fn export(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let working = journey.job.filter(|job| job.kind == JobKind::ExportKey(at));
    let forms_emptied = journey.unsaved(at).map_or(0, |unsaved| unsaved.forms_emptied);
    let certificates = journey.certificates_for_file(at);
    let pem = |certificates: &[Certificate]| certificates.iter().map(Certificate::to_pem).collect::<String>();
    let authorities = journey.workspace.accepted_authorities(at.environment);
    let authorities: Vec<Certificate> =
        [authorities.issuing, authorities.root].into_iter().flatten().map(|authority| authority.certificate).collect();
    html! {
        <ExportForm
            key={format!("{}-{}-{forms_emptied}", at.environment.word(), at.which().word())}
            {at}
            alias={destination::usual_alias(&planned.plan)}
            plan={planned.plan}
            chain={pem(&certificates)}
            is_whole={certificates.len() > 1}
            authorities={pem(&authorities)}
            working={journey.job.is_some()}
            dispatch={ui.dispatch.clone()}
        >
            if let Some(job) = working {
                <Working text={ui.line("export-working")} since={job.since} on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))} />
            }
            { refusal(journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::Export)), "export-refusal", ui) }
            { result(journey, at, ui) }
        </ExportForm>
    }
}

fn result(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(file) = journey.unsaved(at).and_then(|unsaved| unsaved.exported.as_ref()) else { return Html::default() };
    let mut rows = vec![
        (ui.line("export-file"), file.name.clone()),
        (ui.line("export-format"), ui.family("container", file.container.word())),
        (ui.line("fact-key-sha256"), file.spki_sha256.clone()),
    ];
    if file.container.takes_certificates() {
        let count = Message::new("export-certificates-count").with("count", file.certificates);
        rows.push((ui.line("export-certificates"), ui.words.name(&count)));
    }
    html! {
        <div class="good-news" id="exported" data-container={file.container.word()}>
            <p><strong>{ ui.line(if file.container.is_encrypted() { "export-done" } else { "export-done-plain" }) }</strong></p>
            { facts(rows) }
        </div>
    }
}
