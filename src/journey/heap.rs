//! The page "Check files": a heap of files, what each is, what belongs to
//! what. Only public items are kept, and the files that wait for a passphrase,
//! which are encrypted. Nothing of it goes into the workspace.

use std::ops::Range;
use std::rc::Rc;

use super::{Effect, Filter, HeapAction, JobKind, Journey, OfferedFile, PairChoice, Relation};
use crate::check::chain::Chain;
use crate::check::jwks::{self, Pair};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::secret::Secret;
use crate::heap::identify::{self, HeapError, Item, ItemKind, MAX_ITEMS};
use crate::heap::matching::{self, Matches, Surroundings};
use crate::heap::sides::{self, Side};
use crate::job::Job;
use crate::x509::certificate::Certificate;

/// Everything that was dropped.
#[derive(Default)]
pub struct Heap {
    /// Everything in all files, file by file.
    items: Rc<Vec<Item>>,
    pub files: Vec<HeapFile>,
    /// Positions in [`Heap::items`].
    pub matches: Rc<Matches>,
    /// The item whose report lies open.
    pub chosen: Option<usize>,
    /// The one that is compared with it.
    pub beside: Option<usize>,
    /// Which of them are looked for.
    pub filter: Filter,
    /// Why the last files were not taken.
    pub refusal: Option<Message>,
    /// What came of the last passphrase.
    pub opened: Option<Message>,
    /// Which two key sets are compared, once the person chose.
    pair: Option<PairChoice>,
    /// Of the next file.
    number: usize,
    /// With the worker now, and what waits for it.
    in_work: Option<Work>,
    waiting: Vec<OfferedFile>,
}

/// One file of the heap.
pub struct HeapFile {
    /// It keeps it, whatever else is removed.
    number: usize,
    /// How many items are in it.
    count: usize,
    /// Kept as long as a passphrase is missing.
    sealed: Option<OfferedFile>,
}

/// What the worker was given.
enum Work {
    New(Vec<OfferedFile>),
    /// Files of the heap by their numbers, with a passphrase.
    Again(Vec<(usize, OfferedFile)>),
}

impl Heap {
    /// All items, file by file; positions in this list name them.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// All items, to be kept while the heap changes.
    pub fn shared_items(&self) -> Rc<Vec<Item>> {
        Rc::clone(&self.items)
    }

    pub fn item(&self, position: usize) -> Option<&Item> {
        self.items.get(position)
    }

    /// The file that an item came from.
    pub fn file_of(&self, position: usize) -> usize {
        let mut end = 0;
        let found = self.files.iter().position(|file| {
            end += file.count;
            position < end
        });
        found.unwrap_or(0)
    }

    /// The positions of the items of a file.
    pub fn items_of(&self, file: usize) -> Range<usize> {
        let start = self.files.iter().take(file).map(|file| file.count).sum();
        start..start + self.files.get(file).map_or(0, |file| file.count)
    }

    /// Its passphrase is missing.
    pub fn is_sealed(&self, file: usize) -> bool {
        self.files.get(file).is_some_and(|file| file.sealed.is_some())
    }

    /// The files whose passphrase is missing.
    pub fn sealed(&self) -> Vec<usize> {
        (0..self.files.len()).filter(|file| self.is_sealed(*file)).collect()
    }

    /// The positions of the key sets.
    pub fn key_sets(&self) -> Vec<usize> {
        let items = self.items.iter().enumerate();
        items.filter(|(_, item)| item.kind == ItemKind::Jwks).map(|(position, _)| position).collect()
    }

    /// The chosen pair, or the first two key sets; the keystore's address of
    /// retired keys has `inactive` in it.
    pub fn pair(&self) -> Option<PairChoice> {
        let sets = self.key_sets();
        let [first, second, ..] = sets.as_slice() else { return None };
        let is_retired = |position: usize| self.item(position).is_some_and(|item| item.file.contains("inactive"));
        let usual = match (is_retired(*first), is_retired(*second)) {
            (false, true) => PairChoice { first: *first, second: *second, relation: Relation::ByStatus },
            (true, false) => PairChoice { first: *second, second: *first, relation: Relation::ByStatus },
            _ => PairChoice { first: *first, second: *second, relation: Relation::InTime },
        };
        let chosen = self.pair.filter(|pair| sets.contains(&pair.first) && sets.contains(&pair.second));
        Some(chosen.unwrap_or(usual))
    }

    /// Forgets what the worker has and what waits for it.
    pub(super) fn stop(&mut self) {
        self.in_work = None;
        self.waiting.clear();
    }

    fn remove(&mut self, file: usize) {
        let places = self.items_of(file);
        if file < self.files.len() {
            self.files.remove(file);
            Rc::make_mut(&mut self.items).drain(places);
        }
        self.chosen = None;
        self.beside = None;
        self.pair = None;
    }

