//! What is said about the set as a whole, whichever key is ours.

use std::collections::BTreeMap;

use super::{Jwk, Jwks};
use crate::plan::Expectation;
use crate::report::Finding;
use crate::source;

pub(super) fn judge(jwks: &Jwks, expectation: &Expectation<'_>) -> Vec<Finding> {
    let mut findings = vec![document(jwks), private_members(jwks), duplicate_kids(jwks)];
    findings.extend(encryption_candidates(jwks, expectation));
    findings
}

fn document(jwks: &Jwks) -> Finding {
    let check = "jwks.document";
    let count = jwks.keys.len();
    let finding = if count == 0 { Finding::fail(check, "jwks-empty") } else { Finding::pass(check, "jwks-read") };
    finding.with("count", count).source(source::RFC_7517)
}

fn private_members(jwks: &Jwks) -> Finding {
    let check = "jwks.private-members";
    let leaks: Vec<String> = jwks
        .keys
        .iter()
        .enumerate()
        .filter(|(_, key)| !key.private_members.is_empty())
        .map(|(position, key)| format!("{} ({})", key.label(position), key.private_members.join(", ")))
        .collect();
    let finding = if leaks.is_empty() {
        Finding::pass(check, "jwks-no-private-members")
    } else {
        Finding::fail(check, "jwks-private-members").with("keys", leaks.join("; "))
    };
    finding.source(source::RFC_7518)
}

fn duplicate_kids(jwks: &Jwks) -> Finding {
    let check = "jwks.duplicate-kid";
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for kid in jwks.keys.iter().filter_map(|key| key.kid.as_deref()) {
        *seen.entry(kid).or_default() += 1;
    }
    let twice: Vec<&str> = seen.iter().filter(|(_, count)| **count > 1).map(|(kid, _)| *kid).collect();
    let finding = if twice.is_empty() {
        Finding::pass(check, "jwks-kids-differ")
    } else {
        Finding::fail(check, "jwks-kid-twice").with("kids", twice.join(", "))
    };
    finding.source(source::RFC_7517)
}

/// A TPP picks the key with `use: enc`; with two of them nobody knows which.
fn encryption_candidates(jwks: &Jwks, expectation: &Expectation<'_>) -> Option<Finding> {
    if expectation.entry?.jwk_use.value != Some("enc") {
        return None;
    }
    let check = "jwks.encryption-candidates";
    let candidates: Vec<&Jwk> = jwks.keys.iter().filter(|key| key.usage.as_deref() == Some("enc")).collect();
    let finding = match candidates.len() {
        0 => Finding::fail(check, "jwks-no-encryption-key"),
        1 => Finding::pass(check, "jwks-one-encryption-key"),
        count => Finding::warn(check, "jwks-several-encryption-keys").with("count", count),
    };
    Some(finding.source(source::MESSAGE_ENCRYPTION))
}
