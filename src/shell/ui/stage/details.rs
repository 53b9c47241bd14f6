//! The details of a certificate: the organisation once, the options with their
//! defaults. Drafts live here; what is submitted lives in the journey.

use yew::prelude::*;

use super::fill;
use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateType, CommonName, KeyAlgorithm, Place};
use crate::journey::{Action, DetailsAction, Journey, OfferedPrefill};
use crate::plan::prefill::{Filling, Prefill};
use crate::plan::{Field, FieldProblem, OptionsInput, OrganisationInput};
use crate::shell::ui::part::field::{Shape, TextField};
use crate::shell::ui::text::{Ui, Words, use_words};

pub fn view(journey: &Journey, at: Address, ui: &Ui) -> Html {
    let unsaved = journey.unsaved(at);
    let worded = |problems: &[FieldProblem]| -> Vec<(Field, String)> {
        problems.iter().map(|problem| (problem.field, ui.say(&problem.message))).collect()
    };
    let notes = match journey.workspace.plan(at) {
        Ok(planned) if journey.workspace.record(at).planned => worded(&planned.notes),
        _ => Vec::new(),
    };
    let draft = unsaved.and_then(|unsaved| unsaved.draft.clone());
    let (organisation, options) = draft.unwrap_or_else(|| {
        (journey.workspace.world(at.environment).organisation.clone(), journey.workspace.record(at).options.clone())
    });
    html! {
        <>
            { fill::offer(journey, at, ui) }
            <DetailsForm
                {at}
                {organisation}
                {options}
                problems={unsaved.map(|unsaved| worded(&unsaved.problems)).unwrap_or_default()}
                {notes}
                prefill={unsaved.and_then(|unsaved| unsaved.prefill.clone())}
                dispatch={ui.dispatch.clone()}
            />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: Address,
    organisation: OrganisationInput,
    options: OptionsInput,
    problems: Vec<(Field, String)>,
    notes: Vec<(Field, String)>,
    prefill: Option<OfferedPrefill>,
    dispatch: Callback<Action>,
}

#[derive(Clone, PartialEq)]
struct Draft {
    organisation: OrganisationInput,
    /// As typed, one host a line.
    hosts: String,
    options: OptionsInput,
    /// What was filled in from an older certificate.
    filling: Option<Filling>,
}

impl Draft {
    fn new(organisation: OrganisationInput, options: OptionsInput) -> Self {
        Self { hosts: organisation.ozone_connect_hosts.join("\n"), organisation, options, filling: None }
    }

    /// The organisation with the hosts as they are typed now.
    fn organisation(&self) -> OrganisationInput {
        let hosts = self.hosts.split(['\n', ',', ';']).map(str::trim).filter(|host| !host.is_empty());
        OrganisationInput { ozone_connect_hosts: hosts.map(str::to_owned).collect(), ..self.organisation.clone() }
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

#[component]
fn DetailsForm(props: &Props) -> Html {
    let words = use_words();
    let draft = use_state(|| Draft::new(props.organisation.clone(), props.options.clone()));
    {
        let draft = draft.clone();
        use_effect_with(props.prefill.clone(), move |offered| {
            if let Some(offered) = offered {
                draft.set(draft.filled_from(&offered.prefill));
            }
        });
    }
    let onsubmit = {
        let (draft, dispatch, at) = (draft.clone(), props.dispatch.clone(), props.at);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (organisation, options) = (draft.organisation(), draft.options.clone());
            dispatch.emit(Action::Details(at, DetailsAction::Submitted { organisation, options }));
        })
    };
    let fields = Field::of_organisation(props.at.entry()).into_iter().map(|field| {
        let change = {
            let draft = draft.clone();
            Callback::from(move |value: String| {
                let mut changed = (*draft).clone();
                *slot(&mut changed, field) = value;
                draft.set(changed);
            })
        };
        let value = slot(&mut (*draft).clone(), field).clone();
        html! {
            <>
                { organisation_field(&words, field, value, props, change) }
                { origin(&words, field, props, &draft) }
            </>
        }
    });
    html! {
        <form class="details" {onsubmit} novalidate=true>
            { problem_summary(&words, &props.problems) }
            { for props.prefill.as_ref().map(|offered| fill::summary(&words, offered)) }
            <fieldset>
                <legend>{ words.line("details-organisation") }</legend>
                <p class="hint">{ words.line("details-organisation-lead") }</p>
                { for fields }
            </fieldset>
            { options(&words, props, &draft) }
            <button type="submit" class="primary" id="submit-details">{ words.line("details-submit") }</button>
        </form>
    }
}

/// The draft's text of a field of the organisation.
fn slot(draft: &mut Draft, field: Field) -> &mut String {
    match field {
        Field::LegalName => &mut draft.organisation.legal_name,
        Field::OrganisationId => &mut draft.organisation.organisation_id,
        Field::ApplicationId => &mut draft.organisation.application_id,
        Field::LfiCode => &mut draft.organisation.lfi_code,
        Field::OzoneConnectHosts => &mut draft.hosts,
        Field::Algorithm | Field::Place | Field::CertificateType | Field::CommonName | Field::Description => {
            draft.options.description.get_or_insert_default()
        }
    }
}

fn organisation_field(words: &Words, field: Field, value: String, props: &Props, change: Callback<String>) -> Html {
    let of = |list: &[(Field, String)]| -> Vec<String> {
        list.iter().filter(|(each, _)| *each == field).map(|(_, text)| text.clone()).collect()
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
            on_input={change}
        />
    }
}

/// Where the value of a field was read, and the way back to what stood there.
fn origin(words: &Words, field: Field, props: &Props, draft: &UseStateHandle<Draft>) -> Html {
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
    let chosen = |word: Option<&'static str>| {
        word.map(|word| words.say(&crate::ground::message::Message::new(word))).unwrap_or_default()
    };
    match field {
        Field::Place => chosen(options.place.or(entry.places.value.first().copied()).map(|place| place_word(place).0)),
        Field::CommonName => {
            chosen(options.common_name.or(entry.common_names.value.first().copied()).map(|name| name_word(name).0))
        }
        _ => slot(&mut Draft::new(organisation.clone(), options.clone()), field).replace('\n', ", "),
    }
}

