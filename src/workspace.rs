//! The public side of the work, kept across a reload and carried as a file.
//!
//! Comes in and goes out: versioned JSON. What is read is read completely and
//! checked before it replaces anything. There is no place in these types for a
//! private key, a passphrase or a JWKS.

mod ceremony_input;
mod claim;
mod clean;
mod file;
mod history;
mod kept;
mod kept_authority;
mod merge;
mod previous;
mod shared_key;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize};

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Entry, Need, Question, Task};
use crate::framework::environment::Environment;
use crate::framework::file_name::Edition;
use crate::ground::clock::Moment;
use crate::ground::report::Report;
use crate::plan::{Choices, OptionsInput, OrganisationInput, Plan, PlanError, Planned};
use crate::rehearsal;
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::csr::Csr;

pub use ceremony_input::{CeremonyInput, MAX_CHARACTERS, MAX_PEOPLE, MAX_REMARK_CHARACTERS, Person};
pub use file::{FORMAT, WorkspaceError};
pub use history::{Counts, Deed, Event, MAX_EVENTS};
pub use kept::Kept;
pub use kept_authority::{AcceptedAuthority, AuthorityFiles, KeptAuthority};
pub use merge::Conflict;
pub use previous::Previous;

/// Everything public about the environments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Workspace {
    /// The one that is open.
    pub environment: Environment,
    #[serde(default)]
    pub answers: BTreeMap<Question, Answer>,
    #[serde(default)]
    pub sandbox: World,
    #[serde(default)]
    pub production: World,
    /// Left out of a file in which nobody rehearsed.
    #[serde(default = "World::of_practice", skip_serializing_if = "World::is_untouched_practice")]
    pub rehearsal: World,
}

/// One environment: the bank's identifiers differ between them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct World {
    pub organisation: OrganisationInput,
    pub authorities: AuthorityFiles,
    pub certificates: BTreeMap<CertificateId, Record>,
    /// What was done, the newest last.
    pub history: Vec<Event>,
    /// Who was present, as typed.
    pub ceremony: CeremonyInput,
}

/// How far one certificate is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Record {
    pub options: OptionsInput,
    /// The details were given and make a plan.
    pub planned: bool,
    pub origin: Option<KeyOrigin>,
    pub csr: Option<Kept<Csr>>,
    /// What was tried with the key when it was made here.
    #[serde(deserialize_with = "known_report", skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Report>,
    pub key_proved: Option<Moment>,
    pub uploaded: Option<Moment>,
    pub certificate: Option<Kept<Certificate>>,
    pub certificate_file_name: Option<String>,
    /// The kid that the JWKS stated for our key, and when.
    pub kid: Option<String>,
    pub jwks_checked: Option<Moment>,
    /// When the private key was last seen at work, in what a person brought.
    pub deployed: Option<Moment>,
    pub handed_over: Option<Moment>,
    /// While this record is the renewal of another certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Previous>,
}

/// Where the private key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyOrigin {
    /// Made in this page.
    MadeHere,
    /// In an HSM, a KMS or with the API Hub; only the CSR comes here.
    Elsewhere,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No,
    NotSure,
}

impl Default for Workspace {
    fn default() -> Self {
        Self {
            environment: Environment::Sandbox,
            answers: BTreeMap::new(),
            sandbox: World::default(),
            production: World::default(),
            rehearsal: World::of_practice(),
        }
    }
}

impl Workspace {
    pub fn world(&self, environment: Environment) -> &World {
        match environment {
            Environment::Sandbox => &self.sandbox,
            Environment::Production => &self.production,
            Environment::Rehearsal => &self.rehearsal,
        }
    }

    pub fn world_mut(&mut self, environment: Environment) -> &mut World {
        match environment {
            Environment::Sandbox => &mut self.sandbox,
            Environment::Production => &mut self.production,
            Environment::Rehearsal => &mut self.rehearsal,
        }
    }

    /// An empty one if nothing was done yet.
    pub fn record(&self, at: Address) -> &Record {
        static EMPTY: LazyLock<Record> = LazyLock::new(Record::default);
        self.world(at.environment).certificates.get(&at.id).unwrap_or(&EMPTY)
    }

    pub fn record_mut(&mut self, at: Address) -> &mut Record {
        self.world_mut(at.environment).certificates.entry(at.id).or_default()
    }

