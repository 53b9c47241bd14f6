//! A key and its CSR: asked for, made in a worker, saved, proved, given up.

use super::{Effect, JobKind, Journey, KeyAction, OfferedFile, Screen, Slot, Step, UnprovedKey, Unsaved};
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::secret::Secret;
use crate::job::{Job, KeyFile};
use crate::key::passphrase;
use crate::workspace::{Deed, Event, Kept, KeyOrigin};

impl Journey {
    pub(super) fn update_key(&mut self, at: Address, action: KeyAction) -> Vec<Effect> {
        match action {
            KeyAction::OriginChosen(origin) => {
                let record = self.workspace.change().record_mut(at);
                // A CSR has its origin; another one begins by starting over.
                if record.csr.is_none() {
                    record.origin = Some(origin);
                }
                Vec::new()
            }
            KeyAction::Requested { acknowledged: false, .. } if at.environment == Environment::Production => {
                self.refused(at, Slot::Passphrase, Message::new("err-hsm-not-acknowledged"))
            }
            KeyAction::Requested { first, second, .. } => self.key_requested(at, &first, &second),
            KeyAction::SaveRequested => {
                let file = self.key_file_saved(at);
                let said = file.as_ref().map(|_| Effect::Announce(Message::new("said-saving")));
                file.into_iter().chain(said).collect()
            }
            KeyAction::FileHeld => {
                self.key_handled(at);
                Vec::new()
            }
            KeyAction::FileOffered { file, passphrase } => self.key_file_offered(at, file, passphrase),
            KeyAction::ExportRequested { file, request } => self.export_requested(at, file, request),
            KeyAction::Forgotten => self.key_forgotten(at),
            KeyAction::StartedOver => {
                self.remember_given_up(at);
                self.workspace.change().record_mut(at).start_over();
                self.unsaved.remove(&at);
                let mut next = self.show(Screen::Certificate { id: at.id, step: Step::Key });
                next.push(Effect::ForgetDownloads);
                next
            }
        }
    }

    fn key_requested(&mut self, at: Address, first: &Secret<String>, second: &Secret<String>) -> Vec<Effect> {
        if let Err(error) = passphrase::accept(first, second) {
            return self.refused(at, Slot::Passphrase, error.message());
        }
        self.unsaved_mut(at).accept(Slot::Passphrase);
        if at.environment == Environment::Production {
            self.remember(at.environment, Event::of(at.id, self.now, Deed::MachineAcknowledged));
        }
        let job = Job::MakeKey { choices: self.workspace.choices(at), passphrase: first.clone() };
        vec![self.start(JobKind::MakeKey(at), job), Effect::Announce(Message::new("said-making-key"))]
    }

    pub(super) fn key_made(&mut self, at: Address, mut file: KeyFile, csr_pem: &str, evidence: Report) -> Vec<Effect> {
        let (Some(content), Some(csr)) = (file.take_content(), Kept::read(csr_pem)) else {
            return self.refused(at, Slot::Passphrase, Message::new("err-job-broke"));
        };
        self.remember_given_up(at);
        let record = self.workspace.change().record_mut(at);
        record.start_over();
        record.origin = Some(KeyOrigin::MadeHere);
        record.csr = Some(csr);
        record.evidence = Some(evidence.clone());
        let unsaved = self.unsaved_mut(at);
        *unsaved = Unsaved::default();
        unsaved.unproved_key = Some(UnprovedKey { file_name: file.name, content });
        let made = self.about_csr(at, Deed::KeyMade).report(&evidence);
        let algorithm = self.workspace.record(at).csr.as_deref().map(|csr| csr.public_key.label());
        self.remember(at.environment, made.detail(&algorithm.unwrap_or_default()));
        let mut effects = self.show_of(at, Step::Save);
        effects.extend(self.key_file_saved(at));
        effects.push(Effect::Announce(Message::new("said-key-made")));
        effects
    }

    fn key_file_offered(&mut self, at: Address, file: OfferedFile, passphrase: Secret<String>) -> Vec<Effect> {
        let Some(csr) = self.workspace.record(at).csr.clone() else { return Vec::new() };
        self.unsaved_mut(at).accept(Slot::KeyFile);
        self.key_handled(at);
        let job = Job::ProveKey { key_file: file.content, passphrase, csr_pem: csr.to_pem() };
        vec![self.start(JobKind::ProveKey(at), job)]
    }

    /// The proof counts for the CSR that is there now.
    pub(super) fn key_proved(&mut self, at: Address, spki_sha256: &str) -> Vec<Effect> {
        let csr = self.workspace.record(at).csr.as_deref();
        if csr.is_none_or(|csr| csr.public_key.spki_sha256() != spki_sha256) {
            return Vec::new();
        }
        self.workspace.change().record_mut(at).key_proved = Some(self.now);
        self.remember(at.environment, Event::of(at.id, self.now, Deed::KeyProved).key(spki_sha256));
        self.unsaved_mut(at).accept(Slot::KeyFile);
        vec![self.drop_key(at), Effect::Announce(Message::new("said-key-proved"))]
    }

    /// Hands the encrypted key file over to be saved, as long as the page has it.
    fn key_file_saved(&mut self, at: Address) -> Option<Effect> {
        let file = self.key_file(at)?;
        let event = self.about_csr(at, Deed::KeyFileSaved);
        self.remember(at.environment, event);
        Some(file)
    }

    fn key_file(&self, at: Address) -> Option<Effect> {
        let key = self.unsaved(at)?.unproved_key.as_ref()?;
        Some(Effect::DownloadSecret {
            name: key.file_name.clone(),
            media_type: "application/x-pem-file",
            content: key.content.clone(),
        })
    }
}
