//! A question with a few answers, all in view.

use yew::prelude::*;

pub struct Answer {
    /// Part of its id: `role-tpp`.
    pub word: &'static str,
    pub label: String,
    pub chosen: bool,
    pub on_choose: Callback<Event>,
}

pub fn radios(name: &'static str, question: Html, answers: impl IntoIterator<Item = Answer>) -> Html {
    let choices = answers.into_iter().map(|Answer { word, label, chosen, on_choose }| {
        let id = format!("{name}-{word}");
        html! {
            <span class="choice">
                <input type="radio" id={id.clone()} {name} checked={chosen} onchange={on_choose} />
                <label for={id}>{ label }</label>
            </span>
        }
    });
    html! {
        <fieldset class="question" id={name}>
            <legend>{ question }</legend>
            <div class="choices">{ for choices }</div>
        </fieldset>
    }
}
