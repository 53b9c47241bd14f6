//! A workspace file that was chosen: why it was not taken, or what is here and what is
//! in the file, and the question whether it may take the place of what is here.

use yew::prelude::*;

use super::refusal::refusal_with;
use super::state;
use crate::check::authority::Role;
use crate::ground::message::{Message, Value};
use crate::ground::shown::written_out;
use crate::journey::{
    Action, ChosenFile, Compared, Done, Journey, ReadFile, Review, ReviewedAuthority, ReviewedCertificate,
    ReviewedEnvironment, Storage, WorkspaceAction,
};
use crate::shell::ui::focus;
use crate::shell::ui::text::Ui;

const HEADING: &str = "review-heading";

/// Nothing as long as no file was chosen.
pub fn view(journey: &Journey, ui: &Ui) -> Html {
    match (&journey.chosen_file, journey.review()) {
        (Some(ChosenFile::Refused { message, advice }), _) => {
            refusal_with(message, advice.as_ref(), "workspace-refusal", ui)
        }
        (Some(ChosenFile::Read(file)), Some(review)) => question(file, &review, journey.storage, ui),
        _ => Html::default(),
    }
}

fn question(file: &ReadFile, review: &Review, storage: Storage, ui: &Ui) -> Html {
    let act = |action: fn() -> WorkspaceAction| ui.on(move || Action::Workspace(action()));
    let untouched = review.is_here_untouched;
    let (lead, replace) = match (untouched, review.is_same) {
        (true, _) => ("review-lead-untouched", "review-open"),
        (false, true) => ("review-same", "review-replace"),
        (false, false) => ("review-lead", "review-replace"),
    };
    let saved = file.saved_as.as_ref().map(|name| {
        let saved = Message::new("review-saved").with("file", name);
        html! { <p class="note" id="review-saved">{ ui.say(&saved) }</p> }
    });
    html! {
        <section class="review" id="workspace-review" aria-labelledby={HEADING}>
            <Heading text={ui.line("review-title")} name={file.name.clone()} />
            <p>{ ui.line(lead) }</p>
            if storage == Storage::Unreadable {
                <p class="note">{ ui.line("review-unreadable") }</p>
            }
            { for review.environments.iter().map(|each| environment(each, untouched, ui)) }
            <p class="hint">{ ui.line("review-claim") }</p>
            <div class="buttons">
                <button
                    type="button"
                    id="review-replace"
                    class={if untouched { "primary" } else { "danger" }}
                    onclick={act(|| WorkspaceAction::Replaced)}
                >{ ui.line(replace) }</button>
                if !untouched {
                    <button type="button" id="review-save" onclick={act(|| WorkspaceAction::SaveRequested)}>
                        { ui.line("review-save") }
                    </button>
                }
                <button type="button" id="review-cancel" class="quiet" onclick={act(|| WorkspaceAction::ReplacementCancelled)}>
                    { ui.line("cancel") }
                </button>
            </div>
            { for saved }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct HeadingProps {
    text: String,
    /// Of the file.
    name: String,
}

/// It gets the focus, since the question is new on the screen.
#[component]
fn Heading(props: &HeadingProps) -> Html {
    use_effect_with(props.name.clone(), |_| focus::part(HEADING));
    html! {
        <h3 id={HEADING} tabindex="-1">
            { &props.text }
            if !props.name.is_empty() {
                { " " }<bdi translate="no">{ written_out(&props.name).into_owned() }</bdi>
            }
        </h3>
    }
}

/// What is here and what is in the file; the file alone if nothing is here.
fn environment(reviewed: &ReviewedEnvironment, untouched: bool, ui: &Ui) -> Html {
    let row = Row { untouched, ui };
    let name = |id: &str| html! { <span class="id">{ id.to_owned() }</span> };
    let role = |role: &Role| match role {
        Role::Root => ui.line("trust-files-root"),
        Role::Issuing => ui.line("trust-files-issuing"),
    };
    let certificates = reviewed.certificates.iter();
    let certificates = certificates.map(|(id, each)| row.view(name(&id.name()), each, |side| certificate(side, ui)));
    let authorities = reviewed.authorities.iter();
    let authorities = authorities.map(|(each, side)| row.view(role(each).into(), side, |side| authority(side, ui)));
    let title = ui.family("environment", reviewed.environment.word());
    html! {
        <table class={classes!("columns", "reviewed")} id={format!("review-{}", reviewed.environment.word())}>
            <caption>{ title }</caption>
            <thead>
                <tr>
                    <td></td>
                    if !untouched {
                        <th scope="col">{ ui.line("review-here") }</th>
                    }
                    <th scope="col">{ ui.line("review-file") }</th>
                </tr>
            </thead>
            <tbody>
                { row.view(ui.line("field-legal-name").into(), &reviewed.bank, |name| html! { <bdi>{ written_out(name).into_owned() }</bdi> }) }
                { for certificates }
                { for authorities }
                { row.view(ui.line("review-done").into(), &reviewed.done, |side| done(side, ui)) }
            </tbody>
        </table>
    }
}

/// The rows of one table.
struct Row<'a> {
    untouched: bool,
    ui: &'a Ui,
}

impl Row<'_> {
    fn view<T>(&self, head: Html, compared: &Compared<T>, shown: impl Fn(&T) -> Html) -> Html {
        let Self { untouched, ui } = *self;
        if !compared.is_there() && !compared.differs {
            return Html::default();
        }
        let differs = compared.differs && !untouched;
        let cell = |label: String, side: &Option<T>| {
            let shown = side.as_ref().map_or_else(|| ui.line("review-nothing").into(), &shown);
            html! { <td data-label={label}>{ shown }</td> }
        };
        html! {
            <tr class={differs.then_some("differs")}>
                <th scope="row">
                    { head }
                    if differs {
                        { " " }<span class="differs-word">{ ui.line("column-differs") }</span>
                    }
                </th>
                if !untouched {
                    { cell(ui.line("review-here"), &compared.here) }
                }
                { cell(ui.line("review-file"), &compared.file) }
            </tr>
        }
    }
}

fn certificate(side: &ReviewedCertificate, ui: &Ui) -> Html {
    let key = side.key.as_ref().map(|key| html! { <p>{ fingerprint("review-key", key, ui) }</p> });
    let until = side.until.map(|until| Message::new("review-until").with("when", Value::day(until)));
    html! {
        <>
            <p>{ state::of_progress(side.progress, ui) }</p>
            { for key }
            { for until.map(|until| html! { <p>{ ui.say(&until) }</p> }) }
        </>
    }
}

fn authority(side: &ReviewedAuthority, ui: &Ui) -> Html {
    let standing = if side.is_accepted { "review-accepted" } else { "review-waits" };
    html! {
        <>
            <p>{ ui.line(standing) }</p>
            <p>{ fingerprint("review-certificate", &side.fingerprint, ui) }</p>
        </>
    }
}

/// The first digits, in the direction that hexadecimal digits have.
fn fingerprint(label: &'static str, digits: &str, ui: &Ui) -> Html {
    html! { <>{ ui.line(label) }{ " " }<code dir="ltr" translate="no">{ format!("{digits}…") }</code></> }
}

fn done(side: &Done, ui: &Ui) -> Html {
    let message = Message::new("review-done-count").with("count", side.count).with("when", Value::minute(side.newest));
    ui.say(&message).into()
}
