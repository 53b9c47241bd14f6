//! What the people of a ceremony type about themselves: where, why, and who was
//! present. Kept in the workspace so that nothing typed is lost.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::ground::shown;

/// Most people of one record.
pub const MAX_PEOPLE: usize = 20;
/// Longest name, role or place, in characters.
pub const MAX_CHARACTERS: usize = 200;
/// Longest remark, in characters.
pub const MAX_REMARK_CHARACTERS: usize = 1_000;

/// As typed, within the bounds above; nobody checks it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CeremonyInput {
    pub place: String,
    pub remark: String,
    pub people: Vec<Person>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Person {
    pub name: String,
    pub role: String,
}

impl CeremonyInput {
    /// The same within its bounds, and of letters that can be seen: what is longer is cut.
    ///
    /// SECRET: a text into which a private key was pasted is not taken at all.
    pub fn bounded(self) -> Self {
        let people = self.people.into_iter().take(MAX_PEOPLE);
        let person = |person: Person| Person { name: line(&person.name), role: line(&person.role) };
        Self {
            place: line(&self.place),
            remark: bounded(shown::lines_written_out(&self.remark), MAX_REMARK_CHARACTERS),
            people: people.map(person).collect(),
        }
    }
}

/// One line of bounded length.
fn line(text: &str) -> String {
    bounded(shown::written_out(text), MAX_CHARACTERS)
}

fn bounded(text: Cow<'_, str>, most: usize) -> String {
    if text.contains("PRIVATE KEY") {
        return String::new();
    }
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_bounded_and_otherwise_kept() {
        let person = Person { name: "مريم".into(), role: "x".repeat(300) };
        let typed = CeremonyInput {
            place: "Abu Dhabi\u{7}, room\n4".into(),
            remark: "first\nsecond\u{202E}".into(),
            people: vec![person; 30],
        };
        let kept = typed.bounded();
        assert_eq!(kept.place, "Abu Dhabi⟨U+0007⟩, room⟨U+000A⟩4");
        assert_eq!(kept.remark, "first\nsecond⟨U+202E⟩");
        assert_eq!(kept.people.len(), MAX_PEOPLE);
        assert_eq!(kept.people[0].name, "مريم");
        assert_eq!(kept.people[0].role.chars().count(), MAX_CHARACTERS);
        assert_eq!(kept.clone().bounded(), kept);
    }

    #[test]
    fn a_private_key_in_a_field_is_not_kept() {
        let pem = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----\n";
        let person = Person { name: pem.into(), role: "custodian".into() };
        let typed = CeremonyInput { place: pem.into(), remark: pem.into(), people: vec![person] };
        let kept = typed.bounded();
        assert_eq!((kept.place.as_str(), kept.remark.as_str(), kept.people[0].name.as_str()), ("", "", ""));
        assert_eq!(kept.people[0].role, "custodian");
    }
}
