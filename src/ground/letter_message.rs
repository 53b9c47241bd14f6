//! Letters that deceive the eye, in sentences: which, where, and in whose name.

use strum::IntoStaticStr;

use crate::ground::letters::{MixedScripts, OtherForm, UnseenLetter, code_point, script_word};
use crate::ground::message::Message;
use crate::ground::shown::cut;

/// Of a word, in a sentence.
const MOST_SHOWN: usize = 40;

/// Whose name holds a letter, for the sentence about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Whose {
    /// The legal name, as typed.
    Name,
    Subject,
    Issuer,
}

impl UnseenLetter<'_> {
    pub fn message(&self, whose: Whose, attribute: &str) -> Message {
        let place = self.place();
        about(Message::new("err-letters-unseen"), whose, attribute)
            .with("letter", code_point(self.letter))
            .with("kind", self.how.word())
            .with("place", place.word())
            .with("word", cut(place.behind(), MOST_SHOWN))
    }
}

impl MixedScripts {
    pub fn message(&self, whose: Whose, attribute: &str) -> Message {
        let [first, second] = self.scripts.map(script_word);
        about(Message::new("err-letters-mixed"), whose, attribute)
            .with("first", first)
            .with("second", second)
            .with("letter", self.letter.to_string())
            .with("code", code_point(self.letter))
            .with("word", cut(&self.word, MOST_SHOWN))
    }
}

impl OtherForm {
    pub fn message(&self, whose: Whose, attribute: &str) -> Message {
        let codes = |text: &str| text.chars().map(code_point).collect::<Vec<_>>().join(" ");
        about(Message::new("err-letters-form"), whose, attribute)
            .with("letter", &self.written)
            .with("written", codes(&self.written))
            .with("usual", codes(&self.usual))
    }
}

fn about(message: Message, whose: Whose, attribute: &str) -> Message {
    let whose: &'static str = whose.into();
    message.with("whose", whose).with("attribute", attribute)
}
