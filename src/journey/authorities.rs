//! The CA files of an environment, which the workspace keeps and a person accepts,
//! and its revocation lists, which are large, grow old, and stay only as long as
//! the page is open.

use std::collections::BTreeMap;

use super::receive::summary;
use super::{AuthoritiesAction, Effect, Journey, OfferedFile, Screen, Sight};
use crate::check::authority::{self, Acceptance, Authority, Beside, ComparedWith, Judged, Role, Standing};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::order::sort_by_key;
use crate::ground::report::Report;
use crate::heap::identify::{self, Allowance, HeapError, Input, Item, ItemKind};
use crate::workspace::{Deed, Event};
use crate::x509::crl::Crl;

/// Most revocation lists of one environment: those of root and issuing CA, their
/// parts and their successors.
const MAX_CRLS: usize = 16;
/// Most things in the files that are dropped here: they are read on the page's thread.
pub(super) const MAX_ITEMS: usize = 64;

/// What was dropped for one environment.
#[derive(Clone, Default)]
pub struct SuppliedFiles {
    /// The last file of each role that is not kept: something is wrong with it, or
    /// another one is accepted in its place.
    pub offered: BTreeMap<Role, Authority>,
    pub crls: Vec<Crl>,
    /// Why the last files were not taken.
    pub refusal: Option<Message>,
}

/// A CA file as it stands now.
pub struct AuthorityView {
    pub authority: Authority,
    pub judged: Judged,
    /// How it was accepted, if it was.
    pub acceptance: Option<Acceptance>,
}

impl AuthorityView {
    /// A person may accept it.
    pub fn can_be_accepted(&self) -> bool {
        matches!(self.judged.standing, Standing::Waits | Standing::Replaces)
    }
}

impl Journey {
    pub(super) fn update_authorities(&mut self, environment: Environment, action: AuthoritiesAction) -> Vec<Effect> {
        match action {
            AuthoritiesAction::FilesOffered(files) => self.trust_files_offered(environment, &files),
            AuthoritiesAction::FileUnreadable(message) => self.trust_refused(environment, message),
            AuthoritiesAction::Accepted { role, compared_with, by, knowingly } => {
                self.authority_accepted(environment, role, compared_with, &by, knowingly)
            }
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

    /// Those that were forgotten, but for what was dropped again since.
    pub(super) fn take_back_crls(&mut self, environment: Environment, forgotten: Vec<Crl>) {
        let crls = &mut self.trust_mut(environment).crls;
        for crl in forgotten {
            if !crls.iter().any(|each| takes_place_of(each, &crl)) {
                crls.push(crl);
            }
        }
        crls.truncate(MAX_CRLS);
    }

    fn trust_mut(&mut self, environment: Environment) -> &mut SuppliedFiles {
        self.trust.entry(environment).or_default()
    }

    pub(super) fn trust_refused(&mut self, environment: Environment, message: Message) -> Vec<Effect> {
        self.trust_mut(environment).refusal = Some(message.clone());
        vec![Effect::Announce(message), Effect::Reveal(Sight::Authorities)]
    }

    /// Sorts the files by what is in them: root, issuing CA, lists. The root is
    /// taken first, because it signed the issuing CA.
    pub(super) fn trust_files_offered(&mut self, environment: Environment, files: &[OfferedFile]) -> Vec<Effect> {
        self.trust_mut(environment).refusal = None;
        let files = files.iter().map(|file| (file.name.as_str(), file.content.expose("public, or refused and wiped")));
        let inputs: Vec<Input<'_>> = files.map(|(name, bytes)| Input { name, bytes, passphrase: None }).collect();
        let found = identify::identify_all(&inputs, &mut Allowance::of_public(MAX_ITEMS), self.now);
        let items: Vec<Item> = match found {
            Ok(files) => files.into_iter().flatten().collect(),
            Err(HeapError::TooManyKeys { .. }) => {
                return self.trust_refused(environment, Message::new("err-authority-private-key"));
            }
            Err(error) => return self.trust_refused(environment, error.message()),
        };
        let mut authorities = Vec::new();
        for item in &items {
            match self.trust_item(environment, item) {
                Ok(Some(authority)) => authorities.push(authority),
                Ok(None) => {}
                Err(message) => return self.trust_refused(environment, message),
            }
        }
        sort_by_key(&mut authorities, |authority| authority.role(environment));
        let findings = authorities
            .into_iter()
            .flat_map(|authority| self.offer_authority(environment, authority).findings)
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
                crls.retain(|each| !takes_place_of(&crl, each));
                crls.insert(0, crl);
                crls.truncate(MAX_CRLS);
                Ok(None)
            }
            ItemKind::PrivateKey | ItemKind::SealedKey => Err(Message::new("err-authority-private-key")),
            _ if item.speaks_of_private_key() => Err(Message::new("err-input-may-hold-private-key")),
            _ => Err(Message::new("err-trust-other-kind").with("file", item.name())),
        }
    }

    /// The kept file of a role.
    pub fn kept_authority(&self, environment: Environment, role: Role) -> Option<AuthorityView> {
        let kept = self.workspace.world(environment).authorities.get(role)?;
        let authority = Authority::clone(kept.file());
        let judged = self.judge_authority(environment, &authority, role);
        let acceptance = kept.acceptance().filter(|_| judged.standing == Standing::Accepted).cloned();
        Some(AuthorityView { authority, judged, acceptance })
    }

    /// The last file of a role that is not kept.
    pub fn offered_authority(&self, environment: Environment, role: Role) -> Option<AuthorityView> {
        let authority = self.trust.get(&environment)?.offered.get(&role)?.clone();
        let judged = self.judge_authority(environment, &authority, role);
        Some(AuthorityView { authority, judged, acceptance: None })
    }

