//! The head of every screen: name, environment, where one can go.

use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::ground::text::Language;
use crate::journey::{Action, PageAction, Screen, Storage, Workplace};
use crate::shell::ui::focus;
use crate::shell::ui::part::online::use_online;
use crate::shell::ui::text::{Words, use_words};

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
    let link = |screen: Screen, label: String| {
        let current = (screen == props.screen).then_some("page");
        html! { <a href={screen.route()} aria-current={current}>{ label }</a> }
    };
    let band = match props.environment {
        Environment::Sandbox => words.line("band-sandbox"),
        Environment::Production => words.line("band-production"),
        Environment::Rehearsal => words.line("band-rehearsal"),
    };
    html! {
        <header class="head">
            <a class="skip" href={props.screen.route()} onclick={skip_to_content}>{ words.line("skip-to-content") }</a>
            <div class="head-row">
                <a class="name" href={Screen::Front.route()}>{ words.line("name") }</a>
                <nav aria-label={words.line("nav-label")}>
                    { link(Screen::Board, words.line("nav-board")) }
                    { link(Screen::CheckAnything, words.line("nav-check")) }
                    { link(Screen::Authorities, words.line("nav-authorities")) }
                    { link(Screen::Handovers, words.line("nav-handovers")) }
                    { link(Screen::Timeline, words.line("nav-timeline")) }
                    { link(Screen::Ceremony, words.line("nav-ceremony")) }
                    { link(Screen::Glossary(None), words.line("nav-glossary")) }
                    { link(Screen::Limits, words.line("nav-trust")) }
                </nav>
                <span class={classes!("online", online.then_some("yes"))} title={words.line("online-note")}>
                    { words.line(if online { "online" } else { "offline" }) }
                </span>
                { language(words.language(), &words, &props.on_language) }
                <div class="environments" role="group" aria-label={words.line("environment-label")}>
                    { choose(Environment::Sandbox, "environment-sandbox", words.line("environment-sandbox")) }
                    { choose(Environment::Production, "environment-production", words.line("environment-production")) }
                    { choose(Environment::Rehearsal, "environment-rehearsal", words.line("environment-rehearsal")) }
                </div>
            </div>
            <p class="band" id="band"><strong>{ words.line(props.environment.text_id()) }</strong><span>{ band }</span></p>
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