/// What must be mended, as links to the fields.
fn problem_summary(words: &Words, problems: &[(Field, String)]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    let rows = problems.iter().map(|(field, text)| {
        let target = field.word();
        let onclick = Callback::from(move |_: MouseEvent| focus(target));
        let label = words.say(&field_message("field", *field));
        html! { <li><button type="button" class="link" {onclick}>{ label }</button>{ ": " }{ text }</li> }
    });
    html! {
        <div class="refusal" id="problem-summary" role="alert">
            <p><strong>{ words.line("details-problems") }</strong></p>
            <ul>{ for rows }</ul>
        </div>
    }
}

fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

fn field_message(family: &str, field: Field) -> crate::ground::message::Message {
    crate::ground::message::Message::new(format!("{family}-{}", field.word()))
}

/// The choices that the catalogue offers for this certificate; a choice of one
/// is no choice and is not shown.
fn options(words: &Words, props: &Props, draft: &UseStateHandle<Draft>) -> Html {
    let entry = props.at.entry();
    let chosen = &draft.options;
    let place = chosen.place.or(entry.places.value.first().copied());
    let names = place.map(|place| entry.common_names_at(place)).unwrap_or_default();
    // The hub makes its own key; the LFI chooses none.
    let algorithms =
        if entry.task == crate::framework::catalogue::Task::HoldKey { entry.algorithms.value } else { &[] };
    let id = props.at.id.word();
    let origin_of = |field| origin(words, field, props, draft);
    let parts = [
        select(
            words,
            draft,
            Field::Place,
            entry.places.value,
            chosen.place,
            place_word,
            |options, value| {
                options.place = Some(value);
                options.common_name = None;
            },
            None,
        ),
        origin_of(Field::Place),
        select(
            words,
            draft,
            Field::CertificateType,
            entry.types.value,
            chosen.certificate_type,
            type_word,
            |options, value| {
                options.certificate_type = Some(value);
            },
            note(words, "type-note", &id, entry.types.value.len()),
        ),
        select(
            words,
            draft,
            Field::CommonName,
            names,
            chosen.common_name,
            name_word,
            |options, value| {
                options.common_name = Some(value);
            },
            note(words, "cn-note", &id, names.len()),
        ),
        origin_of(Field::CommonName),
        select(
            words,
            draft,
            Field::Algorithm,
            algorithms,
            chosen.algorithm,
            algorithm_word,
            |options, value| {
                options.algorithm = Some(value);
            },
            None,
        ),
    ];
    let description = {
        let draft = draft.clone();
        Callback::from(move |value: String| {
            let mut changed = (*draft).clone();
            changed.options.description = Some(value);
            draft.set(changed);
        })
    };
    let described = chosen.description.clone().unwrap_or_else(|| entry.description.value.to_owned());
    html! {
        <fieldset>
            <legend>{ words.line("details-options") }</legend>
            <p class="hint">{ words.line("details-options-lead") }</p>
            { for parts }
            { organisation_field(words, Field::Description, described, props, description) }
        </fieldset>
    }
}

