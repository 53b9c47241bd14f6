//! The page "Check files": a heap of files, what each is, what belongs to
//! what. Only public items are kept, and the files that wait for a passphrase,
//! which are encrypted. Nothing of it goes into the workspace.

use super::{Effect, HeapAction, JobKind, Journey, OfferedFile, PairChoice, Relation};
use crate::check::chain::Chain;
use crate::check::jwks::{self, Pair};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::secret::Secret;
use crate::heap::identify::{self, HeapError, Item, ItemKind, MAX_ITEMS};
use crate::heap::matching::{self, Matches, Surroundings};
use crate::job::Job;
use crate::x509::certificate::Certificate;

/// Everything that was dropped.
#[derive(Default)]
pub struct Heap {
    pub files: Vec<HeapFile>,
    /// Positions in [`Heap::items`].
    pub matches: Matches,
    /// The item whose report lies open.
    pub chosen: Option<usize>,
    /// Why the last files were not taken.
    pub refusal: Option<Message>,
    /// Which two key sets are compared, once the person chose.
    pair: Option<PairChoice>,
    /// With the worker now, and what waits for it.
    in_work: Option<Work>,
    waiting: Vec<OfferedFile>,
}

/// One file and what is in it.
pub struct HeapFile {
    pub items: Vec<Item>,
    /// Kept as long as a passphrase is missing.
    sealed: Option<OfferedFile>,
}

/// What the worker was given.
enum Work {
    New(Vec<OfferedFile>),
    /// A file of the heap, with a passphrase.
    Again {
        position: usize,
        file: OfferedFile,
    },
}

impl Heap {
    /// All items, file by file; positions in this list name them.
    pub fn items(&self) -> Vec<Item> {
        self.files.iter().flat_map(|file| file.items.iter().cloned()).collect()
    }

    pub fn item(&self, position: usize) -> Option<&Item> {
        self.files.iter().flat_map(|file| &file.items).nth(position)
    }

    /// The file that an item came from.
    pub fn file_of(&self, position: usize) -> usize {
        let mut end = 0;
        let found = self.files.iter().position(|file| {
            end += file.items.len();
            position < end
        });
        found.unwrap_or(0)
    }

    /// Its passphrase is missing.
    pub fn is_sealed(&self, file: usize) -> bool {
        self.files.get(file).is_some_and(|file| file.sealed.is_some())
    }

    /// The positions of the key sets.
    pub fn key_sets(&self) -> Vec<usize> {
        let items = self.files.iter().flat_map(|file| &file.items).enumerate();
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
        if file < self.files.len() {
            self.files.remove(file);
        }
        self.chosen = None;
        self.pair = None;
    }
}

impl Journey {
    pub(super) fn update_heap(&mut self, action: HeapAction) -> Vec<Effect> {
        match action {
            HeapAction::Offered(files) => self.heap_offered(files),
            HeapAction::PassphraseGiven { file, passphrase } => self.heap_passphrase(file, passphrase),
            HeapAction::FileRemoved(file) => self.heap_changed(|heap| heap.remove(file)),
            HeapAction::ItemChosen(item) => {
                self.heap.chosen = item;
                Vec::new()
            }
            HeapAction::PairChosen(pair) => {
                self.heap.pair = Some(pair);
                Vec::new()
            }
            HeapAction::RootOffered(item) => self.heap_root_offered(item),
            HeapAction::Cleared => self.heap_changed(|heap| *heap = Heap::default()),
            HeapAction::Unreadable(message) => self.heap_refused(message),
        }
    }

    fn heap_offered(&mut self, files: Vec<OfferedFile>) -> Vec<Effect> {
        let sizes = files.iter().map(|file| file.content.expose("only its size").len());
        let in_work = match &self.heap.in_work {
            Some(Work::New(files)) => files.len(),
            Some(Work::Again { .. }) | None => 0,
        };
        let count = self.heap.files.len() + self.heap.waiting.len() + in_work;
        let limit = identify::MAX_FILES.saturating_sub(count);
        if let Err(error) = identify::accept(sizes, limit) {
            return self.heap_refused(error.message());
        }
        self.heap.refusal = None;
        self.heap.waiting.extend(files);
        self.next_of_heap()
    }

    fn heap_passphrase(&mut self, position: usize, passphrase: Secret<String>) -> Vec<Effect> {
        let sealed = self.heap.files.get(position).and_then(|file| file.sealed.clone());
        let Some(file) = sealed else { return Vec::new() };
        let files = vec![(file.name.clone(), file.content.clone())];
        self.heap.in_work = Some(Work::Again { position, file });
        self.run_identify(files, Some(passphrase))
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
                let count = |items: &[Vec<Item>]| items.iter().map(Vec::len).sum::<usize>();
                if self.heap.items().len() + count(&found) > MAX_ITEMS {
                    return self.heap_refused(HeapError::TooManyItems { limit: MAX_ITEMS }.message());
                }
                // SECRET: files that are not encrypted are wiped here.
                let files = files.into_iter().zip(found).map(|(file, items)| HeapFile::new(file, items));
                self.heap.files.extend(files);
            }
            Some(Work::Again { position, file }) => {
                if let (Some(place), Some(items)) = (self.heap.files.get_mut(position), found.into_iter().next()) {
                    *place = HeapFile::new(file, items);
                }
                self.heap.chosen = None;
            }
            None => return Vec::new(),
        }
        self.match_heap();
        vec![self.heap_said()]
    }

    /// Puts the heap together anew: the workspace is one side of it.
    pub(super) fn match_heap(&mut self) {
        if !self.heap.files.is_empty() {
            self.heap.matches = matching::matches(&self.heap.items(), &self.workspace.known());
        }
    }

    /// The full report of an item of the heap, and its chain if it is a
    /// certificate.
    pub fn heap_report(&self, position: usize) -> (Report, Option<Chain>) {
        self.heap_reports.of(self, position, || Some(self.make_heap_report(position))).unwrap_or_default()
    }

    fn make_heap_report(&self, position: usize) -> (Report, Option<Chain>) {
        let (items, matches) = (self.heap.items(), &self.heap.matches);
        let surroundings = Surroundings { items: &items, matches, workspace: &self.workspace, now: self.now };
        (surroundings.report(position), surroundings.chain(position))
    }

    /// The root to which an item leads, where the person may accept it.
    pub fn heap_root_to_accept(&self, position: usize) -> Option<(Environment, Certificate)> {
        let (items, matches) = (self.heap.items(), &self.heap.matches);
        let surroundings = Surroundings { items: &items, matches, workspace: &self.workspace, now: self.now };
        surroundings.root_to_accept(position)
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
        self.heap.matches = Matches::default();
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

impl HeapFile {
    fn new(file: OfferedFile, items: Vec<Item>) -> Self {
        // SECRET: a file in which a private key lies open is not kept.
        let is_open = items.iter().any(|item| item.kind == ItemKind::PrivateKey);
        let sealed = (items.iter().any(|item| item.waits_for_passphrase) && !is_open).then_some(file);
        Self { items, sealed }
    }
}
