//! What the signs of the timeline mean.

use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::shell::ui::part::timeline::{bar_shape, sign};
use crate::shell::ui::text::Ui;
use crate::validity::lifetime::Urgency;
use crate::validity::timeline::{Generation, Milestone};

pub fn view(ui: &Ui) -> Html {
    let bar = |generation, urgency, environment| bar_shape(generation, urgency, environment, [1, 3, 26, 10]);
    let signs = [
        (bar(Generation::Current, Urgency::Valid, Environment::Sandbox), ui.line("legend-sandbox")),
        (bar(Generation::Current, Urgency::Valid, Environment::Production), ui.line("legend-production")),
        (bar(Generation::Current, Urgency::Expired, Environment::Production), ui.line("legend-expired")),
        (bar(Generation::Previous, Urgency::Valid, Environment::Production), ui.line("legend-previous")),
        (sign(Milestone::Reminder, 14, 8), ui.line("legend-reminder")),
        (sign(Milestone::Renew, 14, 8), ui.line("legend-renew")),
        (sign(Milestone::Urgent, 14, 8), ui.line("legend-urgent")),
    ];
    let items = signs.map(|(drawn, meaning)| {
        html! {
            <li>
                <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">{ drawn }</svg>
                { meaning }
            </li>
        }
    });
    html! {
        <ul class="timeline-legend" aria-label={ui.line("legend-title")}>{ for items }</ul>
    }
}
