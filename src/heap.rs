//! Any file: what is in it, and which things belong together.

pub mod identify;
pub mod matching;
pub mod sides;
pub mod table;
