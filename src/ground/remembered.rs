//! What takes long to find, found once.

use std::sync::{Arc, OnceLock};

/// An answer that follows from the value that carries it: found when it is first asked
/// for, and known to every clone. Two values differ by what they are, never by this.
#[derive(Debug)]
pub struct Remembered<T>(Arc<OnceLock<T>>);

impl<T> Remembered<T> {
    /// The answer; `find` is called if nobody has asked before.
    pub fn or_find(&self, find: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(find)
    }
}

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T> Clone for Remembered<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Remembered<T> {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl<T> Eq for Remembered<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_found_once_for_a_value_and_its_clones() {
        let remembered = Remembered::default();
        let clone = remembered.clone();
        assert_eq!(clone.or_find(|| 1), &1);
        assert_eq!(remembered.or_find(|| unreachable!("it is known")), &1);
        assert_eq!(remembered, Remembered::default());
    }
}
