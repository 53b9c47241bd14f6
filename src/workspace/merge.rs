//! Two tabs of one browser keep one workspace. What each of them changed since
//! both had the same is put together: a three-way merge, certificate by certificate.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Workspace, World};
use crate::framework::address::{Address, Which};
use crate::framework::environment::Environment;
use crate::ground::order::sort_by_key;

/// Both changed the same thing, each in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Empty if it is nothing of a certificate.
    pub certificates: Vec<Address>,
}

impl Workspace {
    /// What both have done, on top of what both began with. The open environment is
    /// that of this tab.
    ///
    /// # Errors
    /// If both changed the same certificate, bank, CA files, answer or ceremony, and
    /// not in the same way.
    pub fn merge(base: &Self, mine: &Self, theirs: &Self) -> Result<Self, Conflict> {
        let mut merged = mine.clone();
        let mut certificates = Vec::new();
        let mut is_whole = true;
        match pick(&base.role, &mine.role, &theirs.role) {
            Some(role) => merged.role = *role,
            None => is_whole = false,
        }
        match merge_map(&base.answers, &mine.answers, &theirs.answers) {
            Ok(answers) => merged.answers = answers,
            Err(_) => is_whole = false,
        }
        for environment in Environment::ALL {
            let worlds = [base, mine, theirs].map(|workspace| workspace.world(environment));
            match merge_worlds(worlds) {
                Ok(world) => *merged.world_mut(environment) = world,
                Err(ids) => {
                    is_whole = false;
                    certificates.extend(ids.into_iter().map(|id| Address::new(environment, id)));
                }
            }
        }
        if is_whole { Ok(merged) } else { Err(Conflict { certificates }) }
    }

    /// Whether both keep the same; which environment is open is each tab's own.
    pub fn keeps_the_same_as(&self, other: &Self) -> bool {
        *self == Self { environment: self.environment, ..other.clone() }
    }
}

/// The certificates that both changed, if that is why they cannot be put together.
fn merge_worlds([base, mine, theirs]: [&World; 3]) -> Result<World, Vec<Which>> {
    let certificates = merge_map(&base.certificates, &mine.certificates, &theirs.certificates)?;
    let parts = || {
        Some(World {
            organisation: pick(&base.organisation, &mine.organisation, &theirs.organisation)?.clone(),
            authorities: pick(&base.authorities, &mine.authorities, &theirs.authorities)?.clone(),
            ceremony: pick(&base.ceremony, &mine.ceremony, &theirs.ceremony)?.clone(),
            history: merge_histories(&base.history, &mine.history, &theirs.history),
            certificates,
        })
    };
    parts().ok_or_else(Vec::new)
}

/// What one of them changed, or both in the same way.
fn pick<'a, T: PartialEq>(base: &T, mine: &'a T, theirs: &'a T) -> Option<&'a T> {
    match (mine == base, theirs == base) {
        (_, true) => Some(mine),
        (true, _) => Some(theirs),
        _ if mine == theirs => Some(mine),
        _ => None,
    }
}

/// # Errors
/// The keys of what both changed.
fn merge_map<K: Ord + Copy, V: PartialEq + Clone>(
    base: &BTreeMap<K, V>,
    mine: &BTreeMap<K, V>,
    theirs: &BTreeMap<K, V>,
) -> Result<BTreeMap<K, V>, Vec<K>> {
    let keys: BTreeSet<K> = mine.keys().chain(theirs.keys()).copied().collect();
    let (mut merged, mut conflicts) = (BTreeMap::new(), Vec::new());
    for key in keys {
        match pick(&base.get(&key), &mine.get(&key), &theirs.get(&key)) {
            Some(Some(value)) => {
                merged.insert(key, (*value).clone());
            }
            Some(None) => {}
            None => conflicts.push(key),
        }
    }
    if conflicts.is_empty() { Ok(merged) } else { Err(conflicts) }
}

