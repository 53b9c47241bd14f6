//! What the page holds of a key, and letting go of it.
//!
//! Of a key that was made here the page holds its encrypted file until the
//! saved one was proved; forms hold key files and passphrases that were given
//! to them; the browser holds what was offered as a download. All of it goes
//! when the person says so, when the key was proved, and at the hand-over.

use super::{Effect, Journey};
use crate::framework::catalogue::CertificateId;
use crate::ground::message::Message;

impl Journey {
    /// Whether the page holds anything of this certificate's key.
    pub fn holds_key(&self, id: CertificateId) -> bool {
        self.has_job_of(id)
            || self.unsaved(id).is_some_and(|unsaved| unsaved.unproved_key.is_some() || unsaved.handles_key)
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
