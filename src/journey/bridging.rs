//! A key that stays where it is: its public half comes, the request goes out to be signed,
//! and with the signature there is a CSR, which goes the way of any other.

use super::receive::judged;
use super::{BridgeAction, Effect, Journey, OfferedFile, Slot};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::make::bridge::{self, public_key};
use crate::plan::Plan;
use crate::workspace::{Deed, Event, Kept, Unsigned};
use crate::x509::public_key::PublicKey;

const WHY: &str = "a public key or a signature is public; whatever else it is gets refused and wiped";

impl Journey {
    pub(super) fn update_bridge(&mut self, at: Address, action: BridgeAction) -> Vec<Effect> {
        match action {
            BridgeAction::PublicKeyOffered(file) => self.public_key_offered(at, &file),
            BridgeAction::RequestSaved => self.request_saved(at).unwrap_or_default(),
            BridgeAction::RequestRenewed => {
                let key = self.workspace.record(at).unsigned().map(|unsigned| unsigned.request.public_key.clone());
                key.map(|key| self.request_written(at, &key)).unwrap_or_default()
            }
            BridgeAction::PublicKeyGivenUp => {
                self.workspace.change().record_mut(at).wait_for_signature(None);
                let unsaved = self.unsaved_mut(at);
                unsaved.public_key = None;
                unsaved.accept(Slot::Signature);
                Vec::new()
            }
            BridgeAction::SignatureOffered(file) => self.signature_offered(at, &file),
        }
    }

