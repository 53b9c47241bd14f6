//! One certificate in one environment: what a record, a plan or a job is about.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::catalogue::{CertificateId, Entry};
use super::environment::Environment;

/// Which certificate: its kind, and which of several of that kind. A bank with a second
/// site or a second brand has a second S4 or S1; most have one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Which {
    pub id: CertificateId,
    /// From 0; the first is the one that every workspace has.
    pub number: u8,
}

/// The C3 of the Sandbox and the C3 of Production have nothing in common but
/// their rules, so neither is named without its environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    pub environment: Environment,
    pub id: CertificateId,
    /// See [`Which::number`].
    pub number: u8,
}

impl Which {
    /// More of one kind are a mistake.
    pub const MOST: u8 = 20;

    /// `S4`, and `S4-2` of the second.
    pub fn name(self) -> String {
        match self.number {
            0 => self.id.name().to_owned(),
            number => format!("{}-{}", self.id.name(), number.saturating_add(1)),
        }
    }

    /// `s4-2`: for routes and element ids.
    pub fn word(self) -> String {
        self.name().to_ascii_lowercase()
    }

    pub fn from_word(word: &str) -> Option<Self> {
        if let Some(id) = CertificateId::from_word(word) {
            return Some(id.into());
        }
        let (id, position) = word.split_once('-')?;
        let position: u8 = position.parse().ok()?;
        let which = Self { id: CertificateId::from_word(id)?, number: position.checked_sub(1)? };
        // One name each: not `s4-1`, not `s4-02`.
        (which.number < Self::MOST && which.name().eq_ignore_ascii_case(word)).then_some(which)
    }

    pub fn entry(self) -> &'static Entry {
        self.id.entry()
    }
}

impl From<CertificateId> for Which {
    fn from(id: CertificateId) -> Self {
        Self { id, number: 0 }
    }
}

impl PartialEq<CertificateId> for Which {
    fn eq(&self, id: &CertificateId) -> bool {
        *self == Self::from(*id)
    }
}

impl Serialize for Which {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

impl<'de> Deserialize<'de> for Which {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let which = Self::from_word(&name).filter(|which| which.name() == name);
        which.ok_or_else(|| D::Error::unknown_variant(&name, &["C1", "C3", "S4", "S4-2"]))
    }
}

impl Address {
    pub fn new(environment: Environment, which: impl Into<Which>) -> Self {
        let Which { id, number } = which.into();
        Self { environment, id, number }
    }

    pub fn which(self) -> Which {
        Which { id: self.id, number: self.number }
    }

    pub fn entry(self) -> &'static Entry {
        self.id.entry()
    }

    /// `C3 (sandbox)`.
    pub fn name(self) -> String {
        format!("{} ({})", self.which().name(), self.environment.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_certificate_has_one_name_and_is_found_by_it() {
        for id in CertificateId::ALL {
            for number in [0, 1, Which::MOST - 1] {
                let which = Which { id, number };
                assert_eq!(Which::from_word(&which.word()), Some(which));
                let json = serde_json::to_string(&which).expect("a name");
                assert_eq!(serde_json::from_str::<Which>(&json).ok(), Some(which));
            }
        }
        for word in ["", "s4-", "s4-0", "s4-1", "s4-02", "s4-21", "s4-256", "s5", "s4-2-2"] {
            assert_eq!(Which::from_word(word), None, "{word}");
        }
        assert!(serde_json::from_str::<Which>("\"s4\"").is_err(), "a file writes it as we do");
    }
}
