//! A key and its CSR: asked for, made in a worker, saved, proved, given up.

use super::{Effect, JobKind, Journey, KeyAction, OfferedFile, Screen, Sight, Slot, Step, UnprovedKey, Unsaved};
use crate::framework::address::Address;
use crate::framework::catalogue::KeyAlgorithm;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::ground::secret::Secret;
use crate::job::{Job, KeyFile};
use crate::key::passphrase;
use crate::workspace::{Deed, Event, Kept, KeyCustody, KeyOrigin};
use crate::x509::csr::Csr;

impl Journey {
    pub(super) fn update_key(&mut self, at: Address, action: KeyAction) -> Vec<Effect> {
        match action {
            KeyAction::OriginChosen(origin) => {
                self.workspace.change().record_mut(at).choose_origin(origin);
                Vec::new()
            }
            KeyAction::Requested { acknowledged: false, .. } if at.environment == Environment::Production => {
                self.refused(at, Slot::Passphrase, Message::new("err-hsm-not-acknowledged"))
            }
            KeyAction::PassphraseDrawn(passphrase) => {
                // What was written down must not change until the key is made.
                self.unsaved_mut(at).drawn_passphrase = Some(passphrase);
                Vec::new()
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
            KeyAction::ExportChanged => {
                let unsaved = self.unsaved_mut(at);
                unsaved.exported = None;
                unsaved.accept(Slot::Export);
                Vec::new()
            }
            KeyAction::Forgotten => self.key_forgotten(at),
            KeyAction::StartedOver => {
                self.remember_given_up(at);
                self.workspace.change().record_mut(at).start_over();
                self.unsaved.remove(&at);
                let mut next = self.show(Screen::Certificate { id: at.which(), step: Step::Key });
                next.extend([Effect::ForgetDownloads, Effect::Announce(Message::new("said-started-over"))]);
                next
            }
        }
    }

    fn key_requested(&mut self, at: Address, first: &Secret<String>, second: &Secret<String>) -> Vec<Effect> {
        let choices = self.workspace.choices_for_new_key(at);
        let passphrase = match passphrase::accept(first, second, &choices.organisation.names()) {
            Ok(passphrase) => passphrase,
            Err(error) => return self.refused(at, Slot::Passphrase, error.message()),
        };
        self.unsaved_mut(at).accept(Slot::Passphrase);
        if at.environment == Environment::Production {
            self.remember(at.environment, Event::of(at.which(), self.now, Deed::MachineAcknowledged));
        }
        let job = Job::MakeKey { choices, passphrase };
        vec![self.start(JobKind::MakeKey(at), job), Effect::Announce(Message::new("said-making-key"))]
    }

    pub(super) fn key_made(&mut self, at: Address, mut file: KeyFile, csr_pem: &str, evidence: Report) -> Vec<Effect> {
        let (Some(content), Some(csr)) = (file.take_content(), Kept::<Csr>::read(csr_pem)) else {
            return self.refused(at, Slot::Passphrase, Message::new("err-job-broke"));
        };
        self.remember_given_up(at);
        let label = csr.public_key.label();
        let key = KeyCustody::MadeHere { evidence: Some(evidence.clone()), proved: None };
        self.workspace.change().record_mut(at).request(csr, key);
        let made = self.about_csr(at, Deed::KeyMade).report(&evidence);
        self.remember(at.environment, made.detail(&label));
        // Which day it is, and whether it has another key, is known here.
        let file_name = self.plan(at).map_or(file.name, |plan| plan.key_file_name());
        let unsaved = self.unsaved_mut(at);
        *unsaved = Unsaved::default();
        unsaved.unproved_key = Some(UnprovedKey { file_name, content });
        let mut effects = self.show_of(at, Step::Key);
        effects.extend(self.key_file_saved(at));
        effects.push(Effect::Announce(Message::new("said-key-made")));
        effects
    }

    /// What may be asked for next where a key is made: it can be made ready for.
    pub fn key_at_hand(&self) -> Option<KeyAlgorithm> {
        let Screen::Certificate { id, step: Step::Key } = self.screen else { return None };
        let at = self.at(id);
        let is_asked_here = self.workspace.origin(at) == KeyOrigin::MadeHere && self.job.is_none();
        let is_wanted = is_asked_here && self.workspace.record(at).csr().is_none();
        is_wanted.then(|| self.plan(at)).flatten().map(|plan| plan.algorithm)
    }

    fn key_file_offered(&mut self, at: Address, file: OfferedFile, passphrase: Secret<String>) -> Vec<Effect> {
        let Some(csr_pem) = self.workspace.record(at).csr().map(Csr::to_pem) else { return Vec::new() };
        self.unsaved_mut(at).accept(Slot::KeyFile);
        self.key_handled(at);
        let job = Job::ProveKey { key_file: file.content, passphrase, csr_pem };
        vec![self.start(JobKind::ProveKey(at), job)]
    }

    /// When a key that is to be proved was proved already, as a file or the browser says.
    pub fn said_to_be_proved(&self, at: Address) -> Option<Moment> {
        let record = self.workspace.record(at);
        let csr = record.csr().filter(|_| record.key_proved().is_none())?;
        let key = Some(csr.public_key.spki_sha256());
        let is_proof = |event: &&Event| event.what == Deed::KeyProved && event.key_sha256 == key;
        self.workspace.world(at.environment).history.iter().rev().find(is_proof).map(|event| event.when)
    }

    /// The proof counts for the CSR that is there now.
    pub(super) fn key_proved(&mut self, at: Address, spki_sha256: &str) -> Vec<Effect> {
        let csr = self.workspace.record(at).csr();
        if csr.is_none_or(|csr| csr.public_key.spki_sha256() != spki_sha256) {
            return Vec::new();
        }
        self.workspace.change().record_mut(at).set_key_proved(Some(self.now));
        self.remember(at.environment, Event::of(at.which(), self.now, Deed::KeyProved).key(spki_sha256));
        self.unsaved_mut(at).accept(Slot::KeyFile);
        vec![
            self.drop_key(at),
            Effect::Announce(Message::new("said-key-proved")),
            Effect::Reveal(Sight::Slot(Slot::KeyFile)),
        ]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::journey::tests::{make_key, now, organisation, secret, start, submit, work};
    use crate::journey::{Action, DrawnPassphrase, JobAction, PageAction, Tracked};
    use crate::workspace::Workspace;

    #[test]
    fn a_drawn_passphrase_stays_until_a_key_is_made_or_another_one_is_drawn() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let drawn = |text: &str| DrawnPassphrase(std::rc::Rc::new(secret(text)));
        let first = drawn("relax-folic-thread-umbrella-camel-acid");
        journey.update(Action::Key(journey.at(id), KeyAction::PassphraseDrawn(first.clone())), now());
        let kept =
            |journey: &Journey| journey.unsaved(journey.at(id)).and_then(|unsaved| unsaved.drawn_passphrase.clone());
        for step in [Step::Details, Step::Key] {
            journey.update(Action::Page(PageAction::ScreenChosen(Screen::Certificate { id: id.into(), step })), now());
            assert_eq!(kept(&journey), Some(first.clone()));
        }
        submit(&mut journey, id, organisation());
        assert_eq!(kept(&journey), Some(first.clone()), "the details were mended");
        let second = drawn("achiness-silt-relax-folic-thread-umbrella");
        journey.update(Action::Key(journey.at(id), KeyAction::PassphraseDrawn(second.clone())), now());
        assert_eq!(kept(&journey), Some(second));
        make_key(&mut journey, id);
        assert_eq!(kept(&journey), None);
        journey.update(Action::Key(journey.at(id), KeyAction::PassphraseDrawn(first)), now());
        journey.update(Action::Key(journey.at(id), KeyAction::Forgotten), now());
        assert_eq!(kept(&journey), None, "it is a secret of the key");
    }

    #[test]
    fn a_key_is_sealed_with_what_any_keyboard_types() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let (apart, composed) = ("cafe\u{301} of the seven wells", "caf\u{e9} of the seven wells");
        let action = Action::Key(
            journey.at(id),
            KeyAction::Requested { first: secret(apart), second: secret(composed), acknowledged: true },
        );
        let outcome = work(journey.update(action, now()));
        journey.update(Action::Job(JobAction::Finished(outcome)), now());
        let key = journey.unsaved(journey.at(id)).and_then(|unsaved| unsaved.unproved_key.as_ref()).expect("a key");
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
            let action = Action::Key(
                journey.at(id),
                KeyAction::Requested { first: secret(weak), second: secret(weak), acknowledged: true },
            );
            let effects = journey.update(action, now());
            assert!(!effects.iter().any(|effect| matches!(effect, Effect::RunJob(_))), "{weak}");
            let refusal = journey.unsaved(journey.at(id)).and_then(|unsaved| unsaved.refusal(Slot::Passphrase));
            assert_eq!(refusal.map(|message| message.id.to_string()).as_deref(), Some("err-passphrase-weak"), "{weak}");
        }
    }

    #[test]
    fn files_tell_certificate_environment_and_day_and_a_second_key_of_the_day_its_fingerprint() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let saved =
            |journey: &Journey| journey.unsaved(journey.at(id))?.unproved_key.as_ref().map(|key| key.file_name.clone());
        let stem = |journey: &Journey| journey.workspace.plan(journey.at(id)).expect("complete").plan.file_stem();
        make_key(&mut journey, id);
        assert_eq!(saved(&journey).as_deref(), Some("C3_sandbox_2026-11-24.key"));
        assert_eq!(stem(&journey), "C3_sandbox_2026-11-24");
        journey.update(Action::Key(journey.at(id), KeyAction::StartedOver), now());
        make_key(&mut journey, id);
        let key = journey.workspace.record(journey.at(id)).csr().cloned().expect("a CSR").public_key.spki_sha256();
        assert_eq!(stem(&journey), format!("C3_sandbox_2026-11-24_{}", key.get(..8).expect("digits")));
        assert_eq!(saved(&journey), Some(format!("{}.key", stem(&journey))));
        let later = journey.workspace.to_json();
        journey.workspace = Tracked::new(Workspace::from_json(later.as_bytes()).expect("a workspace"));
        assert_eq!(
            stem(&journey),
            format!("C3_sandbox_2026-11-24_{}", key.get(..8).expect("digits")),
            "it is the same the next day"
        );
    }
}
