//! The texts of an opened file: bounded, and of letters that can be seen. What is
//! left out here could hide a part of a value, turn the rest of a line, or begin a
//! line of its own in what is handed over.

use serde_json::Value;

/// The longest text of a person is the remark of a ceremony.
const MAX_CHARACTERS: usize = 1_000;
/// PEM, which is read and written anew.
const FILES: [&str; 4] = ["csr", "certificate", "root", "issuing"];

/// Cleans every text in it, wherever it stands.
pub(super) fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = text.chars().filter(|letter| is_seen(*letter)).take(MAX_CHARACTERS).collect(),
        Value::Array(values) => values.iter_mut().for_each(clean),
        Value::Object(members) => {
            let is_file = |name: &str, value: &Value| value.is_string() && FILES.contains(&name);
            members.iter_mut().filter(|(name, value)| !is_file(name, value)).for_each(|(_, value)| clean(value));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// No control but a line's end, no separator of lines, and none of the letters that
/// programs do not draw (Unicode, DerivedCoreProperties: Default_Ignorable_Code_Point).
/// The joiners (U+200C, U+200D) belong to Arabic writing.
fn is_seen(letter: char) -> bool {
    let is_hidden = matches!(letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}');
    letter == '\n' || !(letter.is_control() || is_hidden)
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
        assert_eq!(value["a"], "AlNoor[31m");
        assert_eq!(value["list"][0]["b"], "x".repeat(MAX_CHARACTERS));
        assert_eq!((&value["list"][1], &value["list"][2]), (&json!(""), &json!("line\nline")));
        assert_eq!(value["list"][3], "می\u{200C}خواهم", "a joiner is a letter of its writing");
        assert_eq!((&value["csr"], &value["n"]), (&json!("-----BEGIN\r\n"), &json!(1)));
    }
}
