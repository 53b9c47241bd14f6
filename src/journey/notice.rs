//! What is said about the page as a whole, and the finding that an address names.

use super::Screen;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::report::FindingId;
use crate::workspace::Workspace;
use crate::x509::crl::Crl;

/// A message about the page as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub tone: Tone,
    pub message: Message,
    pub advice: Option<Message>,
    /// What it says can be taken back.
    pub undo: Option<Box<Undo>>,
    about: About,
}

/// What a click changed, as long as it can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    /// Tells it from those before it.
    pub number: u64,
    pub(super) before: Scene,
    pub(super) after: Scene,
}

/// The workspace and where one was in it, and the revocation lists that a click forgets,
/// which are no part of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scene {
    pub workspace: Workspace,
    pub screen: Screen,
    pub crls: Option<(Environment, Vec<Crl>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Bad,
}

/// What takes a notice back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    /// The next notice.
    Action,
    /// That it can no longer be taken back.
    Undo,
    /// That the finding is there.
    MissedFinding,
}

/// The finding that the address names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sought {
    #[default]
    Nothing,
    /// Its report may not be there yet.
    Looking(FindingId),
    /// It is not on the screen, and that was said.
    Missed(FindingId),
    /// It was brought into view.
    Found(FindingId),
}

impl Notice {
    pub fn good(message: Message) -> Self {
        Self { tone: Tone::Good, message, advice: None, undo: None, about: About::Action }
    }

    pub fn bad(message: Message, advice: Option<Message>) -> Self {
        Self { tone: Tone::Bad, message, advice, undo: None, about: About::Action }
    }

    pub(super) fn of_missed_finding() -> Self {
        let advice = Some(Message::new("rec-finding-missing"));
        Self { about: About::MissedFinding, ..Self::bad(Message::new("err-finding-missing"), advice) }
    }

    /// For what is only worth a notice because it can be taken back.
    pub(super) fn of_undo(message: Message) -> Self {
        Self { about: About::Undo, ..Self::good(message) }
    }

    pub(super) fn offering(self, undo: Undo) -> Self {
        Self { undo: Some(Box::new(undo)), ..self }
    }

    /// What is left of it when that is over.
    pub(super) fn without_undo(self) -> Option<Self> {
        (self.about != About::Undo).then_some(Self { undo: None, ..self })
    }

    pub(super) fn is_about_missed_finding(&self) -> bool {
        self.about == About::MissedFinding
    }
}

impl Sought {
    pub fn place(&self) -> Option<&FindingId> {
        match self {
            Self::Nothing => None,
            Self::Looking(place) | Self::Missed(place) | Self::Found(place) => Some(place),
        }
    }

    pub(super) fn missed(&mut self) {
        if let Self::Looking(place) = self {
            *self = Self::Missed(place.clone());
        }
    }

    pub(super) fn found(&mut self) {
        if let Self::Looking(place) | Self::Missed(place) = self {
            *self = Self::Found(place.clone());
        }
    }
}
