//! The openssl command that the directory shows for a certificate, beside what is planned.
//!
//! Comes in: the pasted text and a plan. Goes out: a row for each attribute, alternative
//! name and file that either of them has. Only values are compared; which of two is right,
//! the directory decides.

use crate::ground::order::sort;
use crate::plan::Plan;
use crate::x509::oid;

/// Longer pastes are no command.
const MAX_CHARACTERS: usize = 8_000;

/// One value in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandRow {
    /// `C`, `O`, `OU`, `CN`, `SAN`, `-out`, or whatever attribute the command has besides.
    pub name: String,
    pub planned: Option<String>,
    pub command: Option<String>,
}

impl CommandRow {
    pub fn agrees(&self) -> bool {
        self.planned == self.command
    }
}

/// The rows; `None` if there is no `-subj` in the text.
pub fn compare(text: &str, plan: &Plan) -> Option<Vec<CommandRow>> {
    if text.chars().nth(MAX_CHARACTERS).is_some() {
        return None;
    }
    let words = words(text);
    let theirs = attributes(after(&words, "-subj")?);
    let subject = plan.subject();
    let ours: Vec<(String, String)> =
        subject.attributes().iter().map(|each| (oid::name(&each.oid), each.value.clone())).collect();
    let value = |of: &[(String, String)], name: &str| {
        let values: Vec<&str> = of.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(" | "))
    };
    let mut names: Vec<String> = ["C", "O", "OU", "CN"].map(str::to_owned).to_vec();
    let others = theirs.iter().map(|(name, _)| name.clone());
    let others: Vec<String> = others.filter(|name| !names.contains(name)).collect();
    names.extend(others);
    names.dedup();
    let rows = names.into_iter().map(|name| {
        let (planned, command) = (value(&ours, &name), value(&theirs, &name));
        CommandRow { name, planned, command }
    });
    let mut rows: Vec<CommandRow> = rows.filter(|row| row.planned.is_some() || row.command.is_some()).collect();
    let hosts: Vec<String> = plan.hosts.iter().map(|host| format!("DNS:{}", host.as_str())).collect();
    let planned = (!hosts.is_empty()).then(|| listed(&hosts));
    let names = after(&words, "-addext").and_then(|extension| extension.strip_prefix("subjectAltName="));
    let command = names.map(|names| listed(&names.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()));
    if planned.is_some() || command.is_some() {
        rows.push(CommandRow { name: "SAN".to_owned(), planned, command });
    }
    // The name of the file tells the type of certificate that was chosen there.
    if let Some(file) = after(&words, "-out") {
        let (planned, command) = (Some(plan.directory_file_name()), Some(file.to_owned()));
        rows.push(CommandRow { name: "-out".to_owned(), planned, command });
    }
    Some(rows)
}

/// In any order they are the same names.
fn listed(names: &[String]) -> String {
    let mut names = names.to_vec();
    sort(&mut names);
    names.join(", ")
}

fn after<'a>(words: &'a [String], option: &str) -> Option<&'a str> {
    let position = words.iter().position(|word| word == option)?;
    words.get(position + 1).map(String::as_str)
}

/// As a POSIX shell splits them (Shell Command Language section 2.2), with the quotes
/// that word processors make of plain ones.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let plain = match letter {
            '\u{201c}' | '\u{201d}' => '"',
            '\u{2018}' | '\u{2019}' if quote == Some('\'') || word.as_ref().is_none_or(String::is_empty) => '\'',
            other => other,
        };
        match (plain, quote) {
            (end, Some(begin)) if end == begin => quote = None,
            ('"' | '\'', None) => {
                quote = Some(plain);
                word.get_or_insert_default();
            }
            ('\\', None) if letters.peek().is_some_and(|next| matches!(next, '\n' | '\r')) => {
                while letters.next_if(|next| next.is_whitespace()).is_some() {}
                words.extend(word.take());
            }
            ('\\', None) => word.get_or_insert_default().extend(letters.next()),
            ('\\', Some('"')) if letters.peek().is_some_and(|next| matches!(next, '"' | '\\' | '$' | '`')) => {
                word.get_or_insert_default().extend(letters.next());
            }
            (space, None) if space.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// `/C=AE/O=…`: openssl-req(1), `-subj`. A backslash escapes what separates.
fn attributes(argument: &str) -> Vec<(String, String)> {
    let mut parts = vec![String::new()];
    let mut letters = argument.trim_start_matches('/').chars();
    while let Some(letter) = letters.next() {
        match letter {
            '/' => parts.push(String::new()),
            _ => {
                let letter = if letter == '\\' { letters.next().unwrap_or(letter) } else { letter };
                parts.iter_mut().last().into_iter().for_each(|part| part.push(letter));
            }
        }
    }
    let pairs = parts.iter().filter_map(|part| part.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_uppercase(), value.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::CertificateId;
    use crate::framework::environment::Environment;
    use crate::plan::{Choices, OrganisationInput};

    fn plan() -> Plan {
        let organisation = OrganisationInput {
            legal_name: "Test/Bank & Sons PJSC".into(),
            organisation_id: "4af0a68f-d8a8-46c4-ace6-6949e8343868".into(),
            ozone_connect_hosts: vec!["b.bank.example".into(), "a.bank.example".into()],
            ..Default::default()
        };
        let choices = Choices {
            certificate: CertificateId::S4,
            environment: Environment::Sandbox,
            organisation,
            options: Default::default(),
            role: None,
            edition: Default::default(),
        };
        Plan::from_choices(choices).expect("complete").plan
    }

    fn differing(text: &str) -> Option<Vec<String>> {
        let rows = compare(text, &plan())?;
        Some(rows.into_iter().filter(|row| !row.agrees()).map(|row| row.name).collect())
    }

    const ID: &str = "4af0a68f-d8a8-46c4-ace6-6949e8343868";

    #[test]
    fn the_directorys_command_is_compared_attribute_by_attribute() {
        let command = |subject: &str| {
            format!(
                "openssl req -new -newkey rsa:2048 -nodes -out {ID}-opf_uae_server_transport.csr \\\n  -keyout x.key \
                 -subj \"{subject}\" -sha256 -addext 'subjectAltName=DNS:a.bank.example, DNS:b.bank.example'"
            )
        };
        let right = format!(r"/C=AE/O=Test\/Bank & Sons PJSC/OU={ID}/CN={ID}");
        assert_eq!(differing(&command(&right)), Some(Vec::new()));
        let curly = command(&right).replacen('"', "\u{201c}", 1).replacen('"', "\u{201d}", 1);
        assert_eq!(differing(&curly), Some(Vec::new()));
        let other = format!("/C=AE/ST=Dubai/O=Test Bank/OU={ID}");
        assert_eq!(differing(&command(&other)), Some(["O", "CN", "ST"].map(str::to_owned).to_vec()));
        let other_type = command(&right).replace("server_transport", "client_transport").replace("a.bank", "c.bank");
        assert_eq!(differing(&other_type), Some(["SAN", "-out"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn what_is_no_command_is_said_to_be_none() {
        for text in ["", "openssl req -new", "-subj", &"x".repeat(MAX_CHARACTERS + 1)] {
            assert_eq!(differing(text), None, "{text}");
        }
        assert!(differing("-subj '").is_some_and(|names| names.len() == 5));
    }
}
