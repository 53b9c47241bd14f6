//! A renewal: the way in, what stands above each of its steps, and the change
//! from the old key to the new one.

use yew::prelude::*;

use super::guide::step_view;
use crate::framework::address::Address;
use crate::framework::catalogue::Task;
use crate::ground::message::{Message, Value};
use crate::journey::{Action, Journey, PageAction, RenewalAction, RenewalState, RenewalView, Slot, Step};
use crate::make::guide;
use crate::renewal::{self, CACHE_MINUTES, OverlapStep, RenewalRow, Turn};
use crate::shell::ui::part::confirm::ConfirmButton;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::countdown::Countdown;
use crate::shell::ui::part::emergency;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::file_drop::FileDrop;
use crate::shell::ui::part::refusal::refusal;
use crate::shell::ui::part::report;
use crate::shell::ui::text::Ui;

/// The way into a renewal, for a certificate of the workspace.
pub fn offer(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.can_renew(at) {
        return Html::default();
    }
    html! {
        <section class="renewal-offer">
            <h2>{ ui.line("renewal-offer-title") }</h2>
            <p>{ offer_line(journey, at, ui) }</p>
            <button type="button" id="renew" onclick={ui.on(move || Action::Renewal(at, RenewalAction::Begun))}>
                { ui.line("renewal-begin") }
            </button>
            { emergency::view(journey, at, ui) }
        </section>
    }
}

/// Whose work it is.
fn offer_line(journey: &Journey, at: Address, ui: &Ui) -> String {
    match journey.task(at) {
        Task::CertifyHubKey => ui.line("renewal-offer-hub"),
        _ => ui.line("renewal-offer"),
    }
}

/// The way into a renewal, for a certificate that was only brought to be checked.
pub fn offer_inspected(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.makes(at) {
        return Html::default();
    }
    let refused = journey.inspection(at).and_then(|inspection| inspection.refusal(Slot::Renewal));
    html! {
        <section class="renewal-offer">
            <p>{ offer_line(journey, at, ui) }</p>
            <button type="button" id="renew" onclick={ui.on(move || Action::Renewal(at, RenewalAction::OfInspectedBegun))}>
                { ui.line("renewal-begin-inspected") }
            </button>
            { refusal(refused, "renewal-refusal", ui) }
        </section>
    }
}

/// What is renewed and what must stay: above each step, folded where it has
/// been read.
pub fn banner(journey: &Journey, at: Address, step: Step, ui: &Ui) -> Html {
    let Some(view) = journey.renewal(at) else { return Html::default() };
    let title = match view.old_until {
        Some(until) => Message::new("renewal-title").with("until", Value::day(until)),
        None => Message::new("renewal-title-key"),
    };
    let is_open = matches!(step, Step::Details | Step::Key) && view.state == RenewalState::UnderWay;
    let problems = view.problems.iter().map(|problem| {
        html! { <li>{ ui.family("field", problem.field.word()) }{ ": " }{ ui.say(&problem.message) }</li> }
    });
    let is_too_early = matches!(view.state, RenewalState::UnderWay | RenewalState::Published);
    html! {
        <>
            <details class="renewal" id="renewal" data-state={view.state.word()} open={is_open}>
                <summary>
                    { ui.say(&title) }{ " " }
                    <span class="renewal-state">{ ui.family("renewal-state", view.state.word()) }</span>
                </summary>
                { facts(vec![
                    (ui.line("renewal-subject"), view.old.subject.in_encoding_order()),
                    (ui.line("renewal-old-kid"), view.old.kid.clone().unwrap_or_default()),
                    (ui.line("renewal-began"), ui.minute(view.began)),
                ]) }
                <p>{ ui.say(&renewal::why_the_same(at.entry())) }</p>
                if !view.problems.is_empty() {
                    <div class="refusal" id="renewal-problems">
                        <p><strong>{ ui.line("renewal-problems") }</strong></p>
                        <ul>{ for problems }</ul>
                    </div>
                }
                if journey.can_give_renewal_up(at) {
                    <ConfirmButton
                        id="give-renewal-up"
                        label={ui.line("renewal-give-up")}
                        question={ui.line("renewal-give-up-question")}
                        yes={ui.line("renewal-give-up-yes")}
                        on_confirm={ui.on(move || Action::Renewal(at, RenewalAction::GivenUp))}
                    />
                }
            </details>
            if step == Step::Install && is_too_early {
                <p class="note" id="renewal-install-note">{ ui.line("renewal-install-note") }</p>
            }
        </>
    }
}

/// The step "Switch".
pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let Some(view) = journey.renewal(at) else { return Html::default() };
    let steps = view.steps.iter().map(|(step, turn)| {
        html! {
            <li class={turn.word()} id={format!("overlap-{}", step.word())} data-turn={turn.word()}>
                <h2>{ ui.family("overlap", step.word()) }</h2>
                { overlap_step(journey, at, &view, *step, *turn, ui) }
            </li>
        }
    });
    html! {
        <>
            <p>{ ui.line("renewal-lead") }</p>
            { columns(&journey.renewal_columns(at), ui) }
            <ol class="guide overlap">{ for steps }</ol>
        </>
    }
}

