//! The state machine of the page: `update(state, action, now) → effects`.
//!
//! Pure: it asks no browser for anything. An [`Action`] says what happened, an
//! [`Effect`] what the shell must do. The page shows [`Journey`] and decides
//! no rule; every rule is in the stages or here.

mod action;
mod authorities;
mod board;
mod ceremony;
mod comparison;
mod deployed;
mod filling;
mod forgetting;
mod front;
mod heap;
mod inspection;
mod installing;
mod making;
mod notice;
mod receive;
mod rehearsing;
mod renewing;
mod request;
mod route;
mod screen;
pub mod self_check;
#[cfg(test)]
mod tests;
mod unsaved;
mod validity;
mod wizard;

use std::collections::BTreeMap;

use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::job::JobOutcome;
use crate::paper::handover::Handover;
use crate::plan::{Choices, OptionsInput, OrganisationInput, Plan, PlanError};
use crate::renewal;
use crate::workspace::{self, CeremonyInput, Deed, Event, Workspace};

pub use action::{Action, Effect, JobKind, OfferedFile, RunningJob};
pub use authorities::{AuthorityView, SuppliedFiles};
pub use board::{BoardGroup, BoardRow, NextAction, Progress, board, most_urgent};
pub use comparison::{COMPARED, ComparedCell, ComparedRow, compare};
pub use front::Mark;
pub use heap::{Heap, HeapFile};
pub use inspection::{Inspected, Inspection};
pub use notice::{Notice, Sought, Tone};
pub use renewing::{RenewalState, RenewalView};
pub use request::{Delivery, ExportRequest, PairChoice, Paper, Relation};
pub use route::Route;
pub use screen::{Screen, Step};
pub use unsaved::{Exported, OfferedPrefill, Slot, UnprovedKey, Unsaved, UnsavedProof};
pub use wizard::{StepState, StepView};

/// Everything that the page knows.
pub struct Journey {
    pub screen: Screen,
    pub sought: Sought,
    pub workspace: Workspace,
    pub job: Option<RunningJob>,
    pub storage: Storage,
    pub workplace: Workplace,
    pub notice: Option<Notice>,
    /// The files of the page "Check anything".
    pub heap: Heap,
    /// CA files that wait for a decision, and revocation lists.
    pub trust: BTreeMap<Environment, SuppliedFiles>,
    /// When the last action happened: what is valid is valid at a time.
    now: Moment,
    unsaved: BTreeMap<(Environment, CertificateId), Unsaved>,
    inspections: BTreeMap<(Environment, CertificateId), Inspection>,
}

