//! CA files and revocation lists: supplied by the person, judged, accepted by an act.

use yew::prelude::*;

use crate::check::authority::{Role, Standing};
use crate::framework::environment::Environment;
use crate::journey::{Action, AuthoritiesAction, AuthorityView, Journey};
use crate::shell::ui::part::accept_authority::{AcceptAuthority, Act};
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
            if environment == Environment::Rehearsal {
                <p class="note">{ ui.line("rehearsal-authorities") }</p>
            }
            { refusal(files.and_then(|files| files.refusal.as_ref()), "trust-refusal", ui) }
            { for Role::ALL.map(|role| authority(journey, environment, role, ui)) }
            { revocation_lists(journey, environment, ui) }
        </div>
    }
}

fn authority(journey: &Journey, environment: Environment, role: Role, ui: &Ui) -> Html {
    let (kept, offered) = (journey.kept_authority(environment, role), journey.offered_authority(environment, role));
    let (title, url) = match role {
        Role::Root => (ui.line("trust-files-root"), environment.root_ca_url()),
        Role::Issuing => (ui.line("trust-files-issuing"), environment.issuing_ca_url()),
    };
    let word = role.word();
    let is_accepted = kept.as_ref().is_some_and(|view| view.judged.standing == Standing::Accepted);
    html! {
        <section
            class="step"
            id={format!("authority-{word}")}
            data-kept={kept.is_some().to_string()}
            data-accepted={is_accepted.to_string()}
        >
            <h2>{ title }</h2>
            <CopyValue id={format!("{word}-url")} label={ui.line("trust-files-url")} value={url} dispatch={ui.dispatch.clone()} />
            if kept.is_none() && offered.is_none() {
                <p>{ ui.line("trust-files-none") }</p>
            }
            { for kept.iter().map(|view| file(view, environment, role, report_id(role), ui)) }
            { for offered.iter().map(|view| file(view, environment, role, offered_id(role, kept.is_some()), ui)) }
            if kept.is_some() {
                <button type="button" class="quiet" id={format!("forget-{word}")} onclick={ui.on(move || Action::Authorities(environment, AuthoritiesAction::Forgotten(role)))}>
                    { ui.line("trust-files-forget") }
                </button>
            }
        </section>
    }
}

fn report_id(role: Role) -> &'static str {
    match role {
        Role::Root => "report-root",
        Role::Issuing => "report-issuing",
    }
}

/// Of a file beside the kept one the report has an id of its own.
fn offered_id(role: Role, is_beside: bool) -> &'static str {
    match role {
        _ if !is_beside => report_id(role),
        Role::Root => "report-other-root",
        Role::Issuing => "report-other-issuing",
    }
}

/// One file: what is in it, how it stands, the act if one is open, its report.
fn file(view: &AuthorityView, environment: Environment, role: Role, id: &'static str, ui: &Ui) -> Html {
    let standing = match view.judged.standing {
        Standing::Waits => Some("trust-files-waits"),
        Standing::AwaitsRoot => Some("trust-files-awaits-root"),
        Standing::Vouched => Some("trust-files-vouched"),
        Standing::Replaces => Some("trust-files-changed"),
        Standing::Accepted | Standing::Refused => None,
    };
    let act = if view.judged.standing == Standing::Replaces { Act::Replacement } else { Act::First };
    html! {
        <>
            { authority_facts(view, ui) }
            { for standing.map(|line| html! { <p class="note">{ ui.line(line) }</p> }) }
            if view.can_be_accepted() {
                <AcceptAuthority key={view.authority.sha256()} {environment} {role} {act} dispatch={ui.dispatch.clone()} />
            }
            { report::named(id, &view.judged.report, ui) }
        </>
    }
}

fn authority_facts(view: &AuthorityView, ui: &Ui) -> Html {
    let certificate = &view.authority.certificate;
    let mut pairs = vec![
        (ui.line("fact-subject"), certificate.subject.in_encoding_order()),
        (ui.line("fact-issuer"), certificate.issuer.in_encoding_order()),
        (ui.line("fact-valid-from"), ui.minute(certificate.not_before)),
        (ui.line("fact-valid-until"), ui.minute(certificate.not_after)),
        (ui.line("fact-key"), certificate.public_key.label()),
        (ui.line("fact-certificate-sha256"), view.authority.sha256()),
    ];
    if let Some(accepted) = &view.acceptance {
        pairs.push((ui.line("fact-accepted"), ui.minute(accepted.when)));
        pairs.push((ui.line("fact-accepted-by"), accepted.by.clone().unwrap_or_default()));
        pairs.push((ui.line("fact-compared-with"), ui.family("compared-with", accepted.compared_with.word())));
    }
    facts(pairs)
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
