//! The bank's details, which the certificates of an environment share, and what becomes
//! of the certificates when they change: whatever has a CSR or a certificate keeps the
//! details that it was made with, and a key that comes after takes the new ones.

use strum::{IntoStaticStr, VariantArray};

use super::{Record, Workspace};
use crate::framework::address::{Address, Which};
use crate::framework::environment::Environment;
use crate::ground::words::all;
use crate::plan::{Choices, OrganisationInput};

/// What becomes of a certificate when details change that it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Fate {
    /// It has no CSR yet, and its CSR will be made with the new details.
    Takes,
    /// Its CSR carries the old details, and keeps them until one starts over.
    RequestKeeps,
    /// It was issued with the old details, or renews one that was, and keeps them.
    Keeps,
}

impl Fate {
    pub const ALL: [Self; 3] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// As what the CSR is made with stays or changes.
    fn of(record: &Record, before: &OrganisationInput, after: &OrganisationInput) -> Self {
        match record {
            _ if before != after => Self::Takes,
            Record { previous: None, .. } if record.issued().is_none() && record.published().is_none() => {
                Self::RequestKeeps
            }
            _ => Self::Keeps,
        }
    }
}

impl Workspace {
    /// The bank's details as a certificate has them: those with which its CSR was made,
    /// or those of its next key.
    pub fn organisation(&self, at: Address) -> OrganisationInput {
        let record = self.record(at);
        match &record.organisation {
            Some(own) => own.clone(),
            None if record.csr().is_some() => self.with_subject_renewed(at),
            None => self.organisation_for_new_key(at),
        }
    }

    /// What the next key of a certificate is planned with.
    pub fn choices_for_new_key(&self, at: Address) -> Choices {
        Choices { organisation: self.organisation_for_new_key(at), ..self.choices(at) }
    }

    /// A renewal keeps the subject, whatever the bank is called by now.
    fn organisation_for_new_key(&self, at: Address) -> OrganisationInput {
        match &self.record(at).previous {
            Some(previous) if previous.retired.is_none() => self.with_subject_renewed(at),
            _ => self.with_own(at, self.world(at.environment).organisation.clone()),
        }
    }

    fn with_subject_renewed(&self, at: Address) -> OrganisationInput {
        let bank = self.with_own(at, self.world(at.environment).organisation.clone());
        let previous = self.record(at).previous.as_ref();
        let Some(renewed) = previous.and_then(|previous| previous.record.organisation.clone()) else { return bank };
        // What an older certificate did not tell is the bank's.
        let or = |own: String, bank: String| if own.is_empty() { bank } else { own };
        OrganisationInput {
            legal_name: or(renewed.legal_name, bank.legal_name),
            organisation_id: or(renewed.organisation_id, bank.organisation_id),
            application_id: or(renewed.application_id, bank.application_id),
            ..bank
        }
    }

    /// What would become of the certificates that ask for what would change.
    pub fn fates(&self, environment: Environment, bank: &OrganisationInput) -> Vec<(Which, Fate)> {
        let mut after = self.clone();
        after.change_bank(environment, bank.clone());
        let fate = |at: Address| {
            let (before, record) = (self.organisation(at), self.record(at));
            let bank = self.with_own(at, bank.clone());
            let differs = |own: &OrganisationInput| own.clone().with_fields_of(at.entry(), self.role(), &bank) != *own;
            let is_touched = self.task(at).is_making()
                && *record != Record::default()
                && differs(&self.with_own(at, self.world(environment).organisation.clone()))
                && differs(&before);
            is_touched.then(|| (at.which(), Fate::of(record, &before, &after.organisation(at))))
        };
        self.addresses_in(environment).filter_map(fate).collect()
    }

