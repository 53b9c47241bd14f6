//! Revoke and replace at once: why, what to do in which order, and what stops working when.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::framework::address::Address;
use crate::ground::message::Message;
use crate::journey::{Action, Journey, RenewalAction};
use crate::renewal::{self, Cause};
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::text::{Ui, use_words};

/// For a key that is in use; where it can be renewed.
pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    if !journey.can_renew(at) {
        return Html::default();
    }
    let record = journey.workspace.record(at);
    let serial = record.certificate().map(|certificate| certificate.serial_number.clone());
    let values = [
        ("emergency-kid", ui.line("handover-kid"), record.kid().map(str::to_owned)),
        ("emergency-serial", ui.line("fact-serial"), serial),
    ];
    let values = values.into_iter().filter_map(|(id, label, value)| {
        let value = value?;
        Some(html! { <CopyValue {id} {label} {value} dispatch={ui.dispatch.clone()} /> })
    });
    html! {
        <details class="recipe" id="emergency">
            <summary>{ ui.line("emergency-title") }</summary>
            <Emergency {at} stops={ui.words.name(&renewal::what_stops(at.entry()))} dispatch={ui.dispatch.clone()} />
            { for values }
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    /// What no longer works, in words.
    stops: String,
    dispatch: Callback<Action>,
}

#[component]
fn Emergency(props: &Props) -> Html {
    let words = use_words();
    let cause = use_state(|| Cause::KeyCompromised);
    let say = |family: &str, word: &str| words.name(&Message::new(format!("{family}-{word}")));
    let onchange = {
        let cause = cause.clone();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            let chosen = usize::try_from(list.selected_index()).ok().and_then(|row| Cause::ALL.get(row).copied());
            if let Some(chosen) = chosen {
                cause.set(chosen);
            }
        })
    };
    let onclick = {
        let (at, cause, dispatch) = (props.at, *cause, props.dispatch.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Renewal(at, RenewalAction::EmergencyBegun(cause))))
    };
    let (reason, number) = cause.reason();
    let measures = cause.measures();
    let measures =
        measures.iter().map(|each| html! { <li data-measure={each.word()}>{ say("measure", each.word()) }</li> });
    html! {
        <>
            <div class="field">
                <label for="emergency-cause">{ words.line("emergency-cause") }</label>
                <select id="emergency-cause" {onchange}>
                    { for Cause::ALL.map(|each| html! {
                        <option value={each.word()} selected={each == *cause}>{ say("cause", each.word()) }</option>
                    }) }
                </select>
            </div>
            <p>{ say("cause-why", cause.word()) }</p>
            <ol class="guide" id="emergency-measures">{ for measures }</ol>
            { facts(vec![
                (words.line("emergency-reason"), format!("{reason} ({number})")),
                (words.line("emergency-stops"), props.stops.clone()),
            ]) }
            <button type="button" class="danger" id="emergency-begin" {onclick}>{ words.line("emergency-begin") }</button>
        </>
    }
}
