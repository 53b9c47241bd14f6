//! The bank that does not exist, and what it plans.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::ground::clock::Moment;
use oftf_key_desk::plan::{Choices, OptionsInput, OrganisationInput, Plan};

pub const LEGAL_NAME: &str = "Test Bank PJSC";
pub const ORGANISATION_ID: &str = "6c1f1d0e-3f62-4a53-9d0b-5a2d7c1e9b10";
pub const APPLICATION_ID: &str = "f2a7b6d4-81c3-4e0f-b5a9-0c9d8e7f6a51";
pub const CLIENT_ID_URL: &str =
    "https://rp.sandbox.directory.openfinance.ae/openid_relying_party/f2a7b6d4-81c3-4e0f-b5a9-0c9d8e7f6a51";
pub const HOST: &str = "ozone.testbank.example";
pub const SECOND_HOST: &str = "ozone-dr.testbank.example";
pub const LFI_CODE: &str = "testbank";

/// The time at which everything is judged, in the middle of the validity that
/// the [`crate::directory`] gives by default.
pub fn now() -> Moment {
    moment("2026-01-15T08:00:00Z")
}

pub fn moment(rfc3339: &str) -> Moment {
    Moment::from_rfc3339(rfc3339).expect("RFC 3339")
}

pub fn choices(certificate: CertificateId, environment: Environment) -> Choices {
    Choices {
        certificate,
        environment,
        organisation: OrganisationInput {
            legal_name: LEGAL_NAME.into(),
            organisation_id: ORGANISATION_ID.into(),
            application_id: APPLICATION_ID.into(),
            ozone_connect_hosts: vec![HOST.into(), SECOND_HOST.into()],
            lfi_code: LFI_CODE.into(),
        },
        options: OptionsInput::default(),
        role: None,
        edition: Default::default(),
    }
}

#[track_caller]
pub fn planned(choices: Choices) -> Plan {
    Plan::from_choices(choices).expect("complete choices").plan
}

pub fn plan(certificate: CertificateId, environment: Environment) -> Plan {
    planned(choices(certificate, environment))
}

/// The subject that domain and default ask for, as openssl's `-subj` takes it.
pub fn subject(certificate: CertificateId) -> String {
    let organisation = format!("/C=AE/O={LEGAL_NAME}/OU={ORGANISATION_ID}");
    match certificate {
        CertificateId::C3 | CertificateId::Sig4 => format!("{organisation}/CN={APPLICATION_ID}"),
        CertificateId::Enc1 => organisation,
        _ => format!("{organisation}/CN={ORGANISATION_ID}"),
    }
}

/// The alternative names that it needs, as openssl writes them.
pub fn alternative_names(certificate: CertificateId, environment: Environment) -> Option<String> {
    match certificate {
        CertificateId::S4 => Some(format!("DNS:{HOST},DNS:{SECOND_HOST}")),
        CertificateId::S1 => Some(hub_names(environment, &["as1", "rs1"])),
        CertificateId::S3 => Some(hub_names(environment, &["cm", "hh"])),
        _ => None,
    }
}

/// `DNS:cm.testbank.preprod.apihub.openfinance.ae,…`
pub fn hub_names(environment: Environment, labels: &[&str]) -> String {
    let domain = match environment {
        Environment::Sandbox => "preprod.apihub.openfinance.ae",
        Environment::Production => "apihub.openfinance.ae",
        Environment::Rehearsal => "apihub.example",
    };
    labels.iter().map(|label| format!("DNS:{label}.{LFI_CODE}.{domain}")).collect::<Vec<_>>().join(",")
}
