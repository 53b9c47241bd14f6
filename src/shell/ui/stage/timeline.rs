//! How long the certificates of both environments hold: a picture, the same as
//! a table, and a file for the calendar.

use yew::prelude::*;

use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::journey::Journey;
use crate::shell::ui::part::calendar;
use crate::shell::ui::part::timeline::TimelinePicture;
use crate::shell::ui::part::timeline_legend;
use crate::shell::ui::text::Ui;
use crate::validity::timeline::{Bar, Timeline, TimelineRow};

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let content = match journey.timeline() {
        None => html! { <p id="no-timeline">{ ui.line("timeline-empty") }</p> },
        Some(timeline) => html! {
            <>
                <p class="lead">{ ui.line("timeline-lead") }</p>
                <TimelinePicture timeline={timeline.clone()} />
                { timeline_legend::view(ui) }
                { table(&timeline, ui) }
                { calendar::of_environment(journey, ui) }
            </>
        },
    };
    html! {
        <div class="timeline">
            <h1 id="page-heading" tabindex="-1">{ ui.line("timeline-title") }</h1>
            { content }
        </div>
    }
}

fn table(timeline: &Timeline, ui: &Ui) -> Html {
    let heads = [
        ui.line("column-certificate-id"),
        ui.line("timeline-from"),
        ui.line("timeline-until"),
        ui.line("timeline-state"),
        ui.line("timeline-reminder"),
        ui.line("timeline-renew"),
        ui.line("timeline-urgent"),
    ];
    let rows = timeline.rows.iter().flat_map(|row| row.bars.iter().map(move |bar| (row, bar)));
    html! {
        <table class="stacked" id="timeline-table">
            <caption>{ ui.line("timeline-table") }</caption>
            <thead>
                <tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr>
            </thead>
            <tbody>{ for rows.map(|(row, bar)| table_row(row, bar, &heads, ui)) }</tbody>
        </table>
    }
}

fn table_row(row: &TimelineRow, bar: &Bar, heads: &[String; 7], ui: &Ui) -> Html {
    let lifetime = &bar.lifetime;
    // A date that hangs on the end has none without it.
    let of_end = |moment: Moment| if lifetime.is_endless { "—".to_owned() } else { ui.day(moment) };
    let cells = [
        (ui.day(lifetime.not_before), Some("date")),
        (of_end(lifetime.not_after), Some("date")),
        (ui.family("urgency", bar.urgency.word()), None),
        (of_end(lifetime.reminded_from()), Some("date")),
        (of_end(lifetime.renew_from()), Some("date")),
        (of_end(lifetime.urgent_from()), Some("date")),
    ];
    let cells = cells.into_iter().zip(&heads[1..]).map(|((value, class), head)| {
        html! { <td {class} data-label={head.clone()}><span>{ value }</span></td> }
    });
    let environment = ui.say(&Message::new(format!("environment-{}", row.environment.word())));
    let id = format!("timeline-{}-{}-{}", row.id.word(), row.environment.word(), bar.generation.word());
    html! {
        <tr {id} data-urgency={bar.urgency.word()}>
            <th scope="row">
                <span class="id">{ row.id.name() }</span>{ " " }{ environment }
                if row.bars.len() > 1 {
                    { " · " }{ ui.family("generation", bar.generation.word()) }
                }
            </th>
            { for cells }
        </tr>
    }
}
