//! Files that a person offers: CSR, certificate, JWKS. What fails its report is
//! shown with the report and not kept; what passes goes into the workspace.

use super::{Effect, Journey, OfferedFile, Slot};
use crate::catalogue::CertificateId;
use crate::certificate::{self, Certificate, CertificateFile};
use crate::clock::Moment;
use crate::csr::{self, Csr};
use crate::jwks::{self, Jwks};
use crate::message::Message;
use crate::plan::{Expectation, Plan};
use crate::report::{Report, Verdict};
use crate::workspace::KeyOrigin;

const WHY: &str = "a CSR, certificate or JWKS is public; whatever else it is gets refused and wiped";

impl Journey {
    pub(super) fn csr_offered(&mut self, id: CertificateId, file: &OfferedFile) -> Vec<Effect> {
        match Csr::read(file.content.expose(WHY)) {
            Err(error) => self.refused(id, Slot::Csr, error.message()),
            Ok(csr) => {
                let plan = self.plan(id);
                let report = csr::check(&csr, plan.as_ref());
                let failed = report.failed() && id.entry().is_made_by_lfi();
                let bench = self.bench_mut(id);
                bench.accept(Slot::Csr);
                bench.refused_csr = failed.then(|| csr.clone());
                if !failed {
                    let record = self.workspace.record_mut(id);
                    if record.csr.as_deref() != Some(&csr.to_pem()) {
                        record.start_over();
                    }
                    record.origin = Some(KeyOrigin::Elsewhere);
                    record.csr = Some(csr.to_pem());
                }
                self.stored(vec![Effect::Announce(summary(&report))])
            }
        }
    }

    pub(super) fn certificate_offered(&mut self, id: CertificateId, file: &OfferedFile, now: Moment) -> Vec<Effect> {
        match Certificate::read(file.content.expose(WHY)) {
            Err(error) => self.refused(id, Slot::Certificate, error.message()),
            Ok(found) => {
                let report = self.judge_certificate(id, &found, &file.name, now);
                let failed = report.failed();
                let bench = self.bench_mut(id);
                bench.accept(Slot::Certificate);
                bench.refused_certificate = failed.then(|| (found.clone(), file.name.clone()));
                if !failed {
                    let record = self.workspace.record_mut(id);
                    let pem = found.certificate.to_pem();
                    if record.certificate.as_deref() != Some(&pem) {
                        record.kid = None;
                        record.jwks_checked = None;
                        record.handed_over = None;
                    }
                    record.certificate = Some(pem);
                    record.certificate_file_name = Some(file.name.clone()).filter(|name| !name.is_empty());
                }
                self.stored(vec![Effect::Announce(summary(&report))])
            }
        }
    }

    /// `kid` is the one that the hub stated, for certificates of the hub.
    pub(super) fn jwks_offered(
        &mut self,
        id: CertificateId,
        file: &OfferedFile,
        kid: &str,
        now: Moment,
    ) -> Vec<Effect> {
        let jwks = match Jwks::read(file.content.expose(WHY)) {
            Err(error) => return self.refused(id, Slot::Jwks, error.message()),
            Ok(jwks) => jwks,
        };
        let plan = self.plan(id);
        let record = self.workspace.record(id);
        let csr = record.parsed_csr();
        let certificate = record.parsed_certificate().map(|file| file.certificate);
        let comparison = jwks::Comparison {
            expectation: self.expectation(id, plan.as_ref()),
            certificate: certificate.as_ref(),
            public_key: csr.as_ref().map(|csr| &csr.public_key),
            kid: Some(kid.trim()).filter(|kid| !kid.is_empty()),
        };
        let answer = jwks::check(&jwks, &comparison, now);
        let announcement = summary(&answer.report);
        let failed = answer.report.failed();
        let record = self.workspace.record_mut(id);
        record.jwks_checked = (!failed).then_some(now);
        record.kid = answer.kid.clone().filter(|_| !failed);
        if failed {
            record.handed_over = None;
        }
        let bench = self.bench_mut(id);
        bench.accept(Slot::Jwks);
        bench.jwks = Some(answer);
        self.stored(vec![Effect::Announce(announcement)])
    }

    /// The report on the CSR that lies open: the refused one, else the kept one.
    pub fn csr_report(&self, id: CertificateId) -> Option<(Csr, Report)> {
        let refused = self.bench(id).and_then(|bench| bench.refused_csr.clone());
        let csr = refused.or_else(|| self.workspace.record(id).parsed_csr())?;
        let report = csr::check(&csr, self.plan(id).as_ref());
        Some((csr, report))
    }

    /// The report on the certificate that lies open.
    pub fn certificate_report(&self, id: CertificateId, now: Moment) -> Option<(CertificateFile, Report)> {
        let refused = self.bench(id).and_then(|bench| bench.refused_certificate.clone());
        let record = self.workspace.record(id);
        let kept = || Some((record.parsed_certificate()?, record.certificate_file_name.clone().unwrap_or_default()));
        let (file, name) = refused.or_else(kept)?;
        let report = self.judge_certificate(id, &file, &name, now);
        Some((file, report))
    }

    fn judge_certificate(&self, id: CertificateId, file: &CertificateFile, name: &str, now: Moment) -> Report {
        let plan = self.plan(id);
        let csr = self.workspace.record(id).parsed_csr();
        let comparison = certificate::Comparison {
            expectation: self.expectation(id, plan.as_ref()),
            csr_key: csr.as_ref().map(|csr| &csr.public_key),
            private_key: None,
            file_name: Some(name).filter(|name| !name.is_empty()),
        };
        certificate::check(file, &comparison, now)
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

    fn refused(&mut self, id: CertificateId, slot: Slot, message: Message) -> Vec<Effect> {
        self.bench_mut(id).refuse(slot, message.clone());
        vec![Effect::Announce(message)]
    }
}

/// "2 failed, 1 warning": for those who do not see the report appear.
fn summary(report: &Report) -> Message {
    Message::new("said-report")
        .with("failed", report.count(Verdict::Fail))
        .with("warned", report.count(Verdict::Warn))
        .with("passed", report.count(Verdict::Pass))
}
