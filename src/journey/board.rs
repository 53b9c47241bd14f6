//! The rows of the board: every certificate of the open environment, grouped
//! by what the LFI does.

use super::{Journey, Step, StepState};
use crate::catalogue::{Entry, Task};

#[derive(Clone, Debug, PartialEq)]
pub struct BoardGroup {
    pub task: Task,
    pub rows: Vec<BoardRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BoardRow {
    pub entry: &'static Entry,
    pub progress: Progress,
    /// Where the row's button leads.
    pub next: Step,
}

/// The state of a certificate, as the board shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

impl Progress {
    pub const ALL: [Self; 10] = [
        Self::NotNeeded,
        Self::NotStarted,
        Self::Planned,
        Self::KeyMade,
        Self::CsrReady,
        Self::AtDirectory,
        Self::CertificateChecked,
        Self::InJwks,
        Self::Deployed,
        Self::HandedOver,
    ];

    /// For text ids and the ceremony record.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::NotStarted => "not-started",
            Self::Planned => "planned",
            Self::KeyMade => "key-made",
            Self::CsrReady => "csr-ready",
            Self::AtDirectory => "at-directory",
            Self::CertificateChecked => "certificate-checked",
            Self::InJwks => "in-jwks",
            Self::Deployed => "deployed",
            Self::HandedOver => "handed-over",
        }
    }
}

impl Journey {
    /// The state of a certificate: the furthest step that is done and still holds.
    pub fn progress(&self, entry: &Entry) -> Progress {
        let steps = self.steps(entry.id);
        let done = steps.iter().rev().find(|view| view.state == StepState::Done).map(|view| view.step);
        let is_key_safe = self.workspace.record(entry.id).is_key_safe();
        match done {
            Some(Step::Handover | Step::Switch) => Progress::HandedOver,
            Some(Step::Install) => Progress::Deployed,
            Some(Step::Jwks) => Progress::InJwks,
            Some(Step::Certificate) => Progress::CertificateChecked,
            Some(Step::Guide) => Progress::AtDirectory,
            Some(Step::Save) => Progress::CsrReady,
            Some(Step::Key) if is_key_safe => Progress::CsrReady,
            Some(Step::Key) => Progress::KeyMade,
            Some(Step::Details) => Progress::Planned,
            Some(Step::Overview) | None if self.workspace.is_needed(entry) => Progress::NotStarted,
            Some(Step::Overview) | None => Progress::NotNeeded,
        }
    }
}

/// Those for which the LFI acts come first.
pub fn board(journey: &Journey) -> Vec<BoardGroup> {
    [Task::HoldKey, Task::CertifyHubKey, Task::TrustHubKey, Task::Observe]
        .into_iter()
        .map(|task| BoardGroup {
            task,
            rows: Entry::by_task(task)
                .map(|entry| BoardRow { entry, progress: journey.progress(entry), next: journey.next_step(entry.id) })
                .collect(),
        })
        .collect()
}
