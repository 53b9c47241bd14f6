//! All things as one table: CSV (RFC 4180) that a spreadsheet opens and does not run.

use crate::ground::report::{Verdict, render};
use crate::ground::text::Texts;
use crate::heap::identify::{Item, ItemKind};
use crate::heap::matching::Matches;

/// What a spreadsheet takes for a formula at the beginning of a cell, in the forms of
/// other widths too (OWASP, CSV Injection).
const FORMULA_LETTERS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The items in their order, a line each, below a line with the names of the columns.
/// Of a key set every key has a line.
pub fn csv(items: &[Item], matches: &Matches, texts: &Texts) -> String {
    const COLUMNS: [&str; 12] = [
        "table-file",
        "table-number",
        "table-kind",
        "table-certificate",
        "table-subject",
        "table-until",
        "fact-key",
        "fact-kid",
        "fact-key-sha256",
        "fact-certificate-sha256",
        "table-verdict",
        "table-report",
    ];
    // COMPAT: Excel takes a file for UTF-8 by its byte order mark alone.
    let mut lines = vec![format!("\u{FEFF}{}", line(COLUMNS.map(|id| texts.line(id))))];
    for (position, item) in items.iter().enumerate() {
        let guess = matches.groups.iter().find(|group| group.members.iter().any(|member| member.item == position));
        let certificate = guess.and_then(|group| group.guess.id()).map(|id| id.name()).unwrap_or_default();
        let none = [None];
        let keys = item.keys.iter().map(Some);
        let rows: Vec<_> = if item.keys.is_empty() { none.into_iter().collect() } else { keys.collect() };
        let is_set = matches!(item.kind, ItemKind::Jwk | ItemKind::Jwks);
        let ranked = item.report.ranked();
        let worst = ranked.first().filter(|finding| matches!(finding.verdict, Verdict::Warn | Verdict::Fail));
        let verdict = ranked.first().map(|finding| texts.say(&render::badge(finding.verdict))).unwrap_or_default();
        let said = worst.map(|finding| texts.say(&finding.detail)).unwrap_or_default();
        for key in rows {
            let of = |value: Option<&String>| value.cloned().unwrap_or_default();
            lines.push(line([
                item.file.clone(),
                item.place.number.to_string(),
                texts.line(item.kind.text_id()),
                if is_set { String::new() } else { certificate.to_owned() },
                of(key.and_then(|key| key.subject.as_ref())),
                key.and_then(|key| key.not_after).map(|moment| moment.to_date()).unwrap_or_default(),
                of(key.map(|key| &key.label)),
                of(key.and_then(|key| key.kid.as_ref())),
                of(key.map(|key| &key.spki_sha256)),
                of(key.and_then(|key| key.certificate_sha256.as_ref())),
                verdict.clone(),
                said.clone(),
            ]));
        }
    }
    lines.concat()
}

fn line<const N: usize>(cells: [String; N]) -> String {
    format!("{}\r\n", cells.map(|cell| quoted(&cell)).join(","))
}

/// In quotes; what a spreadsheet would run has an apostrophe before it.
fn quoted(cell: &str) -> String {
    let is_formula = cell.trim_start().starts_with(FORMULA_LETTERS) || cell.starts_with(FORMULA_LETTERS);
    let mark = if is_formula { "'" } else { "" };
    format!("\"{mark}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_another_cell() {
        for cell in ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "＝1", "\r=1"] {
            assert!(quoted(cell).starts_with("\"'"), "{cell}");
        }
        assert_eq!(quoted("a,\"b\"\n"), "\"a,\"\"b\"\"\n\"");
        assert_eq!(quoted("C=AE, O=Test"), "\"C=AE, O=Test\"");
    }
}
