//! The picture of who holds which key: the parties, a line for each
//! certificate with its name in a pill, and OFTF below, which issues them.
//!
//! It is drawn from left to right in every language, since a map is not read
//! like a sentence; its words are those of the language. Below 40rem of width
//! the list beside it takes its place, which says the same in words.

use yew::prelude::*;

use crate::framework::catalogue::{Entry, Party};
use crate::framework::picture::{CONNECTIONS, Connection, PARTIES, issued_to, keys_held_by};
use crate::ground::message::Message;
use crate::journey::{Journey, Mark};
use crate::shell::ui::text::Ui;

const WIDTH: i32 = 960;
const HEIGHT: i32 = 548;
const BOX_WIDTH: i32 = 156;
const BOX_TOP: i32 = 84;
const BOX_BOTTOM: i32 = 412;
const FIRST_ROW: i32 = 123;
const ROW: i32 = 50;
/// The line that passes by the hub.
const BY_PASS: i32 = 26;
const OFTF_TOP: i32 = 476;
const PILL_WIDTH: i32 = 164;
const PILL_HEIGHT: i32 = 34;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <figure class="picture" id="picture">
            <svg
                class="picture-drawing"
                viewBox={format!("0 0 {WIDTH} {HEIGHT}")}
                direction="ltr"
                role="group"
                aria-label={ui.line("picture-label")}
            >
                { for PARTIES.map(|party| issuing(party, ui)) }
                { oftf(ui) }
                { for CONNECTIONS.map(|connection| drawn(connection, journey, ui)) }
                { for PARTIES.map(|party| party_box(party, ui)) }
            </svg>
            <figcaption class="picture-legend">{ legend(ui) }</figcaption>
        </figure>
    }
}

/// The same in words: the lines of each connection, with what they are for.
pub fn list(journey: &Journey, ui: &Ui) -> Html {
    let groups = CONNECTIONS.map(|connection| {
        let rows = connection.lines().into_iter().map(|entry| row(entry, journey, ui));
        html! {
            <section class="connection" id={format!("connection-{}", connection.word())}>
                <h3>{ ui.family("connection", &connection.word()) }</h3>
                <ul>{ for rows }</ul>
            </section>
        }
    });
    html! { <div class="picture-list" id="picture-list">{ for groups }</div> }
}

fn row(entry: &'static Entry, journey: &Journey, ui: &Ui) -> Html {
    let (mark, screen) = journey.mark(journey.at(entry.id));
    html! {
        <li>
            <a class="id" href={screen.route()} aria-label={name(entry, mark, ui)}>{ entry.id.name() }</a>
            <span class="row-words">
                { ui.purpose(entry.id) }
                <span class="row-facts">
                    { sign(mark) }
                    <span>{ ui.family("mark", mark.word()) }</span>
                    <span>{ holder(entry, ui) }</span>
                </span>
            </span>
        </li>
    }
}

fn holder(entry: &Entry, ui: &Ui) -> String {
    match entry.parties.value.key_holder {
        Party::Lfi => ui.by_role("holds-lfi", "holds-lfi-other"),
        other => ui.family("holds", other.word()),
    }
}

fn kind(entry: &Entry, ui: &Ui) -> String {
    ui.family("kind-of-key", entry.purpose.word())
}

/// What is read out: it begins with what is to be seen (WCAG 2.5.3).
fn name(entry: &Entry, mark: Mark, ui: &Ui) -> String {
    let message = Message::new("picture-line")
        .with("certificate", entry.id.name())
        .with("kind", kind(entry, ui))
        .with("purpose", ui.purpose(entry.id))
        .with("state", ui.family("mark", mark.word()))
        .with("holder", holder(entry, ui));
    ui.say(&message).into_text()
}

/// The middle of a party's box.
fn middle(party: Party) -> i32 {
    match party {
        Party::Tpp => BOX_WIDTH / 2,
        Party::ApiHub => WIDTH / 2,
        Party::Lfi => WIDTH - BOX_WIDTH / 2,
    }
}

