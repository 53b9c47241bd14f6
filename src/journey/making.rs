//! Keys under way: asked for, made in a worker, saved, proved.

use super::{
    DrawnPassphrase, Effect, JobKind, Journey, OfferedFile, RunningJob, Screen, Slot, Step, UnprovedKey, Unsaved,
};
use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::secret::Secret;
use crate::job::{Job, JobOutcome, KeyFile};
use crate::key::passphrase;
use crate::plan::Choices;
use crate::workspace::{Deed, Event, Kept, KeyOrigin};

impl Journey {
    pub(super) fn key_requested(
        &mut self,
        id: CertificateId,
        first: &Secret<String>,
        second: &Secret<String>,
        now: Moment,
    ) -> Vec<Effect> {
        if self.job.is_some() {
            return Vec::new();
        }
        let choices: Choices = self.workspace.choices(id);
        let passphrase = match passphrase::accept(first, second, &choices.organisation.names()) {
            Ok(passphrase) => passphrase,
            Err(error) => {
                self.unsaved_mut(id).refuse(Slot::Passphrase, error.message());
                return vec![Effect::Announce(error.message())];
            }
        };
        self.unsaved_mut(id).accept(Slot::Passphrase);
        if self.workspace.environment == Environment::Production {
            self.remember(Event::of(id, now, Deed::MachineAcknowledged));
        }
        self.job = Some(RunningJob { environment: self.workspace.environment, kind: JobKind::MakeKey(id), since: now });
        self.stored(vec![
            Effect::RunJob(Job::MakeKey { choices, passphrase }),
            Effect::Announce(Message::new("said-making-key")),
        ])
    }

    /// For the next key: what was written down must not change until it is made.
    pub(super) fn passphrase_drawn(&mut self, id: CertificateId, passphrase: DrawnPassphrase) -> Vec<Effect> {
        self.unsaved_mut(id).drawn_passphrase = Some(passphrase);
        Vec::new()
    }

    pub(super) fn key_file_offered(
        &mut self,
        id: CertificateId,
        file: OfferedFile,
        passphrase: Secret<String>,
        now: Moment,
    ) -> Vec<Effect> {
        let Some(csr) = self.workspace.record(id).csr.clone() else { return Vec::new() };
        if self.job.is_some() {
            return Vec::new();
        }
        self.unsaved_mut(id).accept(Slot::KeyFile);
        self.key_handled(id);
        self.job =
            Some(RunningJob { environment: self.workspace.environment, kind: JobKind::ProveKey(id), since: now });
        vec![Effect::RunJob(Job::ProveKey { key_file: file.content, passphrase, csr_pem: csr.to_pem() })]
    }

    /// The worker answered. The environment may have been changed meanwhile.
    pub(super) fn job_finished(&mut self, outcome: JobOutcome, now: Moment) -> Vec<Effect> {
        let Some(job) = self.job.take() else { return Vec::new() };
        let open = std::mem::replace(&mut self.workspace.environment, job.environment);
        let screen = self.screen;
        let mut effects = match (job.kind, outcome) {
            (JobKind::MakeKey(id), JobOutcome::KeyMade { key_file, csr_pem, evidence }) => {
                self.key_made(id, key_file, csr_pem, evidence)
            }
            (JobKind::ProveKey(id), JobOutcome::KeyProved { spki_sha256 }) => self.key_proved(id, &spki_sha256, now),
            (JobKind::ProveDeployed(id), JobOutcome::DeployedJudged { proof, expected }) => {
                // The proof counts for the certificate that is there now.
                if self.expected(id).as_ref() == Some(&*expected) {
                    self.deployed_key_judged(id, proof)
                } else {
                    Vec::new()
                }
            }
            (JobKind::ExportKey(id), JobOutcome::KeyExported(file)) => self.key_exported(id, file),
            (JobKind::PractiseHubCsr(id, delivery), JobOutcome::HubCsrMade { csr_pem }) => {
                self.hub_csr_made(id, delivery, csr_pem)
            }
            (kind, JobOutcome::KeyOfOther { found, expected }) => {
                if let JobKind::ProveKey(id) = kind {
                    self.remember(Event::of(id, now, Deed::KeyProofRefused).key(found.clone()));
                }
                let message = Message::new("err-key-of-other").with("found", found).with("expected", expected);
                self.job_refused(kind, message)
            }
            (JobKind::Identify, JobOutcome::Identified(files)) => self.heap_identified(files),
            (kind, JobOutcome::Refused(message)) => self.job_refused(kind, message),
            // An answer to another question than the one that was asked.
            (kind, _) => self.job_refused(kind, Message::new("err-job-broke")),
        };
        if open != job.environment {
            self.workspace.environment = open;
            effects.retain(|effect| !matches!(effect, Effect::Show(_)));
            self.screen = screen;
        }
        effects.extend(self.next_of_heap());
        self.stored(effects)
    }

