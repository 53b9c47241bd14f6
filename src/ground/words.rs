//! Enums without fields and their words, which strum writes from the names of the
//! variants. `tests/it/words.rs` holds the words: they are public.

use strum::VariantArray;

/// All values of an enum, in the order in which they are declared. How many they
/// are is checked when it is compiled.
pub const fn all<T: VariantArray + Copy, const N: usize>() -> [T; N] {
    assert!(T::VARIANTS.len() == N, "the enum has another number of values");
    match T::VARIANTS.first_chunk() {
        Some(all) => *all,
        None => unreachable!(),
    }
}