fn note(words: &Words, family: &str, id: &str, choices: usize) -> Option<String> {
    let message = crate::ground::message::Message::new(format!("{family}-{id}"));
    (choices > 1 && words.texts().has(&message.id)).then(|| words.say(&message))
}

/// A list of the allowed values, the first being the default.
#[expect(clippy::too_many_arguments, reason = "one call for each of four options; a struct would only rename them")]
fn select<T: Copy + PartialEq + 'static>(
    words: &Words,
    draft: &UseStateHandle<Draft>,
    field: Field,
    allowed: &'static [T],
    chosen: Option<T>,
    word: fn(T) -> (&'static str, Option<&'static str>),
    set: fn(&mut OptionsInput, T),
    note: Option<String>,
) -> Html {
    if allowed.len() < 2 {
        return Html::default();
    }
    let current = chosen.filter(|value| allowed.contains(value)).or(allowed.first().copied());
    let onchange = {
        let draft = draft.clone();
        Callback::from(move |event: Event| {
            let list: web_sys::HtmlSelectElement = event.target_unchecked_into();
            if let Some(value) = usize::try_from(list.selected_index()).ok().and_then(|index| allowed.get(index)) {
                let mut changed = (*draft).clone();
                set(&mut changed.options, *value);
                draft.set(changed);
            }
        })
    };
    let rows = allowed.iter().map(|value| {
        let (family_word, fixed) = word(*value);
        let label = match fixed {
            Some(name) => name.to_owned(),
            None => words.say(&crate::ground::message::Message::new(family_word)),
        };
        html! { <option value={family_word} selected={current == Some(*value)}>{ label }</option> }
    });
    let id = field.word();
    let hint = format!("{id}-hint");
    html! {
        <div class="field">
            <label for={id}>{ words.say(&field_message("field", field)) }</label>
            <select {id} aria-describedby={hint.clone()} {onchange}>{ for rows }</select>
            <p class="hint" id={hint}>{ words.say(&field_message("hint", field)) }</p>
            { for note.map(|note| html! { <p class="note">{ note }</p> }) }
        </div>
    }
}

fn place_word(place: Place) -> (&'static str, Option<&'static str>) {
    match place {
        Place::OrganisationCertificates => ("place-organisation-certificates", None),
        Place::Application => ("place-application", None),
    }
}

/// The directory's own names, never translated.
fn type_word(kind: CertificateType) -> (&'static str, Option<&'static str>) {
    (kind.file_word(), Some(kind.name()))
}

fn name_word(name: CommonName) -> (&'static str, Option<&'static str>) {
    match name {
        CommonName::ApplicationId => ("common-name-application-id", None),
        CommonName::OrganisationId => ("common-name-organisation-id", None),
        CommonName::Absent => ("common-name-absent", None),
    }
}

fn algorithm_word(algorithm: KeyAlgorithm) -> (&'static str, Option<&'static str>) {
    match algorithm {
        KeyAlgorithm::Rsa2048 => ("algorithm-rsa2048", None),
        KeyAlgorithm::Rsa3072 => ("algorithm-rsa3072", None),
        KeyAlgorithm::Rsa4096 => ("algorithm-rsa4096", None),
        KeyAlgorithm::EcP256 => ("algorithm-ec-p256", None),
    }
}
