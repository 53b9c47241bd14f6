//! The workspace as a whole: what the browser keeps of it, and the file that
//! is saved. How one is opened stands in `replacing.rs`.

use super::{Effect, Heap, Journey, Notice, PageAction, Screen, Tracked, WorkspaceAction};
use crate::framework::environment::Environment;
use crate::framework::file_name;
use crate::ground::message::Message;
use crate::workspace::Workspace;

/// Whether the browser keeps the public side of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    Kept,
    Refused,
    /// It holds something that could not be read. That stays untouched until
    /// the person opens another workspace or has it forgotten.
    Unreadable,
}

impl Journey {
    pub(super) fn update_workspace(&mut self, action: WorkspaceAction) -> Vec<Effect> {
        match action {
            WorkspaceAction::RoleChosen(role) => self.role_chosen(role),
            WorkspaceAction::Added { environment, id, label } => self.added(environment, id, &label),
            WorkspaceAction::Removed(at) => self.removed(at),
            WorkspaceAction::QuestionAnswered(question, answer) => {
                self.workspace.change().answers.insert(question, answer);
                Vec::new()
            }
            WorkspaceAction::CeremonyTyped(environment, typed) => {
                self.workspace.change().world_mut(environment).ceremony = typed.bounded();
                Vec::new()
            }
            WorkspaceAction::SaveRequested => {
                let name = file_name::of_workspace(self.now);
                self.saved_before_replacing(Some(&name));
                self.update_page(PageAction::FileRequested {
                    name,
                    media_type: "application/json",
                    content: self.workspace.to_json(),
                })
            }
            WorkspaceAction::Offered(file) => self.workspace_offered(&file),
            WorkspaceAction::Unreadable(message) => self.workspace_refused(message, None),
            WorkspaceAction::Replaced => self.workspace_replaced(),
            WorkspaceAction::ReplacementCancelled => {
                self.chosen_file = None;
                vec![Effect::Announce(Message::new("said-not-changed"))]
            }
            WorkspaceAction::Forgotten => self.workspace_forgotten(),
            WorkspaceAction::RehearsalEnded => self.rehearsal_ended(),
            WorkspaceAction::ChangedElsewhere(found) => self.changed_elsewhere(found),
            WorkspaceAction::OwnKept => self.own_work_kept(),
            WorkspaceAction::OtherTaken => self.other_tab_taken(),
            WorkspaceAction::StorageRefused => {
                self.storage = Storage::Refused;
                Vec::new()
            }
        }
    }

    /// What has to be stored after an action, if anything: the one place that
    /// decides it.
    pub(super) fn stored(&mut self) -> Option<Effect> {
        let changed = self.workspace.take_changed();
        let is_held = self.storage == Storage::Unreadable || self.other_tab.is_some();
        (changed && !is_held).then(|| Effect::Store(self.workspace.to_json()))
    }

    /// Whatever was stored before, in this tab or another, and whatever was open: the
    /// person chose this workspace.
    pub(super) fn settle_on_this_workspace(&mut self) {
        self.kept_of = None;
        self.other_tab = None;
        if self.storage == Storage::Unreadable {
            self.storage = Storage::Kept;
        }
        self.unsaved.clear();
        self.banks.clear();
    }

    fn workspace_forgotten(&mut self) -> Vec<Effect> {
        let environment = self.workspace.environment;
        // Nothing of it is to be stored again.
        self.workspace = Tracked::new(Workspace { environment, ..Workspace::default() });
        self.settle_on_this_workspace();
        self.inspections.clear();
        self.heap = Heap::default();
        self.trust.clear();
        self.job = None;
        let mut effects =
            vec![Effect::CancelJob, Effect::ForgetDownloads, Effect::ClosePracticeDirectory, Effect::ForgetStored];
        effects.extend(Environment::ALL.map(Effect::ForgetDrafts));
        // What this browser keeps is listed there, and is seen to be gone.
        let next = if self.screen == Screen::Limits { Screen::Limits } else { Screen::Board };
        effects.extend(self.show(next));
        effects.extend(self.notify(Notice::good(Message::new("said-forgotten"))));
        effects
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::journey::tests::{make_key, now, organisation, prove, start, steps, submit};
    use crate::journey::{Action, DirectoryAction, Opening, Route, Step, StepState, Workplace};

    #[test]
    fn in_production_a_proof_that_the_browser_kept_is_asked_again_before_the_upload() {
        let id = CertificateId::C3;
        for environment in [Environment::Production, Environment::Sandbox] {
            let mut journey = start(environment);
            submit(&mut journey, id, organisation());
            let key = make_key(&mut journey, id);
            prove(&mut journey, id, &key);
            let at = journey.at(id);
            let reload = |workspace: &Workspace| {
                let kept = Ok(Some(Box::new(workspace.clone())));
                Journey::open(
                    Opening { kept, keeps: true, workplace: Workplace::Worker },
                    Route::from_hash("#/board"),
                    now(),
                )
            };
            let mut page = reload(&journey.workspace);
            let [oldest, newest] = [0, journey.workspace.world(environment).history.len() - 1]
                .map(|place| journey.workspace.world(environment).history.get(place).expect("an event").when);
            assert_eq!(page.kept_of, Some((oldest, newest)));
            let is_asked = environment == Environment::Production;
            let state = if is_asked { StepState::Open } else { StepState::Done };
            assert_eq!(steps(&page, id)[1], (Step::Key, state));
            assert_eq!(page.said_to_be_proved(at), is_asked.then(now));
            prove(&mut page, id, &key);
            assert_eq!((steps(&page, id)[1], page.said_to_be_proved(at)), ((Step::Key, StepState::Done), None));
            page.update(Action::Directory(at, DirectoryAction::UploadConfirmed), now());
            assert_eq!(steps(&reload(&page.workspace), id)[1], (Step::Key, StepState::Done), "it is at the directory");
        }
    }
}
