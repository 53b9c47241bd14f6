//! Help: practise, shortcuts, which version this is.

use yew::prelude::*;

use crate::framework::environment::Environment;
use crate::journey::{Action, PageAction, Screen};
use crate::paper::ceremony::Build;
use crate::shell::ui::shortcuts::Shortcut;
use crate::shell::ui::text::Ui;

pub fn view(ui: &Ui) -> Html {
    let rows = Shortcut::ALL.map(|shortcut| {
        html! {
            <div>
                <dt>{ for shortcut.keys().iter().map(|key| html! { <><kbd dir="ltr">{ key }</kbd>{ " " }</> }) }</dt>
                <dd>{ ui.line(shortcut.text_id()) }</dd>
            </div>
        }
    });
    html! {
        <div class="help">
            <h1 id="page-heading" tabindex="-1">{ ui.line("help-title") }</h1>
            <section>
                <h2>{ ui.line("help-practise") }</h2>
                <p>{ ui.line("rehearsal-lead") }</p>
                { practise("start-rehearsal", ui) }
            </section>
            <section>
                <h2>{ ui.line("help-shortcuts") }</h2>
                <p>{ ui.line("help-shortcuts-lead") }</p>
                <dl class="shortcuts">{ for rows }</dl>
            </section>
            <section>
                <h2>{ ui.line("help-version") }</h2>
                <p>{ Build::THIS.name }{ " " }<span dir="ltr">{ Build::THIS.version }</span></p>
                <p><a class="alone" href={Screen::Limits.route()}>{ ui.line("nav-trust") }</a></p>
            </section>
        </div>
    }
}

/// The way into the rehearsal.
pub fn practise(id: &'static str, ui: &Ui) -> Html {
    let dispatch = ui.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Action::Page(PageAction::EnvironmentChosen(Environment::Rehearsal)));
        dispatch.emit(Action::Page(PageAction::ScreenChosen(Screen::Board)));
    });
    html! { <button type="button" {id} {onclick}>{ ui.line("front-rehearse") }</button> }
}
