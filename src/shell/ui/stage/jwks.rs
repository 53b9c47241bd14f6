//! The published keys: where they are, whether ours is among them, which kid.

use yew::prelude::*;

use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, Task};
use crate::framework::environment::Environment;
use crate::ground::message::{Message, Value};
use crate::journey::{Action, DirectoryAction, Journey, PracticeFile, Slot};
use crate::make::pinning::{self, Pinning};
use crate::shell::ui::draft::{Blank, use_draft};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::field::TextField;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::practice;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::{Ui, use_words};

/// So many kids can be chosen by a click.
const MOST_KIDS: usize = 12;
/// A kid of the directory has 43 characters.
const LONGEST_KID: usize = 64;

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let made = journey.makes(at);
    let url = journey.workspace.plan(at).ok().map(|planned| planned.plan.jwks_url());
    let lead = match journey.task(at) {
        Task::HoldKey | Task::AskForCertificate | Task::CertifyHubKey => ui.line("jwks-lead"),
        Task::TrustKey => ui.by_role("jwks-lead-hub", "jwks-lead-trust"),
        Task::Observe => ui.line("jwks-lead-other"),
    };
    // Nobody is there in a rehearsal.
    let is_real = at.environment != Environment::Rehearsal;
    let url = url.map(|url| {
        html! {
            <>
                <CopyValue id="jwks-url" label={ui.line("jwks-url")} value={url.clone()} dispatch={ui.dispatch.clone()} />
                if is_real {
                    <p><a href={url} target="_blank" rel="noreferrer noopener" referrerpolicy="no-referrer">{ ui.line("jwks-open") }</a></p>
                }
            </>
        }
    });
    html! {
        <>
            <p>{ lead }</p>
            { for url }
            if made {
                <p class="note">{ ui.line("jwks-wait") }</p>
                { practice::counter(journey, at, PracticeFile::Jwks, ui) }
            }
            <JwksForm {at} ask_kid={!made} kids={kids(journey, at)} lies_open={lies_open(journey, at)} dispatch={ui.dispatch.clone()} />
            { refusal(journey.unsaved(at).and_then(|unsaved| unsaved.refusal(Slot::Jwks)), "jwks-refusal", ui) }
            { answer(journey, at, ui) }
            if at.id == CertificateId::C4 {
                { pinned(ui) }
            }
        </>
    }
}

/// A document was judged on this visit, or was not taken.
fn lies_open(journey: &Journey, at: Address) -> bool {
    journey.unsaved(at).is_some_and(|unsaved| unsaved.jwks.is_some() || unsaved.refusal(Slot::Jwks).is_some())
}

/// How the server of the LFI admits nobody but the hub.
fn pinned(ui: &Ui) -> Html {
    let each = |(position, pinning): (usize, Pinning)| {
        html! {
            <CopyValue
                id={format!("pinning-{position}")}
                label={ui.line(pinning.label)}
                value={pinning.lines}
                dispatch={ui.dispatch.clone()}
                block=true
            />
        }
    };
    html! {
        <details id="pinning">
            <summary>{ ui.line("pinning-title") }</summary>
            <p>{ ui.line("pinning-lead") }</p>
            { for pinning::of_hub().into_iter().enumerate().map(each) }
            <p class="hint">{ ui.line("pinning-note") }</p>
        </details>
    }
}

