//! The words that the page says before its program runs, in both languages at
//! once: nothing is there yet to ask which one is wanted. They stand in
//! `www/text/<language>/start.ftl` like all others; the build writes them into
//! the elements of `index.html` that name them: `<p data-text="id"></p>`.

use std::collections::HashMap;

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::{Entry, PatternElement};

/// The messages of the two Fluent files by their id.
pub struct Words {
    english: HashMap<String, String>,
    arabic: HashMap<String, String>,
}

impl Words {
    /// # Errors
    /// If one is no Fluent, or a message has a value in it: before the program
    /// runs there is nothing to fill it in.
    pub fn read(english: &str, arabic: &str) -> Result<Self> {
        let english = messages(english).context("in English")?;
        Ok(Self { english, arabic: messages(arabic).context("in Arabic")? })
    }

    /// Fills every element that names a message.
    pub fn fill(&self, page: &str) -> Result<String> {
        const MARK: &str = " data-text=\"";
        let mut filled = String::new();
        let mut rest = page;
        while let Some((before, after)) = rest.split_once(MARK) {
            let (id, after) = after.split_once('"').context("index.html: data-text has no end")?;
            let missing = |language| format!("{language}/start.ftl has no {id}, which index.html names");
            let english = self.english.get(id).with_context(|| missing("en"))?;
            let arabic = self.arabic.get(id).with_context(|| missing("ar"))?;
            let (attributes, after) = after.split_once('>').context("index.html: an element has no end")?;
            filled.push_str(&format!(
                "{before}{attributes}>{}<span lang=\"ar\" dir=\"rtl\">{}</span>",
                escaped(english),
                escaped(arabic)
            ));
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }
}

fn messages(source: &str) -> Result<HashMap<String, String>> {
    let resource =
        fluent_syntax::parser::parse(source).map_err(|(_, errors)| anyhow!("start.ftl is no Fluent: {errors:?}"))?;
    let mut words = HashMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let mut text = String::new();
        for element in message.value.with_context(|| format!("start.ftl: {id} has no text"))?.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { .. } => bail!("start.ftl: {id} must be plain text"),
            }
        }
        words.insert(id, text);
    }
    Ok(words)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_gets_the_text_that_it_names_in_both_languages() {
        let english = "# Title\nstart-a = Tom & Jerry\nstart-b =\n    Two\n    lines\n";
        let words = Words::read(english, "start-a = توم\nstart-b = سطران\n").unwrap();
        let page = words.fill("<p class=\"start\" data-text=\"start-a\" hidden></p><p data-text=\"start-b\"></p>");
        assert_eq!(
            page.unwrap(),
            "<p class=\"start\" hidden>Tom &amp; Jerry<span lang=\"ar\" dir=\"rtl\">توم</span></p>\
             <p>Two\nlines<span lang=\"ar\" dir=\"rtl\">سطران</span></p>"
        );
    }

    #[test]
    fn a_text_that_is_missing_in_a_language_or_needs_a_value_is_an_error() {
        let both = "start-a = A\nstart-b = B\n";
        for (english, arabic) in [(both, "start-a = A\n"), ("start-a = A\n", both)] {
            let words = Words::read(english, arabic).unwrap();
            assert!(words.fill("<p data-text=\"start-a\"></p>").is_ok());
            assert!(words.fill("<p data-text=\"start-b\"></p>").is_err());
        }
        assert!(Words::read(both, "start-a = { $count } pages\n").is_err());
    }
}
