//! What this page can and cannot do: tried in this browser, said in words, what
//! is kept here, and how to see that this is the published file.

use yew::prelude::*;

use crate::ground::message::Message;
use crate::journey::{Journey, Storage};
use crate::paper::ceremony::Build;
use crate::shell::storage;
use crate::shell::ui::part::copy::CopyValue;
use crate::shell::ui::part::facts::facts;
use crate::shell::ui::part::online::use_online;
use crate::shell::ui::part::self_check::SelfCheckList;
use crate::shell::ui::text::{Ui, use_words};

/// The command that prints the SHA-256 of the file, by the system it is for.
const HASH_COMMANDS: [(&str, &str); 5] = [
    ("powershell", r"Get-FileHash .\index.html -Algorithm SHA256"),
    ("certutil", "certutil -hashfile index.html SHA256"),
    ("macos", "shasum -a 256 index.html"),
    ("linux", "sha256sum index.html"),
    ("linux-check", "sha256sum -c SHA256SUMS"),
];

pub fn view(journey: &Journey, ui: &Ui) -> Html {
    let list = |lines: &[&'static str]| {
        let rows: Html = lines.iter().map(|id| html! { <li>{ ui.line(id) }</li> }).collect();
        html! { <ul>{ rows }</ul> }
    };
    html! {
        <div class="trust">
            <h1 id="page-heading" tabindex="-1">{ ui.line("trust-title") }</h1>
            <p class="lead">{ ui.line("trust-lead") }</p>
            <section>
                <h2>{ ui.line("self-check-title") }</h2>
                <p>{ ui.line("self-check-lead") }</p>
                <SelfCheckList />
            </section>
            <section>
                <h2>{ ui.line("trust-unblockable") }</h2>
                <p>{ ui.line("trust-unblockable-lead") }</p>
                { list(&["trust-unblockable-navigation", "trust-unblockable-window", "trust-unblockable-hints", "trust-unblockable-webrtc"]) }
                <p>{ ui.line("trust-unblockable-headers") }</p>
                <p>{ ui.line("trust-unblockable-advice") }</p>
            </section>
            <section>
                <h2>{ ui.line("trust-can") }</h2>
                { list(&["trust-can-keys", "trust-can-offline", "trust-can-no-request", "trust-can-save", "trust-can-forget"]) }
                <Connection />
            </section>
            <section>
                <h2>{ ui.line("trust-cannot") }</h2>
                { list(&["trust-cannot-chain", "trust-cannot-browser", "trust-cannot-memory", "trust-cannot-links", "trust-cannot-hsm", "trust-cannot-rules"]) }
            </section>
            <section>
                <h2>{ ui.line("trust-kept") }</h2>
                { list(&["trust-kept-what", "trust-kept-never", "trust-kept-shared"]) }
                { kept(journey, ui) }
            </section>
            { this_file(ui) }
        </div>
    }
}

/// Online or offline, and that both are fine.
#[component]
fn Connection() -> Html {
    let words = use_words();
    let text = if use_online() { words.line("trust-online") } else { words.line("trust-offline") };
    html! { <p id="connection">{ text }</p> }
}

/// What is there now, and the button that removes it.
fn kept(journey: &Journey, ui: &Ui) -> Html {
    let kept = storage::kept();
    let state: Html = match kept.as_slice() {
        [] if journey.storage != Storage::Kept => ui.line("trust-kept-refused").into(),
        [] => ui.line("trust-kept-nothing").into(),
        kept => {
            let size_bytes: usize = kept.iter().map(|(_, size_bytes)| size_bytes).sum();
            let names: Vec<&str> = kept.iter().map(|(name, _)| *name).collect();
            let message = Message::new("trust-kept-now").with("size", size_bytes.div_ceil(1024));
            ui.say(&message.with("name", names)).into()
        }
    };
    html! {
        <>
            <p id="kept-now">{ state }</p>
            { super::workspace::forget(ui) }
        </>
    }
}

/// Which build this says to be, and how others find out whether it is.
fn this_file(ui: &Ui) -> Html {
    let build = Build::THIS;
    let known = |value: Option<&str>| value.map_or_else(|| ui.line("ceremony-not-known"), str::to_owned);
    let rows = vec![(ui.line("ceremony-commit"), known(build.commit)), (ui.line("trust-tools"), known(build.tools))];
    let commands = HASH_COMMANDS.map(|(word, command)| {
        html! {
            <CopyValue
                id={format!("hash-{word}")}
                label={ui.family("trust-hash", word)}
                value={command}
                dispatch={ui.dispatch.clone()}
            />
        }
    });
    html! {
        <section>
            <h2>{ ui.line("trust-file") }</h2>
            <p>{ ui.line("trust-version") }{ " " }<code id="version">{ build.version }</code></p>
            <div id="build">{ facts(rows) }</div>
            <h3>{ ui.line("trust-verify") }</h3>
            <p>{ ui.line("trust-verify-lead") }</p>
            { for commands }
            <p>{ ui.line("trust-verify-why") }</p>
            <p>{ ui.line("trust-security-document") }</p>
        </section>
    }
}
