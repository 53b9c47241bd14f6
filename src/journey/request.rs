//! What a person asks for where a word does not say it.

use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::secret::Secret;
use crate::heap::identify::ItemKind;
use crate::key::container::Container;
use crate::make::destination::Destination;

/// How a key file is wanted.
pub struct ExportRequest {
    pub destination: Destination,
    pub container: Container,
    /// Opens the saved key file.
    pub passphrase: Secret<String>,
    /// Typed twice; `None` for the one that the saved file has.
    pub new_passphrase: Option<(Secret<String>, Secret<String>)>,
    /// The name in a PKCS#12 file.
    pub alias: String,
    /// The person knows that nothing will protect the new file.
    pub acknowledged: bool,
}

/// What the practice side can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeFile {
    /// The API Hub's CSR, for a key that the hub holds.
    HubCsr,
    Certificate,
    Jwks,
}

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// The person saves the file, and gives it to the page as in earnest.
    Saved,
    /// It goes to its step at once.
    Brought,
}

/// Two key sets of the heap, by the positions of their items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PairChoice {
    pub first: usize,
    pub second: usize,
    pub relation: Relation,
}

/// How two key sets belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The first is the older one.
    InTime,
    /// The first is the active one, the second its twin of retired keys.
    ByStatus,
}

/// What a thing can be used as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeapUse {
    /// Its values fill the form of this certificate.
    Details(Address),
    Csr(Address),
    Certificate(Address),
    Jwks(Address),
    /// CA file or revocation list.
    Authority(Environment),
}

/// A file that the heap hands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeapTaken {
    /// The DER of an item.
    Der(usize),
    /// The certificates of one file, or of everything that is looked for, as one PEM file.
    Certificates { file: Option<usize> },
}

/// What is looked for; by default everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Each of these words stands in the name of the file, the subject or another value.
    pub words: String,
    pub kind: Option<ItemKind>,
    /// Those alone that need the person.
    pub needing: bool,
}
