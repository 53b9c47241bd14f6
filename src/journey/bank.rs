//! The bank's details on a page of their own, and the question before a change of them:
//! which certificates it touches, and what becomes of each.

use super::{BankAction, DetailsAction, Effect, JobKind, Journey, Notice, Sight};
use crate::framework::address::{Address, Which};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::plan::{self, FieldProblem, OptionsInput, OrganisationInput};
use crate::workspace::{Deed, Event, Fate};

/// What lies open of the bank's details of one environment.
#[derive(Default)]
pub struct BankPage {
    /// As typed, and not submitted or not valid.
    pub draft: Option<OrganisationInput>,
    pub problems: Vec<FieldProblem>,
    pub change: Option<BankChange>,
    /// Why no further certificate was added.
    pub label_problem: Option<Message>,
}

/// A change that waits for the person.
#[derive(Clone, Debug, PartialEq)]
pub struct BankChange {
    organisation: OrganisationInput,
    pub fates: Vec<(Which, Fate)>,
    /// The certificate in whose form it was typed, and the rest of that form.
    pub details: Option<(Address, OptionsInput)>,
}

impl Journey {
    /// The details of the bank, as the certificates that come take them.
    pub fn bank(&self, environment: Environment) -> &OrganisationInput {
        &self.workspace.world(environment).organisation
    }

    /// What lies open of them.
    pub fn bank_page(&self, environment: Environment) -> Option<&BankPage> {
        self.banks.get(&environment)
    }

    /// The change that was asked for in the form of a certificate, or (`None`) on the page of the bank.
    pub fn bank_change(&self, environment: Environment, form: Option<Address>) -> Option<&BankChange> {
        let change = self.banks.get(&environment)?.change.as_ref()?;
        (change.details.as_ref().map(|(at, _)| *at) == form).then_some(change)
    }

    pub(super) fn update_bank(&mut self, environment: Environment, action: BankAction) -> Vec<Effect> {
        match action {
            BankAction::Typed(typed) => {
                self.bank_page_mut(environment).draft = Some(typed);
                Vec::new()
            }
            BankAction::Submitted(typed) => self.bank_submitted(environment, typed),
            BankAction::Confirmed => self.bank_change_confirmed(environment),
            BankAction::Cancelled => {
                self.bank_page_mut(environment).change = None;
                vec![Effect::Announce(Message::new("said-not-changed"))]
            }
        }
    }

    pub(super) fn bank_page_mut(&mut self, environment: Environment) -> &mut BankPage {
        self.banks.entry(environment).or_default()
    }

    fn bank_submitted(&mut self, environment: Environment, typed: OrganisationInput) -> Vec<Effect> {
        let problems = plan::problems_of_bank(&typed, environment, self.role());
        let count = problems.len();
        let page = self.bank_page_mut(environment);
        page.problems = problems;
        page.draft = Some(typed.clone());
        if count > 0 {
            let said = Effect::Announce(Message::new("said-problems").with("count", count));
            return vec![said, Effect::Reveal(Sight::Details)];
        }
        if self.workspace.fates(environment, &typed).is_empty() {
            let mut effects = self.change_bank(environment, typed);
            effects.extend(self.notify(Notice::good(Message::new("said-bank-changed"))));
            return effects;
        }
        self.ask_bank_change(environment, typed, None)
    }

    /// Nothing is changed before the person has read what becomes of the certificates.
    pub(super) fn ask_bank_change(
        &mut self,
        environment: Environment,
        organisation: OrganisationInput,
        details: Option<(Address, OptionsInput)>,
    ) -> Vec<Effect> {
        let fates = self.workspace.fates(environment, &organisation);
        let said = Message::new("said-bank-change").with("count", fates.len());
        self.bank_page_mut(environment).change = Some(BankChange { organisation, fates, details });
        vec![Effect::Announce(said)]
    }

    fn bank_change_confirmed(&mut self, environment: Environment) -> Vec<Effect> {
        let Some(BankChange { organisation, details, .. }) = self.bank_page_mut(environment).change.take() else {
            return Vec::new();
        };
        let mut effects = self.change_bank(environment, organisation.clone());
        if let Some((at, options)) = details {
            effects.extend(self.update_details(at, DetailsAction::Submitted { organisation, options }));
        }
        effects.push(Effect::Announce(Message::new("said-bank-changed")));
        effects
    }

