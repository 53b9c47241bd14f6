//! What the people of a ceremony type about themselves: where, why, and who was
//! present. Kept in the workspace so that nothing typed is lost.

use serde::{Deserialize, Serialize};

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
    /// The same within its bounds: what is longer is cut.
    pub fn bounded(self) -> Self {
        let people = self.people.into_iter().take(MAX_PEOPLE);
        let person = |person: Person| Person { name: line(&person.name), role: line(&person.role) };
        Self {
            place: line(&self.place),
            remark: self.remark.chars().filter(is_text).take(MAX_REMARK_CHARACTERS).collect(),
            people: people.map(person).collect(),
        }
    }
}

/// One line of bounded length.
fn line(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(MAX_CHARACTERS).collect()
}

fn is_text(letter: &char) -> bool {
    *letter == '\n' || !letter.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_bounded_and_otherwise_kept() {
        let person = Person { name: "مريم".into(), role: "x".repeat(300) };
        let typed = CeremonyInput {
            place: "Abu Dhabi\u{7}, room 4".into(),
            remark: "first\nsecond".into(),
            people: vec![person; 30],
        };
        let kept = typed.bounded();
        assert_eq!(kept.place, "Abu Dhabi, room 4");
        assert_eq!(kept.remark, "first\nsecond");
        assert_eq!(kept.people.len(), MAX_PEOPLE);
        assert_eq!(kept.people[0].name, "مريم");
        assert_eq!(kept.people[0].role.chars().count(), MAX_CHARACTERS);
        assert_eq!(kept.clone().bounded(), kept);
    }
}
