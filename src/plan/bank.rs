//! The bank's details by themselves, without a certificate that asks for them.

use super::{Choices, Field, FieldProblem, OptionsInput, OrganisationInput, Plan, PlanError};
use crate::framework::catalogue::{Party, TABLE};
use crate::framework::environment::Environment;
use crate::framework::file_name::Edition;

/// What is wrong with what is filled in, whichever certificate asks for it. What is
/// empty is asked for by the certificate that needs it.
pub fn problems_of_bank(organisation: &OrganisationInput, environment: Environment, role: Party) -> Vec<FieldProblem> {
    let mut problems: Vec<FieldProblem> = Vec::new();
    for entry in TABLE.iter().filter(|entry| entry.task(role).is_making()) {
        let choices = Choices {
            certificate: entry.id,
            environment,
            role: Some(role),
            organisation: organisation.clone(),
            options: OptionsInput::default(),
            edition: Edition::default(),
        };
        let Err(PlanError::Fields(found)) = Plan::from_choices(choices) else { continue };
        for problem in found {
            if !organisation.is_empty(problem.field) && !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

impl OrganisationInput {
    /// Whether nothing is typed there.
    pub fn is_empty(&self, field: Field) -> bool {
        let is_blank = |text: &String| text.trim().is_empty();
        match field {
            Field::LegalName => is_blank(&self.legal_name),
            Field::OrganisationId => is_blank(&self.organisation_id),
            Field::ApplicationId => is_blank(&self.application_id),
            Field::OzoneConnectHosts => self.ozone_connect_hosts.iter().all(is_blank),
            Field::LfiCode => is_blank(&self.lfi_code),
            Field::Algorithm | Field::Place | Field::CertificateType | Field::CommonName | Field::Description => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_judged_and_what_is_empty_is_not_asked_for() {
        let fields = |bank: &OrganisationInput| -> Vec<Field> {
            problems_of_bank(bank, Environment::Sandbox, Party::Lfi).iter().map(|problem| problem.field).collect()
        };
        assert_eq!(fields(&OrganisationInput::default()), []);
        let wrong = OrganisationInput {
            legal_name: "Test Bank PJSC".into(),
            organisation_id: "not a uuid".into(),
            ozone_connect_hosts: vec!["https://ozone.testbank.ae".into()],
            ..Default::default()
        };
        assert_eq!(fields(&wrong), [Field::OrganisationId, Field::OzoneConnectHosts]);
    }
}
