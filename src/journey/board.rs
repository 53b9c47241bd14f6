//! The rows of the board: the certificates of an environment, each with the one thing to
//! do next.

use super::{Journey, Step, StepState, StepView};
use crate::framework::address::Address;
use crate::framework::catalogue::{Entry, Task};
use crate::ground::clock::Moment;
use crate::ground::words::all;
use crate::validity::lifetime::{Outlook, Urgency};
use strum::{IntoStaticStr, VariantArray};

#[derive(Clone, Debug, PartialEq)]
pub struct BoardRow {
    pub entry: &'static Entry,
    pub at: Address,
    pub task: Task,
    /// Of a further certificate of its kind.
    pub label: Option<String>,
    /// It is somebody else's turn: whose, and since when.
    pub waiting: Option<(String, Moment)>,
    pub progress: Progress,
    /// Of the certificate that is kept.
    pub outlook: Option<Outlook>,
    pub action: NextAction,
    /// Where the action is done.
    pub step: Step,
}

/// The state of a certificate, as the board shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Progress {
    NotNeeded,
    NotStarted,
    Planned,
    /// The key exists, but its saved file was not proved yet.
    KeyMade,
    CsrReady,
    AtDirectory,
    CertificateChecked,
    InJwks,
    /// The private key was seen at work after it was deployed.
    Deployed,
    HandedOver,
    /// The certificate holds, and ends within the time that a renewal takes.
    RenewSoon,
    Expired,
    /// In a renewal: the new key is published, and the old one is in use still.
    SwitchPending,
    /// The new key is in use, and the old certificate is to be retired.
    Replaced,
}

/// The one thing to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum NextAction {
    Start,
    GiveDetails,
    MakeKey,
    ProveKey,
    TakeToDirectory,
    CheckCertificate,
    CheckJwks,
    InstallKey,
    HandOver,
    Renew,
    /// Nebras renews it; then its new kid is to be checked.
    AwaitNebras,
    /// To the new key of a renewal.
    Switch,
    /// The certificate that was replaced.
    Retire,
    /// Nothing is left to do.
    View,
    /// Others act; a file can be checked.
    Check,
}

impl Progress {
    pub const ALL: [Self; 14] = all();

    /// For text ids, the style sheet and the ceremony record.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl NextAction {
    pub const ALL: [Self; 15] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }

    fn at(step: Step) -> Self {
        match step {
            Step::Overview => Self::View,
            Step::Details => Self::GiveDetails,
            Step::Key => Self::MakeKey,
            Step::Guide => Self::TakeToDirectory,
            Step::Certificate => Self::CheckCertificate,
            Step::Jwks => Self::CheckJwks,
            Step::Install => Self::InstallKey,
            Step::Handover => Self::HandOver,
            Step::Switch => Self::Switch,
        }
    }
}

impl BoardRow {
    pub fn new(journey: &Journey, at: Address) -> Self {
        let entry = at.entry();
        let steps = journey.steps(at);
        let progress = journey.progress_by(at, &steps);
        let next = StepView::next(&steps);
        let (action, step) = match progress {
            _ if !journey.makes(at) => (NextAction::Check, next),
            Progress::NotNeeded | Progress::NotStarted => (NextAction::Start, next),
            Progress::Replaced => (NextAction::Retire, Step::Switch),
            _ if journey.is_renewing(journey.workspace.record(at)) => (NextAction::at(next), next),
            Progress::RenewSoon | Progress::Expired if journey.task(at) == Task::CertifyHubKey => {
                (NextAction::AwaitNebras, Step::Certificate)
            }
            Progress::RenewSoon | Progress::Expired => (NextAction::Renew, Step::Certificate),
            Progress::HandedOver => (NextAction::View, next),
            Progress::KeyMade => (NextAction::ProveKey, Step::Key),
            _ => (NextAction::at(next), next),
        };
        let (task, label) = (journey.task(at), journey.workspace.label(at));
        let waiting = journey.workspace.waiting(at).map(|waiting| (waiting.whom.clone(), waiting.since));
        Self { entry, at, task, label, waiting, progress, outlook: journey.outlook(at), action, step }
    }

