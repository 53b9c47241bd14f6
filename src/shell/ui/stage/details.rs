//! The details of a certificate: the organisation once, the options with their
//! defaults. What is typed is a draft, which the journey keeps as long as the page is open.

mod choice;
pub mod typed;

use std::ops::Deref;

use choice::{Choice, algorithm_label, field_message, name_label, place_label, type_label};
use typed::TypedBank;
use yew::prelude::*;

use super::fill;
use crate::framework::address::Address;
use crate::framework::catalogue::Party;
use crate::ground::message::Message;
use crate::ground::shown;
use crate::journey::{Action, DetailsAction, Journey, OfferedPrefill, Screen};
use crate::plan::prefill::{Filling, Prefill};
use crate::plan::{Field, FieldProblem, OptionsInput, OrganisationInput, usual_description};
use crate::shell::ui::focus;
use crate::shell::ui::part::bank_change;
use crate::shell::ui::part::field::{Shape, TextField};
use crate::shell::ui::part::mending;
use crate::shell::ui::sentence::Sentence;
use crate::shell::ui::text::{Ui, Words, use_words};

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let worded = |problems: &[FieldProblem]| -> Vec<(Field, Sentence)> {
        problems.iter().map(|problem| (problem.field, ui.say(&problem.message))).collect()
    };
    let notes = match journey.workspace.plan(at) {
        Ok(planned) if journey.workspace.record(at).planned => worded(&planned.notes),
        _ => Vec::new(),
    };
    let draft = unsaved.and_then(|unsaved| unsaved.draft.clone());
    let bank = journey.workspace.with_own_of(at);
    let problems = unsaved.map(|unsaved| unsaved.problems.as_slice()).unwrap_or_default();
    // What the bank has is read here, and changed on its page; what it lacks is asked once, here.
    // A further certificate may have its own of what the framework has for each.
    let is_own = |field: &Field| at.number > 0 && !matches!(field, Field::LegalName | Field::OrganisationId);
    let is_asked = |field: &Field| {
        bank.is_empty(*field) || is_own(field) || problems.iter().any(|problem| problem.field == *field)
    };
    let asked: Vec<Field> = Field::of_organisation(at.entry(), journey.role()).into_iter().filter(is_asked).collect();
    let (typed, options) = draft.unwrap_or_else(|| (bank.clone(), journey.workspace.record(at).options.clone()));
    let organisation = TypedBank::new(bank).with_fields(&asked, &TypedBank::new(typed)).organisation();
    let has_own = journey.workspace.record(at).organisation.is_some();
    html! {
        <>
            { fill::offer(journey, at, ui) }
            if at.number > 0 {
                <p class="note" id="apart-shared">{ ui.line("apart-shared") }</p>
            }
            <DetailsForm
                {at}
                role={journey.role()}
                label={journey.workspace.label(at)}
                {organisation}
                {asked}
                own={journey.workspace.organisation(at)}
                {has_own}
                {options}
                problems={worded(problems)}
                {notes}
                prefill={unsaved.and_then(|unsaved| unsaved.prefill.clone())}
                dispatch={ui.dispatch.clone()}
            />
            { bank_change::view(journey.bank_change(at.environment, Some(at)), at.environment, ui) }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    role: Party,
    /// Of a further certificate of its kind.
    label: Option<String>,
    /// The bank's details, with what is typed here and not submitted.
    organisation: OrganisationInput,
    /// Those of them that are asked here.
    asked: Vec<Field>,
    /// Those of this certificate, to be read.
    own: OrganisationInput,
    /// They are not those that the bank has now.
    has_own: bool,
    options: OptionsInput,
    problems: Vec<(Field, Sentence)>,
    notes: Vec<(Field, Sentence)>,
    prefill: Option<OfferedPrefill>,
    dispatch: Callback<Action>,
}

#[derive(Clone, PartialEq)]
struct Draft {
    bank: TypedBank,
    options: OptionsInput,
    /// What was filled in from an older certificate.
    filling: Option<Filling>,
}

