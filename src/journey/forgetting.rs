//! What the page holds of a key, and letting go of it.
//!
//! Of a key that was made here the page holds its encrypted file until the
//! saved one was proved; forms hold key files and passphrases that were given
//! to them; the browser holds what was offered as a download. All of it goes
//! when the person says so, when the key was proved, and at the hand-over.

use super::{Effect, Journey, UnprovedKey};
use crate::framework::address::Address;
use crate::ground::message::Message;

impl Journey {
    /// Whether the page holds anything of this certificate's key.
    pub fn holds_key(&self, at: Address) -> bool {
        self.has_job_of(at)
            || self.unsaved(at).is_some_and(|unsaved| unsaved.unproved_key.is_some() || unsaved.handles_key)
    }

    /// The keys whose saved file was not proved, of every environment.
    pub fn unproved_keys(&self) -> impl Iterator<Item = &UnprovedKey> {
        self.unsaved.values().filter_map(|unsaved| unsaved.unproved_key.as_ref())
    }

    /// The person wants nothing of this key to be left here.
    pub(super) fn key_forgotten(&mut self, at: Address) -> Vec<Effect> {
        let stopped = self.stop(|kind| kind.certificate() == Some(at));
        let dropped = self.drop_key(at);
        self.unsaved_mut(at).key_forgotten = true;
        let said = Effect::Announce(Message::new("said-key-forgotten"));
        stopped.into_iter().chain([dropped, said]).collect()
    }

    /// A key file or its passphrase came to a form, or a key file was written.
    pub(super) fn key_handled(&mut self, at: Address) {
        let unsaved = self.unsaved_mut(at);
        unsaved.handles_key = true;
        unsaved.key_forgotten = false;
    }

    /// Everything of the key that the page has no more use for.
    #[must_use]
    pub(super) fn drop_key(&mut self, at: Address) -> Effect {
        let unsaved = self.unsaved_mut(at);
        unsaved.unproved_key = None;
        unsaved.drawn_passphrase = None;
        unsaved.handles_key = false;
        unsaved.forms_emptied += 1;
        Effect::ForgetDownloads
    }

    /// The forms of a step go with it, and what they hold.
    pub(super) fn forms_are_gone(&mut self) {
        for unsaved in self.unsaved.values_mut() {
            unsaved.handles_key = false;
            unsaved.key_forgotten = false;
            unsaved.prefill = None;
        }
        self.banks.values_mut().for_each(|page| page.change = None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::environment::Environment;
    use crate::journey::tests::{make_key, now, organisation, prove, request_key, start, steps, submit, work};
    use crate::journey::{Action, DirectoryAction, JobAction, KeyAction, PageAction, Screen, Step, StepState};

    #[test]
    fn a_forgotten_key_is_gone_from_the_page_and_its_saved_file_can_still_be_proved() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        assert!(!journey.holds_key(journey.at(id)));
        let file = make_key(&mut journey, id);
        assert!(journey.holds_key(journey.at(id)));
        let effects = journey.update(Action::Key(journey.at(id), KeyAction::Forgotten), now());
        assert!(effects.iter().any(|effect| matches!(effect, Effect::ForgetDownloads)));
        assert!(!journey.holds_key(journey.at(id)) && !journey.has_unproved_key());
        assert!(
            journey.unsaved(journey.at(id)).is_some_and(|unsaved| unsaved.key_forgotten && unsaved.forms_emptied == 1)
        );
        assert!(
            journey
                .update(Action::Key(journey.at(id), KeyAction::SaveRequested), now())
                .iter()
                .all(|effect| matches!(effect, Effect::Store(_)))
        );

        prove(&mut journey, id, &file);
        assert_eq!(steps(&journey, id)[2], (Step::Guide, StepState::Open));
        assert!(!journey.holds_key(journey.at(id)), "a proved key is dropped by itself");
    }

    #[test]
    fn forgetting_a_key_ends_the_work_with_it_and_no_other() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let outcome = work(request_key(&mut journey, id));
        let effects = journey.update(Action::Key(journey.at(CertificateId::S4), KeyAction::Forgotten), now());
        assert!(journey.job.is_some() && !effects.iter().any(|effect| matches!(effect, Effect::CancelJob)));
        let effects = journey.update(Action::Key(journey.at(id), KeyAction::Forgotten), now());
        assert!(journey.job.is_none() && effects.iter().any(|effect| matches!(effect, Effect::CancelJob)));
        journey.update(Action::Job(JobAction::Finished(outcome)), now());
        assert!(!journey.holds_key(journey.at(id)) && journey.workspace.record(journey.at(id)).csr().is_none());
    }

    #[test]
    fn a_key_file_in_a_form_is_held_until_it_is_forgotten_or_the_form_goes() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let file = make_key(&mut journey, id);
        prove(&mut journey, id, &file);
        journey.update(Action::Key(journey.at(id), KeyAction::FileHeld), now());
        assert!(journey.holds_key(journey.at(id)));
        let before = journey.unsaved(journey.at(id)).map(|unsaved| unsaved.forms_emptied);
        journey.update(Action::Key(journey.at(id), KeyAction::Forgotten), now());
        assert!(!journey.holds_key(journey.at(id)));
        assert_ne!(
            journey.unsaved(journey.at(id)).map(|unsaved| unsaved.forms_emptied),
            before,
            "the forms are other forms"
        );
        journey.update(Action::Key(journey.at(id), KeyAction::FileHeld), now());
        assert!(
            journey.holds_key(journey.at(id))
                && journey.unsaved(journey.at(id)).is_some_and(|unsaved| !unsaved.key_forgotten)
        );
        journey.update(Action::Page(PageAction::ScreenChosen(Screen::Board)), now());
        assert!(!journey.holds_key(journey.at(id)));
    }

    #[test]
    fn the_handover_lets_go_of_what_is_left_of_the_key() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        make_key(&mut journey, id);
        let at = journey.at(id);
        journey.workspace.change().record_mut(at).publish("kid", now());
        let effects = journey.update(Action::Directory(at, DirectoryAction::HandedOver), now());
        assert!(effects.iter().any(|effect| matches!(effect, Effect::ForgetDownloads)));
        assert!(!journey.holds_key(journey.at(id)));
    }
}
