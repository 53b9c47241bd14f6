//! The time in which the old key and the new one are valid at once: both are
//! published, receivers forget what they cached, the new key goes to work, and
//! only then the old one is revoked.

use strum::{IntoStaticStr, VariantArray};

use super::Identity;
use crate::check::jwks::{Jwk, Jwks, Numbers};
use crate::framework::catalogue::{Entry, Party, Purpose};
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::words::all;
use crate::workspace::Previous;

/// How long receivers may keep a JWKS that they fetched (`source::ROTATION`).
pub const CACHE_MINUTES: i64 = 10;

/// What a JWKS is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlapPhase {
    /// Before the switch both keys must be there.
    Beside,
    /// After it the new one stays, and the old one goes.
    After,
}

/// What is done while both keys are valid, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum OverlapStep {
    Publish,
    Wait,
    Switch,
    Watch,
    Revoke,
}

/// Whether it is the turn of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Turn {
    Done,
    Now,
    Later,
}

impl OverlapPhase {
    pub fn of(previous: &Previous) -> Self {
        if previous.switched.is_some() { Self::After } else { Self::Beside }
    }
}

impl OverlapStep {
    pub const ALL: [Self; 5] = all();

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Turn {
    /// For the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// When every cache has a key that was published at `published`.
pub fn earliest_switch(published: Moment) -> Moment {
    Moment::from_unix_seconds(published.unix_seconds() + CACHE_MINUTES * 60).unwrap_or(published)
}

/// The steps with their turns. Watching and revoking are both open after the
/// switch: nobody can say for how long it is watched.
pub fn steps(previous: &Previous, now: Moment) -> [(OverlapStep, Turn); 5] {
    let has_waited = previous.published.is_some_and(|published| now >= earliest_switch(published));
    let (published, switched) = (previous.published.is_some(), previous.switched.is_some());
    let turn = |is_done: bool, is_open: bool| match (is_done, is_open) {
        (true, _) => Turn::Done,
        (false, true) => Turn::Now,
        (false, false) => Turn::Later,
    };
    OverlapStep::ALL.map(|step| {
        let turn = match step {
            OverlapStep::Publish => turn(published || switched, true),
            OverlapStep::Wait => turn(has_waited || switched, published),
            OverlapStep::Switch => turn(switched, has_waited),
            OverlapStep::Watch | OverlapStep::Revoke => turn(previous.retired.is_some(), switched),
        };
        (step, turn)
    })
}

/// What putting the new key to work means for this certificate.
pub fn how_to_switch(entry: &Entry) -> Message {
    Message::new(match (entry.parties.value.key_holder, entry.purpose) {
        (Party::ApiHub, _) => "renewal-switch-hub",
        (_, Purpose::ClientTls) => "renewal-switch-client-tls",
        (_, Purpose::ServerTls) => "renewal-switch-server-tls",
        (_, Purpose::Signing) => "renewal-switch-signing",
        (_, Purpose::Encryption) => "renewal-switch-encryption",
    })
}

/// What is to be seen before the old key goes.
pub fn how_to_watch(entry: &Entry) -> Message {
    Message::new(match entry.purpose {
        Purpose::Encryption => "renewal-watch-encryption",
        Purpose::ClientTls | Purpose::ServerTls | Purpose::Signing => "renewal-watch-use",
    })
}

/// Whether a JWKS has the keys that it must have now. It fails unless the new
/// key is there, and passes if the old one is there or gone as it should be. An
/// old key that is gone too early keeps nobody from switching: that mends it.
/// Keys are found by their numbers; a key that the
/// directory's API calls inactive is not published.
pub fn overlap(old: &Identity, new: &Identity, jwks: &Jwks, phase: OverlapPhase) -> Report {
    let (old_key, new_key) = (published(jwks, old), published(jwks, new));
    let (check, outcome) = match phase {
        OverlapPhase::Beside => (Check::RenewalBothPublished, beside(old_key.is_some(), new_key.is_some())),
        OverlapPhase::After => (Check::RenewalOldGone, after(old_key.is_some(), new_key.is_some())),
    };
    let finding = match outcome {
        Outcome::BothPublished => Finding::pass(check, "renewal-both-published"),
        Outcome::OldGone => Finding::pass(check, "renewal-old-gone"),
        Outcome::OldStays => Finding::warn(check, "renewal-old-stays"),
        Outcome::OldMissing => Finding::warn(check, "renewal-old-missing"),
        Outcome::NewMissing => Finding::fail(check, "renewal-new-missing"),
        Outcome::NoneOfThem => Finding::fail(check, "renewal-none-of-them"),
    };
    let kid = |identity: &Identity| identity.kid.clone().unwrap_or_else(|| "—".to_owned());
    let expected = match phase {
        OverlapPhase::Beside => format!("{}, {}", kid(old), kid(new)),
        OverlapPhase::After => kid(new),
    };
    let found: Vec<String> = [old_key, new_key].into_iter().flatten().map(|(at, key)| key.label(at)).collect();
    let found = if found.is_empty() { "—".to_owned() } else { found.join(", ") };
    Report::new(vec![finding.expected(expected).found(found)])
}

enum Outcome {
    BothPublished,
    OldGone,
    OldStays,
    OldMissing,
    NewMissing,
    NoneOfThem,
}

fn beside(old: bool, new: bool) -> Outcome {
    match (old, new) {
        (true, true) => Outcome::BothPublished,
        (true, false) => Outcome::NewMissing,
        (false, true) => Outcome::OldMissing,
        (false, false) => Outcome::NoneOfThem,
    }
}

fn after(old: bool, new: bool) -> Outcome {
    match (old, new) {
        (true, true) => Outcome::OldStays,
        (false, true) => Outcome::OldGone,
        (true, false) => Outcome::NewMissing,
        (false, false) => Outcome::NoneOfThem,
    }
}

fn published<'a>(jwks: &'a Jwks, identity: &Identity) -> Option<(usize, &'a Jwk)> {
    let numbers = Numbers::of(&identity.key);
    let keys = jwks.keys.iter().enumerate();
    keys.into_iter().find(|(_, jwk)| numbers.are_public() && jwk.numbers == numbers && jwk.is_active())
}
