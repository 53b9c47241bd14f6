//! Who was present, where and why: typed above the record, printed below it.
//! The draft lives here and goes into the journey when a field is left or the
//! typing pauses: there the whole record is judged again. What is printed is
//! the draft as it would be kept, so that the last word typed is never missing.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::journey::{Action, WorkspaceAction};
use crate::shell::ui::part::field::{Shape, TextField};
use crate::shell::ui::text::{Words, use_words};
use crate::workspace::{CeremonyInput, MAX_CHARACTERS, MAX_PEOPLE, MAX_REMARK_CHARACTERS, Person};

const PAUSE_MS: u32 = 400;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub environment: Environment,
    /// As the workspace has it.
    pub typed: CeremonyInput,
    pub dispatch: Callback<Action>,
    /// What stands between the form and those present: buttons.
    pub buttons: Html,
    /// The record, above those present.
    pub children: Html,
    /// What comes below them.
    pub appendix: Html,
}

/// A text of the draft.
#[derive(Clone, Copy)]
enum Blank {
    Place,
    Remark,
    Name(usize),
    Role(usize),
}

#[component]
pub fn Presence(props: &Props) -> Html {
    let words = use_words();
    let draft = use_state(|| props.typed.clone());
    let keep = {
        let (dispatch, environment) = (props.dispatch.clone(), props.environment);
        move |typed: CeremonyInput| {
            dispatch.emit(Action::Workspace(WorkspaceAction::CeremonyTyped(environment, typed)));
        }
    };
    let adding = use_node_ref();
    let pause = use_mut_ref(|| None::<(Timeout, CeremonyInput)>);
    {
        // Whoever goes back in the midst of typing finds it there.
        let (keep, pause) = (keep.clone(), pause.clone());
        use_effect_with((), move |()| move || pause.take().into_iter().for_each(|(_, typed)| keep(typed)));
    }
    let on_input = |blank: Blank| {
        let (draft, keep, pause) = (draft.clone(), keep.clone(), pause.clone());
        Callback::from(move |text: String| {
            let mut changed = (*draft).clone();
            fill(&mut changed, blank, text);
            draft.set(changed.clone());
            let over = {
                let (keep, pause) = (keep.clone(), pause.clone());
                move || pause.take().into_iter().for_each(|(_, typed)| keep(typed))
            };
            // One that waits is dropped, and with it what it would have kept.
            pause.replace(Some((Timeout::new(PAUSE_MS, over), changed)));
        })
    };
    // Adding and removing rows is kept at once.
    let on_click = |change: fn(&mut Vec<Person>, usize), at: usize| {
        let (draft, keep) = (draft.clone(), keep.clone());
        Callback::from(move |_: MouseEvent| {
            let mut changed = (*draft).clone();
            change(&mut changed.people, at);
            keep(changed.clone());
            draft.set(changed);
        })
    };
    let onchange = {
        let (draft, keep, pause) = (draft.clone(), keep.clone(), pause.clone());
        Callback::from(move |_: Event| {
            pause.take();
            keep((*draft).clone());
        })
    };
    let field = |id: String, label: String, hint: String, value: &str, blank: Blank| {
        let (shape, most) = match blank {
            Blank::Remark => (Shape::Lines, MAX_REMARK_CHARACTERS),
            Blank::Place | Blank::Name(_) | Blank::Role(_) => (Shape::Line, MAX_CHARACTERS),
        };
        let value = value.to_owned();
        html! {
            <TextField {id} {label} {hint} {value} {shape} max_characters={Some(most)} on_input={on_input(blank)} />
        }
    };
    let row = |(at, person): (usize, &Person)| {
        let number = at + 1;
        let say = |id: Message| words.name(&id.with("number", number));
        let hint = || words.line("ceremony-person-hint");
        let remove = {
            let removed = on_click(
                |people, at| {
                    if at < people.len() {
                        people.remove(at);
                    }
                },
                at,
            );
            let adding = adding.clone();
            Callback::from(move |event: MouseEvent| {
                removed.emit(event);
                // This button goes with its row, or stands for the next one.
                if let Some(button) = adding.cast::<web_sys::HtmlElement>() {
                    let _ = button.focus();
                }
            })
        };
        html! {
            <div class="person">
                { field(format!("ceremony-person-name-{number}"), say(Message::new("ceremony-person-name")), hint(), &person.name, Blank::Name(at)) }
                { field(format!("ceremony-person-role-{number}"), say(Message::new("ceremony-person-role")), hint(), &person.role, Blank::Role(at)) }
                <button type="button" class="quiet" id={format!("remove-person-{number}")} onclick={remove}>
                    { say(Message::new("ceremony-remove-person")) }
                </button>
            </div>
        }
    };
    let (place, remark) = (words.line("ceremony-place"), words.line("ceremony-remark"));
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <>
            <form class="presence screen-only" {onchange} {onsubmit} novalidate=true>
                <h2>{ words.line("ceremony-typed-title") }</h2>
                <p class="hint">{ words.line("ceremony-typed-lead") }</p>
                { field("ceremony-place".to_owned(), place, words.line("ceremony-place-hint"), &draft.place, Blank::Place) }
                { field("ceremony-remark".to_owned(), remark, words.line("ceremony-remark-hint"), &draft.remark, Blank::Remark) }
                { for draft.people.iter().enumerate().map(row) }
                <button
                    ref={adding.clone()}
                    type="button"
                    id="add-person"
                    disabled={draft.people.len() >= MAX_PEOPLE}
                    onclick={on_click(|people, _| people.push(Person::default()), 0)}
                >{ words.line("ceremony-add-person") }</button>
            </form>
            { props.buttons.clone() }
            <article id="ceremony-record">
                { props.children.clone() }
                { present(&(*draft).clone().bounded(), &words) }
                { props.appendix.clone() }
            </article>
        </>
    }
}

