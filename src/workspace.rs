//! The public side of the work, kept across a reload and carried as a file.
//!
//! Comes in and goes out: versioned JSON. What is read is read completely and
//! checked before it replaces anything. There is no place in these types for a
//! private key, a passphrase or a JWKS.

mod apart;
mod awaited;
mod bank;
mod ceremony_input;
mod claim;
mod clean;
mod file;
mod history;
mod kept;
mod kept_authority;
mod merge;
mod phase;
mod record;
mod record_file;
mod several;
mod shared_key;
mod waiting;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::framework::address::{Address, Which};
use crate::framework::catalogue::{Entry, Need, Party, Question, Task, role_word};
use crate::framework::environment::Environment;
use crate::framework::file_name::Edition;
use crate::plan::{Choices, OrganisationInput, Plan, PlanError, Planned};
use crate::rehearsal;

pub use apart::{Apart, ApartError};
pub use awaited::{Awaited, MAX_WHOM_CHARACTERS, Waiting};
pub use bank::Fate;
pub use ceremony_input::{CeremonyInput, MAX_CHARACTERS, MAX_PEOPLE, MAX_REMARK_CHARACTERS, Person};
pub use file::{FORMAT, WorkspaceError};
pub use history::{Counts, Deed, Event, MAX_EVENTS};
pub use kept::Kept;
pub use kept_authority::{AcceptedAuthority, AuthorityFiles, KeptAuthority};
pub use merge::Conflict;
pub use phase::{Issued, KeyCustody, KeyOrigin, Phase, Published, Requested, Unsigned};
pub use record::{Previous, Record};

/// Everything public about the environments.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Workspace {
    /// The one that is open.
    pub environment: Environment,
    /// In whose role the page is used, once that was said.
    #[serde(default, with = "role_word", skip_serializing_if = "Option::is_none")]
    pub role: Option<Party>,
    #[serde(default)]
    pub answers: BTreeMap<Question, Answer>,
    #[serde(default)]
    pub sandbox: World,
    #[serde(default)]
    pub production: World,
    /// Left out of a file in which nobody rehearsed.
    #[serde(default = "World::usual_practice", skip_serializing_if = "World::is_untouched_practice")]
    pub rehearsal: World,
}

/// One environment: the bank's identifiers differ between them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct World {
    pub organisation: OrganisationInput,
    pub authorities: AuthorityFiles,
    pub certificates: BTreeMap<Which, Record>,
    /// What was done, the newest last.
    pub history: Vec<Event>,
    /// Who was present, as typed.
    pub ceremony: CeremonyInput,
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
            role: None,
            answers: BTreeMap::new(),
            sandbox: World::default(),
            production: World::default(),
            rehearsal: World::usual_practice(),
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
        self.world(at.environment).certificates.get(&at.which()).unwrap_or(&EMPTY)
    }

    pub fn record_mut(&mut self, at: Address) -> &mut Record {
        self.world_mut(at.environment).certificates.entry(at.which()).or_default()
    }

    /// Every certificate of which something is kept, environment by environment.
    pub fn addresses(&self) -> impl Iterator<Item = Address> {
        Environment::ALL.into_iter().flat_map(|environment| self.addresses_in(environment))
    }

    pub fn addresses_in(&self, environment: Environment) -> impl Iterator<Item = Address> {
        self.world(environment).certificates.keys().map(move |which| Address::new(environment, *which))
    }

    /// The LFI's until another one was chosen: it is the page's own.
    pub fn role(&self) -> Party {
        self.role.unwrap_or_default()
    }

    /// The page is used in this role from now on. What was done stays; a rehearsal in which
    /// nothing was done is that of the role.
    pub fn choose_role(&mut self, role: Party) {
        self.role = Some(role);
        self.settle_practice();
    }

    fn settle_practice(&mut self) {
        if self.rehearsal.is_untouched_practice() {
            self.rehearsal = World::of_practice(self.role());
        }
    }

    /// What the person does for a certificate.
    pub fn task(&self, at: Address) -> Task {
        at.entry().task(self.role())
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
            role: Some(self.role()),
            organisation: self.organisation(at),
            options: self.record(at).options.clone(),
            edition: self.edition(at),
        }
    }

    /// What tells the files of this certificate's key from those of its other keys.
    fn edition(&self, at: Address) -> Edition {
        let record = self.record(at);
        let label = self.label(at);
        let began = record.previous.as_ref().map(|previous| previous.began);
        let Some(key) = record.csr().map(|csr| csr.public_key.spki_sha256()) else {
            return Edition { day: began, key_sha256: None, label };
        };
        let brings_key = |event: &&Event| event.certificate == Some(at.which()) && event.what.brings_key();
        let keys: Vec<&Event> = self.world(at.environment).history.iter().filter(brings_key).collect();
        let own = keys.iter().position(|event| event.key_sha256.as_ref() == Some(&key));
        let day = own.and_then(|own| keys.get(own)).map(|event| event.when).or(began);
        let mut earlier = keys.iter().take(own.unwrap_or(keys.len()));
        let had_another = earlier.any(|event| day.is_some_and(|day| day.to_date() == event.when.to_date()));
        Edition { day, key_sha256: had_another.then_some(key), label }
    }

    /// Where the key of a certificate is, or comes to be. In production the
    /// rule asks for an HSM, so that is where it starts from.
    pub fn origin(&self, at: Address) -> KeyOrigin {
        let usual = match at.environment {
            Environment::Sandbox | Environment::Rehearsal if self.task(at).holds_key() => KeyOrigin::MadeHere,
            _ => KeyOrigin::Elsewhere,
        };
        self.record(at).origin().unwrap_or(usual)
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
    pub fn of_practice(role: Party) -> Self {
        Self { organisation: rehearsal::organisation(role), ..Self::default() }
    }

    fn usual_practice() -> Self {
        Self::of_practice(Party::default())
    }

    fn is_untouched_practice(&self) -> bool {
        Party::ALL.into_iter().any(|role| *self == Self::of_practice(role))
    }
}