    fn add(&mut self, file: OfferedFile, items: Vec<Item>) {
        let (count, sealed) = (items.len(), sealed(file, &items));
        self.files.push(HeapFile { number: self.number, count, sealed });
        self.number += 1;
        Rc::make_mut(&mut self.items).extend(items);
    }

    /// What came of a file with a passphrase; one that was removed meanwhile stays away.
    fn replace(&mut self, number: usize, offered: OfferedFile, items: Vec<Item>) {
        let Some(file) = self.files.iter().position(|file| file.number == number) else { return };
        let places = self.items_of(file);
        let (count, sealed) = (items.len(), sealed(offered, &items));
        let moved = |position: usize| match position {
            _ if position < places.start => Some(position),
            _ if position >= places.end => Some(position - places.len() + count),
            _ if count == places.len() => Some(position),
            _ => (count > 0).then_some(places.start),
        };
        self.chosen = self.chosen.and_then(moved);
        self.beside = self.beside.and_then(moved);
        self.pair = None;
        if let Some(file) = self.files.get_mut(file) {
            file.count = count;
            file.sealed = sealed;
        }
        Rc::make_mut(&mut self.items).splice(places, items);
    }
}

impl Journey {
    pub(super) fn update_heap(&mut self, action: HeapAction) -> Vec<Effect> {
        match action {
            HeapAction::Offered(files) => self.heap_offered(files),
            HeapAction::PassphraseGiven { file, passphrase } => self.heap_passphrase(&[file], passphrase),
            HeapAction::PassphraseGivenToAll(passphrase) => self.heap_passphrase(&self.heap.sealed(), passphrase),
            HeapAction::FileRemoved(file) => self.heap_changed(|heap| heap.remove(file)),
            HeapAction::ItemChosen(item) => {
                self.heap.choose(item);
                Vec::new()
            }
            HeapAction::BesideChosen(item) => {
                self.heap.beside = item;
                Vec::new()
            }
            HeapAction::Filtered(filter) => {
                self.heap.filter = filter;
                Vec::new()
            }
            HeapAction::PairChosen(pair) => {
                self.heap.pair = Some(pair);
                Vec::new()
            }
            HeapAction::RootOffered(item) => self.heap_root_offered(item),
            HeapAction::Used { item, as_what } => self.heap_used(item, as_what),
            HeapAction::FileTaken(taken) => self.heap_file_taken(taken),
            HeapAction::Cleared => self.heap_changed(|heap| *heap = Heap::default()),
            HeapAction::Unreadable(message) => self.heap_refused(message),
        }
    }

    fn heap_offered(&mut self, files: Vec<OfferedFile>) -> Vec<Effect> {
        let sizes = files.iter().map(|file| file.content.expose("only its size").len());
        let in_work = match &self.heap.in_work {
            Some(Work::New(files)) => files.len(),
            Some(Work::Again(_)) | None => 0,
        };
        let count = self.heap.files.len() + self.heap.waiting.len() + in_work;
        let limit = identify::MAX_FILES.saturating_sub(count);
        if let Err(error) = identify::accept(sizes, limit) {
            return self.heap_refused(error.message());
        }
        self.heap.refusal = None;
        self.heap.opened = None;
        self.heap.waiting.extend(files);
        self.next_of_heap()
    }

    /// Tries a passphrase on files of the heap.
    fn heap_passphrase(&mut self, files: &[usize], passphrase: Secret<String>) -> Vec<Effect> {
        let of = |file: &usize| self.heap.files.get(*file);
        let sealed: Vec<(usize, OfferedFile)> =
            files.iter().filter_map(of).filter_map(|file| Some((file.number, file.sealed.clone()?))).collect();
        if sealed.is_empty() {
            return Vec::new();
        }
        self.heap.opened = None;
        let copies = sealed.iter().map(|(_, file)| (file.name.clone(), file.content.clone())).collect();
        self.heap.in_work = Some(Work::Again(sealed));
        self.run_identify(copies, Some(passphrase))
    }

    /// Starts on what waits, if nobody else has the worker.
    pub(super) fn next_of_heap(&mut self) -> Vec<Effect> {
        if self.job.is_some() || self.heap.waiting.is_empty() {
            return Vec::new();
        }
        let files = std::mem::take(&mut self.heap.waiting);
        let copies = files.iter().map(|file| (file.name.clone(), file.content.clone())).collect();
        self.heap.in_work = Some(Work::New(files));
        self.run_identify(copies, None)
    }

    fn run_identify(
        &mut self,
        files: Vec<(String, Secret<Vec<u8>>)>,
        passphrase: Option<Secret<String>>,
    ) -> Vec<Effect> {
        let job = Job::Identify { files, passphrase, now: self.now };
        vec![self.start(JobKind::Identify, job), Effect::Announce(Message::new("said-identifying"))]
    }

