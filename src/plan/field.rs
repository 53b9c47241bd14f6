//! Reading the fields of [`Choices`], each with its own problems and notes.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::{Choices, MAX_DESCRIPTION_CHARACTERS, MAX_HOSTS, OrganisationInput, Plan, Planned};
use crate::framework::catalogue::{AlternativeNames, CertificateId, CommonName, Entry, KeyAlgorithm, Party, Place};
use crate::framework::environment::Environment;
use crate::framework::host_name::HostName;
use crate::framework::identifier::{ApplicationId, IdentifierError, LegalName, LfiCode, OrganisationId};
use crate::ground::message::Message;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Field {
    LegalName,
    OrganisationId,
    ApplicationId,
    OzoneConnectHosts,
    LfiCode,
    Algorithm,
    Place,
    CertificateType,
    CommonName,
    Description,
}

/// What is wrong with, or worth saying about, one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    pub field: Field,
    pub message: Message,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    #[error("{role:?} has no part in making {certificate:?}")]
    NotOfRole { certificate: CertificateId, role: Party },
    #[error("{} fields need attention", .0.len())]
    Fields(Vec<FieldProblem>),
}

impl Field {
    /// For ids in the page and in JSON.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The fields of the organisation that a certificate asks for.
    pub fn of_organisation(entry: &Entry, role: Party) -> Vec<Self> {
        let mut fields = vec![Self::LegalName, Self::OrganisationId];
        if entry.places.value.contains(&Place::Application) {
            fields.push(Self::ApplicationId);
        }
        match entry.alternative_names.value {
            AlternativeNames::OzoneConnectHosts => fields.push(Self::OzoneConnectHosts),
            // Whoever asks names them; whoever certifies checks them by the LFI code.
            AlternativeNames::HubHosts(_) if entry.task(role).holds_key() => fields.push(Self::OzoneConnectHosts),
            AlternativeNames::HubHosts(_) => fields.push(Self::LfiCode),
            AlternativeNames::Absent | AlternativeNames::NotKnown => {}
        }
        fields
    }
}

/// Collects problems and notes while the fields are read.
struct Reading {
    problems: Vec<FieldProblem>,
    notes: Vec<FieldProblem>,
}

impl Reading {
    fn problem(&mut self, field: Field, message: Message) {
        self.problems.push(FieldProblem { field, message });
    }

    fn note(&mut self, field: Field, message: Message) {
        self.notes.push(FieldProblem { field, message });
    }

    fn identifier<T>(&mut self, field: Field, parsed: Result<T, IdentifierError>) -> Option<T> {
        parsed.map_err(|error| self.problem(field, error.message())).ok()
    }
}

pub(super) fn read(choices: Choices, entry: &'static Entry, role: Party) -> Result<Planned, PlanError> {
    let mut reading = Reading { problems: Vec::new(), notes: Vec::new() };
    let organisation = &choices.organisation;
    let options = &choices.options;

    let legal_name = legal_name(&mut reading, &choices);
    for oddity in legal_name.iter().flat_map(LegalName::oddities) {
        reading.note(Field::LegalName, oddity);
    }
    let organisation_id =
        reading.identifier(Field::OrganisationId, OrganisationId::parse(&organisation.organisation_id));
    if let Some(id) = organisation_id.filter(|id| id.to_string() != organisation.organisation_id.trim()) {
        reading.note(Field::OrganisationId, Message::new("note-uuid-lower-case").with("id", id.to_string()));
    }
    let place = one_of(&mut reading, Field::Place, options.place, entry.places.value);
    let common_name = common_name(&mut reading, &choices, entry, place);
    let application_id = application_id(&mut reading, organisation, place, common_name);
    let task = entry.task(role);
    let hosts = if Field::of_organisation(entry, role).contains(&Field::OzoneConnectHosts) {
        hosts(&mut reading, &choices)
    } else {
        Vec::new()
    };
    let lfi_code = lfi_code(&mut reading, organisation, entry);
    let algorithm = algorithm(&mut reading, options.algorithm, entry);
    let certificate_type = one_of(&mut reading, Field::CertificateType, options.certificate_type, entry.types.value);
    let description =
        description(&mut reading, options.description.as_deref(), entry, choices.edition.label.as_deref());
    let same = |id: OrganisationId, application: ApplicationId| id.to_string() == application.to_string();
    if let (Some(organisation), Some(application)) = (organisation_id, application_id)
        && same(organisation, application)
    {
        reading.problem(Field::ApplicationId, Message::new("err-same-ids"));
    }

    match (legal_name, organisation_id, place, algorithm, certificate_type) {
        (Some(legal_name), Some(organisation_id), Some(place), Some(algorithm), Some(certificate_type))
            if reading.problems.is_empty() =>
        {
            let plan = Plan {
                environment: choices.environment,
                entry,
                task,
                legal_name,
                organisation_id,
                application_id,
                hosts,
                lfi_code,
                algorithm,
                place,
                certificate_type,
                common_name,
                description,
                choices,
            };
            Ok(Planned { plan, notes: reading.notes })
        }
        _ => Err(PlanError::Fields(reading.problems)),
    }
}

