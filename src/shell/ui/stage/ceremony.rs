//! The ceremony record: what was done, as it is printed and saved. The printed
//! page is this screen without its form and buttons.

use yew::prelude::*;

use crate::check::authority::Role;
use crate::ground::message::Message;
use crate::ground::report::Verdict;
use crate::ground::shown;
use crate::journey::{Action, Journey, PageAction};
use crate::paper::ceremony::{CeremonyRecord, CertificateRecord, Check, IssuedRecord, Judged, not_claimed};
use crate::proof::SeenIn;
use crate::shell::printing::Foot;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::presence::Presence;
use crate::shell::ui::part::print_foot::PrintFoot;
use crate::shell::ui::part::qr::QrPanel;
use crate::shell::ui::part::report::badge;
use crate::shell::ui::sentence::Sentence;
use crate::shell::ui::text::Ui;
use crate::workspace::{Counts, Deed, Event, KeyOrigin, MAX_EVENTS};

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let record = journey.ceremony_record();
    let json = record.to_json(ui.words.texts());
    let sha256 = CeremonyRecord::sha256_of(&json);
    html! {
        <div class="ceremony">
            <PrintFoot foot={Foot::What} text={format!("JSON SHA-256 {sha256}")} />
            <h1 id="page-heading" tabindex="-1">{ ui.line("ceremony-title") }</h1>
            <p class="lead screen-only">{ ui.line("ceremony-lead") }</p>
            <Presence
                key={record.environment.word()}
                environment={record.environment}
                typed={record.typed.clone()}
                dispatch={ui.dispatch.clone()}
                buttons={buttons(&record, json, ui)}
                appendix={appendix(&record, ui)}
            >
                { head(&record, sha256, ui) }
                { summary(&record, ui) }
            </Presence>
        </div>
    }
}

fn buttons(record: &CeremonyRecord, content: String, ui: &Ui) -> Html {
    let name = record.file_name();
    let save = ui.on(move || {
        Action::Page(PageAction::FileRequested {
            name: name.clone(),
            media_type: "application/json",
            content: content.clone(),
        })
    });
    html! {
        <div class="buttons screen-only">
            <button type="button" class="primary" id="print-ceremony" onclick={ui.on(|| Action::Page(PageAction::PrintRequested))}>
                { ui.line("ceremony-print") }
            </button>
            <button type="button" id="save-ceremony-json" onclick={save}>{ ui.line("ceremony-save-json") }</button>
        </div>
    }
}

fn head(record: &CeremonyRecord, json_sha256: String, ui: &Ui) -> Html {
    let environment = ui.line(record.environment.text_id());
    let (organisation, build) = (&record.organisation, &record.build);
    let not_known = ui.line("ceremony-not-known");
    let commit = build.commit.map_or_else(|| not_known.clone(), str::to_owned);
    html! {
        <section>
            <h2>{ ui.line("ceremony-facts") }</h2>
            { facts(vec![
                (ui.line("ceremony-made"), record.made.to_rfc3339()),
                (ui.line("ceremony-environment"), environment),
                (ui.line("ceremony-organisation"), organisation.legal_name.clone()),
                (ui.line("field-organisation-id"), organisation.organisation_id.clone()),
                (ui.line("field-application-id"), organisation.application_id.clone()),
                (ui.line("field-lfi-code"), organisation.lfi_code.clone()),
                (ui.line("ceremony-build"), format!("{} {}", build.name, build.version)),
                (ui.line("ceremony-commit"), commit),
                (ui.line("ceremony-json-sha256"), json_sha256),
            ]) }
            <p class="by-hand">
                <strong>{ ui.line("ceremony-file-sha256") }</strong>{ " " }{ ui.line("ceremony-by-hand") }
            </p>
        </section>
    }
}

/// What those present sign for, a line each.
fn summary(record: &CeremonyRecord, ui: &Ui) -> Html {
    let row = |each: &CertificateRecord| {
        let code = |value: Option<&String>| html! { <code dir="ltr" translate="no">{ value.map(String::as_str).unwrap_or_default() }</code> };
        html! {
            <tr>
                <th scope="row"><span class="id">{ each.certificate.name() }</span></th>
                <td data-label={ui.line("ceremony-state")}>{ ui.family("progress", each.state) }</td>
                <td data-label={ui.line("fact-key-sha256")}>{ code(each.key_sha256.as_ref()) }</td>
                <td data-label={ui.line("handover-kid")}>{ code(each.kid.as_ref()) }</td>
                <td data-label={ui.line("fact-valid-until")}>{ each.issued.as_ref().map(|issued| ui.day(issued.not_after)).unwrap_or_default() }</td>
            </tr>
        }
    };
    html! {
        <section id="ceremony-summary">
            <h2>{ ui.line("ceremony-certificates") }</h2>
            if record.certificates.is_empty() {
                <p>{ ui.line("ceremony-no-certificates") }</p>
            } else {
                <table class="record stacked">
                    <thead>
                        <tr>
                            <th scope="col">{ ui.line("ceremony-column-certificate") }</th>
                            <th scope="col">{ ui.line("ceremony-state") }</th>
                            <th scope="col">{ ui.line("fact-key-sha256") }</th>
                            <th scope="col">{ ui.line("handover-kid") }</th>
                            <th scope="col">{ ui.line("fact-valid-until") }</th>
                        </tr>
                    </thead>
                    <tbody>{ for record.certificates.iter().map(row) }</tbody>
                </table>
            }
        </section>
    }
}

