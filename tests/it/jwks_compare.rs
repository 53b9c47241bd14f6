//! Two key sets side by side, and what became of each key.

use oftf_key_desk::check::jwks::{Pair, compare};
use oftf_key_desk::framework::catalogue::CertificateId::Sig4;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use serde_json::{Value, json};
use testbed::bank::now;
use testbed::directory::{Order, issued, jwk};

use crate::expect::{self, Outcome, fail, warn};
use crate::jwks::{neighbour, read, remove};

fn ours() -> Value {
    jwk(&issued(Sig4, Sandbox), Sandbox, "sig")
}

/// Our key under an older certificate.
fn older(end: &'static str) -> Value {
    jwk(&Order { start: "20241101000000Z", end, ..Order::of(Sig4, Sandbox) }.issue(), Sandbox, "sig")
}

/// Before and after give exactly these warnings and failures, and these pass.
#[track_caller]
fn in_time(before: &[Value], after: &[Value], expected: &[Outcome<'_>], passed: &[(&str, &str)]) {
    let (before, after) = (read(before), read(after));
    let report = compare(&Pair::InTime { before: &before, after: &after }, now());
    expect::findings(&report, expected);
    passed.iter().for_each(|(check, detail)| expect::passed(&report, check, detail));
}

#[track_caller]
fn by_status(active: &[Value], inactive: &[Value], expected: &[Outcome<'_>], passed: &[(&str, &str)]) {
    let (active, inactive) = (read(active), read(inactive));
    let report = compare(&Pair::ByStatus { active: &active, inactive: &inactive }, now());
    expect::findings(&report, expected);
    passed.iter().for_each(|(check, detail)| expect::passed(&report, check, detail));
}

const NONE_REMOVED: (&str, &str) = ("jwks.compare.removed", "ok-jwks-compare-none-removed");
const NONE_CHANGED: (&str, &str) = ("jwks.compare.changed", "ok-jwks-compare-none-changed");
const NONE_ADDED: (&str, &str) = ("jwks.compare.added", "ok-jwks-compare-none-added");
const KEPT: (&str, &str) = ("jwks.compare.kept", "ok-jwks-compare-kept");

#[test]
fn the_same_set_twice_has_nothing_to_tell() {
    let set = [ours(), neighbour("enc"), json!({ "kty": "RSA", "n": "AQAB", "e": "AQAB" })];
    in_time(&set, &set, &[], &[NONE_REMOVED, NONE_CHANGED, NONE_ADDED, KEPT]);
}

#[test]
fn a_renewal_is_normal_from_its_beginning_to_its_end() {
    let (old, new) = (ours(), neighbour("sig"));
    let both = [old.clone(), new.clone()];
    let beside = ("jwks.compare.added", "ok-jwks-compare-added-beside");
    in_time(std::slice::from_ref(&old), &both, &[], &[beside, NONE_REMOVED, NONE_CHANGED, KEPT]);
    let gone = ("jwks.compare.removed", "ok-jwks-compare-removed-after-overlap");
    in_time(&both, &[new], &[], &[gone, NONE_ADDED, NONE_CHANGED, KEPT]);
}

#[test]
fn a_key_of_somebody_else_is_just_new() {
    in_time(&[ours()], &[ours(), neighbour("enc")], &[], &[("jwks.compare.added", "ok-jwks-compare-added")]);
}

#[test]
fn a_switch_without_overlap_is_warned_of() {
    let expected = [warn("jwks.compare.removed", "err-jwks-compare-removed-without-overlap")];
    in_time(&[ours()], &[neighbour("sig")], &expected, &[("jwks.compare.added", "ok-jwks-compare-added")]);
}

#[test]
fn a_valid_key_that_vanished_fails() {
    let stays = neighbour("enc");
    let gone = |key: Value, expected: &[Outcome<'_>], passed: &[(&str, &str)]| {
        in_time(&[key, stays.clone()], std::slice::from_ref(&stays), expected, passed);
    };
    let vanished = [fail("jwks.compare.removed", "err-jwks-compare-removed-valid")];
    gone(ours(), &vanished, &[KEPT, NONE_ADDED, NONE_CHANGED]);
    // A raw public key does not expire.
    let mut raw = ours();
    remove(&mut raw, &["x5c", "x5t#S256", "x5u", "x5dn"]);
    gone(raw, &vanished, &[KEPT, NONE_ADDED, NONE_CHANGED]);
    let expired = ("jwks.compare.removed", "ok-jwks-compare-removed-expired");
    gone(older("20251201000000Z"), &[], &[KEPT, expired]);
}

#[test]
fn another_key_or_certificate_under_a_kid_is_told_of() {
    let mut other_key = neighbour("sig");
    other_key["kid"] = ours()["kid"].clone();
    // The old key is gone as well, but that is the same story.
    in_time(&[ours()], &[other_key], &[fail("jwks.compare.changed", "err-jwks-compare-changed-key")], &[NONE_REMOVED]);
    let mut other_certificate = older("20260601000000Z");
    other_certificate["kid"] = ours()["kid"].clone();
    let expected = [warn("jwks.compare.changed", "err-jwks-compare-changed-certificate")];
    in_time(&[ours()], &[other_certificate], &expected, &[NONE_REMOVED]);
    let mut other_use = ours();
    other_use["use"] = json!("enc");
    let expected = [warn("jwks.compare.changed", "err-jwks-compare-changed-members")];
    in_time(&[ours()], &[other_use], &expected, &[NONE_REMOVED, NONE_ADDED]);
}

#[test]
fn a_key_with_another_kid_is_told_of() {
    let mut renamed = ours();
    renamed["kid"] = json!("renamed");
    let expected = [warn("jwks.compare.changed", "err-jwks-compare-changed-kid")];
    in_time(&[ours()], &[renamed], &expected, &[NONE_REMOVED, NONE_ADDED]);
    let expected = [warn("jwks.compare.changed", "err-jwks-compare-recertified")];
    in_time(&[older("20260601000000Z")], &[ours()], &expected, &[NONE_REMOVED, NONE_ADDED]);
}

#[test]
fn a_second_certificate_of_a_key_comes_and_goes() {
    let both = [older("20260601000000Z"), ours()];
    let added = ("jwks.compare.added", "ok-jwks-compare-added-certificate");
    in_time(&both[..1], &both, &[], &[added, KEPT, NONE_REMOVED]);
    let removed = ("jwks.compare.removed", "ok-jwks-compare-removed-certificate");
    in_time(&both, &both[1..], &[], &[removed, KEPT, NONE_ADDED]);
}

#[test]
fn two_sets_of_nothing_in_common_are_told_of() {
    let (before, after) = (read(&[]), read(&[ours()]));
    let report = compare(&Pair::InTime { before: &before, after: &after }, now());
    assert_eq!(expect::not_checked_of(&report), ["jwks.compare.kept"]);
}

// Active and inactive.

const NONE_IN_BOTH: (&str, &str) = ("jwks.compare.both", "ok-jwks-compare-none-in-both");
const NONE_RETIRED: (&str, &str) = ("jwks.compare.retired", "ok-jwks-compare-none-retired");

#[test]
fn an_inactive_key_that_was_replaced_or_expired_is_normal() {
    let replaced = ("jwks.compare.retired", "ok-jwks-compare-retired-replaced");
    by_status(&[neighbour("sig")], &[ours()], &[], &[NONE_IN_BOTH, replaced]);
    let expired = ("jwks.compare.retired", "ok-jwks-compare-retired-expired");
    by_status(&[neighbour("enc")], &[older("20251201000000Z")], &[], &[NONE_IN_BOTH, expired]);
    by_status(&[ours()], &[], &[], &[NONE_IN_BOTH, NONE_RETIRED]);
}

#[test]
fn a_valid_key_that_is_inactive_and_not_replaced_is_warned_of() {
    let expected = [warn("jwks.compare.retired", "err-jwks-compare-retired-valid")];
    by_status(&[neighbour("enc")], &[ours()], &expected, &[NONE_IN_BOTH]);
    by_status(&[], &[ours()], &expected, &[NONE_IN_BOTH]);
}

#[test]
fn a_key_in_both_sets_is_told_of() {
    by_status(&[ours()], &[ours()], &[fail("jwks.compare.both", "err-jwks-compare-in-both")], &[NONE_RETIRED]);
    let expected = [warn("jwks.compare.both", "err-jwks-compare-key-in-both")];
    by_status(&[ours()], &[older("20260601000000Z")], &expected, &[NONE_RETIRED]);
}
