//! Somebody else's turn: what was asked of whom, and since when. It is over once what was
//! asked for is there.

use super::awaited::{Awaited, MAX_WHOM_CHARACTERS, Waiting};
use super::{Record, Workspace};
use crate::framework::address::Address;
use crate::framework::catalogue::Task;
use crate::ground::clock::Moment;

/// What was asked for has come.
fn is_there(what: Awaited, record: &Record) -> bool {
    match what {
        Awaited::HubCsr | Awaited::Signature => record.csr().is_some(),
        Awaited::Upload | Awaited::Certificate => record.certificate().is_some() || record.published().is_some(),
    }
}

impl Workspace {
    /// Whose turn it is, as long as it is not the person's own.
    pub fn waiting(&self, at: Address) -> Option<&Waiting> {
        let record = self.record(at);
        record.waiting.as_ref().filter(|waiting| !is_there(waiting.what, record))
    }

    /// What can be asked of another now.
    pub fn can_ask_for(&self, at: Address) -> Option<Awaited> {
        let record = self.record(at);
        let awaited = match self.task(at) {
            Task::CertifyHubKey if record.csr().is_none() => Awaited::HubCsr,
            Task::HoldKey | Task::AskForCertificate if record.csr().is_none() => {
                record.unsigned().map(|_| Awaited::Signature)?
            }
            Task::AskForCertificate => Awaited::Certificate,
            Task::HoldKey | Task::CertifyHubKey => Awaited::Upload,
            Task::TrustKey | Task::Observe => return None,
        };
        (!is_there(awaited, record)).then_some(awaited)
    }

    /// It was asked of somebody; nothing if there is nothing to ask for.
    pub fn ask(&mut self, at: Address, whom: &str, now: Moment) -> Option<Awaited> {
        let what = self.can_ask_for(at)?;
        let whom = whom.trim().chars().take(MAX_WHOM_CHARACTERS).collect();
        self.record_mut(at).waiting = Some(Waiting { what, whom, since: now });
        Some(what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId::{C3, C4, S1};
    use crate::framework::environment::Environment;

    fn at(id: crate::framework::catalogue::CertificateId) -> Address {
        Address::new(Environment::Sandbox, id)
    }

    #[test]
    fn what_was_asked_waits_until_it_is_there() {
        let now = Moment::from_unix_seconds(0).expect("a moment");
        let mut workspace = Workspace::default();
        assert_eq!(workspace.ask(at(C3), "somebody", now), None, "there is nothing to ask for yet");
        assert_eq!(workspace.ask(at(C4), "somebody", now), None, "it is the hub's own");
        assert_eq!(workspace.ask(at(S1), &" Ozone ".repeat(40), now), Some(Awaited::HubCsr));
        let waiting = workspace.waiting(at(S1)).expect("waiting");
        assert_eq!(waiting.whom.chars().count(), MAX_WHOM_CHARACTERS);
        assert_eq!(Workspace::from_json(workspace.to_json().as_bytes()).as_ref(), Ok(&workspace));
        workspace.record_mut(at(S1)).start_over();
        assert_eq!(workspace.waiting(at(S1)), None);
    }
}
