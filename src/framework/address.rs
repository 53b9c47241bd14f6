//! One certificate in one environment: what a record, a plan or a job is about.

use super::catalogue::{CertificateId, Entry};
use super::environment::Environment;

/// The C3 of the Sandbox and the C3 of Production have nothing in common but
/// their rules, so neither is named without its environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    pub environment: Environment,
    pub id: CertificateId,
}

impl Address {
    pub fn new(environment: Environment, id: CertificateId) -> Self {
        Self { environment, id }
    }

    pub fn entry(self) -> &'static Entry {
        self.id.entry()
    }

    /// `C3 (sandbox)`.
    pub fn name(self) -> String {
        format!("{} ({})", self.id.name(), self.environment.word())
    }
}
