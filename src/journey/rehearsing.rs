//! The rehearsal: what the practice directory and the practice hub are asked
//! for, and what becomes of it. The directory itself is the shell's, because its
//! CA needs random numbers; nothing of it is stored but its CA files.

use super::{
    Delivery, Effect, JobKind, Journey, Notice, OfferedFile, PracticeAction, PracticeFile, Screen, Slot, Step,
};
use crate::check::authority::Authorities;
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::job::Job;
use crate::rehearsal::{Mistake, Order, Served, Wish};
use crate::workspace::{AuthorityFiles, World};

impl PracticeFile {
    fn slot(self) -> Slot {
        match self {
            Self::HubCsr => Slot::Csr,
            Self::Certificate => Slot::Certificate,
            Self::Jwks => Slot::Jwks,
        }
    }
}

impl Journey {
    pub(super) fn update_practice(&mut self, at: Address, action: PracticeAction) -> Vec<Effect> {
        match action {
            PracticeAction::Asked { file, delivery, mistake } => self.practice_asked(at, file, delivery, mistake),
            PracticeAction::Served { file, delivery, served } => self.practice_served(at, file, delivery, served),
        }
    }

    fn practice_asked(
        &mut self,
        at: Address,
        file: PracticeFile,
        delivery: Delivery,
        mistake: Option<Mistake>,
    ) -> Vec<Effect> {
        let Ok(planned) = self.workspace.plan(at) else { return Vec::new() };
        if at.environment != Environment::Rehearsal {
            return Vec::new();
        }
        let record = self.workspace.record(at);
        let wish = match file {
            PracticeFile::HubCsr => return self.hub_csr_asked(at, delivery),
            PracticeFile::Certificate => record.csr().map(|csr| Wish::Certificate(Box::new(csr.clone()))),
            PracticeFile::Jwks => record.certificate().map(|certificate| Wish::Jwks(Box::new(certificate.clone()))),
        };
        let order = wish.map(|wish| Order { plan: planned.plan, wish, mistake });
        order.map(|order| Effect::Practise { at, file, delivery, order: Box::new(order) }).into_iter().collect()
    }

    fn practice_served(
        &mut self,
        at: Address,
        file: PracticeFile,
        delivery: Delivery,
        served: Result<Box<Served>, Message>,
    ) -> Vec<Effect> {
        match served {
            Err(message) => {
                let advice = message.id.strip_prefix("err-").map(|name| Message::new(format!("rec-{name}")));
                self.notify(Notice::bad(message, advice))
            }
            Ok(served) => {
                self.take_practice_authorities(&served.authorities);
                self.deliver(at, file, delivery, served.file_name, served.content)
            }
        }
    }

    fn hub_csr_asked(&mut self, at: Address, delivery: Delivery) -> Vec<Effect> {
        let job = Job::MakeHubCsr { choices: self.workspace.choices(at) };
        let kind = JobKind::PractiseHubCsr(at, delivery);
        vec![self.start(kind, job), Effect::Announce(Message::new("said-practice-hub"))]
    }

    pub(super) fn hub_csr_made(&mut self, at: Address, delivery: Delivery, csr_pem: String) -> Vec<Effect> {
        let Ok(planned) = self.workspace.plan(at) else { return Vec::new() };
        self.deliver(at, PracticeFile::HubCsr, delivery, planned.plan.on_day(self.now).csr_file_name(), csr_pem)
    }

    fn deliver(
        &mut self,
        at: Address,
        file: PracticeFile,
        delivery: Delivery,
        name: String,
        content: String,
    ) -> Vec<Effect> {
        self.unsaved_mut(at).accept(file.slot());
        if delivery == Delivery::Saved {
            let media_type = if file == PracticeFile::Jwks { "application/json" } else { "application/x-pem-file" };
            let said = Effect::Announce(Message::new("said-practice-saved"));
            return vec![Effect::Download { name, media_type, content: content.into_bytes() }, said];
        }
        let offered = OfferedFile { name, content: Secret::new(content.into_bytes()) };
        let step = match file {
            PracticeFile::HubCsr => Step::Key,
            PracticeFile::Certificate => Step::Certificate,
            PracticeFile::Jwks => Step::Jwks,
        };
        let screen = Screen::Certificate { id: at.which(), step };
        let moves = file == PracticeFile::Certificate && self.screen != screen;
        let mut effects = match file {
            PracticeFile::HubCsr => self.csr_offered(at, &offered),
            PracticeFile::Certificate => self.certificate_offered(at, &offered),
            PracticeFile::Jwks => self.jwks_offered(at, &offered, ""),
        };
        if moves {
            if self.workspace.record(at).uploaded().is_none() {
                self.workspace.change().record_mut(at).confirm_upload(self.now);
            }
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
        let world = self.workspace.change().world_mut(Environment::Rehearsal);
        world.authorities = AuthorityFiles::default();
        for record in world.certificates.values_mut().filter(|record| record.certificate().is_some()) {
            record.forget_certificate();
        }
        for (_, unsaved) in self.unsaved.iter_mut().filter(|(at, _)| at.environment == Environment::Rehearsal) {
            unsaved.refused_certificate = None;
            unsaved.jwks = None;
            unsaved.key_set = None;
        }
        self.trust.remove(&Environment::Rehearsal);
        for authority in [&authorities.root, &authorities.issuing].into_iter().flatten() {
            self.offer_authority(Environment::Rehearsal, authority.clone());
        }
    }

    /// Nothing of the practice world is left, and the page is in the Sandbox.
    pub(super) fn rehearsal_ended(&mut self) -> Vec<Effect> {
        let is_practice = |environment: Environment| environment == Environment::Rehearsal;
        let mut effects = vec![Effect::ForgetDownloads, Effect::ClosePracticeDirectory];
        effects.extend(self.stop(|kind| kind.address().is_some_and(|at| is_practice(at.environment))));
        let role = self.role();
        let workspace = self.workspace.change();
        workspace.rehearsal = World::of_practice(role);
        if is_practice(workspace.environment) {
            workspace.environment = Environment::Sandbox;
        }
        self.banks.remove(&Environment::Rehearsal);
        self.unsaved.retain(|at, _| !is_practice(at.environment));
        self.inspections.retain(|at, _| !is_practice(at.environment));
        self.trust.remove(&Environment::Rehearsal);
        self.forms_are_gone();
        effects.push(Effect::ForgetDrafts(Environment::Rehearsal));
        effects.extend(self.show(Screen::Board));
        effects.extend(self.notify(Notice::good(Message::new("said-rehearsal-ended"))));
        effects
    }
}
