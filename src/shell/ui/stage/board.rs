//! The board: every certificate of the open environment and its next action.

use yew::prelude::*;

use super::comparison;
use crate::framework::catalogue::{Need, Question, Task};
use crate::ground::message::{Message, Value};
use crate::ground::shown::written_out;
use crate::journey::{
    Action, BoardGroup, BoardRow, Journey, NextAction, Progress, Screen, WorkspaceAction, board, most_urgent,
};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::open_workspace::OpenWorkspace;
use crate::shell::ui::part::practice;
use crate::shell::ui::part::state;
use crate::shell::ui::part::workspace_review;
use crate::shell::ui::text::Ui;
use crate::workspace::Answer;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let groups = board(journey);
    html! {
        <div class="board">
            <h1 id="page-heading" tabindex="-1">{ ui.line("board-title") }</h1>
            <p class="lead">{ ui.line("board-lead") }</p>
            { bank(journey, ui) }
            { next(&groups, ui) }
            { practice::introduction(journey, ui) }
            if journey.authority_waits(journey.workspace.environment) {
                <p class="note" id="authority-waits">
                    { ui.line("board-authority-waits") }{ " " }
                    <a href={Screen::Authorities.route()}>{ ui.line("nav-authorities") }</a>
                </p>
            }
            { questions(journey, ui) }
            { for groups.iter().map(|group| group_view(group, ui)) }
            { comparison::view(journey, ui) }
            { workspace(journey, ui) }
        </div>
    }
}

/// Whose certificates these are, once that is known.
fn bank(journey: &Journey, ui: &Ui) -> Html {
    let name = &journey.bank(journey.workspace.environment).legal_name;
    if name.is_empty() {
        return Html::default();
    }
    html! {
        <p class="bank-line">
            <bdi translate="no">{ written_out(name).into_owned() }</bdi>{ " " }<a id="to-bank" href={Screen::Bank.route()}>{ ui.line("bank-title") }</a>
        </p>
    }
}

/// The most pressing certificates, each with what to do.
fn next(groups: &[BoardGroup], ui: &Ui) -> Html {
    let rows = most_urgent(groups);
    if rows.is_empty() {
        return Html::default();
    }
    let card = |row: &&BoardRow| {
        let id = row.entry.id;
        html! {
            <li class={classes!("card", state::word(row))} id={format!("next-{}", id.word())}>
                <p class="card-head"><span class="id">{ id.name() }</span>{ state::view(row, ui) }</p>
                <p class="card-purpose">{ ui.family("purpose", &id.word()) }</p>
                { state::outlook(row, ui) }
                { action(row, "button primary", ui) }
            </li>
        }
    };
    html! {
        <section class="next-steps">
            <h2>{ ui.line("board-next") }</h2>
            <p>{ ui.line("board-next-lead") }</p>
            <ol class="cards">{ for rows.iter().map(card) }</ol>
        </section>
    }
}

/// The one next action, as a way to the step where it is done.
fn action(row: &BoardRow, class: &'static str, ui: &Ui) -> Html {
    let id = row.entry.id;
    let label = ui.family("action", row.action.word());
    let route = Screen::Certificate { id, step: row.step }.route();
    html! { <a {class} href={route} aria-label={format!("{} {label}", id.name())}>{ label }</a> }
}

fn group_view(group: &BoardGroup, ui: &Ui) -> Html {
    let (title, lead) = match group.task {
        Task::HoldKey => (ui.line("task-hold-key"), ui.line("task-hold-key-lead")),
        Task::CertifyHubKey => (ui.line("task-certify-hub-key"), ui.line("task-certify-hub-key-lead")),
        Task::TrustHubKey => (ui.line("task-trust-hub-key"), ui.line("task-trust-hub-key-lead")),
        Task::Observe => (ui.line("task-observe"), ui.line("task-observe-lead")),
    };
    html! {
        <section class="group">
            <h2>{ title }</h2>
            <p>{ lead }</p>
            <ul class="rows">{ for group.rows.iter().map(|row| row_view(row, ui)) }</ul>
        </section>
    }
}

