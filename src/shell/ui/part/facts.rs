//! What was read from a file: names and values, for comparing by eye.

use yew::prelude::*;

use crate::ground::shown::{self, MOST_SHOWN_CHARACTERS};

/// A list of facts; empty values are left out. A value has the direction of its
/// first letter: that of Latin ones for technical values, that of the page's
/// language for its dates.
pub fn facts(pairs: Vec<(String, String)>) -> Html {
    let rows = pairs.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, text)| {
        html! { <div><dt>{ name }</dt><dd dir="auto" translate="no">{ value(text) }</dd></div> }
    });
    html! { <dl class="facts">{ for rows }</dl> }
}

/// A value from outside; of a long one the beginning, and on demand all of it.
pub fn value(text: String) -> Html {
    let beginning = shown::cut(&text, MOST_SHOWN_CHARACTERS);
    if beginning == text {
        return html! { text };
    }
    html! { <details class="value"><summary>{ beginning }</summary>{ text }</details> }
}
