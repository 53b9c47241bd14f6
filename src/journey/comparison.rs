//! The bank's certificates, each in Sandbox and Production; in a rehearsal, in that alone.

use super::{BoardRow, Journey};
use crate::framework::address::Address;
use crate::framework::catalogue::{Entry, TABLE};
use crate::framework::environment::Environment;

/// One certificate in each of the environments that are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedRow {
    pub entry: &'static Entry,
    pub cells: Vec<ComparedCell>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ComparedCell {
    pub environment: Environment,
    pub row: BoardRow,
}

impl ComparedRow {
    /// As it stands in the open environment.
    pub fn open(&self, open: Environment) -> Option<&BoardRow> {
        self.cells.iter().find(|cell| cell.environment == open).map(|cell| &cell.row)
    }
}

/// A row for each certificate that the bank makes, what presses most in the open
/// environment first.
pub fn compare(journey: &Journey) -> Vec<ComparedRow> {
    let open = journey.workspace.environment;
    let environments = match open {
        Environment::Rehearsal => vec![Environment::Rehearsal],
        Environment::Sandbox | Environment::Production => Environment::REAL.to_vec(),
    };
    let cell = |entry: &Entry, environment| ComparedCell {
        environment,
        row: BoardRow::new(journey, Address::new(environment, entry.id)),
    };
    let made = TABLE.iter().filter(|entry| entry.is_made_by_lfi());
    let cells = |entry| environments.iter().map(|environment| cell(entry, *environment)).collect();
    let mut rows: Vec<ComparedRow> = made.map(|entry| ComparedRow { entry, cells: cells(entry) }).collect();
    // Stable: what is equal keeps the catalogue's order.
    rows.sort_by_key(|row| row.open(open).map(BoardRow::pressing));
    rows
}
