//! What is to be made, complete and valid.
//!
//! Comes in: [`Choices`], as typed. Goes out: a [`Plan`] from which every later
//! stage reads what it needs, or every problem at once, each at its field.
//! Nothing is corrected silently: what was understood differently from how it
//! was typed is a note.

mod bank;
mod expectation;
mod field;
pub mod prefill;

use serde::{Deserialize, Serialize};

use crate::framework::catalogue::{
    AlternativeNames, CertificateId, CertificateType, CommonName, Entry, JwksDocument, KeyAlgorithm,
    MAX_DESCRIPTION_CHARACTERS, Party, Place, Task, role_word,
};
use crate::framework::environment::Environment;
use crate::framework::file_name::{self, Edition};
use crate::framework::host_name::HostName;
use crate::framework::identifier::{ApplicationId, LegalName, LfiCode, OrganisationId};
use crate::ground::clock::Moment;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid;

pub use bank::problems_of_bank;
pub use expectation::Expectation;
pub use field::{Field, FieldProblem, PlanError, usual_description};
pub use prefill::Prefill;

/// Most host names that one S4 certificate is planned for.
pub const MAX_HOSTS: usize = 50;

/// What a person (or a program) chose, unchecked. The JSON shape is the
/// argument of `plan()` in the package for other programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Choices {
    pub certificate: CertificateId,
    pub environment: Environment,
    /// In whose role; by default the LFI's where it has a part in this certificate, else
    /// that of the key's holder.
    #[serde(default, with = "role_word", skip_serializing_if = "Option::is_none")]
    pub role: Option<Party>,
    #[serde(default)]
    pub organisation: OrganisationInput,
    #[serde(default)]
    pub options: OptionsInput,
    /// For the names of its files.
    #[serde(default, skip_serializing_if = "is_first")]
    pub edition: Edition,
}

fn is_first(edition: &Edition) -> bool {
    *edition == Edition::default()
}

/// The bank's details as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct OrganisationInput {
    pub legal_name: String,
    pub organisation_id: String,
    pub application_id: String,
    pub ozone_connect_hosts: Vec<String>,
    pub lfi_code: String,
}

impl OrganisationInput {
    /// The same bank, with what was typed into the fields that a certificate asks for.
    pub fn with_fields_of(self, entry: &Entry, role: Party, typed: &Self) -> Self {
        Field::of_organisation(entry, role).into_iter().fold(self, |bank, field| match field {
            Field::LegalName => Self { legal_name: typed.legal_name.clone(), ..bank },
            Field::OrganisationId => Self { organisation_id: typed.organisation_id.clone(), ..bank },
            Field::ApplicationId => Self { application_id: typed.application_id.clone(), ..bank },
            Field::OzoneConnectHosts => Self { ozone_connect_hosts: typed.ozone_connect_hosts.clone(), ..bank },
            Field::LfiCode => Self { lfi_code: typed.lfi_code.clone(), ..bank },
            Field::Algorithm | Field::Place | Field::CertificateType | Field::CommonName | Field::Description => bank,
        })
    }

    /// What others know of the bank, and try first as its passphrase.
    pub fn names(&self) -> Vec<&str> {
        let names = [&self.legal_name, &self.organisation_id, &self.application_id, &self.lfi_code];
        names.into_iter().chain(&self.ozone_connect_hosts).map(String::as_str).collect()
    }
}

/// What may differ from the default; `None` is the default of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct OptionsInput {
    pub algorithm: Option<KeyAlgorithm>,
    pub place: Option<Place>,
    pub certificate_type: Option<CertificateType>,
    pub common_name: Option<CommonName>,
    pub description: Option<String>,
}

/// One certificate to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    choices: Choices,
    pub environment: Environment,
    pub entry: &'static Entry,
    pub task: Task,
    pub legal_name: LegalName,
    pub organisation_id: OrganisationId,
    pub application_id: Option<ApplicationId>,
    /// Only of certificates whose alternative names are the Ozone Connect hosts.
    pub hosts: Vec<HostName>,
    pub lfi_code: Option<LfiCode>,
    pub algorithm: KeyAlgorithm,
    pub place: Place,
    pub certificate_type: CertificateType,
    /// `None` where the CSR comes from the hub and `CN` is not published.
    pub common_name: Option<CommonName>,
    pub description: String,
}

