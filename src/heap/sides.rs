//! What a thing says of itself, and two things side by side.

use crate::ground::message::Message;
use crate::ground::shown;
use crate::heap::identify::{Fact, Item, ItemKind};
use crate::x509::extension;

/// One value of two things; `None` where a thing has none of that name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub name: Message,
    pub one: Option<String>,
    pub other: Option<String>,
}

impl Side {
    pub fn agrees(&self) -> bool {
        self.one == self.other
    }

    /// What looks the same and is not has the code points of the letters that differ.
    pub fn told_apart(&self) -> Self {
        let (Some(one), Some(other)) = (&self.one, &self.other) else { return self.clone() };
        match shown::apart(one, other) {
            Some((one, other)) => Self { name: self.name.clone(), one: Some(one), other: Some(other) },
            None => self.clone(),
        }
    }
}

impl Item {
    /// The extensions of a certificate, or those that a CSR asks for; read again from
    /// the content.
    pub fn extensions(&self) -> Vec<Fact> {
        let found = match self.kind {
            ItemKind::Certificate | ItemKind::CaCertificate => self.certificate().map(|each| each.shown_extensions()),
            ItemKind::CertificateRequest => self.csr().map(|csr| csr.shown_extensions()),
            _ => None,
        };
        found.unwrap_or_default().into_iter().map(fact).collect()
    }

    /// The DER of what is kept in PEM.
    pub fn der(&self) -> Option<Vec<u8>> {
        let is_pem = self.content.starts_with("-----BEGIN ");
        Some(crate::x509::pem::read(self.content.as_bytes()).ok().filter(|_| is_pem)?.pop()?.der.to_vec())
    }
}

fn fact(extension: extension::Shown) -> Fact {
    let name = if extension.is_critical { "fact-extension-critical" } else { "fact-extension" };
    Fact::new(Message::new(name).with("name", extension.name), extension.value)
}

/// The values of both, in the order of the first; those that stand in the second alone
/// come behind.
pub fn beside(one: &Item, other: &Item) -> Vec<Side> {
    let (one, other) = (values(one), values(other));
    let value = |facts: &[Fact], name: &Message| {
        let values: Vec<&str> =
            facts.iter().filter(|fact| fact.name == *name).map(|fact| fact.value.as_str()).collect();
        (!values.is_empty()).then(|| values.join("\n"))
    };
    let mut names: Vec<Message> = Vec::new();
    for fact in one.iter().chain(&other) {
        if !names.contains(&fact.name) {
            names.push(fact.name.clone());
        }
    }
    let side = |name: Message| Side { one: value(&one, &name), other: value(&other, &name), name };
    names.into_iter().map(side).collect()
}

fn values(item: &Item) -> Vec<Fact> {
    item.facts.iter().cloned().chain(item.extensions()).collect()
}
