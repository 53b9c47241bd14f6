//! The words: every sentence that a person reads, from `www/text/<language>`.
//!
//! Comes in: a [`Message`]. Goes out: the sentence in the chosen language, for
//! a file ([`Texts::say`]) or for the page ([`Texts::say_on_page`]).
//! A message that has no text is shown as its id in brackets, so that a slip
//! is visible and never a crash; the tidy tests find it first.

mod parsed;

use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::ground::clock::{Moment, Precision};
use crate::ground::language::Language;
use crate::ground::message::{Message, Value};

use parsed::{Files, Parsed, is_elsewhere};

impl TextFile {
    pub fn source(&self, language: Language) -> &'static str {
        match language {
            Language::English => (self.english)(),
            Language::Arabic => (self.arabic)(),
        }
    }
}

/// All messages of one language.
pub struct Texts {
    files: Files,
    page: RefCell<Parsed>,
    /// For files and the clipboard.
    plain: RefCell<Parsed>,
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

/// A file of sentences about one part of the product, in each language. A function tells where
/// they are, so that those of which the first screen tells nothing are there after it
/// (`xtask/src/pack/halves/data.rs`).
pub struct TextFile {
    /// Without its ending: the same in every language's folder.
    pub name: &'static str,
    english: fn() -> &'static str,
    arabic: fn() -> &'static str,
}

macro_rules! text_files {
    ($($name:literal)*) => {
        &[$(TextFile {
            name: $name,
            english: || include_str!(concat!("../../www/text/en/", $name, ".ftl")),
            // The package for other programs speaks English alone.
            arabic: || {
                if cfg!(feature = "page") { include_str!(concat!("../../www/text/ar/", $name, ".ftl")) } else { "" }
            },
        }),*]
    };
}

/// A message is sought in this order. The files of the first screen come first: to look into one
/// of the others loads the second half of the page.
pub const FILES: &[TextFile] = text_files![
    "page"
    "front"
    "catalogue"
    "timeline"
    "ceremony"
    "workspace"
    "start"
    "trust"
    "steps"
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
    "install"
    "jwks"
    "handover"
    "heap"
    "identify"
    "matching"
    "fill"
    "renewal"
    "rehearsal"
];

impl Texts {
    pub fn new(language: Language) -> Self {
        let parsed = |sets_values_apart| RefCell::new(Parsed::nothing(language, sets_values_apart));
        Self { files: Files::new(language), page: parsed(true), plain: parsed(false) }
    }

    pub fn language(&self) -> Language {
        self.files.language
    }

    /// The sentence of `message`, fit for a file or the clipboard: times as ISO
    /// 8601 has them, and no invisible mark.
    pub fn say(&self, message: &Message) -> String {
        let list = |texts: &[String]| texts.join(self.language().comma());
        // A text that is copied must hold no invisible mark.
        self.fill(&self.plain, message, &InFiles, &list).replace(LEFT_TO_RIGHT_MARK, "")
    }

    /// The sentence of `message` as it is drawn on the page: times and numbers in its
    /// notation, and each value set apart (between Unicode's FSI and PDI, which no value
    /// holds), so that the sentence around it keeps its order. So is each text of a list,
    /// which runs as its language does.
    pub fn say_on_page(&self, message: &Message, notation: &dyn Notation) -> String {
        let list = |texts: &[String]| {
            let apart = |text: &String| format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}");
            let list = texts.iter().map(apart).collect::<Vec<_>>().join(self.language().comma());
            match self.language() {
                Language::English => list,
                Language::Arabic => format!("{RIGHT_TO_LEFT_ISOLATE}{list}{POP_DIRECTIONAL_ISOLATE}"),
            }
        };
        self.fill(&self.page, message, notation, &list)
    }

    /// The sentence of a message without values.
    pub fn line(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    pub fn has(&self, id: &str) -> bool {
        self.page.borrow_mut().parse_for(id, &self.files)
    }

    fn fill(
        &self,
        parsed: &RefCell<Parsed>,
        message: &Message,
        notation: &dyn Notation,
        list: &dyn Fn(&[String]) -> String,
    ) -> String {
        if !parsed.borrow_mut().parse_for(&message.id, &self.files) {
            return format!("[{}]", message.id);
        }
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
        let mut text = parsed.borrow().format(&message.id, &arguments, &mut problems);
        // A sentence may take in one of another file.
        if problems.iter().any(is_elsewhere) {
            parsed.borrow_mut().parse_all(&self.files);
            problems.clear();
            text = parsed.borrow().format(&message.id, &arguments, &mut problems);
        }
        debug_assert!(problems.is_empty(), "{} lacks a value: {problems:?}", message.id);
        if problems.is_empty() { text } else { parsed.borrow().format_without(&message.id, arguments, &problems) }
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
