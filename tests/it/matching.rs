//! What belongs to what: whole groups, what is missing, each near miss alone,
//! and heaps that must not take more work than they have keys.

use std::collections::BTreeMap;

use oftf_key_desk::framework::address::Address;
use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4, Sig4};
use oftf_key_desk::framework::catalogue::Purpose;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::message::Value;
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::heap::identify::{HeldKey, Input, Item, ItemKind, Location, identify};
use oftf_key_desk::heap::matching::{Basis, Group, Known, Member, matches};
use oftf_key_desk::workspace::{Issued, Kept, KeyCustody, Workspace};
use serde_json::json;
use testbed::bank::{self, now};
use testbed::ca::{RevocationList, serial};
use testbed::directory::{END, Issuer, Order, issued, jwk};
use testbed::key::{bank_key, ec_key, other_key};
use testbed::{Key, openssl_text};

use crate::chain::Family;
use crate::expect::{self, Outcome, fail, warn};
use crate::hostile::Xorshift;

fn heap(files: &[(&str, &str)]) -> Vec<Item> {
    let items =
        |(name, text): &(&str, &str)| identify(&Input { name, bytes: text.as_bytes(), passphrase: None }, now());
    files.iter().flat_map(items).collect()
}

fn csr(key: &Key) -> String {
    key.csr(&bank::subject(C3))
}

fn key_set(certificate: &str) -> String {
    json!({ "keys": [jwk(certificate, Sandbox, "tls")] }).to_string()
}

/// The group of this key.
#[track_caller]
fn group<'a>(groups: &'a [Group], key: &Key) -> &'a Group {
    let spki_sha256 = key.public().spki_sha256();
    groups.iter().find(|group| group.spki_sha256 == spki_sha256).expect("a group of this key")
}

