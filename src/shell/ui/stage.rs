//! The screens, named like the stages of the core.

pub mod authorities;
pub mod bank;
pub mod board;
pub mod ceremony;
pub mod certificate;
pub mod check_anything;
pub mod comparison;
pub mod csr;
pub mod deployed;
pub mod details;
pub mod fill;
pub mod front;
pub mod glossary;
pub mod guide;
pub mod handover;
pub mod inspect;
pub mod install;
pub mod jwks;
pub mod key;
pub mod limits;
pub mod overview;
pub mod recipe;
pub mod renewal;
pub mod save;
pub mod timeline;
pub mod wizard;