    /// Orders rows by what presses most; those with nothing to do come last.
    pub fn pressing(&self) -> (u8, Option<Moment>) {
        (self.rank().unwrap_or(u8::MAX), self.outlook.map(|outlook| outlook.lifetime.not_after))
    }

    /// Whether somebody has to act.
    pub fn asks_for_action(&self) -> bool {
        self.rank().is_some()
    }

    /// What comes first has the smallest; `None` if there is nothing to do.
    fn rank(&self) -> Option<u8> {
        let urgency = self.outlook.map(|outlook| outlook.urgency);
        match self.progress {
            Progress::Expired => Some(0),
            Progress::RenewSoon if urgency == Some(Urgency::Urgent) => Some(1),
            Progress::RenewSoon => Some(3),
            _ if !self.task.is_making() => None,
            // It is another's turn.
            _ if self.waiting.is_some() => Some(12),
            // Leaving it may lose it.
            Progress::KeyMade => Some(2),
            _ if self.action == NextAction::Switch => Some(4),
            Progress::SwitchPending | Progress::Replaced => Some(4),
            Progress::Deployed => Some(5),
            Progress::InJwks => Some(6),
            Progress::CertificateChecked => Some(7),
            Progress::AtDirectory => Some(8),
            Progress::CsrReady => Some(9),
            Progress::Planned => Some(10),
            Progress::NotStarted => Some(11),
            Progress::NotNeeded | Progress::HandedOver => None,
        }
    }
}

impl Journey {
    /// The state of a certificate: the furthest step that is done and still
    /// holds, unless the certificate's end is more pressing.
    pub fn progress(&self, at: Address) -> Progress {
        self.progress_by(at, &self.steps(at))
    }

    fn progress_by(&self, at: Address, steps: &[StepView]) -> Progress {
        let is_accepted = steps.contains(&StepView { step: Step::Certificate, state: StepState::Done });
        let record = self.workspace.record(at);
        let renewing = record.previous.as_ref().filter(|_| self.is_renewing(record));
        match renewing {
            Some(previous) if previous.switched.is_some() => return Progress::Replaced,
            Some(_) if record.handed_over().is_some() => return Progress::SwitchPending,
            _ => {}
        }
        let is_accepted = is_accepted || renewing.is_some();
        match self.outlook(at).map(|outlook| outlook.urgency) {
            Some(Urgency::Expired) => return Progress::Expired,
            Some(urgency) if urgency.asks_for_renewal() && is_accepted => return Progress::RenewSoon,
            _ => {}
        }
        let done = steps.iter().rev().find(|view| view.state == StepState::Done).map(|view| view.step);
        match done {
            Some(Step::Handover | Step::Switch) => Progress::HandedOver,
            Some(Step::Jwks | Step::Install) if record.deployed().is_some() => Progress::Deployed,
            Some(Step::Jwks | Step::Install) => Progress::InJwks,
            Some(Step::Certificate) => Progress::CertificateChecked,
            Some(Step::Guide) => Progress::AtDirectory,
            Some(Step::Key) => Progress::CsrReady,
            Some(Step::Details) if record.csr().is_some() && !record.is_key_safe() => Progress::KeyMade,
            Some(Step::Details) => Progress::Planned,
            Some(Step::Overview) | None if self.workspace.is_needed(at.entry()) => Progress::NotStarted,
            Some(Step::Overview) | None => Progress::NotNeeded,
        }
    }
}

/// The certificates of others, which can be checked.
pub fn others(journey: &Journey) -> Vec<BoardRow> {
    let tasks = [Task::TrustKey, Task::Observe];
    let entries = tasks.into_iter().flat_map(|task| Entry::by_task(task, journey.role()));
    entries.map(|entry| BoardRow::new(journey, journey.at(entry.id))).collect()
}