impl Draft {
    fn new(organisation: OrganisationInput, options: OptionsInput) -> Self {
        Self { bank: TypedBank::new(organisation), options, filling: None }
    }

    fn organisation(&self) -> OrganisationInput {
        self.bank.organisation()
    }

    /// What is typed in a field; nothing in one whose value is chosen.
    fn typed(&self, field: Field) -> &str {
        match field {
            Field::Description => self.options.description.as_deref().unwrap_or_default(),
            field => self.bank.typed(field),
        }
    }

    fn with_typed(&self, field: Field, text: String) -> Self {
        let mut draft = self.clone();
        match field {
            Field::Description => draft.options.description = Some(text),
            field => draft.bank = draft.bank.with_typed(field, text),
        }
        draft
    }

    /// An older certificate filled it in.
    fn is_filled(&self, field: Field) -> bool {
        self.filling.as_ref().is_some_and(|filling| filling.filled.iter().any(|filled| filled.field == field))
    }

    fn filled_from(&self, prefill: &Prefill) -> Self {
        let (mut organisation, mut options) = (self.organisation(), self.options.clone());
        let filling = prefill.fill(&mut organisation, &mut options);
        Self { filling: Some(filling), ..Self::new(organisation, options) }
    }

    fn with_taken_back(&self, field: Field) -> Self {
        let (mut organisation, mut options) = (self.organisation(), self.options.clone());
        let mut filling = self.filling.clone();
        if let Some(filling) = &mut filling {
            filling.take_back(field, &mut organisation, &mut options);
        }
        Self { filling, ..Self::new(organisation, options) }
    }
}

/// The draft as the form has it; a change of it is kept outside as well, where it
/// outlives the form.
#[derive(Clone)]
struct Drafting {
    draft: UseStateHandle<Draft>,
    /// What the problems and notes speak of.
    judged: UseStateHandle<Draft>,
    at: Address,
    dispatch: Callback<Action>,
}

impl Drafting {
    fn set(&self, draft: Draft) {
        let (organisation, options) = (draft.organisation(), draft.options.clone());
        self.draft.set(draft);
        self.dispatch.emit(Action::Details(self.at, DetailsAction::Typed { organisation, options }));
    }

    /// Those of these that speak of what still stands in its field.
    fn standing<'a>(&self, of_fields: &'a [(Field, Sentence)]) -> impl Iterator<Item = &'a (Field, Sentence)> {
        of_fields.iter().filter(|(field, _)| self.typed(*field) == self.judged.typed(*field))
    }
}

impl Deref for Drafting {
    type Target = Draft;

    fn deref(&self) -> &Draft {
        &self.draft
    }
}

#[component]
fn DetailsForm(props: &Props) -> Html {
    let words = use_words();
    let draft = use_state(|| Draft::new(props.organisation.clone(), props.options.clone()));
    let judged = use_state(|| (*draft).clone());
    let draft = Drafting { draft, judged, at: props.at, dispatch: props.dispatch.clone() };
    {
        let draft = draft.clone();
        use_effect_with(props.prefill.clone(), move |offered| {
            if let Some(offered) = offered {
                draft.set(draft.filled_from(&offered.prefill));
            }
        });
    }
    let is_asked = |field: &Field| props.asked.contains(field) || draft.is_filled(*field);
    let (asked, read): (Vec<Field>, Vec<Field>) =
        Field::of_organisation(props.at.entry(), props.role).into_iter().partition(is_asked);
    let onsubmit = {
        let (draft, dispatch, at) = (draft.clone(), props.dispatch.clone(), props.at);
        // What is not asked here may have changed elsewhere since the form was drawn.
        let organisation = TypedBank::new(props.organisation.clone()).with_fields(&asked, &draft.bank).organisation();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (organisation, options) = (organisation.clone(), draft.options.clone());
            draft.judged.set((*draft.draft).clone());
            dispatch.emit(Action::Details(at, DetailsAction::Submitted { organisation, options }));
        })
    };
    let fields = asked.into_iter().map(|field| {
        let value = draft.typed(field).to_owned();
        let mending = mending(&words, field, &value, &draft);
        html! {
            <>
                { text_field(&words, field, value, props, &draft) }
                { mending }
                { origin(&words, field, props, &draft) }
            </>
        }
    });
    html! {
        <form class="details" {onsubmit} novalidate=true>
            { problem_summary(&words, draft.standing(&props.problems)) }
            { for props.prefill.as_ref().map(|offered| fill::summary(&words, offered)) }
            <fieldset>
                <legend>{ words.line("details-organisation") }</legend>
                <p class="hint">{ words.line("details-organisation-lead") }</p>
                { known(&words, &read, props) }
                { for fields }
            </fieldset>
            { options(&words, props, &draft) }
            <div class="step-action">
                <button type="submit" class="primary" id="submit-details">{ words.line("details-submit") }</button>
            </div>
        </form>
    }
}

