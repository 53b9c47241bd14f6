//! The validities of certificates as bars over one axis of time.
//!
//! Comes in: a plain list of [`Validity`]s and the time. Goes out: where everything
//! lies on a scale from 0 to [`SCALE`], so that whoever draws it only stretches
//! it. The axis is chosen from what there is: whole months, at most
//! `PAST_MONTHS` back and `FUTURE_MONTHS` ahead; a bar that goes on beyond
//! says so.

use strum::{IntoStaticStr, VariantArray};

use crate::framework::address::Which;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::order::sort_by_key;
use crate::ground::words::all;
use crate::validity::lifetime::{Lifetime, Urgency};

/// The end of the axis; its beginning is 0.
pub const SCALE: i64 = 1000;
/// A validity of 13 months that ended today is seen whole.
const PAST_MONTHS: i32 = 14;
const FUTURE_MONTHS: i32 = 27;
/// How far two ticks may lie apart.
const STEPS: [i32; 6] = [1, 2, 3, 6, 12, 24];

/// The validity of one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    pub id: Which,
    pub environment: Environment,
    pub generation: Generation,
    pub lifetime: Lifetime,
}

/// In a renewal there are two certificates for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Generation {
    Previous,
    Current,
}

/// Everything that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Where the axis begins and ends.
    pub from: Moment,
    pub to: Moment,
    pub now: Moment,
    pub today: i64,
    pub rows: Vec<TimelineRow>,
}

/// One certificate in one environment; the old one first.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineRow {
    pub id: Which,
    pub environment: Environment,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub generation: Generation,
    pub lifetime: Lifetime,
    pub urgency: Urgency,
    pub start: i64,
    pub end: i64,
    /// It goes on beyond the end of the axis.
    pub goes_on: bool,
    /// The days on which its urgency changes, where the axis has them.
    pub marks: Vec<MilestoneMark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MilestoneMark {
    pub what: Milestone,
    pub at: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Milestone {
    /// The directory's first reminder.
    Reminder,
    /// Our advice: renew from here.
    Renew,
    /// Our advice: urgent from here.
    Urgent,
}

/// The beginning of a month on the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    pub at: i64,
    pub moment: Moment,
    /// A year begins here.
    pub is_year: bool,
}

impl Timeline {
    /// `None` if there is nothing to draw.
    pub fn new(validities: &[Validity], now: Moment) -> Option<Self> {
        let first = validities.iter().map(|validity| validity.lifetime.not_before).min()?.min(now);
        let ends = validities
            .iter()
            .filter(|validity| !validity.lifetime.is_endless)
            .map(|validity| validity.lifetime.not_after);
        let last = ends.max().unwrap_or(now).max(now);
        let from = first.max(now.plus_months(-PAST_MONTHS)).start_of_month();
        let to = last.min(now.plus_months(FUTURE_MONTHS)).start_of_month().plus_months(1);
        let mut timeline = Self { from, to, now, today: 0, rows: Vec::new() };
        timeline.today = timeline.place(now);
        let mut validities = validities.to_vec();
        sort_by_key(&mut validities, |validity| (validity.id, validity.environment, validity.generation));
        for validity in validities {
            let bar = timeline.bar(&validity, now);
            match timeline.rows.last_mut() {
                Some(row) if (row.id, row.environment) == (validity.id, validity.environment) => row.bars.push(bar),
                _ => timeline.rows.push(TimelineRow {
                    id: validity.id,
                    environment: validity.environment,
                    bars: vec![bar],
                }),
            }
        }
        Some(timeline)
    }

    /// At most `most` ticks (and at least one), at the beginnings of months,
    /// quarters or years.
    pub fn ticks(&self, most: usize) -> Vec<Tick> {
        let at_every = |step: i32| -> Vec<Tick> {
            // Counted from the year 0, quarters and years begin where people expect them.
            let month = |moment: Moment| moment.year() * 12 + i32::from(moment.month()) - 1;
            let (from, to) = (month(self.from), month(self.to));
            (from..=to)
                .filter(|count| count % step == 0)
                .map(|count| self.from.plus_months(count - from))
                .map(|moment| Tick { at: self.place(moment), moment, is_year: moment.month() == 1 })
                .collect()
        };
        let fits = STEPS.into_iter().map(at_every).find(|ticks| ticks.len() <= most);
        let coarsest = || STEPS.last().map_or_else(Vec::new, |step| at_every(*step));
        fits.unwrap_or_else(|| coarsest().into_iter().take(most.max(1)).collect())
    }

    fn bar(&self, validity: &Validity, now: Moment) -> Bar {
        let lifetime = validity.lifetime;
        let milestones = [
            (Milestone::Reminder, lifetime.reminded_from()),
            (Milestone::Renew, lifetime.renew_from()),
            (Milestone::Urgent, lifetime.urgent_from()),
        ];
        let is_seen = |(_, moment): &(Milestone, Moment)| {
            !lifetime.is_endless && (self.from..=self.to).contains(moment) && *moment >= lifetime.not_before
        };
        let marks = milestones.into_iter().filter(is_seen);
        Bar {
            generation: validity.generation,
            lifetime,
            urgency: lifetime.urgency(now),
            start: self.place(lifetime.not_before),
            end: if lifetime.is_endless { SCALE } else { self.place(lifetime.not_after) },
            goes_on: lifetime.is_endless || lifetime.not_after > self.to,
            marks: marks.map(|(what, moment)| MilestoneMark { what, at: self.place(moment) }).collect(),
        }
    }

    /// Where a moment lies; the nearest end of the axis if it is not on it.
    fn place(&self, moment: Moment) -> i64 {
        let whole = self.to.unix_seconds() - self.from.unix_seconds();
        let part = moment.unix_seconds() - self.from.unix_seconds();
        // The axis is never shorter than a month, except at the end of the years.
        (part.clamp(0, whole.max(0)) * SCALE).checked_div(whole).unwrap_or(0)
    }
}

impl Generation {
    pub const ALL: [Self; 2] = all();

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Milestone {
    pub const ALL: [Self; 3] = all();

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}