/// A plan and what is worth saying about how the input was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    pub plan: Plan,
    pub notes: Vec<FieldProblem>,
}

impl Plan {
    /// # Errors
    /// All problems of all fields, so that they can be mended in one go.
    pub fn from_choices(choices: Choices) -> Result<Planned, PlanError> {
        let entry = choices.certificate.entry();
        let role = choices.role.unwrap_or_else(|| entry.usual_role());
        let task = entry.task(role);
        if !task.is_making() {
            return Err(PlanError::NotOfRole { certificate: entry.id, role });
        }
        field::read(choices, entry, role)
    }

    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// C, O, OU, CN in that order, as the directory's command writes it.
    pub fn subject(&self) -> DistinguishedName {
        let mut attributes = vec![
            (oid::COUNTRY, "AE".to_owned()),
            (oid::ORGANISATION, self.legal_name.as_str().to_owned()),
            (oid::ORGANISATIONAL_UNIT, self.organisation_id.to_string()),
        ];
        if let Some(common_name) = self.common_name.and_then(|kind| self.common_name_value(kind)) {
            attributes.push((oid::COMMON_NAME, common_name));
        }
        DistinguishedName::new(attributes)
    }

    /// The text that a reading of `CN` gives; `None` for no `CN`.
    pub fn common_name_value(&self, kind: CommonName) -> Option<String> {
        match kind {
            CommonName::ApplicationId => self.application_id.map(|id| id.to_string()),
            CommonName::OrganisationId => Some(self.organisation_id.to_string()),
            CommonName::Absent => None,
        }
    }

    /// `C3_sandbox_2026-11-28`
    pub fn file_stem(&self) -> String {
        file_name::of_key(self.environment, self.entry.id, &self.choices.edition)
    }

    /// The plan of a key that is made on this day, unless it has one.
    pub fn on_day(mut self, day: Moment) -> Self {
        self.choices.edition.day.get_or_insert(day);
        self
    }

    /// As the directory's own command names the CSR: by the application's ID for
    /// what is made at the application, else the organisation's.
    pub fn directory_file_name(&self) -> String {
        let id = match (self.place, self.application_id) {
            (Place::Application, Some(id)) => id.to_string(),
            _ => self.organisation_id.to_string(),
        };
        self.environment.file_name(format!("{id}-{}.csr", self.certificate_type.file_word()))
    }

    pub fn key_file_name(&self) -> String {
        format!("{}.key", self.file_stem())
    }

    pub fn csr_file_name(&self) -> String {
        format!("{}.csr", self.file_stem())
    }

    /// What an HSM or a KMS is to sign: the CertificationRequestInfo (RFC 2986).
    pub fn request_file_name(&self) -> String {
        format!("{}.tbs.der", self.file_stem())
    }

    pub fn public_key_file_name(&self) -> String {
        format!("{}.pub.pem", self.file_stem())
    }

    /// Where the directory publishes this key.
    pub fn jwks_url(&self) -> String {
        let document = match self.entry.jwks.value {
            Some(JwksDocument::Transport) => "transport",
            Some(JwksDocument::Application) | None => "application",
        };
        let keystore = self.environment.keystore_url();
        let organisation = self.organisation_id;
        match (self.place, self.application_id) {
            (Place::Application, Some(application)) => {
                format!("{keystore}/{organisation}/{application}/{document}.jwks")
            }
            _ => format!("{keystore}/{organisation}/{document}.jwks"),
        }
    }

