//! How long the certificates that are kept hold: for the board, the timeline
//! and the calendar.

use super::Journey;
use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::ground::text::Texts;
use crate::validity::calendar::{self, Expiry};
use crate::validity::lifetime::{Lifetime, Outlook};
use crate::validity::timeline::{Generation, Timeline, Validity};
use crate::workspace::Record;

impl Journey {
    /// The end of the certificate that is kept in the open environment; during a
    /// renewal, until the switch, of the old one, which is the one in use.
    pub fn outlook(&self, id: CertificateId) -> Option<Outlook> {
        let record = self.workspace.here().certificates.get(&id)?;
        let old = record.previous.as_ref().filter(|previous| self.is_renewing(record) && previous.switched.is_none());
        let in_use = old.and_then(|previous| previous.record.certificate.as_deref());
        Some(Lifetime::of(in_use.or(record.certificate.as_deref())?).outlook(self.now))
    }

    /// Every certificate of both environments, or of the rehearsal while that is
    /// open; `None` if there is none.
    pub fn timeline(&self) -> Option<Timeline> {
        let shown: &[Environment] = match self.workspace.environment {
            Environment::Rehearsal => &[Environment::Rehearsal],
            Environment::Sandbox | Environment::Production => &Environment::REAL,
        };
        let records = shown.iter().flat_map(|&environment| {
            let certificates = &self.workspace.world(environment).certificates;
            certificates.iter().map(move |(id, record)| (environment, *id, record))
        });
        let validities: Vec<Validity> =
            records.flat_map(|(environment, id, record)| validities(environment, id, record)).collect();
        Timeline::new(&validities, self.now)
    }

    /// The calendar file of the open environment; `None` if nothing in it ends.
    pub fn calendar(&self, texts: &Texts) -> Option<String> {
        let expiries: Vec<Expiry> = CertificateId::ALL.into_iter().filter_map(|id| self.expiry(id)).collect();
        calendar::write(&expiries, texts, self.now)
    }

    /// The calendar file of one certificate; `None` if it does not end.
    pub fn calendar_of(&self, id: CertificateId, texts: &Texts) -> Option<String> {
        calendar::write(&[self.expiry(id)?], texts, self.now)
    }

    fn expiry(&self, id: CertificateId) -> Option<Expiry> {
        let record = self.workspace.here().certificates.get(&id)?;
        let certificate = record.certificate.clone()?;
        Expiry::new(id.entry(), self.workspace.environment, &record.options, &certificate)
    }
}

/// What a record has on the timeline: the old certificate and its successor.
fn validities(environment: Environment, id: CertificateId, record: &Record) -> Vec<Validity> {
    let old = record.previous.as_ref().map(|previous| &*previous.record);
    let generations = [(Generation::Previous, old), (Generation::Current, Some(record))];
    generations
        .into_iter()
        .filter_map(|(generation, record)| {
            let lifetime = Lifetime::of(record?.certificate.as_deref()?);
            Some(Validity { id, environment, generation, lifetime })
        })
        .collect()
}