    pub(super) fn heap_identified(&mut self, found: Vec<Vec<Item>>) -> Vec<Effect> {
        match self.heap.in_work.take() {
            Some(Work::New(files)) => {
                let count: usize = found.iter().map(Vec::len).sum();
                if self.heap.items.len() + count > MAX_ITEMS {
                    return self.heap_refused(HeapError::TooManyItems { limit: MAX_ITEMS }.message());
                }
                // SECRET: files that are not encrypted are wiped here.
                files.into_iter().zip(found).for_each(|(file, items)| self.heap.add(file, items));
            }
            Some(Work::Again(files)) => {
                let tried = files.len();
                let before = self.heap.sealed().len();
                let tried_numbers = |file: &&HeapFile| files.iter().any(|(number, _)| *number == file.number);
                let replaced: usize = self.heap.files.iter().filter(tried_numbers).map(|file| file.count).sum();
                let more: usize = found.iter().map(Vec::len).sum();
                if self.heap.items.len() + more > MAX_ITEMS + replaced {
                    return self.heap_refused(HeapError::TooManyItems { limit: MAX_ITEMS }.message());
                }
                files.into_iter().zip(found).for_each(|((number, file), items)| self.heap.replace(number, file, items));
                let opened = before.saturating_sub(self.heap.sealed().len());
                let said = Message::new("heap-opened").with("opened", opened).with("tried", tried);
                self.heap.opened = Some(said.clone());
                self.match_heap();
                return vec![Effect::Announce(said)];
            }
            None => return Vec::new(),
        }
        self.match_heap();
        vec![self.heap_said()]
    }

    /// Puts the heap together anew: the workspace is one side of it.
    pub(super) fn match_heap(&mut self) {
        if !self.heap.items.is_empty() {
            self.heap.matches = Rc::new(matching::matches(&self.heap.items, &self.workspace.known()));
        }
    }

    /// The full report of an item of the heap, and its chain if it is a
    /// certificate.
    pub fn heap_report(&self, position: usize) -> (Report, Option<Chain>) {
        self.heap_reports.of(self, position, || Some(self.make_heap_report(position))).unwrap_or_default()
    }

    fn make_heap_report(&self, position: usize) -> (Report, Option<Chain>) {
        let surroundings = self.heap_surroundings();
        (surroundings.report(position), surroundings.chain(position))
    }

    /// The root to which an item leads, where the person may accept it.
    pub fn heap_root_to_accept(&self, position: usize) -> Option<(Environment, Certificate)> {
        self.heap_surroundings().root_to_accept(position)
    }

    fn heap_surroundings(&self) -> Surroundings<'_> {
        let (items, matches) = (self.heap.items(), &self.heap.matches);
        Surroundings { items, matches, workspace: &self.workspace, now: self.now }
    }

    /// The item that lies open beside the one that the person chose.
    pub fn heap_beside(&self) -> Option<(&Item, &Item, Vec<Side>)> {
        let (one, other) = (self.heap.item(self.heap.chosen?)?, self.heap.item(self.heap.beside?)?);
        Some((one, other, sides::beside(one, other)))
    }

    /// The two key sets side by side.
    pub fn heap_comparison(&self) -> Option<Report> {
        let pair = self.heap.pair()?;
        let set = |position| self.heap.item(position).and_then(Item::jwks);
        let (first, second) = (set(pair.first)?, set(pair.second)?);
        let pair = match pair.relation {
            Relation::InTime => Pair::InTime { before: &first, after: &second },
            Relation::ByStatus => Pair::ByStatus { active: &first, inactive: &second },
        };
        Some(jwks::compare(&pair, self.now))
    }

    fn heap_changed(&mut self, change: impl FnOnce(&mut Heap)) -> Vec<Effect> {
        change(&mut self.heap);
        self.heap.matches = Rc::default();
        self.match_heap();
        vec![self.heap_said()]
    }

    /// How many things and groups there are now.
    fn heap_said(&self) -> Effect {
        let (items, groups) = (self.heap.items().len(), self.heap.matches.groups.len());
        Effect::Announce(Message::new("said-identified").with("items", items).with("groups", groups))
    }

    pub(super) fn heap_refused(&mut self, message: Message) -> Vec<Effect> {
        self.heap.refusal = Some(message.clone());
        vec![Effect::Announce(message)]
    }
}

/// The file, if a passphrase may open more of it.
fn sealed(file: OfferedFile, items: &[Item]) -> Option<OfferedFile> {
    // SECRET: a file in which a private key lies open is not kept.
    let is_open = items.iter().any(|item| item.kind == ItemKind::PrivateKey);
    (items.iter().any(|item| item.waits_for_passphrase) && !is_open).then_some(file)
}
