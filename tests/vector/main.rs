//! The core against other people's test vectors.
//!
//! Wycheproof's for signatures, NIST's PKITS for chains, the files of pyca's
//! cryptography for what is in a file. Where we answer otherwise than the
//! vectors expect, a line with a reason stands in `exceptions/`; a line that no
//! longer applies fails the run.
#![cfg(not(target_arch = "wasm32"))]

mod exception;
mod pkits;
mod primality;
mod pyca;
mod signature;
