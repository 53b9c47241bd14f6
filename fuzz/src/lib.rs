//! What libFuzzer runs; the targets are a module of their own, because the
//! stable tests (`tests/it/hostile.rs`) run them as well.

mod target;

pub use target::*;
