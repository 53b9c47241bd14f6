//! Further certificates of one kind: of a second brand, application or site. Folded, since
//! most have one of each.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Entry, TABLE};
use crate::framework::environment::Environment;
use crate::framework::file_name::MAX_LABEL_CHARACTERS;
use crate::ground::shown::written_out;
use crate::journey::{Action, Journey, Screen, WorkspaceAction};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::sentence::Sentence;
use crate::shell::ui::text::{Ui, use_words};

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let environment = journey.workspace.environment;
    let further: Vec<Address> = journey.workspace.further(environment).collect();
    let kinds: Vec<&'static Entry> = TABLE.iter().filter(|entry| journey.makes(journey.at(entry.id))).collect();
    let problem = journey.bank_page(environment).and_then(|page| page.label_problem.as_ref());
    let is_open = !further.is_empty() || problem.is_some();
    html! {
        <details class="recipe" id="several" open={is_open}>
            <summary>{ ui.by_role("several-title", "several-title-other") }</summary>
            <p>{ ui.by_role("several-lead", "several-lead-other") }</p>
            <ul class="several-list">{ for further.into_iter().map(|at| row(journey, at, ui)) }</ul>
            <AddForm
                {environment}
                kinds={kinds.iter().map(|entry| (entry.id, ui.purpose(entry.id))).collect::<Vec<_>>()}
                problem={problem.map(|problem| ui.say(problem))}
                dispatch={ui.dispatch.clone()}
            />
        </details>
    }
}

fn row(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let which = at.which();
    let label = journey.workspace.label(at).unwrap_or_default();
    let step = journey.steps(at).first().map(|view| view.step);
    let route = step.map(|step| Screen::Certificate { id: which, step }.route());
    html! {
        <li id={format!("several-{}", which.word())}>
            <a href={route}><span class="id">{ at.id.name() }</span>{ " " }<bdi translate="no">{ written_out(&label).into_owned() }</bdi></a>
            { " " }
            <ConfirmButton
                id={format!("remove-{}", which.word())}
                label={ui.line("several-remove")}
                question={ui.line("several-remove-question")}
                yes={ui.line("several-remove-yes")}
                on_confirm={ui.on(move || Action::Workspace(WorkspaceAction::Removed(at)))}
            />
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    environment: Environment,
    kinds: Vec<(CertificateId, String)>,
    problem: Option<Sentence>,
    dispatch: Callback<Action>,
}

#[component]
fn AddForm(props: &Props) -> Html {
    let words = use_words();
    let (kind, label) = (use_node_ref(), use_node_ref());
    let onsubmit = {
        let (kind, label, dispatch) = (kind.clone(), label.clone(), props.dispatch.clone());
        let (environment, kinds) = (props.environment, props.kinds.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (Some(list), Some(field)) = (kind.cast::<HtmlSelectElement>(), label.cast::<HtmlInputElement>()) else {
                return;
            };
            let chosen = usize::try_from(list.selected_index()).ok().and_then(|row| kinds.get(row));
            let Some((id, _)) = chosen else { return };
            let added = WorkspaceAction::Added { environment, id: *id, label: field.value() };
            dispatch.emit(Action::Workspace(added));
        })
    };
    let invalid = props.problem.is_some();
    html! {
        <form {onsubmit} novalidate=true autocomplete="off">
            <div class="field">
                <label for="several-kind">{ words.line("several-kind") }</label>
                <select ref={kind} id="several-kind">
                    { for props.kinds.iter().enumerate().map(|(row, (id, purpose))| html! {
                        <option value={id.word()} selected={row == 0}>{ format!("{}: {purpose}", id.name()) }</option>
                    }) }
                </select>
            </div>
            <div class={classes!("field", invalid.then_some("invalid"))}>
                <label for="several-label">{ words.line("several-label") }</label>
                <input
                    ref={label}
                    id="several-label"
                    type="text"
                    dir="auto"
                    maxlength={MAX_LABEL_CHARACTERS.to_string()}
                    aria-describedby="several-label-hint several-problem"
                    aria-invalid={invalid.to_string()}
                />
                <p class="hint" id="several-label-hint">{ words.line("several-label-hint") }</p>
                <div id="several-problem">
                    { for props.problem.iter().cloned().map(|problem| html! { <p class="problem" role="alert">{ problem }</p> }) }
                </div>
            </div>
            <button type="submit" id="several-add">{ words.line("several-add") }</button>
        </form>
    }
}
