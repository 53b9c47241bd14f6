//! Taking back what a click did: for a while the notice that says it holds the
//! workspace as it was before.
//!
//! What comes back is what the click took, and what was done since stays: the three
//! states are merged as those of two tabs are. Only public state comes back. A key that
//! the page let go of is gone, and its saved file is opened again as after a reload.

use super::notice::Scene;
use super::{
    Action, AuthoritiesAction, BankAction, DirectoryAction, Effect, HeapAction, Journey, KeyAction, Notice,
    RenewalAction, Undo, WorkspaceAction,
};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::workspace::Workspace;

impl Action {
    /// Whether it is one click that takes something away, or says of a certificate what
    /// only a person knows.
    fn can_be_undone(&self) -> bool {
        match self {
            Self::Workspace(
                WorkspaceAction::Replaced
                | WorkspaceAction::Forgotten
                | WorkspaceAction::RehearsalEnded
                | WorkspaceAction::OwnKept
                | WorkspaceAction::OtherTaken
                | WorkspaceAction::Removed(_),
            )
            | Self::Bank(_, BankAction::Confirmed)
            | Self::Key(_, KeyAction::StartedOver)
            | Self::Directory(_, DirectoryAction::HandedOver)
            | Self::Heap(HeapAction::Used { .. })
            | Self::Renewal(_, RenewalAction::GivenUp | RenewalAction::Switched)
            | Self::Authorities(_, AuthoritiesAction::Forgotten(_) | AuthoritiesAction::CrlsForgotten) => true,
            Self::Authorities(_, AuthoritiesAction::Accepted { knowingly, .. }) => *knowingly,
            _ => false,
        }
    }
}

impl Journey {
    /// How it is before an action that can be undone.
    pub(super) fn before(&self, action: &Action) -> Option<Scene> {
        let crls = match action {
            Action::Authorities(environment, AuthoritiesAction::CrlsForgotten) => {
                Some((*environment, self.crls(*environment).to_vec()))
            }
            _ => None,
        };
        action.can_be_undone().then(|| Scene { crls, ..self.scene() })
    }

    fn scene(&self) -> Scene {
        Scene { workspace: self.workspace.clone(), screen: self.screen, crls: None }
    }

    /// The notice of the action, or one that says what was announced of it, offers to
    /// take it back.
    pub(super) fn offer_undo(&mut self, before: Scene, effects: &[Effect]) {
        let said = effects.iter().rev().find_map(|effect| match effect {
            Effect::Announce(message) => Some(message),
            _ => None,
        });
        let has_changed = *self.workspace != before.workspace || before.crls.is_some();
        let Some(said) = said.filter(|_| has_changed) else { return };
        let undo = Undo { number: self.actions, before, after: self.scene() };
        let notice = self.notice.take().filter(|notice| notice.message == *said);
        self.notice = Some(notice.unwrap_or_else(|| Notice::of_undo(said.clone())).offering(undo));
    }

    /// The person wants it as it was.
    pub(super) fn undone(&mut self) -> Vec<Effect> {
        let Some(undo) = self.notice.take().and_then(|notice| notice.undo) else { return Vec::new() };
        let Undo { before, after, .. } = *undo;
        let Ok(mut merged) = Workspace::merge(&after.workspace, &self.workspace, &before.workspace) else {
            return self.notify(Notice::bad(Message::new("err-undo"), None));
        };
        if merged.environment == after.workspace.environment {
            merged.environment = before.workspace.environment;
        }
        let is_other = |at: &Address| self.workspace.record(*at) != merged.record(*at);
        let others: Vec<Address> = merged.addresses().chain(self.workspace.addresses()).filter(is_other).collect();
        let mut effects = Vec::new();
        for at in others {
            // Whatever lies open there is of the record that goes.
            effects.extend(self.stop(|kind| kind.address() == Some(at)));
            self.unsaved.remove(&at);
        }
        if let Some((environment, crls)) = before.crls {
            self.take_back_crls(environment, crls);
        }
        *self.workspace.change() = merged;
        let screen = if self.screen == after.screen { before.screen } else { self.screen };
        effects.extend(self.show(screen));
        effects.extend(self.notify(Notice::good(Message::new("said-undone"))));
        effects
    }

    /// The time in which it can be taken back is over.
    pub(super) fn undo_over(&mut self) {
        self.notice = self.notice.take().and_then(Notice::without_undo);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::environment::Environment;
    use crate::ground::secret::Secret;
    use crate::journey::tests::{make_key, now, organisation, prove, request_key, start, steps, submit, work};
    use crate::journey::{JobAction, OfferedFile, PageAction, Progress, Screen, Step, StepState};
    use crate::plan::OrganisationInput;
    use crate::workspace::Deed;

    const C3: CertificateId = CertificateId::C3;

    fn undo(journey: &mut Journey) -> Vec<Effect> {
        journey.update(Action::Page(PageAction::Undone), now())
    }

    fn can_undo(journey: &Journey) -> bool {
        journey.notice.as_ref().is_some_and(|notice| notice.undo.is_some())
    }

    /// C3, whose key was proved and found in a key set.
    fn with_key() -> Journey {
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, C3, organisation());
        let key = make_key(&mut journey, C3);
        prove(&mut journey, C3, &key);
        let at = journey.at(C3);
        journey.workspace.change().record_mut(at).publish("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", now());
        journey
    }

