//! Reports of the state as it is. Each is made when it is first asked for and kept
//! until the state changes: drawing asks for the same one many times, and a chain or
//! a CRL must not be verified for each.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::Journey;

/// Reports by what they are about. INVARIANT: what is kept was made of the state that
/// is there, since nothing is kept while an action changes it.
pub(super) struct Judged<K, T> {
    state: Cell<State>,
    reports: RefCell<BTreeMap<K, Option<T>>>,
}

/// Which state a report was made of.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct State {
    actions: u64,
    changes: u64,
}

impl<K, T> Default for Judged<K, T> {
    fn default() -> Self {
        Self { state: Cell::default(), reports: RefCell::default() }
    }
}

impl<K: Ord, T: Clone> Judged<K, T> {
    /// The report, made if it is not there.
    pub fn of(&self, journey: &Journey, key: K, make: impl FnOnce() -> Option<T>) -> Option<T> {
        let Some(state) = journey.state() else { return make() };
        if self.state.replace(state) != state {
            self.reports.borrow_mut().clear();
        }
        if let Some(report) = self.reports.borrow().get(&key) {
            return report.clone();
        }
        let report = make();
        self.reports.borrow_mut().insert(key, report.clone());
        report
    }
}

impl Journey {
    /// `None` while an action is being taken: the state is no state then.
    fn state(&self) -> Option<State> {
        (!self.is_acting).then(|| State { actions: self.actions, changes: self.workspace.changes() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::environment::Environment;
    use crate::journey::tests::{now, organisation, start, submit};
    use crate::journey::{Action, PageAction};

    #[test]
    fn a_report_is_made_once_for_a_state_and_anew_for_the_next() {
        let mut journey = start(Environment::Sandbox);
        let (judged, made) = (Judged::default(), Cell::new(0));
        let ask = |journey: &Journey, key: u8| {
            judged.of(journey, key, || {
                made.set(made.get() + 1);
                Some(made.get())
            })
        };
        assert_eq!([ask(&journey, 1), ask(&journey, 1), ask(&journey, 2)], [Some(1), Some(1), Some(2)]);
        journey.update(Action::Page(PageAction::Copied), now());
        assert_eq!(ask(&journey, 1), Some(3), "time went on");
        submit(&mut journey, CertificateId::C3, organisation());
        assert_eq!(ask(&journey, 1), Some(4));
        let at = journey.at(CertificateId::C3);
        journey.workspace.change().record_mut(at).planned = false;
        assert_eq!([ask(&journey, 1), ask(&journey, 1)], [Some(5), Some(5)]);
    }
}
