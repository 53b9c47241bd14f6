//! How to make key and CSR with another tool: the recipe that fits the plan,
//! with every command and file to copy.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::journey::{Action, Journey, PageAction};
use crate::make::recipe::{self, RecipeFile, RecipeStep, Shell, Tool};
use crate::plan::Plan;
use crate::shell::clock;
use crate::shell::ui::draft::{Blank, Draft, use_draft};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::text::{Ui, Words, use_words};

/// Nothing where the hub holds the key, or the CSR is here already.
pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.task(at).holds_key() || journey.workspace.record(at).csr().is_some() {
        return Html::default();
    }
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let key = format!("{}-{}", planned.plan.environment.word(), at.id.word());
    // The files get their names when the commands are copied: today.
    let plan = planned.plan.on_day(clock::now());
    html! { <RecipeBook {key} {plan} dispatch={ui.dispatch.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    plan: Plan,
    dispatch: Callback<Action>,
}

#[component]
fn RecipeBook(props: &Props) -> Html {
    let words = use_words();
    let blank = |field| Blank::of(Address::new(props.plan.environment, props.plan.entry.id), field);
    let tool = use_draft(blank("tool"), || match props.plan.environment {
        Environment::Sandbox | Environment::Rehearsal => Tool::OpensslConfiguration,
        Environment::Production => Tool::OpensslPkcs11,
    });
    let shell = use_draft(blank("shell"), || Shell::Sh);
    let shells = tool.shells();
    let shown_shell = if shells.contains(&*shell) { *shell } else { shells.first().copied().unwrap_or(Shell::Sh) };

    let on_tool = {
        let tool = tool.clone();
        Callback::from(move |event: Event| choose(&event, &Tool::ALL, &tool))
    };
    let on_shell = {
        let shell = shell.clone();
        Callback::from(move |event: Event| choose(&event, shells, &shell))
    };
    let tools = Tool::ALL.map(|each| option(each.word(), words.line(each.text_id()), each == *tool));
    let shell_options = shells.iter().map(|each| option(each.word(), words.line(each.text_id()), *each == shown_shell));
    let recipe = recipe::recipe(&props.plan, *tool, shown_shell);
    let step = |(position, each): (usize, &RecipeStep)| step("recipe", position, each, &words, &props.dispatch);
    let file = |(position, each): (usize, &RecipeFile)| file("recipe", position, each, &words, &props.dispatch);
    html! {
        <details class="recipe" id="recipe">
            <summary>{ words.line("recipe-title") }</summary>
            <p>{ words.line("recipe-lead") }</p>
            <div class="recipe-choice">
                <div class="field">
                    <label for="recipe-tool">{ words.line("recipe-tool") }</label>
                    <select id="recipe-tool" onchange={on_tool}>{ for tools }</select>
                </div>
                <div class="field">
                    <label for="recipe-shell">{ words.line("recipe-shell") }</label>
                    <select id="recipe-shell" onchange={on_shell}>{ for shell_options }</select>
                </div>
            </div>
            <ol class="guide">{ for recipe.steps.iter().enumerate().map(step) }</ol>
            if !recipe.files.is_empty() {
                <h2>{ words.line("recipe-files") }</h2>
                { for recipe.files.iter().enumerate().map(file) }
            }
            <h2>{ words.line("recipe-notes") }</h2>
            <ul class="recipe-notes">{ for recipe.notes.iter().map(|note| html! { <li>{ words.say(note) }</li> }) }</ul>
        </details>
    }
}

pub(super) fn choose<T: Copy + 'static>(event: &Event, allowed: &[T], draft: &Draft<T>) {
    let list: HtmlSelectElement = event.target_unchecked_into();
    if let Some(value) = usize::try_from(list.selected_index()).ok().and_then(|index| allowed.get(index)) {
        draft.set(*value);
    }
}

pub(super) fn option(value: &'static str, label: String, selected: bool) -> Html {
    html! { <option {value} {selected}>{ label }</option> }
}

pub(super) fn step(of: &str, position: usize, step: &RecipeStep, words: &Words, dispatch: &Callback<Action>) -> Html {
    let command = step.command.as_ref().map(|command| {
        html! {
            <CopyValue
                id={format!("{of}-command-{position}")}
                label={words.line("recipe-command")}
                value={command.clone()}
                dispatch={dispatch.clone()}
                block=true
            />
        }
    });
    html! {
        <li>
            <p>{ words.say(&step.text) }</p>
            { for command }
        </li>
    }
}

pub(super) fn file(of: &str, position: usize, file: &RecipeFile, words: &Words, dispatch: &Callback<Action>) -> Html {
    let save = {
        let (dispatch, file) = (dispatch.clone(), file.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Page(PageAction::FileRequested {
                name: file.name.clone(),
                media_type: "text/plain",
                content: file.content.clone(),
            }));
        })
    };
    html! {
        <div class="recipe-file">
            <CopyValue
                id={format!("{of}-file-{position}")}
                label={file.name.clone()}
                value={file.content.clone()}
                dispatch={dispatch.clone()}
                block=true
            />
            <button type="button" id={format!("save-{of}-file-{position}")} onclick={save}>
                { words.line("recipe-file-save") }
            </button>
        </div>
    }
}
