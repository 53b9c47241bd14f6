//! Key sets come out of what systems and people wrap around them, and out of slips of JSON.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use oftf_key_desk::check::jwks::Jwks;
use oftf_key_desk::framework::catalogue::CertificateId::Sig4;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::heap::identify::{Item, ItemKind};
use oftf_key_desk::unwrap::Repair;
use serde_json::json;
use testbed::directory::{issued, jwk};

use crate::identify::found;

/// Of one key.
pub fn key_set() -> serde_json::Value {
    json!({ "keys": [jwk(&issued(Sig4, Sandbox), Sandbox, "sig")] })
}

/// It comes out as by itself, and the layer is said.
#[track_caller]
pub fn same_set(wrapped: &str, repair: Repair) {
    let items = found(wrapped);
    let sets: Vec<&Item> = items.iter().filter(|item| item.kind == ItemKind::Jwks).collect();
    assert_eq!(sets.len(), 1, "{wrapped}");
    assert_eq!(sets[0].keys, found(key_set().to_string())[0].keys, "{wrapped}");
    assert!(sets[0].repairs.contains(&repair), "{:?} {wrapped}", sets[0].repairs);
}

#[test]
fn key_sets_come_out_of_answers_and_programs() {
    let set = key_set().to_string();
    same_set(&format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{set}"), Repair::TextAround);
    same_set(
        &format!("< HTTP/2 200\n< content-type: application/json\n<\n{set}\n* Connection left intact\n"),
        Repair::TextAround,
    );
    same_set(&format!("curl -X PUT https://a.example -d '{set}'"), Repair::TextAround);
    same_set(&format!("// saved in November\n{set}"), Repair::TextAround);
    same_set(&format!("{{/* saved */ {}", &set[1..]), Repair::LooseJson);
    same_set(&format!("export const jwks = {};", set.replace('"', "'")), Repair::LooseJson);
    same_set(&set.replace('"', "\u{201C}"), Repair::LooseJson);
    same_set(&set.replacen("\"keys\"", "keys", 1), Repair::LooseJson);
    let wrapped: String =
        set.as_bytes().chunks(70).map(|line| String::from_utf8_lossy(line).into_owned() + "\n").collect();
    same_set(&wrapped, Repair::WrappedLines);
    same_set(&json!(set).to_string(), Repair::InsideJson);
    same_set(&json!({ "data": { "body": set } }).to_string(), Repair::InsideJson);
    same_set(&json!({ "data": { "jwks": key_set() } }).to_string(), Repair::InsideJson);
    let key = &key_set()["keys"][0];
    same_set(&json!({ "Keys": [key] }).to_string(), Repair::KeysNotList);
    same_set(&json!({ "keys": { "a": key } }).to_string(), Repair::KeysNotList);
    same_set(&json!({ "keys": json!([key]).to_string() }).to_string(), Repair::KeysNotList);
    let members = key.as_object().expect("a key").iter();
    let members: Vec<String> = members
        .map(|(name, value)| match value.as_array() {
            Some(list) => format!(
                "{name}:\n{}",
                list.iter().map(|each| format!("      - {each}\n")).collect::<String>().trim_end()
            ),
            None => format!("\"{name}\": {value}"),
        })
        .collect();
    same_set(&format!("keys:\n  - {}\n", members.join("\n    ")), Repair::YamlKeys);
    let signed = format!("{}.{}.AAAA", URL_SAFE_NO_PAD.encode(r#"{"alg":"PS256"}"#), URL_SAFE_NO_PAD.encode(&set));
    same_set(&signed, Repair::InsideToken);
}

/// The door of the JWKS reads what is carried, and mends nothing of the set itself.
#[test]
fn a_key_set_is_read_at_its_door_as_others_read_it() {
    let (set, key) = (key_set().to_string(), &key_set()["keys"][0]);
    for text in [format!("HTTP/1.1 200 OK\r\n\r\n{set}"), json!({ "body": set }).to_string(), STANDARD.encode(&set)] {
        assert_eq!(Jwks::read(text.as_bytes()).map(|jwks| jwks.keys.len()), Ok(1), "{text}");
    }
    for text in
        [json!({ "Keys": [key] }).to_string(), set.replace('"', "'"), json!({ "keys": { "a": key } }).to_string()]
    {
        assert!(Jwks::read(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn a_slip_of_json_keeps_its_place() {
    for text in [key_set().to_string().replace("]}", "],}"), "{\"keys\": [}".to_owned()] {
        let items = found(&text);
        assert_eq!(items[0].report.findings[0].detail.id, "err-jwks-not-json", "{text}");
    }
}