    /// Every certificate of which something is kept, environment by environment.
    pub fn addresses(&self) -> impl Iterator<Item = Address> {
        Environment::ALL.into_iter().flat_map(|environment| self.addresses_in(environment))
    }

    pub fn addresses_in(&self, environment: Environment) -> impl Iterator<Item = Address> {
        self.world(environment).certificates.keys().map(move |id| Address::new(environment, *id))
    }

    /// The plan of a certificate from what is known now.
    ///
    /// # Errors
    /// The problems of its fields.
    pub fn plan(&self, at: Address) -> Result<Planned, PlanError> {
        Plan::from_choices(self.choices(at))
    }

    pub fn choices(&self, at: Address) -> Choices {
        Choices {
            certificate: at.id,
            environment: at.environment,
            organisation: self.world(at.environment).organisation.clone(),
            options: self.record(at).options.clone(),
            edition: self.edition(at),
        }
    }

    /// What tells the files of this certificate's key from those of its other keys.
    fn edition(&self, at: Address) -> Edition {
        let record = self.record(at);
        let began = record.previous.as_ref().map(|previous| previous.began);
        let Some(key) = record.csr.as_ref().map(|csr| csr.public_key.spki_sha256()) else {
            return Edition { day: began, key_sha256: None };
        };
        let brings_key = |event: &&Event| event.certificate == Some(at.id) && event.what.brings_key();
        let keys: Vec<&Event> = self.world(at.environment).history.iter().filter(brings_key).collect();
        let own = keys.iter().position(|event| event.key_sha256.as_ref() == Some(&key));
        let day = own.and_then(|own| keys.get(own)).map(|event| event.when).or(began);
        let mut earlier = keys.iter().take(own.unwrap_or(keys.len()));
        let had_another = earlier.any(|event| day.is_some_and(|day| day.to_date() == event.when.to_date()));
        Edition { day, key_sha256: had_another.then_some(key) }
    }

    /// Where the key of a certificate is, or comes to be. In production the
    /// rule asks for an HSM, so that is where it starts from.
    pub fn origin(&self, at: Address) -> KeyOrigin {
        let usual = match (at.entry().task, at.environment) {
            (Task::HoldKey, Environment::Sandbox | Environment::Rehearsal) => KeyOrigin::MadeHere,
            _ => KeyOrigin::Elsewhere,
        };
        self.record(at).origin.unwrap_or(usual)
    }

    pub fn answer(&self, question: Question) -> Answer {
        self.answers.get(&question).copied().unwrap_or(Answer::NotSure)
    }

    /// Needed unless its question was answered with no.
    pub fn is_needed(&self, entry: &Entry) -> bool {
        match entry.need.value {
            Need::Always => true,
            Need::If(question) => self.answer(question) != Answer::No,
        }
    }
}

impl World {
    /// The rehearsal before anything was done in it: nobody has to type.
    pub fn of_practice() -> Self {
        Self { organisation: rehearsal::organisation(), ..Self::default() }
    }

    fn is_untouched_practice(&self) -> bool {
        *self == Self::of_practice()
    }
}

/// A report of another version may name sources that are not known here. It is
/// left out then: that must not keep a workspace from being opened.
fn known_report<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Report>, D::Error> {
    let written = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(written).ok())
}

impl Record {
    /// The certificate as the file that was taken. Whether it passes is judged
    /// whenever it matters.
    pub fn certificate_file(&self) -> Option<CertificateFile> {
        let certificate = self.certificate.as_deref()?.clone();
        Some(CertificateFile { certificate, count: 1, had_private_key: false })
    }

    /// The key is elsewhere, or its saved file was proved.
    pub fn is_key_safe(&self) -> bool {
        self.origin == Some(KeyOrigin::Elsewhere) || self.key_proved.is_some()
    }

    /// Forgets what was found in a JWKS, and with it what hangs on the kid.
    pub fn forget_jwks(&mut self) {
        self.kid = None;
        self.jwks_checked = None;
        self.deployed = None;
        self.handed_over = None;
        if let Some(previous) = &mut self.previous {
            previous.forget_change_over();
        }
    }

    /// Forgets everything that hangs on the key; the details stay, and so does
    /// the certificate that is being renewed.
    pub fn start_over(&mut self) {
        self.forget_jwks();
        let (options, planned, previous) = (self.options.clone(), self.planned, self.previous.take());
        *self = Self { options, planned, previous, ..Self::default() };
    }
}