/// On the pages after the one that is signed.
fn appendix(record: &CeremonyRecord, ui: &Ui) -> Html {
    html! {
        <div class="appendix">
            { authorities(record, ui) }
            { certificates(record, ui) }
            { events(record, ui) }
            { claims(ui) }
        </div>
    }
}

fn authorities(record: &CeremonyRecord, ui: &Ui) -> Html {
    let authorities = record.authorities.iter().map(|authority| {
        let role = ui.line(match authority.role {
            Role::Root => "ceremony-root",
            Role::Issuing => "ceremony-issuing",
        });
        let accepted = &authority.accepted;
        let when = match &accepted.by {
            Some(by) => Message::new("ceremony-accepted").with("by", by),
            None => Message::new("ceremony-accepted-unnamed"),
        };
        let when = ui.words.name(&when.with("when", ui.minute(accepted.when)));
        let compared_with = ui.family("compared-with", accepted.compared_with.word());
        (role, format!("{}\nSHA-256 {}\n{when} {compared_with}", authority.subject, authority.sha256))
    });
    let authorities: Vec<(String, String)> = authorities.collect();
    if authorities.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ ui.line("ceremony-authorities") }</h2>
            { facts(authorities) }
        </section>
    }
}

fn certificates(record: &CeremonyRecord, ui: &Ui) -> Html {
    if record.certificates.is_empty() {
        return Html::default();
    }
    let fingerprints = record.fingerprints();
    html! {
        <section>
            <h2>{ ui.line("ceremony-certificates-whole") }</h2>
            { for record.certificates.iter().map(|certificate| one(certificate, ui)) }
            if !fingerprints.is_empty() {
                <h3>{ ui.line("ceremony-fingerprints") }</h3>
                <QrPanel
                    id="qr-fingerprints"
                    value={fingerprints}
                    lead={ui.line("qr-fingerprints")}
                    label={ui.line("qr-fingerprints-label")}
                    open=true
                />
            }
        </section>
    }
}

fn one(record: &CertificateRecord, ui: &Ui) -> Html {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let moment = |value: Option<crate::ground::clock::Moment>| value.map(|when| when.to_rfc3339()).unwrap_or_default();
    let origin = record.key_origin.map(|origin| match origin {
        KeyOrigin::MadeHere => ui.line("ceremony-origin-made-here"),
        KeyOrigin::Elsewhere => ui.line("ceremony-origin-elsewhere"),
    });
    let mut rows = vec![
        (ui.line("ceremony-state"), ui.family("progress", record.state)),
        (ui.line("ceremony-origin"), origin.unwrap_or_default()),
        (ui.line("fact-subject"), text(&record.subject)),
        (ui.line("fact-key"), text(&record.key_algorithm)),
        (ui.line("fact-key-sha256"), text(&record.key_sha256)),
        (ui.line("fact-csr-sha256"), text(&record.csr_sha256)),
    ];
    if let Some(issued) = &record.issued {
        rows.extend(issued_rows(issued, ui));
    }
    rows.extend([
        (ui.line("handover-kid"), text(&record.kid)),
        (ui.line("ceremony-key-proved"), moment(record.key_proved)),
        (ui.line("ceremony-uploaded"), moment(record.uploaded)),
        (ui.line("ceremony-jwks-checked"), moment(record.jwks_checked)),
        (ui.line("ceremony-deployed"), moment(record.deployed)),
        (ui.line("ceremony-handed-over"), moment(record.handed_over)),
    ]);
    let word = record.certificate.word();
    let label = record.label.iter().map(|label| {
        let label = shown::written_out(label).into_owned();
        html! { <><bdi class="apart-label" translate="no">{ label }</bdi>{ " " }</> }
    });
    html! {
        <section class="record-certificate" id={format!("ceremony-{word}")}>
            <h3><span class="id">{ record.certificate.name() }</span>{ " " }{ for label }{ ui.purpose(record.certificate.id) }</h3>
            { facts(rows) }
            { for record.csr_checks.iter().map(|judged| checks(ui.line("ceremony-csr-checks"), judged, ui)) }
            { for record.issued.iter().map(|issued| checks(ui.line("ceremony-certificate-checks"), &issued.checks, ui)) }
        </section>
    }
}