    fn change_bank(&mut self, environment: Environment, organisation: OrganisationInput) -> Vec<Effect> {
        // A CSR that is being made would carry the old details without a word.
        let is_making = |kind| matches!(kind, JobKind::MakeKey(at) if at.environment == environment);
        let stopped = self.stop(is_making);
        if *self.bank(environment) != organisation {
            self.remember(environment, Event::new(self.now, Deed::DetailsGiven));
        }
        self.workspace.change().change_bank(environment, organisation);
        let page = self.bank_page_mut(environment);
        page.draft = None;
        page.problems.clear();
        let addresses: Vec<Address> = self.workspace.addresses_in(environment).collect();
        for at in addresses {
            self.reconsider(at);
        }
        stopped.into_iter().chain([Effect::Announce(Message::new("said-bank-changed"))]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::journey::tests::{make_key, now, organisation, prove, request_key, start, submit, work};
    use crate::journey::{Action, JobAction, PageAction, Progress, Screen, Step};
    use crate::plan::Field;
    use crate::workspace::Workspace;
    use CertificateId::{C3, Enc1, S4};

    const SANDBOX: Environment = Environment::Sandbox;

    fn named(name: &str) -> OrganisationInput {
        OrganisationInput { legal_name: name.into(), ..organisation() }
    }

    fn act(journey: &mut Journey, action: BankAction) -> Vec<Effect> {
        journey.update(Action::Bank(SANDBOX, action), now())
    }

    /// Details of Enc1, a key of S4 that was made, and one of C3 that is published.
    fn at_work() -> Journey {
        let mut journey = start(SANDBOX);
        for id in [C3, S4] {
            submit(&mut journey, id, organisation());
            let key = make_key(&mut journey, id);
            prove(&mut journey, id, &key);
        }
        submit(&mut journey, Enc1, organisation());
        let at = journey.at(C3);
        journey.workspace.change().record_mut(at).publish("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", now());
        journey
    }

    fn progress(journey: &Journey) -> [Progress; 3] {
        [C3, S4, Enc1].map(|id| journey.progress(journey.at(id)))
    }

    #[test]
    fn a_change_says_first_what_becomes_of_each_certificate_and_takes_none_of_them_back() {
        let mut journey = at_work();
        let (before, reached) = (journey.workspace.clone(), progress(&journey));
        act(&mut journey, BankAction::Submitted(named("Test Bank P.J.S.C.")));
        let change = journey.bank_change(SANDBOX, None).expect("it is asked");
        let mut fates = change.fates.clone();
        fates.sort_by_key(|(id, _)| [C3, S4, Enc1].iter().position(|each| *id == *each));
        assert_eq!(fates, [(C3.into(), Fate::Keeps), (S4.into(), Fate::RequestKeeps), (Enc1.into(), Fate::Takes)]);
        assert_eq!(*journey.workspace, before, "nothing is changed before");
        act(&mut journey, BankAction::Cancelled);
        assert!(journey.bank_change(SANDBOX, None).is_none() && *journey.workspace == before);
        let typed = journey.bank_page(SANDBOX).and_then(|page| page.draft.clone());
        assert_eq!(typed, Some(named("Test Bank P.J.S.C.")), "what was typed stays");

        act(&mut journey, BankAction::Submitted(named("Test Bank P.J.S.C.")));
        act(&mut journey, BankAction::Confirmed);
        assert_eq!(progress(&journey), reached);
        let legal_name = |journey: &Journey, id| journey.workspace.organisation(journey.at(id)).legal_name;
        assert_eq!([C3, S4].map(|id| legal_name(&journey, id)), ["Test Bank PJSC", "Test Bank PJSC"]);
        assert_eq!(legal_name(&journey, Enc1), "Test Bank P.J.S.C.");
        let again = Workspace::from_json(journey.workspace.to_json().as_bytes());
        assert_eq!(again.as_ref(), Ok(&*journey.workspace));
        let again = Journey::new(again.expect("opened"), Screen::Board, now());
        assert_eq!(progress(&again), reached);
        journey.update(Action::Page(PageAction::Undone), now());
        assert_eq!(*journey.workspace, before, "and one click takes it back");
    }

    #[test]
    fn the_next_key_takes_the_new_details_and_a_csr_that_comes_is_judged_by_them() {
        let mut journey = at_work();
        act(&mut journey, BankAction::Submitted(named("Other Bank PJSC")));
        act(&mut journey, BankAction::Confirmed);
        let at = journey.at(S4);
        let old = journey.workspace.record(at).csr().cloned().expect("a CSR");
        journey.update(Action::Key(at, crate::journey::KeyAction::StartedOver), now());
        let effects = request_key(&mut journey, S4);
        journey.update(Action::Job(JobAction::Finished(work(effects))), now());
        let csr = journey.workspace.record(at).csr().expect("a CSR");
        assert!(csr.subject.in_encoding_order().contains("O=Other Bank PJSC"), "{:?}", csr.subject);
        assert!(!journey.judge_csr(at, csr).failed());
        assert!(journey.judge_csr(at, &old).failed(), "the old one does not fit any more");
    }

    #[test]
    fn a_change_in_the_form_of_a_certificate_is_asked_there() {
        let mut journey = at_work();
        let before = journey.workspace.clone();
        submit(&mut journey, Enc1, named("Other Bank PJSC"));
        let at = journey.at(Enc1);
        assert!(journey.bank_change(SANDBOX, Some(at)).is_some() && journey.bank_change(SANDBOX, None).is_none());
        assert_eq!(*journey.workspace, before);
        journey.update(Action::Page(PageAction::ScreenChosen(Screen::Board)), now());
        assert!(journey.bank_change(SANDBOX, Some(at)).is_none(), "whoever leaves has not said yes");
        submit(&mut journey, Enc1, named("Other Bank PJSC"));
        act(&mut journey, BankAction::Confirmed);
        assert_eq!(journey.bank(SANDBOX).legal_name, "Other Bank PJSC");
        assert_eq!(journey.screen, Screen::Certificate { id: Enc1.into(), step: Step::Key }, "and it goes on");
        // Nobody is asked where nothing else is touched, or only something new is told.
        let mut alone = start(SANDBOX);
        for name in ["One Bank PJSC", "Another Bank PJSC"] {
            submit(&mut alone, C3, named(name));
            assert_eq!(alone.bank(SANDBOX).legal_name, name);
        }
    }

    #[test]
    fn details_of_the_bank_that_are_wrong_change_nothing() {
        let mut journey = at_work();
        let before = journey.workspace.clone();
        let typed = OrganisationInput { organisation_id: "not a uuid".into(), ..organisation() };
        act(&mut journey, BankAction::Submitted(typed));
        let page = journey.bank_page(SANDBOX).expect("open");
        let fields: Vec<Field> = page.problems.iter().map(|problem| problem.field).collect();
        assert_eq!((fields.as_slice(), &*journey.workspace), ([Field::OrganisationId].as_slice(), &before));
        let mut new = start(SANDBOX);
        act(&mut new, BankAction::Submitted(organisation()));
        assert_eq!(*new.bank(SANDBOX), organisation(), "on an empty desk nobody is asked");
    }
}
