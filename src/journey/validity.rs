//! How long the certificates that are kept hold: for the board, the timeline
//! and the calendar.

use super::Journey;
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::text::Texts;
use crate::validity::calendar::{self, Expiry};
use crate::validity::lifetime::{Lifetime, Outlook};
use crate::validity::timeline::{Generation, Timeline, Validity};
use crate::workspace::Record;

impl Journey {
    /// The end of the certificate that is kept; during a
    /// renewal, until the switch, of the old one, which is the one in use.
    pub fn outlook(&self, at: Address) -> Option<Outlook> {
        let record = self.workspace.world(at.environment).certificates.get(&at.which())?;
        let old = record.previous.as_ref().filter(|previous| self.is_renewing(record) && previous.switched.is_none());
        let in_use = old.and_then(|previous| previous.record.certificate());
        Some(Lifetime::of(in_use.or(record.certificate())?).outlook(self.now))
    }

    /// Every certificate of both environments, or of the rehearsal while that is
    /// open; `None` if there is none.
    pub fn timeline(&self) -> Option<Timeline> {
        let shown: &[Environment] = match self.workspace.environment {
            Environment::Rehearsal => &[Environment::Rehearsal],
            Environment::Sandbox | Environment::Production => &Environment::REAL,
        };
        let kept = shown.iter().flat_map(|&environment| self.workspace.addresses_in(environment));
        let validities: Vec<Validity> = kept.flat_map(|at| validities(at, self.workspace.record(at))).collect();
        Timeline::new(&validities, self.now)
    }

    /// The calendar file of the open environment; `None` if nothing in it ends.
    pub fn calendar(&self, texts: &Texts) -> Option<String> {
        let expiries: Vec<Expiry> =
            self.workspace.addresses_in(self.workspace.environment).filter_map(|at| self.expiry(at)).collect();
        calendar::write(&expiries, texts, self.now)
    }

    /// The calendar file of one certificate; `None` if it does not end.
    pub fn calendar_of(&self, at: Address, texts: &Texts) -> Option<String> {
        calendar::write(&[self.expiry(at)?], texts, self.now)
    }

    fn expiry(&self, at: Address) -> Option<Expiry> {
        let record = self.workspace.world(at.environment).certificates.get(&at.which())?;
        let certificate = record.certificate()?;
        let expiry = Expiry::new(at.entry(), at.environment, self.role(), &record.options, certificate);
        expiry.map(|expiry| expiry.labelled(self.workspace.label(at)))
    }
}

/// What a record has on the timeline: the old certificate and its successor.
fn validities(at: Address, record: &Record) -> Vec<Validity> {
    let old = record.previous.as_ref().map(|previous| &*previous.record);
    let generations = [(Generation::Previous, old), (Generation::Current, Some(record))];
    generations
        .into_iter()
        .filter_map(|(generation, record)| {
            let lifetime = Lifetime::of(record?.certificate()?);
            Some(Validity { id: at.which(), environment: at.environment, generation, lifetime })
        })
        .collect()
}
