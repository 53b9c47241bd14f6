//! A screen of the directory, drawn small, with the place to be used marked: to be known
//! again, not to be read. The step beside it says all of it in words.

use yew::prelude::*;

use crate::make::guide::Sketch;

const WIDTH: i32 = 320;
const HEIGHT: i32 = 168;
/// The headings of the three steps of "New Certificate".
const STEPS: [&str; 3] = ["Information", "Generate CSR", "Upload CSR/PEM"];
/// The menu of a certificate's row.
const MENU: [&str; 5] = ["Keystores", "Download", "See Details", "Edit", "Revoke"];

/// Left, top, width, height.
type Area = (i32, i32, i32, i32);

pub fn view(sketch: Sketch) -> Html {
    let drawn = match sketch {
        Sketch::ApplicationCertificates => certificates(&["Details", "App Roles", "App Certificates"]),
        Sketch::OrganisationCertificates => certificates(&["Organisation Certificates"]),
        Sketch::Information => {
            dialog(0, html! { <>{ field("Certificate Type", 62, 110) }{ field("Description", 104, 264) }</> })
        }
        Sketch::GenerateCsr => dialog(1, command()),
        Sketch::Upload => dialog(
            2,
            html! { <>{ label("Upload CSR/PEM", 28, 76) }{ button("Select File", (28, 86, 76, 20), true) }</> },
        ),
        Sketch::Download => menu("Download"),
        Sketch::Revoke => menu("Revoke"),
    };
    html! {
        <svg class="sketch" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} direction="ltr" aria-hidden="true" focusable="false">
            { area((1, 1, WIDTH - 2, HEIGHT - 2), "sketch-window") }
            { drawn }
        </svg>
    }
}

/// A list of certificates under tabs, the last of which is meant.
fn certificates(tabs: &[&'static str]) -> Html {
    let mut left = 14;
    let tabs: Vec<Html> = tabs
        .iter()
        .enumerate()
        .map(|(position, tab)| {
            let width = width_of(tab);
            let start = left;
            left += width + 14;
            let is_meant = position + 1 == tabs.len();
            html! {
                <>
                    if is_meant { { area((start - 6, 12, width + 12, 20), "sketch-marked") } }
                    { label(tab, start, 26) }
                </>
            }
        })
        .collect();
    html! {
        <>
            { for tabs }
            { area((14, 36, WIDTH - 28, 1), "sketch-line") }
            { button("+ New Certificate", (206, 46, 100, 20), true) }
            { rows(78) }
        </>
    }
}

/// The dialogue "New Certificate" at one of its steps.
fn dialog(step: usize, content: Html) -> Html {
    let mut left = 28;
    let steps = STEPS.iter().enumerate().map(|(position, name)| {
        let start = left;
        left += width_of(name) + 30;
        let class = if position == step { "sketch-step now" } else { "sketch-step" };
        html! {
            <>
                <circle {class} cx={start.to_string()} cy="38" r="7" />
                <text class="sketch-number" x={start.to_string()} y="41">{ position + 1 }</text>
                { label(name, start + 11, 41) }
            </>
        }
    });
    let steps: Vec<Html> = steps.collect();
    let next = if step + 1 == STEPS.len() { "Save" } else { "Next" };
    html! {
        <>
            { label("New Certificate", 21, 20) }
            { for steps }
            { area((21, 52, WIDTH - 42, 1), "sketch-line") }
            { content }
            { button("Cancel", (208, 142, 44, 18), false) }
            { button(next, (258, 142, 44, 18), false) }
        </>
    }
}

/// The command of step 2: what stands behind `-subj` is compared.
fn command() -> Html {
    html! {
        <>
            { area((21, 62, WIDTH - 42, 68), "sketch-command") }
            <text class="sketch-code" x="29" y="78">{ "openssl req -new -newkey rsa:2048 -nodes …" }</text>
            { area((26, 86, 220, 18), "sketch-marked") }
            <text class="sketch-code marked" x="29" y="98">{ "-subj \"/C=AE/O=…/OU=…/CN=…\"" }</text>
            <text class="sketch-code" x="29" y="118">{ "-sha256" }</text>
        </>
    }
}

/// The open menu of a row, with one entry marked.
fn menu(meant: &str) -> Html {
    let entries = MENU.iter().zip((26..).step_by(22)).map(|(entry, top)| {
        html! {
            <>
                if *entry == meant { { area((216, top - 13, 82, 20), "sketch-marked") } }
                { label(entry, 226, top) }
            </>
        }
    });
    html! {
        <>
            { rows(128) }
            { area((210, 6, 94, 116), "sketch-menu") }
            { for entries }
            <text class="sketch-label" x="288" y="145">{ "⋮" }</text>
        </>
    }
}

/// Rows of a table, as grey bars.
fn rows(top: i32) -> Html {
    let bars = (top..HEIGHT - 16).step_by(24).flat_map(|top| [14, 62, 122, 202].map(|left| (left, top + 6, 36, 6)));
    html! {
        <>
            { for bars.map(|bar| area(bar, "sketch-bar")) }
            { area((14, top, WIDTH - 28, 1), "sketch-line") }
        </>
    }
}

fn field(name: &'static str, top: i32, width: i32) -> Html {
    html! { <>{ label(name, 28, top + 8) }{ area((28, top + 13, width, 18), "sketch-marked") }</> }
}

fn button(name: &'static str, place: Area, is_meant: bool) -> Html {
    let (left, top, width, height) = place;
    let class = if is_meant { "sketch-marked" } else { "sketch-button" };
    html! {
        <>
            { area(place, class) }
            <text class="sketch-label middle" x={(left + width / 2).to_string()} y={(top + height / 2 + 4).to_string()}>{ name }</text>
        </>
    }
}

fn label(text: &'static str, left: i32, base: i32) -> Html {
    html! { <text class="sketch-label" x={left.to_string()} y={base.to_string()}>{ text }</text> }
}

fn area((left, top, width, height): Area, class: &'static str) -> Html {
    html! {
        <rect
            {class}
            x={left.to_string()}
            y={top.to_string()}
            width={width.to_string()}
            height={height.to_string()}
            rx="3"
        />
    }
}

/// About, for words of ten units of height.
fn width_of(text: &str) -> i32 {
    i32::try_from(text.len()).unwrap_or(0) * 11 / 2
}
