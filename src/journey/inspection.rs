//! Checking a file without a plan: for whoever has the certificate, the CSR or
//! the JWKS of a certificate, whosever it is. Nothing of it is kept.

use std::collections::BTreeMap;

use super::receive::judged;
use super::{Effect, InspectionAction, Journey, OfferedFile, Sight, Slot};
use crate::check::certificate;
use crate::check::chain::Trust;
use crate::check::csr;
use crate::check::jwks::{self, Jwks};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::plan::Expectation;
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::csr::Csr;

/// What lies open on the check page of one certificate.
#[derive(Default)]
pub struct Inspection {
    csr: Option<Csr>,
    certificate: Option<(CertificateFile, String)>,
    jwks: Option<Jwks>,
    refusals: BTreeMap<Slot, Message>,
}

/// Everything that can be said about the files that lie open.
#[derive(Clone, Default)]
pub struct Inspected {
    pub csr: Option<(Csr, Report)>,
    pub certificate: Option<(CertificateFile, Report)>,
    pub jwks: Option<jwks::JwksAnswer>,
}

impl Inspection {
    /// Why the last file in a slot was not taken.
    pub fn refusal(&self, slot: Slot) -> Option<&Message> {
        self.refusals.get(&slot)
    }

    fn take(&mut self, slot: Slot, file: &OfferedFile) -> Result<(), Message> {
        let content = file.content.expose("public, or refused and wiped");
        match slot {
            Slot::Csr => self.csr = Some(Csr::read(content).map_err(|error| error.message())?),
            Slot::Certificate => {
                let found = Certificate::read(content).map_err(|error| error.message())?;
                self.certificate = Some((found, file.name.clone()));
                self.refusals.remove(&Slot::Renewal);
            }
            Slot::Jwks => self.jwks = Some(Jwks::read(content).map_err(|error| error.message())?),
            Slot::Fill
            | Slot::Passphrase
            | Slot::KeyFile
            | Slot::Export
            | Slot::PublicKey
            | Slot::Signature
            | Slot::Renewal
            | Slot::Overlap
            | Slot::DeployedKey
            | Slot::DeployedToken
            | Slot::DeployedJwks
            | Slot::DeployedAnswer
            | Slot::DeployedSignature => {}
        }
        Ok(())
    }
}

impl Journey {
    pub(super) fn update_inspection(&mut self, at: Address, action: InspectionAction) -> Vec<Effect> {
        match action {
            InspectionAction::Offered { slot, file } => self.inspect(at, slot, &file),
            InspectionAction::Unreadable { slot, message } => self.inspection_refused(at, slot, message),
        }
    }

    pub fn inspection(&self, at: Address) -> Option<&Inspection> {
        self.inspections.get(&at)
    }

    /// The files are judged together: the certificate against the CSR, the
    /// JWKS against the certificate.
    pub fn inspected(&self, at: Address) -> Option<Inspected> {
        self.inspected.of(self, at, || self.make_inspected(at))
    }

    fn make_inspected(&self, at: Address) -> Option<Inspected> {
        let inspection = self.inspection(at)?;
        let expectation = Expectation::of_entry(at.entry(), at.environment);
        let csr_key = inspection.csr.as_ref().map(|csr| &csr.public_key);
        let (anchors, intermediates) = self.workspace.links(at.environment);
        let certificate = inspection.certificate.as_ref().map(|(file, name)| {
            let comparison = certificate::Comparison {
                expectation,
                csr: inspection.csr.as_ref(),
                csr_key,
                private_key: None,
                file_name: Some(name.as_str()).filter(|name| !name.is_empty()),
                trust: Trust { anchors: &anchors, intermediates: &intermediates, crls: self.crls(at.environment) },
            };
            (file.clone(), certificate::check(file, &comparison, self.now))
        });
        let jwks = inspection.jwks.as_ref().map(|jwks| {
            let comparison = jwks::Comparison {
                expectation,
                certificate: inspection.certificate.as_ref().map(|(file, _)| &file.certificate),
                public_key: csr_key,
                kid: None,
            };
            jwks::check(jwks, &comparison, self.now)
        });
        let csr = inspection.csr.clone().map(|csr| {
            let report = csr::check_in(&csr, at.environment);
            (csr, report)
        });
        Some(Inspected { csr, certificate, jwks })
    }

    /// The certificate that lies open, and the name of its file.
    pub(super) fn inspected_certificate(&self, at: Address) -> Option<(Certificate, String)> {
        let (file, name) = self.inspection(at)?.certificate.as_ref()?;
        Some((file.certificate.clone(), name.clone()))
    }

    fn inspect(&mut self, at: Address, slot: Slot, file: &OfferedFile) -> Vec<Effect> {
        let inspection = self.inspections.entry(at).or_default();
        match inspection.take(slot, file) {
            Ok(()) => {
                inspection.refusals.remove(&slot);
                self.inspection_said(at, slot)
            }
            Err(message) => self.inspection_refused(at, slot, message),
        }
    }

    /// What came of the file that was just read.
    fn inspection_said(&self, at: Address, slot: Slot) -> Vec<Effect> {
        let inspected = self.inspected(at).unwrap_or_default();
        let report = match slot {
            Slot::Certificate => inspected.certificate.map(|(_, report)| report),
            Slot::Jwks => inspected.jwks.map(|answer| answer.report),
            _ => inspected.csr.map(|(_, report)| report),
        };
        judged(&report.unwrap_or_default(), slot)
    }

    pub(super) fn inspection_refused(&mut self, at: Address, slot: Slot, message: Message) -> Vec<Effect> {
        let inspection = self.inspections.entry(at).or_default();
        inspection.refusals.insert(slot, message.clone());
        vec![Effect::Announce(message), Effect::Reveal(Sight::Slot(slot))]
    }
}
