//! What things and groups are called.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::ground::message::{Message, Value};
use crate::heap::identify::Item;
use crate::heap::matching::{Group, Guess};
use crate::journey::{Action, HeapAction};
use crate::shell::ui::focus;
use crate::shell::ui::text::Ui;

pub fn kind(item: &Item, ui: &Ui) -> String {
    ui.line(item.kind.text_id())
}

pub fn name(item: &Item, ui: &Ui) -> String {
    if item.file.is_empty() {
        let pasted = ui.line("heap-pasted");
        return if item.place.of > 1 { format!("{pasted} #{}", item.place.number) } else { pasted };
    }
    item.name()
}

/// Opens an item where it stands, or closes what lies open.
pub fn choose(position: Option<usize>, ui: &Ui) -> Callback<MouseEvent> {
    ui.on(move || Action::Heap(HeapAction::ItemChosen(position)))
}

/// Opens an item from elsewhere on the screen: it is scrolled to and gets the focus.
pub fn go_to(position: usize, ui: &Ui) -> Callback<MouseEvent> {
    let dispatch = ui.dispatch.clone();
    Callback::from(move |_| {
        dispatch.emit(Action::Heap(HeapAction::ItemChosen(Some(position))));
        // It is there when it was drawn.
        Timeout::new(0, move || focus::part(&item_id(position))).forget();
    })
}

pub fn item_id(position: usize) -> String {
    format!("item-{position}")
}

/// `C3`, `C3 or C1`; nothing if it may be many.
pub fn certificate(guess: &Guess, ui: &Ui) -> Option<String> {
    match guess.ids.as_slice() {
        [id] => Some(id.name().to_owned()),
        [one, other] => {
            let either = Message::new("heap-either").with("one", one.name()).with("other", other.name());
            Some(ui.words.name(&either))
        }
        _ => None,
    }
}

/// `C3 · TLS client · until 28 Dec 2027`: what a person knows a group by.
pub fn title(group: &Group, ui: &Ui) -> Html {
    let guess = &group.guess;
    let purpose = guess.purpose().map(|purpose| ui.family("kind-of-key", purpose.word()));
    let until = guess.not_after.map(|moment| ui.say(&Message::new("heap-until").with("date", Value::day(moment))));
    let mut parts: Vec<Html> = Vec::new();
    parts.extend(certificate(guess, ui).map(|text| html! { <span class="known">{ text }</span> }));
    parts.push(match purpose {
        Some(purpose) => html! { { purpose } },
        None => html! { { ui.line("heap-purpose-not-known") } },
    });
    parts.extend(guess.environment.map(|environment| html! { { ui.family("environment", environment.word()) } }));
    parts.extend(until.map(Html::from));
    let parts = parts.into_iter().enumerate().map(|(number, part)| {
        html! { <>if number > 0 { { " · " } }{ part }</> }
    });
    html! { { for parts } }
}

/// What the guess rests on, said aloud.
pub fn basis(guess: &Guess, ui: &Ui) -> Option<Html> {
    if guess.by.is_empty() || guess.purpose().is_none() {
        return None;
    }
    let lines = guess.by.iter().map(|basis| html! { <>{ ui.family("guess", basis.word()) }{ " " }</> });
    Some(html! { <p class="guess">{ for lines }</p> })
}
