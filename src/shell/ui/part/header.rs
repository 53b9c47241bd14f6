//! The head of every screen: name, environment, where one can go.

use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::ground::language::Language;
use crate::journey::{Action, PageAction, Place, Screen, Storage, Workplace};
use crate::shell::ui::focus;
use crate::shell::ui::part::online::use_online;
use crate::shell::ui::text::{Ui, Words, use_words};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub environment: Environment,
    pub screen: Screen,
    pub kept: Storage,
    pub workplace: Workplace,
    pub dispatch: Callback<Action>,
    pub on_language: Callback<Language>,
}

#[component]
pub fn Header(props: &Props) -> Html {
    let words = use_words();
    let online = use_online();
    let choose = |environment: Environment, id: &'static str, label: String| {
        let dispatch = props.dispatch.clone();
        let chosen = environment == props.environment;
        html! {
            <button
                type="button"
                {id}
                class={environment.word()}
                aria-pressed={chosen.to_string()}
                onclick={Callback::from(move |_: MouseEvent| dispatch.emit(Action::Page(PageAction::EnvironmentChosen(environment))))}
            >{ label }</button>
        }
    };
    let here = Place::of(props.screen);
    let link = |place: Place| {
        let current = (here == Some(place)).then_some("page");
        html! {
            <a href={place.first().route()} id={format!("place-{}", place.word())} aria-current={current}>
                { place_name(place, &words) }
            </a>
        }
    };
    html! {
        <header class="head">
            <a class="skip" href={props.screen.route()} onclick={skip_to_content}>{ words.line("skip-to-content") }</a>
            <div class="head-row">
                <a class="name" href={Screen::Front.route()}>{ words.line("name") }</a>
                <nav aria-label={words.line("nav-label")}>{ for Place::ALL.map(link) }</nav>
                <span class={classes!("online", online.then_some("yes"))} title={words.line("online-note")}>
                    { words.line(if online { "online" } else { "offline" }) }
                </span>
                { language(words.language(), &words, &props.on_language) }
                <div class="environments" role="group" aria-label={words.line("environment-label")}>
                    { choose(Environment::Sandbox, "environment-sandbox", words.line("environment-sandbox")) }
                    { choose(Environment::Production, "environment-production", words.line("environment-production")) }
                </div>
            </div>
            if props.kept != Storage::Kept {
                <p class="storage-refused">{ words.line("storage-refused") }</p>
            }
            if !is_secure() {
                <p class="insecure-page" id="insecure-page">{ words.line("insecure-page") }</p>
            }
            if props.workplace == Workplace::Page {
                <p class="storage-refused" id="no-workers">{ words.line("no-workers") }</p>
            }
        </header>
    }
}

/// The tabs of a place that has several screens.
pub fn tabs(screen: Screen, ui: &Ui) -> Html {
    let screens = Place::of(screen).map(Place::screens).unwrap_or_default();
    if screens.len() < 2 || !screens.iter().any(|each| is_tab_of(*each, screen)) {
        return Html::default();
    }
    let tabs = screens.iter().map(|each| {
        let current = is_tab_of(*each, screen).then_some("page");
        html! { <a href={each.route()} aria-current={current}>{ tab_name(*each, ui) }</a> }
    });
    html! { <nav class="tabs" aria-label={ui.line("tabs-label")}>{ for tabs }</nav> }
}

fn place_name(place: Place, words: &Words) -> String {
    words.line(match place {
        Place::Certificates => "nav-certificates",
        Place::CheckFiles => "nav-check-files",
        Place::Records => "nav-records",
        Place::Settings => "nav-settings",
        Place::Help => "nav-help",
    })
}

/// A term of the glossary is shown on its screen.
fn is_tab_of(tab: Screen, screen: Screen) -> bool {
    tab == screen || matches!((tab, screen), (Screen::Glossary(_), Screen::Glossary(_)))
}

fn tab_name(screen: Screen, ui: &Ui) -> String {
    match screen {
        Screen::Board => ui.line("tab-board"),
        Screen::Timeline => ui.line("nav-timeline"),
        Screen::Handovers => ui.line("nav-handovers"),
        Screen::Ceremony => ui.line("nav-ceremony"),
        Screen::Bank => ui.line("bank-title"),
        Screen::Authorities => ui.line("nav-authorities"),
        Screen::Workspace => ui.line("workspace-title"),
        Screen::Help => ui.line("nav-help"),
        Screen::Glossary(_) => ui.line("nav-glossary"),
        Screen::Limits => ui.line("nav-trust"),
        Screen::Front | Screen::CheckAnything | Screen::Check(_) | Screen::Summary(_) | Screen::Certificate { .. } => {
            ui.line("nav-check-files")
        }
    }
}

/// The switch names the other language in its own letters.
fn language(spoken: Language, words: &Words, on_language: &Callback<Language>) -> Html {
    let (other, on_language) = (spoken.other(), on_language.clone());
    let onclick = Callback::from(move |_: MouseEvent| on_language.emit(other));
    html! {
        <button type="button" class="quiet" id="language" lang={other.tag()} dir={other.direction()} {onclick}>
            { words.line("other-language") }
        </button>
    }
}

/// Moves the focus without touching the address, which names the screen.
fn skip_to_content(event: MouseEvent) {
    event.prevent_default();
    focus::heading();
}

/// Whether the page came from the disk or over TLS. From elsewhere it works all
/// the same, but Chromium holds back what it saves.
fn is_secure() -> bool {
    web_sys::window().is_none_or(|window| window.is_secure_context())
}
