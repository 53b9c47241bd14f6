//! Files that a person offers: CSR, certificate, JWKS. What fails its report is
//! shown with the report and not kept; what passes goes into the workspace.

use super::{DirectoryAction, Effect, Journey, OfferedFile, Screen, Sight, Slot, Step, UnsavedProof};
use crate::check::certificate;
use crate::check::chain::{Chain, Trust};
use crate::check::csr;
use crate::check::jwks::{self, Jwks, JwksAnswer};
use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::ground::report::{Report, Verdict};
use crate::plan::{Expectation, Plan};
use crate::renewal;
use crate::workspace::{Deed, Event, Issued, Kept, KeyCustody};
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::csr::Csr;

const WHY: &str = "a CSR, certificate or JWKS is public; whatever else it is gets refused and wiped";

impl Journey {
    pub(super) fn update_directory(&mut self, at: Address, action: DirectoryAction) -> Vec<Effect> {
        match action {
            DirectoryAction::CsrOffered(file) => self.csr_offered(at, &file),
            DirectoryAction::UploadConfirmed => {
                self.workspace.change().record_mut(at).confirm_upload(self.now);
                let event = self.about_csr(at, Deed::UploadConfirmed);
                self.remember(at.environment, event);
                self.show(Screen::Certificate { id: at.which(), step: Step::Certificate })
            }
            DirectoryAction::CertificateOffered(file) => self.certificate_offered(at, &file),
            DirectoryAction::JwksOffered { file, kid } => self.jwks_offered(at, &file, &kid),
            DirectoryAction::KidStated(kid) => self.kid_stated(at, &kid),
            DirectoryAction::Asked { whom } => {
                let now = self.now;
                let Some(what) = self.workspace.change().ask(at, &whom, now) else { return Vec::new() };
                self.remember(at.environment, Event::of(at.which(), now, Deed::Asked).detail(what.word()));
                vec![Effect::Announce(Message::new("said-asked"))]
            }
            DirectoryAction::AskedNoMore => {
                self.workspace.change().record_mut(at).waiting = None;
                vec![Effect::Announce(Message::new("said-asked-no-more"))]
            }
            DirectoryAction::HandedOver => {
                let now = self.now;
                let record = self.workspace.change().record_mut(at);
                let Some(published) = record.published_mut() else { return Vec::new() };
                published.handed_over = Some(now);
                let event = Event::of(at.which(), now, Deed::HandedOver).kid(Some(&published.kid));
                self.remember(at.environment, event);
                vec![self.drop_key(at), Effect::Announce(Message::new("said-handed-over"))]
            }
        }
    }

