//! Two key sets side by side: the same set before and after, or the active set
//! and the inactive one of the same organisation or application.
//!
//! What is normal and what is a danger follows from how a renewal goes (domain:
//! rotation): the new key is published beside the old one, then the old one is
//! revoked. A key that vanishes while its certificate is valid and no other
//! stands in for it takes somebody's signatures or encryption away.

use std::collections::{BTreeMap, BTreeSet};

use super::published::{Index, ReadKey, Role};
use super::set::named;
use super::{Jwks, Numbers};
use crate::ground::clock::Moment;
use crate::ground::report::{Finding, Report};
use crate::ground::source;

/// Which two sets they are.
#[derive(Clone, Copy, Debug)]
pub enum Pair<'a> {
    /// The same document at two times.
    InTime { before: &'a Jwks, after: &'a Jwks },
    /// The document and its twin under `inactive/`, at one time.
    ByStatus { active: &'a Jwks, inactive: &'a Jwks },
}

/// What became of every key.
pub fn compare(pair: &Pair<'_>, now: Moment) -> Report {
    let (first, second) = match pair {
        Pair::InTime { before, after } => (before, after),
        Pair::ByStatus { active, inactive } => (active, inactive),
    };
    let (first, second) = (ReadKey::all(first), ReadKey::all(second));
    let (first, second) = (Side::of(&first, now), Side::of(&second, now));
    let (outcomes, checks): (_, &[Check]) = match pair {
        Pair::InTime { .. } => (in_time(&first, &second, now), &IN_TIME),
        Pair::ByStatus { .. } => (by_status(&first, &second, now), &BY_STATUS),
    };
    let mut findings = Vec::new();
    for check in checks {
        let before = findings.len();
        for (outcome, keys) in outcomes.iter().filter(|(outcome, _)| outcome.check() == *check) {
            let names = named(keys.iter().map(|key| key.label()));
            findings.push(outcome.finding().with("count", keys.len()).with("kid", names).source(source::ROTATION));
        }
        if findings.len() == before {
            findings.push(check.nothing().source(source::ROTATION));
        }
    }
    Report::new(findings)
}

const IN_TIME: [Check; 4] = [Check::Removed, Check::Changed, Check::Added, Check::Kept];
const BY_STATUS: [Check; 2] = [Check::Both, Check::Retired];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Check {
    Removed,
    Changed,
    Added,
    Kept,
    Both,
    Retired,
}

/// What became of a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Valid, and no other key of its subject and use is there.
    RemovedValid,
    /// Its successor came in the same moment.
    RemovedWithoutOverlap,
    /// Its successor had been there beside it.
    RemovedAfterOverlap,
    RemovedExpired,
    /// One certificate of a key that stays.
    RemovedCertificate,
    ChangedKey,
    ChangedCertificate,
    ChangedKid,
    ChangedMembers,
    Recertified,
    AddedBeside,
    AddedCertificate,
    Added,
    Kept,
    InBoth,
    KeyInBoth,
    RetiredValid,
    RetiredReplaced,
    RetiredExpired,
}

type Outcomes<'a> = BTreeMap<Outcome, Vec<&'a ReadKey<'a>>>;

/// One of the two sets, to be looked up in.
struct Side<'a> {
    keys: &'a [ReadKey<'a>],
    index: Index<'a>,
    entries: BTreeMap<(Option<&'a str>, &'a Numbers), usize>,
    /// Of keys whose certificate has not expired.
    roles: BTreeSet<Role<'a>>,
}

