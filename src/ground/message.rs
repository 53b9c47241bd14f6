//! A sentence for a person, named but not yet worded.
//!
//! The core decides *what* to say and with which values; `text` knows the
//! words. A message never holds a secret: its values may reach the page, a
//! report file or the clipboard.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::ground::clock::{Moment, Precision};
use crate::ground::shown;

/// The id of a Fluent message and the values that go into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub id: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<(Cow<'static, str>, Value)>,
}

/// A value inside a message: text has every letter written out that cannot be seen,
/// a number is formatted and chooses the plural, a time is written as the language has it on the page and
/// as ISO 8601 has it in files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Number(i64),
    Text(String),
    /// With names, so that no text is ever taken for a time.
    Time {
        moment: Moment,
        precision: Precision,
    },
}

impl Value {
    /// The date alone.
    pub fn day(moment: Moment) -> Self {
        Self::Time { moment, precision: Precision::Day }
    }

    /// Date and time.
    pub fn minute(moment: Moment) -> Self {
        Self::Time { moment, precision: Precision::Minute }
    }
}

impl Message {
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), values: Vec::new() }
    }

    /// The same message with one more value.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((Cow::Borrowed(name), value.into()));
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(shown::written_out(text).into_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
