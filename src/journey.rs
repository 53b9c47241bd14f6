//! The state machine of the page: `update(state, action, now) → effects`.
//!
//! Pure: it asks no browser for anything. An [`Action`] says what happened, an
//! [`Effect`] what the shell must do. The page shows [`Journey`] and decides
//! no rule; every rule is in the stages or here. Each kind of action has its
//! file, which changes its own part of the state.

mod action;
mod authorities;
mod bank;
mod board;
mod bridging;
mod ceremony;
mod comparison;
mod deployed;
mod details;
mod forgetting;
mod front;
mod heap;
mod heap_uses;
mod heap_view;
mod inspection;
mod installing;
mod judged;
mod keeping;
mod looking;
mod making;
mod notice;
mod other_tab;
mod page;
mod place;
mod receive;
mod rehearsing;
mod renewing;
mod replacing;
mod request;
mod review;
mod route;
mod screen;
pub mod self_check;
mod several;
#[cfg(test)]
mod tests;
mod tracked;
mod undo;
mod unsaved;
mod validity;
mod wizard;
mod working;

use std::collections::BTreeMap;
use std::rc::Rc;

use judged::Judged;

use crate::check::chain::Chain;
use crate::framework::address::{Address, Which};
use crate::framework::catalogue::{CertificateId, Party, Task};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::shown;
use crate::paper::handover::Handover;
use crate::workspace::{Workspace, WorkspaceError};
use crate::x509::certificate::CertificateFile;
use crate::x509::csr::Csr;

pub use action::{
    Action, AuthoritiesAction, BankAction, BridgeAction, DeployedAction, DetailsAction, DirectoryAction, Effect,
    HeapAction, InspectionAction, JobAction, KeyAction, OfferedFile, PageAction, PracticeAction, RenewalAction, Sight,
    WorkspaceAction,
};
pub use authorities::{AuthorityView, SuppliedFiles};
pub use bank::{BankChange, BankPage};
pub use board::{BoardRow, NextAction, Progress, others};
pub use comparison::{ComparedCell, ComparedRow, compare};
pub use front::Mark;
pub use heap::{Heap, HeapFile};
pub use inspection::{Inspected, Inspection};
pub use keeping::Storage;
pub use notice::{Notice, Sought, Tone, Undo};
pub use other_tab::OtherTab;
pub use place::Place;
pub use renewing::{RenewalState, RenewalView};
pub use replacing::{ChosenFile, ReadFile};
pub use request::{Delivery, ExportRequest, Filter, HeapTaken, HeapUse, PairChoice, PracticeFile, Relation};
pub use review::{Compared, Done, Review, ReviewedAuthority, ReviewedCertificate, ReviewedEnvironment};
pub use route::Route;
pub use screen::{Screen, Step};
pub use tracked::Tracked;
pub use unsaved::{DrawnPassphrase, Exported, OfferedPrefill, Slot, UnprovedKey, Unsaved, UnsavedProof};
pub use wizard::{StepState, StepView};
pub use working::{JobKind, RunningJob, SearchTime};

/// Everything that the page knows.
pub struct Journey {
    pub screen: Screen,
    pub sought: Sought,
    pub workspace: Tracked,
    pub job: Option<RunningJob>,
    /// What the worker looks at, to be taken when it has nothing against it.
    looked_at: Option<Box<Action>>,
    /// As soon as those who seek the primes of a key have tried.
    pub search_time: Option<SearchTime>,
    pub storage: Storage,
    /// When the oldest and the newest was done of what the browser had kept.
    pub kept_of: Option<(Moment, Moment)>,
    pub workplace: Workplace,
    /// Until the person decided, nothing is stored.
    pub other_tab: Option<OtherTab>,
    pub notice: Option<Notice>,
    /// The workspace file that was chosen and not taken.
    pub chosen_file: Option<ChosenFile>,
    /// The files of the page "Check files".
    pub heap: Heap,
    /// CA files that wait for a decision, and revocation lists.
    pub trust: BTreeMap<Environment, SuppliedFiles>,
    /// When the last action happened: what is valid is valid at a time.
    now: Moment,
    /// An action is being taken.
    is_acting: bool,
    /// How many were.
    actions: u64,
    banks: BTreeMap<Environment, BankPage>,
    unsaved: BTreeMap<Address, Unsaved>,
    inspections: BTreeMap<Address, Inspection>,
    csr_reports: Judged<Address, (Csr, Report)>,
    certificate_reports: Judged<Address, (CertificateFile, Report)>,
    inspected: Judged<Address, Inspected>,
    heap_reports: Judged<usize, (Report, Option<Chain>)>,
    reviews: Judged<(), Rc<Review>>,
}

