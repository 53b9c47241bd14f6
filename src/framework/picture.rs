//! Who talks to whom over which certificate, as lines between the parties.
//!
//! Comes in: the catalogue. Goes out: the lines of each connection, what each
//! party holds, and what OFTF issues to it. How it is drawn is the page's
//! affair; nothing here is known beside the table.

use crate::framework::catalogue::{Entry, Issuer, Party, TABLE};
use crate::ground::order::sort_by_key;

/// The parties that hold keys, in the order in which they talk: the TPP to the
/// hub, and the hub to the bank.
pub const PARTIES: [Party; 3] = [Party::Tpp, Party::ApiHub, Party::Lfi];

/// The pairs of parties between which a certificate can stand.
pub const CONNECTIONS: [Connection; 3] = [
    Connection { from: Party::Tpp, to: Party::ApiHub },
    Connection { from: Party::ApiHub, to: Party::Lfi },
    Connection { from: Party::Tpp, to: Party::Lfi },
];

/// Two parties; which of them holds the key differs from line to line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection {
    pub from: Party,
    pub to: Party,
}

impl Connection {
    /// Its certificates by their names, so that those of one kind stand together.
    pub fn lines(self) -> Vec<&'static Entry> {
        let mut lines: Vec<&Entry> = TABLE.iter().filter(|entry| Self::has(self, entry)).collect();
        sort_by_key(&mut lines, |entry| entry.id);
        lines
    }

    /// For text ids.
    pub fn word(self) -> String {
        format!("{}-{}", self.from.word(), self.to.word())
    }

    fn has(self, entry: &Entry) -> bool {
        let ends = (entry.parties.value.key_holder, entry.counterpart.value);
        ends == (self.from, self.to) || ends == (self.to, self.from)
    }
}

/// How many private keys a party holds.
pub fn keys_held_by(party: Party) -> usize {
    TABLE.iter().filter(|entry| entry.parties.value.key_holder == party).count()
}

/// How many certificates OFTF issues to those whom a party asks it for.
pub fn issued_to(party: Party) -> usize {
    let is_issued = |entry: &&Entry| entry.issuer.value == Issuer::Oftf && entry.parties.value.certificate_by == party;
    TABLE.iter().filter(is_issued).count()
}
