//! The timeline as a picture. It is drawn for the width that there is: on a
//! narrow screen the names stand above the bars and the axis has fewer ticks.
//! Time runs from left to right in every language.

use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::ground::message::{Message, Value};
use crate::shell::ui::part::width::use_width;
use crate::shell::ui::text::{Words, use_words};
use crate::validity::lifetime::Urgency;
use crate::validity::timeline::{Bar, Generation, Milestone, MilestoneMark, SCALE, Tick, Timeline, TimelineRow};

/// The space beside the picture, and its widest; `--page` in the style sheet.
const MARGINS: i64 = 32;
const WIDEST: i64 = 928;
const NARROWEST: i64 = 280;
/// From here names stand beside the bars.
const WIDE: i64 = 560;
const NAMES: i64 = 150;
const EDGE: i64 = 10;

const AXIS: i64 = 28;
const NAME_LINE: i64 = 22;
/// A bar with its signs above and below.
const LANE: i64 = 34;
const BAR: i64 = 12;
const OLD_BAR: i64 = 7;
const FOOT: i64 = 24;
const TICK_WIDTH: i64 = 88;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub timeline: Timeline,
}

/// Where things stand, in CSS pixels.
struct Layout {
    width: i64,
    plot: i64,
    name_line: i64,
}

#[component]
pub fn TimelinePicture(props: &Props) -> Html {
    let words = use_words();
    let layout = Layout::of(use_width().unwrap_or(WIDEST));
    let timeline = &props.timeline;
    let mut top = AXIS;
    // Names stand over every line.
    let (rows, names): (Vec<Html>, Vec<Html>) = timeline
        .rows
        .iter()
        .map(|row| {
            let drawn = (layout.row(row, top), layout.name(row, top, &words));
            top += layout.row_height(row);
            drawn
        })
        .unzip();
    let ticks = timeline.ticks(usize::try_from(layout.plot_width() / TICK_WIDTH).unwrap_or(1));
    let height = (top + FOOT).to_string();
    let description = Message::new("timeline-description")
        .with("count", timeline.rows.iter().map(|row| row.bars.len()).sum::<usize>())
        .with("from", Value::day(timeline.from))
        .with("to", Value::day(timeline.to))
        .with("today", Value::day(timeline.now));
    html! {
        <svg
            class="timeline-picture"
            id="timeline-picture"
            role="img"
            aria-labelledby="timeline-name timeline-description"
            viewBox={format!("0 0 {} {height}", layout.width)}
        >
            <title id="timeline-name">{ words.line("timeline-title") }</title>
            <desc id="timeline-description">{ words.say(&description) }</desc>
            { patterns() }
            { for ticks.iter().map(|tick| layout.tick(tick, top, &words)) }
            { for rows }
            { layout.today(timeline.today, top, &words) }
            { for names }
        </svg>
    }
}

/// What fills a bar where colour is not enough.
fn patterns() -> Html {
    html! {
        <defs>
            <pattern id="timeline-dots" width="5" height="5" patternUnits="userSpaceOnUse">
                <rect class="pattern-ground" width="5" height="5" />
                <circle class="pattern-dot" cx="2.5" cy="2.5" r="1.2" />
            </pattern>
            <pattern id="timeline-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="pattern-ground" width="6" height="6" />
                <path class="pattern-stroke" d="M0 0v6" />
            </pattern>
        </defs>
    }
}

impl Layout {
    fn of(window: i64) -> Self {
        let width = (window - MARGINS).clamp(NARROWEST, WIDEST);
        if width < WIDE {
            Self { width, plot: EDGE, name_line: NAME_LINE }
        } else {
            Self { width, plot: NAMES, name_line: 0 }
        }
    }

    fn plot_width(&self) -> i64 {
        self.width - self.plot - EDGE
    }

    fn x(&self, at: i64) -> i64 {
        self.plot + at * self.plot_width() / SCALE
    }

    fn row_height(&self, row: &TimelineRow) -> i64 {
        self.name_line + LANE * i64::try_from(row.bars.len()).unwrap_or(1)
    }

    fn row(&self, row: &TimelineRow, top: i64) -> Html {
        html! {
            <g class={classes!("timeline-row", row.environment.word())}>
                <path class="row-line" d={format!("M0 {top}H{}", self.width)} />
                { for row.bars.iter().zip(0..).map(|(bar, lane)| {
                    self.bar(bar, row.environment, top + self.name_line + LANE * lane)
                }) }
            </g>
        }
    }

