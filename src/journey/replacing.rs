//! A workspace file takes the place of what is here: it is read, stands beside what is
//! here to be compared, and is taken when the person says so. Nothing of it is taken
//! before.

use std::rc::Rc;

use super::{Effect, Journey, Notice, OfferedFile, Review, Screen};
use crate::check::authority::Authority;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::workspace::Workspace;

/// A workspace file that was chosen, as it lies open where it was chosen.
pub enum ChosenFile {
    /// Nothing came of it.
    Refused { message: Message, advice: Option<Message> },
    /// It waits for the person.
    Read(Box<ReadFile>),
}

/// A workspace that came out of a file. A claim: see [`Workspace::forget_claimed_proofs`].
pub struct ReadFile {
    workspace: Workspace,
    /// Empty if it has none.
    pub name: String,
    /// Under which name what is here was handed to the browser meanwhile.
    pub saved_as: Option<String>,
}

impl Journey {
    /// What is here beside what the chosen file would bring.
    pub fn review(&self) -> Option<Rc<Review>> {
        self.reviews.of(self, (), || {
            let Some(ChosenFile::Read(file)) = &self.chosen_file else { return None };
            let mut after = Self::new(self.as_it_would_be(file).0, Screen::Board, self.now);
            after.trust = self.trust.clone();
            Some(Rc::new(Review::between(self, &after)))
        })
    }

    pub(super) fn workspace_offered(&mut self, file: &OfferedFile) -> Vec<Effect> {
        if self.has_unproved_key() {
            return self.workspace_refused(Message::new("err-workspace-unproved-key"), None);
        }
        let content = file.content.expose("a workspace holds no secret; this may still be the wrong file");
        match Workspace::from_json(content) {
            Ok(workspace) => {
                let read = ReadFile { workspace, name: file.name.clone(), saved_as: None };
                self.chosen_file = Some(ChosenFile::Read(Box::new(read)));
                vec![Effect::Announce(Message::new("said-workspace-read"))]
            }
            Err(error) => self.workspace_refused(error.message(), Some(Message::new("rec-workspace"))),
        }
    }

    /// The chosen file is not taken, and where it was chosen it is said why.
    pub(super) fn workspace_refused(&mut self, message: Message, advice: Option<Message>) -> Vec<Effect> {
        self.chosen_file = Some(ChosenFile::Refused { message: message.clone(), advice });
        vec![Effect::Announce(message)]
    }

    /// The person read the review: the file takes the place of what is here.
    pub(super) fn workspace_replaced(&mut self) -> Vec<Effect> {
        let Some(ChosenFile::Read(file)) = self.chosen_file.take() else { return Vec::new() };
        // One may have been made since the file was chosen.
        if self.has_unproved_key() {
            return self.workspace_refused(Message::new("err-workspace-unproved-key"), None);
        }
        let (workspace, others) = self.as_it_would_be(&file);
        for (environment, other) in others {
            self.offer_beside(environment, other);
        }
        *self.workspace.change() = workspace;
        self.settle_on_this_workspace();
        self.job = None;
        let mut effects = vec![Effect::CancelJob, Effect::ForgetDownloads, Effect::ClosePracticeDirectory];
        effects.extend(Environment::ALL.map(Effect::ForgetDrafts));
        effects.extend(self.show(Screen::Board));
        effects.extend(self.notify(Notice::good(Message::new("said-workspace-opened"))));
        effects
    }

    /// What is here is handed to the browser, unless that refuses it (`None`). The
    /// chosen file goes on waiting.
    pub(super) fn saved_before_replacing(&mut self, name: Option<&str>) {
        if let Some(ChosenFile::Read(file)) = &mut self.chosen_file {
            file.saved_as = name.map(str::to_owned);
        }
    }

