//! Where a finding stands in a report: what a link to it names.
//!
//! It may stand in an address, so it is made of known words only: the id of a
//! check, and a number where a report looks at the same thing several times.

use std::fmt;

use crate::ground::check::Check;

/// No report has more findings of one check than can be counted so.
const MAX_NUMBER: usize = 99_999;

/// A finding of a report, by its check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingId {
    check: Check,
    /// From one, in the order of the report.
    number: usize,
}

impl FindingId {
    pub(super) fn new(check: Check, number: usize) -> Self {
        Self { check, number }
    }

    /// Reads `certificate.public-key` or, for the second of its kind,
    /// `jwks.key.kid~2`. `None` for whatever is not the id of a check.
    pub fn from_word(word: &str) -> Option<Self> {
        let (check, number) = match word.split_once('~') {
            Some((check, number)) => (check, number.parse().ok()?),
            None => (word, 1),
        };
        let place = Self { check: Check::from_id(check)?, number };
        let is_known = (1..=MAX_NUMBER).contains(&number);
        // The same place has one word.
        (is_known && place.to_string() == word).then_some(place)
    }
}

impl fmt::Display for FindingId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            1 => formatter.write_str(self.check.id()),
            number => write!(formatter, "{}~{number}", self.check),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_words_name_a_place() {
        for word in ["certificate.public-key", "jwks.key.kid~2", "csr.signature~17"] {
            let place = FindingId::from_word(word).expect("a check that there is");
            assert_eq!(place.to_string(), word);
        }
        for word in ["", "~2", "csr", "csr-signature", "csr.signature~1", "csr.signature~02", "csr.signature~0"] {
            assert_eq!(FindingId::from_word(word), None, "{word}");
        }
        for word in ["csr.nothing", "csr.signature~100000", "csr.signature~-1", "csr.signature\"", "<b>.</b>"] {
            assert_eq!(FindingId::from_word(word), None, "{word}");
        }
    }
}