fn overlap_step(journey: &Journey, at: Address, view: &RenewalView, step: OverlapStep, turn: Turn, ui: &Ui) -> Html {
    let record = journey.workspace.record(at);
    let Some(previous) = &record.previous else { return Html::default() };
    let done = |element: &'static str, message: Message| {
        html! { <p class="good-news" id={element}>{ ui.say(&message) }</p> }
    };
    match step {
        OverlapStep::Publish => match (previous.published, turn) {
            (Some(when), _) => html! {
                <>
                    { done("published-when", Message::new("renewal-published-when").with("when", Value::minute(when))) }
                    if previous.switched.is_none() {
                        { judged(journey, at, ui) }
                    }
                </>
            },
            (None, Turn::Now) => html! { <><p>{ ui.line("renewal-publish") }</p>{ key_set(journey, at, ui) }</> },
            (None, Turn::Done | Turn::Later) => Html::default(),
        },
        OverlapStep::Wait => {
            let text = Message::new("renewal-wait").with("minutes", CACHE_MINUTES);
            let until = view.earliest_switch.filter(|_| turn == Turn::Now);
            html! {
                <>
                    <p>{ ui.say(&text) }</p>
                    { for until.map(|until| html! {
                        <>
                            <p id="earliest-switch">
                                { ui.say(&Message::new("renewal-earliest").with("when", Value::minute(until))) }
                            </p>
                            <Countdown {until} on_end={ui.on(|| Action::Page(PageAction::WaitOver))} />
                        </>
                    }) }
                </>
            }
        }
        OverlapStep::Switch => html! {
            <>
                <p>{ ui.say(&renewal::how_to_switch(at.entry())) }</p>
                if turn == Turn::Now {
                    <button type="button" class="primary" id="switched" onclick={ui.on(move || Action::Renewal(at, RenewalAction::Switched))}>
                        { ui.line("renewal-switched") }
                    </button>
                    { refusal(refused(journey, at), "switch-refusal", ui) }
                }
                { for previous.switched.map(|when| {
                    done("switched-when", Message::new("renewal-switched-when").with("when", Value::minute(when)))
                }) }
            </>
        },
        OverlapStep::Watch => html! { <p>{ ui.say(&renewal::how_to_watch(at.entry())) }</p> },
        OverlapStep::Revoke => html! {
            <>
                <p>{ ui.line("renewal-revoke") }</p>
                if turn == Turn::Now {
                    { revocation(journey, at, view, ui) }
                    <p>{ ui.line("renewal-revoked") }</p>
                    { key_set(journey, at, ui) }
                }
                { for previous.retired.map(|when| {
                    done("old-gone", Message::new("renewal-gone-when").with("when", Value::minute(when)))
                }) }
            </>
        },
    }
}

/// Where the JWKS is, the place for it, and what it says of both keys.
fn key_set(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let on_file = ui.dispatch.reform(move |file| Action::Renewal(at, RenewalAction::JwksOffered(file)));
    let on_unreadable = ui.dispatch.reform(move |message| Action::FileUnreadable { at, slot: Slot::Overlap, message });
    let url = journey.workspace.plan(at).ok().map(|planned| planned.plan.jwks_url());
    html! {
        <>
            { for url.map(|url| html! {
                <CopyValue id="overlap-jwks-url" label={ui.line("jwks-url")} value={url} dispatch={ui.dispatch.clone()} />
            }) }
            <FileDrop
                id="overlap-file"
                label={ui.line("jwks-drop")}
                hint={ui.line("jwks-drop-hint")}
                accept=".jwks,.json,.txt"
                {on_file}
                {on_unreadable}
                open={lies_open(journey, at).then(AttrValue::default)}
            />
            { refusal(refused(journey, at), "overlap-refusal", ui) }
            { judged(journey, at, ui) }
        </>
    }
}

/// What the last JWKS said of both keys.
fn judged(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let judged = journey.unsaved(at).and_then(|unsaved| unsaved.overlap.as_ref());
    judged.map(|judged| report::named("overlap-report", judged, ui)).unwrap_or_default()
}

fn lies_open(journey: &Journey, at: Address) -> bool {
    refused(journey, at).is_some() || journey.unsaved(at).is_some_and(|unsaved| unsaved.overlap.is_some())
}

fn refused(journey: &Journey, at: Address) -> Option<&Message> {
    journey.unsaved(at)?.refusal(Slot::Overlap)
}

/// The way to the old row in the directory.
fn revocation(journey: &Journey, at: Address, view: &RenewalView, ui: &Ui) -> Html {
    let Ok(planned) = journey.workspace.plan(at) else { return Html::default() };
    let serial = view.old_serial_number.as_deref();
    let steps = guide::revocation(&planned.plan, view.old.kid.as_deref(), serial);
    html! {
        <ol class="guide" id="revocation">
            { for steps.iter().enumerate().map(|(position, step)| step_view(position, step, ui)) }
        </ol>
    }
}

/// Old and new, a value a row.
fn columns(rows: &[RenewalRow], ui: &Ui) -> Html {
    let cell = |label: String, value: &Option<String>| {
        let shown = value.clone().filter(|value| !value.is_empty()).unwrap_or_else(|| "—".to_owned());
        html! { <td data-label={label} dir="ltr" translate="no">{ shown }</td> }
    };
    let row = |row: &RenewalRow| {
        let state = match (row.is_kept, row.differs()) {
            (_, true) => "differs",
            (true, false) => "same",
            (false, false) => "new",
        };
        let told = row.told_apart();
        html! {
            <tr class={state} data-state={state}>
                <th scope="row">
                    { ui.say(&row.name) }
                    if row.differs() {
                        { " " }<span class="differs-word">{ ui.line("column-differs") }</span>
                    }
                </th>
                { cell(ui.line("renewal-column-old"), &told.old) }
                { cell(ui.line("renewal-column-new"), &told.new) }
            </tr>
        }
    };
    html! {
        <table class="columns" id="renewal-columns">
            <caption>{ ui.line("renewal-columns-title") }</caption>
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ ui.line("renewal-column-old") }</th>
                    <th scope="col">{ ui.line("renewal-column-new") }</th>
                </tr>
            </thead>
            <tbody>{ for rows.iter().map(row) }</tbody>
        </table>
    }
}