    fn name(&self, row: &TimelineRow, top: i64, words: &Words) -> Html {
        let environment = words.say(&Message::new(format!("environment-{}", row.environment.word())));
        let height = self.row_height(row);
        let (name_at, end_at) = if self.name_line > 0 { (self.plot, Some(self.width - EDGE)) } else { (0, None) };
        let name_y = if self.name_line > 0 { top + 16 } else { top + height / 2 + 5 };
        let end = row.bars.last().filter(|bar| !bar.lifetime.is_endless).zip(end_at);
        html! {
            <>
                <text class="row-name" x={name_at.to_string()} y={name_y.to_string()}>
                    <tspan class="row-id">{ row.id.name() }</tspan>
                    <tspan dx="6">{ environment }</tspan>
                </text>
                if let Some((bar, x)) = end {
                    <text class="row-end" x={x.to_string()} y={name_y.to_string()} text-anchor="end">{ words.day(bar.lifetime.not_after) }</text>
                }
            </>
        }
    }

    fn bar(&self, bar: &Bar, environment: Environment, top: i64) -> Html {
        let (start, end) = (self.x(bar.start), self.x(bar.end));
        let height = if bar.generation == Generation::Previous { OLD_BAR } else { BAR };
        let y = top + 12;
        html! {
            <>
                { bar_shape(bar.generation, bar.urgency, environment, [start, y, (end - start).max(3), height]) }
                if bar.goes_on {
                    <path class="goes-on" d={format!("M{end} {}l8 {} -8 {}z", y - 2, height / 2 + 2, height / 2 + 2)} />
                }
                { for bar.marks.iter().map(|mark| self.mark(mark, y, height)) }
            </>
        }
    }

    /// The directory's reminder and our 60 days lie a day apart: one stands
    /// below the bar, the other above.
    fn mark(&self, mark: &MilestoneMark, y: i64, height: i64) -> Html {
        let x = self.x(mark.at);
        match mark.what {
            Milestone::Reminder => sign(mark.what, x, y + height + 5),
            Milestone::Renew | Milestone::Urgent => sign(mark.what, x, y - 6),
        }
    }

    fn tick(&self, tick: &Tick, bottom: i64, words: &Words) -> Html {
        let x = self.x(tick.at);
        let kind = if tick.is_year { "year" } else { "month" };
        html! {
            <g class={classes!("tick", kind)}>
                <path d={format!("M{x} {}V{bottom}", AXIS - 6)} />
                <text x={x.to_string()} y="15" text-anchor={self.anchor(x)}>{ words.month(tick.moment) }</text>
            </g>
        }
    }

    fn today(&self, at: i64, bottom: i64, words: &Words) -> Html {
        let x = self.x(at);
        html! {
            <g class="today">
                <path d={format!("M{x} {}V{}", AXIS - 6, bottom + 6)} />
                <text x={x.to_string()} y={(bottom + 19).to_string()} text-anchor={self.anchor(x)}>
                    { words.line("timeline-today") }
                </text>
            </g>
        }
    }

    /// A label stays within the picture.
    fn anchor(&self, x: i64) -> &'static str {
        match x {
            x if x < TICK_WIDTH / 2 => "start",
            x if x > self.width - TICK_WIDTH / 2 => "end",
            _ => "middle",
        }
    }
}

/// A bar; `place` is its x, y, width and height.
pub fn bar_shape(generation: Generation, urgency: Urgency, environment: Environment, place: [i64; 4]) -> Html {
    let [x, y, width, height] = place.map(|length| length.to_string());
    let fill = match (urgency, environment) {
        (Urgency::Expired, _) => Some("url(#timeline-hatch)"),
        (_, Environment::Sandbox | Environment::Rehearsal) => Some("url(#timeline-dots)"),
        (_, Environment::Production) => None,
    };
    let classes = classes!("bar", environment.word(), generation.word(), urgency.word());
    html! { <rect class={classes} {x} {y} {width} {height} rx="2" {fill} /> }
}

/// The sign of a day on which to act, around its middle.
pub fn sign(what: Milestone, x: i64, y: i64) -> Html {
    let path = match what {
        Milestone::Reminder => format!("M{} {y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", x - 3),
        Milestone::Renew => format!("M{} {}h8l-4 7z", x - 4, y - 4),
        Milestone::Urgent => format!("M{x} {}l4 5-4 5-4-5z", y - 5),
    };
    html! { <path class={classes!("sign", what.word())} d={path} /> }
}
