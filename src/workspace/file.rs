//! The workspace as a file: JSON with a format name and a version.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clean::clean;
use super::kept::Pem;
use super::{Record, Workspace, history};
use crate::check::authority::Authority;
use crate::framework::address::Which;
use crate::ground::json;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::unwrap::PemError;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::offered::Private;

/// The value of `format` in the file.
pub const FORMAT: &str = "oftf-key-desk-workspace";
const VERSION: u32 = 1;
/// Thirteen certificates in three environments need a hundredth of this.
const MAX_FILE_BYTES: usize = 4 * 1024 * 1024;

/// Members have short names.
const MAX_NAME_CHARACTERS: usize = 40;

/// Why a workspace file was not opened. What was there before is untouched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkspaceError {
    #[error("larger than {MAX_FILE_BYTES} bytes")]
    TooLarge,
    #[error("not JSON at line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("not a workspace of the Key Desk")]
    OtherFormat,
    #[error("version {version}, older than any that is read")]
    OlderVersion { version: u64 },
    #[error("version {version}, newer than this page")]
    NewerVersion { version: u64 },
    /// A later page may write more than this one knows.
    #[error("unknown part {name}, near line {line}")]
    UnknownPart { name: String, line: usize },
    #[error("a part of it cannot be read, near line {line}")]
    Broken { line: usize },
    #[error("the {part} of {certificate} cannot be read")]
    BrokenPart { certificate: String, part: &'static str },
    /// In the place of a workspace.
    #[error("a private key, or what may be one")]
    Private(PemError),
}

impl WorkspaceError {
    pub fn message(&self) -> Message {
        match self {
            Self::TooLarge => Message::new("err-workspace-too-large"),
            Self::NotJson { line, column } => {
                Message::new("err-workspace-not-json").with("line", line.to_string()).with("column", column.to_string())
            }
            Self::OtherFormat => Message::new("err-workspace-other-format"),
            Self::OlderVersion { version } => {
                Message::new("err-workspace-older").with("version", version.to_string()).with("read", VERSION)
            }
            Self::NewerVersion { version } => {
                Message::new("err-workspace-newer").with("version", version.to_string()).with("read", VERSION)
            }
            Self::UnknownPart { name, line } => {
                Message::new("err-workspace-unknown-part").with("name", name).with("line", line.to_string())
            }
            Self::Broken { line } => Message::new("err-workspace-broken").with("line", line.to_string()),
            Self::Private(error) => error.message(),
            Self::BrokenPart { certificate, part } => {
                Message::new("err-workspace-broken-part").with("certificate", certificate).with("part", *part)
            }
        }
    }
}

/// What every version has.
#[derive(Deserialize)]
struct Envelope {
    format: String,
    version: u64,
}

#[derive(Serialize)]
struct FileOut<'a> {
    format: &'static str,
    version: u32,
    workspace: &'a Workspace,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileIn {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u64,
    workspace: Workspace,
}

impl Workspace {
    /// The file, with line breaks, so that two versions can be compared.
    pub fn to_json(&self) -> String {
        let file = FileOut { format: FORMAT, version: VERSION, workspace: self };
        let json = serde_json::to_string_pretty(&file);
        let json = json.expect("INVARIANT: a workspace is JSON: texts for keys, finite numbers");
        shown::json_escaped(&json).into_owned()
    }

    /// # Errors
    /// If it is no JSON, another format, an unknown version, or any CSR or
    /// certificate in it is damaged.
    pub fn from_json(text: &[u8]) -> Result<Self, WorkspaceError> {
        if text.len() > MAX_FILE_BYTES {
            return Err(WorkspaceError::TooLarge);
        }
        Self::of_file(text).map_err(|error| match error {
            WorkspaceError::NotJson { .. } | WorkspaceError::OtherFormat => {
                Private::in_file(text).refusal().map_or(error, WorkspaceError::Private)
            }
            error => error,
        })
    }

