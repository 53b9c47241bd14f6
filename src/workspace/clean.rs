//! The texts of an opened file: bounded, and of letters that can be seen.

use serde_json::Value;

use crate::ground::shown;

/// The longest text of a person is the remark of a ceremony.
const MAX_CHARACTERS: usize = 1_000;
/// PEM, which is read and written anew.
const FILES: [&str; 4] = ["csr", "certificate", "root", "issuing"];

/// Cleans every text in it, wherever it stands.
pub(super) fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = shown::lines_written_out(text).chars().take(MAX_CHARACTERS).collect(),
        Value::Array(values) => values.iter_mut().for_each(clean),
        Value::Object(members) => {
            let is_file = |name: &str, value: &Value| value.is_string() && FILES.contains(&name);
            members.iter_mut().filter(|(name, value)| !is_file(name, value)).for_each(|(_, value)| clean(value));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_text_is_bounded_and_nothing_hides_in_it() {
        let mut value = json!({
            "a": "Al\u{202E}Noor\u{0}\u{1b}[31m\u{2028}",
            "list": [{ "b": "x".repeat(5_000) }, "\u{E0041}", "line\nline", "می\u{200C}خواهم"],
            "csr": "-----BEGIN\r\n",
            "n": 1,
        });
        clean(&mut value);
        assert_eq!(value["a"], "Al⟨U+202E⟩Noor⟨U+0000⟩⟨U+001B⟩[31m⟨U+2028⟩");
        assert_eq!(value["list"][0]["b"], "x".repeat(MAX_CHARACTERS));
        assert_eq!((&value["list"][1], &value["list"][2]), (&json!("⟨U+E0041⟩"), &json!("line\nline")));
        assert_eq!(value["list"][3], "می\u{200C}خواهم", "a joiner is a letter of its writing");
        assert_eq!((&value["csr"], &value["n"]), (&json!("-----BEGIN\r\n"), &json!(1)));
    }
}
