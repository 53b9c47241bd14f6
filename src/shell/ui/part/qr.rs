//! A public value as a QR code. Black on white whatever the colours of the
//! page are: not every scanner reads the reverse.

use yew::prelude::*;

use crate::paper::qr_code::QrCode;
use crate::shell::ui::frame;
use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// For tests; unique on the screen.
    pub id: AttrValue,
    /// What the code says. Never a secret.
    pub value: AttrValue,
    /// A sentence on what it carries.
    pub lead: AttrValue,
    /// For those who do not see it.
    pub label: AttrValue,
    /// Shown from the start, for a screen that is printed.
    #[prop_or_default]
    pub open: bool,
}

/// Draws the code when the screen is there: for a CSR it takes as long as all the rest.
#[component]
pub fn QrPanel(props: &Props) -> Html {
    let words = use_words();
    let made = use_state(|| None);
    {
        let made = made.clone();
        use_effect_with(props.value.clone(), move |value| {
            let value = value.clone();
            let waiting = frame::after(move || {
                let code = QrCode::new(&value);
                made.set(Some((value, code)));
            });
            move || drop(waiting)
        });
    }
    let code = made.as_ref().filter(|(value, _)| *value == props.value).map(|(_, code)| code);
    let drawn = match code {
        None => Html::default(),
        Some(Ok(code)) => {
            let side = code.side().to_string();
            html! {
                <>
                    <p>{ &props.lead }{ " " }<span class="screen-only">{ words.line("qr-enlarge") }</span></p>
                    <svg
                        class="qr"
                        role="img"
                        aria-label={props.label.clone()}
                        viewBox={format!("0 0 {side} {side}")}
                        data-modules={code.width().to_string()}
                    >
                        <rect width={side.clone()} height={side} fill="#fff" />
                        <path d={code.svg_path()} fill="#000" shape-rendering="crispEdges" />
                    </svg>
                </>
            }
        }
        Some(Err(error)) => html! {
            <p class="qr-refused">{ words.say(&error.message()) }{ " " }{ words.line("rec-qr-too-large") }</p>
        },
    };
    html! {
        <details class="qr-panel" id={props.id.clone()} open={props.open}>
            <summary>{ words.line("qr-title") }</summary>
            { drawn }
        </details>
    }
}
