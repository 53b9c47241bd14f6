//! What a check may expect: everything of a plan, or only which certificate it
//! should be, or nothing.

use super::Plan;
use crate::framework::catalogue::Entry;
use crate::framework::environment::Environment;

/// What is known before a file is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Expectation<'a> {
    pub environment: Option<Environment>,
    pub entry: Option<&'static Entry>,
    /// Of certificates that the LFI makes.
    pub plan: Option<&'a Plan>,
}

impl<'a> Expectation<'a> {
    pub fn of_plan(plan: &'a Plan) -> Self {
        Self { environment: Some(plan.environment), entry: Some(plan.entry), plan: Some(plan) }
    }

    /// For certificates of others: what it is and where, not for whom.
    pub fn of_entry(entry: &'static Entry, environment: Environment) -> Self {
        Self { environment: Some(environment), entry: Some(entry), plan: None }
    }
}
