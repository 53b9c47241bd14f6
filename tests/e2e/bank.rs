//! The bank that does not exist.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::framework::file_name::{self, Edition};
use oftf_key_desk::ground::clock::Moment;
use time::OffsetDateTime;

pub const LEGAL_NAME: &str = "Test Bank PJSC";
pub const ORGANISATION_ID: &str = "6c1f1d0e-3f62-4a53-9d0b-5a2d7c1e9b10";
pub const APPLICATION_ID: &str = "f2a7b6d4-81c3-4e0f-b5a9-0c9d8e7f6a51";
pub const HOST: &str = "ozone.testbank.example";
pub const LFI_CODE: &str = "testbank";

/// Now, as the browser has it.
pub fn today() -> Moment {
    Moment::from_unix_seconds(OffsetDateTime::now_utc().unix_timestamp()).expect("a moment of these years")
}

/// Of the files of a key that is made today in the Sandbox.
pub fn stem(id: CertificateId) -> String {
    stem_in(Environment::Sandbox, id)
}

/// The same in another environment.
pub fn stem_in(environment: Environment, id: CertificateId) -> String {
    file_name::of_key(environment, id, &Edition { day: Some(today()), key_sha256: None })
}

/// Of a file that is saved today.
pub fn document(id: Option<CertificateId>, what: &str) -> String {
    file_name::of_document(Environment::Sandbox, id, today(), what)
}

/// What the CSR of a certificate must name, as openssl's `-subj` takes it.
pub fn subject(id: CertificateId) -> String {
    let organisation = format!("/C=AE/O={LEGAL_NAME}/OU={ORGANISATION_ID}");
    match id {
        CertificateId::C3 | CertificateId::Sig4 => format!("{organisation}/CN={APPLICATION_ID}"),
        CertificateId::Enc1 => organisation,
        _ => format!("{organisation}/CN={ORGANISATION_ID}"),
    }
}

/// The names of the hub's servers for this bank in pre-production, as openssl
/// writes them.
pub fn hub_hosts(labels: &[&str]) -> String {
    let hosts = labels.iter().map(|label| format!("DNS:{label}.{LFI_CODE}.preprod.apihub.openfinance.ae"));
    hosts.collect::<Vec<_>>().join(",")
}
