//! The act by which a person accepts a CA, on which every trust of the page rests.

use crate::ground::words::all;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::ground::clock::Moment;
use crate::ground::shown;

/// Most characters of a name.
const MAX_NAME_CHARACTERS: usize = 100;

/// When a CA was accepted, by whom if they said so, and what its fingerprint was
/// compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Acceptance {
    pub when: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    pub compared_with: ComparedWith,
}

/// Where a person read the fingerprint besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ComparedWith {
    /// The directory's own screen, Reference Data → CAs.
    Directory,
    /// Another person, who read it out: the directory's support, or a colleague.
    Person,
    /// The file of the PKI's host, downloaded by oneself.
    PkiHost,
    /// A record of one's own house, as that of an earlier ceremony.
    OwnRecord,
}

impl Acceptance {
    /// `by` as typed: white space around it goes, and so does what is too long.
    pub fn new(when: Moment, by: &str, compared_with: ComparedWith) -> Self {
        Self { when, by: Some(by.to_owned()), compared_with }.bounded()
    }

    /// Of a file that was opened as well: no name longer than one may be typed, and of
    /// letters that can be seen.
    pub fn bounded(self) -> Self {
        let bounded = |by: String| shown::written_out(by.trim()).chars().take(MAX_NAME_CHARACTERS).collect::<String>();
        let is_name = |by: &String| !by.is_empty() && !by.contains("PRIVATE KEY");
        Self { by: self.by.map(bounded).filter(is_name), ..self }
    }
}

impl ComparedWith {
    pub const ALL: [Self; 4] = all();

    /// As JSON writes it; for element ids and text ids.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_name_or_left_out() {
        let by = |typed: &str| {
            let when = Moment::from_unix_seconds(0).expect("a moment");
            Acceptance::new(when, typed, ComparedWith::Person).by
        };
        assert_eq!(by("  Aisha  ").as_deref(), Some("Aisha"));
        assert_eq!(by("   "), None);
        assert_eq!(by("-----BEGIN PRIVATE KEY-----"), None);
        assert_eq!(by(&"n".repeat(101)).map(|name| name.len()), Some(100));
    }

    #[test]
    fn the_word_is_what_json_writes() {
        for each in ComparedWith::ALL {
            assert_eq!(serde_json::to_string(&each).expect("encodable"), format!("\"{}\"", each.word()));
        }
    }
}