    fn of_file(text: &[u8]) -> Result<Self, WorkspaceError> {
        json::accept(text).map_err(|_| WorkspaceError::OtherFormat)?;
        let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
        let envelope: Envelope = serde_json::from_slice(text).map_err(|error| match error.classify() {
            serde_json::error::Category::Data => WorkspaceError::OtherFormat,
            _ => WorkspaceError::NotJson { line: error.line(), column: error.column() },
        })?;
        if envelope.format != FORMAT {
            return Err(WorkspaceError::OtherFormat);
        }
        let version = envelope.version;
        match version.cmp(&u64::from(VERSION)) {
            Ordering::Less => return Err(WorkspaceError::OlderVersion { version }),
            Ordering::Greater => return Err(WorkspaceError::NewerVersion { version }),
            Ordering::Equal => {}
        }
        // As it stands, for the line of what is wrong; then as it may be shown.
        let refused = |error: &serde_json::Error| {
            unknown_part(error).or_else(|| broken_part(text)).unwrap_or(WorkspaceError::Broken { line: error.line() })
        };
        serde_json::from_slice::<FileIn>(text).map_err(|error| refused(&error))?;
        let mut value: Value = serde_json::from_slice(text).map_err(|error| refused(&error))?;
        clean(&mut value);
        // Written and read again: reading out of a `Value` would be a second reader in the page.
        let file: FileIn = serde_json::from_slice(value.to_string().as_bytes()).map_err(|error| refused(&error))?;
        let mut workspace = file.workspace;
        workspace.settle_practice();
        let Workspace { sandbox, production, rehearsal, .. } = &mut workspace;
        for (name, world) in [("sandbox", sandbox), ("production", production), ("rehearsal", rehearsal)] {
            for (id, record) in &mut world.certificates {
                accept(&id.name(), record)?;
            }
            if !history::accept(&mut world.history) {
                return Err(WorkspaceError::BrokenPart { certificate: name.to_owned(), part: "history" });
            }
            world.ceremony = std::mem::take(&mut world.ceremony).bounded();
            world.authorities = std::mem::take(&mut world.authorities).bounded();
        }
        Ok(workspace)
    }
}

/// A previous record has a certificate or a CSR, and none before it.
fn accept(certificate: &str, record: &mut Record) -> Result<(), WorkspaceError> {
    accept_kid(record);
    let Some(previous) = &mut record.previous else { return Ok(()) };
    accept_kid(&mut previous.record);
    previous.record.previous = None;
    if previous.record.csr().is_none() && previous.record.certificate().is_none() {
        let part = "previous certificate";
        return Err(WorkspaceError::BrokenPart { certificate: certificate.to_owned(), part });
    }
    Ok(())
}

/// A kid is the thumbprint of the certificate, or, where only the key set was
/// looked at, has the shape of one. Another has to be seen in the JWKS again.
fn accept_kid(record: &mut Record) {
    const LETTERS: usize = 43;
    let is_base64url = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'_');
    let is_right = |kid: &str| match record.certificate() {
        Some(certificate) => kid == certificate.kid(),
        None => kid.len() == LETTERS && kid.bytes().all(is_base64url),
    };
    if record.kid().is_some_and(|kid| !is_right(kid)) {
        record.forget_jwks();
    }
}

/// The name of a member or value that this page does not know, as serde tells it.
fn unknown_part(error: &serde_json::Error) -> Option<WorkspaceError> {
    let text = error.to_string();
    let rest = text.strip_prefix("unknown field `").or_else(|| text.strip_prefix("unknown variant `"))?;
    let name = rest.split('`').next()?;
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let name = name.chars().filter(|letter| is_name(*letter)).take(MAX_NAME_CHARACTERS).collect();
    Some(WorkspaceError::UnknownPart { name, line: error.line() })
}