    fn key_made(&mut self, id: CertificateId, mut file: KeyFile, csr_pem: String, evidence: Report) -> Vec<Effect> {
        let (Some(content), Some(csr)) = (file.take_content(), Kept::read(&csr_pem)) else {
            return self.refused(id, Slot::Passphrase, Message::new("err-job-broke"));
        };
        self.remember_given_up(id);
        let record = self.workspace.record_mut(id);
        record.start_over();
        record.origin = Some(KeyOrigin::MadeHere);
        record.csr = Some(csr);
        record.evidence = Some(evidence.clone());
        let made = self.about_csr(id, Deed::KeyMade).report(&evidence);
        let algorithm = self.workspace.record(id).csr.clone().map(|csr| csr.public_key.label());
        self.remember(made.detail(&algorithm.unwrap_or_default()));
        // Which day it is, and whether it has another key, is known here.
        let file_name = self.workspace.plan(id).map_or(file.name, |planned| planned.plan.key_file_name());
        let unsaved = self.unsaved_mut(id);
        *unsaved = Unsaved::default();
        unsaved.unproved_key = Some(UnprovedKey { file_name, content });
        let mut effects = self.show(Screen::Certificate { id, step: Step::Save });
        effects.extend(self.key_file_saved(id));
        effects.push(Effect::Announce(Message::new("said-key-made")));
        effects
    }

    /// The proof counts for the CSR that is there now.
    fn key_proved(&mut self, id: CertificateId, spki_sha256: &str, now: Moment) -> Vec<Effect> {
        let csr = self.workspace.record(id).csr.clone();
        if csr.is_none_or(|csr| csr.public_key.spki_sha256() != spki_sha256) {
            return Vec::new();
        }
        self.workspace.record_mut(id).key_proved = Some(now);
        self.remember(Event::of(id, now, Deed::KeyProved).key(spki_sha256));
        self.unsaved_mut(id).accept(Slot::KeyFile);
        vec![self.drop_key(id), Effect::Announce(Message::new("said-key-proved"))]
    }

    fn job_refused(&mut self, kind: JobKind, message: Message) -> Vec<Effect> {
        match kind {
            JobKind::MakeKey(id) => self.refused(id, Slot::Passphrase, message),
            JobKind::ProveKey(id) => self.refused(id, Slot::KeyFile, message),
            JobKind::ProveDeployed(id) => self.refused(id, Slot::DeployedKey, message),
            JobKind::ExportKey(id) => self.refused(id, Slot::Export, message),
            JobKind::PractiseHubCsr(id, _) => self.refused(id, Slot::Csr, message),
            JobKind::Identify => {
                self.heap.stop();
                self.heap_refused(message)
            }
        }
    }

    /// Hands the encrypted key file over to be saved, as long as the page has it.
    pub(super) fn key_file_saved(&mut self, id: CertificateId) -> Option<Effect> {
        let file = self.key_file(id)?;
        let event = self.about_csr(id, Deed::KeyFileSaved);
        self.remember(event);
        Some(file)
    }

