//! What a person asks for where a word does not say it.

use crate::ground::secret::Secret;
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
