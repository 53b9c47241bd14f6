//! Other tabs of this browser, which keep the same workspace. Whoever was first has
//! stored; this tab puts its own work to that, and where both changed the same thing
//! the person decides. Nothing that was typed or made here goes.

use super::{Effect, Journey, Notice, Storage};
use crate::framework::address::Address;
use crate::ground::clock::Moment;
use crate::ground::message::{Message, Value};
use crate::workspace::{Workspace, WorkspaceError};

/// What another tab stored and this one cannot put together with its own.
pub struct OtherTab {
    workspace: Workspace,
    pub seen: Moment,
    /// What both changed; empty if it is nothing of a certificate.
    pub certificates: Vec<Address>,
}

impl Journey {
    /// What this tab has was stored.
    pub fn kept(&mut self) {
        self.workspace.is_kept();
    }

    /// Another tab stored this, or had everything forgotten.
    pub(super) fn changed_elsewhere(&mut self, found: Result<Option<Box<Workspace>>, WorkspaceError>) -> Vec<Effect> {
        let theirs = match found {
            Ok(theirs) => theirs.map_or_else(Workspace::default, |theirs| *theirs),
            Err(error) => {
                // A newer page is open beside this one, for instance: its work stays.
                self.storage = Storage::Unreadable;
                return self.notify(Notice::bad(error.message(), Some(Message::new("rec-other-tab-unreadable"))));
            }
        };
        // What is there now can be read, whatever was there before.
        if self.storage == Storage::Unreadable {
            self.storage = Storage::Kept;
        }
        match self.workspace.merge(&theirs) {
            Ok(is_news) => {
                self.other_tab = None;
                if is_news { self.show_news() } else { Vec::new() }
            }
            Err(conflict) => {
                let is_new = self.other_tab.is_none();
                self.other_tab =
                    Some(OtherTab { workspace: theirs, seen: self.now, certificates: conflict.certificates });
                let said = Effect::Announce(Message::new("other-tab-conflict").with("when", Value::minute(self.now)));
                is_new.then_some(said).into_iter().collect()
            }
        }
    }

    pub(super) fn own_work_kept(&mut self) -> Vec<Effect> {
        if let Some(other) = self.other_tab.take() {
            self.workspace.take_over(other.workspace);
        }
        vec![Effect::Announce(Message::new("said-other-tab-replaced"))]
    }

    pub(super) fn other_tab_taken(&mut self) -> Vec<Effect> {
        match self.other_tab.take() {
            Some(other) => {
                self.workspace.give_way(other.workspace);
                self.show_news()
            }
            None => Vec::new(),
        }
    }

