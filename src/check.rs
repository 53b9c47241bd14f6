//! Judges. Comes in: what was read, and what it is compared with. Goes out: a
//! [`crate::ground::report::Report`]. Deliberately not here: how a file was found
//! and read.

pub mod authority;
pub mod certificate;
pub mod chain;
pub mod crl;
pub mod csr;
pub mod jwks;
pub mod letters;
pub mod subject;
