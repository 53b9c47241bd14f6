//! `docs/sources.md`: every document that a rule rests on, and where it stands.

use std::collections::BTreeMap;

use oftf_key_desk::ground::source::{ALL, Basis};

const HEAD: &str = "\
# Sources

Every finding of a report and every rule of the catalogue names one of these (`src/ground/source.rs`). Confirmed: read
there, or computed from what is published there. Inferred: concluded from it. Unknown: it does not say, or says it in
two ways, and the page offers both.

What is named by a repository was read in copies of 2024 to 2026; the directory may have changed since. An address is
given where it follows from the name.

| document | rules | address |
| --- | --- | --- |
";

#[test]
fn the_list_of_sources_is_that_of_the_rules() {
    let mut documents: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for source in ALL {
        let rules = documents.entry(source.document).or_default();
        let word = match source.basis {
            Basis::Confirmed => "confirmed",
            Basis::Inferred => "inferred",
            Basis::Unknown => "unknown",
        };
        if !rules.contains(&word) {
            rules.push(word);
        }
    }
    let row = |(document, rules): (&&str, &Vec<&str>)| {
        let address = address(document).unwrap_or_else(|| "—".to_owned());
        format!("| {document} | {} | {address} |\n", rules.join(", "))
    };
    let expected = HEAD.to_owned() + &documents.iter().map(row).collect::<String>();
    assert_eq!(include_str!("../../docs/sources.md"), expected, "docs/sources.md should be\n{expected}");
}

/// Of an RFC by its number, and of a document that is named by the host it is on.
fn address(document: &str) -> Option<String> {
    if let Some(rest) = document.strip_prefix("RFC ") {
        let number = rest.split(' ').next()?;
        return Some(format!("<https://www.rfc-editor.org/rfc/rfc{number}>"));
    }
    let host = document.split(':').next()?;
    let is_host = host.contains('.') && !host.contains([' ', '/']);
    is_host.then(|| format!("<https://{host}>"))
}