fn legal_name(reading: &mut Reading, choices: &Choices) -> Option<LegalName> {
    let typed = &choices.organisation.legal_name;
    let name = reading.identifier(Field::LegalName, LegalName::in_environment(typed, choices.environment))?;
    if name.as_str() != typed {
        reading.note(Field::LegalName, Message::new("note-rehearsal-legal-name").with("name", name.as_str()));
    }
    Some(name)
}

/// The choice, if the catalogue allows it; the catalogue's first if none was made.
fn one_of<T: Copy + PartialEq>(reading: &mut Reading, field: Field, choice: Option<T>, allowed: &[T]) -> Option<T> {
    let chosen = choice.or_else(|| allowed.first().copied());
    if chosen.is_none_or(|chosen| !allowed.contains(&chosen)) {
        reading.problem(field, Message::new("err-option-not-offered"));
        return None;
    }
    chosen
}

/// `None` where the catalogue states none: the hub chose it.
fn common_name(reading: &mut Reading, choices: &Choices, entry: &Entry, place: Option<Place>) -> Option<CommonName> {
    let allowed = entry.common_names_at(place?);
    if allowed.is_empty() {
        return None;
    }
    one_of(reading, Field::CommonName, choices.options.common_name, allowed)
}

fn application_id(
    reading: &mut Reading,
    organisation: &OrganisationInput,
    place: Option<Place>,
    common_name: Option<CommonName>,
) -> Option<ApplicationId> {
    let needed = place == Some(Place::Application) || common_name == Some(CommonName::ApplicationId);
    if !needed {
        return None;
    }
    let (id, was_url) = reading.identifier(Field::ApplicationId, ApplicationId::parse(&organisation.application_id))?;
    if was_url {
        reading.note(Field::ApplicationId, Message::new("note-application-id-from-url").with("id", id.to_string()));
    }
    Some(id)
}

fn hosts(reading: &mut Reading, choices: &Choices) -> Vec<HostName> {
    let field = Field::OzoneConnectHosts;
    let typed: Vec<&String> =
        choices.organisation.ozone_connect_hosts.iter().filter(|host| !host.trim().is_empty()).collect();
    if typed.is_empty() {
        reading.problem(field, Message::new("err-hosts-missing"));
    }
    if typed.len() > MAX_HOSTS {
        reading.problem(field, Message::new("err-hosts-too-many").with("limit", MAX_HOSTS));
        return Vec::new();
    }
    let mut hosts: Vec<HostName> = Vec::new();
    for (position, input) in typed.into_iter().enumerate() {
        match HostName::parse(input) {
            Ok(host) if choices.environment == Environment::Rehearsal && !host.is_reserved() => {
                reading.problem(field, Message::new("err-rehearsal-host").with("position", position + 1));
            }
            Ok(host) if hosts.contains(&host) => {
                reading.note(field, Message::new("note-host-twice").with("host", host.as_str()));
            }
            Ok(host) => {
                if host.as_str() != input.trim() {
                    let note =
                        Message::new("note-host-changed").with("typed", input.trim()).with("host", host.as_str());
                    reading.note(field, note);
                }
                hosts.push(host);
            }
            Err(error) => reading.problem(field, error.message().with("position", position + 1)),
        }
    }
    hosts
}

fn lfi_code(reading: &mut Reading, organisation: &OrganisationInput, entry: &Entry) -> Option<LfiCode> {
    let asked = matches!(entry.alternative_names.value, AlternativeNames::HubHosts(_));
    if !asked || organisation.lfi_code.trim().is_empty() {
        return None;
    }
    reading.identifier(Field::LfiCode, LfiCode::parse(&organisation.lfi_code))
}

fn algorithm(reading: &mut Reading, choice: Option<KeyAlgorithm>, entry: &Entry) -> Option<KeyAlgorithm> {
    let algorithm = choice.unwrap_or(KeyAlgorithm::Rsa2048);
    if !entry.algorithms.value.contains(&algorithm) {
        reading.problem(Field::Algorithm, Message::new("err-algorithm-needs-rsa").with("certificate", entry.id.name()));
        return None;
    }
    if algorithm != KeyAlgorithm::Rsa2048 {
        reading.note(Field::Algorithm, Message::new("note-algorithm-unproven").with("algorithm", algorithm.name()));
    }
    Some(algorithm)
}

/// With the label of what there is a second one of; the label counts more than what
/// everybody knows of the kind.
fn description(reading: &mut Reading, typed: Option<&str>, entry: &Entry, label: Option<&str>) -> String {
    if let Some(text) = typed.map(str::trim).filter(|text| !text.is_empty()) {
        let count = text.chars().count();
        if count > MAX_DESCRIPTION_CHARACTERS {
            reading.problem(Field::Description, Message::new("err-description-too-long").with("count", count));
        }
        return text.to_owned();
    }
    usual_description(entry, label)
}

/// The description that the catalogue has, with the label.
pub fn usual_description(entry: &Entry, label: Option<&str>) -> String {
    let usual = entry.description.value;
    let Some(label) = label else { return usual.to_owned() };
    let label = format!(" - {label}");
    let room = MAX_DESCRIPTION_CHARACTERS.saturating_sub(label.chars().count());
    let usual: String = usual.chars().take(room).collect();
    format!("{}{label}", usual.trim_end_matches([' ', '-']))
}
