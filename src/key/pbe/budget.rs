//! How much derivation one file may cost in all. Each scheme is bounded by
//! itself as well, but a PKCS#12 file has as many schemes as it likes.

use crate::key::error::ContainerError;

/// What is left, in rounds of a hash; a round of scrypt's mixing counts as one.
pub struct Budget {
    rounds: u64,
    is_spent: bool,
}

impl Budget {
    /// A file with its passphrase: half a minute in a browser.
    pub fn of_file() -> Self {
        Self { rounds: 40_000_000, is_spent: false }
    }

    /// A file without a passphrase, on the chance that it has none.
    pub fn of_chance() -> Self {
        Self { rounds: 2_000_000, is_spent: false }
    }

    /// Nothing more was left for something that alone would have been allowed.
    pub fn is_spent(&self) -> bool {
        self.is_spent
    }

    /// # Errors
    /// If less is left.
    pub fn charge(&mut self, rounds: u64) -> Result<(), ContainerError> {
        match self.rounds.checked_sub(rounds) {
            Some(left) => {
                self.rounds = left;
                Ok(())
            }
            None => {
                self.is_spent = true;
                Err(ContainerError::TooMuchWork)
            }
        }
    }
}
