//! The one worker: what it does, and what came of it.

use super::{Delivery, Effect, JobAction, Journey, Notice, Slot, Workplace};
use crate::framework::address::Address;
use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::job::{Job, JobOutcome};
use crate::key::prime::Pace;
use crate::key::weak_key;
use crate::workspace::{Deed, Event};

/// Long work under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningJob {
    pub kind: JobKind,
    pub since: Moment,
}

/// How long the primes of a key take on this computer, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SearchTime {
    pub key: KeyAlgorithm,
    /// On average.
    pub usual: u32,
    /// One search in sixty takes longer.
    pub seldom: u32,
}

impl SearchTime {
    const LONGEST_SECONDS: u32 = 3_600;
    /// Numbers are tested until two are found, each as likely as the one before: in
    /// `3` times the mean all but `7 · e^-6` of such searches are over (Erlang's distribution).
    const SELDOM: f64 = 3.0;

    /// `None` of what is no time.
    pub(super) fn of(key: KeyAlgorithm, Pace { seeking, judging }: Pace) -> Option<Self> {
        let whole =
            |milliseconds: f64| (1..=Self::LONGEST_SECONDS).find(|each| f64::from(*each) * 1_000.0 >= milliseconds);
        Some(Self { key, usual: whole(seeking + judging)?, seldom: whole(Self::SELDOM * seeking + judging)? })
    }
}

/// What it is about: the answer counts there, whatever is open when it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    MakeKey(Address),
    ProveKey(Address),
    ProveDeployed(Address),
    ExportKey(Address),
    PractiseHubCsr(Address, Delivery),
    Identify,
    /// At files that are offered to a step.
    Look,
}

impl JobKind {
    /// The certificate whose key it is about.
    pub fn certificate(self) -> Option<Address> {
        match self {
            Self::MakeKey(at) | Self::ProveKey(at) | Self::ProveDeployed(at) | Self::ExportKey(at) => Some(at),
            // The hub's key is not the person's.
            Self::PractiseHubCsr(..) | Self::Identify | Self::Look => None,
        }
    }

    pub(super) fn address(self) -> Option<Address> {
        match self {
            Self::PractiseHubCsr(at, _) => Some(at),
            kind => kind.certificate(),
        }
    }
}

impl Journey {
    /// Gives the worker its job. That it is free was asked before
    /// (`Action::needs_worker`).
    pub(super) fn start(&mut self, kind: JobKind, job: Job) -> Effect {
        self.job = Some(RunningJob { kind, since: self.now });
        Effect::RunJob(job)
    }

    /// Takes the job from the worker if it is one of these.
    pub(super) fn stop(&mut self, is_meant: impl Fn(JobKind) -> bool) -> Option<Effect> {
        self.job.take_if(|job| is_meant(job.kind)).map(|_| Effect::CancelJob)
    }

    pub(super) fn has_job_of(&self, at: Address) -> bool {
        self.job.is_some_and(|job| job.kind.certificate() == Some(at))
    }

    pub(super) fn update_job(&mut self, action: JobAction) -> Vec<Effect> {
        match action {
            JobAction::Cancelled => {
                self.job = None;
                self.heap.stop();
                self.looked_at = None;
                let mut effects = vec![Effect::CancelJob];
                effects.extend(self.notify(Notice::good(Message::new("said-job-cancelled"))));
                effects
            }
            JobAction::Finished(outcome) => self.job_finished(outcome),
            JobAction::Broke => self.job_finished(JobOutcome::Refused(Message::new("err-job-broke"))),
            JobAction::Paced { key, pace } => {
                self.search_time = SearchTime::of(key, pace);
                Vec::new()
            }
            JobAction::WorkersMissing(job) => {
                self.workplace = Workplace::Page;
                // It may have been cancelled before the browser refused.
                let waits = self.job.is_some();
                waits.then_some(Effect::RunJob(job)).into_iter().collect()
            }
        }
    }

    fn job_finished(&mut self, outcome: JobOutcome) -> Vec<Effect> {
        let Some(RunningJob { kind, .. }) = self.job.take() else { return Vec::new() };
        let mut effects = match (kind, outcome) {
            (JobKind::MakeKey(at), JobOutcome::KeyMade { key_file, csr_pem, evidence, known }) => {
                weak_key::learn(known);
                self.key_made(at, key_file, &csr_pem, evidence)
            }
            (JobKind::ProveKey(at), JobOutcome::KeyProved { spki_sha256 }) => self.key_proved(at, &spki_sha256),
            (JobKind::ProveDeployed(at), JobOutcome::DeployedJudged { proof, expected }) => {
                // The proof counts for the certificate that is there now.
                if self.expected(at).as_ref() == Some(&*expected) {
                    self.deployed_key_judged(at, proof)
                } else {
                    Vec::new()
                }
            }
            (JobKind::ExportKey(at), JobOutcome::KeyExported(file)) => self.key_exported(at, file),
            (JobKind::PractiseHubCsr(at, delivery), JobOutcome::HubCsrMade { csr_pem }) => {
                self.hub_csr_made(at, delivery, csr_pem)
            }
            (kind, JobOutcome::KeyOfOther { found, expected }) => {
                if let JobKind::ProveKey(at) = kind {
                    self.remember(
                        at.environment,
                        Event::of(at.which(), self.now, Deed::KeyProofRefused).key(found.clone()),
                    );
                }
                let message = Message::new("err-key-of-other").with("found", found).with("expected", expected);
                self.job_refused(kind, message)
            }
            (JobKind::Identify, JobOutcome::Identified(files)) => self.heap_identified(files),
            (JobKind::Look, JobOutcome::Looked(found)) => {
                weak_key::learn(found);
                self.looked()
            }
            (kind, JobOutcome::Refused(message)) => self.job_refused(kind, message),
            // An answer to another question than the one that was asked.
            (kind, _) => self.job_refused(kind, Message::new("err-job-broke")),
        };
        effects.extend(self.next_of_heap());
        effects
    }

    fn job_refused(&mut self, kind: JobKind, message: Message) -> Vec<Effect> {
        match kind {
            JobKind::MakeKey(at) => self.refused(at, Slot::Passphrase, message),
            JobKind::ProveKey(at) => self.refused(at, Slot::KeyFile, message),
            JobKind::ProveDeployed(at) => self.refused(at, Slot::DeployedKey, message),
            JobKind::ExportKey(at) => self.refused(at, Slot::Export, message),
            JobKind::PractiseHubCsr(at, _) => self.refused(at, Slot::Csr, message),
            JobKind::Look => self.look_refused(message),
            JobKind::Identify => {
                self.heap.stop();
                self.heap_refused(message)
            }
        }
    }
}
