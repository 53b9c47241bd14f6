//! Every thing in a row, and what lies open of one.

use yew::prelude::*;

use super::beside;
use super::icon::icon;
use super::structure::Structure;
use super::unseal::PassphraseForm;
use super::wording::{choose, item_id, kind, name};
use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::report::{Overall, Verdict};
use crate::ground::shown::{self, MOST_SHOWN_CHARACTERS};
use crate::heap::identify::Item;
use crate::journey::{Action, HeapAction, HeapTaken, HeapUse, Journey};
use crate::shell::ui::part::chain;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::report;
use crate::shell::ui::text::Ui;

/// Most rows that are drawn; a search finds the others.
const MAX_ROWS: usize = 300;

pub fn all(journey: &Journey, ui: &Ui) -> Html {
    let sought = journey.heap.sought();
    let hidden = sought.len().saturating_sub(MAX_ROWS);
    let chosen = journey.heap.chosen.filter(|chosen| sought.iter().skip(MAX_ROWS).any(|each| each == chosen));
    let shown = sought.iter().copied().take(MAX_ROWS).chain(chosen);
    let rows = shown.filter_map(|position| Some(row(journey, position, journey.heap.item(position)?, ui)));
    html! {
        <section class="items">
            <h2>{ ui.say(&Message::new("heap-items").with("count", sought.len())) }</h2>
            if sought.is_empty() {
                <p>{ ui.line("heap-nothing-found") }</p>
            }
            <ul class="item-rows">{ for rows }</ul>
            if hidden > 0 {
                <p>{ ui.say(&Message::new("heap-rows-left").with("count", hidden)) }</p>
            }
        </section>
    }
}

fn row(journey: &Journey, position: usize, item: &Item, ui: &Ui) -> Html {
    let is_open = journey.heap.chosen == Some(position);
    let toggled = if is_open { None } else { Some(position) };
    let verdict = journey.heap.verdict_of(position, item);
    let trouble = match verdict {
        Overall::Pass | Overall::Incomplete => None,
        Overall::Warn => Some(Verdict::Warn),
        Overall::Fail => Some(Verdict::Fail),
    };
    let about = item.key().map(|key| key.subject.clone().unwrap_or_else(|| key.label.clone()));
    // How many keys a set has says a number with its unit.
    let count = (item.keys.len() > 1).then(|| ui.words.name(&Message::new("heap-keys").with("count", item.keys.len())));
    let about = about.or(count).or_else(|| item.facts.first().map(|fact| fact.value.clone())).unwrap_or_default();
    let about = shown::cut(&about, MOST_SHOWN_CHARACTERS);
    let file = journey.heap.file_of(position);
    html! {
        <li
            class={classes!("item", is_open.then_some("open"))}
            id={item_id(position)}
            key={position}
            data-kind={item.kind.word()}
            data-file={item.file.clone()}
            data-verdict={verdict.word()}
        >
            <div class="item-head">
                <button type="button" class="item-toggle" aria-expanded={is_open.to_string()} onclick={choose(toggled, ui)}>
                    <span class="kind">{ icon(item.kind) }{ kind(item, ui) }</span>
                    // A name and a verdict share no direction.
                    <span class="file-name">
                        <bdi translate="no">{ name(item, ui) }</bdi>
                        if let Some(verdict) = trouble {
                            { " " }<span class={classes!("badge", verdict.word())}>{ report::badge(verdict, ui) }</span>
                        }
                    </span>
                    <span class="about" dir="auto" translate="no">{ about }</span>
                </button>
                <button
                    type="button"
                    class="quiet remove"
                    aria-label={format!("{}: {}", ui.line("heap-remove"), name(item, ui))}
                    onclick={ui.on(move || Action::Heap(HeapAction::FileRemoved(file)))}
                >{ ui.line("heap-remove") }</button>
            </div>
            { urgent(item, ui) }
            if is_open {
                { detail(journey, position, item, ui) }
            }
        </li>
    }
}

/// What must be read without opening anything.
fn urgent(item: &Item, ui: &Ui) -> Html {
    let grave = item.report.findings.iter().filter(|finding| {
        [Check::FileRead, Check::FilePrivateKey].contains(&finding.check)
            && matches!(finding.verdict, Verdict::Warn | Verdict::Fail)
    });
    let lines = grave.map(|finding| {
        html! {
            <p class={classes!("urgent", finding.verdict.word())} data-message={finding.detail.id.to_string()}>
                { ui.say(&finding.detail) }
            </p>
        }
    });
    html! { { for lines } }
}