fn row_view(row: &BoardRow, ui: &Ui) -> Html {
    let id = row.entry.id;
    let class = match (row.action, row.progress) {
        // Nothing has to be done there.
        (NextAction::View | NextAction::Check, _) | (_, Progress::NotNeeded) => "button quiet",
        _ => "button",
    };
    html! {
        <li class={classes!("row", state::word(row))} id={format!("row-{}", id.word())}>
            <span class="id">{ id.name() }</span>
            <span class="purpose">
                { ui.family("purpose", &id.word()) }
                if row.entry.is_made_by_lfi() {
                    { " " }<a class="check-link" href={Screen::Check(id).route()} aria-label={format!("{} {}", id.name(), ui.line("inspect-link"))}>{ ui.line("inspect-link") }</a>
                }
            </span>
            <span class="standing">{ state::view(row, ui) }{ state::outlook(row, ui) }</span>
            { action(row, class, ui) }
        </li>
    }
}

/// The questions that decide whether Sig4 and Sig3 are needed.
fn questions(journey: &Journey, ui: &Ui) -> Html {
    let asked = crate::framework::catalogue::TABLE.iter().filter_map(|entry| match entry.need.value {
        Need::If(question) => Some((entry.id.name(), question)),
        Need::Always => None,
    });
    html! {
        <section class="questions">
            <h2>{ ui.line("questions-title") }</h2>
            { for asked.map(|(name, question)| question_view(journey, name, question, ui)) }
        </section>
    }
}

fn question_view(journey: &Journey, certificate: &str, question: Question, ui: &Ui) -> Html {
    let (text, word) = match question {
        Question::JwtAuthToHub => (ui.line("question-jwt-auth-to-hub"), "jwt-auth-to-hub"),
        Question::JwtAuthToOzoneConnect => (ui.line("question-jwt-auth-to-ozone-connect"), "jwt-auth-to-ozone-connect"),
    };
    let options = [
        (Answer::Yes, "yes", ui.line("answer-yes")),
        (Answer::No, "no", ui.line("answer-no")),
        (Answer::NotSure, "not-sure", ui.line("answer-not-sure")),
    ];
    let choices = options.map(|(answer, answer_word, label)| {
        let id = format!("{word}-{answer_word}");
        html! {
            <span class="choice">
                <input
                    type="radio"
                    id={id.clone()}
                    name={word}
                    checked={journey.workspace.answer(question) == answer}
                    onchange={ui.on(move || Action::Workspace(WorkspaceAction::QuestionAnswered(question, answer)))}
                />
                <label for={id}>{ label }</label>
            </span>
        }
    });
    html! {
        <fieldset class="question">
            <legend><span class="id">{ certificate }</span>{ " " }{ text }</legend>
            <div class="choices">{ for choices }</div>
        </fieldset>
    }
}

fn workspace(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <section class="workspace">
            <h2>{ ui.line("workspace-title") }</h2>
            <p>{ ui.line("workspace-lead") }</p>
            { for journey.kept_of.map(|(oldest, newest)| {
                let kept = Message::new("workspace-kept-of").with("since", Value::minute(oldest));
                html! { <p id="kept-of">{ ui.say(&kept.with("when", Value::minute(newest))) }</p> }
            }) }
            <div class="buttons">
                <button type="button" id="save-workspace" onclick={ui.on(|| Action::Workspace(WorkspaceAction::SaveRequested))}>
                    { ui.line("workspace-save") }
                </button>
                <OpenWorkspace id="open-workspace" dispatch={ui.dispatch.clone()} />
                <ConfirmButton
                    id="forget"
                    label={ui.line("workspace-forget")}
                    question={ui.line("workspace-forget-question")}
                    yes={ui.line("workspace-forget-yes")}
                    on_confirm={ui.on(|| Action::Workspace(WorkspaceAction::Forgotten))}
                />
            </div>
            { workspace_review::view(journey, ui) }
        </section>
    }
}
