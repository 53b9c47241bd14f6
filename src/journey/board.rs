//! The rows of the board: every certificate of the open environment, grouped
//! by what the LFI does.

use super::{Journey, Step};
use crate::catalogue::{Entry, Task};
use crate::workspace::Progress;

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

/// Those for which the LFI acts come first.
pub fn board(journey: &Journey) -> Vec<BoardGroup> {
    [Task::HoldKey, Task::CertifyHubKey, Task::TrustHubKey, Task::Observe]
        .into_iter()
        .map(|task| BoardGroup {
            task,
            rows: Entry::by_task(task)
                .map(|entry| BoardRow {
                    entry,
                    progress: journey.workspace.progress(entry),
                    next: journey.next_step(entry.id),
                })
                .collect(),
        })
        .collect()
}
