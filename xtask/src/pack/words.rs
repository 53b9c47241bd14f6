//! The words that the page says before its program runs. They stand in
//! `www/text/<language>/start.ftl` like all others; the build writes them into
//! the elements of `index.html` that name them: `<p data-text="id"></p>`.

use std::collections::HashMap;

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::{Entry, PatternElement};

/// The messages of a Fluent file by their id.
pub struct Words(HashMap<String, String>);

impl Words {
    /// # Errors
    /// If it is no Fluent, or a message has a value in it: before the program
    /// runs there is nothing to fill it in.
    pub fn read(source: &str) -> Result<Self> {
        let resource = fluent_syntax::parser::parse(source)
            .map_err(|(_, errors)| anyhow!("start.ftl is no Fluent: {errors:?}"))?;
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
        Ok(Self(words))
    }

    /// Fills every element that names a message.
    pub fn fill(&self, page: &str) -> Result<String> {
        const MARK: &str = " data-text=\"";
        let mut filled = String::new();
        let mut rest = page;
        while let Some((before, after)) = rest.split_once(MARK) {
            let (id, after) = after.split_once('"').context("index.html: data-text has no end")?;
            let text = self.0.get(id).with_context(|| format!("start.ftl has no {id}, which index.html names"))?;
            let (attributes, after) = after.split_once('>').context("index.html: an element has no end")?;
            filled.push_str(before);
            filled.push_str(attributes);
            filled.push('>');
            filled.push_str(&escaped(text));
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_gets_the_text_that_it_names() {
        let words = Words::read("# Title\nstart-a = Tom & Jerry\nstart-b =\n    Two\n    lines\n").unwrap();
        let page =
            words.fill("<p class=\"start\" data-text=\"start-a\" hidden></p><p data-text=\"start-b\"></p>").unwrap();
        assert_eq!(page, "<p class=\"start\" hidden>Tom &amp; Jerry</p><p>Two\nlines</p>");
    }

    #[test]
    fn a_text_that_is_missing_or_needs_a_value_is_an_error() {
        let words = Words::read("start-a = A\n").unwrap();
        assert!(words.fill("<p data-text=\"start-b\"></p>").is_err());
        assert!(Words::read("start-a = { $count } pages\n").is_err());
    }
}
