//! A message about the page as a whole.

use yew::prelude::*;

use crate::journey::Tone;
use crate::shell::ui::text::use_words;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub tone: Tone,
    pub message: AttrValue,
    pub advice: Option<String>,
    pub on_close: Callback<MouseEvent>,
}

#[component]
pub fn NoticeBar(props: &Props) -> Html {
    let words = use_words();
    let tone = match props.tone {
        Tone::Good => "good",
        Tone::Bad => "bad",
    };
    html! {
        <div class={classes!("notice", tone)} id="notice">
            <div>
                <p>{ &props.message }</p>
                { for props.advice.iter().map(|advice| html! { <p>{ advice }</p> }) }
            </div>
            <button type="button" class="quiet" onclick={props.on_close.clone()}>{ words.line("close") }</button>
        </div>
    }
}
