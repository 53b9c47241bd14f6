//! The workspace as the journey holds it: there is one way to change it, and
//! that one remembers that it has to be stored.

use std::ops::Deref;

use crate::workspace::{Conflict, Workspace};

#[derive(Default)]
pub struct Tracked {
    workspace: Workspace,
    /// What the browser keeps, as far as this tab knows.
    kept: Workspace,
    changed: bool,
    changes: u64,
}

impl Tracked {
    /// A workspace as it is kept: nothing of it has to be stored.
    pub fn new(workspace: Workspace) -> Self {
        Self { kept: workspace.clone(), workspace, changed: false, changes: 0 }
    }

    pub fn change(&mut self) -> &mut Workspace {
        self.changed = true;
        self.changes += 1;
        &mut self.workspace
    }

    /// How often it was changed.
    pub(super) fn changes(&self) -> u64 {
        self.changes
    }

    /// Whether it was changed since this was last asked.
    pub(super) fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// The browser keeps it as it is now.
    pub(super) fn is_kept(&mut self) {
        self.kept = self.workspace.clone();
    }

    /// Puts the work of another tab, which the browser keeps now, together with this
    /// tab's own. `Ok(false)` if nothing came of it.
    ///
    /// # Errors
    /// If both changed the same thing; nothing is changed then.
    pub(super) fn merge(&mut self, theirs: &Workspace) -> Result<bool, Conflict> {
        let merged = Workspace::merge(&self.kept, &self.workspace, theirs)?;
        let is_news = !merged.keeps_the_same_as(&self.workspace);
        self.changed = !merged.keeps_the_same_as(theirs);
        self.workspace = merged;
        self.kept = theirs.clone();
        Ok(is_news)
    }

    /// Of two tabs this one is right, whatever the other one kept.
    pub(super) fn take_over(&mut self, theirs: Workspace) {
        self.kept = theirs;
        self.changed = true;
    }

    /// Of two tabs the other one is right; only what is open is this tab's own.
    pub(super) fn give_way(&mut self, theirs: Workspace) {
        self.workspace = Workspace { environment: self.workspace.environment, ..theirs.clone() };
        self.kept = theirs;
        self.changed = false;
    }
}

impl Deref for Tracked {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}