/// The report of this visit; after a reload only its outcome is known, since
/// no JWKS is ever kept.
fn answer(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let record = journey.workspace.record(at);
    let label = if journey.makes(at) { ui.line("jwks-kid") } else { ui.line("jwks-kid-found") };
    let kid = record.kid().map(|kid| {
        html! { <CopyValue id="jwks-kid" label={label.clone()} value={kid.to_owned()} dispatch={ui.dispatch.clone()} /> }
    });
    let Some(answer) = journey.unsaved(at).and_then(|unsaved| unsaved.jwks.as_ref()) else {
        let when = record.published().map(|published| {
            let message = Message::new("jwks-checked-when").with("when", Value::minute(published.seen));
            html! { <p class="good-news" id="jwks-checked">{ ui.say(&message) }</p> }
        });
        return html! { <>{ for when }{ for kid }</> };
    };
    let subject = answer.subject.clone().filter(|_| !journey.makes(at)).map(|subject| {
        html! { <CopyValue id="jwks-subject" label={ui.line("jwks-subject")} value={subject} dispatch={ui.dispatch.clone()} /> }
    });
    let url = journey.workspace.plan(at).ok().map(|planned| (ui.line("jwks-url"), planned.plan.jwks_url()));
    let stated = journey.workspace.record(at).kid().map(|kid| (label, kid.to_owned()));
    let about = url.into_iter().chain(stated).collect();
    html! {
        <>
            <h2>{ ui.line("jwks-title") }</h2>
            { for kid }
            { for subject }
            { report::about("report", &answer.report, about, ui) }
        </>
    }
}

/// Of the key set that lies open; of many, the first.
fn kids(journey: &Journey, at: Address) -> Vec<String> {
    let set = journey.unsaved(at).and_then(|unsaved| unsaved.key_set.as_ref());
    let kids = set.into_iter().flat_map(|set| &set.keys).filter_map(|key| key.kid.clone());
    kids.filter(|kid| kid.len() <= LONGEST_KID).take(MOST_KIDS).collect()
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    /// Somebody else stated a kid, which is looked for.
    ask_kid: bool,
    lies_open: bool,
    /// Those that can be chosen.
    kids: Vec<String>,
    dispatch: Callback<Action>,
}

#[component]
fn JwksForm(props: &Props) -> Html {
    let words = use_words();
    let at = props.at;
    let kid = use_draft(Blank::of(at, "stated-kid"), String::new);
    let on_file = {
        let (kid, dispatch) = (kid.clone(), props.dispatch.clone());
        Callback::from(move |file| {
            dispatch.emit(Action::Directory(at, DirectoryAction::JwksOffered { file, kid: (*kid).clone() }))
        })
    };
    let on_unreadable = props.dispatch.reform(move |message| Action::FileUnreadable { at, slot: Slot::Jwks, message });
    let on_input = {
        let (kid, dispatch) = (kid.clone(), props.dispatch.clone());
        Callback::from(move |value: String| {
            kid.set(value.clone());
            dispatch.emit(Action::Directory(at, DirectoryAction::KidStated(value)));
        })
    };
    let choice = |(position, each): (usize, &String)| {
        let (value, on_input) = (each.clone(), on_input.clone());
        let onclick = Callback::from(move |_: MouseEvent| on_input.emit(value.clone()));
        html! {
            <button type="button" id={format!("choose-kid-{position}")} dir="ltr" {onclick} aria-pressed={(**each == **kid).to_string()}>
                <code>{ each.clone() }</code>
            </button>
        }
    };
    let choices = (props.ask_kid && !props.kids.is_empty()).then(|| {
        html! {
            <fieldset id="choose-kid">
                <legend>{ words.line("jwks-choose-kid") }</legend>
                <div class="buttons">{ for props.kids.iter().enumerate().map(choice) }</div>
            </fieldset>
        }
    });
    html! {
        <>
            if props.ask_kid {
                <TextField
                    id="stated-kid"
                    label={words.line("jwks-stated-kid")}
                    hint={words.line("jwks-stated-kid-hint")}
                    value={(*kid).clone()}
                    on_input={on_input.clone()}
                />
            }
            <FileDrop
                id="jwks-file"
                label={words.line("jwks-drop")}
                hint={words.line("jwks-drop-hint")}
                accept=".jwks,.json,.txt"
                {on_file}
                {on_unreadable}
                open={props.lies_open.then(AttrValue::default)}
            />
            { for choices }
        </>
    }
}