    /// A CA file of an environment is here and waits for the person.
    pub fn authority_waits(&self, environment: Environment) -> bool {
        Role::ALL.into_iter().any(|role| self.waits(environment, role))
    }

    /// Its root is.
    pub fn root_waits(&self, environment: Environment) -> bool {
        self.waits(environment, Role::Root)
    }

    fn waits(&self, environment: Environment, role: Role) -> bool {
        let views = [self.kept_authority(environment, role), self.offered_authority(environment, role)];
        views.into_iter().flatten().any(|view| view.can_be_accepted())
    }

    /// A CA that a workspace file brings waits beside the one that was accepted here.
    pub(super) fn offer_beside(&mut self, environment: Environment, other: Authority) {
        self.trust_mut(environment).offered.insert(other.role(environment), other);
    }

    fn judge_authority(&self, environment: Environment, authority: &Authority, role: Role) -> Judged {
        let accepted = self.workspace.accepted_authorities(environment);
        let waiting = self.workspace.authorities(environment).root;
        let root = accepted.root.as_ref().or(waiting.as_ref());
        authority::check(authority, role, environment, &Beside { root, accepted: &accepted }, self.now)
    }

    /// Keeps a file that waits for the person's act, or that needs none since the
    /// accepted root signed it. One that is wrong, or that stands against an accepted
    /// one, is only shown.
    pub(super) fn offer_authority(&mut self, environment: Environment, authority: Authority) -> Report {
        let role = authority.role(environment);
        let Judged { report, standing } = self.judge_authority(environment, &authority, role);
        match standing {
            Standing::Refused | Standing::Replaces => {
                self.trust_mut(environment).offered.insert(role, authority);
                return report;
            }
            Standing::Waits | Standing::AwaitsRoot => {
                self.workspace.change().world_mut(environment).authorities.keep(role, authority);
            }
            Standing::Vouched => {
                let files = &self.workspace.world(environment).authorities;
                if let Some(act) = files.get(Role::Root).and_then(|root| root.acceptance()).cloned() {
                    self.accept_authority(environment, role, authority, act);
                }
            }
            Standing::Accepted => {}
        }
        self.trust_mut(environment).offered.remove(&role);
        report
    }

    /// The act of the person. `knowingly`: that it takes the place of another one.
    fn authority_accepted(
        &mut self,
        environment: Environment,
        role: Role,
        compared_with: ComparedWith,
        by: &str,
        knowingly: bool,
    ) -> Vec<Effect> {
        let views = [self.offered_authority(environment, role), self.kept_authority(environment, role)];
        let is_allowed = |view: &AuthorityView| match view.judged.standing {
            Standing::Waits => true,
            Standing::Replaces => knowingly,
            _ => false,
        };
        let Some(AuthorityView { authority, .. }) = views.into_iter().flatten().find(is_allowed) else {
            return Vec::new();
        };
        let act = Acceptance::new(self.now, by, compared_with);
        self.accept_authority(environment, role, authority, act);
        self.trust_mut(environment).offered.remove(&role);
        if role == Role::Root {
            // The issuing CA that it signed needs no act of its own.
            let views =
                [self.offered_authority(environment, Role::Issuing), self.kept_authority(environment, Role::Issuing)];
            let vouched = views.into_iter().flatten().find(|view| view.judged.standing == Standing::Vouched);
            if let Some(view) = vouched {
                self.offer_authority(environment, view.authority);
            }
        }
        let reports = Role::ALL
            .into_iter()
            .filter_map(|role| Some(self.kept_authority(environment, role)?.judged.report.findings));
        let report = Report::new(reports.flatten().collect());
        vec![trust_said(&report), Effect::Reveal(Sight::Authorities)]
    }

    fn accept_authority(&mut self, environment: Environment, role: Role, authority: Authority, act: Acceptance) {
        let report = self.judge_authority(environment, &authority, role).report;
        let event = Event::new(self.now, Deed::AuthorityAccepted).role(role).certificate(authority.sha256());
        self.remember(environment, event.report(&report));
        self.workspace.change().world_mut(environment).authorities.accept(role, authority, act);
    }

    /// The root to which an item of the heap leads is shown among the CA files of its
    /// environment, where it waits; so is the issuing CA that lies beside it.
    pub(super) fn heap_root_offered(&mut self, position: usize) -> Vec<Effect> {
        let Some((environment, root)) = self.heap_root_to_accept(position) else { return Vec::new() };
        if self.workspace.environment != environment {
            self.workspace.change().environment = environment;
            self.forms_are_gone();
        }
        let authorities = self.heap.items().iter().filter(|item| item.kind == ItemKind::CaCertificate);
        let issuing = authorities.filter_map(Item::certificate).find(|certificate| {
            environment.issuing_ca().has_same_values(&certificate.subject)
                && Authority { certificate: certificate.clone() }.is_signed_by(&Authority { certificate: root.clone() })
        });
        for certificate in std::iter::once(root).chain(issuing) {
            self.offer_authority(environment, Authority { certificate });
        }
        self.show(Screen::Authorities)
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

/// A newer list of one CA takes the place of the older; its parts stand beside each other.
fn takes_place_of(list: &Crl, other: &Crl) -> bool {
    list.issuer.has_same_values(&other.issuer) && list.scope == other.scope
}

/// What came of the CA files; a list alone has no report.
fn trust_said(report: &Report) -> Effect {
    Effect::Announce(if report.findings.is_empty() { Message::new("said-trust-files") } else { summary(report) })
}