/// What the bank has already, and the way to the page where it is changed.
fn known(words: &Words, fields: &[Field], props: &Props) -> Html {
    if fields.is_empty() {
        return Html::default();
    }
    let own = TypedBank::new(props.own.clone());
    let rows = fields.iter().filter(|field| !own.typed(**field).is_empty()).map(|field| {
        html! {
            <div>
                <dt>{ words.say(&field_message("field", *field)) }</dt>
                <dd id={format!("known-{}", field.word())} dir="auto" translate="no">{ shown::lines_written_out(own.typed(*field)).into_owned() }</dd>
            </div>
        }
    });
    html! {
        <>
            <dl class="facts" id="known">{ for rows }</dl>
            if props.has_own {
                <p class="note" id="own-details">{ words.line("details-own") }</p>
            }
            <p><a class="alone" id="to-bank" href={Screen::Bank.route()}>{ words.line("details-change-bank") }</a></p>
        </>
    }
}

fn text_field(words: &Words, field: Field, value: String, props: &Props, draft: &Drafting) -> Html {
    let on_input = {
        let draft = draft.clone();
        Callback::from(move |text: String| draft.set(draft.with_typed(field, text)))
    };
    let of = |list: &[(Field, Sentence)]| -> Vec<Sentence> {
        draft.standing(list).filter(|(each, _)| *each == field).map(|(_, text)| text.clone()).collect()
    };
    let shape = if field == Field::OzoneConnectHosts { Shape::Lines } else { Shape::Line };
    html! {
        <TextField
            id={field.word()}
            label={words.say(&field_message("field", field))}
            hint={words.say(&field_message("hint", field))}
            {value}
            {shape}
            problems={of(&props.problems)}
            notes={of(&props.notes)}
            {on_input}
        />
    }
}

fn mending(words: &Words, field: Field, typed: &str, draft: &Drafting) -> Html {
    if field != Field::LegalName {
        return Html::default();
    }
    let draft = draft.clone();
    mending::view(words, typed, Callback::from(move |mended| draft.set(draft.with_typed(field, mended))))
}

/// Where the value of a field was read, and the way back to what stood there.
fn origin(words: &Words, field: Field, props: &Props, draft: &Drafting) -> Html {
    let Some(offered) = &props.prefill else { return Html::default() };
    let on_take_back = {
        let draft = draft.clone();
        Callback::from(move |_: MouseEvent| draft.set(draft.with_taken_back(field)))
    };
    let before = draft.filling.as_ref().map(|filling| before(words, field, filling, props.at));
    fill::origin(words, field, &offered.prefill, draft.filling.as_ref(), before.unwrap_or_default(), on_take_back)
}

/// What stood in a field before it was filled in; empty for nothing.
fn before(words: &Words, field: Field, filling: &Filling, at: Address) -> String {
    let (organisation, options) = filling.before();
    let entry = at.entry();
    match field {
        Field::Place => {
            let place = options.place.or(entry.places.value.first().copied());
            place.map(|place| place_label(place).say(words)).unwrap_or_default()
        }
        Field::CommonName => {
            let name = options.common_name.or(entry.common_names.value.first().copied());
            name.map(|name| name_label(name).say(words)).unwrap_or_default()
        }
        _ => {
            let typed = Draft::new(organisation.clone(), options.clone()).typed(field).replace('\n', ", ");
            shown::written_out(&typed).into_owned()
        }
    }
}

