//! The bank's details while they are typed: texts, and the hosts as lines.

use crate::plan::{Field, OrganisationInput};

#[derive(Clone, PartialEq)]
pub struct TypedBank {
    organisation: OrganisationInput,
    /// As typed, one host a line.
    hosts: String,
}

impl TypedBank {
    pub fn new(organisation: OrganisationInput) -> Self {
        Self { hosts: organisation.ozone_connect_hosts.join("\n"), organisation }
    }

    /// With the hosts as they are typed now.
    pub fn organisation(&self) -> OrganisationInput {
        let hosts = self.hosts.split(['\n', ',', ';']).map(str::trim).filter(|host| !host.is_empty());
        OrganisationInput { ozone_connect_hosts: hosts.map(str::to_owned).collect(), ..self.organisation.clone() }
    }

    /// Nothing in a field that is none of the bank's.
    pub fn typed(&self, field: Field) -> &str {
        match field {
            Field::LegalName => &self.organisation.legal_name,
            Field::OrganisationId => &self.organisation.organisation_id,
            Field::ApplicationId => &self.organisation.application_id,
            Field::LfiCode => &self.organisation.lfi_code,
            Field::OzoneConnectHosts => &self.hosts,
            Field::Algorithm | Field::Place | Field::CertificateType | Field::CommonName | Field::Description => "",
        }
    }

    pub fn with_typed(mut self, field: Field, text: String) -> Self {
        match field {
            Field::LegalName => self.organisation.legal_name = text,
            Field::OrganisationId => self.organisation.organisation_id = text,
            Field::ApplicationId => self.organisation.application_id = text,
            Field::LfiCode => self.organisation.lfi_code = text,
            Field::OzoneConnectHosts => self.hosts = text,
            Field::Algorithm | Field::Place | Field::CertificateType | Field::CommonName | Field::Description => {}
        }
        self
    }

    /// With these fields of another one.
    pub fn with_fields(self, fields: &[Field], other: &Self) -> Self {
        fields.iter().fold(self, |bank, field| bank.with_typed(*field, other.typed(*field).to_owned()))
    }
}
