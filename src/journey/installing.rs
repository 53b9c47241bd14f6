//! A key on its way to the system that uses it: the file that is asked for, and
//! the certificates that go with it.

use super::{Effect, ExportRequest, Exported, JobKind, Journey, OfferedFile, Sight, Slot};
use crate::check::chain::{LinkState, Position};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::{ExportOrder, ExportedFile, Job};
use crate::key::passphrase;
use crate::key::pkcs12::Friendly;
use crate::make::destination::{self, Destination, Names};
use crate::workspace::{Deed, Event};
use crate::x509::certificate::Certificate;

impl Journey {
    pub(super) fn export_requested(&mut self, at: Address, file: OfferedFile, request: ExportRequest) -> Vec<Effect> {
        self.key_handled(at);
        let unsaved = self.unsaved_mut(at);
        unsaved.exported = None;
        unsaved.accept(Slot::Export);
        let order = match self.order(at, &request) {
            Ok(order) => order,
            Err(message) => return self.refused(at, Slot::Export, message),
        };
        let own = self.workspace.choices(at).organisation;
        let new_passphrase = match new_passphrase(&request, &own.names()) {
            Ok(passphrase) => passphrase,
            Err(message) => return self.refused(at, Slot::Export, message),
        };
        let ExportRequest { passphrase, .. } = request;
        let job = Job::ExportKey { key_file: file.content, passphrase, new_passphrase, order };
        vec![self.start(JobKind::ExportKey(at), job), Effect::Announce(Message::new("said-exporting"))]
    }

    /// What is to be written.
    fn order(&self, at: Address, request: &ExportRequest) -> Result<ExportOrder, Message> {
        let container = request.container;
        if !container.is_encrypted() && !request.acknowledged {
            return Err(Message::new("err-export-not-acknowledged"));
        }
        let record = self.workspace.record(at);
        let (Ok(planned), Some(csr)) = (self.workspace.plan(at), record.csr()) else {
            return Err(Message::new("err-plan-incomplete"));
        };
        let alias = if container.takes_certificates() {
            Friendly::new(&request.alias).map_err(|error| error.message())?.as_str().to_owned()
        } else {
            destination::usual_alias(&planned.plan)
        };
        let certificates = if container.takes_certificates() { self.certificates_for_file(at) } else { Vec::new() };
        Ok(ExportOrder {
            file_name: Names::of(&planned.plan, container, &alias).key_file,
            container,
            csr_pem: csr.to_pem(),
            certificates: certificates.iter().map(Certificate::to_pem).collect(),
            friendly_name: alias,
            parameters: destination::jwk_parameters(&planned.plan, record.kid()),
        })
    }

    /// The certificate, and the issuing CA where the chain was verified. The
    /// root is for each system to trust, and not for a key file to bring.
    pub fn certificates_for_file(&self, at: Address) -> Vec<Certificate> {
        let passed = self.certificate_report(at).filter(|(_, report)| !report.failed());
        let Some((file, _)) = passed else { return Vec::new() };
        let links = self.chain(at, &file.certificate).links;
        let is_sound = links.iter().all(|link| link.state == LinkState::Sound)
            && links.first().is_some_and(|link| link.place == Position::Root);
        let issuing = self.workspace.accepted_authorities(at.environment).issuing;
        let issuing = issuing.filter(|_| is_sound).map(|authority| authority.certificate);
        std::iter::once(file.certificate).chain(issuing).collect()
    }

    pub(super) fn key_exported(&mut self, at: Address, mut exported: ExportedFile) -> Vec<Effect> {
        let Some(content) = exported.file.take_content() else {
            return self.refused(at, Slot::Export, Message::new("err-job-broke"));
        };
        let ExportedFile { file, container, spki_sha256, certificates } = exported;
        let name = file.name;
        self.remember(
            at.environment,
            Event::of(at.which(), self.now, Deed::Exported).key(&spki_sha256).detail(container.word()),
        );
        self.unsaved_mut(at).exported = Some(Exported { name: name.clone(), container, spki_sha256, certificates });
        vec![
            Effect::DownloadSecret { name, media_type: container.media_type(), content },
            Effect::Announce(Message::new("said-exported")),
            Effect::Reveal(Sight::Slot(Slot::Export)),
        ]
    }
}

/// `own`: the bank's names and identifiers, which are no passphrase.
fn new_passphrase(request: &ExportRequest, own: &[&str]) -> Result<Option<Secret<String>>, Message> {
    if !request.container.is_encrypted() {
        return Ok(None);
    }
    let saved = passphrase::normalized(&request.passphrase);
    let chosen = match &request.new_passphrase {
        Some((first, second)) => passphrase::accept(first, second, own).map_err(|error| error.message())?,
        None => saved.clone(),
    };
    let text = chosen.expose("whether the new file can have it");
    // Who breaks the weak file would have the passphrase of the strong one.
    if request.container.needs_own_passphrase() && text == saved.expose("the weak file must not have it") {
        return Err(Message::new("err-export-own-passphrase"));
    }
    if text.is_empty() {
        return Err(Message::new("err-export-no-passphrase"));
    }
    // The JDK makes a key of a passphrase of printable ASCII only.
    if request.destination == Destination::JavaKeystore && !text.chars().all(|letter| matches!(letter, ' '..='~')) {
        return Err(Message::new("err-export-java-passphrase"));
    }
    Ok(Some(chosen))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::environment::Environment;
    use crate::journey::tests::{PASSPHRASE, make_key, now, organisation, secret, start, submit};
    use crate::journey::{Action, KeyAction};
    use crate::key::container::Container;

    #[test]
    fn a_weak_file_never_gets_the_passphrase_of_the_strong_one() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let saved = make_key(&mut journey, id);
        let mut export = |container, new: Option<&str>| {
            let file = OfferedFile { name: "x.key".into(), content: Secret::new(saved.as_bytes().to_vec()) };
            let request = ExportRequest {
                destination: Destination::Appliance,
                container,
                passphrase: secret(PASSPHRASE),
                new_passphrase: new.map(|new| (secret(new), secret(new))),
                alias: "c3".into(),
                acknowledged: false,
            };
            journey.job = None;
            journey.update(Action::Key(journey.at(id), KeyAction::ExportRequested { file, request }), now());
            let refusal = journey.unsaved(journey.at(id)).and_then(|unsaved| unsaved.refusal(Slot::Export));
            refusal.map(|message| message.id.to_string())
        };
        let refused = Some("err-export-own-passphrase".to_owned());
        assert_eq!(export(Container::Pkcs12Compatible, None), refused);
        assert_eq!(export(Container::Pkcs12Compatible, Some(PASSPHRASE)), refused);
        assert_eq!(export(Container::Pkcs12Compatible, Some("test bank pjsc")), Some("err-passphrase-weak".to_owned()));
        assert_eq!(export(Container::Pkcs12Compatible, Some("nine umbrellas by the lighthouse")), None);
        assert_eq!(export(Container::Pkcs12, None), None, "a strong file may share it");
    }
}
