//! What the browser does not need of a text that people or wasm-bindgen wrote: the
//! indentation and the comments. The lines of code stay as they are, and by them
//! whoever reads the page finds the source.

use anyhow::{Context, Result, ensure};

/// A script without its indentation and the comments that have lines of their own.
///
/// # Errors
/// If a line's beginning might belong to a text: a template literal or a string that
/// goes over several lines; or if a comment shares its lines with code.
pub fn script(text: &str) -> Result<String> {
    let mut bare = String::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if let Some(mut comment) = line.strip_prefix("/*") {
            while !comment.contains("*/") {
                comment = lines.next().with_context(|| format!("a comment that does not end: `{line}`"))?;
            }
            ensure!(comment.find("*/") == Some(comment.len() - 2), "code follows a comment in its line: `{comment}`");
        } else if !line.starts_with("//") {
            let is_whole = line.matches('`').count() % 2 == 0 && !line.ends_with('\\');
            ensure!(is_whole, "a text of the program goes over several lines: `{line}`");
            let ends = line.rsplit_once("/*").is_none_or(|(_, comment)| comment.contains("*/"));
            ensure!(ends, "a comment begins behind code and goes over several lines: `{line}`");
            bare.push_str(line);
            bare.push('\n');
        }
    }
    Ok(pressed(&bare))
}

/// A style sheet without its indentation and comments.
pub fn style(text: &str) -> String {
    let mut bare = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map(|(_, after)| after).unwrap_or_default();
    }
    bare.push_str(rest);
    pressed(&bare)
}

fn pressed(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_loses_its_indentation_and_comments_and_nothing_else() {
        let text =
            "/** What\n * it does. */\nfunction a() {\n    // why\n    return `${b} c`; // too\n}\n\n/* one */\n";
        assert_eq!(script(text).unwrap(), "function a() {\nreturn `${b} c`; // too\n}\n");
        assert_eq!(script("/*/\na();\n*/\nb();\n// `\nc(); /* d */\n").unwrap(), "b();\nc(); /* d */\n");
        for odd in [
            "/* why */ a();\n",
            "/* why */ a(); /* b */\n",
            "/*\n * why\n */ a();\n",
            "/*\n*/ a(); /* b */\n",
            "/* never ends\n",
            "a(); /* goes on\n// x */ b();\n",
        ] {
            assert!(script(odd).is_err(), "{odd}");
        }
        assert!(script("const a = `b\n    c`;\n").is_err());
        assert!(script("const a = 'b\\\n    c';\n").is_err());
    }

    #[test]
    fn a_style_sheet_loses_its_comments_as_well() {
        let text = "/* Over\n   two lines. */\np {\n  margin: 0; /* why */\n}\n\n@media print {\n  p {\n  }\n}\n";
        assert_eq!(style(text), "p {\nmargin: 0;\n}\n@media print {\np {\n}\n}\n");
    }
}
