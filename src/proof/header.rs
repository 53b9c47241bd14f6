//! The protected header of a JWS or JWE (RFC 7515 section 4, RFC 7516 section 4).

use serde_json::{Map, Value};

use crate::ground::check::Check;
use crate::ground::json;
use crate::ground::report::Finding;
use crate::ground::shown;

/// A value of a header is a few dozen characters; more is shown cut.
const MAX_SHOWN_CHARACTERS: usize = 100;

/// The members of a protected header. SECRET: a `jwk` in it may be private, so
/// it is never shown as a whole.
#[derive(Clone)]
pub struct Header {
    members: Map<String, Value>,
    /// Members that stand twice, if any do.
    twice: Option<Vec<String>>,
}

impl Header {
    /// `None` if it is no JSON object.
    pub(super) fn from_json(text: &[u8]) -> Option<Self> {
        let json::Document { value, doubles } = json::parse(text).ok()?;
        match value {
            Value::Object(members) => Some(Self { members, twice: doubles.listed() }),
            _ => None,
        }
    }

    /// RFC 7515 section 4, RFC 7516 section 4: names are unique. Of two, this page reads
    /// the last and others the first.
    pub(super) fn judge_members(&self) -> Option<Finding> {
        let names = self.twice.as_deref()?;
        let found = shown(Some(&names.join(", ")));
        Some(Finding::fail(Check::TokenHeader, "token-header-twice").with("names", names).found(found))
    }

    pub fn has(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// The text of a member; `None` also if it is no text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name).and_then(Value::as_str)
    }

    /// The text of a member, cut, for a report; `—` if there is none.
    pub fn shown(&self, name: &str) -> String {
        shown(self.text(name))
    }
}

/// A value of a token for a report: cut, and `—` if there is none.
pub(super) fn shown(text: Option<&str>) -> String {
    let Some(text) = text else { return "—".to_owned() };
    shown::cut(text, MAX_SHOWN_CHARACTERS)
}
