//! Which things of the heap are shown: those that are looked for, and those that need the
//! person.

use std::collections::BTreeSet;

use super::{Filter, Heap};
use crate::ground::report::{Overall, Verdict};
use crate::heap::identify::{Item, ItemKind};

impl Heap {
    /// The positions of what is looked for.
    pub fn sought(&self) -> Vec<usize> {
        let words: Vec<String> = self.filter.words.split_whitespace().map(str::to_lowercase).collect();
        let needing = if self.filter.needing { self.needing() } else { BTreeSet::new() };
        let is_sought = |(position, item): &(usize, &Item)| {
            self.filter.kind.is_none_or(|kind| kind == item.kind)
                && (!self.filter.needing || needing.contains(position))
                && (words.is_empty() || has_all(item, &words))
        };
        self.items().iter().enumerate().filter(is_sought).map(|(position, _)| position).collect()
    }

    /// The positions of what needs the person: it failed, is warned of, waits for its
    /// passphrase, or does so together with others.
    pub fn needing(&self) -> BTreeSet<usize> {
        let needs = |(position, item): &(usize, &Item)| {
            item.waits_for_passphrase || matches!(self.verdict_of(*position, item), Overall::Warn | Overall::Fail)
        };
        let of_items = self.items().iter().enumerate().filter(needs).map(|(position, _)| position);
        let is_grave = |verdict: Verdict| matches!(verdict, Verdict::Warn | Verdict::Fail);
        let groups = self.matches.groups.iter();
        let groups = groups.filter(|group| group.findings.iter().any(|finding| is_grave(finding.verdict)));
        of_items.chain(groups.flat_map(|group| &group.members).map(|member| member.item)).collect()
    }

    /// Of an item before it is opened, when its chain is verified.
    pub fn verdict_of(&self, position: usize, item: &Item) -> Overall {
        if self.matches.revoked.contains_key(&position) { Overall::Fail } else { item.report.verdict() }
    }

    /// Whether something is there that has a chain.
    pub fn has_certificates(&self) -> bool {
        self.items().iter().any(|item| item.kind == ItemKind::Certificate)
    }

    /// The kinds that are there, in their order.
    pub fn kinds(&self) -> BTreeSet<ItemKind> {
        self.items().iter().map(|item| item.kind).collect()
    }

    /// Opens an item, or closes what lies open. What is opened is not hidden by a filter.
    pub(super) fn choose(&mut self, position: Option<usize>) {
        if position.is_some_and(|position| !self.sought().contains(&position)) {
            self.filter = Filter::default();
        }
        self.chosen = position;
        self.beside = None;
    }
}

fn has_all(item: &Item, words: &[String]) -> bool {
    let keys = item.keys.iter().flat_map(|key| [Some(&key.label), key.subject.as_ref(), key.kid.as_ref()]);
    let values = item.facts.iter().map(|fact| &fact.value).chain(keys.flatten());
    let text: Vec<String> = std::iter::once(&item.file).chain(values).map(|value| value.to_lowercase()).collect();
    words.iter().all(|word| text.iter().any(|value| value.contains(word.as_str())))
}
