//! JSON in which a member may stand twice.
//!
//! RFC 8259 section 4 leaves open what a reader makes of that: some take the last
//! value, some the first, and some (Go's) take names for the same that differ in
//! case. So whoever judges a document has to know. Comes in: JSON. Goes out: its
//! value, in which the last member counts, and what stood twice. Its values are counted
//! before it is parsed; nesting is bounded by serde_json (128), size by whoever calls.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::message::Message;

/// A document of more is not parsed: a value of one letter takes thirty bytes of
/// memory and an object of seven letters six hundred. A key set of 20,000 keys has a
/// third of it.
const MAX_VALUES: usize = 1_000_000;
const MAX_OBJECTS: usize = 100_000;
/// So many names are kept of what stands twice.
const MAX_NAMES: usize = 8;

/// Of a value, and of six members of an object, in memory of 32 bits.
const VALUE_BYTES: usize = 32;
const NODE_BYTES: usize = 448;

/// A value, and in what readers may differ about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub value: Value,
    pub doubles: Doubles,
}

/// Members that stand twice in one object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doubles {
    /// Their names, as they are written the second time; the first few.
    pub names: Vec<String>,
    /// The values that the last one hides.
    pub hidden: Vec<Value>,
}

impl Document {
    /// About how many bytes it takes in memory, which may be many times its text.
    pub fn memory_bytes(&self) -> usize {
        let hidden: usize = self.doubles.hidden.iter().map(memory_bytes).sum();
        memory_bytes(&self.value) + hidden
    }
}

impl Doubles {
    /// Their names; `None` if nothing stands twice.
    pub fn listed(&self) -> Option<Vec<String>> {
        (!self.names.is_empty()).then(|| self.names.clone())
    }
}

/// Why a text is no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    #[error("JSON of too many values")]
    TooManyValues,
    #[error("not JSON at line {line}, column {column}")]
    NotJson { line: usize, column: usize },
    #[error("a number out of range at line {line}, column {column}")]
    NumberTooLarge { line: usize, column: usize },
}

impl JsonError {
    pub fn message(self) -> Message {
        match self {
            Self::TooManyValues => Message::new("err-file-json-too-many"),
            Self::NumberTooLarge { line, column } => Message::new("err-jwks-number-too-large")
                .with("line", line.to_string())
                .with("column", column.to_string()),
            Self::NotJson { line, column } => {
                Message::new("err-jwks-not-json").with("line", line.to_string()).with("column", column.to_string())
            }
        }
    }
}

/// Reads one document.
///
/// # Errors
/// If it has more values than any key set, is no JSON, or anything follows it.
pub fn parse(json: &[u8]) -> Result<Document, JsonError> {
    accept(json)?;
    let doubles = RefCell::new(Doubles::default());
    let mut reader = serde_json::Deserializer::from_slice(json);
    let value = Reader(&doubles).deserialize(&mut reader).map_err(not_json)?;
    reader.end().map_err(not_json)?;
    Ok(Document { value, doubles: doubles.into_inner() })
}

/// How many bytes the document takes with which a text begins. Nothing of it is kept, so
/// that it may have any number of values.
///
/// # Errors
/// If it is no JSON.
pub fn length(json: &[u8]) -> Result<usize, JsonError> {
    let mut documents = serde_json::Deserializer::from_slice(json).into_iter::<IgnoredAny>();
    documents.next().ok_or(JsonError::NotJson { line: 1, column: 1 })?.map_err(not_json)?;
    Ok(documents.byte_offset())
}

/// For those who parse by other means. Strings are not told apart, so that a document is
/// counted higher than it is.
///
/// # Errors
/// If it has more values than any key set.
pub fn accept(json: &[u8]) -> Result<(), JsonError> {
    let (mut objects, mut values) = (0_usize, 0_usize);
    for byte in json {
        objects += usize::from(*byte == b'{');
        values += usize::from(matches!(byte, b'{' | b'[' | b','));
    }
    if objects > MAX_OBJECTS || values > MAX_VALUES { Err(JsonError::TooManyValues) } else { Ok(()) }
}

