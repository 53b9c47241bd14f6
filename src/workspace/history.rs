//! What was done in one environment, in the order in which it was done: public
//! values only.
//!
//! The order is the one in which things happened on this page. The times are
//! those of the computer's clock, which may be wrong or may have been set back;
//! so nothing here is sorted by time.

use crate::ground::words::all;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::{Workspace, World};
use crate::check::authority::Role;
use crate::framework::address::Which;
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::report::{Report, Verdict};

/// Most events that are kept of one environment; the oldest go first.
pub const MAX_EVENTS: usize = 500;
/// A kid is 43 characters; a longer one than this is left out, since a part of
/// it would be a wrong value.
const MAX_TEXT_CHARACTERS: usize = 200;

/// One thing that was done, with the public values that it was about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Event {
    pub when: Moment,
    pub what: Deed,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Which>,
    /// SHA-256 of the SubjectPublicKeyInfo, 64 lower-case hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_sha256: Option<String>,
    /// SHA-256 of the CSR's DER, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub csr_sha256: Option<String>,
    /// SHA-256 of the certificate's DER, the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_sha256: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// What was used or made: an algorithm (`RSA 2048`), a format, `root`, `token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Deed {
    DetailsGiven,
    /// In production: a person said that this machine is the equivalent of an
    /// HSM, and asked for a key.
    MachineAcknowledged,
    KeyMade,
    /// The encrypted key file was handed to the browser to be saved.
    KeyFileSaved,
    /// The saved file was opened again with its passphrase.
    KeyProved,
    /// A file was opened that holds another key.
    KeyProofRefused,
    /// For a key elsewhere: its public half came, and the request waits for its signature.
    RequestWritten,
    CsrAccepted,
    CsrRefused,
    /// A person said that the CSR is in the directory.
    UploadConfirmed,
    /// Somebody else was asked for what comes next; the detail is the word of the
    /// [`Awaited`](super::Awaited).
    Asked,
    CertificateAccepted,
    CertificateRefused,
    JwksAccepted,
    JwksRefused,
    /// A key file was written for the system that uses it.
    Exported,
    /// The private key was seen at work after it was deployed; the detail is
    /// the word of the [`SeenIn`](crate::proof::SeenIn).
    Deployed,
    /// What was brought from the deployed system is not of this key, or is wrong.
    DeploymentRefused,
    /// A person said that the values were handed over.
    HandedOver,
    /// The key and all that hangs on it were given up.
    StartedOver,
    /// A new key for the same subject is wanted; the fingerprints are those of
    /// the certificate that it replaces.
    RenewalBegan,
    /// The key is to be revoked and replaced at once; the detail is the word of the
    /// cause, the fingerprints are those of the old key.
    EmergencyBegan,
    /// The old certificate is the one that counts again.
    RenewalGivenUp,
    /// The old key and the new one were seen in one JWKS.
    BothPublished,
    /// A person said that the new key is the one in use.
    Switched,
    /// A JWKS was seen without the old key.
    OldRetired,
    AuthorityAccepted,
    AuthorityForgotten,
}

/// How many checks came out how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Counts {
    pub failed: usize,
    pub warned: usize,
    pub not_checked: usize,
    pub passed: usize,
}

impl Event {
    pub fn new(when: Moment, what: Deed) -> Self {
        Self {
            when,
            what,
            certificate: None,
            key_sha256: None,
            csr_sha256: None,
            certificate_sha256: None,
            kid: None,
            detail: None,
            counts: None,
        }
    }

    /// An event of one certificate.
    pub fn of(which: impl Into<Which>, when: Moment, what: Deed) -> Self {
        Self { certificate: Some(which.into()), ..Self::new(when, what) }
    }

    pub fn key(self, spki_sha256: impl Into<String>) -> Self {
        Self { key_sha256: Some(spki_sha256.into()), ..self }
    }

    pub fn csr(self, sha256: impl Into<String>) -> Self {
        Self { csr_sha256: Some(sha256.into()), ..self }
    }

    pub fn certificate(self, sha256: impl Into<String>) -> Self {
        Self { certificate_sha256: Some(sha256.into()), ..self }
    }

    pub fn kid(self, kid: Option<&str>) -> Self {
        Self { kid: kid.filter(|kid| is_public_text(kid)).map(str::to_owned), ..self }
    }

    pub fn detail(self, detail: &str) -> Self {
        Self { detail: Some(detail.to_owned()).filter(|detail| is_public_text(detail)), ..self }
    }

