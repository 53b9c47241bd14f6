//! One field of a form: label, hint, value, and what is wrong beside it.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::shell::ui::sentence::Sentence;

#[derive(Clone, Copy, PartialEq, Default)]
pub enum Shape {
    #[default]
    Line,
    Lines,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub id: AttrValue,
    pub label: AttrValue,
    pub hint: AttrValue,
    pub value: AttrValue,
    #[prop_or_default]
    pub shape: Shape,
    /// More cannot be typed.
    #[prop_or_default]
    pub max_characters: Option<usize>,
    #[prop_or_default]
    pub problems: Vec<Sentence>,
    #[prop_or_default]
    pub notes: Vec<Sentence>,
    pub on_input: Callback<String>,
}

#[component]
pub fn TextField(props: &Props) -> Html {
    let (hint_id, problem_id) = (format!("{}-hint", props.id), format!("{}-problem", props.id));
    let invalid = !props.problems.is_empty();
    let described = if invalid { format!("{problem_id} {hint_id}") } else { hint_id.clone() };
    let maxlength = props.max_characters.map(|most| most.to_string());
    let control = match props.shape {
        Shape::Line => {
            let on_input = props.on_input.clone();
            let oninput = Callback::from(move |event: InputEvent| {
                on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value());
            });
            html! {
                <input
                    id={props.id.clone()}
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    {maxlength}
                    value={props.value.clone()}
                    aria-describedby={described}
                    aria-invalid={invalid.to_string()}
                    {oninput}
                />
            }
        }
        Shape::Lines => {
            let on_input = props.on_input.clone();
            let oninput = Callback::from(move |event: InputEvent| {
                on_input.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
            });
            html! {
                <textarea
                    id={props.id.clone()}
                    rows="5"
                    {maxlength}
                    dir="auto"
                    spellcheck="false"
                    value={props.value.clone()}
                    aria-describedby={described}
                    aria-invalid={invalid.to_string()}
                    {oninput}
                />
            }
        }
    };
    html! {
        <div class={classes!("field", invalid.then_some("invalid"))}>
            <label for={props.id.clone()}>{ &props.label }</label>
            { control }
            <p class="hint" id={hint_id}>{ &props.hint }</p>
            <div id={problem_id}>
                { for props.problems.iter().cloned().map(|problem| html! { <p class="problem">{ problem }</p> }) }
            </div>
            { for props.notes.iter().cloned().map(|note| html! { <p class="note">{ note }</p> }) }
        </div>
    }
}