    #[test]
    fn whatever_one_click_takes_away_comes_back_and_is_stored() {
        let file = |workspace: &Workspace| OfferedFile {
            name: "workspace.json".into(),
            content: Secret::new(workspace.to_json().into_bytes()),
        };
        let clicks: [fn(&Journey) -> Action; 4] = [
            |_| Action::Workspace(WorkspaceAction::Replaced),
            |_| Action::Workspace(WorkspaceAction::Forgotten),
            |journey| Action::Key(journey.at(C3), KeyAction::StartedOver),
            |journey| Action::Directory(journey.at(C3), DirectoryAction::HandedOver),
        ];
        for (number, click) in clicks.into_iter().enumerate() {
            let mut journey = with_key();
            let other = Workspace { environment: Environment::Production, ..Workspace::default() };
            journey.update(Action::Workspace(WorkspaceAction::Offered(file(&other))), now());
            let before = journey.workspace.clone();
            let action = click(&journey);
            journey.update(action, now());
            assert_ne!(*journey.workspace, before, "click {number}");
            assert!(can_undo(&journey), "click {number}");
            let effects = undo(&mut journey);
            assert_eq!(*journey.workspace, before, "click {number}");
            assert!(effects.iter().any(|effect| matches!(effect, Effect::Store(_))), "click {number}");
            assert!(!can_undo(&journey) && undo(&mut journey).is_empty(), "once");
        }
    }

    #[test]
    fn what_was_done_since_stays_and_what_is_no_longer_there_is_not_offered() {
        let mut journey = with_key();
        let at = journey.at(C3);
        journey.update(Action::Directory(at, DirectoryAction::HandedOver), now());
        let said = journey.notice.as_ref().map(|notice| notice.message.id.to_string());
        assert_eq!(said.as_deref(), Some("said-handed-over"));
        // Another tab, meanwhile.
        journey.workspace.change().production.organisation.legal_name = "Test Bank PJSC".into();
        undo(&mut journey);
        assert_eq!(journey.workspace.record(at).handed_over(), None);
        assert_eq!(journey.workspace.production.organisation.legal_name, "Test Bank PJSC");
        assert!(journey.workspace.sandbox.history.iter().all(|event| event.what != Deed::HandedOver));
        journey.update(Action::Directory(at, DirectoryAction::HandedOver), now());
        journey.update(Action::Page(PageAction::UndoOver), now());
        assert!(journey.notice.is_none(), "it was there for that alone");
        assert!(journey.workspace.record(at).handed_over().is_some() && undo(&mut journey).is_empty());
    }

    #[test]
    fn where_the_same_was_changed_since_nothing_is_taken_back() {
        let mut journey = with_key();
        journey.update(Action::Workspace(WorkspaceAction::Forgotten), now());
        let bank = OrganisationInput { legal_name: "Another Bank PJSC".into(), ..organisation() };
        let notice = journey.notice.clone();
        submit(&mut journey, C3, bank);
        journey.notice = notice;
        let before = journey.workspace.clone();
        undo(&mut journey);
        assert_eq!(*journey.workspace, before);
        assert_eq!(journey.notice.map(|notice| notice.message.id.to_string()).as_deref(), Some("err-undo"));
    }

    #[test]
    fn a_key_that_the_page_let_go_of_stays_gone_and_no_other_one_takes_its_place() {
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, C3, organisation());
        make_key(&mut journey, C3);
        let at = journey.at(C3);
        let csr = journey.workspace.record(at).csr().cloned();
        journey.update(Action::Key(at, KeyAction::StartedOver), now());
        let notice = journey.notice.clone();
        // The next key is being made when the click is taken back.
        let outcome = work(request_key(&mut journey, C3));
        journey.notice = notice;
        let effects = undo(&mut journey);
        assert!(journey.job.is_none() && effects.iter().any(|effect| matches!(effect, Effect::CancelJob)));
        journey.update(Action::Job(JobAction::Finished(outcome)), now());
        assert_eq!(journey.workspace.record(at).csr(), csr.as_ref(), "the late answer counts nowhere");
        assert!(!journey.has_unproved_key() && !journey.holds_key(at), "the page does not have it");
        assert_eq!(journey.progress(at), Progress::KeyMade);
        assert_eq!(steps(&journey, C3)[1..3], [(Step::Key, StepState::Open), (Step::Guide, StepState::Blocked)]);
        assert_eq!(journey.screen, Screen::Certificate { id: C3.into(), step: Step::Key }, "where it was");
    }
}
