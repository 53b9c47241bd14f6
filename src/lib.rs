//! Keys, CSRs and certificate checks for UAE Open Finance.
//!
//! The modules follow the way of a certificate:
//! [`catalogue`] → [`plan`] → [`key`] → [`csr`] → [`guide`] → [`certificate`]
//! → [`jwks`] → [`handover`]. Each stage uses the ground and earlier stages
//! only, and none of them knows a browser: randomness, time and language come
//! in as arguments. ARCHITECTURE.md draws the map.

#![forbid(unsafe_code)]

// Ground.
pub mod clock;
pub mod distinguished_name;
pub mod environment;
pub mod glossary;
pub mod host_name;
pub mod identifier;
pub mod kind;
pub mod markdown;
pub mod message;
pub mod oid;
pub mod pem;
pub mod pkcs7;
pub mod public_key;
pub mod qr_code;
pub mod report;
pub mod secret;
pub mod signed;
pub mod source;
pub mod subject_alternative_name;
pub mod text;
pub mod weak_key;

// Stages.
pub mod authority;
pub mod calendar;
pub mod catalogue;
pub mod certificate;
pub mod chain;
pub mod crl;
pub mod csr;
pub mod destination;
pub mod guide;
pub mod handover;
pub mod jwks;
pub mod key;
pub mod lifetime;
pub mod plan;
pub mod proof;
pub mod recipe;
pub mod rehearsal;
pub mod subject;

// Orchestration.
pub mod ceremony;
pub mod identify;
pub mod job;
pub mod journey;
pub mod matching;
pub mod picture;
pub mod renewal;
pub mod self_check;
pub mod timeline;
pub mod workspace;

#[cfg(target_arch = "wasm32")]
pub mod shell;