/// These warnings and failures and no others.
#[track_caller]
fn judged(group: &Group, expected: &[Outcome<'_>]) {
    expect::findings(&Report::new(group.findings.clone()), expected);
}

/// Which of the four are there.
fn presence(group: &Group) -> Vec<(&str, Verdict)> {
    let checks = ["match.private-key", "match.csr", "match.certificate", "match.jwks"];
    let is_presence = |check: &str| checks.contains(&check);
    let present = group.findings.iter().filter(|finding| is_presence(finding.check.id()));
    present.map(|finding| (finding.check.id(), finding.verdict)).collect()
}

fn workspace(change: impl FnOnce(&mut Workspace)) -> Vec<Known> {
    let mut workspace = Workspace::default();
    workspace.sandbox.organisation = bank::choices(C3, Sandbox).organisation;
    workspace.record_mut(Address::new(Sandbox, C3)).planned = true;
    change(&mut workspace);
    workspace.known()
}

#[test]
fn everything_of_one_key_is_one_group() {
    let certificate = issued(C3, Sandbox);
    let (csr, set) = (csr(bank_key()), key_set(&certificate));
    let files = [("set.json", &set), ("c3.pem", &certificate), ("c3.csr", &csr), ("c3.key", &bank_key().pem)];
    let items = heap(&files.map(|(name, text)| (name, text.as_str())));
    let matched = matches(&items, &[]);
    assert_eq!(matched.alone, [] as [usize; 0]);
    let [group] = matched.groups.as_slice() else { panic!("{} groups", matched.groups.len()) };
    assert_eq!(group.spki_sha256, bank_key().public().spki_sha256());
    assert_eq!(group.key_label, "RSA 2048");
    assert_eq!(group.members, [0, 1, 2, 3].map(|item| Member { item, key: 0 }));
    judged(group, &[]);
    let pass = Verdict::Pass;
    let all = ["match.private-key", "match.csr", "match.certificate", "match.jwks"].map(|check| (check, pass));
    assert_eq!(presence(group), all);
    expect::passed(&Report::new(group.findings.clone()), "match.kid", "ok-match-kid");
}

#[test]
fn what_is_missing_is_said() {
    let certificate = issued(C3, Sandbox);
    let public = bank_key().public().to_pem();
    let csr = csr(bank_key());
    for (text, there) in [
        (&bank_key().pem, Some("match.private-key")),
        (&csr, Some("match.csr")),
        (&certificate, Some("match.certificate")),
        (&public, None),
    ] {
        let matched = matches(&heap(&[("file", text)]), &[]);
        assert_eq!(matched.groups.len(), 1);
        for (check, verdict) in presence(&matched.groups[0]) {
            let expected = if Some(check) == there { Verdict::Pass } else { Verdict::NotChecked };
            assert_eq!(verdict, expected, "{check}");
        }
        judged(&matched.groups[0], &[]);
    }
}

#[test]
fn the_fullest_group_is_the_first() {
    let (lonely, csr) = (ec_key().public().to_pem(), csr(bank_key()));
    let items = heap(&[("lonely", &lonely), ("key", &bank_key().pem), ("csr", &csr)]);
    let groups = matches(&items, &[]).groups;
    assert_eq!(groups.iter().map(|group| group.members.len()).collect::<Vec<_>>(), [2, 1]);
}

// Near misses, each alone.

const SAME_SUBJECT: Outcome<'_> = ("match.same-subject", Verdict::Warn, "err-match-same-subject-other-key");

#[test]
fn the_same_subject_with_another_key_is_named_on_both_sides() {
    let (ours, others) = (csr(bank_key()), csr(other_key()));
    let items = heap(&[("c3-ours.csr", &ours), ("c3-others.csr", &others)]);
    let groups = matches(&items, &[]).groups;
    for (key, name) in [(bank_key(), "c3-others.csr"), (other_key(), "c3-ours.csr")] {
        let group = group(&groups, key);
        judged(group, &[SAME_SUBJECT]);
        assert_eq!(group.findings[0].detail.values, [("others".into(), Value::from(vec![name]))]);
    }
    let another = bank_key().csr(&bank::subject(S4));
    let groups = matches(&heap(&[("a", &another), ("b", &others)]), &[]).groups;
    groups.iter().for_each(|group| judged(group, &[]));
}

#[test]
fn a_certificate_for_an_older_csr_is_named_as_that() {
    let (older, newer) = (issued(C3, Sandbox), csr(other_key()));
    let groups = matches(&heap(&[("c3.pem", &older), ("newer.csr", &newer)]), &[]).groups;
    let certificate = group(&groups, bank_key());
    judged(certificate, &[warn("match.same-subject", "err-match-older-csr")]);
    assert_eq!(certificate.findings[0].detail.values, [("others".into(), Value::from("newer.csr"))]);
    // Nothing tells what a CSR is for.
    let newer_group = group(&groups, other_key());
    judged(newer_group, &[]);
    assert!(newer_group.findings.iter().any(|finding| finding.detail.id == "not-match-same-subject-purpose"));
    // With its key beside it, it is a renewal and no mix-up.
    let files = [("c3.pem", older.as_str()), ("c3-newer.csr", &newer), ("c3.key", &bank_key().pem)];
    judged(group(&matches(&heap(&files), &[]).groups, bank_key()), &[SAME_SUBJECT]);
}

/// C3 and Sig4 have one subject by design: that is no mix-up, and a guess that fits.
#[test]
fn one_subject_for_two_purposes_is_no_near_miss() {
    let signing = Order::of(Sig4, Sandbox).for_key(other_key()).issue();
    let client = issued(C3, Sandbox);
    let groups = matches(&heap(&[("a.pem", &client), ("b.pem", &signing)]), &[]).groups;
    let same_subject = |group: &Group| group.findings.iter().any(|finding| finding.check.id() == "match.same-subject");
    for (key, purpose) in [(bank_key(), Purpose::ClientTls), (other_key(), Purpose::Signing)] {
        let group = group(&groups, key);
        assert!(!same_subject(group), "{:?}", group.findings);
        assert_eq!(group.guess.purpose(), Some(purpose));
        assert_eq!(group.guess.environment, Some(Sandbox));
        assert!(group.guess.by.contains(&Basis::Content) && group.guess.not_after.is_some());
    }
    // By the names of the files it is told which of both.
    let groups =
        matches(&heap(&[("c3.pem", &client), ("sig4.csr", &other_key().csr(&bank::subject(Sig4)))]), &[]).groups;
    assert_eq!(group(&groups, bank_key()).guess.id(), Some(C3));
    assert_eq!(group(&groups, other_key()).guess.id(), Some(Sig4));
    groups.iter().for_each(|group| assert!(!same_subject(group)));
    // A host of the hub's, and one of the bank's.
    let guessed = |id| matches(&heap(&[("a.pem", &issued(id, Sandbox))]), &[]).groups[0].guess.clone();
    assert_eq!((guessed(S4).id(), guessed(S4).purpose()), (Some(S4), Some(Purpose::ServerTls)));
}

#[test]
fn one_key_with_two_certificates_is_a_renewal_or_a_mistake() {
    let first = issued(C3, Sandbox);
    let renewed = Order { end: "20270101080000Z", ..Order::of(C3, Sandbox) }.issue();
    assert_ne!(END, "20270101080000Z");
    let groups = matches(&heap(&[("a.pem", &first), ("b.pem", &renewed)]), &[]).groups;
    judged(&groups[0], &[warn("match.shared-key", "err-match-renewed-with-old-key")]);
    let elsewhere = issued(S4, Sandbox);
    let groups = matches(&heap(&[("a.pem", &first), ("b.pem", &elsewhere)]), &[]).groups;
    judged(&groups[0], &[fail("match.shared-key", "err-match-shared-key")]);
    // One certificate twice is one certificate.
    judged(&matches(&heap(&[("a.pem", &first), ("b.pem", &first)]), &[]).groups[0], &[]);
}

#[test]
fn another_kid_than_that_of_the_certificate_is_named() {
    let certificate = issued(C3, Sandbox);
    let mut key = jwk(&certificate, Sandbox, "tls");
    key["kid"] = json!("another");
    let set = json!({ "keys": [key] }).to_string();
    let groups = matches(&heap(&[("c3.pem", &certificate), ("set.json", &set)]), &[]).groups;
    judged(&groups[0], &[warn("match.kid", "err-match-kid-other")]);
    let kid = groups[0].findings.iter().find(|finding| finding.check.id() == "match.kid").expect("said above");
    assert_eq!(kid.evidence.found.as_deref(), Some("another"));
    assert_eq!(kid.evidence.expected, Some(testbed::directory::thumbprint(&certificate)));
}

// The workspace.

#[test]
fn the_workspace_says_whose_key_it_is() {
    let ours = csr(bank_key());
    let known = workspace(|workspace| {
        let csr = Kept::read(&ours).expect("a CSR");
        workspace.record_mut(Address::new(Sandbox, C3)).request(csr, KeyCustody::Elsewhere);
    });
    let groups = matches(&heap(&[("c3.key", &bank_key().pem)]), &known).groups;
    judged(&groups[0], &[]);
    expect::passed(&Report::new(groups[0].findings.clone()), "match.plan", "ok-match-plan");
    assert_eq!(groups[0].known.as_ref().map(|known| known.at), Some(Address::new(Sandbox, C3)));

    let certificate = Order::of(C3, Sandbox).for_key(other_key()).issue();
    let known = workspace(|workspace| {
        let certificate = Kept::read(&certificate).expect("a certificate");
        workspace.record_mut(Address::new(Sandbox, Sig4)).certify(Issued { certificate, file_name: None });
    });
    let groups = matches(&heap(&[("key", &other_key().pem)]), &known).groups;
    assert_eq!(groups[0].known.as_ref().map(|known| known.at.id), Some(Sig4));
}

#[test]
fn the_planned_subject_is_found_and_another_key_for_it_is_named() {
    let ours = csr(bank_key());
    let known = workspace(|_| {});
    let groups = matches(&heap(&[("c3.csr", &ours)]), &known).groups;
    judged(&groups[0], &[]);
    expect::passed(&Report::new(groups[0].findings.clone()), "match.plan", "ok-match-plan-subject");
    assert_eq!(groups[0].known, None);

    let known = workspace(|workspace| {
        let csr = Kept::read(&ours).expect("a CSR");
        workspace.record_mut(Address::new(Sandbox, C3)).request(csr, KeyCustody::Elsewhere);
    });
    let others = csr(other_key());
    let groups = matches(&heap(&[("c3.csr", &others)]), &known).groups;
    judged(&groups[0], &[warn("match.plan", "err-match-plan-other-key")]);
    assert_eq!(groups[0].known, None);
}

// What is no group.

/// Whoever signed the list: it is said of its certificate before anything is opened.
#[test]
fn what_a_list_beside_it_revokes_is_said_of_the_group() {
    let family = Family::new();
    let list = |serials: &[String]| {
        let entries: Vec<_> = serials.iter().map(|serial| ("260109080000Z,keyCompromise", serial.clone())).collect();
        family.issuing.crl(&RevocationList { entries: &entries, ..RevocationList::default() })
    };
    let found = |list: &str| {
        let items = heap(&[("leaf.pem", &family.leaf), ("issuing.pem", &family.issuing.pem), ("a.crl", list)]);
        let matches = matches(&items, &[]);
        let grave: Vec<String> = matches.groups[0]
            .findings
            .iter()
            .filter(|finding| finding.verdict == Verdict::Fail)
            .map(|finding| finding.detail.id.to_string())
            .collect();
        (grave, matches.revoked.into_keys().collect::<Vec<usize>>())
    };
    assert_eq!(found(&list(&[serial(&family.leaf)])), (vec!["err-crl-revoked".to_owned()], vec![0]));
    assert_eq!(found(&list(&[])), (Vec::new(), Vec::new()), "not to be in a list is no pass here");
    let others = Family::new().issuing.crl(&RevocationList::default());
    assert_eq!(found(&others).1, Vec::<usize>::new());
}

#[test]
fn what_has_no_key_of_its_own_stays_alone() {
    let authority = &Issuer::Oftf(Sandbox).authority().issuing;
    let sealed = ["pkcs8", "-topk8", "-passout", "pass:correct horse"];
    let sealed = openssl_text(&sealed, &bank_key().pem);
    let set = key_set(&issued(C3, Sandbox));
    let token = "eyJhbGciOiJQUzI1NiJ9.e30.AAAA";
    let files = [("ca", authority.as_str()), ("token", token), ("note", "Dear all"), ("key", &sealed), ("set", &set)];
    let matched = matches(&heap(&files), &[]);
    assert_eq!((matched.groups.len(), matched.alone), (0, vec![0, 1, 2, 3, 4]));
}

// Heaps.

fn item(name: String, kind: ItemKind, keys: Vec<HeldKey>) -> Item {
    let (place, report) = (Location { number: 1, of: 1, line: None }, Report::default());
    let (facts, repairs, content) = (Vec::new(), Vec::new(), String::new());
    Item { file: name, place, kind, keys, facts, repairs, report, content, waits_for_passphrase: false }
}

/// The key of this number, for a subject if there is one.
fn key(number: usize, subject: Option<&str>) -> HeldKey {
    let subject = subject.map(str::to_owned);
    HeldKey {
        spki_sha256: format!("{number:064x}"),
        label: "RSA 2048".into(),
        sorted_subject: subject.clone(),
        subject,
        kid: None,
        certificate_sha256: None,
        not_after: None,
        candidates: vec![C3],
        environment: None,
    }
}

#[test]
fn a_large_key_set_makes_no_groups_of_its_own() {
    let set = item("set".into(), ItemKind::Jwks, (0..10_000).map(|number| key(number, None)).collect());
    let matched = matches(std::slice::from_ref(&set), &[]);
    assert_eq!((matched.groups.len(), matched.alone), (0, vec![0]));
    let certificate = item("c3.pem".into(), ItemKind::Certificate, vec![key(7_000, Some("CN=c3"))]);
    let matched = matches(&[set, certificate], &[]);
    assert_eq!(matched.groups.len(), 1);
    assert_eq!(matched.groups[0].members, [Member { item: 0, key: 7_000 }, Member { item: 1, key: 0 }]);
    assert_eq!(matched.alone, [] as [usize; 0]);
}

#[test]
fn a_key_that_stands_twice_in_a_set_names_the_set_once() {
    let set = item("set".into(), ItemKind::Jwks, vec![key(1, None), key(1, None)]);
    let csr = item("csr".into(), ItemKind::CertificateRequest, vec![key(1, Some("CN=a"))]);
    let groups = matches(&[set, csr], &[]).groups;
    let named = groups[0].findings.iter().find(|finding| finding.check.id() == "match.jwks").expect("always said");
    assert_eq!(named.evidence.found.as_deref(), Some("set"));
}

/// Each of a thousand namesakes speaks of five at most, so that what is said,
/// and the work behind it, grows with the heap and not with its square.
#[test]
fn a_thousand_items_of_one_subject_speak_of_a_few() {
    let request =
        |number| item(format!("{number:04}.csr"), ItemKind::CertificateRequest, vec![key(number, Some("CN=a"))]);
    let mut items: Vec<Item> = (0..1_000).map(request).collect();
    // And one key with a thousand certificates of as many subjects.
    let certificate = |number| {
        let held = key(5_000, Some(if number == 0 { "CN=a" } else { "CN=b" }));
        let held = HeldKey { certificate_sha256: Some(format!("{number:064x}")), ..held };
        item(format!("{number:04}.pem"), ItemKind::Certificate, vec![held])
    };
    items.extend((0..1_000).map(certificate));
    let matched = matches(&items, &[]);
    assert_eq!(matched.groups.len(), 1_001);
    for group in &matched.groups {
        let namesakes =
            group.findings.iter().find(|finding| finding.check.id() == "match.same-subject").expect("there are");
        let others = match namesakes.detail.values.as_slice() {
            [(_, Value::List(others))] => others.len(),
            [(_, Value::Text(_))] => 1,
            _ => panic!("others are named"),
        };
        // Five and an ellipsis; of the CSRs that wait for a certificate, one.
        let count = if group.members.len() == 1 { 6 } else { 1 };
        assert_eq!(others, count);
        let named = group.findings.iter().filter_map(|finding| finding.evidence.found.as_deref());
        named.for_each(|names| assert!(names.split(", ").count() <= 6, "{names}"));
    }
}

/// Everything that is said, by names instead of positions.
fn said(items: &[Item]) -> (BTreeMap<String, Vec<String>>, Vec<String>) {
    let matched = matches(items, &workspace(|_| {}));
    let of = |group: &Group| {
        let members = group.members.iter().map(|member| format!("{} {}", items[member.item].name(), member.key));
        let mut lines: Vec<String> = members.collect();
        lines.sort();
        lines.push(serde_json::to_string(&group.findings).expect("JSON"));
        (group.spki_sha256.clone(), lines)
    };
    let mut alone: Vec<String> = matched.alone.iter().map(|position| items[*position].name()).collect();
    alone.sort();
    (matched.groups.iter().map(of).collect(), alone)
}

#[test]
fn the_order_of_the_files_changes_nothing_that_is_said() {
    let (first, other) = (issued(C3, Sandbox), Order::of(C3, Sandbox).for_key(other_key()).issue());
    let (ours, others) = (csr(bank_key()), csr(other_key()));
    let (ec, elsewhere) = (csr(ec_key()), issued(S4, Sandbox));
    let set = json!({ "keys": [jwk(&other, Sandbox, "tls"), jwk(&first, Sandbox, "tls")] }).to_string();
    let mut items = heap(&[
        ("first.pem", &first),
        ("other.pem", &other),
        ("ours.csr", &ours),
        ("others.csr", &others),
        ("ec.csr", &ec),
        ("elsewhere.pem", &elsewhere),
        ("set.json", &set),
        ("key.pem", &bank_key().pem),
        ("note.txt", "Dear all"),
    ]);
    let expected = said(&items);
    assert_eq!(expected.0.len(), 3);
    let mut random = Xorshift(0x0F7F_2026_0115_0801);
    for _ in 0..50 {
        for position in (1..items.len()).rev() {
            items.swap(position, random.below(position + 1));
        }
        assert_eq!(said(&items), expected);
    }
}

/// All of them begin in the same set, and a map's order is another one each time.
#[test]
fn groups_of_one_set_stand_in_the_order_of_its_keys() {
    let set = item("set".into(), ItemKind::Jwks, (0..8).map(|number| key(number, None)).collect());
    let request = |number| item(format!("{number}.csr"), ItemKind::CertificateRequest, vec![key(number, None)]);
    let items: Vec<Item> = std::iter::once(set).chain((0..8).map(request)).collect();
    let groups = matches(&items, &[]).groups;
    let keys: Vec<usize> = groups.iter().map(|group| group.members[0].key).collect();
    assert_eq!(keys, [0, 1, 2, 3, 4, 5, 6, 7]);
}
