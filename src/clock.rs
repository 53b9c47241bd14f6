//! Points in time. The core never asks for the time: it is handed a [`Moment`].

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

/// A point in time, in UTC, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment(#[serde(with = "time::serde::rfc3339")] OffsetDateTime);

impl Moment {
    /// `None` outside the years that RFC 3339 can write.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp(seconds).ok().filter(|moment| moment.year() >= 0).map(Self)
    }

    /// Reads RFC 3339 (`2026-11-24T08:00:00Z`).
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        Self::from_unix_seconds(moment.unix_timestamp())
    }

    pub fn to_rfc3339(self) -> String {
        self.0.format(&Rfc3339).unwrap_or_default()
    }

    /// Date and time for a person, in UTC: `2026-11-24 08:00 UTC`.
    pub fn to_minute(self) -> String {
        let format = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
        self.0.format(&format).unwrap_or_default()
    }

    /// The date in UTC: `2026-11-24`.
    pub fn to_date(self) -> String {
        let format = format_description!("[year]-[month]-[day]");
        self.0.format(&format).unwrap_or_default()
    }

    /// Whole days from `self` to `later`; negative if `later` is earlier.
    pub fn days_until(self, later: Self) -> i64 {
        (later.0 - self.0).whole_days()
    }

    /// So many days later, or earlier; itself where no calendar reaches.
    pub fn plus_days(self, days: i64) -> Self {
        self.0.checked_add(time::Duration::days(days)).map_or(self, Self)
    }

    pub fn unix_seconds(self) -> i64 {
        self.0.unix_timestamp()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_turned_into_utc() {
        let moment = Moment::from_rfc3339("2026-11-24T12:00:00+04:00").expect("valid RFC 3339");
        assert_eq!(moment.to_rfc3339(), "2026-11-24T08:00:00Z");
        assert_eq!(moment.to_minute(), "2026-11-24 08:00 UTC");
    }

    #[test]
    fn days_are_whole_and_signed() {
        let start = Moment::from_rfc3339("2026-01-01T00:00:00Z").expect("valid RFC 3339");
        let end = Moment::from_rfc3339("2026-01-03T23:59:59Z").expect("valid RFC 3339");
        assert_eq!(start.days_until(end), 2);
        assert_eq!(end.days_until(start), -2);
    }
}
