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

/// A value inside a message: a text has every letter written out that cannot be seen, a number
/// counts and chooses the plural, a list has the commas of its language. On the page numbers and
/// times are written as the language has them, in files as digits and as ISO 8601. A number that
/// names something (a line, the bits of a key) is a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Number(i64),
    Text(String),
    List(Vec<String>),
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

    /// A text, or the texts of a list together, of at most so many characters.
    pub fn cut(self, most_characters: usize) -> Self {
        match self {
            Self::Text(text) => Self::Text(shown::cut(&text, most_characters)),
            Self::List(texts) => {
                let (mut kept, mut left) = (Vec::new(), most_characters);
                for text in texts {
                    if left == 0 {
                        kept.push("…".to_owned());
                        break;
                    }
                    kept.push(shown::cut(&text, left));
                    left = left.saturating_sub(text.chars().count());
                }
                Self::List(kept)
            }
            Self::Number(_) | Self::Time { .. } => self,
        }
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

impl<T: AsRef<str>> From<&[T]> for Value {
    fn from(texts: &[T]) -> Self {
        Self::List(texts.iter().map(|text| shown::written_out(text.as_ref()).into_owned()).collect())
    }
}

impl<T: AsRef<str>> From<Vec<T>> for Value {
    fn from(texts: Vec<T>) -> Self {
        Self::from(texts.as_slice())
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
