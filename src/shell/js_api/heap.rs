//! Any files for other programs: what each is, and what belongs together.

#![expect(clippy::indexing_slicing, reason = "INVARIANT: a JSON object that was made here takes any member")]

use std::mem;

use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

use super::input::{self, Options, into_js, refuse};
use super::texts;
use crate::ground::message::Message;
use crate::ground::report::{Report, WordedFinding};
use crate::ground::secret::Secret;
use crate::ground::text::Texts;
use crate::heap::identify::{self, Allowance, Input, Item};
use crate::heap::matching::{self, Group};
use crate::shell::clock;

/// Says what each file is. At most 200 files, of 16 MiB each and 64 MiB in all, with
/// 2,000 things in them, of which 100 may be private keys without a passphrase.
///
/// # Errors
/// If the argument is no list of files, or they are too many or too large. What
/// cannot be read is an item that says why.
#[wasm_bindgen(unchecked_return_type = "Identified")]
pub fn identify(#[wasm_bindgen(unchecked_param_type = "FileInput[]")] files: JsValue) -> Result<JsValue, JsValue> {
    let items = read(&files, identify::MAX_FILES)?;
    let texts = texts();
    let notes = json!(notes(&items, &texts));
    into_js(object([("items", items_json(items, &texts)), ("notes", notes)]))
}

/// Puts together what belongs to one key. At most 2,000 files.
///
/// # Errors
/// As [`identify`].
#[wasm_bindgen(js_name = "match", unchecked_return_type = "Matched")]
pub fn match_files(#[wasm_bindgen(unchecked_param_type = "FileInput[]")] files: JsValue) -> Result<JsValue, JsValue> {
    let items = read(&files, matching::MAX_FILES)?;
    let matches = matching::matches(&items, &[]);
    let texts = texts();
    let groups: Vec<Value> = matches.groups.iter().map(|group| group_json(group, &texts)).collect();
    let (groups, unmatched) = (Value::Array(groups), json!(matches.alone));
    into_js(object([("items", items_json(items, &texts)), ("groups", groups), ("unmatched", unmatched)]))
}

struct File {
    name: String,
    bytes: zeroize::Zeroizing<Vec<u8>>,
    passphrase: Option<Secret<String>>,
}

impl File {
    fn new(file: &JsValue) -> Result<Self, JsValue> {
        let options = Options::new(file)?;
        Ok(Self {
            name: options.text("name")?.unwrap_or_default(),
            bytes: options.required_bytes("bytes")?,
            passphrase: options.passphrase()?,
        })
    }
}

/// They are counted and measured before any is copied.
fn read(files: &JsValue, limit: usize) -> Result<Vec<Item>, JsValue> {
    if !js_sys::Array::is_array(files) {
        return Err(refuse(&Message::new("err-files").with("shape", "[{name?, bytes, passphrase?}]")));
    }
    let list = js_sys::Array::from(files);
    input::accept(&list, limit, |file| Options::new(file)?.size("bytes"))?;
    let files: Vec<File> = list.iter().map(|file| File::new(&file)).collect::<Result<_, _>>()?;
    let inputs: Vec<Input<'_>> = files
        .iter()
        .map(|file| Input { name: &file.name, bytes: &file.bytes, passphrase: file.passphrase.as_ref() })
        .collect();
    let found = identify::identify_all(&inputs, &mut Allowance::of_heap(), clock::now());
    found.map(|files| files.into_iter().flatten().collect()).map_err(|error| refuse(&error.message()))
}

/// Without copying what is in it, which may be large.
fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn items_json(items: Vec<Item>, texts: &Texts) -> Value {
    items.into_iter().map(|item| item_json(item, texts)).collect()
}

fn item_json(mut item: Item, texts: &Texts) -> Value {
    let content = Value::String(mem::take(&mut item.content));
    let facts: Vec<Value> =
        item.facts.iter().map(|fact| json!({ "name": texts.say(&fact.name), "value": fact.value })).collect();
    let summary: Vec<String> =
        item.facts.iter().map(|fact| format!("{}: {}", texts.say(&fact.name), fact.value)).collect();
    let repairs: Vec<String> = item.repairs.iter().map(|repair| texts.line(repair.text_id())).collect();
    let mut value = json!({
        "file": item.file,
        "number": item.place.number,
        "of": item.place.of,
        "kind": item.kind,
        "label": texts.line(item.kind.text_id()),
        "summary": summary.join("; "),
        "facts": facts,
        "keys": item.keys,
        "repairs": repairs,
        "report": worded(&item.report, texts),
    });
    value["content"] = content;
    if let Some(line) = item.place.line {
        value["line"] = json!(line);
    }
    if let Some(key) = item.key() {
        value["spkiSha256"] = json!(key.spki_sha256);
    }
    value
}

fn group_json(group: &Group, texts: &Texts) -> Value {
    let findings: Vec<WordedFinding> =
        group.findings.iter().map(|finding| WordedFinding::new(finding, texts)).collect();
    json!({
        "spkiSha256": group.spki_sha256,
        "key": group.key_label,
        "members": group.members,
        "findings": findings,
    })
}

/// What had to be repaired, with the name of the file.
fn notes(items: &[Item], texts: &Texts) -> Vec<String> {
    let of = |item: &Item| {
        let name = item.file.clone();
        item.repairs.iter().map(move |repair| format!("{name}: {}", texts.line(repair.text_id()))).collect::<Vec<_>>()
    };
    items.iter().flat_map(of).collect()
}

fn worded(report: &Report, texts: &Texts) -> Value {
    serde_json::to_value(report.worded(texts)).unwrap_or_default()
}
