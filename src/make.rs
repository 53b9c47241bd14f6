//! What a person takes away: the CSR, the commands that make one elsewhere, a key
//! in the form that its system reads, and the steps at the directory.

pub mod bridge;
pub mod command;
pub mod csr;
pub mod destination;
pub mod guide;
pub mod pinning;
pub mod recipe;