/// Which file in a workspace that was refused cannot be read, by its certificate.
fn broken_part(text: &[u8]) -> Option<WorkspaceError> {
    fn broken_file<T: Pem>(owner: &Value, part: &str) -> bool {
        owner.get(part).and_then(Value::as_str).is_some_and(|pem| T::from_pem(pem).is_none())
    }
    fn of_record(record: &Value) -> Option<&'static str> {
        if broken_file::<Csr>(record, "csr") {
            return Some("CSR");
        }
        if broken_file::<Certificate>(record, "certificate") {
            return Some("certificate");
        }
        of_record(record.get("previous")?.get("record")?)
    }
    let file: Value = serde_json::from_slice(text).ok()?;
    let worlds = ["sandbox", "production", "rehearsal"];
    worlds.into_iter().filter_map(|name| file.get("workspace")?.get(name)).find_map(|world| {
        let authorities = world.get("authorities");
        // A text, or the certificate of an accepted one.
        let is_broken = |role| {
            authorities.is_some_and(|files| {
                let accepted = files.get(role).filter(|kept| kept.is_object());
                broken_file::<Authority>(files, role)
                    || accepted.is_some_and(|kept| broken_file::<Authority>(kept, "certificate"))
            })
        };
        if is_broken("root") || is_broken("issuing") {
            return Some(WorkspaceError::BrokenPart { certificate: "CA".to_owned(), part: "certificate" });
        }
        world.get("certificates")?.as_object()?.iter().find_map(|(id, record)| {
            let part = of_record(record)?;
            let id: Option<Which> = serde_json::from_value(Value::String(id.clone())).ok();
            Some(WorkspaceError::BrokenPart { certificate: id?.name(), part })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::address::Address;
    use crate::framework::catalogue::{CertificateId, Party};
    use crate::framework::environment::Environment;
    use crate::ground::clock::Moment;

    #[test]
    fn what_is_saved_is_opened() {
        let mut workspace = Workspace::default();
        workspace.sandbox.organisation.legal_name = "Test Bank PJSC".into();
        workspace.record_mut(Address::new(Environment::Sandbox, CertificateId::C3)).publish(KID, moment());
        assert_eq!(Workspace::from_json(workspace.to_json().as_bytes()), Ok(workspace));
    }

    const KID: &str = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";

    fn moment() -> Moment {
        Moment::from_rfc3339("2026-11-28T09:30:00Z").expect("a moment")
    }

    #[test]
    fn what_is_not_ours_is_refused_with_a_reason() {
        let check = |text: &str, expected: WorkspaceError| {
            assert_eq!(Workspace::from_json(text.as_bytes()), Err(expected), "{text}");
        };
        check("{", WorkspaceError::NotJson { line: 1, column: 1 });
        check("{}", WorkspaceError::OtherFormat);
        check(r#"{"format":"other","version":1}"#, WorkspaceError::OtherFormat);
        let of_version =
            |version: u32| Workspace::default().to_json().replace("\"version\": 1", &format!("\"version\": {version}"));
        check(&of_version(2), WorkspaceError::NewerVersion { version: 2 });
        check(&of_version(0), WorkspaceError::OlderVersion { version: 0 });
        let broken = Workspace::default().to_json().replace("\"history\": []", "\"history\": 7");
        assert!(matches!(Workspace::from_json(broken.as_bytes()), Err(WorkspaceError::Broken { .. })));
    }

    #[test]
    fn a_part_that_a_later_page_has_is_named_and_not_called_damage() {
        let saved = Workspace::default().to_json();
        let check = |changed: String, part: &str| {
            assert_ne!(changed, saved);
            match Workspace::from_json(changed.as_bytes()) {
                Err(WorkspaceError::UnknownPart { name, line }) => assert!(name == part && line > 1, "{name}"),
                other => panic!("{part}: {other:?}"),
            }
        };
        check(saved.replace("\"production\"", "\"staging\""), "staging");
        check(saved.replace("\"workspace\": {", "\"revision\": 4, \"workspace\": {"), "revision");
        check(saved.replace("\"history\": []", "\"history\": [], \"escrow\u{202e}\": 1"), "escrow");
        let environment = saved.replace("\"environment\": \"sandbox\"", "\"environment\": \"staging\"");
        check(environment, "staging");
    }

    #[test]
    fn moments_are_read_as_utc_and_texts_and_kids_as_they_may_be_shown() {
        let mut workspace = Workspace::default();
        workspace.sandbox.organisation.legal_name = "Test\u{202E} Bank\u{7}".into();
        workspace.production.organisation.legal_name = "x".repeat(100_000);
        let [one, other] = [CertificateId::C3, CertificateId::S4].map(|id| Address::new(Environment::Sandbox, id));
        workspace.record_mut(one).publish(&format!("{KID}\nJWKS URL: https://example.com"), moment());
        workspace.record_mut(other).publish(KID, moment());
        let saved = workspace.to_json().replace("2026-11-28T09:30:00Z", "2026-11-28T23:30:00+14:00");
        let opened = Workspace::from_json(saved.as_bytes()).expect("a workspace");
        assert_eq!(opened.sandbox.organisation.legal_name, "Test⟨U+202E⟩ Bank⟨U+0007⟩");
        assert_eq!(opened.production.organisation.legal_name.len(), 1_000);
        assert_eq!(opened.record(one).published(), None, "it has to be seen in a JWKS again");
        let seen = opened.record(other).published().map(|published| published.seen.to_rfc3339());
        assert_eq!(seen.as_deref(), Some("2026-11-28T09:30:00Z"));
    }

    #[test]
    fn a_file_from_before_there_was_a_history_is_opened() {
        let mut workspace = Workspace::default();
        workspace.sandbox.organisation.legal_name = "Test Bank PJSC".into();
        let file = workspace.to_json();
        let mut value: serde_json::Value = serde_json::from_str(&file).expect("JSON");
        for world in ["sandbox", "production"] {
            let world = value["workspace"][world].as_object_mut().expect("a world");
            assert!(world.remove("history").is_some() && world.remove("ceremony").is_some());
        }
        assert_eq!(Workspace::from_json(value.to_string().as_bytes()), Ok(workspace));
    }

    /// From before there were roles and several of a kind: an LFI's, with one of each.
    #[test]
    fn a_file_that_names_no_role_and_no_label_is_an_lfis_and_stays_as_it_is() {
        let file = format!(
            "{{\"format\": \"{FORMAT}\", \"version\": 1, \"workspace\": {{\"environment\": \"sandbox\", \"answers\": {{}}, \
             \"sandbox\": {{\"organisation\": {{\"legalName\": \"Test Bank PJSC\", \"organisationId\": \"\", \
             \"applicationId\": \"\", \"ozoneConnectHosts\": [], \"lfiCode\": \"\"}}, \
             \"certificates\": {{\"C3\": {{\"planned\": true}}, \"S4\": {{}}}}}}}}}}"
        );
        let opened = Workspace::from_json(file.as_bytes()).expect("a workspace");
        assert_eq!(opened.role(), Party::Lfi);
        let kept: Vec<_> = opened.sandbox.certificates.keys().map(|which| which.name()).collect();
        assert_eq!(kept, ["C3", "S4"]);
        let written = opened.to_json();
        assert!(!written.contains("role") && !written.contains("label"), "{written}");
    }

    #[test]
    fn a_file_without_a_rehearsal_is_opened_and_none_is_written_into_it() {
        let file = Workspace::default().to_json();
        assert!(!file.contains("rehearsal"), "{file}");
        let mut workspace = Workspace::from_json(file.as_bytes()).expect("a workspace");
        workspace.rehearsal.certificates.entry(CertificateId::C3.into()).or_default().planned = true;
        assert_eq!(Workspace::from_json(workspace.to_json().as_bytes()), Ok(workspace));
    }

    #[test]
    fn a_history_with_something_else_in_it_is_refused() {
        let mut workspace = Workspace::default();
        let when = crate::ground::clock::Moment::from_unix_seconds(0).expect("a moment");
        let event = super::super::Event::new(when, super::super::Deed::KeyMade).key("not a fingerprint");
        workspace.production.remember(event);
        let refused = Workspace::from_json(workspace.to_json().as_bytes());
        assert_eq!(refused, Err(WorkspaceError::BrokenPart { certificate: "production".into(), part: "history" }));
    }

    #[test]
    fn a_private_key_cannot_ride_along() {
        let mut workspace = Workspace::default();
        workspace.record_mut(Address::new(Environment::Sandbox, CertificateId::C3)).publish(KID, moment());
        let saved = workspace.to_json();
        let refused = |member: &str| {
            let key = format!("\"{member}\": \"-----BEGIN PRIVATE KEY-----\\nMAA=\\n-----END PRIVATE KEY-----\\n\"");
            let changed = saved.replace(&format!("\"{member}\": null"), &key);
            assert_ne!(changed, saved);
            Workspace::from_json(changed.as_bytes())
        };
        let broken =
            |certificate: &str, part| Err(WorkspaceError::BrokenPart { certificate: certificate.into(), part });
        assert_eq!(refused("csr"), broken("C3", "CSR"));
        assert_eq!(refused("certificate"), broken("C3", "certificate"));
        assert_eq!(refused("root"), broken("CA", "certificate"));
    }
}
