//! The front door: what each certificate's line is marked with, and whether
//! anything was done here before.

use super::{BoardRow, Journey, Progress, Screen, Step};
use crate::framework::address::Address;
use crate::ground::words::all;
use crate::workspace::Workspace;
use strum::{IntoStaticStr, VariantArray};

/// The state of a certificate in one sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
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
    pub const ALL: [Self; 7] = all();

    /// For text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Journey {
    /// The mark of a certificate, and where its line leads. A certificate of
    /// others that is kept counts by its end.
    pub fn mark(&self, at: Address) -> (Mark, Screen) {
        let row = BoardRow::new(self, at);
        let urgency = row.outlook.map(|outlook| outlook.urgency);
        let mark = match row.progress {
            Progress::Expired => Mark::Expired,
            Progress::RenewSoon => Mark::Renew,
            _ if !self.makes(at) => match urgency {
                Some(urgency) if urgency.asks_for_renewal() => Mark::Renew,
                _ => Mark::Others,
            },
            Progress::NotNeeded => Mark::NotNeeded,
            Progress::NotStarted => Mark::ToDo,
            Progress::HandedOver => Mark::Done,
            _ => Mark::UnderWay,
        };
        let step = if self.makes(at) { row.step } else { Step::Overview };
        (mark, Screen::Certificate { id: at.which(), step })
    }

    /// Nothing was done here yet, in any environment.
    pub fn is_first_visit(&self) -> bool {
        let Workspace { environment, role, .. } = *self.workspace;
        let mut untouched = Workspace { environment, ..Workspace::default() };
        if let Some(role) = role {
            untouched.choose_role(role);
        }
        *self.workspace == untouched
    }
}
