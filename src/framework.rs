//! What is UAE Open Finance and not X.509: its certificates and environments,
//! the names that it gives out, and the words that it uses.

pub mod address;
pub mod catalogue;
pub mod environment;
pub mod file_name;
pub mod glossary;
pub mod host_name;
pub mod identifier;
pub mod picture;
