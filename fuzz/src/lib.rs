//! What libFuzzer runs; the targets are a module of their own, because the
//! stable tests (`tests/it/fuzz.rs`) run them as well.
//!
//! `./seed.sh` makes the seeds with openssl. Then, with cargo-fuzz and the
//! compiler that the project is built with:
//!
//! ```text
//! RUSTC_BOOTSTRAP=1 cargo fuzz run --sanitizer none identify -- -dict=fuzz.dict -max_total_time=60
//! ```
//!
//! No sanitizer is needed: there is no unsafe code in the product, and what is
//! sought are panics, long runs and much memory.

mod target;

pub use target::*;
