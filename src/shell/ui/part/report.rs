//! A report: the verdict, then every finding that asks for somebody, the gravest first.
//! What passed, and what nobody could check, is folded away, not left out. Where the rules
//! come from stands in footnotes: many have the same source.

use yew::prelude::*;

use super::facts;
use super::report_forms::{FindingCopy, ReportForms};
use crate::ground::message::Message;
use crate::ground::report::render::{self, Cover};
use crate::ground::report::{Evidence, Finding, FindingId, Report, Verdict};
use crate::ground::source::{Basis, Source};
use crate::shell::route;
use crate::shell::ui::focus;
use crate::shell::ui::text::Ui;

/// With an id of its own, where a screen has several.
pub fn named(id: &'static str, report: &Report, ui: &Ui) -> Html {
    about(id, report, Vec::new(), ui)
}

/// With what was looked at, for those who read the report elsewhere.
pub fn about(id: &'static str, report: &Report, facts: Vec<(String, String)>, ui: &Ui) -> Html {
    let verdict = report.verdict();
    let cover = cover(facts, ui);
    let name = file_name(id, ui);
    let (passed, rest): (Vec<_>, Vec<_>) =
        report.placed().into_iter().partition(|(_, finding)| finding.verdict == Verdict::Pass);
    let (unchecked, rest): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|(_, finding)| finding.verdict == Verdict::NotChecked && !finding.lacks_input);
    let mut sources: Vec<Source> = Vec::new();
    for source in [&rest, &unchecked, &passed].into_iter().flatten().filter_map(|(_, finding)| finding.source) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    let row = |(place, finding): (FindingId, &Finding)| {
        let footnote = sources.iter().position(|source| finding.source == Some(*source));
        placed_row(&place, finding, footnote, &cover, ui)
    };
    let folded = |summary: &'static str, findings: Vec<(FindingId, &Finding)>| {
        if findings.is_empty() {
            return Html::default();
        }
        let summary = Message::new(summary).with("count", findings.len());
        html! {
            <details>
                <summary>{ ui.say(&summary) }</summary>
                <ul class="findings">{ for findings.into_iter().map(row) }</ul>
            </details>
        }
    };
    html! {
        <section class={classes!("report", verdict.word())} {id} data-verdict={verdict.word()}>
            <header>
                <div>
                    <h3>{ ui.say(&report.headline()) }</h3>
                    <p>{ ui.say(&report.counts()) }</p>
                </div>
                <ReportForms {id} report={report.clone()} cover={cover.clone()} {name} dispatch={ui.dispatch.clone()} />
            </header>
            if !rest.is_empty() {
                <ul class="findings">{ for rest.into_iter().map(row) }</ul>
            }
            { folded("report-unchecked", unchecked) }
            { folded("report-passed", passed) }
            if !sources.is_empty() {
                <details class="sources">
                    <summary>{ ui.line("report-sources") }</summary>
                    <ol>{ for sources.iter().map(|each| html! { <li class="source">{ source(*each, ui) }</li> }) }</ol>
                </details>
            }
        </section>
    }
}

/// Of the report's files, without an ending: `C3_sandbox_2026-11-28_report-certificate`.
fn file_name(report: &str, ui: &Ui) -> String {
    let (id, _) = ui.route.screen.title();
    let route = ui.route.screen.route();
    let places = route.trim_start_matches('#').split('/').filter(|place| id.is_none_or(|id| id.word() != *place));
    let places: Vec<&str> = places.filter(|place| !place.is_empty()).collect();
    ui.file_name(id, &[&[report], places.as_slice()].concat().join("-"))
}

/// The screen's name, its environment, and what was looked at.
fn cover(facts: Vec<(String, String)>, ui: &Ui) -> Cover {
    let environment = ui.family("environment", ui.environment.word());
    let title = match ui.route.screen.title() {
        (Some(id), title) => format!("{} · {}", id.name(), ui.words.name(&title)),
        (None, title) => ui.words.name(&title),
    };
    let mut about = vec![(ui.line("environment-label"), environment)];
    about.extend(facts);
    Cover { title, about, address: route::address(ui.route.screen) }
}

