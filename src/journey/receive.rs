//! Files that a person offers: CSR, certificate, JWKS. What fails its report is
//! shown with the report and not kept; what passes goes into the workspace.

use super::{Effect, Journey, OfferedFile, Slot, UnsavedProof};
use crate::check::certificate;
use crate::check::chain::{Chain, Trust};
use crate::check::csr;
use crate::check::jwks::{self, Jwks};
use crate::framework::catalogue::CertificateId;
use crate::ground::message::Message;
use crate::ground::report::{Report, Verdict};
use crate::plan::{Expectation, Plan};
use crate::renewal;
use crate::workspace::{Deed, Event, Kept, KeyOrigin};
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::csr::Csr;

const WHY: &str = "a CSR, certificate or JWKS is public; whatever else it is gets refused and wiped";

impl Journey {
    pub(super) fn csr_offered(&mut self, id: CertificateId, file: &OfferedFile) -> Vec<Effect> {
        match Csr::read(file.content.expose(WHY)) {
            Err(error) => self.unreadable(id, Slot::Csr, Deed::CsrRefused, error.message()),
            Ok(csr) => {
                let report = self.judge_csr(id, &csr);
                self.unsaved_mut(id).accept(Slot::Csr);
                self.take_csr(id, csr, &report);
                self.stored(vec![Effect::Announce(summary(&report))])
            }
        }
    }

    pub(super) fn certificate_offered(&mut self, id: CertificateId, file: &OfferedFile) -> Vec<Effect> {
        match Certificate::read(file.content.expose(WHY)) {
            Err(error) => self.unreadable(id, Slot::Certificate, Deed::CertificateRefused, error.message()),
            Ok(found) => {
                let report = self.judge_certificate(id, &found, &file.name);
                self.unsaved_mut(id).accept(Slot::Certificate);
                self.take_certificate(id, found, file.name.clone(), &report);
                self.stored(vec![Effect::Announce(summary(&report))])
            }
        }
    }

    /// The details changed: what was refused under the old ones may pass now.
    pub(super) fn reconsider(&mut self, id: CertificateId) {
        let unsaved = self.unsaved_mut(id);
        let (csr, certificate) = (unsaved.refused_csr.take(), unsaved.refused_certificate.take());
        if let Some(csr) = csr {
            let report = self.judge_csr(id, &csr);
            self.take_csr(id, csr, &report);
        }
        if let Some((file, name)) = certificate {
            let report = self.judge_certificate(id, &file, &name);
            self.take_certificate(id, file, name, &report);
        }
    }

    /// Into the workspace if it passes; beside it, to be shown, if not.
    fn take_csr(&mut self, id: CertificateId, csr: Csr, report: &Report) {
        let is_ours = id.entry().is_made_by_lfi();
        let what = if report.failed() { Deed::CsrRefused } else { Deed::CsrAccepted };
        let event = Event::of(id, self.now, what).key(csr.public_key.spki_sha256()).csr(csr.sha256());
        let event = event.detail(&csr.public_key.label()).report(report);
        if report.failed() && is_ours {
            self.unsaved_mut(id).refused_csr = Some(csr);
            self.remember(event);
            return;
        }
        self.unsaved_mut(id).refused_csr = None;
        // Of others' certificates the CSR is only something to compare with.
        if is_ours && self.workspace.record(id).csr.as_deref() != Some(&csr) {
            self.remember_given_up(id);
            self.workspace.record_mut(id).start_over();
        }
        self.remember(event);
        let record = self.workspace.record_mut(id);
        record.origin = Some(KeyOrigin::Elsewhere);
        record.csr = Some(Kept::new(csr));
    }

    fn take_certificate(&mut self, id: CertificateId, file: CertificateFile, name: String, report: &Report) {
        let what = if report.failed() { Deed::CertificateRefused } else { Deed::CertificateAccepted };
        let certificate = &file.certificate;
        let event = Event::of(id, self.now, what).key(certificate.public_key.spki_sha256());
        self.remember(event.certificate(certificate.sha256()).report(report));
        if report.failed() {
            self.unsaved_mut(id).refused_certificate = Some((file, name));
            return;
        }
        let record = self.workspace.record_mut(id);
        let is_other = record.certificate.as_deref() != Some(&file.certificate);
        if is_other {
            record.forget_jwks();
        }
        record.certificate = Some(Kept::new(file.certificate));
        record.certificate_file_name = Some(name).filter(|name| !name.is_empty());
        let unsaved = self.unsaved_mut(id);
        unsaved.refused_certificate = None;
        if is_other {
            unsaved.jwks = None;
            unsaved.exported = None;
            unsaved.deployed = UnsavedProof::default();
        }
    }