    pub(super) fn csr_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        match Csr::read(file.content.expose(WHY)) {
            Err(error) => self.unreadable(at, Slot::Csr, Deed::CsrRefused, error.message()),
            Ok(csr) => self.csr_taken(at, csr),
        }
    }

    pub(super) fn csr_taken(&mut self, at: Address, csr: Csr) -> Vec<Effect> {
        let report = self.judge_csr(at, &csr);
        self.unsaved_mut(at).accept(Slot::Csr);
        self.take_csr(at, csr, &report);
        judged(&report, Slot::Csr)
    }

    pub(super) fn certificate_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        match Certificate::read(file.content.expose(WHY)) {
            Err(error) => self.unreadable(at, Slot::Certificate, Deed::CertificateRefused, error.message()),
            Ok(found) => {
                let report = self.judge_certificate(at, &found, &file.name);
                self.unsaved_mut(at).accept(Slot::Certificate);
                self.take_certificate(at, found, file.name.clone(), &report);
                judged(&report, Slot::Certificate)
            }
        }
    }

    /// The details changed: what was refused under the old ones may pass now.
    pub(super) fn reconsider(&mut self, at: Address) {
        let unsaved = self.unsaved_mut(at);
        let (csr, certificate) = (unsaved.refused_csr.take(), unsaved.refused_certificate.take());
        if let Some(csr) = csr {
            let report = self.judge_csr(at, &csr);
            self.take_csr(at, csr, &report);
        }
        if let Some((file, name)) = certificate {
            let report = self.judge_certificate(at, &file, &name);
            self.take_certificate(at, file, name, &report);
        }
    }

    /// Into the workspace if it passes; beside it, to be shown, if not.
    fn take_csr(&mut self, at: Address, csr: Csr, report: &Report) {
        let is_ours = self.makes(at);
        let what = if report.failed() { Deed::CsrRefused } else { Deed::CsrAccepted };
        let event = Event::of(at.which(), self.now, what).key(csr.public_key.spki_sha256()).csr(csr.sha256());
        let event = event.detail(&csr.public_key.label()).report(report);
        if report.failed() && is_ours {
            self.unsaved_mut(at).refused_csr = Some(csr);
            self.remember(at.environment, event);
            return;
        }
        self.unsaved_mut(at).refused_csr = None;
        // Of others' certificates the CSR is only something to compare with.
        if !is_ours {
            self.workspace.change().record_mut(at).compare_with(Kept::new(csr));
        } else if self.workspace.record(at).csr() != Some(&csr) {
            self.remember_given_up(at);
            self.workspace.change().record_mut(at).request(Kept::new(csr), KeyCustody::Elsewhere);
        }
        self.remember(at.environment, event);
    }

    fn take_certificate(&mut self, at: Address, file: CertificateFile, name: String, report: &Report) {
        let what = if report.failed() { Deed::CertificateRefused } else { Deed::CertificateAccepted };
        let certificate = &file.certificate;
        let event = Event::of(at.which(), self.now, what).key(certificate.public_key.spki_sha256());
        self.remember(at.environment, event.certificate(certificate.sha256()).report(report));
        if report.failed() {
            self.unsaved_mut(at).refused_certificate = Some((file, name));
            return;
        }
        let record = self.workspace.change().record_mut(at);
        let is_other = record.certificate() != Some(&file.certificate);
        let file_name = Some(name).filter(|name| !name.is_empty());
        record.certify(Issued { certificate: Kept::new(file.certificate), file_name });
        let unsaved = self.unsaved_mut(at);
        unsaved.refused_certificate = None;
        if is_other {
            unsaved.jwks = None;
            unsaved.key_set = None;
            unsaved.exported = None;
            unsaved.deployed = UnsavedProof::default();
        }
    }

    /// `kid` is the one that the hub stated, for certificates of the hub.
    pub(super) fn jwks_offered(&mut self, at: Address, file: &OfferedFile, kid: &str) -> Vec<Effect> {
        let jwks = match Jwks::read(file.content.expose(WHY)) {
            Err(error) => return self.unreadable(at, Slot::Jwks, Deed::JwksRefused, error.message()),
            Ok(jwks) => jwks,
        };
        let answer = self.judge_jwks(at, &jwks, kid);
        self.unsaved_mut(at).accept(Slot::Jwks);
        self.take_jwks(at, jwks, answer)
    }

    /// The key set that lies open is judged anew. A kid that is half typed is in no set, so
    /// only what is found is told.
    fn kid_stated(&mut self, at: Address, kid: &str) -> Vec<Effect> {
        let Some(jwks) = self.unsaved(at).and_then(|unsaved| unsaved.key_set.clone()) else { return Vec::new() };
        let answer = self.judge_jwks(at, &jwks, kid);
        if answer.kid.is_some() {
            // Whoever types is not taken away from it.
            let effects = self.take_jwks(at, jwks, answer);
            return effects.into_iter().filter(|effect| !matches!(effect, Effect::Reveal(_))).collect();
        }
        self.workspace.change().record_mut(at).forget_jwks();
        self.unsaved_mut(at).jwks = Some(answer);
        Vec::new()
    }

    fn judge_jwks(&self, at: Address, jwks: &Jwks, kid: &str) -> JwksAnswer {
        let plan = self.plan(at);
        let record = self.workspace.record(at);
        let comparison = jwks::Comparison {
            expectation: self.expectation(at, plan.as_ref()),
            certificate: record.certificate(),
            public_key: record.csr().map(|csr| &csr.public_key),
            kid: Some(kid.trim()).filter(|kid| !kid.is_empty()),
        };
        jwks::check(jwks, &comparison, self.now)
    }

    fn take_jwks(&mut self, at: Address, jwks: Jwks, answer: JwksAnswer) -> Vec<Effect> {
        let effects = judged(&answer.report, Slot::Jwks);
        let kid = answer.kid.clone().filter(|_| !answer.report.failed());
        let now = self.now;
        let record = self.workspace.change().record_mut(at);
        let is_other = record.kid() != kid.as_deref();
        match &kid {
            Some(kid) => record.publish(kid, now),
            None => record.forget_jwks(),
        }
        let what = if kid.is_some() { Deed::JwksAccepted } else { Deed::JwksRefused };
        self.remember(
            at.environment,
            Event::of(at.which(), now, what).kid(answer.kid.as_deref()).report(&answer.report),
        );
        let unsaved = self.unsaved_mut(at);
        if is_other {
            unsaved.deployed = UnsavedProof::default();
        }
        unsaved.jwks = Some(answer);
        if kid.is_some() {
            self.judge_overlap(at, &jwks);
        }
        self.unsaved_mut(at).key_set = Some(jwks);
        effects
    }

    /// The report on the CSR that lies open: the refused one, else the kept one.
    pub fn csr_report(&self, at: Address) -> Option<(Csr, Report)> {
        self.csr_reports.of(self, at, || self.make_csr_report(at))
    }

    fn make_csr_report(&self, at: Address) -> Option<(Csr, Report)> {
        let refused = self.unsaved(at).and_then(|unsaved| unsaved.refused_csr.clone());
        let csr = refused.or_else(|| self.workspace.record(at).csr().cloned())?;
        let report = self.judge_csr(at, &csr);
        Some((csr, report))
    }

    pub(super) fn judge_csr(&self, at: Address, csr: &Csr) -> Report {
        let mut report = csr::check(csr, self.plan_of_csr(at, csr).as_ref());
        let renewed = self.renewed(at);
        report.findings.extend(renewed.iter().flat_map(|old| renewal::judge_csr(old, csr, at.entry())));
        report.findings.push(self.workspace.judge_shared_key(at, &csr.public_key));
        report
    }

    /// The report on the certificate that lies open.
    pub fn certificate_report(&self, at: Address) -> Option<(CertificateFile, Report)> {
        self.certificate_reports.of(self, at, || self.make_certificate_report(at))
    }

    fn make_certificate_report(&self, at: Address) -> Option<(CertificateFile, Report)> {
        let refused = self.unsaved(at).and_then(|unsaved| unsaved.refused_certificate.clone());
        let record = self.workspace.record(at);
        let kept = || Some((record.certificate_file()?, record.issued()?.file_name.clone().unwrap_or_default()));
        let (file, name) = refused.or_else(kept)?;
        let report = self.judge_certificate(at, &file, &name);
        Some((file, report))
    }

    /// The file of the certificate that lies open, or of one that was not taken; empty
    /// if its name is not known.
    pub fn certificate_file_name(&self, at: Address) -> Option<String> {
        let unsaved = self.unsaved(at);
        if let Some((_, name)) = unsaved.and_then(|unsaved| unsaved.refused_certificate.as_ref()) {
            return Some(name.clone());
        }
        let kept = self.workspace.record(at).issued().map(|issued| issued.file_name.clone().unwrap_or_default());
        kept.or_else(|| unsaved?.refusal(Slot::Certificate).map(|_| String::new()))
    }

    /// The chain of a certificate, as a picture.
    pub fn chain(&self, at: Address, certificate: &Certificate) -> Chain {
        let (anchors, intermediates) = self.workspace.links(at.environment);
        let trust = Trust { anchors: &anchors, intermediates: &intermediates, crls: self.crls(at.environment) };
        certificate::chain(certificate, &trust, self.now)
    }

    /// What was asked, the CSR and the certificate, side by side.
    pub fn columns(&self, at: Address, certificate: &Certificate) -> Vec<certificate::Row> {
        certificate::columns(certificate, self.workspace.record(at).csr(), self.plan(at).as_ref())
    }

    pub(super) fn judge_certificate(&self, at: Address, file: &CertificateFile, name: &str) -> Report {
        let plan = self.plan(at);
        let csr = self.workspace.record(at).csr();
        let (anchors, intermediates) = self.workspace.links(at.environment);
        let comparison = certificate::Comparison {
            expectation: self.expectation(at, plan.as_ref()),
            csr,
            csr_key: csr.map(|csr| &csr.public_key),
            private_key: None,
            file_name: Some(name).filter(|name| !name.is_empty()),
            trust: Trust { anchors: &anchors, intermediates: &intermediates, crls: self.crls(at.environment) },
        };
        let mut report = certificate::check(file, &comparison, self.now);
        let renewed = self.renewed(at);
        let renewal = |old| renewal::judge_certificate(old, &file.certificate, at.entry());
        report.findings.extend(renewed.iter().flat_map(renewal));
        report.findings.push(self.workspace.judge_shared_key(at, &file.certificate.public_key));
        report
    }

    /// A CSR that is not there yet is one of a new key.
    fn plan_of_csr(&self, at: Address, csr: &Csr) -> Option<Plan> {
        if self.workspace.record(at).csr() == Some(csr) {
            return self.plan(at);
        }
        Plan::from_choices(self.workspace.choices_for_new_key(at)).ok().map(|planned| planned.plan)
    }

    fn expectation<'a>(&self, at: Address, plan: Option<&'a Plan>) -> Expectation<'a> {
        match plan {
            Some(plan) => Expectation::of_plan(plan),
            None => Expectation::of_entry(at.entry(), at.environment),
        }
    }

    pub fn plan(&self, at: Address) -> Option<Plan> {
        self.workspace.plan(at).ok().map(|planned| planned.plan)
    }

    /// A file that is none of its kind: there is nothing to say of its content.
    pub(super) fn unreadable(&mut self, at: Address, slot: Slot, what: Deed, message: Message) -> Vec<Effect> {
        self.remember(at.environment, Event::of(at.which(), self.now, what));
        self.refused(at, slot, message)
    }

    pub(super) fn refused(&mut self, at: Address, slot: Slot, message: Message) -> Vec<Effect> {
        self.unsaved_mut(at).refuse(slot, message.clone());
        vec![Effect::Announce(message), Effect::Reveal(Sight::Slot(slot))]
    }
}

/// The report is said and shown.
pub(super) fn judged(report: &Report, slot: Slot) -> Vec<Effect> {
    vec![Effect::Announce(summary(report)), Effect::Reveal(Sight::Slot(slot))]
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
