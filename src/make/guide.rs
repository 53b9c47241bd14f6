//! The way through the directory's screens for one certificate, as data.
//!
//! Comes in: a plan. Goes out: ordered steps with every value to copy. The
//! screens were read from published walkthroughs of 2024–2026; the directory
//! may have changed since, and the page says so.

use crate::framework::catalogue::{C3_APPLICATION_NAME, CertificateType, Party, Place, Task};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::plan::Plan;

/// One step on the directory's side.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideStep {
    /// What to do.
    pub text: Message,
    /// What to type or compare, each with a copy button.
    pub values: Vec<GuideValue>,
    /// What may go wrong here.
    pub note: Option<Message>,
    /// Where to go, opened by the person.
    pub link: Option<&'static str>,
    /// What the directory shows there, drawn beside the text.
    pub sketch: Option<Sketch>,
}

/// A screen of the directory, with the place to be used marked. The words on it are the
/// directory's own, which is in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sketch {
    /// The certificates of an application: its tab, and the button.
    ApplicationCertificates,
    /// Those of the organisation.
    OrganisationCertificates,
    /// Step 1 of "New Certificate".
    Information,
    /// Step 2: a command, of which the subject is compared.
    GenerateCsr,
    /// Step 3: where the file is chosen.
    Upload,
    /// The menu of a certificate's row: where it is downloaded.
    Download,
    /// The same: where it is revoked.
    Revoke,
}

/// A value to copy, with the name of the directory's field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideValue {
    pub label: &'static str,
    pub value: String,
}

/// The steps from signing in to the downloaded certificate.
pub fn steps(plan: &Plan) -> Vec<GuideStep> {
    if plan.task == Task::AskForCertificate {
        return vec![ask(plan), await_certificate(plan)];
    }
    vec![sign_in(plan), place(plan), information(plan), generate(plan), upload(plan), download(plan)]
}

/// The steps to the revocation of an old certificate; the new one stays.
pub fn revocation(plan: &Plan, kid: Option<&str>, serial_number: Option<&str>) -> Vec<GuideStep> {
    let values = [kid.map(|kid| value("handover-kid", kid)), serial_number.map(|number| value("fact-serial", number))];
    let revoke = GuideStep {
        values: values.into_iter().flatten().collect(),
        note: Some(Message::new("renewal-revoke-note")),
        sketch: Some(Sketch::Revoke),
        ..step(Message::new("renewal-revoke-row"))
    };
    vec![sign_in(plan), GuideStep { note: None, ..place(plan) }, revoke]
}

fn sign_in(plan: &Plan) -> GuideStep {
    let directory = Some(plan.environment.directory_url());
    match plan.environment {
        Environment::Sandbox => GuideStep { link: directory, ..step(Message::new("guide-sign-in-sandbox")) },
        Environment::Production => GuideStep { link: directory, ..step(Message::new("guide-sign-in-production")) },
        // There is nothing to sign in to, and nowhere to go.
        Environment::Rehearsal => step(Message::new("guide-sign-in-rehearsal")),
    }
}

fn place(plan: &Plan) -> GuideStep {
    match plan.place {
        Place::Application if plan.entry.parties.value.key_holder != Party::Lfi => GuideStep {
            values: plan
                .application_id
                .map(|id| value("guide-value-application-id", &id.to_string()))
                .into_iter()
                .collect(),
            note: Some(Message::new("guide-folded-note")),
            sketch: Some(Sketch::ApplicationCertificates),
            ..step(Message::new("guide-own-application"))
        },
        Place::Application => GuideStep {
            values: vec![value("guide-value-application", C3_APPLICATION_NAME)],
            note: Some(Message::new("guide-application-note")),
            sketch: Some(Sketch::ApplicationCertificates),
            ..step(Message::new("guide-application"))
        },
        Place::OrganisationCertificates => GuideStep {
            note: Some(Message::new("guide-folded-note")),
            sketch: Some(Sketch::OrganisationCertificates),
            ..step(Message::new("guide-organisation"))
        },
    }
}

/// Who holds the key asks the LFI, in whose directory the certificate is made.
fn ask(plan: &Plan) -> GuideStep {
    GuideStep {
        values: vec![
            value("guide-value-file", &plan.csr_file_name()),
            value("guide-value-type", plan.certificate_type.name()),
            value("guide-value-description", &plan.description),
        ],
        note: Some(Message::new("guide-upload-note")),
        ..step(Message::new("guide-ask"))
    }
}

