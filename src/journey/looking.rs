//! Large files that are offered to a step are looked at in the worker first, so that the
//! page goes on answering, and can be told to stop.

use super::{
    Action, AuthoritiesAction, DeployedAction, DetailsAction, DirectoryAction, Effect, InspectionAction, JobKind,
    Journey, OfferedFile, RenewalAction, Slot, Workplace, WorkspaceAction,
};
use crate::ground::message::Message;
use crate::job::{Door, Job};
use crate::workspace::Deed;

/// Below this the page reads at once: a certificate with its chain, a dozen keys.
const SMALL_BYTES: usize = 24 * 1024;

impl Action {
    /// The public files that it brings, and what as.
    fn offered(&self) -> Option<(Door, &[OfferedFile])> {
        let one = std::slice::from_ref;
        Some(match self {
            Self::Directory(_, DirectoryAction::CsrOffered(file)) => (Door::Csr, one(file)),
            Self::Directory(_, DirectoryAction::CertificateOffered(file)) => (Door::Certificate, one(file)),
            Self::Directory(_, DirectoryAction::JwksOffered { file, .. })
            | Self::Deployed(_, DeployedAction::JwksOffered(file))
            | Self::Renewal(_, RenewalAction::JwksOffered(file)) => (Door::Jwks, one(file)),
            Self::Details(_, DetailsAction::FillOffered(file)) => (Door::Names, one(file)),
            Self::Inspection(_, InspectionAction::Offered { slot: Slot::Csr, file }) => (Door::Csr, one(file)),
            Self::Inspection(_, InspectionAction::Offered { slot: Slot::Jwks, file }) => (Door::Jwks, one(file)),
            Self::Inspection(_, InspectionAction::Offered { file, .. }) => (Door::Certificate, one(file)),
            Self::Authorities(_, AuthoritiesAction::FilesOffered(files)) => {
                (Door::Authorities { most: super::authorities::MAX_ITEMS }, files)
            }
            Self::Workspace(WorkspaceAction::Offered(file)) => (Door::Workspace, one(file)),
            _ => return None,
        })
    }
}

impl Journey {
    /// The job in which the worker looks at what an action brings, if that is large.
    pub(super) fn look_at(&self, action: &Action) -> Option<Job> {
        let is_free = self.job.is_none() && self.workplace == Workplace::Worker;
        let (door, files) = action.offered().filter(|_| is_free)?;
        let size: usize = files.iter().map(|file| file.content.expose("only its size").len()).sum();
        let copies = || files.iter().map(|file| (file.name.clone(), file.content.clone())).collect();
        (size > SMALL_BYTES).then(|| Job::Look { files: copies(), door, now: self.now })
    }

    /// Keeps the action until the worker has looked.
    pub(super) fn look_first(&mut self, job: Job, action: Action) -> Vec<Effect> {
        self.looked_at = Some(Box::new(action));
        vec![self.start(JobKind::Look, job), Effect::Announce(Message::new("said-identifying"))]
    }

    /// The worker had nothing against it: the page takes it.
    pub(super) fn looked(&mut self) -> Vec<Effect> {
        self.looked_at.take().map(|action| self.take(*action)).unwrap_or_default()
    }

    /// It is refused where it was offered.
    pub(super) fn look_refused(&mut self, message: Message) -> Vec<Effect> {
        let Some(action) = self.looked_at.take() else { return Vec::new() };
        match *action {
            Action::Directory(at, DirectoryAction::CsrOffered(_)) => {
                self.unreadable(at, Slot::Csr, Deed::CsrRefused, message)
            }
            Action::Directory(at, DirectoryAction::CertificateOffered(_)) => {
                self.unreadable(at, Slot::Certificate, Deed::CertificateRefused, message)
            }
            Action::Directory(at, DirectoryAction::JwksOffered { .. }) => {
                self.unreadable(at, Slot::Jwks, Deed::JwksRefused, message)
            }
            Action::Deployed(at, _) => self.refused(at, Slot::DeployedJwks, message),
            Action::Renewal(at, _) => self.refused(at, Slot::Overlap, message),
            Action::Details(at, _) => self.refused(at, Slot::Fill, message),
            Action::Inspection(at, InspectionAction::Offered { slot, .. }) => {
                self.inspection_refused(at, slot, message)
            }
            Action::Authorities(environment, _) => self.trust_refused(environment, message),
            Action::Workspace(_) => self.workspace_refused(message, Some(Message::new("rec-workspace"))),
            _ => Vec::new(),
        }
    }
}
