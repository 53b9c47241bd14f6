//! The details of a certificate, typed or filled in from last year's certificate
//! or CSR.
//!
//! The form takes what was found and can give back what stood there; nothing
//! goes into the workspace before the details are submitted.

use super::{DetailsAction, Effect, Journey, OfferedFile, OfferedPrefill, Sight, Slot, Step};
use crate::framework::address::Address;
use crate::framework::catalogue::Entry;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::plan::prefill::Prefill;
use crate::plan::{Choices, OptionsInput, OrganisationInput, Plan, PlanError};
use crate::renewal;
use crate::workspace::{Deed, Event, Fate};
use crate::x509::certificate::{Certificate, CertificateError};
use crate::x509::csr::{Csr, CsrError};
use crate::x509::kind::Kind;

impl Journey {
    pub(super) fn update_details(&mut self, at: Address, action: DetailsAction) -> Vec<Effect> {
        match action {
            DetailsAction::Typed { organisation, options } => {
                self.unsaved_mut(at).draft = Some((organisation, options));
                Vec::new()
            }
            DetailsAction::Submitted { organisation, options } => self.details_submitted(at, organisation, options),
            DetailsAction::FillOffered(file) => self.fill_offered(at, &file),
        }
    }

    fn details_submitted(&mut self, at: Address, typed: OrganisationInput, options: OptionsInput) -> Vec<Effect> {
        // What the form does not show may have been filled in elsewhere meanwhile.
        let known = self.workspace.with_own_of(at).with_fields_of(at.entry(), self.role(), &typed);
        let mut after = self.workspace.clone();
        let bank = after.take_typed(at, known.clone());
        after.change_bank(at.environment, bank.clone());
        let choices = Choices { options: options.clone(), ..after.choices(at) };
        let planned = Plan::from_choices(choices).and_then(|planned| match self.renewed(at) {
            Some(old) => renewal::keep_subject(&old, planned),
            None => Ok(planned),
        });
        match planned {
            Ok(_) if self.is_asked(at, &bank) => {
                self.unsaved_mut(at).draft = Some((typed, options.clone()));
                self.ask_bank_change(at.environment, bank, Some((at, options)))
            }
            Ok(planned) => {
                self.workspace.change().take_typed(at, known);
                self.take_details(at, bank, options, &planned.plan);
                self.show_of(at, Step::Key)
            }
            Err(PlanError::Fields(problems)) => {
                let count = problems.len();
                let unsaved = self.unsaved_mut(at);
                // As typed, but not into the workspace: there it would unsettle
                // the other certificates, and it may be anything.
                unsaved.draft = Some((typed, options));
                unsaved.problems = problems;
                vec![
                    Effect::Announce(Message::new("said-problems").with("count", count)),
                    Effect::Reveal(Sight::Details),
                ]
            }
            Err(PlanError::NotOfRole { .. }) => Vec::new(),
        }
    }

    /// The person is asked before other certificates, or a CSR that is there, come to
    /// have other details than the bank, or take new ones.
    fn is_asked(&self, at: Address, bank: &OrganisationInput) -> bool {
        self.workspace.fates(at.environment, bank).into_iter().any(|fate| fate != (at.which(), Fate::Takes))
    }

    pub(super) fn take_details(
        &mut self,
        at: Address,
        organisation: OrganisationInput,
        options: OptionsInput,
        plan: &Plan,
    ) {
        let before = self.plan(at).map(|plan| plan.jwks_url());
        let record = self.workspace.record(at);
        let known = self.bank(at.environment);
        let is_new = !record.planned || record.options != options || *known != organisation;
        let workspace = self.workspace.change();
        workspace.change_bank(at.environment, organisation);
        let record = workspace.record_mut(at);
        record.options = options;
        record.planned = true;
        if before.is_some_and(|before| before != plan.jwks_url()) {
            record.forget_jwks();
        }
        let unsaved = self.unsaved_mut(at);
        unsaved.problems.clear();
        unsaved.draft = None;
        if is_new {
            self.remember(at.environment, Event::of(at.which(), self.now, Deed::DetailsGiven));
        }
        self.reconsider(at);
    }

    pub(super) fn fill_offered(&mut self, at: Address, file: &OfferedFile) -> Vec<Effect> {
        const WHY: &str = "a certificate or CSR is public; whatever else it is gets refused and wiped";
        match read(file.content.expose(WHY), at.entry(), at.environment) {
            Err(message) => self.refused(at, Slot::Fill, message),
            Ok(prefill) => {
                let unsaved = self.unsaved_mut(at);
                unsaved.accept(Slot::Fill);
                let number = unsaved.prefill.take().map_or(0, |offered| offered.number + 1);
                unsaved.prefill = Some(OfferedPrefill { prefill, file_name: file.name.clone(), number });
                vec![Effect::Announce(Message::new("said-filled")), Effect::Reveal(Sight::Slot(Slot::Fill))]
            }
        }
    }
}

/// A certificate or a CSR, whichever it is. A private key beside it has no
/// business here, so the file is refused as a whole.
fn read(input: &[u8], entry: &'static Entry, environment: Environment) -> Result<Prefill, Message> {
    let private_key = || Message::new("err-fill-private-key");
    match Certificate::read(input) {
        Ok(file) if file.had_private_key => Err(private_key()),
        Ok(file) => Ok(Prefill::from_certificate(&file.certificate, entry, environment)),
        Err(CertificateError::PrivateKey) => Err(private_key()),
        Err(CertificateError::OtherKind { found: Kind::CertificateRequest }) => match Csr::read(input) {
            Ok(csr) => Ok(Prefill::from_csr(&csr, entry, environment)),
            Err(CsrError::PrivateKey) => Err(private_key()),
            Err(error) => Err(error.message()),
        },
        Err(CertificateError::OtherKind { .. }) => Err(Message::new("err-fill-other-kind")),
        Err(error) => Err(error.message()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::journey::tests::{now, organisation, start, submit};
    use crate::journey::{Action, PageAction, Screen};

    #[test]
    fn what_is_typed_of_the_details_is_there_again_after_back_and_another_environment() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        let at = journey.at(id);
        let (organisation, options) = (organisation(), OptionsInput::default());
        let typed = DetailsAction::Typed { organisation: organisation.clone(), options: options.clone() };
        journey.update(Action::Details(at, typed), now());
        for screen in [Screen::Board, Screen::Certificate { id: id.into(), step: Step::Details }] {
            journey.update(Action::Page(PageAction::ScreenChosen(screen)), now());
        }
        for environment in [Environment::Production, Environment::Sandbox] {
            journey.update(Action::Page(PageAction::EnvironmentChosen(environment)), now());
        }
        assert_eq!(
            journey.unsaved(at).and_then(|unsaved| unsaved.draft.clone()),
            Some((organisation.clone(), options))
        );
        assert_eq!(journey.workspace.sandbox.organisation, OrganisationInput::default(), "nothing was submitted");
        submit(&mut journey, id, organisation);
        assert_eq!(journey.unsaved(at).and_then(|unsaved| unsaved.draft.clone()), None);
    }
}
