//! What is said about one group: what is there, what is missing, and what only
//! looks as if it belonged to it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Group, Known, Likeness, Namesake, Neighbours};
use crate::ground::check::Check;
use crate::ground::report::Finding;
use crate::heap::identify::{Item, ItemKind};

/// Most names in one sentence.
const MAX_NAMES: usize = 5;

/// The subjects of the group's CSRs and certificates, in a fixed order of
/// attributes.
pub(super) fn subjects<'a>(group: &'a Group, items: &'a [Item]) -> impl Iterator<Item = &'a str> {
    [ItemKind::CertificateRequest, ItemKind::Certificate]
        .into_iter()
        .flat_map(|kind| group.held(items, kind))
        .filter_map(|key| key.sorted_subject.as_deref())
}

/// The near misses first: they explain what is missing.
pub(super) fn judge(group: &Group, items: &[Item], neighbours: &Neighbours<'_>) -> (Option<Known>, Vec<Finding>) {
    let kinds = group.kinds(items);
    let known = neighbours.known_by_key.get(group.spki_sha256.as_str()).copied();
    let mut findings = Vec::new();
    findings.extend(shared_key(group, items));
    findings.extend(same_subject(group, items, &kinds, neighbours));
    findings.extend(plan(group, items, known, neighbours));
    findings.extend(kid(group, items));
    findings.extend(presence(&kinds));
    (known.cloned(), findings)
}

fn presence(kinds: &BTreeMap<ItemKind, BTreeSet<String>>) -> [Finding; 4] {
    let files = |kind: ItemKind| kinds.get(&kind).map(|names| first(names.iter().map(String::as_str)).join(", "));
    let private_key = match files(ItemKind::PrivateKey) {
        Some(names) => Finding::pass(Check::MatchPrivateKey, "match-private-key").found(names),
        None => Finding::not_checked(Check::MatchPrivateKey, "match-no-private-key"),
    };
    let csr = match files(ItemKind::CertificateRequest) {
        Some(names) => Finding::pass(Check::MatchCsr, "match-csr").found(names),
        None => Finding::not_checked(Check::MatchCsr, "match-no-csr"),
    };
    let certificate = match files(ItemKind::Certificate) {
        Some(names) => Finding::pass(Check::MatchCertificate, "match-certificate").found(names),
        None => Finding::not_checked(Check::MatchCertificate, "match-no-certificate"),
    };
    let jwks = match files(ItemKind::Jwks) {
        Some(names) => Finding::pass(Check::MatchJwks, "match-jwks").found(names),
        None => Finding::not_checked(Check::MatchJwks, "match-no-jwks"),
    };
    [private_key, csr, certificate, jwks]
}

/// Two certificates of one key: a renewal that kept the key, or one key in two
/// places.
fn shared_key(group: &Group, items: &[Item]) -> Option<Finding> {
    let check = Check::MatchSharedKey;
    let certificates: BTreeSet<(&str, &str)> = group
        .held(items, ItemKind::Certificate)
        .filter_map(|key| Some((key.certificate_sha256.as_deref()?, key.sorted_subject.as_deref()?)))
        .collect();
    if certificates.len() < 2 {
        return None;
    }
    let subjects: BTreeSet<&str> = certificates.iter().map(|(_, subject)| *subject).collect();
    let finding = if subjects.len() == 1 {
        Finding::warn(check, "match-renewed-with-old-key")
    } else {
        Finding::fail(check, "match-shared-key").found(first(subjects.iter().copied()).join(", "))
    };
    Some(finding.with("count", certificates.len()))
}

