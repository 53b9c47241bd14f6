//! The board: every certificate of the open environment and its next action.

use yew::prelude::*;

use crate::catalogue::{Need, Question, Task};
use crate::journey::{Action, BoardGroup, BoardRow, Journey, Progress, Screen, board};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::open_workspace::OpenWorkspace;
use crate::shell::ui::text::Ui;
use crate::workspace::Answer;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <div class="board">
            <h1 id="page-heading" tabindex="-1">{ ui.line("board-title") }</h1>
            <p class="lead">{ ui.line("board-lead") }</p>
            { questions(journey, ui) }
            { for board(journey).iter().map(|group| group_view(group, ui)) }
            { workspace(ui) }
        </div>
    }
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
    let (word, state) = progress(row, ui);
    let is_made = row.entry.is_made_by_lfi();
    let action = match row.progress {
        _ if !is_made => ui.line("action-check"),
        Progress::HandedOver => ui.line("action-view"),
        Progress::NotStarted | Progress::NotNeeded => ui.line("action-start"),
        _ => ui.line("action-continue"),
    };
    let route = Screen::Certificate { id, step: row.next }.route();
    html! {
        <li class={classes!("row", word)} id={format!("row-{}", id.word())}>
            <span class="id">{ id.name() }</span>
            <span class="purpose">
                { ui.family("purpose", &id.word()) }
                if is_made {
                    { " " }<a class="check-link" href={Screen::Check(id).route()} aria-label={format!("{} {}", id.name(), ui.line("inspect-link"))}>{ ui.line("inspect-link") }</a>
                }
            </span>
            <span class={classes!("state", word)}>{ state }</span>
            <a class="button" href={route} aria-label={format!("{} {action}", id.name())}>{ action }</a>
        </li>
    }
}

fn progress(row: &BoardRow, ui: &Ui) -> (&'static str, String) {
    if !row.entry.is_made_by_lfi() && row.progress == Progress::NotStarted {
        return ("observed", String::new());
    }
    match row.progress {
        Progress::NotNeeded => ("not-needed", ui.line("progress-not-needed")),
        Progress::NotStarted => ("not-started", ui.line("progress-not-started")),
        Progress::Planned => ("planned", ui.line("progress-planned")),
        Progress::KeyMade => ("key-made", ui.line("progress-key-made")),
        Progress::CsrReady => ("csr-ready", ui.line("progress-csr-ready")),
        Progress::AtDirectory => ("at-directory", ui.line("progress-at-directory")),
        Progress::CertificateChecked => ("certificate-checked", ui.line("progress-certificate-checked")),
        Progress::InJwks => ("in-jwks", ui.line("progress-in-jwks")),
        Progress::Deployed => ("deployed", ui.line("progress-deployed")),
        Progress::HandedOver => ("handed-over", ui.line("progress-handed-over")),
    }
}

/// The questions that decide whether Sig4 and Sig3 are needed.
fn questions(journey: &Journey, ui: &Ui) -> Html {
    let asked = crate::catalogue::TABLE.iter().filter_map(|entry| match entry.need.value {
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
                    onchange={ui.on(move || Action::QuestionAnswered(question, answer))}
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

fn workspace(ui: &Ui) -> Html {
    html! {
        <section class="workspace">
            <h2>{ ui.line("workspace-title") }</h2>
            <p>{ ui.line("workspace-lead") }</p>
            <div class="buttons">
                <button type="button" id="save-workspace" onclick={ui.on(|| Action::WorkspaceSaveRequested)}>
                    { ui.line("workspace-save") }
                </button>
                <OpenWorkspace id="open-workspace" dispatch={ui.dispatch.clone()} />
                <ConfirmButton
                    id="forget"
                    label={ui.line("workspace-forget")}
                    question={ui.line("workspace-forget-question")}
                    yes={ui.line("workspace-forget-yes")}
                    on_confirm={ui.on(|| Action::WorkspaceForgotten)}
                />
            </div>
        </section>
    }
}
