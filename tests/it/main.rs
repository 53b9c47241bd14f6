//! The core from outside: its public API against other people's programs.
//!
//! `openssl` plays the directory's certificate authority, the API Hub and the
//! bank's HSM; `java` and pyca's `cryptography` open the key files. A vector
//! is one good thing with one mistake in it, and says which finding that
//! mistake must give, and that it gives no other.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

mod answer;
mod authority;
mod bounds;
mod bridge;
mod calendar;
mod ceremony;
mod certificate;
mod certificate_trust;
mod chain;
mod chain_trust;
mod content;
mod crl;
mod csr;
mod csr_cause;
mod csr_place;
mod damage;
mod directory;
mod expect;
mod fused_fermat;
mod fuzz;
mod heap;
mod hostile;
mod house;
mod identify;
mod jose;
mod journey;
mod jwks;
mod jwks_compare;
mod jwks_key;
mod jwks_rfc;
mod jwks_set;
mod jwks_strict;
mod jwks_written;
mod key_interop;
mod language;
mod lenient;
mod letters;
mod matching;
mod person;
mod picture;
mod pkcs12;
mod prefill;
mod prime_search;
mod private_beside;
mod private_keys;
mod proof;
mod proof_deployed;
mod proof_journey;
mod proof_outside;
mod proof_published;
mod qr_code;
mod recipe;
mod recipe_windows;
mod rehearsal;
mod renewal;
mod repair;
mod seed;
mod set_up;
mod signer;
mod sources;
mod strict;
#[path = "../../fuzz/src/target.rs"]
mod target;
mod text;
mod timeline;
mod tlv;
mod trust;
mod unwrap;
mod unwrap_key_set;
mod weak_key;
mod words;