    fn key_file(&self, id: CertificateId) -> Option<Effect> {
        let key = self.unsaved(id)?.unproved_key.as_ref()?;
        Some(Effect::DownloadSecret {
            name: key.file_name.clone(),
            media_type: "application/x-pem-file",
            content: key.content.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Action;
    use crate::journey::tests::{make_key, now, organisation, secret, start, submit, work};
    use crate::workspace::Workspace;

    #[test]
    fn a_drawn_passphrase_stays_until_a_key_is_made_or_another_one_is_drawn() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let drawn = |text: &str| DrawnPassphrase(std::rc::Rc::new(secret(text)));
        let first = drawn("relax-folic-thread-umbrella-camel-acid");
        journey.update(Action::PassphraseDrawn { id, passphrase: first.clone() }, now());
        let kept = |journey: &Journey| journey.unsaved(id).and_then(|unsaved| unsaved.drawn_passphrase.clone());
        for step in [Step::Details, Step::Key] {
            journey.update(Action::ScreenChosen(Screen::Certificate { id, step }), now());
            assert_eq!(kept(&journey), Some(first.clone()));
        }
        submit(&mut journey, id, organisation());
        assert_eq!(kept(&journey), Some(first.clone()), "the details were mended");
        let second = drawn("achiness-silt-relax-folic-thread-umbrella");
        journey.update(Action::PassphraseDrawn { id, passphrase: second.clone() }, now());
        assert_eq!(kept(&journey), Some(second));
        make_key(&mut journey, id);
        assert_eq!(kept(&journey), None);
        journey.update(Action::PassphraseDrawn { id, passphrase: first }, now());
        journey.update(Action::KeyForgotten(id), now());
        assert_eq!(kept(&journey), None, "it is a secret of the key");
    }

    #[test]
    fn a_key_is_sealed_with_what_any_keyboard_types() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let (apart, composed) = ("cafe\u{301} of the seven wells", "caf\u{e9} of the seven wells");
        let action = Action::KeyRequested { id, first: secret(apart), second: secret(composed), acknowledged: true };
        let outcome = work(journey.update(action, now()));
        journey.update(Action::JobFinished(outcome), now());
        let key = journey.unsaved(id).and_then(|unsaved| unsaved.unproved_key.as_ref()).expect("a key");
        let content = key.content.expose("the test opens it");
        for typed in [apart, composed] {
            assert!(crate::key::container::open(content, Some(&secret(typed))).is_ok(), "{typed:?}");
        }
    }

    #[test]
    fn a_weak_passphrase_makes_no_key() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        for weak in ["aaaaaaaaaaaa", "qwertyuiop[]", "Test Bank PJSC 2026", "testbank-testbank", "20262025202420"] {
            let action = Action::KeyRequested { id, first: secret(weak), second: secret(weak), acknowledged: true };
            let effects = journey.update(action, now());
            assert!(!effects.iter().any(|effect| matches!(effect, Effect::RunJob(_))), "{weak}");
            let refusal = journey.unsaved(id).and_then(|unsaved| unsaved.refusal(Slot::Passphrase));
            assert_eq!(refusal.map(|message| message.id.to_string()).as_deref(), Some("err-passphrase-weak"), "{weak}");
        }
    }

    #[test]
    fn files_tell_certificate_environment_and_day_and_a_second_key_of_the_day_its_fingerprint() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let saved = |journey: &Journey| journey.unsaved(id)?.unproved_key.as_ref().map(|key| key.file_name.clone());
        let stem = |journey: &Journey| journey.workspace.plan(id).expect("complete").plan.file_stem();
        make_key(&mut journey, id);
        assert_eq!(saved(&journey).as_deref(), Some("C3_sandbox_2026-11-24.key"));
        assert_eq!(stem(&journey), "C3_sandbox_2026-11-24");
        journey.update(Action::StartedOver(id), now());
        make_key(&mut journey, id);
        let key = journey.workspace.record(id).csr.clone().expect("a CSR").public_key.spki_sha256();
        assert_eq!(stem(&journey), format!("C3_sandbox_2026-11-24_{}", key.get(..8).expect("digits")));
        assert_eq!(saved(&journey), Some(format!("{}.key", stem(&journey))));
        let later = journey.workspace.to_json();
        journey.workspace = Workspace::from_json(later.as_bytes()).expect("a workspace");
        assert_eq!(
            stem(&journey),
            format!("C3_sandbox_2026-11-24_{}", key.get(..8).expect("digits")),
            "it is the same the next day"
        );
    }
}
