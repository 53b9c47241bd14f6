//! The front door: what this is, for those who are here for the first time;
//! what is next, for those who come back; and who holds which key.

use yew::prelude::*;

use crate::framework::catalogue::TABLE;
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::journey::{Action, Journey, Mark, PageAction, Screen};
use crate::shell::ui::part::open_workspace::OpenWorkspace;
use crate::shell::ui::part::picture;
use crate::shell::ui::part::workspace_review;
use crate::shell::ui::text::Ui;

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let head = if journey.is_first_visit() { welcome(ui) } else { next(journey, ui) };
    html! {
        <div class="front">
            { head }
            { workspace_review::view(journey, ui) }
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
        </div>
    }
}

/// The first visit: three sentences, what to have at hand, where to begin.
fn welcome(ui: &Ui) -> Html {
    let begin = |environment: Environment| {
        let dispatch = ui.dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Page(PageAction::EnvironmentChosen(environment)));
            dispatch.emit(Action::Page(PageAction::ScreenChosen(Screen::Board)));
        })
    };
    html! {
        <section class="welcome" id="welcome">
            <div class="welcome-words">
                <h1 id="page-heading" tabindex="-1">{ ui.line("front-title") }</h1>
                <p class="lead">{ ui.line("front-what") }</p>
                <p class="welcome-keys">{ ui.line("front-keys-stay") }</p>
                <p>{ ui.line("front-have-ready") }</p>
                <div class="buttons">
                    <button type="button" class="primary" id="start-sandbox" onclick={begin(Environment::Sandbox)}>
                        { ui.line("front-start") }
                    </button>
                    <button type="button" id="start-rehearsal" onclick={begin(Environment::Rehearsal)}>
                        { ui.line("front-rehearse") }
                    </button>
                    <OpenWorkspace id="front-open-workspace" dispatch={ui.dispatch.clone()} />
                </div>
            </div>
            <div class="at-hand">
                <h2>{ ui.line("at-hand-title") }</h2>
                <ul>
                    <li>{ ui.line("at-hand-organisation") }</li>
                    <li>{ ui.line("at-hand-application") }</li>
                    <li>{ ui.line("at-hand-host") }</li>
                    <li>{ ui.line("at-hand-directory") }</li>
                    <li>{ ui.line("at-hand-old") }</li>
                </ul>
            </div>
        </section>
    }
}

/// For those who come back: how much is in which state, and on to the board.
fn next(journey: &Journey, ui: &Ui) -> Html {
    let marks: Vec<Mark> = TABLE.iter().map(|entry| journey.mark(journey.at(entry.id)).0).collect();
    let counts = Mark::ALL.into_iter().filter(|mark| !matches!(mark, Mark::NotNeeded | Mark::Others));
    let counts = counts.filter_map(|mark| {
        let count = marks.iter().filter(|each| **each == mark).count();
        let text = Message::new(format!("mark-count-{}", mark.word())).with("count", count);
        (count > 0).then(|| html! { <li class={mark.word()}>{ picture::sign(mark) }{ ui.say(&text) }</li> })
    });
    html! {
        <section class="welcome back" id="welcome-back">
            <div class="welcome-words">
                <h1 id="page-heading" tabindex="-1">{ ui.line("front-back-title") }</h1>
                <ul class="counts">{ for counts }</ul>
            </div>
            <a class="button primary" id="to-board" href={Screen::Board.route()}>{ ui.line("front-next") }</a>
        </section>
    }
}