    /// The host names of the hub that the CSR must cover, as far as they are
    /// known: they need the LFI code.
    pub fn required_hub_hosts(&self) -> Vec<String> {
        let (AlternativeNames::HubHosts(labels), Some(code)) = (self.entry.alternative_names.value, &self.lfi_code)
        else {
            return Vec::new();
        };
        let domain = self.environment.hub_domain();
        labels.iter().map(|label| format!("{label}.{}.{domain}", code.as_str())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(certificate: CertificateId) -> Choices {
        Choices {
            certificate,
            environment: Environment::Sandbox,
            role: None,
            organisation: OrganisationInput {
                legal_name: "Test Bank PJSC".into(),
                organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
                application_id: "b8739780-9bfe-43bc-9ea4-abc70a840c13".into(),
                ozone_connect_hosts: vec!["ozone.testbank.ae".into()],
                lfi_code: "testbank".into(),
            },
            options: OptionsInput::default(),
            edition: Edition::default(),
        }
    }

    #[test]
    fn c3_is_named_as_the_directorys_command_names_it() {
        let plan = Plan::from_choices(choices(CertificateId::C3)).expect("complete").plan;
        assert_eq!(plan.csr_file_name(), "C3_sandbox.csr");
        let day = Moment::from_rfc3339("2026-11-28T08:00:00Z").expect("a moment");
        assert_eq!(plan.clone().on_day(day).csr_file_name(), "C3_sandbox_2026-11-28.csr");
        assert_eq!(plan.directory_file_name(), "b8739780-9bfe-43bc-9ea4-abc70a840c13-opf_uae_client_transport.csr");
        assert_eq!(
            plan.subject().in_encoding_order(),
            "C=AE, O=Test Bank PJSC, OU=4af0a68f-d8a8-46c4-ace6-6949e8343868, CN=b8739780-9bfe-43bc-9ea4-abc70a840c13"
        );
        assert_eq!(
            plan.jwks_url(),
            "https://keystore.sandbox.directory.openfinance.ae/4af0a68f-d8a8-46c4-ace6-6949e8343868/b8739780-9bfe-43bc-9ea4-abc70a840c13/transport.jwks"
        );
    }

    #[test]
    fn every_certificate_can_be_planned_by_who_holds_asks_or_certifies_and_by_no_other() {
        for id in CertificateId::ALL {
            let planned = Plan::from_choices(choices(id));
            // Nobody plans what is asked of Let's Encrypt.
            assert_eq!(planned.is_ok(), id != CertificateId::S2, "{id:?}");
            for role in Party::ALL {
                let planned = Plan::from_choices(Choices { role: Some(role), ..choices(id) });
                let expected = id.entry().task(role).is_making();
                assert_eq!(planned.is_ok(), expected, "{id:?} {role:?}");
                let refused = Err(PlanError::NotOfRole { certificate: id, role });
                assert!(expected || planned == refused, "{id:?} {role:?}");
            }
        }
    }

    #[test]
    fn all_problems_come_at_once() {
        let mut wrong = choices(CertificateId::S4);
        wrong.organisation = OrganisationInput::default();
        let Err(PlanError::Fields(problems)) = Plan::from_choices(wrong) else { panic!("must be refused") };
        let fields: Vec<Field> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, [Field::LegalName, Field::OrganisationId, Field::OzoneConnectHosts]);
    }

    #[test]
    fn a_signing_key_must_be_rsa() {
        let mut wrong = choices(CertificateId::Sig4);
        wrong.options.algorithm = Some(KeyAlgorithm::EcP256);
        assert!(matches!(Plan::from_choices(wrong), Err(PlanError::Fields(_))));
    }

    #[test]
    fn a_pasted_client_id_is_understood_and_said() {
        let mut pasted = choices(CertificateId::C3);
        pasted.organisation.application_id =
            "https://rp.sandbox.directory.openfinance.ae/openid_relying_party/b8739780-9bfe-43bc-9ea4-abc70a840c13"
                .into();
        let planned = Plan::from_choices(pasted).expect("understood");
        assert_eq!(planned.notes[0].message.id, "note-application-id-from-url");
        assert_eq!(
            planned.plan.application_id.map(|id| id.to_string()).as_deref(),
            Some("b8739780-9bfe-43bc-9ea4-abc70a840c13")
        );
    }

    #[test]
    fn an_id_in_capital_letters_is_said_to_be_written_in_lower_case() {
        let mut typed = choices(CertificateId::S4);
        typed.organisation.organisation_id = typed.organisation.organisation_id.to_uppercase();
        let planned = Plan::from_choices(typed).expect("understood");
        assert_eq!(planned.notes[0].message.id, "note-uuid-lower-case");
    }
}
