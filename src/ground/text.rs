//! The words: every sentence that a person reads, from `www/text/<language>`.
//!
//! Comes in: a [`Message`]. Goes out: the sentence in the chosen language, for
//! a file ([`Texts::say`]) or for the page ([`Texts::say_on_page`]).
//! A message that has no text is shown as its id in brackets, so that a slip
//! is visible and never a crash; the tidy tests find it first.

use std::cell::OnceCell;
use std::rc::Rc;

use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::ground::clock::{Moment, Precision};
use crate::ground::language::Language;
use crate::ground::message::{Message, Value};
use crate::ground::plural::Category;

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
    resources: Vec<Rc<FluentResource>>,
    page: Bundle,
    /// For files and the clipboard; made for the first of them.
    plain: OnceCell<Bundle>,
}

/// How a screen writes what is no word.
pub trait Notation {
    fn time(&self, moment: Moment, precision: Precision) -> String;
    /// With the digits 0 to 9, and whatever parts them.
    fn number(&self, number: i64) -> String;
}

/// As programs read it: ISO 8601, digits alone.
struct InFiles;

/// Keeps `.key` in order on the Arabic page.
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';
/// Around each text of a list on the page, and around a list from right to left.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

type Bundle = FluentBundle<Rc<FluentResource>>;

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
            english: include_str!(concat!("../../www/text/en/", $name, ".ftl")),
            // The package for other programs speaks English alone.
            arabic: if cfg!(feature = "page") { include_str!(concat!("../../www/text/ar/", $name, ".ftl")) } else { "" },
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
    "letters"
    "guide"
    "certificate"
    "chain"
    "recipe"
    "bridge"
    "proof"
    "ceremony"
    "install"
    "jwks"
    "handover"
    "heap"
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
        // Fluent keeps every message that it could read; the tidy test refuses
        // a file with an error.
        let read = |file: &TextFile| FluentResource::try_new(file.source(language).to_owned());
        let resources: Vec<Rc<FluentResource>> =
            FILES.iter().map(|file| Rc::new(read(file).unwrap_or_else(|(resource, _)| resource))).collect();
        let page = bundle(language, &resources, true);
        Self { language, resources, page, plain: OnceCell::new() }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence of `message`, fit for a file or the clipboard: times as ISO
    /// 8601 has them, and no invisible mark.
    pub fn say(&self, message: &Message) -> String {
        let list = |texts: &[String]| texts.join(self.language.comma());
        // A text that is copied must hold no invisible mark.
        let plain = self.plain.get_or_init(|| bundle(self.language, &self.resources, false));
        fill(plain, message, &InFiles, &list).replace(LEFT_TO_RIGHT_MARK, "")
    }

    /// The sentence of `message` as it is drawn on the page: times and numbers in its
    /// notation, and each value set apart (between Unicode's FSI and PDI, which no value
    /// holds), so that the sentence around it keeps its order. So is each text of a list,
    /// which runs as its language does.
    pub fn say_on_page(&self, message: &Message, notation: &dyn Notation) -> String {
        let list = |texts: &[String]| {
            let apart = |text: &String| format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}");
            let list = texts.iter().map(apart).collect::<Vec<_>>().join(self.language.comma());
            match self.language {
                Language::English => list,
                Language::Arabic => format!("{RIGHT_TO_LEFT_ISOLATE}{list}{POP_DIRECTIONAL_ISOLATE}"),
            }
        };
        fill(&self.page, message, notation, &list)
    }

    /// The sentence of a message without values.
    pub fn line(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    pub fn has(&self, id: &str) -> bool {
        self.page.has_message(id)
    }
}

impl Notation for InFiles {
    fn time(&self, moment: Moment, precision: Precision) -> String {
        moment.written_to(precision)
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }
}

fn bundle(language: Language, resources: &[Rc<FluentResource>], sets_values_apart: bool) -> Bundle {
    let tag = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = Bundle::new(vec![tag]);
    bundle.set_use_isolating(sets_values_apart);
    // COMPAT: Fluent's own choice (intl_pluralrules 7) is wrong in Arabic above 99.
    let added = bundle.add_function("PLURAL", move |arguments, _| match arguments {
        [FluentValue::String(number)] => FluentValue::from(Category::of(language, counted(number)).word()),
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "{added:?}");
    for resource in resources {
        bundle.add_resource_overriding(Rc::clone(resource));
    }
    bundle
}

/// Back from how a [`Notation`] wrote it; what is no number is none of the countable ones.
fn counted(number: &str) -> f64 {
    let digits: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '-').collect();
    digits.parse().unwrap_or(f64::NAN)
}

fn fill(bundle: &Bundle, message: &Message, notation: &dyn Notation, list: &dyn Fn(&[String]) -> String) -> String {
    let Some(pattern) = bundle.get_message(&message.id).and_then(|found| found.value()) else {
        return format!("[{}]", message.id);
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in &message.values {
        let value = match value {
            Value::Number(number) => FluentValue::from(notation.number(*number)),
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::List(texts) => FluentValue::from(list(texts)),
            Value::Time { moment, precision } => FluentValue::from(notation.time(*moment, *precision)),
        };
        arguments.set(name.as_ref(), value);
    }
    let mut problems = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned();
    debug_assert!(problems.is_empty(), "{} lacks a value: {problems:?}", message.id);
    if problems.is_empty() {
        return text;
    }
    // Whatever was forgotten, no text leaves with the name of a value in it.
    for problem in &problems {
        if let FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) = problem {
            arguments.set(id.clone(), "—");
        }
    }
    bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
}
