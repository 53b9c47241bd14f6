//! The record of a key ceremony: what was done, when, in which environment,
//! with which build of the page, and who was present.
//!
//! Comes in: the workspace and every certificate judged anew. Goes out: a
//! [`CeremonyRecord`] of public values, to be printed or saved as JSON, and the
//! lines of a QR code with the fingerprints of the keys. Deliberately not
//! here: a signature, which the people give by hand; the browser's name; and
//! the SHA-256 of the page's file, which a page cannot take of itself.

mod certificate;

use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::check::authority::{Acceptance, Authority, Role};
use crate::framework::address::Which;
use crate::framework::environment::Environment;
use crate::framework::file_name;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::ground::text::Texts;
use crate::plan::OrganisationInput;
use crate::workspace::{CeremonyInput, Event, MAX_EVENTS, Workspace};
use crate::x509::public_key::hexadecimal;

pub use certificate::{CertificateRecord, Check, IssuedRecord, Judged, Standing};

/// The value of `format` in the JSON form.
pub const FORMAT: &str = "oftf-key-desk-ceremony-record";
/// Raised when a member is renamed or removed; new ones may come at any time.
pub const VERSION: u32 = 1;
/// Stands in the JSON form where the page does not know a value.
const NOT_KNOWN: &str = "not known";

/// Everything public about the work in one environment, at one moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CeremonyRecord {
    format: &'static str,
    version: u32,
    /// When the record was made and everything in it was judged.
    pub made: Moment,
    pub environment: Environment,
    /// In whose role: `lfi`, `tpp`, `api-hub`.
    pub role: &'static str,
    pub organisation: Organisation,
    pub build: Build,
    #[serde(flatten)]
    pub typed: CeremonyInput,
    pub authorities: Vec<AuthorityRecord>,
    pub certificates: Vec<CertificateRecord>,
    /// In the order in which they happened.
    pub events: Vec<Event>,
    /// `false` if older events may have been dropped.
    pub events_are_complete: bool,
}

/// The organisation as its details say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Organisation {
    pub legal_name: String,
    pub organisation_id: String,
    pub application_id: String,
    pub lfi_code: String,
}

/// Which build of the page made the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Build {
    pub name: &'static str,
    pub version: &'static str,
    /// If whoever built it said so.
    #[serde(serialize_with = "or_not_known")]
    pub commit: Option<&'static str>,
    /// The compiler and the tools that made the page, if they were said.
    #[serde(serialize_with = "or_not_known")]
    pub tools: Option<&'static str>,
    /// Taken by hand, of the file that was opened.
    #[serde(serialize_with = "or_not_known")]
    pub file_sha256: Option<&'static str>,
}

/// A CA file that was accepted, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorityRecord {
    #[serde(serialize_with = "as_word")]
    pub role: Role,
    pub subject: String,
    /// SHA-256 of its DER, 64 lower-case hexadecimal digits.
    pub sha256: String,
    pub accepted: Acceptance,
}

/// The JSON form: the record, and in words what it does not claim.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    #[serde(flatten)]
    record: &'a CeremonyRecord,
    not_claimed: Vec<String>,
}

impl Build {
    /// The build that is running.
    pub const THIS: Self = Self {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
        commit: option_env!("OFTF_KEY_DESK_COMMIT"),
        tools: option_env!("OFTF_KEY_DESK_TOOLS"),
        file_sha256: None,
    };
}

impl CeremonyRecord {
    /// The record of the open environment. `standings` are the certificates
    /// with a record, judged at `now`.
    pub fn new(workspace: &Workspace, standings: Vec<Standing>, build: Build, now: Moment) -> Self {
        let world = workspace.world(workspace.environment);
        let authorities = workspace.accepted_authorities(workspace.environment);
        let of_role = |role: Role| {
            let accepted = world.authorities.get(role)?.acceptance()?.clone();
            authorities.get(role).map(|authority| AuthorityRecord::new(role, authority, accepted))
        };
        Self {
            format: FORMAT,
            version: VERSION,
            made: now,
            environment: workspace.environment,
            role: workspace.role().word(),
            organisation: Organisation::new(&world.organisation),
            build,
            typed: world.ceremony.clone(),
            authorities: [Role::Root, Role::Issuing].into_iter().filter_map(of_role).collect(),
            certificates: standings
                .into_iter()
                .map(|standing| CertificateRecord::new(standing, workspace))
                .filter(|certificate| !certificate.is_empty())
                .collect(),
            events: world.history.clone(),
            events_are_complete: world.history.len() < MAX_EVENTS,
        }
    }