fn same_subject(
    group: &Group,
    items: &[Item],
    kinds: &BTreeMap<ItemKind, BTreeSet<String>>,
    neighbours: &Neighbours<'_>,
) -> Option<Finding> {
    let check = Check::MatchSameSubject;
    let is_like = |other: &&Namesake<'_>, wanted: Likeness| {
        other.spki_sha256 != group.spki_sha256 && group.guess.likeness(other.guess) == wanted
    };
    let subjects: BTreeSet<&str> = subjects(group, items).collect();
    let namesakes = || subjects.iter().filter_map(|subject| neighbours.by_subject.get(subject));
    let listed = |wanted: Likeness| {
        let mut others = BTreeSet::new();
        for each in namesakes() {
            let found = each.groups.iter().filter(|other| is_like(other, wanted));
            others.extend(found.take(MAX_NAMES + 1).map(|other| other.name.as_str()));
        }
        let others: Vec<&str> = others.into_iter().take(MAX_NAMES + 1).collect();
        (!others.is_empty()).then(|| first(others.into_iter()))
    };
    let is_certificate_alone = kinds.contains_key(&ItemKind::Certificate)
        && !kinds.contains_key(&ItemKind::CertificateRequest)
        && !kinds.contains_key(&ItemKind::PrivateKey);
    // A CSR does not say what it is for; one that waits for its certificate may wait for this.
    let may_be_meant =
        |other: &&Namesake<'_>| !is_like(other, Likeness::Other) && other.spki_sha256 != group.spki_sha256;
    let waiting = || namesakes().find_map(|each| each.waiting.iter().find(may_be_meant));
    if is_certificate_alone && let Some(waiting) = waiting() {
        return Some(Finding::warn(check, "match-older-csr").with("others", waiting.name.as_str()));
    }
    if let Some(others) = listed(Likeness::Same) {
        return Some(Finding::warn(check, "match-same-subject-other-key").with("others", others));
    }
    let others = listed(Likeness::NotKnown)?;
    Some(Finding::not_checked(check, "match-same-subject-purpose").with("others", others))
}

/// The workspace's certificate of this key, or the one that it was meant for.
fn plan(group: &Group, items: &[Item], known: Option<&Known>, neighbours: &Neighbours<'_>) -> Option<Finding> {
    let check = Check::MatchPlan;
    if let Some(known) = known {
        return Some(Finding::pass(check, "match-plan").with("certificate", known.at.name()));
    }
    let subjects: BTreeSet<&str> = subjects(group, items).collect();
    let meant = subjects.into_iter().find_map(|subject| neighbours.known_by_subject.get(subject))?;
    // C3 and Sig4 have one subject: only those count that this may be.
    let meant: Vec<&&Known> = meant.iter().filter(|known| group.guess.ids.contains(&known.at.id)).collect();
    if meant.is_empty() {
        return None;
    }
    let names: Vec<String> = meant.iter().map(|known| known.at.name()).collect();
    let has_key = meant.iter().all(|known| known.keys().next().is_some());
    let finding =
        if has_key { Finding::warn(check, "match-plan-other-key") } else { Finding::pass(check, "match-plan-subject") };
    Some(finding.with("certificate", names))
}

/// A key set states the thumbprint of the group's certificate as kid.
fn kid(group: &Group, items: &[Item]) -> Option<Finding> {
    let check = Check::MatchKid;
    let stated: BTreeSet<&str> = group.held(items, ItemKind::Jwks).filter_map(|key| key.kid.as_deref()).collect();
    let computed: BTreeSet<&str> =
        group.held(items, ItemKind::Certificate).filter_map(|key| key.kid.as_deref()).collect();
    if stated.is_empty() || computed.is_empty() {
        return None;
    }
    let finding = if stated.is_disjoint(&computed) {
        Finding::warn(check, "match-kid-other")
    } else {
        Finding::pass(check, "match-kid")
    };
    let (stated, computed) = (first(stated.into_iter()), first(computed.into_iter()));
    Some(finding.expected(computed.join(", ")).found(stated.join(", ")))
}

fn first<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = names.take(MAX_NAMES + 1).collect();
    if names.len() > MAX_NAMES {
        names.truncate(MAX_NAMES);
        names.push("…");
    }
    names
}
