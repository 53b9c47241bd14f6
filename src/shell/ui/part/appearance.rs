//! Light, dark, or as the system has it.

use strum::VariantArray;
use yew::prelude::*;

use super::radios::{Answer, radios};
use crate::shell::theme::{self, Theme};
use crate::shell::ui::text::use_words;

#[component]
pub fn Appearance() -> Html {
    let words = use_words();
    let chosen = use_state_eq(theme::chosen);
    let answers = Theme::VARIANTS.iter().map(|&theme| {
        let set = chosen.clone();
        Answer {
            word: theme.word(),
            label: words.line(theme.text_id()),
            chosen: *chosen == theme,
            on_choose: Callback::from(move |_: Event| {
                theme::choose(theme);
                set.set(theme);
            }),
        }
    });
    html! {
        <section class="questions">
            <h2>{ words.line("theme-title") }</h2>
            { radios("theme", words.line("theme-question").into(), answers) }
        </section>
    }
}