fn await_certificate(plan: &Plan) -> GuideStep {
    GuideStep { values: vec![value("guide-value-jwks-url", &plan.jwks_url())], ..step(Message::new("guide-await")) }
}

fn information(plan: &Plan) -> GuideStep {
    GuideStep {
        values: vec![
            value("guide-value-type", plan.certificate_type.name()),
            value("guide-value-description", &plan.description),
        ],
        note: Some(match plan.entry.types.value {
            [_, _, ..] => Message::new("guide-type-note"),
            _ => Message::new("guide-description-note"),
        }),
        sketch: Some(Sketch::Information),
        ..step(Message::new("guide-information"))
    }
}

/// The directory shows an openssl command here; ours is made already, and its
/// subject is worth comparing.
fn generate(plan: &Plan) -> GuideStep {
    let is_ours = plan.common_name.is_some();
    GuideStep {
        values: if is_ours {
            vec![value("guide-value-subject", &shown::written_out(&plan.subject().in_command()))]
        } else {
            Vec::new()
        },
        note: is_ours.then(|| Message::new("guide-generate-note")),
        sketch: Some(Sketch::GenerateCsr),
        ..step(Message::new("guide-generate"))
    }
}

fn upload(plan: &Plan) -> GuideStep {
    let either = plan.certificate_type == CertificateType::ServerEnckey;
    GuideStep {
        values: vec![
            value("guide-value-file", &plan.csr_file_name()),
            value("guide-value-directory-file", &plan.directory_file_name()),
        ],
        note: Some(Message::new(if either { "guide-upload-enckey-note" } else { "guide-upload-note" })),
        sketch: Some(Sketch::Upload),
        ..step(Message::new("guide-upload"))
    }
}

fn download(plan: &Plan) -> GuideStep {
    GuideStep {
        values: vec![value("guide-value-jwks-url", &plan.jwks_url())],
        note: Some(Message::new(match plan.place {
            Place::Application => "guide-download-application-note",
            Place::OrganisationCertificates => "guide-download-note",
        })),
        sketch: Some(Sketch::Download),
        ..step(Message::new("guide-download"))
    }
}

fn step(text: Message) -> GuideStep {
    GuideStep { text, values: Vec::new(), note: None, link: None, sketch: None }
}

fn value(label: &'static str, value: &str) -> GuideValue {
    GuideValue { label, value: value.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::{CertificateId, MAX_DESCRIPTION_CHARACTERS};
    use crate::plan::{Choices, OptionsInput, OrganisationInput};

    fn guide(certificate: CertificateId, environment: Environment) -> Vec<GuideStep> {
        let organisation = OrganisationInput {
            legal_name: "Test Bank PJSC".into(),
            organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
            application_id: "b8739780-9bfe-43bc-9ea4-abc70a840c13".into(),
            ozone_connect_hosts: vec!["ozone.testbank.example".into()],
            ..OrganisationInput::default()
        };
        let choices = Choices {
            certificate,
            environment,
            role: None,
            organisation,
            options: OptionsInput::default(),
            edition: Default::default(),
        };
        steps(&Plan::from_choices(choices).expect("complete").plan)
    }

    #[test]
    fn every_certificate_has_a_way_in_every_environment() {
        let made = |entry: &&crate::framework::catalogue::Entry| entry.task(entry.usual_role()) != Task::Observe;
        for entry in crate::framework::catalogue::TABLE.iter().filter(made) {
            for environment in Environment::ALL {
                let steps = guide(entry.id, environment);
                let is_real = Environment::REAL.contains(&environment);
                assert_eq!(steps[0].link, is_real.then(|| environment.directory_url()));
                let values: Vec<&GuideValue> = steps.iter().flat_map(|step| &step.values).collect();
                let value = |label| values.iter().find(|value| value.label == label).map(|value| value.value.as_str());
                assert_eq!(value("guide-value-type"), Some(entry.types.value[0].name()));
                let description = value("guide-value-description").expect("a description");
                assert!(description.chars().count() <= MAX_DESCRIPTION_CHARACTERS);
            }
        }
    }

    #[test]
    fn only_what_belongs_to_the_application_is_made_there() {
        let text = |id| guide(id, Environment::Sandbox)[1].text.id.clone();
        assert_eq!(text(CertificateId::C3), "guide-application");
        assert_eq!(text(CertificateId::S1), "guide-organisation");
    }
}
