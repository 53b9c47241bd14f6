//! In whose role the page is used, and further certificates of one kind: of a second brand,
//! application or site.

use super::{Effect, Journey, Notice, Screen, Step};
use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Party};
use crate::framework::environment::Environment;
use crate::ground::message::Message;

impl Journey {
    pub(super) fn role_chosen(&mut self, role: Party) -> Vec<Effect> {
        if self.role() != role || self.workspace.role.is_none() {
            self.workspace.change().choose_role(role);
        }
        // What lies open there was read in another role.
        self.banks.clear();
        vec![Effect::Announce(Message::new("said-role"))]
    }

    pub(super) fn added(&mut self, environment: Environment, id: CertificateId, label: &str) -> Vec<Effect> {
        let page = self.bank_page_mut(environment);
        page.label_problem = None;
        match self.workspace.change().add(environment, id, label) {
            Ok(at) => self.show_of(at, Step::Details),
            Err(error) => {
                let message = error.message();
                self.bank_page_mut(environment).label_problem = Some(message.clone());
                vec![Effect::Announce(message)]
            }
        }
    }

    /// Its key and its certificate are where they are: only this page forgets them.
    pub(super) fn removed(&mut self, at: Address) -> Vec<Effect> {
        let mut effects: Vec<Effect> = self.stop(|kind| kind.address() == Some(at)).into_iter().collect();
        effects.push(self.drop_key(at));
        self.workspace.change().remove(at);
        self.unsaved.remove(&at);
        effects.extend(self.show(Screen::Bank));
        effects.extend(self.notify(Notice::good(Message::new("said-removed").with("certificate", at.which().name()))));
        effects
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::tests::{make_key, now, organisation, prove, start, submit};
    use crate::journey::{Action, PageAction, Progress, StepState, WorkspaceAction, compare};
    use crate::plan::OrganisationInput;
    use CertificateId::{C1, C3, Enc2, S4, Sig1};

    const SANDBOX: Environment = Environment::Sandbox;

    fn act(journey: &mut Journey, action: WorkspaceAction) -> Vec<Effect> {
        journey.update(Action::Workspace(action), now())
    }

    #[test]
    fn a_tpp_has_its_own_certificates_and_the_whole_way_for_them() {
        let mut journey = start(SANDBOX);
        act(&mut journey, WorkspaceAction::RoleChosen(Party::Tpp));
        assert!(journey.is_first_visit(), "who asks for what else is there is not done with it");
        let mut own: Vec<CertificateId> = compare(&journey).iter().map(|row| row.entry.id).collect();
        own.sort();
        assert_eq!(own, [C1, Sig1, Enc2]);
        for id in [C1, Sig1, Enc2] {
            submit(&mut journey, id, organisation());
            let key = make_key(&mut journey, id);
            prove(&mut journey, id, &key);
            assert_eq!(journey.progress(journey.at(id)), Progress::CsrReady, "{id:?}");
            let csr = journey.workspace.record(journey.at(id)).csr().cloned().expect("a CSR");
            assert!(csr.subject.in_encoding_order().contains("CN="), "{:?}", csr.subject);
            assert!(csr.alternative_names.is_none());
        }
        let steps: Vec<Step> = journey.steps(journey.at(C3)).iter().map(|view| view.step).collect();
        assert_eq!(steps[0], Step::Overview, "an LFI's certificate is another's");
        assert!(journey.steps(journey.at(C3)).iter().all(|view| view.state != StepState::Blocked));
        let again = crate::workspace::Workspace::from_json(journey.workspace.to_json().as_bytes()).expect("opened");
        assert_eq!(again.role(), Party::Tpp);
    }

    #[test]
    fn a_second_certificate_goes_its_own_way_and_can_be_removed() {
        let mut journey = start(SANDBOX);
        submit(&mut journey, S4, organisation());
        act(&mut journey, WorkspaceAction::Added { environment: SANDBOX, id: S4, label: "DR site".into() });
        let at = Address { environment: SANDBOX, id: S4, number: 1 };
        assert_eq!(journey.screen, Screen::Certificate { id: at.which(), step: Step::Details });
        assert_eq!(journey.name(at), "S4 · DR site");
        let own = OrganisationInput { ozone_connect_hosts: vec!["dr.testbank.ae".into()], ..organisation() };
        let submitted = crate::journey::DetailsAction::Submitted { organisation: own, options: Default::default() };
        journey.update(Action::Details(at, submitted), now());
        let plan = |at| journey.workspace.plan(at).expect("planned").plan;
        let (first, second) = (plan(journey.at(S4)), plan(at));
        assert_eq!(first.hosts.len(), 1);
        assert_eq!(second.hosts[0].as_str(), "dr.testbank.ae");
        assert_ne!(first.hosts, second.hosts);
        assert_ne!(first.csr_file_name(), second.csr_file_name());
        assert!(second.description.ends_with(" - DR site") && second.description.chars().count() <= 60);
        assert_eq!(first.subject(), second.subject(), "the framework has one subject for both");
        act(&mut journey, WorkspaceAction::Removed(at));
        assert_eq!(journey.screen, Screen::Bank);
        assert!(journey.workspace.label(at).is_none());
        journey.update(
            Action::Page(PageAction::ScreenChosen(Screen::Certificate { id: at.which(), step: Step::Key })),
            now(),
        );
        assert_eq!(journey.screen, Screen::Board, "what is not there is not shown");
        journey.update(Action::Page(PageAction::ScreenChosen(Screen::Bank)), now());
        act(&mut journey, WorkspaceAction::Added { environment: SANDBOX, id: S4, label: String::new() });
        assert!(journey.bank_page(SANDBOX).is_some_and(|page| page.label_problem.is_some()));
    }
}
