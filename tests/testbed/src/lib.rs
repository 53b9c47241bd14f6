//! What `tests/it`, `tests/interop`, `tests/e2e` and `bench` share: the bank that
//! does not exist, and the programs of other people that play everybody else. The
//! code under test lends its names of things (which certificate, which environment,
//! a plan) and nothing that judges: what is made here is made by openssl.

pub mod bank;
pub mod ca;
pub mod directory;
pub mod folder;
pub mod key;
pub mod openssl;
pub mod token;

pub use folder::Folder;
pub use key::Key;
pub use openssl::{openssl, openssl_text, run};

/// The folder of the project.
pub fn project() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
