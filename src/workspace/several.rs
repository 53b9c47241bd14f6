//! Several certificates of one kind: of a second brand, application or site. Each has a
//! label, and those of the bank's details that are its own; the rest it shares.

use super::apart::{Apart, ApartError};
use super::{Record, Workspace};
use crate::framework::address::{Address, Which};
use crate::framework::catalogue::CertificateId;
use crate::framework::environment::Environment;
use crate::framework::file_name::{MAX_LABEL_CHARACTERS, label_word};
use crate::plan::OrganisationInput;

impl Workspace {
    /// What tells this certificate from the others of its kind; `None` of the first.
    pub fn label(&self, at: Address) -> Option<String> {
        let label = &self.record(at).apart.as_ref()?.label;
        // In the names of files letters of ASCII are left of it.
        let is_seen = label_word(label).is_some();
        Some(if is_seen { label.clone() } else { format!("{} {label}", at.number.saturating_add(1)) })
    }

    /// The bank's details, as they are or would be, with what this certificate has of its own.
    pub(super) fn with_own(&self, at: Address, bank: OrganisationInput) -> OrganisationInput {
        match &self.record(at).apart {
            Some(apart) => apart.over(bank),
            None => bank,
        }
    }

    /// The bank's details now, with what this certificate has of its own.
    pub fn with_own_of(&self, at: Address) -> OrganisationInput {
        self.with_own(at, self.world(at.environment).organisation.clone())
    }

    /// Parts what was typed in the form of a certificate: what becomes of the bank's details.
    /// What a further certificate has of its own stays with it.
    pub fn take_typed(&mut self, at: Address, typed: OrganisationInput) -> OrganisationInput {
        let bank = self.world(at.environment).organisation.clone();
        let Some(apart) = self.record(at).apart.clone() else { return typed };
        let before = self.organisation(at);
        let record = self.record_mut(at);
        record.apart = Some(apart.taking(&typed, &bank));
        // What was made with other details keeps them.
        if record.csr().is_some() || record.issued().is_some() {
            record.organisation.get_or_insert(before);
        }
        OrganisationInput { legal_name: typed.legal_name, organisation_id: typed.organisation_id, ..bank }
    }

    /// Of which kinds there is more than the first, in their order.
    pub fn further(&self, environment: Environment) -> impl Iterator<Item = Address> {
        self.addresses_in(environment).filter(|at| at.number > 0)
    }

    /// All certificates of a kind: the first, and those that were added.
    pub fn all_of(&self, environment: Environment, id: CertificateId) -> Vec<Address> {
        let further = self.further(environment).filter(|at| at.id == id);
        std::iter::once(Address::new(environment, id)).chain(further).collect()
    }

    /// Adds a certificate of a kind that is there already.
    ///
    /// # Errors
    /// If the label is none, too long, or taken.
    pub fn add(&mut self, environment: Environment, id: CertificateId, label: &str) -> Result<Address, ApartError> {
        let label = label.trim();
        match label.chars().count() {
            0 => return Err(ApartError::NoLabel),
            count if count > MAX_LABEL_CHARACTERS => return Err(ApartError::LongLabel),
            _ => {}
        }
        let all = self.all_of(environment, id);
        let word = |label: &str| label_word(label).unwrap_or_default().to_lowercase();
        let is_taken = |at: &Address| {
            let other = self.record(*at).apart.as_ref().map(|apart| apart.label.as_str()).unwrap_or_default();
            other == label || (!word(label).is_empty() && word(other) == word(label))
        };
        if all.iter().any(is_taken) {
            return Err(ApartError::SameLabel);
        }
        let free = (1..Which::MOST).find(|number| all.iter().all(|at| at.number != *number));
        let number = free.ok_or(ApartError::TooMany)?;
        let at = Address { environment, id, number };
        let apart = Some(Apart { label: label.to_owned(), ..Apart::default() });
        *self.record_mut(at) = Record { apart, ..Record::default() };
        Ok(at)
    }

    /// A further certificate is no longer kept here; at the directory nothing changes.
    pub fn remove(&mut self, at: Address) {
        if at.number > 0 {
            self.world_mut(at.environment).certificates.remove(&at.which());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CertificateId::{C3, S1, S4};

    const SANDBOX: Environment = Environment::Sandbox;

    #[test]
    fn a_second_certificate_has_its_own_host_and_shares_the_rest() {
        let mut workspace = Workspace::default();
        workspace.sandbox.organisation = OrganisationInput {
            legal_name: "Test Bank PJSC".into(),
            ozone_connect_hosts: vec!["a.bank.ae".into()],
            lfi_code: "testbank".into(),
            ..Default::default()
        };
        let at = workspace.add(SANDBOX, S4, " DR site ").expect("added");
        assert_eq!((at.which().name().as_str(), workspace.label(at).as_deref()), ("S4-2", Some("DR site")));
        assert_eq!(workspace.organisation(at), workspace.sandbox.organisation, "until something is its own");
        let own = OrganisationInput { ozone_connect_hosts: vec!["b.bank.ae".into()], ..workspace.organisation(at) };
        let bank = workspace.take_typed(at, own.clone());
        assert_eq!(bank, workspace.sandbox.organisation, "nothing of it becomes the bank's");
        assert_eq!(workspace.organisation(at), own);
        workspace.change_bank(SANDBOX, OrganisationInput { legal_name: "Other PJSC".into(), ..bank });
        let after = workspace.organisation(at);
        assert_eq!((after.legal_name.as_str(), after.ozone_connect_hosts[0].as_str()), ("Other PJSC", "b.bank.ae"));
        let again = Workspace::from_json(workspace.to_json().as_bytes());
        assert_eq!(again.as_ref(), Ok(&workspace));
        workspace.remove(at);
        assert_eq!(workspace.all_of(SANDBOX, S4), [Address::new(SANDBOX, S4)]);
    }

    #[test]
    fn labels_tell_certificates_apart_in_the_names_of_files_too() {
        let mut workspace = Workspace::default();
        let mut add = |id, label: &str| workspace.add(SANDBOX, id, label).map(|at| at.number);
        assert_eq!(add(S1, ""), Err(ApartError::NoLabel));
        assert_eq!(add(S1, &"x".repeat(25)), Err(ApartError::LongLabel));
        assert_eq!(add(S1, "Islamic window"), Ok(1));
        assert_eq!(add(S1, "islamic-window"), Err(ApartError::SameLabel));
        assert_eq!(add(C3, "Islamic window"), Ok(1), "of another kind it may be the same");
        assert_eq!(add(S1, "النافذة الإسلامية"), Ok(2));
        assert_eq!(add(S1, "موقع ثان"), Ok(3));
        let stem = |number| workspace.choices(Address { environment: SANDBOX, id: S1, number }).edition.label;
        assert_eq!(stem(2).as_deref(), Some("3 النافذة الإسلامية"));
        assert_eq!(label_word(&stem(3).expect("a label")).as_deref(), Some("4"));
    }
}
