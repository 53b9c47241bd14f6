//! The rehearsal: what the practice directory and the practice hub are asked
//! for, and what becomes of it. The directory itself is the shell's, because its
//! CA needs random numbers; nothing of it is stored but its CA files.

use super::{Delivery, Effect, JobKind, Journey, Notice, OfferedFile, Paper, RunningJob, Screen, Slot, Step};
use crate::check::authority::Authorities;
use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::Job;
use crate::rehearsal::{Mistake, Order, Served, Wish};
use crate::workspace::{AuthorityFiles, World};

impl Paper {
    fn slot(self) -> Slot {
        match self {
            Self::HubCsr => Slot::Csr,
            Self::Certificate => Slot::Certificate,
            Self::Jwks => Slot::Jwks,
        }
    }
}

impl Journey {
    pub(super) fn practice_asked(
        &mut self,
        id: CertificateId,
        paper: Paper,
        delivery: Delivery,
        mistake: Option<Mistake>,
    ) -> Vec<Effect> {
        let Ok(planned) = self.workspace.plan(id) else { return Vec::new() };
        if self.workspace.environment != Environment::Rehearsal {
            return Vec::new();
        }
        let record = self.workspace.record(id);
        let wish = match paper {
            Paper::HubCsr => return self.hub_csr_asked(id, delivery),
            Paper::Certificate => record.csr.as_deref().map(|csr| Wish::Certificate(Box::new(csr.clone()))),
            Paper::Jwks => record.certificate.as_deref().map(|certificate| Wish::Jwks(Box::new(certificate.clone()))),
        };
        let order = wish.map(|wish| Order { plan: planned.plan, wish, mistake });
        order.map(|order| Effect::Practise { id, paper, delivery, order: Box::new(order) }).into_iter().collect()
    }

    pub(super) fn practice_served(
        &mut self,
        id: CertificateId,
        paper: Paper,
        delivery: Delivery,
        served: Result<Box<Served>, Message>,
    ) -> Vec<Effect> {
        match served {
            Err(message) => {
                let advice = message.id.strip_prefix("err-").map(|name| Message::new(format!("rec-{name}")));
                self.notice = Some(Notice::bad(message.clone(), advice));
                vec![Effect::Announce(message)]
            }
            Ok(served) => {
                self.take_practice_authorities(&served.authorities);
                let mut effects = self.deliver(id, paper, delivery, served.file_name, served.content);
                // The CA files, if nothing else, are new.
                effects.push(Effect::Store(self.workspace.to_json()));
                effects
            }
        }
    }

    fn hub_csr_asked(&mut self, id: CertificateId, delivery: Delivery) -> Vec<Effect> {
        if self.job.is_some() {
            return Vec::new();
        }
        let kind = JobKind::PractiseHubCsr(id, delivery);
        self.job = Some(RunningJob { environment: self.workspace.environment, kind, since: self.now });
        let choices = self.workspace.choices(id);
        vec![Effect::RunJob(Job::MakeHubCsr { choices }), Effect::Announce(Message::new("said-practice-hub"))]
    }

    pub(super) fn hub_csr_made(&mut self, id: CertificateId, delivery: Delivery, csr_pem: String) -> Vec<Effect> {
        let Ok(planned) = self.workspace.plan(id) else { return Vec::new() };
        self.deliver(id, Paper::HubCsr, delivery, planned.plan.csr_file_name(), csr_pem)
    }

    fn deliver(
        &mut self,
        id: CertificateId,
        paper: Paper,
        delivery: Delivery,
        name: String,
        content: String,
    ) -> Vec<Effect> {
        self.unsaved_mut(id).accept(paper.slot());
        if delivery == Delivery::Saved {
            let media_type = if paper == Paper::Jwks { "application/json" } else { "application/x-pem-file" };
            let said = Effect::Announce(Message::new("said-practice-saved"));
            return vec![Effect::Download { name, media_type, content }, said];
        }
        let file = OfferedFile { name, content: Secret::new(content.into_bytes()) };
        let step = match paper {
            Paper::HubCsr => Step::Key,
            Paper::Certificate => Step::Certificate,
            Paper::Jwks => Step::Jwks,
        };
        let screen = Screen::Certificate { id, step };
        let moves = paper == Paper::Certificate && self.screen != screen;
        let mut effects = match paper {
            Paper::HubCsr => self.csr_offered(id, &file),
            Paper::Certificate => self.certificate_offered(id, &file),
            Paper::Jwks => self.jwks_offered(id, &file, ""),
        };
        if moves {
            self.workspace.record_mut(id).uploaded.get_or_insert(self.now);
            effects.extend(self.show(screen));
        }
        effects
    }

    /// A directory that was opened anew knows nothing of what an earlier one
    /// issued, and nobody can verify that any more. Its CA files wait for the
    /// person, as those of the real directory do.
    fn take_practice_authorities(&mut self, authorities: &Authorities) {
        if self.workspace.authorities(Environment::Rehearsal) == *authorities {
            return;
        }
        let world = self.workspace.here_mut();
        world.authorities = AuthorityFiles::default();
        for record in world.certificates.values_mut().filter(|record| record.certificate.is_some()) {
            record.certificate = None;
            record.certificate_file_name = None;
            record.forget_jwks();
        }
        for (_, unsaved) in
            self.unsaved.iter_mut().filter(|((environment, _), _)| *environment == Environment::Rehearsal)
        {
            unsaved.refused_certificate = None;
            unsaved.jwks = None;
        }
        self.trust.remove(&Environment::Rehearsal);
        for authority in [&authorities.root, &authorities.issuing].into_iter().flatten() {
            self.offer_authority(authority.clone());
        }
    }

    /// Nothing of the practice world is left, and the page is in the Sandbox.
    pub(super) fn rehearsal_ended(&mut self) -> Vec<Effect> {
        let is_practice = |environment: Environment| environment == Environment::Rehearsal;
        let mut effects = vec![Effect::ForgetDownloads, Effect::ClosePracticeDirectory];
        if self.job.is_some_and(|job| is_practice(job.environment)) {
            self.job = None;
            self.heap.stop();
            effects.push(Effect::CancelJob);
        }
        self.workspace.rehearsal = World::of_practice();
        self.unsaved.retain(|(environment, _), _| !is_practice(*environment));
        self.inspections.retain(|(environment, _), _| !is_practice(*environment));
        self.trust.remove(&Environment::Rehearsal);
        if is_practice(self.workspace.environment) {
            self.workspace.environment = Environment::Sandbox;
        }
        self.forms_are_gone();
        effects.extend(self.show(Screen::Board));
        let message = Message::new("said-rehearsal-ended");
        self.notice = Some(Notice::good(message.clone()));
        effects.push(Effect::Announce(message));
        self.stored(effects)
    }
}
