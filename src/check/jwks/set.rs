//! What is said about the set as a whole, whichever key is ours: the faults of
//! its keys, and what only shows when keys stand side by side.
//!
//! INVARIANT: a report stays small. A finding names at most [`NAMED`] keys and
//! counts the others. Nothing is compared with everything else: [`Index`] and
//! the groups below are sorted, so a set of 20,000 keys costs little more than its
//! reading.

#![expect(
    clippy::indexing_slicing,
    reason = "INVARIANT: positions come from the index of the same keys, which has no empty entry"
)]

use std::collections::BTreeMap;

use super::Jwks;
use super::expected::keystore_of;
use super::fault::{Fault, Topic};
use super::key::{self, Against};
use super::published::{Index, ReadKey, Role};
use crate::framework::environment::Environment;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::order::{sort, sort_by_key};
use crate::ground::report::{Finding, Verdict};
use crate::plan::Expectation;

/// How many keys a finding names.
const NAMED: usize = 5;
/// Old and new: more keys of one subject than a renewal needs.
const KEYS_OF_A_RENEWAL: usize = 2;

/// A set that was read, and the question that it is looked at with.
pub(super) struct Set<'a> {
    pub jwks: &'a Jwks,
    pub keys: &'a [ReadKey<'a>],
    pub index: Index<'a>,
    /// Where our key stands; it has checks of its own.
    pub ours: Option<usize>,
    /// One key was asked for, so what is wrong with others is a warning only.
    pub is_asked: bool,
    pub expectation: &'a Expectation<'a>,
    pub now: Moment,
}

