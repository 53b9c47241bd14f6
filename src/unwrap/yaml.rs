//! A key set as YAML: a list of mappings of plain or quoted words, as converters write
//! it. Not a reader of YAML: anything else is none.

use serde_json::{Map, Value};

const MAX_KEYS: usize = 1_000;
const KEYS: &str = "keys:";

/// The set under `keys:`.
pub(super) fn key_set(text: &str) -> Option<Value> {
    // So that the lines of a long text are looked at for a reason.
    if !text.contains(KEYS) {
        return None;
    }
    let mut lines = text.lines().map(without_comment).filter(|line| !line.trim().is_empty() && line.trim() != "---");
    lines.find(|line| line.trim() == KEYS)?;
    let mut keys: Vec<Map<String, Value>> = Vec::new();
    // The member of which a list or a folded text follows.
    let mut open: Option<String> = None;
    let mut depth = None;
    for line in lines {
        let indent = line.len() - line.trim_start().len();
        let mut content = line.trim();
        if let Some(element) = content.strip_prefix("- ") {
            let is_key = depth.is_none_or(|depth| indent <= depth);
            if is_key {
                depth = Some(indent);
                if keys.len() == MAX_KEYS {
                    return None;
                }
                keys.push(Map::new());
                open = None;
                content = element.trim();
            } else {
                let list = keys.last_mut()?.get_mut(open.as_ref()?)?;
                if !list.is_array() {
                    *list = Value::Array(Vec::new());
                }
                list.as_array_mut()?.push(scalar(element));
                continue;
            }
        } else if depth.is_some_and(|depth| indent <= depth) {
            break;
        }
        let key = keys.last_mut()?;
        match content.split_once(": ").or_else(|| content.strip_suffix(':').map(|name| (name, ""))) {
            Some((name, value)) if is_name(name) => {
                let name = name.trim_matches(['"', '\'']).to_owned();
                key.insert(name.clone(), scalar(value));
                open = Some(name);
            }
            // A text that goes on: base64 has no spaces.
            _ => {
                let Some(Value::String(text)) = key.get_mut(open.as_ref()?) else { return None };
                text.push_str(content.trim_matches(['"', '\'']));
            }
        }
    }
    let keys: Vec<Value> = keys.into_iter().filter(|key| key.contains_key("kty")).map(Value::Object).collect();
    (!keys.is_empty()).then(|| Value::Object(Map::from_iter([("keys".to_owned(), Value::Array(keys))])))
}

fn is_name(name: &str) -> bool {
    let name = name.trim_matches(['"', '\'']);
    !name.is_empty()
        && name.len() <= 64
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "_#-".contains(letter))
}

fn scalar(written: &str) -> Value {
    let written = written.trim();
    if let Some(list) = written.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
        return Value::Array(list.split(',').map(scalar).collect());
    }
    let plain = written.trim_matches(['"', '\'']);
    match plain {
        "|" | "|-" | ">" | ">-" => Value::String(String::new()),
        _ if plain == written
            && !plain.is_empty()
            && plain.len() < 16
            && plain.bytes().all(|digit| digit.is_ascii_digit()) =>
        {
            plain.parse::<u64>().map_or_else(|_| Value::String(plain.to_owned()), Value::from)
        }
        _ => Value::String(plain.to_owned()),
    }
}

fn without_comment(line: &str) -> &str {
    line.find(" #").and_then(|at| line.get(..at)).unwrap_or(line)
}