fn party_box(party: Party, ui: &Ui) -> Html {
    let x = middle(party);
    let keys = Message::new("party-keys").with("count", keys_held_by(party));
    let centre = (BOX_TOP + BOX_BOTTOM) / 2;
    let is_own = party == ui.role;
    let name = match party {
        Party::Lfi => ui.by_role("party-name-lfi", "party-name-lfi-other"),
        Party::Tpp if is_own => ui.line("party-name-tpp-own"),
        Party::Tpp | Party::ApiHub => ui.family("party-name", party.word()),
    };
    html! {
        <g class={classes!("party", party.word(), is_own.then_some("own"))}>
            <rect
                x={(x - BOX_WIDTH / 2).to_string()}
                y={BOX_TOP.to_string()}
                width={BOX_WIDTH.to_string()}
                height={(BOX_BOTTOM - BOX_TOP).to_string()}
                rx="14"
            />
            { label(x, centre - 20, "party-name", name) }
            { label(x, centre + 4, "party-role", ui.family("party-role", party.word())) }
            { label(x, centre + 34, "party-keys", ui.words.name(&keys)) }
        </g>
    }
}

fn oftf(ui: &Ui) -> Html {
    html! {
        <g class="party oftf">
            <rect x="0" y={OFTF_TOP.to_string()} width={WIDTH.to_string()} height="70" rx="14" />
            { label(WIDTH / 2, OFTF_TOP + 32, "party-name", ui.line("party-name-oftf")) }
            { label(WIDTH / 2, OFTF_TOP + 54, "party-role", ui.line("party-role-oftf")) }
        </g>
    }
}

/// What OFTF issues to whom: a line that is no certificate's.
fn issuing(party: Party, ui: &Ui) -> Html {
    let x = middle(party);
    // Beside the line, and inside the drawing.
    let (aside, anchor) = if party == Party::Lfi { (-12, "end") } else { (12, "start") };
    let issued = Message::new("party-issued").with("count", issued_to(party));
    html! {
        <g class="issuing">
            <path d={format!("M{x} {OFTF_TOP}V{BOX_BOTTOM}")} />
            <path class="head" d={format!("M{} {}l5 -7l5 7", x - 5, BOX_BOTTOM + 9)} />
            <text x={(x + aside).to_string()} y={((OFTF_TOP + BOX_BOTTOM) / 2 + 5).to_string()} text-anchor={anchor}>
                { ui.say(&issued) }
            </text>
        </g>
    }
}

fn drawn(connection: Connection, journey: &Journey, ui: &Ui) -> Html {
    let passes_by = (connection.from, connection.to) == (Party::Tpp, Party::Lfi);
    let lines = connection.lines().into_iter().zip(0..).map(|(entry, row)| {
        let (left, right) = (middle(connection.from), middle(connection.to));
        let (way, y) = if passes_by {
            let bend = 18;
            let y = BY_PASS;
            let way = format!(
                "M{left} {BOX_TOP}V{}Q{left} {y} {} {y}H{}Q{right} {y} {right} {}V{BOX_TOP}",
                y + bend,
                left + bend,
                right - bend,
                y + bend
            );
            (way, y)
        } else {
            let y = FIRST_ROW + ROW * row;
            (format!("M{} {y}H{}", left + BOX_WIDTH / 2, right - BOX_WIDTH / 2), y)
        };
        // Where the line leaves each box, and in which direction.
        let ends = if passes_by {
            [(left, BOX_TOP, -90), (right, BOX_TOP, -90)]
        } else {
            [(left + BOX_WIDTH / 2, y, 0), (right - BOX_WIDTH / 2, y, 180)]
        };
        let [holder, other] = if entry.parties.value.key_holder == connection.from { ends } else { [ends[1], ends[0]] };
        let (key, head) = (turned(holder), turned((other.0, other.1, other.2 + 180)));
        let (mark, screen) = journey.mark(journey.at(entry.id));
        let name = name(entry, mark, ui);
        html! {
            <a
                class={classes!("line", mark.word(), journey.makes(journey.at(entry.id)).then_some("ours"))}
                id={format!("line-{}", entry.id.word())}
                href={screen.route()}
                aria-label={name}
            >
                <path class="way" d={way} />
                <g class="key-end" transform={key}><circle cx="8" r="5" /><path d="M13 0h12M20 0v5M24 0v5" /></g>
                <path class="head" transform={head} d="M-10 -5L-3 0L-10 5" />
                { pill((left + right) / 2, y, entry, mark, ui) }
            </a>
        }
    });
    html! { <g>{ for lines }</g> }
}

