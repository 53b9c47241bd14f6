//! A record as it is written: every member beside the others, as it always was.
//! What cannot be there together is dropped when it is read.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Kept;
use super::apart::Apart;
use super::awaited::Waiting;
use super::phase::{Issued, KeyCustody, KeyOrigin, Phase, Published, Requested, Unsigned};
use super::record::{Previous, Record};
use crate::ground::clock::Moment;
use crate::ground::report::Report;
use crate::plan::{OptionsInput, OrganisationInput};
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::request_info::RequestInfo;

#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct RecordFile {
    options: OptionsInput,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisation: Option<OrganisationInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    apart: Option<Apart>,
    planned: bool,
    origin: Option<KeyOrigin>,
    /// A request that waits for its signature, and since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    unsigned: Option<Kept<RequestInfo>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsigned_since: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting: Option<Waiting>,
    csr: Option<Kept<Csr>>,
    #[serde(deserialize_with = "known_report", skip_serializing_if = "Option::is_none")]
    evidence: Option<Report>,
    key_proved: Option<Moment>,
    uploaded: Option<Moment>,
    certificate: Option<Kept<Certificate>>,
    certificate_file_name: Option<String>,
    kid: Option<String>,
    jwks_checked: Option<Moment>,
    deployed: Option<Moment>,
    handed_over: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<Previous>,
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RecordFile::from(self.clone()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RecordFile::deserialize(deserializer).map(Self::from)
    }
}

impl From<RecordFile> for Record {
    fn from(file: RecordFile) -> Self {
        let RecordFile {
            options,
            organisation,
            apart,
            planned,
            waiting,
            origin,
            previous,
            uploaded,
            deployed,
            handed_over,
            ..
        } = file;
        let key = match origin {
            Some(KeyOrigin::MadeHere) => KeyCustody::MadeHere { evidence: file.evidence, proved: file.key_proved },
            Some(KeyOrigin::Elsewhere) | None => KeyCustody::Elsewhere,
        };
        let requested = file.csr.map(|csr| Requested { csr, key, uploaded });
        let file_name = file.certificate_file_name;
        let issued = file.certificate.map(|certificate| Issued { certificate, file_name });
        let published = file.kid.zip(file.jwks_checked);
        let published = published.map(|(kid, seen)| Published { kid, seen, deployed, handed_over });
        let phase = Phase::of(origin, (requested, issued, published));
        let mut record = Self { options, organisation, apart, planned, phase, waiting, previous };
        let unsigned = file.unsigned.zip(file.unsigned_since);
        record.wait_for_signature(unsigned.map(|(request, since)| Unsigned { request, since }));
        record
    }
}

impl From<Record> for RecordFile {
    fn from(record: Record) -> Self {
        let origin = record.origin();
        let unsigned = record.unsigned().cloned();
        let Record { options, organisation, apart, planned, phase, waiting, previous } = record;
        let mut file = Self { options, organisation, apart, planned, origin, waiting, previous, ..Self::default() };
        if let Some(Unsigned { request, since }) = unsigned {
            (file.unsigned, file.unsigned_since) = (Some(request), Some(since));
        }
        let (requested, issued, published) = phase.into_parts();
        if let Some(Requested { csr, key, uploaded }) = requested {
            (file.csr, file.uploaded) = (Some(csr), uploaded);
            if let KeyCustody::MadeHere { evidence, proved } = key {
                (file.evidence, file.key_proved) = (evidence, proved);
            }
        }
        if let Some(Issued { certificate, file_name }) = issued {
            (file.certificate, file.certificate_file_name) = (Some(certificate), file_name);
        }
        if let Some(Published { kid, seen, deployed, handed_over }) = published {
            (file.kid, file.jwks_checked) = (Some(kid), Some(seen));
            (file.deployed, file.handed_over) = (deployed, handed_over);
        }
        file
    }
}

/// A report of another version may name sources that are not known here. It is
/// left out then: that must not keep a workspace from being opened.
fn known_report<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Report>, D::Error> {
    let written = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(written).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEMBERS: [&str; 12] = [
        "certificate",
        "certificateFileName",
        "csr",
        "deployed",
        "handedOver",
        "jwksChecked",
        "keyProved",
        "kid",
        "options",
        "origin",
        "planned",
        "uploaded",
    ];

    #[test]
    fn a_record_is_written_with_the_members_that_it_always_had() {
        let written = serde_json::to_value(Record::default()).expect("JSON");
        let mut members: Vec<&str> = written.as_object().expect("an object").keys().map(String::as_str).collect();
        members.sort_unstable();
        assert_eq!(members, MEMBERS, "nothing of a renewal or of other details where there are none");
    }

    #[test]
    fn what_cannot_be_there_together_is_dropped() {
        let when = "2026-11-28T09:30:00Z";
        let file = format!(
            r#"{{ "planned": true, "origin": "made-here", "keyProved": "{when}", "uploaded": "{when}",
                 "certificateFileName": "c3.pem", "jwksChecked": "{when}", "deployed": "{when}",
                 "handedOver": "{when}", "evidence": {{ "findings": [] }} }}"#
        );
        let read: Record = serde_json::from_str(&file).expect("a record");
        let phase = Phase::Begun { origin: Some(KeyOrigin::MadeHere), unsigned: None };
        assert_eq!(read, Record { planned: true, phase, ..Record::default() });
    }
}
