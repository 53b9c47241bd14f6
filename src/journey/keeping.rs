//! The workspace as a whole: what the browser keeps of it, and the file that
//! is saved and opened.

use super::{Effect, Heap, Journey, Notice, OfferedFile, PageAction, Screen, Tracked, WorkspaceAction};
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
            WorkspaceAction::QuestionAnswered(question, answer) => {
                self.workspace.change().answers.insert(question, answer);
                Vec::new()
            }
            WorkspaceAction::CeremonyTyped(typed) => {
                let environment = self.workspace.environment;
                self.workspace.change().world_mut(environment).ceremony = typed.bounded();
                Vec::new()
            }
            WorkspaceAction::SaveRequested => self.update_page(PageAction::FileRequested {
                name: file_name::of_workspace(self.now),
                media_type: "application/json",
                content: self.workspace.to_json(),
            }),
            WorkspaceAction::Offered(file) => self.workspace_offered(&file),
            WorkspaceAction::Unreadable(message) => self.notify(Notice::bad(message, None)),
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

    fn workspace_offered(&mut self, file: &OfferedFile) -> Vec<Effect> {
        if self.has_unproved_key() {
            return self.notify(Notice::bad(Message::new("err-workspace-unproved-key"), None));
        }
        let content = file.content.expose("a workspace holds no secret; this may still be the wrong file");
        match Workspace::from_json(content) {
            Ok(mut workspace) => {
                self.keep_acceptances(&mut workspace);
                workspace.forget_claimed_proofs();
                *self.workspace.change() = workspace;
                // Whatever another tab stored, the person chose this.
                self.other_tab = None;
                if self.storage == Storage::Unreadable {
                    self.storage = Storage::Kept;
                }
                self.unsaved.clear();
                self.job = None;
                let mut effects = vec![Effect::CancelJob, Effect::ForgetDownloads, Effect::ClosePracticeDirectory];
                effects.extend(self.show(Screen::Board));
                effects.extend(self.notify(Notice::good(Message::new("said-workspace-opened"))));
                effects
            }
            Err(error) => self.notify(Notice::bad(error.message(), Some(Message::new("rec-workspace")))),
        }
    }

    fn workspace_forgotten(&mut self) -> Vec<Effect> {
        let environment = self.workspace.environment;
        // Nothing of it is to be stored again.
        self.workspace = Tracked::new(Workspace { environment, ..Workspace::default() });
        self.other_tab = None;
        if self.storage == Storage::Unreadable {
            self.storage = Storage::Kept;
        }
        self.unsaved.clear();
        self.inspections.clear();
        self.heap = Heap::default();
        self.trust.clear();
        self.job = None;
        let mut effects =
            vec![Effect::CancelJob, Effect::ForgetDownloads, Effect::ClosePracticeDirectory, Effect::ForgetStored];
        // What this browser keeps is listed there, and is seen to be gone.
        let next = if self.screen == Screen::Limits { Screen::Limits } else { Screen::Board };
        effects.extend(self.show(next));
        effects.extend(self.notify(Notice::good(Message::new("said-forgotten"))));
        effects
    }
}