/// What must be mended, as links to the fields.
fn problem_summary<'a>(words: &Words, problems: impl Iterator<Item = &'a (Field, Sentence)>) -> Html {
    let mut problems = problems.peekable();
    if problems.peek().is_none() {
        return Html::default();
    }
    let rows = problems.map(|(field, text)| {
        let target = field.word();
        let onclick = Callback::from(move |_: MouseEvent| focus::part(target));
        let label = words.name(&field_message("field", *field));
        html! { <li><button type="button" class="link" {onclick}>{ label }</button>{ ": " }{ text.clone() }</li> }
    });
    html! {
        <div class="refusal" id="problem-summary" role="alert">
            <p><strong>{ words.line("details-problems") }</strong></p>
            <ul>{ for rows }</ul>
        </div>
    }
}

/// The choices that the catalogue offers for this certificate; a choice of one
/// is no choice and is not shown.
fn options(words: &Words, props: &Props, draft: &Drafting) -> Html {
    let entry = props.at.entry();
    let chosen = &draft.options;
    let place = chosen.place.or(entry.places.value.first().copied());
    let names = place.map(|place| entry.common_names_at(place)).unwrap_or_default();
    // Who does not hold the key chooses none.
    let algorithms = if entry.task(props.role).holds_key() { entry.algorithms.value } else { &[] };
    let id = props.at.id.word();
    let origin_of = |field| origin(words, field, props, draft);
    let place = Choice {
        field: Field::Place,
        allowed: entry.places.value,
        chosen: chosen.place,
        label: place_label,
        on_choose: chooser(draft, |options, value| {
            options.place = Some(value);
            options.common_name = None;
        }),
        note: None,
    };
    let kind = Choice {
        field: Field::CertificateType,
        allowed: entry.types.value,
        chosen: chosen.certificate_type,
        label: type_label,
        on_choose: chooser(draft, |options, value| options.certificate_type = Some(value)),
        note: note(words, "type-note", &id, entry.types.value.len()),
    };
    let name = Choice {
        field: Field::CommonName,
        allowed: names,
        chosen: chosen.common_name,
        label: name_label,
        on_choose: chooser(draft, |options, value| options.common_name = Some(value)),
        note: note(words, "cn-note", &id, names.len()),
    };
    let algorithm = Choice {
        field: Field::Algorithm,
        allowed: algorithms,
        chosen: chosen.algorithm,
        label: algorithm_label,
        on_choose: chooser(draft, |options, value| options.algorithm = Some(value)),
        note: None,
    };
    let described = chosen.description.clone().unwrap_or_else(|| usual_description(entry, props.label.as_deref()));
    html! {
        <fieldset>
            <legend>{ words.line("details-options") }</legend>
            <p class="hint">{ words.line("details-options-lead") }</p>
            { place.view(words) }
            { origin_of(Field::Place) }
            { kind.view(words) }
            { name.view(words) }
            { origin_of(Field::CommonName) }
            { algorithm.view(words) }
            { text_field(words, Field::Description, described, props, draft) }
        </fieldset>
    }
}

fn chooser<T: 'static>(draft: &Drafting, set: fn(&mut OptionsInput, T)) -> Callback<T> {
    let draft = draft.clone();
    Callback::from(move |value: T| {
        let mut changed = Draft::clone(&draft);
        set(&mut changed.options, value);
        draft.set(changed);
    })
}

fn note(words: &Words, family: &str, id: &str, choices: usize) -> Option<String> {
    let message = Message::new(format!("{family}-{id}"));
    (choices > 1 && words.texts().has(&message.id)).then(|| words.say(&message).into_text())
}