/// Whether the browser keeps the public side of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Kept,
    Refused,
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
    pub fn new(workspace: Workspace, screen: Screen, now: Moment) -> Self {
        let mut journey = Self {
            screen: Screen::Board,
            sought: Sought::Nothing,
            workspace,
            job: None,
            storage: Storage::Kept,
            workplace: Workplace::Worker,
            notice: None,
            heap: Heap::default(),
            trust: BTreeMap::new(),
            now,
            unsaved: BTreeMap::new(),
            inspections: BTreeMap::new(),
        };
        journey.screen = journey.nearest(screen);
        journey
    }

    /// The unsaved side of a certificate in the open environment.
    pub fn unsaved(&self, id: CertificateId) -> Option<&Unsaved> {
        self.unsaved.get(&(self.workspace.environment, id))
    }

    /// A key was made and its saved file was not proved: leaving now loses it
    /// unless the file was really saved.
    pub fn has_unproved_key(&self) -> bool {
        self.unsaved.values().any(|unsaved| unsaved.unproved_key.is_some())
            || self.job.is_some_and(|job| matches!(job.kind, JobKind::MakeKey(_)))
    }

    /// The handovers of all certificates of the open world that have a kid.
    pub fn handovers(&self) -> Vec<Handover> {
        CertificateId::ALL.into_iter().filter_map(|id| self.handover(id)).collect()
    }

    /// What is handed over for one certificate; `None` before its last step is
    /// open, and again when an earlier step no longer holds.
    pub fn handover(&self, id: CertificateId) -> Option<Handover> {
        let steps = self.steps(id);
        if !steps.iter().any(|view| view.step == Step::Handover && view.state != StepState::Blocked) {
            return None;
        }
        let record = self.workspace.record(id);
        let plan = self.workspace.plan(id).ok()?.plan;
        let certificate = record.certificate.clone();
        let handover = Handover::new(&plan, certificate.as_deref(), record.kid.as_deref()?);
        Some(handover.replacing(self.replaced(id)))
    }

    /// Takes one action and says what the shell must do.
    pub fn update(&mut self, action: Action, now: Moment) -> Vec<Effect> {
        self.now = now;
        match action {
            Action::ScreenChosen(screen) => {
                let shown = self.show(screen);
                if self.screen == screen { shown } else { vec![Effect::Redirect(self.screen)] }
            }
            Action::FindingSought(place) => {
                self.sought = Sought::Looking(place);
                Vec::new()
            }
            Action::FindingMissed => {
                self.sought.missed();
                let notice = Notice::of_missed_finding();
                let said = Effect::Announce(notice.message.clone());
                self.notice = Some(notice);
                vec![said]
            }
            Action::FindingFound => {
                self.sought.found();
                // Another notice may stand in its place by now.
                self.notice.take_if(|notice| notice.is_about_missed_finding());
                Vec::new()
            }
            Action::EnvironmentChosen(environment) => {
                self.workspace.environment = environment;
                self.forms_are_gone();
                self.screen = self.nearest(self.screen);
                self.stored(vec![Effect::Show(self.screen), Effect::Announce(environment_message(environment))])
            }
            Action::QuestionAnswered(question, answer) => {
                self.workspace.answers.insert(question, answer);
                self.stored(Vec::new())
            }
            Action::DetailsSubmitted { id, organisation, options } => self.details(id, organisation, options),
            Action::FillOffered { id, file } => self.fill_offered(id, &file),
            Action::OriginChosen { id, origin } => {
                let record = self.workspace.record_mut(id);
                // A CSR has its origin; another one begins by starting over.
                if record.csr.is_none() {
                    record.origin = Some(origin);
                }
                self.stored(Vec::new())
            }
            Action::KeyRequested { id, acknowledged: false, .. }
                if self.workspace.environment == Environment::Production =>
            {
                self.refused(id, Slot::Passphrase, Message::new("err-hsm-not-acknowledged"))
            }
            Action::KeyRequested { id, first, second, .. } => self.key_requested(id, &first, &second, now),
            Action::JobCancelled => {
                self.job = None;
                self.heap.stop();
                vec![Effect::CancelJob, Effect::Announce(Message::new("said-job-cancelled"))]
            }
            Action::JobFinished(outcome) => self.job_finished(outcome, now),
            Action::JobBroke => self.job_finished(JobOutcome::Refused(Message::new("err-job-broke")), now),
            Action::WorkersMissing(job) => {
                self.workplace = Workplace::Page;
                // It may have been cancelled before the browser refused.
                let waits = self.job.is_some();
                waits.then_some(Effect::RunJob(job)).into_iter().collect()
            }
            Action::KeyFileHeld(id) => {
                self.key_handled(id);
                Vec::new()
            }
            Action::KeyForgotten(id) => self.key_forgotten(id),
            Action::KeySaveRequested(id) => {
                let file = self.key_file_saved(id);
                let said = file.as_ref().map(|_| Effect::Announce(Message::new("said-saving")));
                self.stored(file.into_iter().chain(said).collect())
            }
            Action::KeyFileOffered { id, file, passphrase } => self.key_file_offered(id, file, passphrase, now),
            Action::ExportRequested { id, file, request } => self.export_requested(id, file, request, now),
            Action::CsrOffered { id, file } => self.csr_offered(id, &file),
            Action::UploadConfirmed(id) => {
                self.workspace.record_mut(id).uploaded = Some(now);
                let event = self.about_csr(id, Deed::UploadConfirmed);
                self.remember(event);
                let next = self.show(Screen::Certificate { id, step: Step::Certificate });
                self.stored(next)
            }
            Action::CertificateOffered { id, file } => self.certificate_offered(id, &file),
            Action::JwksOffered { id, file, kid } => self.jwks_offered(id, &file, &kid),
            Action::DeployedKeyOffered { id, file, passphrase, token } => {
                self.deployed_key_offered(id, file, passphrase, token)
            }
            Action::DeployedTokenOffered { id, token } => self.deployed_token_offered(id, &token),
            Action::DeployedJwksOffered { id, file } => self.deployed_jwks_offered(id, &file),
            Action::ChallengeMade { id, challenge } => self.challenge_made(id, challenge),
            Action::ChallengeAnswered { id, answer } => self.challenge_answered(id, &answer),
            Action::PracticeAsked { id, paper, delivery, mistake } => self.practice_asked(id, paper, delivery, mistake),
            Action::PracticeServed { id, paper, delivery, served } => self.practice_served(id, paper, delivery, served),
            Action::RehearsalEnded => self.rehearsal_ended(),
            Action::HandedOver(id) => {
                self.workspace.record_mut(id).handed_over = Some(now);
                let kid = self.workspace.record(id).kid.clone();
                self.remember(Event::of(id, now, Deed::HandedOver).kid(kid.as_deref()));
                let dropped = self.drop_key(id);
                self.stored(vec![dropped, Effect::Announce(Message::new("said-handed-over"))])
            }
            Action::StartedOver(id) => {
                self.remember_given_up(id);
                self.workspace.record_mut(id).start_over();
                self.unsaved.remove(&(self.workspace.environment, id));
                let mut next = self.show(Screen::Certificate { id, step: Step::Key });
                next.push(Effect::ForgetDownloads);
                self.stored(next)
            }
            Action::RenewalBegun(id) => self.renewal_begun(id),
            Action::RenewalOfInspected(id) => self.renewal_of_inspected(id),
            Action::RenewalGivenUp(id) => self.renewal_given_up(id),
            Action::OverlapOffered { id, file } => self.overlap_offered(id, &file),
            Action::Switched(id) => self.switched(id),
            Action::WaitOver => vec![Effect::Announce(Message::new("said-renewal-wait-over"))],
            Action::Inspected { id, slot, file } => self.inspect(id, slot, &file),
            Action::InspectionUnreadable { id, slot, message } => self.inspection_refused(id, slot, message),
            Action::HeapOffered(files) => self.heap_offered(files),
            Action::HeapPassphraseGiven { file, passphrase } => self.heap_passphrase(file, passphrase),
            Action::HeapFileRemoved(file) => self.heap_changed(|heap| heap.remove(file)),
            Action::HeapItemChosen(item) => {
                self.heap.chosen = item;
                Vec::new()
            }
            Action::HeapPairChosen(pair) => {
                self.heap.pair = Some(pair);
                Vec::new()
            }
            Action::HeapCleared => self.heap_changed(|heap| *heap = Heap::default()),
            Action::HeapUnreadable(message) => self.heap_refused(message),
            Action::TrustFilesOffered(files) => self.trust_files_offered(&files),
            Action::TrustFileUnreadable(message) => self.trust_refused(message),
            Action::HeapRootOffered(item) => self.heap_root_offered(item),
            Action::AuthorityAccepted { role, compared_with, by, knowingly } => {
                self.authority_accepted(role, compared_with, &by, knowingly)
            }
            Action::AuthorityForgotten(role) => self.authority_forgotten(role),
            Action::CrlsForgotten => {
                self.trust_mut().crls.clear();
                vec![Effect::Announce(Message::new("said-crls-forgotten"))]
            }
            Action::CeremonyTyped(typed) => self.ceremony_typed(typed),
            Action::PrintRequested => vec![Effect::Print],
            Action::FileRequested { name, media_type, content } => {
                vec![Effect::Download { name, media_type, content }, Effect::Announce(Message::new("said-saving"))]
            }
            Action::Copied => vec![Effect::Announce(Message::new("said-copied"))],
            Action::FileUnreadable { id, slot, message } => {
                self.unsaved_mut(id).refuse(slot, message.clone());
                vec![Effect::Announce(message)]
            }
            Action::WorkspaceSaveRequested => self.update(
                Action::FileRequested {
                    name: workspace::FILE_NAME.to_owned(),
                    media_type: "application/json",
                    content: self.workspace.to_json(),
                },
                now,
            ),
            Action::WorkspaceOffered(file) => self.workspace_offered(&file),
            Action::WorkspaceUnreadable(message) => self.bad_news(message, None),
            Action::DownloadRefused => self.bad_news(Message::new("err-download"), None),
            Action::WorkspaceForgotten => self.workspace_forgotten(),
            Action::StorageRefused => {
                self.storage = Storage::Refused;
                Vec::new()
            }
            Action::NoticeClosed => {
                self.notice = None;
                Vec::new()
            }
        }
    }

    fn show(&mut self, screen: Screen) -> Vec<Effect> {
        self.notice = None;
        self.sought = Sought::Nothing;
        let before = self.screen;
        self.screen = self.nearest(screen);
        if self.screen != before {
            self.forms_are_gone();
        }
        if self.screen == Screen::CheckAnything {
            // The workspace may have changed since.
            self.match_heap();
        }
        vec![Effect::Show(self.screen)]
    }

    fn details(&mut self, id: CertificateId, organisation: OrganisationInput, options: OptionsInput) -> Vec<Effect> {
        let choices =
            Choices { organisation: organisation.clone(), options: options.clone(), ..self.workspace.choices(id) };
        let planned = Plan::from_choices(choices).and_then(|planned| match self.renewed(id) {
            Some(old) => renewal::keep_subject(&old, planned),
            None => Ok(planned),
        });
        match planned {
            Ok(planned) => {
                let before = self.workspace.plan(id).ok().map(|planned| planned.plan.jwks_url());
                let is_new = !self.workspace.record(id).planned
                    || self.workspace.here().organisation != organisation
                    || self.workspace.record(id).options != options;
                self.workspace.here_mut().organisation = organisation;
                let record = self.workspace.record_mut(id);
                record.options = options;
                record.planned = true;
                if before.is_some_and(|before| before != planned.plan.jwks_url()) {
                    record.forget_jwks();
                }
                let unsaved = self.unsaved_mut(id);
                unsaved.problems.clear();
                unsaved.draft = None;
                if is_new {
                    self.remember(Event::of(id, self.now, Deed::DetailsGiven));
                }
                self.reconsider(id);
                let next = self.show(Screen::Certificate { id, step: Step::Key });
                self.stored(next)
            }
            Err(PlanError::Fields(problems)) => {
                let count = problems.len();
                let unsaved = self.unsaved_mut(id);
                // As typed, but not into the workspace: there it would unsettle
                // the other certificates, and it may be anything.
                unsaved.draft = Some((organisation, options));
                unsaved.problems = problems;
                vec![Effect::Announce(Message::new("said-problems").with("count", count))]
            }
            Err(PlanError::NotMadeByLfi { .. }) => Vec::new(),
        }
    }

    fn workspace_offered(&mut self, file: &OfferedFile) -> Vec<Effect> {
        if self.has_unproved_key() {
            return self.bad_news(Message::new("err-workspace-unproved-key"), None);
        }
        let content = file.content.expose("a workspace holds no secret; this may still be the wrong file");
        match Workspace::from_json(content) {
            Ok(mut workspace) => {
                self.keep_acceptances(&mut workspace);
                self.workspace = workspace;
                self.unsaved.clear();
                self.job = None;
                let mut effects = vec![Effect::CancelJob, Effect::ForgetDownloads, Effect::ClosePracticeDirectory];
                effects.extend(self.show(Screen::Board));
                self.notice = Some(Notice::good(Message::new("said-workspace-opened")));
                effects.push(Effect::Announce(Message::new("said-workspace-opened")));
                self.stored(effects)
            }
            Err(error) => self.bad_news(error.message(), Some(Message::new("rec-workspace"))),
        }
    }

    fn bad_news(&mut self, message: Message, advice: Option<Message>) -> Vec<Effect> {
        self.notice = Some(Notice::bad(message.clone(), advice));
        vec![Effect::Announce(message)]
    }

    fn workspace_forgotten(&mut self) -> Vec<Effect> {
        let environment = self.workspace.environment;
        self.workspace = Workspace { environment, ..Workspace::default() };
        self.unsaved.clear();
        self.inspections.clear();
        self.heap = Heap::default();
        self.trust.clear();
        self.job = None;
        let mut effects =
            vec![Effect::CancelJob, Effect::ForgetDownloads, Effect::ClosePracticeDirectory, Effect::ForgetStored];
        // What this browser keeps is listed there, and is seen to be gone.
        let next = if self.screen == Screen::Limits { Screen::Limits } else { Screen::Board };
        effects.extend(self.show(next));
        self.notice = Some(Notice::good(Message::new("said-forgotten")));
        effects.push(Effect::Announce(Message::new("said-forgotten")));
        effects
    }

    fn ceremony_typed(&mut self, typed: CeremonyInput) -> Vec<Effect> {
        self.workspace.here_mut().ceremony = typed.bounded();
        self.stored(Vec::new())
    }

    fn unsaved_mut(&mut self, id: CertificateId) -> &mut Unsaved {
        self.unsaved.entry((self.workspace.environment, id)).or_default()
    }

    /// Adds the storing of the workspace to what is done anyway.
    fn stored(&self, mut effects: Vec<Effect>) -> Vec<Effect> {
        effects.insert(0, Effect::Store(self.workspace.to_json()));
        effects
    }
}

fn environment_message(environment: Environment) -> Message {
    Message::new(match environment {
        Environment::Sandbox => "said-sandbox",
        Environment::Production => "said-production",
        Environment::Rehearsal => "said-rehearsal",
    })
}
