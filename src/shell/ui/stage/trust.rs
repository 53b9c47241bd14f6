//! What this page can and cannot do.

use yew::prelude::*;

use crate::journey::Journey;
use crate::shell::ui::text::Ui;

const VERSION: &str = env!("CARGO_PKG_VERSION");

pub fn view(_: &Journey, ui: &Ui) -> Html {
    let list = |lines: &[&'static str]| {
        let rows: Html = lines.iter().map(|id| html! { <li>{ ui.line(id) }</li> }).collect();
        html! { <ul>{ rows }</ul> }
    };
    html! {
        <div class="trust">
            <h1 id="page-heading" tabindex="-1">{ ui.line("trust-title") }</h1>
            <h2>{ ui.line("trust-can") }</h2>
            { list(&["trust-can-keys", "trust-can-offline", "trust-can-no-request", "trust-can-save"]) }
            <h2>{ ui.line("trust-cannot") }</h2>
            { list(&["trust-cannot-chain", "trust-cannot-browser", "trust-cannot-links", "trust-cannot-hsm", "trust-cannot-rules"]) }
            <h2>{ ui.line("trust-kept") }</h2>
            { list(&["trust-kept-what", "trust-kept-never"]) }
            <p>{ ui.line("trust-version") }{ " " }<code id="version">{ VERSION }</code></p>
        </div>
    }
}
