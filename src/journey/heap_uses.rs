//! What was found in the heap, put to use: as the certificate of a step, as a CA file, as
//! a file to keep.

use super::{Effect, Heap, HeapTaken, HeapUse, Journey, OfferedFile, Screen, Step, StepState};
use crate::framework::address::Address;
use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::framework::file_name;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::heap::identify::{Item, ItemKind};
use crate::heap::matching::Group;

impl Heap {
    /// The group of an item that has one key.
    pub fn group_of(&self, position: usize) -> Option<&Group> {
        self.matches.groups.iter().find(|group| group.members.iter().any(|member| member.item == position))
    }

    /// The certificates among these items, each once.
    pub fn certificates(&self, positions: impl IntoIterator<Item = usize>) -> Vec<&Item> {
        let mut seen = std::collections::BTreeSet::new();
        let items = positions.into_iter().filter_map(|position| self.item(position));
        let is_certificate = |item: &&Item| matches!(item.kind, ItemKind::Certificate | ItemKind::CaCertificate);
        items.filter(is_certificate).filter(|item| seen.insert(item.content.as_str())).collect()
    }
}

impl Journey {
    /// What this item can be used as now, the likeliest first.
    pub fn heap_uses(&self, position: usize) -> Vec<HeapUse> {
        let Some(item) = self.heap.item(position) else { return Vec::new() };
        let open = self.workspace.environment;
        match item.kind {
            ItemKind::CaCertificate => {
                let named = item.certificate().and_then(|certificate| {
                    let of_root = Environment::of_root(&certificate.subject);
                    of_root.or_else(|| Environment::of_issuer(&certificate.subject))
                });
                vec![HeapUse::Authority(named.unwrap_or(open))]
            }
            ItemKind::Crl if !item.content.is_empty() => vec![HeapUse::Authority(open)],
            ItemKind::Certificate | ItemKind::CertificateRequest => {
                let ids = self.heap_ids(position, item);
                let environment = self.heap.group_of(position).and_then(|group| group.guess.environment);
                let ats = ids.into_iter().flat_map(|id| self.workspace.all_of(environment.unwrap_or(open), id));
                ats.flat_map(|at| self.uses_at(at, item)).collect()
            }
            ItemKind::Jwk | ItemKind::Jwks => {
                let holds_key = |at: &Address| {
                    let record = self.workspace.record(*at);
                    let key = record.csr().map(|csr| csr.public_key.spki_sha256());
                    key.is_some_and(|key| item.keys.iter().any(|held| held.spki_sha256 == key))
                };
                let ats = self.workspace.addresses().filter(|at| at.environment == open);
                let ats = ats.filter(|at| holds_key(at) && self.is_reachable(*at, Step::Jwks));
                ats.map(HeapUse::Jwks).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The certificates of the bank that an item may be.
    fn heap_ids(&self, position: usize, item: &Item) -> Vec<CertificateId> {
        let guessed = self.heap.group_of(position).map(|group| group.guess.ids.clone());
        let ids = guessed.or_else(|| item.key().map(|key| key.candidates.clone())).unwrap_or_default();
        ids.into_iter().filter(|id| id.entry().task(self.role()).is_making()).collect()
    }

    fn uses_at(&self, at: Address, item: &Item) -> Vec<HeapUse> {
        let is_certificate = item.kind == ItemKind::Certificate;
        let record = self.workspace.record(at);
        let details = self.steps(at).iter().any(|view| view.step == Step::Details && view.state != StepState::Done);
        let mut uses = Vec::new();
        if is_certificate && self.is_reachable(at, Step::Certificate) {
            let is_there = item.certificate().is_some_and(|found| record.certificate() == Some(&found));
            uses.extend((!is_there).then_some(HeapUse::Certificate(at)));
        }
        if !is_certificate && self.is_reachable(at, Step::Key) {
            let is_there = item.csr().is_some_and(|found| record.csr() == Some(&found));
            uses.extend((!is_there).then_some(HeapUse::Csr(at)));
        }
        uses.extend(details.then_some(HeapUse::Details(at)));
        uses
    }

    fn is_reachable(&self, at: Address, step: Step) -> bool {
        self.steps(at).iter().any(|view| view.step == step && view.state != StepState::Blocked)
    }

    /// Brings an item to where it is used, as if its file had been chosen there.
    pub(super) fn heap_used(&mut self, position: usize, as_what: HeapUse) -> Vec<Effect> {
        if !self.heap_uses(position).contains(&as_what) {
            return Vec::new();
        }
        let Some(item) = self.heap.item(position) else { return Vec::new() };
        let content = Secret::new(item.content.clone().into_bytes());
        let file = OfferedFile { name: item.file.clone(), content };
        let environment = match as_what {
            HeapUse::Details(at) | HeapUse::Csr(at) | HeapUse::Certificate(at) | HeapUse::Jwks(at) => at.environment,
            HeapUse::Authority(environment) => environment,
        };
        if self.workspace.environment != environment {
            self.workspace.change().environment = environment;
            self.forms_are_gone();
        }
        let (said, shown) = match as_what {
            HeapUse::Details(at) => {
                let shown = self.show_of(at, Step::Details);
                (self.fill_offered(at, &file), shown)
            }
            HeapUse::Csr(at) => (self.csr_offered(at, &file), self.show_of(at, Step::Key)),
            HeapUse::Certificate(at) => (self.certificate_offered(at, &file), self.show_of(at, Step::Certificate)),
            HeapUse::Jwks(at) => (self.jwks_offered(at, &file, ""), self.show_of(at, Step::Jwks)),
            HeapUse::Authority(environment) => {
                (self.trust_files_offered(environment, &[file]), self.show(Screen::Authorities))
            }
        };
        shown.into_iter().chain(said).collect()
    }

    pub(super) fn heap_file_taken(&mut self, taken: HeapTaken) -> Vec<Effect> {
        let (name, media_type, content) = match taken {
            HeapTaken::Der(position) => {
                let Some((item, der)) = self.heap.item(position).and_then(|item| Some((item, item.der()?))) else {
                    return Vec::new();
                };
                (format!("{}.der", stem(item)), "application/octet-stream", der)
            }
            HeapTaken::Certificates { file } => {
                let positions = file.map_or_else(|| self.heap.sought(), |file| self.heap.items_of(file).collect());
                let pem: String = self.heap.certificates(positions).iter().map(|item| item.content.as_str()).collect();
                let name = file_name::of_document(self.workspace.environment, None, self.now, "certificates");
                (format!("{name}.pem"), "application/x-pem-file", pem.into_bytes())
            }
        };
        vec![Effect::Download { name, media_type, content }, Effect::Announce(Message::new("said-saving"))]
    }
}

/// The name of its file without the ending, and its number where there are several.
fn stem(item: &Item) -> String {
    let letters = |letter: char| if letter.is_ascii_alphanumeric() || ".-_ ".contains(letter) { letter } else { '_' };
    let name = item.file.rsplit_once('.').map_or(item.file.as_str(), |(stem, _)| stem);
    let name: String = name.chars().map(letters).collect();
    let name = if name.is_empty() { item.kind.word() } else { &name };
    if item.place.of > 1 { format!("{name}-{}", item.place.number) } else { name.to_owned() }
}