/// What the page finds in its browser.
pub struct Opening {
    /// What was kept, if anything was.
    pub kept: Result<Option<Box<Workspace>>, WorkspaceError>,
    /// Whether the browser keeps anything at all.
    pub keeps: bool,
    pub workplace: Workplace,
}

/// Where long work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Workplace {
    Worker,
    /// This browser has no workers for the page: it stands still meanwhile, and
    /// the work cannot be cancelled.
    Page,
}

impl Journey {
    /// The page as it opens at an address.
    pub fn open(opening: Opening, route: Route, now: Moment) -> Self {
        let (workspace, storage, notice) = match opening.kept {
            Ok(Some(mut workspace)) => {
                workspace.forget_kept_proofs();
                (*workspace, Storage::Kept, None)
            }
            Ok(None) if opening.keeps => (Workspace::default(), Storage::Kept, None),
            Ok(None) => (Workspace::default(), Storage::Refused, None),
            Err(error) => {
                let advice = Some(Message::new("rec-storage-unreadable"));
                (Workspace::default(), Storage::Unreadable, Some(Notice::bad(error.message(), advice)))
            }
        };
        let mut journey = Self::new(workspace, route.screen, now);
        journey.storage = storage;
        journey.kept_of = journey.workspace.span_of_events();
        journey.notice = notice;
        journey.workplace = opening.workplace;
        if journey.screen == route.screen {
            journey.sought = route.finding.map_or(Sought::Nothing, Sought::Looking);
        }
        journey
    }

    /// A journey with this workspace, in a browser that lacks nothing.
    pub fn new(workspace: Workspace, screen: Screen, now: Moment) -> Self {
        let mut journey = Self {
            screen: Screen::Board,
            sought: Sought::Nothing,
            workspace: Tracked::new(workspace),
            job: None,
            looked_at: None,
            search_time: None,
            storage: Storage::Kept,
            kept_of: None,
            workplace: Workplace::Worker,
            other_tab: None,
            notice: None,
            chosen_file: None,
            heap: Heap::default(),
            trust: BTreeMap::new(),
            now,
            is_acting: false,
            actions: 0,
            banks: BTreeMap::new(),
            unsaved: BTreeMap::new(),
            inspections: BTreeMap::new(),
            csr_reports: Judged::default(),
            certificate_reports: Judged::default(),
            inspected: Judged::default(),
            heap_reports: Judged::default(),
            reviews: Judged::default(),
        };
        journey.screen = journey.nearest(screen);
        journey
    }

    /// A certificate of the open environment.
    pub fn at(&self, which: impl Into<Which>) -> Address {
        Address::new(self.workspace.environment, which)
    }

    /// In whose role the page is used.
    pub fn role(&self) -> Party {
        self.workspace.role()
    }

    /// What the person does for a certificate.
    pub fn task(&self, at: Address) -> Task {
        self.workspace.task(at)
    }

    /// The person has a part in making it.
    pub fn makes(&self, at: Address) -> bool {
        self.task(at).is_making()
    }

