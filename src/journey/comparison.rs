//! Both environments side by side.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: places run over the two environments that are compared")]

use super::{BoardRow, Journey, Screen};
use crate::framework::catalogue::{Entry, TABLE};
use crate::framework::environment::Environment;
use crate::workspace::{Workspace, World};

/// The columns.
pub const COMPARED: [Environment; 2] = Environment::REAL;

/// One certificate in each of the [`COMPARED`] environments.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedRow {
    pub entry: &'static Entry,
    pub cells: [ComparedCell; 2],
}

#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCell {
    pub environment: Environment,
    pub row: BoardRow,
}

/// A row for each certificate that the LFI makes, and for each other one that
/// is kept in either environment.
pub fn compare(journey: &Journey) -> Vec<ComparedRow> {
    let elsewhere = COMPARED.map(|environment| journey.elsewhere(environment));
    let is_kept = |entry: &Entry| {
        COMPARED.iter().any(|environment| journey.workspace.world(*environment).certificates.contains_key(&entry.id))
    };
    let entries = TABLE.iter().filter(|entry| entry.is_made_by_lfi() || is_kept(entry));
    let cell = |entry, place: usize| {
        let seen = elsewhere[place].as_ref().unwrap_or(journey);
        ComparedCell { environment: COMPARED[place], row: BoardRow::new(seen, entry) }
    };
    entries.map(|entry| ComparedRow { entry, cells: [cell(entry, 0), cell(entry, 1)] }).collect()
}

impl Journey {
    /// The same work as it is seen from another environment; `None` from the
    /// open one. What is not kept does not count: what lies open there, and
    /// revocation lists.
    fn elsewhere(&self, environment: Environment) -> Option<Self> {
        if environment == self.workspace.environment {
            return None;
        }
        // Its history can be long, and no state depends on it.
        let world = World { history: Vec::new(), ..self.workspace.world(environment).clone() };
        let mut workspace = Workspace { environment, answers: self.workspace.answers.clone(), ..Workspace::default() };
        *workspace.world_mut(environment) = world;
        Some(Self::new(workspace, Screen::Board, self.now))
    }
}