impl<'a> Side<'a> {
    fn of(keys: &'a [ReadKey<'a>], now: Moment) -> Self {
        let entry = |key: &'a ReadKey<'a>| ((key.jwk.kid.as_deref(), &key.jwk.numbers), key.position);
        let valid = keys.iter().filter(|key| !key.has_expired(now));
        Self {
            keys,
            index: Index::of(keys),
            entries: keys.iter().map(entry).collect(),
            roles: valid.filter_map(ReadKey::role).collect(),
        }
    }

    /// The entry with the same kid; of several the one of the same key.
    fn partner(&self, key: &ReadKey<'_>) -> Option<&'a ReadKey<'a>> {
        let kid = key.jwk.kid.as_deref();
        let same = self.entries.get(&(kid, &key.jwk.numbers));
        let position = same.or_else(|| self.index.by_kid.get(kid?)?.first())?;
        Some(&self.keys[*position])
    }

    fn same_key(&self, key: &ReadKey<'_>) -> Option<&'a ReadKey<'a>> {
        self.index.by_numbers.get(&key.jwk.numbers).map(|positions| &self.keys[positions[0]])
    }

    /// A valid key of the same subject and use, where `key` itself is not here.
    fn has_successor_of(&self, key: &ReadKey<'_>) -> bool {
        key.role().is_some_and(|role| self.roles.contains(&role))
    }
}

fn in_time<'a>(before: &Side<'a>, after: &Side<'a>, now: Moment) -> Outcomes<'a> {
    // Keys that are in both sets and valid: others of their role overlap with them.
    let staying = after.keys.iter().filter(|key| !key.has_expired(now) && before.same_key(key).is_some());
    let staying: BTreeSet<Role<'_>> = staying.filter_map(ReadKey::role).collect();
    let is_beside = |key: &ReadKey<'_>| key.role().is_some_and(|role| staying.contains(&role));
    let mut outcomes = Outcomes::new();
    for key in after.keys {
        outcomes.entry(arrived(key, before, after, &is_beside)).or_default().push(key);
    }
    for key in before.keys {
        if let Some(outcome) = left(key, before, after, &is_beside, now) {
            outcomes.entry(outcome).or_default().push(key);
        }
    }
    outcomes
}

type IsBeside<'a> = dyn Fn(&ReadKey<'_>) -> bool + 'a;

fn arrived(key: &ReadKey<'_>, before: &Side<'_>, after: &Side<'_>, is_beside: &IsBeside<'_>) -> Outcome {
    if let Some(old) = before.partner(key) {
        let members = |key: &ReadKey<'_>| (key.jwk.usage.clone(), key.jwk.alg.clone(), key.jwk.status.clone());
        return if old.jwk.numbers != key.jwk.numbers {
            Outcome::ChangedKey
        } else if old.thumbprint() != key.thumbprint() {
            Outcome::ChangedCertificate
        } else if members(old) != members(key) {
            Outcome::ChangedMembers
        } else {
            Outcome::Kept
        };
    }
    match before.same_key(key) {
        Some(old) if after.partner(old).is_some() => Outcome::AddedCertificate,
        Some(old) if old.thumbprint() == key.thumbprint() => Outcome::ChangedKid,
        Some(_) => Outcome::Recertified,
        None if is_beside(key) => Outcome::AddedBeside,
        None => Outcome::Added,
    }
}

/// `None` if the key is still there, which [`arrived`] has told.
fn left(
    key: &ReadKey<'_>,
    before: &Side<'_>,
    after: &Side<'_>,
    is_beside: &IsBeside<'_>,
    now: Moment,
) -> Option<Outcome> {
    if after.partner(key).is_some() {
        return None;
    }
    if let Some(same) = after.same_key(key) {
        return before.partner(same).is_some().then_some(Outcome::RemovedCertificate);
    }
    Some(if key.has_expired(now) {
        Outcome::RemovedExpired
    } else if is_beside(key) {
        Outcome::RemovedAfterOverlap
    } else if after.has_successor_of(key) {
        Outcome::RemovedWithoutOverlap
    } else {
        Outcome::RemovedValid
    })
}

