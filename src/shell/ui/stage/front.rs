//! The front door: what this is, for those who are here for the first time;
//! what is next, for those who come back; and who holds which key.

use yew::prelude::*;

use super::help;
use crate::framework::catalogue::Party;
use crate::framework::environment::Environment;
use crate::journey::{Action, Journey, PageAction, Screen};
use crate::shell::ui::part::open_workspace::OpenWorkspace;
use crate::shell::ui::part::role;
use crate::shell::ui::part::workspace_review;
use crate::shell::ui::part::{picture, tally};
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let is_first_visit = journey.is_first_visit();
    // On the first visit what follows the welcome is below the window, and comes after its frame.
    let is_begun = is_first_visit && !ui.is_drawn;
    html! {
        <div class={classes!("front", is_begun.then_some("begun"))}>
            { if is_first_visit { welcome(ui) } else { next(journey, ui) } }
            { workspace_review::view(journey, ui) }
            if !is_begun {
                { who_holds_what(journey, ui) }
            }
        </div>
    }
}

fn who_holds_what(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <>
            <section aria-labelledby="picture-heading">
                <h2 id="picture-heading">{ ui.line("picture-title") }</h2>
                <p class="hint">{ ui.line("picture-lead") }</p>
                { picture::view(journey, ui) }
            </section>
            <section aria-labelledby="lines-heading">
                <h2 id="lines-heading">{ ui.line("picture-lines") }</h2>
                { picture::list(journey, ui) }
                <p><a class="front-words" href={Screen::Glossary(None).route()}>{ ui.line("front-glossary") }</a></p>
            </section>
        </>
    }
}

/// The first visit: what it is, three doors, and what to have at hand.
fn welcome(ui: &Ui) -> Html {
    html! {
        <section class="welcome" id="welcome">
            <h1 id="page-heading" tabindex="-1">{ ui.line("front-title") }</h1>
            <p class="lead">{ ui.by_role("front-what", "front-what-other") }</p>
            { role::choice(ui) }
            { doors(ui) }
            <p class="welcome-keys">{ ui.line("front-keys-stay") }</p>
            <div class="at-hand">
                <h2>{ ui.line("at-hand-title") }</h2>
                <p>{ ui.line("front-have-ready") }</p>
                <ul>
                    <li>{ ui.line("at-hand-organisation") }</li>
                    { at_hand(ui) }
                    <li>{ ui.line("at-hand-directory") }</li>
                    <li>{ ui.line("at-hand-old") }</li>
                </ul>
            </div>
        </section>
    }
}

/// Set up, renew, check; the environment is chosen at the door.
fn doors(ui: &Ui) -> Html {
    let to = |environment: Environment, screen: Screen| {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Page(PageAction::EnvironmentChosen(environment)));
            dispatch.emit(Action::Page(PageAction::ScreenChosen(screen)));
        })
    };
    html! {
        <div class="doors">
            <section class="door">
                <h2>{ ui.line("door-set-up") }</h2>
                <p>{ ui.line("door-set-up-lead") }</p>
                <div class="buttons">
                    <button type="button" class="primary" id="start-sandbox" onclick={to(Environment::Sandbox, Screen::Board)}>
                        { ui.line("environment-sandbox") }
                    </button>
                    <button type="button" id="start-production" onclick={to(Environment::Production, Screen::Board)}>
                        { ui.line("environment-production") }
                    </button>
                    { help::practise("start-rehearsal", ui) }
                </div>
            </section>
            <section class="door">
                <h2>{ ui.line("door-renew") }</h2>
                <p>{ ui.line("door-renew-lead") }</p>
                <div class="buttons">
                    <OpenWorkspace id="front-open-workspace" dispatch={ui.dispatch.clone()} />
                    <a class="button quiet" id="renew-from-files" href={Screen::CheckAnything.route()}>{ ui.line("door-renew-files") }</a>
                </div>
            </section>
            <section class="door">
                <h2>{ ui.line("door-check") }</h2>
                <p>{ ui.line("door-check-lead") }</p>
                <div class="buttons">
                    <a class="button" id="to-check" href={Screen::CheckAnything.route()}>{ ui.line("nav-check-files") }</a>
                </div>
            </section>
        </div>
    }
}

/// What the certificates of the role ask for.
fn at_hand(ui: &Ui) -> Html {
    match ui.role {
        Party::Lfi => html! {
            <>
                <li>{ ui.line("at-hand-application") }</li>
                <li>{ ui.line("at-hand-host") }</li>
            </>
        },
        Party::Tpp => html! { <li>{ ui.line("at-hand-own-application") }</li> },
        Party::ApiHub => html! { <li>{ ui.line("at-hand-hub-hosts") }</li> },
    }
}

/// For those who come back: how much is in which state, and on to the board.
fn next(journey: &Journey, ui: &Ui) -> Html {
    html! {
        <section class="welcome back" id="welcome-back">
            <div class="welcome-words">
                <h1 id="page-heading" tabindex="-1">{ ui.line("front-back-title") }</h1>
                { tally::view(journey, ui) }
            </div>
            <a class="button primary" id="to-board" href={Screen::Board.route()}>{ ui.line("front-next") }</a>
        </section>
    }
}