    pub fn role(self, role: Role) -> Self {
        self.detail(role.word())
    }

    pub fn report(self, report: &Report) -> Self {
        Self { counts: Some(Counts::of(report)), ..self }
    }

    /// Whether every value has the shape that this page writes, so that
    /// nothing else can hide in an event of an opened file.
    fn is_sound(&self) -> bool {
        let fingerprints = [&self.key_sha256, &self.csr_sha256, &self.certificate_sha256];
        fingerprints.into_iter().flatten().all(|digits| is_sha256(digits))
            && [&self.kid, &self.detail].into_iter().flatten().all(|text| is_public_text(text))
    }
}

impl Counts {
    pub fn of(report: &Report) -> Self {
        Self {
            failed: report.count(Verdict::Fail),
            warned: report.count(Verdict::Warn),
            not_checked: report.count(Verdict::NotChecked),
            passed: report.count(Verdict::Pass),
        }
    }
}

impl Deed {
    pub const ALL: [Self; 28] = all();

    /// The certificate has this key from then on.
    pub fn brings_key(self) -> bool {
        matches!(self, Self::KeyMade | Self::CsrAccepted)
    }

    /// As JSON writes it; for text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Workspace {
    /// When the first and the last thing was done, of those that it remembers of any
    /// environment.
    pub fn span_of_events(&self) -> Option<(Moment, Moment)> {
        let whens = || Environment::ALL.into_iter().flat_map(|at| &self.world(at).history).map(|event| event.when);
        whens().min().zip(whens().max())
    }
}

impl World {
    /// When the last thing was done; the clock may have been set back meanwhile.
    pub fn newest_event(&self) -> Option<Moment> {
        self.history.iter().map(|event| event.when).max()
    }

    /// Adds an event; beyond [`MAX_EVENTS`] the oldest is dropped.
    pub fn remember(&mut self, event: Event) {
        self.history.push(event);
        bound(&mut self.history);
    }
}

/// Drops the oldest beyond [`MAX_EVENTS`].
pub(super) fn bound(history: &mut Vec<Event>) {
    let surplus = history.len().saturating_sub(MAX_EVENTS);
    history.drain(..surplus);
}

/// Judges the history of an opened file and bounds it; `false` if any event has
/// a value that this page would not have written.
pub(super) fn accept(history: &mut Vec<Event>) -> bool {
    bound(history);
    history.iter().all(Event::is_sound)
}

fn is_sha256(digits: &str) -> bool {
    digits.len() == 64 && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

/// Short, and no part of a key file that was pasted in a wrong place.
fn is_public_text(text: &str) -> bool {
    text.chars().nth(MAX_TEXT_CHARACTERS).is_none() && !text.contains("PRIVATE KEY")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: usize) -> Event {
        let second = i64::try_from(second).expect("small");
        Event::new(Moment::from_unix_seconds(second).expect("a moment"), Deed::KeyMade)
    }

    #[test]
    fn the_newest_events_are_kept_in_their_order() {
        let mut world = World::default();
        for second in 0..MAX_EVENTS + 7 {
            world.remember(at(second));
        }
        assert_eq!(world.history.len(), MAX_EVENTS);
        assert_eq!(world.history.first(), Some(&at(7)));
        assert_eq!(world.history.last(), Some(&at(MAX_EVENTS + 6)));
    }

    #[test]
    fn the_word_of_a_deed_is_what_json_writes() {
        for deed in Deed::ALL {
            assert_eq!(serde_json::to_string(&deed).expect("encodable"), format!("\"{}\"", deed.word()));
        }
    }

    #[test]
    fn a_kid_is_whole_or_left_out() {
        assert_eq!(at(0).kid(Some(&"k".repeat(200))).kid.map(|kid| kid.len()), Some(200));
        assert_eq!(at(0).kid(Some(&"k".repeat(201))).kid, None);
    }

    #[test]
    fn only_fingerprints_stand_where_fingerprints_belong() {
        assert!(accept(&mut vec![at(0).key("0a".repeat(32))]));
        for other in ["", "0A", &"0A".repeat(32), &"0g".repeat(32), "-----BEGIN PRIVATE KEY-----"] {
            assert!(!accept(&mut vec![at(0).key(other)]), "{other}");
        }
        let hidden = Event { detail: Some("-----BEGIN PRIVATE KEY-----".into()), ..at(0) };
        assert!(!accept(&mut vec![hidden]));
    }
}