fn detail(journey: &Journey, position: usize, item: &Item, ui: &Ui) -> Html {
    let file = journey.heap.file_of(position);
    let pairs = |facts: &[crate::heap::identify::Fact]| -> Vec<(String, String)> {
        facts.iter().map(|fact| (ui.words.name(&fact.name), fact.value.clone())).collect()
    };
    let mut about = vec![(kind(item, ui), name(item, ui))];
    about.extend(pairs(&item.facts));
    let line = item.place.line.filter(|line| *line > 1);
    let (report, chain) = journey.heap_report(position);
    let extensions = pairs(&item.extensions());
    html! {
        <div class="item-detail">
            if let Some(line) = line {
                <p>{ ui.say(&Message::new("heap-line").with("line", line.to_string())) }</p>
            }
            if !item.repairs.is_empty() {
                <div class="repairs">
                    <p>{ ui.line("heap-repairs") }</p>
                    <ul>{ for item.repairs.iter().map(|repair| html! { <li>{ ui.line(repair.text_id()) }</li> }) }</ul>
                </div>
            }
            if item.waits_for_passphrase && journey.heap.is_sealed(file) {
                <PassphraseForm file={Some(file)} count={1} dispatch={ui.dispatch.clone()} />
            }
            { uses(journey, position, ui) }
            { facts(pairs(&item.facts)) }
            if !extensions.is_empty() {
                <details class="extensions">
                    <summary>{ ui.say(&Message::new("heap-extensions").with("count", extensions.len())) }</summary>
                    { facts(extensions) }
                </details>
            }
            if !item.content.is_empty() {
                <Structure key={position} {position} item={item.clone()} dispatch={ui.dispatch.clone()} />
            }
            { certificates_of_file(journey, file, ui) }
            { beside::view(journey, position, ui) }
            { for chain.iter().map(|chain| chain::view(chain, ui)) }
            if journey.heap_root_to_accept(position).is_some() {
                <button type="button" id="accept-heap-root" onclick={ui.on(move || Action::Heap(HeapAction::RootOffered(position)))}>
                    { ui.line("trust-files-ask") }
                </button>
            }
            if !report.findings.is_empty() {
                { report::about("report", &report, about, ui) }
            }
        </div>
    }
}

/// What the thing can be used as now.
fn uses(journey: &Journey, position: usize, ui: &Ui) -> Html {
    let uses = journey.heap_uses(position);
    if uses.is_empty() {
        return Html::default();
    }
    let button = |as_what: HeapUse| {
        let (id, label) = match as_what {
            HeapUse::Details(at) => {
                ("details", Message::new("heap-use-details").with("certificate", at.which().name()))
            }
            HeapUse::Csr(at) => ("csr", Message::new("heap-use-csr").with("certificate", at.which().name())),
            HeapUse::Certificate(at) => {
                ("certificate", Message::new("heap-use-certificate").with("certificate", at.which().name()))
            }
            HeapUse::Jwks(at) => ("jwks", Message::new("heap-use-jwks").with("certificate", at.which().name())),
            HeapUse::Authority(environment) => {
                let environment = ui.family("environment", environment.word());
                ("authority", Message::new("heap-use-authority").with("environment", environment))
            }
        };
        let of = match as_what {
            HeapUse::Details(at) | HeapUse::Csr(at) | HeapUse::Certificate(at) | HeapUse::Jwks(at) => at.which().word(),
            HeapUse::Authority(environment) => environment.word().to_owned(),
        };
        html! {
            <button
                type="button"
                id={format!("use-{id}-{of}")}
                onclick={ui.on(move || Action::Heap(HeapAction::Used { item: position, as_what }))}
            >{ ui.words.name(&label) }</button>
        }
    };
    html! { <div class="heap-uses screen-only">{ for uses.into_iter().map(button) }</div> }
}

/// All certificates of a dump as one PEM file.
fn certificates_of_file(journey: &Journey, file: usize, ui: &Ui) -> Html {
    let count = journey.heap.certificates(journey.heap.items_of(file)).len();
    if count < 2 {
        return Html::default();
    }
    let take = ui.on(move || Action::Heap(HeapAction::FileTaken(HeapTaken::Certificates { file: Some(file) })));
    html! {
        <div class="heap-files screen-only">
            <button type="button" id="heap-certificates-of-file" class="quiet" onclick={take}>
                { ui.words.name(&Message::new("heap-save-certificates-of-file").with("count", count)) }
            </button>
        </div>
    }
}
