//! A key on its way to the system that uses it: the file that is asked for, and
//! the certificates that go with it.

use super::{Effect, ExportRequest, Exported, JobKind, Journey, OfferedFile, RunningJob, Slot};
use crate::check::chain::{LinkState, Position};
use crate::framework::catalogue::CertificateId;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::{ExportOrder, ExportedFile, Job};
use crate::key::passphrase;
use crate::key::pkcs12::Friendly;
use crate::make::destination::{self, Destination, Names};
use crate::workspace::{Deed, Event};
use crate::x509::certificate::Certificate;

impl Journey {
    pub(super) fn export_requested(
        &mut self,
        id: CertificateId,
        file: OfferedFile,
        request: ExportRequest,
        now: Moment,
    ) -> Vec<Effect> {
        if self.job.is_some() {
            return Vec::new();
        }
        self.key_handled(id);
        let unsaved = self.unsaved_mut(id);
        unsaved.exported = None;
        unsaved.accept(Slot::Export);
        let order = match self.order(id, &request) {
            Ok(order) => order,
            Err(message) => return self.refused(id, Slot::Export, message),
        };
        let new_passphrase = match new_passphrase(&request) {
            Ok(passphrase) => passphrase,
            Err(message) => return self.refused(id, Slot::Export, message),
        };
        self.job =
            Some(RunningJob { environment: self.workspace.environment, kind: JobKind::ExportKey(id), since: now });
        let ExportRequest { passphrase, .. } = request;
        vec![
            Effect::RunJob(Job::ExportKey { key_file: file.content, passphrase, new_passphrase, order }),
            Effect::Announce(Message::new("said-exporting")),
        ]
    }

    /// What is to be written.
    fn order(&self, id: CertificateId, request: &ExportRequest) -> Result<ExportOrder, Message> {
        let container = request.container;
        if !container.is_encrypted() && !request.acknowledged {
            return Err(Message::new("err-export-not-acknowledged"));
        }
        let record = self.workspace.record(id);
        let (Ok(planned), Some(csr)) = (self.workspace.plan(id), record.csr.as_deref()) else {
            return Err(Message::new("err-plan-incomplete"));
        };
        let alias = if container.takes_certificates() {
            Friendly::new(&request.alias).map_err(|error| error.message())?.as_str().to_owned()
        } else {
            destination::usual_alias(&planned.plan)
        };
        let certificates = if container.takes_certificates() { self.certificates_for_file(id) } else { Vec::new() };
        Ok(ExportOrder {
            file_name: Names::of(&planned.plan, container, &alias).key_file,
            container,
            csr_pem: csr.to_pem(),
            certificates: certificates.iter().map(Certificate::to_pem).collect(),
            friendly_name: alias,
            parameters: destination::jwk_parameters(&planned.plan, record.kid.as_deref()),
        })
    }

    /// The certificate, and the issuing CA where the chain was verified. The
    /// root is for each system to trust, and not for a key file to bring.
    pub fn certificates_for_file(&self, id: CertificateId) -> Vec<Certificate> {
        let passed = self.certificate_report(id).filter(|(_, report)| !report.failed());
        let Some((file, _)) = passed else { return Vec::new() };
        let links = self.chain(&file.certificate).links;
        let is_sound = links.iter().all(|link| link.state == LinkState::Sound)
            && links.first().is_some_and(|link| link.place == Position::Root);
        let issuing = self.workspace.accepted_authorities(self.workspace.environment).issuing;
        let issuing = issuing.filter(|_| is_sound).map(|authority| authority.certificate);
        std::iter::once(file.certificate).chain(issuing).collect()
    }

    pub(super) fn key_exported(&mut self, id: CertificateId, mut exported: ExportedFile) -> Vec<Effect> {
        let Some(content) = exported.file.take_content() else {
            return self.refused(id, Slot::Export, Message::new("err-job-broke"));
        };
        let ExportedFile { file, container, spki_sha256, certificates } = exported;
        let name = file.name;
        self.remember(Event::of(id, self.now, Deed::Exported).key(&spki_sha256).detail(container.word()));
        self.unsaved_mut(id).exported = Some(Exported { name: name.clone(), container, spki_sha256, certificates });
        vec![
            Effect::DownloadSecret { name, media_type: container.media_type(), content },
            Effect::Announce(Message::new("said-exported")),
        ]
    }
}

fn new_passphrase(request: &ExportRequest) -> Result<Option<Secret<String>>, Message> {
    if !request.container.is_encrypted() {
        return Ok(None);
    }
    let chosen = match &request.new_passphrase {
        Some((first, second)) => {
            passphrase::accept(first, second).map_err(|error| error.message())?;
            first
        }
        None => &request.passphrase,
    };
    let text = chosen.expose("whether the new file can have it");
    if text.is_empty() {
        return Err(Message::new("err-export-no-passphrase"));
    }
    // The JDK makes a key of a passphrase of printable ASCII only.
    if request.destination == Destination::JavaKeystore && !text.chars().all(|letter| matches!(letter, ' '..='~')) {
        return Err(Message::new("err-export-java-passphrase"));
    }
    Ok(Some(chosen.clone()))
}
