//! What the page holds of a key, and letting go of it.
//!
//! Of a key that was made here the page holds its encrypted file until the
//! saved one was proved; forms hold key files and passphrases that were given
//! to them; the browser holds what was offered as a download. All of it goes
//! when the person says so, when the key was proved, and at the hand-over.

use super::{Effect, Journey, UnprovedKey};
use crate::framework::catalogue::CertificateId;
use crate::ground::message::Message;

impl Journey {
    /// Whether the page holds anything of this certificate's key.
    pub fn holds_key(&self, id: CertificateId) -> bool {
        self.has_job_of(id)
            || self.unsaved(id).is_some_and(|unsaved| unsaved.unproved_key.is_some() || unsaved.handles_key)
    }

    /// The keys whose saved file was not proved, of every environment.
    pub fn unproved_keys(&self) -> impl Iterator<Item = &UnprovedKey> {
        self.unsaved.values().filter_map(|unsaved| unsaved.unproved_key.as_ref())
    }

    /// The person wants nothing of this key to be left here.
    pub(super) fn key_forgotten(&mut self, id: CertificateId) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.has_job_of(id) {
            self.job = None;
            effects.push(Effect::CancelJob);
        }
        effects.push(self.drop_key(id));
        self.unsaved_mut(id).key_forgotten = true;
        effects.push(Effect::Announce(Message::new("said-key-forgotten")));
        effects
    }

    /// A key file or its passphrase came to a form, or a key file was written.
    pub(super) fn key_handled(&mut self, id: CertificateId) {
        let unsaved = self.unsaved_mut(id);
        unsaved.handles_key = true;
        unsaved.key_forgotten = false;
    }

    /// Everything of the key that the page has no more use for.
    #[must_use]
    pub(super) fn drop_key(&mut self, id: CertificateId) -> Effect {
        let unsaved = self.unsaved_mut(id);
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
    }

    pub(super) fn has_job_of(&self, id: CertificateId) -> bool {
        self.job.is_some_and(|job| job.environment == self.workspace.environment && job.kind.certificate() == Some(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::environment::Environment;
    use crate::journey::tests::{make_key, now, organisation, prove, request_key, start, steps, submit, work};
    use crate::journey::{Action, Screen, Step, StepState};

    #[test]
    fn a_forgotten_key_is_gone_from_the_page_and_its_saved_file_can_still_be_proved() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        assert!(!journey.holds_key(id));
        let file = make_key(&mut journey, id);
        assert!(journey.holds_key(id));
        let effects = journey.update(Action::KeyForgotten(id), now());
        assert!(effects.iter().any(|effect| matches!(effect, Effect::ForgetDownloads)));
        assert!(!journey.holds_key(id) && !journey.has_unproved_key());
        assert!(journey.unsaved(id).is_some_and(|unsaved| unsaved.key_forgotten && unsaved.forms_emptied == 1));
        assert!(
            journey.update(Action::KeySaveRequested(id), now()).iter().all(|effect| matches!(effect, Effect::Store(_)))
        );

        prove(&mut journey, id, &file);
        assert_eq!(steps(&journey, id)[3], (Step::Guide, StepState::Open));
        assert!(!journey.holds_key(id), "a proved key is dropped by itself");
    }

    #[test]
    fn forgetting_a_key_ends_the_work_with_it_and_no_other() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let outcome = work(request_key(&mut journey, id));
        let effects = journey.update(Action::KeyForgotten(CertificateId::S4), now());
        assert!(journey.job.is_some() && !effects.iter().any(|effect| matches!(effect, Effect::CancelJob)));
        let effects = journey.update(Action::KeyForgotten(id), now());
        assert!(journey.job.is_none() && effects.iter().any(|effect| matches!(effect, Effect::CancelJob)));
        journey.update(Action::JobFinished(outcome), now());
        assert!(!journey.holds_key(id) && journey.workspace.record(id).csr.is_none());
    }

    #[test]
    fn a_key_file_in_a_form_is_held_until_it_is_forgotten_or_the_form_goes() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let file = make_key(&mut journey, id);
        prove(&mut journey, id, &file);
        journey.update(Action::KeyFileHeld(id), now());
        assert!(journey.holds_key(id));
        let before = journey.unsaved(id).map(|unsaved| unsaved.forms_emptied);
        journey.update(Action::KeyForgotten(id), now());
        assert!(!journey.holds_key(id));
        assert_ne!(journey.unsaved(id).map(|unsaved| unsaved.forms_emptied), before, "the forms are other forms");
        journey.update(Action::KeyFileHeld(id), now());
        assert!(journey.holds_key(id) && journey.unsaved(id).is_some_and(|unsaved| !unsaved.key_forgotten));
        journey.update(Action::ScreenChosen(Screen::Board), now());
        assert!(!journey.holds_key(id));
    }

    #[test]
    fn the_handover_lets_go_of_what_is_left_of_the_key() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        make_key(&mut journey, id);
        let effects = journey.update(Action::HandedOver(id), now());
        assert!(effects.iter().any(|effect| matches!(effect, Effect::ForgetDownloads)));
        assert!(!journey.holds_key(id));
    }
}
