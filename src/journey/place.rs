//! The five places of the page. A place has one screen, or several as tabs.

use strum::{IntoStaticStr, VariantArray};

use super::Screen;
use crate::ground::words::all;

#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Place {
    /// The bank's certificates and when they expire.
    Certificates,
    /// Files of anybody's certificates.
    CheckFiles,
    /// What is handed over, and what was done.
    Records,
    Settings,
    Help,
}

impl Place {
    pub const ALL: [Self; 5] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// Its tabs; the first opens with the place.
    pub fn screens(self) -> &'static [Screen] {
        match self {
            Self::Certificates => &[Screen::Board, Screen::Timeline],
            Self::CheckFiles => &[Screen::CheckAnything],
            Self::Records => &[Screen::Handovers, Screen::Ceremony],
            Self::Settings => &[Screen::Bank, Screen::Authorities, Screen::Workspace],
            Self::Help => &[Screen::Help, Screen::Glossary(None), Screen::Limits],
        }
    }

    /// Where it opens.
    pub fn first(self) -> Screen {
        self.screens().first().copied().unwrap_or(Screen::Front)
    }

    /// Where a screen belongs; the front door is in none.
    pub fn of(screen: Screen) -> Option<Self> {
        match screen {
            Screen::Front => None,
            Screen::Board | Screen::Timeline | Screen::Summary(_) | Screen::Certificate { .. } => {
                Some(Self::Certificates)
            }
            Screen::CheckAnything | Screen::Check(_) => Some(Self::CheckFiles),
            Screen::Handovers | Screen::Ceremony => Some(Self::Records),
            Screen::Bank | Screen::Authorities | Screen::Workspace => Some(Self::Settings),
            Screen::Help | Screen::Glossary(_) | Screen::Limits => Some(Self::Help),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tab_belongs_to_its_place() {
        for place in Place::ALL {
            assert_eq!(place.screens().first(), Some(&place.first()));
            for screen in place.screens() {
                assert_eq!(Place::of(*screen), Some(place), "{screen:?}");
            }
        }
        assert_eq!(Place::of(Screen::Front), None);
    }
}
