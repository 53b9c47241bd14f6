//! The CA files of an environment, which the workspace remembers, and its
//! revocation lists, which are large, grow old, and stay only as long as the
//! page is open.

use std::collections::BTreeMap;

use super::receive::summary;
use super::{AuthoritiesAction, Effect, Journey, OfferedFile};
use crate::check::authority::{self, Acquaintance, Authority, Role};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::report::Report;
use crate::heap::identify::{self, Input, Item, ItemKind};
use crate::workspace::{Deed, Event, Kept};
use crate::x509::crl::Crl;

/// Most revocation lists of one environment: those of root and issuing CA, and
/// their successors.
const MAX_CRLS: usize = 4;

/// What was dropped for one environment.
#[derive(Default)]
pub struct SuppliedFiles {
    /// The last file of each role, with its report; also one that was kept.
    pub offered: BTreeMap<Role, OfferedAuthority>,
    pub crls: Vec<Crl>,
    /// Why the last files were not taken.
    pub refusal: Option<Message>,
}

/// A CA file and what is said about it.
pub struct OfferedAuthority {
    pub authority: Authority,
    pub report: Report,
    pub acquaintance: Acquaintance,
}

impl OfferedAuthority {
    /// Sound, but another file than the remembered one: the person decides.
    pub fn waits(&self) -> bool {
        self.acquaintance == Acquaintance::Other && !self.report.failed()
    }
}

impl Journey {
    pub(super) fn update_authorities(&mut self, environment: Environment, action: AuthoritiesAction) -> Vec<Effect> {
        match action {
            AuthoritiesAction::FilesOffered(files) => self.trust_files_offered(environment, &files),
            AuthoritiesAction::FileUnreadable(message) => self.trust_refused(environment, message),
            AuthoritiesAction::Accepted(role) => self.authority_accepted(environment, role),
            AuthoritiesAction::Forgotten(role) => self.authority_forgotten(environment, role),
            AuthoritiesAction::CrlsForgotten => {
                self.trust_mut(environment).crls.clear();
                vec![Effect::Announce(Message::new("said-crls-forgotten"))]
            }
        }
    }

    /// The revocation lists of an environment.
    pub fn crls(&self, environment: Environment) -> &[Crl] {
        self.trust.get(&environment).map_or(&[], |files| &files.crls)
    }

    fn trust_mut(&mut self, environment: Environment) -> &mut SuppliedFiles {
        self.trust.entry(environment).or_default()
    }

    fn trust_refused(&mut self, environment: Environment, message: Message) -> Vec<Effect> {
        self.trust_mut(environment).refusal = Some(message.clone());
        vec![Effect::Announce(message)]
    }

    /// Sorts the files by what is in them: root, issuing CA, lists. The root is
    /// taken first, because it signed the issuing CA.
    fn trust_files_offered(&mut self, environment: Environment, files: &[OfferedFile]) -> Vec<Effect> {
        self.trust_mut(environment).refusal = None;
        let of = |file: &OfferedFile| {
            let bytes = file.content.expose("public, or refused and wiped");
            identify::identify(&Input { name: &file.name, bytes, passphrase: None }, self.now)
        };
        let items: Vec<Item> = files.iter().flat_map(of).collect();
        let mut authorities = Vec::new();
        for item in &items {
            match self.trust_item(environment, item) {
                Ok(Some(authority)) => authorities.push(authority),
                Ok(None) => {}
                Err(message) => return self.trust_refused(environment, message),
            }
        }
        authorities.sort_by_key(|authority| authority.role(environment));
        let findings = authorities
            .into_iter()
            .flat_map(|authority| self.take_authority(environment, authority).findings)
            .collect();
        vec![trust_said(&Report::new(findings))]
    }

    fn trust_item(&mut self, environment: Environment, item: &Item) -> Result<Option<Authority>, Message> {
        match item.kind {
            ItemKind::CaCertificate | ItemKind::Certificate => {
                authority::read(item.content.as_bytes()).map(Some).map_err(|error| error.message())
            }
            ItemKind::Crl => {
                let crl = Crl::read(item.content.as_bytes()).map_err(|error| error.message())?;
                let crls = &mut self.trust_mut(environment).crls;
                // A newer list of one CA takes the place of the older.
                crls.retain(|each| !each.issuer.has_same_values(&crl.issuer));
                crls.insert(0, crl);
                crls.truncate(MAX_CRLS);
                Ok(None)
            }
            ItemKind::PrivateKey | ItemKind::SealedKey => Err(Message::new("err-authority-private-key")),
            _ => Err(Message::new("err-trust-other-kind").with("file", item.name())),
        }
    }

    pub(super) fn take_authority(&mut self, environment: Environment, authority: Authority) -> Report {
        let role = authority.role(environment);
        let kept = self.workspace.authorities(environment);
        let remembered = kept.get(role).map(Authority::sha256);
        let root = kept.root.as_ref();
        let report = authority::check(&authority, role, environment, root, remembered.as_deref(), self.now);
        let acquaintance = Acquaintance::of(&authority, remembered.as_deref());
        let offered = OfferedAuthority { authority, report, acquaintance };
        if !offered.report.failed() && !offered.waits() {
            *self.workspace.change().world_mut(environment).authorities.file_mut(role) =
                Some(Kept::new(offered.authority.clone()));
            let event = Event::new(self.now, Deed::AuthorityAccepted).role(role);
            self.remember(environment, event.certificate(offered.authority.sha256()).report(&offered.report));
        }
        let report = offered.report.clone();
        self.trust_mut(environment).offered.insert(role, offered);
        report
    }

    fn authority_accepted(&mut self, environment: Environment, role: Role) -> Vec<Effect> {
        let waiting = self.trust_mut(environment).offered.remove(&role).filter(OfferedAuthority::waits);
        let report = waiting.map(|offered| {
            *self.workspace.change().world_mut(environment).authorities.file_mut(role) = None;
            self.take_authority(environment, offered.authority)
        });
        vec![trust_said(&report.unwrap_or_default())]
    }

    fn authority_forgotten(&mut self, environment: Environment, role: Role) -> Vec<Effect> {
        let kept = self.workspace.authorities(environment);
        if let Some(authority) = kept.get(role) {
            let event = Event::new(self.now, Deed::AuthorityForgotten).role(role).certificate(authority.sha256());
            self.remember(environment, event);
        }
        *self.workspace.change().world_mut(environment).authorities.file_mut(role) = None;
        self.trust_mut(environment).offered.remove(&role);
        vec![Effect::Announce(Message::new("said-authority-forgotten"))]
    }
}

/// What came of the CA files; a list alone has no report.
fn trust_said(report: &Report) -> Effect {
    Effect::Announce(if report.findings.is_empty() { Message::new("said-trust-files") } else { summary(report) })
}
