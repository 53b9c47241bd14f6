//! One certificate: how it stands, the next thing to do, its values, what was done.

use yew::prelude::*;

use super::{ceremony, handover, renewal};
use crate::framework::address::Address;
use crate::journey::{BoardRow, Journey, Screen, Step};
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::{board_table, kept, state};
use crate::shell::ui::text::Ui;

/// The newest of what was done; the ceremony record has all.
const MAX_EVENTS: usize = 12;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let row = BoardRow::new(journey, at);
    html! {
        <div class="summary" key={format!("{}-{}", at.environment.word(), at.which().name())}>
            <p class="crumb"><a href={Screen::Board.route()}>{ ui.line("nav-certificates") }</a></p>
            <h1 id="page-heading" tabindex="-1">
                <span class="id">{ at.id.name() }</span>{ " " }{ state::label(&row) }{ ui.purpose(at.id) }
            </h1>
            <div class="summary-head">
                <p class="standing">{ state::view(&row, ui) }{ state::outlook(&row, ui) }{ state::waiting(&row, ui) }</p>
                { board_table::action(&row, row.asks_for_action(), ui) }
            </div>
            { for ui.why(at.id).map(|why| html! { <p class="why">{ why }</p> }) }
            { certificate(journey, at, ui) }
            { for journey.handover(at).map(|handover| html! {
                <section><h2>{ ui.line("summary-values") }</h2>{ handover::values(&handover, ui) }</section>
            }) }
            { more(journey, at, ui) }
            { renewal::offer(journey, at, ui) }
            { history(journey, at, ui) }
        </div>
    }
}

fn certificate(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(certificate) = journey.workspace.record(at).certificate() else { return Html::default() };
    html! {
        <section>
            <h2>{ ui.line("certificate-title") }</h2>
            { facts(vec![
                (ui.line("fact-subject"), certificate.subject.in_encoding_order()),
                (ui.line("fact-valid-from"), ui.minute(certificate.not_before)),
                (ui.line("fact-valid-until"), ui.minute(certificate.not_after)),
                (ui.line("fact-serial"), certificate.serial_number.clone()),
                (ui.line("fact-key"), certificate.public_key.label()),
            ]) }
        </section>
    }
}

/// What else can be done with it.
fn more(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let step = |step: Step| Screen::Certificate { id: at.which(), step };
    let steps = journey.steps(at);
    let first = steps.first().map(|view| view.step).unwrap_or(Step::Overview);
    let link = |id: &'static str, screen: Screen, label: String| {
        html! { <a class="button quiet" {id} href={screen.route()}>{ label }</a> }
    };
    html! {
        <div class="buttons" id="summary-more">
            if journey.can_deploy(at) {
                { link("to-install", step(Step::Install), ui.line("step-title-install")) }
            }
            { link("to-steps", step(first), ui.line("summary-steps")) }
            { link("to-check", Screen::Check(at.id), ui.line("inspect-link")) }
        </div>
    }
}

/// What was done with it, the newest first.
fn history(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let events = journey.workspace.world(at.environment).history.iter().rev();
    let events: Vec<_> = events.filter(|event| event.certificate == Some(at.which())).take(MAX_EVENTS).collect();
    if events.is_empty() {
        return Html::default();
    }
    let rows = events.into_iter().map(|event| {
        html! { <li><span class="when">{ ui.minute(event.when) }</span>{ " " }{ ceremony::what(event, ui) }</li> }
    });
    html! {
        <section>
            <h2>{ ui.line("summary-history") }</h2>
            { kept::view(journey, ui) }
            <ol class="history">{ for rows }</ol>
            <p><a class="alone" href={Screen::Ceremony.route()}>{ ui.line("nav-ceremony") }</a></p>
        </section>
    }
}
