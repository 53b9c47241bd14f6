//! The names of the files that the page hands out. All of them are made here, so
//! that no two certificates of a bank, no two environments and no two days give one
//! name: `C3_sandbox_2026-11-28.csr`.
//!
//! The directory names its files by the application or organisation and the type
//! of certificate: S1, S3 and S4 of one bank are alike there. The guide names that
//! name beside ours.

use serde::{Deserialize, Serialize};

use super::catalogue::CertificateId;
use super::environment::Environment;
use crate::ground::clock::Moment;

/// So many digits of a fingerprint tell two keys of one day apart.
const KEY_DIGITS: usize = 8;

/// What tells the files of one key from those of another key of the certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Edition {
    /// When the key was made, or its CSR brought; until then, when its renewal began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Moment>,
    /// Where that day had another key: SHA-256 of the SubjectPublicKeyInfo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_sha256: Option<String>,
    /// Where there are several certificates of one kind: what its holder calls this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// Most letters of a label; the directory's description has 60 in all.
pub const MAX_LABEL_CHARACTERS: usize = 24;

/// The label in the name of a file: letters and digits of ASCII, with hyphens for what
/// else there is; `None` if nothing of it is left.
pub fn label_word(label: &str) -> Option<String> {
    let plain = label.chars().take(MAX_LABEL_CHARACTERS);
    let plain: String = plain.map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join("-"))
}

/// `C3_sandbox_2026-11-28`, without an ending: of key, CSR, certificate. Of one with a label
/// `S4_dr-site_sandbox_2026-11-28`.
pub fn of_key(environment: Environment, id: CertificateId, edition: &Edition) -> String {
    // From outside it may be anything.
    let digits = |key: &String| key.chars().filter(char::is_ascii_hexdigit).take(KEY_DIGITS).collect::<String>();
    let key = edition.key_sha256.as_ref().map(digits).filter(|digits| digits.len() == KEY_DIGITS);
    joined(environment, Some(name(id, edition.label.as_deref())), edition.day, key.as_deref())
}

/// `C3_sandbox_2026-11-28_handover`, `sandbox_2026-11-28_ceremony`, without an
/// ending: of what is written about one certificate, or all of an environment.
pub fn of_document(environment: Environment, id: Option<CertificateId>, day: Moment, what: &str) -> String {
    joined(environment, id.map(|id| name(id, None)), Some(day), Some(what))
}

/// The same, of one with a label.
pub fn of_labelled(
    environment: Environment,
    id: CertificateId,
    label: Option<&str>,
    day: Moment,
    what: &str,
) -> String {
    joined(environment, Some(name(id, label)), Some(day), Some(what))
}

fn name(id: CertificateId, label: Option<&str>) -> String {
    let label = label.and_then(label_word);
    [Some(id.name().to_owned()), label].into_iter().flatten().collect::<Vec<_>>().join("_")
}

/// `oftf-key-desk-workspace_2026-11-28.json`: of every environment at once.
pub fn of_workspace(day: Moment) -> String {
    format!("oftf-key-desk-workspace_{}.json", day.to_date())
}

/// The CAs that a system is to trust: `sandbox_oftf-ca.pem`. Lines of configuration
/// name it, so it has no day.
pub fn of_authorities(environment: Environment) -> String {
    joined(environment, None, None, Some("oftf-ca")) + ".pem"
}

fn joined(environment: Environment, id: Option<String>, day: Option<Moment>, last: Option<&str>) -> String {
    // The mark of the rehearsal stands first, and says it.
    let word = (environment != Environment::Rehearsal).then(|| environment.word().to_owned());
    let parts = [id, word, day.map(Moment::to_date), last.map(str::to_owned)];
    environment.file_name(parts.into_iter().flatten().collect::<Vec<_>>().join("_"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn day(text: &str) -> Moment {
        Moment::from_rfc3339(&format!("{text}T08:00:00Z")).expect("a moment")
    }

    #[test]
    fn a_name_tells_certificate_environment_and_day() {
        let mut edition = Edition { day: Some(day("2026-11-28")), ..Edition::default() };
        let name = |environment, edition: &Edition| of_key(environment, CertificateId::C3, edition);
        assert_eq!(name(Environment::Sandbox, &edition), "C3_sandbox_2026-11-28");
        assert_eq!(name(Environment::Production, &edition), "C3_production_2026-11-28");
        assert_eq!(name(Environment::Rehearsal, &edition), "REHEARSAL-C3_2026-11-28");
        edition.key_sha256 = Some("1f0a9c3e77".repeat(6));
        assert_eq!(name(Environment::Sandbox, &edition), "C3_sandbox_2026-11-28_1f0a9c3e");
        edition.label = Some("DR site / 2".into());
        assert_eq!(name(Environment::Sandbox, &edition), "C3_DR-site-2_sandbox_2026-11-28_1f0a9c3e");
        edition.label = Some("النافذة".into());
        edition.key_sha256 = Some("../../etc".into());
        assert_eq!(name(Environment::Sandbox, &edition), "C3_sandbox_2026-11-28");
        assert_eq!(name(Environment::Sandbox, &Edition::default()), "C3_sandbox");
    }

    #[test]
    fn no_two_certificates_environments_or_days_give_one_name() {
        let mut names = BTreeSet::new();
        let mut count = 0;
        for day in [day("2026-11-28"), day("2026-11-29")] {
            for environment in Environment::ALL {
                for id in CertificateId::ALL {
                    names.insert(
                        of_key(environment, id, &Edition { day: Some(day), ..Edition::default() }).to_lowercase(),
                    );
                    names.insert(of_document(environment, Some(id), day, "handover").to_lowercase());
                    count += 2;
                }
                names.insert(of_document(environment, None, day, "handover").to_lowercase());
                count += 1;
            }
        }
        assert_eq!(names.len(), count, "also where capitals do not count");
    }
}
