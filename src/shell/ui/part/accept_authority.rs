//! The act by which a person accepts a CA: with what they compared its
//! fingerprint, their name if they like, and the button. Where another CA is
//! accepted in its place, the act is a louder one.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::field::TextField;
use crate::check::authority::{ComparedWith, Role};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::journey::{Action, AuthoritiesAction};
use crate::shell::ui::draft::{Blank, use_draft};
use crate::shell::ui::text::use_words;

/// What the act does beside accepting the file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Act {
    First,
    /// Another file is accepted in this place.
    Replacement,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub environment: Environment,
    pub role: Role,
    pub act: Act,
    pub dispatch: Callback<Action>,
}

#[component]
pub fn AcceptAuthority(props: &Props) -> Html {
    let words = use_words();
    let compared_with = use_state(|| None::<ComparedWith>);
    let by = use_draft(Blank::of_environment(props.environment, "accepted-by"), String::new);
    let knowingly = use_state(|| false);
    let (environment, role, word) = (props.environment, props.role, props.role.word());
    let choices = ComparedWith::ALL.map(|each| {
        let onchange = {
            let compared_with = compared_with.clone();
            Callback::from(move |_: Event| compared_with.set(Some(each)))
        };
        let id = format!("{word}-compared-{}", each.word());
        html! {
            <div class="choice">
                <input
                    type="radio"
                    id={id.clone()}
                    name={format!("{word}-compared")}
                    required=true
                    checked={*compared_with == Some(each)}
                    {onchange}
                />
                <label for={id}>{ words.say(&Message::new(format!("compared-with-{}", each.word()))) }</label>
            </div>
        }
    });
    let onsubmit = {
        let (compared_with, by, knowingly) = (*compared_with, (*by).clone(), *knowingly);
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(compared_with) = compared_with else { return };
            dispatch.emit(Action::Authorities(
                environment,
                AuthoritiesAction::Accepted { role, compared_with, by: by.clone(), knowingly },
            ));
        })
    };
    let on_knowingly = {
        let knowingly = knowingly.clone();
        Callback::from(move |event: Event| knowingly.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let on_by = Callback::from({
        let by = by.clone();
        move |typed| by.set(typed)
    });
    html! {
        <form class="accept" {onsubmit} autocomplete="off">
            <fieldset>
                <legend>{ words.line("trust-files-compare") }</legend>
                <div class="choices column">{ for choices }</div>
            </fieldset>
            <TextField
                id={format!("{word}-accepted-by")}
                label={words.line("trust-files-by")}
                hint={words.line("trust-files-by-hint")}
                value={(*by).clone()}
                max_characters={100}
                on_input={on_by}
            />
            if role == Role::Root {
                <p class="hint">{ words.line("trust-files-takes-along") }</p>
            }
            if props.act == Act::Replacement {
                <div class="choice">
                    <input
                        type="checkbox"
                        id={format!("{word}-knowingly")}
                        required=true
                        checked={*knowingly}
                        onchange={on_knowingly}
                    />
                    <label for={format!("{word}-knowingly")}>{ words.line("trust-files-knowingly") }</label>
                </div>
            }
            <button type="submit" id={format!("accept-{word}")} class={(props.act == Act::Replacement).then_some("danger")}>
                { words.line("trust-files-accept") }
            </button>
        </form>
    }
}
