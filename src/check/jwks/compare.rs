//! Two key sets side by side: the same set before and after, or the active set
//! and the inactive one of the same organisation or application.
//!
//! What is normal and what is a danger follows from how a renewal goes
//! (`source::ROTATION`): the new key is published beside the old one, then the old one is
//! revoked. A key that vanishes while its certificate is valid and no other
//! stands in for it takes somebody's signatures or encryption away.

#![expect(
    clippy::indexing_slicing,
    reason = "INVARIANT: positions come from the index of the same keys, which has no empty entry"
)]

use std::collections::{BTreeMap, BTreeSet};

use super::published::{Index, ReadKey, Role};
use super::set::named;
use super::{Jwks, Numbers};
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::report::{Finding, Report};

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
            findings.push(outcome.finding().with("count", keys.len()).with("kid", names));
        }
        if findings.len() == before {
            findings.extend(nothing(*check));
        }
    }
    Report::new(findings)
}

const IN_TIME: [Check; 4] =
    [Check::JwksCompareRemoved, Check::JwksCompareChanged, Check::JwksCompareAdded, Check::JwksCompareKept];
const BY_STATUS: [Check; 2] = [Check::JwksCompareBoth, Check::JwksCompareRetired];

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

/// There is no such key; `None` for what is not compared.
fn nothing(check: Check) -> Option<Finding> {
    Some(match check {
        Check::JwksCompareRemoved => Finding::pass(check, "jwks-compare-none-removed"),
        Check::JwksCompareChanged => Finding::pass(check, "jwks-compare-none-changed"),
        Check::JwksCompareAdded => Finding::pass(check, "jwks-compare-none-added"),
        Check::JwksCompareKept => Finding::not_checked(check, "jwks-compare-none-kept"),
        Check::JwksCompareBoth => Finding::pass(check, "jwks-compare-none-in-both"),
        Check::JwksCompareRetired => Finding::pass(check, "jwks-compare-none-retired"),
        _ => return None,
    })
}

impl Outcome {
    fn check(self) -> Check {
        match self {
            Self::RemovedValid
            | Self::RemovedWithoutOverlap
            | Self::RemovedAfterOverlap
            | Self::RemovedExpired
            | Self::RemovedCertificate => Check::JwksCompareRemoved,
            Self::ChangedKey
            | Self::ChangedCertificate
            | Self::ChangedKid
            | Self::ChangedMembers
            | Self::Recertified => Check::JwksCompareChanged,
            Self::AddedBeside | Self::AddedCertificate | Self::Added => Check::JwksCompareAdded,
            Self::Kept => Check::JwksCompareKept,
            Self::InBoth | Self::KeyInBoth => Check::JwksCompareBoth,
            Self::RetiredValid | Self::RetiredReplaced | Self::RetiredExpired => Check::JwksCompareRetired,
        }
    }

    /// The sentence, without its values.
    fn finding(self) -> Finding {
        let check = self.check();
        match self {
            Self::RemovedValid => Finding::fail(check, "jwks-compare-removed-valid"),
            Self::RemovedWithoutOverlap => Finding::warn(check, "jwks-compare-removed-without-overlap"),
            Self::RemovedAfterOverlap => Finding::pass(check, "jwks-compare-removed-after-overlap"),
            Self::RemovedExpired => Finding::pass(check, "jwks-compare-removed-expired"),
            Self::RemovedCertificate => Finding::pass(check, "jwks-compare-removed-certificate"),
            Self::ChangedKey => Finding::fail(check, "jwks-compare-changed-key"),
            Self::ChangedCertificate => Finding::warn(check, "jwks-compare-changed-certificate"),
            Self::ChangedKid => Finding::warn(check, "jwks-compare-changed-kid"),
            Self::ChangedMembers => Finding::warn(check, "jwks-compare-changed-members"),
            Self::Recertified => Finding::warn(check, "jwks-compare-recertified"),
            Self::AddedBeside => Finding::pass(check, "jwks-compare-added-beside"),
            Self::AddedCertificate => Finding::pass(check, "jwks-compare-added-certificate"),
            Self::Added => Finding::pass(check, "jwks-compare-added"),
            Self::Kept => Finding::pass(check, "jwks-compare-kept"),
            Self::InBoth => Finding::fail(check, "jwks-compare-in-both"),
            Self::KeyInBoth => Finding::warn(check, "jwks-compare-key-in-both"),
            Self::RetiredValid => Finding::warn(check, "jwks-compare-retired-valid"),
            Self::RetiredReplaced => Finding::pass(check, "jwks-compare-retired-replaced"),
            Self::RetiredExpired => Finding::pass(check, "jwks-compare-retired-expired"),
        }
    }
}