fn fill(draft: &mut CeremonyInput, blank: Blank, text: String) {
    let slot = match blank {
        Blank::Place => Some(&mut draft.place),
        Blank::Remark => Some(&mut draft.remark),
        Blank::Name(at) => draft.people.get_mut(at).map(|person| &mut person.name),
        Blank::Role(at) => draft.people.get_mut(at).map(|person| &mut person.role),
    };
    if let Some(slot) = slot {
        *slot = text;
    }
}

/// As it is printed, with room for a signature.
fn present(draft: &CeremonyInput, words: &Words) -> Html {
    let row = |person: &Person| {
        html! {
            <tr>
                <td dir="auto">{ &person.name }</td>
                <td dir="auto">{ &person.role }</td>
                <td class="signature"></td>
            </tr>
        }
    };
    html! {
        <section id="ceremony-people">
            <h2>{ words.line("ceremony-people") }</h2>
            if !draft.place.is_empty() || !draft.remark.is_empty() {
                <dl class="facts">
                    { typed(words.line("ceremony-place"), &draft.place) }
                    { typed(words.line("ceremony-remark"), &draft.remark) }
                </dl>
            }
            if draft.people.is_empty() {
                <p>{ words.line("ceremony-no-people") }</p>
            } else {
                <table class="record">
                    <thead>
                        <tr>
                            <th scope="col">{ words.line("ceremony-column-name") }</th>
                            <th scope="col">{ words.line("ceremony-column-role") }</th>
                            <th scope="col">{ words.line("ceremony-column-signature") }</th>
                        </tr>
                    </thead>
                    <tbody>{ for draft.people.iter().map(row) }</tbody>
                </table>
            }
        </section>
    }
}

/// In the direction of its own letters.
fn typed(name: String, value: &str) -> Html {
    if value.is_empty() {
        return Html::default();
    }
    html! { <div><dt>{ name }</dt><dd dir="auto">{ value }</dd></div> }
}