    /// The workspace that the file brings, and the CAs of it that wait beside those
    /// that were accepted here.
    fn as_it_would_be(&self, file: &ReadFile) -> (Workspace, Vec<(Environment, Authority)>) {
        let mut workspace = file.workspace.clone();
        let others = workspace.accept_only_what_is_accepted(&self.workspace);
        workspace.forget_claimed_proofs();
        (workspace, others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::ground::secret::Secret;
    use crate::journey::tests::{make_key, now, organisation, prove, start, steps, submit};
    use crate::journey::{Action, PageAction, Progress, Step, StepState, WorkspaceAction};
    use crate::plan::OrganisationInput;

    const C3: CertificateId = CertificateId::C3;

    fn offer(journey: &mut Journey, workspace: &Workspace) -> Vec<Effect> {
        let content = Secret::new(workspace.to_json().into_bytes());
        let file = OfferedFile { name: "workspace.json".into(), content };
        journey.update(Action::Workspace(WorkspaceAction::Offered(file)), now())
    }

    fn act(journey: &mut Journey, action: WorkspaceAction) -> Vec<Effect> {
        journey.update(Action::Workspace(action), now())
    }

    /// A workspace in which the key of C3 was made and proved.
    fn with_key() -> Journey {
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, C3, organisation());
        let key = make_key(&mut journey, C3);
        prove(&mut journey, C3, &key);
        journey
    }

    /// Another bank's, with the details of S4.
    fn other_bank() -> Workspace {
        let mut journey = start(Environment::Sandbox);
        submit(
            &mut journey,
            CertificateId::S4,
            OrganisationInput { legal_name: "Another Bank PJSC".into(), ..organisation() },
        );
        journey.workspace.clone()
    }

    #[test]
    fn a_file_is_shown_beside_what_is_here_and_nothing_is_taken_before_the_person_says_so() {
        let mut journey = with_key();
        journey.update(Action::Page(PageAction::ScreenChosen(Screen::Board)), now());
        let before = journey.workspace.clone();
        let effects = offer(&mut journey, &other_bank());
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Store(_) | Effect::Show(_))));
        assert_eq!(*journey.workspace, before);
        let review = journey.review().expect("side by side");
        assert!(!review.is_here_untouched && !review.is_same);
        let [sandbox] = review.environments.as_slice() else { panic!("the Sandbox alone: {review:?}") };
        assert_eq!(sandbox.bank.here.as_deref(), Some("Test Bank PJSC"));
        assert_eq!(sandbox.bank.file.as_deref(), Some("Another Bank PJSC"));
        let [(c3, here), (s4, there)] = sandbox.certificates.as_slice() else { panic!("of either side: {sandbox:?}") };
        assert!(*c3 == C3 && *s4 == CertificateId::S4);
        assert!(here.differs && here.file.is_none() && there.differs && there.here.is_none());
        let key = journey.workspace.record(journey.at(C3)).csr().expect("a CSR").public_key.spki_sha256();
        let shown = here.here.as_ref().expect("it is here");
        assert_eq!(shown.progress, Progress::CsrReady);
        assert!(shown.key.as_ref().is_some_and(|digits| digits.len() == 16 && key.starts_with(digits)));
        assert_eq!(there.file.as_ref().map(|side| side.progress), Some(Progress::Planned));
        assert!(sandbox.done.here.as_ref().is_some_and(|done| done.count > 1 && done.newest == now()));

        act(&mut journey, WorkspaceAction::ReplacementCancelled);
        assert!(journey.review().is_none() && *journey.workspace == before);
        assert!(act(&mut journey, WorkspaceAction::Replaced).is_empty(), "there is nothing to take");

        offer(&mut journey, &other_bank());
        let effects = act(&mut journey, WorkspaceAction::Replaced);
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Store(_))));
        assert_eq!(*journey.workspace, other_bank());
        assert!(journey.chosen_file.is_none());
    }

    #[test]
    fn what_is_here_can_be_saved_while_the_file_waits() {
        let mut journey = with_key();
        offer(&mut journey, &other_bank());
        let before = journey.workspace.clone();
        let effects = act(&mut journey, WorkspaceAction::SaveRequested);
        let saved = effects.iter().find_map(|effect| match effect {
            Effect::Download { name, content, .. } => Some((name, content)),
            _ => None,
        });
        let (name, content) = saved.expect("what is here");
        assert_eq!(Workspace::from_json(content), Ok(before));
        match &journey.chosen_file {
            Some(ChosenFile::Read(file)) => assert_eq!(file.saved_as.as_ref(), Some(name)),
            _ => panic!("it goes on waiting"),
        }
        journey.update(Action::Page(PageAction::DownloadRefused), now());
        assert!(matches!(&journey.chosen_file, Some(ChosenFile::Read(file)) if file.saved_as.is_none()));
    }

    #[test]
    fn what_a_file_claims_is_shown_as_it_would_count_here() {
        let mut journey = start(Environment::Sandbox);
        offer(&mut journey, &with_key().workspace);
        let review = journey.review().expect("side by side");
        assert!(review.is_here_untouched);
        let c3 = review.environments.first().and_then(|sandbox| sandbox.certificates.first());
        let progress = c3.and_then(|(_, compared)| compared.file.as_ref()).map(|side| side.progress);
        assert_eq!(progress, Some(Progress::KeyMade), "nobody proved that key here");
        let mut same = with_key();
        let own = same.workspace.clone();
        offer(&mut same, &Workspace { environment: Environment::Production, ..own });
        assert!(!same.review().is_some_and(|review| review.is_same), "its proof would go");
        let mut planned = Journey::new(other_bank(), Screen::Board, now());
        offer(&mut planned, &other_bank());
        assert!(planned.review().is_some_and(|review| review.is_same));
    }

    #[test]
    fn a_file_that_was_chosen_is_gone_with_its_screen_and_refused_over_an_unproved_key() {
        let mut journey = with_key();
        offer(&mut journey, &other_bank());
        journey.update(Action::Page(PageAction::ScreenChosen(Screen::Timeline)), now());
        assert!(journey.chosen_file.is_none());
        offer(&mut journey, &other_bank());
        submit(&mut journey, CertificateId::Enc1, organisation());
        make_key(&mut journey, CertificateId::Enc1);
        let before = journey.workspace.clone();
        offer(&mut journey, &other_bank());
        let refused = |journey: &Journey| match &journey.chosen_file {
            Some(ChosenFile::Refused { message, .. }) => Some(message.id.to_string()),
            _ => None,
        };
        assert_eq!(refused(&journey).as_deref(), Some("err-workspace-unproved-key"));
        act(&mut journey, WorkspaceAction::Replaced);
        assert_eq!(*journey.workspace, before);
    }

    #[test]
    fn a_key_that_a_file_calls_proved_is_proved_here_before_its_csr_is_taken_anywhere() {
        let id = CertificateId::C3;
        let mut journey = start(Environment::Sandbox);
        submit(&mut journey, id, organisation());
        let key = make_key(&mut journey, id);
        prove(&mut journey, id, &key);
        let at = journey.at(id);
        let open = |workspace: &Workspace| {
            let mut page = start(Environment::Sandbox);
            offer(&mut page, workspace);
            act(&mut page, WorkspaceAction::Replaced);
            page
        };
        let mut page = open(&journey.workspace);
        assert_eq!(page.workspace.record(at).evidence(), None, "nobody here saw it");
        assert_eq!(steps(&page, id)[1..3], [(Step::Key, StepState::Open), (Step::Guide, StepState::Blocked)]);
        prove(&mut page, id, &key);
        assert_eq!(steps(&page, id)[1..3], [(Step::Key, StepState::Done), (Step::Guide, StepState::Open)]);
        // What is in use stays so: the deployed key is what is proved then.
        let published = journey.workspace.change().record_mut(at);
        published.publish("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", now());
        published.published_mut().expect("published").handed_over = Some(now());
        assert_eq!(steps(&open(&journey.workspace), id)[1], (Step::Key, StepState::Done));
    }
}
