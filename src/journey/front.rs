//! The front door: what each certificate's line is marked with, and whether
//! anything was done here before.

use super::{Journey, Progress};
use crate::catalogue::Entry;
use crate::workspace::Workspace;

/// From so many days before its end a certificate is to be renewed.
const RENEWAL_DAYS: i64 = 60;

/// The state of a certificate in one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    Expired,
    Renew,
    ToDo,
    UnderWay,
    Done,
    NotNeeded,
    /// Others make it.
    Others,
}

impl Mark {
    pub const ALL: [Self; 7] =
        [Self::Expired, Self::Renew, Self::ToDo, Self::UnderWay, Self::Done, Self::NotNeeded, Self::Others];

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Renew => "renew",
            Self::ToDo => "to-do",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::NotNeeded => "not-needed",
            Self::Others => "others",
        }
    }
}

impl Journey {
    /// The mark of a certificate in the open environment. A certificate that is
    /// there counts by its end, whoever made it.
    pub fn mark(&self, entry: &Entry) -> Mark {
        if let Some(file) =
            self.workspace.record(entry.id).parsed_certificate().filter(|file| !file.certificate.never_expires())
        {
            let end = file.certificate.not_after;
            if end < self.now {
                return Mark::Expired;
            }
            if self.now.days_until(end) < RENEWAL_DAYS {
                return Mark::Renew;
            }
        }
        match self.progress(entry) {
            _ if !entry.is_made_by_lfi() => Mark::Others,
            Progress::NotNeeded => Mark::NotNeeded,
            Progress::NotStarted => Mark::ToDo,
            Progress::HandedOver => Mark::Done,
            _ => Mark::UnderWay,
        }
    }

    /// Nothing was done here yet, in any environment.
    pub fn is_first_visit(&self) -> bool {
        self.workspace == Workspace { environment: self.workspace.environment, ..Workspace::default() }
    }
}
