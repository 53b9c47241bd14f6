//! How many of the bank's certificates are in which state.

use yew::prelude::*;

use super::picture;
use crate::framework::catalogue::TABLE;
use crate::ground::message::Message;
use crate::journey::{Journey, Mark};
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let environment = journey.workspace.environment;
    let all = TABLE.iter().flat_map(|entry| journey.workspace.all_of(environment, entry.id));
    let marks: Vec<Mark> = all.map(|at| journey.mark(at).0).collect();
    let counts = Mark::ALL.into_iter().filter(|mark| !matches!(mark, Mark::NotNeeded | Mark::Others));
    let counts = counts.filter_map(|mark| {
        let count = marks.iter().filter(|each| **each == mark).count();
        let text = Message::new(format!("mark-count-{}", mark.word())).with("count", count);
        (count > 0).then(|| html! { <li class={mark.word()}>{ picture::sign(mark) }{ ui.say(&text) }</li> })
    });
    html! { <ul class="counts" id="tally">{ for counts }</ul> }
}