/// A finding of a report, which has an address.
fn placed_row(place: &FindingId, finding: &Finding, footnote: Option<usize>, cover: &Cover, ui: &Ui) -> Html {
    let sought = ui.route.finding.as_ref() == Some(place);
    let title = ui.words.name(&finding.check.title());
    html! {
        <li
            class={classes!("finding", finding.verdict.word(), sought.then_some("sought"))}
            id={focus::finding_id(place)}
            tabindex="-1"
            aria-current={sought.then_some("true")}
            data-check={finding.check.to_string()}
            data-verdict={finding.verdict.word()}
            data-message={finding.detail.id.to_string()}
        >
            { body(finding, footnote, ui) }
            <FindingCopy
                finding={finding.clone()}
                place={place.clone()}
                cover={cover.clone()}
                {title}
                dispatch={ui.dispatch.clone()}
            />
        </li>
    }
}

/// One finding outside a report.
pub fn row(finding: &Finding, ui: &Ui) -> Html {
    html! {
        <li
            class={classes!("finding", finding.verdict.word())}
            data-check={finding.check.to_string()}
            data-verdict={finding.verdict.word()}
            data-message={finding.detail.id.to_string()}
        >
            { body(finding, None, ui) }
        </li>
    }
}

/// Its source is a footnote, or stands under it.
fn body(finding: &Finding, footnote: Option<usize>, ui: &Ui) -> Html {
    let badge = badge(finding.verdict, ui);
    let advice = finding.advice.iter().map(|advice| {
        html! { <p class="advice"><span class="advice-word">{ ui.line("report-advice") }</span>{ " " }{ ui.say(advice) }</p> }
    });
    let footnote_sign = footnote.map(|position| {
        html! { <sup><span class="visually-hidden">{ " " }{ ui.line("report-source") }{ " " }</span>{ position + 1 }</sup> }
    });
    let source = finding.source.filter(|_| footnote.is_none()).map(|each| {
        html! { <p class="source">{ ui.line("report-source") }{ " " }{ source(each, ui) }</p> }
    });
    html! {
        <>
            <span class="badge">{ badge }</span>
            <div class="finding-body">
                <h4>{ ui.say(&finding.check.title()) }{ for footnote_sign }</h4>
                <p>{ ui.say(&finding.detail) }</p>
                { for advice }
                { evidence(&finding.evidence.apart(), ui) }
                { for source }
            </div>
        </>
    }
}

/// A document, and how sure the rule is.
fn source(source: Source, ui: &Ui) -> Html {
    let basis = match source.basis {
        Basis::Confirmed => String::new(),
        Basis::Inferred => ui.line("basis-inferred"),
        Basis::Unknown => ui.line("basis-unknown"),
    };
    html! { <><span dir="ltr">{ source.document }</span>{ " " }<em>{ basis }</em></> }
}

/// The word for a verdict.
pub fn badge(verdict: Verdict, ui: &Ui) -> String {
    ui.words.name(&render::badge(verdict))
}

fn evidence(evidence: &Evidence, ui: &Ui) -> Html {
    let pair = |name: &'static str, value: &Option<String>| {
        value.clone().map(|value| {
            html! { <div><dt>{ ui.line(name) }</dt><dd dir="ltr" translate="no">{ facts::value(value) }</dd></div> }
        })
    };
    let found = pair("report-found", &evidence.found);
    let csr = pair("report-csr", &evidence.csr);
    let expected = pair("report-expected", &evidence.expected);
    if found.is_none() && csr.is_none() && expected.is_none() {
        return Html::default();
    }
    html! { <dl class="evidence">{ for expected }{ for csr }{ for found }</dl> }
}