/// As [`Document::memory_bytes`], of a value.
pub fn memory_bytes(value: &Value) -> usize {
    let inner = match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        Value::String(text) => text.len(),
        Value::Array(elements) => elements.iter().map(memory_bytes).sum(),
        Value::Object(members) => {
            let nodes = members.len().div_ceil(6) * NODE_BYTES;
            nodes + members.iter().map(|(name, value)| name.len() + memory_bytes(value)).sum::<usize>()
        }
    };
    VALUE_BYTES + inner
}

fn not_json(error: serde_json::Error) -> JsonError {
    let (line, column) = (error.line(), error.column());
    // RFC 8259 section 6 lets a number have any size.
    match error.to_string().starts_with("number out of range") {
        true => JsonError::NumberTooLarge { line, column },
        false => JsonError::NotJson { line, column },
    }
}

#[derive(Clone, Copy)]
struct Reader<'a>(&'a RefCell<Doubles>);

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(element) = elements.next_element_seed(self)? {
            read.push(element);
        }
        Ok(Value::Array(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut read = Map::new();
        let mut folded = BTreeSet::new();
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value_seed(self)?;
            let is_new = folded.insert(fold(&name));
            let mut doubles = self.0.borrow_mut();
            if !is_new && doubles.names.len() < MAX_NAMES {
                doubles.names.push(name.clone());
            }
            doubles.hidden.extend(read.insert(name, value));
        }
        Ok(Value::Object(read))
    }
}

/// A name for those who compare as Go does: `K` and the Kelvin sign, `s` and the long s are one letter.
pub fn fold(name: &str) -> String {
    if name.is_ascii() { name.to_ascii_lowercase() } else { name.to_uppercase().to_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_is_what_serde_json_reads() {
        for text in [
            r#"{"keys":[{"kid":"a","n":1,"e":-1.5,"ok":true,"x":null}],"kid":"b"}"#,
            r#"[1,18446744073709551615,"\u00e9",{"a":{"a":1}}]"#,
            "1",
            "\"text\"",
        ] {
            let document = parse(text.as_bytes()).expect("JSON");
            assert_eq!(document.value, serde_json::from_str::<Value>(text).expect("JSON"));
            assert_eq!(document.doubles, Doubles::default(), "{text}");
        }
        for text in ["", "{", "{}{}", "nul", "{\"a\":1,}", &"[".repeat(200)] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn values_are_counted_before_they_are_read() {
        let objects = |count: usize| format!("[{}]", vec!["{}"; count].join(","));
        assert!(parse(objects(MAX_OBJECTS).as_bytes()).is_ok());
        // The last is no JSON: nobody came so far.
        let many = format!("{}{{", objects(MAX_OBJECTS));
        assert_eq!(parse(many.as_bytes()), Err(JsonError::TooManyValues));
        assert_eq!(parse(vec![b'['; MAX_VALUES + 1].as_slice()), Err(JsonError::TooManyValues));
        assert_eq!(length(b"{\"a\":1} and more"), Ok(7));
    }

    #[test]
    fn members_that_stand_twice_are_named_wherever_they_stand() {
        let twice = |text: &str| {
            let Document { value, doubles } = parse(text.as_bytes()).expect("JSON");
            (value, doubles.listed().map(|names| names.join(" ")), doubles.hidden)
        };
        let (value, names, hidden) = twice(r#"{"kid":"a","kid":"b"}"#);
        assert_eq!((value, names.as_deref(), hidden), (json!({"kid":"b"}), Some("kid"), vec![json!("a")]));
        let (value, names, hidden) = twice(r#"[{"x":{"kid":"a","Kid":"b"}}]"#);
        assert_eq!((value, names.as_deref()), (json!([{"x":{"kid":"a","Kid":"b"}}]), Some("Kid")));
        assert!(hidden.is_empty(), "both are there");
        // The Kelvin sign and the long s.
        assert_eq!(twice("{\"kid\":1,\"\u{212a}id\":2}").1.as_deref(), Some("\u{212a}id"));
        assert_eq!(twice("{\"use\":1,\"u\u{17f}e\":2}").1.as_deref(), Some("u\u{17f}e"));
        assert_eq!(twice(r#"{"kid":1,"kids":2}"#).1, None);
    }
}