    /// `kid` is the one that the hub stated, for certificates of the hub.
    pub(super) fn jwks_offered(&mut self, id: CertificateId, file: &OfferedFile, kid: &str) -> Vec<Effect> {
        let jwks = match Jwks::read(file.content.expose(WHY)) {
            Err(error) => return self.unreadable(id, Slot::Jwks, Deed::JwksRefused, error.message()),
            Ok(jwks) => jwks,
        };
        let plan = self.plan(id);
        let record = self.workspace.record(id);
        let csr = record.csr.clone();
        let certificate = record.certificate.clone();
        let comparison = jwks::Comparison {
            expectation: self.expectation(id, plan.as_ref()),
            certificate: certificate.as_deref(),
            public_key: csr.as_ref().map(|csr| &csr.public_key),
            kid: Some(kid.trim()).filter(|kid| !kid.is_empty()),
        };
        let answer = jwks::check(&jwks, &comparison, self.now);
        let announcement = summary(&answer.report);
        let kid = answer.kid.clone().filter(|_| !answer.report.failed());
        let now = self.now;
        let record = self.workspace.record_mut(id);
        let is_other = record.kid != kid;
        if is_other {
            record.forget_jwks();
        }
        record.jwks_checked = kid.is_some().then_some(now);
        record.kid = kid.clone();
        let what = if kid.is_some() { Deed::JwksAccepted } else { Deed::JwksRefused };
        self.remember(Event::of(id, now, what).kid(answer.kid.as_deref()).report(&answer.report));
        let unsaved = self.unsaved_mut(id);
        unsaved.accept(Slot::Jwks);
        if is_other {
            unsaved.deployed = UnsavedProof::default();
        }
        unsaved.jwks = Some(answer);
        if kid.is_some() {
            self.judge_overlap(id, &jwks);
        }
        self.stored(vec![Effect::Announce(announcement)])
    }

    /// The report on the CSR that lies open: the refused one, else the kept one.
    pub fn csr_report(&self, id: CertificateId) -> Option<(Csr, Report)> {
        let refused = self.unsaved(id).and_then(|unsaved| unsaved.refused_csr.clone());
        let csr = refused.or_else(|| self.workspace.record(id).csr.as_deref().cloned())?;
        let report = self.judge_csr(id, &csr);
        Some((csr, report))
    }

    pub(super) fn judge_csr(&self, id: CertificateId, csr: &Csr) -> Report {
        let mut report = csr::check(csr, self.plan(id).as_ref());
        let renewed = self.renewed(id);
        report.findings.extend(renewed.iter().flat_map(|old| renewal::check_csr(old, csr, id.entry())));
        report.findings.push(self.workspace.judge_shared_key(id, &csr.public_key));
        report
    }

    /// The report on the certificate that lies open.
    pub fn certificate_report(&self, id: CertificateId) -> Option<(CertificateFile, Report)> {
        let refused = self.unsaved(id).and_then(|unsaved| unsaved.refused_certificate.clone());
        let record = self.workspace.record(id);
        let kept = || Some((record.certificate_file()?, record.certificate_file_name.clone().unwrap_or_default()));
        let (file, name) = refused.or_else(kept)?;
        let report = self.judge_certificate(id, &file, &name);
        Some((file, report))
    }

    /// The chain of a certificate of the open environment, as a picture.
    pub fn chain(&self, certificate: &Certificate) -> Chain {
        let (anchors, intermediates) = self.workspace.links(self.workspace.environment);
        let trust = Trust { anchors: &anchors, intermediates: &intermediates, crls: self.crls() };
        certificate::chain(certificate, &trust, self.now)
    }

    /// What was asked, the CSR and the certificate, side by side.
    pub fn columns(&self, id: CertificateId, certificate: &Certificate) -> Vec<certificate::Row> {
        let csr = self.workspace.record(id).csr.clone();
        certificate::columns(certificate, csr.as_deref(), self.plan(id).as_ref())
    }

    pub(super) fn judge_certificate(&self, id: CertificateId, file: &CertificateFile, name: &str) -> Report {
        let plan = self.plan(id);
        let csr = self.workspace.record(id).csr.clone();
        let (anchors, intermediates) = self.workspace.links(self.workspace.environment);
        let comparison = certificate::Comparison {
            expectation: self.expectation(id, plan.as_ref()),
            csr: csr.as_deref(),
            csr_key: csr.as_ref().map(|csr| &csr.public_key),
            private_key: None,
            file_name: Some(name).filter(|name| !name.is_empty()),
            trust: Trust { anchors: &anchors, intermediates: &intermediates, crls: self.crls() },
        };
        let mut report = certificate::check(file, &comparison, self.now);
        let renewed = self.renewed(id);
        let renewal = |old| renewal::check_certificate(old, &file.certificate, id.entry());
        report.findings.extend(renewed.iter().flat_map(renewal));
        report.findings.push(self.workspace.judge_shared_key(id, &file.certificate.public_key));
        report
    }

    fn expectation<'a>(&self, id: CertificateId, plan: Option<&'a Plan>) -> Expectation<'a> {
        match plan {
            Some(plan) => Expectation::of_plan(plan),
            None => Expectation::of_entry(id.entry(), self.workspace.environment),
        }
    }

    fn plan(&self, id: CertificateId) -> Option<Plan> {
        self.workspace.plan(id).ok().map(|planned| planned.plan)
    }

    /// A file that is none of its kind: there is nothing to say of its content.
    fn unreadable(&mut self, id: CertificateId, slot: Slot, what: Deed, message: Message) -> Vec<Effect> {
        self.remember(Event::of(id, self.now, what));
        let refused = self.refused(id, slot, message);
        self.stored(refused)
    }

    pub(super) fn refused(&mut self, id: CertificateId, slot: Slot, message: Message) -> Vec<Effect> {
        self.unsaved_mut(id).refuse(slot, message.clone());
        vec![Effect::Announce(message)]
    }
}

/// "Do not use this. 2 failed, 1 warnings, 0 not checked, …": for those who do not see the report
/// appear.
pub(super) fn summary(report: &Report) -> Message {
    Message::new("said-report")
        .with("verdict", report.headline_word())
        .with("failed", report.count(Verdict::Fail))
        .with("warned", report.count(Verdict::Warn))
        .with("unchecked", report.count(Verdict::NotChecked))
        .with("passed", report.count(Verdict::Pass))
}