    /// The same screen, unless what is there now does not reach as far.
    fn show_news(&mut self) -> Vec<Effect> {
        let before = self.screen;
        self.screen = self.nearest(before);
        let moved = (self.screen != before).then_some(Effect::Redirect(self.screen));
        let said = self.notify(Notice::good(Message::new("said-other-tab").with("when", Value::minute(self.now))));
        moved.into_iter().chain(said).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::environment::Environment;
    use crate::ground::secret::Secret;
    use crate::journey::tests::{now, organisation, start, steps, submit};
    use crate::journey::{Action, OfferedFile, Screen, Step, StepState, WorkspaceAction};

    /// What the browser is asked to keep.
    fn stored(effects: &[Effect]) -> Option<Workspace> {
        effects.iter().find_map(|effect| match effect {
            Effect::Store(json) => Some(Workspace::from_json(json.as_bytes()).expect("what is written is read")),
            _ => None,
        })
    }

    fn hear(tab: &mut Journey, kept: &Workspace) -> Vec<Effect> {
        tab.update(Action::Workspace(WorkspaceAction::ChangedElsewhere(Ok(Some(Box::new(kept.clone()))))), now())
    }

    /// Two tabs that begin with the same bank.
    fn two_tabs() -> (Journey, Journey, Workspace) {
        let (mut first, mut second) = (start(Environment::Sandbox), start(Environment::Sandbox));
        let kept = stored(&submit(&mut first, CertificateId::C3, organisation())).expect("stored");
        first.kept();
        assert!(stored(&hear(&mut second, &kept)).is_none(), "nothing of its own");
        (first, second, kept)
    }

    #[test]
    fn a_tab_that_is_behind_puts_its_work_to_that_of_the_other_and_stores_both() {
        let (mut first, mut second, _) = two_tabs();
        let theirs = stored(&submit(&mut first, CertificateId::S4, organisation())).expect("stored");
        first.kept();
        // This one did not hear of it, and its own work was not stored.
        submit(&mut second, CertificateId::Sig4, organisation());
        let both = stored(&hear(&mut second, &theirs)).expect("stored together");
        second.kept();
        let ids: Vec<CertificateId> = both.addresses().map(|at| at.id).collect();
        assert_eq!(ids, [CertificateId::C3, CertificateId::S4, CertificateId::Sig4]);
        assert_eq!(
            second.screen,
            Screen::Certificate { id: CertificateId::Sig4.into(), step: Step::Key },
            "where it was"
        );
        assert!(stored(&hear(&mut first, &both)).is_none(), "there is an end to it");
        assert_eq!(steps(&first, CertificateId::Sig4)[0], (Step::Details, StepState::Done));
        assert!(first.notice.is_some_and(|notice| notice.message.id == "said-other-tab"));
    }

    #[test]
    fn where_both_changed_the_same_nothing_is_stored_until_the_person_chooses() {
        for keeps_own in [true, false] {
            let (mut first, mut second, _) = two_tabs();
            let named = |name: &str| crate::plan::OrganisationInput { legal_name: name.into(), ..organisation() };
            let theirs = stored(&submit(&mut first, CertificateId::C3, named("One Bank PJSC"))).expect("stored");
            submit(&mut second, CertificateId::C3, named("Another Bank PJSC"));
            assert!(stored(&hear(&mut second, &theirs)).is_none());
            assert!(second.other_tab.as_ref().is_some_and(|other| other.certificates.is_empty()), "the bank is it");
            assert!(stored(&submit(&mut second, CertificateId::S4, named("Another Bank PJSC"))).is_none());
            let choice = if keeps_own { WorkspaceAction::OwnKept } else { WorkspaceAction::OtherTaken };
            let after = stored(&second.update(Action::Workspace(choice), now()));
            assert!(second.other_tab.is_none());
            let name = second.workspace.sandbox.organisation.legal_name.as_str();
            assert_eq!(name, if keeps_own { "Another Bank PJSC" } else { "One Bank PJSC" });
            assert_eq!(after.is_some(), keeps_own, "the other one's is stored already");
        }
    }

    #[test]
    fn which_environment_is_open_is_each_tabs_own() {
        let (_, mut second, kept) = two_tabs();
        let theirs = Workspace { environment: Environment::Production, ..kept };
        let effects = hear(&mut second, &theirs);
        assert!(effects.is_empty(), "nothing is stored, nothing is said");
        assert_eq!(second.workspace.environment, Environment::Sandbox);
    }

    #[test]
    fn a_tab_that_could_not_read_what_another_one_stored_goes_on_once_it_can() {
        let (_, mut second, kept) = two_tabs();
        let unreadable = WorkspaceAction::ChangedElsewhere(Err(WorkspaceError::NewerVersion { version: 9 }));
        second.update(Action::Workspace(unreadable), now());
        assert!(stored(&submit(&mut second, CertificateId::S4, organisation())).is_none(), "that work stays");
        let both = stored(&hear(&mut second, &kept)).expect("its own work is stored now");
        assert_eq!(both.addresses().count(), 2);
    }

    #[test]
    fn a_workspace_that_is_opened_settles_which_tab_is_right() {
        let (mut first, mut second, kept) = two_tabs();
        let named = |name: &str| crate::plan::OrganisationInput { legal_name: name.into(), ..organisation() };
        let theirs = stored(&submit(&mut first, CertificateId::C3, named("One Bank PJSC"))).expect("stored");
        submit(&mut second, CertificateId::C3, named("Another Bank PJSC"));
        hear(&mut second, &theirs);
        assert!(second.other_tab.is_some());
        let content = Secret::new(kept.to_json().into_bytes());
        let file = OfferedFile { name: "workspace.json".into(), content };
        second.update(Action::Workspace(WorkspaceAction::Offered(file)), now());
        assert!(second.other_tab.is_some(), "it is only looked at");
        let effects = second.update(Action::Workspace(WorkspaceAction::Replaced), now());
        assert!(second.other_tab.is_none() && stored(&effects).is_some());
    }

    #[test]
    fn what_was_forgotten_in_another_tab_is_forgotten_here() {
        let (_, mut second, _) = two_tabs();
        let effects = second.update(Action::Workspace(WorkspaceAction::ChangedElsewhere(Ok(None))), now());
        assert!(stored(&effects).is_none(), "it does not come back");
        assert_eq!(*second.workspace, Workspace::default());
    }
}