fn issued_rows(issued: &IssuedRecord, ui: &Ui) -> [(String, String); 6] {
    [
        (ui.line("fact-issuer"), issued.issuer.clone()),
        (ui.line("fact-serial"), issued.serial_number.clone()),
        (ui.line("fact-certificate-sha256"), issued.sha256.clone()),
        (ui.line("ceremony-key-in-certificate"), issued.key_sha256.clone()),
        (ui.line("fact-valid-from"), issued.not_before.to_rfc3339()),
        (ui.line("fact-valid-until"), issued.not_after.to_rfc3339()),
    ]
}

/// Every check with its result; the sentence where it did not simply pass.
fn checks(title: String, judged: &Judged, ui: &Ui) -> Html {
    let row = |check: &Check| {
        html! {
            <tr data-check={check.check.clone()} data-verdict={check.verdict.word()}>
                <th scope="row">{ ui.say(&check.title) }</th>
                <td>
                    { badge(check.verdict, ui) }
                    if check.verdict != Verdict::Pass {
                        { " · " }{ ui.say(&check.message) }
                    }
                </td>
            </tr>
        }
    };
    html! {
        <table class="record">
            <caption>{ title }{ ": " }{ counts(&judged.counts, ui) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ ui.line("ceremony-column-check") }</th>
                    <th scope="col">{ ui.line("ceremony-column-result") }</th>
                </tr>
            </thead>
            <tbody>{ for judged.checks.iter().map(row) }</tbody>
        </table>
    }
}

fn events(record: &CeremonyRecord, ui: &Ui) -> Html {
    html! {
        <section id="ceremony-events">
            <h2>{ ui.line("ceremony-events") }</h2>
            if !record.events_are_complete {
                <p>{ ui.say(&Message::new("ceremony-events-dropped").with("count", MAX_EVENTS)) }</p>
            }
            if record.events.is_empty() {
                <p>{ ui.line("ceremony-no-events") }</p>
            } else {
                <table class="record">
                    <thead>
                        <tr>
                            <th scope="col">{ ui.line("ceremony-column-when") }</th>
                            <th scope="col">{ ui.line("ceremony-column-what") }</th>
                            <th scope="col">{ ui.line("ceremony-column-values") }</th>
                        </tr>
                    </thead>
                    <tbody>{ for record.events.iter().map(|event| event_row(event, ui)) }</tbody>
                </table>
            }
        </section>
    }
}

fn event_row(event: &Event, ui: &Ui) -> Html {
    let value = |name: String, value: &Option<String>| {
        value.clone().map(|value| html! { <div>{ name }{ " " }<code dir="ltr" translate="no">{ value }</code></div> })
    };
    let detail = event.detail.clone().map(|detail| html! { <div dir="ltr" translate="no">{ detail }</div> });
    html! {
        <tr data-deed={event.what.word()}>
            <td dir="ltr">{ event.when.to_rfc3339() }</td>
            <td>
                { for event.certificate.map(|id| html! { <><strong>{ id.name() }</strong>{ " " }</> }) }
                { what(event, ui) }
            </td>
            <td>
                { for detail }
                { for value(ui.line("event-key"), &event.key_sha256) }
                { for value(ui.line("event-csr"), &event.csr_sha256) }
                { for value(ui.line("event-certificate"), &event.certificate_sha256) }
                { for value(ui.line("handover-kid"), &event.kid) }
                { for event.counts.map(|each| html! { <div>{ counts(&each, ui) }</div> }) }
            </td>
        </tr>
    }
}

/// Of a proof what was seen, and no more; in older files that is not said.
pub fn what(event: &Event, ui: &Ui) -> String {
    let seen_in = event.detail.as_deref().filter(|_| event.what == Deed::Deployed).and_then(SeenIn::from_word);
    match seen_in {
        Some(seen_in) => ui.family("deed-deployed", seen_in.word()),
        None => ui.family("deed", event.what.word()),
    }
}

fn counts(counts: &Counts, ui: &Ui) -> Sentence {
    let message = Message::new("event-counts").with("failed", counts.failed).with("warned", counts.warned);
    ui.say(&message.with("unchecked", counts.not_checked).with("passed", counts.passed))
}

fn claims(ui: &Ui) -> Html {
    html! {
        <section>
            <h2>{ ui.line("ceremony-claims") }</h2>
            <ul class="claims">{ for not_claimed().iter().map(|claim| html! { <li>{ ui.say(claim) }</li> }) }</ul>
        </section>
    }
}
