//! The words: every sentence that a person reads, from `www/text/<language>`.
//!
//! Comes in: a [`Message`]. Goes out: the sentence in the chosen language.
//! A message that has no text is shown as its id in brackets, so that a slip
//! is visible and never a crash; the tidy tests find it first.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::message::{Message, Value};

/// The languages that the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    Arabic,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::English, Self::Arabic];

    /// BCP 47: the folder of its text, and the `lang` of the page.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Arabic => "ar",
        }
    }

    /// For the page's `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::English => "ltr",
            Self::Arabic => "rtl",
        }
    }
}

impl TextFile {
    pub fn source(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::Arabic => self.arabic,
        }
    }
}

/// All messages of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

/// A file of sentences about one part of the product, in each language.
pub struct TextFile {
    /// Without its ending: the same in every language's folder.
    pub name: &'static str,
    pub english: &'static str,
    pub arabic: &'static str,
}

macro_rules! text_files {
    ($($name:literal)*) => {
        &[$(TextFile {
            name: $name,
            english: include_str!(concat!("../www/text/en/", $name, ".ftl")),
            arabic: include_str!(concat!("../www/text/ar/", $name, ".ftl")),
        }),*]
    };
}

pub const FILES: &[TextFile] = text_files![
    "start"
    "page"
    "trust"
    "steps"
    "catalogue"
    "plan"
    "key"
    "weak-key"
    "csr"
    "guide"
    "certificate"
    "chain"
    "recipe"
    "proof"
    "ceremony"
    "install"
    "jwks"
    "handover"
    "identify"
    "matching"
    "workspace"
    "front"
    "fill"
    "timeline"
    "renewal"
    "rehearsal"
];

/// Whether `check` is the id of a check, `certificate.public-key`: each has a
/// title among the texts.
pub fn names_check(check: &str) -> bool {
    if !check.contains('.') {
        return false;
    }
    let title = format!("check-{} =", check.replace('.', "-"));
    FILES.iter().flat_map(|file| file.english.lines()).any(|line| line.starts_with(&title))
}

impl Texts {
    pub fn new(language: Language) -> Self {
        let tag = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Values are copied into files and forms: no invisible isolation marks.
        bundle.set_use_isolating(false);
        for file in FILES {
            let resource = match FluentResource::try_new(file.source(language).to_owned()) {
                Ok(resource) => resource,
                // Fluent keeps every message that it could read; the tidy test
                // refuses a file with an error.
                Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The sentence of `message`.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self.bundle.get_message(&message.id).and_then(|found| found.value()) else {
            return format!("[{}]", message.id);
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(*number),
            };
            arguments.set(name.as_ref(), value);
        }
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned()
    }

    /// The sentence of a message without values.
    pub fn line(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}
