//! The words, within reach of every part of the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Party};
use crate::framework::environment::Environment;
use crate::framework::file_name;
use crate::ground::clock::{Moment, Precision};
use crate::ground::language::Language;
use crate::ground::message::Message;
use crate::ground::text::{Notation, Texts};
use crate::journey::{Action, Route};
use crate::shell::clock;
use crate::shell::notation::Written;
use crate::shell::ui::sentence::Sentence;

/// The texts of the chosen language; equal if they are the same object.
#[derive(Clone)]
pub struct Words(Rc<Spoken>);

struct Spoken {
    texts: Texts,
    notation: Written,
}

/// What every stage needs to draw itself.
#[derive(Clone)]
pub struct Ui {
    pub words: Words,
    /// Where this is drawn, and which finding is looked for there.
    pub route: Route,
    pub environment: Environment,
    /// In whose role the page is used.
    pub role: Party,
    /// The first frame is drawn: what nobody saw in it may follow.
    pub is_drawn: bool,
    pub dispatch: Callback<Action>,
}

impl Words {
    pub fn new(language: Language) -> Self {
        Self(Rc::new(Spoken { texts: Texts::new(language), notation: Written::new(language) }))
    }

    pub fn language(&self) -> Language {
        self.0.texts.language()
    }

    pub fn line(&self, id: &'static str) -> String {
        self.say(&Message::new(id)).into_text()
    }

    /// For the page alone: what is saved or copied is worded by [`Self::texts`].
    pub fn say(&self, message: &Message) -> Sentence {
        Sentence::new(self.0.texts.say_on_page(message, &self.0.notation))
    }

    /// A text whose id is built from data, for example `purpose-c3`.
    pub fn family(&self, family: &str, word: &str) -> String {
        self.say(&Message::new(format!("{family}-{word}"))).into_text()
    }

    /// The date alone, as the language of the page writes it.
    pub fn day(&self, moment: Moment) -> String {
        self.0.notation.time(moment, Precision::Day)
    }

    /// Month and year, for an axis.
    pub fn month(&self, moment: Moment) -> String {
        self.0.notation.month(moment)
    }

    /// A name, of which no value has to be set apart: for a sentence or an attribute.
    pub fn name(&self, message: &Message) -> String {
        self.0.texts.say(message)
    }

    /// Words for files and the clipboard.
    pub fn texts(&self) -> &Texts {
        &self.0.texts
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Ui {
    pub fn line(&self, id: &'static str) -> String {
        self.words.line(id)
    }

    pub fn say(&self, message: &Message) -> Sentence {
        self.words.say(message)
    }

    /// The date alone, as the language of the page writes it.
    pub fn day(&self, moment: Moment) -> String {
        self.words.day(moment)
    }

    /// Date and time, as the language of the page writes it.
    pub fn minute(&self, moment: Moment) -> String {
        self.words.0.notation.time(moment, Precision::Minute)
    }

    /// A text whose id is built from data, for example `purpose-c3`.
    pub fn family(&self, family: &str, word: &str) -> String {
        Words::family(&self.words, family, word)
    }

    /// What a certificate is for, as it is said to a party that is not the LFI.
    pub fn purpose(&self, id: CertificateId) -> String {
        use CertificateId::{C3, C4, Enc1, S3, S4, Sig3, Sig4};
        let names_the_bank = [C3, C4, Enc1, S3, S4, Sig3, Sig4].contains(&id);
        match self.role != Party::Lfi && names_the_bank {
            true => self.family("purpose-outside", &id.word()),
            false => self.family("purpose", &id.word()),
        }
    }

    /// Why it is needed, as it is said to the role; nothing of what is others'.
    pub fn why(&self, id: CertificateId) -> Option<String> {
        let holder = id.entry().parties.value.key_holder;
        match self.role {
            Party::Lfi => Some(self.family("why", &id.word())),
            Party::Tpp if holder == Party::Tpp => Some(self.family("why-holder", &id.word())),
            Party::Tpp | Party::ApiHub => None,
        }
    }

    /// A text for an LFI, or one for the others.
    pub fn by_role(&self, lfi: &'static str, others: &'static str) -> String {
        self.line(if self.role == Party::Lfi { lfi } else { others })
    }

    /// Of a file that is written now: `C3_sandbox_2026-11-28_handover.md`.
    pub fn file_name(&self, id: Option<CertificateId>, what: &str) -> String {
        file_name::of_document(self.environment, id, clock::now(), what)
    }

    /// The same of one certificate, which may have a label: `S4_dr-site_sandbox_2026-11-28_handover.md`.
    pub fn file_name_of(&self, at: Address, label: Option<&str>, what: &str) -> String {
        file_name::of_labelled(at.environment, at.id, label, clock::now(), what)
    }

    /// A callback that sends an action.
    pub fn on<E: 'static>(&self, action: impl Fn() -> Action + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(action()))
    }
}

/// The texts, inside a component.
#[hook]
pub fn use_words() -> Words {
    use_context::<Words>().expect("INVARIANT: the root provides the texts to everything below it")
}
