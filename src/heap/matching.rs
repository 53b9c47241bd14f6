//! What belongs to what: keys, CSRs, certificates and JWKs of one public key.
//!
//! Comes in: the items of any number of files, and what a workspace knows. Goes
//! out: a group for each key with what is there, what is missing and what only
//! looks as if it belonged; and the items that belong to nothing. Keys are
//! compared by fingerprint through maps, so that a thousand files take no more
//! comparisons than they have keys. No cryptography is done here.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: members name items of the same heap, and no group is empty")]

mod examine;
mod group;
mod guess;
mod known;
mod revoked;
mod shared_primes;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use crate::ground::order::{sort, sort_by_key};
use crate::ground::report::Finding;
use crate::heap::identify::{HeldKey, Item, ItemKind};

pub use examine::Surroundings;
pub use guess::{Basis, Guess};
pub use known::Known;

/// The most files that are matched in one call by another program.
pub const MAX_FILES: usize = 2_000;

/// Everything that was put together, by positions in the list of items.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matches {
    /// The fullest group first.
    pub groups: Vec<Group>,
    /// Items whose key is no other item's, or that have none.
    pub alone: Vec<usize>,
    /// What was found of the keys that share a prime, by their fingerprints.
    pub shared_primes: BTreeMap<String, Finding>,
    /// Of the certificates that a list among the items revokes, by their positions.
    pub revoked: BTreeMap<usize, Finding>,
}

/// Everything of one public key.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// SHA-256 over the SubjectPublicKeyInfo, 64 hexadecimal digits.
    pub spki_sha256: String,
    /// `RSA 2048`.
    pub key_label: String,
    pub members: Vec<Member>,
    /// The certificate of the workspace whose key this is.
    pub known: Option<Known>,
    pub guess: Guess,
    pub findings: Vec<Finding>,
}

/// A key inside an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    pub item: usize,
    /// The position of the key in the item: a key set has many.
    pub key: usize,
}

/// Puts together what belongs together. A key that stands only in key sets is
/// no group: a keystore holds those of many.
pub fn matches(items: &[Item], known: &[Known]) -> Matches {
    let mut by_key: HashMap<&str, Vec<Member>> = HashMap::new();
    for (position, item) in items.iter().enumerate().filter(|(_, item)| item.kind != ItemKind::CaCertificate) {
        for (number, key) in item.keys.iter().enumerate() {
            by_key.entry(&key.spki_sha256).or_default().push(Member { item: position, key: number });
        }
    }
    by_key.retain(|_, members| members.iter().any(|member| !is_key_set(&items[member.item])));

    let mut groups: Vec<Group> = by_key.into_values().map(|members| Group::new(members, items)).collect();
    // The order depends on the items alone, never on the map's.
    sort_by_key(&mut groups, |group| {
        let Member { item, key } = group.members[0];
        (std::cmp::Reverse(group.kinds(items).len()), item, key)
    });
    let (shared_primes, revoked) = (shared_primes::judge(items), revoked::judge(items));
    for group in &mut groups {
        group.guess = guess::of_group(group, items);
    }
    let neighbours = Neighbours::new(&groups, items, known);
    let judged: Vec<_> = groups
        .iter()
        .map(|group| {
            let guess = guess::with_workspace(group.guess.clone(), group, items, &neighbours);
            (guess, group::judge(group, items, &neighbours))
        })
        .collect();
    for (group, (guess, (known, findings))) in groups.iter_mut().zip(judged) {
        group.known = known;
        group.guess = guess;
        let of_members = group.members.iter().filter_map(|member| revoked.get(&member.item)).take(1);
        let grave = of_members.chain(shared_primes.get(&group.spki_sha256)).cloned();
        group.findings = grave.chain(findings).collect();
    }
    let mut in_group = vec![false; items.len()];
    groups.iter().flat_map(|group| &group.members).for_each(|member| in_group[member.item] = true);
    let alone = (0..items.len()).filter(|position| !in_group[*position]).collect();
    Matches { groups, alone, shared_primes, revoked }
}

impl Group {
    fn new(members: Vec<Member>, items: &[Item]) -> Self {
        let key = &items[members[0].item].keys[members[0].key];
        Self {
            spki_sha256: key.spki_sha256.clone(),
            key_label: key.label.clone(),
            members,
            known: None,
            guess: Guess::default(),
            findings: Vec::new(),
        }
    }

