//! The workspace as the journey holds it: there is one way to change it, and
//! that one remembers that it has to be stored.

use std::ops::Deref;

use crate::workspace::Workspace;

#[derive(Default)]
pub struct Tracked {
    workspace: Workspace,
    changed: bool,
}

impl Tracked {
    /// A workspace as it is kept: nothing of it has to be stored.
    pub fn new(workspace: Workspace) -> Self {
        Self { workspace, changed: false }
    }

    pub fn change(&mut self) -> &mut Workspace {
        self.changed = true;
        &mut self.workspace
    }

    /// Whether it was changed since this was last asked.
    pub(super) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }
}

impl Deref for Tracked {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}
