//! What is here and what a workspace file would bring, side by side: how far each
//! certificate is, with which key and until when, which CA files there are, and what
//! was done last. Both sides are judged by the same rules.

use std::collections::BTreeSet;

use super::{Journey, Progress};
use crate::check::authority::Role;
use crate::framework::address::{Address, Which};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::workspace::{Record, Workspace, World};

/// As much of a SHA-256 as tells two keys apart by eye, in hexadecimal digits.
const FINGERPRINT_DIGITS: usize = 16;

#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// Nothing was done here: nothing can be lost.
    pub is_here_untouched: bool,
    /// Both keep the same.
    pub is_same: bool,
    /// Those in which something was done on either side.
    pub environments: Vec<ReviewedEnvironment>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReviewedEnvironment {
    pub environment: Environment,
    /// Its legal name; the other details are compared as well.
    pub bank: Compared<String>,
    pub authorities: Vec<(Role, Compared<ReviewedAuthority>)>,
    pub certificates: Vec<(Which, Compared<ReviewedCertificate>)>,
    /// The history and what was typed of a ceremony.
    pub done: Compared<Done>,
}

/// One thing on both sides; `None` where it is not.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared<T> {
    pub here: Option<T>,
    pub file: Option<T>,
    /// In what is shown of it or in anything else.
    pub differs: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReviewedCertificate {
    pub progress: Progress,
    /// The first digits of the SHA-256 of its public key.
    pub key: Option<String>,
    /// The end of the certificate.
    pub until: Option<Moment>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ReviewedAuthority {
    /// The first digits of the SHA-256 of its certificate.
    pub fingerprint: String,
    /// A person accepted it here; else it waits.
    pub is_accepted: bool,
}

/// What a history holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    pub count: usize,
    pub newest: Moment,
}

impl Review {
    /// `after` is the journey as it would be with the workspace of the file.
    pub fn between(here: &Journey, after: &Journey) -> Self {
        let empty = Workspace::default();
        let [mine, theirs] = [here, after].map(|journey| &*journey.workspace);
        let environments = Environment::ALL.into_iter().filter(|environment| {
            let untouched = empty.world(*environment);
            mine.world(*environment) != untouched || theirs.world(*environment) != untouched
        });
        Self {
            is_here_untouched: mine.keeps_the_same_as(&empty),
            is_same: mine.keeps_the_same_as(theirs),
            environments: environments
                .map(|environment| ReviewedEnvironment::between(environment, here, after))
                .collect(),
        }
    }
}

impl ReviewedEnvironment {
    fn between(environment: Environment, here: &Journey, after: &Journey) -> Self {
        let [mine, theirs] = [here, after].map(|journey| journey.workspace.world(environment));
        let ids: BTreeSet<Which> = mine.certificates.keys().chain(theirs.certificates.keys()).copied().collect();
        let certificates = ids.into_iter().map(|id| {
            let at = Address::new(environment, id);
            let [record, other] = [here, after].map(|journey| journey.workspace.record(at));
            (id, Compared::of(ReviewedCertificate::of(here, at), ReviewedCertificate::of(after, at), record != other))
        });
        let authorities = Role::ALL.map(|role| {
            let [file, other] = [mine, theirs].map(|world| world.authorities.get(role));
            (role, Compared::of(ReviewedAuthority::of(mine, role), ReviewedAuthority::of(theirs, role), file != other))
        });
        let is_there = |(_, compared): &(Role, Compared<ReviewedAuthority>)| compared.is_there();
        Self {
            environment,
            bank: Compared::of(bank(mine), bank(theirs), mine.organisation != theirs.organisation),
            authorities: authorities.into_iter().filter(is_there).collect(),
            certificates: certificates.filter(|(_, compared)| compared.is_there()).collect(),
            done: Compared::of(
                Done::of(mine),
                Done::of(theirs),
                mine.history != theirs.history || mine.ceremony != theirs.ceremony,
            ),
        }
    }
}

impl<T: PartialEq> Compared<T> {
    /// `differs`: in something that is not shown.
    fn of(here: Option<T>, file: Option<T>, differs: bool) -> Self {
        let differs = differs || here != file;
        Self { here, file, differs }
    }
}

impl<T> Compared<T> {
    /// On either side.
    pub fn is_there(&self) -> bool {
        self.here.is_some() || self.file.is_some()
    }
}

impl ReviewedCertificate {
    /// `None` where nothing was done.
    fn of(journey: &Journey, at: Address) -> Option<Self> {
        let record = journey.workspace.record(at);
        if *record == Record::default() {
            return None;
        }
        let certificate = record.certificate();
        let of_csr = record.csr().map(|csr| &csr.public_key);
        let key = of_csr.or(certificate.map(|certificate| &certificate.public_key));
        Some(Self {
            progress: journey.progress(at),
            key: key.map(|key| first_digits(&key.spki_sha256())),
            until: certificate.map(|certificate| certificate.not_after),
        })
    }
}

impl ReviewedAuthority {
    fn of(world: &World, role: Role) -> Option<Self> {
        let kept = world.authorities.get(role)?;
        Some(Self { fingerprint: first_digits(&kept.file().sha256()), is_accepted: kept.acceptance().is_some() })
    }
}

impl Done {
    fn of(world: &World) -> Option<Self> {
        Some(Self { count: world.history.len(), newest: world.newest_event()? })
    }
}

fn bank(world: &World) -> Option<String> {
    Some(world.organisation.legal_name.clone()).filter(|name| !name.is_empty())
}

fn first_digits(sha256: &str) -> String {
    sha256.chars().take(FINGERPRINT_DIGITS).collect()
}
