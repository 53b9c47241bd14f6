//! Names as systems write them into their answers: RFC 4514, as OpenSSL and Java do it,
//! or with slashes.

use super::{DistinguishedName, NameAttribute};
use crate::ground::order::sort;
use crate::x509::oid;

impl DistinguishedName {
    /// The argument of OpenSSL's `-subj`, as the directory's command has it: `/` begins an
    /// attribute, `+` joins two, and a backslash escapes.
    pub fn in_command(&self) -> String {
        let escaped = |value: &str| -> String {
            let escape = |letter: char| "\\/+".contains(letter).then_some('\\').into_iter().chain([letter]);
            value.chars().flat_map(escape).collect()
        };
        let each = |each: &NameAttribute| format!("/{}={}", oid::name(&each.oid), escaped(&each.value));
        self.attributes().iter().map(each).collect()
    }

    /// The text has the same attributes with the same values, in whatever order.
    pub fn is_written_as(&self, text: &str) -> bool {
        let mut ours: Vec<(String, String)> =
            self.attributes().iter().map(|each| (oid::name(&each.oid).to_uppercase(), each.value.clone())).collect();
        let mut theirs = attributes(text);
        sort(&mut ours);
        sort(&mut theirs);
        !ours.is_empty() && ours == theirs
    }
}

/// `CN=…, O=…`, `CN = …+OU = …` or `/C=…/O=…`.
fn attributes(text: &str) -> Vec<(String, String)> {
    let text = text.trim();
    let (text, is_between): (&str, fn(char) -> bool) = match text.strip_prefix('/') {
        Some(rest) => (rest, |letter| letter == '/'),
        None => (text, |letter| matches!(letter, ',' | '+')),
    };
    let mut parts = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if is_between(letter) {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(if letter == '\\' { letters.next().unwrap_or(letter) } else { letter });
        }
    }
    let pair = |part: &String| {
        let (name, value) = part.split_once('=')?;
        Some((name.trim().to_uppercase(), value.trim().trim_matches('"').to_owned()))
    };
    parts.iter().filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_of_a_command_escapes_what_separates_attributes() {
        let name = |value: &str| DistinguishedName::new([(oid::ORGANISATION, value.to_owned())]).in_command();
        assert_eq!(name("A/B + C\\D = E, F"), r"/O=A\/B \+ C\\D = E, F");
        assert_eq!(name("بنك"), "/O=بنك");
    }

    #[test]
    fn a_name_is_known_however_it_is_written() {
        let name = DistinguishedName::new([
            (oid::COUNTRY, "AE".to_owned()),
            (oid::ORGANISATION, "Bank, Sons".to_owned()),
            (oid::COMMON_NAME, "a".to_owned()),
        ]);
        for text in [
            "CN=a,O=Bank\\, Sons,C=AE",
            "C = AE, O = Bank\\, Sons, CN = a",
            "/C=AE/O=Bank, Sons/CN=a",
            "cn=a,o=Bank\\, Sons,c=AE",
        ] {
            assert!(name.is_written_as(text), "{text}");
        }
        for text in ["", "CN=a,O=Bank\\, Sons", "CN=b,O=Bank\\, Sons,C=AE", "CN=a,O=Bank\\, Sons,C=AE,OU=x"] {
            assert!(!name.is_written_as(text), "{text}");
        }
        assert!(!DistinguishedName::default().is_written_as(""));
    }
}
