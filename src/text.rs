//! The words: every sentence that a person reads, from `www/text/<language>`.
//!
//! Comes in: a [`Message`]. Goes out: the sentence in the chosen language, for
//! a file ([`Texts::say`]) or for the page ([`Texts::say_on_page`]).
//! A message that has no text is shown as its id in brackets, so that a slip
//! is visible and never a crash; the tidy tests find it first.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::clock::{Moment, Precision};
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

    /// The one to switch to.
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::Arabic,
            Self::Arabic => Self::English,
        }
    }

    /// Reads BCP 47, `ar-AE`; `None` for a language that the page does not speak.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }

    /// The first that the page speaks of what somebody prefers; English if none.
    pub fn preferred(tags: impl IntoIterator<Item = String>) -> Self {
        tags.into_iter().find_map(|tag| Self::from_tag(&tag)).unwrap_or(Self::English)
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
    language: Language,
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
            // The package for other programs speaks English alone.
            arabic: if cfg!(feature = "page") { include_str!(concat!("../www/text/ar/", $name, ".ftl")) } else { "" },
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

impl Texts {
    pub fn new(language: Language) -> Self {
        let tag = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        // Values are copied into files and forms: no invisible isolation marks
        // but those of `say_on_page`.
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
        Self { language, bundle }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence of `message`, fit for a file or the clipboard: times as ISO
    /// 8601 has them, and no invisible mark.
    pub fn say(&self, message: &Message) -> String {
        self.fill(message, |value| match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Time { moment, precision } => FluentValue::from(moment.written_to(*precision)),
        })
    }

    /// The sentence of `message` as it is drawn on the page: times as
    /// `write_time` writes them, and in a language that is written from right to
    /// left each value set apart, so that the sentence around it keeps its order.
    pub fn say_on_page(&self, message: &Message, write_time: &dyn Fn(Moment, Precision) -> String) -> String {
        self.fill(message, |value| match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(self.set_apart(text)),
            Value::Time { moment, precision } => {
                FluentValue::from(self.set_apart(&write_time(*moment, *precision)).into_owned())
            }
        })
    }

    /// The sentence of a message without values.
    pub fn line(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn fill<'a>(&self, message: &'a Message, worded: impl Fn(&'a Value) -> FluentValue<'a>) -> String {
        let Some(pattern) = self.bundle.get_message(&message.id).and_then(|found| found.value()) else {
            return format!("[{}]", message.id);
        };
        let arguments: FluentArgs<'a> =
            message.values.iter().map(|(name, value)| (Cow::Borrowed(name.as_ref()), worded(value))).collect();
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned()
    }

    /// Between the marks that let a text have a direction of its own (Unicode's
    /// FSI and PDI); as it is in a language that needs none.
    fn set_apart<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self.language {
            Language::English => Cow::Borrowed(text),
            Language::Arabic => Cow::Owned(format!("\u{2068}{text}\u{2069}")),
        }
    }
}
