//! Small reusable pieces.

pub mod chain;
pub mod columns;
pub mod confirm;
pub mod copy;
pub mod elapsed;
pub mod export_form;
pub mod facts;
pub mod field;
pub mod file_drop;
pub mod forget_key;
pub mod header;
pub mod key_set_pair;
pub mod notice;
pub mod online;
pub mod open_workspace;
pub mod picture;
pub mod presence;
pub mod qr;
pub mod refusal;
pub mod report;
pub mod secret_field;
pub mod self_check;
pub mod stepper;
