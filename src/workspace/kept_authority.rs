//! The CA files that a workspace keeps: accepted by an act of the person, or
//! waiting for it. A certificate that lies in a workspace is no more trusted for that.

use serde::{Deserialize, Serialize};

use super::{Kept, Workspace, World};
use crate::check::authority::{Acceptance, Authorities, Authority, Role};
use crate::framework::environment::Environment;
use crate::x509::certificate::Certificate;

/// The CA files of one environment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct AuthorityFiles {
    pub root: Option<KeptAuthority>,
    pub issuing: Option<KeptAuthority>,
}

/// One CA file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum KeptAuthority {
    Accepted(AcceptedAuthority),
    /// Nobody accepted it yet. COMPAT: files were kept so before they had to be accepted.
    Waiting(Kept<Authority>),
}

/// A CA file that a person accepted, and their act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AcceptedAuthority {
    pub certificate: Kept<Authority>,
    pub accepted: Acceptance,
}

impl KeptAuthority {
    pub fn file(&self) -> &Kept<Authority> {
        match self {
            Self::Accepted(AcceptedAuthority { certificate, .. }) | Self::Waiting(certificate) => certificate,
        }
    }

    pub fn acceptance(&self) -> Option<&Acceptance> {
        match self {
            Self::Accepted(AcceptedAuthority { accepted, .. }) => Some(accepted),
            Self::Waiting(_) => None,
        }
    }
}

impl AuthorityFiles {
    pub fn get(&self, role: Role) -> Option<&KeptAuthority> {
        match role {
            Role::Root => self.root.as_ref(),
            Role::Issuing => self.issuing.as_ref(),
        }
    }

    pub fn file_mut(&mut self, role: Role) -> &mut Option<KeptAuthority> {
        match role {
            Role::Root => &mut self.root,
            Role::Issuing => &mut self.issuing,
        }
    }

    /// Keeps a file that waits for the person's act.
    pub fn keep(&mut self, role: Role, authority: Authority) {
        *self.file_mut(role) = Some(KeptAuthority::Waiting(Kept::new(authority)));
    }

    /// Keeps a file that the person accepts.
    pub fn accept(&mut self, role: Role, authority: Authority, accepted: Acceptance) {
        let certificate = Kept::new(authority);
        *self.file_mut(role) = Some(KeptAuthority::Accepted(AcceptedAuthority { certificate, accepted }));
    }

    /// All that is here, whether it was accepted or not.
    fn all(&self) -> Authorities {
        let of = |role| self.get(role).map(|kept| Authority::clone(kept.file()));
        Authorities { root: of(Role::Root), issuing: of(Role::Issuing) }
    }

    /// What trust may rest on. INVARIANT: no issuing CA without its accepted root.
    fn accepted(&self) -> Authorities {
        let of = |role| self.get(role).filter(|kept| kept.acceptance().is_some()).map(|kept| kept.file());
        let root = of(Role::Root);
        let issuing = of(Role::Issuing).filter(|issuing| root.is_some_and(|root| issuing.is_signed_by(root)));
        let authority = |kept: &Kept<Authority>| Authority::clone(kept);
        Authorities { root: root.map(authority), issuing: issuing.map(authority) }
    }

    /// No longer names than a person may type.
    pub(super) fn bounded(mut self) -> Self {
        for kept in [&mut self.root, &mut self.issuing].into_iter().flatten() {
            if let KeptAuthority::Accepted(AcceptedAuthority { accepted, .. }) = kept {
                *accepted = accepted.clone().bounded();
            }
        }
        self
    }
}

impl World {
    /// These files as they come out of a workspace file, beside those that are here:
    /// a file accepts nothing. What was accepted here stays, and a CA that stands in
    /// its place in the file is handed back, to wait for the person.
    fn accept_only_what_is_accepted(&mut self, here: &AuthorityFiles) -> Vec<Authority> {
        let mut others = Vec::new();
        for role in Role::ALL {
            let file = self.authorities.get(role).map(|kept| kept.file().clone());
            let accepted = here.get(role).filter(|kept| kept.acceptance().is_some());
            match (accepted, file) {
                (Some(accepted), file) => {
                    let other = file.filter(|file| file != accepted.file());
                    others.extend(other.map(|file| Authority::clone(&file)));
                    *self.authorities.file_mut(role) = Some(accepted.clone());
                }
                (None, Some(file)) => *self.authorities.file_mut(role) = Some(KeptAuthority::Waiting(file)),
                (None, None) => {}
            }
        }
        others
    }
}

impl Workspace {
    /// The CA files of an environment, accepted or waiting.
    pub fn authorities(&self, environment: Environment) -> Authorities {
        self.world(environment).authorities.all()
    }

    /// Those that the person accepted: trust rests on these and nothing else.
    pub fn accepted_authorities(&self, environment: Environment) -> Authorities {
        self.world(environment).authorities.accepted()
    }

    /// What a chain of this environment is verified with: the accepted root as its
    /// anchor, everything else as a mere link.
    pub fn links(&self, environment: Environment) -> (Vec<Certificate>, Vec<Certificate>) {
        let Authorities { root: anchor, .. } = self.accepted_authorities(environment);
        let Authorities { root, issuing } = self.authorities(environment);
        let root = root.filter(|root| Some(root) != anchor.as_ref());
        let certificates = |list: [Option<Authority>; 2]| -> Vec<Certificate> {
            list.into_iter().flatten().map(|authority| authority.certificate).collect()
        };
        (certificates([anchor, None]), certificates([root, issuing]))
    }

    /// This workspace as it comes out of a file: what a person accepted stands in no
    /// file, only in the page where they did it (`here`). What waits beside an
    /// accepted CA is handed back.
    pub fn accept_only_what_is_accepted(&mut self, here: &Self) -> Vec<(Environment, Authority)> {
        let mut others = Vec::new();
        for environment in Environment::ALL {
            let known = &here.world(environment).authorities;
            let found = self.world_mut(environment).accept_only_what_is_accepted(known);
            others.extend(found.into_iter().map(|authority| (environment, authority)));
        }
        others
    }
}
