//! Both environments side by side.

use super::{BoardRow, Journey};
use crate::framework::address::Address;
use crate::framework::catalogue::{Entry, TABLE};
use crate::framework::environment::Environment;

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
    let is_kept = |entry: &Entry| {
        COMPARED.iter().any(|environment| journey.workspace.world(*environment).certificates.contains_key(&entry.id))
    };
    let entries = TABLE.iter().filter(|entry| entry.is_made_by_lfi() || is_kept(entry));
    let cell = |entry: &Entry, environment| ComparedCell {
        environment,
        row: BoardRow::new(journey, Address::new(environment, entry.id)),
    };
    entries.map(|entry| ComparedRow { entry, cells: COMPARED.map(|environment| cell(entry, environment)) }).collect()
}