impl Set<'_> {
    pub fn judge(&self) -> Vec<Finding> {
        let mut findings = self.document();
        findings.extend(self.private_members());
        findings.push(self.duplicate_kids());
        findings.extend(self.duplicate_keys());
        findings.extend(self.encryption_candidates());
        findings.extend(self.renewals());
        findings.extend(self.mixed_environments());
        findings.extend(self.faults());
        findings
    }

    fn document(&self) -> Vec<Finding> {
        let check = Check::JwksDocument;
        let count = self.keys.len();
        let twice = self.jwks.twice.as_deref();
        let twice =
            twice.map(|names| Finding::fail(check, "jwks-member-twice").with("names", names).found(names.join(", ")));
        let finding = match count {
            0 => Some(Finding::fail(check, "jwks-empty")),
            _ if twice.is_some() => None,
            _ => Some(Finding::pass(check, "jwks-read").with("count", count)),
        };
        finding.into_iter().chain(twice).collect()
    }

    fn private_members(&self) -> Vec<Finding> {
        let check = Check::JwksPrivateMembers;
        let leaks: Vec<&ReadKey<'_>> = self.keys.iter().filter(|key| !key.jwk.private_members.is_empty()).collect();
        let named = named(leaks.iter().map(|key| format!("{} ({})", key.label(), key.jwk.private_members.join(", "))));

        let mut findings = Vec::new();
        if !leaks.is_empty() {
            findings.push(Finding::fail(check, "jwks-private-members").with("keys", named).with("count", leaks.len()));
        }
        if !self.jwks.private_beside.is_empty() {
            let names: Vec<&str> = self.jwks.private_beside.iter().copied().collect();
            findings.push(Finding::fail(check, "jwks-private-members-beside").with("names", names));
        }
        if findings.is_empty() {
            findings.push(Finding::pass(check, "jwks-no-private-members"));
        }
        findings
    }

    fn duplicate_kids(&self) -> Finding {
        let check = Check::JwksDuplicateKid;
        let twice: Vec<usize> =
            self.index.by_kid.values().filter(|positions| positions.len() > 1).map(|positions| positions[0]).collect();

        if twice.is_empty() {
            Finding::pass(check, "jwks-kids-differ")
        } else {
            Finding::fail(check, "jwks-kid-twice").with("kids", self.named(&twice)).with("count", twice.len())
        }
    }

    /// A key may have been certified twice, but then only for the same use.
    fn duplicate_keys(&self) -> Vec<Finding> {
        let check = Check::JwksDuplicateKey;
        let (mut twice, mut recertified, mut uses) = (Vec::new(), Vec::new(), Vec::new());
        for positions in self.index.by_numbers.values().filter(|positions| positions.len() > 1) {
            let mut certificates: Vec<Option<&str>> =
                positions.iter().map(|position| self.keys[*position].thumbprint()).collect();
            sort(&mut certificates);
            let is_repeated = certificates.contains(&None) || certificates.windows(2).any(|pair| pair[0] == pair[1]);
            let usage = |position: &usize| self.keys[*position].jwk.usage.as_deref();
            if positions.iter().any(|position| usage(position) != usage(&positions[0])) {
                uses.push(positions[0]);
            } else if is_repeated {
                twice.push(positions[0]);
            } else {
                recertified.push(positions[0]);
            }
        }
        let kinds = [
            (Finding::warn(check, "jwks-key-two-uses"), uses),
            (Finding::warn(check, "jwks-key-twice"), twice),
            (Finding::pass(check, "jwks-key-recertified"), recertified),
        ];
        let findings: Vec<Finding> = kinds
            .into_iter()
            .filter(|(_, positions)| !positions.is_empty())
            .map(|(finding, positions)| self.about(finding, positions))
            .collect();
        if findings.is_empty() {
            return vec![Finding::pass(check, "jwks-keys-differ")];
        }
        findings
    }

    /// A TPP picks the key with `use: enc`; with two of them nobody knows which.
    fn encryption_candidates(&self) -> Option<Finding> {
        if self.expectation.entry?.jwk_use.value != Some("enc") {
            return None;
        }
        let check = Check::JwksEncryptionCandidates;
        let candidates: Vec<&ReadKey<'_>> =
            self.keys.iter().filter(|key| key.jwk.usage.as_deref() == Some("enc")).collect();
        let finding = match candidates.len() {
            0 => Finding::fail(check, "jwks-no-encryption-key"),
            1 => Finding::pass(check, "jwks-one-encryption-key"),
            count => Finding::warn(check, "jwks-several-encryption-keys").with("count", count),
        };
        let finding = match candidates.as_slice() {
            [] => finding,
            candidates => finding.found(named(candidates.iter().map(|key| with_dates(key))).join(", ")),
        };
        Some(finding)
    }

    /// Several keys of one subject and use: old and new side by side are what
    /// a renewal looks like (`source::ROTATION`: both keys are published at once).
    fn renewals(&self) -> Vec<Finding> {
        let mut roles: BTreeMap<Role<'_>, Vec<usize>> = BTreeMap::new();
        for positions in self.index.by_numbers.values() {
            // A key with two certificates is one key.
            let certified = positions.iter().map(|position| &self.keys[*position]);
            let newest = certified.max_by_key(|key| (key.certificate().map(|each| each.not_before), key.position));
            if let Some(key) = newest.filter(|key| !key.has_expired(self.now))
                && let Some(role) = key.role()
            {
                roles.entry(role).or_default().push(key.position);
            }
        }
        let (mut overlaps, mut crowds) = (Vec::new(), Vec::new());
        for positions in roles.into_values() {
            match positions.len() {
                ..KEYS_OF_A_RENEWAL => {}
                KEYS_OF_A_RENEWAL => overlaps.push(positions),
                _ => crowds.push(positions),
            }
        }
        vec![self.overlap(&overlaps), self.crowd(&crowds)]
    }

    fn overlap(&self, overlaps: &[Vec<usize>]) -> Finding {
        let check = Check::JwksOverlap;

        if overlaps.is_empty() {
            Finding::pass(check, "jwks-no-overlap")
        } else {
            let pairs = overlaps.iter().map(|positions| self.pair(positions));
            Finding::pass(check, "jwks-overlap").with("keys", named(pairs)).with("count", overlaps.len())
        }
    }

    /// `old (… – date) + new (date – …)`, the older first.
    fn pair(&self, positions: &[usize]) -> String {
        let mut keys: Vec<&ReadKey<'_>> = positions.iter().map(|position| &self.keys[*position]).collect();
        sort_by_key(&mut keys, |key| key.certificate().map(|certificate| certificate.not_before));
        keys.into_iter().map(with_dates).collect::<Vec<_>>().join(" + ")
    }

    fn crowd(&self, crowds: &[Vec<usize>]) -> Finding {
        let check = Check::JwksSubject;

        if crowds.is_empty() {
            Finding::pass(check, "jwks-subjects")
        } else {
            self.about(Finding::warn(check, "jwks-subject-crowded"), crowds.concat())
        }
    }

    /// Without an environment to expect, all keys must be of one.
    fn mixed_environments(&self) -> Option<Finding> {
        if self.expectation.environment.is_some() {
            return None;
        }
        let check = Check::JwksEnvironment;
        let mut of: BTreeMap<Environment, Vec<usize>> = BTreeMap::new();
        for key in self.keys {
            let keystore = key.jwk.x5u.as_deref().and_then(keystore_of);
            for environment in Environment::ALL {
                if [keystore, key.environment_of_authority].contains(&Some(environment)) {
                    of.entry(environment).or_default().push(key.position);
                }
            }
        }
        let rarer = of.values().min_by_key(|positions| positions.len())?.clone();
        let finding = if of.len() > 1 {
            self.about(Finding::fail(check, "jwks-environments-mixed"), rarer)
        } else {
            Finding::pass(check, "jwks-one-environment")
        };
        let words: Vec<&str> = of.keys().map(|environment| environment.word()).collect();
        Some(finding.found(words.join(", ")))
    }

    fn faults(&self) -> Vec<Finding> {
        let against = Against { keys: self.keys, index: &self.index, expectation: self.expectation, now: self.now };
        let collected = key::collect(&against, self.ours);
        let mut findings = Vec::new();
        for topic in Topic::ALL {
            let of_topic = collected.iter().filter(|(fault, _)| fault.topic() == topic);
            let before = findings.len();
            for (fault, positions) in of_topic {
                let mut finding = self.about(fault.finding(), positions.clone());
                if *fault == Fault::OtherKind {
                    // `AKP (ML-DSA-65)`: of a type of many algorithms its own says which.
                    let kinds = positions.iter().filter_map(|position| {
                        let jwk = &self.keys[*position].jwk;
                        let kind = jwk.kty.as_ref()?;
                        Some(jwk.alg.as_ref().map_or_else(|| kind.clone(), |alg| format!("{kind} ({alg})")))
                    });
                    finding = finding.found(named(kinds.collect::<Vec<_>>().into_iter()).join(", "));
                }
                let is_lowered = self.is_asked && !fault.is_incident() && finding.verdict == Verdict::Fail;
                findings.push(if is_lowered { Finding { verdict: Verdict::Warn, ..finding } } else { finding });
            }
            let is_concerned = |key: &ReadKey<'_>| {
                (topic.is_for_ours_too() || self.ours != Some(key.position)) && topic.concerns(key, self.expectation)
            };
            if findings.len() > before || !self.keys.iter().any(is_concerned) {
                continue;
            }
            // What could not be compared did not pass.
            let blind = self.keys.iter().filter(|key| topic.is_blind_to(key));
            let blind: Vec<usize> = blind.map(|key| key.position).collect();
            findings.push(if blind.is_empty() {
                topic.passed()
            } else {
                self.about(Finding::not_checked(topic.check(), "jwks-set-not-compared"), blind)
            });
        }
        findings
    }

    /// A finding about these keys: how many, and which.
    fn about(&self, finding: Finding, mut positions: Vec<usize>) -> Finding {
        sort(&mut positions);
        finding.with("count", positions.len()).with("kid", self.named(&positions))
    }

    fn named(&self, positions: &[usize]) -> Vec<String> {
        named(positions.iter().map(|position| self.keys[*position].label()))
    }
}

/// The first few, and a sign that there are more.
pub(super) fn named(names: impl ExactSizeIterator<Item = String>) -> Vec<String> {
    let more = (names.len() > NAMED).then(|| "…".to_owned());
    names.take(NAMED).chain(more).collect()
}

/// `kid (2025-11-01 – 2026-12-01)`.
fn with_dates(key: &ReadKey<'_>) -> String {
    match key.certificate() {
        Some(certificate) => {
            format!("{} ({} – {})", key.label(), certificate.not_before.to_date(), certificate.not_after.to_date())
        }
        None => key.label(),
    }
}
