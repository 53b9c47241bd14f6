//! What a key is probably for, and what makes one think so. A guess is said aloud and
//! decides nothing but what is compared and what is offered.

use std::collections::BTreeSet;

use strum::{IntoStaticStr, VariantArray};

use super::{Group, Neighbours};
use crate::framework::catalogue::{CertificateId, Purpose};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::words::all;
use crate::heap::identify::{HeldKey, Item, ItemKind};

/// What one key is probably for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guess {
    /// Which certificates it may be, in the order of the catalogue; all of them if nothing
    /// tells.
    pub ids: Vec<CertificateId>,
    /// What tells, but for all of them.
    pub by: BTreeSet<Basis>,
    /// Of the workspace, or by the name of the issuer.
    pub environment: Option<Environment>,
    /// When the certificate that ends last ends.
    pub not_after: Option<Moment>,
}

/// What a guess rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Basis {
    /// The workspace has this key.
    Workspace,
    /// The workspace plans this subject.
    Planned,
    /// Usages, host names and subject.
    Content,
    FileName,
}

impl Basis {
    pub const ALL: [Self; 4] = all();

    /// For text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Guess {
    /// The certificate, if it is one.
    pub fn id(&self) -> Option<CertificateId> {
        match self.ids.as_slice() {
            [id] => Some(*id),
            _ => None,
        }
    }

    /// What all that it may be are for.
    pub fn purpose(&self) -> Option<Purpose> {
        let mut purposes = self.ids.iter().map(|id| id.entry().purpose);
        let first = purposes.next()?;
        purposes.all(|each| each == first).then_some(first)
    }

    fn narrow(&mut self, basis: Basis, ids: impl Fn(CertificateId) -> bool) {
        let (kept, left): (Vec<_>, Vec<_>) = self.ids.iter().copied().partition(|id| ids(*id));
        if !kept.is_empty() && !left.is_empty() {
            self.ids = kept;
            self.by.insert(basis);
        }
    }
}

/// By the content of its certificates and CSRs, then by what the files are called.
pub(super) fn of_group(group: &Group, items: &[Item]) -> Guess {
    let mut guess = Guess { ids: CertificateId::ALL.to_vec(), ..Guess::default() };
    // A key set may carry the certificate (x5c).
    let kinds = [ItemKind::Certificate, ItemKind::Jwks, ItemKind::CertificateRequest];
    let held = || kinds.into_iter().flat_map(|kind| group.held(items, kind));
    // The order of the items decides nothing: what all of them may be counts, or, where
    // they agree in nothing, what one of them may be.
    for kind in kinds {
        let of_kind = || group.held(items, kind).map(|key| &key.candidates).filter(|ids| !ids.is_empty());
        let is_of_all = |id: CertificateId| of_kind().all(|ids| ids.contains(&id));
        if guess.ids.iter().any(|id| is_of_all(*id)) {
            guess.narrow(Basis::Content, is_of_all);
        } else {
            guess.narrow(Basis::Content, |id| of_kind().any(|ids| ids.contains(&id)));
        }
    }
    guess.environment = held().filter_map(|key| key.environment).min();
    guess.not_after = held().filter_map(|key: &HeldKey| key.not_after).max();
    let files: BTreeSet<&str> = group
        .members
        .iter()
        .filter_map(|member| items.get(member.item))
        .filter(|item| !super::is_key_set(item))
        .map(|item| item.file.as_str())
        .collect();
    for file in files {
        let named = named(file);
        if !named.is_empty() {
            guess.narrow(Basis::FileName, |id| named.contains(&id));
        }
    }
    guess
}

/// And by the workspace.
pub(super) fn with_workspace(mut guess: Guess, group: &Group, items: &[Item], neighbours: &Neighbours<'_>) -> Guess {
    if let Some(known) = neighbours.known_by_key.get(group.spki_sha256.as_str()) {
        let (ids, by) = (vec![known.at.id], BTreeSet::from([Basis::Workspace]));
        return Guess { ids, by, environment: Some(known.at.environment), ..guess };
    }
    let planned = super::group::subjects(group, items).find_map(|subject| neighbours.known_by_subject.get(subject));
    if let Some(planned) = planned {
        guess.narrow(Basis::Planned, |id| planned.iter().any(|known| known.at.id == id));
    }
    guess
}

/// What a file name says: `c3-sandbox.pem`, and the directory's own names,
/// `…-opf_uae_client_transport.csr`.
fn named(file: &str) -> Vec<CertificateId> {
    let file = file.to_ascii_lowercase();
    let words: Vec<&str> = file.split(|letter: char| !letter.is_ascii_alphanumeric()).collect();
    let of_words: Vec<CertificateId> =
        CertificateId::ALL.into_iter().filter(|id| words.contains(&id.word().as_str())).collect();
    if !of_words.is_empty() {
        return of_words;
    }
    let has = |wanted: &[&str]| words.windows(wanted.len()).any(|window| window == wanted);
    let purpose = if has(&["client", "transport"]) {
        Purpose::ClientTls
    } else if has(&["server", "transport"]) {
        Purpose::ServerTls
    } else if has(&["client", "signing"]) || has(&["server", "signing"]) {
        Purpose::Signing
    } else if has(&["enckey"]) || has(&["server", "encryption"]) || has(&["client", "encryption"]) {
        Purpose::Encryption
    } else {
        return Vec::new();
    };
    CertificateId::ALL.into_iter().filter(|id| id.entry().purpose == purpose).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_say_what_the_directory_and_people_write_into_them() {
        assert_eq!(named("C3_sandbox.pem"), [CertificateId::C3]);
        assert_eq!(named("bank-sig4-2026.csr"), [CertificateId::Sig4]);
        let transport = named("b8739780-opf_uae_client_transport.csr");
        assert_eq!(transport, [CertificateId::C1, CertificateId::C3, CertificateId::C4]);
        for file in ["", "c33.pem", "abc3.pem", "certificate.pem", "server.pem"] {
            assert!(named(file).is_empty(), "{file}");
        }
    }
}