    /// Changes the details of the bank. What has a CSR or a certificate keeps its own.
    pub fn change_bank(&mut self, environment: Environment, bank: OrganisationInput) {
        let addresses: Vec<Address> = self.addresses_in(environment).collect();
        let role = self.role();
        let before = self.world(environment).organisation.clone();
        let owned: Vec<(Address, OrganisationInput)> =
            addresses.into_iter().map(|at| (at, self.organisation(at))).collect();
        for (at, own) in owned {
            let after = self.with_own(at, bank.clone());
            let is_other = |own: &OrganisationInput| own.clone().with_fields_of(at.entry(), role, &after) != *own;
            let before = self.with_own(at, before.clone());
            let record = self.record_mut(at);
            let has_own = record.csr().is_some() || record.issued().is_some();
            record.organisation = Some(own).filter(|own| has_own && is_other(own));
            if let Some(previous) = &mut record.previous {
                let own = previous.record.organisation.take().unwrap_or_else(|| before.clone());
                previous.record.organisation = Some(own).filter(is_other);
            }
        }
        self.world_mut(environment).organisation = bank;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::ground::clock::Moment;
    use crate::workspace::Previous;
    use CertificateId::{C3, Enc1, S4};

    fn bank(name: &str) -> OrganisationInput {
        OrganisationInput {
            legal_name: name.into(),
            ozone_connect_hosts: vec!["a.bank.ae".into()],
            ..Default::default()
        }
    }

    fn at(id: CertificateId) -> Address {
        Address::new(Environment::Sandbox, id)
    }

    fn published(workspace: &mut Workspace, id: CertificateId) {
        let when = Moment::from_unix_seconds(0).expect("a moment");
        workspace.record_mut(at(id)).publish("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", when);
    }

    #[test]
    fn only_those_that_ask_for_what_changes_are_touched() {
        let mut workspace = Workspace::default();
        workspace.sandbox.organisation = bank("Test Bank PJSC");
        for id in [C3, S4] {
            workspace.record_mut(at(id)).planned = true;
        }
        let hosts = OrganisationInput { ozone_connect_hosts: vec!["b.bank.ae".into()], ..bank("Test Bank PJSC") };
        assert_eq!(workspace.fates(Environment::Sandbox, &hosts), [(S4.into(), Fate::Takes)]);
        assert_eq!(workspace.fates(Environment::Sandbox, &bank("Test Bank PJSC")), []);
        assert_eq!(
            workspace.fates(Environment::Sandbox, &bank("Other")),
            [(C3.into(), Fate::Takes), (S4.into(), Fate::Takes)]
        );
        assert_eq!(workspace.fates(Environment::Production, &bank("Other")), []);
    }

    #[test]
    fn a_renewal_keeps_the_subject_of_the_certificate_and_takes_new_hosts() {
        let mut workspace = Workspace::default();
        workspace.sandbox.organisation = bank("Test Bank PJSC");
        published(&mut workspace, S4);
        let old = workspace.record(at(S4)).clone();
        let when = Moment::from_unix_seconds(0).expect("a moment");
        *workspace.record_mut(at(S4)) = Record { previous: Some(Previous::new(old, when)), ..Record::default() };
        workspace.record_mut(at(Enc1)).planned = true;
        let new = OrganisationInput { ozone_connect_hosts: vec!["b.bank.ae".into()], ..bank("Other Bank PJSC") };
        workspace.change_bank(Environment::Sandbox, new);
        let planned = workspace.organisation(at(S4));
        assert_eq!(
            (planned.legal_name.as_str(), planned.ozone_connect_hosts[0].as_str()),
            ("Test Bank PJSC", "b.bank.ae")
        );
        assert_eq!(workspace.organisation(at(Enc1)).legal_name, "Other Bank PJSC");
        // The name as it was: nothing has to be kept apart any more.
        workspace.change_bank(Environment::Sandbox, bank("Test Bank PJSC"));
        let previous = workspace.record(at(S4)).previous.as_ref().expect("a renewal");
        assert_eq!(previous.record.organisation, None);
    }
}
