//! The words of the trade, and those of one step of the way.

use yew::prelude::*;

use crate::framework::glossary::Term;
use crate::ground::source::{Basis, Source};
use crate::journey::{Screen, Step};
use crate::shell::ui::text::Ui;

pub fn view(ui: &Ui) -> Html {
    let terms = Term::ALL.map(|term| {
        html! {
            <div class="term" id={anchor(term)} tabindex="-1">
                <dt>{ ui.family("term", term.word()) }</dt>
                <dd>
                    { ui.family("meaning", term.word()) }
                    { for term.source().map(|source| source_view(source, ui)) }
                </dd>
            </div>
        }
    });
    html! {
        <div class="glossary">
            <h1 id="page-heading" tabindex="-1">{ ui.line("glossary-title") }</h1>
            <p class="lead">{ ui.line("glossary-lead") }</p>
            <dl>{ for terms }</dl>
        </div>
    }
}

/// Where a term stands on the screen of all of them.
pub fn anchor(term: Term) -> String {
    format!("term-{}", term.word())
}

fn source_view(source: Source, ui: &Ui) -> Html {
    let basis = match source.basis {
        Basis::Confirmed => String::new(),
        Basis::Inferred => format!(" ({})", ui.line("basis-inferred")),
        Basis::Unknown => format!(" ({})", ui.line("basis-unknown")),
    };
    html! {
        <p class="source">{ ui.line("report-source") }{ " " }<span dir="ltr" translate="no">{ source.document }</span>{ basis }</p>
    }
}

/// The words that are met first at this step, folded; what is typed in the step
/// stays, since nobody has to leave it to look them up.
pub fn of_step(step: Step, ui: &Ui) -> Html {
    let terms = met_at(step);
    if terms.is_empty() {
        return Html::default();
    }
    let rows = terms.iter().map(|term| {
        html! {
            <>
                <dt><a href={Screen::Glossary(Some(*term)).route()}>{ ui.family("term", term.word()) }</a></dt>
                <dd>{ ui.family("meaning", term.word()) }</dd>
            </>
        }
    });
    html! {
        <details class="words" id="step-words">
            <summary>{ ui.line("glossary-of-step") }</summary>
            <dl>{ for rows }</dl>
        </details>
    }
}

fn met_at(step: Step) -> &'static [Term] {
    match step {
        Step::Overview => &[Term::Certificate, Term::Mtls, Term::Jws, Term::Jwe],
        Step::Details => {
            &[Term::Organisation, Term::OrganisationalUnit, Term::CommonName, Term::San, Term::Application]
        }
        Step::Key => &[Term::PrivateKey, Term::Csr, Term::Hsm],
        Step::Guide => &[Term::Oftf, Term::Pem],
        Step::Certificate => &[Term::IssuingCa, Term::Chain, Term::Crl],
        Step::Jwks => &[Term::Jwks, Term::Kid, Term::Keystore],
        Step::Install => &[Term::Pkcs12, Term::Mtls],
        Step::Handover => &[Term::ApiHub, Term::Dn],
        Step::Switch => &[],
    }
}
