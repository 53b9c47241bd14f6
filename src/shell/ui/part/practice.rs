//! The practice directory and the practice hub, at the steps where the real
//! ones would be asked; and the end of the rehearsal. Shown in the rehearsal
//! alone.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Party};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::journey::{Action, Delivery, JobAction, JobKind, Journey, PracticeAction, PracticeFile, WorkspaceAction};
use crate::rehearsal::Mistake;
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::elapsed::Working;
use crate::shell::ui::text::{Ui, use_words};

/// The counter at which a file is asked for.
pub fn counter(journey: &Journey, at: Address, file: PracticeFile, ui: &Ui) -> Html {
    if journey.workspace.environment != Environment::Rehearsal {
        return Html::default();
    }
    let working = journey.job.filter(|job| matches!(job.kind, JobKind::PractiseHubCsr(..))).map(|job| {
        html! {
            <Working
                text={ui.line("practice-hub-working")}
                since={job.since}
                on_cancel={ui.on(|| Action::Job(JobAction::Cancelled))}
            />
        }
    });
    html! {
        <>
            <Counter {at} {file} busy={working.is_some()} dispatch={ui.dispatch.clone()} />
            { for working }
        </>
    }
}

/// What the rehearsal is, and its end.
pub fn introduction(journey: &Journey, ui: &Ui) -> Html {
    if journey.workspace.environment != Environment::Rehearsal {
        return Html::default();
    }
    let first = match ui.role {
        Party::Lfi => CertificateId::C3,
        Party::Tpp => CertificateId::C1,
        Party::ApiHub => CertificateId::S1,
    };
    html! {
        <section class="practice" id="rehearsal" aria-labelledby="rehearsal-title">
            <h2 id="rehearsal-title">{ ui.line("rehearsal-title") }</h2>
            <p>{ ui.line("rehearsal-lead") }</p>
            <p>{ ui.say(&Message::new("rehearsal-way").with("certificate", first.name())) }</p>
            <ConfirmButton
                id="end-rehearsal"
                label={ui.line("rehearsal-end")}
                question={ui.line("rehearsal-end-question")}
                yes={ui.line("rehearsal-end-yes")}
                on_confirm={ui.on(|| Action::Workspace(WorkspaceAction::RehearsalEnded))}
            />
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    file: PracticeFile,
    /// The practice hub is making its key.
    busy: bool,
    dispatch: Callback<Action>,
}

#[component]
fn Counter(props: &Props) -> Html {
    let words = use_words();
    let mistake = use_state(|| None::<Mistake>);
    let (title, lead, mistakes): (_, _, &'static [Mistake]) = match props.file {
        PracticeFile::HubCsr => (words.line("practice-hub-title"), words.line("practice-hub-lead"), &[]),
        PracticeFile::Certificate => {
            (words.line("practice-directory-title"), words.line("practice-certificate-lead"), &Mistake::CERTIFICATE)
        }
        PracticeFile::Jwks => {
            (words.line("practice-directory-title"), words.line("practice-jwks-lead"), &Mistake::JWKS)
        }
    };
    let save = match props.file {
        PracticeFile::HubCsr => words.line("practice-hub-save"),
        PracticeFile::Certificate => words.line("practice-certificate-save"),
        PracticeFile::Jwks => words.line("practice-jwks-save"),
    };
    let ask = |delivery: Delivery| {
        let (at, file, mistake, dispatch) = (props.at, props.file, *mistake, props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Practice(at, PracticeAction::Asked { file, delivery, mistake }))
        })
    };
    let onchange = {
        let mistake = mistake.clone();
        Callback::from(move |event: Event| {
            let list: web_sys::HtmlSelectElement = event.target_unchecked_into();
            // The first row is none.
            let row = usize::try_from(list.selected_index()).ok().and_then(|row| row.checked_sub(1));
            mistake.set(row.and_then(|row| mistakes.get(row)).copied());
        })
    };
    let rows = mistakes.iter().map(|each| {
        let label = words.say(&Message::new(format!("mistake-{}", each.word())));
        html! { <option value={each.word()} selected={*mistake == Some(*each)}>{ label }</option> }
    });
    html! {
        <section class="practice" id="practice" aria-labelledby="practice-title">
            <h2 id="practice-title">{ title }</h2>
            <p>{ lead }</p>
            if !mistakes.is_empty() {
                <div class="field">
                    <label for="practice-mistake">{ words.line("practice-mistake") }</label>
                    <select id="practice-mistake" {onchange}>
                        <option value="none" selected={mistake.is_none()}>{ words.line("practice-no-mistake") }</option>
                        { for rows }
                    </select>
                </div>
            }
            <div class="buttons">
                <button type="button" id="practice-save" disabled={props.busy} onclick={ask(Delivery::Saved)}>{ save }</button>
                <button type="button" class="quiet" id="practice-bring" disabled={props.busy} onclick={ask(Delivery::Brought)}>
                    { words.line("practice-bring") }
                </button>
            </div>
        </section>
    }
}