    /// Indented JSON with members in camelCase; `format` and `version` come first.
    pub fn to_json(&self, texts: &Texts) -> String {
        let not_claimed = not_claimed().iter().map(|message| texts.say(message)).collect();
        let json = serde_json::to_string_pretty(&File { record: self, not_claimed }).unwrap_or_default();
        shown::lines_written_out(&json).into_owned() + "\n"
    }

    /// SHA-256 of [`Self::to_json`], 64 lower-case hexadecimal digits: what ties the
    /// paper to the file.
    pub fn sha256_of(json: &str) -> String {
        hexadecimal(&Sha256::digest(json.as_bytes()))
    }

    /// `sandbox_2026-11-25_ceremony.json`
    pub fn file_name(&self) -> String {
        file_name::of_document(self.environment, None, self.made, "ceremony.json")
    }

    /// One line a key, `C3 key <SHA-256>`: short enough for one QR code.
    pub fn fingerprints(&self) -> String {
        let line = |record: &CertificateRecord| Some((record.certificate, record.key_sha256.clone()?));
        let lines = self.certificates.iter().filter_map(line);
        lines.map(|(id, digits): (Which, String)| format!("{} key {digits}\n", id.name())).collect()
    }
}

/// What a reader must not take the record for.
pub fn not_claimed() -> [Message; 5] {
    [
        Message::new("ceremony-not-signed"),
        Message::new("ceremony-not-clock"),
        Message::new("ceremony-not-people"),
        Message::new("ceremony-not-elsewhere"),
        Message::new("ceremony-not-build"),
    ]
}

impl Organisation {
    fn new(typed: &OrganisationInput) -> Self {
        let written = |text: &str| shown::written_out(text).into_owned();
        Self {
            legal_name: written(&typed.legal_name),
            organisation_id: written(&typed.organisation_id),
            application_id: written(&typed.application_id),
            lfi_code: written(&typed.lfi_code),
        }
    }
}

impl AuthorityRecord {
    fn new(role: Role, authority: &Authority, accepted: Acceptance) -> Self {
        let subject = authority.certificate.subject.in_encoding_order();
        Self { role, subject, sha256: authority.sha256(), accepted }
    }
}

fn as_word<S: Serializer>(role: &Role, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(role.word())
}

fn or_not_known<S: Serializer>(value: &Option<&'static str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.unwrap_or(NOT_KNOWN))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::ground::language::Language;
    use crate::workspace::{Deed, Person};

    fn now() -> Moment {
        Moment::from_rfc3339("2026-11-25T08:00:00Z").expect("valid RFC 3339")
    }

    #[test]
    fn an_empty_workspace_has_a_record_too() {
        let record = CeremonyRecord::new(&Workspace::default(), Vec::new(), Build::THIS, now());
        assert_eq!(record.file_name(), "sandbox_2026-11-25_ceremony.json");
        assert!(record.events_are_complete && record.fingerprints().is_empty());
        let json = record.to_json(&Texts::new(Language::English));
        assert!(json.starts_with("{\n  \"format\": \"oftf-key-desk-ceremony-record\",\n  \"version\": 1,\n"), "{json}");
        assert!(json.contains("\"fileSha256\": \"not known\""), "{json}");
    }

    #[test]
    fn what_was_typed_and_done_stands_in_it_for_the_open_environment_only() {
        let mut workspace = Workspace::default();
        workspace.sandbox.ceremony.people = vec![Person { name: "A".into(), role: "Witness".into() }];
        workspace.sandbox.remember(Event::of(CertificateId::C3, now(), Deed::HandedOver).kid(Some("the-kid")));
        let record = CeremonyRecord::new(&workspace, Vec::new(), Build::THIS, now());
        let json: serde_json::Value =
            serde_json::from_str(&record.to_json(&Texts::new(Language::English))).expect("JSON");
        assert_eq!(json["people"][0]["role"], "Witness");
        assert_eq!(json["events"][0]["what"], "handed-over");
        assert_eq!(json["events"][0]["kid"], "the-kid");
        workspace.environment = Environment::Production;
        let record = CeremonyRecord::new(&workspace, Vec::new(), Build::THIS, now());
        assert!(record.events.is_empty() && record.typed.people.is_empty());
    }

    #[test]
    fn dropped_events_are_owned_up_to() {
        let mut workspace = Workspace::default();
        for _ in 0..MAX_EVENTS {
            workspace.sandbox.remember(Event::new(now(), Deed::AuthorityAccepted));
        }
        let record = CeremonyRecord::new(&workspace, Vec::new(), Build::THIS, now());
        assert!(!record.events_are_complete);
    }
}
