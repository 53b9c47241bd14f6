//! What the browser does not need of a text that people or wasm-bindgen wrote: the
//! indentation, and in style sheets the comments. The lines stay, and with them
//! whoever reads the page finds the line of the source.

use anyhow::{Result, ensure};

/// A script without its indentation.
///
/// # Errors
/// If a line's beginning might belong to a text: a template literal or a string that
/// goes over several lines.
pub fn script(text: &str) -> Result<String> {
    for line in text.lines() {
        let is_whole = line.matches('`').count() % 2 == 0 && !line.ends_with('\\');
        ensure!(is_whole, "a text of the program goes over several lines: `{}`", line.trim());
    }
    Ok(pressed(text))
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
    fn a_script_loses_its_indentation_and_nothing_else() {
        let text = "function a() {\n    // why\n    return `${b} c`;\n}\n\n";
        assert_eq!(script(text).unwrap(), "function a() {\n// why\nreturn `${b} c`;\n}\n");
        assert!(script("const a = `b\n    c`;\n").is_err());
        assert!(script("const a = 'b\\\n    c';\n").is_err());
    }

    #[test]
    fn a_style_sheet_loses_its_comments_as_well() {
        let text = "/* Over\n   two lines. */\np {\n  margin: 0; /* why */\n}\n\n@media print {\n  p {\n  }\n}\n";
        assert_eq!(style(text), "p {\nmargin: 0;\n}\n@media print {\np {\n}\n}\n");
    }
}