    fn public_key_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        let Some(plan) = self.plan(at) else { return Vec::new() };
        let offered = match public_key::read(file.content.expose(WHY)) {
            Ok(offered) => offered,
            Err(error) => return self.refused(at, Slot::PublicKey, error.message()),
        };
        let mut report = bridge::judge(&offered.key, &plan);
        report.findings.extend(offered.findings());
        let is_refused = report.failed();
        let unsaved = self.unsaved_mut(at);
        unsaved.accept(Slot::PublicKey);
        unsaved.accept(Slot::Signature);
        let effects = judged(&report, Slot::PublicKey);
        unsaved.public_key = Some((offered.key.clone(), report));
        if is_refused {
            return effects;
        }
        self.request_written(at, &offered.key)
    }

    fn request_written(&mut self, at: Address, key: &PublicKey) -> Vec<Effect> {
        let Some(plan) = self.plan(at) else { return Vec::new() };
        let request = match bridge::request(&plan, key) {
            Ok(request) => request,
            Err(error) => return self.refused(at, Slot::PublicKey, error.message()),
        };
        let unsigned = Unsigned { request: Kept::new(request), since: self.now };
        self.workspace.change().record_mut(at).wait_for_signature(Some(unsigned));
        self.unsaved_mut(at).accept(Slot::Signature);
        let event = Event::of(at.which(), self.now, Deed::RequestWritten).key(key.spki_sha256());
        self.remember(at.environment, event.detail(&key.label()));
        vec![Effect::Announce(Message::new("said-bridge-key"))]
    }

    fn request_saved(&self, at: Address) -> Option<Vec<Effect>> {
        let download = Effect::Download {
            name: self.plan_of_request(at)?.request_file_name(),
            media_type: "application/octet-stream",
            content: self.workspace.record(at).unsigned()?.request.der().to_vec(),
        };
        Some(vec![download, Effect::Announce(Message::new("said-saving"))])
    }

    fn signature_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        let Some(unsigned) = self.workspace.record(at).unsigned() else { return Vec::new() };
        match bridge::assemble(&unsigned.request, file.content.expose(WHY)) {
            Ok(csr) => {
                self.unsaved_mut(at).accept(Slot::Signature);
                self.csr_taken(at, csr)
            }
            Err(error) => self.refused(at, Slot::Signature, error.message()),
        }
    }

    /// The plan of a request that waits, whose files are named by the day on which it was
    /// written.
    pub fn plan_of_request(&self, at: Address) -> Option<Plan> {
        let since = self.workspace.record(at).unsigned()?.since;
        self.plan(at).map(|plan| plan.on_day(since))
    }

    /// The details have changed since the request was written.
    pub fn is_request_outdated(&self, at: Address) -> bool {
        let Some(unsigned) = self.workspace.record(at).unsigned() else { return false };
        let now = self.plan(at).and_then(|plan| bridge::request(&plan, &unsigned.request.public_key).ok());
        now.is_none_or(|now| now != *unsigned.request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::{CertificateId, KeyAlgorithm};
    use crate::framework::environment::Environment;
    use crate::ground::secret::Secret;
    use crate::journey::tests::{now, organisation, start, submit};
    use crate::journey::{Action, Tracked};
    use crate::key::KeyPair;
    use crate::plan::OrganisationInput;
    use crate::workspace::{KeyOrigin, Workspace};
    use getrandom::SysRng;

    const ID: CertificateId = CertificateId::C3;

    fn file(content: impl Into<Vec<u8>>) -> OfferedFile {
        OfferedFile { name: String::new(), content: Secret::new(content.into()) }
    }

    fn act(journey: &mut Journey, action: BridgeAction) -> Vec<Effect> {
        let at = journey.at(ID);
        journey.update(Action::Bridge(at, action), now())
    }

    fn key() -> KeyPair {
        KeyPair::generate(KeyAlgorithm::Rsa2048, &mut SysRng).expect("a key")
    }

    fn waiting(key: &KeyPair) -> Journey {
        let mut journey = start(Environment::Production);
        submit(&mut journey, ID, organisation());
        act(&mut journey, BridgeAction::PublicKeyOffered(file(key.public_key().to_pem())));
        assert!(journey.workspace.record(journey.at(ID)).unsigned().is_some());
        journey
    }

    fn sign(journey: &Journey, key: &KeyPair) -> Vec<u8> {
        let request = journey.workspace.record(journey.at(ID)).unsigned().expect("a request").request.clone();
        key.sign(request.der(), &mut SysRng).expect("a signature")
    }

    #[test]
    fn a_signature_may_come_to_another_browser_that_opened_the_saved_work() {
        let key = key();
        let journey = waiting(&key);
        let signature = sign(&journey, &key);
        let saved = journey.workspace.to_json();
        let mut other = start(Environment::Production);
        other.workspace = Tracked::new(Workspace::from_json(saved.as_bytes()).expect("a workspace"));
        act(&mut other, BridgeAction::SignatureOffered(file(signature)));
        let record = other.workspace.record(other.at(ID));
        assert_eq!(record.csr().map(|csr| &csr.public_key), Some(key.public_key()));
        assert_eq!(record.origin(), Some(KeyOrigin::Elsewhere));
        assert_eq!(record.unsigned(), None, "it waits no longer");
        assert!(!saved.contains("PRIVATE"));
    }

    #[test]
    fn a_request_stays_as_it_was_written_and_what_changed_since_is_said() {
        let key = key();
        let mut journey = waiting(&key);
        let at = journey.at(ID);
        let before = journey.workspace.record(at).unsigned().cloned();
        let renamed = OrganisationInput { legal_name: "Another Bank PJSC".into(), ..organisation() };
        journey.workspace.change().change_bank(Environment::Production, renamed);
        assert!(journey.is_request_outdated(at));
        assert_eq!(journey.workspace.record(at).unsigned().cloned(), before);
        let signature = sign(&journey, &key);
        act(&mut journey, BridgeAction::SignatureOffered(file(signature)));
        assert!(journey.workspace.record(at).csr().is_none(), "the gate compares it with the details");
        assert!(journey.csr_report(at).is_some_and(|(_, report)| report.failed()));
        act(&mut journey, BridgeAction::RequestRenewed);
        assert!(!journey.is_request_outdated(at));
        let signature = sign(&journey, &key);
        act(&mut journey, BridgeAction::SignatureOffered(file(signature)));
        assert!(journey.workspace.record(at).csr().is_some());
    }

    #[test]
    fn what_does_not_fit_is_refused_and_the_request_waits_on() {
        let key = key();
        let mut journey = waiting(&key);
        let at = journey.at(ID);
        let other = sign(&journey, &self::key());
        act(&mut journey, BridgeAction::SignatureOffered(file(other)));
        let refusal = |journey: &Journey, slot| {
            journey.unsaved(at).and_then(|unsaved| unsaved.refusal(slot)).map(|message| message.id.to_string())
        };
        assert_eq!(refusal(&journey, Slot::Signature).as_deref(), Some("err-bridge-other-key"));
        assert!(journey.workspace.record(at).unsigned().is_some());
        act(&mut journey, BridgeAction::PublicKeyOffered(file("no key")));
        assert_eq!(refusal(&journey, Slot::PublicKey).as_deref(), Some("err-input-unreadable"));
        assert!(journey.workspace.record(at).unsigned().is_some(), "the other key is still there");
        act(&mut journey, BridgeAction::PublicKeyGivenUp);
        assert!(journey.workspace.record(at).unsigned().is_none());
        assert_eq!(refusal(&journey, Slot::Signature), None);
    }
}