fn turned((x, y, degrees): (i32, i32, i32)) -> String {
    format!("translate({x} {y}) rotate({degrees})")
}

fn pill(x: i32, y: i32, entry: &Entry, mark: Mark, ui: &Ui) -> Html {
    let text = (y + 5).to_string();
    html! {
        <>
            <rect
                class="pill"
                x={(x - PILL_WIDTH / 2).to_string()}
                y={(y - PILL_HEIGHT / 2).to_string()}
                width={PILL_WIDTH.to_string()}
                height={PILL_HEIGHT.to_string()}
                rx={(PILL_HEIGHT / 2).to_string()}
            />
            <g transform={format!("translate({} {y})", x - 65)}>{ shape(mark) }</g>
            <text x={(x - 48).to_string()} y={text}>
                <tspan class="pill-name">{ entry.id.name() }</tspan>
                { " " }
                <tspan class="pill-kind" x={(x + 70).to_string()} text-anchor="end">{ kind(entry, ui) }</tspan>
            </text>
        </>
    }
}

fn label(x: i32, y: i32, class: &'static str, text: String) -> Html {
    html! { <text {class} x={x.to_string()} y={y.to_string()} text-anchor="middle">{ text }</text> }
}

/// The mark of a state around (0, 0): its shape says it without its colour.
fn shape(mark: Mark) -> Html {
    let inside = match mark {
        Mark::Expired => {
            html! { <><path class="body" d="M0 -9L9 7H-9Z" /><path class="stroke" d="M0 -3V2M0 4.5V5" /></> }
        }
        Mark::Renew => {
            html! { <><path class="body" d="M0 -9L9 0L0 9L-9 0Z" /><path class="stroke" d="M0 -4V1M0 4V4.5" /></> }
        }
        Mark::ToDo => html! { <circle class="ring" r="7" /> },
        Mark::UnderWay => html! { <><circle class="ring" r="7" /><path class="body" d="M0 -7A7 7 0 0 1 0 7Z" /></> },
        Mark::Done => html! { <><circle class="body" r="8" /><path class="stroke" d="M-3.5 0L-1 3L4 -3" /></> },
        Mark::NotNeeded => html! { <path class="ring" d="M-6 0H6" /> },
        Mark::Others => html! { <circle class="body" r="3" /> },
    };
    html! { <g class={classes!("mark", mark.word())}>{ inside }</g> }
}

/// A mark among words.
pub fn sign(mark: Mark) -> Html {
    html! { <svg class="sign" viewBox="-10 -10 20 20" aria-hidden="true">{ shape(mark) }</svg> }
}

fn legend(ui: &Ui) -> Html {
    let marks = Mark::ALL.map(|mark| html! { <li>{ sign(mark) }{ ui.family("mark", mark.word()) }</li> });
    html! {
        <ul>
            <li class="picture-only">
                <svg class="sign wide" viewBox="0 -10 30 20" aria-hidden="true">
                    <g class="key-end"><circle cx="8" r="5" /><path d="M13 0h14M20 0v5M24 0v5" /></g>
                </svg>
                { ui.line("legend-key") }
            </li>
            <li class="picture-only">
                <svg class="sign wide" viewBox="-30 -10 30 20" aria-hidden="true">
                    <path class="key-end" d="M-28 0H-4M-10 -5L-4 0L-10 5" />
                </svg>
                { ui.line("legend-arrow") }
            </li>
            { for marks }
        </ul>
    }
}
