//! CA files and revocation lists: supplied by the person, judged, remembered.

use yew::prelude::*;

use crate::check::authority::{Authority, Role};
use crate::framework::environment::Environment;
use crate::journey::{Action, AuthoritiesAction, Journey, OfferedAuthority, Screen};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::Ui;
use crate::x509::crl::Crl;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let environment = journey.workspace.environment;
    let files = journey.trust.get(&environment);
    let on_file =
        ui.dispatch.reform(move |files| Action::Authorities(environment, AuthoritiesAction::FilesOffered(files)));
    let on_unreadable =
        ui.dispatch.reform(move |message| Action::Authorities(environment, AuthoritiesAction::FileUnreadable(message)));
    html! {
        <div class="authorities" key={environment.word()}>
            <p class="crumb"><a href={Screen::Board.route()}>{ ui.line("nav-board") }</a></p>
            <h1 id="page-heading" tabindex="-1">{ ui.line("trust-files-title") }</h1>
            <p class="lead">{ ui.line("trust-files-lead") }</p>
            <FileDrop
                id="trust-file"
                label={ui.line("trust-files-drop")}
                hint={ui.line("trust-files-drop-hint")}
                accept=".pem,.cer,.crt,.der,.crl,.p7b,.txt"
                {on_file}
                {on_unreadable}
            />
            { refusal(files.and_then(|files| files.refusal.as_ref()), "trust-refusal", ui) }
            { for Role::ALL.map(|role| authority(journey, environment, role, ui)) }
            { revocation_lists(journey, environment, ui) }
        </div>
    }
}

fn authority(journey: &Journey, environment: Environment, role: Role, ui: &Ui) -> Html {
    let kept = journey.workspace.authorities(environment);
    let kept = kept.get(role);
    let offered = journey.trust.get(&environment).and_then(|files| files.offered.get(&role));
    let (title, url) = match role {
        Role::Root => (ui.line("trust-files-root"), environment.root_ca_url()),
        Role::Issuing => (ui.line("trust-files-issuing"), environment.issuing_ca_url()),
    };
    let word = role.word();
    html! {
        <section class="step" id={format!("authority-{word}")} data-kept={kept.is_some().to_string()}>
            <h2>{ title }</h2>
            <CopyValue id={format!("{word}-url")} label={ui.line("trust-files-url")} value={url} dispatch={ui.dispatch.clone()} />
            { for kept.map(|authority| authority_facts(authority, ui)) }
            if kept.is_none() && offered.is_none() {
                <p>{ ui.line("trust-files-none") }</p>
            }
            { for offered.map(|offered| judged(offered, environment, role, ui)) }
            if kept.is_some() {
                <button type="button" class="quiet" id={format!("forget-{word}")} onclick={ui.on(move || Action::Authorities(environment, AuthoritiesAction::Forgotten(role)))}>
                    { ui.line("trust-files-forget") }
                </button>
            }
        </section>
    }
}

fn judged(offered: &OfferedAuthority, environment: Environment, role: Role, ui: &Ui) -> Html {
    let id = match role {
        Role::Root => "report-root",
        Role::Issuing => "report-issuing",
    };
    html! {
        <>
            if offered.waits() {
                <p class="note">{ ui.line("trust-files-changed") }</p>
                { authority_facts(&offered.authority, ui) }
                <button type="button" id={format!("accept-{}", role.word())} onclick={ui.on(move || Action::Authorities(environment, AuthoritiesAction::Accepted(role)))}>
                    { ui.line("trust-files-accept") }
                </button>
            }
            { report::named(id, &offered.report, ui) }
        </>
    }
}

fn authority_facts(authority: &Authority, ui: &Ui) -> Html {
    let certificate = &authority.certificate;
    facts(vec![
        (ui.line("fact-subject"), certificate.subject.in_encoding_order()),
        (ui.line("fact-issuer"), certificate.issuer.in_encoding_order()),
        (ui.line("fact-valid-from"), ui.minute(certificate.not_before)),
        (ui.line("fact-valid-until"), ui.minute(certificate.not_after)),
        (ui.line("fact-key"), certificate.public_key.label()),
        (ui.line("fact-certificate-sha256"), authority.sha256()),
    ])
}

fn revocation_lists(journey: &Journey, environment: Environment, ui: &Ui) -> Html {
    let crls = journey.crls(environment);
    html! {
        <section class="step" id="crls" data-count={crls.len().to_string()}>
            <h2>{ ui.line("trust-files-crls") }</h2>
            <p>{ ui.line("trust-files-crls-lead") }</p>
            <CopyValue id="crl-url" label={ui.line("trust-files-url")} value={environment.issuing_crl_url()} dispatch={ui.dispatch.clone()} />
            { for crls.iter().map(|crl| crl_facts(crl, ui)) }
            if !crls.is_empty() {
                <button type="button" class="quiet" id="forget-crls" onclick={ui.on(move || Action::Authorities(environment, AuthoritiesAction::CrlsForgotten))}>
                    { ui.line("trust-files-forget-crls") }
                </button>
            }
        </section>
    }
}

fn crl_facts(crl: &Crl, ui: &Ui) -> Html {
    facts(vec![
        (ui.line("fact-issuer"), crl.issuer.in_encoding_order()),
        (ui.line("fact-this-update"), ui.minute(crl.this_update)),
        (ui.line("fact-next-update"), crl.next_update.map(|moment| ui.minute(moment)).unwrap_or_default()),
        (ui.line("fact-entries"), crl.entry_count.to_string()),
    ])
}