    /// `S4`, and `S4 · DR site` of a further one.
    pub fn name(&self, at: Address) -> String {
        let label = self.workspace.label(at).map(|label| format!(" · {}", shown::written_out(&label)));
        format!("{}{}", at.id.name(), label.unwrap_or_default())
    }

    /// The unsaved side of a certificate.
    pub fn unsaved(&self, at: Address) -> Option<&Unsaved> {
        self.unsaved.get(&at)
    }

    /// A key was made and its saved file was not proved: leaving now loses it
    /// unless the file was really saved.
    pub fn has_unproved_key(&self) -> bool {
        self.unsaved.values().any(|unsaved| unsaved.unproved_key.is_some())
            || self.job.is_some_and(|job| matches!(job.kind, JobKind::MakeKey(_)))
    }

    /// The handovers of all certificates of the open environment that have a kid.
    pub fn handovers(&self) -> Vec<Handover> {
        let environment = self.workspace.environment;
        let all = CertificateId::ALL.into_iter().flat_map(|id| self.workspace.all_of(environment, id));
        all.filter_map(|at| self.handover(at)).collect()
    }

    /// What is handed over for one certificate; `None` before its last step is
    /// open, and again when an earlier step no longer holds.
    pub fn handover(&self, at: Address) -> Option<Handover> {
        let steps = self.steps(at);
        if !steps.iter().any(|view| view.step == Step::Handover && view.state != StepState::Blocked) {
            return None;
        }
        let record = self.workspace.record(at);
        let handover = Handover::new(&self.plan(at)?, record.certificate(), record.kid()?);
        Some(handover.replacing(self.replaced(at)).labelled(self.workspace.label(at)))
    }

    /// What is so already is said again, by the address of an open screen, too.
    pub fn has_nothing_to_do(&self, action: &Action) -> bool {
        match action {
            Action::Page(PageAction::ScreenChosen(screen)) => *screen == self.screen,
            // A field that is left says again what it has said.
            Action::Workspace(WorkspaceAction::CeremonyTyped(environment, typed)) => {
                self.workspace.world(*environment).ceremony == typed.clone().bounded()
            }
            _ => false,
        }
    }

    /// Takes one action and says what the shell must do.
    pub fn update(&mut self, action: Action, now: Moment) -> Vec<Effect> {
        if !action.only_takes_away() {
            self.now = now;
        }
        if self.job.is_some() && action.needs_worker() {
            return Vec::new();
        }
        self.is_acting = true;
        let before = self.before(&action);
        let effects = match self.look_at(&action) {
            Some(job) => self.look_first(job, action),
            None => self.take(action),
        };
        if let Some(before) = before {
            self.offer_undo(before, &effects);
        }
        self.is_acting = false;
        self.actions += 1;
        self.stored().into_iter().chain(effects).collect()
    }

    /// By what it happened to.
    fn take(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Page(action) => self.update_page(action),
            Action::Workspace(action) => self.update_workspace(action),
            Action::Job(action) => self.update_job(action),
            Action::Bank(environment, action) => self.update_bank(environment, action),
            Action::Details(at, action) => self.update_details(at, action),
            Action::Key(at, action) => self.update_key(at, action),
            Action::Bridge(at, action) => self.update_bridge(at, action),
            Action::Directory(at, action) => self.update_directory(at, action),
            Action::Deployed(at, action) => self.update_deployed(at, action),
            Action::Renewal(at, action) => self.update_renewal(at, action),
            Action::Practice(at, action) => self.update_practice(at, action),
            Action::Inspection(at, action) => self.update_inspection(at, action),
            Action::FileUnreadable { at, slot, message } => self.refused(at, slot, message),
            Action::Heap(action) => self.update_heap(action),
            Action::Authorities(environment, action) => self.update_authorities(environment, action),
        }
    }

    fn unsaved_mut(&mut self, at: Address) -> &mut Unsaved {
        self.unsaved.entry(at).or_default()
    }
}