    /// The kinds of its members, each with the names of the files.
    fn kinds(&self, items: &[Item]) -> BTreeMap<ItemKind, BTreeSet<String>> {
        let mut kinds: BTreeMap<ItemKind, BTreeSet<String>> = BTreeMap::new();
        for member in &self.members {
            let item = &items[member.item];
            let kind = if is_key_set(item) { ItemKind::Jwks } else { item.kind };
            kinds.entry(kind).or_default().insert(item.name());
        }
        kinds
    }

    /// Its keys as the items of one kind state them.
    fn held<'a>(&'a self, items: &'a [Item], kind: ItemKind) -> impl Iterator<Item = &'a HeldKey> {
        let is_kind = move |item: &Item| item.kind == kind || (kind == ItemKind::Jwks && is_key_set(item));
        self.members
            .iter()
            .map(|member| (&items[member.item], member.key))
            .filter_map(move |(item, key)| if is_kind(item) { item.keys.get(key) } else { None })
    }
}

/// What the groups are compared with: each other, and the workspace.
struct Neighbours<'a> {
    by_subject: HashMap<&'a str, Namesakes<'a>>,
    known_by_key: HashMap<&'a str, &'a Known>,
    known_by_subject: HashMap<&'a str, Vec<&'a Known>>,
}

/// The groups of one subject in the order of their keys. There may be
/// hundreds, so only a few are looked at.
#[derive(Default)]
struct Namesakes<'a> {
    groups: Vec<Namesake<'a>>,
    /// Those that have a CSR and no certificate.
    waiting: Vec<Namesake<'a>>,
}

/// A group as others speak of it.
#[derive(Clone)]
struct Namesake<'a> {
    spki_sha256: &'a str,
    /// The file of its CSR or certificate.
    name: String,
    guess: &'a Guess,
}

/// Whether two keys are for one purpose.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    Same,
    Other,
    /// Of one of them nothing tells what it is for.
    NotKnown,
}

impl Guess {
    /// C3 and Sig4 have one subject by design, and so have S1, S3 and S4.
    fn likeness(&self, other: &Self) -> Likeness {
        match (self.purpose(), other.purpose()) {
            _ if !self.ids.iter().any(|id| other.ids.contains(id)) => Likeness::Other,
            (Some(_), Some(_)) => Likeness::Same,
            _ => Likeness::NotKnown,
        }
    }
}

impl<'a> Neighbours<'a> {
    fn new(groups: &'a [Group], items: &'a [Item], known: &'a [Known]) -> Self {
        let mut by_subject: HashMap<&str, Namesakes<'_>> = HashMap::new();
        for group in groups {
            let kinds = group.kinds(items);
            let files = |kind: ItemKind| kinds.get(&kind).and_then(BTreeSet::first);
            let (csr, certificate) = (files(ItemKind::CertificateRequest), files(ItemKind::Certificate));
            // What has neither has no subject.
            let Some(name) = csr.or(certificate) else { continue };
            let namesake = Namesake { spki_sha256: &group.spki_sha256, name: name.clone(), guess: &group.guess };
            let mut subjects: Vec<&str> = group::subjects(group, items).collect();
            sort(&mut subjects);
            subjects.dedup();
            for subject in subjects {
                let namesakes = by_subject.entry(subject).or_default();
                namesakes.groups.push(namesake.clone());
                if certificate.is_none() {
                    namesakes.waiting.push(namesake.clone());
                }
            }
        }
        for namesakes in by_subject.values_mut() {
            sort_by_key(&mut namesakes.groups, |namesake| namesake.spki_sha256);
            sort_by_key(&mut namesakes.waiting, |namesake| namesake.spki_sha256);
        }
        let known_by_key = known.iter().flat_map(|each| each.keys().map(move |key| (key, each))).collect();
        let mut known_by_subject: HashMap<&str, Vec<&Known>> = HashMap::new();
        for each in known {
            if let Some(subject) = &each.sorted_subject {
                known_by_subject.entry(subject).or_default().push(each);
            }
        }
        Self { by_subject, known_by_key, known_by_subject }
    }
}

fn is_key_set(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Jwk | ItemKind::Jwks)
}
