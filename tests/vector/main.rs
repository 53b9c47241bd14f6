//! The core against other people's test vectors.
//!
//! Wycheproof's for signatures, OAEP, PBES2 and primes, NIST's PKITS for chains, the files of pyca's
//! cryptography for what is in a file. Where we answer otherwise than the
//! vectors expect, a line with a reason stands in `exceptions/`; a line that no
//! longer applies fails the run.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that panics has failed"
)]

mod exception;
mod oaep;
mod pbes2;
mod pkits;
mod primality;
mod pyca;
mod same;
#[path = "../it/seed.rs"]
mod seed;
mod signature;
#[path = "../../fuzz/src/target.rs"]
mod target;
