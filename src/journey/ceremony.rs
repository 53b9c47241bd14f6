//! What is remembered of the way, and the record of it.

use super::Journey;
use crate::framework::catalogue::CertificateId;
use crate::paper::ceremony::{Build, CeremonyRecord, Standing};
use crate::workspace::{Deed, Event};

impl Journey {
    /// The record of the open environment as it is now: every certificate with
    /// a record, judged again, and what was done.
    pub fn ceremony_record(&self) -> CeremonyRecord {
        let known = |id: &CertificateId| self.workspace.here().certificates.contains_key(id);
        let standings = CertificateId::ALL.into_iter().filter(known).map(|id| self.standing(id)).collect();
        CeremonyRecord::new(&self.workspace, standings, Build::THIS, self.now)
    }

    fn standing(&self, id: CertificateId) -> Standing {
        let record = self.workspace.record(id);
        let csr = record.csr.as_deref().cloned().map(|csr| {
            let report = self.judge_csr(id, &csr);
            (csr, report)
        });
        let certificate = record.certificate_file().map(|file| {
            let name = record.certificate_file_name.as_deref().unwrap_or_default();
            let report = self.judge_certificate(id, &file, name);
            (file.certificate, report)
        });
        Standing { id, progress: self.progress(id.entry()).word(), csr, certificate }
    }

    pub(super) fn remember(&mut self, event: Event) {
        self.workspace.here_mut().remember(event);
    }

    /// An event about the CSR that is kept, with its fingerprints.
    pub(super) fn about_csr(&self, id: CertificateId, what: Deed) -> Event {
        let event = Event::of(id, self.now, what);
        match self.workspace.record(id).csr.clone() {
            Some(csr) => event.key(csr.public_key.spki_sha256()).csr(csr.sha256()),
            None => event,
        }
    }

    /// The key of a certificate, if it has one, is about to be given up.
    pub(super) fn remember_given_up(&mut self, id: CertificateId) {
        if self.workspace.record(id).csr.is_some() {
            let event = self.about_csr(id, Deed::StartedOver);
            self.remember(event);
        }
    }
}
