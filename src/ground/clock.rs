//! Points in time. The core never asks for the time: it is handed a [`Moment`].

use serde::{Deserialize, Deserializer, Serialize};
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, Duration, Month, OffsetDateTime, Time};

/// How much of a moment a person needs to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    Day,
    Minute,
}

/// A point in time, in UTC, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Moment(#[serde(serialize_with = "time::serde::rfc3339::serialize")] OffsetDateTime);

/// Whatever offset and fraction of a second it is written with.
impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let moment = time::serde::rfc3339::deserialize(deserializer)?;
        Self::from_unix_seconds(moment.unix_timestamp()).ok_or_else(|| serde::de::Error::custom("no year of RFC 3339"))
    }
}

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

    /// As files have it, whatever the language: the date, or date and time.
    pub fn written_to(self, precision: Precision) -> String {
        match precision {
            Precision::Day => self.to_date(),
            Precision::Minute => self.to_minute(),
        }
    }

    /// As a calendar file writes it (RFC 5545 section 3.3.5): `20261124T080000Z`.
    pub fn to_calendar(self) -> String {
        let format = format_description!("[year][month][day]T[hour][minute][second]Z");
        self.0.format(&format).unwrap_or_default()
    }

    /// The month in UTC: `2026-11`.
    pub fn to_month(self) -> String {
        let format = format_description!("[year]-[month]");
        self.0.format(&format).unwrap_or_default()
    }

    /// The month of the year in UTC, from 1.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The same time of the day, `days` later. Stays where it is if that is
    /// outside the years that RFC 3339 can write.
    pub fn plus_days(self, days: i64) -> Self {
        let moved = self.0.checked_add(Duration::days(days));
        moved.filter(|moment| moment.year() >= 0).map_or(self, Self)
    }

    /// The same day of the month, `months` later; the last one of a month that
    /// is too short for it. Stays where it is if that is outside the years that
    /// RFC 3339 can write.
    pub fn plus_months(self, months: i32) -> Self {
        let count = self.0.year() * 12 + i32::from(self.month()) - 1 + months;
        let moved = u8::try_from(count.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok());
        let moved = moved.and_then(|month| {
            let year = count.div_euclid(12);
            Date::from_calendar_date(year, month, self.0.day().min(month.length(year))).ok()
        });
        moved.filter(|date| date.year() >= 0).map_or(self, |date| Self(self.0.replace_date(date)))
    }

    /// The first moment of its month.
    pub fn start_of_month(self) -> Self {
        Self(self.0.replace_day(1).map_or(self.0, |first| first.replace_time(Time::MIDNIGHT)))
    }

    /// Whole days from `self` to `later`; negative if `later` is earlier.
    pub fn days_until(self, later: Self) -> i64 {
        (later.0 - self.0).whole_days()
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
    fn json_is_read_as_utc_to_the_second() {
        let moment: Moment = serde_json::from_str("\"2026-11-28T23:30:00.75+14:00\"").expect("a moment");
        assert_eq!(moment.to_rfc3339(), "2026-11-28T09:30:00Z");
        assert_eq!(serde_json::to_string(&moment).expect("JSON"), "\"2026-11-28T09:30:00Z\"");
        for outside in ["0000-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"] {
            assert!(serde_json::from_str::<Moment>(&format!("\"{outside}\"")).is_err(), "{outside}");
        }
    }

    #[test]
    fn months_have_their_own_ends() {
        let date = |text: &str, months| {
            let moment = Moment::from_rfc3339(&format!("{text}T08:30:00Z")).expect("valid RFC 3339");
            moment.plus_months(months).to_rfc3339()
        };
        assert_eq!(date("2026-03-31", -1), "2026-02-28T08:30:00Z");
        assert_eq!(date("2028-04-30", -2), "2028-02-29T08:30:00Z");
        assert_eq!(date("2027-01-15", -2), "2026-11-15T08:30:00Z");
        assert_eq!(date("2026-12-31", 2), "2027-02-28T08:30:00Z");
        assert_eq!(date("2026-12-31", 12), "2027-12-31T08:30:00Z");
        assert_eq!(date("9999-12-31", 1), "9999-12-31T08:30:00Z", "there is no later year");
        assert_eq!(date("0000-01-15", -1), "0000-01-15T08:30:00Z", "there is no earlier year");
    }

    #[test]
    fn a_month_begins_at_midnight() {
        let moment = Moment::from_rfc3339("2026-11-24T08:00:00Z").expect("valid RFC 3339");
        assert_eq!(moment.start_of_month().to_rfc3339(), "2026-11-01T00:00:00Z");
        assert_eq!(moment.plus_days(-24).to_calendar(), "20261031T080000Z");
        let end = Moment::from_rfc3339("9999-12-31T23:59:59Z").expect("valid RFC 3339");
        assert_eq!(end.plus_days(1), end);
    }

    #[test]
    fn days_are_whole_and_signed() {
        let start = Moment::from_rfc3339("2026-01-01T00:00:00Z").expect("valid RFC 3339");
        let end = Moment::from_rfc3339("2026-01-03T23:59:59Z").expect("valid RFC 3339");
        assert_eq!(start.days_until(end), 2);
        assert_eq!(end.days_until(start), -2);
    }
}
