//! The screens and their routes. A route holds names of screens and nothing
//! else: it stands in the browser's history.

use crate::framework::address::Which;
use crate::framework::catalogue::CertificateId;
use crate::framework::glossary::Term;
use crate::ground::message::Message;
use crate::ground::words::all;
use strum::{IntoStaticStr, VariantArray};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The front door: who holds which key.
    Front,
    Board,
    /// The bank's details.
    Bank,
    /// The values of all finished certificates.
    Handovers,
    /// The record of what was done.
    Ceremony,
    /// How long every certificate of both environments holds.
    Timeline,
    /// What this page can and cannot do.
    Limits,
    /// What the words mean; one of them, if the address names it.
    Glossary(Option<Term>),
    /// CA files and revocation lists.
    Authorities,
    /// Any files, without a plan.
    CheckAnything,
    /// Files of a certificate, checked without a plan.
    Check(CertificateId),
    /// How one certificate stands, its values and its history.
    Summary(Which),
    Certificate {
        id: Which,
        step: Step,
    },
    /// The questions, and the workspace as a file.
    Workspace,
    /// The shortcuts, the rehearsal, which version this is.
    Help,
}

/// A step of one certificate's wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// What it is and whose, for certificates that the LFI does not make.
    Overview,
    Details,
    /// The key, its saved and verified file and its CSR, or a CSR from elsewhere.
    Key,
    Guide,
    Certificate,
    Jwks,
    /// The key file for the system that uses it, and the proof that it does: beside the
    /// way, open once the key is published.
    Install,
    Handover,
    /// From the old key to the new one; renewals only.
    Switch,
}

impl Screen {
    /// `#/c3/details`
    pub fn route(self) -> String {
        match self {
            Self::Front => "#/".to_owned(),
            Self::Board => "#/board".to_owned(),
            Self::Bank => "#/bank".to_owned(),
            Self::Handovers => "#/handovers".to_owned(),
            Self::Ceremony => "#/ceremony".to_owned(),
            Self::Timeline => "#/timeline".to_owned(),
            Self::Limits => "#/trust".to_owned(),
            Self::Glossary(None) => "#/glossary".to_owned(),
            Self::Glossary(Some(term)) => format!("#/glossary/{}", term.word()),
            Self::Authorities => "#/authorities".to_owned(),
            Self::CheckAnything => "#/check".to_owned(),
            Self::Check(id) => format!("#/check/{}", id.word()),
            Self::Summary(id) => format!("#/{}", id.word()),
            Self::Certificate { id, step } => format!("#/{}/{}", id.word(), step.word()),
            Self::Workspace => "#/workspace".to_owned(),
            Self::Help => "#/help".to_owned(),
        }
    }

    /// What a screen with reports is called, and whose certificate it is about.
    pub fn title(self) -> (Option<CertificateId>, Message) {
        match self {
            Self::Check(id) => (Some(id), Message::new("inspect-title")),
            Self::Summary(id) => (Some(id.id), Message::new("summary-title")),
            Self::Certificate { id, step } => (Some(id.id), Message::new(format!("step-title-{}", step.word()))),
            Self::Authorities => (None, Message::new("trust-files-title")),
            _ => (None, Message::new("heap-title")),
        }
    }

    /// The screen of a route; the front for one that is not known.
    pub fn from_route(route: &str) -> Self {
        let path = route.trim_start_matches('#').trim_matches('/');
        match path.split_once('/') {
            None if path == "board" => Self::Board,
            None if path == "glossary" => Self::Glossary(None),
            None if path == "bank" => Self::Bank,
            None if path == "handovers" => Self::Handovers,
            None if path == "ceremony" => Self::Ceremony,
            None if path == "timeline" => Self::Timeline,
            None if path == "trust" => Self::Limits,
            None if path == "authorities" => Self::Authorities,
            None if path == "check" => Self::CheckAnything,
            None if path == "workspace" => Self::Workspace,
            None if path == "help" => Self::Help,
            Some(("check", id)) => CertificateId::from_word(id).map_or(Self::Front, Self::Check),
            Some(("glossary", word)) => Self::Glossary(Term::from_word(word)),
            Some((id, step)) => match (Which::from_word(id), Step::from_word(step)) {
                (Some(id), Some(step)) => Self::Certificate { id, step },
                _ => Self::Front,
            },
            None => Which::from_word(path).map_or(Self::Front, Self::Summary),
        }
    }
}

impl Step {
    pub const ALL: [Self; 9] = all();

    /// For routes, text ids and the style sheet.
    pub fn word(self) -> &'static str {
        self.into()
    }

    fn from_word(word: &str) -> Option<Self> {
        // COMPAT: the saved key file was a step of its own.
        let word = if word == "save" { "key" } else { word };
        Self::ALL.into_iter().find(|step| step.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_has_its_route_back() {
        let mut screens = vec![
            Screen::Front,
            Screen::Board,
            Screen::Glossary(None),
            Screen::Bank,
            Screen::Handovers,
            Screen::Ceremony,
            Screen::Timeline,
            Screen::Limits,
            Screen::Authorities,
            Screen::CheckAnything,
            Screen::Workspace,
            Screen::Help,
        ];
        for id in CertificateId::ALL {
            screens.push(Screen::Check(id));
            for id in [Which::from(id), Which { id, number: 1 }] {
                screens.push(Screen::Summary(id));
                screens.extend(Step::ALL.map(|step| Screen::Certificate { id, step }));
            }
        }
        screens.extend(Term::ALL.map(|term| Screen::Glossary(Some(term))));
        for screen in screens {
            assert_eq!(Screen::from_route(&screen.route()), screen);
        }
        assert_eq!(Screen::from_route("#/nonsense/1/2"), Screen::Front);
        assert_eq!(Screen::from_route(""), Screen::Front);
        let key = Screen::Certificate { id: CertificateId::C3.into(), step: Step::Key };
        assert_eq!(Screen::from_route("#/c3/save"), key, "an address of before");
    }
}