fn by_status<'a>(active: &Side<'a>, inactive: &Side<'a>, now: Moment) -> Outcomes<'a> {
    let mut outcomes = Outcomes::new();
    for key in inactive.keys {
        let is_same_certificate = |thumbprint| active.index.by_thumbprint.contains_key(thumbprint);
        let outcome = if active.partner(key).is_some() || key.thumbprint().is_some_and(is_same_certificate) {
            Outcome::InBoth
        } else if active.same_key(key).is_some() {
            Outcome::KeyInBoth
        } else if key.has_expired(now) {
            Outcome::RetiredExpired
        } else if active.has_successor_of(key) {
            Outcome::RetiredReplaced
        } else {
            Outcome::RetiredValid
        };
        outcomes.entry(outcome).or_default().push(key);
    }
    outcomes
}

impl Check {
    /// There is no such key.
    fn nothing(self) -> Finding {
        match self {
            Self::Removed => Finding::pass("jwks.compare.removed", "jwks-compare-none-removed"),
            Self::Changed => Finding::pass("jwks.compare.changed", "jwks-compare-none-changed"),
            Self::Added => Finding::pass("jwks.compare.added", "jwks-compare-none-added"),
            Self::Kept => Finding::not_checked("jwks.compare.kept", "jwks-compare-none-kept"),
            Self::Both => Finding::pass("jwks.compare.both", "jwks-compare-none-in-both"),
            Self::Retired => Finding::pass("jwks.compare.retired", "jwks-compare-none-retired"),
        }
    }
}

impl Outcome {
    fn check(self) -> Check {
        match self {
            Self::RemovedValid
            | Self::RemovedWithoutOverlap
            | Self::RemovedAfterOverlap
            | Self::RemovedExpired
            | Self::RemovedCertificate => Check::Removed,
            Self::ChangedKey
            | Self::ChangedCertificate
            | Self::ChangedKid
            | Self::ChangedMembers
            | Self::Recertified => Check::Changed,
            Self::AddedBeside | Self::AddedCertificate | Self::Added => Check::Added,
            Self::Kept => Check::Kept,
            Self::InBoth | Self::KeyInBoth => Check::Both,
            Self::RetiredValid | Self::RetiredReplaced | Self::RetiredExpired => Check::Retired,
        }
    }

    /// The sentence, without its values.
    fn finding(self) -> Finding {
        let (removed, changed, added) = ("jwks.compare.removed", "jwks.compare.changed", "jwks.compare.added");
        let (both, retired) = ("jwks.compare.both", "jwks.compare.retired");
        match self {
            Self::RemovedValid => Finding::fail(removed, "jwks-compare-removed-valid"),
            Self::RemovedWithoutOverlap => Finding::warn(removed, "jwks-compare-removed-without-overlap"),
            Self::RemovedAfterOverlap => Finding::pass(removed, "jwks-compare-removed-after-overlap"),
            Self::RemovedExpired => Finding::pass(removed, "jwks-compare-removed-expired"),
            Self::RemovedCertificate => Finding::pass(removed, "jwks-compare-removed-certificate"),
            Self::ChangedKey => Finding::fail(changed, "jwks-compare-changed-key"),
            Self::ChangedCertificate => Finding::warn(changed, "jwks-compare-changed-certificate"),
            Self::ChangedKid => Finding::warn(changed, "jwks-compare-changed-kid"),
            Self::ChangedMembers => Finding::warn(changed, "jwks-compare-changed-members"),
            Self::Recertified => Finding::warn(changed, "jwks-compare-recertified"),
            Self::AddedBeside => Finding::pass(added, "jwks-compare-added-beside"),
            Self::AddedCertificate => Finding::pass(added, "jwks-compare-added-certificate"),
            Self::Added => Finding::pass(added, "jwks-compare-added"),
            Self::Kept => Finding::pass("jwks.compare.kept", "jwks-compare-kept"),
            Self::InBoth => Finding::fail(both, "jwks-compare-in-both"),
            Self::KeyInBoth => Finding::warn(both, "jwks-compare-key-in-both"),
            Self::RetiredValid => Finding::warn(retired, "jwks-compare-retired-valid"),
            Self::RetiredReplaced => Finding::pass(retired, "jwks-compare-retired-replaced"),
            Self::RetiredExpired => Finding::pass(retired, "jwks-compare-retired-expired"),
        }
    }
}
