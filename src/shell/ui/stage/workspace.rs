//! What is asked once for all certificates, and the workspace: kept, saved, opened, forgotten.

use yew::prelude::*;

use crate::framework::catalogue::{Need, Party, Question};
use crate::journey::{Action, Journey, WorkspaceAction};
use crate::shell::ui::part::appearance::Appearance;
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::kept;
use crate::shell::ui::part::open_workspace::OpenWorkspace;
use crate::shell::ui::part::radios::{Answer, radios};
use crate::shell::ui::part::workspace_review;
use crate::shell::ui::text::Ui;
use crate::workspace::Answer as Answered;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <div class="board">
            <h1 id="page-heading" tabindex="-1">{ ui.line("workspace-title") }</h1>
            { workspace(journey, ui) }
            if ui.role == Party::Lfi {
                { questions(journey, ui) }
            }
            <Appearance />
        </div>
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
        (Answered::Yes, "yes", ui.line("answer-yes")),
        (Answered::No, "no", ui.line("answer-no")),
        (Answered::NotSure, "not-sure", ui.line("answer-not-sure")),
    ];
    let answers = options.map(|(answer, answer_word, label)| Answer {
        word: answer_word,
        label,
        chosen: journey.workspace.answer(question) == answer,
        on_choose: ui.on(move || Action::Workspace(WorkspaceAction::QuestionAnswered(question, answer))),
    });
    radios(word, html! { <><span class="id">{ certificate }</span>{ " " }{ text }</> }, answers)
}

fn workspace(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <section class="workspace">
            <h2>{ ui.line("workspace-file-title") }</h2>
            <p>{ ui.line("workspace-lead") }</p>
            { kept::view(journey, ui) }
            <div class="buttons">
                <button type="button" id="save-workspace" onclick={ui.on(|| Action::Workspace(WorkspaceAction::SaveRequested))}>
                    { ui.line("workspace-save") }
                </button>
                <OpenWorkspace id="open-workspace" dispatch={ui.dispatch.clone()} />
                { forget(ui) }
            </div>
            { workspace_review::view(journey, ui) }
        </section>
    }
}

/// Removes all that this browser keeps, once that was said twice.
pub fn forget(ui: &Ui) -> Html {
    html! {
        <ConfirmButton
            id="forget"
            label={ui.line("workspace-forget")}
            question={ui.line("workspace-forget-question")}
            yes={ui.line("workspace-forget-yes")}
            on_confirm={ui.on(|| Action::Workspace(WorkspaceAction::Forgotten))}
        />
    }
}
