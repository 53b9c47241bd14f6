//! The words, within reach of every part of the page.

use std::rc::Rc;

use yew::prelude::*;

use crate::environment::Environment;
use crate::journey::{Action, Route};
use crate::message::Message;
use crate::text::{Language, Texts};

/// The texts of the chosen language; equal if they are the same object.
#[derive(Clone)]
pub struct Words(Rc<Texts>);

/// What every stage needs to draw itself.
#[derive(Clone)]
pub struct Ui {
    pub words: Words,
    /// Where this is drawn, and which finding is looked for there.
    pub route: Route,
    pub environment: Environment,
    pub dispatch: Callback<Action>,
}

impl Words {
    pub fn new(language: Language) -> Self {
        Self(Rc::new(Texts::new(language)))
    }

    pub fn line(&self, id: &'static str) -> String {
        self.0.line(id)
    }

    pub fn say(&self, message: &Message) -> String {
        self.0.say(message)
    }

    pub fn texts(&self) -> &Texts {
        &self.0
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

    pub fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// A text whose id is built from data, for example `purpose-c3`.
    pub fn family(&self, family: &str, word: &str) -> String {
        self.words.say(&Message::new(format!("{family}-{word}")))
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
