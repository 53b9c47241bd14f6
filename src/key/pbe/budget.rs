//! How much derivation files may cost in all. Each scheme is bounded by itself as
//! well, but a PKCS#12 file has as many schemes as it likes, a file as many of those,
//! and a heap as many files.

use crate::key::error::ContainerError;

/// What is left, in rounds of a hash; a round of scrypt's mixing counts as one. It is
/// handed down to whatever derives.
pub struct Budget {
    of_heap: u64,
    of_file: u64,
    each_file: u64,
}

impl Budget {
    /// Files with their passphrases: half a minute in a browser each, and ten such in all.
    pub fn with_passphrase() -> Self {
        Self::of(40_000_000, 400_000_000)
    }

    /// Files without a passphrase, on the chance that they have none.
    pub fn of_chance() -> Self {
        Self::of(2_000_000, 40_000_000)
    }

    fn of(each_file: u64, of_heap: u64) -> Self {
        Self { of_heap, of_file: each_file, each_file }
    }

    /// What was left of the last file is not the next one's.
    pub fn begin_file(&mut self) {
        self.of_file = self.each_file;
    }

    /// # Errors
    /// If less is left of the file or of the heap.
    pub fn charge(&mut self, rounds: u64) -> Result<(), ContainerError> {
        let left = self.of_file.checked_sub(rounds).zip(self.of_heap.checked_sub(rounds));
        (self.of_file, self.of_heap) = left.ok_or(ContainerError::NothingLeft)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_charged_each_and_together() {
        let mut budget = Budget::of(10, 25);
        assert_eq!(budget.charge(10), Ok(()));
        assert_eq!(budget.charge(1), Err(ContainerError::NothingLeft), "of the file");
        budget.begin_file();
        assert_eq!(budget.charge(10), Ok(()));
        budget.begin_file();
        assert_eq!(budget.charge(10), Err(ContainerError::NothingLeft), "of the heap");
        assert_eq!(budget.charge(5), Ok(()), "what is refused costs nothing");
    }
}
