//! What is remembered of the way, and the record of it.

use super::Journey;
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::paper::ceremony::{Build, CeremonyRecord, Standing};
use crate::workspace::{Deed, Event};

impl Journey {
    /// The record of the open environment as it is now: every certificate with
    /// a record, judged again, and what was done.
    pub fn ceremony_record(&self) -> CeremonyRecord {
        let environment = self.workspace.environment;
        let standings = self.workspace.addresses_in(environment).map(|at| self.standing(at)).collect();
        CeremonyRecord::new(&self.workspace, standings, Build::THIS, self.now)
    }

    fn standing(&self, at: Address) -> Standing {
        let record = self.workspace.record(at);
        let csr = record.csr().cloned().map(|csr| {
            let report = self.judge_csr(at, &csr);
            (csr, report)
        });
        let certificate = record.certificate_file().map(|file| {
            let name = record.issued().and_then(|issued| issued.file_name.as_deref()).unwrap_or_default();
            let report = self.judge_certificate(at, &file, name);
            (file.certificate, report)
        });
        Standing { at, progress: self.progress(at).word(), csr, certificate }
    }

    pub(super) fn remember(&mut self, environment: Environment, event: Event) {
        self.workspace.change().world_mut(environment).remember(event);
    }

    /// An event about the CSR that is kept, with its fingerprints.
    pub(super) fn about_csr(&self, at: Address, what: Deed) -> Event {
        let event = Event::of(at.which(), self.now, what);
        match self.workspace.record(at).csr() {
            Some(csr) => event.key(csr.public_key.spki_sha256()).csr(csr.sha256()),
            None => event,
        }
    }

    /// The key of a certificate, if it has one, is about to be given up.
    pub(super) fn remember_given_up(&mut self, at: Address) {
        if self.workspace.record(at).csr().is_some() {
            let event = self.about_csr(at, Deed::StartedOver);
            self.remember(at.environment, event);
        }
    }
}
