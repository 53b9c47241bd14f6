//! What the work that is measured is done with: files like those of a bank, of its
//! directory and of a keystore, made by openssl.

pub mod directory;
pub mod heap;
pub mod key_set;
