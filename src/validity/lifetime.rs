//! How long a certificate is good for, and when to act before it ends.
//!
//! Comes in: a validity and the time. Goes out: how urgent a renewal is, and
//! the days on which that changes. The directory sends its reminders from two
//! months before the end (community-standards, trust-framework/certificates).
//! The 60 and the 30 days are our advice: a renewal is an overlap of old and
//! new, in which both sides of the bank and the API Hub take part.

use strum::{IntoStaticStr, VariantArray};

use crate::ground::clock::Moment;
use crate::ground::message::{Message, Value};
use crate::ground::words::all;
use crate::x509::certificate::Certificate;

/// The directory's first reminder comes so many months before the end.
pub const REMINDER_MONTHS: i32 = 2;
/// Our advice: renew from here.
pub const RENEW_DAYS: i64 = 60;
/// Our advice: from here a renewal is urgent.
pub const URGENT_DAYS: i64 = 30;

/// From when to when a certificate is valid, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    pub not_before: Moment,
    pub not_after: Moment,
    /// There is no end that is known (RFC 5280 section 4.1.2.5).
    pub is_endless: bool,
}

/// What the end of a certificate asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Urgency {
    NotYetValid,
    Valid,
    /// The directory has begun to send its reminders.
    #[strum(serialize = "reminded")]
    RemindedByDirectory,
    RenewSoon,
    Urgent,
    Expired,
    NeverExpires,
}

/// A lifetime as it is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    pub lifetime: Lifetime,
    pub urgency: Urgency,
    /// Whole days to the end; negative once it has passed, `None` without an end.
    pub days_left: Option<i64>,
}

impl Lifetime {
    pub fn of(certificate: &Certificate) -> Self {
        Self {
            not_before: certificate.not_before,
            not_after: certificate.not_after,
            is_endless: certificate.never_expires(),
        }
    }

    /// When the directory begins to send its reminders.
    pub fn reminded_from(&self) -> Moment {
        self.not_after.plus_months(-REMINDER_MONTHS)
    }

    pub fn renew_from(&self) -> Moment {
        self.not_after.plus_days(-RENEW_DAYS)
    }

    pub fn urgent_from(&self) -> Moment {
        self.not_after.plus_days(-URGENT_DAYS)
    }

    /// Whole days from `now` to the end; negative once it has passed, `None`
    /// without an end.
    pub fn days_left(&self, now: Moment) -> Option<i64> {
        (!self.is_endless).then(|| now.days_until(self.not_after))
    }

    pub fn outlook(self, now: Moment) -> Outlook {
        Outlook { lifetime: self, urgency: self.urgency(now), days_left: self.days_left(now) }
    }

    /// The most pressing of what is true at `now`. Two months are 59 to 62
    /// days, so the reminder comes a little before or after our 60 days.
    pub fn urgency(&self, now: Moment) -> Urgency {
        if now < self.not_before {
            Urgency::NotYetValid
        } else if self.is_endless {
            Urgency::NeverExpires
        } else if now > self.not_after {
            Urgency::Expired
        } else if now >= self.urgent_from() {
            Urgency::Urgent
        } else if now >= self.renew_from() {
            Urgency::RenewSoon
        } else if now >= self.reminded_from() {
            Urgency::RemindedByDirectory
        } else {
            Urgency::Valid
        }
    }
}

impl Urgency {
    pub const ALL: [Self; 7] = all();

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// It is time for a renewal, or past it.
    pub fn asks_for_renewal(self) -> bool {
        matches!(self, Self::RenewSoon | Self::Urgent | Self::Expired)
    }
}

impl Outlook {
    /// Until when, and how long that is.
    pub fn message(&self) -> Message {
        let date = Value::day(self.lifetime.not_after);
        match (self.urgency, self.days_left) {
            (Urgency::NotYetValid, _) => {
                Message::new("outlook-not-yet-valid").with("date", Value::day(self.lifetime.not_before))
            }
            (_, None) => Message::new("outlook-never-expires"),
            (Urgency::Expired, Some(days)) => Message::new("outlook-expired").with("date", date).with("days", -days),
            (_, Some(days)) => Message::new("outlook-valid").with("date", date).with("days", days),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(rfc3339: &str) -> Moment {
        Moment::from_rfc3339(rfc3339).expect("RFC 3339")
    }

    fn until(end: &str) -> Lifetime {
        let (not_before, not_after) = (moment("2025-11-01T08:00:00Z"), moment(end));
        Lifetime { not_before, not_after, is_endless: end.starts_with("9999") }
    }

    #[test]
    fn each_day_has_its_urgency_to_the_second() {
        // From 2026-12-01 08:00 two months are 61 days.
        let lifetime = until("2026-12-01T08:00:00Z");
        for (now, urgency) in [
            ("2025-11-01T07:59:59Z", Urgency::NotYetValid),
            ("2025-11-01T08:00:00Z", Urgency::Valid),
            ("2026-10-01T07:59:59Z", Urgency::Valid),
            ("2026-10-01T08:00:00Z", Urgency::RemindedByDirectory),
            ("2026-10-02T07:59:59Z", Urgency::RemindedByDirectory),
            ("2026-10-02T08:00:00Z", Urgency::RenewSoon),
            ("2026-11-01T07:59:59Z", Urgency::RenewSoon),
            ("2026-11-01T08:00:00Z", Urgency::Urgent),
            ("2026-12-01T08:00:00Z", Urgency::Urgent),
            ("2026-12-01T08:00:01Z", Urgency::Expired),
        ] {
            assert_eq!(lifetime.urgency(moment(now)), urgency, "{now}");
        }
    }

    #[test]
    fn our_advice_does_not_wait_for_a_late_reminder() {
        // From 2026-03-15 two months are 59 days.
        let lifetime = until("2026-03-15T08:00:00Z");
        assert_eq!(lifetime.reminded_from(), moment("2026-01-15T08:00:00Z"));
        assert_eq!(lifetime.renew_from(), moment("2026-01-14T08:00:00Z"));
        assert_eq!(lifetime.urgency(moment("2026-01-14T08:00:00Z")), Urgency::RenewSoon);
    }

    #[test]
    fn two_months_before_the_end_of_a_month_is_the_end_of_a_month() {
        assert_eq!(until("2027-04-30T10:00:00Z").reminded_from(), moment("2027-02-28T10:00:00Z"));
        assert_eq!(until("2028-04-30T10:00:00Z").reminded_from(), moment("2028-02-29T10:00:00Z"));
        assert_eq!(until("2027-01-31T10:00:00Z").reminded_from(), moment("2026-11-30T10:00:00Z"));
    }

    #[test]
    fn days_are_counted_down_past_the_end() {
        let lifetime = until("2026-12-01T08:00:00Z");
        assert_eq!(lifetime.days_left(moment("2026-11-11T08:00:00Z")), Some(20));
        assert_eq!(lifetime.days_left(moment("2026-11-11T08:00:01Z")), Some(19));
        assert_eq!(lifetime.days_left(moment("2026-12-06T08:00:00Z")), Some(-5));
    }

    #[test]
    fn without_an_end_nothing_is_urgent() {
        let lifetime = until("9999-12-31T23:59:59Z");
        assert_eq!(lifetime.urgency(moment("2026-12-01T08:00:00Z")), Urgency::NeverExpires);
        assert_eq!(lifetime.days_left(moment("2026-12-01T08:00:00Z")), None);
    }
}
