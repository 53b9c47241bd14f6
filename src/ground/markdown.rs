//! Markdown in which nothing that came from outside is markup, and no address a link.

use crate::ground::shown::written_out;

/// A code span that holds any text on one line.
pub fn code(value: &str) -> String {
    let value = written_out(&value.replace(['\r', '\n'], " ")).into_owned();
    let longest = value.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A space keeps a backtick at an end apart from the fence, and is not shown.
    let pad = if value.starts_with('`') || value.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{value}{pad}{fence}")
}

/// A code span inside a table, where a bar would end the cell.
pub fn cell(value: &str) -> String {
    code(value).replace('|', "\\|")
}

/// A sentence as it reads: what would be markup is escaped, as is what GitHub's flavour
/// takes for a link by itself (GFM section 6.9).
pub fn plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in written_out(&text.replace(['\r', '\n'], " ")).chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => escaped.extend(['\\', letter]),
            _ => escaped.push(letter),
        }
    }
    escaped.replace("://", "\\://").replace("www.", "www\\.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_span_holds_any_text() {
        assert_eq!(code("C=AE"), "`C=AE`");
        assert_eq!(code("a `b` c"), "``a `b` c``");
        assert_eq!(code("``"), "``` `` ```");
        assert_eq!(code("one\ntwo"), "`one two`");
        assert_eq!(cell("a|b"), r"`a\|b`");
    }

    #[test]
    fn a_sentence_is_no_markup() {
        assert_eq!(plain("see [x](y) <b> *now*\n# no"), r"see \[x\](y) \<b\> \*now\* \# no");
        assert_eq!(plain("https://a.ae www.a.ae"), r"https\://a.ae www\.a.ae");
    }

    #[test]
    fn nothing_hides_in_either() {
        assert_eq!(code("a\u{202E}b\u{1B}"), "`a⟨U+202E⟩b⟨U+001B⟩`");
        assert_eq!(plain("a\u{202E}b\u{2028}"), "a⟨U+202E⟩b⟨U+2028⟩");
    }
}
