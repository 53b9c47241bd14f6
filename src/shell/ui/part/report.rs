//! A report: the verdict, then every finding, the gravest first. What passed is
//! folded away, not left out.

use yew::prelude::*;

use crate::message::Message;
use crate::report::{Evidence, Finding, Report, Verdict};
use crate::shell::ui::text::Ui;
use crate::source::Basis;

pub fn view(report: &Report, ui: &Ui) -> Html {
    named("report", report, ui)
}

/// With an id of its own, where a screen has several.
pub fn named(id: &'static str, report: &Report, ui: &Ui) -> Html {
    let verdict = report.verdict();
    let (passed, rest): (Vec<&Finding>, Vec<&Finding>) =
        report.ranked().into_iter().partition(|finding| finding.verdict == Verdict::Pass);
    let headline = ui.line(match verdict {
        Verdict::Fail => "report-fail",
        Verdict::Warn => "report-warn",
        Verdict::Pass | Verdict::NotChecked => "report-pass",
    });
    let counts = Message::new("report-counts")
        .with("failed", report.count(Verdict::Fail))
        .with("warned", report.count(Verdict::Warn))
        .with("unchecked", report.count(Verdict::NotChecked))
        .with("passed", report.count(Verdict::Pass));
    let summary = Message::new("report-passed").with("count", passed.len());
    html! {
        <section class={classes!("report", verdict.word())} {id} data-verdict={verdict.word()}>
            <header>
                <h3>{ headline }</h3>
                <p>{ ui.say(&counts) }</p>
            </header>
            <ul class="findings">{ for rest.into_iter().map(|finding| row(finding, ui)) }</ul>
            if !passed.is_empty() {
                <details>
                    <summary>{ ui.say(&summary) }</summary>
                    <ul class="findings">{ for passed.into_iter().map(|finding| row(finding, ui)) }</ul>
                </details>
            }
        </section>
    }
}

/// One finding.
pub fn row(finding: &Finding, ui: &Ui) -> Html {
    let badge = badge(finding.verdict, ui);
    let advice = finding.advice.iter().map(|advice| {
        html! { <p class="advice"><span class="advice-word">{ ui.line("report-advice") }</span>{ " " }{ ui.say(advice) }</p> }
    });
    let source = finding.source.map(|source| {
        let basis = match source.basis {
            Basis::Confirmed => String::new(),
            Basis::Inferred => ui.line("basis-inferred"),
            Basis::Unknown => ui.line("basis-unknown"),
        };
        html! {
            <p class="source">
                { ui.line("report-source") }{ " " }<span dir="ltr">{ source.document }</span>{ " " }<em>{ basis }</em>
            </p>
        }
    });
    html! {
        <li
            class={classes!("finding", finding.verdict.word())}
            data-check={finding.check.to_string()}
            data-verdict={finding.verdict.word()}
            data-message={finding.detail.id.to_string()}
        >
            <span class="badge">{ badge }</span>
            <div class="finding-body">
                <h4>{ ui.say(&finding.title()) }</h4>
                <p>{ ui.say(&finding.detail) }</p>
                { for advice }
                { evidence(&finding.evidence, ui) }
                { for source }
            </div>
        </li>
    }
}

/// The word for a verdict.
pub fn badge(verdict: Verdict, ui: &Ui) -> String {
    ui.line(match verdict {
        Verdict::Pass => "verdict-pass",
        Verdict::Warn => "verdict-warn",
        Verdict::Fail => "verdict-fail",
        Verdict::NotChecked => "verdict-not-checked",
    })
}

fn evidence(evidence: &Evidence, ui: &Ui) -> Html {
    let pair = |name: &'static str, value: &Option<String>| {
        value.clone().map(|value| {
            html! { <div><dt>{ ui.line(name) }</dt><dd dir="ltr" translate="no">{ value }</dd></div> }
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
