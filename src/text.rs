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
}

/// All messages of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

/// The files of the English text, each about one part of the product.
pub const ENGLISH: &[(&str, &str)] = &[
    ("start.ftl", include_str!("../www/text/en/start.ftl")),
    ("page.ftl", include_str!("../www/text/en/page.ftl")),
    ("trust.ftl", include_str!("../www/text/en/trust.ftl")),
    ("steps.ftl", include_str!("../www/text/en/steps.ftl")),
    ("catalogue.ftl", include_str!("../www/text/en/catalogue.ftl")),
    ("plan.ftl", include_str!("../www/text/en/plan.ftl")),
    ("key.ftl", include_str!("../www/text/en/key.ftl")),
    ("weak-key.ftl", include_str!("../www/text/en/weak-key.ftl")),
    ("csr.ftl", include_str!("../www/text/en/csr.ftl")),
    ("guide.ftl", include_str!("../www/text/en/guide.ftl")),
    ("certificate.ftl", include_str!("../www/text/en/certificate.ftl")),
    ("chain.ftl", include_str!("../www/text/en/chain.ftl")),
    ("recipe.ftl", include_str!("../www/text/en/recipe.ftl")),
    ("proof.ftl", include_str!("../www/text/en/proof.ftl")),
    ("ceremony.ftl", include_str!("../www/text/en/ceremony.ftl")),
    ("install.ftl", include_str!("../www/text/en/install.ftl")),
    ("jwks.ftl", include_str!("../www/text/en/jwks.ftl")),
    ("handover.ftl", include_str!("../www/text/en/handover.ftl")),
    ("identify.ftl", include_str!("../www/text/en/identify.ftl")),
    ("matching.ftl", include_str!("../www/text/en/matching.ftl")),
    ("workspace.ftl", include_str!("../www/text/en/workspace.ftl")),
];

impl Texts {
    pub fn new(language: Language) -> Self {
        let (tag, files) = match language {
            Language::English => ("en", ENGLISH),
        };
        let mut bundle = FluentBundle::new(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()]);
        // Values are copied into files and forms: no invisible isolation marks.
        bundle.set_use_isolating(false);
        for (_, source) in files {
            let resource = match FluentResource::try_new((*source).to_owned()) {
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
