//! Keys, CSRs and certificate checks for UAE Open Finance.
//!
//! A house of eighteen rooms, from the ground up: each uses only rooms that stand
//! above it in this list (`tests/it/house.rs` holds that). None below `shell`
//! knows a browser: randomness, time and language come in as arguments.
//! ARCHITECTURE.md draws the map.

#![forbid(unsafe_code)]

// The unit tests run in a browser as well.
#[cfg(all(test, target_arch = "wasm32"))]
#[macro_use]
extern crate browser_test;

// From the ground up; a blank line between two keeps rustfmt from sorting them.

// A sentence, a time, a secret, an answer; knows no certificate.
pub mod ground;

// What systems and people wrap around files, undone.
pub mod unwrap;

// Readers: bytes to values, and an error where that cannot be done.
pub mod x509;

// What is UAE Open Finance and not X.509: certificates, environments, names.
pub mod framework;

// Private keys and the files that they are kept in.
pub mod key;

// What a person chose, as the plan of one certificate.
pub mod plan;

// When to act.
pub mod validity;

// Judges: values to a report.
pub mod check;

// What a person takes away: the CSR, commands, files, steps.
pub mod make;

// Whether the system that was given a key has it.
pub mod proof;

// A directory to practise with.
pub mod rehearsal;

// What is kept from one visit to the next.
pub mod workspace;

// Any file: what it is, and what belongs together.
pub mod heap;

// From an old certificate to its successor.
pub mod renewal;

// What is printed, or carried by hand.
pub mod paper;

// What runs in the worker.
pub mod job;

// The state of the page and what changes it.
pub mod journey;

// The browser.
#[cfg(target_arch = "wasm32")]
pub mod shell;
