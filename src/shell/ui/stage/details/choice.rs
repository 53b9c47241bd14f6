//! A list from which one of the allowed values is chosen; a choice of one is no
//! choice and is not shown.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::framework::catalogue::{CertificateType, CommonName, KeyAlgorithm, Place};
use crate::ground::message::Message;
use crate::plan::Field;
use crate::shell::ui::text::Words;

/// One of the allowed values, the first being the default.
pub struct Choice<T: 'static> {
    pub field: Field,
    pub allowed: &'static [T],
    pub chosen: Option<T>,
    pub label: fn(T) -> Label,
    pub on_choose: Callback<T>,
    pub note: Option<String>,
}

/// How a value is called.
pub enum Label {
    /// By a text.
    Text(&'static str),
    /// By a name that is never translated, and its value in the list.
    Name { value: &'static str, name: &'static str },
}

impl<T: Copy + PartialEq> Choice<T> {
    pub fn view(&self, words: &Words) -> Html {
        let allowed = self.allowed;
        if allowed.len() < 2 {
            return Html::default();
        }
        let current = self.chosen.filter(|value| allowed.contains(value)).or(allowed.first().copied());
        let onchange = {
            let on_choose = self.on_choose.clone();
            Callback::from(move |event: Event| {
                let list: HtmlSelectElement = event.target_unchecked_into();
                if let Some(value) = usize::try_from(list.selected_index()).ok().and_then(|index| allowed.get(index)) {
                    on_choose.emit(*value);
                }
            })
        };
        let rows = allowed.iter().map(|value| {
            let label = (self.label)(*value);
            html! { <option value={label.value()} selected={current == Some(*value)}>{ label.say(words) }</option> }
        });
        let id = self.field.word();
        let hint = format!("{id}-hint");
        html! {
            <div class="field">
                <label for={id}>{ words.say(&field_message("field", self.field)) }</label>
                <select {id} aria-describedby={hint.clone()} {onchange}>{ for rows }</select>
                <p class="hint" id={hint}>{ words.say(&field_message("hint", self.field)) }</p>
                { for self.note.iter().map(|note| html! { <p class="note">{ note }</p> }) }
            </div>
        }
    }
}

impl Label {
    fn value(&self) -> &'static str {
        match self {
            Self::Text(id) => id,
            Self::Name { value, .. } => value,
        }
    }

    pub fn say(&self, words: &Words) -> String {
        match self {
            Self::Text(id) => words.line(id),
            Self::Name { name, .. } => (*name).to_owned(),
        }
    }
}

pub fn place_label(place: Place) -> Label {
    Label::Text(match place {
        Place::OrganisationCertificates => "place-organisation-certificates",
        Place::Application => "place-application",
    })
}

/// The directory's own names.
pub fn type_label(kind: CertificateType) -> Label {
    Label::Name { value: kind.file_word(), name: kind.name() }
}

pub fn name_label(name: CommonName) -> Label {
    Label::Text(match name {
        CommonName::ApplicationId => "common-name-application-id",
        CommonName::OrganisationId => "common-name-organisation-id",
        CommonName::Absent => "common-name-absent",
    })
}

pub fn algorithm_label(algorithm: KeyAlgorithm) -> Label {
    Label::Text(match algorithm {
        KeyAlgorithm::Rsa2048 => "algorithm-rsa2048",
        KeyAlgorithm::Rsa3072 => "algorithm-rsa3072",
        KeyAlgorithm::Rsa4096 => "algorithm-rsa4096",
        KeyAlgorithm::EcP256 => "algorithm-ec-p256",
    })
}

/// A text about a field, such as its label or its hint.
pub fn field_message(family: &str, field: Field) -> Message {
    Message::new(format!("{family}-{}", field.word()))
}