/// Theirs, and what this tab has done since; in the order in which it happened.
fn merge_histories(base: &[Event], mine: &[Event], theirs: &[Event]) -> Vec<Event> {
    let own = mine.iter().filter(|event| !base.contains(event) && !theirs.contains(event));
    let mut merged: Vec<Event> = theirs.iter().chain(own).cloned().collect();
    sort_by_key(&mut merged, |event| event.when);
    super::history::bound(&mut merged);
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::catalogue::Question;
    use crate::ground::clock::Moment;
    use crate::workspace::{Answer, Deed};

    const C3: Address = Address { environment: Environment::Sandbox, id: CertificateId::C3, number: 0 };
    const S4: Address = Address { environment: Environment::Production, id: CertificateId::S4, number: 0 };

    fn at(seconds: i64) -> Moment {
        Moment::from_unix_seconds(seconds).expect("a moment")
    }

    /// A workspace in which a step of these certificates was done.
    fn done(workspace: &Workspace, done: &[(Address, i64)]) -> Workspace {
        let mut workspace = workspace.clone();
        for (address, when) in done {
            workspace.record_mut(*address).publish("kid", at(*when));
            let event = Event::of(address.id, at(*when), Deed::UploadConfirmed);
            workspace.world_mut(address.environment).remember(event);
        }
        workspace
    }

    #[test]
    fn what_two_tabs_finished_is_there_in_the_order_in_which_it_was_done() {
        let base = done(&Workspace::default(), &[(C3, 1)]);
        let mut mine = done(&base, &[(Address { id: CertificateId::Sig4, ..C3 }, 5), (S4, 7)]);
        mine.environment = Environment::Production;
        let mut theirs = done(&base, &[(Address { id: CertificateId::Enc1, ..C3 }, 3)]);
        theirs.sandbox.organisation.legal_name = "Test Bank PJSC".into();
        theirs.answers.insert(Question::JwtAuthToHub, Answer::Yes);
        let merged = Workspace::merge(&base, &mine, &theirs).expect("nothing was changed twice");
        assert_eq!(merged.environment, Environment::Production, "of this tab");
        assert_eq!(merged.sandbox.organisation.legal_name, "Test Bank PJSC");
        assert_eq!(merged.answer(Question::JwtAuthToHub), Answer::Yes);
        assert_eq!(merged.addresses().count(), 4);
        let order: Vec<i64> = merged.sandbox.history.iter().map(|event| event.when.unix_seconds()).collect();
        assert_eq!(order, [1, 3, 5]);
        let other_way = Workspace::merge(&base, &theirs, &mine).expect("nothing was changed twice");
        assert!(merged.keeps_the_same_as(&other_way), "whoever is first");
    }

    #[test]
    fn what_one_tab_gave_up_is_gone_and_the_other_ones_work_stays() {
        let base = done(&Workspace::default(), &[(C3, 1), (S4, 2)]);
        let mine = done(&base, &[(C3, 9)]);
        let theirs = Workspace { production: World::default(), ..base.clone() };
        let merged = Workspace::merge(&base, &mine, &theirs).expect("nothing was changed twice");
        assert_eq!(merged.addresses().collect::<Vec<_>>(), [C3]);
        assert_eq!(merged.record(C3).published().map(|published| published.seen), Some(at(9)));
        assert!(merged.production.history.is_empty());
    }

    #[test]
    fn a_certificate_that_both_changed_is_named() {
        let base = done(&Workspace::default(), &[(C3, 1)]);
        let (mine, theirs) = (done(&base, &[(C3, 2), (S4, 4)]), done(&base, &[(C3, 3)]));
        assert_eq!(Workspace::merge(&base, &mine, &theirs), Err(Conflict { certificates: vec![C3] }));
        assert!(Workspace::merge(&base, &mine, &mine).is_ok_and(|merged| merged == mine), "the same in both");
        let mut banks = [base.clone(), base.clone()];
        for (bank, name) in banks.iter_mut().zip(["One Bank PJSC", "Another Bank PJSC"]) {
            bank.sandbox.organisation.legal_name = name.into();
        }
        let [mine, theirs] = banks;
        assert_eq!(Workspace::merge(&base, &mine, &theirs), Err(Conflict { certificates: Vec::new() }));
    }
}
