//! The bank's certificates, each in Sandbox and Production; in a rehearsal, in that alone.

use std::collections::BTreeSet;

use super::{BoardRow, Journey};
use crate::framework::address::{Address, Which};
use crate::framework::catalogue::{Entry, TABLE};
use crate::framework::environment::Environment;
use crate::ground::order::sort_by_key;

/// One certificate in each of the environments that are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedRow {
    pub entry: &'static Entry,
    pub which: Which,
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
    let cell = |which: Which, environment: Environment| {
        let at = Address::new(environment, which);
        // A further certificate may be there in one environment alone.
        let is_there = which.number == 0 || journey.workspace.label(at).is_some();
        is_there.then(|| ComparedCell { environment, row: BoardRow::new(journey, at) })
    };
    let made = TABLE.iter().filter(|entry| entry.task(journey.role()).is_making());
    let whiches = made.flat_map(|entry| {
        let all = environments.iter().flat_map(|environment| journey.workspace.all_of(*environment, entry.id));
        all.map(Address::which).collect::<BTreeSet<Which>>()
    });
    let cells = |which| environments.iter().filter_map(|environment| cell(which, *environment)).collect();
    let mut rows: Vec<ComparedRow> =
        whiches.map(|which| ComparedRow { entry: which.entry(), which, cells: cells(which) }).collect();
    // Stable: what is equal keeps the catalogue's order.
    sort_by_key(&mut rows, |row| row.open(open).map(BoardRow::pressing));
    rows
}
