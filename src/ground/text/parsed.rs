//! The messages of a language, parsed file by file, each when the first message of it is
//! asked for: a screen needs some of them.

use std::cell::OnceCell;
use std::rc::Rc;

use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{FILES, TextFile};
use crate::ground::language::Language;
use crate::ground::plural::Category;

type Bundle = FluentBundle<Rc<FluentResource>>;

/// The files of one language.
pub struct Files {
    pub language: Language,
    files: Vec<File>,
}

struct File {
    text: &'static TextFile,
    language: Language,
    resource: OnceCell<Rc<FluentResource>>,
}

/// The messages of those files that were asked for.
pub struct Parsed {
    bundle: Bundle,
}

impl Files {
    pub fn new(language: Language) -> Self {
        let file = |text| File { text, language, resource: OnceCell::new() };
        Self { language, files: FILES.iter().map(file).collect() }
    }

    /// The one that has this message.
    fn with(&self, id: &str) -> Option<&File> {
        let (first, other) = (format!("{id} ="), format!("\n{id} ="));
        self.files.iter().find(|file| file.source().starts_with(&first) || file.source().contains(&other))
    }
}

impl File {
    fn source(&self) -> &'static str {
        self.text.source(self.language)
    }

    fn parsed(&self) -> Rc<FluentResource> {
        // Fluent keeps every message that it could read; the tidy test refuses
        // a file with an error.
        let parse =
            || Rc::new(FluentResource::try_new(self.source().to_owned()).unwrap_or_else(|(resource, _)| resource));
        Rc::clone(self.resource.get_or_init(parse))
    }
}

impl Parsed {
    pub fn nothing(language: Language, sets_values_apart: bool) -> Self {
        Self { bundle: bundle(language, sets_values_apart) }
    }

    /// Gives whether there is such a message.
    pub fn parse_for(&mut self, id: &str, files: &Files) -> bool {
        if !self.bundle.has_message(id)
            && let Some(file) = files.with(id)
        {
            self.bundle.add_resource_overriding(file.parsed());
        }
        self.bundle.has_message(id)
    }

    pub fn parse_all(&mut self, files: &Files) {
        for file in &files.files {
            self.bundle.add_resource_overriding(file.parsed());
        }
    }

    pub fn format(&self, id: &str, arguments: &FluentArgs<'_>, problems: &mut Vec<FluentError>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|found| found.value());
        pattern.map_or_else(
            || format!("[{id}]"),
            |pattern| self.bundle.format_pattern(pattern, Some(arguments), problems).into_owned(),
        )
    }

    /// Whatever was forgotten, no text leaves with the name of a value in it.
    pub fn format_without(&self, id: &str, mut arguments: FluentArgs<'_>, problems: &[FluentError]) -> String {
        for problem in problems {
            if let FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) = problem {
                arguments.set(id.clone(), "—");
            }
        }
        self.format(id, &arguments, &mut Vec::new())
    }
}

/// What is missing is a message or a term, not a value.
pub fn is_elsewhere(problem: &FluentError) -> bool {
    use ReferenceKind::{Message, Term};
    matches!(problem, FluentError::ResolverError(ResolverError::Reference(Message { .. } | Term { .. })))
}

fn bundle(language: Language, sets_values_apart: bool) -> Bundle {
    let tag = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = Bundle::new(vec![tag]);
    bundle.set_use_isolating(sets_values_apart);
    // COMPAT: Fluent's own choice (intl_pluralrules 7) is wrong in Arabic above 99.
    let added = bundle.add_function("PLURAL", move |arguments, _| match arguments {
        [FluentValue::String(number)] => FluentValue::from(Category::of(language, counted(number)).word()),
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "{added:?}");
    bundle
}

/// Back from how a [`Notation`] wrote it; what is no number is none of the countable ones.
fn counted(number: &str) -> f64 {
    let digits: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '-').collect();
    digits.parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::text::Texts;

    #[test]
    fn a_message_is_found_in_its_file_before_that_is_parsed() {
        for language in [Language::English, Language::Arabic] {
            let files = Files::new(language);
            for file in FILES {
                let heads = file
                    .source(language)
                    .lines()
                    .filter(|line| line.starts_with(|head: char| head.is_ascii_lowercase()));
                let ids: Vec<&str> = heads.map(|line| line.split_once(" =").expect(line).0).collect();
                for id in ids.first().into_iter().chain(ids.last()) {
                    assert_eq!(files.with(id).map(File::source), Some(file.source(language)), "{id}");
                }
            }
        }
    }

    #[test]
    fn one_file_is_parsed_for_one_message() {
        let files = Files::new(Language::English);
        let mut parsed = Parsed::nothing(Language::English, false);
        let count = || files.files.iter().filter(|file| file.resource.get().is_some()).count();
        assert!(!parsed.parse_for("no-such-message", &files));
        assert_eq!(count(), 0);
        assert!(parsed.parse_for("rec-letters-unseen", &files));
        assert_eq!(count(), 1);
    }

    #[test]
    fn a_sentence_that_takes_in_one_of_another_file_is_whole() {
        let said = Texts::new(Language::English).line("rec-letters-unseen");
        let term = FILES
            .iter()
            .find_map(|file| file.source(Language::English).split_once("\n-new-csr = "))
            .expect("the term")
            .1;
        assert!(said.ends_with(term.lines().next().expect("a line")), "{said}");
    }
}
